"""The first reader's report: what a careful person takes from it, Depesche should too (../shared/seed, skipped where it is not there)."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from depesche.reading import Reader
from depesche.records import READ_KINDS, Event, Reading, Report

SEED = Path(__file__).parent.parent.parent / "shared" / "seed"
pytestmark = pytest.mark.skipif(not SEED.exists(), reason="the seed report lies in ../shared/seed, which is not here")


@pytest.fixture(scope="module")
def text() -> str:
    return (SEED / "report.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def reading(text: str) -> Reading:
    return Reader().read(Report(id="seed", text=text))


@pytest.fixture(scope="module")
def expected() -> dict[str, Any]:
    return tomllib.loads((SEED / "expected.toml").read_text(encoding="utf-8"))


def sentence_of(reading: Reading, start: int, text: str) -> str:
    return next((text[s.start : s.end] for s in reading.sentences if s.start <= start < s.end), "")


def tells(event: Event, wanted: dict[str, Any], text: str) -> bool:
    """Same type, a shared sentence, and the countries of both sides."""
    if event.type != wanted["type"]:
        return False
    evidence = [text[s.start : s.end] for s in event.evidence]
    if not any(wanted["evidence"] in e or e in wanted["evidence"] for e in evidence):
        return False
    ours = {p.code[:3] for p in event.actor}, {p.code[:3] for p in event.recipient}
    theirs = {c[:3] for c in wanted["actor"]}, {c[:3] for c in wanted["recipient"]}
    return ours == theirs


def test_author_date_and_place(reading: Reading, expected: dict[str, Any]) -> None:
    assert (reading.date, reading.author, reading.place, reading.language) == (
        expected["date"],
        expected["author"],
        expected["dateline"],
        "de",
    )


def test_every_block_is_what_it_is(reading: Reading, expected: dict[str, Any], text: str) -> None:
    found = [(b.kind, text[b.start : b.end]) for b in reading.blocks]
    for block in expected["blocks"]:
        assert found.count((block["kind"], block["text"])) == block.get("count", 1), block
    named = {b["text"] for b in expected["blocks"]}
    assert all(kind == "paragraph" for kind, words in found if words not in named)
    assert "paragraph" in READ_KINDS and "caption" in READ_KINDS


def test_at_least_nine_of_eleven_entities_have_their_code(reading: Reading, expected: dict[str, Any]) -> None:
    codes = {(e.name, e.code) for e in reading.entities}
    right = [
        e["name"]
        for e in expected["entities"]
        if any(
            code == e["code"] and (name == e["name"] or e["name"].endswith(name) or name in e["name"])
            for name, code in codes
        )
    ]
    assert len(right) >= 9, (right, sorted(codes, key=str))


def test_putin_praised_kim_and_not_the_other_way_round(reading: Reading) -> None:
    praise = [e for e in reading.events if e.type == "SUPPORT" and e.words == "lobte"]
    assert [([p.code for p in e.actor], [p.code for p in e.recipient], e.status) for e in praise] == [
        (["RUS:GOV"], ["PRK:GOV"], "occurred")
    ]


def test_at_least_five_of_the_eight_events(reading: Reading, expected: dict[str, Any], text: str) -> None:
    wanted = [e for e in expected["events"] if not e.get("optional")]
    right = [w for w in wanted if any(tells(e, w, text) for e in reading.events)]
    said = [(e.type, [p.code for p in e.actor], [p.code for p in e.recipient], e.words) for e in reading.events]
    assert len(right) >= 5, ([w["evidence"][:50] for w in wanted if w not in right], said)


def test_all_five_quotations_with_their_speakers(reading: Reading, expected: dict[str, Any], text: str) -> None:
    for wanted in expected["quotes"]:
        words = wanted.get("words")
        fits = [
            q
            for q in reading.quotes
            if q.speaker is not None
            and wanted["speaker"] in (q.speaker.name or q.speaker.words or "")
            and (
                words in q.words
                if words
                else any(sentence_of(reading, s.start, text) == wanted["evidence"] for s in q.spans)
            )
        ]
        assert fits, wanted


def test_all_times(reading: Reading, expected: dict[str, Any]) -> None:
    found = {(t.value, t.mod) for t in reading.times}
    for wanted in expected["times"]:
        if not wanted.get("optional"):
            assert (wanted["value"], wanted.get("mod")) in found, wanted


def test_both_sums_with_the_currency_carried_over(reading: Reading, expected: dict[str, Any]) -> None:
    found = {(n.value, n.unit, n.role) for n in reading.quantities}
    for wanted in expected["quantities"]:
        assert (float(wanted["value"]), wanted["unit"], wanted["role"]) in found, wanted
