"""All that is PostgreSQL's own: how a writer waits for its turn, what to do where no connection comes about.

Takes a URL, gives a SQLAlchemy `Engine`.
"""

from __future__ import annotations

from sqlalchemy import URL, Connection, Engine, create_engine, event

#: A writer waits this long for another one before it gives up, in milliseconds.
_PATIENCE = 30_000
#: The number under which writers of a store take turns; any other would do.
_TURN = 0x6465706573636865

#: What the server or its client says → what can be done.
_WAYS_OUT = (
    (("password", "authentication failed", "no pg_hba.conf entry"), "check user, password and what the server allows"),
    (("does not exist",), "check the name, or make it with: createdb NAME"),
    (("Connection refused", "resolve", "timeout", "No route", "No such file", "unreachable"), "check the address; is the server running?"),
    (("too many", "remaining connection slots"), "too many are connected; try again later"),
    (("starting up", "shutting down", "recovery mode"), "try again in a moment"),
)  # fmt: skip


def way_out(cause: str, lost: bool) -> str:
    """The fault of a connection in a sentence that says what to do; empty for any other. `lost`: there was one."""
    if lost:
        return f"the database went away ({cause}); run the same command again when it is back"
    if "connect" not in cause and "resolve" not in cause:
        return ""
    # psycopg tells each address it has tried; the last cause is what counts.
    told = cause.rpartition("failed: ")[2] or cause
    return next(
        (f"cannot be reached ({told}); {hint}" for words, hint in _WAYS_OUT if any(w in told for w in words)), ""
    )


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
