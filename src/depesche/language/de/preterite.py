"""Finds the finite verb of a main clause that HanTa took for a participle before a noun: "In Kairo *besetzten* Bewaffnete den Platz", "Polen
*verlangte* Aufklärung".

Weak verbs with an inseparable prefix or in -ieren have one form for both. HanTa, which looks at three words, prefers the participle; but a main clause
has a finite verb, and a participle before a noun follows an article, an adjective or a preposition, or stands behind what a preposition governs ("von
Israel *besetzte* Gebiete").
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
_PREPOSITIONS = frozenset({"APPR", "APPRART"})
_NOUNS = frozenset({"NN", "NE"})
_STOPS = frozenset({",", ";", ":", "–", "—"})
#: Ends of weak past forms, of one and of many.
_ONE, _MANY = "te", "ten"


def missing_finite(words: Sequence[str], tags: Sequence[str], may_be_finite: Callable[[str], bool]) -> int | None:
    """The position of the verb, or None where some main clause has its finite verb or no word fits. `may_be_finite`: whether a form also
    has a reading as a finite verb."""
    if _PARTICIPLE not in tags:
        return None
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
            and word[0].islower()
            and tags[i - 1] not in _BEFORE_NOUNS
            and words[i - 1] not in _STOPS
            and (word.endswith(_MANY) or word.endswith(_ONE) and words[-1] == "." and _has_subject(tags[:i]))
            and may_be_finite(word)
        ):
            found = i
    return found


def _has_subject(tags: Sequence[str]) -> bool:
    """Whether a noun phrase that no preposition governs opens what stands before the verb: "Die *Regierung* in Wien kritisierte Pläne", not "Von
    Israel besetzte Gebiete" nor "Das von Israel besetzte Gebiet"."""
    return any(tag in _NOUNS and _PREPOSITIONS.isdisjoint(tags[:i]) for i, tag in enumerate(tags))
