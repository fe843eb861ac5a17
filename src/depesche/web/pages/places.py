"""Where events happened: the map, its places as data."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from ...store.question import Question
from .. import names
from ..answers import CSV, HTML, JSON, MOST_ROWS, PNG, SVG, as_csv, as_json, picture
from ..app import render, site_of, texts_of
from ..asking import Asked, address, as_values
from ..curves import over_time
from ..worldmap import REGIONS, worldmap

router = APIRouter()
Region = Annotated[Literal["fit", "world", "europe", "mideast", "africa", "asia", "americas"], Query()]
_HEAD = ["place", "country", "lat", "lon", "events", "mean_score"]


def _map(request: Request, q: Question, region: str, alone: bool = False) -> dict[str, Any]:
    t = texts_of(request)
    rows = site_of(request).pages.places(q)

    def link(place: Any) -> str:
        return "/timeline" + address(q, place=place["name"])

    return {"rows": rows, "chart": worldmap(rows, region, t, link, lambda c: names.actor(c, t.language), alone)}


@router.get("/map", **HTML)
def map_page(request: Request, q: Asked, region: Region = "fit") -> Response:
    """Where events happened."""
    drawn = _map(request, q, region)
    return render(
        request, "map.html", q=q, values=as_values(q), address=address, region=region, regions=("fit", *REGIONS),
        curve=over_time(request, q, "/map", {"region": region}), **drawn,
    )  # fmt: skip


@router.get("/map.json", **JSON)
def map_json(request: Request, q: Asked) -> Response:
    """Places with coordinates, number of events and mean score."""
    return as_json({"places": site_of(request).pages.places(q)})


@router.get("/map.csv", **CSV)
def map_csv(request: Request, q: Asked) -> Response:
    """Places with coordinates, number of events and mean score."""
    rows = site_of(request).pages.places(q, MOST_ROWS)
    table = ([r["name"], r["country"], r["lat"], r["lon"], r["n"], f"{r['score']:.3f}"] for r in rows)
    return as_csv([_HEAD, *table], "map.csv")


@router.get("/map.svg", **SVG)
def map_svg(request: Request, q: Asked, region: Region = "fit") -> Response:
    """The map."""
    return picture(_map(request, q, region, alone=True)["chart"], request, "map")


@router.get("/map.png", **PNG)
def map_png(request: Request, q: Asked, region: Region = "fit") -> Response:
    """The map."""
    return map_svg(request, q, region)
