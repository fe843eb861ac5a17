"""Dyad panel: one row a pair of countries and day or month, with the number of events of each type and quad class and the mean score."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from ..lexicon.plover import TYPES
from ..store import FoundEvents
from .tables import Column

PANEL = (
    Column("period", "text", "day (2019-04-25) or month (2019-04)"),
    Column("source", "text", "country that acts"),
    Column("target", "text", "country to which it is done"),
    Column("events", "whole", "number of events"),
    Column("score", "number", "mean conflict-cooperation score, -10 to 10"),
    *(Column(f"quad{n}", "whole", f"number of events of quad class {n}") for n in range(1, 5)),
    *(Column(t, "whole", f"number of events of the type {t}") for t in TYPES),
)


def panel(events: FoundEvents, by: str = "month") -> list[dict[str, Any]]:
    """The rows of the panel, in order of period, source and target. Events without a day or without two countries are left out;
    what countries do with each other counts in both directions."""
    length = 10 if by == "day" else 7
    cells: dict[tuple[str, str, str], dict[str, Any]] = defaultdict(
        lambda: {c.name: 0 for c in PANEL[3:]} | {"score": 0.0}
    )
    for found in events:
        event = found.event
        day = (event.date.begin or event.date.iso) if event.date else found.report_date
        # A date that says less than the period ("2019") belongs to no period.
        if not day or len(day) < length:
            continue
        acting = sorted({p.code.partition(":")[0] for p in event.actor} - {"---"})
        done_to = sorted({p.code.partition(":")[0] for p in event.recipient} - {"---"}) if event.recipient else acting
        for source in acting:
            for target in done_to:
                if source == target:
                    continue
                cell = cells[day[:length], source, target]
                cell["events"] += 1
                cell["score"] += event.score
                cell[f"quad{event.quad}"] += 1
                cell[event.type] += 1
    return [
        {
            "period": key[0],
            "source": key[1],
            "target": key[2],
            **cell,
            "score": round(cell["score"] / cell["events"], 4),
        }
        for key, cell in sorted(cells.items())
    ]
