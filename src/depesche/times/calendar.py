"""The calendar: values of TIMEX3 from dates and back, holidays, seasons. Takes and gives numbers, dates and strings; knows no words.

Conventions after TIMEX3 (TimeML 1.2.1): `2019-04-25`, `2019-04`, `2019`, `201` (decade), `19` (century), `2019-W17`,
`2019-W17-WE`, `2019-Q2`, `2019-H1`, `2019-SP|SU|FA|WI`; a season bears the year in which it begins.
"""

from __future__ import annotations

import datetime as dt
import re

Date = dt.date
SEASON_BEGINS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def easter(year: int) -> Date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return Date(year, month, day + 1)


def orthodox_easter(year: int) -> Date:
    """Easter Sunday of the Eastern churches, in the Gregorian calendar (Meeus; valid 1900 to 2099)."""
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return Date(year, month, day + 1) + dt.timedelta(days=13)


def holiday(key: str, year: int) -> Date | None:
    """The day of a holiday: `12-25` fixed, `E+1` days from Easter, `O-2` from Orthodox Easter, `A-7` from the fourth Sunday of
    Advent, `N4.4.11` the fourth Thursday of November (`N-1.1.5`: the last Monday of May)."""
    if m := re.fullmatch(r"(\d\d)-(\d\d)", key):
        return make(year, int(m[1]), int(m[2]))
    if m := re.fullmatch(r"([EOA])([+-]\d+)", key):
        christmas = Date(year, 12, 25)
        base = {"E": easter, "O": orthodox_easter}.get(
            m[1], lambda _: christmas - dt.timedelta(days=christmas.isoweekday())
        )(year)
        return base + dt.timedelta(days=int(m[2]))
    if m := re.fullmatch(r"N(-?\d)\.(\d)\.(\d+)", key):
        return nth_weekday(int(m[1]), int(m[2]), year, int(m[3]))
    return None


def nth_weekday(n: int, weekday: int, year: int, month: int) -> Date | None:
    """The n-th weekday (1 Monday to 7 Sunday) of a month, counted from its end if n is negative."""
    if n > 0:
        first = Date(year, month, 1)
        found = first + dt.timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (n - 1))
    else:
        last = month_end(year, month)
        found = last - dt.timedelta(days=(last.isoweekday() - weekday) % 7 + 7 * (-n - 1))
    return found if found.month == month else None


def make(year: int, month: int, day: int) -> Date | None:
    """The date, or None if there is no such day."""
    try:
        return Date(year, month, day)
    except ValueError:
        return None


def month_end(year: int, month: int) -> Date:
    """The last day of a month."""
    following = Date(year + month // 12, month % 12 + 1, 1) if (year, month) != (9999, 12) else Date.max
    return following - dt.timedelta(days=1)


def add_months(day: Date, n: int) -> Date:
    """The same day n months on, or the month's last if it is shorter."""
    index = day.year * 12 + day.month - 1 + n
    year, month = min(max(index // 12, 1), 9998), index % 12 + 1
    return Date(year, month, min(day.day, month_end(year, month).day))


def shift(day: Date, n: float, unit: str) -> Date:
    """The day n units on. Units: D, W, WE, M, Q, H, Y, DE, CE; those of the clock (TH, TM, TS) leave the day."""
    months = {"M": 1, "Q": 3, "H": 6, "Y": 12, "DE": 120, "CE": 1200, "ML": 12000}
    try:
        if unit in months:
            return add_months(day, round(n * months[unit]))
        if unit in ("D", "W", "WE"):
            return day + dt.timedelta(days=round(n * (1 if unit == "D" else 7)))
        return day + dt.timedelta(days=int(n / 24) if unit == "TH" else 0)
    except OverflowError:
        return day


def at(day: Date, unit: str) -> str:
    """The value of the unit of time in which the day lies."""
    week = day.isocalendar()
    return {
        "D": day.isoformat(),
        "W": f"{week.year}-W{week.week:02d}",
        "WE": f"{week.year}-W{week.week:02d}-WE",
        "M": f"{day.year:04d}-{day.month:02d}",
        "Q": f"{day.year:04d}-Q{(day.month + 2) // 3}",
        "H": f"{day.year:04d}-H{1 if day.month < 7 else 2}",
        "Y": f"{day.year:04d}",
        "DE": f"{day.year:04d}"[:3],
        "CE": f"{day.year:04d}"[:2],
    }.get(unit, day.isoformat())


def interval(value: str) -> tuple[Date, Date] | None:
    """First and last day of a value; None if it names none (`PAST_REF`, `XXXX-12`, `P3D`)."""
    m = re.match(r"(\d{4})-(\d\d)-(\d\d)", value)
    if m:
        day = make(int(m[1]), int(m[2]), int(m[3]))
        return (day, day) if day else None
    if m := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?(?:T.*)?", value):
        try:
            first, last = (
                Date.fromisocalendar(int(m[1]), int(m[2]), 6 if m[3] else 1),
                Date.fromisocalendar(int(m[1]), int(m[2]), 7),
            )
        except ValueError:
            return None
        return first, last
    if m := re.fullmatch(r"(?:FY)?(\d{4})(?:-(\w\w))?(?:T\w*)?", value):
        year, part = int(m[1]), m[2]
        if not 0 < year < 9998:
            return None
        if part is None:
            return Date(year, 1, 1), Date(year, 12, 31)
        if part.isdigit():
            month = int(part)
            return (Date(year, month, 1), month_end(year, month)) if 0 < month < 13 else None
        if part in SEASON_BEGINS:
            begin = Date(year, SEASON_BEGINS[part], 1)
            return begin, add_months(begin, 3) - dt.timedelta(days=1)
        if part[0] in "QH" and part[1].isdigit():
            months = 3 if part[0] == "Q" else 6
            first_month = (int(part[1]) - 1) * months + 1
            return (
                (Date(year, first_month, 1), month_end(year, first_month + months - 1))
                if 0 < first_month < 13
                else None
            )
        return None
    if m := re.fullmatch(r"(\d{3})|(\d{2})", value):
        years = 10 if m[1] else 100
        begin_year = int(value) * years
        return (Date(begin_year, 1, 1), Date(begin_year + years - 1, 12, 31)) if begin_year > 0 else None
    return None


def narrow(begin: Date, end: Date, mod: str | None) -> tuple[Date, Date]:
    """The first, middle or last third of an interval, for START, MID and END."""
    third = (end - begin).days // 3
    if mod == "START":
        return begin, begin + dt.timedelta(days=third)
    if mod == "MID":
        return begin + dt.timedelta(days=third), end - dt.timedelta(days=third)
    if mod == "END":
        return end - dt.timedelta(days=third), end
    return begin, end


def duration(n: float | None, unit: str) -> str:
    """The value of a duration; n is None if it is vague (`PXY`). Decades and centuries are counted in years, halves in the next
    smaller unit where that comes out even."""
    if n is None:
        return f"PTX{unit[1]}" if unit.startswith("T") else f"PX{unit}"
    years = {"DE": 10, "CE": 100, "ML": 1000}
    if unit in years:
        n, unit = n * years[unit], "Y"
    if n == 0.5:
        n, unit = {"Y": (6, "M"), "TH": (30, "TM"), "D": (12, "TH"), "TM": (30, "TS"), "Q": (0.5, "Q")}.get(
            unit, (n, unit)
        )
    if unit == "TH" and n in (0.25, 0.75):
        n, unit = n * 60, "TM"
    number = str(int(n)) if n == int(n) else f"{n:g}"
    return f"PT{number}{unit[1]}" if unit.startswith("T") else f"P{number}{unit}"
