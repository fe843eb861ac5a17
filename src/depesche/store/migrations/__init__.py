"""Older stores become today's, one version at a time, by Alembic, in the transaction of whoever opens them.

A change of `schema` gets a file in `versions/` and the next number; the test compares what comes out with the schema.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

from ...errors import StoreError

#: Older stores were only made while the program was being written.
OLDEST = 3


def upgrade(connection: Connection, name: str) -> None:
    """Leads the store to today's version. Raises `StoreError` for one that is too old."""
    from alembic.command import stamp
    from alembic.command import upgrade as lead
    from alembic.config import Config
    from sqlalchemy import inspect

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = connection
    tables = set(inspect(connection).get_table_names())
    version = version_of(connection, tables)
    if version is None or version < OLDEST:
        raise StoreError(f"{name}: was made by a draft of Depesche (schema {version}); ingest the reports anew")
    if "alembic_version" not in tables:
        stamp(config, str(version))
    lead(config, "head")


def version_of(connection: Connection, tables: set[str]) -> int | None:
    """The version of a store with these tables; None for what is none."""
    from sqlalchemy import text

    if "alembic_version" in tables and "reports" in tables:
        value = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    elif "meta" in tables and "reports" in tables:
        # Until version 3 it stood here.
        value = connection.execute(text("SELECT value FROM meta WHERE name = 'schema'")).scalar()
    else:
        return None
    return int(value) if value and str(value).isdigit() else None
