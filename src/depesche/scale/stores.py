"""A dataset as a store, for the commands and pages that ask one: loaded into an SQLite file, anew only when the dataset has changed."""

from __future__ import annotations

import hashlib
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from sqlalchemy import delete

from ..records import Reading
from ..store import Store
from ..store.bulk import insert_rows
from ..store.happenings import merge
from ..store.schema import errors as faults
from .dataset import Dataset, errors, readings

#: Readings of one transaction.
_BATCH = 500


def to_store(path: str, db: str | Path | None = None) -> Path:
    """The SQLite file (beside the dataset, if none is named) with all that the dataset holds, copies and happenings as well."""
    file = Path(db) if db is not None else Path(f"{path.rstrip('/')}.db")
    dataset, stamp = Dataset(path), file.with_name(file.name + ".of")
    told = dict(errors(dataset))
    state = hashlib.sha256(repr((list(dataset.marks()), told)).encode()).hexdigest()
    if file.exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == state:
        return file
    # What is there already is found to be the same and stays, with what was reviewed.
    with Store.open(file) as store:
        store.hold()
        batch: list[tuple[str | None, Reading]] = []
        for _, made_by, reading in readings(dataset):
            batch.append((made_by, reading))
            if len(batch) >= _BATCH:
                _add(store, batch)
                batch = []
        _add(store, batch)
        with store.writing() as connection:
            # What was mended since leaves the table.
            connection.execute(delete(faults))
            insert_rows(connection, "errors", ("source", "message"), list(told.items()))
        merge(store)
    stamp.write_text(state, encoding="utf-8")
    return file


def _add(store: Store, batch: list[tuple[str | None, Reading]]) -> None:
    with store.writing() as connection:
        for maker, some in groupby(batch, key=itemgetter(0)):
            store.add_with(connection, [reading for _, reading in some], maker)
