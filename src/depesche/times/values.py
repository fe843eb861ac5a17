"""What a time means and what it is counted from: `Value` and `Context`, with the steps that several operations share.

Takes strings of rules and dates; gives numbers, years, dates and values. Knows no words.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass

Date = dt.date
Arguments = dict[str, str]
Tense = str  # past, present, future or "" where nothing tells

#: Days to a date that a tense points to and days to the nearest one, beyond and within which the tense is not believed.
_FAR, _CLOSE = 300, 45
#: Years that a year of two digits may lie ahead.
_AHEAD = 10


@dataclass(slots=True)
class Value:
    """What an expression means: TIMEX3 attributes and first and last day."""

    type: str
    value: str
    mod: str | None = None
    begin: str | None = None
    end: str | None = None
    day: Date | None = None  # the day it names, for those that count from it


@dataclass(slots=True)
class Context:
    """What has been read so far: the report's date, the tense here, and the times named before."""

    report_date: Date
    tense: Callable[[], Tense] = lambda: ""
    reference: Date | None = None  # last day named
    reference_year: int | None = None  # last year named in this sentence or the one before, if it was told as past
    sentence_day: Date | None = None  # day named in this sentence, before this expression (or else after it)
    sentence_set: bool = (
        False  # something regular or more than one day is named: a time of the clock belongs to no one day
    )
    near: bool = False  # `reference` comes from this sentence or the one before

    @property
    def other_year(self) -> int | None:
        """The year last spoken of, if it is another than the report's."""
        return self.reference_year if self.reference_year != self.report_date.year else None

    @property
    def near_day(self) -> Date | None:
        """The day named in this sentence or the one before."""
        return self.reference if self.near else None


def number(text: str | None) -> float | None:
    """The number a class gives; None if it is vague or missing."""
    if text is None or text == "X":
        return None
    try:
        return float(re.sub(r"[.,\s](?=\d{3}\b)", "", text).replace(",", "."))
    except ValueError:
        return None


def digits(text: str) -> str:
    """The digits of a day or year as it is written ("25.", "’98")."""
    return re.sub(r"\D", "", text)


def year_of(text: str | None, report: Date) -> int | None:
    """A year as it is written. Of two digits ('98, 25.4.19) the century counts that brings it nearest, at most ten years ahead."""
    written = digits(text or "")
    if not written:
        return None
    year = int(written)
    if len(written) == 2:
        year += report.year // 100 * 100
        return year - 100 if year > report.year + _AHEAD else year
    return year


def nearest(candidates: list[Date], report: Date, tense: Tense, sure: bool = False) -> Date:
    """The candidate the tense points to; without one, the nearest. Unless it is sure ("last July"), a tense is not believed
    against a much nearer date."""

    def distance(day: Date) -> int:
        return abs((day - report).days)

    close = min(candidates, key=distance)
    if tense == "past":
        pointed = max((c for c in candidates if c <= report), default=None)
    elif tense in ("future", "present"):
        pointed = min((c for c in candidates if c >= report), default=None)
    else:
        return close
    if pointed is None:
        return close
    if tense == "present":
        return pointed if distance(pointed) < _FAR else close
    return pointed if sure or not (distance(pointed) > _FAR and distance(close) < _CLOSE) else close


def on_day(day: Date, part: str | None) -> Value:
    """A day, or the part of it that is named."""
    if part:
        return Value("TIME", f"{day.isoformat()}T{part}", day=day)
    return Value("DATE", day.isoformat(), day=day)
