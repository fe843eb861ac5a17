"""Whole reports through the whole program: every record's words stand where it says, nothing changes between readings."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import ROOT, SHARED
from depesche.errors import MissingPart
from depesche.export.page import page
from depesche.ingest import read_file
from depesche.records import Reading, Report, from_json, spans_of, to_json
from depesche.store import Store

pytest.importorskip("depesche.reading", reason="there is no reader yet")
from depesche.reading import Config, Reader  # noqa: E402

EXAMPLES = sorted((ROOT / "examples").glob("*.txt"))
#: Every so many reports of the bigger sets.
STEP = 17


@pytest.fixture(scope="module")
def reader() -> Reader:
    try:
        reader = Reader(Config())
        for language in ("de", "en"):
            reader.read(Report(id="warm", text="Ein Satz. A sentence.", language=language))
    except MissingPart as error:
        pytest.skip(str(error))
    return reader


@pytest.fixture(scope="module")
def readings(reader: Reader) -> list[Reading]:
    return [reader.read(read_file(path)) for path in EXAMPLES]


def problems(reading: Reading) -> Iterator[str]:
    """What is wrong with a Reading as such: spans, blocks, sentences, ids."""
    text = reading.report.text
    for id, span, words in spans_of(reading):
        if not 0 <= span.start < span.end <= len(text) or text[span.start : span.end] != words:
            yield f"{reading.report.id} {id}: {words!r} is not {text[span.start : span.end]!r} at {span}"
    position = 0
    for block in reading.blocks:
        if not position <= block.start < block.end <= len(text):
            yield f"{reading.report.id}: block {block} out of place"
        position = block.end
    for span in [
        *reading.sentences,
        *(s for e in reading.events for s in e.evidence),
        *(s for q in reading.quotes for s in (*q.spans, *q.cue)),
    ]:
        if not 0 <= span.start < span.end <= len(text):
            yield f"{reading.report.id}: {span} out of place"
    for records in (
        reading.entities,
        reading.events,
        reading.quotes,
        reading.times,
        reading.quantities,
        reading.relations,
        reading.undertakings,
    ):
        ids = [record.id for record in records]
        if len(set(ids)) != len(ids):
            yield f"{reading.report.id}: an id stands twice in {ids}"
    known = {entity.id for entity in reading.entities}
    people = [p for e in reading.events for p in (*e.actor, *e.recipient, *e.said_by)] + [
        q.speaker for q in reading.quotes if q.speaker
    ]
    for p in people:
        if p.entity is not None and p.entity not in known:
            yield f"{reading.report.id}: participant {p.name!r} is the unknown entity {p.entity}"


def test_there_are_eight_examples_in_both_languages(readings: list[Reading]) -> None:
    assert len(readings) == 8
    assert sorted(r.language for r in readings) == ["de"] * 5 + ["en"] * 3
    for path in EXAMPLES:
        assert 150 <= len(path.read_text(encoding="utf-8").split()) <= 400, path


def test_every_example_says_when_and_where(readings: list[Reading]) -> None:
    told = {r.report.id.rsplit("-", 1)[0]: (r.date, r.place) for r in readings}
    assert told == {
        "attack-mogadishu": ("2018-07-07", "Mogadishu"),
        "flut-pakistan": ("2022-08-30", "Islamabad"),
        "gipfel-helsinki": ("2018-07-16", "Helsinki"),
        "koalition-berlin": ("2021-10-15", "Berlin"),
        "proteste-minsk": ("2020-10-11", "Minsk"),
        "sanctions-moscow": ("2020-10-15", "Brussels"),
        "strike-paris": ("2019-12-05", "Paris"),
        "urteil-den-haag": ("2021-06-08", "Den Haag"),
    }


def test_every_example_holds_events_quotes_and_actors(readings: list[Reading]) -> None:
    for reading in readings:
        assert len(reading.events) >= 3, reading.report.id
        assert any(e.code for e in reading.entities), reading.report.id
    assert sum(len(r.quotes) for r in readings) >= 16


@pytest.mark.parametrize("i", range(len(EXAMPLES)), ids=lambda i: EXAMPLES[i].stem)
def test_words_stand_where_records_say(readings: list[Reading], i: int) -> None:
    assert list(problems(readings[i])) == []


def test_debris_is_not_read(readings: list[Reading]) -> None:
    for reading in readings:
        debris = [b for b in reading.blocks if b.kind in ("placeholder", "credit", "embed", "boilerplate")]
        for event in reading.events:
            assert not any(b.start <= event.trigger.start < b.end for b in debris), event


def test_the_same_report_gives_the_same_bytes(reader: Reader, readings: list[Reading]) -> None:
    for path, reading in zip(EXAMPLES[::3], readings[::3]):
        assert to_json(reader.read(read_file(path))) == to_json(reading)


def test_readings_survive_json_and_the_store(readings: list[Reading], tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        store.add_all(readings)
        assert list(store.readings()) == readings
        assert len(store.events()) == sum(len(r.events) for r in readings)
    assert [from_json(to_json(r)) for r in readings] == readings


def test_pages_hold_every_record(readings: list[Reading]) -> None:
    for reading in readings:
        html = page(reading)
        for record in (*reading.events, *reading.quotes, *reading.entities, *reading.times):
            assert f'id="r-{record.id}"' in html


@pytest.mark.parametrize("name", ["seed", "gold", "gsr", "quotes"])
def test_development_reports(reader: Reader, shared: Path, name: str) -> None:
    found = [p for report in development(name) for p in problems(reader.read(report))]
    assert found == []


def development(name: str) -> list[Report]:
    """Reports of the development sets; of the big ones a sample, the same each time."""
    if name == "seed":
        return [read_file(SHARED / "seed" / "report.txt")]
    if name == "gold":
        told = json.loads((SHARED / "gold" / "dev_reports.json").read_text(encoding="utf-8"))
    elif name == "gsr":
        told = json.loads((SHARED / "plover" / "gsr_dev_reports.json").read_text(encoding="utf-8"))
    else:
        with gzip.open(SHARED / "quotes" / "dev.jsonl.gz", "rt", encoding="utf-8") as file:
            told = [json.loads(line) for line in file][::STEP]
    language = "en" if name == "gsr" else "de"
    return [
        Report(id=r["id"], text=r["text"], title=r.get("title"), date=r.get("date"), language=language) for r in told
    ]
