"""Faults of cells that no loader minds, because it would only never find what they say: columns, kinds, codes, offices, days, slots of frames.

Takes the rows of each kind of file (the pattern that a loader asks for) and what the package's own files of that kind hold; gives `LexiconError`s.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from .actors.facts import BODY_CODES
from .plover import SECTORS
from .table import LexiconError, Row
from .triggers import PLAIN_SLOTS, Side, read_frame

#: Columns whose words are a closed list: those that the package's files of the kind use.
CLOSED: Mapping[str, tuple[str, ...]] = {
    "people/*.lex": ("sex",),
    "organisations/*.lex": ("kind",),
    "roles.lex": ("kind", "sector"),
}
_CODE = re.compile(r"([A-Z]{3}|---)(:[A-Z]{3})*")
_DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


@dataclass
class Known:
    """What cells may hold, collected from the package's own files."""

    columns: dict[str, set[str]] = field(default_factory=dict)
    words: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    countries: set[str] = field(default_factory=lambda: set(BODY_CODES))
    offices: set[str] = field(default_factory=set)
    slots: set[str] = field(default_factory=lambda: set(PLAIN_SLOTS))

    def take(self, pattern: str, rows: Iterable[Row]) -> None:
        """Learns from the rows of a kind of file."""
        columns = self.columns.setdefault(pattern, set())
        for row in rows:
            columns.update(row.cells)
            for column in CLOSED.get(pattern, ()):
                words = self.words.setdefault((pattern, column), set())
                words.update((row[column],) if column != "sector" else (row[column], *SECTORS))
            if pattern == "states.lex" and row["code"]:
                self.countries.add(row["code"])
            if pattern == "people/*.lex":
                self.offices.update(part.split()[1] for part in row.many("offices") if len(part.split()) > 2)
            if pattern == "triggers/*.lex":
                self.slots.update(_slots(row))


def faults(pattern: str, rows: Sequence[Row], known: Known) -> Iterator[LexiconError]:
    """All that is wrong in the cells of the rows of one file."""
    columns = known.columns.get(pattern, set())
    told: set[str] = set()
    for row in rows:
        strange = row.cells.keys() - columns
        if strange:
            # every row of the table would say the same
            if strange - told:
                yield row.error(
                    f"no column {sorted(strange)[0]!r} is read in such a file; there are {', '.join(sorted(columns))}"
                )
            told |= strange
            continue
        for column in CLOSED.get(pattern, ()):
            words = known.words.get((pattern, column), set())
            if column in row.cells and row[column] not in words:
                yield row.error(f"{column} {row[column]!r}: there are {', '.join(sorted(words - {''}))}")
        check = _CHECKS.get(pattern)
        if check is not None:
            yield from check(row, known)


def _person(row: Row, known: Known) -> Iterator[LexiconError]:
    offices = row.many("offices")
    if row["name"] and not offices:
        yield row.error("has no office; write `CODE office from..to`, for example `RUS:GOV president 2012-05-07..`")
    for part in offices:
        words = part.split()
        if len(words) != 3:
            continue  # the loader says so
        yield from _code(row, words[0], known)
        if words[1] not in known.offices:
            yield row.error(f"no office {words[1]!r}; there are {', '.join(sorted(known.offices))}")
        yield from _days(row, words[2])
    if row["died"]:
        yield from _days(row, row["died"])


def _organisation(row: Row, known: Known) -> Iterator[LexiconError]:
    yield from _code(row, row["code"], known)
    for part in row.many("terms"):
        words = part.split()
        if len(words) == 2:
            yield from _code(row, words[0], known)
            yield from _days(row, words[1])


def _code(row: Row, code: str, known: Known) -> Iterator[LexiconError]:
    if not _CODE.fullmatch(code):
        yield row.error(f"{code!r} is no code; write COUNTRY or COUNTRY:SECTOR, for example DEU:PTY")
    elif code[:3] not in known.countries:
        yield row.error(
            f"{code[:3]!r} in {code!r} is no country; codes are ISO 3166-1 alpha-3 (Germany: DEU) or {', '.join(sorted(BODY_CODES))}"
        )


def _days(row: Row, span: str) -> Iterator[LexiconError]:
    """Days as exact as known, the first before the last."""
    ends = [end for end in span.split("..") if end]
    for end in ends:
        try:
            if not _DAY.fullmatch(end):
                raise ValueError(end)
            date.fromisoformat((end + "-01-01")[:10])
        except ValueError:
            yield row.error(f"{end!r} in {span!r} is no date; write 2019, 2019-04 or 2019-04-25")
            return
    shared = min(map(len, ends), default=0)
    if len(ends) == 2 and ends[1][:shared] < ends[0][:shared]:
        yield row.error(f"{span!r} ends before it begins")


def _trigger(row: Row, known: Known) -> Iterator[LexiconError]:
    for slot in sorted(_slots(row) - known.slots):
        yield row.error(
            f"no entry knows a slot {slot!r}; there are {', '.join(sorted(PLAIN_SLOTS))} and prepositions ({', '.join(sorted(known.slots - PLAIN_SLOTS - {'-'})[:12])}, …)"
        )


def _slots(row: Row) -> set[str]:
    """The slots that a frame names, without those it cannot name, of which the loader tells."""
    try:
        sides: tuple[Side, ...] = read_frame(row["frame"], row)[:2]
    except LexiconError:
        return set()
    return {name for side in sides for slot in side.slots for name in (slot.name, slot.inner) if name}


_CHECKS: dict[str, Callable[[Row, Known], Iterator[LexiconError]]] = {
    "people/*.lex": _person,
    "organisations/*.lex": _organisation,
    "triggers/*.lex": _trigger,
}
