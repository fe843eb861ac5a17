"""When an event happened: which of the report's time expressions is its own, or else the report's day, month or year, or nothing.

Takes the tokens that tell an event, the time expressions and the report's date. Every date that may be meant is an option with features (how
near its words stand to the event, how exact it is, how long before the report); a small learned model chooses. `source` of the choice says
whether the date was read from words or is the convention for what a report tells without any ("report month").
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date as Day
from typing import TYPE_CHECKING

from ..records import EventDate, TimeExpression
from . import grammar as g
from .nearness import OWN, RELATIONS, Ground, bucket, zone

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

PRECISION = {4: "year", 7: "month", 10: "day"}
#: Options that no words of the text give.
REPORT_DAY, REPORT_MONTH, REPORT_YEAR, UNKNOWN, LONG_AGO = (
    "report day",
    "report month",
    "report year",
    "none",
    "long ago",
)


def as_date(time: TimeExpression) -> EventDate | None:
    """An event date from a TIMEX value, or None for lengths, sets and vague references."""
    value = time.value[:10] if time.type == "TIME" else time.value
    if time.type == "DURATION":
        return _point(time)
    if time.type not in ("DATE", "TIME"):
        return None
    if not value[:3].isdigit():
        if time.begin and time.begin == time.end:
            # "today's": vague by the guidelines of TimeML, a day for an event
            return EventDate(iso=time.begin, begin=time.begin, end=time.end)
        return None
    if len(value) in PRECISION and all(p.isdigit() for p in value.split("-")):
        return EventDate(iso=value, begin=time.begin, end=time.end, precision=PRECISION[len(value)])
    year = value[:4]
    if value[4:6] == "-W":
        # a week: exact to the month in which it begins
        return EventDate(iso=time.begin[:7] if time.begin else year, begin=time.begin, end=time.end, precision="week")
    return EventDate(
        iso=year, begin=time.begin, end=time.end, precision="season" if year.isdigit() and len(year) == 4 else "vague"
    )


def _point(time: TimeExpression) -> EventDate | None:
    """The year, month or day that lies so far back ("five years *ago*"), or None for a stretch of time."""
    begin, end = time.begin, time.end
    if not begin or not end:
        return None
    if begin == end:
        return EventDate(iso=begin, begin=begin, end=end)
    if begin[4:] == "-01-01" and end == f"{begin[:4]}-12-31":
        return EventDate(iso=begin[:4], begin=begin, end=end, precision="year")
    if begin[8:] == "01" and end[:7] == begin[:7] and int(end[8:]) > 27:
        return EventDate(iso=begin[:7], begin=begin, end=end, precision="month")
    return None


@dataclass(slots=True)
class DateOption:
    """One date that may be meant, where it comes from (a relation of `nearness` or one of the report's), and what speaks for it."""

    date: EventDate | None
    source: str
    features: list[str] = field(default_factory=list)
    words: TimeExpression | None = None

    @property
    def own(self) -> bool:
        """Whether the words of the date are said of the event itself."""
        return self.source in OWN

    @property
    def read(self) -> bool:
        """Whether the date was read from words of the text."""
        return self.words is not None


class When:
    """Dates of the events of one report."""

    def __init__(
        self,
        doc: Doc,
        ground: Ground,
        times: list[TimeExpression],
        report_date: str | None,
        groups: dict[str, frozenset[str]],
    ) -> None:
        self.doc, self.ground = doc, ground
        self.report_date = report_date[:10] if report_date else None
        starts = [t.idx for t in doc]
        self.dated: list[tuple[int, TimeExpression, EventDate]] = []
        self.undated: list[tuple[int, TimeExpression]] = []
        #: Words that put an act into a past of which the text does not say when.
        self.formerly: list[int] = []
        self.count: dict[str, int] = {}
        for time in times:
            i = min(bisect_left(starts, time.span.start), len(starts) - 1)
            date = as_date(time)
            if date is None and doc[i].lower_ in groups["then"]:
                # "*damals* hatte die Armee seine Basis gestürmt": at the time told of last
                date = next((d for _, _, d in reversed(self.dated) if self.age(d) not in _RECENT), None)
            elif date is None and time.value[-1:] == "Y" and self._ago(time, i, groups["ago"]):
                date = EventDate(iso=f"-{time.value}", precision="vague")
            if date is None:
                self.undated.append((i, time))
                words = [t for t in doc[i : i + 4] if t.idx < time.span.end]
                if any(t.lemma_ in groups["formerly"] or t.lower_ in groups["formerly"] for t in words):
                    self.formerly.append(i)
            elif not self._second(i):
                self.dated.append((i, time, date))
                self.count[date.iso] = self.count.get(date.iso, 0) + 1
        self.latest_year = max((int(d.iso[:4]) for _, _, d in self.dated if d.precision != "vague"), default=0)
        self.opening_day = next(
            (
                d
                for i, _, d in self.dated
                if d.precision == "day" and ground.sentence_of(i) < 3 and self.age(d) in _RECENT
            ),
            None,
        )

    def _ago(self, time: TimeExpression, i: int, ago: frozenset[str]) -> bool:
        """Whether a length of time tells how far something lies back ("*vor* fünf Jahren")."""
        return any(
            g.case_forms(t) & ago for t in self.doc[i : i + 5] if t.idx < time.span.end and t.pos_ in ("NOUN", "PROPN")
        )

    def _second(self, i: int) -> bool:
        """Whether a time only says how long what another one begins goes on: "am 5. und *6. Mai*"."""
        if not self.dated:
            return False
        _, time, _ = self.dated[-1]
        between = [t for t in self.doc[max(0, i - 3) : i] if t.idx >= time.span.end]
        return (
            i - len(between) > 0
            and self.doc[i - len(between) - 1].idx < time.span.end
            and any(t.pos_ == "CCONJ" for t in between)
            and all(t.pos_ in ("CCONJ", "ADP", "DET") for t in between)
        )

    def age(self, date: EventDate) -> str:
        """How long before the report a date lies."""
        if not date.iso[:4].isdigit():
            return "past"
        if self.report_date is None:
            return "?"
        if len(self.report_date) == 10 and len(date.iso) == 10:
            days = (_day(self.report_date) - _day(date.iso)).days
            if days < 0:
                return "to come"
            for age, most in _AGES:
                if days <= most:
                    return age
            return "past"
        years = int(self.report_date[:4]) - int(date.iso[:4])
        if years < 0 or date.iso[:7] > self.report_date[: len(date.iso)]:
            return "to come"
        if date.iso == self.report_date[: len(date.iso)]:
            return "now"
        return "year" if years == 0 else "last year" if years == 1 else "past"

    def is_bygone(self, date: EventDate, tense: str) -> bool:
        """Whether a date lies more than a year before the report; of one whose own date is unknown: a bare year ("2008 warf er ihr vor", while
        what is new is told with its day), and what lies years before another date that is named."""
        if date.precision == "vague" and date.end is None:
            return True
        if self.report_date is not None:
            return years_before(date.end or date.iso, self.report_date)
        if date.precision == "vague":
            return True
        if tense in ("pres", "sub"):
            return False
        return date.precision == "year" or int(date.iso[:4]) < self.latest_year - 1

    def options(self, tellings: Sequence[Token], circumstances: Sequence[str], past: bool) -> list[DateOption]:
        """All dates that may be meant, the report's own first; `past`: none that lies after the report."""
        nearest: dict[str, tuple[int, int, int, TimeExpression, EventDate]] = {}
        last = max((i for i, _, _ in self.dated if i < tellings[0].i), default=None)
        for i, time, date in self.dated:
            relation, distance = self.ground.nearest(tellings, self.doc[i])
            rank = (relation, abs(distance), i, time, date)
            if date.iso not in nearest or rank[:2] < nearest[date.iso][:2]:
                nearest[date.iso] = rank
        best = min((r[0] for r in nearest.values()), default=len(RELATIONS))
        around = RELATIONS[best] if best < len(RELATIONS) else "nowhere"
        vague = sorted(
            {
                f"{t.type[:3]}{t.value if not t.value[:1].isdigit() and t.type == 'DATE' else ''}"
                for i, t in self.undated
                if self.ground.nearest(tellings, self.doc[i])[0] <= 1
            }
        )
        whole = [
            f"around={around}",
            f"around={zone(around)},{circumstances[0]}",
            f"opening={self.age(self.opening_day) if self.opening_day else 'no'}",
            *(f"vague={v}" for v in vague),
            *self._era(tellings[0], circumstances[0]),
            *circumstances,
        ]
        options = self._of_report(whole, around)
        by_iso = {o.date.iso: o for o in options if o.date is not None}
        for iso, (relation, _, i, time, date) in sorted(nearest.items(), key=lambda kv: kv[1][:3]):
            names = self._of_words(
                RELATIONS[relation], i, time, date, tellings, circumstances, i == last, relation == best
            )
            option = by_iso.get(iso)
            if option is None:
                option = DateOption(date, RELATIONS[relation])
                options.append(option)
            option.features += names
            option.source, option.date, option.words = RELATIONS[relation], date, time
        if past and self.report_date:
            options = [o for o in options if o.date is None or (o.date.begin or o.date.iso) <= self.report_date]
        if not self.report_date:
            # without a date of its own, a report's years say only of their own clause when it was
            here = any(self.ground.nearest(tellings, self.doc[i])[0] <= _CLAUSE for i, _ in self.undated)
            options = [o for o in options if not o.read or not here and self._rank(o) <= _ABOVE]
        formerly = any(self.ground.nearest(tellings, self.doc[i])[0] <= _CLAUSE for i in self.formerly)
        rule = options[1] if formerly else self._by_rule(options, circumstances)
        for option in options:
            option.features.append(f"rule={option is rule}")
        rule.features.append(f"rule,{rule.source}")
        return options

    def _rank(self, option: DateOption) -> int:
        """How near the words of an option stand; those of another noun in the clause ("nach dem Anschlag vom Montag") no nearer than the sentence."""
        place = RELATIONS.index(option.source)
        return _SENTENCE if 0 < place < _SENTENCE and f"{zone(option.source)},noun=True" in option.features else place

    def _by_rule(self, options: list[DateOption], circumstances: Sequence[str]) -> DateOption:
        """What the order of news says: the event's own time, the sentence's, the day of its paragraph, for an act that happens somewhere the
        day of the opening; what is told without any is of the report's month, unless it lies before the story."""
        placed = "kind=placed" in circumstances
        read = sorted((self._rank(o), k) for k, o in enumerate(options) if o.read)
        for place, k in read:
            option = options[k]
            day = option.date is not None and option.date.precision == "day" and self.age(option.date) in _RECENT
            vague = option.words is not None and not option.words.value[:1].isdigit()
            if not vague and (place <= _SENTENCE and (day or place != _BELOW) or day and place < _PARAGRAPH):
                return option
        if "earlier=True" in circumstances:
            return options[0]
        if placed and self.opening_day is not None:
            return next(o for o in options if o.date is not None and o.date.iso == self.opening_day.iso)
        return next((o for o in options if o.source == REPORT_MONTH), options[0])

    def _era(self, trigger: Token, tense: str) -> list[str]:
        """The time the paragraph was last told to be in: what follows "in 1999 …" in the past tense is of that time too."""
        block = self.ground.block_of(trigger)
        here = [
            d
            for i, _, d in self.dated
            if i <= trigger.i and self.ground.block_of(self.doc[i]) is block and not modifies_noun(self.doc[i])
        ]
        age = self.age(here[-1]) if here else "none"
        return [f"era={age}", f"era={age},{tense}"]

    def _of_report(self, whole: list[str], around: str) -> list[DateOption]:
        options = [DateOption(None, UNKNOWN), DateOption(None, LONG_AGO)]
        if self.report_date:
            for source, size in ((REPORT_DAY, 10), (REPORT_MONTH, 7), (REPORT_YEAR, 4)):
                iso = self.report_date[:size]
                if len(iso) == size:
                    begin = (iso + "-01-01")[:10]
                    options.append(
                        DateOption(
                            EventDate(iso=iso, begin=begin, end=self.report_date, precision=PRECISION[size]), source
                        )
                    )
        for option in options:
            option.features = [option.source] + [f"{option.source},{name}" for name in whole]
        return options

    def _of_words(
        self,
        relation: str,
        i: int,
        time: TimeExpression,
        date: EventDate,
        tellings: Sequence[Token],
        circumstances: Sequence[str],
        latest: bool,
        nearest: bool,
    ) -> list[str]:
        age = self.age(date)
        kind = date.precision if time.value[:1].isdigit() else "present"
        token = self.doc[i]
        area = zone(relation)
        names = [
            relation, kind, age, f"{area},{kind}", f"{area},{age}", f"{area},latest={latest}", f"{area},nearest={nearest}",
            f"{area},noun={modifies_noun(token)}", f"{relation},{circumstances[0]}", f"count={min(self.count[date.iso], 3)}",
            f"{area},mod={time.mod}", f"{area},opening day={date == self.opening_day}",
        ]  # fmt: skip
        if area in ("own", "sentence"):
            distance = min((token.i - t.i for t in tellings), key=abs)
            names.append(f"{area},{bucket(distance)}")
        return names + [f"{area},{c}" for c in circumstances]


#: The last relation within the sentence, and within the paragraph.
_SENTENCE, _PARAGRAPH = RELATIONS.index("sentence"), RELATIONS.index("next")
_CLAUSE, _ABOVE = RELATIONS.index("clause"), RELATIONS.index("above")
_BELOW = RELATIONS.index("below")
#: Ages of a day by the most days it may lie before the report.
_AGES = (("today", 0), ("yesterday", 1), ("week", 8), ("month", 31), ("year", 370))
_RECENT = frozenset({"today", "yesterday", "week"})
#: Relations of the parts of a time and of a time to its noun.
_WITHIN = frozenset({"nmod", "appos", "nummod", "flat", "amod", "flat:name"})


def modifies_noun(token: Token) -> bool:
    """Whether a time belongs to a noun ("die Wahl 2016") and says nothing of when the sentence plays."""
    node = token
    for _ in range(4):
        if node.dep_ not in _WITHIN or node.head.pos_ not in ("NOUN", "PROPN", "NUM"):
            return False
        if node.dep_ == "nmod" and node.head.pos_ == "NOUN" and node.pos_ in ("NUM", "NOUN", "PROPN", "X", "ADJ"):
            return True
        node = node.head
    return False


def _day(iso: str) -> Day:
    return Day.fromisoformat(iso[:10])


def years_before(iso: str, report: str) -> bool:
    """Whether a date lies more than a year before the report (the guidelines' `historical`)."""
    year, rest = int(iso[:4]), iso[5:]
    report_year, report_rest = int(report[:4]), report[5:]
    if year < report_year - 1:
        return True
    return year == report_year - 1 and bool(rest) and rest < report_rest[: len(rest)]


def is_earlier(token: Token, tense: str, earlier: frozenset[str]) -> bool:
    """Whether an act lies before the story: told in the past perfect, or a noun after "after", "since", "because of"."""
    if token.pos_ in ("VERB", "AUX") or g.clause_head(token) == token:
        return tense == "plup"
    return token.dep_ in ("obl", "nmod") and bool(g.case_forms(token) & earlier)
