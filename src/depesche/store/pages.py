"""What pages ask of a store: counts, curves, dyads, places, lists; every question bound as parameters, every list limited.

`Pages(store)` answers; `Question` holds the filters that pages share.
"""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, and_, case, distinct, exists, func, or_, select, tuple_

from .folding import fold
from .query import FoundEvent, _day, fetch
from .schema import (
    dyads,
    entities,
    events,
    evidence,
    pairs,
    participants,
    quotes,
    relations,
    reports,
    undertakings,
)
from .search import find_reports, matching

if TYPE_CHECKING:
    from .store import Store

Row = dict[str, Any]
#: Events fetched at a time when all are asked for.
_BATCH = 400


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


class Pages:
    """Questions to a store."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.engine = store.engine

    def rows(self, query: Any) -> list[Row]:
        with self.engine.connect() as connection:
            return [dict(row) for row in connection.execute(query).mappings()]

    # --- counts and lists ----------------------------------------------------------------------------------------------

    def totals(self) -> Row:
        """How many reports, events and quotes there are, and the first and last day of events."""
        counts = {
            t.name: self.rows(select(func.count().label("n")).select_from(t))[0]["n"] for t in (reports, events, quotes)
        }
        days = self.rows(
            select(func.min(events.c.first_day).label("first"), func.max(events.c.first_day).label("last"))
        )
        return {**counts, **days[0]}

    def report_list(self, keys: Sequence[int] | None = None, limit: int = 12, offset: int = 0) -> list[Row]:
        """Reports, the newest first, or those with the keys; each with the beginning of its text and how many events it tells."""
        count = select(func.count()).where(events.c.report == reports.c.key).scalar_subquery()
        query = select(
            reports.c.key, reports.c.id, reports.c.title, reports.c.read_date.label("date"), reports.c.source,
            reports.c.language, func.substr(reports.c.text, 1, 220).label("beginning"), count.label("events"),
        )  # fmt: skip
        if keys is not None:
            found = {row["key"]: row for row in self.rows(query.where(reports.c.key.in_(list(keys))))}
            return [found[key] for key in keys if key in found]
        return self.rows(query.order_by(reports.c.key.desc()).limit(limit).offset(offset))

    def reports_by_id(self, ids: Sequence[str]) -> list[Row]:
        """Reports with these ids, as `report_list` shows them."""
        keys = [row["key"] for row in self.rows(select(reports.c.key).where(reports.c.id.in_(list(ids))))]
        return self.report_list(keys)

    def search(self, words: str, limit: int = 20, offset: int = 0) -> list[Row]:
        """Reports that hold the words, the best first, with an excerpt (`search.FOUND` marks what was found)."""
        with self.engine.connect() as connection:
            found = find_reports(connection, words, limit, offset)
        excerpts = {row["key"]: row["excerpt"] for row in found}
        return [{**row, "excerpt": excerpts[row["key"]]} for row in self.report_list([row["key"] for row in found])]

    def names(self, words: str, limit: int = 8) -> list[Row]:
        """Actors whose name begins with the words, or has a word that does: name, code, number of reports."""
        # Folded words hold no signs with a meaning in patterns.
        pattern = fold(words)
        if not pattern:
            return []
        like = or_(entities.c.folded.like(f"{pattern}%"), entities.c.folded.like(f"% {pattern}%"))
        n = func.count().label("reports")
        return self.rows(
            select(entities.c.name, entities.c.code, n)
            .where(like, entities.c.code.is_not(None))
            .group_by(entities.c.name, entities.c.code)
            .order_by(n.desc(), entities.c.name)
            .limit(limit)
        )

    # --- events --------------------------------------------------------------------------------------------------------

    def _where(self, q: Question, by_day: bool = False) -> list[ColumnElement[bool]]:
        where: list[ColumnElement[bool]] = []
        first, last = _day(q.from_, 0) if q.from_ else None, _day(q.to, 1) if q.to else None
        for roles, codes in ((("actor", "recipient"), q.who), (("actor",), q.actor), (("recipient",), q.recipient), (("said_by",), q.said_by)):  # fmt: skip
            if codes:
                where.append(_takes_part(roles, codes, first, last, by_day))
        if q.type:
            where.append(events.c.type.in_(q.type))
        if q.quad:
            where.append(events.c.quad.in_(q.quad))
        if q.status:
            where.append(events.c.status.in_(q.status))
        if first:
            where.append(events.c.first_day >= first)
        if last:
            where.append(events.c.first_day <= last)
        if q.place:
            country = len(q.place) == 3 and q.place.isupper()
            where.append(events.c.place_country == q.place if country else events.c.place_folded == fold(q.place))
        if q.min_confidence is not None:
            where.append(events.c.confidence >= q.min_confidence)
        if q.words:
            where.append(matching(self.engine, q.words, events.c.report))
        return where

    def count(self, q: Question) -> int:
        return int(self.rows(select(func.count().label("n")).select_from(events).where(*self._where(q)))[0]["n"])

    def events(self, q: Question, limit: int = 25, offset: int = 0, newest: bool = True) -> list[FoundEvent]:
        """Events by day, the newest (or oldest) first; undated ones last."""
        day = events.c.first_day.desc() if newest else events.c.first_day
        query = (
            select(events.c.report, events.c.id)
            .where(*self._where(q, by_day=self.engine.dialect.name == "sqlite"))
            .order_by(*([] if self.engine.dialect.name == "sqlite" and newest else [events.c.first_day.is_(None)]), day)
            .limit(limit)
            .offset(offset)
        )
        with self.engine.connect() as connection:
            keys = [(row[0], row[1]) for row in connection.execute(query)]
        return self.events_by_key(keys)

    def all_events(self, q: Question, most: int) -> Iterator[FoundEvent]:
        """Events by day, oldest first, fetched some hundreds at a time."""
        query = (
            select(events.c.report, events.c.id)
            .where(*self._where(q))
            .order_by(events.c.first_day.is_(None), events.c.first_day, events.c.report, events.c.position)
            .limit(most)
        )
        with self.engine.connect() as connection:
            keys = [(row[0], row[1]) for row in connection.execute(query)]
        for first in range(0, len(keys), _BATCH):
            yield from self.events_by_key(keys[first : first + _BATCH])

    def events_by_key(self, keys: Sequence[tuple[int, str]]) -> list[FoundEvent]:
        """The events with these keys, in their order."""
        if not keys:
            return []
        with self.engine.connect() as connection:
            return fetch(connection, keys)

    def event(self, report: str, id: str) -> FoundEvent | None:
        """One event of a report."""
        keys = self.rows(select(reports.c.key).where(reports.c.id == report))
        return next(iter(self.events_by_key([(keys[0]["key"], id)])), None) if keys else None

    # --- curves --------------------------------------------------------------------------------------------------------

    def days(self, q: Question, by: str = "quad") -> list[Row]:
        """By day and quad class (or type): number of events and sum of their scores. Undated events are left out."""
        kind = events.c.type if by == "type" else events.c.quad
        return self.rows(
            select(events.c.first_day.label("day"), kind.label("kind"), func.count().label("n"), func.sum(events.c.score).label("score"))
            .where(events.c.first_day.is_not(None), *self._where(q))
            # In the order of the index, so that nothing is sorted; a type has one quad class.
            .group_by(events.c.first_day, events.c.quad, *([kind] if by == "type" else []))
            .order_by(events.c.first_day)
        )  # fmt: skip

    def types(self, q: Question) -> list[Row]:
        """By type: number of events, the most first."""
        n = func.count().label("n")
        # As an expression, so that SQLite counts in the covering index instead of going through that of types to every row.
        kind = (events.c.type + "").label("type")
        return self.rows(select(kind, n).where(*self._where(q)).group_by(kind).order_by(n.desc(), kind))

    # --- pairs ---------------------------------------------------------------------------------------------------------

    def dyads(self, q: Question, sectors: bool = False, limit: int = 2000) -> list[Row]:
        """Who to whom: a, b, mutual, number of events and mean score, the most first."""
        n = func.count().label("n")
        if sectors or any(":" in code for code in q.who):
            a, b = (pairs.c.a_code, pairs.c.b_code) if sectors else (pairs.c.a, pairs.c.b)
            mutual = pairs.c.mutual
            source: Any = pairs
        else:
            a, b, mutual = dyads.c.a, dyads.c.b, dyads.c.mutual
            # As expressions, so that SQLite goes from dyad to dyad and never from pair to dyad.
            source = dyads.join(pairs, and_(pairs.c.a == a + "", pairs.c.b == b + "", pairs.c.mutual == mutual + 0))
        query = (
            select(a.label("a"), b.label("b"), mutual.label("mutual"), n, func.avg(pairs.c.score).label("score"))
            .select_from(source)
            .where(a != b, a != "---", b != "---", *self.where_pairs(q))
            .group_by(a, b, mutual)
            .order_by(n.desc(), a, b, mutual)
            .limit(limit)
        )
        return self.rows(query)

    def where_pairs(self, q: Question) -> list[ColumnElement[bool]]:
        """The filters of a question as conditions on pairs."""
        where: list[ColumnElement[bool]] = []
        if q.type:
            where.append(pairs.c.type.in_(q.type))
        if q.quad:
            where.append(pairs.c.quad.in_(q.quad))
        if q.status:
            where.append(pairs.c.status.in_(q.status))
        if q.from_:
            where.append(pairs.c.first_day >= _day(q.from_, 0))
        if q.to:
            where.append(pairs.c.first_day <= _day(q.to, 1))
        if q.who:
            where.append(or_(*(_is(pairs.c.a, pairs.c.a_code, c) | _is(pairs.c.b, pairs.c.b_code, c) for c in q.who)))
        # What pairs do not hold is asked of their events.
        rest = dataclasses.replace(q, who=(), type=(), quad=(), status=(), from_="", to="")
        if rest != Question():
            found = select(events.c.report, events.c.id).where(*self._where(rest))
            where.append(tuple_(pairs.c.report, pairs.c.event).in_(found))
        return where

    def between(self, one: str, other: str, q: Question) -> list[Row]:
        """Events between two: by direction (`out`, `back`, `both`), day, type and quad class: number and sum of scores."""
        direction = _direction(one, other)
        return self.rows(
            select(direction.label("direction"), pairs.c.first_day.label("day"), pairs.c.type, pairs.c.quad,
                   func.count(distinct(_key(pairs))).label("n"), func.sum(pairs.c.score).label("score"))
            .where(between(one, other), *self.where_pairs(q))
            .group_by(direction, pairs.c.first_day, pairs.c.type, pairs.c.quad)
            .order_by(pairs.c.first_day)
        )  # fmt: skip

    def events_between(
        self, one: str, other: str, q: Question, direction: str | None = None, limit: int = 25
    ) -> list[FoundEvent]:
        """Events between two, the newest first; `direction`: out, back or both."""
        where = [between(one, other), *self.where_pairs(q)]
        if direction:
            where.append(_direction(one, other) == direction)
        query = (
            select(pairs.c.report, pairs.c.event, pairs.c.first_day)
            .where(*where)
            .distinct()
            .order_by(pairs.c.first_day.desc(), pairs.c.report, pairs.c.event)
            .limit(limit)
        )
        return self.events_by_key([(row["report"], row["event"]) for row in self.rows(query)])

    # --- places --------------------------------------------------------------------------------------------------------

    def places(self, q: Question, limit: int = 500) -> list[Row]:
        """Where events happened: name, country, coordinates, number, mean score; the most first."""
        n = func.count().label("n")
        e = events.c
        return self.rows(
            select(e.place_name.label("name"), e.place_country.label("country"), e.place_lat.label("lat"), e.place_lon.label("lon"), n, func.avg(e.score).label("score"))
            .where(e.place_name.is_not(None), *self._where(q))
            .group_by(e.place_name, e.place_country, e.place_lat, e.place_lon)
            .order_by(n.desc(), e.place_name)
            .limit(limit)
        )  # fmt: skip

    # --- an actor ------------------------------------------------------------------------------------------------------

    def actor_names(self, code: str, limit: int = 12) -> list[Row]:
        """Under which names a country (or a code with a sector) stands in reports, and in how many."""
        e = entities.c
        n = func.count().label("n")
        return self.rows(
            select(e.name, e.code, n)
            .where(_is(e.country, e.code, code) if ":" in code else or_(e.country == code, e.code == code))
            .where(e.code.is_not(None))
            .group_by(e.name, e.code)
            .order_by(n.desc(), e.name)
            .limit(limit)
        )

    def actor_codes(self, code: str) -> list[Row]:
        """The codes of a country with how often they stand in events, as actor and as recipient."""
        p = participants.c
        n = func.count().label("n")
        return self.rows(
            select(p.code, n, func.sum(case((p.role == "actor", 1), else_=0)).label("did"))
            .where(_is(p.country, p.code, code), p.kind == "event", p.role.in_(("actor", "recipient")))
            .group_by(p.code)
            .order_by(n.desc(), p.code)
        )

    def with_actor(self, code: str, q: Question) -> list[Row]:
        """Events an actor takes part in by day, type, quad class and role (`did`, `received`: 1 or 0): number and sum of scores; undated ones have no day."""
        p = participants.c
        did, received = (func.max(case((p.role == role, 1), else_=0)).label(name) for role, name in (("actor", "did"), ("recipient", "received")))  # fmt: skip
        part = (
            select(p.report, p.owner, did, received)
            .where(p.kind == "event", p.role.in_(("actor", "recipient")), _is(p.country, p.code, code))
            .group_by(p.report, p.owner)
            .subquery()
        )
        e = events.c
        return self.rows(
            select(e.first_day.label("day"), e.type, e.quad, part.c.did, part.c.received, func.count().label("n"), func.sum(e.score).label("score"))
            .select_from(part.join(events, and_(e.report == part.c.report, e.id == part.c.owner)))
            .where(*self._where(q))
            .group_by(e.first_day, e.type, e.quad, part.c.did, part.c.received)
            .order_by(e.first_day, e.type, part.c.did, part.c.received)
        )  # fmt: skip

    def quotes_of(self, code: str, about: str | None = None, limit: int = 12) -> list[Row]:
        """What an actor said, from the reports that came last; with `about`, only sentences that name the other: words, speaker, report, date."""
        p = participants
        speaks = and_(
            p.c.report == quotes.c.report, p.c.owner == quotes.c.id, p.c.kind == "quote", p.c.role == "speaker"
        )
        query = (
            select(quotes.c.id, quotes.c.words, quotes.c.kind, p.c.name, p.c.code, reports.c.id.label("report"), reports.c.read_date.label("date"))
            .select_from(p.join(quotes, speaks).join(reports, reports.c.key == quotes.c.report))
            # Only events have days; that it is told leads the index on to the reports.
            .where(p.c.kind == "quote", p.c.role == "speaker", p.c.day.is_(None), p.c.until.is_(None), _is(p.c.country, p.c.code, code))
        )  # fmt: skip
        if about:
            from .schema import mentions

            named = exists().where(
                mentions.c.report == quotes.c.report, mentions.c.entity == entities.c.id, entities.c.report == quotes.c.report,
                or_(entities.c.country == about.partition(":")[0], entities.c.code == about),
                mentions.c.start >= quotes.c.sentence_start, mentions.c.end <= quotes.c.sentence_end,
            )  # fmt: skip
            query = query.where(named)
        # Reports that came last have the highest keys; so the index gives the newest without a sort.
        return self.rows(query.order_by(p.c.report.desc(), p.c.owner).limit(limit))

    def standing(self, one: str, other: str | None = None, limit: int = 20) -> tuple[list[Row], list[Row]]:
        """Relations and undertakings of an actor, or between two: kind, parties as codes, status, report, sentence."""
        p = participants

        def part(table: Any, kind: str, code: str) -> ColumnElement[bool]:
            roles = ("source", "target") if kind == "relation" else ("party",)
            return tuple_(table.c.report, table.c.id).in_(
                select(p.c.report, p.c.owner).where(
                    p.c.kind == kind, p.c.role.in_(roles), _is(p.c.country, p.c.code, code)
                )
            )

        found: list[list[Row]] = []
        for table, kind, columns in (
            (relations, "relation", (relations.c.kind, relations.c.status)),
            (undertakings, "undertaking", (undertakings.c.kind, undertakings.c.status, undertakings.c.what, undertakings.c.condition)),
        ):  # fmt: skip
            query = (
                select(*columns, table.c.report, table.c.id, reports.c.id.label("report_id"), reports.c.read_date.label("date"), _sentence_of(table, kind))
                .join(reports, reports.c.key == table.c.report)
                .where(part(table, kind, one), *([part(table, kind, other)] if other else []))
                .order_by(reports.c.read_date.desc(), table.c.report, table.c.position)
                .limit(limit)
            )  # fmt: skip
            rows = self.rows(query)
            parties: dict[tuple[int, str], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
            asked = [(row["report"], row["id"]) for row in rows]
            if asked:
                for r in self.rows(
                    select(p.c.report, p.c.owner, p.c.role, p.c.name, p.c.words, p.c.code)
                    .where(
                        p.c.kind == kind,
                        p.c.report.in_({report for report, _ in asked}),
                        tuple_(p.c.report, p.c.owner).in_(asked),
                    )
                    .order_by(p.c.role, p.c.position)
                ):
                    parties[r["report"], r["owner"]][r["role"]].append(r["name"] or r["words"] or r["code"])
            found.append([{**row, "parties": parties[row["report"], row["id"]]} for row in rows])
        return found[0], found[1]


def _is(country: Any, code: Any, asked: str) -> ColumnElement[bool]:
    # The index begins with the country, so that a code with a sector names it too.
    of_country: ColumnElement[bool] = country == asked.partition(":")[0]
    return and_(of_country, code == asked) if ":" in asked else of_country


def _takes_part(
    roles: Sequence[str], codes: Sequence[str], first: str | None, last: str | None, by_day: bool = False
) -> ColumnElement[bool]:
    """Events that begin in these days in which one of the codes has one of the roles. `by_day`: as expressions, so that SQLite goes through the events by day
    until a page is full, instead of fetching all events of an actor to sort them."""
    p = participants
    match = or_(*(_is(p.c.country, p.c.code, code) for code in codes))
    part = select(p.c.report, p.c.owner).where(p.c.kind == "event", p.c.role.in_(roles), match)
    if first:
        part = part.where(p.c.day >= first)
    if last:
        part = part.where(p.c.day <= last)
    if by_day:
        return tuple_(events.c.report + 0, events.c.id + "").in_(part)
    return tuple_(events.c.report, events.c.id).in_(part)


def _key(table: Any) -> Any:
    from sqlalchemy import String, cast

    return cast(table.c.report, String) + "/" + table.c.event


def _direction(one: str, other: str) -> Any:
    return case((pairs.c.mutual == 1, "both"), (_is(pairs.c.a, pairs.c.a_code, one), "out"), else_="back")


def between(one: str, other: str) -> ColumnElement[bool]:
    """Pairs of two actors, in either direction."""

    def ordered(a: str, b: str) -> ColumnElement[bool]:
        return and_(_is(pairs.c.a, pairs.c.a_code, a), _is(pairs.c.b, pairs.c.b_code, b))

    return or_(ordered(one, other), ordered(other, one))


def _sentence_of(table: Any, kind: str) -> Any:
    e = evidence
    cut = func.substr(reports.c.text, e.c.start + 1, e.c.end - e.c.start)
    first = and_(e.c.report == table.c.report, e.c.owner == table.c.id, e.c.kind == kind, e.c.role == "evidence")
    return select(cut).where(first, e.c.position == 0).correlate(table, reports).scalar_subquery().label("sentence")
