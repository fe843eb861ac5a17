"""How fast: the bare engine and the whole reading over the same reports, in turn, in one process: speed.py REPORTS.jsonl[.gz] [--limit N] [--language de]

REPORTS: rows with `text` (and `topic`, for a row a topic). Prints reports, sentences and tokens a second, their ratio, the share of each room, memory and start-up.
"""

from __future__ import annotations

import argparse
import gzip
import json
import resource
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("reports", type=Path)
    parser.add_argument("--limit", type=int, default=200)
    parser.add_argument("--language", default="de")
    arguments = parser.parse_args()

    from depesche import language as languages
    from depesche.entities import read_entities
    from depesche.events import read_events
    from depesche.layout import read_layout
    from depesche.lexicon import load
    from depesche.quantities import read_quantities
    from depesche.quotes import read_quotes
    from depesche.records import Report
    from depesche.relations import read_relations
    from depesche.times import read_times

    opener = gzip.open if arguments.reports.suffix == ".gz" else open
    with opener(arguments.reports, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines][: arguments.limit]
    start = time.perf_counter()
    lexicon = load(arguments.language)
    engine = languages.load_engine(arguments.language)
    load_seconds = time.perf_counter() - start
    share: dict[str, float] = defaultdict(float)
    by_topic: dict[str, list[float]] = defaultdict(lambda: [0, 0.0, 0.0])
    tokens = sentences = 0

    def timed(room: str, call, *values):  # type: ignore[no-untyped-def]
        begin = time.perf_counter()
        result = call(*values)
        share[room] += time.perf_counter() - begin
        return result

    for warm in (True, False):
        for row in rows[:3] if warm else rows:
            report = Report(id=str(row.get("id")), text=row["text"], date=row.get("date"), language=arguments.language)
            layout = timed("layout", read_layout, report, lexicon)
            begin = time.perf_counter()
            doc = timed("language", languages.parse, layout.report, layout.blocks, engine)
            bare = time.perf_counter() - begin
            actors = timed("entities", read_entities, doc, layout.report, lexicon)
            times = timed("times", read_times, doc, layout.report, lexicon)
            quantities = timed("quantities", read_quantities, doc, lexicon)
            quotes = timed("quotes", read_quotes, doc, actors, lexicon)
            timed("events", read_events, doc, layout.report, actors, times, quantities, quotes, lexicon)
            timed("relations", read_relations, doc, layout.report, actors, times, quantities, quotes, lexicon)
            whole = time.perf_counter() - begin
            tokens += len(doc)
            sentences += sum(1 for _ in languages.sentences(doc))
            topic = by_topic[row.get("topic", "all")]
            topic[0] += 1
            topic[1] += bare
            topic[2] += whole
        if warm:
            share.clear()
            by_topic.clear()
            tokens = sentences = 0
    total = sum(share.values())
    print(
        f"{len(rows)} reports, {sentences} sentences, {tokens} tokens; lexicon and engine loaded in {load_seconds:.1f} s"
    )
    print(
        f"whole reading: {len(rows) / total:.1f} reports, {sentences / total:.0f} sentences, {tokens / total:.0f} tokens a second"
    )
    print(
        f"engine alone:  {len(rows) / share['language']:.1f} reports, {tokens / share['language']:.0f} tokens a second"
    )
    print(f"whole reading at {share['language'] / total:.2f} of the engine's speed")
    print(
        "share of each room: "
        + "  ".join(f"{room} {seconds / total:.0%}" for room, seconds in sorted(share.items(), key=lambda kv: -kv[1]))
    )
    for topic_name, (count, bare, whole) in sorted(by_topic.items()):
        print(f"  {topic_name:15s} {int(count):4d} reports  {count / whole:6.1f} a second  ratio {bare / whole:.2f}")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", "import depesche"], check=True)
    print(f"import depesche in a new process: {time.perf_counter() - begin:.2f} s, the interpreter's start included")


if __name__ == "__main__":
    main()
