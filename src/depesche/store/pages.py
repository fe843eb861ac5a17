"""What pages ask of a store: counts, curves, dyads, places, lists; every question bound as parameters, every list limited.

`Pages(store)` answers; what is asked of an actor stands in `actors`, of a happening in `tellings`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import String, and_, cast, distinct, func, or_, select, tuple_

from .folding import fold
from .query import FoundEvent, fetch
from .question import Question, between, direction_from, event_conditions, pair_conditions
from .schema import blocks, dyads, entities, events, pairs, quotes, reports
from .search import find_reports

if TYPE_CHECKING:
    from .store import Store

Row = dict[str, Any]
#: Events fetched at a time when all are asked for.
_BATCH = 400


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
        # Each for itself, so that the index answers at once.
        first, last = (
            self.rows(select(end(events.c.first_day).label("day")))[0]["day"] for end in (func.min, func.max)
        )
        return {**counts, "first": first, "last": last}

    def report_list(self, keys: Sequence[int] | None = None, limit: int = 12, offset: int = 0) -> list[Row]:
        """Reports, the newest first, or those with the keys; each with its headline, the beginning of its text and how many events it tells."""
        line = func.substr(reports.c.text, blocks.c.start + 1, blocks.c.end - blocks.c.start)
        headline = select(line).where(blocks.c.report == reports.c.key, blocks.c.kind == "headline").order_by(blocks.c.position).limit(1)  # fmt: skip
        count = select(func.count()).where(events.c.report == reports.c.key).scalar_subquery()
        query = select(
            reports.c.key, reports.c.id, reports.c.title, reports.c.read_date.label("date"), reports.c.source,
            reports.c.language, headline.correlate(reports).scalar_subquery().label("headline"), func.substr(reports.c.text, 1, 220).label("beginning"), count.label("events"),
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

    def count(self, q: Question) -> int:
        return int(
            self.rows(select(func.count().label("n")).select_from(events).where(*event_conditions(self.engine, q)))[0][
                "n"
            ]
        )

    def events(self, q: Question, limit: int = 25, offset: int = 0, newest: bool = True) -> list[FoundEvent]:
        """Events by day, the newest (or oldest) first; undated ones last."""
        day = events.c.first_day.desc() if newest else events.c.first_day
        query = (
            select(events.c.report, events.c.id)
            .where(*event_conditions(self.engine, q, by_day=self.engine.dialect.name == "sqlite"))
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
            .where(*event_conditions(self.engine, q))
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
            .where(events.c.first_day.is_not(None), *event_conditions(self.engine, q))
            # In the order of the index, so that nothing is sorted; a type has one quad class.
            .group_by(events.c.first_day, events.c.quad, *([kind] if by == "type" else []))
            .order_by(events.c.first_day)
        )  # fmt: skip

    def types(self, q: Question) -> list[Row]:
        """By type: number of events, the most first."""
        n = func.count().label("n")
        # As an expression, so that SQLite counts in the covering index instead of going through that of types to every row.
        kind = (events.c.type + "").label("type")
        return self.rows(
            select(kind, n).where(*event_conditions(self.engine, q)).group_by(kind).order_by(n.desc(), kind)
        )

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
        where = (a != b, a != "---", b != "---", *pair_conditions(self.engine, q))
        if not sectors:
            # An event between two countries counts once, however many of their people, ministries and armies take part in it.
            n = func.count(distinct(cast(pairs.c.report, String) + " " + pairs.c.event)).label("n")
        query = (
            select(a.label("a"), b.label("b"), mutual.label("mutual"), n, func.avg(pairs.c.score).label("score"), func.count().label("pairs"))
            .select_from(source)
            .where(*where)
            .group_by(a, b, mutual)
            .order_by(n.desc(), a, b, mutual)
            .limit(limit)
        )  # fmt: skip
        rows = self.rows(query)
        several = {(r["a"], r["b"], r["mutual"]): r for r in rows if r.pop("pairs") != r["n"]}
        if several:
            few = [tuple_(a, b, mutual).in_(several)] if len(several) <= _BATCH else []
            parts = (a.label("a"), b.label("b"), mutual.label("mutual"), pairs.c.report, pairs.c.event, pairs.c.score)
            one = select(*parts).select_from(source).where(*where, *few).distinct().subquery()
            key = (one.c.a, one.c.b, one.c.mutual)
            for row in self.rows(select(*key, func.avg(one.c.score).label("score")).group_by(*key)):
                if (dyad := several.get((row["a"], row["b"], row["mutual"]))) is not None:
                    dyad["score"] = row["score"]
        return rows

    def between(self, one: str, other: str, q: Question) -> list[Row]:
        """Events between two: by direction (`out`, `back`, `both`), day, type and quad class: number and sum of scores."""
        direction = direction_from(one)
        event = (
            select(direction.label("direction"), pairs.c.first_day.label("day"), pairs.c.type, pairs.c.quad, pairs.c.score, pairs.c.report, pairs.c.event)
            .where(between(one, other), *pair_conditions(self.engine, q))
            .distinct()
            .subquery()
        )  # fmt: skip
        kinds = (event.c.direction, event.c.day, event.c.type, event.c.quad)
        return self.rows(
            select(*kinds, func.count().label("n"), func.sum(event.c.score).label("score"))
            .group_by(*kinds)
            .order_by(event.c.day)
        )

    def events_between(
        self, one: str, other: str, q: Question, direction: str | None = None, limit: int = 25
    ) -> list[FoundEvent]:
        """Events between two, the newest first; `direction`: out, back or both."""
        where = [between(one, other), *pair_conditions(self.engine, q)]
        if direction:
            where.append(direction_from(one) == direction)
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
        found = self.rows(
            select(e.place_name.label("name"), e.place_country.label("country"), e.place_lat.label("lat"), e.place_lon.label("lon"), n, func.avg(e.score).label("score"))
            .where(e.place_name.is_not(None), *event_conditions(self.engine, q))
            .group_by(e.place_name, e.place_country, e.place_lat, e.place_lon)
            .order_by(n.desc(), e.place_name)
            # More than are asked for, as some of them are one place.
            .limit(2 * limit)
        )  # fmt: skip
        return _one_place(found)[:limit]


def _one_place(found: Sequence[Row]) -> list[Row]:
    """A name in a country is one place, as a filter for it finds it, though some readings do not know where it lies, or in which country."""
    countries: dict[str, str] = {}
    for row in found:
        if row["country"]:
            countries.setdefault(row["name"], row["country"])
    places: dict[tuple[str, str | None], Row] = {}
    for row in found:
        country = row["country"] or countries.get(row["name"])
        same = places.setdefault((row["name"], country), {**row, "country": country, "n": 0, "score": 0.0})
        n = same["n"] + row["n"]
        same["n"], same["score"] = n, (same["n"] * same["score"] + row["n"] * row["score"]) / n
        if same["lat"] is None:
            same["lat"], same["lon"] = row["lat"], row["lon"]
    return sorted(places.values(), key=lambda row: (-row["n"], row["name"]))
