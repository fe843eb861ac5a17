"""Mood of German finite verbs from their form. Takes a form, its lemma and whether its subject is `ich`.

Subjunctive I (indirect speech) of the third person singular is the stem with -e: er habe, sie komme, es müsse; beside `ich` the same
form is the indicative. `sei` is always subjunctive. Subjunctive II of strong verbs is the past stem with umlaut or -e: käme, ginge, wären; of
weak verbs it cannot be told from the past and is left to the model. Forms that no rule makes stand in `mood.lex`. Sources: Duden 4, Die Grammatik
(Konjunktivformen).
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from ...lexicon.table import read_table
from .lists import listed

_MODALS = frozenset(listed("modals"))


class _Table(NamedTuple):
    """What `mood.lex` tells: (mood, tense) of forms that say all by themselves; past forms and subjunctives II of strong verbs by infinitive."""

    fixed: dict[str, tuple[str, str]]
    past: dict[str, tuple[str, ...]]
    subjunctive: dict[str, tuple[str, ...]]


@lru_cache(maxsize=1)
def _table() -> _Table:
    table = _Table({}, {}, {})
    for row in read_table(Path(__file__).with_name("mood.lex"), "language/de/mood.lex"):
        if "mood" in row.cells:
            table.fixed.update(dict.fromkeys(row.many("forms"), (row["mood"], row["tense"])))
            continue
        for forms, column in ((table.past, "past"), (table.subjunctive, "subjunctive")):
            forms[row["infinitive"]] = (*forms.get(row["infinitive"], ()), row[column])
    return table


def mood_of(form: str, lemma: str, first_person: bool) -> tuple[str, str] | None:
    """(Mood, Tense) if the form decides, else None. `lemma`: of the verb as it stands, with or without its particle."""
    fixed = _table().fixed.get(form)
    if fixed is not None:
        return fixed
    if first_person and _stem_and_e(form, lemma):
        return "Ind", "Pres"
    return _form_alone(form, lemma)


def _stem_and_e(form: str, lemma: str) -> bool:
    """Whether a form is the stem with -e; the particle of its lemma may stand apart ("er weise … auf")."""
    return form.endswith("e") and (form + "n" == lemma or len(form) > 3 and lemma.endswith(form + "n"))


@lru_cache(maxsize=20_000)
def _form_alone(form: str, lemma: str) -> tuple[str, str] | None:
    if _stem_and_e(form, lemma):
        return "Sub", "Pres"
    if lemma.endswith(("eln", "ern")) and form == lemma[:-1] + "e":
        return "Sub", "Pres"
    base = _strong(lemma)
    if base is not None:
        # The prefix of the lemma may stand apart (er käme … an): compare the ends of the forms.
        prefix = lemma[: -len(base)]
        bare = form.removeprefix(prefix) if prefix and form.startswith(prefix) else form
        pasts = _table().past[base]
        for second in _table().subjunctive[base]:
            if bare == second or (
                bare in (second + "n", second + "st", second + "t") and bare not in [p + "en" for p in pasts]
            ):
                return ("Sub", "Past")
        if bare in pasts or bare in [p + ending for p in pasts for ending in ("en", "st", "t", "est", "n")]:
            return "Ind", "Past"
        if bare.endswith("t") or bare.endswith("en"):
            return "Ind", "Pres"
        return None
    if lemma in _MODALS:
        return None
    if form.endswith("t") and not form.endswith(("tet", "test")):
        return "Ind", "Pres"
    return None


@lru_cache(maxsize=20_000)
def _strong(lemma: str) -> str | None:
    """The strong verb that a lemma ends with."""
    return next((infinitive for infinitive in _table().subjunctive if lemma.endswith(infinitive)), None)
