"""All that is PostgreSQL's own: how a writer waits for its turn.

Takes a URL, gives a SQLAlchemy `Engine`.
"""

from __future__ import annotations

from sqlalchemy import URL, Connection, Engine, create_engine, event

#: A writer waits this long for another one before it gives up, in milliseconds.
_PATIENCE = 30_000
#: The number under which writers of a store take turns; any other would do.
_TURN = 0x6465706573636865


def open_engine(url: URL) -> Engine:
    """An engine in which writers take their turn at once, as SQLite's do."""
    if url.get_driver_name() == "psycopg2":
        url = url.set(drivername="postgresql+psycopg")
    engine = create_engine(url)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        if connection.get_execution_options().get("writes", False):
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = {_PATIENCE}")
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_TURN})")

    return engine
