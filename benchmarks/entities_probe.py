"""How much of what coders named as actors the reader of entities finds, at the sentences of the evidence.

    python benchmarks/entities_probe.py ../shared/gold/train_reports.json ../shared/gold/train.jsonl [--missing N]

For each actor and recipient of each gold event: is its code among the codes of mentions in the evidence sentences
("full"), is its country ("country"), is its sector ("sector")? By sector, and the commonest misses. Codes nobody named
cannot be found; the figures compare versions, they are no bar.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

from depesche import language
from depesche.entities import read_entities
from depesche.layout import read_layout
from depesche.lexicon import load
from depesche.records import Report


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("reports", type=Path)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--missing", type=int, default=0)
    parser.add_argument("--language", default="de")
    parser.add_argument("--lexicon", type=Path, help="a folder laid over the lexicon")
    arguments = parser.parse_args()
    reports = {r["id"]: r for r in json.loads(arguments.reports.read_text(encoding="utf-8"))}
    lexicon = load(arguments.language, arguments.lexicon)
    engine = language.load_engine(arguments.language)
    total: Counter[str] = Counter()
    full: Counter[str] = Counter()
    country_right: Counter[str] = Counter()
    sector_right: Counter[str] = Counter()
    noise: Counter[str] = Counter()
    misses: list[str] = []
    for line in arguments.gold.read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        raw = reports[gold["id"]]
        report = Report(id=raw["id"], text=raw["text"], date=raw.get("date"), title=raw.get("title"))
        layout = read_layout(report, lexicon)
        doc = language.parse(layout.report, layout.blocks, engine)
        actors = read_entities(doc, layout.report, lexicon)
        for event in gold["events"]:
            spans = [(s, s + len(e)) for e in event["evidence"] if (s := raw["text"].find(e)) >= 0]
            mentions = [m for m in actors.mentions if m.code and any(a <= m.start < b for a, b in spans)]
            codes = {m.code for m in mentions if m.code}
            wanted = set(event["actor"]) | set(event["recipient"])
            for code in wanted:
                country, _, sector = code.partition(":")
                sector = sector or "-"
                total[sector] += 1
                plain = {c.replace("EUR:GOV", "EUR").replace("UNO:GOV", "UNO") for c in codes}
                hit = code in codes or code.replace("EUR:GOV", "EUR") in plain
                full[sector] += hit
                country_right[sector] += any(c.split(":")[0] == country for c in codes)
                sector_right[sector] += any(
                    c.partition(":")[2] == sector or (sector == "-" and c == code) for c in codes
                )
                if not hit:
                    named = " · ".join(f"{doc.text[m.start : m.end]}={m.code}" for m in mentions if not m.inner)
                    misses.append(
                        f"{gold['id']} {event['type']} {code}  [{raw['text'][spans[0][0] : spans[0][1]] if spans else ''}]  {named}"
                    )
            noise.update(c for c in codes - wanted)
    print(f"{'sector':8}{'n':>5}{'full':>7}{'country':>9}{'sector':>8}")
    for sector, n in [*total.most_common(), ("all", sum(total.values()))]:
        f, c, s = (sum(x.values()) if sector == "all" else x[sector] for x in (full, country_right, sector_right))
        print(f"{sector:8}{n:5}{f / n:7.2f}{c / n:9.2f}{s / n:8.2f}")
    for miss in misses[: arguments.missing]:
        print(miss)


if __name__ == "__main__":
    main()
