"""A happening: all reports of it side by side, what they say differently set against each other, the same as JSON and CSV."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response
from starlette.exceptions import HTTPException

from ...records import Event
from ...store.query import COLUMNS, FoundEvent
from ...store.tellings import Tellings, Told
from ..answers import CSV, HTML, JSON, as_csv, as_json, told
from ..app import render, site_of

router = APIRouter()
NUMBERS = ("dead", "injured", "arrests", "size")


@dataclass(frozen=True)
class Value:
    """What some reports say of one field: in words, by whom it was told, in which events."""

    value: str
    tellings: list[FoundEvent]

    @property
    def said_by(self) -> list[str]:
        return sorted({p.code for f in self.tellings for p in f.event.said_by})


@dataclass(frozen=True)
class Difference:
    """A field of which reports say different things; `contradiction` where not all of it can be true."""

    field: str
    values: list[Value]
    contradiction: bool


def _codes(role: str) -> Callable[[Event], str]:
    return lambda e: ", ".join(dict.fromkeys(p.code for p in getattr(e, role)))


def _number(name: str) -> Callable[[Event], str]:
    return lambda e: getattr(e, name) or ""


_FIELDS: dict[str, Callable[[Event], str]] = {
    **{name: _number(name) for name in NUMBERS},
    "status": lambda e: e.status,
    "type": lambda e: f"{e.type} {e.mode}" if e.mode else e.type,
    "actor": _codes("actor"),
    "recipient": _codes("recipient"),
    "said_by": _codes("said_by"),
    "date": lambda e: e.date.iso if e.date else "",
    "place": lambda e: e.place.name if e.place else "",
}


def differences(found: Sequence[FoundEvent], contradicted: Collection[str] = ()) -> list[Difference]:
    """The fields in which tellings differ, contradictions first. What a report leaves out is no difference."""
    result = []
    for field, of in _FIELDS.items():
        by_value: dict[str, list[FoundEvent]] = {}
        for f in found:
            if value := of(f.event):
                by_value.setdefault(value, []).append(f)
        if len(by_value) > 1:
            values = sorted((Value(v, tellings) for v, tellings in by_value.items()), key=lambda v: -len(v.tellings))
            result.append(Difference(field, values, field in contradicted))
    return sorted(result, key=lambda d: not d.contradiction)


def happenings_of(request: Request, found: Iterable[FoundEvent]) -> dict[tuple[str, str], dict[str, Any]]:
    """(report, event) → the happening of these events, as cards name them."""
    return Tellings(site_of(request).pages).of([(f.report, f.event.id) for f in found])


def _found(request: Request, report: str, event: str) -> tuple[FoundEvent, Told | None]:
    pages = site_of(request).pages
    if len(report) > 500 or len(event) > 100 or "\0" in report + event:
        raise HTTPException(404)
    found = pages.event(report, event)
    if found is None:
        raise HTTPException(404)
    return found, Tellings(pages).told(report, event)


def _differing(all_told: Told | None) -> list[Difference]:
    return differences(all_told.events, {c["what"] for c in all_told.row["contradictions"]}) if all_told else []


@router.get("/happening.json", **JSON)
def happening_json(request: Request, report: str, event: str) -> Response:
    """The happening an event belongs to: reports that are no copies of each other, all tellings, what they say differently. `happening` is null until the event was compared with those of other reports."""
    found, all_told = _found(request, report, event)
    row = all_told.row if all_told else None
    return as_json(
        {
            "event": told(found),
            "happening": {k: v for k, v in row.items() if k not in ("id", "event")} if row else None,
            "tellings": [{**told(f), "copy_of": all_told.copies.get(f.report, (None, None))[0]} for f in all_told.events] if all_told else [],
            "differences": [
                {"field": d.field, "contradiction": d.contradiction, "values": [{"value": v.value, "said_by": v.said_by, "reports": [f.report for f in v.tellings]} for v in d.values]}
                for d in _differing(all_told)
            ],
        }
    )  # fmt: skip


@router.get("/happening.csv", **CSV)
def happening_csv(request: Request, report: str, event: str) -> Response:
    """All tellings of the happening, one a row."""
    found, all_told = _found(request, report, event)
    rows = (f.row() for f in (all_told.events if all_told else [found]))
    return as_csv([COLUMNS, *([row[c] for c in COLUMNS] for row in rows)], "happening.csv")


@router.get("/happening", **HTML)
def happening_page(request: Request, report: str, event: str) -> Response:
    """A happening as the reports tell it, side by side."""
    found, all_told = _found(request, report, event)
    every = all_told.events if all_told else [found]
    copies = all_told.copies if all_told else {}
    # A copy stands below its original, where that tells the happening too.
    there = {f.report for f in every}
    below: dict[str, list[FoundEvent]] = {}
    for f in every:
        if f.report in copies and copies[f.report][0] in there:
            below.setdefault(copies[f.report][0], []).append(f)
    folded = {f.report for some in below.values() for f in some}
    pages = site_of(request).pages
    return render(
        request, "happening.html", found=found, row=all_told.row if all_told else None, every=every, copies=copies, below=below, folded=folded,
        shown=[f for f in every if f.report not in folded], differing=_differing(all_told),
        reports={row["id"]: row for row in pages.reports_by_id(sorted(there))},
    )  # fmt: skip
