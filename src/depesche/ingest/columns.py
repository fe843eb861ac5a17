"""Rows of tables (JSONL, CSV, Parquet) → Reports; which column is what is named or guessed from the usual names.

Raises `UnreadableInput` for a table without a column that can be the text.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ..errors import UnreadableInput
from ..records import Report
from .dates import is_missing, iso_date
from .text import keepable

#: Names a column may have, the likelier first.
GUESSES: dict[str, tuple[str, ...]] = {
    "text": ("text", "body", "content", "fulltext", "full_text", "article", "maintext", "main_text", "raw_text", "inhalt", "volltext", "artikeltext", "artikel", "fließtext", "fliesstext"),
    "id": ("id", "report_id", "doc_id", "docid", "document_id", "article_id", "uuid", "guid"),
    "title": ("title", "headline", "heading", "titel", "überschrift", "schlagzeile"),
    "date": ("date", "published", "publish_date", "publication_date", "pubdate", "date_publish", "datetime", "timestamp", "datum", "erscheinungsdatum", "erschienen", "erschienen am", "veröffentlicht", "veröffentlicht am"),
    "author": ("author", "authors", "byline", "autor"),
    "place": ("place", "dateline", "ort"),
    "source": ("source", "publisher", "outlet", "newspaper", "source_domain", "quelle", "zeitung", "medium"),
    "url": ("url", "link", "uri", "permalink"),
    "language": ("language", "lang", "sprache"),
}  # fmt: skip
FIELDS = tuple(GUESSES)
#: Under this name the report's `meta` keeps a date that is none.
NOT_UNDERSTOOD = "date not understood"
#: What is longer is no label of a report; it is not kept beside it.
_LONGEST_NOTE = 200


@dataclass(frozen=True)
class Columns:
    """Which column is what: field of the report → column, as the user named them."""

    named: Mapping[str, str] = field(default_factory=dict)

    def fit(self, there: Iterable[str], name: str) -> dict[str, str]:
        """Field → column for a table with these columns: as named, else by the usual names. Raises `UnreadableInput` for a named column that is not
        there and where none looks like the text; `name` says in the message which table it is."""
        columns = [c for c in there if c]
        folded = {c.strip().lower(): c for c in reversed(columns)}
        found: dict[str, str] = {}
        for part, column in self.named.items():
            if column not in columns:
                raise UnreadableInput(f"{name}: has no column {column!r}; there are: {', '.join(columns[:20])}")
            found[part] = column
        for part, guesses in GUESSES.items():
            guess = next((folded[g] for g in guesses if g in folded), None)
            if part not in found and guess is not None:
                found[part] = guess
        if "text" not in found:
            raise UnreadableInput(
                f"{name}: no column looks like the text; name it with --text COLUMN (there are: {', '.join(columns[:20])})"
            )
        return found


def to_report(row: Mapping[str, Any], columns: Mapping[str, str], name: str, file: str, max_characters: int) -> Report:
    """The report of one row; `name` says where it stands ("a.csv, row 7"). Raises `UnreadableInput`."""
    text = row.get(columns["text"])
    if not isinstance(text, str) or not any(c.isalnum() for c in text):
        raise UnreadableInput(f"{name}: the column {columns['text']!r} holds no words")
    if len(text) > max_characters:
        raise UnreadableInput(
            f"{name}: {len(text):,} characters are too long for one report (at most {max_characters:,} characters)"
        )
    values = {part: _word(row.get(column)) for part, column in columns.items() if part != "text"}
    digest = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:8]
    rest = {
        key: word
        for key, value in row.items()
        if key and key not in columns.values() and (word := _word(value)) is not None and len(word) <= _LONGEST_NOTE
    }
    given = values.pop("date", None)
    day = iso_date(given)
    if given and day is None and not is_missing(given):
        rest[NOT_UNDERSTOOD] = given[:_LONGEST_NOTE]
    return keepable(
        Report(
            id=values.pop("id", None) or f"{Path(file).name.split('.')[0]}-{digest}",
            text=text,
            date=day,
            language=short_language(values.pop("language", None)),
            meta={"file": file, **rest},
            **values,
        ),
        name,
    )


def _word(value: Any) -> str | None:
    if value is None or isinstance(value, dict | bytes):
        return None
    if isinstance(value, list | tuple):
        value = ", ".join(str(v) for v in value if isinstance(v, str))
    if isinstance(value, datetime | date):
        value = value.isoformat()
    word = str(value).encode("utf-8", "replace").decode("utf-8").strip()
    return word or None


def short_language(value: str | None) -> str | None:
    """`de` of `de`, `de-AT`, `ger`, `German`; None where the reader has to find out."""
    if not value:
        return None
    low = value.lower()
    if low[:2] == "de" or low.startswith("ger"):
        return "de"
    return "en" if low[:2] == "en" else None
