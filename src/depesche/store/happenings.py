"""Copies and happenings of a store: merged after reports have come in, kept in tables of their own, asked by `Merged`.

`merge(store)` takes up only what has come or changed since the last time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, func, insert, select

from ..merge import Copies, Happening, Happenings, Telling, contradictions, signature
from ..merge.happenings import LONG, content_words
from .bulk import parts
from .query import _sentence
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
            select(reports.c.key, reports.c.reading, reports.c.read_date, signatures.c.reading.label("merged"))
            .outerjoin(signatures, signatures.c.report == reports.c.key)
            .where(signatures.c.reading.is_(None) | (signatures.c.reading != reports.c.reading))
            # By days, so that those that may tell of the same are taken up together.
            .order_by(reports.c.read_date.nulls_last(), reports.c.key)
        )
        todo = list(connection.execute(query))
    if todo:
        _forget(store, [row.key for row in todo])
        index = _restore(store)
        for first in range(0, len(todo), _BATCH):
            _take_up(store, todo[first : first + _BATCH], index)
    with store.reading() as connection:
        counts = [
            int(connection.execute(select(func.count()).select_from(t)).scalar_one()) for t in (copies, happenings)
        ]
    return MergeSummary(len(todo), *counts)


def _forget(store: Store, keys: Sequence[int]) -> None:
    """Takes out of happenings what reports told before they were read anew or reviewed."""
    with store.writing() as connection:
        left: set[int] = set()
        for part in parts(keys):
            left |= set(connection.execute(select(tellings.c.happening).where(tellings.c.report.in_(part))).scalars())
            for table in (tellings, signatures):
                connection.execute(delete(table).where(table.c.report.in_(part)))
        if left:
            original = _originals(connection)
            _join(connection, [], left, original)


def _restore(store: Store) -> Copies:
    index = Copies()
    with store.reading() as connection:
        query = select(signatures.c.report, signatures.c["values"], reports.c.read_date)
        query = query.join(reports, reports.c.key == signatures.c.report).order_by(signatures.c.report)
        for row in connection.execute(query):
            index.add(row.report, row[1], row.read_date)
    return index


def _originals(connection: Connection) -> dict[int, tuple[int, float]]:
    return {row.report: (row.original, row.likeness) for row in connection.execute(select(copies))}


def _take_up(store: Store, batch: Sequence[Any], index: Copies) -> None:
    keys = [row.key for row in batch]
    with store.writing() as connection:
        texts = {
            row.key: row.text
            for part in parts(keys)
            for row in connection.execute(select(reports.c.key, reports.c.text).where(reports.c.key.in_(part)))
        }
        new = [{"report": row.key, "reading": row.reading, "values": signature(texts[row.key])} for row in batch]
        for row, made in zip(batch, new, strict=True):
            index.add(row.key, made["values"], row.read_date)
        connection.execute(insert(signatures), new)
        before, now = _originals(connection), index.all()
        other = sorted(key for key in before.keys() | now.keys() if before.get(key) != now.get(key))
        for part in parts(other):
            connection.execute(delete(copies).where(copies.c.report.in_(part)))
        fresh = [{"report": key, "original": now[key][0], "likeness": now[key][1]} for key in other if key in now]
        if fresh:
            connection.execute(insert(copies), fresh)
        # How many reports of a happening are independent depends on which are copies.
        changed: set[int] = set()
        for part in parts(sorted(set(other) - set(keys))):
            query = select(tellings.c.happening).where(tellings.c.report.in_(part))
            changed |= set(connection.execute(query).scalars())
        _join(connection, keys, changed, now)


def _join(connection: Connection, keys: Sequence[int], anew: set[int], original: dict[int, tuple[int, float]]) -> None:
    """Joins the events of the reports to happenings and groups the happenings `anew` once more."""

    def load(first: str, last: str) -> Iterable[tuple[int, Telling]]:
        start = (
            date.fromisoformat(first) - timedelta(min(LONG, date.fromisoformat(first).toordinal() - 1))
        ).isoformat()
        days = (events.c.first_day >= start, events.c.first_day <= last, events.c.last_day >= first)
        return _merged(connection, original, *days)

    highest = connection.execute(select(func.max(happenings.c.key))).scalar()
    told = Happenings(load=load, next_key=int(highest or 0) + 1)
    for part in parts(sorted(anew)):
        for key, telling in _merged(connection, original, tellings.c.happening.in_(part)):
            told.restore(key, telling)
    found = [t for part in parts(keys) for t in _tellings(connection, original, events.c.report.in_(part)).values()]
    changes = told.add_all(found, anew)
    for part in parts([*changes.gone, *(h.key for h in changes.changed)]):
        connection.execute(delete(tellings).where(tellings.c.happening.in_(part)))
        connection.execute(delete(happenings).where(happenings.c.key.in_(part)))
    if changes.changed:
        names = _names(connection, {t.report for h in changes.changed for t in h.tellings})
        connection.execute(insert(happenings), [_row(happening, names) for happening in changes.changed])
        rows = [{"report": t.report, "event": t.event, "happening": h.key} for h in changes.changed for t in h.tellings]
        connection.execute(insert(tellings), rows)


def _merged(
    connection: Connection, original: dict[int, tuple[int, float]], *where: ColumnElement[bool]
) -> Iterable[tuple[int, Telling]]:
    """Tellings that belong to a happening already, with its key."""
    joined = and_(tellings.c.report == events.c.report, tellings.c.event == events.c.id)
    query = select(tellings.c.report, tellings.c.event, tellings.c.happening).join(events, joined).where(*where)
    key = {(row.report, row.event): row.happening for row in connection.execute(query)}
    for part in parts(sorted({report for report, _ in key})):
        found = _tellings(connection, original, events.c.report.in_(part))
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


def _tellings(
    connection: Connection, original: dict[int, tuple[int, float]], where: ColumnElement[bool]
) -> dict[tuple[int, str], Telling]:
    """Events as tellings."""
    query = (
        select(events, reports.c.read_date, _sentence())
        .join(reports, reports.c.key == events.c.report)
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
            trigger=row["words"].casefold()[:6], original=original.get(key, (key,))[0], seen=row["read_date"],
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
