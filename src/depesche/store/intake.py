"""A store as the end of `ingest.run`: knows what was read before and by which lexicon, takes portions whole or not at all."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from sqlalchemy import delete, insert, select

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
        store.hold()
        with store.reading() as connection:
            self._done = {row.source: (row.stamp, row.made_by) for row in connection.execute(select(inputs))}

    def done(self, source: str, stamp: str) -> bool:
        before = self._done.get(source)
        return before is not None and before[0] == stamp and (not self._again or before[1] == self._all)

    def fresh(self, found: Sequence[Report]) -> list[bool]:
        contents = [content_hash(report) for report in found]
        known: dict[str, bool] = {}
        with self.store.reading() as connection:
            for part in parts(contents):
                query = select(reports.c.content, reports.c.made_by, reports.c.language).where(
                    reports.c.content.in_(part)
                )
                for row in connection.execute(query):
                    known[row.content] = self._again and row.made_by != self._makers.get(row.language)
        fresh: list[bool] = []
        for content in contents:
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
                for part in parts(list(last)):
                    connection.execute(delete(errors).where(errors.c.source.in_(part)))
                connection.execute(insert(errors), [{"source": s, "message": m} for s, m in last.items()])
            ends = {source: (stamp, count) for source, stamp, count in finished}
            if ends:
                for part in parts(list(ends)):
                    connection.execute(delete(inputs).where(inputs.c.source.in_(part)))
                rows = [
                    {"source": source, "stamp": stamp, "made_by": self._all, "reports": count}
                    for source, (stamp, count) in ends.items()
                ]
                connection.execute(insert(inputs), rows)
        self._done |= {source: (stamp, self._all) for source, stamp, _ in finished}
