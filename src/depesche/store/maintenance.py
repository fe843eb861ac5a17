"""A store looked after: `check` finds what is broken, `backup` copies it while others read and write, `compact` gives space back."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

from sqlalchemy import select, text

from ..errors import StoreError
from .schema import RECORD_TABLES, copies, events, folded, metadata, pairs, participants, reports, signatures, tellings
from .store import Store


def check(store: Store) -> list[str]:
    """What is wrong with a store, one sentence each; empty for a sound one."""
    found: list[str] = []
    with store.reading() as connection:
        sqlite = connection.dialect.name == "sqlite"
        if sqlite:
            for (line,) in connection.execute(text("PRAGMA integrity_check(20)")):
                if line != "ok":
                    found.append(f"{store.name}: the file is damaged ({line}); go back to a backup")
            for row in connection.execute(text("PRAGMA foreign_key_check")):
                found.append(f"{store.name}: a row of {row[0]} belongs to no report; run 'depesche ingest --again'")
        for table in (*RECORD_TABLES, pairs, folded, copies, signatures, tellings):
            orphans = select(table.c.report).where(~table.c.report.in_(select(reports.c.key))).limit(1)
            if connection.execute(orphans).first() is not None:
                found.append(f"{store.name}: rows of {table.name} belong to no report")
        lost = (
            select(participants.c.report, participants.c.owner)
            .outerjoin(
                events, (events.c.report == participants.c.report) & (events.c.id == participants.c.owner)
            )
            .where(participants.c.kind == "event", events.c.id.is_(None))
            .limit(1)
        )  # fmt: skip
        if connection.execute(lost).first() is not None:
            found.append(f"{store.name}: participants of an event that is not there")
        missing = set(metadata.tables) - set(_tables(store))
        if missing:
            found.append(f"{store.name}: lacks the tables {', '.join(sorted(missing))}")
    if sqlite and not found:
        with store.writing() as connection:
            try:
                connection.execute(text("INSERT INTO search(search, rank) VALUES ('integrity-check', 1)"))
            except Exception as error:  # SQLite tells it as a damaged database, though only the index is
                if "readonly" in str(error):
                    return found  # to ask is to write
                found.append(f"{store.name}: the full-text index is out of step; run 'depesche store compact'")
    return found


def _tables(store: Store) -> list[str]:
    from sqlalchemy import inspect

    return inspect(store.engine).get_table_names()


def backup(store: Store, target: Path) -> int:
    """Copies a SQLite store to a new file, whole as of one moment; its size in bytes. Raises `StoreError`."""
    if store.engine.dialect.name != "sqlite":
        raise StoreError(f"{store.name}: is backed up with PostgreSQL's own pg_dump")
    if target.exists():
        raise StoreError(f"{target}: is there already; name a new file")
    if not target.absolute().parent.is_dir():
        raise StoreError(f"{target}: the folder {target.absolute().parent} is not there")
    # A backup that was broken off must not look like one.
    part = target.with_name(target.name + ".part")
    try:
        part.unlink(missing_ok=True)
        part.touch()
        with store.plainly() as cursor:
            cursor.execute("VACUUM INTO ?", (str(part),))
        os.replace(part, target)
    except OSError as error:
        raise StoreError(f"{target}: cannot be written ({error.strerror or error})") from error
    finally:
        with suppress(OSError):
            part.unlink()
    return target.stat().st_size


def compact(store: Store) -> tuple[int, int]:
    """Builds the full-text index anew and gives the space of what was deleted back: (bytes before, after)."""
    if store.engine.dialect.name != "sqlite":
        with store.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            size = text("SELECT pg_database_size(current_database())")
            before = int(connection.execute(size).scalar_one())
            connection.execute(text("VACUUM (FULL, ANALYZE)"))
            return before, int(connection.execute(size).scalar_one())
    path = Path(store.name)
    with store.plainly() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = path.stat().st_size
    free = shutil.disk_usage(path.absolute().parent).free
    if free < before:
        raise StoreError(
            f"{store.name}: compacting needs {before:,} bytes of free space beside the store, there are {free:,}"
        )
    with store.writing() as connection:
        connection.execute(text("INSERT INTO search(search) VALUES ('rebuild')"))
    with store.plainly() as cursor:
        cursor.execute("VACUUM")
        cursor.execute("ANALYZE")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return before, path.stat().st_size
