"""German written without umlauts, as old wires and archives have it: "Der Aussenminister fuer Europa kuendigte Gespraeche an".

`umlauts(text, beside)` gives the places of the two letters with the umlaut they stand for. A text is taken for such a one only if it has no umlaut at all and
several of the words that every German text has (`without umlauts` in `lists.lex`). Then each word is read with umlauts that is not known without
("Steuer", "Israel", "aktuell") nor the name of somebody or a place ("Michael", "Goethe").
"""

from __future__ import annotations

import re

from .. import gazetteer
from .hanta import tagger
from .lists import listed

_WORD = re.compile(r"[^\W\d_]+")
#: The two letters, unless the first belongs to those before it (neue, Bauern, Quelle).
_TWO = re.compile(r"(?<![aeouqAEOUQ])(?:[aou]e|A[eE]|O[eE]|U[eE])")
_UMLAUT = {"a": "ä", "o": "ö", "u": "ü", "A": "Ä", "O": "Ö", "U": "Ü"}
_UMLAUTS = frozenset("äöüÄÖÜ")
#: So many different words of the list make a text one without umlauts.
_ENOUGH = 2


def umlauts(text: str, beside: str = "") -> list[tuple[int, int, str]]:
    """(start, end, umlaut) for all pairs of letters that stand for one; empty for a text with umlauts. `beside`: what came with it and is spelled alike."""
    if not (_UMLAUTS.isdisjoint(text) and _UMLAUTS.isdisjoint(beside)):
        return []
    spelled = frozenset(listed("without umlauts"))
    words = (word for part in (text, beside) for word in _WORD.findall(part) if "e" in word)
    if len({low for word in words if (low := word.lower()) in spelled}) < _ENOUGH:
        return []
    known, names = tagger().is_known, gazetteer.kinds()
    return [
        (word.start() + pair.start(), word.start() + pair.end(), _UMLAUT[pair[0][0]])
        for word in _WORD.finditer(text)
        if "e" in word[0].lower()
        and (word[0].lower() in spelled or not known(word[0].lower()) and word[0] not in names)
        for pair in _TWO.finditer(word[0])
    ]
