"""What becomes a report: every kind of file, packed or not; what cannot be read is one sentence and stops nothing."""

from __future__ import annotations

import gzip
import io
import json
import os
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest
import zstandard

from depesche.errors import StoreError, UnreadableInput
from depesche.ingest import Columns, Source, find, read_bytes, read_source, run
from depesche.ingest.dates import iso_date
from depesche.ingest.progress import summary_lines
from depesche.records import Reading, Report
from depesche.store import Store
from depesche.store.intake import Intake

NEWS = "Der Minister reiste am Montag nach Wien. Dort traf er die Kanzlerin zu einem langen Gespräch über die Grenze."
PAGE = f"""<html lang="de"><head><title>Besuch in Wien</title><meta name="author" content="Ada Muster">
<meta property="article:published_time" content="2019-04-25T08:00:00Z"></head><body><nav>Start Sport Wetter</nav>
<article><h1>Besuch in Wien</h1><p>{NEWS}</p><p>{NEWS.replace("Montag", "Dienstag")}</p></article></body></html>"""
RSS = f"""<?xml version="1.0"?><rss version="2.0"><channel><title>Der Bote</title><language>de-AT</language>
<item><title>Besuch in Wien</title><link>/1</link><pubDate>Thu, 25 Apr 2019 08:00:00 +0200</pubDate>
<description>&lt;p&gt;{NEWS}&lt;/p&gt;</description></item></channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Der Bote</title><entry><title>Besuch in Wien</title><id>x</id>
<updated>2019-04-25T06:00:00Z</updated><content type="html">&lt;p&gt;{NEWS}&lt;/p&gt;</content></entry></feed>"""


def warc(*pages: str) -> bytes:
    out = b""
    for i, page in enumerate(pages):
        body = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}".encode()
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: /{i}\r\nWARC-Date: 2019-04-25T00:00:00Z\r\n"
            f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000{i}>\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        out += head.encode() + body + b"\r\n\r\n"
    return out


def parquet(rows: list[dict[str, str]], **columns: pyarrow.Array) -> bytes:
    table = pyarrow.Table.from_pylist(rows)
    for name, values in columns.items():
        table = table.append_column(name, values)
    out = io.BytesIO()
    pyarrow.parquet.write_table(table, out)
    return out.getvalue()


ROW = {"Headline": "Besuch in Wien", "body": NEWS, "published": "25.04.2019", "lang": "de-DE"}
FILES: dict[str, bytes] = {
    "a.txt": NEWS.encode(),
    "a.md": f"# Besuch in Wien\n\n{NEWS}".encode(),
    "a.html": PAGE.encode(),
    "a.jsonl": json.dumps(ROW).encode(),
    "a.csv": f'Headline;body;published;lang\nBesuch in Wien;"{NEWS}";25.04.2019;de\n'.encode(),
    "a.tsv": f"title\ttext\tdate\nBesuch in Wien\t{NEWS}\t2019-04-25\n".encode(),
    "a.parquet": parquet([ROW]),
    "a.warc": warc(PAGE),
    "a.rss": RSS.encode(),
    "a.xml": ATOM.encode(),
}


def items(path: Path, columns: Columns | None = None) -> list[Report | UnreadableInput]:
    found = list(find([str(path)]))
    return [r for s in found if isinstance(s, Source) for r in read_source(s, columns)]


@pytest.mark.parametrize("packing", ["", ".gz", ".zst"])
@pytest.mark.parametrize("name", FILES)
def test_every_kind_of_file_gives_its_report(tmp_path: Path, name: str, packing: str) -> None:
    data = FILES[name]
    if packing == ".gz":
        data = gzip.compress(data)
    elif packing == ".zst":
        data = zstandard.compress(data)
    path = tmp_path / f"{name}{packing}"
    path.write_bytes(data)
    (report,) = items(path)
    assert isinstance(report, Report), report
    assert NEWS in report.text and report.meta["file"] == str(path)
    if name.split(".")[1] not in ("txt", "md"):
        assert (report.title, report.date) == ("Besuch in Wien", "2019-04-25")
    if name == "a.html":
        assert report.author == "Ada Muster" and "Wetter" not in report.text


BAD: list[tuple[str, bytes, int, str]] = [
    ("torn.warc", warc(PAGE, PAGE)[:-200], 1, "torn"),
    ("torn.warc.gz", gzip.compress(warc(PAGE, PAGE.replace("Wien", "Graz")) * 30)[:-60], 0, "torn"),
    ("empty.warc", b"", 0, "holds no page"),
    ("bomb.txt.gz", gzip.compress(b"a " * 5_000_000), 0, "swells"),
    ("bomb.jsonl.gz", gzip.compress(b"\n" * 4_000_000), 0, "swells to more than 200 times"),
    ("bomb.csv.zst", zstandard.compress(b"text\n" + b"\n" * 4_000_000), 0, "swells to more than 200 times"),
    ("torn.txt.gz", gzip.compress(NEWS.encode())[:-20], 0, "torn"),
    ("none.txt.gz", NEWS.encode(), 0, "cannot be unpacked"),
    ("torn.jsonl.zst", zstandard.compress(b"\n".join(FILES["a.jsonl"] for _ in range(9)))[:40], 0, "torn"),
    ("torn_between_lines.jsonl.zst", zstandard.compress(b"".join(json.dumps({"text": f"{n} {NEWS}"}).encode() + b"\n" for n in range(9_000)))[:-9], 0, "is torn off after"),
    ("ragged.csv", f"id,text\n1,{NEWS}\n2,eins,zwei,drei\n3\n4,{NEWS}\n".encode(), 2, "row 3: has 4 cells instead of 2"),
    ("latin.csv", "id,text\n1,Grüße aus Köln\n".encode("latin-1"), 0, "not UTF-8"),
    ("notext.csv", b"a,b\n1,2\n", 0, "no column looks like the text"),
    ("bad.jsonl", b'{"text": "Ein Satz."}\n{"text": \n[1]\n{"text": 7}\n{"text": "Noch einer."}\n', 2, "line 2: is no JSON"),
    ("half.jsonl", b'{"text": "Ein \\ud83d Satz."}', 0, "half characters"),
    ("latin.jsonl", '{"text": "Grüße."}\n{"text": "Ein Satz."}'.encode("latin-1"), 1, "line 1: is not UTF-8; save"),
    ("zero.jsonl", b'{"text": "Ein\\u0000 Satz."}\n{"text": "Ein Satz."}', 1, "line 1: holds zero bytes"),
    ("quote.csv", f'id,text\n1,{NEWS}\n2,"{NEWS}\n3,{NEWS}\n'.encode(), 1, "row 3: opens a quote that is closed nowhere"),
    ("letters.parquet", parquet([{"id": "1"}, {"id": "2"}], text=pyarrow.array([b"Gr\xfc\xdfe", NEWS.encode()]).view(pyarrow.string())), 1, "row 1: holds a value that cannot be read"),
    ("far.parquet", parquet([{"text": NEWS}, {"text": "Ein Satz."}], date=pyarrow.array([10**15, 0], pyarrow.timestamp("ms"))), 1, "row 1: holds a value that cannot be read"),
    ("bad.parquet", b"PAR1 nothing", 0, "no whole Parquet file"),
    ("bad.xml", b"<a><b></a>", 0, "holds no entry"),
    ("menu.html", b"<html><body><img src=x></body></html>", 0, "no running text"),
    ("empty.txt", b"", 0, "is empty"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "data", "good", "told"), BAD, ids=[b[0] for b in BAD])
def test_what_is_broken_is_told_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, data: bytes, good: int, told: str
) -> None:
    monkeypatch.setattr("depesche.ingest.packed._HARMLESS", 1_000_000)
    (tmp_path / name).write_bytes(data)
    found = items(tmp_path / name)
    messages = [str(f) for f in found if isinstance(f, UnreadableInput)]
    assert any(told in m for m in messages) and all(name in m for m in messages), messages
    assert all("\n" not in m for m in messages)
    if good:
        assert sum(isinstance(f, Report) for f in found) == good


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2019-04-25", "2019-04-25"), ("2019-4-5 10:00", "2019-04-05"), ("2019-04-25T10:00:00+02:00", "2019-04-25"), ("20190425", "2019-04-25"),
        ("2019-04", "2019-04"), ("2019", "2019"), ("2019-13", None), ("2019-02-30", None), ("gestern", None), ("12345", None),
        # Seconds and, in what pandas writes, milliseconds since 1970: 2022, not 1646.
        ("1646092800", "2022-03-01"), ("1646092800000", "2022-03-01"), ("1646092800.5", "2022-03-01"),
        ("March 1, 2022", "2022-03-01"), ("Tuesday, Sept. 3, 2019", "2019-09-03"), ("1. März 2022", "2022-03-01"), ("3 Jan. 2022 10:00", "2022-01-03"),
        ("25.4.2019", "2019-04-25"), ("25/12/2022", "2022-12-25"), ("12/25/2022", "2022-12-25"), ("03/04/2022", None),
        ("Thu, 25 Apr 2019 08:00:00 +0200", "2019-04-25"),
        ("25-04-2019", "2019-04-25"), ("03-04-2022", None), ("2019.04.25", "2019-04-25"), ("25.Apr.2019", "2019-04-25"), ("1.Mai 2019", "2019-05-01"),
        ("2019-04-25-2020", None), ("25/04-2019", None),
    ],
)  # fmt: skip
def test_dates_in_the_usual_notations(written: str, day: str | None) -> None:
    assert iso_date(written) == day


def test_a_date_that_is_not_understood_is_kept_and_told(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(
        "".join(
            json.dumps({"id": d, "text": NEWS, "date": d}) + "\n"
            for d in ("2019-04-25", "03/04/2022", "", "n/a", "NaT")
        )
    )
    reports = [r for r in items(path) if isinstance(r, Report)]
    assert [(r.date, r.meta.get("date not understood")) for r in reports] == [
        ("2019-04-25", None),
        (None, "03/04/2022"),
        (None, None),
        (None, None),
        (None, None),
    ]
    told = list(summary_lines(run(find([str(path)]), None, None), dry_run=True))
    assert (
        told[-1]
        == f"1 report has a date in no notation that is read ('03/04/2022' of 03/04/2022 in {path}), taken as without one; write 2019-04-25"
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (PAGE, "an HTML page, .* ingest --format html"), (RSS, "a feed, .* --format feed"), (ATOM, "a feed"), ("WARC/1.0\r\nWARC-Type: response", "a web archive"),
        (json.dumps(ROW) + "\n" + json.dumps(ROW), "JSON, .* --format jsonl"), ("{Eigener Bericht} " + NEWS, None), ("<Eilmeldung> " + NEWS, None),
    ],
)  # fmt: skip
def test_markup_given_for_a_text_is_not_read_as_one(text: str, told: str | None) -> None:
    if told is None:
        assert read_bytes(text.encode(), "stdin").text == text
    else:
        with pytest.raises(UnreadableInput, match=f"^stdin: is {told}"):
            read_bytes(text.encode(), "stdin")


def test_columns_by_name(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f"eins,zwei\n{NEWS},2019\n")
    (report,) = items(tmp_path / "a.csv", Columns({"text": "eins", "date": "zwei"}))
    assert isinstance(report, Report) and (report.text, report.date) == (NEWS, "2019")
    (fault,) = items(tmp_path / "a.csv", Columns({"text": "drei"}))
    assert "has no column 'drei'; there are: eins, zwei" in str(fault)


def test_folders_globs_and_names_that_lead_nowhere(tmp_path: Path) -> None:
    for name in ("b/x.txt", "a/y.txt", "a/photo.jpg", "a/.hidden.txt", "z.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(NEWS)
    passed: Counter[str] = Counter()
    names = [s.name for s in find([str(tmp_path)], passed=passed) if isinstance(s, Source)]
    assert [Path(n).name for n in names] == ["y.txt", "x.txt", "z.md"] and passed == {".jpg": 1}
    assert len(list(find([f"{tmp_path}/*/*.txt"]))) == 2
    (missing,) = find([str(tmp_path / "nowhere")])
    assert "no such file or folder" in str(missing)


def test_links_that_lead_nowhere_and_names_of_another_encoding_are_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(NEWS)
    (tmp_path / "b.txt").symlink_to("b.txt")
    (tmp_path / "c.txt").symlink_to("gone.txt")
    (tmp_path / "round").symlink_to(".")
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/gr\xfc\xdfe.txt")).write_text(NEWS)
    passed: Counter[str] = Counter()
    found = list(find([str(tmp_path)], passed=passed))
    assert [Path(s.name).name for s in found if isinstance(s, Source)] == ["a.txt"]
    told = [str(f).removeprefix(f"{tmp_path}/") for f in found if isinstance(f, UnreadableInput)]
    assert told == [
        "b.txt: is a link that leads nowhere; mend or remove it",
        "c.txt: is a link that leads nowhere; mend or remove it",
        "gr\\xfc\\xdfe.txt: its name is no UTF-8; rename it",
    ]
    assert passed == {"link to a folder": 1}


def test_what_is_told_of_a_folder_whose_name_is_no_utf8_can_be_printed(tmp_path: Path) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xfc"))
    folder.mkdir()
    (folder / "b.txt").symlink_to("gone.txt")
    (folder / os.fsdecode(b"c.\xfc")).write_text(NEWS)
    passed: Counter[str] = Counter()
    (told,) = find([str(tmp_path)], passed=passed)
    assert isinstance(told, UnreadableInput) and str(told).encode() and told.where == f"{tmp_path}/\\xfc/b.txt"
    assert passed == {".\\xfc": 1}


def test_a_source_that_a_library_trips_over_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def trip(*_: object) -> Iterator[Report]:
        raise AssertionError("never met before")
        yield

    monkeypatch.setattr("depesche.ingest.formats.read_warc", trip)
    (tmp_path / "a.warc").write_bytes(FILES["a.warc"])
    (fault,) = items(tmp_path / "a.warc")
    assert "a.warc: reading it failed (AssertionError: never met before)" in str(fault)


def test_zero_bytes_beside_the_text_are_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"id": "1\0", "title": "Besuch\0in Wien", "text": NEWS, "desk\0": "Ausland\0"}))
    (report,) = items(path)
    assert isinstance(report, Report) and (report.id, report.title) == ("1 ", "Besuch in Wien")
    assert report.meta == {"file": str(path), "desk ": "Ausland "}


class Fake:
    """Reads nothing, fails where the text says so."""

    def read(self, report: Report) -> Reading:
        if "Absturz" in report.text:
            raise RuntimeError("no such luck")
        if "Tod" in report.text:
            import os

            os._exit(9)
        return Reading(report=report, language=report.language or "de", date=report.date)


def corpus(folder: Path, count: int = 40) -> Path:
    folder.mkdir()
    for i in range(count):
        (folder / f"{i:03}.txt").write_text(f"Bericht {i}. {NEWS}")
    return folder


def ingest(folder: Path, store: Store, makers: dict[str, str], again: bool = False, workers: int = 1):  # type: ignore[no-untyped-def]
    return run(find([str(folder)]), Intake(store, makers, again), Fake, workers=workers)


def test_a_second_run_reads_nothing_and_again_only_what_is_affected(tmp_path: Path) -> None:
    folder = corpus(tmp_path / "in")
    (folder / "en.jsonl").write_text('{"text": "The minister went to Vienna.", "language": "en"}\n')
    with Store.open(tmp_path / "a.db") as store:
        first = ingest(folder, store, {"de": "1", "en": "1"})
        assert (first.read, first.refused, len(store)) == (41, 0, 41)
        second = ingest(folder, store, {"de": "1", "en": "1"}, again=True)
        assert (second.read, second.unchanged) == (0, 41)
        assert ingest(folder, store, {"de": "2", "en": "1"}).read == 0
        third = ingest(folder, store, {"de": "2", "en": "1"}, again=True)
        assert (third.read, third.known) == (40, 1)
        assert ingest(folder, store, {"de": "2", "en": "1"}, again=True).read == 0
        (folder / "copy.txt").write_text(f"Bericht 1. {NEWS}")
        assert ingest(folder, store, {"de": "2", "en": "1"}).known == 1


def test_again_opens_what_an_older_lexicon_has_read_though_a_run_without_it_came_between(tmp_path: Path) -> None:
    folder = corpus(tmp_path / "in", 3)
    with Store.open(tmp_path / "a.db") as store:
        ingest(folder, store, {"de": "1"})
        (folder / "000.txt").rename(folder / "moved.txt")
        between = ingest(folder, store, {"de": "2"})
        assert (between.read, between.known, between.unchanged) == (0, 1, 2)
        assert ingest(folder, store, {"de": "2"}, again=True).read == 3
        assert ingest(folder, store, {"de": "2"}, again=True).unchanged == 3


def test_a_fault_that_was_mended_is_forgotten(tmp_path: Path) -> None:
    folder = corpus(tmp_path / "in", 2)
    lines = folder / "b.jsonl"
    lines.write_text(json.dumps({"text": NEWS}) + "\nno JSON\n")
    (folder / "b.jsonl2.txt").write_bytes(b"\xff")
    (folder / "c.txt").write_text("Absturz des Lesers.")
    with Store.open(tmp_path / "a.db") as store:
        assert ingest(folder, store, {"de": "1"}).refused == 3
        lines.write_text(json.dumps({"text": NEWS}) + "\n")
        (folder / "c.txt").write_text(NEWS)
        ingest(folder, store, {"de": "1"})
        assert [where for where, _ in store.errors()] == [str(folder / "b.jsonl2.txt")]


def test_a_file_of_this_folder_is_the_same_by_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.jsonl").write_text("no JSON\n")
    monkeypatch.chdir(tmp_path)
    with Store.open(tmp_path.with_suffix(".db")) as store:
        assert ingest(Path("."), store, {"de": "1"}).refused == 1
        (tmp_path / "a.jsonl").write_text(json.dumps({"text": NEWS}) + "\n")
        assert ingest(Path("a.jsonl"), store, {"de": "1"}).read == 1
        assert store.errors() == []
        (tmp_path / "b.txt").symlink_to("gone.txt")
        assert ingest(Path("."), store, {"de": "1"}).refused == 1
        (tmp_path / "gone.txt").write_text(NEWS + " Ende.")
        assert ingest(Path("b.txt"), store, {"de": "1"}).read == 1
        assert store.errors() == []


@pytest.mark.parametrize("name", ["Archiv: 2019", "zwei\nZeilen", "a, line 1", "a (b"])
def test_faults_of_files_are_told_apart_whatever_their_names(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    for n in range(3):
        (folder / f"{n}.txt").write_bytes(b"Gr\xfc\xdfe")
    (folder / "x.jsonl").write_text("no JSON\nnone either\n")
    with Store.open(tmp_path / "a.db") as store:
        assert ingest(folder, store, {"de": "1"}).refused == len(store.errors()) == 5
        (folder / "0.txt").write_text(NEWS)
        (folder / "x.jsonl").write_text(json.dumps({"text": f"Bericht: {NEWS}"}))
        assert ingest(folder, store, {"de": "1"}).read == 2
        assert [where for where, _ in store.errors()] == [f"{folder}/1.txt", f"{folder}/2.txt"]


def test_what_cannot_be_kept_is_not_tried_twice(tmp_path: Path) -> None:
    class Full(Intake):
        tried = 0

        def keep(self, *_: object) -> None:
            Full.tried += 1
            raise StoreError("the disk is full")

    with Store.open(tmp_path / "a.db") as store, pytest.raises(StoreError, match="the disk is full"):
        run(find([str(corpus(tmp_path / "in", 2))]), Full(store, {"de": "1"}), Fake)
    assert Full.tried == 1


def test_one_broken_file_never_stops_the_run(tmp_path: Path) -> None:
    folder = corpus(tmp_path / "in", 5)
    (folder / "002.txt").write_bytes(b"\xff\xfe\xff")
    (folder / "003.txt").write_text("Absturz des Lesers.")
    with Store.open(tmp_path / "a.db") as store:
        done = ingest(folder, store, {"de": "1"})
        assert (done.read, done.refused) == (3, 2)
        told = dict(store.errors())
        assert len(told) == 2 and any("RuntimeError: no such luck" in m for m in told.values())


def test_several_workers_give_the_same_store_and_outlive_a_death(tmp_path: Path) -> None:
    folder = corpus(tmp_path / "in")
    (folder / "020.txt").write_text("Tod des Lesers.")
    with Store.open(tmp_path / "a.db") as store:
        done = ingest(folder, store, {"de": "1"}, workers=2)
        assert (done.read, done.refused) == (39, 1)
        assert "the process reading it died" in store.errors()[0][1]
        names = [Path(r.report.meta["file"]).name for r in store.readings()]
        assert names == sorted(names)


def test_where_no_worker_lives_to_read_every_report_and_line_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("no JSON\n" + json.dumps({"text": NEWS}) + "\n")
    done = run(find([str(tmp_path)]), None, partial(os._exit, 9), workers=2)
    assert [fault.partition(": ")[2][:16] for fault in done.faults] == ["is no JSON (JSON", "the process read"]


def test_a_dry_run_counts_and_keeps_nothing(tmp_path: Path) -> None:
    folder = corpus(tmp_path / "in", 3)
    (folder / "x.csv").write_text("a,b\n")
    done = run(find([str(folder)]), None, None)
    assert (done.sources, done.read, done.refused) == (4, 3, 1)


def test_the_made_by_word_tells_languages_apart(tmp_path: Path) -> None:
    from depesche.store.made_by import makers

    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "x.lex").write_text("# nothing\n")
    bare, laid = makers(), makers(tmp_path)
    assert bare["de"] == laid["de"] and bare["en"] != laid["en"]


#: Data of the package that no reading comes from: pages.
_FOR_THE_EYE = ("web", "export")


def test_every_file_that_readings_come_from_changes_the_made_by_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from depesche.store import made_by

    package = made_by._PACKAGE
    files = [p.relative_to(package) for p in sorted(package.rglob("*")) if p.is_file()]
    files = [p for p in files if p.suffix not in (".py", ".pyc", ".typed") and p.parts[0] not in _FOR_THE_EYE]
    assert len(files) > 100 and Path("events/when.json") in files
    monkeypatch.setattr(made_by, "_PACKAGE", tmp_path)
    none = made_by.makers()
    for file in files:
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text("x")
        of = {language for language, word in made_by.makers().items() if word != none[language]}
        told = {*file.parts, *file.name.split(".")} & {"de", "en"}
        assert of == (told or {"de", "en"}), file
        (tmp_path / file).unlink()
