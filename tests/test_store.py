"""What the store holds: every Reading whole, once, found again by who, what, whom, when."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from conftest import made_by_hand
from depesche.errors import StoreError
from depesche.records import Event, Reading, Report, Span, to_json
from depesche.store import COLUMNS, Store
from depesche.store.maintenance import backup, check
from depesche.store.pages import Pages
from depesche.store.question import Question
from depesche.store.rows import days_of
from depesche.store.schema import metadata
from depesche.store.search import FOUND, excerpt


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty store, once in each kind of database: everything below has to hold in both."""
    if request.param == "sqlite":
        with Store.open(tmp_path / "a.db") as store:
            yield store
        return
    with Store.open(request.getfixturevalue("postgresql")) as store:
        yield store
        metadata.drop_all(store.engine)


def changed(reading: Reading, **report: str) -> Reading:
    return msgspec.structs.replace(reading, report=msgspec.structs.replace(reading.report, **report))


def test_a_reading_comes_back_as_it_went_in(store: Store, reading: Reading) -> None:
    assert store.add(reading)
    assert to_json(store.get("hoxha")) == to_json(reading)
    assert list(store.readings()) == [reading]


def test_the_same_reading_twice_changes_nothing(store: Store, reading: Reading) -> None:
    store.add(reading)
    before = store.counts()
    assert not store.add(reading)
    assert store.counts() == before


def test_a_new_reading_of_the_same_report_takes_its_place(store: Store, reading: Reading) -> None:
    store.add(reading)
    assert store.add(msgspec.structs.replace(reading, events=reading.events[:1], quotes=[]))
    assert store.counts()["reports"] == 1
    assert [e.id for e in store.get("hoxha").events] == ["e1"]
    assert store.counts()["quotes"] == 0


def test_two_reports_of_one_name_are_both_kept(store: Store, reading: Reading) -> None:
    other = changed(reading, url="/bericht/2")
    assert store.add_all([reading, other, reading]) == 2
    assert len(store) == 2
    assert len({r.report.id for r in store.readings()}) == 2
    assert store.add_all([reading, other]) == 0


def test_many_readings_at_once(store: Store) -> None:
    assert store.add_all(changed(made_by_hand(f"r{i}"), url=f"/{i}") for i in range(1200)) == 1200
    assert len(store) == 1200 and len(store.events()) == 2400
    # Without an index that fits both sides of a dyad this takes minutes.
    assert len(store.events(actor="ALB", recipient="MKD", from_="2019", to="2019")) == 1200
    assert [f.report for f in store.events(limit=2, offset=2)] == ["r2", "r3"]


def test_a_failed_addition_leaves_no_trace(store: Store, reading: Reading) -> None:
    twice = msgspec.structs.replace(reading, events=[reading.events[0], reading.events[0]])
    with pytest.raises(StoreError):
        store.add(twice)
    assert set(store.counts().values()) == {0}


FILTERS = [
    ({}, ["e1", "e2"]),
    ({"actor": "ALB"}, ["e1", "e2"]),
    ({"actor": "MKD"}, ["e2"]),
    ({"actor": "ALB:GOV", "recipient": "MKD"}, ["e1"]),
    ({"actor": "ALB:MIL"}, []),
    ({"type": "SUPPORT,CONSULT"}, ["e1"]),
    ({"type": ["COOPERATE"]}, ["e2"]),
    ({"mode": "third-party"}, ["e2"]),
    ({"status": "future"}, ["e2"]),
    ({"status": "all"}, ["e1", "e2"]),
    ({"said_by": "ALB"}, ["e2"]),
    ({"from_": "2019-04-24"}, ["e2"]),
    ({"to": "2019-04-23"}, ["e1"]),
    ({"from_": "2019-04", "to": "2019-04"}, ["e1", "e2"]),
    ({"to": "2018"}, []),
    ({"place": "skopje"}, ["e1"]),
    ({"place": "MKD"}, ["e1"]),
    ({"min_confidence": 0.9}, ["e2"]),
    ({"report": "hoxha", "limit": 1}, ["e1"]),
    ({"offset": 1}, ["e2"]),
    ({"report": "nobody"}, []),
]


@pytest.mark.parametrize(("filters", "found"), FILTERS, ids=lambda x: str(x))
def test_filters(store: Store, reading: Reading, filters: dict[str, object], found: list[str]) -> None:
    store.add(reading)
    assert [f.event.id for f in store.events(**filters)] == found  # type: ignore[arg-type]


TOLD = {
    "strasse": "Grüße aus der Großen Straße",
    "mueller": "Herr Müller sprach von Øresund und Łódź.",
    "spelt": "Herr Mueller sprach in Saarbruecken.",
    "bare": "Mr Muller met José in São Paulo, said the queue of voters.",
    "decomposed": "Cafe\u0301-Besitzer in Zu\u0308rich",
    "signs": "Gas-Pipeline: 1.500 km (Nord_Stream) z.B. spiegel.de/x am 24.4.2019, 40 % mehr",
}
ASKED = [
    ("strasse", ["strasse"]),
    ("STRAẞE", ["strasse"]),
    ('"grosse"', []),
    ("grossen straße", ["strasse"]),
    ('"großen strasse"', ["strasse"]),
    ('"strasse großen"', []),
    ("Müller", ["bare", "mueller", "spelt"]),
    ("mueller", ["bare", "mueller", "spelt"]),
    ("MULLER", ["bare", "mueller", "spelt"]),
    ("müll", ["bare", "mueller", "spelt"]),
    ("müll herr", []),
    ("saarbrücken", ["spelt"]),
    ("oresund lodz", ["mueller"]),
    ("jose sao", ["bare"]),
    ("queue", ["bare"]),
    ("café zürich", ["decomposed"]),
    ("zuerich", ["decomposed"]),
    ("gas-pipeline", ["signs"]),
    ("pipeline", ["signs"]),
    ('"1.500 km"', ["signs"]),
    ("24.4.2019", ["signs"]),
    ("nord_stream", ["signs"]),
    ("spiegel.de", ["signs"]),
    ("'; DROP TABLE events; --", []),
    ("AND OR NOT *", []),
    ("lob grüße", ["strasse"]),
    # No phrase goes from the title into the text.
    ('"lob grüße"', []),
    ("…", []),
]


@pytest.mark.parametrize(("words", "found"), ASKED, ids=[a[0] for a in ASKED])
def test_words_are_found_however_they_are_written(store: Store, words: str, found: list[str]) -> None:
    store.add_all(
        Reading(report=Report(id=id, text=text, title="Lob"), language="de", events=[told(text)])
        for id, text in TOLD.items()
    )
    assert sorted(f.report for f in store.events(words=words)) == found
    rows = Pages(store).search(words)
    assert sorted(row["id"] for row in rows) == found
    assert all(FOUND[0] in row["excerpt"] or "lob" in words for row in rows)


def told(text: str) -> Event:
    return Event(id="e1", type="CONSULT", trigger=Span(0, 1), words=text[:1])


def test_excerpts_show_the_words_in_the_text_as_it_is() -> None:
    text = "Anfang. " + "Wort " * 90 + "Der Außenminister in Zürich lobte die Straße, hieß es. " + "Rest " * 90
    found = excerpt(text, '"der aussenminister" strasse')
    assert "\ue000Der\ue001 \ue000Außenminister\ue001 in Zürich lobte die \ue000Straße\ue001" in found
    assert found.startswith("… Wort") and found.endswith("Rest …") and excerpt("", "x") == ""


def test_an_event_is_found_with_its_sentence(store: Store, reading: Reading) -> None:
    store.add(reading)
    found = store.events(status="future").records()[0]
    assert found.event == reading.events[1]
    assert found.sentence == "„Wir bauen die Bahn gemeinsam“, sagte Hoxha 🚂."


def test_tables_for_polars_and_pandas(store: Store, reading: Reading) -> None:
    store.add(reading)
    pl, pd = pytest.importorskip("polars"), pytest.importorskip("pandas")
    assert store.events().polars().columns == list(COLUMNS) == list(store.events().pandas().columns)
    assert store.events().polars()["actor"].to_list() == ["ALB:GOV", "ALB:GOV;MKD:GOV"]
    assert store.events(actor="XXX").polars().schema == store.events().polars().schema
    assert isinstance(store.events().pandas(), pd.DataFrame) and isinstance(store.events().polars(), pl.DataFrame)


def test_a_date_that_is_none(store: Store) -> None:
    with pytest.raises(StoreError, match="no date"):
        store.events(from_="gestern")


def test_errors_are_kept_once(store: Store) -> None:
    store.add_error("a.txt", "is empty")
    store.add_error("a.txt", "is binary")
    assert store.errors() == [("a.txt", "is binary")]


def test_a_store_is_opened_again(tmp_path: Path, reading: Reading) -> None:
    with Store.open(tmp_path / "a.db") as store:
        store.add(reading)
    with Store.open(f"sqlite:///{tmp_path}/a.db", create=False) as store:
        assert len(store) == 1


def test_a_postgresql_store_that_cannot_be_reached() -> None:
    with pytest.raises(StoreError, match="postgresql") as caught:
        Store.open("postgresql://nobody:secret@127.0.0.1:1/x")
    assert "secret" not in str(caught.value) and "\n" not in str(caught.value)
    assert str(caught.value).endswith(
        "cannot be reached (Connection refused); check the address; is the server running?"
    )


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("postgresql://nobody@{at}", 'role "nobody" does not exist); check the name'),
        ("postgresql://tester@{at}x", 'x" does not exist); check the name, or make it with: createdb NAME'),
        ("postgresql://tester:secret@127.0.0.1:port/x", "is no address of a database"),
        (
            "mysql://tester:secret@localhost/x",
            "mysql://tester:***@localhost/x: stores are kept in SQLite and PostgreSQL",
        ),
        ("mysql://tester:secret/a@b:c@localhost/x", "mysql://tester:***@localhost/x: is no address of a database"),
    ],
)
def test_a_postgresql_address_that_is_wrong(postgresql: str, name: str, told: str) -> None:
    with pytest.raises(StoreError) as caught:
        Store.open(name.format(at=postgresql.partition("@")[2]))
    assert told in str(caught.value) and "secret" not in str(caught.value) and "\n" not in str(caught.value)


def test_a_postgresql_server_that_goes_away(postgresql: str) -> None:
    with Store.open(postgresql.replace("postgresql:", "postgres:")) as store:
        store.hold()
        with (
            pytest.raises(StoreError, match=r"the database went away \(.*\); run the same command again"),
            store.writing() as held,
        ):
            with Store.open(postgresql) as other, other.reading() as connection:
                pid = held.exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
                connection.exec_driver_sql(f"SELECT pg_terminate_backend({pid})")
            held.exec_driver_sql("SELECT 1")
    with Store.open(postgresql) as other:
        metadata.drop_all(other.engine)


def test_a_store_in_a_folder_that_cannot_be_written_is_read(
    tmp_path: Path, reading: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a?b #1%20.db"
    with Store.open(path) as store:
        store.add(reading)
    monkeypatch.setattr("depesche.store.sqlite._may_be_written", lambda folder: False)
    with Store.open(path) as store:
        assert store.get(reading.report.id) == reading and len(store.events().rows()) > 0
        assert [p.name for p in tmp_path.iterdir()] == [path.name]
        with pytest.raises(StoreError, match="may not be written"):
            store.add_error("a.txt", "is empty")
        assert check(store) == []


def test_an_event_of_two_ministries_is_one_between_their_countries(store: Store) -> None:
    made = made_by_hand()
    event = made.events[0]
    parts = tuple(msgspec.structs.replace(event.actor[0], code=code) for code in ("ALB:GOV", "ALB:MIL"))
    one = msgspec.structs.replace(event, actor=parts, score=-4.0)
    store.add(msgspec.structs.replace(made, events=[one]))
    (dyad,) = Pages(store).dyads(Question())
    assert dyad == {"a": "ALB", "b": "MKD", "mutual": 0, "n": 1, "score": -4.0}


def test_a_store_that_others_may_write_is_read_as_they_leave_it(
    tmp_path: Path, reading: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.db"
    Store.open(path).close()
    monkeypatch.setattr("depesche.store.sqlite._may_be_written", lambda folder: False)
    with Store.open(path) as reader:
        assert len(reader) == 0
        with monkeypatch.context() as others:
            others.setattr("depesche.store.sqlite._may_be_written", lambda folder: True)
            writer = Store.open(path)
            writer.hold()
            writer.add(reading)
        assert len(reader) == 1
        writer.close()
        assert len(reader) == 1


def test_a_backup_that_cannot_be_written_names_its_file(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        (tmp_path / "b.db.part").mkdir()
        with pytest.raises(StoreError, match=r"b\.db: cannot be written"):
            backup(store, tmp_path / "b.db")


def test_what_is_no_store(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Sir or Madam, this is no database at all.")
    with sqlite3.connect(tmp_path / "other.db") as connection:
        connection.execute("CREATE TABLE birds (name TEXT)")
    with sqlite3.connect(tmp_path / "meta.db") as connection:
        connection.execute("CREATE TABLE meta (bird TEXT)")
    (tmp_path / "torn.db").write_bytes(b"SQLite format 3\x00" + b"torn" * 300)
    for name in ("letter.txt", "other.db", "meta.db", "torn.db"):
        with pytest.raises(StoreError, match=f"{name}.*(no store|damaged)") as caught:
            Store.open(tmp_path / name)
        assert "\n" not in str(caught.value)
    for name in ("missing.db", "no/folder.db"):
        with pytest.raises(StoreError, match="not there|no such"):
            Store.open(tmp_path / name, create=name != "missing.db")
    with pytest.raises(StoreError, match="folder"):
        Store.open(tmp_path)
    with pytest.raises(StoreError, match="no address"):
        Store.open("oracle of delphi://")


@pytest.mark.parametrize(
    ("date", "days"),
    [
        ("2019", ("2019-01-01", "2019-12-31")),
        ("2020-02", ("2020-02-01", "2020-02-29")),
        ("2019-04-25", ("2019-04-25", "2019-04-25")),
        ("2019-04-25T10:00", ("2019-04-25", "2019-04-25")),
        ("2019-13", (None, None)),
        ("gestern", (None, None)),
        (None, (None, None)),
    ],
)
def test_days_of(date: str | None, days: tuple[str | None, str | None]) -> None:
    assert days_of(date) == days


@pytest.mark.parametrize(
    ("filters", "told"),
    [
        ({"type": "FOO"}, "type 'FOO': there are"),
        ({"mode": "demonstration"}, "mode 'demonstration': there are .*demo"),
        ({"status": "announced"}, "status 'announced': there are occurred, future"),
        ({"actor": "Russland"}, "is no code of an actor; write RUS"),
        ({"min_confidence": 7}, "between 0 and 1"),
    ],
)
def test_what_no_event_can_have_is_refused_and_not_found_nowhere(
    tmp_path: Path, filters: dict[str, object], told: str
) -> None:
    with Store.open(tmp_path / "filters.db") as store:
        with pytest.raises(StoreError, match=told):
            store.events(**filters)  # type: ignore[arg-type]


def test_an_empty_file_is_no_store_and_stays_empty(tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    with pytest.raises(StoreError, match="is empty"):
        Store.open(empty, create=False)
    assert empty.stat().st_size == 0
