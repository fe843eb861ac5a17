"""An actor: its names and codes, what it did and what was done to it, with whom, what it said, its offices and relations."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from ...store import actors
from ...store.pages import Row
from ...store.question import Question
from ..answers import CSV, HTML, JSON, PNG, SVG, as_json, picture, told
from ..app import render, site_of
from ..asking import Asked, actor_code, address, as_values
from ..curves import Curve, curve_csv, curve_of, narrowing
from .happening import happenings_of
from .sides import by_type, once

router = APIRouter()
#: Events shown of each side, sentences and partners shown.
_EVENTS, _QUOTES, _PARTNERS = 8, 8, 12
#: Dyads, relations and undertakings that are looked through.
_MOST_DYADS, _MOST_STANDING = 200, 40
#: Relations that are an office of a person.
_OFFICES = ("head_of_state", "head_of_government", "leader")


def _actor(request: Request, code: str, q: Question) -> dict[str, Any]:
    pages = site_of(request).pages
    relations, undertakings = actors.standing(pages, code, limit=_MOST_STANDING)
    rows = actors.events_with(pages, code, q)
    dyads = pages.dyads(dataclasses.replace(q, who=(code,)), ":" in code, limit=_MOST_DYADS)

    def side(role: str, asked: Question) -> dict[str, Any]:
        """What the actor did, or received: number, types, the newest events."""
        types = by_type((row["type"], row["n"] * row[role]) for row in rows)
        return {
            "n": sum(n for _, n in types),
            "types": [{"type": type_, "n": n} for type_, n in types],
            "events": pages.events(asked, _EVENTS),
        }

    return {
        "code": code,
        "names": actors.names_of(pages, code),
        "codes": actors.codes_of(pages, code),
        "rows": rows,
        "did": side("did", dataclasses.replace(q, actor=(code,))),
        "received": side("received", dataclasses.replace(q, recipient=(code,))),
        "quotes": actors.quotes_of(pages, code, limit=_QUOTES),
        "partners": _partners(code, dyads),
        "offices": once(r for r in relations if r["kind"] in _OFFICES),
        "relations": once(r for r in relations if r["kind"] not in _OFFICES),
        "undertakings": undertakings,
    }


def _partners(code: str, dyads: Iterable[Row]) -> list[dict[str, Any]]:
    """With whom an actor has most events, in either direction: code, number, mean score."""
    found: dict[str, list[float]] = {}
    for dyad in dyads:
        sums = found.setdefault(dyad["b"] if dyad["a"] == code else dyad["a"], [0, 0.0])
        sums[0] += dyad["n"]
        sums[1] += dyad["n"] * dyad["score"]
    most = sorted(found.items(), key=lambda item: (-item[1][0], item[0]))[:_PARTNERS]
    return [{"code": partner, "n": int(n), "score": score / n} for partner, (n, score) in most]


@router.get("/actor/{code}.json", **JSON)
def actor_json(request: Request, code: str, q: Asked) -> Response:
    """An actor: names, codes, what it did, what was done to it, what it said."""
    data = _actor(request, actor_code(code), q)
    del data["rows"]
    for side in ("did", "received"):
        data[side]["events"] = [told(f) for f in data[side]["events"]]
    return as_json(data)


def _actor_curve(request: Request, code: str, q: Question, rows: Sequence[Row], alone: bool = False) -> Curve:
    dated = [{**row, "kind": row["quad"]} for row in rows]
    return curve_of(request, dated, narrowing(f"/actor/{code}", q), alone=alone)


@router.get("/actor/{code}.svg", **SVG)
def actor_svg(request: Request, code: str, q: Asked) -> Response:
    """The curve of all events with the actor."""
    code = actor_code(code)
    rows = actors.events_with(site_of(request).pages, code, q)
    return picture(_actor_curve(request, code, q, rows, alone=True).chart, request, code.replace(":", "_"))


@router.get("/actor/{code}.png", **PNG)
def actor_png(request: Request, code: str, q: Asked) -> Response:
    """The curve of all events with the actor."""
    return actor_svg(request, code, q)


@router.get("/actor/{code}.csv", **CSV)
def actor_csv(request: Request, code: str, q: Asked) -> Response:
    """The table of the curve."""
    code = actor_code(code)
    rows = actors.events_with(site_of(request).pages, code, q)
    return curve_csv(_actor_curve(request, code, q, rows), "quad", code.replace(":", "_") + ".csv")


@router.get("/actor/{code}", **HTML)
def actor_page(request: Request, code: str, q: Asked) -> Response:
    """An actor."""
    code = actor_code(code)
    data = _actor(request, code, q)
    shown = [f for side in ("did", "received") for f in data[side]["events"]]
    return render(
        request, "actor.html", q=q, values=as_values(q), address=address, curve=_actor_curve(request, code, q, data["rows"]),
        happenings=happenings_of(request, shown), **data,
    )  # fmt: skip
