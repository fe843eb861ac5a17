"""The filters that pages share → conditions on events, and on the pairs of those who take part in them.

`Question` holds the filters; `event_conditions` and `pair_conditions` give what a query has to hold, every value bound as a parameter.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Engine, and_, case, or_, select, tuple_

from .conditions import day_of, happened_in, is_actor
from .schema import events, pairs, participants
from .search import matching

Conditions = list[ColumnElement[bool]]


@dataclass(frozen=True)
class Question:
    """Filters of events. Several values of one: any of them. `who` takes part in either role; codes with or without sector."""

    words: str = ""
    who: tuple[str, ...] = ()
    actor: tuple[str, ...] = ()
    recipient: tuple[str, ...] = ()
    said_by: tuple[str, ...] = ()
    type: tuple[str, ...] = ()
    quad: tuple[int, ...] = ()
    status: tuple[str, ...] = ()
    from_: str = ""
    to: str = ""
    place: str = ""
    min_confidence: float | None = None


# --- events ------------------------------------------------------------------------------------------------------------


def event_conditions(engine: Engine, q: Question, by_day: bool = False) -> Conditions:
    """The filters as conditions on events; `by_day`: for a query that goes through the events by day until a page is full."""
    asked = (
        (("actor", "recipient"), q.who),
        (("actor",), q.actor),
        (("recipient",), q.recipient),
        (("said_by",), q.said_by),
    )
    where = [_takes_part(roles, codes, q, by_day) for roles, codes in asked if codes]
    where += [*_among_lists(events, q), *_in_days(events.c.first_day, q)]
    if q.place:
        where.append(happened_in(q.place))
    if q.min_confidence is not None:
        where.append(events.c.confidence >= q.min_confidence)
    if q.words:
        where.append(matching(engine, q.words, events.c.report))
    return where


def _takes_part(roles: Sequence[str], codes: Sequence[str], q: Question, by_day: bool) -> ColumnElement[bool]:
    """Events that begin in the question's days in which one of the codes has one of the roles. `by_day`: as expressions, so that SQLite
    does not fetch all events of an actor to sort them."""
    p = participants.c
    match = or_(*(is_actor(p.country, p.code, code) for code in codes))
    part = select(p.report, p.owner).where(p.kind == "event", p.role.in_(roles), match, *_in_days(p.day, q))
    if by_day:
        return tuple_(events.c.report + 0, events.c.id + "").in_(part)
    return tuple_(events.c.report, events.c.id).in_(part)


def _among_lists(table: Any, q: Question) -> Conditions:
    """Type, quad class and status, which events and pairs both have."""
    asked = ((table.c.type, q.type), (table.c.quad, q.quad), (table.c.status, q.status))
    return [column.in_(values) for column, values in asked if values]


def _in_days(day: Any, q: Question) -> Conditions:
    return [*([day >= day_of(q.from_, 0)] if q.from_ else []), *([day <= day_of(q.to, 1)] if q.to else [])]


# --- pairs -------------------------------------------------------------------------------------------------------------


def pair_conditions(engine: Engine, q: Question) -> Conditions:
    """The filters as conditions on pairs."""
    where = [*_among_lists(pairs, q), *_in_days(pairs.c.first_day, q)]
    if q.who:
        where.append(or_(*(_is_first(code) | _is_second(code) for code in q.who)))
    # What pairs do not hold is asked of their events.
    rest = dataclasses.replace(q, who=(), type=(), quad=(), status=(), from_="", to="")
    if rest != Question():
        found = select(events.c.report, events.c.id).where(*event_conditions(engine, rest))
        where.append(tuple_(pairs.c.report, pairs.c.event).in_(found))
    return where


def between(one: str, other: str) -> ColumnElement[bool]:
    """Pairs of two actors, in either direction."""
    return or_(and_(_is_first(one), _is_second(other)), and_(_is_first(other), _is_second(one)))


def direction_from(one: str) -> Any:
    """The direction of pairs of one with another: `both` for what they do together, `out` from the one, `back` to it."""
    return case((pairs.c.mutual == 1, "both"), (_is_first(one), "out"), else_="back")


def _is_first(code: str) -> ColumnElement[bool]:
    return is_actor(pairs.c.a, pairs.c.a_code, code)


def _is_second(code: str) -> ColumnElement[bool]:
    return is_actor(pairs.c.b, pairs.c.b_code, code)
