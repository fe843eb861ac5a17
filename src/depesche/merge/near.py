"""`likeness` of one telling to many at once: the same numbers to the last digit, by a few dozen vector operations instead of a thousand calls.

A day of a national news stream tells thousands of acts; compared one by one, they cost more than reading the reports.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from .happenings import (
    ACROSS,
    APART,
    COUNTRIES,
    KINDRED,
    OTHER_COUNTRY,
    OTHER_DAY,
    OTHER_MODE,
    OTHER_PLACE,
    OTHER_TYPE,
    PARTIES,
    SAME_PLACE,
    SAME_TRIGGER,
    UNTOLD,
    WORDS,
    WORDS_FULL,
    Telling,
    likeness,
    nations,
    span,
)

#: Sums in another order differ in the last digits.
_ROUNDING = 1e-9
#: Up to so many are compared one by one.
_FEW = 8


class Near:
    """Tellings that others are compared with. Those whose days are unknown are like none."""

    def __init__(self, tellings: Sequence[Telling]) -> None:
        import numpy

        self._tellings = tellings
        spans = [span(t) or (-9, -9) for t in tellings]
        self._first, self._last = (numpy.array([s[n] for s in spans], dtype=numpy.int64) for n in (0, 1))
        self._future = numpy.array([t.status == "future" for t in tellings], dtype=bool)
        self._words = _Sets([t.words for t in tellings])
        sides: tuple[Callable[[Telling], frozenset[str]], ...] = (
            lambda t: t.actor,
            lambda t: t.recipient,
            lambda t: t.actor | t.recipient,
        )
        self._codes = [_Sets([side(t) for t in tellings]) for side in sides]
        self._nations = [_Sets([nations(side(t)) for t in tellings]) for side in sides]
        self._consult = numpy.array([t.type == "CONSULT" for t in tellings], dtype=bool)
        self._report = _Values([t.report for t in tellings])
        self._type = _Values([t.type for t in tellings])
        self._mode = _Values([t.mode for t in tellings])
        self._trigger = _Values([t.trigger for t in tellings])
        self._place = _Values([t.place for t in tellings])
        self._country = _Values([t.country for t in tellings])
        self._language = _Values([t.language for t in tellings])

    def may_be_like(self, telling: Telling, threshold: float) -> Any:
        """Numbers (an array) of all whose likeness to this one may reach the threshold (above 0): that of no other does."""
        import numpy

        at, apart = self._may(telling)
        if not at.size:
            return at
        # Parties as like as can be: who shares no country has at most what is given where none can be compared.
        parties = numpy.full(len(self._first), UNTOLD)
        everybody = telling.actor | telling.recipient
        parties[self._nations[2].having(nations(everybody))] = COUNTRIES
        parties[self._codes[2].having(everybody)] = 1.0
        return at[self._sum(telling, at, parties[at], apart) >= threshold - _ROUNDING]

    def like(self, telling: Telling, threshold: float) -> dict[int, float]:
        """Those whose likeness to this one reaches the threshold (above 0), by their number: (number → likeness)."""
        at = self.may_be_like(telling, threshold)
        if at.size <= _FEW:
            scores = ((n, likeness(telling, self._tellings[n])) for n in at.tolist())
            return {n: score for n, score in scores if score >= threshold}
        found = self.scores(telling)
        return {n: float(found[n]) for n in (found >= threshold).nonzero()[0].tolist()}

    def scores(self, telling: Telling) -> Any:
        """`likeness(telling, other)` for every other, as an array in their order."""
        import numpy

        scores = numpy.zeros(len(self._first))
        at, apart = self._may(telling)
        if at.size:
            parties = self._parties(telling, at)
            found = self._sum(telling, at, parties, apart)
            scores[at] = numpy.where(parties == 0.0, 0.0, numpy.clip(found, 0.0, 1.0))
        return scores

    def _may(self, telling: Telling) -> tuple[Any, Any]:
        """Numbers of those that nothing but their parties may exclude, and how many days each is apart."""
        import numpy

        days = span(telling)
        if days is None:
            return numpy.zeros(0, dtype=numpy.int64), numpy.zeros(0, dtype=numpy.int64)
        apart = numpy.maximum(0, numpy.maximum(days[0] - self._last, self._first - days[1]))
        may = (apart <= APART) & (self._first >= 0) & (self._future == (telling.status == "future"))
        at = (may & self._type.among(KINDRED[telling.type]) & ~self._report.same(telling.report)).nonzero()[0]
        return at, apart[at]

    def _sum(self, telling: Telling, at: Any, parties: Any, apart: Any) -> Any:
        """What speaks for and against, added in the order in which `likeness` adds, so that not even the last digit differs."""
        import numpy

        across = numpy.zeros(at.size, dtype=bool)
        if telling.language:
            across = self._language.told[at] & ~self._language.same(telling.language)[at]
        wording = WORDS * numpy.minimum(1.0, WORDS_FULL * self._words.shares(telling.words)[at])
        same_type = self._type.same(telling.type)[at]
        found = PARTIES * parties + numpy.where(across & same_type, numpy.maximum(ACROSS, wording), wording)
        if telling.trigger:
            found += SAME_TRIGGER * self._trigger.same(telling.trigger)[at]
        if telling.place:
            against = numpy.where(across, 0.0, -OTHER_PLACE)
            if telling.country:
                against[self._country.told[at] & ~self._country.same(telling.country)[at]] = -OTHER_COUNTRY
            found += numpy.where(self._place.same(telling.place)[at], SAME_PLACE, against * self._place.told[at])
        found -= OTHER_TYPE * ~same_type
        if telling.mode:
            found -= OTHER_MODE * (self._mode.told[at] & ~self._mode.same(telling.mode)[at])
        found -= OTHER_DAY * apart
        return found

    def _parties(self, telling: Telling, at: Any) -> Any:
        import numpy

        own = (telling.actor, telling.recipient, telling.actor | telling.recipient)

        def alike(mine: int, theirs: int) -> Any:
            codes = self._codes[theirs].shares(own[mine])[at]
            return numpy.maximum(codes, COUNTRIES * self._nations[theirs].shares(nations(own[mine]))[at])

        actor, recipient = alike(0, 0), alike(1, 1)
        theirs_actor, theirs_recipient = self._codes[0].sizes[at] > 0, self._codes[1].sizes[at] > 0
        crossed = numpy.zeros(at.size)
        either = ~theirs_recipient if telling.recipient else numpy.ones(at.size, dtype=bool)
        if either.any():
            crossed = numpy.where(either, alike(2, 2), crossed)
        met = ~either & (self._consult[at] | (telling.type == "CONSULT"))
        if met.any():
            crossed = numpy.where(met, (alike(0, 1) + alike(1, 0)) / 2, crossed)
        both_actors = theirs_actor if telling.actor else numpy.zeros(at.size, dtype=bool)
        both_recipients = theirs_recipient if telling.recipient else numpy.zeros(at.size, dtype=bool)
        told = both_actors.astype(int) + both_recipients
        mean = (actor * both_actors + recipient * both_recipients) / numpy.maximum(1, told)
        parties = numpy.maximum(numpy.where(told > 0, mean, UNTOLD), crossed)
        unlike = (both_actors & (actor == 0.0)) | (both_recipients & (recipient == 0.0))
        return numpy.where(unlike & (crossed == 0.0), 0.0, parties)


class _Sets:
    """Sets of words, asked how much of another set each holds."""

    def __init__(self, sets: Sequence[frozenset[str]]) -> None:
        import numpy

        under: dict[str, list[int]] = defaultdict(list)
        for n, members in enumerate(sets):
            for member in members:
                under[member].append(n)
        self._under = {member: numpy.array(numbers, dtype=numpy.int64) for member, numbers in under.items()}
        self.sizes = numpy.array([len(s) for s in sets], dtype=numpy.int64)

    def having(self, other: frozenset[str]) -> Any:
        """Numbers of those that have one of the members."""
        import numpy

        found = [self._under[m] for m in other if m in self._under]
        return numpy.concatenate(found) if found else numpy.zeros(0, dtype=numpy.int64)

    def shares(self, other: frozenset[str]) -> Any:
        """Common members by the smaller set, for each."""
        import numpy

        found = [self._under[m] for m in other if m in self._under]
        if not found:
            return numpy.zeros(len(self.sizes))
        common = numpy.bincount(numpy.concatenate(found), minlength=len(self.sizes))
        return common / numpy.maximum(1, numpy.minimum(self.sizes, len(other)))


class _Values:
    """Values of a field, compared with one."""

    def __init__(self, values: Sequence[Any]) -> None:
        import numpy

        self._numbers: dict[Any, int] = {}
        row = [self._numbers.setdefault(v, len(self._numbers)) if v else -1 for v in values]
        self._row = numpy.array(row, dtype=numpy.int64)
        self.told = self._row >= 0

    def same(self, value: Any) -> Any:
        """Where it is this one."""
        return self._row == self._numbers.get(value, -2)

    def among(self, values: Iterable[Any]) -> Any:
        """Where it is one of these."""
        import numpy

        return numpy.isin(self._row, [self._numbers[v] for v in values if v in self._numbers])
