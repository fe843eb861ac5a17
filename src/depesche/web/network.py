"""Who to whom as SVG: actors as circles, what they did as arrows, wider for more events, coloured from conflict to cooperation."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from html import escape
from typing import Any

from .charts import step_of, svg
from .texts import Texts

WIDTH = 960.0
#: More than so many actors get a higher picture, and codes instead of long names.
MANY = 80
#: A circle of this radius has room for a code, where its actor's name would cover others.
_HOLDS_CODE = 12.0


def height_for(actors: int) -> float:
    return 620.0 if actors <= MANY else 900.0


def strongest(dyads: Sequence[Mapping[str, Any]], top: int) -> tuple[list[Mapping[str, Any]], dict[str, int]]:
    """The edges between the `top` actors with most events, the weakest of them left out where they would be a hairball; events by actor."""
    weight: dict[str, int] = defaultdict(int)
    for d in dyads:
        weight[d["a"]] += d["n"]
        weight[d["b"]] += d["n"]
    kept = set(sorted(weight, key=lambda c: (-weight[c], c))[:top])
    inside = [d for d in dyads if d["a"] in kept and d["b"] in kept]
    most = max(40, int(1.7 * len(kept)))
    edges, held = list(inside[:most]), set()
    for d in edges:
        held |= {d["a"], d["b"]}
    # Nobody stands alone: each actor keeps its strongest tie.
    for d in inside[most:]:
        if not {d["a"], d["b"]} <= held:
            edges.append(d)
            held |= {d["a"], d["b"]}
    return edges, {c: weight[c] for c in sorted(kept & held)}


@lru_cache(maxsize=32)
def places(
    edges: tuple[tuple[str, str, int], ...], radius: tuple[tuple[str, float], ...]
) -> dict[str, tuple[float, float]]:
    """Where actors stand, none upon another; the same edges give the same picture."""
    import networkx

    height = height_for(len(radius))

    graph = networkx.Graph()
    for a, b, n in edges:
        graph.add_edge(a, b, weight=graph.get_edge_data(a, b, {"weight": 0})["weight"] + math.log1p(n))
    found: dict[str, tuple[float, float]] = {}
    parts = sorted((sorted(c) for c in networkx.connected_components(graph)), key=lambda c: (-len(c), c))
    # Each connected part gets a stretch of the width by the number of its actors.
    total = sum(math.sqrt(len(c)) for c in parts) or 1.0
    x = 0.0
    main = parts[0] if parts else []
    rest = parts[1:]
    share = 1.0 if not rest else max(0.55, math.sqrt(len(main)) / total)
    boxes = [(main, 0.0, 0.0, share, 1.0)] if main else []
    for i, part in enumerate(rest):
        rows = max(1, min(4, math.ceil(len(rest) / 2)))
        columns = math.ceil(len(rest) / rows)
        w, h = (1 - share) / columns, 1 / rows
        boxes.append((part, share + (i // rows) * w, (i % rows) * h, w, h))
    for part, x, y, w, h in boxes:
        sub = graph.subgraph(part)
        pos = networkx.spring_layout(sub, seed=7, k=2.4 / math.sqrt(len(part)), iterations=90 if len(part) < 80 else 50)
        xs, ys = [float(p[0]) for p in pos.values()], [float(p[1]) for p in pos.values()]
        for name, p in pos.items():
            px = 0.5 if max(xs) == min(xs) else (float(p[0]) - min(xs)) / (max(xs) - min(xs))
            py = 0.5 if max(ys) == min(ys) else (float(p[1]) - min(ys)) / (max(ys) - min(ys))
            margin_x, margin_y = 60 / WIDTH, 44 / height
            found[name] = (
                (x + min(margin_x, w / 3) + px * (w - 2 * min(margin_x, w / 3))) * WIDTH,
                (y + min(margin_y, h / 3) + py * (h - 2 * min(margin_y, h / 3))) * height,
            )
    return _apart(found, dict(radius), height)


def _apart(
    found: dict[str, tuple[float, float]], radius: Mapping[str, float], height: float
) -> dict[str, tuple[float, float]]:
    """The places with circles that overlap pushed apart."""
    import numpy

    names = sorted(found)
    at = numpy.array([found[n] for n in names])
    size = numpy.array([radius[n] for n in names])
    room = size[:, None] + size[None, :] + 7.0
    numpy.fill_diagonal(room, 0.0)
    low, high = numpy.array([24.0, 22.0]), numpy.array([WIDTH - 24.0, height - 28.0])
    for _ in range(80):
        apart = at[:, None, :] - at[None, :, :]
        distance = numpy.maximum(numpy.hypot(apart[..., 0], apart[..., 1]), 1e-6)
        short = numpy.maximum(room - distance, 0.0)
        if not short.any():
            break
        at = numpy.clip(at + (apart / distance[..., None] * short[..., None] * 0.3).sum(axis=1), low, high)
    return {n: (float(x), float(y)) for n, (x, y) in zip(names, at, strict=True)}


def network(
    edges: Sequence[Mapping[str, Any]], weight: Mapping[str, int], t: Texts, name: Callable[[str], str],
    link: Callable[[str, str | None], str], alone: bool = False,
) -> str:  # fmt: skip
    """The picture; `link(a, None)` is the address of an actor, `link(a, b)` of a dyad."""
    codes = sorted({d[side] for d in edges for side in ("a", "b")})
    many = len(codes)
    heaviest = max(weight.values(), default=1)
    radius = {
        c: (4.0 if many > MANY else 6.0) + (12.0 if many > MANY else 18.0) * math.sqrt(weight.get(c, 1) / heaviest)
        for c in codes
    }
    height = height_for(many)
    where = places(tuple(sorted((d["a"], d["b"], d["n"]) for d in edges)), tuple(sorted(radius.items())))
    coded = many > MANY and any(":" in c for c in codes)
    parts: list[str] = []
    most = max((d["n"] for d in edges), default=1)
    for d in sorted(edges, key=lambda d: d["n"]):
        parts.append(_edge(d, most, where, radius, t, name, link, alone))
    # Neither names nor circles are written over.
    boxes = [(x - radius[c], y - radius[c], x + radius[c], y + radius[c]) for c, (x, y) in where.items()]
    nodes: list[str] = []
    labels: list[str] = []
    for code in sorted(where, key=lambda c: -weight.get(c, 0)):
        x, y = where[code]
        r = radius[code]
        told = f"{name(code)} ({code}): {t('chart.events', n=t.number(weight.get(code, 0)))}"
        circle = f'<circle class="node" cx="{x:.1f}" cy="{y:.1f}" r="{r:.1f}"/>'
        shown = code if coded or len(name(code)) > 22 else name(code)
        length = 6.6 * len(shown)
        label = ""
        # A name is written where it covers no other: below, above, right or left of its circle.
        for lx, ly in (
            (x, y + r + 12),
            (x, y - r - 5),
            (x + r + 4 + length / 2, y + 4),
            (x - r - 4 - length / 2, y + 4),
        ):
            box = (lx - length / 2, ly - 11, lx + length / 2, ly + 3)
            if box[0] < 2 or box[2] > WIDTH - 2 or box[1] < 2 or box[3] > height - 2:
                continue
            if not any(box[0] < b[2] and b[0] < box[2] and box[1] < b[3] and b[1] < box[3] for b in boxes):
                boxes.append(box)
                label = f'<text class="name" x="{lx:.1f}" y="{ly:.1f}" text-anchor="middle">{escape(shown)}</text>'
                break
        if not label and r >= _HOLDS_CODE and len(code) == 3:
            label = f'<text class="name" x="{x:.1f}" y="{y + 4:.1f}" text-anchor="middle">{escape(code)}</text>'
        inside = f"<title>{escape(told)}</title>{circle}{label}"
        group = f'<g data-node="{escape(code, quote=True)}">{inside}</g>'
        (labels if label else nodes).append(
            group if alone else f'<a href="{escape(link(code, None), quote=True)}">{group}</a>'
        )
    label = t("chart.network_label", actors=len(where), edges=len(edges))
    return svg(WIDTH, height, "".join([*parts, *nodes, *labels]), label, alone, classes="network")


def _edge(
    d: Mapping[str, Any], most: int, where: Mapping[str, tuple[float, float]], radius: Mapping[str, float], t: Texts,
    name: Callable[[str], str], link: Callable[[str, str | None], str], alone: bool,
) -> str:  # fmt: skip
    a, b = d["a"], d["b"]
    (x1, y1), (x2, y2) = where[a], where[b]
    dx, dy = x2 - x1, y2 - y1
    length = math.hypot(dx, dy) or 1.0
    ux, uy = dx / length, dy / length
    # Wide for many events beside the other ties; among few events, and among many ties, none is very wide.
    room = min(1.0, 6.0 / math.sqrt(max(len(where), 1)))
    thick = 0.9 + 8.0 * room * (d["n"] / most) ** 0.7 * min(1.0, math.log1p(most) / 5)
    # Both directions bow to their own side.
    bow = 0.0 if d["mutual"] else min(28.0, 0.14 * length)
    cx, cy = (x1 + x2) / 2 - uy * bow, (y1 + y2) / 2 + ux * bow
    step = step_of(d["score"])
    head = 0.0 if d["mutual"] else 5.0 + thick
    ex, ey = x2 - cx, y2 - cy
    el = math.hypot(ex, ey) or 1.0
    ex, ey = ex / el, ey / el
    tx, ty = x2 - ex * (radius[b] + 1), y2 - ey * (radius[b] + 1)
    sx, sy = x1, y1
    path = f'<path class="edge c{step}" stroke-width="{thick:.1f}" d="M{sx:.1f},{sy:.1f}Q{cx:.1f},{cy:.1f} {tx - ex * head:.1f},{ty - ey * head:.1f}"/>'
    arrow = ""
    if head:
        bx, by, w = tx - ex * head, ty - ey * head, head * 0.55
        arrow = f'<path class="arrow c{step}" d="M{tx:.1f},{ty:.1f}L{bx - ey * w:.1f},{by + ex * w:.1f}L{bx + ey * w:.1f},{by - ex * w:.1f}Z"/>'
    sign = "↔" if d["mutual"] else "→"
    told = f"{name(a)} {sign} {name(b)}: " + t("chart.column", n=t.number(d["n"]), score=t.score(d["score"]))
    inside = f'<g class="tie" data-a="{escape(a, quote=True)}" data-b="{escape(b, quote=True)}"><title>{escape(told)}</title>{path}{arrow}</g>'
    return inside if alone else f'<a href="{escape(link(a, b), quote=True)}" tabindex="-1">{inside}</a>'
