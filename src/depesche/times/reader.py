"""`read_times`: the Doc of a report in, its `TimeExpression`s out.

Rules find the words (`find`), operations give their value (`resolve`); here the sentences are gone through in order and what was
named before is kept, for the times that count from it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from ..language import text_of
from ..records import Report, Span, TimeExpression
from . import calendar, tense
from .find import Match, find, split_sentences
from .resolve import resolve
from .values import Context, Value

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from ..lexicon import Lexicon
    from ..lexicon.time_rules import TimeRules

#: Sentences for which a day is remembered as what later times count from.
_REMEMBERED = 10
#: Operations whose value is a day that a time of the clock may belong to.
_DAYS = frozenset({"date", "weekday", "rel", "holiday", "part"})


def read_times(doc: Doc, report: Report, lexicon: Lexicon) -> list[TimeExpression]:
    """All times of the report, in order, ids `t1`, …, types and values as in TIMEX3 (ISO-TimeML, ISO 24617-1). Counts from `report.date`; without one, only what needs no date gets a value and
    the rest the vague one TIMEX3 has (`XXXX-XX-XX`). Of a date that is only a month or a year, only what is the same on all its days counts."""
    rules = lexicon.time_rules
    parsed, text = doc.has_annotation("DEP"), text_of(doc)

    def tense_of(start: int, end: int, first: int, last: int) -> str:
        return tense.of(doc, text, start, end, first, last, rules)

    reading = _Reading(text, report_days(report.date), rules, tense_of if parsed else None)
    for start, end, read in _sentences(doc, rules):
        reading.sentence(start, end, full_dates_only=not read)
    return reading.found


def report_days(date: str | None) -> tuple[dt.date, dt.date] | None:
    """The first and last day on which a report of this date may be written (`2019-04`: the first and last of April)."""
    return calendar.interval(date) if date else None


def _sentences(doc: Doc, rules: TimeRules) -> Iterable[tuple[int, int, bool]]:
    """Sentences with whether they are read: of what lies between the blocks (bylines, credits) only full dates are."""
    if not doc.has_annotation("SENT_START"):
        return [(start, end, True) for start, end in split_sentences(text_of(doc), rules)]
    found = []
    for sentence in doc.sents:
        read = any(t.pos_ != "SPACE" for t in sentence)
        # a programme of events is one sentence to a parser, but not every day in it counts for every hour
        for start, end in split_sentences(sentence.text, rules):
            found.append((sentence.start_char + start, sentence.start_char + end, read))
    return found


def times_in(
    text: str,
    sentences: Iterable[tuple[int, int]],
    day: dt.date | None,
    rules: TimeRules,
    tense_of: Callable[[int, int, int, int], str] | None = None,
) -> list[TimeExpression]:
    """The times in the sentences (character offsets) of a text written on a day. `tense_of(start, end, first, last)` may tell the tense
    around `[first, last)` in the sentence `[start, end)`; without it the look of the verbs does."""
    reading = _Reading(text, (day, day) if day else None, rules, tense_of)
    for start, end in sentences:
        reading.sentence(start, end)
    return reading.found


class _Reading:
    """What is known while going through one report."""

    def __init__(
        self,
        text: str,
        days: tuple[dt.date, dt.date] | None,
        rules: TimeRules,
        tense_of: Callable[[int, int, int, int], str] | None,
    ) -> None:
        self.text, self.rules, self.tense_of = text, rules, tense_of
        self.day: dt.date | None
        self.last_day: dt.date | None
        self.day, self.last_day = days or (None, None)
        self.found: list[TimeExpression] = []
        self.reference: dt.date | None = None
        self.reference_age = 99  # sentences since `reference` was named
        self.year: int | None = None
        self.year_age = 99

    def sentence(self, start: int, end: int, full_dates_only: bool = False) -> None:
        """Reads one sentence."""
        matches = find(self.text, start, end, self.rules)
        if full_dates_only:
            matches = [m for m in matches if m.rule.operation == "date" and {"d", "m", "y"} <= m.groups.keys()]
        self.reference_age += 1
        self.year_age += 1
        named: dt.date | None = None
        named_at, several = -99, False  # where `named` ends; whether it is one of several, as in "am 5. und 6. Mai"
        regular = False
        for i, match in enumerate(matches):
            if match.rule.operation == "skip":
                continue
            context = self._context(match, start, end)
            context.sentence_day = named
            context.sentence_set = regular or several
            if match.rule.operation == "set":
                regular, named = True, None
            if match.rule.operation in ("clock", "part") and named is None and not regular:
                context.sentence_day = self._day_after(matches[i + 1 :], start, end)
            arguments = {**match.rule.arguments, **match.groups}
            value = resolve(match.rule.operation, arguments, context)
            if value is None:
                continue
            if self.day is None:
                known = self._dateless(match, value, arguments)
            else:
                known = self._the_same_on_all_days(match, value, arguments, context)
            if not known:
                value = Value(value.type, "XXXX-XX-XX" if value.type == "DATE" else "XXXX-XX-XXTXX:XX", value.mod)
            elif value.day is not None and match.rule.operation in _DAYS:
                several = match.rule.operation == "date" and match.start - named_at < 8
                named, named_at, regular = value.day, match.end, False
                if arguments.get("keep") != "yes":
                    self.reference, self.reference_age = value.day, 0
            if value.type == "DATE" and value.value[:4].isdigit():
                self.year, self.year_age = int(value.value[:4]), 0
            self._add(match, value)

    def _context(self, match: Match, start: int, end: int) -> Context:
        memo: list[str] = []

        def of_tense() -> str:
            if not memo:
                where = (start, end, match.start, match.end)
                memo.append(self.tense_of(*where) if self.tense_of else tense.from_text(self.text, *where, self.rules))
            return memo[0]

        day = self.day or dt.date(2000, 1, 1)
        year = self.year if self.year is not None and self.year_age <= 1 and self.year < day.year - 1 else None
        if year is not None and of_tense() != "past":
            year = None
        # what was named long ago is not what "the next morning" follows
        reference = self.reference if self.reference_age <= _REMEMBERED else None
        return Context(day, of_tense, reference, year, near=self.reference_age <= 1)

    def _day_after(self, matches: list[Match], start: int, end: int) -> dt.date | None:
        """The first day named later in the sentence: "um 20 Uhr am 3. Mai"."""
        for match in matches:
            if match.rule.operation in ("date", "weekday", "rel") and match.rule.arguments.get("gran", "D") == "D":
                value = resolve(
                    match.rule.operation, {**match.rule.arguments, **match.groups}, self._context(match, start, end)
                )
                if value is not None and value.day is not None:
                    return value.day
        return None

    def _dateless(self, match: Match, value: Value, arguments: dict[str, str]) -> bool:
        """Whether the value holds without the report's date."""
        if value.type in ("SET", "DURATION"):
            value.begin = value.end = None
            return True
        if not value.value[:1].isdigit():
            value.begin = value.end = None
            return True
        return "y" in arguments or match.rule.operation == "century"

    def _the_same_on_all_days(self, match: Match, value: Value, arguments: dict[str, str], context: Context) -> bool:
        """Whether the value holds whichever of the days of its date the report was written on; the days it can mean are then those of all of them."""
        if self.last_day is None or self.last_day == self.day:
            return True
        last = resolve(match.rule.operation, arguments, replace(context, report_date=self.last_day))
        if last is None or last.value != value.value:
            return False
        if (last.begin, last.end) != (value.begin, value.end):
            exact = value.type in ("DATE", "TIME")
            value.begin, value.end = (value.begin, last.end) if exact else (None, None)
        return True

    def _add(self, match: Match, value: Value) -> None:
        self.found.append(
            TimeExpression(
                id=f"t{len(self.found) + 1}",
                span=Span(match.start, match.end),
                words=self.text[match.start : match.end],
                type=value.type,  # type: ignore[arg-type]  # one of TimexType by construction
                value=value.value,
                mod=value.mod,
                begin=value.begin,
                end=value.end,
                rule=f"{match.rule.where} {match.rule.name}",
            )
        )
