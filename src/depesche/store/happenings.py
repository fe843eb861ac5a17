"""Copies and happenings of a store: merged after reports have come in, kept in tables of their own, asked by `Merged`.

`merge(store)` takes up only what has come or changed since the last time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from ..merge import Copies, Happening, Happenings, Telling, contradictions, signature
from ..merge.happenings import content_words
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
            select(reports.c.key, reports.c.reading)
            .outerjoin(signatures, signatures.c.report == reports.c.key)
            .where(signatures.c.reading.is_(None) | (signatures.c.reading != reports.c.reading))
            # In order of days, so that the earliest report is the original.
            .order_by(reports.c.read_date.is_(None), reports.c.read_date, reports.c.key)
        )
        todo = [(row.key, row.reading) for row in connection.execute(query)]
    if todo:
        index, told = _restore(store, {key for key, _ in todo})
        for first in range(0, len(todo), _BATCH):
            _take_up(store, todo[first : first + _BATCH], index, told)
    with store.reading() as connection:
        counts = [
            int(connection.execute(select(func.count()).select_from(t)).scalar_one()) for t in (copies, happenings)
        ]
    return MergeSummary(len(todo), *counts)


def _restore(store: Store, changed: set[int]) -> tuple[Copies, Happenings]:
    index, told = Copies(), Happenings()
    with store.reading() as connection:
        for row in connection.execute(
            select(signatures.c.report, signatures.c["values"]).order_by(signatures.c.report)
        ):
            if row.report not in changed:
                index.add(row.report, row[1])
        original = {row.report: row.original for row in connection.execute(select(copies))}
        members: dict[int, list[tuple[int, str]]] = defaultdict(list)
        for row in connection.execute(select(tellings)):
            if row.report not in changed:
                members[row.happening].append((row.report, row.event))
        found = _tellings(connection, None, original) if members else {}
    for key in sorted(members):
        there = [found[m] for m in sorted(members[key]) if m in found]
        if there:
            told.restore(Happening(key, there))
    with store.reading() as connection:
        highest = connection.execute(select(func.max(happenings.c.key))).scalar()
    told.next_key(int(highest or 0) + 1)
    return index, told


def _take_up(store: Store, batch: Sequence[tuple[int, str]], index: Copies, told: Happenings) -> None:
    keys = [key for key, _ in batch]
    with store.writing() as connection:
        texts = {
            row.key: row.text
            for part in parts(keys)
            for row in connection.execute(select(reports.c.key, reports.c.text).where(reports.c.key.in_(part)))
        }
        left: set[int] = set()
        for part in parts(keys):
            left |= set(connection.execute(select(tellings.c.happening).where(tellings.c.report.in_(part))).scalars())
            for table in (tellings, copies, signatures):
                connection.execute(delete(table).where(table.c.report.in_(part)))
        new_signatures: list[dict[str, Any]] = []
        new_copies: list[dict[str, Any]] = []
        original: dict[int, int] = {}
        for key, reading in batch:
            values = signature(texts[key])
            copy = index.add(key, values)
            new_signatures.append({"report": key, "reading": reading, "values": values})
            if copy is not None:
                original[key] = copy[0]
                new_copies.append({"report": key, "original": copy[0], "likeness": copy[1]})
        connection.execute(insert(signatures), new_signatures)
        if new_copies:
            connection.execute(insert(copies), new_copies)
        grown: dict[int, Happening] = {}
        rows = []
        order = {key: i for i, key in enumerate(keys)}
        found = _tellings(connection, keys, original)
        for telling in sorted(found.values(), key=lambda t: order[t.report]):
            happening = told.add(telling)
            grown[happening.key] = happening
            rows.append({"report": telling.report, "event": telling.event, "happening": happening.key})
        for gone in left - grown.keys():
            if gone in told.all:
                grown[gone] = told.all[gone]
        for part in parts(sorted(left - grown.keys())):
            connection.execute(delete(happenings).where(happenings.c.key.in_(part)))
        there = {
            key
            for part in parts(sorted(grown))
            for key in connection.execute(select(happenings.c.key).where(happenings.c.key.in_(part))).scalars()
        }
        names = _names(connection, {t.report for h in grown.values() for t in h.tellings})
        made = [_row(happening, names) for _, happening in sorted(grown.items())]
        fresh = [row for row in made if row["key"] not in there]
        if fresh:
            connection.execute(insert(happenings), fresh)
        for row in made:
            if row["key"] in there:
                connection.execute(update(happenings).where(happenings.c.key == row["key"]).values(row))
        if rows:
            connection.execute(insert(tellings), rows)


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
    connection: Connection, keys: Sequence[int] | None, original: dict[int, int]
) -> dict[tuple[int, str], Telling]:
    """The events of these reports (None: of all) as tellings."""
    found: dict[tuple[int, str], Telling] = {}
    chosen: Iterable[Sequence[int] | None] = [None] if keys is None else parts(keys)
    for part in chosen:
        query = (
            select(events, reports.c.read_date, _sentence())
            .join(reports, reports.c.key == events.c.report)
            .order_by(events.c.report, events.c.position)
        )
        people = select(participants).where(participants.c.kind == "event")
        if part is not None:
            query = query.where(events.c.report.in_(part))
            people = people.where(participants.c.report.in_(part))
        sides: dict[tuple[int, str, str], set[str]] = defaultdict(set)
        for person in connection.execute(people):
            sides[person.report, person.owner, person.role].add(person.code)
        for row in connection.execute(query).mappings():
            key, event = row["report"], row["id"]
            found[key, event] = Telling(
                report=key, event=event, type=row["type"], mode=row["mode"], status=row["status"],
                actor=frozenset(sides[key, event, "actor"]), recipient=frozenset(sides[key, event, "recipient"]),
                said_by=frozenset(sides[key, event, "said_by"]), first_day=row["first_day"], last_day=row["last_day"],
                place=row["place_name"], country=row["place_country"], words=content_words(row["sentence"] or ""),
                trigger=row["words"].casefold()[:6], original=original.get(key, key), seen=row["read_date"],
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
