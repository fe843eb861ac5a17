"""Readings → Arrow tables, a row a record as in the store (`store.rows.COLUMNS`), with report id and content in place of the store's key.

`reports` also holds the whole Reading as JSON (so that reading back loses nothing), its MinHash signature and its place in the order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from ..merge import signature
from ..records import Reading, to_json
from ..store.rows import COLUMNS, record_rows, report_row
from .parts import Item

if TYPE_CHECKING:
    import pyarrow

#: Tables of records; what the store derives for its pages is left to the store.
RECORDS = tuple(name for name in COLUMNS if name not in ("reports", "pairs", "dyads"))
ERRORS = ("came", "source", "content", "where", "message")
#: Month → table → rows.
Months = dict[str, dict[str, list[tuple[Any, ...]]]]


def month_of(date: str | None) -> str:
    """`2019-04` of a report's date; `unknown` where it is not known so exactly."""
    known = date is not None and len(date) >= 7 and date[4] == "-" and (date[:4] + date[5:7]).isdigit()
    return date[:7] if known and date is not None else "unknown"


def columns(table: str) -> tuple[str, ...]:
    if table == "errors":
        return ERRORS
    if table == "reports":
        return (*COLUMNS["reports"], "came", "input", "signature", "json")
    return (*COLUMNS[table], "content")


@cache
def schema(table: str) -> pyarrow.Schema:
    """Types as in the store, so that a file without a single value has the columns of all others."""
    import pyarrow as pa

    if table == "errors":
        return pa.schema([(name, pa.string()) for name in ERRORS])
    from sqlalchemy import Float, Integer

    from ..store.schema import metadata

    own = {
        "came": pa.string(),
        "input": pa.string(),
        "signature": pa.binary(),
        "json": pa.binary(),
        "content": pa.string(),
    }
    found = metadata.tables[table].columns

    def kind(name: str) -> Any:
        if name in own:
            return own[name]
        # The store's key of a report is the id here.
        if name == "report" and table != "reports":
            return pa.string()
        type_ = found[name].type
        return pa.int64() if isinstance(type_, Integer) else pa.float64() if isinstance(type_, Float) else pa.string()

    return pa.schema([(name, kind(name)) for name in columns(table)])


def rows_of(readings: Iterable[tuple[Item, Reading]], makers: Mapping[str, str]) -> Months:
    """All rows of the readings by month and table."""
    months: Months = defaultdict(lambda: defaultdict(list))
    for item, reading in readings:
        tables = months[month_of(reading.date)]
        row = report_row(reading, item.content, makers.get(reading.language))
        end = (item.came, item.source, signature(reading.report.text), to_json(reading))
        tables["reports"].append((*row, *end))
        # The key a row begins with may be anything that tells reports apart.
        for name, rows in record_rows(reading.report.id, reading).items():  # type: ignore[arg-type]
            if name in RECORDS:
                tables[name] += [(*row, item.content) for row in rows]
    return months


def to_arrow(table: str, rows: list[tuple[Any, ...]]) -> pyarrow.Table:
    import pyarrow as pa

    fields = schema(table)
    values = zip(*rows) if rows else [()] * len(fields)
    return pa.table([pa.array(list(column), field.type) for column, field in zip(values, fields)], schema=fields)
