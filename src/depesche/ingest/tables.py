"""JSONL, CSV and Parquet → Reports, row by row. A bad row is an error of its own; the rows after it are read."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from ..errors import MissingPart, UnreadableInput
from ..records import Report
from .columns import Columns, to_report

#: A line of JSONL longer than this is read over.
_LONGEST_LINE = 16_000_000
_BATCH = 256

Item = Report | UnreadableInput


def read_jsonl(stream: BinaryIO, name: str, columns: Columns, most: int) -> Iterator[Item]:
    """One report a line."""
    import msgspec

    number = 0
    while line := stream.readline(_LONGEST_LINE):
        number += 1
        where = f"{name}, line {number:,}"
        if len(line) >= _LONGEST_LINE and not line.endswith(b"\n"):
            while line and not line.endswith(b"\n"):
                line = stream.readline(_LONGEST_LINE)
            yield UnreadableInput(f"{where}: is longer than {_LONGEST_LINE:,} bytes; split it")
            continue
        if number == 1 and line.startswith(b"\xef\xbb\xbf"):
            line = line[3:]
        if not line.strip():
            continue
        try:
            row = msgspec.json.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            if _is_utf8(line):
                cause = "it holds half characters (lone surrogates)" if "surrogate" in str(error) else str(error)
                yield UnreadableInput(f"{where}: is no JSON ({cause}); one object a line is needed")
            else:
                yield UnreadableInput(f"{where}: is not UTF-8; save the file as UTF-8")
            continue
        if not isinstance(row, dict):
            yield UnreadableInput(f"{where}: is no JSON object, but a {type(row).__name__}")
            continue
        yield from _row(row, where, name, columns, most)


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


def _row(row: dict[str, Any], where: str, name: str, columns: Columns, most: int) -> Iterator[Item]:
    try:
        yield to_report(row, columns.fit(row, where), where, name, most)
    except UnreadableInput as error:
        yield error


def read_csv(stream: BinaryIO, name: str, columns: Columns, most: int) -> Iterator[Item]:
    """One report a row; the first row names the columns, the separator is guessed from it."""
    csv.field_size_limit(_LONGEST_LINE)
    text = io.TextIOWrapper(io.BufferedReader(_First(stream)), encoding="utf-8-sig", newline="", errors="strict")
    number = 0
    try:
        head = text.readline()
        if not head.strip():
            raise UnreadableInput(f"{name}: is empty")
        separator = max(",;\t|", key=head.count)
        header = next(csv.reader([head], delimiter=separator))
        fitted = columns.fit(header, name)
        lines = _Lines(text)
        for number, row in enumerate(csv.reader(lines, delimiter=separator), 2):
            where = f"{name}, row {number:,}"
            if lines.ended:
                # A row is given when its line is read; only within quotes is another line asked for.
                yield UnreadableInput(
                    f"{where}: opens a quote that is closed nowhere; close it, the rows behind it are missing"
                )
                continue
            if not row:
                continue
            if len(row) != len(header):
                yield UnreadableInput(
                    f"{where}: has {len(row)} cells instead of {len(header)}; put cells that hold {separator!r} in quotes"
                )
                continue
            try:
                yield to_report(dict(zip(header, row)), fitted, where, name, most)
            except UnreadableInput as error:
                yield error
    except UnicodeDecodeError as error:
        yield UnreadableInput(
            f"{name}, after row {number or 1:,}: is not UTF-8 ({error.reason}); save the table as UTF-8"
        )
    except csv.Error as error:
        yield UnreadableInput(f"{name}, after row {number or 1:,}: is no CSV ({error})")
    except UnreadableInput as error:
        yield error


class _Lines:
    """Lines of a text; knows when one was asked for behind the last."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines, self.ended = iter(lines), False

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = next(self._lines, None)
        if line is None:
            self.ended = True
            raise StopIteration
        return line


class _First(io.RawIOBase):
    """Lends a stream to a wrapper that would close it."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._stream.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


def read_parquet(stream: BinaryIO, name: str, columns: Columns, most: int, packed: bool = False) -> Iterator[Item]:
    """One report a row, some hundreds of rows in memory at a time."""
    try:
        import pyarrow
        import pyarrow.parquet as parquet
    except ImportError:
        raise MissingPart("pyarrow is not installed; install it with: pip install depesche[corpus]") from None
    # Parquet is read from its end; what cannot be sought has to be in memory.
    file = io.BytesIO(stream.read()) if packed else stream
    number = 0
    try:
        table = parquet.ParquetFile(file)
        fitted = columns.fit(table.schema_arrow.names, name)
        for batch in table.iter_batches(batch_size=_BATCH):
            for row in _rows(batch):
                number += 1
                where = f"{name}, row {number:,}"
                try:
                    if isinstance(row, Exception):
                        raise UnreadableInput(f"{where}: holds a value that cannot be read ({row}); write it anew")
                    yield to_report(row, fitted, where, name, most)
                except UnreadableInput as error:
                    yield error
    except (pyarrow.ArrowException, OSError) as error:
        cause = str(error).splitlines()[0]
        yield UnreadableInput(f"{name}, after row {number:,}: is no whole Parquet file ({cause}); write it again")
    except UnreadableInput as error:
        yield error


def _rows(batch: Any) -> Iterator[dict[str, Any] | Exception]:
    """The rows of a batch; the fault in place of one that Python has no value for (letters that are no UTF-8, a day in the year 30000)."""
    try:
        yield from batch.to_pylist()
        return
    except (ValueError, ArithmeticError) as error:
        if batch.num_rows == 1:
            yield error
            return
    for number in range(batch.num_rows):
        yield from _rows(batch.slice(number, 1))
