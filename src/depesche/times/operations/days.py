"""Weekdays, parts of the day, times of the clock and holidays. Takes arguments and context; gives a value that names a day where it can."""

from __future__ import annotations

import datetime as dt

from .. import calendar
from ..values import Arguments, Context, Date, Value, nearest, on_day, year_of

#: Days from a weekday just past (the report's own day among them) to the one that is so many further.
_DAYS_FROM_LAST = {"-2": -7, "1": 7, "2": 14}
_MINUTES_OF_DAY = 24 * 60


def weekday(arguments: Arguments, context: Context) -> Value | None:
    """A weekday: last or next by the words, or by the tense; in reports a weekday without a sign is the one just past."""
    day = _weekday_meant(int(arguments["wd"]), arguments, context)
    if arguments.get("night") == "before":  # the night to Monday begins on Sunday
        eve = day - dt.timedelta(days=1)
        return Value("TIME", f"{day.isoformat()}TNI", begin=eve.isoformat(), end=day.isoformat(), day=day)
    return on_day(day, arguments.get("part"))


def _weekday_meant(wd: int, arguments: Arguments, context: Context) -> Date:
    """The day of a weekday."""
    off, report = arguments.get("off"), context.report_date
    back = (report.isoweekday() - wd) % 7
    last = report - dt.timedelta(days=back)
    if off == "0":
        return report + dt.timedelta(days=wd - report.isoweekday() + 7 * int(arguments.get("weeks", "0")))
    if off == "-1":
        return last if back else report - dt.timedelta(days=7)
    if off in _DAYS_FROM_LAST:
        return last + dt.timedelta(days=_DAYS_FROM_LAST[off])
    if off == "today":
        close = (report + dt.timedelta(days=i) for i in (0, -1, 1, -2, 2))
        named = next((day for day in close if day.isoweekday() == wd), None)
        if named is not None:
            return named
    if arguments.get("after") == "yes" and context.sentence_day is not None:  # "from Monday to Friday"
        return context.sentence_day + dt.timedelta(days=(wd - context.sentence_day.isoweekday()) % 7)
    tense = arguments.get("dir") or context.tense()
    if tense == "future" or tense == "present" and back:
        return last + dt.timedelta(days=7)
    return last


def part(arguments: Arguments, context: Context) -> Value | None:
    """A part of the day: of the day named in the sentence or just before, else of the report's."""
    day = context.sentence_day or context.near_day or context.report_date
    if "off" in arguments:
        day = calendar.shift(context.report_date, float(arguments["off"]), "D")
    return on_day(day, arguments["part"])


def clock(arguments: Arguments, context: Context) -> Value | None:
    """A time of the clock, on the day named in its sentence or else on the report's."""
    hour, minute = _hour(arguments), int(arguments.get("min") or 0)
    if arguments.get("half"):  # "halb drei"; "Viertel vor drei"
        hour, minute = divmod((hour * 60 + int(arguments["half"])) % _MINUTES_OF_DAY, 60)
    if hour > 24 or minute > 59:
        return None
    day = (
        calendar.shift(context.report_date, float(arguments["off"]), "D")
        if "off" in arguments
        else _day_of_clock(arguments, context)
    )
    return Value("TIME", (day.isoformat() if day else "") + f"T{hour:02d}:{minute:02d}", day=day)


def _hour(arguments: Arguments) -> int:
    """The hour of 24, by the half or the part of the day where they are named."""
    hour, half, named = int(arguments["h"]), arguments.get("pm"), arguments.get("part")
    if half == "pm" and hour < 12 or named in ("AF", "EV") and 0 < hour < 12:
        return hour + 12
    return 0 if hour == 12 and (half == "am" or named == "NI") else hour


def _day_of_clock(arguments: Arguments, context: Context) -> Date | None:
    """The day a time of the clock belongs to; None where it comes again on several."""
    if context.sentence_set or arguments.get("each") == "yes":
        return None
    if context.sentence_day is not None:
        return context.sentence_day
    told = context.near_day if context.near_day != context.report_date and context.tense() == "past" else None
    return told or context.report_date


def holiday(arguments: Arguments, context: Context) -> Value | None:
    """A holiday: its day in the year named, or the one the tense points to."""
    key, report = arguments["holiday"], context.report_date
    year = year_of(arguments.get("y"), report)
    if year is None and arguments.get("off") == "0" or "yoff" in arguments:
        year = report.year + int(arguments.get("yoff", "0"))
    if year is not None:
        day = calendar.holiday(key, year) if 0 < year < 9999 else None
    else:
        days = [found for y in (-1, 0, 1) if (found := calendar.holiday(key, report.year + y))]
        tense = {"-1": "past", "1": "future"}.get(arguments.get("off", "")) or context.tense()
        day = nearest(days, report, tense) if days else None
    return on_day(day, None) if day else None
