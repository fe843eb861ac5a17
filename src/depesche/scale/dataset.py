"""The dataset on disk, on any path fsspec knows: parts as Parquet files, and marks that say which parts count.

    OUT/_dataset.json                         format and makers
    OUT/events/date=2019-04/<batch>.parquet   a table, a month, a batch
    OUT/errors/<batch>.parquet                what could not be read
    OUT/_done/<batch>.json                    written last: the batch counts from here on
    OUT/_sources/<source>.json                sources that were read to their end
    OUT/_tries/<batch>.json                   a batch that is being read
    OUT/_run                                  who writes

A file without a mark does not count and is removed by the next run, so that whoever dies, at whatever moment, loses and doubles nothing.
"""

from __future__ import annotations

import hashlib
import posixpath
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import msgspec

from ..errors import MissingPart, StoreError
from ..records import Reading, from_json
from .parts import Told, is_fault, run_of
from .tables import RECORDS, Months, to_arrow

FORMAT = 1
TABLES = ("reports", *RECORDS)
MERGED = ("copies", "happenings", "tellings")
_HEAD, _RUN = "_dataset.json", "_run"
_OWN = (*TABLES, *MERGED, "errors", "_done", "_sources", "_tries", "_merged")


class Mark(msgspec.Struct, frozen=True):
    """A part that counts: its files, what it holds, the parts whose place it takes, its place in the order, the runs it is of."""

    told: Told
    files: list[str]
    contents: list[str]
    first: str
    runs: list[int]
    replaces: list[str] = []


class Finished(msgspec.Struct, frozen=True, array_like=True):
    """A source that was read to its end: in which state, and in which run (0 in datasets of before it was noted)."""

    source: str
    stamp: str
    run: int = 0


class Head(msgspec.Struct, frozen=True):
    format: int
    makers: dict[str, str]


class Dataset:
    """A dataset. Small enough to be sent to workers: it holds names only."""

    def __init__(self, path: str) -> None:
        self.path = str(path)

    # --- files -------------------------------------------------------------------------------------------------------

    @property
    def _fs(self) -> tuple[Any, str]:
        try:
            from fsspec.core import url_to_fs
        except ImportError:
            raise MissingPart("fsspec is not installed; install it with: pip install depesche[scale]") from None
        try:
            fs, root = url_to_fs(self.path)
        except ImportError as error:
            raise MissingPart(f"{self.path}: {error}") from None
        except ValueError as error:
            raise StoreError(f"{self.path}: is no path that can be written ({error})") from None
        return fs, root.rstrip("/")

    def _list(self, folder: str) -> dict[str, str]:
        """Names without suffix in a folder → names under the dataset."""
        fs, root = self._fs
        # Others write meanwhile; what fsspec remembers is old.
        fs.invalidate_cache()
        try:
            found = fs.ls(f"{root}/{folder}", detail=False)
        except FileNotFoundError:
            return {}
        names = [posixpath.basename(path) for path in found]
        return {n.rpartition(".")[0]: f"{folder}/{n}" for n in sorted(names) if "." in n and not n.startswith(".")}

    def read_bytes(self, name: str) -> bytes | None:
        fs, root = self._fs
        try:
            data: bytes = fs.cat_file(f"{root}/{name}")
        except FileNotFoundError:
            return None
        return data

    def write_bytes(self, name: str, data: bytes) -> None:
        """Whole or not at all: beside it first, then by its name."""
        fs, root = self._fs
        beside = posixpath.join(root, posixpath.dirname(name), f".{posixpath.basename(name)}")
        with self._problems():
            fs.makedirs(posixpath.dirname(f"{root}/{name}"), exist_ok=True)
            fs.pipe_file(beside, data)
            fs.mv(beside, f"{root}/{name}")

    def remove(self, names: Iterable[str]) -> None:
        fs, root = self._fs
        for name in names:
            try:
                fs.rm_file(f"{root}/{name}")
            except FileNotFoundError:
                continue

    def write_table(self, name: str, table: Any) -> None:
        import pyarrow.parquet as parquet

        fs, root = self._fs
        with self._problems():
            fs.makedirs(posixpath.dirname(f"{root}/{name}"), exist_ok=True)
            with fs.open(f"{root}/{name}", "wb") as file:
                parquet.write_table(table, file, compression="zstd")

    def read_table(self, name: str, columns: Sequence[str] | None = None) -> Any:
        import pyarrow.parquet as parquet

        fs, root = self._fs
        with self._problems(), fs.open(f"{root}/{name}", "rb") as file:
            return parquet.ParquetFile(file).read(columns=columns)

    @contextmanager
    def _problems(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise StoreError(
                f"{self.path}: cannot be read or written ({error.strerror or error}); mend that and run the same command again"
            ) from error

    # --- what it is --------------------------------------------------------------------------------------------------

    def head(self) -> Head | None:
        """What wrote the dataset; None where there is none. Raises `StoreError` for what is none of ours."""
        data = self.read_bytes(_HEAD)
        if data is None:
            return None
        try:
            return msgspec.json.decode(data, type=Head)
        except msgspec.MsgspecError as error:
            raise StoreError(f"{self.path}: its {_HEAD} cannot be read ({error}); name another folder") from None

    def begin(self, makers: Mapping[str, str], run: str, again: bool = False) -> None:
        """Makes the folder ready for a run. Raises `StoreError` if it holds what others, or another version, have written."""
        fs, root = self._fs
        head = self.head()
        if head is None:
            if fs.exists(root) and (not fs.isdir(root) or fs.ls(root)):
                raise StoreError(f"{self.path}: holds something else, no dataset of Depesche; name an empty folder")
        elif again:
            # The head goes first: without it nothing that is left counts.
            self.remove([_HEAD])
            for name in _OWN:
                if fs.exists(f"{root}/{name}"):
                    fs.rm(f"{root}/{name}", recursive=True)
        elif head.format != FORMAT:
            raise StoreError(
                f"{self.path}: is a dataset of another version (format {head.format}, this one writes {FORMAT}); "
                "name another folder, or read all anew with --again"
            )
        elif head.makers != dict(makers):
            other = next(k for k in sorted(head.makers.keys() | makers.keys()) if head.makers.get(k) != makers.get(k))
            raise StoreError(
                f"{self.path}: was read by another version ({other}: {head.makers.get(other)}, now {makers.get(other)}); "
                "name another folder, or read all anew with --again"
            )
        if head is None or again:
            self.write_bytes(_HEAD, msgspec.json.encode(Head(FORMAT, dict(makers))))
        self.write_bytes(_RUN, run.encode())

    def is_of(self, run: str) -> bool:
        """Whether the run is still the one that writes."""
        return self.read_bytes(_RUN) == run.encode()

    # --- parts -------------------------------------------------------------------------------------------------------

    def write_batch(self, key: str, months: Months, errors: list[tuple[Any, ...]]) -> list[str]:
        """Writes the rows of a batch, a file a table and month; their names. Nothing counts before `commit`."""
        written: list[str] = []
        for month, tables in sorted(months.items()):
            for table, rows in sorted(tables.items()):
                if rows:
                    written.append(f"{table}/date={month}/{key}.parquet")
                    self.write_table(written[-1], to_arrow(table, rows))
        if errors:
            written.append(f"errors/{key}.parquet")
            self.write_table(written[-1], to_arrow("errors", errors))
        return written

    def commit(self, mark: Mark) -> None:
        self.write_bytes(f"_done/{mark.told.key}.json", msgspec.json.encode(mark))

    def mark(self, key: str) -> Mark | None:
        data = self.read_bytes(f"_done/{key}.json")
        return None if data is None else msgspec.json.decode(data, type=Mark)

    def marks(self) -> dict[str, Mark]:
        """The batches that count, by key."""
        found = {key: mark for key in self._list("_done") if (mark := self.mark(key)) is not None}
        for mark in list(found.values()):
            for key in mark.replaces:
                found.pop(key, None)
        return dict(sorted(found.items()))

    def clean(self, marks: Mapping[str, Mark]) -> int:
        """Removes the files that do not count, which those who died have left; how many."""
        fs, root = self._fs
        counted = {name for mark in marks.values() for name in mark.files}
        lost = [name for key, name in self._list("_done").items() if key not in marks]
        lost += list(self._list("_tries").values())
        fs.invalidate_cache()
        for table in (*TABLES, "errors"):
            for path in fs.find(f"{root}/{table}") if fs.exists(f"{root}/{table}") else ():
                name = path[len(root) + 1 :]
                if name not in counted:
                    lost.append(name)
        self.remove(lost)
        return len(lost)

    def clean_merged(self, files: set[str]) -> None:
        """Removes what an earlier merge has written."""
        self.remove(name for table in MERGED for name in self._list(table).values() if name not in files)

    # --- sources -----------------------------------------------------------------------------------------------------

    def finish(self, source: str, stamp: str, run: int) -> None:
        name = hashlib.sha256(source.encode()).hexdigest()[:24]
        self.write_bytes(f"_sources/{name}.json", msgspec.json.encode(Finished(source, stamp, run)))

    def finished(self) -> dict[str, Finished]:
        """Sources read to their end, by name."""
        found = (self.read_bytes(name) for name in self._list("_sources").values())
        decoded = (msgspec.json.decode(data, type=Finished) for data in found if data is not None)
        return {finished.source: finished for finished in decoded}


def read_dataset(path: str) -> Iterator[Reading]:
    """All Readings, run after run, of each run in the order in which one process would have met their reports; one file in memory at a time.

    Raises `StoreError` for what is no dataset.
    """
    for _, _, reading in readings(Dataset(path)):
        yield reading


def readings(dataset: Dataset) -> Iterator[tuple[str, str | None, Reading]]:
    """(content, made_by, Reading) in order. Only the order of all reports and the file at hand are in memory."""
    if dataset.head() is None:
        raise StoreError(
            f"{dataset.path}: is no dataset of Depesche; make one with: depesche scale INPUT --out {dataset.path}"
        )
    order: list[tuple[str, int, int]] = []
    files = [n for m in dataset.marks().values() for n in m.files if n.startswith("reports/")]
    for number, name in enumerate(files):
        came = dataset.read_table(name, ["came"]).column("came").to_pylist()
        order += [(c, number, row) for row, c in enumerate(came)]
    order.sort()
    # Batches follow each other in the order of their reports, but for months and for what workers hold at a time.
    held: dict[int, Any] = {}
    left = [0] * len(files)
    for _, number, _ in order:
        left[number] += 1
    for _, number, row in order:
        if number not in held:
            held[number] = dataset.read_table(files[number], ["content", "made_by", "json"])
        table = held[number]
        left[number] -= 1
        if not left[number]:
            del held[number]
        content, made_by, data = (table.column(c)[row].as_py() for c in ("content", "made_by", "json"))
        yield content, made_by, from_json(data)


def errors(dataset: Dataset) -> list[tuple[str, str]]:
    """What could not be read, as (where, message), in the order of the inputs; of a source what was met when it was last read."""
    files = [n for m in dataset.marks().values() for n in m.files if n.startswith("errors/")]
    rows = [row for name in files for row in dataset.read_table(name).to_pylist()]
    finished = dataset.finished() if rows else {}

    def counts(row: dict[str, str]) -> bool:
        last = finished.get(row["source"])
        return last is None or run_of(row["came"]) >= last.run or not is_fault(row["content"], row["message"])

    return [(row["where"], row["message"]) for row in sorted(filter(counts, rows), key=lambda row: str(row["came"]))]
