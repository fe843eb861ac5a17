"""Where events happened as SVG: countries shaded by their events, places as circles, coloured from conflict to cooperation."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import Any

from .charts import step_of, svg
from .shapes import HEIGHT, WIDTH, project, shapes
from .texts import Texts

#: Named cuts of the map: west, south, east, north in degrees.
REGIONS = {
    "world": (-180.0, -58.0, 180.0, 84.0),
    "europe": (-24.0, 34.0, 46.0, 70.0),
    "mideast": (22.0, 10.0, 66.0, 44.0),
    "africa": (-22.0, -36.0, 56.0, 38.0),
    "asia": (58.0, -12.0, 150.0, 56.0),
    "americas": (-130.0, -56.0, -30.0, 60.0),
}


def box_of(region: str, found: Sequence[Mapping[str, Any]]) -> tuple[float, float, float, float]:
    """x, y, width and height of the cut; `fit` goes around the places, never closer than a continent."""
    if region == "fit":
        points = [project(p["lat"], p["lon"]) for p in found if p["lat"] is not None]
        if not points:
            return box_of("world", found)
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        x, y, w, h = min(xs) - 30, min(ys) - 30, max(xs) - min(xs) + 60, max(ys) - min(ys) + 60
        w, h, cx, cy = max(w, 190.0), max(h, 92.0), x + w / 2, y + h / 2
    else:
        west, south, east, north = REGIONS[region]
        corners = [project(la, lo) for la in (south, north, (south + north) / 2) for lo in (west, east)]
        xs, ys = [c[0] for c in corners], [c[1] for c in corners]
        w, h, cx, cy = max(xs) - min(xs), max(ys) - min(ys), (max(xs) + min(xs)) / 2, (max(ys) + min(ys)) / 2
    ratio = 2.06
    if w / h < ratio:
        w = h * ratio
    else:
        h = w / ratio
    if w >= WIDTH:
        return 0.0, 0.0, WIDTH, HEIGHT
    return min(max(cx - w / 2, 0), WIDTH - w), min(max(cy - h / 2, 0), max(0.0, HEIGHT - h)), w, h


def worldmap(
    found: Sequence[Mapping[str, Any]], region: str, t: Texts, link: Callable[[Mapping[str, Any]], str], country: Callable[[str], str],
    alone: bool = False,
) -> str:  # fmt: skip
    """The map of rows (`name`, `country`, `lat`, `lon`, `n`, `score`)."""
    x, y, w, h = box_of(region, found)
    by_country: dict[str, int] = defaultdict(int)
    for p in found:
        if p["country"]:
            by_country[p["country"]] += p["n"]
    most = max(by_country.values(), default=1)
    land = []
    for code, path in shapes().items():
        n = by_country.get(code, 0)
        shade = f" s{1 + min(4, int(5 * math.log1p(n) / math.log1p(most + 1)))}" if n else ""
        told = f"<title>{escape(country(code))}: {escape(t('chart.events', n=t.number(n)))}</title>" if n else ""
        land.append(f'<path class="land{shade}" d="{path}">{told}</path>')
    zoom = w / WIDTH
    largest = max((p["n"] for p in found), default=1)
    dots: list[str] = []
    names: list[str] = []
    boxes: list[tuple[float, float, float, float]] = []
    circles: list[tuple[Mapping[str, Any], float, float, float]] = []
    for p in sorted((p for p in found if p["lat"] is not None), key=lambda p: -p["n"]):
        px, py = project(p["lat"], p["lon"])
        if x <= px <= x + w and y <= py <= y + h:
            circles.append((p, px, py, (3.2 + 16 * math.sqrt(p["n"] / largest) * (0.5 if largest < 4 else 1)) * zoom))
    # Neither circles nor names are written over; small circles lie on large ones.
    boxes += [(px - r, py - r, px + r, py + r) for _, px, py, r in circles]
    size = 11 * zoom
    for p, px, py, r in circles:
        told = escape(f"{p['name']}: " + t("chart.column", n=t.number(p["n"]), score=t.score(p["score"])), quote=True)
        circle = f'<g><title>{told}</title><circle class="dot c{step_of(p["score"])}" cx="{px:.1f}" cy="{py:.1f}" r="{r:.2f}" stroke-width="{zoom:.2f}"/></g>'
        dots.append(circle if alone else f'<a href="{escape(link(p), quote=True)}" aria-label="{told}">{circle}</a>')
        length = 0.6 * size * len(p["name"])
        right, leftmost = px + r + 2 * zoom, px - r - 2 * zoom - length
        for left, top in (
            (right, py),
            (leftmost, py),
            (px - length / 2, py - r - 0.6 * size),
            (px - length / 2, py + r + 0.8 * size),
        ):
            box = (left, top - size * 0.6, left + length, top + size * 0.5)
            free = not any(box[0] < b[2] and b[0] < box[2] and box[1] < b[3] and b[1] < box[3] for b in boxes)
            if free and len(names) < 40 and x < box[0] and box[2] < x + w:
                boxes.append(box)
                names.append(f'<text class="name" x="{left:.1f}" y="{top + size * 0.35:.1f}" font-size="{size:.2f}" stroke-width="{3 * zoom:.2f}">{escape(p["name"])}</text>')  # fmt: skip
                break
    label = t("chart.map_label", places=len(found))
    box_words = f"{x:.1f} {y:.1f} {w:.1f} {h:.1f}"
    return svg(WIDTH, WIDTH / 2.06, "".join([*land, *dots, *names]), label, alone, classes="worldmap", box=box_words)
