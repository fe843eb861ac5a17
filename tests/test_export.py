"""What leaves the store opens elsewhere without a fix: in Python's csv, in Polars, in pandas; and holds no more text than allowed."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path
from typing import Any

import msgspec
import pandas
import polars
import pytest
from typer.testing import CliRunner

from conftest import made_by_hand
from depesche.cli import app
from depesche.errors import ConfigError
from depesche.export.write import FORMATS, write
from depesche.lexicon.cameo import code_of
from depesche.lexicon.plover import MODES, TYPES
from depesche.records import EventDate
from depesche.store import Store
from depesche.store.happenings import merge


@pytest.fixture
def store(tmp_path: Path):  # type: ignore[no-untyped-def]
    with Store.open(tmp_path / "a.db") as store:
        made = made_by_hand()
        odd = msgspec.structs.replace(made.events[0], id="e3", words='=HYPERLINK("x"); „a“,\n"b"', context=["legal"])
        store.add(msgspec.structs.replace(made, events=[*made.events, odd]))
        yield store


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_csv_opens_everywhere(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    assert write(store.events(), path, evidence="sentences")[0] == 3
    rows, pl, pd = rows_of(path), polars.read_csv(path), pandas.read_csv(path)
    assert len(rows) == pl.height == len(pd) == 3
    assert list(rows[0]) == pl.columns == list(pd.columns)
    assert rows[0]["actor"] == "ALB:GOV" and pl["score"][0] == 3.5 and pd["lat"][0] == pytest.approx(41.99646)
    # No spreadsheet runs what a report says.
    assert any(r["words"].startswith("'=HYPERLINK") for r in rows)


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("evidence", ["none", "offsets", "sentences"])
def test_no_more_text_than_allowed_and_a_dictionary_of_every_column(
    store: Store, tmp_path: Path, format: str, evidence: str
) -> None:
    path = tmp_path / f"x{FORMATS[format]}"
    _, dictionary = write(store.events(), path, None, evidence)  # type: ignore[arg-type]
    data = path.read_bytes() if format != "parquet" else str(polars.read_parquet(path).to_dicts()).encode()
    assert (b"gelobt" in data) == (evidence == "sentences" and "panel" not in format)
    told = dictionary.read_text(encoding="utf-8")
    if format != "jsonld":
        names = json.loads(data.splitlines()[0]) if format == "jsonl" else polars.read_parquet(path).columns if format == "parquet" else rows_of(path)[0]  # fmt: skip
        assert all(f"| {name} |" in told for name in names)
    assert not list(tmp_path.glob("*.part"))


def test_plover_lines(store: Store, tmp_path: Path) -> None:
    write(store.events(), tmp_path / "x.jsonl", evidence="offsets")
    first = json.loads((tmp_path / "x.jsonl").read_text(encoding="utf-8").splitlines()[0])
    assert first["event"] == "SUPPORT" and first["actor"][0] == {"code": "ALB:GOV", "country": "ALB", "sector": "GOV", "name": "Arben Hoxha"}  # fmt: skip
    assert first["offsets"] and "text" not in first


@pytest.mark.parametrize("format", [f for f in FORMATS if f != "jsonld"])
def test_every_table_is_read_back_by_others(store: Store, tmp_path: Path, format: str) -> None:
    path = tmp_path / f"x{FORMATS[format]}"
    count, _ = write(store.events(), path, None, "sentences")
    kind = path.suffix
    pl = {".csv": polars.read_csv, ".jsonl": polars.read_ndjson, ".parquet": polars.read_parquet}[kind](path)
    pd = pandas.read_json(path, lines=True) if kind == ".jsonl" else getattr(pandas, f"read_{kind[1:]}")(path)
    assert pl.height == len(pd) == count > 0 and pl.columns == list(pd.columns)
    if kind == ".csv":
        assert [list(row) for row in rows_of(path)] == [pl.columns] * count


def test_parquet_keeps_kinds(store: Store, tmp_path: Path) -> None:
    write(store.events(), tmp_path / "x.parquet")
    frame = polars.read_parquet(tmp_path / "x.parquet")
    assert frame.schema["score"] == polars.Float64 and frame.schema["quad"] == polars.Int64
    assert pandas.read_parquet(tmp_path / "x.parquet").shape == frame.shape


def test_tellings_of_one_happening_bear_the_first_of_them(tmp_path: Path) -> None:
    made = made_by_hand()
    with Store.open(tmp_path / "b.db") as store:
        # The later report comes first: the name of a happening does not depend on that.
        for id, day in (("b", "2019-04-26"), ("a", "2019-04-25")):
            report = msgspec.structs.replace(made.report, id=id, date=day, url=f"/{id}")
            store.add(msgspec.structs.replace(made, date=day, report=report))
        assert {found.happening for found in store.events()} == {None}
        merge(store)
        first = {("a", "e1"): "a/e1", ("a", "e2"): "a/e2", ("b", "e1"): "a/e1", ("b", "e2"): "a/e2"}
        assert {(found.report, found.event.id): found.happening for found in store.events()} == first
        for format, column in (
            ("csv", "happening"),
            ("parquet", "happening"),
            ("jsonl", "happening"),
            ("cameo", "Happening"),
        ):
            path = tmp_path / f"y{FORMATS[format]}"
            write(store.events(), path)
            table = polars.read_parquet(path) if format == "parquet" else polars.read_ndjson(path) if format == "jsonl" else polars.read_csv(path)  # fmt: skip
            assert set(table[column]) == {"a/e1", "a/e2"}
        write(store.events(), tmp_path / "y.jsonld")
        graph = json.loads((tmp_path / "y.jsonld").read_text(encoding="utf-8"))["@graph"]
        assert {node["plover:happening"]["@id"] for node in graph} == {"urn:depesche:a:e1", "urn:depesche:a:e2"}
        write(store.events(status="all"), tmp_path / "y.panel-month.csv")
        assert [(r["source"], r["events"], r["happenings"]) for r in rows_of(tmp_path / "y.panel-month.csv")] == [("ALB", "4", "2"), ("MKD", "2", "1")]  # fmt: skip


def test_the_cameo_table_has_one_row_a_pair(store: Store, tmp_path: Path) -> None:
    write(store.events(), tmp_path / "x.cameo.csv")
    rows = rows_of(tmp_path / "x.cameo.csv")
    pairs = sorted((r["Source"], r["Target"], r["CAMEOCode"], r["CAMEORoot"], r["Status"]) for r in rows)
    assert pairs == [
        ("ALBGOV", "MKDGOV", "050", "05", "occurred"),
        ("ALBGOV", "MKDGOV", "050", "05", "occurred"),
        ("ALBGOV", "MKDGOV", "060", "06", "future"),
        ("MKDGOV", "ALBGOV", "060", "06", "future"),
    ]
    assert {r["EventDate"] for r in rows} == {"20190423", "20190425"}


def test_every_plover_type_and_mode_has_a_cameo_code() -> None:
    assert {code_of(t)[:2] for t in TYPES} == {"03", "04", "05", "06", "07", "08", "11", "10", "12", "13", "14", "15", "16", "17", "18"}  # fmt: skip
    assert all(code_of(t, m).isdigit() for t in TYPES for m in MODES[t])
    assert code_of("CONSULT", "visit") == "042"


def test_cameo_codes_are_the_inverse_of_the_conversion_table(shared: Path) -> None:
    table = (shared / "plover" / "CAMEO2PLOVER-2021.txt").read_text(encoding="utf-8", errors="replace")
    inverse: dict[tuple[str, str], list[str]] = {}
    for code, type_, mode in re.findall(r"^(\d{3,4}):\s*([A-Z]+)\s*,\s*([\w-]*)", table, re.M):
        inverse.setdefault((type_, mode), []).append(code)
    for type_ in TYPES:
        for mode in ("", *MODES[type_]):
            codes = inverse.get((type_, mode), [])
            # One of the codes, or the one above all of them.
            ours = code_of(type_, mode)
            assert not codes or ours in codes or all(c.startswith(ours.rstrip("0")[:2]) for c in codes), (type_, mode)


def test_json_ld_is_one_document(store: Store, tmp_path: Path) -> None:
    write(store.events(), tmp_path / "x.jsonld", evidence="offsets")
    graph = json.loads((tmp_path / "x.jsonld").read_text(encoding="utf-8"))["@graph"]
    assert len(graph) == 3 and graph[0]["location"]["name"] == "Skopje"
    assert graph[0]["prov:wasDerivedFrom"]["@id"] == "urn:depesche:hoxha"
    assert "#char=" in graph[0]["prov:wasQuotedFrom"][0]["@id"]


def panel_of(events: Any, tmp_path: Path, by: str, tell: Any = lambda line: None) -> list[tuple[str, str, str, str]]:
    write(events, tmp_path / f"x.panel-{by}.csv", tell=tell)
    return [(r["period"], r["source"], r["target"], r["events"]) for r in rows_of(tmp_path / f"x.panel-{by}.csv")]


def test_the_panel_counts_pairs_of_countries(store: Store, tmp_path: Path) -> None:
    everything = [("2019-04", "ALB", "MKD", "3"), ("2019-04", "MKD", "ALB", "1")]
    assert panel_of(store.events(status="all"), tmp_path, "month") == everything
    rows = rows_of(tmp_path / "x.panel-month.csv")
    assert float(rows[0]["score"]) == pytest.approx(7 / 3, abs=1e-3) and rows[0]["SUPPORT"] == "2"
    assert panel_of(store.events(status="all"), tmp_path, "year") == [("2019", *row[1:]) for row in everything]
    days = panel_of(store.events(status="all"), tmp_path, "day")
    assert {period for period, *_ in days} == {"2019-04-23", "2019-04-25"}


def test_a_panel_counts_what_occurred_as_the_pages_do_and_tells_what_is_not_in_it(store: Store, tmp_path: Path) -> None:
    told: list[str] = []
    assert panel_of(store.events(), tmp_path, "month", told.append) == [("2019-04", "ALB", "MKD", "2")]
    assert told == ["Not in it: 1 event that did not occur (--status all counts them)"]
    assert told[0] in (tmp_path / "x.panel-month.csv.dictionary.md").read_text(encoding="utf-8")
    assert len(panel_of(store.events(status="future"), tmp_path, "month")) == 2


@pytest.mark.parametrize(
    ("date", "by", "period"),
    [
        (EventDate(iso="2019-04", begin="2019-04-01", end="2019-04-25", precision="month"), "day", None),
        (EventDate(iso="2019-04", begin="2019-04-01", end="2019-04-25", precision="month"), "month", "2019-04"),
        (EventDate(iso="2019-04", begin="2019-04-22", end="2019-04-28", precision="week"), "day", None),
        (EventDate(iso="2019-04", begin="2019-04-29", end="2019-05-05", precision="week"), "month", "2019-04"),
        (EventDate(iso="2019", begin="2019-01-01", end="2019-12-31", precision="year"), "month", None),
        (EventDate(iso="2019", begin="2019-01-01", end="2019-12-31", precision="year"), "year", "2019"),
        (EventDate(iso="2019-04-23", begin="2019-04-23", end="2019-04-25"), "day", "2019-04-23"),
        (None, "day", "2019-04-25"),
    ],
)
def test_an_event_counts_only_in_a_period_that_its_date_tells(
    tmp_path: Path, date: EventDate | None, by: str, period: str | None
) -> None:
    made, told = made_by_hand(), list[str]()
    with Store.open(tmp_path / "a.db") as store:
        store.add(msgspec.structs.replace(made, events=[msgspec.structs.replace(made.events[0], date=date)]))
        assert [row[0] for row in panel_of(store.events(), tmp_path, by, told.append)] == ([period] if period else [])
    assert told == ([] if period else [f"Not in it: 1 event of which no {by} is known"])


def test_the_date_that_a_report_gives_in_its_text_goes_out_with_it(tmp_path: Path) -> None:
    made = made_by_hand()
    with Store.open(tmp_path / "a.db") as store:
        store.add(msgspec.structs.replace(made, report=msgspec.structs.replace(made.report, date=None)))
        assert {row["report_date"] for row in store.events().rows()} == {"2019-04-25"}


def test_places_that_cannot_be_written(store: Store, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="is not there"):
        write(store.events(), tmp_path / "no" / "x.csv")
    with pytest.raises(ConfigError, match="which format"):
        write(store.events(), tmp_path / "x.xls")
    # A panel of what there is none is no table of events.
    for name in ("x.panel.csv", "x.panel-week.csv"):
        with pytest.raises(ConfigError, match="which format.*panel-year"):
            write(store.events(), tmp_path / name)


def test_the_commands(store: Store, tmp_path: Path) -> None:
    def run(*arguments: object):  # type: ignore[no-untyped-def]
        return CliRunner().invoke(app, [str(a) for a in arguments])

    db = ["--store", tmp_path / "a.db"]
    done = run("export", tmp_path / "y.csv", *db, "--type", "COOPERATE")
    assert done.exit_code == 0 and "1 rows in" in done.stdout
    assert run("export", tmp_path / "y.csv", *db, "--evidence", "all").exit_code == 2
    assert "1 events" in run("search", "bauen die Bahn", *db, "--type", "COOPERATE").stdout
    assert "0 events" in run("search", "Gaspipeline", *db).stdout
    assert "in order" in run("store", "check", *db).stdout
    assert run("store", "backup", tmp_path / "b.db", *db).exit_code == 0
    assert "is there already" in run("store", "backup", tmp_path / "b.db", *db).stderr
    assert "before" in run("store", "compact", *db).stdout
    assert "in order" in run("store", "check", "--store", tmp_path / "b.db").stdout
