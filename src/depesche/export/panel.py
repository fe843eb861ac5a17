"""Dyad panel: one row a pair of countries and day, month or year, with the number of events of each type and quad class and the mean score."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any

from ..lexicon.plover import TYPES
from ..store import FoundEvent, FoundEvents
from ..store.rows import event_days
from .tables import Column

PANEL = (
    Column("period", "text", "day (2019-04-25), month (2019-04) or year (2019)"),
    Column("source", "text", "country that acts"),
    Column("target", "text", "country to which it is done"),
    Column("events", "whole", "number of events: what two reports tell counts twice"),
    Column(
        "happenings",
        "whole",
        "number of happenings: what several reports tell counts once, in the period of each date they give",
    ),
    Column("score", "number", "mean conflict-cooperation score, -10 to 10"),
    *(Column(f"quad{n}", "whole", f"number of events of quad class {n}") for n in range(1, 5)),
    *(Column(t, "whole", f"number of events of the type {t}") for t in TYPES),
)


#: How much of an ISO date names the period.
LENGTHS = {"day": 10, "month": 7, "year": 4}


def panel(events: FoundEvents, by: str = "month") -> tuple[list[dict[str, Any]], Counter[str]]:
    """The rows of the panel, in order of period, source and target, and how many events are not in it, by why.

    Unless the query names a status, only what occurred counts, as on the pages. An event without a date is one of the day of its report;
    one whose date says less than the period ("in April" for a panel of days) belongs to none.
    What countries do with each other counts in both directions.
    """
    length = LENGTHS[by]
    left_out: Counter[str] = Counter()
    cells: dict[tuple[str, str, str], dict[str, Any]] = defaultdict(
        lambda: {c.name: 0 for c in PANEL[3:]} | {"score": 0.0}
    )
    told: set[tuple[tuple[str, str, str], str]] = set()
    for found in events:
        event = found.event
        if not events.status and event.status != "occurred":
            left_out["that did not occur (--status all counts them)"] += 1
            continue
        acting = {p.code.partition(":")[0] for p in event.actor} - {"---"}
        done_to = {p.code.partition(":")[0] for p in event.recipient} - {"---"} if event.recipient else acting
        pairs = [(a, b) for a in sorted(acting) for b in sorted(done_to) if a != b]
        if not pairs:
            left_out["not between two countries"] += 1
            continue
        period = _period(found, length)
        if period is None:
            left_out[f"of which no {by} is known"] += 1
            continue
        for source, target in pairs:
            cell = cells[period, source, target]
            cell["events"] += 1
            happening = ((period, source, target), found.happening or f"{found.report}/{event.id}")
            if happening not in told:
                told.add(happening)
                cell["happenings"] += 1
            cell["score"] += event.score
            cell[f"quad{event.quad}"] += 1
            cell[event.type] += 1
    rows = [
        {
            "period": key[0],
            "source": key[1],
            "target": key[2],
            **cell,
            "score": round(cell["score"] / cell["events"], 4),
        }
        for key, cell in sorted(cells.items())
    ]
    return rows, left_out


def _period(found: FoundEvent, length: int) -> str | None:
    """The period an event belongs to; that of its first day where it lasts."""
    date, report_date = found.event.date, found.report_date
    if date is None:
        return report_date[:length] if report_date and len(report_date) >= length else None
    first, last = event_days(found.event, report_date)
    if first is None:
        return None
    exact = date.precision == "day" or date.precision == "week" and length < 10
    return first[:length] if exact or last is not None and first[:length] == last[:length] else None
