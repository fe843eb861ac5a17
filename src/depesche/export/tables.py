"""Events of a store → tables for others: what stands in each column, row by row, nothing held in memory.

A `Layout` names the columns with their kinds and meanings (the data dictionary is written from it) and turns a `FoundEvent` into rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from ..lexicon.cameo import code_of
from ..records import Participant
from ..store import FoundEvent
from ..store.rows import event_days

Evidence = Literal["none", "offsets", "sentences"]
EVIDENCE: tuple[Evidence, ...] = ("none", "offsets", "sentences")


@dataclass(frozen=True)
class Column:
    """A column: its name, kind (text, number, whole) and what stands in it. `shows`: the least evidence with which it is published."""

    name: str
    kind: str
    meaning: str
    shows: Evidence = "none"


_COMMON = (
    Column("report", "text", "id of the report"),
    Column("report_date", "text", "date of the report, ISO 8601: as it came, else as its text gives it"),
    Column("event", "text", "id of the event, unique within its report"),
)
_EVIDENCE = (
    Column("start", "whole", "first character of the words in the report's text, counted in Unicode code points from 0", "offsets"),
    Column("end", "whole", "character after the last of the words", "offsets"),
    Column("words", "text", "words that tell the event", "sentences"),
    Column("sentence", "text", "sentence that tells the event", "sentences"),
)  # fmt: skip
#: What joins the tellings of one happening.
HAPPENING = "report and event of the first telling of the same happening: the same in all rows that tell it, so that rows with different ones count happenings; empty where the event was not merged yet"
EVENTS = (
    *_COMMON,
    Column("happening", "text", HAPPENING),
    Column("type", "text", "PLOVER event type"),
    Column("mode", "text", "PLOVER mode"),
    Column("context", "text", "PLOVER contexts, joined by semicolons"),
    Column("status", "text", "occurred, future, negated, hypothetical or historical"),
    Column("date", "text", "date of the event as exact as it is known: 2019, 2019-04 or 2019-04-25"),
    Column("date_begin", "text", "first day it can mean"),
    Column("date_end", "text", "last day it can mean"),
    Column("actor", "text", "codes of who acts, joined by semicolons: COUNTRY or COUNTRY:SECTOR"),
    Column("actor_name", "text", "their names"),
    Column("recipient", "text", "codes of those to whom it is done, joined by semicolons"),
    Column("recipient_name", "text", "their names"),
    Column("said_by", "text", "codes of those who say so, where the report gives it as said"),
    Column("place", "text", "name of the place as written"),
    Column("place_country", "text", "its country, ISO 3166-1 alpha-3"),
    Column("lat", "number", "latitude, degrees north"),
    Column("lon", "number", "longitude, degrees east"),
    Column("quad", "whole", "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict"),
    Column("score", "number", "conflict-cooperation score, -10 to 10"),
    Column("confidence", "number", "how sure the reader is, 0 to 1"),
    Column("size", "text", "number of people taking part, as far as told"),
    Column("dead", "text", "number of dead"),
    Column("injured", "text", "number of injured"),
    Column("arrests", "text", "number of people arrested"),
    Column("rule", "text", "entry of the lexicon that made the record"),
    *_EVIDENCE,
)
DYADS = (
    Column("EventID", "text", "report and event"),
    Column("Happening", "text", HAPPENING),
    Column("EventDate", "text", "first day of the event, yyyymmdd; that of the report where the event has none"),
    Column("Source", "text", "code of who acts: country and sector, three letters each, without a mark between"),
    Column("SourceCountry", "text", "its country"),
    Column("SourceSector", "text", "its sector"),
    Column("Target", "text", "code of whom it is done to"),
    Column("TargetCountry", "text", "its country"),
    Column("TargetSector", "text", "its sector"),
    Column("CAMEOCode", "text", "CAMEO code, by the inverse of the PLOVER manual's conversion table; keep it as text, it begins with 0"),
    Column("CAMEORoot", "text", "CAMEO root, its first two digits"),
    Column("PLOVERType", "text", "PLOVER event type"),
    Column("QuadClass", "whole", "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict"),
    Column("Goldstein", "number", "PLOVER's conflict-cooperation score, -10 to 10, on the scale of Goldstein (1992)"),
    Column("Status", "text", "occurred, future, negated, hypothetical or historical"),
    Column("Place", "text", "name of the place as written"),
    Column("PlaceCountry", "text", "its country"),
    Column("Lat", "number", "latitude"),
    Column("Lon", "number", "longitude"),
    Column("Confidence", "number", "how sure the reader is, 0 to 1"),
    Column("Report", "text", "id of the report"),
    Column("Start", "whole", "first character of the words in the report's text", "offsets"),
    Column("End", "whole", "character after the last of the words", "offsets"),
    Column("Sentence", "text", "sentence that tells the event", "sentences"),
)  # fmt: skip


@dataclass(frozen=True)
class Layout:
    """A kind of table."""

    columns: tuple[Column, ...]
    rows: Callable[[FoundEvent], Iterator[dict[str, Any]]]

    def shown(self, evidence: Evidence) -> tuple[Column, ...]:
        """The columns that may be published with this much evidence."""
        most = EVIDENCE.index(evidence)
        return tuple(c for c in self.columns if EVIDENCE.index(c.shows) <= most)


def _event_rows(found: FoundEvent) -> Iterator[dict[str, Any]]:
    yield found.row()


def _dyad_rows(found: FoundEvent) -> Iterator[dict[str, Any]]:
    """One row a source-target pair; where all act on each other, each pair in both directions, as CAMEO data has it."""
    event = found.event
    day, _ = event_days(event, found.report_date)
    place = event.place
    code = code_of(event.type, event.mode)
    shared = {
        "EventID": f"{found.report}/{event.id}", "Happening": found.happening,
        "EventDate": day.replace("-", "") if day else None,
        "CAMEOCode": code, "CAMEORoot": code[:2], "PLOVERType": event.type, "QuadClass": event.quad, "Goldstein": event.score,
        "Status": event.status, "Place": place.name if place else None, "PlaceCountry": place.country if place else None,
        "Lat": place.lat if place else None, "Lon": place.lon if place else None, "Confidence": event.confidence,
        "Report": found.report, "Start": event.trigger.start, "End": event.trigger.end, "Sentence": found.sentence,
    }  # fmt: skip
    pairs: list[tuple[Participant | None, Participant | None]] = []
    if event.recipient:
        pairs = [(a, r) for a in event.actor or [None] for r in event.recipient]  # type: ignore[list-item]
    elif len(event.actor) > 1:
        pairs = [(a, b) for a in event.actor for b in event.actor if a.code != b.code]
    if not pairs:
        pairs = [(a, None) for a in event.actor] or [(None, None)]
    seen: set[tuple[str | None, str | None]] = set()
    for source, target in pairs:
        key = (source.code if source else None, target.code if target else None)
        if key not in seen:
            seen.add(key)
            yield {**shared, **_side("Source", source), **_side("Target", target)}


def _side(side: str, who: Participant | None) -> dict[str, str | None]:
    country, _, sector = who.code.partition(":") if who else ("", "", "")
    return {side: country + sector or None, f"{side}Country": country or None, f"{side}Sector": sector or None}


LAYOUTS = {"events": Layout(EVENTS, _event_rows), "cameo": Layout(DYADS, _dyad_rows)}
