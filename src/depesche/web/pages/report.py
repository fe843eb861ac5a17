"""A report: marked up with its records beside it, as data, as a page of its own."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from ...records import Reading
from ...store.reviews import Review
from ...store.tellings import Tellings
from ..answers import HTML, JSON, file
from ..app import render, site_of

router = APIRouter()
#: Characters of a file's name.
_LONGEST_NAME = 80


@router.get("/report/{id:path}.json", **JSON, operation_id="report_json")
def report_json(request: Request, id: str) -> Response:
    """A report with all that was read from it."""
    from ...export.whole import whole_json

    return Response(whole_json(site_of(request).pages.store.get(id)), media_type="application/json")


@router.get("/report/{id:path}.html", **HTML)
def report_export(request: Request, id: str) -> Response:
    """The report as a page of its own, to be sent to a colleague."""
    from ...export.page import page

    name = re.sub(r"[^\w.-]+", "_", id, flags=re.ASCII)[:_LONGEST_NAME]
    return file(page(site_of(request).pages.store.get(id)), "text/html; charset=utf-8", f"{name}.html")


@router.get("/report/{id:path}", **HTML)
def report_page(request: Request, id: str, hide: Annotated[str, Query(max_length=100)] = "") -> Response:
    """A report, marked up, its records beside it; `hide` names the kinds of records that are switched off."""
    from ...export import wording

    # The text with its marks is the exported page's, so that both look alike.
    from ...export.page import article

    site = site_of(request)
    reading = site.pages.store.get(id)
    history = _history(site.reviews.of(id))
    return render(
        request, "report.html", reading=reading, text=reading.report.text, article=article(reading), title=wording.title(reading),
        reviews=history, rejected=_rejected(reading, history), has_headline=any(b.kind == "headline" for b in reading.blocks),
        hidden=hide.split(","), happenings=Tellings(site.pages).of([(id, e.id) for e in reading.events]),
    )  # fmt: skip


def _history(reviews: list[Review]) -> dict[str, list[Review]]:
    """Event → its reviews that were not taken back, in their order."""
    found: dict[str, list[Review]] = defaultdict(list)
    for review in reviews:
        if not review.undone:
            found[review.event].append(review)
    return found


def _rejected(reading: Reading, history: dict[str, list[Review]]) -> list[Review]:
    """The last reviews of events that are no longer in the reading."""
    here = {event.id for event in reading.events}
    latest = (reviews[-1] for event, reviews in history.items() if event not in here)
    return [review for review in latest if review.original is not None]
