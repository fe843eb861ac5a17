"""Reads the rows of a file of reports one by one: a report that is refused has no answer, is told on stderr, and the others are read."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import Any

from depesche.errors import DepescheError
from depesche.reading import Config, Reader
from depesche.records import Reading, Report


def readings(rows: Iterable[dict[str, Any]], language: str | None) -> Iterator[tuple[str, Reading | None]]:
    """Id and Reading of each {"id", "text", "date", "title"}; None for a report in no language that is read, or with a date that is none."""
    reader = Reader(Config(language=language))
    for row in rows:
        report = Report(id=row["id"], text=row["text"], date=row.get("date"), title=row.get("title"))
        try:
            yield report.id, reader.read(report)
        except DepescheError as fault:
            print(fault if str(fault).startswith(report.id) else f"{report.id}: {fault}", file=sys.stderr)
            yield report.id, None
