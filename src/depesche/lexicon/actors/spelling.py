"""How names are written: what `fold` and `cut` make of them is what names of the lexicon and words of a report are compared by.

`cut(name)` gives its pieces (words are cut at hyphens, so that "US-Außenminister" and "Kim Jong-un" need no rule of their
own), `fold(piece)` what two spellings of a piece have in common.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

from .. import ROOT
from ..name_words import by_kind
from ..table import read_table

#: Letters that a fold leaves as they are: they tell German words apart.
_KEPT = frozenset("äöüßÄÖÜ")
_OTHER_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "ı": "i", "đ": "d", "’": "'", "ʻ": "'", "‘": "'", "æ": "ae", "œ": "oe"}
)
#: Apostrophes, and other signs that are typed for them.
APOSTROPHES = ("'", "’")
_TYPED = "'’`´"
_BREAKS = str.maketrans({mark: " " for mark in "-‐‑–/"})


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


@cache
def _genitive_marks() -> tuple[str, ...]:
    """What a genitive ends in where it is marked by an apostrophe ("'s")."""
    label = "any/names.lex"
    endings = by_kind(read_table(ROOT / label, label))["genitive"]
    return tuple(mark + ending for mark in _TYPED for ending in sorted(endings))


def without_genitive(piece: str) -> str:
    """ "People's" → "People", "employers'" → "employers"; nothing of a mark that stands alone ("'s")."""
    for mark in _genitive_marks():
        if piece.endswith(mark):
            return piece[: -len(mark)]
    return piece.rstrip(_TYPED)
