"""`python -m depesche`: the command line where its own word is not on the path."""

from .cli import main

main()
