"""The command line: what is printed, what is refused with one line, what the exit code says."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from typer.testing import CliRunner

from conftest import TEXT, made_by_hand
from depesche import reading as reading_module
from depesche.cli import app
from depesche.config import Settings, load_config
from depesche.errors import ConfigError, UnreadableInput
from depesche.records import Reading, Report, from_json
from depesche.store import Store

NEWS = "Der Minister reiste am Montag nach Wien. Dort traf er die Kanzlerin zu einem langen Gespräch über die Grenze."


class FakeReader:
    """Gives the Reading made by hand for every report, so that these tests need no model."""

    def __init__(self, config: object = None) -> None:
        self.config = config

    def read(self, report: Report) -> Reading:
        made = made_by_hand()
        date = report.date or "2019-04-25"
        return msgspec.structs.replace(made, date=date, report=msgspec.structs.replace(report, date=date))


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(reading_module, "Reader", FakeReader)
    yield


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "hoxha.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def run(*arguments: object, stdin: bytes | None = None) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, [str(a) for a in arguments], input=stdin)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.stdout, result.stderr


@pytest.mark.usefixtures("fake")
class TestRead:
    def test_the_digest_tells_events_as_sentences(self, report: Path) -> None:
        code, out, err = run("read", report)
        assert (code, err) == (0, "")
        assert "ALB:GOV → MKD:GOV  SUPPORT  gelobt  23 Apr 2019 · Skopje" in out
        assert "ALB:GOV ↔ MKD:GOV  COOPERATE third-party  bauen  announced · said by Arben Hoxha" in out
        assert "25 Apr 2019 · Tirana · Max Muster" in out
        assert "“Wir bauen die Bahn gemeinsam”" in out
        assert "36 million–44 million EUR · of Strecke" in out
        assert "Arben Hoxha — neighbour — Nordmazedonien" in out

    def test_json_is_one_object_a_line(self, report: Path) -> None:
        code, out, _ = run("read", report, report, "--json")
        lines = out.splitlines()
        assert code == 0 and len(lines) == 2
        assert from_json(lines[0]).report.text == TEXT
        assert json.loads(lines[0])["report"]["id"].startswith("hoxha-")

    def test_standard_input(self) -> None:
        code, out, _ = run("read", "-", "--json", stdin=TEXT.encode())
        assert code == 0 and from_json(out).report.text == TEXT

    def test_the_date_flag_is_the_report_s_date(self, report: Path) -> None:
        _, out, _ = run("read", report, "--json", "--date", "2020-02-29")
        assert from_json(out).report.date == "2020-02-29"

    def test_a_page(self, report: Path, tmp_path: Path) -> None:
        code, _, _ = run("read", report, "--html", tmp_path / "out.html")
        assert code == 0 and "<article>" in (tmp_path / "out.html").read_text(encoding="utf-8")

    def test_pages_of_several_reports_go_to_a_folder(self, report: Path, tmp_path: Path) -> None:
        other = tmp_path / "other.txt"
        other.write_text("Ein anderer Text.", encoding="utf-8")
        code, _, _ = run("read", report, other, "--html", tmp_path / "pages")
        assert code == 0 and len(list((tmp_path / "pages").iterdir())) == 2
        code, _, err = run("read", report, other, "--html", tmp_path / "one.html")
        assert code == 2 and "name a folder" in err

    def test_pages_and_tables_are_read_as_ingest_reads_them(self, tmp_path: Path) -> None:
        page, table = tmp_path / "a.html", tmp_path / "a.jsonl"
        page.write_text(
            f"<html><body><nav>Start Sport</nav><article><p>{NEWS}</p><p>{NEWS}</p></article></body></html>"
        )
        table.write_text(f'{{"id": "1", "text": "{NEWS}"}}\nno JSON\n{{"id": "2", "text": "{NEWS}"}}\n')
        code, out, err = run("read", page, table, "--json")
        texts = [json.loads(line)["report"]["text"] for line in out.splitlines()]
        assert len(texts) == 3 and all(t.startswith(NEWS) and "<" not in t for t in texts)
        assert code == 2 and "a.jsonl, line 2: is no JSON" in err
        code, _, err = run("read", table, "--html", tmp_path / "p.html")
        assert code == 2 and "for several reports name a folder" in err

    def test_reading_twice_changes_nothing_in_the_store(self, report: Path, tmp_path: Path) -> None:
        for _ in range(2):
            assert run("read", report, "--store", tmp_path / "a.db")[0] == 0
        with Store.open(tmp_path / "a.db") as store:
            assert store.counts()["reports"] == 1 and store.counts()["events"] == 2


BAD: list[tuple[str, bytes | None, str]] = [
    ("missing.txt", None, "no such file"),
    ("empty.txt", b"", "is empty"),
    ("blank.txt", b" \n\n ", "no words"),
    ("picture.png", b"\x89PNG\r\n\x1a\n\x00\x00", "an image"),
    ("paper.pdf", b"%PDF-1.7 \xe2\xe3", "a PDF file"),
    ("noise.bin", bytes(range(256)) * 4, "binary"),
    (
        "latin.txt",
        "Die Regierung tr\u00e4gt\nVerantwortung f\u00fcr alles".encode("latin-1"),
        "not UTF-8 (byte 0xe4 in line 1)",
    ),
    ("utf16.txt", "Der Minister trat zur\u00fcck.".encode("utf-16-le"), "UTF-16 without a byte order mark"),
    ("torn16.txt", b"\xff\xfeA\x00B", "no valid UTF-16"),
    ("folder", None, "is a folder"),
]


@pytest.mark.usefixtures("fake")
@pytest.mark.parametrize(("name", "data", "told"), BAD, ids=lambda x: x if isinstance(x, str) else "")
def test_a_bad_input_is_one_line_and_the_others_are_read(
    tmp_path: Path, report: Path, name: str, data: bytes | None, told: str
) -> None:
    if name == "folder":
        (tmp_path / name).mkdir()
    elif data is not None:
        (tmp_path / name).write_bytes(data)
    code, out, err = run("read", report, tmp_path / name, report, "--json")
    assert code == 2
    assert len(out.splitlines()) == 2
    assert len(err.splitlines()) == 1 and name in err and told in err


@pytest.mark.usefixtures("fake")
def test_a_line_of_fifty_megabytes(tmp_path: Path, report: Path) -> None:
    with (tmp_path / "long.txt").open("wb") as file:
        file.write(b"Wort " * 10_000_000)
    code, out, err = run("read", tmp_path / "long.txt", report, "--json")
    assert code == 2 and len(out.splitlines()) == 1
    assert "long.txt: 50.0 MB is too long for one report" in err and len(err.splitlines()) == 1


@pytest.mark.usefixtures("fake")
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_texts_with_a_byte_order_mark_are_read(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes(TEXT.encode(encoding))
    assert from_json(run("read", tmp_path / "a.txt", "--json")[1]).report.text == TEXT


def test_a_text_in_french_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "francais.txt"
    path.write_text(
        "Le président de la République a rencontré lundi à Paris le premier ministre. "
        "Les deux hommes ont parlé du budget et de la grève qui paralyse le pays depuis trois semaines.",
        encoding="utf-8",
    )
    code, out, err = run("read", path)
    assert (code, out) == (2, "")
    assert len(err.splitlines()) == 1 and "francais.txt" in err


@pytest.mark.parametrize(
    ("flags", "told"),
    [
        (["--date", "gestern"], "--date gestern: is no date"),
        (["--date", "2019-02-30"], "is no date"),
        (["--date", "20190225"], "is no date"),
        (["--language", "fr"], "Depesche reads de and en"),
        (["--lexicon", "/nowhere"], "no such folder"),
        (["--html", "/nowhere/x.html"], "is not there"),
        (["--store", "/nowhere/x.db"], "is not there"),
        (["--config", "/nowhere.toml"], "there is no such configuration file"),
    ],
)
@pytest.mark.usefixtures("fake")
def test_flags_that_cannot_be_meant(report: Path, flags: list[str], told: str) -> None:
    code, out, err = run("read", report, *flags)
    assert (code, out) == (2, "") and told in err and len(err.splitlines()) == 1


def test_explaining_with_a_lexicon_that_is_not_there(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        store.add(made_by_hand())
    code, out, err = run("explain", tmp_path / "a.db", "hoxha/e1", "--lexicon", tmp_path / "nowhere")
    assert (code, out) == (2, "") and "no such folder" in err and len(err.splitlines()) == 1


def test_events_of_a_store(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        store.add(made_by_hand())
    code, out, _ = run("events", "--store", tmp_path / "a.db")
    assert code == 0 and "ALB:GOV → MKD:GOV  SUPPORT" in out and "[hoxha]" in out and out.endswith("2 events\n")
    code, out, _ = run("events", "--store", tmp_path / "a.db", "--recipient", "MKD", "--json")
    assert [json.loads(line)["event"]["id"] for line in out.splitlines()] == ["e1"]
    assert run("events", "--store", tmp_path / "a.db", "--limit", "1")[1].endswith("1 of 2 events\n")


def test_events_of_what_is_no_store(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("No database, only a letter.")
    with sqlite3.connect(tmp_path / "b.db") as connection:
        connection.execute("CREATE TABLE birds (name TEXT)")
    for name in ("a.txt", "b.db", "c.db"):
        code, out, err = run("events", "--store", tmp_path / name)
        assert (code, out) == (2, "") and name in err and len(err.splitlines()) == 1
    assert not (tmp_path / "c.db").exists()
    assert "which store?" in run("events")[2]


def test_schema_version_and_help() -> None:
    assert "Reading" in json.loads(run("schema")[1])["$defs"]
    assert run("version")[1].startswith("depesche ")
    for command in ("read", "events", "schema", "version", "lexicon"):
        assert run(command, "--help")[0] == 0


def test_lexicon_stats_and_check(tmp_path: Path) -> None:
    code, out, _ = run("lexicon", "stats")
    assert code == 0 and "de/layout.lex" in out and out.rstrip().endswith("in all")
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "layout.lex").write_text("@ kind | match | words\nmusic | line | Lied\n", encoding="utf-8")
    code, _, err = run("lexicon", "check", "--lexicon", tmp_path)
    assert code == 2 and "de/layout.lex:2" in err and "no kind of line" in err


def test_a_fault_of_the_lexicon_is_told_once_and_is_no_fault_of_the_reports(tmp_path: Path) -> None:
    own, folder = tmp_path / "own", tmp_path / "in"
    (own / "de" / "triggers").mkdir(parents=True)
    (own / "de" / "triggers" / "mine.lex").write_text(
        "@ lemma | pos | act | frame | if\nloben | v | PRAISE | subj > obj |\n"
    )
    folder.mkdir()
    for i in range(3):
        (folder / f"{i}.txt").write_text(f"{NEWS} Nummer {i}.", encoding="utf-8")
    for command in (["ingest", folder, "--store", tmp_path / "a.db"], ["read", *sorted(folder.iterdir())]):
        code, _, err = run(*command, "--lexicon", own)
        assert code == 2 and len(err.splitlines()) == 1
        assert "mine.lex:2: unknown event type 'PRAISE'" in err and "please report" not in err
    assert run("store", "errors", "--store", tmp_path / "a.db")[1] == "Nothing that could not be read.\n"


def test_a_lexicon_of_which_nothing_would_be_read_is_refused(tmp_path: Path, report: Path) -> None:
    (tmp_path / "triggers").mkdir()
    code, _, err = run("read", report, "--lexicon", tmp_path)
    assert (
        code == 2 and "nothing in it would be read; it needs the folders of the lexicon, as de/triggers/mine.lex" in err
    )


def test_what_could_not_be_read_is_listed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xff")
    code, out, _ = run("ingest", tmp_path / "a.txt", "--store", tmp_path / "a.db")
    assert code == 2 and f"depesche store errors --store {tmp_path / 'a.db'} lists them all" in out
    assert "a.txt: is not UTF-8" in run("store", "errors", "--store", tmp_path / "a.db")[1]


def test_settings_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "depesche.toml"
    path.write_text('language = "de"\nlexicon = "."\n[pipelines]\nde = "de_core_news_lg"\n')
    assert load_config(path) == Settings(language="de", lexicon=tmp_path, pipelines={"de": "de_core_news_lg"})
    for text, told in (
        ("colour = 1", "no setting"),
        ("language = 1", "has to be"),
        ("= 1", "is no TOML"),
        ('lexicon = "x"', "is not there"),
    ):
        path.write_text(text)
        with pytest.raises(ConfigError, match=told):
            load_config(path)


def test_the_id_of_a_report_tells_texts_apart(tmp_path: Path) -> None:
    from depesche.ingest import read_bytes

    assert read_bytes(b"Ein Text.", "x").id != read_bytes(b"Noch ein Text.", "x").id
    assert read_bytes(b"Ein Text.", "x") == read_bytes(b"Ein Text.", "x")
    with pytest.raises(UnreadableInput, match="at most 5 characters"):
        read_bytes(b"Ein Text", "x", max_characters=5)
