"""Readings ↔ rows: what a Reading holds as rows of each table, and back again without a loss."""

from __future__ import annotations

import hashlib
from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
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

Row = dict[str, Any]
Rows = dict[str, list[Row]]
#: Participants and evidence of one report by (kind, owner, role), in order.
Parts = Mapping[tuple[str, str, str], Sequence[Mapping[str, Any]]]


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


def report_row(reading: Reading, made_by: str | None) -> Row:
    """The row of `reports`, without its key."""
    report = reading.report
    return {
        "id": report.id,
        "content": content_hash(report),
        "reading": reading_hash(reading),
        "made_by": made_by,
        "text": report.text,
        "title": report.title,
        "date": report.date,
        "author": report.author,
        "place": report.place,
        "source": report.source,
        "url": report.url,
        "report_language": report.language,
        "language": reading.language,
        "read_author": reading.author,
        "read_place": reading.place,
        "read_date": reading.date,
        "meta": dict(report.meta),
        "sentences": [[s.start, s.end] for s in reading.sentences],
    }


def record_rows(key: int, reading: Reading) -> Rows:
    """The rows of all other tables for the report with this key."""
    rows: Rows = defaultdict(list)
    for i, block in enumerate(reading.blocks):
        rows["blocks"].append(
            {"report": key, "position": i, "kind": block.kind, "start": block.start, "end": block.end}
        )
    for i, entity in enumerate(reading.entities):
        rows["entities"].append(
            {
                "report": key,
                "position": i,
                **_plain(entity, "id", "name", "kind", "code", "country", "confidence", "lat", "lon"),
            }
        )
        for j, m in enumerate(entity.mentions):
            rows["mentions"].append(
                {"report": key, "entity": entity.id, "position": j, **_ends(m.span), "words": m.words, "form": m.form}
            )
    for i, event in enumerate(reading.events):
        rows["events"].append({"report": key, "position": i, **_event_row(event, reading.date)})
        for role in ("actor", "recipient", "said_by"):
            _people(rows, key, "event", event.id, role, getattr(event, role))
        _spans(rows, key, "event", event.id, "evidence", event.evidence)
    for i, quote in enumerate(reading.quotes):
        rows["quotes"].append(
            {
                "report": key,
                "position": i,
                **_plain(quote, "id", "kind", "words", "medium", "cue_words", "confidence"),
                **_ends(quote.sentence, "sentence_"),
            }
        )
        _people(rows, key, "quote", quote.id, "speaker", [quote.speaker] if quote.speaker else [])
        _people(rows, key, "quote", quote.id, "addressee", [quote.addressee] if quote.addressee else [])
        _spans(rows, key, "quote", quote.id, "said", quote.spans)
        _spans(rows, key, "quote", quote.id, "cue", quote.cue)
    for i, time in enumerate(reading.times):
        rows["times"].append(
            {
                "report": key,
                "position": i,
                **_ends(time.span),
                **_plain(time, "id", "words", "type", "value", "mod", "begin", "rule"),
                "until": time.end,
            }
        )
    for i, quantity in enumerate(reading.quantities):
        rows["quantities"].append(
            {
                "report": key,
                "position": i,
                **_ends(quantity.span),
                **_plain(quantity, "id", "words", "value", "low", "high", "unit", "of", "role", "event"),
                **_ends(quantity.of_span, "of_"),
            }
        )
    for i, relation in enumerate(reading.relations):
        rows["relations"].append(
            {"report": key, "position": i, **_plain(relation, "id", "kind", "status", "confidence", "rule")}
        )
        _people(rows, key, "relation", relation.id, "source", [relation.source])
        _people(rows, key, "relation", relation.id, "target", [relation.target])
        _people(rows, key, "relation", relation.id, "said_by", relation.said_by)
        _spans(rows, key, "relation", relation.id, "evidence", relation.evidence)
    for i, undertaking in enumerate(reading.undertakings):
        rows["undertakings"].append(
            {
                "report": key,
                "position": i,
                **_ends(undertaking.span),
                **_plain(undertaking, "id", "kind", "what", "status", "condition", "confidence", "rule"),
                "route": list(undertaking.route),
                "sum": list(undertaking.sum),
            }
        )
        _people(rows, key, "undertaking", undertaking.id, "party", undertaking.parties)
        _people(rows, key, "undertaking", undertaking.id, "said_by", undertaking.said_by)
        _spans(rows, key, "undertaking", undertaking.id, "evidence", undertaking.evidence)
    return rows


def _event_row(event: Event, report_date: str | None) -> Row:
    date, place = event.date, event.place
    first, last = (date.begin, date.end) if date and date.begin else days_of(date.iso if date else None)
    if first is None:
        first, last = days_of(report_date)
    return {
        **_plain(event, "id", "type", "mode", "status", "words", "quad", "score", "confidence", "rule"),
        **_plain(event, "size", "dead", "injured", "arrests"),
        "context": list(event.context),
        "date_iso": date.iso if date else None,
        "date_begin": date.begin if date else None,
        "date_end": date.end if date else None,
        "date_precision": date.precision if date else None,
        "first_day": first,
        "last_day": last or first,
        "place_name": place.name if place else None,
        "place_country": place.country if place else None,
        "place_lat": place.lat if place else None,
        "place_lon": place.lon if place else None,
        **_ends(place.span if place else None, "place_"),
        **_ends(event.trigger),
    }


def _plain(record: msgspec.Struct, *names: str) -> Row:
    return {name: getattr(record, name) for name in names}


def _ends(span: Span | None, prefix: str = "") -> Row:
    return {f"{prefix}start": span.start if span else None, f"{prefix}end": span.end if span else None}


def _people(rows: Rows, key: int, kind: str, owner: str, role: str, people: Iterable[Participant]) -> None:
    for i, p in enumerate(people):
        rows["participants"].append(
            {
                "report": key,
                "kind": kind,
                "owner": owner,
                "role": role,
                "position": i,
                "country": p.code.partition(":")[0],
                **_plain(p, "code", "entity", "name", "sector", "words"),
                **_ends(p.span),
            }
        )


def _spans(rows: Rows, key: int, kind: str, owner: str, role: str, spans: Iterable[Span]) -> None:
    for i, span in enumerate(spans):
        rows["evidence"].append(
            {"report": key, "kind": kind, "owner": owner, "role": role, "position": i, **_ends(span)}
        )


# --- back ----------------------------------------------------------------------------------------------------------------


def to_reading(report: Mapping[str, Any], rows: Mapping[str, Sequence[Mapping[str, Any]]]) -> Reading:
    """The Reading of a row of `reports` and the rows of all its tables, each in the order of `position`."""
    people, spans = by_owner(rows["participants"]), by_owner(rows["evidence"])
    mentions: dict[str, list[Mention]] = defaultdict(list)
    for row in rows["mentions"]:
        mentions[row["entity"]].append(Mention(span=_span(row), words=row["words"], form=row["form"]))
    return Reading(
        report=Report(
            **{
                name: report[name]
                for name in ("id", "text", "title", "date", "author", "place", "source", "url", "meta")
            },
            language=report["report_language"],
        ),
        language=report["language"],
        author=report["read_author"],
        place=report["read_place"],
        date=report["read_date"],
        sentences=[Span(*pair) for pair in report["sentences"]],
        blocks=[Block(kind=row["kind"], start=row["start"], end=row["end"]) for row in rows["blocks"]],
        entities=[
            Entity(
                mentions=mentions[row["id"]],
                **_columns(row, "id", "name", "kind", "code", "country", "confidence", "lat", "lon"),
            )
            for row in rows["entities"]
        ],
        events=[to_event(row, people, spans) for row in rows["events"]],
        quotes=[_to_quote(row, people, spans) for row in rows["quotes"]],
        times=[
            TimeExpression(
                span=_span(row),
                end=row["until"],
                **_columns(row, "id", "words", "type", "value", "mod", "begin", "rule"),
            )
            for row in rows["times"]
        ],
        quantities=[
            Quantity(
                span=_span(row),
                of_span=_span_or_none(row, "of_"),
                **_columns(row, "id", "words", "value", "low", "high", "unit", "of", "role", "event"),
            )
            for row in rows["quantities"]
        ],
        relations=[
            Relation(
                source=_participants(people, "relation", row["id"], "source")[0],
                target=_participants(people, "relation", row["id"], "target")[0],
                said_by=_participants(people, "relation", row["id"], "said_by"),
                evidence=_found_spans(spans, "relation", row["id"], "evidence"),
                **_columns(row, "id", "kind", "status", "confidence", "rule"),
            )
            for row in rows["relations"]
        ],
        undertakings=[
            Undertaking(
                span=_span(row),
                parties=_participants(people, "undertaking", row["id"], "party"),
                said_by=_participants(people, "undertaking", row["id"], "said_by"),
                evidence=_found_spans(spans, "undertaking", row["id"], "evidence"),
                **_columns(row, "id", "kind", "what", "route", "status", "sum", "condition", "confidence", "rule"),
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
        **_columns(row, "id", "type", "mode", "context", "status", "words", "quad", "score", "confidence", "rule"),
        **_columns(row, "size", "dead", "injured", "arrests"),
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
        **_columns(row, "id", "kind", "words", "medium", "cue_words", "confidence"),
    )


def _participants(people: Parts, kind: str, owner: str, role: str) -> list[Participant]:
    return [
        Participant(span=_span_or_none(row), **_columns(row, "code", "entity", "name", "sector", "words"))
        for row in people.get((kind, owner, role), ())
    ]


def _found_spans(spans: Parts, kind: str, owner: str, role: str) -> list[Span]:
    return [_span(row) for row in spans.get((kind, owner, role), ())]


def _columns(row: Mapping[str, Any], *names: str) -> Row:
    return {name: row[name] for name in names}


def _span(row: Mapping[str, Any]) -> Span:
    return Span(row["start"], row["end"])


def _span_or_none(row: Mapping[str, Any], prefix: str = "") -> Span | None:
    start = row[f"{prefix}start"]
    return None if start is None else Span(start, row[f"{prefix}end"])
