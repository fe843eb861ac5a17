"""Full-text search over titles and texts of reports: FTS5 in SQLite, `tsvector` in PostgreSQL; kept in step by the database.

`matching(engine, words)` gives the condition for a query over `reports`, `excerpt` the words found in their surroundings.
"""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, func, literal, literal_column, select, text
from sqlalchemy.sql import column, table

from .schema import reports

#: Put around found words by `excerpt`; no report holds these characters, so that pages can escape all else.
FOUND = ("\ue000", "\ue001")
_SQLITE = (
    """CREATE VIRTUAL TABLE search USING fts5(
         title, text, content='reports', content_rowid='key', tokenize='unicode61 remove_diacritics 2')""",
    """CREATE TRIGGER search_insert AFTER INSERT ON reports BEGIN
         INSERT INTO search(rowid, title, text) VALUES (new.key, new.title, new.text); END""",
    """CREATE TRIGGER search_delete AFTER DELETE ON reports BEGIN
         INSERT INTO search(search, rowid, title, text) VALUES ('delete', old.key, old.title, old.text); END""",
    """CREATE TRIGGER search_update AFTER UPDATE OF title, text ON reports BEGIN
         INSERT INTO search(search, rowid, title, text) VALUES ('delete', old.key, old.title, old.text);
         INSERT INTO search(rowid, title, text) VALUES (new.key, new.title, new.text); END""",
)
_VECTOR = "to_tsvector('simple', coalesce(reports.title, '') || ' ' || reports.text)"
_POSTGRESQL = (f"CREATE INDEX reports_search ON reports USING gin (({_VECTOR}))",)


def make_search(connection: Connection, rebuild: bool = False) -> None:
    """Makes the index; `rebuild` takes in the reports that are there already."""
    sqlite = connection.dialect.name == "sqlite"
    for statement in _SQLITE if sqlite else _POSTGRESQL:
        connection.execute(text(statement.replace(":", r"\:")))
    if sqlite and rebuild:
        connection.execute(text("INSERT INTO search(search) VALUES ('rebuild')"))


def terms(words: str) -> list[tuple[str, bool]]:
    """What is asked for: words and "phrases in quotes", each with whether it may go on (the last word, still being typed)."""
    found = [quoted or word for quoted, word in re.findall(r'"([^"]+)"|([^\s"]+)', words)]
    found = [t for t in found if any(c.isalnum() for c in t)]
    return [(t, i == len(found) - 1 and not words.rstrip().endswith('"')) for i, t in enumerate(found)]


def _fts(words: str) -> str:
    return " ".join('"' + t.replace('"', "") + '"' + ("*" if goes_on else "") for t, goes_on in terms(words))


def _tsquery(words: str) -> str:
    parts: list[str] = []
    for term, goes_on in terms(words):
        tokens = re.findall(r"\w+", term)
        parts.append(" <-> ".join(tokens) + (":*" if goes_on and tokens else ""))
    return " & ".join(p for p in parts if p)


def matching(engine: Engine, words: str) -> ColumnElement[bool]:
    """The condition that a row of `reports` holds the words; false where there are none to look for."""
    if not terms(words):
        return literal(1) == literal(0)
    if engine.dialect.name == "sqlite":
        search = table("search", column("rowid"))
        found = select(search.c.rowid).where(literal_column("search").op("MATCH")(_fts(words)))
        return reports.c.key.in_(found)
    return literal_column(_VECTOR).op("@@")(func.to_tsquery("simple", _tsquery(words)))


def find_reports(connection: Connection, words: str, limit: int, offset: int = 0) -> list[dict[str, Any]]:
    """Keys of the reports that hold the words, the best first, with an excerpt around the words (`FOUND` marks them)."""
    if not terms(words):
        return []
    if connection.dialect.name == "sqlite":
        query = text(
            "SELECT rowid AS key, snippet(search, 1, :on, :off, ' … ', 28) AS excerpt FROM search "
            "WHERE search MATCH :words ORDER BY bm25(search, 4.0, 1.0), rowid DESC LIMIT :limit OFFSET :offset"
        )
        asked = _fts(words)
    else:
        query = text(
            rf"SELECT key, ts_headline('simple', text, to_tsquery('simple', \:words), "
            rf"'StartSel=' || \:on || ',StopSel=' || \:off || ',MaxWords=28,MinWords=12') AS excerpt FROM reports "
            rf"WHERE {_VECTOR} @@ to_tsquery('simple', \:words) "
            rf"ORDER BY ts_rank({_VECTOR}, to_tsquery('simple', \:words)) DESC, key DESC LIMIT \:limit OFFSET \:offset".replace(
                r"\:", ":"
            )
        )
        asked = _tsquery(words)
    rows = connection.execute(
        query, {"words": asked, "on": FOUND[0], "off": FOUND[1], "limit": limit, "offset": offset}
    )
    return [dict(row) for row in rows.mappings()]
