"""Many machines: what Ray's workers write is what one process reads, whoever dies meanwhile, and whatever lies among the inputs."""

from __future__ import annotations

import gzip
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT
from depesche.errors import ConfigError, StoreError, UnreadableInput
from depesche.ingest import find, read_source
from depesche.ingest import run as ingest
from depesche.reading import Reader
from depesche.records import Reading, Report, to_json
from depesche.store import Store
from depesche.store.happenings import Merged
from depesche.store.happenings import merge as merge_store
from depesche.store.intake import Intake
from depesche.store.made_by import makers
from scale_reader import Quick, Teller
from test_ingest import PAGE, warc

pytest.importorskip("ray", reason="Ray is not installed (pip install depesche[scale])")
pytest.importorskip("pyarrow", reason="PyArrow is not installed (pip install depesche[scale])")

from depesche import scale
from depesche.scale.dataset import Dataset, errors
from depesche.scale.merging import Groups, components, merged_rows
from depesche.scale.running import connected
from depesche.scale.tidying import tidy

SHORT = [
    "Der Außenminister von Kenia hat am Montag in Nairobi die Regierung von Äthiopien scharf kritisiert.",
    "„Wir werden die Grenze nicht schließen“, sagte der Präsident von Chile am Dienstag in Santiago.",
    "Polizisten nahmen am Mittwoch in Tunis 40 Demonstranten fest. Tausende hatten gegen die Regierung protestiert.",
    "Die Regierungen von Peru und Bolivien haben sich am Freitag in La Paz auf den Bau einer Bahnstrecke geeinigt.",
    "Kanada will der Ukraine 20 Millionen Euro Hilfe zahlen. Das sagte die Ministerpräsidentin am Donnerstag in Ottawa.",
    "Die Opposition in Ghana lehnt das Angebot der Regierung ab. Ihr Sprecher forderte den Präsidenten zum Rücktritt auf.",
    "The foreign minister of Ghana met the president of Togo in Lomé on Monday. They talked about trade.",
    '"We will not close the border," the president of Chile said in Santiago on Tuesday.',
    "Police in Tunis arrested 40 protesters on Wednesday. Thousands had demonstrated against the government.",
    "Peru and Bolivia agreed on Friday to build a railway. The project will cost 3 billion dollars.",
    "Canada will send aid worth 20 million dollars to Ukraine, the prime minister said in Ottawa on Thursday.",
    "The European Union imposed sanctions on Belarus on Friday. Minsk rejected the accusations.",
]


@pytest.fixture(scope="module")
def ray() -> Iterator[Any]:
    with pytest.MonkeyPatch.context() as patch:
        # Where workers find the readers of these tests.
        patch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")]))
        with connected("local", 2) as ray:
            yield ray


def jsonl(path: Path, texts: list[str], first: int = 0) -> Path:
    rows = ({"id": f"r{n}", "text": text, "date": f"2019-0{4 + n % 2}-01"} for n, text in enumerate(texts, first))
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def one_process(reader: Any, *inputs: Path) -> list[bytes]:
    items = [i for s in find(map(str, inputs)) if not isinstance(s, UnreadableInput) for i in read_source(s)]
    return [to_json(reader.read(item)) for item in items if isinstance(item, Report)]


def many(out: Path) -> list[bytes]:
    return [to_json(reading) for reading in scale.read_dataset(str(out))]


def log(folder: Path) -> list[tuple[int, str]]:
    lines = (folder / "read.log").read_text(encoding="utf-8").splitlines()
    return [(int(pid), id_) for pid, id_ in (line.split() for line in lines)]


def texts(count: int) -> list[str]:
    return [f"Report {n}. The minister travelled to Vienna." for n in range(count)]


def test_the_records_are_those_of_one_process(ray: Any, tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as parquet

    inputs = [*sorted((ROOT / "examples").glob("*.txt"))[:4], jsonl(tmp_path / "a.jsonl", SHORT[:6])]
    rows = [{"id": f"p{n}", "text": text, "date": "2019-04-25"} for n, text in enumerate(SHORT[6:])]
    parquet.write_table(pa.Table.from_pylist(rows), tmp_path / "b.parquet")
    inputs.append(tmp_path / "b.parquet")
    out = tmp_path / "out"
    summary = scale.run(map(str, inputs), str(out), workers=2, batch=4)
    assert (summary.reports, summary.read, summary.refused) == (16, 16, 0)
    expected = one_process(Reader(), *inputs)
    assert many(out) == expected
    # Other tools find the tables by month.
    held = parquet.read_table(out / "events", partitioning="hive")
    assert held.num_rows == summary.events == sum(len(json.loads(line)["events"]) for line in expected)
    assert {"date", "report", "content", "type", "first_day"} <= set(held.column_names)
    # And so do the store's own commands.
    db = scale.to_store(str(out))
    with Store.open(db) as store:
        assert [to_json(reading) for reading in store.readings()] == expected
        assert store.counts()["events"] == summary.events
    touched = db.stat().st_mtime_ns
    assert scale.to_store(str(out)) == db and db.stat().st_mtime_ns == touched


def test_a_worker_killed_from_outside_loses_and_doubles_nothing(ray: Any, tmp_path: Path) -> None:
    source, out = jsonl(tmp_path / "a.jsonl", texts(60)), tmp_path / "out"

    def kill() -> None:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            if (tmp_path / "read.log").exists() and len(log(tmp_path)) > 10:
                os.kill(log(tmp_path)[-1][0], signal.SIGKILL)
                return
            time.sleep(0.02)

    killer = threading.Thread(target=kill)
    killer.start()
    summary = scale.run([str(source)], str(out), workers=2, batch=8, make_reader=partial(Quick, str(tmp_path), 0.05))
    killer.join()
    assert len({pid for pid, _ in log(tmp_path)}) == 3
    assert (summary.read, summary.refused) == (60, 0)
    (tmp_path / "again").mkdir()
    assert many(out) == one_process(Quick(str(tmp_path / "again")), source)


def test_a_worker_that_died_is_replaced_while_many_sources_wait(ray: Any, tmp_path: Path) -> None:
    """Sources too large to be held in memory wait, with a part of a CPU each, for workers: not with that of the one that died."""
    sources = [
        jsonl(tmp_path / f"{n}.jsonl", [f"{n} {i} " + "word " * 180_000 for i in range(20)], 20 * n) for n in range(6)
    ]

    def progress(summary: scale.Summary, name: str) -> None:
        pids = list(dict.fromkeys(pid for pid, _ in log(tmp_path)))
        if summary.read >= 5 and len(pids) == 2 and alive(pids[0]):
            os.kill(pids[0], signal.SIGKILL)
        if len(pids) == 3 or summary.read >= 60:
            raise KeyboardInterrupt

    reader = partial(Quick, str(tmp_path), 0.3)
    done = scale.run(
        map(str, sources), str(tmp_path / "out"), workers=2, batch=1, make_reader=reader, progress=progress
    )
    assert done.stopped and len({pid for pid, _ in log(tmp_path)}) == 3 and done.read < 60


def test_a_report_that_kills_its_worker_is_given_up_and_named(ray: Any, tmp_path: Path) -> None:
    told = texts(12)
    told[3], told[7] = "DIES ALWAYS. " + told[3], "DIES ONCE. " + told[7]
    source, out = jsonl(tmp_path / "a.jsonl", told), tmp_path / "out"
    summary = scale.run([str(source)], str(out), workers=1, batch=6, make_reader=partial(Quick, str(tmp_path)))
    assert (summary.read, summary.refused) == (11, 1)
    assert [r.report.id for r in scale.read_dataset(str(out))] == [f"r{n}" for n in range(12) if n != 3]
    message = f"{source} (r3): the process reading it died; is there enough memory?"
    assert summary.faults == [message]
    assert errors(Dataset(str(out))) == [(f"{source} (r3)", message)]
    # It is not tried again and again.
    again = scale.run([str(source)], str(out), workers=1, batch=6, make_reader=partial(Quick, str(tmp_path)))
    assert (again.read, again.refused, again.unchanged) == (0, 0, 1)


DRIVE = """
import sys
from functools import partial
from depesche import scale
from test_ingest import PAGE, warc
from scale_reader import Quick
folder, source, out = sys.argv[1:]
print(scale.run([source], out, workers=2, batch=5, make_reader=partial(Quick, folder, 0.1)).read)
"""


def test_a_driver_killed_and_started_again_carries_on(tmp_path: Path) -> None:
    source, out = jsonl(tmp_path / "a.jsonl", texts(60)), tmp_path / "out"
    command = [sys.executable, "-c", DRIVE, str(tmp_path), str(source), str(out)]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])}
    driver = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 120
    while len(list(out.glob("_done/[!.]*.json"))) < 3 and time.monotonic() < deadline:
        time.sleep(0.05)
    driver.kill()
    driver.wait()
    done = [name.stem for name in out.glob("_done/[!.]*.json")]
    assert 3 <= len(done) < 12
    lost = out / "reports" / "date=2019-04" / "0123.parquet"
    lost.write_bytes(b"left by somebody who died")
    workers = {pid for pid, _ in log(tmp_path)}
    while any(alive(pid) for pid in workers) and time.monotonic() < deadline:
        time.sleep(0.1)
    finished = len(list(out.glob("_done/[!.]*.json"))) * 5
    before = len(log(tmp_path))
    second = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert second.stdout.split()[-1] == str(60 - finished) == str(len(log(tmp_path)) - before)
    assert not lost.exists() and not list(out.glob("_tries/*"))
    (tmp_path / "again").mkdir()
    # Of batches under way when the driver died, a later one may have been done: what was left to read comes after it.
    assert sorted(many(out)) == sorted(one_process(Quick(str(tmp_path / "again")), source))


def test_a_plain_kill_ends_a_run_as_ctrl_c_does(tmp_path: Path) -> None:
    source, out = jsonl(tmp_path / "a.jsonl", texts(200)), tmp_path / "out"
    command = [sys.executable, "-c", DRIVE, str(tmp_path), str(source), str(out)]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])}
    driver = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 120
    while len(list(out.glob("_done/[!.]*.json"))) < 4 and time.monotonic() < deadline:
        time.sleep(0.05)
    driver.terminate()
    told, err = driver.communicate(timeout=60)
    assert driver.returncode == 0 and "SIGTERM received" not in err, err
    assert 0 < int(told.split()[-1]) < 200


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_a_run_does_only_what_is_missing(ray: Any, tmp_path: Path) -> None:
    reader, out = partial(Quick, str(tmp_path)), tmp_path / "out"
    first, second = jsonl(tmp_path / "a.jsonl", texts(10)), jsonl(tmp_path / "b.jsonl", texts(20)[5:], 5)
    assert scale.run([str(first)], str(out), workers=1, batch=4, make_reader=reader).read == 10
    # Five of the second file were read from the first.
    summary = scale.run([str(first), str(second)], str(out), workers=1, batch=4, make_reader=reader)
    assert (summary.sources, summary.unchanged, summary.known, summary.read) == (2, 1, 5, 10)
    assert Counter(id_ for _, id_ in log(tmp_path)) == Counter(f"r{n}" for n in range(20))
    ids = [reading.report.id for reading in scale.read_dataset(str(out))]
    assert ids == [f"r{n}" for n in range(20)]
    # A file that has grown is looked through; what is new in it is read.
    jsonl(first, texts(21)[:10] + texts(21)[20:])
    assert scale.run([str(first)], str(out), workers=1, make_reader=reader).read == 1
    # Small files are joined, and nothing changes by it.
    assert tidy(Dataset(str(out)), full=1000) == 0
    marks = Dataset(str(out)).marks()
    assert [len(mark.contents) for mark in marks.values()] == [21] or len(marks) < 8
    assert [r.report.id for r in scale.read_dataset(str(out))] == [*ids, "r10"]


def test_what_two_sources_hold_is_kept_once(ray: Any, tmp_path: Path) -> None:
    """Large files are read at the same time, so that neither knows of the other's reports."""
    filler = "It was said at length. " * 43_000
    inputs = []
    for n in range(3):
        rows = [{"id": f"f{n}-{k}", "text": f"Report {k}. {filler}"} for k in range(17)]
        rows.append({"id": f"f{n}", "text": f"Only in {n}."})
        inputs.append(tmp_path / f"{n}.jsonl")
        inputs[-1].write_text("".join(json.dumps(row) + "\n" for row in rows))
    out = tmp_path / "out"
    summary = scale.run(map(str, inputs), str(out), workers=2, merge=False, make_reader=partial(Quick, str(tmp_path)))
    assert summary.doubled == 34
    found = [reading.report.id for reading in scale.read_dataset(str(out))]
    assert found == [*(f"f0-{k}" for k in range(17)), "f0", "f1", "f2"]
    held = [c for mark in Dataset(str(out)).marks().values() for c in mark.contents]
    assert len(held) == len(set(held)) == 20


def test_bad_input_is_named_and_counted_and_the_rest_is_read(ray: Any, tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    for n in range(300):
        (folder / f"{n:03}.txt").write_text(f"Report {n}. The minister travelled to Vienna.")
    (folder / "100.txt").write_bytes(b"%PDF-1.7 " * 50)
    (folder / "150.txt").write_text("The minister spoke. " * 1_000_000)
    (folder / "a.parquet").write_bytes(b"PAR1 nothing")
    (folder / "b.jsonl.gz").write_bytes(b"no gzip at all")
    (folder / "c.jsonl").write_text('{"text": "One sentence."}\n{"text": \n{"text": "Another one."}\n')
    inputs = [str(folder), str(tmp_path / "nowhere.txt")]
    summary = scale.run(inputs, str(out), workers=2, make_reader=partial(Quick, str(tmp_path)))
    assert (summary.read, summary.refused) == (300, 6)
    told = dict(errors(Dataset(str(out))))
    assert "is too long for one report" in told[f"{folder}/150.txt"]
    assert (
        "is a PDF" in told[f"{folder}/100.txt"] and "no whole Parquet file" in told[f"{folder}/a.parquet, after row 0"]
    )
    assert "no such file" in told[inputs[1]] and "is no JSON" in told[f"{folder}/c.jsonl, line 2"]
    assert "unpacked" in told[f"{folder}/b.jsonl.gz"]
    assert len(list(scale.read_dataset(str(out)))) == 300


def test_a_fault_that_was_mended_is_forgotten_and_one_that_was_not_is_told_again(ray: Any, tmp_path: Path) -> None:
    folder, out = tmp_path / "Archive: 2019", tmp_path / "out"
    folder.mkdir()
    lines = folder / "a.jsonl"
    lines.write_text('{"text": "One sentence.", "date": "yesterday"}\nno JSON\nnor this\n')
    (folder / "b.txt").write_bytes(b"Gr\xfc\xdfe")
    (folder / "c.txt").write_bytes(b"Gr\xfc\xdfe")

    def run() -> tuple[int, int, int, int, list[str]]:
        done = scale.run(
            [str(folder), str(tmp_path / "late.txt")], str(out), workers=1, make_reader=reader, merge=False
        )
        told = errors(Dataset(str(out)))
        with Store.open(scale.to_store(str(out))) as store:
            assert store.errors() == told
        return done.read, done.refused, done.doubled, done.undated, [where.rpartition("/")[2] for where, _ in told]

    reader = partial(Quick, str(tmp_path))
    assert run() == (1, 5, 0, 1, ["a.jsonl, line 2", "a.jsonl, line 3", "b.txt", "c.txt", "late.txt"])
    lines.write_text('{"text": "One sentence.", "date": "yesterday"}\n{"text": "Another one."}\nnor this\n')
    (folder / "c.txt").write_text("The minister spoke.")
    assert run() == (2, 2, 0, 1, ["b.txt", "a.jsonl, line 3", "late.txt"])
    (tmp_path / "late.txt").write_text("The minister spoke at last.")
    assert run() == (1, 0, 0, 0, ["b.txt", "a.jsonl, line 3"])
    # What is mended by taking it out gives nothing to read.
    lines.write_text('{"text": "One sentence."}\n')
    assert run() == (0, 0, 0, 0, ["b.txt"])


def test_what_cannot_be_written_after_reading_is_one_sentence(ray: Any, tmp_path: Path) -> None:
    source, out = jsonl(tmp_path / "a.jsonl", ["One sentence of some words that is told twice."] * 2), tmp_path / "out"
    out.mkdir()
    reader = partial(Quick, str(tmp_path))
    scale.run([str(source)], str(out), workers=1, make_reader=reader, merge=False)
    (out / "tellings").write_text("in the way")
    with pytest.raises(StoreError) as caught:
        scale.run([str(source)], str(out), workers=1, make_reader=reader)
    assert "\n" not in str(caught.value) and "cannot be read or written" in str(caught.value)


def test_columns_are_named_as_for_an_ingest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from typer.testing import CliRunner

    from depesche.cli import app

    asked: dict[str, Any] = {}
    monkeypatch.setattr("depesche.scale.run", lambda *_, **named: asked.update(named) or scale.Summary())
    done = CliRunner().invoke(
        app, ["scale", "a.dat", "--out", str(tmp_path / "out"), "--format", "csv", "--text", "words"]
    )
    assert done.exit_code == 0, done.output
    assert (asked["kind"], asked["columns"].named) == ("csv", {"text": "words"})


def test_sources_from_elsewhere_are_what_they_are_here(ray: Any, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    jsonl(folder / "a.jsonl", texts(3))
    (folder / "a.warc.gz").write_bytes(gzip.compress(warc(PAGE, PAGE.replace("Wien", "Graz"))))
    (folder / "b.txt").write_text("The minister spoke in Vienna.")
    (folder / "c.txt").write_bytes(b"\xff\xfe\x00")
    out = tmp_path / "out"
    scale.run([f"file://{folder}"], f"file://{out}", workers=1, make_reader=partial(Quick, str(tmp_path)))
    found = [reading.report for reading in scale.read_dataset(str(out))]
    here = [i for s in find([str(folder)]) if not isinstance(s, UnreadableInput) for i in read_source(s)]
    assert len(found) == 6
    assert [(r.id, r.text) for r in found] == [(r.id, r.text) for r in here if isinstance(r, Report)]
    assert {r.meta["file"] for r in found} == {f"file://{folder}/{name}" for name in ("a.jsonl", "a.warc.gz", "b.txt")}
    assert [where for where, _ in errors(Dataset(str(out)))] == [f"file://{folder}/c.txt"]


def test_a_folder_of_others_or_of_another_version_is_refused(ray: Any, tmp_path: Path) -> None:
    source, out, reader = jsonl(tmp_path / "a.jsonl", texts(2)), tmp_path / "out", partial(Quick, str(tmp_path))
    out.mkdir()
    (out / "thesis.doc").touch()
    with pytest.raises(StoreError, match="holds something else.*name an empty folder"):
        scale.run([str(source)], str(out), make_reader=reader)
    (out / "thesis.doc").unlink()
    scale.run([str(source)], str(out), workers=1, make_reader=reader)
    head = json.loads((out / "_dataset.json").read_text())
    other = [
        ({**head, "format": 99}, "another version.*--again"),
        ({**head, "makers": {"de": "0.0.1"}}, "de: 0.0.1, now"),
    ]
    for changed, message in other:
        (out / "_dataset.json").write_text(json.dumps(changed))
        with pytest.raises(StoreError, match=message):
            scale.run([str(source)], str(out), workers=1, make_reader=reader)
    assert scale.run([str(source)], str(out), workers=1, make_reader=reader, again=True).read == 2
    assert len(many(out)) == 2 and json.loads((out / "_dataset.json").read_text()) == head
    with pytest.raises(StoreError, match="is no dataset"):
        many(tmp_path)
    with pytest.raises(ConfigError, match="--address moon: is none; write local, auto or ray://"):
        scale.run([str(source)], str(out), address="moon")


def test_copies_and_happenings_are_those_of_one_process(ray: Any, tmp_path: Path) -> None:
    random.seed(5)
    words = [
        "minister",
        "border",
        "Vienna",
        "treaty",
        "army",
        "talks",
        "protest",
        "bridge",
        "court",
        "river",
        "harbour",
        "railway",
    ]
    told: list[str] = []
    for n in range(60):
        if n % 3 == 2:
            # Agency copy: cut at the end, a word changed.
            base = told[random.randrange(len(told))].split()
            base[random.randrange(5, len(base))] = "indeed"
            told.append(" ".join(base[: -random.randrange(1, 12)]))
        else:
            told.append(f"Report {random.randrange(25)} " + " ".join(random.choices(words, k=80)))
    inputs = [jsonl(tmp_path / f"{n}.jsonl", told[n * 20 : n * 20 + 20], n * 20) for n in range(3)]
    summary = scale.run(map(str, inputs), str(tmp_path / "out"), workers=1, batch=2, make_reader=Teller)
    with Store.open(tmp_path / "one.db") as store:
        ingest(find(map(str, inputs)), Intake(store, makers()), Teller)
        assert [to_json(r) for r in store.readings()] == many(tmp_path / "out")
        merge_store(store)
        asked = Merged(store)
        copies, happenings = asked.copies(), asked.happenings()
    dataset = Dataset(str(tmp_path / "out"))
    assert len(copies) > 10 and len(happenings) > 20 and any(h["reports"] > 1 for h in happenings)
    rows = merged_rows(dataset, "copies")
    assert sorted((r["report"], r["original"], r["likeness"]) for r in rows) == sorted(copies)
    members: dict[str, list[tuple[str, str]]] = {}
    for row in merged_rows(dataset, "tellings"):
        members.setdefault(row["happening"], []).append((row["report"], row["event"]))
    fields = ("type", "first_day", "last_day", "first_seen", "last_seen", "reports", "independent")
    found = {
        frozenset(members[h["happening"]]): [*(h[f] for f in fields), json.loads(h["contradictions"])]
        for h in merged_rows(dataset, "happenings")
    }
    expected = {frozenset(h["tellings"]): [*(h[f] for f in fields), h["contradictions"]] for h in happenings}
    assert found == expected
    assert (summary.copies, summary.happenings) == (len(copies), len(happenings))


COMMAND = [sys.executable, "-c", "from depesche.cli import main; main()"]


def test_as_many_edges_as_join_each_to_its_group_make_the_same_groups() -> None:
    chance = random.Random(7)
    for _ in range(50):
        edges = [(chance.randrange(40), chance.randrange(40)) for _ in range(chance.randrange(60))]
        edges = [(min(e), max(e)) for e in edges if e[0] != e[1]]
        groups = Groups()
        for edge in edges:
            groups.join(*edge)
        assert components(groups.edges) == components(edges)
        members = {x for edge in edges for x in edge}
        assert len(groups.edges) == len(members) - len(set(components(edges).values()))
        assert all(groups.joined(*edge) for edge in edges)


def test_the_command_says_what_it_did(tmp_path: Path) -> None:
    source, out = tmp_path / "a.txt", tmp_path / "out"
    source.write_text(SHORT[6])
    command = [*COMMAND, "scale", str(source), str(tmp_path / "none.txt"), "--out", str(out), "--workers", "2"]
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert done.returncode == 2, done.stderr
    assert "1 read in" in done.stdout and "happenings" in done.stdout
    assert f"depesche: {tmp_path}/none.txt: there is no such file or folder" in done.stderr
    assert "concurrent" not in done.stderr
    events = [*COMMAND, "events", "--store", str(out)]
    listed = subprocess.run(events, capture_output=True, text=True, env=environment, check=True)
    assert "events" in listed.stdout and (tmp_path / "out.db").exists()


def test_a_source_at_which_processes_die_is_given_up_and_named(tmp_path: Path) -> None:
    """Each turn of the loop is a process that unpacks the sources and dies at the second of three."""
    from depesche.scale.feeding import batches, groups, known_contents
    from depesche.scale.tries import Tries

    files = [jsonl(tmp_path / f"{n}.jsonl", texts(3)[n : n + 1], n) for n in range(3)]
    (group,) = groups(1, find(map(str, files)))
    arguments = (group, known_contents([]), 1, None, 1000)
    for _ in range(3):
        lives = batches(*arguments, Tries(Dataset(str(tmp_path / "out")), "group", 2))
        assert [next(lives).items[0].report is not None for _ in range(2)] == [True, True]
        lives.close()
    found = list(batches(*arguments, Tries(Dataset(str(tmp_path / "out")), "group", 2)))
    assert [item.report.id if item.report else item.fault for batch in found for item in batch.items] == [
        "r0", f"{files[1]}: the process unpacking it died; is it damaged, is there enough memory?", "r2",
    ]  # fmt: skip
    assert [end.source for batch in found for end in batch.ends] == [str(files[0]), str(files[2])]
    assert not list(tmp_path.glob("out/_tries/*"))


def test_a_reading_goes_through_arrow_unchanged() -> None:
    from conftest import made_by_hand
    from depesche.scale.parts import item_of
    from depesche.scale.tables import columns, rows_of, schema, to_arrow

    reading: Reading = made_by_hand()
    months = rows_of([(item_of(reading.report, "1", "a"), reading)], {"de": "x"})
    assert list(months) == [(reading.date or "unknown")[:7]]
    for tables in months.values():
        for name, rows in tables.items():
            table = to_arrow(name, rows)
            assert table.schema.names == list(columns(name)) == schema(name).names
            assert [tuple(row.values()) for row in table.to_pylist()] == [tuple(row) for row in rows]
