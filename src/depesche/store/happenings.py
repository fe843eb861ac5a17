"""Copies and happenings of a store: merged after reports have come in, kept in tables of their own, asked by `Merged`.

`merge(store)` takes up only what has come or changed since the last time.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, func, insert, select

from ..merge import Happening, Happenings, Telling, contradictions, signature
from ..merge.happenings import LONG, content_words
from .bulk import parts
from .conditions import sentence_of
from .copies import StoredCopies
from .schema import copies, events, happenings, participants, reports, signatures, tellings
from .store import Store

#: Reports taken up in one transaction.
_BATCH = 500


@dataclass(frozen=True)
class MergeSummary:
    """What a merge did: reports taken up, copies and happenings there are now."""

    reports: int
    copies: int
    happenings: int


def merge(store: Store) -> MergeSummary:
    """Joins what has come since the last merge to what is there. Stopped at any moment, the next one carries on."""
    with store.reading() as connection:
        query = (
            select(reports.c.key)
            .outerjoin(signatures, signatures.c.report == reports.c.key)
            .where(signatures.c.reading.is_(None) | (signatures.c.reading != reports.c.reading))
            # By days, so that those that may tell of the same are taken up together.
            .order_by(reports.c.read_date.nulls_last(), reports.c.key)
        )
        # Eight bytes a report: a corpus is merged in the memory that a portion of it takes.
        todo = array("q")
        todo.extend(connection.execute(query).scalars())
    asked = len(todo)
    mates: set[int] = set()
    for first in range(0, len(todo), _BATCH):
        mates |= _forget(store, [*todo[first : first + _BATCH]])
    if mates:
        todo.extend(sorted(mates - {*todo}))
    for first in range(0, len(todo), _BATCH):
        _take_up(store, [*todo[first : first + _BATCH]])
    with store.reading() as connection:
        counts = [
            int(connection.execute(select(func.count()).select_from(t)).scalar_one()) for t in (copies, happenings)
        ]
    return MergeSummary(asked, *counts)


def _forget(store: Store, keys: Sequence[int]) -> set[int]:
    """Takes out of copies and happenings what reports told before they were read anew or reviewed, and what those told that they were grouped
    with; gives the latter, to be taken up as well."""
    with store.writing() as connection:
        mates = StoredCopies(connection).forget(keys)
        gone = sorted({*keys, *mates})
        left = _happenings_of(connection, gone)
        for part in parts(gone):
            connection.execute(delete(tellings).where(tellings.c.report.in_(part)))
        if left:
            _join(connection, [], left)
    return mates


def _take_up(store: Store, keys: Sequence[int]) -> None:
    with store.writing() as connection:
        query = select(reports.c.key, reports.c.reading, reports.c.text)
        new = [
            {"report": row.key, "reading": row.reading, "values": signature(row.text)}
            for part in parts(keys)
            for row in connection.execute(query.where(reports.c.key.in_(part)))
        ]
        # How many reports of a happening are independent depends on which are copies.
        other = StoredCopies(connection).add(new)
        _join(connection, keys, _happenings_of(connection, other - {*keys}))


def _happenings_of(connection: Connection, keys: Iterable[int]) -> set[int]:
    """The happenings that reports tell of."""
    query = select(tellings.c.happening)
    return {
        happening
        for part in parts(sorted(keys))
        for happening in connection.execute(query.where(tellings.c.report.in_(part))).scalars()
    }


def _join(connection: Connection, keys: Sequence[int], anew: set[int]) -> None:
    """Joins the events of the reports to happenings and groups the happenings `anew` once more."""

    def load(first: str, last: str) -> Iterable[tuple[int, Telling]]:
        start = (
            date.fromisoformat(first) - timedelta(min(LONG, date.fromisoformat(first).toordinal() - 1))
        ).isoformat()
        days = (events.c.first_day >= start, events.c.first_day <= last, events.c.last_day >= first)
        return _merged(connection, *days)

    highest = connection.execute(select(func.max(happenings.c.key))).scalar()
    told = Happenings(load=load, next_key=int(highest or 0) + 1)
    for part in parts(sorted(anew)):
        for key, telling in _merged(connection, tellings.c.happening.in_(part)):
            told.restore(key, telling)
    found = [t for part in parts(keys) for t in _tellings(connection, events.c.report.in_(part)).values()]
    changes = told.add_all(found, anew)
    for part in parts([*changes.gone, *(h.key for h in changes.changed)]):
        connection.execute(delete(tellings).where(tellings.c.happening.in_(part)))
        connection.execute(delete(happenings).where(happenings.c.key.in_(part)))
    if changes.changed:
        names = _names(connection, {t.report for h in changes.changed for t in h.tellings})
        connection.execute(insert(happenings), [_row(happening, names) for happening in changes.changed])
        rows = [{"report": t.report, "event": t.event, "happening": h.key} for h in changes.changed for t in h.tellings]
        connection.execute(insert(tellings), rows)


def _merged(connection: Connection, *where: ColumnElement[bool]) -> Iterable[tuple[int, Telling]]:
    """Tellings that belong to a happening already, with its key."""
    joined = and_(tellings.c.report == events.c.report, tellings.c.event == events.c.id)
    query = select(tellings.c.report, tellings.c.event, tellings.c.happening).join(events, joined).where(*where)
    key = {(row.report, row.event): row.happening for row in connection.execute(query)}
    for part in parts(sorted({report for report, _ in key})):
        found = _tellings(connection, events.c.report.in_(part))
        yield from ((key[id], found[id]) for id in sorted(found) if id in key)


def _row(happening: Happening, names: dict[int, str]) -> dict[str, Any]:
    (first, last), (first_seen, last_seen) = happening.days, happening.seen
    differing = contradictions(happening.tellings)
    for difference in differing:
        for value in difference["values"]:
            value["reports"] = sorted(names[int(key)] for key in value["reports"])
    return {
        "key": happening.key, "type": happening.type, "first_day": first, "last_day": last, "first_seen": first_seen,
        "last_seen": last_seen, "reports": happening.reports, "independent": happening.independent,
        "contradictions": differing,
    }  # fmt: skip


def _names(connection: Connection, keys: Iterable[int]) -> dict[int, str]:
    return {
        row.key: row.id
        for part in parts(sorted(keys))
        for row in connection.execute(select(reports.c.key, reports.c.id).where(reports.c.key.in_(part)))
    }


def _tellings(connection: Connection, where: ColumnElement[bool]) -> dict[tuple[int, str], Telling]:
    """Events as tellings."""
    query = (
        select(events, reports.c.read_date, reports.c.language, copies.c.original, sentence_of(events, "event"))
        .join(reports, reports.c.key == events.c.report)
        .outerjoin(copies, copies.c.report == events.c.report)
        .where(where)
        .order_by(events.c.report, events.c.position)
    )
    rows = connection.execute(query).mappings().all()
    sides: dict[tuple[int, str, str], set[str]] = defaultdict(set)
    for part in parts(sorted({row["report"] for row in rows})):
        people = select(participants).where(participants.c.kind == "event", participants.c.report.in_(part))
        for person in connection.execute(people):
            sides[person.report, person.owner, person.role].add(person.code)
    found: dict[tuple[int, str], Telling] = {}
    for row in rows:
        key, event = row["report"], row["id"]
        found[key, event] = Telling(
            report=key, event=event, type=row["type"], mode=row["mode"], status=row["status"],
            actor=frozenset(sides[key, event, "actor"]), recipient=frozenset(sides[key, event, "recipient"]),
            said_by=frozenset(sides[key, event, "said_by"]), first_day=row["first_day"], last_day=row["last_day"],
            place=row["place_name"], country=row["place_country"], words=content_words(row["sentence"] or ""),
            trigger=row["words"].casefold()[:6], original=key if row["original"] is None else row["original"], seen=row["read_date"],
            language=row["language"],
            numbers=tuple((n, row[n]) for n in ("dead", "injured", "arrests", "size") if row[n]),
        )  # fmt: skip
    return found


class Merged:
    """Asks for copies and happenings of a store."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def happenings(
        self, min_reports: int = 1, contradicted: bool = False, limit: int | None = None, offset: int = 0
    ) -> list[dict[str, Any]]:
        """Happenings as rows, by first day: key, type, days, dates of reports, counts, contradictions, `tellings` as (report, event)."""
        query = (
            select(happenings)
            .where(happenings.c.reports >= min_reports)
            .order_by(happenings.c.first_day.is_(None), happenings.c.first_day, happenings.c.key)
        )
        with self.store.reading() as connection:
            rows = [dict(row) for row in connection.execute(query).mappings()]
            if contradicted:
                rows = [row for row in rows if row["contradictions"]]
            rows = rows[offset : None if limit is None else offset + limit]
            told: dict[int, list[tuple[str, str]]] = defaultdict(list)
            for part in parts([row["key"] for row in rows]):
                members = (
                    select(tellings.c.happening, reports.c.id, tellings.c.event)
                    .join(reports, reports.c.key == tellings.c.report)
                    .where(tellings.c.happening.in_(part))
                    .order_by(tellings.c.report, tellings.c.event)
                )
                for member in connection.execute(members):
                    told[member.happening].append((member.id, member.event))
        return [row | {"tellings": told[row["key"]]} for row in rows]

    def copies(self) -> list[tuple[str, str, float]]:
        """(copy, original, likeness) as ids of reports."""
        other = reports.alias("other")
        query = (
            select(reports.c.id, other.c.id, copies.c.likeness)
            .select_from(copies)
            .join(reports, reports.c.key == copies.c.report)
            .join(other, other.c.key == copies.c.original)
            .order_by(copies.c.report)
        )
        with self.store.reading() as connection:
            return [(row[0], row[1], row[2]) for row in connection.execute(query)]
