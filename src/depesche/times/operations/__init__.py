"""The operations a rule may name: each takes its arguments and the context and gives a `Value`, or None where the words cannot mean a time."""
