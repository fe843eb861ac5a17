"""The curve of events over time as pages show it: drawn, with its table, its legend and where a narrower time leads.

`curve_of` takes rows of days (`day`, `kind`, `n`, `score`) and gives a `Curve`; `charts` draws it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from fastapi import Request
from fastapi.responses import Response

from ..lexicon.plover import QUAD, TYPES
from ..store.question import Question
from . import names
from .answers import as_csv
from .app import site_of, texts_of
from .asking import address
from .charts import QUADS, Period, before, curve, is_day, periods, shades_of

Narrow = Callable[[Period], str]


@dataclass(frozen=True)
class Curve:
    """A curve with what stands around it. `chart` is empty where there is nothing; `name` gives a kind in words; `shades` are the legend
    of types: kind, quad class, shade; `dated` is how many events have a day, also those before the first period; `earlier_at` leads to those."""

    chart: str
    periods: list[Period]
    unit: str
    kinds: list[Any]
    name: Callable[[Any], str]
    shades: list[tuple[Any, int, Any]]
    dated: int
    earlier_at: str

    @property
    def earlier(self) -> int:
        """Events before the first period, which a chart as long as they ask for would hide the others behind."""
        return self.dated - sum(period.n for period in self.periods)


def curve_of(
    request: Request, rows: Iterable[Mapping[str, Any]], narrow: Narrow, by: str = "quad", unit: str = "",
    alone: bool = False, small: bool = True, most: int = 240,
) -> Curve:  # fmt: skip
    """The curve of rows of days. `narrow` gives the address of a period; `alone`: a picture of its own; `most`: periods at the most."""
    t = texts_of(request)
    rows = [row for row in rows if is_day(row["day"])]
    found, unit = periods(rows, unit or None, most)
    by_type = by == "type"
    kinds: list[Any] = list(TYPES) if by_type else list(QUADS)

    def name(kind: Any) -> str:
        return names.word("type" if by_type else "quad", str(kind), t.language)

    side = QUAD.__getitem__ if by_type else None
    chart = curve(found, t, narrow, alone, kinds, name, side, small) if found else ""
    shades = [(k, QUAD[k], n) for k, n in shades_of(kinds, QUAD.__getitem__).items()] if by_type else []
    earlier = found and rows[0]["day"] < found[0].start
    earlier_at = narrow(Period(rows[0]["day"], before(found[0].start), {})) if earlier else ""
    return Curve(chart, found, unit, kinds, name, shades, sum(row["n"] for row in rows), earlier_at)


def over_time(request: Request, q: Question, path: str, more: Mapping[str, str]) -> Curve:
    """The curve below a picture of the same events, to narrow its time."""
    return curve_of(request, site_of(request).pages.days(q), narrowing(path, q, **more))


def narrowing(path: str, q: Question, **more: str) -> Narrow:
    """Leads from a period to the same page for this time alone."""
    return lambda p: path + address(q, from_=p.start, to=p.end, **more)


def curve_csv(drawn: Curve, by: str, name: str) -> Response:
    """The table of a curve as a file."""
    head = ["from", "to", *(f"quad{k}" if by == "quad" else k for k in drawn.kinds), "events", "mean_score"]
    rows = (
        [p.start, p.end, *(p.counts.get(k, 0) for k in drawn.kinds), p.n, "" if p.mean is None else f"{p.mean:.3f}"]
        for p in drawn.periods
    )
    return as_csv([head, *rows], name)
