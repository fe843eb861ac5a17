"""The tables of a store, the same in SQLite and PostgreSQL.

Every record stands in its own table under the number of its report; participants and evidence (all spans besides a record's own)
stand in two tables for records of all kinds, told apart by `kind` (event, quote, relation, undertaking), `owner` (the record's id
in its report) and `role` (actor, said_by, cue, …). `position` keeps the order of lists. Columns named `folded` hold what is searched
(`folding.fold`), so that both databases find the same.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

#: Raised by one whenever tables change; `migrations` leads from each version to the next.
VERSION = 5

metadata = MetaData()
#: Compared by code points in both databases, whatever the language of the server.
_WORD = String().with_variant(String(collation="C"), "postgresql")


def _report() -> Column[Any]:
    return Column("report", Integer, ForeignKey("reports.key", ondelete="CASCADE"), primary_key=True)


def _span(prefix: str = "", optional: bool = False) -> tuple[Column[Any], Column[Any]]:
    """Where words stand in the report's text."""
    return (
        Column(f"{prefix}start", Integer, nullable=optional),
        Column(f"{prefix}end", Integer, nullable=optional),
    )


def _table(name: str, *columns: Any) -> Table:
    # Rows of a report lie side by side in the order of the primary key, which is how they are asked for.
    return Table(name, metadata, *columns, sqlite_with_rowid=False)


def _records(name: str, *columns: Any) -> Table:
    """A table of records of one kind, each with its id in its report."""
    return _table(
        name, _report(), Column("id", _WORD, primary_key=True), Column("position", Integer, nullable=False), *columns
    )


def _parts(name: str, *columns: Any) -> Table:
    """A table of what belongs to records of several kinds."""
    keys = [Column(key, _WORD, primary_key=True) for key in ("kind", "owner", "role")]
    return _table(name, _report(), *keys, Column("position", Integer, primary_key=True), *columns)


#: One row, the version; the table's name and form are Alembic's.
version = Table("alembic_version", metadata, Column("version_num", String(32), primary_key=True))

reports = Table(
    "reports",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("id", _WORD, nullable=False, unique=True),
    Column("content", _WORD, nullable=False, unique=True, comment="hash of text, title and address: the same report"),
    Column("reading", _WORD, nullable=False, comment="hash of the whole Reading: nothing changed"),
    Column("made_by", _WORD, comment="versions of program, lexicon and models"),
    Column("text", Text, nullable=False),
    Column("title", Text),
    Column("date", _WORD, index=True),
    Column("author", _WORD),
    Column("place", _WORD),
    Column("source", _WORD),
    Column("url", _WORD),
    Column("report_language", _WORD),
    Column("language", _WORD, nullable=False),
    Column("read_author", _WORD),
    Column("read_place", _WORD),
    Column("read_date", _WORD),
    Column("meta", JSON, nullable=False),
    Column("sentences", JSON, nullable=False),
)

folded = Table(
    "folded",
    metadata,
    _report(),
    Column("title", Text, nullable=False, comment="words of the title as they are searched"),
    Column("text", Text, nullable=False, comment="words of the text likewise"),
)

blocks = _table(
    "blocks",
    _report(),
    Column("position", Integer, primary_key=True),
    Column("kind", _WORD, nullable=False),
    *_span(),
)

entities = _records(
    "entities",
    Column("name", _WORD, nullable=False),
    Column("folded", _WORD, nullable=False, index=True),
    Column("kind", _WORD, nullable=False),
    Column("code", _WORD, index=True),
    Column("country", _WORD, index=True),
    Column("confidence", Float, nullable=False),
    Column("lat", Float),
    Column("lon", Float),
)

mentions = _table(
    "mentions",
    _report(),
    Column("entity", _WORD, primary_key=True),
    Column("position", Integer, primary_key=True),
    *_span(),
    Column("words", Text, nullable=False),
    Column("form", _WORD, nullable=False),
)

events = _records(
    "events",
    Column("type", _WORD, nullable=False),
    Column("mode", _WORD),
    Column("context", JSON, nullable=False),
    Column("status", _WORD, nullable=False),
    Column("date_iso", _WORD),
    Column("date_begin", _WORD),
    Column("date_end", _WORD),
    Column("date_precision", _WORD),
    Column("first_day", _WORD, comment="from the event's date, else from the report's"),
    Column("last_day", _WORD),
    Column("place_name", _WORD),
    Column("place_folded", _WORD),
    Column("place_country", _WORD),
    Column("place_lat", Float),
    Column("place_lon", Float),
    *_span("place_", optional=True),
    *_span(),
    Column("words", Text, nullable=False),
    Column("quad", Integer, nullable=False),
    Column("score", Float, nullable=False),
    Column("confidence", Float, nullable=False),
    Column("rule", _WORD, nullable=False),
    Column("size", _WORD),
    Column("dead", _WORD),
    Column("injured", _WORD),
    Column("arrests", _WORD),
)

participants = _parts(
    "participants",
    Column("code", _WORD, nullable=False),
    Column("country", _WORD, nullable=False, comment="the code without its sector"),
    Column("day", _WORD, comment="first day of the event, for participants of events"),
    Column("until", _WORD, comment="its last day"),
    Column("entity", _WORD),
    Column("name", _WORD),
    Column("sector", _WORD),
    *_span(optional=True),
    Column("words", Text),
    # Answers alone which events of these days have an actor.
    Index("participants_country", "country", "kind", "role", "day", "until", "report", "owner", "code"),
)

evidence = _parts("evidence", *_span())

quotes = _records(
    "quotes",
    Column("kind", _WORD, nullable=False),
    Column("words", Text, nullable=False),
    Column("medium", _WORD, nullable=False),
    Column("cue_words", Text),
    *_span("sentence_", optional=True),
    Column("confidence", Float, nullable=False),
)

times = _records(
    "times",
    *_span(),
    Column("words", Text, nullable=False),
    Column("type", _WORD, nullable=False),
    Column("value", _WORD, nullable=False),
    Column("mod", _WORD),
    Column("begin", _WORD),
    Column("until", _WORD),
    Column("rule", _WORD, nullable=False),
)

quantities = _records(
    "quantities",
    *_span(),
    Column("words", Text, nullable=False),
    Column("value", Float, nullable=False),
    Column("low", Float),
    Column("high", Float),
    Column("unit", _WORD),
    Column("of", Text),
    *_span("of_", optional=True),
    Column("role", _WORD),
    Column("event", _WORD),
)

relations = _records(
    "relations",
    Column("kind", _WORD, nullable=False, index=True),
    Column("status", _WORD, nullable=False),
    Column("confidence", Float, nullable=False),
    Column("rule", _WORD, nullable=False),
)

undertakings = _records(
    "undertakings",
    Column("kind", _WORD, nullable=False, index=True),
    Column("what", Text, nullable=False),
    *_span(),
    Column("route", JSON, nullable=False),
    Column("status", _WORD, nullable=False),
    Column("sum", JSON, nullable=False),
    Column("condition", Text),
    Column("confidence", Float, nullable=False),
    Column("rule", _WORD, nullable=False),
)

errors = Table(
    "errors",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("source", _WORD, nullable=False, unique=True, comment="file or address that could not be read"),
    Column("message", Text, nullable=False),
)

inputs = Table(
    "inputs",
    metadata,
    Column("source", _WORD, primary_key=True, comment="file that was read to its end"),
    Column("stamp", _WORD, nullable=False, comment="its size and time of change then"),
    Column("made_by", _WORD, nullable=False, comment="what read it"),
    Column("reports", Integer, nullable=False),
)

copies = Table(
    "copies",
    metadata,
    _report(),
    Column("original", Integer, nullable=False, index=True, comment="the first report with nearly the same text"),
    Column("likeness", Float, nullable=False, comment="share of common word sequences"),
)

signatures = Table(
    "signatures",
    metadata,
    _report(),
    Column("reading", _WORD, nullable=False, comment="hash of the Reading that was merged"),
    Column("values", LargeBinary, nullable=False, comment="MinHash values, 32 bits each"),
)

#: Reports that share a band are compared; rows of a report that has gone do no harm.
bands = _table(
    "bands",
    Column(
        "hash", BigInteger, primary_key=True, autoincrement=False, comment="key of a band of the signature, 64 bits"
    ),
    Column("report", Integer, primary_key=True, autoincrement=False),
)

happenings = Table(
    "happenings",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("type", _WORD, nullable=False, index=True),
    Column("first_day", _WORD, index=True),
    Column("last_day", _WORD),
    Column("first_seen", _WORD, comment="date of the earliest report"),
    Column("last_seen", _WORD),
    Column("reports", Integer, nullable=False),
    Column("independent", Integer, nullable=False, comment="reports that are no copies of each other"),
    Column("contradictions", JSON, nullable=False),
)

tellings = _table(
    "tellings",
    _report(),
    Column("event", _WORD, primary_key=True),
    Column("happening", Integer, ForeignKey("happenings.key", ondelete="CASCADE"), nullable=False, index=True),
)

_E = events.c
# Covers curves, counts and filters over all events, so that their rows need not be read.
Index(
    "events_days",
    *(
        _E.first_day,
        _E.quad,
        _E.type,
        _E.status,
        _E.score,
        _E.mode,
        _E.confidence,
        _E.last_day,
        _E.report,
        _E.id,
        _E.position,
    ),
)
# Lists of events stand in this order.
Index("events_order", _E.first_day, _E.report, _E.position)
# Events that begin before the days asked for and go on into them.
_LONG = _E.last_day > _E.first_day
Index("events_long", _E.last_day, _E.first_day, sqlite_where=_LONG, postgresql_where=_LONG)
for _place in (_E.place_folded, _E.place_country):
    Index(f"events_{_place.name}", _place, sqlite_where=_place.is_not(None), postgresql_where=_place.is_not(None))

pairs = _table(
    "pairs",
    _report(),
    Column("event", _WORD, primary_key=True),
    Column("a_code", _WORD, primary_key=True),
    Column("b_code", _WORD, primary_key=True),
    Column("a", _WORD, nullable=False, comment="who acts: the code without its sector"),
    Column("b", _WORD, nullable=False, comment="to whom, or with whom"),
    Column("mutual", Integer, nullable=False, comment="1 where both act; such a pair stands once, in order of codes"),
    Column("first_day", _WORD),
    Column("status", _WORD, nullable=False),
    Column("quad", Integer, nullable=False),
    Column("type", _WORD, nullable=False),
    Column("score", Float, nullable=False),
    Index("pairs_countries", "a", "b", "mutual", "first_day", "status", "quad", "type", "score"),
)

#: Which dyads there are: sums go from one to the next in the index of `pairs` instead of sorting all pairs. A dyad may have lost its pairs.
dyads = _table("dyads", *(Column(name, pairs.c[name].type, primary_key=True) for name in ("a", "b", "mutual")))

reviews = Table(
    "reviews",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("report", Integer, ForeignKey("reports.key", ondelete="CASCADE"), nullable=False, index=True),
    Column("event", _WORD, nullable=False, comment="id of the event in its report"),
    Column("verdict", _WORD, nullable=False, comment="accept, reject, correct or add"),
    Column("original", JSON, comment="the event as it was read; none for an added one"),
    Column("record", JSON, comment="the event as the reviewer has it, for correct and add"),
    Column("reviewer", _WORD, nullable=False),
    Column("at", _WORD, nullable=False, comment="ISO 8601, UTC"),
    Column("undone", Integer, nullable=False),
)

#: Tables whose rows belong to one report, in the order they are filled.
RECORD_TABLES = (
    blocks, entities, mentions, events, participants, evidence, quotes, times, quantities, relations, undertakings,
)  # fmt: skip
