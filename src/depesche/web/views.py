"""The pages that show: start, search, timeline, network, map, dyad, actor, report, happening, each with its data beside it."""

from __future__ import annotations

import csv
import io
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import RedirectResponse, Response, StreamingResponse

from ..lexicon.plover import QUAD, TYPES
from ..store import actors
from ..store.query import COLUMNS, FoundEvent
from ..store.question import Question
from ..store.tellings import Tellings
from . import names
from .app import as_json, render, site_of, texts_of
from .asking import BadQuestion, address, as_values, question
from .charts import QUADS, UNITS, Period, curve, periods, shades_of
from .network import network, strongest
from .texts import Texts
from .worldmap import REGIONS, worldmap

router = APIRouter()
#: Events on one page; events of one file.
PAGE, FILE = 25, 100_000
_CODE = re.compile(r"(---|[A-Z]{3})(:[A-Z]{3})?")
_Many = Annotated[list[str], Query()]


def asked(
    request: Request, q: Annotated[str, Query(description="Words of the report")] = "",
    who: Annotated[list[str], Query(description="Codes or names that take part, in either role")] = [],  # noqa: B006
    actor: _Many = [], recipient: _Many = [], said_by: _Many = [],  # noqa: B006
    type: Annotated[list[str], Query(description="PLOVER types")] = [],  # noqa: B006
    quad: Annotated[list[str], Query(description="Quad classes, 1 to 4")] = [],  # noqa: B006
    status: Annotated[list[str], Query(description="occurred (default), future, negated, hypothetical, historical, all")] = [],  # noqa: B006
    from_: Annotated[str, Query(alias="from", description="First day: 2019, 2019-04 or 2019-04-25")] = "",
    to: str = "", place: Annotated[str, Query(description="Name, or a country's code")] = "",
    confidence: Annotated[str, Query(description="At least, 0 to 1")] = "",
) -> Question:  # fmt: skip
    """The filters of an address."""
    return question(
        {
            "q": [q], "who": who, "actor": actor, "recipient": recipient, "said_by": said_by, "type": type, "quad": quad,
            "status": status, "from": [from_], "to": [to], "place": [place], "confidence": [confidence],
        }
    )  # fmt: skip


Asked = Annotated[Question, Depends(asked)]
PageNumber = Annotated[int, Query(ge=1, le=4000)]
JSON: dict[str, Any] = {"response_class": Response, "responses": {200: {"content": {"application/json": {}}}}}
CSV: dict[str, Any] = {"response_class": Response, "responses": {200: {"content": {"text/csv": {}}}}}
SVG: dict[str, Any] = {"response_class": Response, "responses": {200: {"content": {"image/svg+xml": {}}}}}
PNG: dict[str, Any] = {"response_class": Response, "responses": {200: {"content": {"image/png": {}}}}}
HTML: dict[str, Any] = {"include_in_schema": False}


def told(found: FoundEvent) -> dict[str, Any]:
    """An event as JSON shows it."""
    return {"report": found.report, "report_date": found.report_date, "sentence": found.sentence, "event": found.event}


def happenings_of(request: Request, found: Iterable[FoundEvent]) -> dict[tuple[str, str], dict[str, Any]]:
    """The happenings of these events, as cards name them."""
    return Tellings(site_of(request).pages).of([(f.report, f.event.id) for f in found])


def code_of(words: str) -> str:
    code = names.code_of(words)
    if not _CODE.fullmatch(code):
        raise BadQuestion(f"{words[:40]!r} is no code of an actor; write RUS or RUS:GOV")
    return code


def file(body: bytes | str, kind: str, name: str) -> Response:
    return Response(body, media_type=kind, headers={"content-disposition": f'attachment; filename="{name}"'})


def table(rows: Iterable[Iterable[Any]]) -> Iterator[str]:
    """Lines of CSV. A cell that a spreadsheet would take for a formula gets an apostrophe before it."""
    for row in rows:
        line = io.StringIO()
        csv.writer(line).writerow(
            "'" + c if isinstance(c, str) and c[:1] in "=+-@\t\r" and not _CODE.match(c) else c for c in row
        )
        yield line.getvalue()


def as_csv(rows: Iterable[Iterable[Any]], name: str) -> Response:
    return StreamingResponse(
        table(rows), media_type="text/csv", headers={"content-disposition": f'attachment; filename="{name}"'}
    )


def picture(svg: str, request: Request, name: str) -> Response:
    """The SVG as a file, or as PNG where that was asked for."""
    if request.url.path.endswith(".png"):
        import vl_convert

        return file(vl_convert.svg_to_png(svg, scale=2.0), "image/png", f"{name}.png")
    return file(svg, "image/svg+xml", f"{name}.svg")


# --- start and search --------------------------------------------------------------------------------------------------


def _start(request: Request) -> dict[str, Any]:
    pages = site_of(request).pages
    return {
        "totals": pages.totals(),
        "reports": pages.report_list(limit=8),
        "dyads": pages.dyads(Question(status=("occurred",)), limit=12),
    }


@router.get("/", **HTML)
def start(request: Request) -> Response:
    """What is in the store."""
    occurred = Question(status=("occurred",))
    rows = site_of(request).pages.days(occurred)
    drawn = _curve(request, rows, _narrow("/timeline", occurred), most=60)
    return render(request, "start.html", data=_start(request), curve=drawn, q=occurred, address=address)


@router.get("/index.json", **JSON)
def start_json(request: Request) -> Response:
    """What is in the store: counts, newest reports, most active dyads."""
    return as_json(_start(request))


def _search(request: Request, q: str, page: int) -> dict[str, Any]:
    pages, t = site_of(request).pages, texts_of(request)
    if len(q) > 200 or "\0" in q:
        raise BadQuestion("q: the value is too long")
    upper = q.strip().upper()
    return {
        "words": q,
        "codes": [{"code": c, "name": names.actor(c, t.language)} for c in names.find(q, t.language)],
        "names": pages.names(q) if len(q.strip()) > 1 else [],
        "types": [type_ for type_ in TYPES if upper and (type_.startswith(upper) or names.word("type", type_, t.language).upper().startswith(upper)) and len(upper) > 2],
        "reports": pages.search(q, 20, (page - 1) * 20),
    }  # fmt: skip


@router.get("/search", **HTML)
def search(request: Request, q: str = "", page: PageNumber = 1) -> Response:
    """Actors, types and reports for some words."""
    return render(request, "search.html", data=_search(request, q, page), page=page)


@router.get("/search.json", **JSON)
def search_json(request: Request, q: str = "", page: PageNumber = 1) -> Response:
    """Actors, types and reports for some words."""
    return as_json(_search(request, q, page))


@router.get("/reports", **HTML)
def reports_list(request: Request, page: PageNumber = 1) -> Response:
    """All reports, the newest first."""
    rows = site_of(request).pages.report_list(limit=41, offset=(page - 1) * 40)
    return render(request, "reports.html", rows=rows[:40], more=len(rows) > 40, page=page)


# --- timeline ----------------------------------------------------------------------------------------------------------

By = Annotated[Literal["quad", "type"], Query()]
Unit = Annotated[Literal["", "day", "week", "month", "year"], Query()]


def _quad_name(t: Texts) -> Callable[[Any], str]:
    return lambda kind: names.word("quad", str(kind), t.language)


def _narrow(path: str, q: Question, **more: str) -> Callable[[Period], str]:
    return lambda p: path + address(q, from_=p.start, to=p.end, **more)


def _curve(
    request: Request, rows: Iterable[Mapping[str, Any]], href: Callable[[Period], str], by: str = "quad", unit: str = "",
    alone: bool = False, small: bool = True, most: int = 240,
) -> dict[str, Any]:  # fmt: skip
    """A curve with what its table needs: `chart` (empty where there is nothing), `periods`, `unit`, `kinds`, `name` of a kind."""
    t = texts_of(request)
    found, unit = periods(rows, unit or None, most)
    by_type = by == "type"
    kinds: list[Any] = list(TYPES) if by_type else list(QUADS)
    name = (lambda k: names.word("type", k, t.language)) if by_type else _quad_name(t)
    side = (lambda k: QUAD[k]) if by_type else None
    chart = curve(found, t, href, alone, kinds, name, side, small) if found else ""
    shades = [(k, QUAD[k], n) for k, n in shades_of(kinds, QUAD.__getitem__).items()] if by_type else []
    return {"periods": found, "unit": unit, "kinds": kinds, "name": name, "chart": chart, "shades": shades}


def _timeline(request: Request, q: Question, by: str, unit: str, alone: bool = False) -> dict[str, Any]:
    more = {"by": by} if by == "type" else {}
    rows = site_of(request).pages.days(q, by)
    return _curve(request, rows, _narrow("/timeline", q, **more), by, unit, alone, small=False)


@router.get("/timeline", **HTML)
def timeline(request: Request, q: Asked, by: By = "quad", unit: Unit = "", page: PageNumber = 1) -> Response:
    """Events over time, and the events."""
    pages = site_of(request).pages
    drawn = _timeline(request, q, by, unit)
    types = pages.types(q)
    total = sum(row["n"] for row in types)
    found = pages.events(q, PAGE, (page - 1) * PAGE)
    return render(
        request, "timeline.html", q=q, values=as_values(q), address=address, by=by, unit=unit, units=UNITS, total=total, page=page, size=PAGE,
        found=found, happenings=happenings_of(request, found), types=types, curve=drawn,
    )  # fmt: skip


@router.get("/timeline.json", **JSON)
def timeline_json(request: Request, q: Asked, by: By = "quad", unit: Unit = "", page: PageNumber = 1) -> Response:
    """Events over time: periods with counts by quad class or type and mean score; one page of events."""
    pages = site_of(request).pages
    drawn = _timeline(request, q, by, unit)
    return as_json(
        {
            "total": pages.count(q), "unit": drawn["unit"], "page": page,
            "periods": [{"from": p.start, "to": p.end, "counts": {str(k): n for k, n in p.counts.items()}, "mean_score": p.mean} for p in drawn["periods"]],
            "events": [told(f) for f in pages.events(q, PAGE, (page - 1) * PAGE)],
        }
    )  # fmt: skip


@router.get("/timeline.csv", **CSV)
def timeline_csv(request: Request, q: Asked, by: By = "quad", unit: Unit = "") -> Response:
    """The table of the chart."""
    return _curve_csv(_timeline(request, q, by, unit), by, "timeline.csv")


def _curve_csv(drawn: Mapping[str, Any], by: str, name: str) -> Response:
    kinds = drawn["kinds"]
    head = ["from", "to", *(f"quad{k}" if by == "quad" else k for k in kinds), "events", "mean_score"]
    rows = (
        [p.start, p.end, *(p.counts.get(k, 0) for k in kinds), p.n, "" if p.mean is None else f"{p.mean:.3f}"]
        for p in drawn["periods"]
    )
    return as_csv([head, *rows], name)


@router.get("/timeline.svg", **SVG)
def timeline_svg(request: Request, q: Asked, by: By = "quad", unit: Unit = "") -> Response:
    """The chart."""
    return picture(_timeline(request, q, by, unit, alone=True)["chart"] or _empty(), request, "timeline")


@router.get("/timeline.png", **PNG)
def timeline_png(request: Request, q: Asked, by: By = "quad", unit: Unit = "") -> Response:
    """The chart."""
    return timeline_svg(request, q, by, unit)


def _empty() -> str:
    from .charts import svg

    return svg(10, 10, "", "", True)


@router.get("/events.csv", **CSV)
def events_csv(request: Request, q: Asked) -> Response:
    """All events for the filters, one a row."""
    pages = site_of(request).pages
    rows = ([f.row()[c] for c in COLUMNS] for f in pages.all_events(q, FILE))

    def lines() -> Iterator[Iterable[Any]]:
        yield COLUMNS
        yield from rows

    return as_csv(lines(), "events.csv")


@router.get("/events.jsonl", **JSON)
def events_jsonl(request: Request, q: Asked) -> Response:
    """All events for the filters, one JSON object a line."""
    import msgspec

    pages = site_of(request).pages
    lines = (msgspec.json.encode(told(f)) + b"\n" for f in pages.all_events(q, FILE))
    return StreamingResponse(lines, media_type="application/json", headers={"content-disposition": 'attachment; filename="events.jsonl"'})  # fmt: skip


# --- network -----------------------------------------------------------------------------------------------------------

Top = Annotated[int, Query(ge=2, le=200)]
Sectors = Annotated[bool, Query(description="Actors with their sectors")]


def _over_time(request: Request, q: Question, path: str, more: Mapping[str, str]) -> dict[str, Any]:
    """The curve below a picture of the same events, to narrow its time."""
    return _curve(request, site_of(request).pages.days(q), _narrow(path, q, **more))


def _network(request: Request, q: Question, top: int, sectors: bool, alone: bool = False) -> dict[str, Any]:
    t = texts_of(request)
    dyads = site_of(request).pages.dyads(q, sectors, limit=4000)
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
        curve=_over_time(request, q, "/network", more), **drawn,
    )  # fmt: skip


@router.get("/network.json", **JSON)
def network_json(request: Request, q: Asked, top: Top = 40, sectors: Sectors = False) -> Response:
    """Actors and edges: number of events and mean score."""
    drawn = _network(request, q, top, sectors)
    return as_json({"actors": drawn["weight"], "edges": [dict(e) for e in drawn["edges"]]})


@router.get("/network.csv", **CSV)
def network_csv(request: Request, q: Asked, sectors: Sectors = False) -> Response:
    """All dyads for the filters."""
    rows = site_of(request).pages.dyads(q, sectors, limit=FILE)
    return as_csv([["a", "b", "mutual", "events", "mean_score"], *([r["a"], r["b"], r["mutual"], r["n"], f"{r['score']:.3f}"] for r in rows)], "network.csv")  # fmt: skip


@router.get("/network.svg", **SVG)
def network_svg(request: Request, q: Asked, top: Top = 40, sectors: Sectors = False) -> Response:
    """The picture."""
    return picture(_network(request, q, top, sectors, alone=True)["chart"] or _empty(), request, "network")


@router.get("/network.png", **PNG)
def network_png(request: Request, q: Asked, top: Top = 40, sectors: Sectors = False) -> Response:
    """The picture."""
    return network_svg(request, q, top, sectors)


# --- map ---------------------------------------------------------------------------------------------------------------

Region = Annotated[Literal["fit", "world", "europe", "mideast", "africa", "asia", "americas"], Query()]


def _map(request: Request, q: Question, region: str, alone: bool = False) -> dict[str, Any]:
    t = texts_of(request)
    rows = site_of(request).pages.places(q)
    drawn = worldmap(
        rows,
        region,
        t,
        lambda p: "/timeline" + address(q, place=p["name"]),
        lambda c: names.actor(c, t.language),
        alone,
    )
    return {"rows": rows, "chart": drawn}


@router.get("/map", **HTML)
def map_page(request: Request, q: Asked, region: Region = "fit") -> Response:
    """Where events happened."""
    drawn = _map(request, q, region)
    return render(
        request,
        "map.html",
        q=q,
        values=as_values(q),
        address=address,
        region=region,
        regions=("fit", *REGIONS),
        curve=_over_time(request, q, "/map", {"region": region}),
        **drawn,
    )


@router.get("/map.json", **JSON)
def map_json(request: Request, q: Asked) -> Response:
    """Places with coordinates, number of events and mean score."""
    return as_json({"places": site_of(request).pages.places(q)})


@router.get("/map.csv", **CSV)
def map_csv(request: Request, q: Asked) -> Response:
    """Places with coordinates, number of events and mean score."""
    rows = site_of(request).pages.places(q, FILE)
    return as_csv([["place", "country", "lat", "lon", "events", "mean_score"], *([r["name"], r["country"], r["lat"], r["lon"], r["n"], f"{r['score']:.3f}"] for r in rows)], "map.csv")  # fmt: skip


@router.get("/map.svg", **SVG)
def map_svg(request: Request, q: Asked, region: Region = "fit") -> Response:
    """The map."""
    return picture(_map(request, q, region, alone=True)["chart"], request, "map")


@router.get("/map.png", **PNG)
def map_png(request: Request, q: Asked, region: Region = "fit") -> Response:
    """The map."""
    return map_svg(request, q, region)


# --- dyad and actor ----------------------------------------------------------------------------------------------------


def _go_to(one: str, other: str) -> Response:
    return RedirectResponse(f"/dyad/{code_of(one)}/{code_of(other)}", 303)


@router.get("/dyad", **HTML)
def dyad_choose(one: str = "", other: str = "") -> Response:
    """From a form to the dyad's own address."""
    return _go_to(one, other)


def _dyad(request: Request, one: str, other: str, q: Question) -> dict[str, Any]:
    pages = site_of(request).pages
    rows = pages.between(one, other, q)
    sides: dict[str, dict[str, Any]] = {}
    for direction in ("out", "back", "both"):
        mine = [r for r in rows if r["direction"] == direction]
        n = sum(r["n"] for r in mine)
        types: dict[str, int] = defaultdict(int)
        for r in mine:
            types[r["type"]] += r["n"]
        sides[direction] = {
            "n": n, "score": sum(r["score"] for r in mine) / n if n else None,
            "types": sorted(types.items(), key=lambda i: (-i[1], i[0])),
            "events": pages.events_between(one, other, q, direction, 8) if n else [],
        }  # fmt: skip
    relations_, undertakings_ = actors.standing(pages, one, other)
    return {
        "one": one, "other": other, "sides": sides, "rows": rows, "relations": _once(relations_), "undertakings": undertakings_,
        "quotes": {"out": actors.quotes_of(pages, one, other, 6), "back": actors.quotes_of(pages, other, one, 6)},
        "told_often": Tellings(pages).between(one, other, q),
    }  # fmt: skip


@router.get("/dyad/{one}/{other}.json", **JSON)
def dyad_json(request: Request, one: str, other: str, q: Asked) -> Response:
    """Two actors: what each did to the other, relations, undertakings, quotes, happenings that several reports tell."""
    data = _dyad(request, code_of(one), code_of(other), q)
    for side in data["sides"].values():
        side["events"] = [told(f) for f in side["events"]]
    data["happenings"] = [{**row, "told": told(f)} for row, f in data.pop("told_often")]
    return as_json(data)


def _dyad_curve(request: Request, one: str, other: str, q: Question, alone: bool = False) -> dict[str, Any]:
    rows = site_of(request).pages.between(one, other, q)
    dated = [{**r, "kind": r["quad"]} for r in rows if r["day"]]
    return _curve(request, dated, _narrow(f"/dyad/{one}/{other}", q), alone=alone)


@router.get("/dyad/{one}/{other}.svg", **SVG)
def dyad_svg(request: Request, one: str, other: str, q: Asked) -> Response:
    """Their curve."""
    a, b = code_of(one), code_of(other)
    return picture(_dyad_curve(request, a, b, q, alone=True)["chart"] or _empty(), request, f"{a}-{b}".replace(":", "_"))  # fmt: skip


@router.get("/dyad/{one}/{other}.png", **PNG)
def dyad_png(request: Request, one: str, other: str, q: Asked) -> Response:
    """Their curve."""
    return dyad_svg(request, one, other, q)


@router.get("/dyad/{one}/{other}.csv", **CSV)
def dyad_csv(request: Request, one: str, other: str, q: Asked) -> Response:
    """By day, direction and type: number of events and mean score."""
    a, b = code_of(one), code_of(other)
    who = {"out": (a, b), "back": (b, a), "both": (a, b)}
    rows = site_of(request).pages.between(a, b, q)
    return as_csv([["from", "to", "mutual", "day", "type", "events", "mean_score"], *([*who[r["direction"]], int(r["direction"] == "both"), r["day"], r["type"], r["n"], f"{r['score'] / r['n']:.3f}"] for r in rows)], "dyad.csv")  # fmt: skip


@router.get("/dyad/{one}/{other}", **HTML)
def dyad_page(request: Request, one: str, other: str, q: Asked) -> Response:
    """Two actors."""
    a, b = code_of(one), code_of(other)
    if a == b:
        return RedirectResponse(f"/actor/{a}", 303)
    data = _dyad(request, a, b, q)
    shown = [f for side in data["sides"].values() for f in side["events"]]
    return render(request, "dyad.html", q=q, values=as_values(q), address=address, curve=_dyad_curve(request, a, b, q), happenings=happenings_of(request, shown), **data)  # fmt: skip


def _actor(request: Request, code: str, q: Question) -> dict[str, Any]:
    import dataclasses

    pages = site_of(request).pages
    mine = dataclasses.replace(q, who=(code,))
    did = dataclasses.replace(q, actor=(code,))
    received = dataclasses.replace(q, recipient=(code,))
    relations_, undertakings_ = actors.standing(pages, code, limit=40)
    dyads = pages.dyads(mine, ":" in code, limit=200)

    rows = actors.events_with(pages, code, q)

    def side(role: str, q: Question) -> dict[str, Any]:
        types: dict[str, int] = defaultdict(int)
        for row in rows:
            types[row["type"]] += row["n"] * row[role]
        told_ = [{"type": k, "n": n} for k, n in sorted(types.items(), key=lambda i: (-i[1], i[0])) if n]
        return {"n": sum(types.values()), "types": told_, "events": pages.events(q, 8)}

    partners: dict[str, list[float]] = defaultdict(lambda: [0, 0.0])
    for d in dyads:
        partner = d["b"] if d["a"] == code else d["a"]
        partners[partner][0] += d["n"]
        partners[partner][1] += d["n"] * d["score"]
    return {
        "code": code,
        "names": actors.names_of(pages, code),
        "codes": actors.codes_of(pages, code),
        "rows": rows,
        "did": side("did", did),
        "received": side("received", received),
        "quotes": actors.quotes_of(pages, code, limit=8),
        "partners": [{"code": c, "n": int(n), "score": s / n} for c, (n, s) in sorted(partners.items(), key=lambda i: (-i[1][0], i[0]))[:12]],
        "offices": _once([r for r in relations_ if r["kind"] in _OFFICES]),
        "relations": _once([r for r in relations_ if r["kind"] not in _OFFICES]),
        "undertakings": undertakings_,
    }  # fmt: skip


#: Relations that are an office of a person.
_OFFICES = ("head_of_state", "head_of_government", "leader")


def _once(rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Relations that several reports name stand once, as the latest report has them; `times` says in how many sentences."""
    found: dict[tuple[Any, ...], dict[str, Any]] = {}
    for row in rows:
        key = (row["kind"], *(row["parties"][side][0] if row["parties"][side] else "" for side in ("source", "target")))
        found.setdefault(key, {**row, "times": 0})["times"] += 1
    return list(found.values())


@router.get("/actor/{code}.json", **JSON)
def actor_json(request: Request, code: str, q: Asked) -> Response:
    """An actor: names, codes, what it did, what was done to it, what it said."""
    data = _actor(request, code_of(code), q)
    del data["rows"]
    for side in ("did", "received"):
        data[side]["events"] = [told(f) for f in data[side]["events"]]
    return as_json(data)


def _actor_curve(
    request: Request, code: str, q: Question, rows: list[dict[str, Any]] | None = None, alone: bool = False
) -> dict[str, Any]:
    rows = actors.events_with(site_of(request).pages, code, q) if rows is None else rows
    return _curve(request, [{**r, "kind": r["quad"]} for r in rows], _narrow(f"/actor/{code}", q), alone=alone)


@router.get("/actor/{code}.svg", **SVG)
def actor_svg(request: Request, code: str, q: Asked) -> Response:
    """The curve of all events with the actor."""
    code = code_of(code)
    return picture(_actor_curve(request, code, q, alone=True)["chart"] or _empty(), request, code.replace(":", "_"))


@router.get("/actor/{code}.png", **PNG)
def actor_png(request: Request, code: str, q: Asked) -> Response:
    """The curve of all events with the actor."""
    return actor_svg(request, code, q)


@router.get("/actor/{code}.csv", **CSV)
def actor_csv(request: Request, code: str, q: Asked) -> Response:
    """The table of the curve."""
    code = code_of(code)
    return _curve_csv(_actor_curve(request, code, q), "quad", code.replace(":", "_") + ".csv")


@router.get("/actor/{code}", **HTML)
def actor_page(request: Request, code: str, q: Asked) -> Response:
    """An actor."""
    code = code_of(code)
    data = _actor(request, code, q)
    shown = [f for side in ("did", "received") for f in data[side]["events"]]
    return render(
        request, "actor.html", q=q, values=as_values(q), address=address, curve=_actor_curve(request, code, q, data["rows"]),
        happenings=happenings_of(request, shown), **data,
    )  # fmt: skip


# --- report and happening ----------------------------------------------------------------------------------------------


@router.get("/report/{id:path}.json", **JSON, operation_id="report_json")
def report_json(request: Request, id: str) -> Response:
    """A report with all that was read from it."""
    from ..export.whole import whole_json

    return Response(whole_json(site_of(request).pages.store.get(id)), media_type="application/json")


@router.get("/report/{id:path}.html", **HTML)
def report_export(request: Request, id: str) -> Response:
    """The report as a page of its own, to be sent to a colleague."""
    from ..export.page import page

    reading = site_of(request).pages.store.get(id)
    return file(page(reading), "text/html; charset=utf-8", re.sub(r"[^\w.-]+", "_", id, flags=re.ASCII)[:80] + ".html")


@router.get("/report/{id:path}", **HTML)
def report_page(request: Request, id: str, hide: Annotated[str, Query(max_length=100)] = "") -> Response:
    """A report, marked up, its records beside it; `hide` names the kinds of records that are switched off."""
    # The text with its marks is the exported page's, so that both look alike.
    from ..export.page import article

    site = site_of(request)
    reading = site.pages.store.get(id)
    history: dict[str, list[Any]] = defaultdict(list)
    for review in site.reviews.of(id):
        if not review.undone:
            history[review.event].append(review)
    here = {e.id for e in reading.events}
    rejected = [h[-1] for event, h in history.items() if event not in here and h[-1].original is not None]
    from ..export import wording

    return render(
        request, "report.html", reading=reading, text=reading.report.text, article=article(reading), title=wording.title(reading),
        reviews=history, rejected=rejected, has_headline=any(b.kind == "headline" for b in reading.blocks),
        hidden=hide.split(","), happenings=Tellings(site.pages).of([(id, e.id) for e in reading.events]),
    )  # fmt: skip


@router.get("/docs", **HTML)
def docs(request: Request) -> Response:
    """All addresses that give data."""
    paths = request.app.openapi()["paths"]
    rows = [(path, how["get"]) for path, how in paths.items() if "get" in how]
    return render(request, "docs.html", rows=rows)
