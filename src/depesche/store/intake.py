"""A store as the end of `ingest.run`: knows what was read before and by which lexicon, takes portions whole or not at all."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from sqlalchemy import ColumnElement, and_, delete, insert, or_, select

from ..records import Reading, Report
from .bulk import parts
from .rows import content_hash
from .schema import errors, inputs, reports
from .store import Store


class Intake:
    """`makers`: what reads each language now (`made_by.makers`). With `again`, reports that others have read are read anew."""

    def __init__(self, store: Store, makers: Mapping[str, str], again: bool = False) -> None:
        self.store, self._makers, self._again = store, dict(makers), again
        # Everything that may change what comes out of a source.
        self._all = hashlib.sha256(repr(sorted(self._makers.items())).encode()).hexdigest()[:16]
        # Sources of which reports stay as another lexicon or model has read them.
        self._older: set[str] = set()
        store.hold()
        with store.reading() as connection:
            self._faults = connection.execute(select(errors.c.source).limit(1)).first() is not None
            self._done = {row.source: (row.stamp, row.made_by) for row in connection.execute(select(inputs))}

    def done(self, source: str, stamp: str) -> bool:
        before = self._done.get(source)
        return before is not None and before[0] == stamp and (not self._again or before[1] == self._all)

    def fresh(self, found: Sequence[Report]) -> list[bool]:
        contents = [content_hash(report) for report in found]
        known: dict[str, bool] = {}
        older: set[str] = set()
        with self.store.reading() as connection:
            for part in parts(contents):
                query = select(reports.c.content, reports.c.made_by, reports.c.language).where(
                    reports.c.content.in_(part)
                )
                for row in connection.execute(query):
                    if row.made_by != self._makers.get(row.language):
                        older.add(row.content)
                    known[row.content] = self._again and row.content in older
        fresh: list[bool] = []
        for content, report in zip(contents, found):
            if content in older and not self._again:
                self._older.add(report.meta.get("file", ""))
            fresh.append(known.get(content, True))
            # The same text twice in one group is read once.
            known[content] = False
        return fresh

    def keep(
        self, readings: Sequence[Reading], faults: Sequence[tuple[str, str]], finished: Sequence[tuple[str, str, int]]
    ) -> None:
        with self.store.writing() as connection:
            by_maker: dict[str | None, list[Reading]] = {}
            for reading in readings:
                by_maker.setdefault(self._makers.get(reading.language), []).append(reading)
            for maker, some in by_maker.items():
                self.store.add_with(connection, some, maker)
            last = dict(faults)
            if last:
                self._faults = True
                for part in parts(list(last)):
                    connection.execute(delete(errors).where(errors.c.source.in_(part)))
                connection.execute(insert(errors), [{"source": s, "message": m} for s, m in last.items()])
            ends = {source: (stamp, count) for source, stamp, count in finished}
            if ends:
                for part in parts(list(ends)):
                    connection.execute(delete(inputs).where(inputs.c.source.in_(part)))
                rows = [
                    {"source": source, "stamp": stamp, "made_by": self._maker(source), "reports": count}
                    for source, (stamp, count) in ends.items()
                ]
                connection.execute(insert(inputs), rows)
                if self._faults:
                    # Read to its end without a fault, it has none any more.
                    for source in ends:
                        connection.execute(delete(errors).where(_of(source)))
        self._done |= {source: (stamp, self._maker(source)) for source, stamp, _ in finished}

    def _maker(self, source: str) -> str:
        """What has read all of a source; no word where not all of it is of today's, so that `again` opens it."""
        return "" if source in self._older else self._all


def _of(source: str) -> ColumnElement[bool]:
    """The faults of a source: its own, and those of its lines, rows and reports ("a.csv, row 7", "a.txt (a-1b2c3d4e)")."""
    where = errors.c.source
    within = (and_(where >= source + mark, where < source + mark[0] + chr(ord(mark[1]) + 1)) for mark in (", ", " ("))
    return or_(where == source, *within)
