"""Events over time: the curve, a page of the events behind it, all of them as a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from ...store.query import COLUMNS
from ...store.question import Question
from ..answers import CSV, HTML, JSON, MOST_ROWS, PNG, SVG, as_csv, as_json, as_json_lines, picture, told
from ..app import render, site_of
from ..asking import Asked, PageNumber, address, as_values
from ..charts import UNITS, Period
from ..curves import Curve, curve_csv, curve_of, narrowing
from .happening import happenings_of

router = APIRouter()
#: Events on one page.
_PAGE = 25
By = Annotated[Literal["quad", "type"], Query()]
Unit = Annotated[Literal["", "day", "week", "month", "year"], Query()]


def _timeline(request: Request, q: Question, by: str, unit: str, alone: bool = False) -> Curve:
    more = {"by": by} if by == "type" else {}
    rows = site_of(request).pages.days(q, by)
    return curve_of(request, rows, narrowing("/timeline", q, **more), by, unit, alone, small=False)


@router.get("/timeline", **HTML)
def timeline(request: Request, q: Asked, by: By = "quad", unit: Unit = "", page: PageNumber = 1) -> Response:
    """Events over time, and the events."""
    pages = site_of(request).pages
    drawn = _timeline(request, q, by, unit)
    types = pages.types(q)
    total = sum(row["n"] for row in types)
    found = pages.events(q, _PAGE, (page - 1) * _PAGE)
    return render(
        request, "timeline.html", q=q, values=as_values(q), address=address, by=by, unit=unit, units=UNITS, total=total, page=page, size=_PAGE,
        undated=total - drawn.dated, found=found, happenings=happenings_of(request, found), types=types, curve=drawn,
    )  # fmt: skip


@router.get("/timeline.json", **JSON)
def timeline_json(request: Request, q: Asked, by: By = "quad", unit: Unit = "", page: PageNumber = 1) -> Response:
    """Events over time: periods with counts by quad class or type and mean score, how many events have no day or are earlier than the periods; one page of events."""
    pages = site_of(request).pages
    drawn = _timeline(request, q, by, unit)
    total = pages.count(q)
    return as_json(
        {
            "total": total,
            "undated": total - drawn.dated,
            "earlier": drawn.earlier,
            "unit": drawn.unit,
            "page": page,
            "periods": [_period(p) for p in drawn.periods],
            "events": [told(f) for f in pages.events(q, _PAGE, (page - 1) * _PAGE)],
        }
    )


def _period(p: Period) -> dict[str, Any]:
    return {"from": p.start, "to": p.end, "counts": {str(k): n for k, n in p.counts.items()}, "mean_score": p.mean}


@router.get("/timeline.csv", **CSV)
def timeline_csv(request: Request, q: Asked, by: By = "quad", unit: Unit = "") -> Response:
    """The table of the chart."""
    return curve_csv(_timeline(request, q, by, unit), by, "timeline.csv")


@router.get("/timeline.svg", **SVG)
def timeline_svg(request: Request, q: Asked, by: By = "quad", unit: Unit = "") -> Response:
    """The chart."""
    return picture(_timeline(request, q, by, unit, alone=True).chart, request, "timeline")


@router.get("/timeline.png", **PNG)
def timeline_png(request: Request, q: Asked, by: By = "quad", unit: Unit = "") -> Response:
    """The chart."""
    return timeline_svg(request, q, by, unit)


@router.get("/events.csv", **CSV)
def events_csv(request: Request, q: Asked) -> Response:
    """All events for the filters, one a row."""

    def rows() -> Iterator[Iterable[Any]]:
        yield COLUMNS
        for found in site_of(request).pages.all_events(q, MOST_ROWS):
            row = found.row()
            yield [row[column] for column in COLUMNS]

    return as_csv(rows(), "events.csv")


@router.get("/events.jsonl", **JSON)
def events_jsonl(request: Request, q: Asked) -> Response:
    """All events for the filters, one JSON object a line."""
    return as_json_lines((told(f) for f in site_of(request).pages.all_events(q, MOST_ROWS)), "events.jsonl")
