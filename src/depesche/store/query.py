"""Which events of a store: filters → `FoundEvents`, as records or as a table.

    store.events(actor="RUS", recipient="PRK", type=["CONSULT", "AGREE"], from_="2019-01", to="2019-06").polars()

`words` are looked for in titles and texts of the reports, "phrases in quotes" as they stand. A code without a sector (`RUS`) finds all of the country's actors, one with a sector (`RUS:GOV`) only these.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypedDict

from sqlalchemy import ColumnElement, Engine, Select, and_, exists, func, or_, select, tuple_

from ..errors import StoreError
from ..records import Event, Participant
from .folding import fold
from .rows import by_owner, days_of, to_event
from .schema import events, evidence, participants, reports
from .search import matching

if TYPE_CHECKING:
    import pandas
    import polars

#: The columns of the flat table, in order; `actor`, `recipient` and `said_by` are codes joined by semicolons.
COLUMNS = (
    "report", "report_date", "event", "type", "mode", "context", "status", "date", "date_begin", "date_end",
    "actor", "actor_name", "recipient", "recipient_name", "said_by", "place", "place_country", "lat", "lon",
    "quad", "score", "confidence", "words", "sentence", "start", "end", "size", "dead", "injured", "arrests", "rule",
)  # fmt: skip
_NUMBERS = {"lat": float, "lon": float, "quad": int, "score": float, "confidence": float, "start": int, "end": int}
#: Reports whose participants and evidence are fetched at a time.
_BATCH = 400


@dataclass(frozen=True)
class FoundEvent:
    """An event with the report it stands in; `sentence` is the text of its first evidence."""

    report: str
    report_date: str | None
    event: Event
    sentence: str | None = None

    def row(self) -> dict[str, Any]:
        """The event as one row of the flat table (`COLUMNS`)."""
        e = self.event
        return {
            "report": self.report,
            "report_date": self.report_date,
            "event": e.id,
            "type": e.type,
            "mode": e.mode,
            "context": ";".join(e.context) or None,
            "status": e.status,
            "date": e.date.iso if e.date else None,
            "date_begin": e.date.begin if e.date else None,
            "date_end": e.date.end if e.date else None,
            "actor": _codes(e.actor),
            "actor_name": _names(e.actor),
            "recipient": _codes(e.recipient),
            "recipient_name": _names(e.recipient),
            "said_by": _codes(e.said_by),
            "place": e.place.name if e.place else None,
            "place_country": e.place.country if e.place else None,
            "lat": e.place.lat if e.place else None,
            "lon": e.place.lon if e.place else None,
            "quad": e.quad,
            "score": e.score,
            "confidence": e.confidence,
            "words": e.words,
            "sentence": self.sentence,
            "start": e.trigger.start,
            "end": e.trigger.end,
            "size": e.size,
            "dead": e.dead,
            "injured": e.injured,
            "arrests": e.arrests,
            "rule": e.rule,
        }


def _codes(people: Sequence[Participant]) -> str | None:
    return ";".join(p.code for p in people) or None


def _names(people: Sequence[Participant]) -> str | None:
    return ";".join(p.name or p.words or p.code for p in people) or None


class FoundEvents:
    """The events a query finds, in the order of their first day, report and place in it; fetched when asked for."""

    def __init__(self, engine: Engine, query: Select[Any], total: Select[Any]) -> None:
        self._engine = engine
        self._query = query
        self._total = total

    def __len__(self) -> int:
        """How many events the filters find, paging aside."""
        with self._engine.connect() as connection:
            return int(connection.execute(self._total).scalar_one())

    def __iter__(self) -> Iterator[FoundEvent]:
        with self._engine.connect() as connection, connection.begin():
            rows = [dict(row) for row in connection.execute(self._query).mappings()]
            for first in range(0, len(rows), _BATCH):
                batch = rows[first : first + _BATCH]
                owners = [(row["report"], row["id"]) for row in batch]
                people = self._parts(connection, participants, owners)
                spans = self._parts(connection, evidence, owners)
                for row in batch:
                    event = to_event(
                        row, by_owner(people[row["report"], row["id"]]), by_owner(spans[row["report"], row["id"]])
                    )
                    yield FoundEvent(
                        report=row["report_id"],
                        report_date=row["report_date"],
                        event=event,
                        sentence=row["sentence"],
                    )

    def _parts(self, connection: Any, table: Any, owners: list[tuple[int, str]]) -> dict[tuple[int, str], list[Any]]:
        query = (
            select(table)
            .where(
                table.c.kind == "event",
                # Pairs alone make SQLite read the whole table; the reports lead it to the rows.
                table.c.report.in_({report for report, _ in owners}),
                tuple_(table.c.report, table.c.owner).in_(owners),
            )
            .order_by(table.c.report, table.c.owner, table.c.role, table.c.position)
        )
        found: dict[tuple[int, str], list[Any]] = defaultdict(list)
        for row in connection.execute(query).mappings():
            found[row["report"], row["owner"]].append(row)
        return found

    def records(self) -> list[FoundEvent]:
        """The events as records, each with its report."""
        return list(self)

    def rows(self) -> list[dict[str, Any]]:
        """The events as flat rows (`COLUMNS`)."""
        return [found.row() for found in self]

    def polars(self) -> polars.DataFrame:
        """The events as a Polars table; needs the extra `tables`."""
        pl = _library("polars")
        kinds = {float: pl.Float64, int: pl.Int64}
        schema = {name: kinds.get(_NUMBERS.get(name, str), pl.String) for name in COLUMNS}
        frame: polars.DataFrame = pl.DataFrame(self.rows(), schema=schema)
        return frame

    def pandas(self) -> pandas.DataFrame:
        """The events as a pandas table; needs the extra `tables`."""
        frame: pandas.DataFrame = _library("pandas").DataFrame(self.rows(), columns=list(COLUMNS))
        return frame


def _library(name: str) -> Any:
    from importlib import import_module

    from ..errors import MissingPart

    try:
        return import_module(name)
    except ImportError as error:
        raise MissingPart(f"{name} is not installed; install it with: pip install depesche[tables]") from error


class Filters(TypedDict, total=False):
    """The filters of `find_events`."""

    actor: str | Sequence[str] | None
    recipient: str | Sequence[str] | None
    said_by: str | Sequence[str] | None
    type: str | Sequence[str] | None
    mode: str | Sequence[str] | None
    status: str | Sequence[str] | None
    from_: str | None
    to: str | None
    place: str | None
    min_confidence: float | None
    report: str | None
    words: str | None
    limit: int | None
    offset: int


def find_events(
    engine: Engine,
    *,
    actor: str | Sequence[str] | None = None,
    recipient: str | Sequence[str] | None = None,
    said_by: str | Sequence[str] | None = None,
    type: str | Sequence[str] | None = None,
    mode: str | Sequence[str] | None = None,
    status: str | Sequence[str] | None = None,
    from_: str | None = None,
    to: str | None = None,
    place: str | None = None,
    min_confidence: float | None = None,
    report: str | None = None,
    words: str | None = None,
    limit: int | None = None,
    offset: int = 0,
) -> FoundEvents:
    """The events for which all the filters hold. Several values of a filter: one of them. Raises `StoreError` for no date."""
    where: list[ColumnElement[bool]] = []
    for role, codes in (("actor", actor), ("recipient", recipient), ("said_by", said_by)):
        if codes:
            where.append(_takes_part(role, _many(codes)))
    for column, values in ((events.c.type, type), (events.c.mode, mode), (events.c.status, status)):
        if values:
            where.append(column.in_(_many(values)))
    if from_:
        where.append(events.c.last_day >= _day(from_, 0))
    if to:
        where.append(events.c.first_day <= _day(to, 1))
    if place:
        where.append(
            events.c.place_folded == fold(place)
            if len(place) != 3 or not place.isupper()
            else events.c.place_country == place
        )
    if min_confidence is not None:
        where.append(events.c.confidence >= min_confidence)
    if report:
        where.append(reports.c.id == report)
    if words:
        where.append(matching(engine, words))
    joined = events.join(reports, events.c.report == reports.c.key)
    order = (events.c.first_day.nulls_last(), events.c.report, events.c.position)
    query = (
        select(
            events,
            reports.c.id.label("report_id"),
            reports.c.date.label("report_date"),
            _sentence(),
        )
        .select_from(joined)
        .order_by(*order)
    )
    if limit is None and not offset:
        query = query.where(*where)
    else:
        # The page is chosen first: sentences are cut out for its events alone, not for all that are sorted.
        page = select(events.c.report, events.c.id).select_from(joined).where(*where).order_by(*order)
        chosen = page.limit(2**62 if limit is None else limit).offset(offset).subquery()
        query = query.join(chosen, and_(chosen.c.report == events.c.report, chosen.c.id == events.c.id))
    return FoundEvents(engine, query, select(func.count()).select_from(joined).where(*where))


def _many(values: str | Sequence[str]) -> list[str]:
    """One value, several, or several in one string ("CONSULT,AGREE")."""
    if isinstance(values, str):
        return [v.strip() for v in values.split(",") if v.strip()]
    return list(values)


def _takes_part(role: str, codes: list[str]) -> ColumnElement[bool]:
    p = participants
    match = or_(*(p.c.code == code if ":" in code else p.c.country == code for code in codes))
    return exists().where(
        and_(p.c.report == events.c.report, p.c.owner == events.c.id, p.c.kind == "event", p.c.role == role, match)
    )


def _sentence() -> Any:
    """The text of an event's first evidence, cut out by the database so that whole reports need not be fetched."""
    e = evidence
    cut = func.substr(reports.c.text, e.c.start + 1, e.c.end - e.c.start)
    first = and_(e.c.report == events.c.report, e.c.owner == events.c.id, e.c.kind == "event", e.c.role == "evidence")
    return select(cut).where(first, e.c.position == 0).scalar_subquery().label("sentence")


def _day(date: str, side: int) -> str:
    day = days_of(date)[side]
    if day is None:
        raise StoreError(f"{date!r} is no date; write 2019, 2019-04 or 2019-04-25")
    return day
