"""German compounds: what a word is a kind of. Takes a word as written and its tag, gives the parts and the head.

"Waffenstillstandsabkommen" → Waffe·Stillstand·Abkommen, head "Abkommen"; "UN-Sicherheitsratsmitglied" → head "Mitglied".
The seams are HanTa's (morphemes with linking elements), what follows a hyphen is always a part of its own.
"""

from __future__ import annotations

from .hanta import tagger
from .lists import listed

_LINK = "FUGE"
#: Morpheme tags that can begin the head of a compound noun.
_STEMS = ("NN", "NE", "NNP", "NNA")
_HYPHENS = ("-", "‐", "‑")
#: A shorter last part is an ending or a wrong cut ("Demokrat-ie", "Rum-änen") more often than a word.
_SHORTEST = 3


def split(word: str, tag: str = "NN") -> tuple[str, ...]:
    """The parts of a word as written, lower case, linking elements left with the part before: ("waffen", "stillstands", "abkommen")."""
    machine = tagger()
    known = machine.parts_of(word, tag)
    if known is None:
        known = machine.remember_parts(word, tag, _split(word, tag))
    return known


def _split(word: str, tag: str) -> tuple[str, ...]:
    for hyphen in _HYPHENS:
        left, mark, right = word.rpartition(hyphen)
        if mark and left and len(right) >= 2:
            return (*split(left, tag), *split(right, tag))
    if len(word) < 6 or tag not in _STEMS or not word.isalpha():
        return (word.lower(),)
    parts: list[str] = []
    stem_seen = False
    for form, kind in tagger().morphemes(word, tag):
        kind = kind.removesuffix("_VAR")
        begins = kind in _STEMS or kind in ("VV", "ADJ", "ADV", "CARD", "APPR") or kind.startswith("PTKVZ")
        if kind == _LINK and parts:
            parts[-1] += form
            stem_seen = True
        elif parts and (not begins or not stem_seen):
            parts[-1] += form
            stem_seen = stem_seen or kind in _STEMS
        else:
            parts.append(form)
            stem_seen = begins and not kind.startswith("PTKVZ")
    while len(parts) > 1 and len(parts[-1]) < _SHORTEST:
        last = parts.pop()
        parts[-1] += last
    return tuple(parts) or (word.lower(),)


def _is_figure(parts: tuple[str, ...]) -> bool:
    """Whether a compound names fighting only in a figure: what is fought with or for is peaceful ("handels-" counts as "handel")."""
    return (
        len(parts) > 1
        and parts[-1].startswith(listed("fights"))
        and not {parts[-2], parts[-2].removesuffix("s")}.isdisjoint(listed("peaceful"))
    )


def head_form(word: str, tag: str = "NN") -> str:
    """The head as written, lower case: "Waffenstillstandsabkommens" → "abkommens"."""
    return split(word, tag)[-1]


def head(word: str, tag: str = "NN") -> str:
    """The lemma of the head: "Waffenstillstandsabkommens" → "Abkommen".

    A simple word gives its own lemma, and so does a war or an attack that is none ("Charmeoffensive", "Wahlkampf", "Lauschangriff").
    """
    machine = tagger()
    parts = split(word, tag)
    form = word.lower() if _is_figure(parts) else parts[-1]
    number = machine.hanta.tag2int.get(tag, machine.hanta.tag2int["NN"])
    return machine.lemma(form[:1].upper() + form[1:], number)
