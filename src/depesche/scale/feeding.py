"""Sources → batches of reports that have to be read. What is known already is passed over, what cannot be read becomes a fault in its place.

Local names are `ingest.find`'s; others (`s3://…`, `file://…`) are found by fsspec and fetched to a temporary file, one at a time.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any

import msgspec

from ..errors import MissingPart, UnreadableInput
from ..ingest import Columns, Source, find, read_source
from ..ingest.run import date_not_understood
from ..ingest.sources import kind_of
from ..records import Report
from .parts import Batch, End, Item, fault_of, item_of, run_of
from .tries import Tries

#: Small files are read by one task until they are as many, or as large.
_GROUP_FILES, _GROUP_BYTES = 256, 16_000_000
#: A batch is full with so much text.
_BATCH_CHARACTERS = 4_000_000


@dataclass(frozen=True)
class Numbered:
    """A source, or what is wrong with its name, and its place in the order of a run."""

    came: str
    source: Source | UnreadableInput

    @property
    def run(self) -> int:
        return run_of(self.came)


def sources(names: Iterable[str], kind: str | None = None) -> Iterator[Source | UnreadableInput]:
    """The files behind the names, local or not, in a stable order."""
    for name in names:
        if "://" in name:
            yield from _remote(name, kind)
        elif name == "-":
            yield UnreadableInput("-: many machines cannot share a standard input; name files")
        else:
            yield from find([name], kind)


def _remote(name: str, kind: str | None) -> Iterator[Source | UnreadableInput]:
    from fsspec.core import url_to_fs

    try:
        fs, path = url_to_fs(name)
        found: dict[str, Any]
        if fs.isfile(path):
            found = {path: fs.info(path)}
        elif any(c in path for c in "*?["):
            found = {p: info for p, info in fs.glob(path, detail=True).items() if info["type"] == "file"}
        else:
            found = {p: info for p, info in fs.find(path, detail=True).items() if kind_of(p)[0] is not None}
    except ImportError as error:
        raise MissingPart(f"{name}: {error}") from None
    except (OSError, ValueError) as error:
        yield UnreadableInput(f"{name}: cannot be listed ({error})", name)
        return
    if not found:
        yield UnreadableInput(f"{name}: there is no such file or folder", name)
    for file, info in sorted(found.items()):
        known, packing = kind_of(file)
        size = int(info.get("size") or 0)
        changed = next((str(info[k]) for k in ("ETag", "etag", "mtime", "LastModified", "updated") if info.get(k)), "")
        yield Source(fs.unstrip_protocol(file), kind or known or "text", packing, size, f"{size}-{changed}")


def groups(run: int, found: Iterable[Source | UnreadableInput]) -> Iterator[list[Numbered]]:
    """Sources in order, small ones together."""
    group: list[Numbered] = []
    size = 0
    for number, source in enumerate(found):
        group.append(Numbered(f"{run:06}-{number:09}", source))
        size += source.size if isinstance(source, Source) else 0
        if size >= _GROUP_BYTES or len(group) >= _GROUP_FILES:
            yield group
            group, size = [], 0
    if group:
        yield group


def batches(
    group: Sequence[Numbered], known: Any, size: int, columns: Columns | None, max_characters: int, tries: Tries
) -> Iterator[Batch]:
    """The reports of a group of sources in batches of at most `size`. `known`: sorted contents that need no reading.

    A source at which processes die again and again (a fault in a library) is given up and named, but not noted as read.
    """
    items: list[Item] = []
    ends: list[End] = []
    # The same report twice in a group is read once; what is in other groups is found when all are read.
    seen: set[str] = set()
    reports = passed = characters = 0
    undated: list[str] = []
    for numbered in group:
        count = 0
        name = numbered.source.name if isinstance(numbered.source, Source) else numbered.source.where
        source, may = numbered.source, tries.may(numbered.came)
        if not may:
            source = UnreadableInput(
                f"{name}: the process unpacking it died; is it damaged, is there enough memory?", name
            )
        for position, found in enumerate(_read(source, columns, max_characters)):
            came = f"{numbered.came}-{position:010}"
            if isinstance(found, Report):
                reports += 1
                undated += [date] if (date := date_not_understood(found)) is not None else []
                item = item_of(found, came, name)
            else:
                item = fault_of(found, came, name)
            # A fault is told of each run that meets it: of a source that was mended the earlier ones count no more.
            if item.content in seen or item.report is not None and _holds(known, item.content):
                passed += item.report is not None
                continue
            seen.add(item.content)
            items.append(item)
            count += 1
            characters += len(found.text) if isinstance(found, Report) else 0
            if len(items) >= size or characters >= _BATCH_CHARACTERS:
                yield Batch(items, ends, reports, passed, len(undated), "".join(undated[:1]))
                items, ends, undated = [], [], []
                reports = passed = characters = 0
        if isinstance(source, Source) and source.stamp is not None:
            ends.append(End(name, source.stamp, count))
    if items or ends or reports:
        yield Batch(items, ends, reports, passed, len(undated), "".join(undated[:1]))
    tries.done()


def _read(
    source: Source | UnreadableInput, columns: Columns | None, max_characters: int
) -> Iterator[Report | UnreadableInput]:
    if isinstance(source, UnreadableInput):
        yield source
        return
    try:
        with _here(source) as local:
            for found in read_source(local, columns, max_characters):
                yield _named(found, local.name, source.name)
    except MissingPart:
        raise
    except (OSError, UnreadableInput) as error:
        cause = getattr(error, "strerror", None) or error
        yield UnreadableInput(f"{source.name}: cannot be read ({cause})", source.name)


@contextmanager
def _here(source: Source) -> Iterator[Source]:
    """The source as a file of this machine."""
    if "://" not in source.name:
        yield source
        return
    from fsspec.core import url_to_fs

    with tempfile.TemporaryDirectory(prefix="depesche-") as folder:
        # Ids of reports are made from the name of their file.
        local = Path(folder, PurePosixPath(source.name).name)
        fs, path = url_to_fs(source.name)
        fs.get_file(path, str(local))
        yield replace(source, name=str(local))


def _named(found: Report | UnreadableInput, local: str, name: str) -> Report | UnreadableInput:
    if local == name:
        return found
    if isinstance(found, UnreadableInput):
        return UnreadableInput(str(found).replace(local, name), name)
    if found.meta.get("file") == local:
        return msgspec.structs.replace(found, meta=found.meta | {"file": name})
    return found


def known_contents(contents: Iterable[str]) -> Any:
    """Sorted, in one block of memory that all workers of a machine share."""
    import numpy

    # Half of a SHA-256 tells reports apart as well.
    return numpy.sort(numpy.array([c[:32].encode() for c in contents], dtype="S32"))


def _holds(known: Any, content: str) -> bool:
    key = content[:32].encode()
    place = int(known.searchsorted(key))
    return place < len(known) and bool(known[place] == key)
