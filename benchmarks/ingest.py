"""Rate and memory of an ingest: `python benchmarks/ingest.py PATH… [--reports N]` reads with one and with two workers, then once more.

Prints reports a second, peak memory of the largest process, the gain of the second worker and the time of the run that does nothing.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
from functools import partial
from itertools import islice
from pathlib import Path

import msgspec

from depesche.ingest import find, read_source
from depesche.ingest.run import Summary, run
from depesche.reading import Config, Reader
from depesche.store import Store
from depesche.store.intake import Intake
from depesche.store.made_by import makers


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--reports", type=int, default=200)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        part = Path(folder) / "part.jsonl"
        found = (item for source in find(asked.paths) for item in read_source(source))  # type: ignore[arg-type]
        with part.open("wb") as file:
            for item in islice((i for i in found if not isinstance(i, Exception)), asked.reports):
                file.write(msgspec.json.encode(item) + b"\n")
        seconds = []
        for workers in (1, 2):
            with Store.open(Path(folder) / f"{workers}.db") as store:
                done: Summary = run(
                    find([str(part)]), Intake(store, makers()), partial(Reader, Config()), workers=workers
                )
                seconds.append(done.seconds)
                print(f"{workers} workers: {done.read:,} reports, {done.read / done.seconds:.1f} a second")
                again = run(find([str(part)]), Intake(store, makers()), partial(Reader, Config()), workers=workers)
                print(f"  once more: {again.read:,} read in {again.seconds:.2f} s")
        print(f"two workers are {seconds[0] / seconds[1]:.2f} times one")
        peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
        print(f"peak memory of a process: {peak / 1024:,.0f} MB")


if __name__ == "__main__":
    main()
