"""Charts as SVG, made here: the curve of events over time, a strip of types, and what all of them share.

In a page a chart takes its colours from the style sheet; as a file of its own (`alone`) it carries them along.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape
from typing import Any

from .texts import Texts

QUADS = (1, 2, 3, 4)
_STYLE = """<style>svg{background:#fff;font:11px "Noto Sans",Helvetica,Arial,sans-serif}.q1{fill:#2f8f6d}.q2{fill:#2a84a3}.q3{fill:#d39a2c}.q4{fill:#c0392b}
.axis{fill:#625c53}.rule{stroke:#ded8cc;stroke-width:1}.zero{stroke:#625c53;stroke-width:1}.mean{fill:none;stroke:#201d19;stroke-width:1.75}
.land{fill:#e9e4d9;stroke:#fff;stroke-width:.5}.c-3{stroke:#b3261e;fill:#b3261e}.c-2{stroke:#d0604a;fill:#d0604a}.c-1{stroke:#d39a2c;fill:#d39a2c}
.c0{stroke:#8b857b;fill:#8b857b}.c1{stroke:#6aa58b;fill:#6aa58b}.c2{stroke:#2f8f6d;fill:#2f8f6d}.c3{stroke:#14694d;fill:#14694d}
.edge{fill:none;stroke-opacity:.7}.arrow{stroke:none}.node{fill:#fff;stroke:#201d19;stroke-width:1.5}.name{fill:#201d19;font-weight:600;paint-order:stroke;stroke:#fff;stroke-linejoin:round}.network .name{stroke-width:3px}
.dot{fill-opacity:.65;stroke-width:1}</style>"""


def svg(width: float, height: float, inside: str, label: str, alone: bool, classes: str = "", box: str = "") -> str:
    """A whole SVG element."""
    size = f' width="{width:g}" height="{height:g}"' if alone else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box or f"0 0 {width:g} {height:g}"}"{size} class="{classes}" role="{"img" if alone else "group"}" '
        f'aria-label="{escape(label)}">{_STYLE if alone else ""}{inside}</svg>'
    )


def step_of(score: float) -> int:
    """A score from -10 to 10 as one of seven steps from conflict (-3) to cooperation (3)."""
    for step, bound in ((3, 6.5), (2, 3.5), (1, 1.0)):
        if abs(score) >= bound:
            return step if score > 0 else -step
    return 0


# --- time --------------------------------------------------------------------------------------------------------------


@dataclass
class Period:
    """A stretch of time with its events by kind and the sum of their scores."""

    start: str
    end: str
    counts: dict[Any, int]
    score: float = 0.0

    @property
    def n(self) -> int:
        return sum(self.counts.values())

    @property
    def mean(self) -> float | None:
        return self.score / self.n if self.n else None


UNITS = ("day", "week", "month", "year")


def unit_for(first: str, last: str) -> str:
    """The unit that gives a readable number of columns between two days."""
    try:
        days = (date.fromisoformat(last) - date.fromisoformat(first)).days
    except ValueError:
        return "year"
    return "day" if days <= 62 else "week" if days <= 400 else "month" if days <= 4400 else "year"


def _begin(day: str, unit: str) -> str:
    if unit == "year":
        return f"{day[:4]}-01-01"
    if unit == "month":
        return f"{day[:7]}-01"
    if unit == "week":
        d = date.fromisoformat(day)
        return (d - timedelta(d.weekday())).isoformat()
    return day


def _next(start: str, unit: str) -> str | None:
    year, month = int(start[:4]), int(start[5:7])
    if unit == "year":
        return f"{year + 1:04d}-01-01" if year < 9999 else None
    if unit == "month":
        return f"{year + month // 12:04d}-{month % 12 + 1:02d}-01" if year < 9999 else None
    try:
        return (date.fromisoformat(start) + timedelta(7 if unit == "week" else 1)).isoformat()
    except OverflowError:
        return None


def periods(rows: Iterable[Mapping[str, Any]], unit: str | None = None, most: int = 240) -> tuple[list[Period], str]:
    """Rows of days (`day`, `kind`, `n`, `score`) as periods without a gap, and their unit; the latest `most` of them.

    Single days far from the rest (a history lesson in one report) do not stretch the axis: the first percent of events is cut off
    where it would more than double the span.
    """
    valid = [r for r in rows if is_day(r["day"])]
    if not valid:
        return [], unit or "month"
    first, last = _bulk(valid)
    unit = unit or unit_for(first, last)
    found: dict[str, Period] = {}
    earliest, start = _begin(first, unit), _begin(last, unit)
    while len(found) < most:
        after = _next(start, unit)
        found[start] = Period(start, before(after) if after else start, {})
        if start <= earliest:
            break
        start = _begin(before(start), unit)
    for row in valid:
        period = found.get(_begin(row["day"], unit))
        if period is not None:
            period.counts[row["kind"]] = period.counts.get(row["kind"], 0) + row["n"]
            period.score += row["score"] or 0.0
    return list(found.values())[::-1], unit


def _bulk(rows: Sequence[Mapping[str, Any]]) -> tuple[str, str]:
    first, last = rows[0]["day"], rows[-1]["day"]
    total, seen = sum(r["n"] for r in rows), 0
    for row in rows:
        seen += row["n"]
        if seen > total * 0.06:
            span = int(last[:4]) - int(first[:4])
            if span >= 4 and int(row["day"][:4]) - int(first[:4]) > span / 2:
                return row["day"], last
            break
    return first, last


def is_day(day: str | None) -> bool:
    try:
        date.fromisoformat(day or "")
    except ValueError:
        return False
    return len(day or "") == 10


def before(day: str) -> str:
    """The day before a day, which must not be the first of all (0001-01-01)."""
    return (date.fromisoformat(day) - timedelta(1)).isoformat()


#: Kinds of one side have one colour, each a shade of its own.
SHADES = (1, 0.78, 0.6, 0.45, 0.32)


def shades_of(kinds: Sequence[Any], side: Callable[[Any], int]) -> dict[Any, int]:
    """The shade of each kind among those of its side."""
    seen: dict[int, int] = {}
    found = {}
    for kind in kinds:
        found[kind] = min(seen.get(side(kind), 0), len(SHADES) - 1)
        seen[side(kind)] = found[kind] + 1
    return found


def curve(
    found: Sequence[Period], t: Texts, href: Callable[[Period], str] | None = None, alone: bool = False, kinds: Sequence[Any] = QUADS,
    name: Callable[[Any], str] = str, side: Callable[[Any], int] | None = None, small: bool = False,
) -> str:  # fmt: skip
    """Columns by period: cooperation up, conflict down, one colour a quad class; below them the mean score as a line."""
    side = side or (lambda kind: kind)
    width, top, middle, strip = 960.0, 14.0, (150.0 if small else 210.0), (54.0 if small else 70.0)
    left, right = 42.0, 10.0
    height = top + middle + 26 + strip + 8
    up = [k for k in kinds if side(k) <= 2]
    down = [k for k in kinds if side(k) > 2]
    highest = max((sum(p.counts.get(k, 0) for k in up) for p in found), default=0)
    deepest = max((sum(p.counts.get(k, 0) for k in down) for p in found), default=0)
    tick = _tick(max(highest, deepest, 1))
    ceiling, floor = max(tick, _up(highest, tick)), max(tick, _up(deepest, tick))
    unit = middle / (ceiling + floor)
    zero = top + ceiling * unit
    slot = (width - left - right) / max(len(found), 1)
    bar = max(min(slot - max(1.0, slot * 0.15), 44), 0.8)
    shades = {k: "" if step == 0 else f' fill-opacity="{SHADES[step]}"' for k, step in shades_of(kinds, side).items()}
    parts: list[str] = []
    value = -floor
    while value <= ceiling:
        y = zero - value * unit
        parts.append(f'<line class="{"zero" if value == 0 else "rule"}" x1="{left:g}" x2="{width - right:g}" y1="{y:.1f}" y2="{y:.1f}"/>')  # fmt: skip
        parts.append(
            f'<text class="axis" x="{left - 6:g}" y="{y + 4:.1f}" text-anchor="end">{t.number(abs(value))}</text>'
        )
        value += tick
    base = top + middle + 26 + strip / 2
    scale = strip / 2 / 10
    parts.append(f'<line class="rule" x1="{left:g}" x2="{width - right:g}" y1="{base:.1f}" y2="{base:.1f}"/>')
    for v in (10, -10):
        parts.append(f'<text class="axis" x="{left - 6:g}" y="{base - v * scale + 4:.1f}" text-anchor="end">{"+" if v > 0 else "−"}10</text>')  # fmt: skip
    line: list[str] = []
    dots: list[str] = []
    labelled = -99.0
    for i, p in enumerate(found):
        x = left + i * slot + (slot - bar) / 2
        column: list[str] = []
        y = zero
        for k in up:
            h = p.counts.get(k, 0) * unit
            if h:
                y -= h
                column.append(
                    f'<rect class="q{side(k)}"{shades[k]} x="{x:.1f}" y="{y:.1f}" width="{bar:.1f}" height="{h:.1f}"/>'
                )
        y = zero
        for k in down:
            h = p.counts.get(k, 0) * unit
            if h:
                column.append(
                    f'<rect class="q{side(k)}"{shades[k]} x="{x:.1f}" y="{y:.1f}" width="{bar:.1f}" height="{h:.1f}"/>'
                )
                y += h
        told = f"{period_name(p, t)}: " + t("chart.column", n=t.number(p.n), score=t.score(p.mean))
        told += "".join(f"\n{name(k)}: {t.number(p.counts[k])}" for k in kinds if p.counts.get(k))
        hit = f'<rect class="hit" x="{left + i * slot:.1f}" y="{top:g}" width="{slot:.2f}" height="{middle:g}" fill="transparent"/>'
        drawn = f'<g class="col" data-from="{p.start}" data-to="{p.end}"><title>{escape(told)}</title>{hit}{"".join(column)}</g>'
        if p.n and href is not None and not alone:
            drawn = f'<a href="{escape(href(p), quote=True)}" tabindex="-1">{drawn}</a>'
        parts.append(drawn)
        middle_x = left + (i + 0.5) * slot
        mean = p.mean
        if mean is not None:
            line.append(f"{'L' if line else 'M'}{middle_x:.1f},{base - mean * scale:.1f}")
            dots.append(f'<circle class="c{step_of(mean)}" cx="{middle_x:.1f}" cy="{base - mean * scale:.1f}" r="{min(3.0, max(1.4, slot / 4)):.1f}"/>')  # fmt: skip
        text = _label(p, found[i - 1] if i else None, slot, t)
        half = 3.1 * len(text)
        at = max(middle_x, left + 8, left + half - 20)
        if text and at - half - labelled > 8:
            parts.append(f'<text class="axis" x="{at:.1f}" y="{top + middle + 17:.1f}" text-anchor="middle">{text}</text>')  # fmt: skip
            labelled = at + half
    parts.append(f'<path class="mean" d="{"".join(line)}"/>{"".join(dots)}')
    parts.append('<rect class="brush" x="0" y="0" width="0" height="0"/>')
    label = t("chart.curve_label", n=t.number(sum(p.n for p in found)))
    return svg(width, height, "".join(parts), label, alone, classes="curve")


def period_name(p: Period, t: Texts) -> str:
    if p.start == p.end:
        return t.day(p.start)
    if p.start[5:] == "01-01" and p.end[5:] == "12-31":
        return p.start[:4]
    if p.start[8:] == "01" and p.start[:7] == p.end[:7] and int(p.end[8:]) >= 28:
        return t.day(p.start[:7])
    return f"{t.day(p.start)} – {t.day(p.end)}"


def _label(p: Period, before: Period | None, slot: float, t: Texts) -> str:
    """What stands below a column: the year where it begins, in between months or days where there is room."""
    if before is None:
        # The first says where the curve begins, as exactly as its columns do.
        if p.start[5:] == "01-01":
            return p.start[:4]
        return t.day(p.start) if p.start == p.end else f"{int(p.start[5:7])}/{p.start[2:4]}"
    if before.start[:4] != p.start[:4]:
        return p.start[:4]
    if before.start[:7] != p.start[:7] and p.start[5:7] in (("04", "07", "10") if slot < 30 else tuple(f"{m:02d}" for m in range(1, 13))):  # fmt: skip
        return f"{int(p.start[5:7])}/{p.start[2:4]}"
    if p.start == p.end and slot >= 12:
        return f"{int(p.start[8:])}."
    return ""


def _tick(highest: float) -> int:
    raw = highest / 2.2
    power = 10 ** max(0, math.floor(math.log10(raw))) if raw >= 1 else 1
    return int(max(1, next(m * power for m in (1, 2, 5, 10) if m * power >= raw)))


def _up(value: float, tick: int) -> int:
    return math.ceil(value / tick) * tick
