"""Shapes of countries for the map: Natural Earth (public domain, 1:110m) in Equal Earth, kept as `shapes.json`.

Takes the TopoJSON of the npm package `world-atlas` and writes alpha-3 code → SVG path:

    npm pack world-atlas@2 && tar xzf world-atlas-2*.tgz
    python -m depesche.web.shapes package/countries-110m.json

`project(lat, lon)` puts any point on the same map.
"""

from __future__ import annotations

import json
import math
import sys
from functools import cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("shapes.json")
WIDTH, HEIGHT = 960.0, 467.0
# Equal Earth: B. Šavrič, T. Patterson, B. Jenny, 2018.
_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_M = math.sqrt(3) / 2
_HALF_WIDTH = 2.7066297
#: Shapes of Natural Earth that have no number of ISO 3166.
_UNNUMBERED = {"Kosovo": "KOS", "Somaliland": "SOM", "N. Cyprus": "CYP"}


def project(lat: float, lon: float) -> tuple[float, float]:
    """Degrees → point on a map of `WIDTH` by `HEIGHT`."""
    theta = math.asin(_M * math.sin(math.radians(lat)))
    t2 = theta * theta
    t6 = t2 * t2 * t2
    x = math.radians(lon) * math.cos(theta) / (_M * (_A1 + 3 * _A2 * t2 + t6 * (7 * _A3 + 9 * _A4 * t2)))
    y = theta * (_A1 + _A2 * t2 + t6 * (_A3 + _A4 * t2))
    scale = WIDTH / 2 / _HALF_WIDTH
    return WIDTH / 2 + x * scale, HEIGHT / 2 - y * scale


@cache
def shapes() -> dict[str, str]:
    """Alpha-3 code → path."""
    found: dict[str, str] = json.loads(FILE.read_text(encoding="utf-8"))
    return found


def make(topology: dict[str, Any]) -> dict[str, str]:
    """The paths of all countries of a TopoJSON file, Antarctica left out."""
    import pycountry

    sx, sy = topology["transform"]["scale"]
    dx, dy = topology["transform"]["translate"]
    arcs: list[list[tuple[float, float]]] = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for step in arc:
            x, y = x + step[0], y + step[1]
            points.append((x * sx + dx, y * sy + dy))
        arcs.append(points)

    def ring(numbers: list[int]) -> str:
        line: list[tuple[float, float]] = []
        for n in numbers:
            arc = arcs[n] if n >= 0 else arcs[~n][::-1]
            line += arc[1:] if line else arc
        return "".join(draw(part) for part in within(line))

    def draw(line: list[tuple[float, float]]) -> str:
        drawn: list[str] = []
        for lon, lat in line:
            px, py = project(lat, lon)
            point = f"{px:.1f},{py:.1f}".replace(".0", "")
            if not drawn or drawn[-1] != point:
                drawn.append(point)
        return "M" + "L".join(drawn) + "Z" if len(drawn) > 3 else ""

    found: dict[str, str] = {}
    for shape in topology["objects"]["countries"]["geometries"]:
        country = pycountry.countries.get(numeric=str(shape.get("id", "")).zfill(3))
        code = country.alpha_3 if country else _UNNUMBERED.get(shape["properties"]["name"])
        if code is None or code == "ATA":
            continue
        polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        found[code] = found.get(code, "") + "".join(ring(r) for polygon in polygons for r in polygon)
    return dict(sorted(found.items()))


def within(line: list[tuple[float, float]]) -> list[list[tuple[float, float]]]:
    """A ring cut at the 180th meridian, where it crosses it (Russia, Fiji), so that it does not run around the map."""
    whole = line[:1]
    for lon, lat in line[1:]:
        before = whole[-1][0]
        whole.append((lon + 360 * round((before - lon) / 360), lat))
    found = []
    for turn in (-360.0, 0.0, 360.0):
        part = [(lon + turn, lat) for lon, lat in whole]
        for side in (-1.0, 1.0):
            part = _clip(part, side)
        if len(part) > 2:
            found.append(part)
    return found


def _clip(line: list[tuple[float, float]], side: float) -> list[tuple[float, float]]:
    """Sutherland and Hodgman's cut at one meridian: what lies on this side of it."""
    kept: list[tuple[float, float]] = []
    for (x1, y1), (x2, y2) in zip(line[-1:] + line[:-1], line):
        inside, was = x2 * side <= 180, x1 * side <= 180
        if inside != was:
            kept.append((side * 180, y1 + (y2 - y1) * (side * 180 - x1) / (x2 - x1)))
        if inside:
            kept.append((x2, y2))
    return kept


if __name__ == "__main__":
    made = make(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
    FILE.write_text(json.dumps(made, indent=0) + "\n", encoding="utf-8")
    print(f"{len(made)} countries, {FILE.stat().st_size:,} bytes")
