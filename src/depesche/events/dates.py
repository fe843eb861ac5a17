"""The date of an event, from the TIMEX value of a time expression, and how long before the report it lies.

Takes time expressions and ISO dates, gives event dates and the names of ages.
"""

from __future__ import annotations

from datetime import date as Day

from ..records import EventDate, TimeExpression
from ..times.calendar import interval

#: How exact an ISO date is, by its length.
PRECISION = {4: "year", 7: "month", 10: "day"}
#: Ages of a day by the most days it may lie before the report.
_AGES = (("today", 0), ("yesterday", 1), ("week", 8), ("month", 31), ("year", 370))
#: Ages of a day that a report may be about.
RECENT = frozenset({"today", "yesterday", "week"})


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


def last_day(iso: str) -> str:
    """The last day that an ISO date can mean: of a year 31 December."""
    days = interval(iso)
    return days[1].isoformat() if days else iso


def age(date: EventDate, report: str | None) -> str:
    """How long before the report (its ISO date, None if it has none) a date lies: "to come", "today", …, "past", "?" if that cannot be known."""
    if not date.iso[:4].isdigit():
        return "past"
    if report is None:
        return "?"
    if len(report) == 10 and len(date.iso) == 10:
        return _age_of_day(date.iso, report)
    years = int(report[:4]) - int(date.iso[:4])
    # as exact as both are known
    shared = min(len(date.iso), len(report), 7)
    if date.iso[:shared] > report[:shared]:
        return "to come"
    if date.iso == report[: len(date.iso)] or date.iso[:shared] == report and len(report) < 10:
        return "now"
    return "year" if years == 0 else "last year" if years == 1 else "past"


def _age_of_day(iso: str, report: str) -> str:
    days = (Day.fromisoformat(report) - Day.fromisoformat(iso)).days
    if days < 0:
        return "to come"
    return next((name for name, most in _AGES if days <= most), "past")


def years_before(iso: str, report: str) -> bool:
    """Whether a date lies more than a year before the report (the guidelines' `historical`)."""
    year, rest = int(iso[:4]), iso[5:]
    report_year, report_rest = int(report[:4]), report[5:]
    if year < report_year - 1:
        return True
    return year == report_year - 1 and bool(rest) and rest < report_rest[: len(rest)]
