"""What queries over a store have in common: how a code, a place, a day is asked for, and how the sentence of a record is cut out.

Takes columns of the schema and what is asked; gives expressions of SQLAlchemy with everything bound as parameters.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, and_, func, select

from ..errors import StoreError
from .folding import fold
from .rows import country_of, days_of
from .schema import events, evidence, reports


def is_actor(country: Any, code: Any, asked: str) -> ColumnElement[bool]:
    """Whether the columns `country` and `code` hold the code asked for; one without a sector stands for all of its country's."""
    # The index begins with the country, so that a code with a sector names it too.
    of_country: ColumnElement[bool] = country == country_of(asked)
    return and_(of_country, code == asked) if ":" in asked else of_country


def happened_in(place: str) -> ColumnElement[bool]:
    """Events in a place: a name, or the code of a country."""
    if len(place) == 3 and place.isupper():
        return events.c.place_country == place
    return events.c.place_folded == fold(place)


def day_of(date: str, side: int) -> str:
    """The first (`side` 0) or last (1) day of a date of any exactness. Raises `StoreError` for what is no date."""
    day = days_of(date)[side]
    if day is None:
        raise StoreError(f"{date!r} is no date; write 2019, 2019-04 or 2019-04-25")
    return day


def sentence_of(table: Any, kind: str) -> Any:
    """The text of a record's first evidence, cut out by the database so that whole reports need not be fetched."""
    e = evidence
    cut = func.substr(reports.c.text, e.c.start + 1, e.c.end - e.c.start)
    first = and_(e.c.report == table.c.report, e.c.owner == table.c.id, e.c.kind == kind, e.c.role == "evidence")
    return select(cut).where(first, e.c.position == 0).correlate(table, reports).scalar_subquery().label("sentence")
