"""Cost of merging alone: scale_merging.py REPORTS.jsonl[.gz] [--sizes 1000,10000,100000] [--workers 2] [--base 1000]

The first BASE reports are read once. Then their Readings are told over and over, in each round with other letters in the names of the texts and on other
days, by as many workers as will merge them: copies and happenings are found as in a run that had read every report. For each size: seconds of writing
and of merging a report, copies and happenings; then the ratio of the largest to the smallest.
"""

from __future__ import annotations

import argparse
import json
import os
import pickle
import re
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec

from depesche import Reader, scale
from depesche.errors import DepescheError
from depesche.ingest import find, read_source
from depesche.records import Reading, Report
from depesche.scale.running import connected

_NAME = re.compile(r"\b([A-ZÄÖÜ]\w+) ([A-ZÄÖÜ][a-zäöüß]{3,})")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def told(text: str, turn: int) -> str:
    """The text with other letters in the second of two words that look like a name, no longer and no shorter."""
    table = str.maketrans(_LETTERS, _LETTERS[turn % 26 :] + _LETTERS[: turn % 26])
    again = str.maketrans("aeiou", "aeiou"[turn // 26 % 5 :] + "aeiou"[: turn // 26 % 5])
    return _NAME.sub(lambda m: f"{m[1]} {m[2][0]}{m[2][1:].translate(table).translate(again)}", text)


class Teller:
    """Gives the Reading of the report that a report was made from, on the days of the new one."""

    def __init__(self, file: str) -> None:
        with open(file, "rb") as read:
            self.readings: list[Reading] = pickle.load(read)

    def read(self, report: Report) -> Reading:
        first = self.readings[int(report.id.partition("-")[2])]
        apart = date.fromisoformat(report.date or "").toordinal() - date.fromisoformat(first.date or "").toordinal()

        def moved(day: str | None) -> str | None:
            if day is None or len(day) != 10:
                return day
            return date.fromordinal(max(1, date.fromisoformat(day).toordinal() + apart)).isoformat()

        events = []
        for event in first.events:
            when = event.date
            if when is not None and when.begin and len(when.begin) == 10:
                when = msgspec.structs.replace(
                    when, iso=moved(when.iso) or when.iso, begin=moved(when.begin), end=moved(when.end)
                )
            events.append(msgspec.structs.replace(event, date=when))
        return msgspec.structs.replace(first, report=report, date=report.date, events=events)


def repeated(readings: list[Reading], size: int) -> Iterator[dict[str, Any]]:
    """Rows of reports: each Reading's text over and over, on the days of a year."""
    rounds = (
        {
            "id": f"{turn}-{n}",
            "text": told(r.report.text, turn),
            "date": f"2019-{1 + turn % 12:02}-{1 + (n + turn // 12) % 28:02}",
        }
        for turn in range(size // len(readings) + 1)
        for n, r in enumerate(readings)
    )
    return islice(rounds, size)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("reports", type=Path)
    parser.add_argument("--sizes", default="1000,10000,100000")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--base", type=int, default=1000)
    asked = parser.parse_args()
    sizes = sorted(int(n) for n in asked.sizes.split(","))
    found = [r for s in find([str(asked.reports)]) for r in read_source(s) if isinstance(r, Report)]  # type: ignore[arg-type]
    reader, readings = Reader(), []
    for n, report in enumerate(found[: asked.base]):
        try:
            readings.append(reader.read(msgspec.structs.replace(report, date=f"2019-01-{1 + n % 28:02}")))
        except DepescheError:
            continue
    cost: dict[int, float] = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        (folder / "readings.pickle").write_bytes(pickle.dumps(readings))
        print(
            f"{len(readings):,} reports read; load of the machine {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores",
            flush=True,
        )
        for size in sizes:
            source, out = folder / f"{size}.jsonl", str(folder / f"{size}")
            with source.open("w", encoding="utf-8") as file:
                file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in repeated(readings, size))
            make = partial(Teller, str(folder / "readings.pickle"))
            with connected("local", asked.workers):
                begin = time.perf_counter()
                scale.run([str(source)], out, workers=asked.workers, make_reader=make, merge=False)
                writing, begin = time.perf_counter() - begin, time.perf_counter()
                merged = scale.run([str(source)], out, workers=asked.workers, make_reader=make)
                cost[size] = (time.perf_counter() - begin) / size
            print(
                f"{size:9,} reports: written in {writing / size:.4f} s each; merging {cost[size]:.4f} s each, "
                f"{cost[size] * size:.0f} s ({merged.copies:,} copies, {merged.happenings:,} happenings)",
                flush=True,
            )
    print(f"a report of {sizes[-1]:,} costs {cost[sizes[-1]] / cost[sizes[0]]:.2f} of one of {sizes[0]:,}")


if __name__ == "__main__":
    main()
