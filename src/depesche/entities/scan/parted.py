"""Names of which only the first part stands there: "*Nord-* und Südkorea".

`whole(page, i)` gives the entries of the state that a piece with a hyphen behind it names together with the end of the name after the conjunction.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from depesche.lexicon.actors import State, fold

if TYPE_CHECKING:
    from depesche.lexicon.actors import Entry

    from .first_pass import FirstPass

_HYPHENS = ("-", "‐", "‑")
#: The shortest first part that gives way ("Süd"), and the shortest end it leaves.
_FIRST, _REST = 3, 4


def whole(page: FirstPass, i: int) -> list[Entry]:
    """What "Nord" means in "Nord- und Südkorea"; empty where there is no such name."""
    token = page.doc[page.words.token[i]]
    if not token.text.endswith(_HYPHENS) or token.i + 2 >= len(page.doc):
        return []
    joint, other = page.doc[token.i + 1], page.doc[token.i + 2]
    if joint.pos_ != "CCONJ" or page.words.gap[other.i] or not other.text.isalpha():
        return []
    first = page.words.written[i]
    for length in range(_FIRST, len(other.text) - _REST + 1):
        written = first + other.text[length:]
        size, entries = page.lexicon.match([fold(written)], [written], 0)
        states = [entry for entry in entries if isinstance(entry.what, State)]
        if size and states:
            return states
    return []
