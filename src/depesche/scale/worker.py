"""A worker: one Reader in a process of its own. Reads a batch, writes its tables, commits it, and tells only numbers.

It may die at any moment, of a report as well: the batch comes back to the worker in its place, which sees from the dataset that it was
tried before, notes every report before reading it, and gives up the one at which workers die again and again.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from ..errors import StoreError
from ..ingest.run import Refused, read_one
from ..records import Reading
from .dataset import Dataset, Mark
from .parts import Batch, Told
from .tables import rows_of
from .tries import Tries

#: Deaths at the same report, after that of its batch, until it is given up.
_DEATHS = 2
#: As many as the end of a run shows.
_FAULTS = 20


class Worker:
    """Called with one row {"batch": bytes}, gives one row {"told": bytes}."""

    def __init__(self, make_reader: Callable[[], Any], path: str, run: str, makers: Mapping[str, str]) -> None:
        self._make, self._reader = make_reader, None
        self._dataset, self._run, self._makers = Dataset(path), run, makers

    def __call__(self, row: dict[str, Any]) -> dict[str, Any]:
        batch = msgspec.msgpack.decode(row["batch"], type=Batch)
        return {"told": msgspec.msgpack.encode(self._told(batch))}

    def _told(self, batch: Batch) -> Told:
        counts: dict[str, int] = {}
        for item in batch.items:
            counts[item.source] = counts.get(item.source, 0) + 1
        told = Told(
            batch.key,
            reports=batch.reports,
            known=batch.known,
            items=counts,
            ends=batch.ends,
            undated=batch.undated,
            undated_as=batch.undated_as,
        )
        if not batch.items:
            return told
        before = self._dataset.mark(batch.key)
        if before is not None:
            # It was done, only word of it was lost.
            return before.told
        begin = time.process_time()
        tries = Tries(self._dataset, batch.key, _DEATHS)
        readings, faults = self._read(batch, tries)
        rows = [(i.came, i.source, i.content, r.where, r.message) for i, r in faults]
        told = msgspec.structs.replace(
            told, read=len(readings), refused=len(faults), events=sum(len(r.events) for _, r in readings),
            faults=[refused.message for _, refused in faults[:_FAULTS]],
        )  # fmt: skip
        files = self._dataset.write_batch(batch.key, rows_of(readings, self._makers), rows)
        told = msgspec.structs.replace(told, core_seconds=time.process_time() - begin)
        if not self._dataset.is_of(self._run):
            raise StoreError(f"{self._dataset.path}: another run writes there now; this one ends")
        first = min(item.came for item in batch.items)
        run = int(first.partition("-")[0])
        self._dataset.commit(Mark(told, files, [item.content for item in batch.items], first, [run]))
        tries.done()
        return told

    def _read(self, batch: Batch, tries: Tries) -> tuple[list[tuple[Any, Reading]], list[tuple[Any, Refused]]]:
        readings: list[tuple[Any, Reading]] = []
        faults: list[tuple[Any, Refused]] = []
        for item in batch.items:
            if item.report is None:
                faults.append((item, Refused(item.where, item.fault)))
                continue
            if not tries.may(item.content):
                file = item.report.meta.get("file", "")
                where = f"{file} ({item.report.id})" if file else item.report.id
                faults.append((item, Refused(where, f"{where}: the process reading it died; is there enough memory?")))
                continue
            if self._reader is None:
                self._reader = self._make()
            made = read_one(self._reader, item.report)
            if isinstance(made, Reading):
                readings.append((item, made))
            else:
                faults.append((item, made))
        return readings, faults
