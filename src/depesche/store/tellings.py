"""Which happening an event belongs to, and how its reports tell it: what pages ask of the tables that `happenings.merge` fills.

`Tellings(pages)` answers. An event that came or changed after the last merge belongs to none yet.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import and_, select

from .pages import Pages, Row
from .query import FoundEvent
from .question import Question, between, pair_conditions
from .schema import copies, events, happenings, pairs, reports, tellings

#: Happenings between two that are looked through for those that matter most.
_MOST = 200


@dataclass(frozen=True)
class Told:
    """A happening as the reports tell it: its row, its events (the earliest report first), copies as report → (original, likeness)."""

    row: Row
    events: list[FoundEvent]
    copies: dict[str, tuple[str, float]]


class Tellings:
    """Questions about happenings."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages

    def of(self, keys: Sequence[tuple[str, str]]) -> dict[tuple[str, str], Row]:
        """(report, event) → the row of its happening, for those that were merged."""
        ids = sorted({report for report, _ in keys})
        if not ids:
            return {}
        rows = self._pages.rows(
            select(reports.c.id, tellings.c.event, happenings)
            .select_from(reports.join(tellings, tellings.c.report == reports.c.key).join(happenings, happenings.c.key == tellings.c.happening))
            .where(reports.c.id.in_(ids))
        )  # fmt: skip
        wanted = set(keys)
        return {(row["id"], row["event"]): row for row in rows if (row["id"], row["event"]) in wanted}

    def told(self, report: str, event: str, most: int = 100) -> Told | None:
        """The happening of an event with all that is told of it."""
        row = self.of([(report, event)]).get((report, event))
        if row is None:
            return None
        members = self._pages.rows(
            select(tellings.c.report, tellings.c.event)
            # A rejected event is no telling any more.
            .join(events, and_(events.c.report == tellings.c.report, events.c.id == tellings.c.event))
            .join(reports, reports.c.key == tellings.c.report)
            .where(tellings.c.happening == row["key"])
            .order_by(reports.c.read_date.is_(None), reports.c.read_date, tellings.c.report)
            .limit(most)
        )
        keys = [(m["report"], m["event"]) for m in members]
        original = reports.alias("original")
        copied = self._pages.rows(
            select(reports.c.id, original.c.id.label("original"), copies.c.likeness)
            .select_from(
                copies.join(reports, reports.c.key == copies.c.report).join(
                    original, original.c.key == copies.c.original
                )
            )
            .where(copies.c.report.in_([key for key, _ in keys]))
        )
        return Told(row, self._pages.events_by_key(keys), {c["id"]: (c["original"], c["likeness"]) for c in copied})

    def between(self, one: str, other: str, q: Question, limit: int = 12) -> list[tuple[Row, FoundEvent]]:
        """Happenings between two that several reports tell, each with one of its events: contradicted ones first, then the most told."""
        # Contradictions are asked for whatever the status: one report denies what another tells.
        every = dataclasses.replace(q, status=())
        mine = (
            select(tellings.c.happening)
            .join(pairs, and_(pairs.c.report == tellings.c.report, pairs.c.event == tellings.c.event))
            .where(between(one, other), *pair_conditions(self._pages.engine, every))
        )
        rows = self._pages.rows(
            select(happenings)
            .where(happenings.c.key.in_(mine), happenings.c.reports > 1)
            .order_by(happenings.c.independent.desc(), happenings.c.first_day.desc(), happenings.c.key)
            .limit(_MOST)
        )
        rows = sorted(rows, key=lambda row: not row["contradictions"])[:limit]
        members = {row["key"]: row for row in rows}
        told = self._pages.rows(
            select(tellings.c.happening, tellings.c.report, tellings.c.event)
            .where(tellings.c.happening.in_(list(members)))
            .order_by(tellings.c.report, tellings.c.event)
        )
        first: dict[int, tuple[int, str]] = {}
        for t in told:
            first.setdefault(t["happening"], (t["report"], t["event"]))
        found = {key: self._pages.events_by_key([first[key]]) for key in members if key in first}
        return [(row, found[row["key"]][0]) for row in rows if found.get(row["key"])]
