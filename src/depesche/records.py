"""The records everybody shares: what a report says, each tied to the characters it was read from.

All records are frozen `msgspec.Struct`s. A `Span` is a pair of Unicode code-point offsets into
`Report.text`, end exclusive; the text itself is kept exactly as it came. Codes are PLOVER's:
`COUNTRY` (ISO 3166-1 alpha-3, or UNO, EUR, IGO, NGO, MNC, IMG, ISM, `---`) with an optional
`:SECTOR` (`RUS:GOV`). Dates are ISO 8601 strings, as exact as is known (`2019`, `2019-04`, `2019-04-25`).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

import msgspec

EventType = Literal[
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST",
    "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
]  # fmt: skip
Status = Literal["occurred", "future", "negated", "hypothetical", "historical"]
BlockKind = Literal[
    "headline", "kicker", "lead", "paragraph", "subheading", "caption", "credit", "placeholder",
    "embed", "byline", "dateline", "date", "pullquote", "boilerplate",
]  # fmt: skip
#: Blocks whose text is read for facts; the others are debris or data about the report.
READ_KINDS: frozenset[str] = frozenset(
    {"headline", "kicker", "lead", "paragraph", "subheading", "caption", "pullquote"}
)
EntityKind = Literal["person", "state", "organisation", "group", "place"]
QuoteKind = Literal["direct", "indirect", "mixed", "free_indirect", "reported"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


class Record(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=False):
    """Base of all records: immutable, compared by value, JSON both ways."""


class Span(msgspec.Struct, frozen=True, array_like=True, order=True):
    """Code-point offsets `[start, end)` into the report's text."""

    start: int
    end: int


class Report(Record, frozen=True, kw_only=True):
    """One news report as it came. `text` is never changed after this point."""

    id: str
    text: str
    title: str | None = None
    date: str | None = None
    author: str | None = None
    place: str | None = None
    source: str | None = None
    url: str | None = None
    language: str | None = None
    meta: dict[str, str] = {}


class Block(Record, frozen=True, kw_only=True):
    """A stretch of the report and what it is."""

    kind: BlockKind
    start: int
    end: int


class Mention(Record, frozen=True, kw_only=True):
    """One naming of an entity. `form`: name, role, adjective, capital, inhabitants, compound, possessive, pronoun, description."""

    span: Span
    words: str
    form: str


class Entity(Record, frozen=True, kw_only=True):
    """A political actor or a place with all its mentions in this report.

    `code` is the PLOVER code or None for who or what is no political actor; `country` the alpha-3 code where known.
    """

    id: str
    name: str
    kind: EntityKind
    code: str | None = None
    country: str | None = None
    mentions: list[Mention] = []
    confidence: float = 1.0
    lat: float | None = None
    lon: float | None = None


class Participant(Record, frozen=True, kw_only=True):
    """An entity in a role of an event, quotation or relation."""

    code: str
    entity: str | None = None
    name: str | None = None
    sector: str | None = None
    span: Span | None = None
    words: str | None = None


class EventDate(Record, frozen=True, kw_only=True):
    """When: ISO value with the first and last day it can mean. `precision`: day, week, month, season, year, vague."""

    iso: str
    begin: str | None = None
    end: str | None = None
    precision: str = "day"


class Place(Record, frozen=True, kw_only=True):
    """Where: the name as written, alpha-3 country and coordinates where known."""

    name: str
    country: str | None = None
    lat: float | None = None
    lon: float | None = None
    span: Span | None = None


class Event(Record, frozen=True, kw_only=True):
    """One distinct PLOVER event. `evidence` are the sentences that tell it, the clearest first; `rule` the lexicon entry that made it."""

    id: str
    type: EventType
    mode: str | None = None
    context: list[str] = []
    actor: list[Participant] = []
    recipient: list[Participant] = []
    status: Status = "occurred"
    date: EventDate | None = None
    place: Place | None = None
    said_by: list[Participant] = []
    evidence: list[Span] = []
    trigger: Span
    words: str = ""
    quad: int = 1
    score: float = 0.0
    confidence: float = 1.0
    rule: str = ""
    size: str | None = None
    dead: str | None = None
    injured: str | None = None
    arrests: str | None = None


class Quote(Record, frozen=True, kw_only=True):
    """What is said (`spans`, may be several), by whom, with which cue. `medium`: speech, writing, thought."""

    id: str
    kind: QuoteKind
    spans: list[Span]
    words: str
    medium: str = "speech"
    speaker: Participant | None = None
    cue: list[Span] = []
    cue_words: str | None = None
    addressee: Participant | None = None
    sentence: Span | None = None
    confidence: float = 1.0


class TimeExpression(Record, frozen=True, kw_only=True):
    """A TIMEX3 expression: type, value and modifier after the TimeML guidelines, `begin` and `end` as ISO dates (inclusive)."""

    id: str
    span: Span
    words: str
    type: TimexType
    value: str
    mod: str | None = None
    begin: str | None = None
    end: str | None = None
    rule: str = ""


class Quantity(Record, frozen=True, kw_only=True):
    """A number with its unit: a currency (ISO 4217), %, km, t, …; `x` says how many times as much ("verdoppelt": 2). A part is a number below one
    ("die Hälfte"). `low`/`high` bound approximations; `of` is what is counted; `role`: current, target, former, change."""

    id: str
    span: Span
    words: str
    value: float
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    of: str | None = None
    of_span: Span | None = None
    role: str | None = None
    event: str | None = None


class Relation(Record, frozen=True, kw_only=True):
    """A standing fact between two entities (ally, neighbour, member, parent, head_of_state, depends_on, …)."""

    id: str
    kind: str
    source: Participant
    target: Participant
    evidence: list[Span] = []
    said_by: list[Participant] = []
    status: str = "current"
    confidence: float = 1.0
    rule: str = ""


class Undertaking(Record, frozen=True, kw_only=True):
    """A project between parties (pipeline, railway, base, trade, …) with its route, sum, condition and status."""

    id: str
    kind: str
    what: str
    span: Span
    parties: list[Participant] = []
    route: list[str] = []
    status: str = "discussed"
    sum: list[str] = []
    condition: str | None = None
    evidence: list[Span] = []
    said_by: list[Participant] = []
    confidence: float = 1.0
    rule: str = ""


class Reading(Record, frozen=True, kw_only=True):
    """All that Depesche takes from one report. The same report gives the same Reading, byte for byte."""

    report: Report
    language: str
    author: str | None = None
    place: str | None = None
    date: str | None = None
    blocks: list[Block] = []
    sentences: list[Span] = []
    entities: list[Entity] = []
    events: list[Event] = []
    quotes: list[Quote] = []
    times: list[TimeExpression] = []
    quantities: list[Quantity] = []
    relations: list[Relation] = []
    undertakings: list[Undertaking] = []


_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Reading)


def to_json(reading: Reading) -> bytes:
    """One JSON object without a line break."""
    return _encoder.encode(reading)


def from_json(data: bytes | str) -> Reading:
    """The Reading that `to_json` wrote. Raises `msgspec.ValidationError` where the JSON does not fit."""
    return _decoder.decode(data)


def schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of a Reading."""
    return msgspec.json.schema(Reading)


def words_at(spans: Iterable[Span], text: str) -> str:
    """What stands at the spans of a record, in one string."""
    return " … ".join(text[span.start : span.end] for span in spans)


def spans_of(reading: Reading) -> list[tuple[str, Span, str]]:
    """Every (record id, span, words) of a Reading whose words claim to be the text at the span."""
    found: list[tuple[str, Span, str]] = []
    for entity in reading.entities:
        found += [(entity.id, m.span, m.words) for m in entity.mentions]
    for event in reading.events:
        found.append((event.id, event.trigger, event.words))
        for p in [*event.actor, *event.recipient, *event.said_by]:
            if p.span is not None and p.words is not None:
                found.append((event.id, p.span, p.words))
        if event.place is not None and event.place.span is not None:
            found.append((event.id, event.place.span, event.place.name))
    for quote in reading.quotes:
        if len(quote.spans) == 1:
            found.append((quote.id, quote.spans[0], quote.words))
        for q in (quote.speaker, quote.addressee):
            if q is not None and q.span is not None and q.words is not None:
                found.append((quote.id, q.span, q.words))
    found += [(t.id, t.span, t.words) for t in reading.times]
    found += [(n.id, n.span, n.words) for n in reading.quantities]
    for n in reading.quantities:
        if n.of is not None and n.of_span is not None:
            found.append((n.id, n.of_span, n.of))
    found += [(u.id, u.span, u.what) for u in reading.undertakings]
    for r in reading.relations:
        for p in (r.source, r.target):
            if p.span is not None and p.words is not None:
                found.append((r.id, p.span, p.words))
    return found
