"""When, where and in what status: a text in, the fields of its event out."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from depesche.events.dates import years_before
from depesche.events.ranker import Ranker, load_ranker
from depesche.lexicon.table import Row, read_table
from depesche.reading import Config, Reader
from depesche.records import Report, spans_of

CASES = read_table(Path(__file__).parent / "data" / "events" / "fields.lex")
READERS = {language: Reader(Config(language=language)) for language in ("de", "en")}


def fits(wanted: str, found: str | None) -> bool:
    return wanted == "*" or (found or "-") == wanted


@pytest.mark.parametrize("row", CASES, ids=lambda row: row["text"][:40])
def test_an_event_has_its_day_its_place_and_its_status(row: Row, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("depesche.events.coder.load_judge", lambda language: None)
    text = row["text"].replace(" ¶ ", "\n\n")
    reading = READERS[row["language"]].read(Report(id="t", text=text, date="2019-04-25"))
    events = [e for e in reading.events if e.type == row["act"]]
    said = [(e.type, e.status, e.date and e.date.iso, e.place and e.place.name) for e in reading.events]
    assert any(
        e.status == row["status"]
        and fits(row["date"], e.date.iso if e.date else None)
        and fits(row["place"], e.place.name if e.place else None)
        for e in events
    ), said
    assert all(text[span.start : span.end] == words for _, span, words in spans_of(reading))


def test_a_report_without_a_date_gives_no_dates_by_convention() -> None:
    events = READERS["de"].read(Report(id="t", text="Iran verurteilte die Sanktionen der USA.")).events
    assert events and all(e.date is None for e in events)


@pytest.mark.parametrize(
    ("written", "text", "when"),
    [
        ("2019", "Russland kritisierte gestern die Ukraine.", ("2019", "2019-01-01", "2019-12-31")),
        ("2019", "Russland kritisierte die Ukraine.", ("2019", "2019-01-01", "2019-12-31")),
        ("2019", "Russland kritisierte am 5. Mai 2019 die Ukraine.", ("2019-05-05", "2019-05-05", "2019-05-05")),
        ("2019-08", "Russland kritisierte am Montag die Ukraine.", ("2019-08", "2019-08-01", "2019-08-31")),
    ],
)
def test_an_event_is_dated_no_more_exactly_than_its_report(written: str, text: str, when: tuple[str, str, str]) -> None:
    event = READERS["de"].read(Report(id="t", text=text, date=written)).events[0]
    assert event.date is not None and (event.date.iso, event.date.begin, event.date.end) == when
    assert event.status == "occurred"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Im Jahr 2008 verurteilte ein Gericht in Beirut den Prediger.", "historical"),
        ("In den achtziger Jahren verurteilte ein Gericht in Beirut den Prediger.", "historical"),
        ("Vor knapp fünf Jahren verurteilte ein Gericht in Beirut den Prediger.", "historical"),
        ("Am Montag verurteilte ein Gericht in Beirut den Prediger, der 2008 nach Beirut kam.", "occurred"),
        ("Derzeit hält die Polizei in Beirut den Prediger fest.", "occurred"),
    ],
)
def test_in_a_report_without_a_date_years_that_stand_alone_are_history(text: str, status: str) -> None:
    events = READERS["de"].read(Report(id="t", text=text)).events
    assert events and {e.status for e in events} == {status}
    assert all(e.date is None or e.date.iso == "2008" for e in events)


def test_the_likeliest_option_wins_and_of_equals_the_first() -> None:
    ranker = Ranker({"near": 1.0, "far": -1.0})
    assert ranker.best([["far"], ["near"], ["near", "unheard of"]]) == 1
    assert sum(ranker.shares([["far"], ["near"]])) == pytest.approx(1.0)


@pytest.mark.parametrize("name", ["when", "where"])
def test_the_weights_stand_sorted_and_name_no_words_of_a_language(name: str) -> None:
    weights = load_ranker(name).weights
    assert weights and all(a < b for a, b in pairwise(weights))
    assert all(feature.isascii() for feature in weights)


@pytest.mark.parametrize(
    ("iso", "report", "history"),
    [
        ("2017", "2019-04-25", True),
        ("2018-03", "2019-04-25", True),
        ("2018-05", "2019-04-25", False),
        ("2018", "2019-04-25", False),
    ],
)
def test_history_is_what_lies_more_than_a_year_back(iso: str, report: str, history: bool) -> None:
    assert years_before(iso, report) is history
