"""A sentence and the report's date in, its times out: type, value, modifier, first and last day (`data/times/*.txt`)."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
import sys
from pathlib import Path

import pytest

from depesche import Reader, lexicon
from depesche.lexicon.table import LexiconError
from depesche.records import Report
from depesche.times import calendar, read_times, times_in
from depesche.times.find import split_sentences

ROOT = Path(__file__).parent.parent
DATA = Path(__file__).parent / "data" / "times"
SHARED = ROOT.parent / "shared"
EXPECTED = re.compile(
    r"(?P<words>.+?) = (?P<type>\w+) (?P<value>\S+)(?: (?P<mod>[A-Z_]+))?(?: \((?P<begin>[\d-]+)\.\.(?P<end>[\d-]+)\))?"
)


def cases(language: str) -> list[object]:
    found = []
    for line in (DATA / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            sentence, date, expected = (cell.strip() for cell in line.split("|"))
            found.append(pytest.param(language, sentence, date, expected, id=f"{language}: {sentence}"))
    return found


@pytest.mark.parametrize(("language", "sentence", "date", "expected"), cases("de") + cases("en"))
def test_a_sentence_gives_its_times(language: str, sentence: str, date: str, expected: str) -> None:
    rules = lexicon.load(language).time_rules
    found = times_in(sentence, [(0, len(sentence))], dt.date.fromisoformat(date), rules)
    wanted = [m for part in expected.split(";;") if part.strip() and (m := EXPECTED.fullmatch(part.strip()))]
    assert [(t.words, t.type, t.value, t.mod) for t in found] == [
        (m["words"], m["type"], m["value"], m["mod"]) for m in wanted
    ]
    for time, m in zip(found, wanted, strict=True):
        assert sentence[time.span.start : time.span.end] == time.words
        if m["begin"]:
            assert (time.begin, time.end) == (m["begin"], m["end"])


def test_there_are_enough_cases_to_mean_something() -> None:
    assert len(cases("de")) >= 600
    assert len(cases("en")) >= 300


def test_words_of_one_report_count_from_times_named_before() -> None:
    text = "Am 3. März 2019 wurde gewählt. Am nächsten Tag trat die Regierung zurück."
    rules = lexicon.load("de").time_rules
    found = times_in(text, split_sentences(text, rules), dt.date(2019, 4, 25), rules)
    assert [t.value for t in found] == ["2019-03-03", "2019-03-04"]


def test_without_a_date_only_what_needs_none_is_dated() -> None:
    text = "Gestern tagte der Rat, 2017 war er aufgelöst worden; am 3. Mai soll er drei Stunden tagen."
    rules = lexicon.load("de").time_rules
    found = times_in(text, [(0, len(text))], None, rules)
    assert [(t.words, t.value, t.begin) for t in found] == [
        ("Gestern", "XXXX-XX-XX", None),
        ("2017", "2017", "2017-01-01"),
        ("3. Mai", "XXXX-XX-XX", None),
        ("drei Stunden", "PT3H", None),
    ]


@pytest.mark.parametrize(
    ("date", "values"),
    [
        ("2019", {"Montag": "X", "Gestern": "X", "5. Mai": "X", "Sommer": "X", "15 Uhr": "X", "vergangenen Jahr": "2018", "zwei Jahren": "P2Y", "2015": "2015"}),
        ("2019-08", {"Montag": "X", "Gestern": "X", "5. Mai": "2019-05-05", "Sommer": "2019-SU", "15 Uhr": "X", "vergangenen Jahr": "2018", "zwei Jahren": "P2Y", "2015": "2015"}),
    ],
)  # fmt: skip
def test_a_date_that_is_only_a_year_or_a_month_dates_nothing_more_exactly(date: str, values: dict[str, str]) -> None:
    text = (
        "Am Montag tagte der Rat. Gestern stimmte er ab. Am 5. Mai war er gewählt worden. Im Sommer ruhte er. Um 15 Uhr begann er. "
        "Im vergangenen Jahr tagte er nicht. Vor zwei Jahren wurde er gegründet. 2015 gab es ihn noch nicht."
    )
    reading = Reader().read(Report(id="t", text=text, date=date, language="de"))
    assert {t.words: "X" if t.value.startswith("XXXX") else t.value for t in reading.times} == values
    ago = next(t for t in reading.times if t.words == "zwei Jahren")
    assert (ago.begin, ago.end) == ("2017-01-01", "2017-12-31")


def test_tokens_alone_are_enough() -> None:
    spacy = pytest.importorskip("spacy")
    report = Report(
        id="r", text="Am Montag wurde Dr. Huber verhaftet. Gestern kam er frei.", date="2019-04-25", language="de"
    )
    found = read_times(spacy.blank("de")(report.text), report, lexicon.load("de"))
    assert [(t.id, t.words, t.value) for t in found] == [
        ("t1", "Montag", "2019-04-22"),
        ("t2", "Gestern", "2019-04-24"),
    ]
    assert all(t.rule.startswith("de/times/rules.lex:") for t in found)


def test_of_what_is_not_read_only_full_dates_count() -> None:
    spacy = pytest.importorskip("spacy")
    text = "Er sprach gestern.\n(Von A. B. aus C, heute, 25.4.2019)"
    words = re.findall(r"\n|[\w.]*\d[\w.]*|\w+|[^\w\s]", text)
    doc = spacy.tokens.Doc(spacy.blank("de").vocab, words=words, spaces=_spaces(text, words))
    for token in doc:
        token.is_sent_start = token.i == 0 or doc[token.i - 1].text == "\n"
        token.pos_ = "X" if token.idx < text.index("\n") else "SPACE"
    report = Report(id="r", text=text, date="2019-04-26", language="de")
    assert doc.text == text
    assert [t.words for t in read_times(doc, report, lexicon.load("de"))] == ["gestern", "25.4.2019"]


def _spaces(text: str, words: list[str]) -> list[bool]:
    spaces, at = [], 0
    for word in words:
        at = text.index(word, at) + len(word)
        spaces.append(text[at : at + 1] == " ")
    return spaces


@pytest.mark.parametrize(
    ("year", "western", "eastern"),
    [(2016, "2016-03-27", "2016-05-01"), (2019, "2019-04-21", "2019-04-28"), (2025, "2025-04-20", "2025-04-20")],
)
def test_easter(year: int, western: str, eastern: str) -> None:
    assert calendar.easter(year).isoformat() == western
    assert calendar.orthodox_easter(year).isoformat() == eastern


@pytest.mark.parametrize(
    ("value", "begin", "end"),
    [
        ("2019", "2019-01-01", "2019-12-31"),
        ("201", "2010-01-01", "2019-12-31"),
        ("18", "1800-01-01", "1899-12-31"),
        ("2019-W17-WE", "2019-04-27", "2019-04-28"),
        ("2018-WI", "2018-12-01", "2019-02-28"),
        ("2019-Q2", "2019-04-01", "2019-06-30"),
        ("2019-04-25T15:30", "2019-04-25", "2019-04-25"),
    ],
)
def test_a_value_is_a_stretch_of_days(value: str, begin: str, end: str) -> None:
    span = calendar.interval(value)
    assert span is not None
    assert (span[0].isoformat(), span[1].isoformat()) == (begin, end)


@pytest.mark.parametrize("value", ["PAST_REF", "P3D", "XXXX-XX-XX", "2019-13", "2019-02-31", "", "9999"])
def test_what_names_no_days_is_no_stretch_of_days(value: str) -> None:
    assert calendar.interval(value) is None


def test_a_faulty_rule_is_named_by_file_and_line(tmp_path: Path) -> None:
    (tmp_path / "de" / "times").mkdir(parents=True)
    (tmp_path / "de" / "times" / "own.lex").write_text(
        "@ rule | pattern | op | if\nmine | {nothing} Tage | dur |\n", encoding="utf-8"
    )
    with pytest.raises(LexiconError, match=r"de/times/own\.lex:2: no class or part 'nothing'"):
        _ = lexicon.Lexicon("de", tmp_path).time_rules


def test_a_users_rule_is_laid_over_the_others(tmp_path: Path) -> None:
    (tmp_path / "de" / "times").mkdir(parents=True)
    (tmp_path / "de" / "times" / "own.lex").write_text(
        "@ class | words | value\nholiday | Schwingfest | 08-01\n", encoding="utf-8"
    )  # fmt: skip
    text = "Am Schwingfest 2018 sprach der Bundesrat."
    found = times_in(text, [(0, len(text))], dt.date(2019, 4, 25), lexicon.Lexicon("de", tmp_path).time_rules)
    assert [(t.words, t.value) for t in found] == [("Schwingfest 2018", "2018-08-01")]


def test_every_time_of_the_seed_report_is_found() -> None:
    import tomllib

    if not (SHARED / "seed" / "report.txt").exists():
        pytest.skip("../shared/seed is not there")
    text = (SHARED / "seed" / "report.txt").read_text(encoding="utf-8")
    expected = tomllib.loads((SHARED / "seed" / "expected.toml").read_text(encoding="utf-8"))["times"]
    rules = lexicon.load("de").time_rules
    found = {t.words: t for t in times_in(text, split_sentences(text, rules), dt.date(2019, 4, 25), rules)}
    for time in expected:
        if not time.get("optional"):
            read = found[time["text"]]
            assert (read.value, read.mod) == (time["value"], time.get("mod"))
            assert read.type == time.get("type", "DATE")


def test_the_benchmark_leaves_all_but_the_tags_as_it_was(tmp_path: Path) -> None:
    source = (
        '<?xml version="1.0" ?>\n<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2019-04-25">2019-04-25</TIMEX3></DCT>\n'
        '<TEXT>\nHuber &amp; Co schlossen am <TIMEX3 tid="t1" type="DATE" value="x">Montag</TIMEX3>.\n</TEXT>\n</TimeML>\n'
    )
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.tml").write_text(source, encoding="utf-8")
    command = [
        sys.executable,
        str(ROOT / "benchmarks" / "times.py"),
        str(tmp_path / "in"),
        str(tmp_path / "out"),
        "--plain",
    ]
    subprocess.run(command, check=True, capture_output=True)
    written = (tmp_path / "out" / "a.tml").read_text(encoding="utf-8")
    assert '<TIMEX3 tid="t1" type="DATE" value="2019-04-22">Montag</TIMEX3>' in written
    assert re.sub(r"</?TIMEX3[^>]*>", "", written) == re.sub(r"</?TIMEX3[^>]*>", "", source)


def test_the_present_subjunctive_looks_ahead() -> None:
    text = "Der Fraktionschef sagte, er erwarte bis Dienstag einen Bericht."
    times = Reader().read(Report(id="t", text=text, date="2021-09-03")).times
    assert [(t.words, t.value) for t in times] == [("Dienstag", "2021-09-07")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Das Kosovo hat am Sonntag seine Unabhängigkeit von Serbien erklärt.",
        "Der Minister hat am Sonntag den Vertrag unterzeichnet.",
        "Die Zahl der Toten ist am Sonntag auf 230 gestiegen.",
    ],
)
def test_the_perfect_looks_back(sentence: str) -> None:
    reading = Reader().read(Report(id="t", text=sentence, date="2014-06-18", language="de"))
    assert [t.value for t in reading.times] == ["2014-06-15"]
