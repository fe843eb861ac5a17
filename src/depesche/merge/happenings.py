"""Events of many reports → happenings: one act in the world with all its tellings, told once or a hundred times.

Two tellings are of one happening if their types agree, their parties do not exclude each other, their days meet, and parties, place,
wording and numbers together speak for it (`likeness`). Works on plain `Telling`s; incremental: what comes joins what is there.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

#: A telling joins the happening it is most like, if it is so much like it.
THRESHOLD = 0.55
#: Types that reports tell of the same act: a visit is a talk, a promise and the deed it promises are not.
_KIN = {frozenset(p) for p in (("ACCUSE", "REJECT"), ("SUPPORT", "AGREE"), ("CONSULT", "AGREE"), ("CONCEDE", "RETREAT"), ("SANCTION", "COERCE"), ("ASSAULT", "COERCE"))}  # fmt: skip
#: Days two tellings of the same act may be apart: reports count from different evenings.
_APART = 1
_LONG = 20  # days; a vaguer date says nothing of the day
_WORD = re.compile(r"\w{4,}")


@dataclass(frozen=True)
class Telling:
    """One event as one report tells it. `report` and `event` are its keys, `original` that of the report it is a copy of (itself if none)."""

    report: Any
    event: str
    type: str
    actor: frozenset[str]
    recipient: frozenset[str]
    first_day: str | None
    last_day: str | None
    status: str = "occurred"
    mode: str | None = None
    place: str | None = None
    country: str | None = None
    words: frozenset[str] = frozenset()
    trigger: str = ""
    original: Any = None
    seen: str | None = None
    said_by: frozenset[str] = frozenset()
    numbers: tuple[tuple[str, str], ...] = ()


@dataclass
class Happening:
    """One act with its tellings, the earliest report first."""

    key: Any
    tellings: list[Telling] = field(default_factory=list)

    @property
    def reports(self) -> int:
        return len({t.report for t in self.tellings})

    @property
    def independent(self) -> int:
        """Reports that are no copies of each other."""
        return len({t.original if t.original is not None else t.report for t in self.tellings})

    @property
    def days(self) -> tuple[str | None, str | None]:
        firsts = sorted(t.first_day for t in self.tellings if t.first_day)
        lasts = sorted(t.last_day or t.first_day or "" for t in self.tellings if t.first_day)
        return (firsts[0], lasts[-1]) if firsts else (None, None)

    @property
    def seen(self) -> tuple[str | None, str | None]:
        """Dates of the earliest and the latest report."""
        dates = sorted(t.seen for t in self.tellings if t.seen)
        return (dates[0], dates[-1]) if dates else (None, None)

    @property
    def type(self) -> str:
        counts: dict[str, int] = defaultdict(int)
        for t in self.tellings:
            counts[t.type] += 1
        return max(sorted(counts), key=lambda k: counts[k])


def content_words(text: str) -> frozenset[str]:
    """Words of a sentence cut to their first six letters, so that inflected forms meet; short words carry little."""
    return frozenset(w.casefold()[:6] for w in _WORD.findall(text))


def likeness(one: Telling, other: Telling) -> float:
    """How much speaks for one happening, 0 to 1; 0 where something excludes it."""
    if one.report == other.report or one.type != other.type and frozenset((one.type, other.type)) not in _KIN:
        return 0.0
    if (one.status == "future") != (other.status == "future"):
        return 0.0
    days = _days_apart(one, other)
    if days is None or days > _APART:
        return 0.0
    parties = _parties(one, other)
    if parties == 0.0:
        return 0.0
    words = _share(one.words, other.words)
    score = 0.4 * parties + 0.6 * min(1.0, 2.2 * words)
    if one.trigger and one.trigger == other.trigger:
        score += 0.08
    if one.place and other.place:
        if one.place == other.place:
            score += 0.1
        elif one.country and other.country and one.country != other.country:
            score -= 0.25
        else:
            score -= 0.08
    if one.type != other.type:
        score -= 0.12
    if one.mode and other.mode and one.mode != other.mode:
        score -= 0.08
    if days:
        score -= 0.08 * days
    return max(0.0, min(1.0, score))


def _parties(one: Telling, other: Telling) -> float:
    actor, recipient = _alike(one.actor, other.actor), _alike(one.recipient, other.recipient)
    crossed = 0.0
    if not one.recipient or not other.recipient:
        # Who meets whom is told either way round, or both as actors.
        crossed = _alike(one.actor | one.recipient, other.actor | other.recipient)
    elif one.type == "CONSULT":
        crossed = (_alike(one.actor, other.recipient) + _alike(one.recipient, other.actor)) / 2
    if one.actor and other.actor and actor == 0.0 and crossed == 0.0:
        return 0.0
    if one.recipient and other.recipient and recipient == 0.0 and crossed == 0.0:
        return 0.0
    sides = [s for s, a, b in ((actor, one.actor, other.actor), (recipient, one.recipient, other.recipient)) if a and b]
    return max(sum(sides) / len(sides) if sides else 0.3, crossed)


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    if not one or not other:
        return 0.0
    same = _share(one, other)
    countries = _share(
        frozenset(c[:3] for c in one if c[:3] != "---"), frozenset(c[:3] for c in other if c[:3] != "---")
    )
    return max(same, 0.75 * countries)


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    """Common members by the smaller set: a short telling of what a long one tells is no less the same."""
    return len(one & other) / max(1, min(len(one), len(other)))


def _days_apart(one: Telling, other: Telling) -> int | None:
    if not one.first_day or not other.first_day:
        return None
    try:
        spans = [
            (date.fromisoformat(t.first_day or "").toordinal(), date.fromisoformat(t.last_day or t.first_day or "").toordinal())
            for t in (one, other)
        ]  # fmt: skip
    except ValueError:
        return None
    if any(last - first > _LONG for first, last in spans):
        return None
    (a, b), (c, d) = spans
    return max(0, a - d, c - b)


class Happenings:
    """Happenings that grow. Only those whose days are near are compared."""

    def __init__(self, threshold: float = THRESHOLD) -> None:
        self.threshold = threshold
        self.all: dict[Any, Happening] = {}
        self._by_day: dict[str, set[Any]] = defaultdict(set)
        self._next = 1

    def next_key(self, key: Any) -> None:
        """Keys given from now on are at least this."""
        self._next = max(self._next, key)

    def restore(self, happening: Happening) -> None:
        """Takes in a happening of an earlier run."""
        self.all[happening.key] = happening
        self._next = max(self._next, happening.key + 1)
        for telling in happening.tellings:
            self._index(happening.key, telling)

    def add(self, telling: Telling) -> Happening:
        """The happening the telling joins or founds."""
        best: tuple[float, Any] | None = None
        for key in sorted(self._near(telling)):
            score = self._score(telling, self.all[key])
            if score >= self.threshold and (best is None or score > best[0]):
                best = (score, key)
        if best is None:
            happening = Happening(self._next)
            self.all[self._next] = happening
            self._next += 1
        else:
            happening = self.all[best[1]]
        happening.tellings.append(telling)
        self._index(happening.key, telling)
        return happening

    def _score(self, telling: Telling, happening: Happening) -> float:
        # One report tells two acts apart: a happening that it tells already gets no second telling of it.
        if any(t.report == telling.report for t in happening.tellings):
            return 0.0
        scores = sorted((likeness(telling, t) for t in happening.tellings), reverse=True)
        # The best alone would chain acts that have little in common.
        return 0.7 * scores[0] + 0.3 * sum(scores) / len(scores)

    def _index(self, key: Any, telling: Telling) -> None:
        for day in _span(telling, 0):
            self._by_day[day].add(key)

    def _near(self, telling: Telling) -> set[Any]:
        return {key for day in _span(telling, _APART) for key in self._by_day.get(day, ())}


def _span(telling: Telling, wider: int) -> Iterable[str]:
    if not telling.first_day:
        return
    try:
        first = date.fromisoformat(telling.first_day).toordinal()
        last = date.fromisoformat(telling.last_day or telling.first_day).toordinal()
    except ValueError:
        return
    if last - first <= _LONG:
        for day in range(max(1, first - wider), last + wider + 1):
            yield date.fromordinal(day).isoformat()


def contradictions(tellings: Sequence[Telling]) -> list[dict[str, Any]]:
    """Where tellings of one happening differ in what cannot both be: numbers of victims, and happened or not.

    Each as {"what", "values": [{"value", "reports", "said_by"}]}, the most told value first.
    """
    found: list[dict[str, Any]] = []
    for what in ("dead", "injured", "arrests", "size"):
        told = [(dict(t.numbers)[what], t) for t in tellings if what in dict(t.numbers)]
        found += _differing(what, told)
    found += _differing("status", [(t.status, t) for t in tellings if t.status in ("occurred", "negated")])
    return found


def _differing(what: str, told: list[tuple[str, Telling]]) -> list[dict[str, Any]]:
    by_value: dict[str, list[Telling]] = defaultdict(list)
    for value, telling in told:
        by_value[value].append(telling)
    if len(by_value) < 2:
        return []
    order = sorted(by_value, key=lambda v: (-len(by_value[v]), v))
    values = [
        {
            "value": value,
            "reports": sorted({str(t.report) for t in by_value[value]}),
            "said_by": sorted({code for t in by_value[value] for code in t.said_by}),
        }
        for value in order
    ]
    return [{"what": what, "values": values}]
