"""Full-text search over titles and texts of reports: FTS5 in SQLite, `tsvector` in PostgreSQL, both over the words `folding` gives.

`matching(engine, words)` gives the condition for a query over `reports`, `find_reports` pages of hits with the words in their surroundings.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Engine, func, insert, literal, literal_column, select, text
from sqlalchemy.sql import column, table

from .folding import MOST_WORDS, fold
from .schema import folded, reports

#: Put around found words in excerpts; no report holds these characters, so that pages can escape all else.
FOUND = ("\ue000", "\ue001")
#: Words of an excerpt.
_EXCERPT = 28
#: A word as it stands in a text, accents written apart with it.
_WORD = re.compile("(?:[^\\W_][\u0300-\u036f]*)+")
_SQLITE = (
    """CREATE VIRTUAL TABLE search USING fts5(
         title, text, content='folded', content_rowid='report', tokenize='unicode61 remove_diacritics 0')""",
    """CREATE TRIGGER search_insert AFTER INSERT ON folded BEGIN
         INSERT INTO search(rowid, title, text) VALUES (new.report, new.title, new.text); END""",
    """CREATE TRIGGER search_delete AFTER DELETE ON folded BEGIN
         INSERT INTO search(search, rowid, title, text) VALUES ('delete', old.report, old.title, old.text); END""",
)
_TITLE = "to_tsvector('simple', folded.title)"
# A path is a word to PostgreSQL and none to `fold`: no phrase goes from the title into the text.
_BOTH = "to_tsvector('simple', folded.title || ' /end ' || folded.text)"
_POSTGRESQL = (f"CREATE INDEX folded_search ON folded USING gin (({_BOTH}))",)


def make_search(connection: Connection) -> None:
    """Makes the index, which the database keeps in step from then on."""
    for statement in _SQLITE if connection.dialect.name == "sqlite" else _POSTGRESQL:
        connection.exec_driver_sql(statement)


def fold_reports(connection: Connection) -> None:
    """Takes in the words of reports that were there before the index."""
    query = select(reports.c.key, reports.c.title, reports.c.text).order_by(reports.c.key)
    last = 0
    while rows := connection.execute(query.where(reports.c.key > last).limit(500)).all():
        connection.execute(
            insert(folded), [{"report": r.key, "title": fold(r.title or ""), "text": fold(r.text)} for r in rows]
        )
        last = rows[-1].key


def terms(words: str) -> list[tuple[list[str], bool]]:
    """What is asked for, folded: words and "phrases in quotes", each with whether it may go on (the last word, still being typed)."""
    found = [fold(quoted or word).split() for quoted, word in re.findall(r'"([^"]+)"|([^\s"]+)', words)]
    found = [term for term in found if term]
    return [(t, i == len(found) - 1 and not words.rstrip().endswith('"')) for i, t in enumerate(found)]


def _fts(words: str) -> str:
    return " ".join(f'"{" ".join(term)}"' + ("*" if goes_on else "") for term, goes_on in terms(words))


def _tsquery(words: str) -> str:
    return " & ".join("(" + " <-> ".join(term) + (":*" if goes_on else "") + ")" for term, goes_on in terms(words))


def matching(engine: Engine, words: str, report: Column[int] = reports.c.key) -> ColumnElement[bool]:
    """The condition that the report with this key holds the words; false where there are none to look for."""
    if not terms(words):
        return literal(1) == literal(0)
    if engine.dialect.name == "sqlite":
        search = table("search", column("rowid"))
        found = select(search.c.rowid).where(literal_column("search").op("MATCH")(_fts(words)))
    else:
        found = select(folded.c.report).where(
            literal_column(_BOTH).op("@@")(func.to_tsquery("simple", _tsquery(words)))
        )
    return report.in_(found)


def find_reports(connection: Connection, words: str, limit: int, offset: int = 0) -> list[dict[str, Any]]:
    """Keys of the reports that hold the words, with an excerpt around the words (`FOUND` marks them); those with the words in the
    title first, then the newest."""
    if not terms(words):
        return []
    if connection.dialect.name == "sqlite":
        asked = _fts(words)
        holds = "reports.key IN (SELECT rowid FROM search WHERE search MATCH :words)"
        titled = "reports.key IN (SELECT rowid FROM search WHERE search MATCH :title)"
    else:
        asked = _tsquery(words)
        holds = f"reports.key IN (SELECT report FROM folded WHERE {_BOTH} @@ to_tsquery('simple', :words))"
        titled = f"(SELECT {_TITLE} FROM folded WHERE report = reports.key) @@ to_tsquery('simple', :title)"
    # Not through a colon, which the driver would take for a parameter.
    query = text(
        f"SELECT key, text FROM reports WHERE {holds} ORDER BY CASE WHEN {titled} THEN 0 ELSE 1 END, "
        "read_date DESC NULLS LAST, key DESC LIMIT :limit OFFSET :offset"
    )
    title = f"{{title}} : ({asked})" if connection.dialect.name == "sqlite" else asked
    rows = connection.execute(query, {"words": asked, "title": title, "limit": limit, "offset": offset})
    return [{"key": row.key, "excerpt": excerpt(row.text, words)} for row in rows]


def excerpt(report: str, words: str) -> str:
    """The stretch of a text that holds most of the words, found ones between the marks of `FOUND`."""
    asked = terms(words)
    found = list(islice(_WORD.finditer(report), MOST_WORDS))
    forms = [fold(match[0]) for match in found]
    hits: set[int] = set()
    for term, goes_on in asked:
        for i in range(len(forms) - len(term) + 1):
            *whole, last = forms[i : i + len(term)]
            if whole == term[:-1] and (last.startswith(term[-1]) if goes_on else last == term[-1]):
                hits.update(range(i, i + len(term)))
    if not found:
        return ""
    starts = sorted({max(0, hit - 4) for hit in hits}) or [0]
    first = max(starts, key=lambda s: (sum(s <= hit < s + _EXCERPT for hit in hits), -s))
    end = min(first + _EXCERPT, len(found))
    shown, at = "" if first == 0 else "… ", found[first].start() if first else 0
    for i in range(first, end):
        word = found[i][0] if i not in hits else f"{FOUND[0]}{found[i][0]}{FOUND[1]}"
        shown, at = shown + report[at : found[i].start()] + word, found[i].end()
    return shown + (report[at:] if end == len(found) else " …")
