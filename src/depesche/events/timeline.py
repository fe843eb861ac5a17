"""The dates that a report names, each at its token, and what they say of the report as a whole.

Takes the time expressions of a report and its date; tells which of them date an event, which only say that it lies in some past.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from ..records import EventDate, TimeExpression
from . import grammar as g
from .dates import RECENT, age, as_date, last_day, years_before
from .nearness import OPENING, Ground

if TYPE_CHECKING:
    from spacy.tokens import Doc


class Dated(NamedTuple):
    """A time expression that names a date, and the token at which it begins."""

    i: int
    time: TimeExpression
    date: EventDate


class Timeline:
    """The dates of one report. `groups`: the words of reality."""

    def __init__(
        self,
        doc: Doc,
        ground: Ground,
        times: list[TimeExpression],
        report_date: str | None,
        groups: dict[str, frozenset[str]],
    ) -> None:
        self.doc, self.ground, self.groups = doc, ground, groups
        self.report_date = report_date[:10] if report_date else None
        #: The last day on which the report may have been written.
        self.report_end = last_day(self.report_date) if self.report_date else None
        self.dated: list[Dated] = []
        #: Time expressions that name no date, with their token.
        self.undated: list[tuple[int, TimeExpression]] = []
        #: Words that put an act into a past of which the text does not say when.
        self.formerly: list[int] = []
        #: How often each date is named, by its ISO form.
        self.count: dict[str, int] = {}
        starts = [t.idx for t in doc]
        for time in times:
            self._add(time, min(bisect_left(starts, time.span.start), len(starts) - 1))
        self.latest_year = max((int(d.iso[:4]) for _, _, d in self.dated if d.precision != "vague"), default=0)
        self.opening_day = next(
            (
                d
                for i, _, d in self.dated
                if d.precision == "day" and ground.sentence_of(i) < OPENING and self.is_recent(d)
            ),
            None,
        )

    def _add(self, time: TimeExpression, i: int) -> None:
        date = self._date(time, i)
        if date is None:
            self.undated.append((i, time))
            formerly = self.groups["formerly"]
            words = [t for t in self.doc[i : i + 4] if t.idx < time.span.end]
            if any(t.lemma_ in formerly or t.lower_ in formerly for t in words):
                self.formerly.append(i)
        elif not self._goes_on(i):
            self.dated.append(Dated(i, time, date))
            self.count[date.iso] = self.count.get(date.iso, 0) + 1

    def _date(self, time: TimeExpression, i: int) -> EventDate | None:
        date = as_date(time)
        if date is not None:
            return date
        if self.doc[i].lower_ in self.groups["then"]:
            # "*damals* hatte die Armee seine Basis gestürmt": at the time told of last
            return next((d for _, _, d in reversed(self.dated) if not self.is_recent(d)), None)
        if time.value[-1:] == "Y" and self._is_ago(time, i):
            return EventDate(iso=f"-{time.value}", precision="vague")
        return None

    def _is_ago(self, time: TimeExpression, i: int) -> bool:
        """Whether a length of time tells how far something lies back ("*vor* fünf Jahren")."""
        return any(
            g.case_forms(t) & self.groups["ago"]
            for t in self.doc[i : i + 5]
            if t.idx < time.span.end and t.pos_ in ("NOUN", "PROPN")
        )

    def _goes_on(self, i: int) -> bool:
        """Whether a time only says how long what another one begins goes on: "am 5. und *6. Mai*"."""
        if not self.dated:
            return False
        end = self.dated[-1].time.span.end
        between = [t for t in self.doc[max(0, i - 3) : i] if t.idx >= end]
        last = i - len(between) - 1
        return (
            last >= 0
            and self.doc[last].idx < end
            and any(t.pos_ == "CCONJ" for t in between)
            and all(t.pos_ in ("CCONJ", "ADP", "DET") for t in between)
        )

    def age(self, date: EventDate) -> str:
        """How long before the report a date lies."""
        return age(date, self.report_date)

    def is_recent(self, date: EventDate) -> bool:
        """Whether a date lies so little before the report that it may be what the report is about."""
        return age(date, self.report_date) in RECENT

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
