"""Events as JSON: `plover` one object a line with PLOVER's own field names, `jsonld` schema.org events with PROV for their evidence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from ..records import Participant
from ..store import FoundEvent
from .tables import HAPPENING, Column, Evidence

PLOVER = (
    Column("id", "text", "report and event"),
    Column("happening", "text", HAPPENING),
    Column("date", "text", "date of the event"),
    Column("actor", "list", "who acts: code, country, sector, name"),
    Column("recipient", "list", "to whom it is done, likewise"),
    Column("event", "text", "PLOVER event type"),
    Column("mode", "text", "PLOVER mode"),
    Column("context", "list", "PLOVER contexts"),
    Column("status", "text", "occurred, future, negated, hypothetical or historical"),
    Column("goldstein", "number", "conflict-cooperation score, -10 to 10"),
    Column("quad", "whole", "quad class, 1 to 4"),
    Column("magnitude", "object", "size, dead, injured, arrests, as far as told"),
    Column("location", "object", "name, country, lat, lon"),
    Column("said_by", "list", "who says so"),
    Column("confidence", "number", "0 to 1"),
    Column("source", "object", "report and its date"),
    Column("text", "text", "sentence that tells the event", "sentences"),
    Column("offsets", "list", "spans of the sentences that tell it in the report's text, [start, end)", "offsets"),
)


def plover(found: FoundEvent, evidence: Evidence) -> dict[str, Any]:
    """An event with PLOVER's field names."""
    e = found.event
    row: dict[str, Any] = {
        "id": f"{found.report}/{e.id}", "happening": found.happening, "date": e.date.iso if e.date else found.report_date,
        "actor": [_party(p) for p in e.actor], "recipient": [_party(p) for p in e.recipient], "event": e.type, "mode": e.mode,
        "context": list(e.context), "status": e.status, "goldstein": e.score, "quad": e.quad,
        "magnitude": {n: v for n in ("size", "dead", "injured", "arrests") if (v := getattr(e, n)) is not None},
        "location": {"name": e.place.name, "country": e.place.country, "lat": e.place.lat, "lon": e.place.lon} if e.place else None,
        "said_by": [_party(p) for p in e.said_by], "confidence": e.confidence,
        "source": {"report": found.report, "date": found.report_date},
    }  # fmt: skip
    if evidence == "sentences":
        row["text"] = found.sentence
    if evidence != "none":
        row["offsets"] = [[s.start, s.end] for s in e.evidence]
    return row


def _party(p: Participant) -> dict[str, Any]:
    country, _, sector = p.code.partition(":")
    return {"code": p.code, "country": country, "sector": sector or None, "name": p.name}


_CONTEXT = {
    "@vocab": "https://schema.org/",
    "prov": "http://www.w3.org/ns/prov#",
    "plover": "urn:plover:",
}
_STATUS = {"occurred": "https://schema.org/EventCompleted", "future": "https://schema.org/EventScheduled"}


def json_ld(events: Iterator[FoundEvent], evidence: Evidence) -> Iterator[bytes]:
    """One JSON-LD document in pieces: a graph of schema.org events, each derived (PROV) from its place in a report."""
    yield b'{"@context":' + msgspec.json.encode(_CONTEXT) + b',"@graph":['
    for i, found in enumerate(events):
        yield (b",\n" if i else b"\n") + msgspec.json.encode(_node(found, evidence))
    yield b"\n]}\n"


def _node(found: FoundEvent, evidence: Evidence) -> dict[str, Any]:
    e = found.event
    report = f"urn:depesche:{_urn(found.report)}"
    source: dict[str, Any] = {"@type": ["NewsArticle", "prov:Entity"], "@id": report}
    if found.report_date:
        source["datePublished"] = found.report_date
    node: dict[str, Any] = {
        "@type": ["Event", "prov:Entity"], "@id": f"{report}:{_urn(e.id)}", "plover:type": e.type, "plover:status": e.status,
        "plover:quad": e.quad, "plover:score": e.score, "plover:confidence": e.confidence,
        "actor": [_agent(p) for p in e.actor], "attendee": [_agent(p) for p in e.recipient],
        "prov:wasDerivedFrom": source, "prov:wasAttributedTo": [_agent(p) for p in e.said_by],
    }  # fmt: skip
    if found.happening:
        first, _, event = found.happening.rpartition("/")
        node["plover:happening"] = {"@id": f"urn:depesche:{_urn(first)}:{_urn(event)}"}
    if e.mode:
        node["plover:mode"] = e.mode
    if e.context:
        node["plover:context"] = list(e.context)
    if e.date:
        node["startDate"] = e.date.begin or e.date.iso
        node["endDate"] = e.date.end or e.date.iso
    if e.status in _STATUS and e.status == "future":
        node["eventStatus"] = _STATUS[e.status]
    if e.place:
        place: dict[str, Any] = {"@type": "Place", "name": e.place.name}
        if e.place.lat is not None and e.place.lon is not None:
            place["geo"] = {"@type": "GeoCoordinates", "latitude": e.place.lat, "longitude": e.place.lon}
        node["location"] = place
    if evidence != "none":
        node["prov:wasQuotedFrom"] = [{"@id": f"{report}#char={s.start},{s.end}"} for s in e.evidence]
    if evidence == "sentences" and found.sentence:
        node["description"] = found.sentence
    return node


def _agent(p: Participant) -> dict[str, Any]:
    return {"@type": ["Organization", "prov:Agent"], "identifier": p.code, "name": p.name or p.code}


def _urn(word: str) -> str:
    from urllib.parse import quote

    return quote(word, safe="")
