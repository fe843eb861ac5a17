"""What a store tells of an actor, or of two: names and codes, events by role, what was said, standing relations and undertakings.

Each function takes the `Pages` of a store and a code, with or without a sector, and gives rows; every list is limited.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, case, exists, func, or_, select, tuple_

from .conditions import is_actor, sentence_of
from .pages import Pages, Row
from .question import Question, event_conditions
from .rows import country_of
from .schema import entities, events, mentions, participants, quotes, relations, reports, undertakings


def names_of(pages: Pages, code: str, limit: int = 12) -> list[Row]:
    """Under which names a country (or a code with a sector) stands in reports, and in how many."""
    e = entities.c
    n = func.count().label("n")
    return pages.rows(
        select(e.name, e.code, n)
        .where(is_actor(e.country, e.code, code) if ":" in code else or_(e.country == code, e.code == code))
        .where(e.code.is_not(None))
        .group_by(e.name, e.code)
        .order_by(n.desc(), e.name)
        .limit(limit)
    )


def codes_of(pages: Pages, code: str) -> list[Row]:
    """The codes of a country with how often they stand in events, as actor and as recipient."""
    p = participants.c
    n = func.count().label("n")
    return pages.rows(
        select(p.code, n, func.sum(case((p.role == "actor", 1), else_=0)).label("did"))
        .where(is_actor(p.country, p.code, code), p.kind == "event", p.role.in_(("actor", "recipient")))
        .group_by(p.code)
        .order_by(n.desc(), p.code)
    )


def events_with(pages: Pages, code: str, q: Question) -> list[Row]:
    """Events an actor takes part in by day, type, quad class and role (`did`, `received`: 1 or 0): number and sum of scores; undated ones have no day."""
    p, e = participants.c, events.c
    did, received = (
        func.max(case((p.role == role, 1), else_=0)).label(name)
        for role, name in (("actor", "did"), ("recipient", "received"))
    )
    part = (
        select(p.report, p.owner, did, received)
        .where(p.kind == "event", p.role.in_(("actor", "recipient")), is_actor(p.country, p.code, code))
        .group_by(p.report, p.owner)
        .subquery()
    )
    roles = (part.c.did, part.c.received)
    return pages.rows(
        select(e.first_day.label("day"), e.type, e.quad, *roles, func.count().label("n"), func.sum(e.score).label("score"))
        .select_from(part.join(events, and_(e.report == part.c.report, e.id == part.c.owner)))
        .where(*event_conditions(pages.engine, q))
        .group_by(e.first_day, e.type, e.quad, *roles)
        .order_by(e.first_day, e.type, *roles)
    )  # fmt: skip


# --- what was said -----------------------------------------------------------------------------------------------------


def quotes_of(pages: Pages, code: str, about: str | None = None, limit: int = 12) -> list[Row]:
    """What an actor said, from the reports that came last; with `about`, only sentences that name the other: words, speaker, report, date."""
    p = participants
    speaker = and_(p.c.kind == "quote", p.c.role == "speaker")
    speaks = and_(p.c.report == quotes.c.report, p.c.owner == quotes.c.id, speaker)
    query = (
        select(quotes.c.id, quotes.c.words, quotes.c.kind, p.c.name, p.c.code, reports.c.id.label("report"), reports.c.read_date.label("date"))
        .select_from(p.join(quotes, speaks).join(reports, reports.c.key == quotes.c.report))
        # Only events have days; that it is told leads the index on to the reports.
        .where(speaker, p.c.day.is_(None), p.c.until.is_(None), is_actor(p.c.country, p.c.code, code))
    )  # fmt: skip
    if about:
        query = query.where(_sentence_names(about))
    # Reports that came last have the highest keys; so the index gives the newest without a sort.
    return pages.rows(query.order_by(p.c.report.desc(), p.c.owner).limit(limit))


def _sentence_names(code: str) -> ColumnElement[bool]:
    """Whether an actor is mentioned in the sentence of a quote."""
    return exists().where(
        mentions.c.report == quotes.c.report, mentions.c.entity == entities.c.id, entities.c.report == quotes.c.report,
        or_(entities.c.country == country_of(code), entities.c.code == code),
        mentions.c.start >= quotes.c.sentence_start, mentions.c.end <= quotes.c.sentence_end,
    )  # fmt: skip


# --- what stands between them ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Standing:
    """A kind of what lasts: where it is kept, which of its columns are shown, in which roles actors stand in it."""

    kind: str
    table: Any
    columns: tuple[Any, ...]
    roles: tuple[str, ...]

    def involves(self, code: str) -> ColumnElement[bool]:
        """Whether an actor is one of the parties."""
        p = participants.c
        found = select(p.report, p.owner).where(
            p.kind == self.kind, p.role.in_(self.roles), is_actor(p.country, p.code, code)
        )
        return tuple_(self.table.c.report, self.table.c.id).in_(found)


_RELATION = _Standing("relation", relations, (relations.c.kind, relations.c.status), ("source", "target"))
_UNDERTAKING = _Standing(
    "undertaking",
    undertakings,
    (undertakings.c.kind, undertakings.c.status, undertakings.c.what, undertakings.c.condition),
    ("party",),
)


def standing(pages: Pages, one: str, other: str | None = None, limit: int = 20) -> tuple[list[Row], list[Row]]:
    """Relations and undertakings of an actor, or between two: kind, parties as names, status, report, sentence."""
    codes = (one, other) if other else (one,)
    return _standing(pages, _RELATION, codes, limit), _standing(pages, _UNDERTAKING, codes, limit)


def _standing(pages: Pages, asked: _Standing, codes: Sequence[str], limit: int) -> list[Row]:
    """What of one kind involves all of the codes, the newest first."""
    t = asked.table
    rows = pages.rows(
        select(*asked.columns, t.c.report, t.c.id, reports.c.id.label("report_id"), reports.c.read_date.label("date"), sentence_of(t, asked.kind))
        .join(reports, reports.c.key == t.c.report)
        .where(*(asked.involves(code) for code in codes))
        .order_by(reports.c.read_date.desc(), t.c.report, t.c.position)
        .limit(limit)
    )  # fmt: skip
    parties = _parties(pages, asked.kind, [(row["report"], row["id"]) for row in rows])
    return [{**row, "parties": parties[row["report"], row["id"]]} for row in rows]


def _parties(pages: Pages, kind: str, keys: Sequence[tuple[int, str]]) -> dict[tuple[int, str], dict[str, list[str]]]:
    """(report, id) → role → the names of those who have it; a role that nobody has is empty."""
    found: dict[tuple[int, str], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    if not keys:
        return found
    p = participants.c
    rows = pages.rows(
        select(p.report, p.owner, p.role, p.name, p.words, p.code)
        .where(p.kind == kind, p.report.in_({report for report, _ in keys}), tuple_(p.report, p.owner).in_(keys))
        .order_by(p.role, p.position)
    )
    for row in rows:
        found[row["report"], row["owner"]][row["role"]].append(row["name"] or row["words"] or row["code"])
    return found
