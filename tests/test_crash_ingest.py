"""Killed at any moment, an ingest loses nothing it has told as stored, doubles nothing, and carries on."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from depesche.store import Store
from depesche.store.maintenance import check

REPORTS, KILLS = 300, 20
RUN = """
import sys, time
from depesche.ingest import find, run
import depesche.ingest.run as ingesting
from depesche.records import Reading
from depesche.store import Store
from depesche.store.happenings import merge
from depesche.store.intake import Intake

class Fake:
    def read(self, report):
        time.sleep(0.002)
        return Reading(report=report, language="de")

sys.modules["depesche.ingest.run"]._KEEP_EVERY = 5
store = Store.open(sys.argv[2])
def told(summary, name):
    with store.reading() as connection:
        print(len(store), flush=True)
done = run(find([sys.argv[1]]), Intake(store, {"de": "1"}), Fake, progress=told)
merge(store)
print("done", done.read, flush=True)
"""


def test_killed_at_twenty_random_moments(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for i in range(REPORTS // 3):
        (folder / f"{i:03}.txt").write_text(f"Bericht {i}. Der Minister reiste nach Wien.")
    lines = [f'{{"text": "Meldung {i}. Die Kanzlerin sprach in Bern."}}\n' for i in range(REPORTS - REPORTS // 3)]
    (folder / "many.jsonl").write_text("".join(lines))
    random.seed(7)
    command = [sys.executable, "-c", RUN, str(folder), str(tmp_path / "a.db")]
    kills, told, longest = 0, 0, 2.0
    while kills < KILLS:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        first = process.stdout.readline() if kills % 2 else ""
        time.sleep(random.uniform(0.0, 0.12 if first else longest))
        os.kill(process.pid, signal.SIGKILL)
        rest = process.stdout.read().split()
        process.wait()
        kills += 1
        numbers = [int(n) for n in [first.strip(), *rest] if n.isdigit()]
        told = max([told, *(n for n in numbers if n <= REPORTS)])
        if (tmp_path / "a.db").exists():
            try:
                with Store.open(tmp_path / "a.db") as store:
                    assert len(store) >= told and check(store) == []
            except Exception as error:
                # Killed before the tables were there: then nothing was told as stored.
                assert told == 0, error
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "done" in done.stdout
    with Store.open(tmp_path / "a.db") as store:
        texts = [r.report.text for r in store.readings()]
        assert len(texts) == len(set(texts)) == REPORTS and check(store) == []
