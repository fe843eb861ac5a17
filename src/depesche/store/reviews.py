"""What people say of the events of a store: accept, reject, correct, add; who and when; undo; progress, agreement, a gold file.

The tables always hold the state after the reviews, so that curves, lists and exports show it; what was read is kept with the first
review of an event and comes back when all its reviews are undone. A report read anew keeps its reviews: they are laid over the new
events by id and trigger.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import combinations
from typing import TYPE_CHECKING, Any, Literal

import msgspec
from sqlalchemy import Connection, and_, delete, exists, func, insert, select, update

from ..errors import NoSuchReport, StoreError
from ..records import Event, Participant, Span
from .bulk import insert_records
from .rows import by_owner, record_rows, to_event
from .schema import events, evidence, pairs, participants, reports, reviews, signatures

if TYPE_CHECKING:
    from .store import Store

Verdict = Literal["accept", "reject", "correct", "add"]
VERDICTS: tuple[Verdict, ...] = ("accept", "reject", "correct", "add")


class Review(msgspec.Struct, frozen=True, kw_only=True):
    """One verdict of one reviewer on one event."""

    key: int
    report: str
    event: str
    verdict: str
    reviewer: str
    at: str
    undone: bool = False
    original: Event | None = None
    record: Event | None = None


class Reviews:
    """The reviews of a store."""

    def __init__(self, store: Store) -> None:
        self.store = store

    # --- in ------------------------------------------------------------------------------------------------------------

    def add(
        self, report: str, event: str | None, verdict: Verdict, reviewer: str, record: Event | None = None
    ) -> Review:
        """Notes a verdict and lays it over the event. `add` needs a record and no event; `correct` both. Raises `StoreError`."""
        if not reviewer.strip():
            raise StoreError("a review needs a name: who reviews?")
        if (record is None) == (verdict in ("correct", "add")):
            raise StoreError(f"a review with the verdict {verdict!r} {'needs' if record is None else 'has no'} record")
        with self._writing() as connection:
            key, text = self._report(connection, report)
            if record is not None:
                _check(record, text, report)
            if verdict == "add":
                event, original = self._new_id(connection, key), None
            else:
                earlier = self._rows(connection, key, event or "")
                original = earlier[0]["original"] if earlier else _as_json(_event(connection, key, event or ""))
                if original is None and not any(r["verdict"] == "add" for r in earlier):
                    raise StoreError(f"report {report!r} has no event {event!r}")
            assert event is not None
            if record is not None:
                record = msgspec.structs.replace(record, id=event)
            at = datetime.now(UTC).isoformat(timespec="seconds")
            statement = insert(reviews).returning(reviews.c.key)
            new = connection.execute(
                statement,
                {
                    "report": key,
                    "event": event,
                    "verdict": verdict,
                    "original": original,
                    "record": _as_json(record),
                    "reviewer": reviewer.strip(),
                    "at": at,
                    "undone": 0,
                },
            ).scalar_one()
            _settle(connection, key, event)
        return Review(
            key=new, report=report, event=event, verdict=verdict, reviewer=reviewer.strip(), at=at, record=record
        )

    def undo(self, key: int) -> Review:
        """Takes a verdict back; the event is again what the reviews left make of it."""
        with self._writing() as connection:
            query = select(reviews, reports.c.id.label("report_id")).join(reports, reviews.c.report == reports.c.key)
            row = connection.execute(query.where(reviews.c.key == key)).mappings().first()
            if row is None:
                raise StoreError(f"there is no review {key}")
            connection.execute(update(reviews).where(reviews.c.key == key).values(undone=1))
            _settle(connection, row["report"], row["event"])
        return _review(dict(row) | {"undone": 1})

    # --- out -----------------------------------------------------------------------------------------------------------

    def of(self, report: str) -> list[Review]:
        """All reviews of a report, the oldest first; undone ones too."""
        return self._found(reports.c.id == report)

    def latest(self, limit: int = 50) -> list[Review]:
        """The latest reviews, the newest first."""
        return self._found(limit=limit)

    def _found(self, *where: Any, limit: int | None = None) -> list[Review]:
        query = select(reviews, reports.c.id.label("report_id")).join(reports, reviews.c.report == reports.c.key)
        order = reviews.c.key.desc() if limit else reviews.c.key
        with self.store.engine.connect() as connection:
            return [
                _review(row)
                for row in connection.execute(query.where(*where).order_by(order).limit(limit)).mappings().all()
            ]

    def queue(self, limit: int = 20, type: str | None = None) -> list[tuple[str, str]]:
        """(report, event) of those nobody has reviewed, the least certain first."""
        reviewed = exists().where(
            reviews.c.report == events.c.report, reviews.c.event == events.c.id, reviews.c.undone == 0
        )
        query = (
            select(reports.c.id, events.c.id)
            .join(reports, events.c.report == reports.c.key)
            .where(~reviewed)
            .order_by(events.c.confidence, events.c.report, events.c.position)
            .limit(limit)
        )
        if type:
            query = query.where(events.c.type == type)
        with self.store.engine.connect() as connection:
            return [(row[0], row[1]) for row in connection.execute(query)]

    def progress(self) -> dict[str, dict[str, int]]:
        """By type as it was read: how many events there are, and how many of them were accepted, corrected, rejected; added ones."""
        counts: dict[str, dict[str, int]] = defaultdict(
            lambda: {"events": 0, "accept": 0, "correct": 0, "reject": 0, "add": 0}
        )
        with self.store.engine.connect() as connection:
            for type, n in connection.execute(select(events.c.type, func.count()).group_by(events.c.type)):
                counts[type]["events"] = n
        for review in self._standing().values():
            read, now = review.original, _result(review)
            kind = read.type if read else (review.record.type if review.record else "")
            counts[kind]["add" if read is None else review.verdict] += 1
            # Counted as it was read, not as it is now.
            if read is not None and (now is None or now.type != read.type):
                counts[read.type]["events"] += 1
                if now is not None:
                    counts[now.type]["events"] -= 1
        return {name: counts[name] for name in sorted(counts) if any(counts[name].values())}

    def precision(self) -> dict[str, tuple[int, int]]:
        """By type as it was read: (right, reviewed). Right is what was accepted, or corrected in other fields than type and parties."""
        found: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        for review in self._standing().values():
            if review.original is None:
                continue
            now = _result(review)
            same = now is not None and _core(now) == _core(review.original)
            found[review.original.type][0] += same
            found[review.original.type][1] += 1
        return {name: (found[name][0], found[name][1]) for name in sorted(found)}

    def agreement(self) -> list[dict[str, Any]]:
        """For each two reviewers: events both have judged, share on which they agree, Cohen's kappa (None where undefined)."""
        verdicts: dict[str, dict[tuple[str, str], str]] = defaultdict(dict)
        for review in self._found(reviews.c.undone == 0):
            if review.verdict != "add":
                verdicts[review.reviewer][review.report, review.event] = review.verdict
        found: list[dict[str, Any]] = []
        for one, other in combinations(sorted(verdicts), 2):
            both = sorted(verdicts[one].keys() & verdicts[other].keys())
            if both:
                pairs_ = [(verdicts[one][k], verdicts[other][k]) for k in both]
                agreed = sum(a == b for a, b in pairs_) / len(both)
                chance = (
                    sum(sum(a == v for a, _ in pairs_) * sum(b == v for _, b in pairs_) for v in VERDICTS)
                    / len(both) ** 2
                )
                kappa = None if chance == 1 else (agreed - chance) / (1 - chance)
                found.append({"reviewers": [one, other], "events": len(both), "agreed": agreed, "kappa": kappa})
        return found

    def gold(self, partial: bool = False) -> Iterator[dict[str, Any]]:
        """Reviewed reports in the form of a gold file, one object a report: those all of whose events were reviewed, else (`partial`) the reviewed events of the others too."""
        standing: dict[str, set[str]] = defaultdict(set)
        for report, event in self._standing():
            standing[report].add(event)
        for report in sorted(standing):
            reading = self.store.get(report)
            reviewed = [e for e in reading.events if e.id in standing[report]]
            if len(reviewed) == len(reading.events) or partial:
                text = reading.report.text
                yield {"id": report, "events": [_gold(e, text) for e in reviewed]}

    def _standing(self) -> dict[tuple[str, str], Review]:
        """The last verdict on each event that was not undone. An accepted event keeps an earlier correction as its record."""
        found: dict[tuple[str, str], Review] = {}
        for review in self._found(reviews.c.undone == 0):
            before = found.get((review.report, review.event))
            if review.verdict == "accept" and before is not None and before.record is not None:
                review = msgspec.structs.replace(review, record=before.record)
            found[review.report, review.event] = review
        return found

    # --- the connection ------------------------------------------------------------------------------------------------

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with (
            self.store.engine.connect().execution_options(writes=True) as connection,
            connection.begin(),
        ):
            yield connection

    def _report(self, connection: Connection, id: str) -> tuple[int, str]:
        row = connection.execute(select(reports.c.key, reports.c.text).where(reports.c.id == id)).first()
        if row is None:
            raise NoSuchReport(f"{self.store.name}: holds no report {id!r}")
        return row.key, row.text

    def _rows(self, connection: Connection, report: int, event: str) -> list[Any]:
        query = select(reviews).where(reviews.c.report == report, reviews.c.event == event).order_by(reviews.c.key)
        return list(connection.execute(query).mappings())

    def _new_id(self, connection: Connection, report: int) -> str:
        query = select(func.count()).where(reviews.c.report == report, reviews.c.verdict == "add")
        return f"added-{connection.execute(query).scalar_one() + 1}"


def reapply(connection: Connection, keys: Sequence[int]) -> None:
    """Lays the reviews of reports that were read anew over their events."""
    for key in keys:
        query = select(reviews.c.event).where(reviews.c.report == key).distinct().order_by(reviews.c.event)
        for event in connection.execute(query).scalars().all():
            _settle(connection, key, event, anew=True)


def _settle(connection: Connection, report: int, id: str, anew: bool = False) -> None:
    """Makes the tables hold what the reviews of an event come to."""
    query = select(reviews).where(reviews.c.report == report, reviews.c.event == id).order_by(reviews.c.key)
    rows = [_review(dict(row) | {"report_id": ""}) for row in connection.execute(query).mappings()]
    original = rows[0].original if rows else None
    if anew and original is not None:
        read = _event(connection, report, id)
        # Another event bears the id now: the reviews say nothing of it.
        if read is None or (read.trigger, read.type) != (original.trigger, original.type):
            return
    state: Event | None = original
    for review in rows:
        if review.undone:
            continue
        if review.verdict != "accept":
            state = _result(review)
        elif state is None:
            # Found right after all by a later reviewer.
            state = original
    _put(connection, report, id, state)
    # The next merge takes the report up anew: what was corrected may belong to another happening.
    connection.execute(delete(signatures).where(signatures.c.report == report))


def _result(review: Review) -> Event | None:
    if review.verdict == "reject":
        return None
    return review.record or review.original


def _put(connection: Connection, report: int, id: str, event: Event | None) -> None:
    row = connection.execute(select(events.c.position).where(events.c.report == report, events.c.id == id)).scalar()
    connection.execute(delete(events).where(events.c.report == report, events.c.id == id))
    connection.execute(delete(pairs).where(pairs.c.report == report, pairs.c.event == id))
    for table in (participants, evidence):
        connection.execute(delete(table).where(table.c.report == report, table.c.kind == "event", table.c.owner == id))
    if event is not None:
        date = connection.execute(select(reports.c.read_date).where(reports.c.key == report)).scalar()
        rows = record_rows(report, _only(event, date))
        position = row if row is not None else _place(connection, report, event)
        key, _, *rest = rows["events"][0]
        rows["events"] = [(key, position, *rest)]
        insert_records(connection, rows, (events, participants, evidence, pairs))


def _place(connection: Connection, report: int, event: Event) -> int:
    """Where an event stands among those of its report: after those that begin before it."""
    query = select(func.max(events.c.position)).where(events.c.report == report, events.c.start <= event.trigger.start)
    return (connection.execute(query).scalar() or 0) + (0 if event.id.startswith("e") else 1)


def _only(event: Event, date: str | None) -> Any:
    from ..records import Reading, Report

    return Reading(report=Report(id="", text=""), language="", date=date, events=[event])


def _event(connection: Connection, report: int, id: str) -> Event | None:
    row = connection.execute(select(events).where(events.c.report == report, events.c.id == id)).mappings().first()
    if row is None:
        return None
    parts = [
        connection.execute(
            select(table)
            .where(and_(table.c.report == report, table.c.kind == "event", table.c.owner == id))
            .order_by(table.c.role, table.c.position)
        )
        .mappings()
        .all()
        for table in (participants, evidence)
    ]
    return to_event(dict(row), by_owner(dict(r) for r in parts[0]), by_owner(dict(r) for r in parts[1]))


def _check(event: Event, text: str, report: str) -> None:
    spans = [event.trigger, *event.evidence, *(p.span for p in event.actor + event.recipient if p.span)]
    for span in spans:
        if not 0 <= span.start < span.end <= len(text):
            raise StoreError(f"report {report!r} has no characters {span.start} to {span.end}")


def _core(event: Event) -> tuple[Any, ...]:
    return event.type, sorted(p.code for p in event.actor), sorted(p.code for p in event.recipient)


def _gold(event: Event, text: str) -> dict[str, Any]:
    def codes(people: list[Participant]) -> list[str]:
        return list(dict.fromkeys(p.code for p in people))

    def words(span: Span) -> str:
        return text[span.start : span.end]

    # The first sentence has to hold the trigger.
    spans = sorted(event.evidence, key=lambda s: not (s.start <= event.trigger.start and event.trigger.end <= s.end))
    return {
        "type": event.type,
        "mode": event.mode,
        "trigger": words(event.trigger),
        "evidence": [words(s) for s in spans],
        "actor": codes(event.actor),
        "recipient": codes(event.recipient),
        "status": event.status,
        "date": event.date.iso if event.date else None,
        "place": event.place.name if event.place else None,
        "said_by": codes(event.said_by),
    }


def _as_json(event: Event | None) -> Any:
    return None if event is None else msgspec.to_builtins(event)


def _review(row: Any) -> Review:
    def event(value: Any) -> Event | None:
        return None if value is None else msgspec.convert(value, Event)

    return Review(
        key=row["key"],
        report=row["report_id"],
        event=row["event"],
        verdict=row["verdict"],
        reviewer=row["reviewer"],
        at=row["at"],
        undone=bool(row["undone"]),
        original=event(row["original"]),
        record=event(row["record"]),
    )
