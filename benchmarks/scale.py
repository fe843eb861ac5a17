"""Cost per report on several workers: scale.py REPORTS.jsonl[.gz] [--sizes 200,1000] [--workers 1,2] [--out FOLDER]

REPORTS: rows with `text`, repeated with changed names until there are enough. For each size and number of workers: seconds, core seconds of
the workers a report, seconds of merging a report, parts and files; then the ratio of the largest size to the smallest, and of two workers to one.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from depesche import scale
from depesche.ingest import find, read_source
from depesche.records import Report
from depesche.scale.dataset import Dataset
from depesche.scale.running import connected

_NAME = re.compile(r"\b([A-ZÄÖÜ]\w+) ([A-ZÄÖÜ][a-zäöüß]{3,})")
_VOWELS = "aeiou"


def repeated(reports: list[Report]) -> Iterator[dict[str, str]]:
    """The reports over and over; in each round other vowels in the second of two words that look like a name, and other days."""
    turn = 0
    while True:
        table = str.maketrans(_VOWELS, _VOWELS[turn % 5 :] + _VOWELS[: turn % 5])
        for n, report in enumerate(reports):
            text = _NAME.sub(lambda m: f"{m[1]} {m[2][0]}{m[2][1:].translate(table)}{turn // 5 or ''}", report.text)  # noqa: B023
            yield {"id": f"{turn}-{n}", "text": text, "date": f"2019-{1 + turn % 12:02}-{1 + n % 28:02}"}
        turn += 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("reports", type=Path)
    parser.add_argument("--sizes", default="200,1000")
    parser.add_argument("--workers", default="1,2")
    parser.add_argument("--out", type=Path, default=None)
    asked = parser.parse_args()
    sizes, workers = (sorted(int(n) for n in s.split(",")) for s in (asked.sizes, asked.workers))
    found = [r for s in find([str(asked.reports)]) for r in read_source(s) if isinstance(r, Report)]  # type: ignore[arg-type]
    cost: dict[tuple[int, int], float] = {}
    wall: dict[tuple[int, int], float] = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = asked.out or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        print(f"load of the machine {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
        for size in sizes:
            source = folder / f"{size}.jsonl"
            with source.open("w", encoding="utf-8") as file:
                file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in islice(repeated(found), size))
            for count in workers:
                out = folder / f"{size}-{count}"
                with connected("local", count):
                    done = scale.run(
                        [str(source)], str(out), workers=count, merge=False, again=(out / "_dataset.json").exists()
                    )
                    begin = time.perf_counter()
                    merged = scale.run([str(source)], str(out), workers=count)
                    merging = time.perf_counter() - begin
                # of reports repeated with other vowels a few come out alike
                assert done.read + done.known == size, done
                cost[size, count], wall[size, count] = done.core_seconds / size, done.seconds / size
                files = [n for m in Dataset(str(out)).marks().values() for n in m.files]
                print(
                    f"{size:9,} reports, {count} workers: {done.seconds:9.1f} s ({wall[size, count]:.3f} a report), "
                    f"{cost[size, count]:.3f} core seconds a report; merging {merging / size:.4f} s a report "
                    f"({merged.copies:,} copies, {merged.happenings:,} happenings); {len(files):,} files",
                    flush=True,
                )  # fmt: skip
    for count in workers:
        ratio, seconds = (d[sizes[-1], count] / d[sizes[0], count] for d in (cost, wall))
        print(
            f"{count} workers: a report of {sizes[-1]:,} costs {ratio:.2f} of one of {sizes[0]:,} (core seconds; {seconds:.2f} in seconds)"
        )
    for size in sizes:
        if len(workers) > 1:
            gain = wall[size, workers[0]] / wall[size, workers[-1]]
            print(f"{size:,} reports: {workers[-1]} workers are {gain:.2f} times as fast as {workers[0]}")


if __name__ == "__main__":
    main()
