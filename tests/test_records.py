"""Records: the same after JSON, described by a schema, their words where they say."""

from __future__ import annotations

import datetime
import json
from typing import Any

import msgspec
import pytest

import depesche
from conftest import TEXT, made_by_hand
from depesche.errors import UnreadableInput
from depesche.records import Reading, Report, Span, from_json, schema, spans_of, to_json


def test_json_and_back() -> None:
    reading = made_by_hand()
    data = to_json(reading)
    assert from_json(data) == reading
    assert to_json(from_json(data)) == data
    assert b"\n" not in data


def test_json_has_the_form_of_the_design() -> None:
    told = json.loads(to_json(made_by_hand()))
    assert list(told)[:5] == ["report", "language", "author", "place", "date"]
    assert set(told) > {"blocks", "entities", "events", "quotes", "times", "quantities", "relations", "undertakings"}
    assert set(told["blocks"][0]) == {"kind", "start", "end"}
    mention = told["entities"][0]["mentions"][0]
    text = told["report"]["text"]
    assert text[mention["span"][0] : mention["span"][1]] == mention["words"]


def test_records_do_not_change() -> None:
    with pytest.raises(AttributeError):
        made_by_hand().language = "en"  # type: ignore[misc]


def test_json_that_is_no_reading_is_refused() -> None:
    for data in (b"{}", b"[]", b'{"report": 1}', b"nonsense"):
        with pytest.raises((msgspec.ValidationError, msgspec.DecodeError)):
            from_json(data)


def test_the_schema_names_every_kind_of_record() -> None:
    told = schema()
    assert told["$ref"].endswith("Reading")
    assert {"Event", "Quote", "Entity", "TimeExpression", "Quantity", "Relation", "Undertaking"} <= set(told["$defs"])
    json.dumps(told)


def test_spans_of_finds_all_words_that_claim_a_place() -> None:
    reading = made_by_hand()
    found = spans_of(reading)
    assert {id for id, _, _ in found} == {"n1", "n2", "n3", "e1", "e2", "q1", "t1", "m1", "r1", "u1"}
    for id, span, words in found:
        assert reading.report.text[span.start : span.end] == words, id


def test_offsets_are_code_points() -> None:
    reading = from_json(to_json(Reading(report=Report(id="x", text="🚂 Zug"), language="de", sentences=[Span(2, 5)])))
    span = reading.sentences[0]
    assert reading.report.text[span.start : span.end] == "Zug"


@pytest.mark.parametrize("given", ["gestern", "24.02.2022", "2022-02-30", "2022-13", "2022-2-4", "0000-01-01", "9999-12-31", datetime.date(2022, 2, 24)])  # fmt: skip
def test_a_date_that_is_none_is_told_in_a_sentence(given: Any) -> None:
    with pytest.raises(UnreadableInput, match="^a7: its date .* is none; write 2019, 2019-04 or 2019-04-25"):
        depesche.read(Report(id="a7", text=TEXT, date=given))


def test_a_time_behind_the_date_of_a_report_does_no_harm() -> None:
    assert depesche.read(Report(id="a7", text=TEXT, date="2019-04-25T10:00:00Z")).times[0].value == "2019-04-23"
