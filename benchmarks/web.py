"""How long pages take on a large store: makes one of generated events, asks for every page, prints the median times.

    python benchmarks/web.py [--events 100000] [--store build/bench-web.db] [--times 7]

The store is kept and used again. `work` is the processor's time: what a page takes where nobody else is on the machine. Bars: 300 ms a page, 150 ms for the report, 600 kB for any page.
"""

from __future__ import annotations

import argparse
import random
import statistics
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from urllib.parse import quote

import msgspec

from depesche.lexicon.plover import MODES, QUAD, SCORE, TYPES
from depesche.records import (
    Block,
    Entity,
    Event,
    EventDate,
    Mention,
    Participant,
    Place,
    Quote,
    Reading,
    Report,
    Span,
)
from depesche.store import Store
from depesche.store.happenings import Merged, merge

CODES = (
    "USA RUS CHN DEU FRA GBR IRN ISR UKR TUR IND PAK SYR PRK KOR JPN SAU EGY POL ITA ESP AUT HUN GRC SRB BLR IRQ AFG YEM LBN "
    "ETH SDN NGA ZAF COD MLI KEN SOM LBY TUN MAR DZA BRA ARG VEN COL MEX CUB CAN AUS IDN MMR THA VNM PHL MYS KAZ GEO ARM AZE"
).split()
PLACES = (
    ("Berlin", "DEU", 52.52, 13.41), ("Moskau", "RUS", 55.75, 37.62), ("Washington", "USA", 38.9, -77.04), ("Kiew", "UKR", 50.45, 30.52),
    ("Genf", "CHE", 46.2, 6.15), ("Teheran", "IRN", 35.69, 51.42), ("Peking", "CHN", 39.9, 116.4), ("Kairo", "EGY", 30.06, 31.25),
    ("Kabul", "AFG", 34.53, 69.17), ("Lagos", "NGA", 6.45, 3.39), ("Jakarta", "IDN", -6.21, 106.85), ("Caracas", "VEN", 10.49, -66.88),
)  # fmt: skip
WORDS = (
    "Regierung Minister Gespräche Grenze Abkommen Truppen Protest Sanktionen Hilfe Angriff Gipfel Vorwurf Forderung Öl Gas Wahl "
    "Parlament Polizei Gericht Verhandlung Waffen Frieden Handel Zölle Botschafter Opposition"
).split()


def readings(events: int, seed: int = 1, per_report: int = 8) -> Iterator[Reading]:
    """Readings with so many events in all: few states in most of them, as in the news."""
    chance = random.Random(seed)
    weights = [1 / (i + 1) ** 0.8 for i in range(len(CODES))]
    told_before: Reading | None = None
    for number in range(events // per_report):
        # One report in six tells what the last one told: a copy with a line of its own, or with other numbers.
        if told_before is not None and chance.random() < 1 / 6:
            yield _again(told_before, number, chance)
            told_before = None
            continue
        day = date(2019, 1, 1) + timedelta(chance.randrange(2000))
        title = f"{chance.choice(WORDS)} und {chance.choice(WORDS)}: Meldung {number}"
        sentences, spans, text = [], [], title + "\n\n"
        found: list[Event] = []
        people: dict[str, list[Mention]] = {}
        quotes: list[Quote] = []
        for i in range(per_report):
            a, b = chance.choices(CODES, weights, k=2)
            kind = _leaning(a, b, chance)
            mode = chance.choice((None, *MODES[kind]))
            words = " ".join(chance.choices(WORDS, k=14))
            start = len(text)
            sentence = f"{a} {kind.lower()} {b} {words}."
            text += sentence + " "
            span = Span(start, start + len(sentence))
            sentences.append(sentence)
            spans.append(span)
            first, second = Span(start, start + 3), Span(start + 5 + len(kind), start + 8 + len(kind))
            people.setdefault(a, []).append(Mention(span=first, words=a, form="name"))
            people.setdefault(b, []).append(Mention(span=second, words=b, form="name"))
            actor = Participant(code=f"{a}:GOV", name=a, sector="GOV", span=first, words=a)
            recipient = Participant(code=f"{b}:{chance.choice(('GOV', 'MIL', 'CVL'))}", name=b, span=second, words=b)
            name, country, lat, lon = chance.choice(PLACES)
            happened = (day - timedelta(chance.randrange(4))).isoformat()
            found.append(
                Event(
                    id=f"e{i}",
                    type=kind,
                    mode=mode,
                    actor=[actor],
                    recipient=[recipient],
                    trigger=Span(start + 4, start + 4 + len(kind)),
                    words=kind.lower(),
                    status="occurred" if chance.random() < 0.8 else "future",
                    evidence=[span],
                    quad=QUAD[kind],
                    score=SCORE[kind, mode],
                    confidence=round(chance.random(), 2),
                    rule="generated",
                    date=EventDate(iso=happened, begin=happened, end=happened),
                    place=Place(name=name, country=country, lat=lat, lon=lon) if chance.random() < 0.4 else None,
                    dead=str(chance.randrange(1, 40)) if kind == "ASSAULT" else None,
                )  # fmt: skip
            )
            if i % 3 == 0:
                quotes.append(
                    Quote(id=f"q{i}", kind="indirect", spans=[span], words=sentence, speaker=actor, sentence=span)
                )
        told_before = Reading(
            report=Report(id=f"generated-{number}", text=text, title=title, date=day.isoformat(), language="de"),
            language="de", date=day.isoformat(), sentences=spans, events=found, quotes=quotes,
            blocks=[Block(kind="headline", start=0, end=len(title)), Block(kind="paragraph", start=len(title) + 2, end=len(text) - 1)],
            entities=[Entity(id=f"n{k}", name=c, kind="state", code=f"{c}:GOV", country=c, mentions=m) for k, (c, m) in enumerate(people.items())],
        )  # fmt: skip
        yield told_before


def _leaning(a: str, b: str, chance: random.Random) -> str:
    """A type of event: each two states are rather friends or rather foes, as in the world."""
    friendly = (sum(map(ord, a + b)) % 7) / 6
    kind = chance.choice(TYPES)
    if (QUAD[kind] <= 2) != (friendly > 0.5) and chance.random() < abs(friendly - 0.5) * 1.6:
        kind = chance.choice([t for t in TYPES if (QUAD[t] <= 2) == (friendly > 0.5)])
    return kind


def _again(before: Reading, number: int, chance: random.Random) -> Reading:
    """The same told by another report."""
    text = before.report.text + f"\n\nAgentur {number}"
    found = [msgspec.structs.replace(e, dead=str(chance.randrange(1, 40)) if e.dead and chance.random() < 0.5 else e.dead) for e in before.events]  # fmt: skip
    report = msgspec.structs.replace(before.report, id=f"generated-{number}", text=text)
    return msgspec.structs.replace(before, report=report, events=found)


PATHS = (
    "/", "/index.json", "/search?q=Gipfel+Friede", "/search?q=Russland", "/reports", "/timeline", "/timeline?by=type&status=all",
    "/timeline?who=USA", "/timeline?q=Sanktionen&type=ACCUSE", "/timeline?from=2021-03&to=2021-06", "/timeline?page=400",
    "/network", "/network?top=200", "/network?sectors=1&top=80", "/network?from=2021&to=2021", "/map", "/map?who=RUS", "/map?region=europe",
    "/dyad/USA/RUS", "/dyad/IDN/KEN", "/actor/USA", "/actor/RUS:GOV", "/actor/KEN", "/review", "/review?type=AID", "/timeline.json", "/network.json", "/map.json",
)  # fmt: skip


def main() -> None:
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("--events", type=int, default=100_000)
    given.add_argument("--store", type=Path, default=Path("build/bench-web.db"))
    given.add_argument("--times", type=int, default=7)
    asked = given.parse_args()
    asked.store.parent.mkdir(exist_ok=True)
    if not asked.store.exists():
        began = time.perf_counter()
        with Store.open(asked.store) as store:
            store.add_all(readings(asked.events))
            merge(store)
        print(f"made {asked.store} in {time.perf_counter() - began:.0f} s")
    from fastapi.testclient import TestClient

    from depesche.web import create_app

    def no_reader(report: Report) -> Reading:
        raise NotImplementedError

    client = TestClient(create_app(asked.store, no_reader), headers={"accept-encoding": "gzip"})
    with Store.open(asked.store) as store:
        told_twice = next(iter(Merged(store).happenings(min_reports=2, contradicted=True, limit=1)))["tellings"][0]
    report = quote(told_twice[0], safe="")
    slow = 0
    for path in (
        *PATHS,
        f"/report/{report}",
        f"/happening?report={report}&event={told_twice[1]}",
        f"/happening.json?report={report}&event={told_twice[1]}",
        f"/review/event?report={report}&event={told_twice[1]}",
    ):
        times: list[float] = []
        work: list[float] = []
        for _ in range(asked.times):
            began, worked = time.perf_counter(), time.process_time()
            answer = client.get(path)
            times.append((time.perf_counter() - began) * 1000)
            work.append((time.process_time() - worked) * 1000)
            assert answer.status_code == 200, (path, answer.status_code)
        bar = 150 if path.startswith("/report/") else 300
        median = statistics.median(times)
        size = int(answer.headers.get("content-length", len(answer.content)))
        over = median > bar
        slow += over
        print(
            f"{median:7.0f} ms  (first {times[0]:5.0f}, work {statistics.median(work):5.0f})  {size / 1000:6.0f} kB  {path}{'  OVER' if over else ''}"
        )
    print(f"{slow} pages over their bar")


if __name__ == "__main__":
    main()
