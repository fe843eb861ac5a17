"""Copies of a store: signatures, bands and groups in its tables, so that what a merge holds in memory is what one portion of reports meets."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection, delete, insert, or_, select

from ..merge.copies import band_keys, regroup
from .bulk import insert_rows, parts
from .schema import bands, copies, reports, signatures


class StoredCopies:
    """The shelf of `merge.copies.regroup` over an open connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, rows: Sequence[dict[str, Any]]) -> set[int]:
        """Takes in signatures (`report`, `reading`, `values`); which reports have another original than before."""
        self._connection.execute(insert(signatures), list(rows))
        self.put_bands({row["report"]: row["values"] for row in rows})
        now = regroup(self, [row["report"] for row in rows])
        before = self._copies(sorted(now))
        other = sorted(key for key in now if before.get(key) != now[key])
        for part in parts(other):
            self._connection.execute(delete(copies).where(copies.c.report.in_(part)))
        fresh = [{"report": k, "original": c[0], "likeness": c[1]} for k in other if (c := now[k]) is not None]
        if fresh:
            self._connection.execute(insert(copies), fresh)
        return {*other}

    def forget(self, keys: Collection[int]) -> set[int]:
        """Takes reports out, and with them those they were grouped with, which may be no copies any more; gives the latter."""
        groups = self.groups(keys)
        mates = {*groups, *groups.values()} - {*keys}
        gone = sorted({*keys, *mates})
        values = self.signatures(gone)
        for key, hashes in zip(values, _hashes([*values.values()]), strict=True):
            self._connection.execute(delete(bands).where(bands.c.hash.in_(hashes), bands.c.report == key))
        for part in parts(gone):
            for table in (copies, signatures):
                self._connection.execute(delete(table).where(table.c.report.in_(part)))
        return mates

    def put_bands(self, values: dict[int, bytes]) -> None:
        """Adds the bands of signatures by report; those that are there already stay."""
        rows = [(h, key) for key, hashes in zip(values, _hashes([*values.values()]), strict=True) for h in hashes]
        insert_rows(self._connection, "bands", ["hash", "report"], rows, known=True)

    def _copies(self, keys: Sequence[int]) -> dict[int, tuple[int, float]]:
        return {
            row.report: (row.original, row.likeness)
            for part in parts(keys)
            for row in self._connection.execute(select(copies).where(copies.c.report.in_(part)))
        }

    # -- the shelf ----------------------------------------------------------------------------------------------

    def meeting(self, keys: Collection[int]) -> dict[int, set[int]]:
        own = self.signatures(keys)
        under: dict[int, list[int]] = {}
        for key, hashes in zip(own, _hashes([*own.values()]), strict=True):
            for h in hashes:
                under.setdefault(h, []).append(key)
        found: dict[int, set[int]] = {key: set() for key in own}
        for part in parts(sorted(under)):
            for h, report in self._connection.execute(select(bands).where(bands.c.hash.in_(part))):
                for key in under[h]:
                    found[key].add(report)
        return found

    def signatures(self, keys: Collection[int]) -> dict[int, bytes]:
        query = select(signatures.c.report, signatures.c["values"])
        return {
            row[0]: bytes(row[1])
            for part in parts(sorted(keys))
            for row in self._connection.execute(query.where(signatures.c.report.in_(part)))
        }

    def groups(self, keys: Collection[int]) -> dict[int, int]:
        originals = {*keys, *(original for original, _ in self._copies(sorted(keys)).values())}
        return {
            row.report: row.original
            for part in parts(sorted(originals))
            for row in self._connection.execute(
                select(copies).where(or_(copies.c.original.in_(part), copies.c.report.in_(part)))
            )
        }

    def ages(self, keys: Collection[int]) -> dict[int, Any]:
        query = select(reports.c.key, reports.c.read_date)
        return {
            row.key: (row.read_date is None, row.read_date or "", row.key)
            for part in parts(sorted(keys))
            for row in self._connection.execute(query.where(reports.c.key.in_(part)))
        }


def _hashes(values: Sequence[bytes]) -> list[list[int]]:
    import numpy

    if not values:
        return []
    found: list[list[int]] = band_keys(numpy.frombuffer(b"".join(values), "<u4")).view("int64").tolist()
    return found
