"""A query over a store → a file in one of the formats, with its data dictionary beside it.

write(store.events(actor="RUS"), Path("russia.csv"), "csv")        # russia.csv, russia.dictionary.md
"""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

import msgspec

from ..errors import ConfigError, MissingPart
from ..store import FoundEvents
from .lines import PLOVER, json_ld, plover
from .panel import PANEL, panel
from .tables import LAYOUTS, Column, Evidence

#: What can be written, with the suffix that stands for it.
FORMATS = {
    "csv": ".csv", "jsonl": ".jsonl", "parquet": ".parquet", "cameo": ".cameo.csv", "jsonld": ".jsonld",
    "panel-day": ".panel-day.csv", "panel-month": ".panel-month.csv", "panel-year": ".panel-year.csv",
}  # fmt: skip
_GROUP = 5000


def format_of(path: Path) -> str | None:
    """The format a name stands for: `x.cameo.csv` → cameo; None where it stands for none, or for a panel that there is not."""
    if (
        path.name.endswith(".csv")
        and path.with_suffix("").suffix.startswith(".panel")
        and not path.name.endswith(tuple(f for f in FORMATS.values() if "panel" in f))
    ):
        return None
    found = [f for f, suffix in FORMATS.items() if path.name.endswith(suffix)]
    return max(found, key=lambda f: len(FORMATS[f])) if found else None


def write(
    events: FoundEvents,
    path: Path,
    format: str | None = None,
    evidence: Evidence = "none",
    tell: Callable[[str], None] = lambda line: None,
) -> tuple[int, Path]:
    """Writes the events and the dictionary; (rows, path of the dictionary). The file is there whole or not at all.

    `tell` hears what is not in it: a panel cannot hold every event. Raises `ConfigError`."""
    format = format or format_of(path)
    if format not in FORMATS:
        raise ConfigError(f"{path}: which format? Name it with --format: {', '.join(FORMATS)}")
    if not path.absolute().parent.is_dir():
        raise ConfigError(f"{path}: the folder {path.absolute().parent} is not there")
    columns: tuple[Column, ...]
    notes: list[str] = []
    if format == "jsonl":
        columns = tuple(c for c in PLOVER if c.shows == "none" or evidence != "none" and (c.shows == "offsets" or evidence == "sentences"))  # fmt: skip
        with _whole(path) as file:
            count = 0
            for found in events:
                file.write(msgspec.json.encode(plover(found, evidence)) + b"\n")
                count += 1
    elif format == "jsonld":
        columns, count = (), len(events)
        with _whole(path) as file:
            for piece in json_ld(iter(events), evidence):
                file.write(piece)
    elif format.startswith("panel"):
        columns = PANEL
        rows, left_out = panel(events, format.partition("-")[2])
        count = _csv(path, columns, rows)
        notes = [f"Not in it: {n:,} {'event' if n == 1 else 'events'} {why}" for why, n in left_out.items()]
        for note in notes:
            tell(note)
    else:
        layout = LAYOUTS["cameo" if format == "cameo" else "events"]
        columns = layout.shown(evidence)
        source = (row for found in events for row in layout.rows(found))
        count = _parquet(path, columns, source) if format == "parquet" else _csv(path, columns, source)
    dictionary = path.with_name(path.name + ".dictionary.md")
    with _whole(dictionary) as file:
        file.write(_dictionary(path.name, format, columns, evidence, notes).encode())
    return count, dictionary


@contextmanager
def _whole(path: Path) -> Iterator[IO[bytes]]:
    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as file:
            yield file
        os.replace(part, path)
    except OSError as error:
        raise ConfigError(f"{path}: cannot be written ({error.strerror or error})") from error
    finally:
        with suppress(OSError):
            part.unlink()


def _csv(path: Path, columns: tuple[Column, ...], rows: Iterable[dict[str, Any]]) -> int:
    import io

    names, count = [c.name for c in columns], 0
    with _whole(path) as file:
        text = io.TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)
        writer = csv.DictWriter(text, names, extrasaction="ignore", lineterminator="\r\n")
        writer.writeheader()
        for row in rows:
            writer.writerow({name: _cell(row.get(name)) for name in names})
            count += 1
        text.flush()
        text.detach()
    return count


def _cell(value: Any) -> Any:
    """What a spreadsheet would take for a formula is told to be text; line breaks and NUL would tear a row."""
    if isinstance(value, str):
        value = " ".join(value.replace("\0", "").split())
        if value[:1] in ("=", "+", "@") or value[:1] == "-" and not value.startswith("---"):
            value = "'" + value
    return value


def _parquet(path: Path, columns: tuple[Column, ...], rows: Iterator[dict[str, Any]]) -> int:
    try:
        import pyarrow
        import pyarrow.parquet as parquet
    except ImportError:
        raise MissingPart("pyarrow is not installed; install it with: pip install depesche[corpus]") from None
    from itertools import islice

    kinds = {"text": pyarrow.string(), "number": pyarrow.float64(), "whole": pyarrow.int64()}
    schema = pyarrow.schema([pyarrow.field(c.name, kinds[c.kind], metadata={"meaning": c.meaning}) for c in columns])
    count = 0
    with _whole(path) as file, parquet.ParquetWriter(file, schema, compression="zstd") as writer:
        while group := list(islice(rows, _GROUP)):
            writer.write_table(
                pyarrow.Table.from_pylist([{c.name: r.get(c.name) for c in columns} for r in group], schema)
            )
            count += len(group)
    return count


def _dictionary(name: str, format: str, columns: tuple[Column, ...], evidence: Evidence, notes: Sequence[str]) -> str:
    lines = [
        f"# {name}: data dictionary",
        "",
        f"Format {format}, UTF-8, evidence: {evidence}. Empty cells: not known.",
        "",
    ]
    lines += [f"{note}." for note in notes] + [""] * bool(notes)
    if columns:
        lines += ["| column | kind | meaning |", "|---|---|---|"]
        lines += [f"| {c.name} | {c.kind} | {c.meaning} |" for c in columns]
    else:
        lines += [
            "A JSON-LD graph of schema.org `Event`s. `actor` acts, `attendee` is who it is done to, both with their PLOVER code as",
            "`identifier`; `plover:happening` is the first telling of the same happening; `plover:type`, `plover:mode`, `plover:status`, `plover:quad` and `plover:score` are PLOVER's;",
            "`prov:wasDerivedFrom` is the report, `prov:wasAttributedTo` who says so, `prov:wasQuotedFrom` the characters of the sentences.",
        ]
    return "\n".join(lines) + "\n"
