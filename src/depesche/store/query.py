"""Which events of a store: filters → `FoundEvents`, as records or as a table.

    store.events(actor="RUS", recipient="PRK", type=["CONSULT", "AGREE"], from_="2019-01", to="2019-06").polars()

`words` are looked for in titles and texts of the reports, "phrases in quotes" as they stand. A code without a sector (`RUS`) finds all of the country's actors, one with a sector (`RUS:GOV`) only these.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypedDict

from sqlalchemy import ColumnElement, Connection, Engine, Select, and_, func, intersect, or_, select, tuple_, union_all

from ..errors import StoreError
from ..lexicon.plover import MODES, STATUS, TYPES
from ..records import Event, Participant
from .conditions import day_of, happened_in, is_actor, sentence_of
from .rows import by_owner, to_event
from .schema import events, evidence, participants, reports, tellings
from .search import matching

if TYPE_CHECKING:
    import pandas
    import polars

#: The columns of the flat table, in order; `actor`, `recipient` and `said_by` are codes joined by semicolons.
COLUMNS = (
    "report", "report_date", "event", "happening", "type", "mode", "context", "status", "date", "date_begin", "date_end",
    "actor", "actor_name", "recipient", "recipient_name", "said_by", "place", "place_country", "lat", "lon",
    "quad", "score", "confidence", "words", "sentence", "start", "end", "size", "dead", "injured", "arrests", "rule",
)  # fmt: skip
_NUMBERS = {"lat": float, "lon": float, "quad": int, "score": float, "confidence": float, "start": int, "end": int}
#: What these filters may ask for.
_CLOSED: dict[str, tuple[str, ...]] = {
    "type": TYPES,
    "mode": tuple(dict.fromkeys(mode for modes in MODES.values() for mode in modes)),
    "status": STATUS,
}
_CODE = re.compile(r"[A-Z-]{3}(:[A-Z]{3})*")
#: Events fetched at a time.
_BATCH = 400


@dataclass(frozen=True)
class FoundEvent:
    """An event with the report it stands in; `sentence` is the text of its first evidence, `happening` report and event of the first telling of
    the same happening ("a-17/e2"; the event itself where nobody told it before), None before it was merged."""

    report: str
    report_date: str | None
    event: Event
    sentence: str | None = None
    happening: str | None = None

    def row(self) -> dict[str, Any]:
        """The event as one row of the flat table (`COLUMNS`)."""
        e = self.event
        return {
            "report": self.report,
            "report_date": self.report_date,
            "event": e.id,
            "happening": self.happening,
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
    """The events a query finds, in the order of their first day, of their reports' coming and of their place in the report; fetched
    when asked for, some hundreds at a time."""

    def __init__(self, engine: Engine, keys: Select[Any], total: Select[Any], status: Sequence[str] = ()) -> None:
        #: The statuses asked for; none where the query did not say.
        self.status = tuple(status)
        self._engine = engine
        self._keys = keys
        self._total = total

    def __len__(self) -> int:
        """How many events the filters find, paging aside."""
        with self._engine.connect() as connection:
            return int(connection.execute(self._total).scalar_one())

    def __iter__(self) -> Iterator[FoundEvent]:
        with self._engine.connect() as connection, connection.begin():
            found = connection.execution_options(yield_per=_BATCH).execute(self._keys)
            for keys in found.partitions():
                yield from fetch(connection, [(row.report, row.id) for row in keys])

    def records(self) -> list[FoundEvent]:
        """The events as records, each with its report."""
        # A list of the object itself would ask for its length first, which is a query of its own.
        return list(iter(self))

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
    """The filters of `find_events`, which says what each of them means; one that is None or missing lets all events through."""

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
    """The events for which all the filters hold. Several values of a filter: one of them. Raises `StoreError` for a value that no event can have."""
    type, mode = _known("type", type), _known("mode", mode)
    status = list(STATUS) if status == "all" else _known("status", status)
    actor, recipient, said_by = _coded(actor), _coded(recipient), _coded(said_by)
    if min_confidence is not None and not 0 <= min_confidence <= 1:
        raise StoreError(f"confidence {min_confidence:g}: has to be between 0 and 1")
    start, end = day_of(from_, 0) if from_ else None, day_of(to, 1) if to else None
    where: list[ColumnElement[bool]] = []
    for column, values in ((events.c.type, type), (events.c.mode, mode), (events.c.status, status)):
        if values and set(values) != set(STATUS):
            where.append(column.in_(values))
    if place:
        where.append(happened_in(place))
    if min_confidence is not None:
        where.append(events.c.confidence >= min_confidence)
    if report:
        where.append(events.c.report == select(reports.c.key).where(reports.c.id == report).scalar_subquery())
    if words:
        where.append(matching(engine, words, events.c.report))
    roles = {"actor": actor, "recipient": recipient, "said_by": said_by}
    asked = [_taking_part(role, _many(codes), start, end) for role, codes in roles.items() if codes]
    keys = select(events.c.report, events.c.id, events.c.first_day, events.c.position).where(*where)
    if asked:
        # The participants know the days; they lead to the few events that are read.
        part = (intersect(*asked) if len(asked) > 1 else asked[0].distinct()).subquery()
        keys = keys.join(part, and_(part.c.report == events.c.report, part.c.owner == events.c.id))
        ways = [keys]
    else:
        ways = _in_days(keys, start, end)
    counted = union_all(*(way.with_only_columns(events.c.report, events.c.id) for way in ways)).subquery()
    if limit is not None:
        # No page needs more of the events that begin in the days; the others are few.
        ways = [ways[0].order_by(*_order(events.c)).limit(limit + offset), *ways[1:]]
    found = union_all(*(select(way.subquery()) for way in ways)).subquery()
    page = select(found.c.report, found.c.id).order_by(*_order(found.c))
    if limit is not None or offset:
        page = page.limit(2**62 if limit is None else limit).offset(offset)
    return FoundEvents(engine, page, select(func.count()).select_from(counted), status)


def _order(columns: Any) -> tuple[Any, ...]:
    return columns.first_day.nulls_last(), columns.report, columns.position


def _many(values: str | Sequence[str]) -> list[str]:
    """One value, several, or several in one string ("CONSULT,AGREE")."""
    if isinstance(values, str):
        return [v.strip() for v in values.split(",") if v.strip()]
    return list(values)


def _known(name: str, values: str | Sequence[str] | None) -> list[str]:
    """Values of a closed list as it writes them: an unknown one would find nothing and not say why."""
    return [_fitting(name, value) for value in _many(values or ())]


def _fitting(name: str, value: str) -> str:
    allowed = _CLOSED[name]
    for fit in (value, value.upper(), value.lower()):
        if fit in allowed:
            return fit
    raise StoreError(f"{name} {value!r}: there are {', '.join(allowed)}")


def _coded(values: str | Sequence[str] | None) -> list[str]:
    """Codes in capitals."""
    codes = [value.upper() for value in _many(values or ())]
    for code in codes:
        if not _CODE.fullmatch(code):
            raise StoreError(
                f"{code!r} is no code of an actor; write RUS for all of a country, RUS:GOV for its government"
            )
    return codes


def _taking_part(role: str, codes: list[str], start: str | None, end: str | None) -> Select[Any]:
    """Events of these days in which one of the codes has the role, as (report, owner)."""
    p = participants.c
    match = or_(*(is_actor(p.country, p.code, code) for code in codes))
    days = [*([p.day <= end] if end else []), *([p.until >= start] if start else [])]
    return select(p.report, p.owner).where(p.kind == "event", p.role == role, match, *days)


def _in_days(keys: Select[Any], start: str | None, end: str | None) -> list[Select[Any]]:
    """Events of these days in two ways that share none: those that begin in them, and those that go on into them."""
    e = events.c
    begun = keys.where(e.first_day <= end) if end else keys
    if not start:
        return [begun]
    return [
        begun.where(e.first_day >= start),
        # As an expression, so that SQLite goes by the last day, in the index of those few.
        keys.where(e.first_day + "" < start, e.last_day >= start, e.last_day > e.first_day),
    ]


def fetch(connection: Connection, keys: Sequence[tuple[int, str]]) -> list[FoundEvent]:
    """The events with these keys (report, id), in their order; at most some hundreds."""
    query = (
        select(
            events,
            reports.c.id.label("report_id"),
            reports.c.read_date.label("report_date"),
            sentence_of(events, "event"),
        )
        .join(reports, events.c.report == reports.c.key)
        .where(_among(events.c.report, events.c.id, keys))
    )
    rows = {(row["report"], row["id"]): dict(row) for row in connection.execute(query).mappings()}
    people, spans = (_parts(connection, table, keys) for table in (participants, evidence))
    happening = _happenings(connection, keys)
    return [
        FoundEvent(
            report=rows[key]["report_id"],
            report_date=rows[key]["report_date"],
            event=to_event(rows[key], by_owner(people[key]), by_owner(spans[key])),
            sentence=rows[key]["sentence"],
            happening=happening.get(key),
        )
        for key in keys
        if key in rows
    ]


def _happenings(connection: Connection, keys: Sequence[tuple[int, str]]) -> dict[tuple[int, str], str]:
    """The happenings that events tell, each by its first telling: numbers of happenings change when more reports come."""
    t, r, e = tellings.c, reports.c, events.c
    query = select(t.report, t.event, t.happening).where(_among(t.report, t.event, keys))
    of = {(row.report, row.event): row.happening for row in connection.execute(query)}
    if not of:
        return {}
    members = (
        select(t.happening, r.id, t.event)
        .select_from(
            tellings.join(reports, r.key == t.report).join(events, and_(e.report == t.report, e.id == t.event))
        )
        .where(t.happening.in_(set(of.values())))
        .order_by(r.read_date.nulls_last(), t.report, e.position)
    )
    first: dict[int, str] = {}
    for row in connection.execute(members):
        first.setdefault(row.happening, f"{row.id}/{row.event}")
    return {key: first[happening] for key, happening in of.items() if happening in first}


def _among(report: Any, id: Any, keys: Sequence[tuple[int, str]]) -> ColumnElement[bool]:
    # Pairs alone make SQLite read the whole table; the reports lead it to the rows.
    return and_(report.in_({key for key, _ in keys}), tuple_(report, id).in_(list(keys)))


def _parts(connection: Connection, table: Any, keys: Sequence[tuple[int, str]]) -> dict[tuple[int, str], list[Any]]:
    query = (
        select(table)
        .where(table.c.kind == "event", _among(table.c.report, table.c.owner, keys))
        .order_by(table.c.report, table.c.owner, table.c.role, table.c.position)
    )
    found: dict[tuple[int, str], list[Any]] = defaultdict(list)
    for row in connection.execute(query).mappings():
        found[row["report"], row["owner"]].append(row)
    return found
