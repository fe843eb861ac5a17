"""Dates of the calendar: days, months and years in any notation, and years a rule reckons itself. Takes arguments and context; gives a value."""

from __future__ import annotations

import datetime as dt
import re

from .. import calendar
from ..values import Arguments, Context, Date, Value, digits, nearest, number, on_day, year_of


def date(arguments: Arguments, context: Context) -> Value | None:
    """Calendar dates in any notation; a missing year is found by tense, weekday, or the year last spoken of."""
    year = int(arguments["y"]) if "plain" in arguments else year_of(arguments.get("y"), context.report_date)
    if year is not None and "bc" in arguments:
        return Value("DATE", f"BC{year:04d}")
    if "yoff" in arguments:
        year = context.report_date.year + int(arguments["yoff"])
    if arguments.get("m") is None:
        return Value("DATE", arguments.get("prefix", "") + f"{year:04d}") if year is not None else None
    month = int(arguments["m"])
    day = int(digits(arguments["d"])) if arguments.get("d") else None
    if not 1 <= month <= 12 or (day is not None and not 1 <= day <= 31):
        return None
    years = [y for y in _years(year, context) if 0 < y < 9999]
    if "nth" in arguments:
        return _nth_weekday(arguments, context, years, month)
    return _month(arguments, context, years, month) if day is None else _day(arguments, context, years, month, day)


def _years(year: int | None, context: Context) -> list[int]:
    """The years a date may lie in: its own, the year last spoken of, else those around the report's."""
    if year is not None:
        return [year]
    if context.other_year is not None:
        return [context.other_year]
    return [context.report_date.year + i for i in (-1, 0, 1)]


def _meant(candidates: list[Date], arguments: Arguments, context: Context, report: Date) -> Date:
    """Of several dates the one that words or tense point to."""
    if len(candidates) == 1:
        return candidates[0]
    return nearest(candidates, report, arguments.get("dir") or context.tense(), arguments.get("sure") == "yes")


def _nth_weekday(arguments: Arguments, context: Context, years: list[int], month: int) -> Value | None:
    """The second Sunday of a month."""
    found = [x for y in years if (x := calendar.nth_weekday(int(arguments["nth"]), int(arguments["wd"]), y, month))]
    return on_day(_meant(found, arguments, context, context.report_date), None) if found else None


def _month(arguments: Arguments, context: Context, years: list[int], month: int) -> Value | None:
    """A month: it is told from the report's month, so the report's own counts for past and future alike."""
    firsts = [Date(y, month, 1) for y in years]
    if not firsts:
        return None
    return Value("DATE", calendar.at(_meant(firsts, arguments, context, context.report_date.replace(day=1)), "M"))


def _day(arguments: Arguments, context: Context, years: list[int], month: int, day: int) -> Value | None:
    """A day of a month; of several years one in which it falls on the weekday named."""
    days = [x for y in years if (x := calendar.make(y, month, day))]
    if arguments.get("wd") and len(days) > 1:
        days = [x for x in days if x.isoweekday() == int(arguments["wd"])] or days
    return on_day(_meant(days, arguments, context, context.report_date), arguments.get("part")) if days else None


def decade(arguments: Arguments, context: Context) -> Value | None:
    """The nineties, the 1920s."""
    written = digits(arguments["y"])
    year = int(written)
    if len(written) == 2:
        century = context.report_date.year // 100 * 100
        year += century if century + year <= context.report_date.year else century - 100
        if "century" in arguments:
            year = year % 100 + (int(arguments["century"]) - 1) * 100
    return Value("DATE", f"{year // 10:03d}")


def century(arguments: Arguments, context: Context) -> Value | None:
    """The 19th century is 18."""
    if "off" in arguments:
        return Value("DATE", f"{context.report_date.year // 100 + int(arguments['off']):02d}")
    n = number(re.sub(r"(?<=\d)\D+$", "", arguments["n"]))
    if n is None or not 1 <= n <= 99:
        return None
    return Value("DATE", ("BC" if "bc" in arguments else "") + f"{int(n) - 1:02d}")


def written(arguments: Arguments, context: Context) -> Value | None:
    """A value the rule writes out, with what its groups matched in braces."""
    year = year_of(arguments.get("y"), context.report_date)
    if year is None:
        year = _reckoned_year(arguments, context)
    value = arguments["value"].replace("{y}", f"{year:04d}")
    for name, text in arguments.items():
        value = value.replace("{" + name + "}", text)
    found = Value(arguments.get("type", "DATE"), value)
    if "months" in arguments:
        begin = Date(year, int(arguments["months"]), 1)
        found.begin, found.end = begin.isoformat(), (calendar.add_months(begin, 12) - dt.timedelta(days=1)).isoformat()
    return found


def _reckoned_year(arguments: Arguments, context: Context) -> int:
    """The year last spoken of, where the rule asks for it, else so many from the report's; one less before the month in which such years begin."""
    if arguments.get("tense") == "yes" and context.reference_year:
        return context.reference_year
    year = context.report_date.year + int(arguments.get("yoff", "0")) + int(arguments.get("off", "0"))
    return year - 1 if context.report_date.month < int(arguments.get("months") or arguments.get("turn", "1")) else year
