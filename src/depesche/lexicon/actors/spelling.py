"""How names are written: what `fold` and `cut` make of them is what names of the lexicon and words of a report are compared by.

`cut(name)` gives its pieces (words are cut at hyphens, so that "US-Außenminister" and "Kim Jong-un" need no rule of their
own), `fold(piece)` what two spellings of a piece have in common.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

#: Letters that a fold leaves as they are: they tell German words apart.
_KEPT = frozenset("äöüßÄÖÜ")
_OTHER_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "ı": "i", "đ": "d", "’": "'", "ʻ": "'", "‘": "'", "æ": "ae", "œ": "oe"}
)
_GENITIVES = ("'s", "’s", "`s", "´s")
_BREAKS = str.maketrans({mark: " " for mark in "-‐‑–/"})
#: Words inside names.
NAME_PARTICLES = frozenset("von van de der den del di da dos du la le al el bin ibn ben abu zu ter".split())


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Lower case without accents and dots; German umlauts and ß stay."""
    if word.isascii():
        return word.lower().replace(".", "")
    letters = []
    for letter in word:
        if letter in _KEPT:
            letters.append(letter)
        else:
            letters += [c for c in unicodedata.normalize("NFD", letter) if not unicodedata.combining(c)]
    return "".join(letters).lower().translate(_OTHER_LETTERS).replace(".", "")


def cut(name: str) -> list[str]:
    """A name in pieces: at spaces, hyphens and slashes, without the mark of a genitive ("People's", "employers'"), as texts are cut."""
    return [piece for word in name.translate(_BREAKS).split() if (piece := without_genitive(word))]


def without_genitive(piece: str) -> str:
    """ "People's" → "People", "employers'" → "employers"; nothing of a mark that stands alone ("'s")."""
    if piece.endswith(_GENITIVES):
        return piece[:-2]
    return piece.rstrip("'’`´")
