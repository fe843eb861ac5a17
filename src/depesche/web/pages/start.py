"""Ways into a store: what is in it, a search for actors and reports, the list of reports, the addresses that give data."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from ...lexicon.plover import TYPES
from ...store.question import Question
from .. import names
from ..answers import HTML, JSON, as_json
from ..app import render, site_of, texts_of
from ..asking import LONGEST, BadQuestion, PageNumber, address
from ..curves import curve_of, narrowing

router = APIRouter()
#: Reports that one page of a search finds, and of the list of all.
_FOUND, _LISTED = 20, 40
_OCCURRED = Question(status=("occurred",))


def _start(request: Request) -> dict[str, Any]:
    pages = site_of(request).pages
    return {
        "totals": {**pages.totals(), "occurred": pages.count(_OCCURRED)},
        "reports": pages.report_list(limit=8),
        "dyads": pages.dyads(_OCCURRED, limit=12),
    }


@router.get("/", **HTML)
def start(request: Request) -> Response:
    """What is in the store."""
    rows = site_of(request).pages.days(_OCCURRED)
    drawn = curve_of(request, rows, narrowing("/timeline", _OCCURRED), most=60)
    return render(request, "start.html", data=_start(request), curve=drawn, q=_OCCURRED, address=address)


@router.get("/index.json", **JSON)
def start_json(request: Request) -> Response:
    """What is in the store: counts, the reports added last, most active dyads."""
    return as_json(_start(request))


def _search(request: Request, q: str, page: int) -> dict[str, Any]:
    pages, language = site_of(request).pages, texts_of(request).language
    if len(q) > LONGEST or "\0" in q:
        raise BadQuestion("ask.too_long", name="q")
    return {
        "words": q,
        "codes": [{"code": c, "name": names.actor(c, language)} for c in names.find(q, language)],
        "names": pages.names(q) if len(q.strip()) > 1 else [],
        "types": _types(q.strip().upper(), language),
        "reports": pages.search(q, _FOUND, (page - 1) * _FOUND),
    }


def _types(beginning: str, language: str) -> list[str]:
    """The types whose code or name begins with some words in capitals; none for less than three letters."""
    if len(beginning) <= 2:
        return []
    return [
        type_
        for type_ in TYPES
        if type_.startswith(beginning) or names.word("type", type_, language).upper().startswith(beginning)
    ]


@router.get("/search", **HTML)
def search(request: Request, q: str = "", page: PageNumber = 1) -> Response:
    """Actors, types and reports for some words."""
    return render(request, "search.html", data=_search(request, q, page), page=page)


@router.get("/search.json", **JSON)
def search_json(request: Request, q: str = "", page: PageNumber = 1) -> Response:
    """Actors, types and reports for some words."""
    return as_json(_search(request, q, page))


@router.get("/reports.json", **JSON)
def reports_json(request: Request, page: PageNumber = 1) -> Response:
    """All reports, those added last first: id, title, date, source, language, beginning of the text, number of events."""
    return as_json(
        {"page": page, "reports": site_of(request).pages.report_list(limit=_LISTED, offset=(page - 1) * _LISTED)}
    )


@router.get("/reports", **HTML)
def reports_list(request: Request, page: PageNumber = 1) -> Response:
    """All reports, those added last first."""
    rows = site_of(request).pages.report_list(limit=_LISTED + 1, offset=(page - 1) * _LISTED)
    return render(request, "reports.html", rows=rows[:_LISTED], more=len(rows) > _LISTED, page=page)


@router.get("/docs", **HTML)
def docs(request: Request) -> Response:
    """All addresses that give data."""
    paths = request.app.openapi()["paths"]
    rows = [(path, how["get"]) for path, how in paths.items() if "get" in how]
    return render(request, "docs.html", rows=rows)
