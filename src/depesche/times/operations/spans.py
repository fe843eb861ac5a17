"""Times counted in units: so many from the report's date, lengths, what comes again, seasons, and the vague values of TIMEX3.

Takes arguments and context; gives a value, with first and last day where the words say where a length lies.
"""

from __future__ import annotations

import datetime as dt

from .. import calendar
from ..values import Arguments, Context, Date, Tense, Value, digits, number, on_day, year_of

#: The unit by which half of one is named: half a year later is told by its month.
_FINER = {"Y": "M", "M": "W", "W": "D"}
#: Parts of a year that a rule may name beside the year that is counted.
_NAMED_PARTS = {"Q": "q", "H": "h", "M": "m"}
#: Units longer than a day in which a length ahead or ago ends with the whole unit.
_WHOLE = frozenset({"Y", "M", "Q", "DE", "CE"})
#: How many a vague number of units may be.
_FEW = (2.0, 9.0)
#: Days from the first of a season to its middle.
_HALF_SEASON = dt.timedelta(days=45)


def rel(arguments: Arguments, context: Context) -> Value | None:
    """So many units from the report's date or the time named before: yesterday, last year, three weeks ago, the day after."""
    n = number(arguments.get("n", "1"))
    if n is None:
        return Value("DATE", "PAST_REF" if arguments.get("off", "").startswith("-") else "FUTURE_REF")
    unit = arguments.get("unit", "D")
    day = _shifted(_base(arguments, context, unit), n, unit, arguments, context)
    gran = arguments.get("gran") or (_FINER.get(unit, unit) if n % 1 else unit)
    named = arguments.get(_NAMED_PARTS.get(gran, ""))
    if named:
        return Value("DATE", f"{day.year:04d}-" + (f"{int(named):02d}" if gran == "M" else gran + named))
    if unit in ("TH", "TM", "TS"):
        return Value("TIME", "XXXX-XX-XXTXX:XX" if arguments.get("base") else f"{day.isoformat()}TXX:XX")
    if arguments.get("part"):
        return on_day(day, arguments["part"])
    return Value("DATE", calendar.at(day, gran), day=day if gran == "D" else None)


def _base(arguments: Arguments, context: Context, unit: str) -> Date:
    """The day that is counted from."""
    base = arguments.get("base")
    if context.reference_year is not None and (base == "year" or base == "ref" and unit == "Y"):
        return Date(context.reference_year, 1, 1)
    if base == "ref":
        return context.reference or context.report_date
    return context.near_day or context.report_date if base == "near" else context.report_date


def _shifted(base: Date, n: float, unit: str, arguments: Arguments, context: Context) -> Date:
    """The day so many units from another; a weekend is the one before, after or meant by the tense."""
    off = float(arguments.get("off", "0")) * n
    if unit == "WE":
        if "off" not in arguments:
            return _weekend(base, context.tense())
        if off in (-1, 0, 1):
            return _weekend(base, {-1: "past", 1: "future"}[int(off)]) if off else base
    return calendar.shift(base, off, unit)


def _weekend(report: Date, tense: Tense) -> Date:
    """The Saturday of the weekend meant: during a weekend that one, before it by the tense."""
    wd = report.isoweekday()
    if wd >= 6:
        return report - dt.timedelta(days=wd - 6)
    coming = report + dt.timedelta(days=6 - wd)
    return coming if tense in ("future", "present") else coming - dt.timedelta(days=7)


def dur(arguments: Arguments, context: Context) -> Value | None:
    """A length of time, where the words say so with the point it reaches from or to."""
    n, unit = number(arguments.get("n")), arguments["unit"]
    if n is None and "n" not in arguments and arguments.get("vague") != "yes":
        n = 1.0
    if n is not None:
        n = n * float(arguments.get("times", "1")) + (0.5 if "half" in arguments else 0)
    value = calendar.duration(n, unit)
    for more in ("2", "3"):  # two hours, ten minutes and three seconds
        further = number(arguments.get(f"n{more}"))
        if further is not None:
            second = calendar.duration(further, arguments[f"unit{more}"])
            value += second[2:] if value.startswith("PT") else second[1:]
    anchor = arguments.get("anchor")
    if not anchor or anchor == "in" and (unit.startswith("T") or context.tense() == "past"):
        return Value("DURATION", value)  # "solved in two days": a length, no point ahead
    begin, end = _anchored(anchor, n, unit, context.report_date)
    return Value("DURATION", value, begin=begin.isoformat(), end=end.isoformat())


def _anchored(anchor: str, n: float | None, unit: str, report: Date) -> tuple[Date, Date]:
    """First and last day of a length before or behind the report's date (`past`, `future`), or of the point at its far end (`ago`, `in`)."""
    low, high = (n, n) if n is not None else _FEW
    sign = -1 if anchor in ("past", "ago") else 1
    far, near = calendar.shift(report, sign * high, unit), calendar.shift(report, sign * low, unit)
    if anchor == "past":
        return far if n is not None else near, report
    if anchor == "future":
        return report, far
    first, last = min(far, near), max(far, near)
    if unit in _WHOLE:
        begin, end = calendar.interval(calendar.at(first, unit)), calendar.interval(calendar.at(last, unit))
        if begin and end:
            return begin[0], end[1]
    return first, last


def set_(arguments: Arguments, context: Context) -> Value | None:
    """What comes again and again: every Monday, daily, every two years."""
    if "value" in arguments:
        return Value("SET", arguments["value"])
    if "wd" in arguments:
        return Value("SET", f"XXXX-WXX-{arguments['wd']}" + (f"T{arguments['part']}" if "part" in arguments else ""))
    if "m" in arguments:
        day = digits(arguments.get("d", ""))
        return Value("SET", f"XXXX-{int(arguments['m']):02d}" + (f"-{int(day):02d}" if day else ""))
    if "season" in arguments:
        return Value("SET", f"XXXX-{arguments['season']}")
    if "part" in arguments:
        return Value("SET", f"XXXX-XX-XXT{arguments['part']}")
    return Value("SET", calendar.duration(number(arguments.get("n", "1")), arguments.get("unit", "D")))


def season(arguments: Arguments, context: Context) -> Value | None:
    """A season; without a year the one the tense points to."""
    key = arguments["season"]
    year = year_of(arguments.get("y"), context.report_date)
    if year is None:
        year = (
            context.report_date.year + int(arguments["yoff"])
            if "yoff" in arguments
            else _year_of_season(key, arguments, context)
        )
    return Value("DATE", f"{year:04d}-{key}")


def _year_of_season(key: str, arguments: Arguments, context: Context) -> int:
    """The year in which the season begins that the words, the year last spoken of or the tense mean; without all of them the nearest."""
    report, off = context.report_date, arguments.get("off")
    begins = [Date(y, calendar.SEASON_BEGINS[key], 1) for y in range(report.year - 2, report.year + 2)]
    if off == "-1":
        return max(b for b in begins if calendar.add_months(b, 3) <= report).year
    if off == "1":
        return min(b for b in begins if b > report).year
    if off != "0":
        if context.other_year is not None:
            return context.other_year
        tense = arguments.get("dir") or context.tense()
        if tense == "past":
            return max(b for b in begins if b <= report).year
        if tense in ("future", "present"):
            return min(b for b in begins if calendar.add_months(b, 3) > report).year
    return min(begins, key=lambda b: abs((b + _HALF_SEASON - report).days)).year


def ref(arguments: Arguments, context: Context) -> Value | None:
    """Now, recently, soon, then: the vague values of TIMEX3, with the stretch of days the rule gives (`from=-60 to=0`)."""
    found = Value(arguments.get("type", "DATE"), arguments["value"])
    if "from" in arguments or "to" in arguments:
        found.begin, found.end = (
            calendar.shift(context.report_date, float(arguments[end]), "D").isoformat() if end in arguments else None
            for end in ("from", "to")
        )
    elif arguments.get("base") == "ref" and context.reference:
        found.begin = found.end = context.reference.isoformat()
    return found
