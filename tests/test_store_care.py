"""A store outlives what happens to it: damage is found, backups are whole, other versions and other writers are met politely."""

from __future__ import annotations

import resource
import sqlite3
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from conftest import made_by_hand
from depesche.errors import NewerStore, StoreError
from depesche.store import Store, sqlite
from depesche.store.happenings import Merged, merge
from depesche.store.maintenance import backup, check, compact
from depesche.store.schema import VERSION, metadata

DATA = Path(__file__).parent / "data" / "store"


def some(count: int):  # type: ignore[no-untyped-def]
    for i in range(count):
        made = made_by_hand(f"r{i}")
        yield msgspec.structs.replace(made, report=msgspec.structs.replace(made.report, url=f"/{i}"))


@pytest.fixture
def store(tmp_path: Path):  # type: ignore[no-untyped-def]
    with Store.open(tmp_path / "a.db") as store:
        store.add_all(some(20))
        yield store


def test_a_sound_store(store: Store) -> None:
    merge(store)
    assert check(store) == []


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ("PRAGMA foreign_keys=OFF; DELETE FROM reports WHERE key=3", "belong"),
        ("DELETE FROM events WHERE report=4", "participants of an event that is not there"),
        ("INSERT INTO search(search) VALUES ('delete-all')", "full-text index is out of step"),
        ("DROP TABLE undertakings", "undertakings"),
    ],
)
def test_damage_is_found(store: Store, damage: str, told: str) -> None:
    with sqlite3.connect(store.name) as connection:
        connection.executescript(damage)
    try:
        found = check(store)
    except StoreError as error:
        found = [str(error)]
    assert any(told in f for f in found), found


def test_pages_of_rubbish_in_the_file(store: Store) -> None:
    store.close()
    compact(store)
    path = Path(store.name)
    data = bytearray(path.read_bytes())
    for page in range(8, 40, 4):
        data[page * 4096 : page * 4096 + 4096] = b"\x55" * 4096
    path.write_bytes(bytes(data))
    with pytest.raises(StoreError, match="a.db"):
        with Store.open(path) as opened:
            found = check(opened)
            raise StoreError("; ".join(found))


def test_a_backup_is_whole_and_compacting_gives_space_back(store: Store, tmp_path: Path) -> None:
    assert backup(store, tmp_path / "b.db") > 0
    with Store.open(tmp_path / "b.db") as other:
        assert list(other.readings()) == list(store.readings()) and check(other) == []
    with pytest.raises(StoreError, match="is there already"):
        backup(store, tmp_path / "b.db")
    with pytest.raises(StoreError, match="is not there"):
        backup(store, tmp_path / "no" / "b.db")
    with store.writing() as connection:
        connection.execute(text("DELETE FROM reports WHERE key > 1"))
    before, after = compact(store)
    assert after < before and check(store) == [] and len(store) == 1


def older(url: str, kind: str) -> None:
    """Makes the store of schema 3 that stands in the test's data."""
    scripts = [(DATA / f"schema3.{name}.sql").read_text(encoding="utf-8") for name in (kind, "rows")]
    if kind == "sqlite":
        with sqlite3.connect(url) as connection:
            connection.executescript("".join(scripts))
        return
    import psycopg

    with psycopg.connect(url) as other:
        for script in scripts:
            other.execute(script)  # type: ignore[call-overload]


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_an_older_store_is_led_to_this_version(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    url = str(tmp_path / "a.db") if kind == "sqlite" else request.getfixturevalue("postgresql")
    older(url, kind)
    with Store.open(url) as store:
        assert check(store) == [] and list(store.readings()) == [made_by_hand()]
        assert merge(store).reports == 1 and store.errors() == [("a.txt", "is empty")]
        assert len(store.events(words="AUSSENMINISTER", place="skopje", actor="ALB")) == 1
        assert not store.add(made_by_hand())
        with store.engine.connect() as connection:
            found = compare_metadata(MigrationContext.configure(connection), metadata)
        metadata.drop_all(store.engine)
    # Alembic sees no difference between what the steps led to and what is made new; tables of the full-text index are SQLite's own.
    found = [d[0] if isinstance(d, list) else d for d in found]
    assert [
        d for d in found if d[0] != "modify_comment" and not d[1].name.startswith(("search", "folded_search"))
    ] == []


@pytest.mark.parametrize(
    ("version", "told"),
    [
        (VERSION + 1, f"later version of Depesche .schema {VERSION + 1}.*update Depesche"),
        (2, "ingest the reports anew"),
    ],
)
def test_a_store_of_another_time_is_refused_and_left_alone(store: Store, version: int, told: str) -> None:
    with sqlite3.connect(store.name) as connection:
        connection.execute(f"UPDATE alembic_version SET version_num='{version}'")
    before = Path(store.name).read_bytes()
    with pytest.raises(StoreError, match=told) as caught:
        Store.open(store.name)
    assert "\n" not in str(caught.value) and Path(store.name).read_bytes() == before
    assert isinstance(caught.value, NewerStore) == (version > VERSION)


def test_a_store_another_process_writes_to(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "_PATIENCE", 200)
    other = sqlite3.connect(store.name, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with Store.open(store.name) as late:
        # Readers are not held up.
        assert len(late) == 20
        with pytest.raises(StoreError, match="another process is writing"):
            late.add(made_by_hand("new", made_by_hand().report.text + " Neu."))
    other.execute("ROLLBACK")
    other.close()


FULL = """
import resource, signal, sys
sys.path.insert(0, {tests!r})
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
from test_store_care import some
from depesche.store import Store
from depesche.errors import StoreError
store = Store.open({path!r})
kept = 0
resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))
try:
    for reading in some(2000):
        store.add(reading)
        kept += 1
except StoreError as error:
    print(kept, error)
"""


def test_a_full_disk_loses_nothing_that_was_stored(tmp_path: Path) -> None:
    code = FULL.format(tests=str(Path(__file__).parent), path=str(tmp_path / "a.db"), limit=1_500_000)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    kept, _, message = done.stdout.strip().partition(" ")
    assert "the disk is full" in message and "\n" not in message, done.stdout + done.stderr
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != 1_500_000
    with Store.open(tmp_path / "a.db") as store:
        assert len(store) == int(kept) > 10 and check(store) == []


def test_the_same_answers_from_postgresql(postgresql: str, tmp_path: Path) -> None:
    from depesche.store.schema import metadata

    questions: list[dict[str, object]] = [
        {}, {"words": "Bahn"}, {"words": '"gemeinsam", sagte'}, {"words": "nachbar"}, {"words": "Gaspipeline"}, {"words": "aussenminister"},
        {"actor": "ALB", "recipient": "MKD"}, {"said_by": "ALB:GOV", "limit": 3, "offset": 2},
        {"from_": "2019-04", "to": "2019-04-23", "type": "SUPPORT,AGREE"}, {"place": "skopje", "min_confidence": 0.5},
    ]  # fmt: skip
    with Store.open(tmp_path / "a.db") as one, Store.open(postgresql) as other:
        try:
            for store in (one, other):
                store.add_all(some(12))
                merge(store)
            for question in questions:
                assert one.events(**question).rows() == other.events(**question).rows(), question  # type: ignore[arg-type]
            assert Merged(one).happenings() == Merged(other).happenings()
            assert Merged(one).copies() == Merged(other).copies()
            assert check(other) == []
        finally:
            with other.engine.begin() as connection:
                metadata.drop_all(connection)
