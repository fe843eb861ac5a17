"""Sentences in, relations and undertakings out; the seed report's among them."""

from __future__ import annotations

from pathlib import Path

import pytest

from depesche import lexicon
from depesche.lexicon.table import read_table
from depesche.reading import Config, Reader
from depesche.records import Reading, Report

DATA = Path(__file__).parent / "data" / "relations"
READERS = {language: Reader(Config(language=language)) for language in ("de", "en")}


def cases() -> list[tuple[str, str, str]]:
    return [
        (language, row["sentence"], row["relations"])
        for language in ("de", "en")
        for row in read_table(DATA / f"{language}.lex")
    ]


@pytest.mark.parametrize(("language", "sentence", "relations"), cases())
def test_relation(language: str, sentence: str, relations: str) -> None:
    reading = READERS[language].read(Report(id="t", text=sentence, date="2015-05-05", language=language))
    got = {
        f"{r.kind} {r.source.name} > {r.target.name}" + ("" if r.status == "current" else f" {r.status}")
        for r in reading.relations
    }
    assert got == {part.strip() for part in relations.split(";") if part.strip()}


@pytest.mark.parametrize(
    ("language", "sentence", "undertakings"),
    [(r["language"], r["sentence"], r["undertakings"]) for r in read_table(DATA / "undertakings.lex")],
)
def test_undertaking(language: str, sentence: str, undertakings: str) -> None:
    reading = READERS[language].read(Report(id="t", text=sentence, date="2015-05-05", language=language))
    got = {f"{u.kind} {u.status} {' '.join(p.code[:3] for p in u.parties)}" for u in reading.undertakings}
    assert got == {part.strip() for part in undertakings.split(";") if part.strip()}


@pytest.fixture(scope="module")
def seed(shared: Path) -> Reading:
    return READERS["de"].read(Report(id="seed", text=(shared / "seed" / "report.txt").read_text(encoding="utf-8")))


def test_seed_relations(seed: Reading) -> None:
    got = {(r.kind, r.source.code[:3], r.target.code[:3]) for r in seed.relations}
    wanted = {
        ("ally", "PRK", "RUS"), ("grandparent", "PRK", "PRK"), ("parent", "PRK", "PRK"), ("head_of_state", "PRK", "PRK"),
        ("influence", "CHN", "PRK"), ("depends_on", "PRK", "CHN"), ("neighbour", "RUS", "PRK"), ("member", "RUS", "UNO"),
        ("depends_on", "KOR", "USA"),
    }  # fmt: skip
    assert len(wanted & got) >= 8
    assert got - wanted == {("head_of_state", "USA", "USA")}


@pytest.mark.parametrize(
    ("kind", "parties", "route", "status", "speaker", "words"),
    [
        ("railway", {"RUS", "PRK"}, [], "discussed", "Wladimir Putin", "Transkorea-Bahn"),
        ("pipeline", {"RUS", "PRK", "KOR"}, ["RUS", "PRK", "KOR"], "discussed", "Wladimir Putin", "nach Südkorea"),
        ("trade", {"RUS", "PRK"}, [], "planned", None, "Handel"),
    ],
)
def test_seed_undertakings(
    seed: Reading, kind: str, parties: set[str], route: list[str], status: str, speaker: str | None, words: str
) -> None:
    (found,) = [u for u in seed.undertakings if u.kind == kind]
    assert {p.code[:3] for p in found.parties} == parties
    assert found.route == route
    assert found.status == status
    assert [p.name for p in found.said_by] == ([speaker] if speaker else [])
    assert words in found.what


@pytest.mark.parametrize(
    ("text", "sums", "route"),
    [
        ("Peru und Chile wollen eine Bahnlinie bauen. Das Projekt kostet 3 Milliarden Dollar.", ["3 Milliarden Dollar"], []),
        ("Peru und Chile wollen eine Bahnlinie bauen. Sie soll 3 Milliarden Dollar kosten.", ["3 Milliarden Dollar"], []),
        ("Peru und Chile wollen eine Bahnlinie bauen. Die Opposition fordert 3 Milliarden Dollar.", [], []),
        ("Zwischen Nigeria und Marokko ist eine Pipeline geplant.", [], ["NGA", "MAR"]),
        ("Peru und Chile wollen den Handel von 5 auf 9 Milliarden Dollar steigern.", ["9 Milliarden Dollar"], []),
    ],
)  # fmt: skip
def test_sum_and_route_of_an_undertaking(text: str, sums: list[str], route: list[str]) -> None:
    (found,) = READERS["de"].read(Report(id="t", text=text, date="2015-05-05", language="de")).undertakings
    assert (found.sum, found.route) == (sums, route)


def test_each_border_stands_once_between_two_states_of_the_lexicon() -> None:
    rows = list(read_table(Path(lexicon.__file__).parent / "any" / "borders.lex"))
    pairs = [frozenset({row["state"], other}) for row in rows for other in row.many("neighbours")]
    assert len(pairs) == len(set(pairs)) and all(len(pair) == 2 for pair in pairs)
    assert frozenset().union(*pairs) <= lexicon.load("de").actors.states.keys()
