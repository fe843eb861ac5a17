"""The tables of a store, the same in SQLite and PostgreSQL.

Every record stands in its own table under the number of its report; participants and evidence (all spans besides a record's own)
stand in two tables for records of all kinds, told apart by `kind` (event, quote, relation, undertaking), `owner` (the record's id
in its report) and `role` (actor, said_by, cue, …). `position` keeps the order of lists.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, Column, Float, ForeignKey, Index, Integer, LargeBinary, MetaData, String, Table, Text

#: Raised by one whenever tables change; `store.migrations` leads from each version to the next.
VERSION = 3

metadata = MetaData()


def _report() -> Column[Any]:
    return Column("report", Integer, ForeignKey("reports.key", ondelete="CASCADE"), primary_key=True)


meta = Table("meta", metadata, Column("name", String, primary_key=True), Column("value", String, nullable=False))

reports = Table(
    "reports",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("content", String, nullable=False, unique=True, comment="hash of text, title and address: the same report"),
    Column("reading", String, nullable=False, comment="hash of the whole Reading: nothing changed"),
    Column("made_by", String, comment="versions of program, lexicon and models"),
    Column("text", Text, nullable=False),
    Column("title", Text),
    Column("date", String, index=True),
    Column("author", String),
    Column("place", String),
    Column("source", String),
    Column("url", String),
    Column("report_language", String),
    Column("language", String, nullable=False),
    Column("read_author", String),
    Column("read_place", String),
    Column("read_date", String),
    Column("meta", JSON, nullable=False),
    Column("sentences", JSON, nullable=False),
)

blocks = Table(
    "blocks",
    metadata,
    _report(),
    Column("position", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
)

entities = Table(
    "entities",
    metadata,
    _report(),
    Column("id", String, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("name", String, nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("code", String, index=True),
    Column("country", String, index=True),
    Column("confidence", Float, nullable=False),
    Column("lat", Float),
    Column("lon", Float),
)

mentions = Table(
    "mentions",
    metadata,
    _report(),
    Column("entity", String, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("words", Text, nullable=False),
    Column("form", String, nullable=False),
)

events = Table(
    "events",
    metadata,
    _report(),
    Column("id", String, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("type", String, nullable=False, index=True),
    Column("mode", String),
    Column("context", JSON, nullable=False),
    Column("status", String, nullable=False),
    Column("date_iso", String),
    Column("date_begin", String),
    Column("date_end", String),
    Column("date_precision", String),
    Column("first_day", String, index=True, comment="from the event's date, else from the report's"),
    Column("last_day", String),
    Column("place_name", String),
    Column("place_country", String),
    Column("place_lat", Float),
    Column("place_lon", Float),
    Column("place_start", Integer),
    Column("place_end", Integer),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("words", Text, nullable=False),
    Column("quad", Integer, nullable=False),
    Column("score", Float, nullable=False),
    Column("confidence", Float, nullable=False),
    Column("rule", String, nullable=False),
    Column("size", String),
    Column("dead", String),
    Column("injured", String),
    Column("arrests", String),
)

participants = Table(
    "participants",
    metadata,
    _report(),
    Column("kind", String, primary_key=True),
    Column("owner", String, primary_key=True),
    Column("role", String, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("code", String, nullable=False),
    Column("country", String, nullable=False, comment="the code without its sector"),
    Column("entity", String),
    Column("name", String),
    Column("sector", String),
    Column("start", Integer),
    Column("end", Integer),
    Column("words", Text),
    # Covers both ways of asking: which events has an actor, and has this event that actor.
    Index("participants_country", "country", "kind", "role", "report", "owner", "code"),
)

evidence = Table(
    "evidence",
    metadata,
    _report(),
    Column("kind", String, primary_key=True),
    Column("owner", String, primary_key=True),
    Column("role", String, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
)

quotes = Table(
    "quotes",
    metadata,
    _report(),
    Column("id", String, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("kind", String, nullable=False),
    Column("words", Text, nullable=False),
    Column("medium", String, nullable=False),
    Column("cue_words", Text),
    Column("sentence_start", Integer),
    Column("sentence_end", Integer),
    Column("confidence", Float, nullable=False),
)

times = Table(
    "times",
    metadata,
    _report(),
    Column("id", String, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("words", Text, nullable=False),
    Column("type", String, nullable=False),
    Column("value", String, nullable=False),
    Column("mod", String),
    Column("begin", String),
    Column("until", String),
    Column("rule", String, nullable=False),
)

quantities = Table(
    "quantities",
    metadata,
    _report(),
    Column("id", String, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("words", Text, nullable=False),
    Column("value", Float, nullable=False),
    Column("low", Float),
    Column("high", Float),
    Column("unit", String),
    Column("of", Text),
    Column("of_start", Integer),
    Column("of_end", Integer),
    Column("role", String),
    Column("event", String),
)

relations = Table(
    "relations",
    metadata,
    _report(),
    Column("id", String, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("kind", String, nullable=False, index=True),
    Column("status", String, nullable=False),
    Column("confidence", Float, nullable=False),
    Column("rule", String, nullable=False),
)

undertakings = Table(
    "undertakings",
    metadata,
    _report(),
    Column("id", String, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("kind", String, nullable=False, index=True),
    Column("what", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("route", JSON, nullable=False),
    Column("status", String, nullable=False),
    Column("sum", JSON, nullable=False),
    Column("condition", Text),
    Column("confidence", Float, nullable=False),
    Column("rule", String, nullable=False),
)

errors = Table(
    "errors",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("source", String, nullable=False, unique=True, comment="file or address that could not be read"),
    Column("message", Text, nullable=False),
)

inputs = Table(
    "inputs",
    metadata,
    Column("source", String, primary_key=True, comment="file that was read to its end"),
    Column("stamp", String, nullable=False, comment="its size and time of change then"),
    Column("made_by", String, nullable=False, comment="what read it"),
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
    Column("reading", String, nullable=False, comment="hash of the Reading that was merged"),
    Column("values", LargeBinary, nullable=False, comment="MinHash values, 32 bits each"),
)

happenings = Table(
    "happenings",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("type", String, nullable=False, index=True),
    Column("first_day", String, index=True),
    Column("last_day", String),
    Column("first_seen", String, comment="date of the earliest report"),
    Column("last_seen", String),
    Column("reports", Integer, nullable=False),
    Column("independent", Integer, nullable=False, comment="reports that are no copies of each other"),
    Column("contradictions", JSON, nullable=False),
)

tellings = Table(
    "tellings",
    metadata,
    _report(),
    Column("event", String, primary_key=True),
    Column("happening", Integer, ForeignKey("happenings.key", ondelete="CASCADE"), nullable=False, index=True),
)

# Covers curves, counts and lists by day over all events, so that their rows need not be read.
Index(
    "events_days",
    *(events.c[name] for name in ("first_day", "quad", "type", "status", "score", "report", "id")),
)

pairs = Table(
    "pairs",
    metadata,
    _report(),
    Column("event", String, primary_key=True),
    Column("a_code", String, primary_key=True),
    Column("b_code", String, primary_key=True),
    Column("a", String, nullable=False, comment="who acts: the code without its sector"),
    Column("b", String, nullable=False, comment="to whom, or with whom"),
    Column("mutual", Integer, nullable=False, comment="1 where both act; such a pair stands once, in order of codes"),
    Column("first_day", String),
    Column("status", String, nullable=False),
    Column("quad", Integer, nullable=False),
    Column("type", String, nullable=False),
    Column("score", Float, nullable=False),
    Index("pairs_countries", "a", "b", "status", "first_day", "mutual", "quad", "type", "score"),
)

reviews = Table(
    "reviews",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("report", Integer, ForeignKey("reports.key", ondelete="CASCADE"), nullable=False, index=True),
    Column("event", String, nullable=False, comment="id of the event in its report"),
    Column("verdict", String, nullable=False, comment="accept, reject, correct or add"),
    Column("original", JSON, comment="the event as it was read; none for an added one"),
    Column("record", JSON, comment="the event as the reviewer has it, for correct and add"),
    Column("reviewer", String, nullable=False),
    Column("at", String, nullable=False, comment="ISO 8601, UTC"),
    Column("undone", Integer, nullable=False),
)

#: Tables whose rows belong to one report, in the order they are filled.
RECORD_TABLES = (
    blocks, entities, mentions, events, participants, evidence, quotes, times, quantities, relations, undertakings,
)  # fmt: skip
