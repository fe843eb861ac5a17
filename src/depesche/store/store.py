"""The store: keeps Readings in SQLite or PostgreSQL and gives them back.

    with Store.open("depesche.db") as store:
        store.add(reading)                       # True if it changed anything
        store.events(actor="RUS").records()

One writer and any number of readers at a time. Every `add` is one transaction: it is in the store whole or not at all.
"""

from __future__ import annotations

import re
import sqlite3
import threading
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Unpack

from sqlalchemy import Connection, Engine, delete, func, insert, inspect, select
from sqlalchemy.exc import ArgumentError, DatabaseError, SQLAlchemyError

from ..errors import MissingPart, NewerStore, NoSuchReport, StoreError
from ..records import Reading
from . import postgresql, sqlite
from .bulk import insert_records, insert_rows, parts, update_rows
from .folding import fold
from .migrations import version_of
from .query import Filters, FoundEvents, find_events
from .reviews import reapply
from .rows import COLUMNS, Row, Rows, content_hash, record_rows, report_row, to_reading
from .schema import RECORD_TABLES, VERSION, errors, metadata, pairs, reports
from .schema import version as version_table
from .search import make_search

if TYPE_CHECKING:
    from types import TracebackType

#: Readings of one transaction in `add_all`.
BATCH = 2000
_ID, _READING = COLUMNS["reports"].index("id"), COLUMNS["reports"].index("reading")


class Store:
    """A database of Readings. Open it with `Store.open`."""

    def __init__(self, engine: Engine, name: str) -> None:
        self.engine = engine
        self.name = name
        self._held: tuple[int, Connection] | None = None

    @classmethod
    def open(cls, where: str | Path, create: bool = True) -> Store:
        """The store at a path (SQLite) or database URL (`postgresql+psycopg://…`), made new if it is not there.

        Raises `StoreError` for what is no store, `NewerStore` for one of a later version of the program.
        """
        if isinstance(where, str) and "://" in where:
            engine, name = _by_url(where, create)
        else:
            engine, name = sqlite.open_engine(Path(where), create), str(where)
        store = cls(engine, name)
        with store._problems():
            store._prepare(create)
        return store

    def _prepare(self, create: bool) -> None:
        with self.engine.connect() as connection:
            tables = set(inspect(connection).get_table_names())
            version = version_of(connection, tables)
        if not tables:
            if not create:
                raise StoreError(f"{self.name}: is empty, no store of Depesche")
            with self._writing() as connection:
                # Somebody else may have been quicker.
                if not inspect(connection).get_table_names():
                    metadata.create_all(connection)
                    make_search(connection)
                    connection.execute(insert(version_table).values(version_num=str(VERSION)))
        elif version is None:
            raise StoreError(f"{self.name}: is a database of something else, no store of Depesche")
        elif version > VERSION:
            raise NewerStore(
                f"{self.name}: was written by a later version of Depesche (schema {version}, this one knows {VERSION}); update Depesche"
            )
        elif version < VERSION:
            from .migrations import upgrade

            with self._writing() as connection:
                upgrade(connection, self.name)

    # --- in ------------------------------------------------------------------------------------------------------------

    def add(self, reading: Reading, made_by: str | None = None) -> bool:
        """Keeps a Reading; one of the same report takes its place. False if the store held exactly this already."""
        return self._add_batch([reading], made_by) > 0

    def add_all(self, readings: Iterable[Reading], made_by: str | None = None) -> int:
        """Keeps many Readings, some thousand a transaction; how many changed anything."""
        self.hold()
        source, changed = iter(readings), 0
        while batch := list(islice(source, BATCH)):
            changed += self._add_batch(batch, made_by)
        return changed

    def _add_batch(self, readings: Sequence[Reading], made_by: str | None) -> int:
        with self.writing() as connection:
            return self.add_with(connection, readings, made_by)

    def add_with(self, connection: Connection, readings: Sequence[Reading], made_by: str | None) -> int:
        """Keeps Readings in a transaction begun by `writing`; how many changed anything."""
        # The last reading of the same report counts.
        by_content = {content_hash(reading.report): reading for reading in readings}
        known = self._known(connection, reports.c.content, list(by_content))
        taken = self._known(connection, reports.c.id, [r.report.id for r in by_content.values()])
        highest = connection.execute(select(func.max(reports.c.key))).scalar() or 0
        new: list[Row] = []
        changed: list[tuple[int, Row]] = []
        same: list[tuple[int, Row]] = []
        rows: Rows = defaultdict(list)
        for content, reading in by_content.items():
            row = report_row(reading, content, made_by)
            holder = taken.get(row[_ID])
            if holder is not None and holder["content"] != content:
                row = (f"{row[_ID]}-{content[:8]}", *row[1:])
            taken[row[_ID]] = {"content": content}
            before = known.get(content)
            if before is not None and before["reading"] == row[_READING]:
                # Read anew, found the same: noted, so that it is not read once more.
                same.append((before["key"], (made_by,)))
                continue
            key = highest + len(new) + 1 if before is None else before["key"]
            if before is None:
                new.append((key, *row))
                rows["folded"].append((key, fold(reading.report.title or ""), fold(reading.report.text)))
            else:
                changed.append((key, row))
            for name, found in record_rows(key, reading).items():
                rows[name] += found
        again = [key for key, _ in changed]
        for table in (*RECORD_TABLES, pairs):
            for part in parts(again):
                connection.execute(delete(table).where(table.c.report.in_(part)))
        update_rows(connection, "reports", "key", COLUMNS["reports"], changed)
        if made_by is not None:
            update_rows(connection, "reports", "key", ("made_by",), same)
        insert_rows(connection, "reports", ("key", *COLUMNS["reports"]), new)
        insert_rows(connection, "folded", ("report", "title", "text"), rows["folded"])
        insert_records(connection, rows, (*RECORD_TABLES, pairs))
        reapply(connection, again)
        return len(new) + len(changed)

    def _known(self, connection: Connection, column: Any, values: list[str]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for part in parts(values):
            query = select(reports.c.key, reports.c.id, reports.c.content, reports.c.reading).where(column.in_(part))
            for row in connection.execute(query).mappings():
                found[row[column.name]] = row
        return found

    def add_error(self, source: str, message: str) -> None:
        """Notes an input that could not be read; the latest message of a source counts."""
        with self._problems(), self._writing() as connection:
            connection.execute(delete(errors).where(errors.c.source == source))
            connection.execute(insert(errors).values(source=source, message=message))

    # --- out -----------------------------------------------------------------------------------------------------------

    def __len__(self) -> int:
        """How many reports the store holds."""
        with self._problems(), self.engine.connect() as connection:
            return int(connection.execute(select(func.count()).select_from(reports)).scalar_one())

    def get(self, report_id: str) -> Reading:
        """The Reading of a report. Raises `NoSuchReport` if the store does not hold it."""
        with self._problems(), self.engine.connect() as connection, connection.begin():
            row = connection.execute(select(reports).where(reports.c.id == report_id)).mappings().first()
            if row is None:
                raise NoSuchReport(f"{self.name}: holds no report {report_id!r}")
            return self._reading(connection, row)

    def readings(self) -> Iterator[Reading]:
        """All Readings in the order in which their reports came, one in memory at a time."""
        with self._problems(), self.engine.connect() as connection, connection.begin():
            for key in connection.execute(select(reports.c.key).order_by(reports.c.key)).scalars().all():
                row = connection.execute(select(reports).where(reports.c.key == key)).mappings().first()
                if row is not None:
                    yield self._reading(connection, row)

    def _reading(self, connection: Connection, row: Any) -> Reading:
        rows: dict[str, Sequence[Any]] = {
            table.name: connection.execute(
                select(table).where(table.c.report == row["key"]).order_by(table.c.position)
            ).mappings().all()
            for table in RECORD_TABLES
        }  # fmt: skip
        return to_reading(row, rows)

    def events(self, **filters: Unpack[Filters]) -> FoundEvents:
        """The events for which all filters hold; the filters are those of `query.find_events`."""
        return find_events(self.engine, **filters)

    def errors(self) -> list[tuple[str, str]]:
        """What could not be read, as (source, message)."""
        with self._problems(), self.engine.connect() as connection:
            query = select(errors.c.source, errors.c.message).order_by(errors.c.key)
            return [(row.source, row.message) for row in connection.execute(query)]

    def counts(self) -> dict[str, int]:
        """How many reports, events, … the store holds."""
        with self._problems(), self.engine.connect() as connection:
            return {
                table.name: int(connection.execute(select(func.count()).select_from(table)).scalar_one())
                for table in (reports, *RECORD_TABLES, errors)
            }

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction in which several things are kept together or not at all."""
        with self._problems(), self._writing() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection for questions of one's own."""
        with self._problems(), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def plainly(self) -> Iterator[Any]:
        """A cursor of SQLite's own outside any transaction, for what cannot stand in one."""
        raw = self.engine.raw_connection()
        try:
            with self._problems():
                try:
                    yield raw.cursor()
                except sqlite3.Error as error:
                    raise DatabaseError(str(error), None, error) from error
        finally:
            raw.close()

    # --- the connection ------------------------------------------------------------------------------------------------

    def hold(self) -> None:
        """From now on this thread writes over one connection until `close`: what it has in memory lasts from one addition to the next."""
        if self._held is None:
            with self._problems():
                connection = self.engine.connect()
                if connection.dialect.name == "sqlite":
                    with connection.begin():
                        sqlite.prepare_for_many(connection)
                self._held = threading.get_ident(), connection.execution_options(writes=True)

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        if self._held is not None and self._held[0] == threading.get_ident():
            with self._held[1].begin():
                yield self._held[1]
            return
        with self.engine.connect().execution_options(writes=True) as connection, connection.begin():
            yield connection

    @contextmanager
    def _problems(self) -> Iterator[None]:
        """Faults of the database as one sentence that names the store."""
        try:
            yield
        except DatabaseError as error:
            cause = str(error.orig).splitlines()[0] if error.orig else str(error)
            if "locked" in cause or "lock timeout" in cause:
                raise StoreError(
                    f"{self.name}: another process is writing to the store; try again when it is done"
                ) from error
            if "disk is full" in cause or "disk I/O" in cause or "No space left" in cause:
                raise StoreError(
                    f"{self.name}: the disk is full ({cause}); make room and run the same command again"
                ) from error
            if "readonly" in cause:
                raise StoreError(f"{self.name}: may not be written; check its permissions") from error
            if "unable to open" in cause:
                raise StoreError(f"{self.name}: cannot be opened; may its folder be written?") from error
            if "not a database" in cause or "malformed" in cause:
                raise StoreError(f"{self.name}: is damaged or no store of Depesche ({cause})") from error
            if self.engine.dialect.name == "postgresql" and (
                hint := postgresql.way_out(cause, error.connection_invalidated)
            ):
                raise StoreError(f"{self.name}: {hint}") from error
            raise StoreError(f"{self.name}: {cause}") from error
        except SQLAlchemyError as error:
            raise StoreError(f"{self.name}: {str(error).splitlines()[0]}") from error

    def close(self) -> None:
        if self._held is not None:
            self._held[1].close()
            self._held = None
        self.engine.dispose()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _by_url(url: str, create: bool) -> tuple[Engine, str]:
    from sqlalchemy.engine import make_url

    # libpq's own short form.
    url = url.replace("postgres://", "postgresql://", 1) if url.startswith("postgres://") else url
    shown = re.sub(r"(?<=://)([^:/@]*):.*(?=@)", r"\1:***", url)
    try:
        parsed = make_url(url)
        if parsed.get_backend_name() == "sqlite":
            return sqlite.open_engine(Path(parsed.database or ""), create), parsed.database or url
        if parsed.get_backend_name() != "postgresql":
            raise StoreError(f"{shown}: stores are kept in SQLite and PostgreSQL; write postgresql://user@host/name")
        engine = postgresql.open_engine(parsed)
    except (ArgumentError, ValueError):
        raise StoreError(f"{shown}: is no address of a database; write postgresql://user@host/name") from None
    except ImportError as error:
        raise MissingPart(
            f"{shown}: its driver is not installed; install it with: pip install depesche[postgresql]"
        ) from error
    return engine, parsed.render_as_string(hide_password=True)
