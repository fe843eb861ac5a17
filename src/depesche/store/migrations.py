"""Older stores become today's, one version at a time, in the transaction of whoever opens them."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection, inspect, update

from .pairs import fill_pairs
from .schema import VERSION, copies, events, happenings, inputs, meta, pairs, reviews, signatures, tellings
from .search import make_search


def upgrade(connection: Connection, version: int) -> None:
    """Leads a store of `version` to `VERSION`."""
    for step in range(version, VERSION):
        _STEPS[step](connection)
    connection.execute(update(meta).where(meta.c.name == "schema").values(value=str(VERSION)))


def _pairs_reviews_search(connection: Connection) -> None:
    pairs.create(connection)
    reviews.create(connection)
    there = {index["name"] for index in inspect(connection).get_indexes("events")}
    for index in events.indexes:
        if index.name not in there:
            index.create(connection)
    make_search(connection, rebuild=True)
    fill_pairs(connection)


def _ingest_and_merge(connection: Connection) -> None:
    for table in (inputs, copies, signatures, happenings, tellings):
        table.create(connection)


_STEPS: dict[int, Callable[[Connection], None]] = {1: _pairs_reviews_search, 2: _ingest_and_merge}
