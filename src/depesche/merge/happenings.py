"""Events of many reports → happenings: one act in the world with all its tellings, told once or a hundred times.

Two tellings are of one happening if their types agree, their parties do not exclude each other, their days meet, and parties, place,
wording and numbers together speak for it (`likeness`); between two languages names are all the wording there is. Works on plain `Telling`s; incremental: what comes joins what is there, and the
outcome is that of all tellings at once, whatever the order in which they come: those that hang together by likeness, directly or through
others, are grouped anew, in the order of the days of their reports.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, get_args

from ..records import EventType

if TYPE_CHECKING:
    from .near import Near

#: A telling joins the happening it is most like, if it is so much like it.
THRESHOLD = 0.55
#: Types that reports tell of the same act: a visit is a talk, a promise and the deed it promises are not.
_KIN = {frozenset(p) for p in (("ACCUSE", "REJECT"), ("SUPPORT", "AGREE"), ("CONSULT", "AGREE"), ("CONCEDE", "RETREAT"), ("SANCTION", "COERCE"), ("ASSAULT", "COERCE"))}  # fmt: skip
KINDRED = {t: {t, *(o for pair in _KIN if t in pair for o in pair)} for t in get_args(EventType)}
#: Days two tellings of the same act may be apart: reports count from different evenings.
APART = 1
#: Days a telling may go over; a vaguer date says nothing of the day.
LONG = 20
#: What speaks for one happening: common parties and common words (those of the shorter sentence, times so much, are all that can be asked).
PARTIES, WORDS, WORDS_FULL = 0.4, 0.6, 2.2
#: What wording counts at the least where two languages have only names in common: that the same did the same to the same on one day speaks for one act.
ACROSS = 0.2
#: Parties where none can be compared, and countries in common where the codes differ.
UNTOLD, COUNTRIES = 0.3, 0.75
SAME_TRIGGER, SAME_PLACE = 0.08, 0.1
#: What speaks against it.
OTHER_COUNTRY, OTHER_PLACE, OTHER_TYPE, OTHER_MODE, OTHER_DAY = 0.25, 0.08, 0.12, 0.08, 0.08
#: Days that are fetched at a time.
_BLOCK = 7
#: From so many on, tellings are compared all at once.
_MANY = 48
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
    language: str | None = None
    said_by: frozenset[str] = frozenset()
    numbers: tuple[tuple[str, str], ...] = ()


@dataclass
class Happening:
    """One act with its tellings, the earliest report first."""

    key: Any
    tellings: list[Telling] = field(default_factory=list)

    @property
    def reports(self) -> int:
        """How many reports tell it."""
        return len({t.report for t in self.tellings})

    @property
    def independent(self) -> int:
        """How many of the reports are no copies of each other."""
        return len({t.original if t.original is not None else t.report for t in self.tellings})

    @property
    def days(self) -> tuple[str | None, str | None]:
        """The first and the last day (ISO) on which its tellings let it be."""
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
        """The PLOVER type that most tellings give it, of several the first by name."""
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
    if days is None or days > APART:
        return 0.0
    parties = _parties(one, other)
    if parties == 0.0:
        return 0.0
    across = bool(one.language and other.language) and one.language != other.language
    wording = WORDS * min(1.0, WORDS_FULL * _share(one.words, other.words))
    score = PARTIES * parties + (max(ACROSS, wording) if across and one.type == other.type else wording)
    if one.trigger and one.trigger == other.trigger:
        score += SAME_TRIGGER
    if one.place and other.place:
        if one.place == other.place:
            score += SAME_PLACE
        elif one.country and other.country and one.country != other.country:
            score -= OTHER_COUNTRY
        elif not across:
            # places have other names in other languages
            score -= OTHER_PLACE
    if one.type != other.type:
        score -= OTHER_TYPE
    if one.mode and other.mode and one.mode != other.mode:
        score -= OTHER_MODE
    if days:
        score -= OTHER_DAY * days
    return max(0.0, min(1.0, score))


def _parties(one: Telling, other: Telling) -> float:
    actor, recipient = _alike(one.actor, other.actor), _alike(one.recipient, other.recipient)
    crossed = 0.0
    if not one.recipient or not other.recipient:
        # Who meets whom is told either way round, or both as actors.
        crossed = _alike(one.actor | one.recipient, other.actor | other.recipient)
    elif "CONSULT" in (one.type, other.type):
        crossed = (_alike(one.actor, other.recipient) + _alike(one.recipient, other.actor)) / 2
    if one.actor and other.actor and actor == 0.0 and crossed == 0.0:
        return 0.0
    if one.recipient and other.recipient and recipient == 0.0 and crossed == 0.0:
        return 0.0
    sides = [s for s, a, b in ((actor, one.actor, other.actor), (recipient, one.recipient, other.recipient)) if a and b]
    return max(sum(sides) / len(sides) if sides else UNTOLD, crossed)


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    if not one or not other:
        return 0.0
    same = _share(one, other)
    return max(same, COUNTRIES * _share(nations(one), nations(other)))


def nations(codes: frozenset[str]) -> frozenset[str]:
    """The countries and bodies of codes, unknown ones left out."""
    return frozenset(c[:3] for c in codes if c[:3] != "---")


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    """Common members by the smaller set: a short telling of what a long one tells is no less the same."""
    return len(one & other) / max(1, min(len(one), len(other)))


def _days_apart(one: Telling, other: Telling) -> int | None:
    spans = [span(t) for t in (one, other)]
    if spans[0] is None or spans[1] is None:
        return None
    (a, b), (c, d) = spans[0], spans[1]
    return max(0, a - d, c - b)


def span(telling: Telling) -> tuple[int, int] | None:
    """First and last day of a telling, counted from the year 1; none for one whose days are unknown or more than `LONG` apart."""
    if not telling.first_day:
        return None
    try:
        first = date.fromisoformat(telling.first_day).toordinal()
        last = date.fromisoformat(telling.last_day or telling.first_day).toordinal()
    except ValueError:
        return None
    return (first, last) if last - first <= LONG else None


Id = tuple[Any, str]
#: Gives what was merged before and is told of these days, as (key of its happening, telling).
Load = Callable[[str, str], Iterable[tuple[Any, Telling]]]


@dataclass
class Changes:
    """What an addition did: happenings that are new or have other tellings, keys of those that are no more."""

    changed: list[Happening] = field(default_factory=list)
    gone: list[Any] = field(default_factory=list)


class Happenings:
    """Happenings that grow. Only tellings whose days are near are compared, and only they are in memory."""

    def __init__(self, threshold: float = THRESHOLD, load: Load | None = None, next_key: int = 1) -> None:
        self.threshold = threshold
        self.all: dict[Any, Happening] = {}
        self._load, self._loaded = load, set[int]()
        self._next = next_key
        self._tellings: dict[Id, Telling] = {}
        self._of: dict[Id, Any] = {}
        self._by_day: dict[tuple[str, str], set[Id]] = defaultdict(set)
        self._alike: dict[Id, dict[Id, float]] = {}
        self._sheet: tuple[list[Id], Near] | None = None

    def restore(self, key: Any, telling: Telling) -> None:
        """Takes in a telling of a happening of an earlier run."""
        self._take(telling)
        self._of[telling.report, telling.event] = key
        self._next = max(self._next, key + 1)
        self.all.setdefault(key, Happening(key)).tellings.append(telling)

    def add(self, telling: Telling) -> Happening:
        """The happening that a telling joins or founds."""
        self.add_all([telling])
        return self.all[self._of[telling.report, telling.event]]

    def add_all(self, tellings: Iterable[Telling], anew: Iterable[Any] = ()) -> Changes:
        """Takes in tellings; groups those of the happenings `anew` once more, which have lost some."""
        new = [self._take(telling) for telling in tellings]
        for id in new:
            self._fetch(list(near_days(self._tellings[id], APART)))
        for id in new:
            for other, score in self._like(id).items():
                if other in self._alike:
                    self._alike[other][id] = score
        anew = set(anew)
        todo = new + [(t.report, t.event) for key in sorted(anew & self.all.keys()) for t in self.all[key].tellings]
        groups: list[list[Telling]] = []
        seen: set[Id] = set()
        for id in todo:
            if id not in seen:
                together = self._together(id)
                seen |= together
                groups += self._grouped(together)
        return self._named(groups, seen, anew)

    def _take(self, telling: Telling) -> Id:
        id = (telling.report, telling.event)
        self._tellings[id] = telling
        self._sheet = None
        for day in near_days(telling, 0):
            self._by_day[day, telling.type].add(id)
        return id

    def _like(self, id: Id) -> dict[Id, float]:
        """Tellings so much like this one that they may be of its happening."""
        if id not in self._alike:
            telling = self._tellings[id]
            days = list(near_days(telling, APART))
            self._fetch(days)
            near = {o for day in days for type in KINDRED[telling.type] for o in self._by_day.get((day, type), ())}
            if len(near) < _MANY:
                scores = ((o, likeness(telling, self._tellings[o])) for o in near if o != id)
                self._alike[id] = {o: score for o, score in scores if score >= self.threshold}
            else:
                ids, all_near = self._all_near()
                self._alike[id] = {ids[n]: score for n, score in all_near.like(telling, self.threshold).items()}
        return self._alike[id]

    def _all_near(self) -> tuple[list[Id], Near]:
        """All tellings that are in memory, to be compared at once."""
        if self._sheet is None:
            from .near import Near

            self._sheet = list(self._tellings), Near(list(self._tellings.values()))
        return self._sheet

    def _fetch(self, days: Sequence[str]) -> None:
        if self._load is None or not days:
            return
        first, last = (date.fromisoformat(day).toordinal() // _BLOCK for day in (days[0], days[-1]))
        for block in range(first, last + 1):
            if block not in self._loaded:
                self._loaded.add(block)
                ends = (date.fromordinal(max(1, n)).isoformat() for n in (block * _BLOCK, block * _BLOCK + _BLOCK - 1))
                for key, telling in self._load(*ends):
                    if (telling.report, telling.event) not in self._tellings:
                        self.restore(key, telling)

    def _together(self, id: Id) -> set[Id]:
        """All tellings that hang together with this one."""
        found, todo = {id}, [id]
        while todo:
            for other in self._like(todo.pop()):
                if other not in found:
                    found.add(other)
                    todo.append(other)
        return found

    def _grouped(self, ids: set[Id]) -> list[list[Telling]]:
        groups: list[list[Telling]] = []
        place: dict[Id, int] = {}
        ordered = sorted((self._tellings[id] for id in ids), key=_order)
        row = {(t.report, t.event): n for n, t in enumerate(ordered)}
        all_near = None
        if len(ordered) >= _MANY:
            from .near import Near

            all_near = Near(ordered)
        for telling in ordered:
            id = (telling.report, telling.event)
            best: tuple[float, int] | None = None
            scores = all_near.scores(telling) if all_near is not None else None
            for n in sorted({place[o] for o in self._like(id) if o in place}):
                score = self._score(telling, groups[n], scores, row)
                if score >= self.threshold and (best is None or score > best[0]):
                    best = (score, n)
            if best is None:
                groups.append([])
            place[id] = len(groups) - 1 if best is None else best[1]
            groups[place[id]].append(telling)
        return groups

    @staticmethod
    def _score(telling: Telling, group: list[Telling], all_scores: Any, row: Mapping[Id, int]) -> float:
        """How well a telling goes with a group; `all_scores`: what it is like to all, under the numbers of `row`, where there are many."""
        # One report tells two acts apart: a happening that it tells already gets no second telling of it.
        if any(t.report == telling.report for t in group):
            return 0.0
        if all_scores is None:
            scores = [likeness(telling, t) for t in group]
        else:
            scores = all_scores[[row[t.report, t.event] for t in group]].tolist()
        # The best alone would chain acts that have little in common.
        return 0.7 * max(scores) + 0.3 * sum(scores) / len(scores)

    def _named(self, groups: list[list[Telling]], ids: set[Id], anew: set[Any]) -> Changes:
        """Groups get the key of the happening with which they have most tellings in common, else a new one."""
        before = {self._of[id] for id in ids if id in self._of}
        shared: dict[tuple[Any, int], int] = defaultdict(int)
        for n, group in enumerate(groups):
            for t in group:
                if (t.report, t.event) in self._of:
                    shared[self._of[t.report, t.event], n] += 1
        keys: dict[int, Any] = {}
        for key, n in sorted(shared, key=lambda pair: (-shared[pair], pair)):
            if n not in keys and key not in keys.values():
                keys[n] = key
        changes = Changes(gone=sorted((before | anew) - set(keys.values())))
        for key in changes.gone:
            self.all.pop(key, None)
        for n, group in enumerate(groups):
            if n not in keys:
                keys[n] = self._next
                self._next += 1
            key = keys[n]
            if key in anew or key not in self.all or _ids(self.all[key].tellings) != _ids(group):
                self.all[key] = Happening(key, group)
                self._of.update((id, key) for id in _ids(group))
                changes.changed.append(self.all[key])
        return changes


def _ids(tellings: Iterable[Telling]) -> set[Id]:
    return {(t.report, t.event) for t in tellings}


def _order(t: Telling) -> tuple[Any, ...]:
    """By the day of the report, then by what is told: never by when it came."""
    parties = (sorted(t.actor), sorted(t.recipient))
    return (
        t.seen is None,
        t.seen or "",
        t.first_day or "",
        t.type,
        parties,
        t.trigger,
        sorted(t.words),
        str(t.report),
        t.event,
    )


def near_days(telling: Telling, wider: int) -> Iterable[str]:
    """The days of a telling, and so many on either side; none for one that is too vague."""
    days = span(telling)
    if days is not None:
        for day in range(max(1, days[0] - wider), days[1] + wider + 1):
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
