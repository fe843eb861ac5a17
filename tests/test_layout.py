"""Layout: which block a line is, who wrote the report, from where, when."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from depesche.layout import Layout, read_layout
from depesche.layout.datelines import read_dateline
from depesche.layout.dates import find_date, is_only_date
from depesche.layout.debris import line_kind
from depesche.lexicon import load
from depesche.records import Report

TABLES = tomllib.loads((Path(__file__).parent / "layout_cases.toml").read_text(encoding="utf-8"))
CASES = TABLES["case"]
LINES = [(t["language"], *line) for t in TABLES["line"] for line in t["lines"]]
DATELINES = [(t["language"], t["text"], *line) for t in TABLES["dateline"] for line in t["lines"]]


def layout(text: str, language: str = "de", **report: Any) -> Layout:
    return read_layout(Report(id="x", text=text, **report), load(language))


def shown(text: str, found: Layout) -> list[str]:
    return [f"{b.kind} | {text[b.start : b.end]}" for b in found.blocks]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["name"])
def test_blocks(case: dict[str, Any]) -> None:
    found = layout(case["text"], case["language"])
    blocks = shown(case["text"], found)
    assert len(blocks) == len(case["blocks"]), blocks
    for block, expected in zip(blocks, case["blocks"]):
        assert block.startswith(expected)
    # A dateline is given whole.
    assert [b for b in blocks if b.startswith("dateline")] == [b for b in case["blocks"] if b.startswith("dateline")]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["name"])
def test_author_place_date_and_source(case: dict[str, Any]) -> None:
    report = layout(case["text"], case["language"]).report
    names = ("author", "place", "date", "source")
    assert {n: getattr(report, n) for n in names} == {n: case.get(n) for n in names}


@pytest.mark.parametrize(("language", "line", "kind"), LINES)
def test_lines_alone(language: str, line: str, kind: str) -> None:
    assert (line_kind(line, load(language).layout) or "") == kind


@pytest.mark.parametrize(("language", "text", "head", "place", "agencies"), DATELINES)
def test_datelines(language: str, text: str, head: str, place: str, agencies: str) -> None:
    found = read_dateline(head + text, load(language).layout)
    assert ((found.place or "", " ".join(found.agencies)) if found else ("", "")) == (place, agencies)
    assert (head + text)[found.length if found else 0 :] == (text if found else head + text)


def test_the_seed_report(shared: Path) -> None:
    text = (shared / "seed" / "report.txt").read_text(encoding="utf-8")
    expected = tomllib.loads((shared / "seed" / "expected.toml").read_text(encoding="utf-8"))
    found = layout(text)
    blocks = shown(text, found)
    for block in expected["blocks"]:
        assert blocks.count(f"{block['kind']} | {block['text']}") == block.get("count", 1)
    assert len([b for b in blocks if not b.startswith("paragraph")]) == sum(
        b.get("count", 1) for b in expected["blocks"]
    )
    assert (found.report.author, found.report.place, found.report.date) == (
        expected["author"],
        expected["dateline"],
        expected["date"],
    )


def test_what_came_with_the_report_stays() -> None:
    found = layout(
        "Von Max Muster\n\nWien – Die Regierung trat zurück. (APA, 25.4.2019)",
        date="2020-01-01",
        author="A",
        place="B",
        source="C",
    )
    assert (found.report.date, found.report.author, found.report.place, found.report.source) == (
        "2020-01-01",
        "A",
        "B",
        "C",
    )


def test_the_title_of_the_report_is_its_headline() -> None:
    text = "Ausland\nDer Minister geht. Und wer kommt?\nWien – Der Minister ist am Dienstag zurückgetreten. Ein Nachfolger fehlt."
    blocks = shown(text, layout(text, title="Der Minister geht. Und wer kommt?"))
    assert blocks[:2] == ["kicker | Ausland", "headline | Der Minister geht. Und wer kommt?"]


def test_the_address_dates_a_report() -> None:
    assert layout("Kein Datum im Text.", url="https:" + "//news.example/2019/04/25/bericht").report.date == "2019-04-25"
    text = "MOSKAU, 3. Mai (TASS) – Die Duma hat das Gesetz angenommen. Es gilt sofort."
    assert layout(text, url="/2019/05/04/x").report.date == "2019-05-03"


DATES = [
    ("de", "25.4.2019", "2019-04-25"),
    ("de", "25. 4. 2019", "2019-04-25"),
    ("de", "25.04.19", "2019-04-25"),
    ("de", "1. Jänner 2016", "2016-01-01"),
    ("de", "Do., 3. Mai 2018, 12.15 Uhr", "2018-05-03"),
    ("de", "2018-05-03T12:15:00+02:00", "2018-05-03"),
    ("en", "May 3, 2018, 12:15 p.m. ET", "2018-05-03"),
    ("en", "Thursday 3rd May 2018", "2018-05-03"),
    ("en", "12/31/2018", "2018-12-31"),
    ("en", "3 Sept. 2018", "2018-09-03"),
    ("de", "31.2.2019", None),
    ("de", "2:1 (1:0)", None),
    ("de", "Platz 3", None),
]


@pytest.mark.parametrize(("language", "text", "iso"), DATES)
def test_dates(language: str, text: str, iso: str | None) -> None:
    written = find_date(text, load(language).layout)
    assert (written.iso() if written else None) == iso


@pytest.mark.parametrize(
    ("language", "text", "only"),
    [
        ("de", "Veröffentlicht am 3. Mai 2018, 12:15 Uhr", True),
        ("de", "Aktualisiert: Donnerstag, 03.05.2018, 12:15", True),
        ("de", "Am 3. Mai 2018 trat der Minister zurück", False),
        ("en", "Published 3 May 2018 at 12:15", True),
        ("en", "The vote of 3 May 2018", False),
    ],
)
def test_lines_of_dates(language: str, text: str, only: bool) -> None:
    assert is_only_date(text, load(language).layout) is only


PIECES = [case["text"] for case in CASES] + [
    "",
    " ",
    "\n",
    "(",
    "–",
    "Foto:",
    "© ",
    "\u2028",
    "🚂",
    "A",
    "25.4.2019",
    "Von ",
    "\x00",
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=30), max_size=4).map("".join), st.sampled_from(["de", "en"]))
def test_blocks_are_trimmed_in_order_and_apart(text: str, language: str) -> None:
    found = layout(text, language)
    assert found.report.text == text
    position = 0
    for block in found.blocks:
        assert position <= block.start < block.end <= len(text)
        assert text[block.start : block.end] == text[block.start : block.end].strip()
        position = block.end
    assert found == layout(text, language)


def test_a_long_line_takes_no_long_time() -> None:
    import time

    begun = time.perf_counter()
    for text in (
        "Wien – " + "Der Rat tagt. " * 70_000,
        "(" * 200_000,
        "A. " * 200_000,
        "Foto: a\n" * 20_000,
        "ORF\n\n" * 10_000,
    ):
        layout(text)
    assert time.perf_counter() - begun < 20


def test_a_title_that_is_the_last_line_has_no_lead() -> None:
    laid = read_layout(Report(id="t", text="Politik\nMerkel in Paris", title="Merkel in Paris"), load("de"))
    assert [b.kind for b in laid.blocks] == ["kicker", "headline"]
