"""Speed of a store on generated records: `python benchmarks/store.py [EVENTS] [--keep DB]` prints rates and times.

Every report has eight events among forty countries over ten years. Times are the median of five questions asked anew.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

from depesche.lexicon.plover import QUAD, SCORE, TYPES
from depesche.records import Event, EventDate, Participant, Reading, Report, Span
from depesche.store import Store
from depesche.store.pages import Pages
from depesche.store.question import Question

PER_REPORT = 8
COUNTRIES = [f"{a}{b}A" for a in "ABCDEFGH" for b in "ABCDE"]


def generate(count: int) -> Iterator[Reading]:
    """Readings with `count` events in all, the same every time."""
    chance = random.Random(1)
    for i in range(count // PER_REPORT):
        day = f"{2010 + i % 10}-{1 + chance.randrange(12):02d}-{1 + chance.randrange(28):02d}"
        text = f"Bericht {i}. " + " ".join(chance.choice(COUNTRIES) for _ in range(60)) + "."
        span = Span(0, 11)
        events = []
        for n in range(PER_REPORT):
            kind = chance.choice(TYPES)
            one, other = chance.sample(COUNTRIES, 2)
            events.append(
                Event(
                    id=f"e{n}", type=kind, actor=[Participant(code=f"{one}:GOV", name=one)],  # type: ignore[arg-type]
                    recipient=[Participant(code=f"{other}:GOV", name=other)], date=EventDate(iso=day, begin=day, end=day),
                    evidence=[span], trigger=span, words="Bericht", quad=QUAD[kind], score=SCORE[kind, None], rule="generated",
                )
            )  # fmt: skip
        yield Reading(report=Report(id=f"r{i}", text=text, date=day), language="de", date=day, events=events)


def median(ask: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds on the clock and of the processor, the medians of five."""
    times = []
    for _ in range(5):
        started = time.perf_counter(), time.process_time()
        ask()
        times.append((time.perf_counter() - started[0], time.process_time() - started[1]))
    return statistics.median(t for t, _ in times) * 1000, statistics.median(t for _, t in times) * 1000


def fill(store: Store, count: int) -> None:
    clock = processor = 0.0
    source = generate(count)
    while batch := list(islice(source, 2500)):
        started = time.perf_counter(), time.process_time()
        store.add_all(batch)
        clock += time.perf_counter() - started[0]
        processor += time.process_time() - started[1]
    print(f"added {count:,} events: {count / clock:,.0f} a second, {count / processor:,.0f} a second of the processor")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("events", nargs="?", type=int, default=1_000_000)
    parser.add_argument("--keep", type=Path, help="a store that stays; one that is there is only asked")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, Store.open(asked.keep or Path(folder) / "a.db") as store:
        if not len(store):
            fill(store, asked.events)
        pages = Pages(store)
        year = {"from_": "2015", "to": "2015"}
        in_year = Question(from_="2015", to="2015")
        for name, ask in (
            ("a dyad in a year, first 100", lambda: store.events(actor="AAA", recipient="ABA", limit=100, **year).records()),
            ("a dyad in a year, all", lambda: store.events(actor="AAA", recipient="ABA", **year).records()),
            ("a dyad and type in a year, count", lambda: len(store.events(actor="AAA", recipient="ABA", type="CONSULT", **year))),
            ("an actor in a year, first 100", lambda: store.events(actor="AAA", limit=100, **year).records()),
            ("an actor in a year, count", lambda: len(store.events(actor="AAA", **year))),
            ("a type in a year, first 100", lambda: store.events(type="CONSULT", limit=100, **year).records()),
            ("a year, first 100", lambda: store.events(limit=100, **year).records()),
            ("a year, count", lambda: len(store.events(**year))),
            ("all, first 100", lambda: store.events(limit=100).records()),
            ("a word and an actor, first 100", lambda: store.events(words="Bericht 777", actor="AAA", limit=100).records()),
            ("sums of an actor's dyads in a year", lambda: pages.dyads(replace(in_year, who=("AAA",)))),
            ("sums of all dyads in a year", lambda: pages.dyads(in_year)),
            ("sums of all dyads in a year, what occurred", lambda: pages.dyads(replace(in_year, status=("occurred",)))),
            ("curve of two countries in a year", lambda: pages.between("AAA", "ABA", in_year)),
        ):  # fmt: skip
            clock, processor = median(ask)
            print(f"{clock:8.1f} ms ({processor:6.1f} of the processor)  {name}")


if __name__ == "__main__":
    main()
