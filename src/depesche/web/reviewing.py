"""Reviews: the queue, one event to accept, reject or correct, adding what was missed, undo, progress, the gold file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Annotated, Any, Literal
from urllib.parse import quote, urlencode

import msgspec
from fastapi import APIRouter, Form, Query, Request
from fastapi.responses import RedirectResponse, Response
from starlette.exceptions import HTTPException

from ..lexicon.plover import MODES, QUAD, STATUS, TYPES, score_of
from ..records import Event, EventDate, Participant, Place, Reading, Span
from ..store.rows import days_of
from . import names
from .adding import may_write
from .answers import HTML, JSON, as_json, file
from .app import render, site_of, texts_of
from .asking import actor_code
from .look import anchor, report_url

router = APIRouter()
_Field = Annotated[str, Form(max_length=300)]


def _overview(request: Request, type: str) -> dict[str, Any]:
    reviews = site_of(request).reviews
    return {
        "queue": reviews.queue(20, type or None),
        "progress": reviews.progress(),
        "precision": reviews.precision(),
        "agreement": reviews.agreement(),
        "latest": reviews.latest(20),
    }


@router.get("/review", **HTML)
def review(request: Request, type: str = "") -> Response:
    """What to review next, and how far it is."""
    site = site_of(request)
    type = type if type in TYPES else ""
    data = _overview(request, type)
    found = [f for f in (site.pages.event(r, e) for r, e in data["queue"]) if f is not None]
    return render(request, "review.html", type=type, types=TYPES, found=found, **data)


@router.get("/review.json", **JSON)
def review_json(request: Request, type: Annotated[Literal["", *TYPES], Query()] = "") -> Response:  # type: ignore[valid-type]
    """The queue, progress, precision by type, agreement between reviewers, the latest reviews."""
    return as_json(_overview(request, type))


@router.get("/review/gold.jsonl", **JSON)
def gold(request: Request, partial: bool = False) -> Response:
    """Reviewed reports as a gold file, one JSON object a report; `partial` takes in reports not wholly reviewed."""
    lines = (msgspec.json.encode(row) for row in site_of(request).reviews.gold(partial))
    return file(b"".join(line + b"\n" for line in lines), "application/json", "gold.jsonl")


@router.get("/review/gold_reports.json", **JSON)
def gold_reports(request: Request, partial: bool = False) -> Response:
    """The reports of the gold file: id, date and text."""
    site = site_of(request)
    readings = (site.pages.store.get(row["id"]) for row in site.reviews.gold(partial))
    return file(msgspec.json.encode([{"id": r.report.id, "date": r.date, "text": r.report.text} for r in readings]), "application/json", "gold_reports.json")  # fmt: skip


@router.get("/review/event", **HTML)
def review_event(request: Request, report: str, event: str) -> Response:
    """One event with a form for each of its fields."""
    reading = site_of(request).pages.store.get(report)
    found = _event(request, reading, event)
    if found is None:
        raise HTTPException(404)
    return _form(request, reading, found)


def _event(request: Request, reading: Reading, id: str) -> Event | None:
    """An event as it is now; one that was rejected as it was, so that others can judge it too."""
    found = next((e for e in reading.events if e.id == id), None)
    if found is None:
        judged = [r for r in site_of(request).reviews.of(reading.report.id) if r.event == id]
        found = next((r.record or r.original for r in reversed(judged) if r.record or r.original), None)
    return found


@router.get("/review/add", **HTML)
def review_add(request: Request, report: str, words: str = "", nth: int = 0) -> Response:
    """An empty form for an event that was missed, at the words selected."""
    return _form(request, site_of(request).pages.store.get(report), None, words[:300], max(0, nth))


def _form(request: Request, reading: Reading, event: Event | None, words: str = "", nth: int = 0) -> Response:
    text = reading.report.text
    trigger = event.trigger if event else _find(text, words, nth)
    sentences = event.evidence[:1] if event and event.evidence else _around(reading, trigger) if trigger else []
    history = [r for r in site_of(request).reviews.of(reading.report.id) if event is not None and r.event == event.id]
    return render(
        request, "review_event.html", reading=reading, event=event, words=words, nth=nth, types=TYPES, modes=MODES, statuses=STATUS,
        sentence=text[sentences[0].start : sentences[0].end] if sentences else "", history=history,
        trigger_words=text[trigger.start : trigger.end] if trigger else words,
        reviewer=request.cookies.get("reviewer", ""), next=_next(request, reading, event),
    )  # fmt: skip


def _next(request: Request, reading: Reading, event: Event | None) -> tuple[str, str] | None:
    """The next event nobody has reviewed: of this report first, then the least certain of all."""
    reviews = site_of(request).reviews
    done = {r.event for r in reviews.of(reading.report.id) if not r.undone}
    here = [e.id for e in reading.events if e.id not in done and (event is None or e.id != event.id)]
    if here:
        return reading.report.id, here[0]
    return next((q for q in reviews.queue(2) if event is None or q != (reading.report.id, event.id)), None)


@router.post("/review/verdict", include_in_schema=False)
def verdict(
    request: Request, report: _Field, verdict: Annotated[Literal["accept", "reject", "correct", "add"], Form()], reviewer: _Field = "",
    event: _Field = "", form_word: Annotated[str, Form()] = "", type: _Field = "", mode: _Field = "", status: _Field = "occurred",
    actor: _Field = "", recipient: _Field = "", said_by: _Field = "", date: _Field = "", place: _Field = "", words: _Field = "",
    nth: Annotated[int, Form(ge=0, le=10_000)] = 0, go_on: _Field = "",
) -> Response:  # fmt: skip
    """Notes a verdict and leads on to the next event, or back to the report."""
    may_write(request, form_word)
    site, t = site_of(request), texts_of(request)
    if not reviewer.strip():
        raise HTTPException(422, t("fault.reviewer"))
    record = None
    reading = site.pages.store.get(report)
    before = _event(request, reading, event)
    if verdict in ("correct", "add"):
        if verdict == "correct" and before is None:
            raise HTTPException(404)
        fields = {"type": type, "mode": mode, "status": status, "actor": actor, "recipient": recipient, "said_by": said_by, "date": date, "place": place, "words": words}  # fmt: skip
        record = _record(request, reading, before, fields, nth)
    noted = site.reviews.add(report, event or None, verdict, reviewer, record)
    site.merging.soon()
    where = report_url(report) + "#" + anchor(noted.event)
    following = _next(request, site.pages.store.get(report), before) if go_on else None
    if following:
        where = "/review/event?" + urlencode({"report": following[0], "event": following[1]}, quote_via=quote)
    response = RedirectResponse(where, 303)
    response.set_cookie(
        "reviewer", quote(reviewer.strip(), safe=" "), max_age=31_536_000, samesite="strict", httponly=True
    )
    return response


@router.post("/review/undo", include_in_schema=False)
def undo(
    request: Request, key: Annotated[int, Form(ge=0, le=2**62)], form_word: Annotated[str, Form()] = ""
) -> Response:
    """Takes a verdict back."""
    may_write(request, form_word)
    site = site_of(request)
    taken = site.reviews.undo(key)
    site.merging.soon()
    return RedirectResponse(report_url(taken.report) + "#" + anchor(taken.event), 303)


# --- from fields to an event -------------------------------------------------------------------------------------------


def _record(request: Request, reading: Reading, before: Event | None, fields: dict[str, str], nth: int) -> Event:
    t, text = texts_of(request), reading.report.text
    type, mode, status = fields["type"], fields["mode"] or None, fields["status"]
    if type not in TYPES or status not in STATUS:
        raise HTTPException(422, t("fault.type"))
    # A mode left over from another type is dropped.
    mode = mode if mode in MODES[type] else None
    words = fields["words"]
    trigger = _nearest(text, words, before.trigger) if before else _find(text, words, nth)
    if trigger is None:
        raise HTTPException(422, t("fault.words"))
    actor, recipient, said_by = (
        [_party(c, getattr(before, role) if before else [], t.language) for c in fields[role].replace(";", ",").split(",") if c.strip()]
        for role in ("actor", "recipient", "said_by")
    )  # fmt: skip
    if not actor and not recipient:
        raise HTTPException(422, t("fault.parties"))
    iso = fields["date"].strip()
    date = None
    if iso:
        begin, end = days_of(iso)
        if begin is None:
            raise HTTPException(422, t("fault.date"))
        date = before.date if before and before.date and before.date.iso == iso else EventDate(iso=iso, begin=begin, end=end, precision={4: "year", 7: "month"}.get(len(iso), "day"))  # fmt: skip
    evidence = (
        before.evidence if before and before.trigger == trigger and before.evidence else _around(reading, trigger)
    )
    base = before or Event(id="", type="AGREE", trigger=trigger, rule="review")
    return msgspec.structs.replace(
        base, type=type, mode=mode, status=status, actor=actor, recipient=recipient, said_by=said_by, date=date,
        place=_place(reading, before, fields["place"].strip()), trigger=trigger, words=words, evidence=evidence, quad=QUAD[type],
        score=score_of(type, mode), confidence=1.0, rule=base.rule or "review",
    )  # fmt: skip


def _party(words: str, before: Sequence[Participant], language: str) -> Participant:
    code = actor_code(words)
    known = next((p for p in before if p.code == code), None)
    return known or Participant(
        code=code, sector=code.partition(":")[2] or None, name=names.actor(code.partition(":")[0], language)
    )


def _place(reading: Reading, before: Event | None, name: str) -> Place | None:
    if not name:
        return None
    if before and before.place and before.place.name == name:
        return before.place
    known = next((e for e in reading.entities if e.kind in ("place", "state") and (e.name == name or any(m.words == name for m in e.mentions))), None)  # fmt: skip
    return Place(name=name, country=known.country if known else None, lat=known.lat if known else None, lon=known.lon if known else None, span=_find(reading.report.text, name, 0))  # fmt: skip


def _find(text: str, words: str, nth: int) -> Span | None:
    """Where words stand the nth time in a text; the first time where they do not stand so often."""
    starts = list(islice(_starts(text, words), nth + 1))
    return Span(starts[-1], starts[-1] + len(words)) if starts else None


def _nearest(text: str, words: str, to: Span) -> Span | None:
    """Where words stand nearest to a stretch of text: a correction moves the words of an event, not the event to another sentence."""
    found = [Span(at, at + len(words)) for at in _starts(text, words)]
    return min(found, key=lambda s: (abs(s.start - to.start), s.start), default=None)


def _starts(text: str, words: str) -> Iterator[int]:
    at = text.find(words) if words.strip() else -1
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _around(reading: Reading, span: Span) -> list[Span]:
    """The sentence around a stretch of text, else the stretch."""
    return [s for s in reading.sentences if s.start <= span.start and span.end <= s.end][:1] or [span]
