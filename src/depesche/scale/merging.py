"""Copies and happenings of a dataset, found in steps that many machines share; the outcome is that of one process (`merge`).

Copies: bands of signatures are the keys of an exchange, what meets under a key and is alike is an edge, edges make groups.
Happenings: days and kinds of types are the keys, tellings that are alike are edges, what hangs together goes to one task and is grouped there.
Gives the tables `copies`, `happenings`, `tellings`; only edges come back to the process that drives.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

import msgspec

from ..errors import StoreError
from ..merge import Happenings, Telling, contradictions
from ..merge.copies import BANDS, THRESHOLD, VALUES, band_keys
from ..merge.copies import likeness as copy_likeness
from ..merge.happenings import APART, KINDRED, content_words, likeness, near_days, span
from ..merge.happenings import THRESHOLD as SAME
from ..merge.near import Near
from ..records import Reading, from_json
from ..store.rows import event_days
from .dataset import MERGED, Dataset
from .shuffle import each, exchange

#: Files of reports that one task takes up, and tasks that take pieces: as many as there are, within these bounds.
_FILES, _MOST_TAKERS = 16, 512
_STATE = "_merged/state.json"


class _State(msgspec.Struct, frozen=True):
    """Of which parts the merged tables are, and which files they consist of."""

    of: str
    files: list[str]
    copies: int
    happenings: int


def merge(dataset: Dataset) -> tuple[int, int]:
    """Finds copies and happenings anew if anything has come; how many there are."""
    marks = dataset.marks()
    # What is held decides, not in which parts it is held.
    of = hashlib.sha256("".join(sorted(c for m in marks.values() for c in m.contents)).encode()).hexdigest()[:24]
    before = dataset.read_bytes(_STATE)
    if before is not None:
        state = msgspec.json.decode(before, type=_State)
        if state.of == of:
            return state.copies, state.happenings
    files = sorted(n for m in marks.values() for n in m.files if n.startswith("reports/"))
    groups = [files[first : first + _FILES] for first in range(0, len(files), _FILES)]
    copies = find_copies(dataset, groups)
    names = [f"copies/{of}.parquet"]
    dataset.write_table(names[0], _copies_table(copies))
    written, count = _happenings(dataset, groups, {c: original for c, (original, _, _, _) in copies.items()}, of)
    state = _State(of, [*names, *written], len(copies), count)
    dataset.write_bytes(_STATE, msgspec.json.encode(state))
    dataset.clean_merged(set(state.files))
    return state.copies, state.happenings


# --- copies --------------------------------------------------------------------------------------------------------------

#: Copy (content) → content of its original, likeness, id of the copy, id of the original.
Copies = dict[str, tuple[str, float, str, str]]


def find_copies(dataset: Dataset, groups: Sequence[Sequence[str]]) -> Copies:
    """Every copy with its original. Signatures travel only where two reports share a band."""
    if not groups:
        return {}
    takers = min(_MOST_TAKERS, len(groups))
    wanted = exchange(
        _bands, [(dataset, g, n, takers) for n, g in enumerate(groups)], _meeting, takers, back=len(groups)
    )
    found = exchange(
        _lent, [(dataset, g, n, takers, *w) for n, (g, w) in enumerate(zip(groups, wanted))], _edges, takers
    )
    edges = sorted({edge for some in found for edge in some})
    members = components(edges)
    if not members:
        return {}
    rows = sorted({row for row in members}, key=str)
    told: dict[Any, tuple[str, str, str | None, str, bytes]] = {}
    for some in each(_members, [(dataset, g, n, [r for r in rows if r[0] == n]) for n, g in enumerate(groups)]):
        told |= some
    copies: Copies = {}
    by_group: dict[Any, list[Any]] = defaultdict(list)
    for row, group in members.items():
        by_group[group].append(row)
    for group_rows in by_group.values():
        # As one process orders them: by the day of the report, then as they came.
        ordered = sorted(group_rows, key=lambda r: (told[r][2] is None, told[r][2] or "", told[r][3]))
        original = told[ordered[0]]
        for row in ordered[1:]:
            content, id_, _, _, signature = told[row]
            copies[content] = (original[0], copy_likeness(signature, original[4]), id_, original[1])
    return dict(sorted(copies.items()))


def _rows(dataset: Dataset, files: Sequence[str], columns: Sequence[str]) -> Iterator[tuple[Any, ...]]:
    for name in files:
        table = dataset.read_table(name, columns)
        yield from zip(*(table.column(c).to_pylist() for c in columns))


def _signatures(dataset: Dataset, files: Sequence[str]) -> Any:
    import numpy

    values = b"".join(row[0] for row in _rows(dataset, files, ["signature"]))
    return numpy.frombuffer(values, "<u4").reshape(-1, VALUES)


def _bands(dataset: Dataset, files: Sequence[str], number: int, takers: int) -> list[Any]:
    """Pieces of (group number, keys, rows): 32 keys a report, each to the taker it falls to."""
    import numpy

    keys = band_keys(_signatures(dataset, files))
    rows = numpy.repeat(numpy.arange(len(keys), dtype=numpy.uint32), BANDS)
    flat = keys.ravel()
    fall = (flat >> numpy.uint64(7)) % numpy.uint64(takers)
    pieces = [(number, flat[fall == n], rows[fall == n]) for n in range(takers)]
    return pieces if takers > 1 else pieces[0]  # type: ignore[return-value]


def _meeting(*pieces: Any) -> list[Any]:
    """For each group the keys under which one of its reports meets another, with its rows."""
    import numpy

    values, counts = numpy.unique(numpy.concatenate([keys for _, keys, _ in pieces]), return_counts=True)
    shared = values[counts > 1]
    back: list[Any] = []
    for _, keys, rows in sorted(pieces, key=lambda piece: piece[0]):
        meets = numpy.isin(keys, shared)
        back.append((keys[meets], rows[meets]))
    return back if len(back) > 1 else back[0]


def _lent(dataset: Dataset, files: Sequence[str], number: int, takers: int, *wanted: Any) -> list[Any]:
    """Pieces of (group number, keys, rows, signatures of the rows) for the takers who asked for them."""
    import numpy

    signatures = _signatures(dataset, files)
    pieces = []
    for reference in wanted:
        keys, rows = reference
        lent = numpy.unique(rows)
        pieces.append((number, keys, rows, lent, signatures[lent]))
    return pieces if takers > 1 else pieces[0]  # type: ignore[return-value]


def _edges(*pieces: Any) -> list[tuple[Any, Any]]:
    """Pairs of reports that share a band and are so much alike that one process would call them copies: as many as join each to its group."""
    import numpy

    signatures: dict[tuple[int, int], Any] = {}
    under: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for number, keys, rows, lent, values in pieces:
        signatures |= {(number, int(row)): value for row, value in zip(lent, values)}
        for key, row in zip(keys.tolist(), rows.tolist()):
            under[key].append((number, row))
    groups = Groups()
    unlike: set[tuple[Any, Any]] = set()
    for members in under.values():
        # The same signature a thousand times is one comparison.
        first: dict[bytes, tuple[int, int]] = {}
        for row in sorted(set(members)):
            other = first.setdefault(signatures[row].tobytes(), row)
            if other != row:
                groups.join(other, row)
        kept = sorted(first.values())
        for n, one in enumerate(kept):
            for two in kept[n + 1 :]:
                if (one, two) not in unlike and not groups.joined(one, two):
                    same = signatures[one] == signatures[two]
                    if float(same.mean()) >= THRESHOLD and numpy.any(same.reshape(BANDS, -1).all(axis=1)):
                        groups.join(one, two)
                    else:
                        unlike.add((one, two))
    return sorted(groups.edges)


def _members(dataset: Dataset, files: Sequence[str], number: int, rows: Sequence[Any]) -> dict[Any, tuple[Any, ...]]:
    wanted = {row for _, row in rows}
    if not wanted:
        return {}
    columns = ["content", "id", "read_date", "came", "signature"]
    return {(number, n): row for n, row in enumerate(_rows(dataset, files, columns)) if n in wanted}


class Groups:
    """What hangs together through edges. `edges` holds only those that joined two groups: of a thousand that are all alike, 999."""

    def __init__(self) -> None:
        self._parent: dict[Any, Any] = {}
        self.edges: list[tuple[Any, Any]] = []

    def root(self, x: Any) -> Any:
        """The smallest of those that `x` hangs together with."""
        parent = self._parent
        parent.setdefault(x, x)
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    def joined(self, one: Any, two: Any) -> bool:
        return bool(self.root(one) == self.root(two))

    def join(self, one: Any, two: Any) -> None:
        a, b = self.root(one), self.root(two)
        if a != b:
            self._parent[max(a, b)] = min(a, b)
            self.edges.append((one, two))

    def all(self) -> dict[Any, Any]:
        """Every member → the one that stands for its group."""
        return {x: self.root(x) for x in sorted(self._parent)}


def components(edges: Iterable[tuple[Any, Any]]) -> dict[Any, Any]:
    """Every end of an edge → the one that stands for all that hang together with it."""
    groups = Groups()
    for one, two in edges:
        groups.join(one, two)
    return groups.all()


def _copies_table(copies: Copies) -> Any:
    import pyarrow as pa

    names = ("content", "original_content", "likeness", "report", "original")
    kinds = (pa.string(), pa.string(), pa.float64(), pa.string(), pa.string())
    columns = zip(*((content, *rest) for content, rest in copies.items())) if copies else [()] * 5
    return pa.table([pa.array(list(c), k) for c, k in zip(columns, kinds)], names=list(names))


# --- happenings ----------------------------------------------------------------------------------------------------------


def _classes() -> dict[str, str]:
    """Type → the first of the types that kinship joins it to, directly or through others."""
    return components((t, o) for t, kin in KINDRED.items() for o in kin)


def tellings_of(reading: Reading, came: str, content: str, original: str) -> list[Telling]:
    """Events of a Reading as tellings, as the store makes them; a report goes by its place in the order, which no other has."""
    found: list[Telling] = []
    for event in reading.events:
        first, last = event_days(event, reading.date)
        sentence = reading.report.text[event.evidence[0].start : event.evidence[0].end] if event.evidence else ""
        place = event.place
        numbers = (("dead", event.dead), ("injured", event.injured), ("arrests", event.arrests), ("size", event.size))
        found.append(
            Telling(
                report=came, event=event.id, type=event.type, mode=event.mode, status=event.status,
                actor=frozenset(p.code for p in event.actor), recipient=frozenset(p.code for p in event.recipient),
                said_by=frozenset(p.code for p in event.said_by), first_day=first, last_day=last,
                place=place.name if place else None, country=place.country if place else None, words=content_words(sentence),
                trigger=event.words.casefold()[:6], original=original, seen=reading.date, language=reading.language,
                numbers=tuple((name, value) for name, value in numbers if value),
            )
        )  # fmt: skip
    return found


#: A telling with the content and id of its report.
_Told = tuple[Telling, str, str]


def _told(dataset: Dataset, files: Sequence[str], original: Mapping[str, str]) -> Iterator[_Told]:
    for came, content, id_, data in _rows(dataset, files, ["came", "content", "id", "json"]):
        for telling in tellings_of(from_json(data), came, content, original.get(content, content)):
            yield telling, content, id_


def _happenings(
    dataset: Dataset, groups: Sequence[Sequence[str]], original: Mapping[str, str], of: str
) -> tuple[list[str], int]:
    """Writes `happenings` and `tellings`; their files, and how many happenings there are."""
    import ray

    if not groups:
        return [], 0
    takers = min(_MOST_TAKERS, len(groups))
    shared = ray.put(dict(original))
    found = exchange(_by_day, [(dataset, g, takers, shared) for g in groups], _alike, takers)
    together = ray.put(components(sorted({edge for some in found for edge in some})))
    parts = exchange(
        _by_component, [(dataset, g, takers, shared, together, n) for n, g in enumerate(groups)], _grouped, takers, back=1
    )  # fmt: skip
    written = each(_write_happenings, [(dataset, of, n, ref) for n, ref in enumerate(parts[0])])
    return [name for names, _ in written for name in names], sum(count for _, count in written)


def _by_day(dataset: Dataset, files: Sequence[str], takers: int, original: Mapping[str, str]) -> list[Any]:
    """Each telling under each day on which it may meet another."""
    pieces: list[list[Any]] = [[] for _ in range(takers)]
    classes = _classes()
    for telling, _, _ in _told(dataset, files, original):
        for day in near_days(telling, APART):
            key = f"{day} {classes[telling.type]}"
            pieces[_fall(key, takers)].append((key, telling))
    return pieces if takers > 1 else pieces[0]


def _fall(key: str, takers: int) -> int:
    return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8).digest(), "big") % takers


def _alike(*pieces: Any) -> list[tuple[Any, Any]]:
    by_key: dict[str, list[Telling]] = defaultdict(list)
    for piece in pieces:
        for key, telling in piece:
            by_key[key].append(telling)
    groups = Groups()
    for key, tellings in by_key.items():
        day = date.fromisoformat(key[:10]).toordinal()
        # Days of a telling in the wider and in the narrower sense: the former meets the latter.
        dated = [(t, _id(t), *s) for t in tellings if (s := span(t)) is not None]
        there = [(t, id_, first) for t, id_, first, last in dated if first <= day <= last]
        near = Near([t for t, _, _ in there])
        for one, id_, first, _ in dated:
            for n in near.may_be_like(one, SAME).tolist():
                two, other, begin = there[n]
                # A pair is compared one way round, and on the first day on which it meets.
                if id_ < other and max(first - APART, begin) == day and not groups.joined(id_, other):
                    if likeness(one, two) >= SAME:
                        groups.join(id_, other)
    return groups.edges


def _id(telling: Telling) -> tuple[str, str]:
    return (telling.report, telling.event)


def _by_component(
    dataset: Dataset,
    files: Sequence[str],
    takers: int,
    original: Mapping[str, str],
    together: Mapping[Any, Any],
    number: int,
) -> list[Any]:
    """Tellings that hang together go to one taker, those that stand alone to any."""
    pieces: list[list[Any]] = [[] for _ in range(takers)]
    for told in _told(dataset, files, original):
        group = together.get(_id(told[0]))
        pieces[number % takers if group is None else _fall(repr(group), takers)].append((group, told))
    return pieces if takers > 1 else pieces[0]


def _grouped(*pieces: Any) -> list[Any]:
    """Rows of `happenings` and of `tellings`."""
    by_group: dict[Any, list[_Told]] = defaultdict(list)
    alone: list[list[_Told]] = []
    for piece in pieces:
        for group, told in piece:
            if group is None:
                alone.append([told])
            else:
                by_group[group].append(told)
    happenings: list[dict[str, Any]] = []
    tellings: list[dict[str, Any]] = []
    for group in [*alone, *by_group.values()]:
        named = {_id(telling): (content, id_) for telling, content, id_ in group}
        names = {telling.report: id_ for telling, _, id_ in group}
        merged = Happenings()
        merged.add_all(telling for telling, _, _ in sorted(group, key=lambda told: _id(told[0])))
        for happening in merged.all.values():
            key = min("/".join(_id(t)) for t in happening.tellings)
            (first, last), (first_seen, last_seen) = happening.days, happening.seen
            differing = contradictions(happening.tellings)
            for difference in differing:
                for value in difference["values"]:
                    value["reports"] = sorted(names[report] for report in value["reports"])
            happenings.append(
                {
                    "happening": key, "type": happening.type, "first_day": first, "last_day": last, "first_seen": first_seen,
                    "last_seen": last_seen, "reports": happening.reports, "independent": happening.independent,
                    "contradictions": msgspec.json.encode(differing).decode(),
                }
            )  # fmt: skip
            tellings += [
                {"happening": key, "report": named[_id(t)][1], "content": named[_id(t)][0], "event": t.event}
                for t in happening.tellings
            ]
    return [happenings, tellings]


def _write_happenings(dataset: Dataset, of: str, number: int, rows: Any) -> tuple[list[str], int]:
    import pyarrow as pa

    names: list[str] = []
    text = {"happening", "type", "first_day", "last_day", "first_seen", "last_seen", "contradictions"}
    for table, some in zip(("happenings", "tellings"), rows):
        words = text if table == "happenings" else {"happening", "report", "content", "event"}
        order = (
            (
                "happening",
                "type",
                "first_day",
                "last_day",
                "first_seen",
                "last_seen",
                "reports",
                "independent",
                "contradictions",
            )
            if table == "happenings"
            else ("happening", "report", "content", "event")
        )
        fields = pa.schema([(name, pa.string() if name in words else pa.int64()) for name in order])
        names.append(f"{table}/{of}-{number:04}.parquet")
        dataset.write_table(
            names[-1], pa.Table.from_pylist(sorted(some, key=lambda r: tuple(map(str, r.values()))), schema=fields)
        )
    return names, len(rows[0])


def merged_rows(dataset: Dataset, table: str) -> list[dict[str, Any]]:
    """The rows of `copies`, `happenings` or `tellings`. Raises `StoreError` before the first merge."""
    data = dataset.read_bytes(_STATE)
    if table not in MERGED or data is None:
        raise StoreError(f"{dataset.path}: holds no {table}; run it without --no-merge")
    files = [n for n in msgspec.json.decode(data, type=_State).files if n.startswith(f"{table}/")]
    return [row for name in files for row in dataset.read_table(name).to_pylist()]
