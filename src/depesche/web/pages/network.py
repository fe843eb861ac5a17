"""Who to whom: the network of actors, its edges as data."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from ...store.question import Question
from .. import names
from ..answers import CSV, HTML, JSON, MOST_ROWS, PNG, SVG, as_csv, as_json, picture
from ..app import render, site_of, texts_of
from ..asking import Asked, address, as_values
from ..curves import over_time
from ..network import network, strongest

router = APIRouter()
Top = Annotated[int, Query(ge=2, le=200)]
Sectors = Annotated[bool, Query(description="Actors with their sectors")]
#: Dyads among which those of the strongest actors are looked for.
_MOST_DYADS = 4000
_HEAD = ["a", "b", "mutual", "events", "mean_score"]


def _network(request: Request, q: Question, top: int, sectors: bool, alone: bool = False) -> dict[str, Any]:
    t = texts_of(request)
    dyads = site_of(request).pages.dyads(q, sectors, limit=_MOST_DYADS)
    edges, weight = strongest(dyads, top)

    def link(a: str, b: str | None) -> str:
        rest = address(q, who=None)
        return (f"/dyad/{a}/{b}" if b else f"/actor/{a}") + rest

    chart = network(edges, weight, t, lambda c: names.actor(c, t.language), link, alone) if edges else ""
    return {"dyads": dyads, "edges": edges, "weight": weight, "chart": chart}


@router.get("/network", **HTML)
def network_page(request: Request, q: Asked, top: Top = 40, sectors: Sectors = False) -> Response:
    """Who to whom."""
    drawn = _network(request, q, top, sectors)
    more = {"top": str(top), "sectors": str(int(sectors))}
    return render(
        request, "network.html", q=q, values=as_values(q), address=address, top=top, sectors=sectors,
        curve=over_time(request, q, "/network", more), **drawn,
    )  # fmt: skip


@router.get("/network.json", **JSON)
def network_json(request: Request, q: Asked, top: Top = 40, sectors: Sectors = False) -> Response:
    """Actors and edges: number of events and mean score."""
    drawn = _network(request, q, top, sectors)
    return as_json({"actors": drawn["weight"], "edges": [dict(e) for e in drawn["edges"]]})


@router.get("/network.csv", **CSV)
def network_csv(request: Request, q: Asked, sectors: Sectors = False) -> Response:
    """All dyads for the filters."""
    rows = site_of(request).pages.dyads(q, sectors, limit=MOST_ROWS)
    table = ([r["a"], r["b"], r["mutual"], r["n"], f"{r['score']:.3f}"] for r in rows)
    return as_csv([_HEAD, *table], "network.csv")


@router.get("/network.svg", **SVG)
def network_svg(request: Request, q: Asked, top: Top = 40, sectors: Sectors = False) -> Response:
    """The picture."""
    return picture(_network(request, q, top, sectors, alone=True)["chart"], request, "network")


@router.get("/network.png", **PNG)
def network_png(request: Request, q: Asked, top: Top = 40, sectors: Sectors = False) -> Response:
    """The picture."""
    return network_svg(request, q, top, sectors)
