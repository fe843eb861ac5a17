"""Many rows into a table at once, as tuples in the order of `rows.COLUMNS`, straight to the driver of the database."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from sqlalchemy import Connection

from .rows import Row

#: Values in one IN list: below SQLite's oldest limit.
_LIST = 900
_Value = TypeVar("_Value")


def parts(values: Sequence[_Value]) -> Iterator[Sequence[_Value]]:
    """The values in portions that fit into one IN list."""
    return (values[first : first + _LIST] for first in range(0, len(values), _LIST))


def insert_rows(connection: Connection, table: str, columns: Sequence[str], rows: Sequence[Row]) -> None:
    """Adds the rows; values of JSON columns are texts already."""
    if rows:
        names = ", ".join(_quoted(connection, columns))
        marks = ", ".join([_mark(connection)] * len(columns))
        connection.exec_driver_sql(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(rows))


def update_rows(
    connection: Connection, table: str, key: str, columns: Sequence[str], rows: Sequence[tuple[int, Row]]
) -> None:
    """Sets the columns of the rows whose `key` is the first of each pair."""
    if rows:
        mark = _mark(connection)
        changes = ", ".join(f"{name} = {mark}" for name in _quoted(connection, columns))
        values = [(*row, of) for of, row in rows]
        connection.exec_driver_sql(f"UPDATE {table} SET {changes} WHERE {key} = {mark}", values)


def _quoted(connection: Connection, columns: Sequence[str]) -> list[str]:
    return [connection.dialect.identifier_preparer.quote(name) for name in columns]


def _mark(connection: Connection) -> str:
    return "?" if connection.dialect.paramstyle == "qmark" else "%s"
