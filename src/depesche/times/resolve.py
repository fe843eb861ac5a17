"""From a matched rule to a value: the operation the rule names takes its arguments and the context and gives a `Value`.

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

from collections.abc import Callable

from . import calendar
from .operations import dates, days, spans
from .values import Arguments, Context, Date, Value


def skip(arguments: Arguments, context: Context) -> Value | None:
    """No time, and nothing in it is one: ages, sums, scores."""
    return None


#: What the name of an operation in a rule does.
OPERATIONS: dict[str, Callable[[Arguments, Context], Value | None]] = {
    "date": dates.date,
    "decade": dates.decade,
    "century": dates.century,
    "value": dates.written,
    "weekday": days.weekday,
    "part": days.part,
    "clock": days.clock,
    "holiday": days.holiday,
    "rel": spans.rel,
    "dur": spans.dur,
    "set": spans.set_,
    "season": spans.season,
    "ref": spans.ref,
    "skip": skip,
}


def resolve(operation: str, arguments: Arguments, context: Context) -> Value | None:
    """The value, or None if the words cannot mean a time (31 February)."""
    found = OPERATIONS[operation](arguments, context)
    if found is None:
        return None
    modifier = arguments.get("approx") or arguments.get("mod")
    if modifier and found.mod is None:
        found.mod = modifier
    if found.begin is None and found.type in ("DATE", "TIME"):
        _set_days(found, arguments.get("open") == "since", context.report_date)
    return found


def _set_days(found: Value, since: bool, report: Date) -> None:
    """Sets first and last day of a value; `since`: it reaches up to the report's date."""
    span = calendar.interval(found.value)
    if span is None:
        return
    begin, end = calendar.narrow(*span, found.mod)
    if since and begin <= report:
        end = max(report, begin)
    found.begin, found.end = begin.isoformat(), end.isoformat()
    if found.day is None and begin == end:
        found.day = begin
