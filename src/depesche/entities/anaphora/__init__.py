"""Third pass: pronouns, descriptions and offices without a name, in reading order.

`er` is the last subject that fits in gender and number, "die beiden Staatschefs" the last two of them, "das Land" the
state spoken of, "die Kanzlerin" whoever holds the office in the report or on its day.

    resolve(doc, words, scan, lexicon, day)     # changes the drafts of the scan and adds those of pronouns

`discourse` is what has been said so far. `roles` tries one way after the other to find whom a noun means: `organisations`
and `fighters` named before, `pairs` of two, `descriptions` and `lands`, `holders` of an office. `pronouns` finds what takes
somebody up, `antecedents` whom. `nouns` tells what articles and attributes say.
"""

from .resolving import resolve

__all__ = ["resolve"]
