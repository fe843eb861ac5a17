"""All that is SQLite's own: where the file is, how a connection behaves, how a transaction begins.

Takes a path, gives a SQLAlchemy `Engine`. Raises `StoreError` for a file that is no SQLite database.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.pool import NullPool

from ..errors import StoreError

_HEADER = b"SQLite format 3\x00"
#: A writer waits this long for another one before it gives up, in milliseconds.
_PATIENCE = 30_000
#: Memory of a connection for pages of the file, in KiB, and of one that is held for many additions: indexes are written to all over.
_CACHE, _LARGE_CACHE = 32_000, 256_000
#: Pages (of 4 KiB) that gather beside the file before they are written into it, so that a page changed often is written once.
_GATHERED, _MANY_GATHERED = 4_000, 50_000


def open_engine(path: Path, create: bool) -> Engine:
    """An engine over the database file, which is made if it is not there and `create` is set."""
    _check(path, create)
    engine = create_engine(URL.create("sqlite", database=str(path)), poolclass=NullPool)

    @event.listens_for(engine, "do_connect")
    def connect(dialect: Any, record: Any, arguments: Any, options: dict[str, Any]) -> Any:
        # Asked anew for each connection: somebody else, who may, may write meanwhile.
        if _lies_still(path):
            return dialect.connect(f"file:{quote(str(path.absolute()))}?immutable=1", **{**options, "uri": True})
        return None

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, record: Any) -> None:
        # The driver must not begin transactions of its own: `begin` below does, so that writers take their turn at once.
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {_PATIENCE}")
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = NORMAL")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.execute(f"PRAGMA cache_size = -{_CACHE}")
        cursor.execute(f"PRAGMA wal_autocheckpoint = {_GATHERED}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        immediate = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")

    return engine


def _lies_still(path: Path) -> bool:
    """Whether a store has to be read as it lies there: its folder cannot be written, where SQLite would keep two files beside it, and nobody has
    them open."""
    beside = path.with_name(path.name + "-wal")
    return path.exists() and not beside.exists() and not _may_be_written(path.absolute().parent)


def _may_be_written(folder: Path) -> bool:
    return os.access(folder, os.W_OK)


def prepare_for_many(connection: Connection) -> None:
    """Gives a connection what it needs for many additions."""
    connection.exec_driver_sql(f"PRAGMA cache_size = -{_LARGE_CACHE}")
    connection.exec_driver_sql(f"PRAGMA wal_autocheckpoint = {_MANY_GATHERED}")


def _check(path: Path, create: bool) -> None:
    if path.is_dir():
        raise StoreError(f"{path}: is a folder; a store is a file")
    try:
        head = _head(path)
    except FileNotFoundError:
        if not create:
            raise StoreError(
                f"{path}: there is no such store; make one with 'depesche read FILE --store {path}'"
            ) from None
        if not path.absolute().parent.is_dir():
            raise StoreError(f"{path}: the folder {path.absolute().parent} is not there") from None
        return
    except OSError as error:
        raise StoreError(f"{path}: cannot be opened ({error.strerror or error})") from error
    if not head and not create:
        # To connect would make a database of it.
        raise StoreError(f"{path}: is empty, no store of Depesche")
    if head and head != _HEADER:
        raise StoreError(f"{path}: is no store of Depesche, nor any SQLite database")


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(16)
