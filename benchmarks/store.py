"""Speed of a store on generated records: `python benchmarks/store.py [EVENTS]` (default 1,000,000) prints rates and times.

Every report has eight events among forty countries over ten years. Times are the median of five questions asked anew.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from sqlalchemy import func, select

from depesche.lexicon.plover import QUAD, SCORE, TYPES
from depesche.records import Event, EventDate, Participant, Reading, Report, Span
from depesche.store import Store
from depesche.store.schema import pairs

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


def median(ask: Callable[[], object]) -> float:
    times = []
    for _ in range(5):
        started = time.perf_counter()
        ask()
        times.append(time.perf_counter() - started)
    return statistics.median(times) * 1000


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "a.db") as store:
        spent = 0.0
        source = generate(count)
        while batch := [r for _, r in zip(range(2000), source)]:
            started = time.perf_counter()
            store.add_all(batch)
            spent += time.perf_counter() - started
        print(f"added {count:,} events: {count / spent:,.0f} a second")
        year = {"from_": "2015", "to": "2015"}

        def dyads() -> object:
            query = (
                select(pairs.c.a, pairs.c.b, func.count(), func.sum(pairs.c.score))
                .where(pairs.c.first_day >= "2015-01-01", pairs.c.first_day <= "2015-12-31", pairs.c.a == "AAA")
                .group_by(pairs.c.a, pairs.c.b)
            )
            with store.reading() as connection:
                return connection.execute(query).all()

        def all_dyads() -> object:
            query = (
                select(pairs.c.a, pairs.c.b, func.count(), func.sum(pairs.c.score))
                .where(pairs.c.first_day >= "2015-01-01", pairs.c.first_day <= "2015-12-31")
                .group_by(pairs.c.a, pairs.c.b)
            )
            with store.reading() as connection:
                return connection.execute(query).all()

        for name, ask in (
            ("a dyad in a year, first 100", lambda: store.events(actor="AAA", recipient="ABA", limit=100, **year).records()),
            ("a dyad and type in a year, count", lambda: len(store.events(actor="AAA", recipient="ABA", type="CONSULT", **year))),
            ("an actor in a year, first 100", lambda: store.events(actor="AAA", limit=100, **year).records()),
            ("a type in a year, first 100", lambda: store.events(type="CONSULT", limit=100, **year).records()),
            ("a word and an actor, first 100", lambda: store.events(words="Bericht 777", actor="AAA", limit=100).records()),
            ("sums of an actor's dyads in a year", dyads),
            ("sums of all dyads in a year", all_dyads),
        ):  # fmt: skip
            print(f"{median(ask):8.1f} ms  {name}")


if __name__ == "__main__":
    main()
