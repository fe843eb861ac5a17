"""From a matched rule to a value: each operation a rule may name takes its arguments and the context and gives a `Value`.

Arguments are strings, by name: what the rule's file says, overlaid with what the pattern's groups matched (already looked up in
their classes). Those known to several operations:
    y, m, d, wd     year, month, day, weekday (1 Monday to 7 Sunday)
    n, unit         how many of what (`X` if vague): D W WE M Q H Y DE CE, TH TM TS
    dir, sure       `past` or `future` whatever the tense; `sure=yes` however far that is
    nth             which of the weekdays of a month, -1 the last
    times           what `n` counts: 1000000 for "millions of years"
    months          the month in which such a year begins (7: seasons of sport, school years)
    turn            before that month `yoff` counts one less ("the new year", said in December or in January)
    off             units from the base: -1 last, 0 this, 1 next;  `base=ref` counts from the time named before
    part            part of the day (`MO`, `AF`, `EV`, `NI`, …)
    mod, approx     TIMEX3 modifier
    anchor          where a duration lies: `past` up to the report's date, `ago` one point then, `future` from it on, `in` one point then
    open            `since`: reaches from there to the report's date
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass

from . import calendar as cal

Date = dt.date
Arguments = dict[str, str]
Tense = str  # past, present, future or "" where nothing tells


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


def resolve(operation: str, a: Arguments, context: Context) -> Value | None:
    """The value, or None if the words cannot mean a time (31 February)."""
    found = OPERATIONS[operation](a, context)
    if found is None:
        return None
    mod = a.get("approx") or a.get("mod")
    if mod and found.mod is None:
        found.mod = mod
    if found.begin is None and found.type in ("DATE", "TIME"):
        span = cal.interval(found.value)
        if span:
            begin, end = cal.narrow(*span, found.mod)
            if a.get("open") == "since" and begin <= context.report_date:
                end = max(context.report_date, begin)
            found.begin, found.end = begin.isoformat(), end.isoformat()
            if found.day is None and begin == end:
                found.day = begin
    return found


def number(text: str | None) -> float | None:
    """The number a class gives; None if it is vague or missing."""
    if text is None or text == "X":
        return None
    try:
        return float(re.sub(r"[.,\s](?=\d{3}\b)", "", text).replace(",", "."))
    except ValueError:
        return None


def _year(text: str | None, report: Date) -> int | None:
    if text is None:
        return None
    digits = re.sub(r"\D", "", text)
    if not digits:
        return None
    year = int(digits)
    if len(digits) == 2:  # '98, 25.4.19: the century that brings it nearest, at most ten years ahead
        year += report.year // 100 * 100
        return year - 100 if year > report.year + 10 else year
    return year


def nearest(candidates: list[Date], report: Date, tense: Tense, sure: bool = False) -> Date:
    """The candidate the tense points to; without one, the nearest. Unless it is sure ("last July"), a tense is not believed
    against a much nearer date."""

    def distance(day: Date) -> int:
        return abs((day - report).days)

    close = min(candidates, key=distance)
    if tense == "past":
        before = [c for c in candidates if c <= report]
        if before and (sure or not (distance(max(before)) > 300 and distance(close) < 45)):
            return max(before)
    elif tense == "future":
        after = [c for c in candidates if c >= report]
        if after and (sure or not (distance(min(after)) > 300 and distance(close) < 45)):
            return min(after)
    elif tense == "present":
        after = [c for c in candidates if c >= report]
        if after and distance(min(after)) < 300:
            return min(after)
    return close


def _with_part(day: Date, part: str | None) -> Value:
    if part:
        return Value("TIME", f"{day.isoformat()}T{part}", day=day)
    return Value("DATE", day.isoformat(), day=day)


def date(a: Arguments, c: Context) -> Value | None:
    """Calendar dates in any notation; a missing year is found by tense, weekday, or the year last spoken of."""
    report = c.report_date
    year = _year(a.get("y"), report) if "plain" not in a else int(a["y"])
    if year is not None and "bc" in a:
        return Value("DATE", f"BC{year:04d}")
    if "yoff" in a:
        year = report.year + int(a["yoff"])
    m, d = a.get("m"), a.get("d")
    if m is None:
        return Value("DATE", a.get("prefix", "") + f"{year:04d}") if year is not None else None
    month = int(m)
    day = int(re.sub(r"\D", "", d)) if d else None
    if not 1 <= month <= 12 or (day is not None and not 1 <= day <= 31):
        return None
    years = [year] if year is not None else [report.year + i for i in (-1, 0, 1)]
    if year is None and c.reference_year is not None and c.reference_year != report.year:
        years = [c.reference_year]
    tense, sure = a.get("dir") or c.tense(), a.get("sure") == "yes"
    if "nth" in a:
        found = [x for y in years if 0 < y < 9999 and (x := cal.nth_weekday(int(a["nth"]), int(a["wd"]), y, month))]
        return _with_part(nearest(found, report, tense, sure), None) if found else None
    if day is None:
        firsts = [Date(y, month, 1) for y in years if 0 < y < 9999]
        if not firsts:
            return None
        # a month is told from the report's month: the report's own counts for past and future alike
        best = firsts[0] if len(firsts) == 1 else nearest(firsts, report.replace(day=1), tense, sure)
        return Value("DATE", cal.at(best, "M"))
    days = [x for y in years if 0 < y < 9999 and (x := cal.make(y, month, day))]
    if a.get("wd") and len(days) > 1:
        days = [x for x in days if x.isoweekday() == int(a["wd"])] or days
    if not days:
        return None
    best = days[0] if len(days) == 1 else nearest(days, report, tense, sure)
    return _with_part(best, a.get("part"))


def weekday(a: Arguments, c: Context) -> Value | None:
    """A weekday: last or next by the words, or by the tense; in reports a weekday without a sign is the one just past."""
    wd, off, report = int(a["wd"]), a.get("off"), c.report_date
    back = (report.isoweekday() - wd) % 7
    last, following = report - dt.timedelta(days=back), report + dt.timedelta(days=7 - back if back else 7)
    close = [report + dt.timedelta(days=i) for i in (0, -1, 1, -2, 2)] if off == "today" else []
    named = [day for day in close if day.isoweekday() == wd]
    if named:
        day = named[0]
    elif off == "0":
        day = report + dt.timedelta(days=wd - report.isoweekday() + 7 * int(a.get("weeks", "0")))
    elif off == "-1":
        day = last if back else report - dt.timedelta(days=7)
    elif off == "1":
        day = following
    elif off == "2":
        day = following + dt.timedelta(days=7)
    elif off == "-2":
        day = last - dt.timedelta(days=7)
    elif a.get("after") == "yes" and c.sentence_day is not None:  # "from Monday to Friday"
        day = c.sentence_day + dt.timedelta(days=(wd - c.sentence_day.isoweekday()) % 7)
    else:
        tense = a.get("dir") or c.tense()
        if tense in ("future", "present"):
            day = following if back or tense == "future" else report
        else:
            day = last
    if a.get("night") == "before":  # the night to Monday begins on Sunday
        eve = day - dt.timedelta(days=1)
        return Value("TIME", f"{day.isoformat()}TNI", begin=eve.isoformat(), end=day.isoformat(), day=day)
    return _with_part(day, a.get("part"))


def _base(a: Arguments, c: Context) -> Date:
    if a.get("base") == "ref":
        return c.reference or c.report_date
    if a.get("base") == "near" and c.near and c.reference:
        return c.reference
    return c.report_date


def rel(a: Arguments, c: Context) -> Value | None:
    """So many units from the report's date or the time named before: yesterday, last year, three weeks ago, the day after."""
    n = number(a.get("n", "1"))
    if n is None:
        return Value("DATE", "PAST_REF" if a.get("off", "").startswith("-") else "FUTURE_REF")
    unit = a.get("unit", "D")
    base = _base(a, c)
    if c.reference_year is not None and (a.get("base") == "year" or (a.get("base") == "ref" and unit == "Y")):
        base = Date(c.reference_year, 1, 1)
    off = float(a.get("off", "0")) * n
    if n % 1 and unit in _FINER:  # half a year later is named by its month
        a = {**a, "gran": a.get("gran", _FINER[unit])}
    day = cal.shift(base, off, unit)
    if unit == "WE" and "off" in a and off in (-1, 0, 1):
        tense = {-1: "past", 1: "future"}.get(int(off), "")
        day = _weekend(base, tense) if off else base
    elif unit == "WE" and "off" not in a:
        day = _weekend(base, c.tense())
    gran = a.get("gran", unit)
    part = a.get("part")
    if gran == "Q" and a.get("q"):
        return Value("DATE", f"{day.year:04d}-Q{a['q']}")
    if gran == "H" and a.get("h"):
        return Value("DATE", f"{day.year:04d}-H{a['h']}")
    if gran == "M" and a.get("m"):
        return Value("DATE", f"{day.year:04d}-{int(a['m']):02d}")
    if unit in ("TH", "TM", "TS"):
        return Value("TIME", "XXXX-XX-XXTXX:XX" if a.get("base") else f"{day.isoformat()}TXX:XX")
    if part:
        return _with_part(day, part)
    return Value("DATE", cal.at(day, gran), day=day if gran == "D" else None)


_FINER = {"Y": "M", "M": "W", "W": "D"}


def _weekend(report: Date, tense: Tense) -> Date:
    """The Saturday of the weekend meant: during a weekend that one, before it by the tense."""
    wd = report.isoweekday()
    if wd >= 6:
        return report - dt.timedelta(days=wd - 6)
    coming = report + dt.timedelta(days=6 - wd)
    return coming if tense in ("future", "present") else coming - dt.timedelta(days=7)


def dur(a: Arguments, c: Context) -> Value | None:
    """A length of time, where the words say so with the point it reaches from or to."""
    n, unit = number(a.get("n")), a["unit"]
    if n is None and "n" not in a and a.get("vague") != "yes":
        n = 1.0
    if n is not None:
        n = n * float(a.get("times", "1")) + (0.5 if "half" in a else 0)
    value = cal.duration(n, unit)
    for more in ("2", "3"):  # two hours, ten minutes and three seconds
        further = number(a.get(f"n{more}"))
        if further is not None:
            second = cal.duration(further, a[f"unit{more}"])
            value += second[2:] if value.startswith("PT") else second[1:]
    found = Value("DURATION", value)
    anchor, report = a.get("anchor"), c.report_date
    if anchor == "in" and (unit.startswith("T") or c.tense() == "past"):
        anchor = None  # "solved in two days": a length, no point ahead
    if anchor:
        low, high = (n, n) if n is not None else (2.0, 9.0)
        sign = -1 if anchor in ("past", "ago") else 1
        far, near = cal.shift(report, sign * high, unit), cal.shift(report, sign * low, unit)
        if anchor == "past":
            found.begin, found.end = (far if n is not None else near).isoformat(), report.isoformat()
        elif anchor == "future":
            found.begin, found.end = report.isoformat(), far.isoformat()
        else:
            first, last = min(far, near), max(far, near)
            gran = unit if not unit.startswith("T") else "D"
            span_first, span_last = cal.interval(cal.at(first, gran)), cal.interval(cal.at(last, gran))
            if gran in ("Y", "M", "Q", "DE", "CE") and span_first and span_last:
                first, last = span_first[0], span_last[1]
            found.begin, found.end = first.isoformat(), last.isoformat()
    return found


def set_(a: Arguments, c: Context) -> Value | None:
    """What comes again and again: every Monday, daily, every two years."""
    if "value" in a:
        return Value("SET", a["value"])
    if "wd" in a:
        part = f"T{a['part']}" if "part" in a else ""
        return Value("SET", f"XXXX-WXX-{a['wd']}{part}")
    if "m" in a:
        day = re.sub(r"\D", "", a.get("d", ""))
        return Value("SET", f"XXXX-{int(a['m']):02d}" + (f"-{int(day):02d}" if day else ""))
    if "season" in a:
        return Value("SET", f"XXXX-{a['season']}")
    if "part" in a:
        return Value("SET", f"XXXX-XX-XXT{a['part']}")
    return Value("SET", cal.duration(number(a.get("n", "1")), a.get("unit", "D")))


def clock(a: Arguments, c: Context) -> Value | None:
    """A time of the clock, on the day named in its sentence or else on the report's."""
    hour, minute = int(a["h"]), int(a.get("min") or 0)
    half = a.get("half")
    if a.get("pm") == "pm" and hour < 12 or a.get("part") in ("AF", "EV") and 0 < hour < 12:
        hour += 12
    elif (a.get("pm") == "am" or a.get("part") == "NI") and hour == 12:
        hour = 0
    if half:  # "halb drei"; "Viertel vor drei"
        total = (hour * 60 + int(half)) % 1440
        hour, minute = divmod(total, 60)
    if hour > 24 or minute > 59:
        return None
    day = None if c.sentence_set or a.get("each") == "yes" else c.sentence_day
    if day is None and not c.sentence_set and a.get("each") != "yes":
        day = (
            c.reference
            if c.near and c.reference and c.reference != c.report_date and c.tense() == "past"
            else c.report_date
        )
    if "off" in a:
        day = cal.shift(c.report_date, float(a["off"]), "D")
    time = f"T{hour:02d}:{minute:02d}"
    return Value("TIME", (day.isoformat() if day else "") + time, day=day)


def part(a: Arguments, c: Context) -> Value | None:
    """A part of the day: of the day named in the sentence or just before, else of the report's."""
    day = c.sentence_day or (c.reference if c.near and c.reference else None) or c.report_date
    if "off" in a:
        day = cal.shift(c.report_date, float(a["off"]), "D")
    return _with_part(day, a["part"])


def season(a: Arguments, c: Context) -> Value | None:
    """A season; without a year the one the tense points to."""
    key, report = a["season"], c.report_date
    year = _year(a.get("y"), report)
    if year is None:
        begins = [Date(y, cal.SEASON_BEGINS[key], 1) for y in range(report.year - 2, report.year + 2)]
        off = a.get("off")
        if "yoff" in a:
            year = report.year + int(a["yoff"])
        elif off == "-1":
            year = max(b for b in begins if cal.add_months(b, 3) <= report).year
        elif off == "1":
            year = min(b for b in begins if b > report).year
        elif off == "0":
            year = min(begins, key=lambda b: abs((b + dt.timedelta(days=45) - report).days)).year
        elif c.reference_year is not None and c.reference_year != report.year:
            year = c.reference_year
        else:
            tense = a.get("dir") or c.tense()
            if tense == "past":
                year = max(b for b in begins if b <= report).year
            elif tense in ("future", "present"):
                year = min(b for b in begins if cal.add_months(b, 3) > report).year
            else:
                year = min(begins, key=lambda b: abs((b + dt.timedelta(days=45) - report).days)).year
    return Value("DATE", f"{year:04d}-{key}")


def holiday(a: Arguments, c: Context) -> Value | None:
    """A holiday: its day in the year named, or the one the tense points to."""
    key, report = a["holiday"], c.report_date
    year = _year(a.get("y"), report)
    if year is None and a.get("off") == "0" or "yoff" in a:
        year = report.year + int(a.get("yoff", "0"))
    if year is not None:
        day = cal.holiday(key, year) if 0 < year < 9999 else None
    else:
        days = [found for y in (-1, 0, 1) if (found := cal.holiday(key, report.year + y))]
        tense = {"-1": "past", "1": "future"}.get(a.get("off", ""), "") or c.tense()
        day = nearest(days, report, tense) if days else None
    return Value("DATE", day.isoformat(), day=day) if day else None


def ref(a: Arguments, c: Context) -> Value | None:
    """Now, recently, soon, then: the vague values of TIMEX3, with the stretch of days the rule gives (`from=-60 to=0`)."""
    value, report = a["value"], c.report_date
    found = Value(a.get("type", "DATE"), value)
    if "from" in a or "to" in a:
        found.begin = cal.shift(report, float(a["from"]), "D").isoformat() if "from" in a else None
        found.end = cal.shift(report, float(a["to"]), "D").isoformat() if "to" in a else None
    elif a.get("base") == "ref" and c.reference:
        found.begin = found.end = c.reference.isoformat()
    return found


def decade(a: Arguments, c: Context) -> Value | None:
    """The nineties, the 1920s."""
    digits = re.sub(r"\D", "", a["y"])
    year = int(digits)
    if len(digits) == 2:
        century = c.report_date.year // 100 * 100
        year += century if century + year <= c.report_date.year else century - 100
        if "century" in a:
            year = year % 100 + (int(a["century"]) - 1) * 100
    return Value("DATE", f"{year // 10:03d}")


def century(a: Arguments, c: Context) -> Value | None:
    """The 19th century is 18."""
    if "off" in a:
        return Value("DATE", f"{c.report_date.year // 100 + int(a['off']):02d}")
    n = number(re.sub(r"(?<=\d)\D+$", "", a["n"]))
    if n is None or not 1 <= n <= 99:
        return None
    return Value("DATE", ("BC" if "bc" in a else "") + f"{int(n) - 1:02d}")


def value(a: Arguments, c: Context) -> Value | None:
    """A value the rule writes out, with what its groups matched in braces."""
    found = a["value"]
    report = c.report_date
    year = _year(a.get("y"), report)
    if year is None:
        year = report.year + int(a.get("yoff", "0")) + int(a.get("off", "0"))
        if report.month < int(a.get("months") or a.get("turn", "1")):
            year -= 1
        if a.get("tense") == "yes" and c.reference_year:
            year = c.reference_year
    found = found.replace("{y}", f"{year:04d}")
    for name, text in a.items():
        found = found.replace("{" + name + "}", text)
    read = Value(a.get("type", "DATE"), found)
    if "months" in a:
        begin = Date(year, int(a["months"]), 1)
        read.begin, read.end = begin.isoformat(), (cal.add_months(begin, 12) - dt.timedelta(days=1)).isoformat()
    return read


def skip(a: Arguments, c: Context) -> Value | None:
    """No time, and nothing in it is one: ages, sums, scores."""
    return None


OPERATIONS: dict[str, Callable[[Arguments, Context], Value | None]] = {
    "date": date, "weekday": weekday, "rel": rel, "dur": dur, "set": set_, "clock": clock, "part": part, "season": season,
    "holiday": holiday, "ref": ref, "decade": decade, "century": century, "value": value, "skip": skip,
}  # fmt: skip
