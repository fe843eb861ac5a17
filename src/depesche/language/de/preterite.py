"""Finds the finite verb of a main clause that HanTa took for a participle before a noun: "In Kairo *besetzten* Bewaffnete den Platz".

Weak verbs with an inseparable prefix have one form for both. HanTa, which looks at three words, prefers the participle; but a main clause has
a finite verb, and a participle before a noun follows an article, an adjective or a preposition.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

FINITE = "VV(FIN)"
_PARTICIPLE = "ADJ(A)"
_FINITE_TAGS = frozenset({FINITE, "VA(FIN)", "VM(FIN)", "VV(IMP)"})
#: Words that make the clause they begin a dependent one.
_SUBORDINATING = frozenset({"KOUS", "KOUI", "PRELS", "PRELAT", "PWAV", "PWS", "PWAT"})
#: What stands before an adjective rather than before a verb.
_BEFORE_NOUNS = frozenset("ART ADJ(A) APPR APPRART PPOSAT PIAT PIDAT PDAT PPOSS PDS CARD KON".split())
_STOPS = frozenset({",", ";", ":", "–", "—"})


def missing_finite(words: Sequence[str], tags: Sequence[str], may_be_finite: Callable[[str], bool]) -> int | None:
    """The position of the verb, or None where some main clause has its finite verb or no word fits. `may_be_finite`: whether a form also
    has a reading as a finite verb."""
    found: int | None = None
    begins, dependent = True, False
    for i, (word, tag) in enumerate(zip(words, tags)):
        if word in _STOPS:
            begins = True
            continue
        if begins:
            dependent = tag in _SUBORDINATING or tag == "APPR" and tags[i + 1 : i + 2] in (["PRELS"], ["PRELAT"])
            begins = False
        if dependent:
            continue
        if tag in _FINITE_TAGS:
            return None
        if (
            found is None
            and i
            and tag == _PARTICIPLE
            and word.endswith("ten")
            and word[0].islower()
            and tags[i - 1] not in _BEFORE_NOUNS
            and words[i - 1] not in _STOPS
            and may_be_finite(word)
        ):
            found = i
    return found
