"""A time limit for every query of an engine: a page that asks too much is refused instead of holding up the others."""

from __future__ import annotations

import time
from typing import Any

from sqlalchemy import Engine, event

#: SQLite looks at the clock after so many steps of its machine.
_STEPS = 20_000


def limit_queries(engine: Engine, seconds: float) -> None:
    """Ends each query on a new connection of the engine after `seconds` (SQLite: of the connection), as a fault of the database."""

    @event.listens_for(engine, "connect")
    def limit(connection: Any, record: Any) -> None:
        if engine.dialect.name == "sqlite":
            end = time.monotonic() + seconds
            connection.set_progress_handler(lambda: int(time.monotonic() > end), _STEPS)
        else:
            with connection.cursor() as cursor:
                cursor.execute(f"SET statement_timeout = {int(seconds * 1000)}")
            connection.commit()


def ran_out(error: Exception) -> bool:
    """Whether a fault of the database is that of the limit."""
    # The last is what SQLite says where the time was up before a search began.
    return any(words in str(error) for words in ("interrupted", "statement timeout", "vtable constructor failed"))
