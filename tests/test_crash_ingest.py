"""Killed at any moment, an ingest loses nothing it has told as stored, doubles nothing, and carries on."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

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


POOL = """
import os, sys, time
from depesche.ingest import find, run
from depesche.records import Reading
from depesche.store import Store
from depesche.store.intake import Intake

class Slow:
    def __init__(self):
        os.write(1, f"worker {os.getpid()}\\n".encode())

    def read(self, report):
        os.write(1, b"read\\n")
        time.sleep(0.05)
        return Reading(report=report, language="de")

if __name__ == "__main__":
    done = run(find([sys.argv[1]]), Intake(Store.open(sys.argv[2]), {"de": "1"}), Slow, workers=2)
    print("done", done.read, done.stopped, flush=True)
"""


def begun(folder: Path) -> tuple[subprocess.Popen[str], list[int]]:
    """An ingest by two workers under way, and their processes."""
    (folder / "pool.py").write_text(POOL)
    (folder / "many.jsonl").write_text("".join(f'{{"text": "Meldung {i} aus Bern."}}\n' for i in range(2_000)))
    command = [sys.executable, str(folder / "pool.py"), str(folder / "many.jsonl"), str(folder / "a.db")]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    assert process.stdout is not None
    workers: list[int] = []
    reading = 0
    while len(workers) < 2 or reading < 20:
        word = process.stdout.readline().split()
        assert word, process.communicate()
        workers += [int(word[1])] if word[0] == "worker" else []
        reading += word[0] == "read"
    return process, workers


def test_workers_do_not_outlive_a_killed_ingest(tmp_path: Path) -> None:
    process, workers = begun(tmp_path)
    process.kill()
    process.wait()
    deadline = time.monotonic() + 20
    while left := [pid for pid in workers if Path(f"/proc/{pid}").exists()]:
        assert time.monotonic() < deadline, left
        time.sleep(0.1)


def test_a_plain_kill_ends_a_command_as_ctrl_c_does() -> None:
    from depesche.ingest.stopping import ended_gently

    before = signal.getsignal(signal.SIGTERM)
    with pytest.raises(KeyboardInterrupt), ended_gently():
        os.kill(os.getpid(), signal.SIGTERM)
    assert signal.getsignal(signal.SIGTERM) is before


def test_ctrl_c_keeps_what_several_workers_have_read_and_ends_soon(tmp_path: Path) -> None:
    process, _ = begun(tmp_path)
    # As a terminal sends it: to all processes.
    os.killpg(process.pid, signal.SIGINT)
    before = time.monotonic()
    out, err = process.communicate(timeout=30)
    assert time.monotonic() - before < 10 and "Traceback" not in err, err
    assert "True" in out, out
    with Store.open(tmp_path / "a.db") as store:
        # Of each worker the report at hand was ended, none begun and thrown away.
        assert 20 <= len(store) == int(out.split()[-2]) <= 20 + out.count("read")
