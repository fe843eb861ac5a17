"""English as news agencies write it: a table of sentences, one or more for each kind of act that CAMEO tells apart, with type and countries.

The floors are what the coder reached when the table was last looked through; a change that falls below one of them loses breadth.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from depesche.lexicon.table import Row, read_table
from depesche.reading import Config, Reader
from depesche.records import Event, Report

TABLE = Path(__file__).parent / "data" / "events" / "english_wire.lex"
#: Types whose parties may stand on either side.
MUTUAL = frozenset({"CONSULT", "AGREE", "COOPERATE", "SUPPORT", "ASSAULT"})
LEAST_TYPE, LEAST_SIDES, MOST_EVENTS = 0.87, 0.81, 1.0


def wanted(cell: str) -> set[str]:
    return set() if cell == "-" else set(cell.split(","))


def names_sides(event: Event, actor: set[str], recipient: set[str]) -> bool:
    who, whom = ({p.code[:3] for p in side} for side in (event.actor, event.recipient))
    if event.type in MUTUAL and not (recipient and whom):
        return bool((actor | recipient) & (who | whom)) and all(not s or s & (who | whom) for s in (actor, recipient))
    return (not actor or bool(actor & who)) and (not recipient or bool(recipient & whom))


@pytest.fixture(scope="module")
def readings() -> list[tuple[Row, list[Event]]]:
    reader = Reader(Config(language="en"))
    return [(row, reader.read(Report(id="t", text=row["sentence"])).events) for row in read_table(TABLE)]


def share(hits: list[bool]) -> float:
    return sum(hits) / len(hits)


def test_acts_of_every_kind_are_found(readings: list[tuple[Row, list[Event]]]) -> None:
    hits = [any(e.type in row["type"].split(",") for e in events) for row, events in readings]
    assert share(hits) >= LEAST_TYPE


def test_their_two_sides_are_named(readings: list[tuple[Row, list[Event]]]) -> None:
    hits = [
        any(
            e.type in row["type"].split(",") and names_sides(e, wanted(row["actor"]), wanted(row["recipient"]))
            for e in events
        )
        for row, events in readings
    ]
    assert share(hits) >= LEAST_SIDES


def test_one_act_makes_one_event(readings: list[tuple[Row, list[Event]]]) -> None:
    assert sum(len(events) for _, events in readings) <= MOST_EVENTS * len(readings)
