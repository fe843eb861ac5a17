"""Time and memory of merging generated reports: `python benchmarks/merging.py [REPORTS] [--days N] [--keep DB]`.

A tenth of the reports are copies of earlier ones; most events are tellings of acts of the same day, a tenth of days long ago. Fills a store,
then merges it in a process of its own, once whole, once after one more report and once after a review, and says how much memory each
process had at the most besides what it had before.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from depesche.lexicon.plover import QUAD, SCORE, TYPES
from depesche.records import Event, EventDate, Participant, Reading, Report, Span
from depesche.store import Store
from depesche.store.happenings import merge
from depesche.store.reviews import Reviews

PER_REPORT, SENTENCES, ACTS_A_DAY = 3, 7, 40
COUNTRIES = [f"{a}{b}A" for a in "ABCDEFGH" for b in "ABCDE"]
FIRST = date(2015, 1, 1)


def generate(reports: int, days: int, seed: int = 1) -> Iterator[Reading]:
    """Reports in the order of their days, the same every time."""
    chance = random.Random(seed)
    vocabulary = [f"{a}{b}{c}" for a in ("kru", "mel", "tav", "sog") for b in ("ban", "dir", "fol", "gem", "hus") for c in ("ten", "rat", "sel", "wig", "mon")]  # fmt: skip
    lately: list[list[str]] = []

    def act(day: date, n: int) -> tuple[str, str, str, list[str]]:
        of = random.Random(f"{seed} {day} {n}")
        one, other = of.sample(COUNTRIES, 2)
        return of.choice(TYPES), one, other, [of.choice(vocabulary) for _ in range(9)]

    for i in range(reports):
        seen = FIRST + timedelta(i * days // reports)
        told: list[tuple[date, tuple[str, str, str, list[str]]]] = []
        for _ in range(PER_REPORT):
            ago = chance.choices((0, 1, 9, days // 2), (60, 20, 10, 10))[0]
            day = max(FIRST, seen - timedelta(ago if ago < 2 else chance.randrange(ago)))
            told.append((day, act(day, chance.randrange(ACTS_A_DAY))))
        if lately and chance.random() < 0.1:
            sentences = [*chance.choice(lately)]
            sentences[-1] = f"Zusatz {i}"
        else:
            sentences = [" ".join(chance.choice(vocabulary) for _ in range(14)) + f" {i}" for _ in range(SENTENCES)]
        # What tells an event stands first, in words that differ a little from report to report.
        lead = [" ".join(w if chance.random() < 0.8 else chance.choice(vocabulary) for w in a[3]) for _, a in told]
        lately = [*lately[-50:], sentences]
        text, events = "", []
        for n, (day, (kind, one, other, _)) in enumerate(told):
            start = len(text)
            text += f"{lead[n]}. "
            span = Span(start, len(text) - 1)
            events.append(
                Event(
                    id=f"e{n}", type=kind, actor=[Participant(code=f"{one}:GOV", name=one)],  # type: ignore[arg-type]
                    recipient=[Participant(code=f"{other}:GOV", name=other)], evidence=[span], trigger=span, words=lead[n].split()[0],
                    date=EventDate(iso=day.isoformat(), begin=day.isoformat(), end=day.isoformat()), quad=QUAD[kind],
                    score=SCORE[kind, None], rule="generated", confidence=0.5,
                )
            )  # fmt: skip
        text += ". ".join(sentences)
        iso = seen.isoformat()
        yield Reading(report=Report(id=f"s{seed}r{i}", text=text, date=iso), language="de", date=iso, events=events)


def peak() -> float:
    """The most memory this process has had, in MB."""
    return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM")) / 1024


def merge_once(path: str) -> None:
    with Store.open(path) as store:
        before, started, processor = peak(), time.perf_counter(), time.process_time()
        done = merge(store)
        clock = time.perf_counter() - started
        print(
            f"{done.reports:,} reports taken up, {done.copies:,} copies, {done.happenings:,} happenings: {clock:.2f} s "
            f"({time.process_time() - processor:.2f} of the processor), {peak():.0f} MB at most, {peak() - before:.0f} more than before"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("reports", nargs="?", type=int, default=10_000)
    parser.add_argument("--days", type=int, default=730, help="days over which the reports spread")
    parser.add_argument("--keep", type=Path, help="a store that stays")
    parser.add_argument("--merge", metavar="DB", help="only merge this store")
    asked = parser.parse_args()
    if asked.merge:
        merge_once(asked.merge)
        return
    with tempfile.TemporaryDirectory() as folder:
        path = asked.keep or Path(folder) / "a.db"

        def step(name: str) -> None:
            print(f"{name}: ", end="", flush=True)
            subprocess.run([sys.executable, __file__, "--merge", str(path)], check=True, env=os.environ)

        with Store.open(path) as store:
            store.add_all(generate(asked.reports, asked.days))
        step("all")
        with Store.open(path) as store:
            store.add_all(generate(1, asked.days, seed=2))
        step("one more, of the first day")
        with Store.open(path) as store:
            some = next(iter(generate(1, asked.days))).report.id
            Reviews(store).add(some, "e0", "reject", "a reader")
        step("after a review")
        step("nothing new")


if __name__ == "__main__":
    main()
