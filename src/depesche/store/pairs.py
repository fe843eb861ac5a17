"""Who did something to whom, one row a pair and event: filled from events and their participants, in the database itself.

Pages that count dyads (network, dyad, start) read this table alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, and_, delete, exists, func, insert, literal, select

from .schema import events, pairs, participants

#: Keys of reports in one IN list: below SQLite's oldest limit.
_LIST = 900
_COLUMNS = ("report", "event", "a_code", "b_code", "a", "b", "mutual", "first_day", "status", "quad", "type", "score")


def fill_pairs(connection: Connection, keys: Sequence[int] | None = None) -> None:
    """Makes the pairs of these reports anew, of all reports without any."""
    if keys is None:
        connection.execute(delete(pairs))
        _fill(connection, None)
        return
    for first in range(0, len(keys), _LIST):
        some = list(keys[first : first + _LIST])
        connection.execute(delete(pairs).where(pairs.c.report.in_(some)))
        _fill(connection, some)


def _fill(connection: Connection, keys: list[int] | None) -> None:
    one, other = participants.alias("one"), participants.alias("other")
    acts = and_(
        one.c.report == events.c.report, one.c.owner == events.c.id, one.c.kind == "event", one.c.role == "actor"
    )
    same = and_(other.c.report == events.c.report, other.c.owner == events.c.id, other.c.kind == "event")
    received = exists().where(
        participants.c.report == events.c.report,
        participants.c.owner == events.c.id,
        participants.c.kind == "event",
        participants.c.role == "recipient",
    )
    for mutual, second in (
        (0, and_(same, other.c.role == "recipient")),
        (1, and_(same, other.c.role == "actor", other.c.code > one.c.code, ~received)),
    ):
        query = (
            select(
                events.c.report,
                events.c.id,
                one.c.code,
                other.c.code,
                func.min(one.c.country),
                func.min(other.c.country),
                literal(mutual),
                events.c.first_day,
                events.c.status,
                events.c.quad,
                events.c.type,
                events.c.score,
            )
            .select_from(events.join(one, acts).join(other, second))
            # A party named twice makes one pair.
            .group_by(
                events.c.report,
                events.c.id,
                one.c.code,
                other.c.code,
                events.c.first_day,
                events.c.status,
                events.c.quad,
                events.c.type,
                events.c.score,
            )
        )
        if keys is not None:
            query = query.where(events.c.report.in_(keys))
        connection.execute(insert(pairs).from_select(list(_COLUMNS), query))
