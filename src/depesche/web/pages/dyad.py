"""Two actors: what each did to the other over time, what stands between them, what they said of each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from ...store import actors
from ...store.pages import Pages, Row
from ...store.question import Question
from ...store.tellings import Tellings
from ..answers import CSV, HTML, JSON, PNG, SVG, as_csv, as_json, picture, told
from ..app import render, site_of
from ..asking import Asked, actor_code, address, as_values
from ..curves import Curve, curve_of, narrowing
from .happening import happenings_of
from .sides import by_type, once

router = APIRouter()
#: Events shown of each direction, sentences shown of each speaker.
_EVENTS, _QUOTES = 8, 6
_HEAD = ["from", "to", "mutual", "day", "type", "events", "mean_score"]


@router.get("/dyad", **HTML)
def dyad_choose(one: str = "", other: str = "") -> Response:
    """From a form to the dyad's own address."""
    return RedirectResponse(f"/dyad/{actor_code(one)}/{actor_code(other)}", 303)


def _dyad(request: Request, one: str, other: str, q: Question) -> dict[str, Any]:
    pages = site_of(request).pages
    rows = pages.between(one, other, q)
    relations, undertakings = actors.standing(pages, one, other)
    return {
        "one": one,
        "other": other,
        "sides": {direction: _side(pages, one, other, q, direction, rows) for direction in ("out", "back", "both")},
        "rows": rows,
        "relations": once(relations),
        "undertakings": undertakings,
        "quotes": {
            "out": actors.quotes_of(pages, one, other, _QUOTES),
            "back": actors.quotes_of(pages, other, one, _QUOTES),
        },
        "told_often": Tellings(pages).between(one, other, q),
    }


def _side(pages: Pages, one: str, other: str, q: Question, direction: str, rows: Sequence[Row]) -> dict[str, Any]:
    """What was done in one direction: number, mean score, types, the newest events."""
    mine = [row for row in rows if row["direction"] == direction]
    n = sum(row["n"] for row in mine)
    return {
        "n": n,
        "score": sum(row["score"] for row in mine) / n if n else None,
        "types": by_type((row["type"], row["n"]) for row in mine),
        "events": pages.events_between(one, other, q, direction, _EVENTS) if n else [],
    }


@router.get("/dyad/{one}/{other}.json", **JSON)
def dyad_json(request: Request, one: str, other: str, q: Asked) -> Response:
    """Two actors: what each did to the other, relations, undertakings, quotes, happenings that several reports tell."""
    data = _dyad(request, actor_code(one), actor_code(other), q)
    for side in data["sides"].values():
        side["events"] = [told(f) for f in side["events"]]
    data["happenings"] = [{**row, "told": told(f)} for row, f in data.pop("told_often")]
    return as_json(data)


def _dyad_curve(request: Request, one: str, other: str, q: Question, alone: bool = False) -> Curve:
    rows = site_of(request).pages.between(one, other, q)
    dated = [{**row, "kind": row["quad"]} for row in rows if row["day"]]
    return curve_of(request, dated, narrowing(f"/dyad/{one}/{other}", q), alone=alone)


@router.get("/dyad/{one}/{other}.svg", **SVG)
def dyad_svg(request: Request, one: str, other: str, q: Asked) -> Response:
    """Their curve."""
    a, b = actor_code(one), actor_code(other)
    return picture(_dyad_curve(request, a, b, q, alone=True).chart, request, f"{a}-{b}".replace(":", "_"))


@router.get("/dyad/{one}/{other}.png", **PNG)
def dyad_png(request: Request, one: str, other: str, q: Asked) -> Response:
    """Their curve."""
    return dyad_svg(request, one, other, q)


@router.get("/dyad/{one}/{other}.csv", **CSV)
def dyad_csv(request: Request, one: str, other: str, q: Asked) -> Response:
    """By day, direction and type: number of events and mean score."""
    a, b = actor_code(one), actor_code(other)
    who = {"out": (a, b, 0), "back": (b, a, 0), "both": (a, b, 1)}
    rows = site_of(request).pages.between(a, b, q)
    table = ([*who[r["direction"]], r["day"], r["type"], r["n"], f"{r['score'] / r['n']:.3f}"] for r in rows)
    return as_csv([_HEAD, *table], "dyad.csv")


@router.get("/dyad/{one}/{other}", **HTML)
def dyad_page(request: Request, one: str, other: str, q: Asked) -> Response:
    """Two actors."""
    a, b = actor_code(one), actor_code(other)
    if a == b:
        return RedirectResponse(f"/actor/{a}", 303)
    data = _dyad(request, a, b, q)
    shown = [f for side in data["sides"].values() for f in side["events"]]
    return render(
        request, "dyad.html", q=q, values=as_values(q), address=address, curve=_dyad_curve(request, a, b, q),
        happenings=happenings_of(request, shown), **data,
    )  # fmt: skip
