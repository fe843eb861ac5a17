"""English dictionary forms by rule. Takes a form in small letters and its Penn tag, gives the lemma.

Several words may lie behind a form (stated: state, stat; roiled: roil, roile): the one that is known wins, else the first that spelling allows.
"""

from __future__ import annotations

from collections.abc import Callable

from .verbs import infinitive

_VOWELS = frozenset("aeiouy")
#: Endings by tag, longest first, and what may stand in their place, likelier first.
_ENDINGS: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "NNS": (
        ("men", ("man",)),
        ("ies", ("y", "ie")),
        ("ves", ("ve", "f", "fe")),
        ("sses", ("ss",)),
        ("ses", ("sis", "se", "s")),
        ("es", ("e", "")),
        ("s", ("",)),
    ),
    "VBZ": (("ies", ("y", "ie")), ("es", ("e", "")), ("s", ("",))),
    "VBD": (("ied", ("y", "ie")), ("ed", ("", "e"))),
    "VBN": (("ied", ("y", "ie")), ("ed", ("", "e"))),
    "VBG": (("ying", ("y", "ie")), ("ing", ("", "e"))),
    "JJR": (("ier", ("y", "ie")), ("er", ("", "e"))),
    "JJS": (("iest", ("y",)), ("est", ("", "e"))),
}
INFLECTED = frozenset(_ENDINGS)
#: After these -es is an ending of its own (boxes, churches, losses).
_SIBILANTS = ("ss", "x", "zz", "ch", "sh")
#: After these, too, where no known word has an e more (buses, gases, blitzes; but uses, phases).
_MAYBE = ("us", "as", "is", "tz")


def lemma(form: str, tag: str, known: Callable[[str], bool]) -> str:
    """The form itself where nothing can be taken off."""
    if tag in ("VBD", "VBN"):
        irregular = infinitive(form, tag)
        if irregular is not None:
            return irregular
    for ending, instead in _ENDINGS[tag]:
        stem = form.removesuffix(ending)
        if stem != form and len(stem) > 1 and not (ending == "s" and stem[-1] in "su"):
            candidates = _candidates(stem, ending, instead)
            found = next((word for word in candidates if known(word)), None)
            return found or (form.removesuffix("es") if form.removesuffix("es").endswith(_MAYBE) else candidates[0])
    return form


def _candidates(stem: str, ending: str, instead: tuple[str, ...]) -> list[str]:
    words = [stem + letters for letters in instead]
    if ending == "es":
        return words[::-1] if stem.endswith(_SIBILANTS) else words
    if "" not in instead or len(instead) < 2:
        return words
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in _VOWELS:
        # stopped, controlled; but missed, staffed, killed
        single = stem[:-1]
        return [stem, single] if stem[-1] in "sfz" or (stem[-1] == "l" and len(stem) <= 5) else [single, stem]
    return words[::-1] if _wants_e(stem) else words


def _wants_e(stem: str) -> bool:
    """Whether spelling asks for the silent e: single vowel before a single consonant at the end of a short word (nam-ed), settl-ed, forc-ed, argu-ed."""
    last, before = stem[-1], stem[-2]
    if last in "cvusz" or (last == "g" and before not in "n") or (last in "aei"):
        return True
    if last == "l":
        return before not in _VOWELS and before not in "lrw"
    if last in _VOWELS or last in "wx" or before not in _VOWELS:
        return False
    return len(stem) == 2 or stem[-3] not in _VOWELS
