"""Many rows into a table at once, as tuples in the order of `rows.COLUMNS`, straight to the driver of the database."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from sqlalchemy import Connection, Table

from .rows import COLUMNS, Row, Rows
from .schema import dyads, pairs

#: Values in one IN list: below SQLite's oldest limit.
_LIST = 900
_Value = TypeVar("_Value")


def parts(values: Sequence[_Value]) -> Iterator[Sequence[_Value]]:
    """The values in portions that fit into one IN list."""
    return (values[first : first + _LIST] for first in range(0, len(values), _LIST))


def insert_rows(
    connection: Connection, table: str, columns: Sequence[str], rows: Sequence[Row], known: bool = False
) -> None:
    """Adds the rows; values of JSON columns are texts already. `known`: some may be there already and stay as they are."""
    if rows:
        names = ", ".join(_quoted(connection, columns))
        marks = ", ".join([_mark(connection)] * len(columns))
        end = " ON CONFLICT DO NOTHING" if known else ""
        connection.exec_driver_sql(f"INSERT INTO {table} ({names}) VALUES ({marks}){end}", list(rows))


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


def insert_records(connection: Connection, rows: Rows, tables: Iterable[Table]) -> None:
    """Adds what `record_rows` gives to these tables; pairs with their dyads."""
    for table in tables:
        insert_rows(connection, table.name, COLUMNS[table.name], rows.get(table.name, ()))
    # a, b and mutual of each pair.
    met = sorted({row[4:7] for row in rows.get(pairs.name, ())})
    insert_rows(connection, dyads.name, COLUMNS[dyads.name], met, known=True)
