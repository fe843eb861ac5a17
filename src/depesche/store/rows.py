"""Readings ↔ rows: what a Reading holds as rows of each table, and back again without a loss.

Rows going in are tuples in the order of `COLUMNS`: a store takes in thousands of events a second, and dicts would be half of the work.
"""

from __future__ import annotations

import hashlib
from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import Any

import msgspec

from ..records import (
    Block,
    Entity,
    Event,
    EventDate,
    Mention,
    Participant,
    Place,
    Quantity,
    Quote,
    Reading,
    Relation,
    Report,
    Span,
    TimeExpression,
    Undertaking,
    to_json,
)
from .folding import fold

Row = tuple[Any, ...]
#: Rows by the name of their table.
Rows = dict[str, list[Row]]
#: Participants and evidence of one report by (kind, owner, role), in order.
Parts = Mapping[tuple[str, str, str], Sequence[Mapping[str, Any]]]

# Fields of records that stand in columns of the same name.
_REPORT = ("id", "text", "title", "date", "author", "place", "source", "url")
_ENTITY = ("id", "name", "kind", "code", "country", "confidence", "lat", "lon")
_EVENT = (
    "id", "type", "mode", "status", "words", "quad", "score", "confidence", "rule", "size", "dead", "injured", "arrests",
)  # fmt: skip
_PARTICIPANT = ("code", "entity", "name", "sector", "words")
_QUOTE = ("id", "kind", "words", "medium", "cue_words", "confidence")
_TIME = ("id", "words", "type", "value", "mod", "begin", "rule")
_QUANTITY = ("id", "words", "value", "low", "high", "unit", "of", "role", "event")
_RELATION = ("id", "kind", "status", "confidence", "rule")
_UNDERTAKING = ("id", "kind", "what", "status", "condition", "confidence", "rule")
_SPAN = ("start", "end")
_PART = ("report", "kind", "owner", "role", "position")

#: The columns of each table as `report_row` and `record_rows` fill them.
COLUMNS: dict[str, tuple[str, ...]] = {
    "reports": (
        *_REPORT, "content", "reading", "made_by", "report_language", "language", "read_author", "read_place", "read_date",
        "meta", "sentences",
    ),
    "blocks": ("report", "position", "kind", *_SPAN),
    "entities": ("report", "position", *_ENTITY, "folded"),
    "mentions": ("report", "entity", "position", *_SPAN, "words", "form"),
    "events": (
        "report", "position", *_EVENT, "context", "date_iso", "date_begin", "date_end", "date_precision", "first_day", "last_day",
        "place_name", "place_country", "place_lat", "place_lon", "place_folded", "place_start", "place_end", *_SPAN,
    ),
    "participants": (*_PART, "country", "day", "until", *_PARTICIPANT, *_SPAN),
    "evidence": (*_PART, *_SPAN),
    "quotes": ("report", "position", *_QUOTE, "sentence_start", "sentence_end"),
    "times": ("report", "position", *_TIME, "until", *_SPAN),
    "quantities": ("report", "position", *_QUANTITY, *_SPAN, "of_start", "of_end"),
    "relations": ("report", "position", *_RELATION),
    "undertakings": ("report", "position", *_UNDERTAKING, "route", "sum", *_SPAN),
    "pairs": ("report", "event", "a_code", "b_code", "a", "b", "mutual", "first_day", "status", "quad", "type", "score"),
    "dyads": ("a", "b", "mutual"),
}  # fmt: skip
_report, _entity, _event, _quote = attrgetter(*_REPORT), attrgetter(*_ENTITY), attrgetter(*_EVENT), attrgetter(*_QUOTE)
_time, _quantity, _relation = attrgetter(*_TIME), attrgetter(*_QUANTITY), attrgetter(*_RELATION)
_undertaking, _participant = attrgetter(*_UNDERTAKING), attrgetter(*_PARTICIPANT)
_NOWHERE = (None, None)
_json = msgspec.json.Encoder()


def content_hash(report: Report) -> str:
    """What makes a report the same report: its text, title and address."""
    return hashlib.sha256("\0".join((report.text, report.title or "", report.url or "")).encode()).hexdigest()


def reading_hash(reading: Reading) -> str:
    return hashlib.sha256(to_json(reading)).hexdigest()


def days_of(date: str | None) -> tuple[str | None, str | None]:
    """First and last day of an ISO date of any exactness: `2019-02` → 2019-02-01, 2019-02-28; None for what is no date."""
    if not date:
        return None, None
    parts = date[:10].split("-")
    if not all(p.isdigit() for p in parts) or len(parts[0]) != 4:
        return None, None
    if len(parts) == 1:
        return f"{date}-01-01", f"{date}-12-31"
    if not 1 <= int(parts[1]) <= 12:
        return None, None
    if len(parts) == 2:
        return f"{date}-01", f"{date}-{monthrange(int(parts[0]), int(parts[1]))[1]:02d}"
    return date[:10], date[:10]


def event_days(event: Event, report_date: str | None) -> tuple[str | None, str | None]:
    """First and last day of an event; those of its report where it has none."""
    date = event.date
    first, last = (date.begin, date.end) if date and date.begin else days_of(date.iso if date else None)
    if first is None:
        first, last = days_of(report_date)
    return first, last or first


def report_row(reading: Reading, content: str, made_by: str | None) -> Row:
    """The row of `reports`, without its key. `content`: `content_hash` of the report."""
    report = reading.report
    return (
        *_report(report), content, reading_hash(reading), made_by, report.language, reading.language, reading.author, reading.place,
        reading.date, _text(report.meta), _text(reading.sentences),
    )  # fmt: skip


def record_rows(key: int, reading: Reading) -> Rows:
    """The rows of all other tables for the report with this key."""
    rows: Rows = defaultdict(list)
    rows["blocks"] = [(key, i, b.kind, b.start, b.end) for i, b in enumerate(reading.blocks)]
    for i, entity in enumerate(reading.entities):
        rows["entities"].append((key, i, *_entity(entity), fold(entity.name)))
        rows["mentions"] += [
            (key, entity.id, j, m.span.start, m.span.end, m.words, m.form) for j, m in enumerate(entity.mentions)
        ]
    for i, event in enumerate(reading.events):
        days = event_days(event, reading.date)
        rows["events"].append((key, i, *_event_row(event, days)))
        rows["pairs"] += pair_rows(key, event, days[0])
        parties = {"actor": event.actor, "recipient": event.recipient, "said_by": event.said_by}
        _people(rows, key, "event", event.id, parties, days)
        _spans(rows, key, "event", event.id, evidence=event.evidence)
    for i, quote in enumerate(reading.quotes):
        rows["quotes"].append((key, i, *_quote(quote), *_ends(quote.sentence)))
        speakers = {"speaker": quote.speaker, "addressee": quote.addressee}
        _people(rows, key, "quote", quote.id, {role: [who] for role, who in speakers.items() if who})
        _spans(rows, key, "quote", quote.id, said=quote.spans, cue=quote.cue)
    for i, time in enumerate(reading.times):
        rows["times"].append((key, i, *_time(time), time.end, *_ends(time.span)))
    for i, quantity in enumerate(reading.quantities):
        rows["quantities"].append((key, i, *_quantity(quantity), *_ends(quantity.span), *_ends(quantity.of_span)))
    for i, relation in enumerate(reading.relations):
        rows["relations"].append((key, i, *_relation(relation)))
        ends = {"source": [relation.source], "target": [relation.target], "said_by": relation.said_by}
        _people(rows, key, "relation", relation.id, ends)
        _spans(rows, key, "relation", relation.id, evidence=relation.evidence)
    for i, u in enumerate(reading.undertakings):
        rows["undertakings"].append((key, i, *_undertaking(u), _text(u.route), _text(u.sum), *_ends(u.span)))
        _people(rows, key, "undertaking", u.id, {"party": u.parties, "said_by": u.said_by})
        _spans(rows, key, "undertaking", u.id, evidence=u.evidence)
    return rows


def pair_rows(key: int, event: Event, first_day: str | None) -> list[Row]:
    """Who did it to whom, once a pair of codes. Where nobody is its recipient, those who act do it with each other."""
    end = (first_day, event.status, event.quad, event.type, event.score)
    actors = [p.code for p in event.actor]
    if event.recipient:
        found, mutual = {(a, r.code) for a in actors for r in event.recipient}, 0
    else:
        found, mutual = {(a, b) for a in actors for b in actors if a < b}, 1
    return [(key, event.id, a, b, country_of(a), country_of(b), mutual, *end) for a, b in sorted(found)]


def country_of(code: str) -> str:
    """A code without its sector."""
    return code.partition(":")[0]


def _event_row(event: Event, days: tuple[str | None, str | None]) -> Row:
    date, place = event.date, event.place
    when = (date.iso, date.begin, date.end, date.precision) if date else (None, None, None, None)
    where = (place.name, place.country, place.lat, place.lon, fold(place.name)) if place else (None,) * 5
    return (
        *_event(event), _text(event.context), *when, *days, *where, *_ends(place.span if place else None),
        event.trigger.start, event.trigger.end,
    )  # fmt: skip


def _text(value: Any) -> str:
    """As the databases take JSON."""
    return _json.encode(value).decode()


def _ends(span: Span | None) -> Row:
    return (span.start, span.end) if span else _NOWHERE


def _people(
    rows: Rows,
    key: int,
    kind: str,
    owner: str,
    roles: Mapping[str, Iterable[Participant]],
    days: tuple[str | None, str | None] = (None, None),
) -> None:
    rows["participants"] += [
        (key, kind, owner, role, i, country_of(p.code), *days, *_participant(p), *_ends(p.span))
        for role, people in roles.items()
        for i, p in enumerate(people)
    ]


def _spans(rows: Rows, key: int, kind: str, owner: str, **roles: Iterable[Span]) -> None:
    rows["evidence"] += [
        (key, kind, owner, role, i, span.start, span.end)
        for role, spans in roles.items()
        for i, span in enumerate(spans)
    ]


# --- back ----------------------------------------------------------------------------------------------------------------


def to_reading(report: Mapping[str, Any], rows: Mapping[str, Sequence[Mapping[str, Any]]]) -> Reading:
    """The Reading of a row of `reports` and the rows of all its tables, each in the order of `position`."""
    people, spans = by_owner(rows["participants"]), by_owner(rows["evidence"])
    mentions: dict[str, list[Mention]] = defaultdict(list)
    for row in rows["mentions"]:
        mentions[row["entity"]].append(Mention(span=_span(row), words=row["words"], form=row["form"]))
    return Reading(
        report=Report(
            **_columns(report, *_REPORT, "meta"),
            language=report["report_language"],
        ),
        language=report["language"],
        author=report["read_author"],
        place=report["read_place"],
        date=report["read_date"],
        sentences=[Span(*pair) for pair in report["sentences"]],
        blocks=[Block(kind=row["kind"], start=row["start"], end=row["end"]) for row in rows["blocks"]],
        entities=[Entity(mentions=mentions[row["id"]], **_columns(row, *_ENTITY)) for row in rows["entities"]],
        events=[to_event(row, people, spans) for row in rows["events"]],
        quotes=[_to_quote(row, people, spans) for row in rows["quotes"]],
        times=[TimeExpression(span=_span(row), end=row["until"], **_columns(row, *_TIME)) for row in rows["times"]],
        quantities=[
            Quantity(span=_span(row), of_span=_span_or_none(row, "of_"), **_columns(row, *_QUANTITY))
            for row in rows["quantities"]
        ],
        relations=[
            Relation(
                source=_participants(people, "relation", row["id"], "source")[0],
                target=_participants(people, "relation", row["id"], "target")[0],
                said_by=_participants(people, "relation", row["id"], "said_by"),
                evidence=_found_spans(spans, "relation", row["id"], "evidence"),
                **_columns(row, *_RELATION),
            )
            for row in rows["relations"]
        ],
        undertakings=[
            Undertaking(
                span=_span(row),
                parties=_participants(people, "undertaking", row["id"], "party"),
                said_by=_participants(people, "undertaking", row["id"], "said_by"),
                evidence=_found_spans(spans, "undertaking", row["id"], "evidence"),
                **_columns(row, *_UNDERTAKING, "route", "sum"),
            )
            for row in rows["undertakings"]
        ],
    )


def by_owner(rows: Iterable[Mapping[str, Any]]) -> Parts:
    """Rows of participants or evidence of one report by (kind, owner, role)."""
    found: dict[tuple[str, str, str], list[Mapping[str, Any]]] = defaultdict(list)
    for row in rows:
        found[row["kind"], row["owner"], row["role"]].append(row)
    return found


def to_event(row: Mapping[str, Any], people: Parts, spans: Parts) -> Event:
    """The Event of a row of `events` and the participants and evidence of its report."""
    id = row["id"]
    date = place = None
    if row["date_iso"] is not None:
        date = EventDate(
            iso=row["date_iso"], begin=row["date_begin"], end=row["date_end"], precision=row["date_precision"]
        )
    if row["place_name"] is not None:
        place = Place(
            name=row["place_name"],
            country=row["place_country"],
            lat=row["place_lat"],
            lon=row["place_lon"],
            span=_span_or_none(row, "place_"),
        )
    return Event(
        **_columns(row, *_EVENT, "context"),
        date=date,
        place=place,
        trigger=_span(row),
        actor=_participants(people, "event", id, "actor"),
        recipient=_participants(people, "event", id, "recipient"),
        said_by=_participants(people, "event", id, "said_by"),
        evidence=_found_spans(spans, "event", id, "evidence"),
    )


def _to_quote(row: Mapping[str, Any], people: Parts, spans: Parts) -> Quote:
    id = row["id"]
    return Quote(
        spans=_found_spans(spans, "quote", id, "said"),
        cue=_found_spans(spans, "quote", id, "cue"),
        speaker=next(iter(_participants(people, "quote", id, "speaker")), None),
        addressee=next(iter(_participants(people, "quote", id, "addressee")), None),
        sentence=_span_or_none(row, "sentence_"),
        **_columns(row, *_QUOTE),
    )


def _participants(people: Parts, kind: str, owner: str, role: str) -> list[Participant]:
    return [
        Participant(span=_span_or_none(row), **_columns(row, *_PARTICIPANT))
        for row in people.get((kind, owner, role), ())
    ]


def _found_spans(spans: Parts, kind: str, owner: str, role: str) -> list[Span]:
    return [_span(row) for row in spans.get((kind, owner, role), ())]


def _columns(row: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: row[name] for name in names}


def _span(row: Mapping[str, Any]) -> Span:
    return Span(row["start"], row["end"])


def _span_or_none(row: Mapping[str, Any], prefix: str = "") -> Span | None:
    start = row[f"{prefix}start"]
    return None if start is None else Span(start, row[f"{prefix}end"])
