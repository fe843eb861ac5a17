"""Writes the program's events for the reports of a file: events.py REPORTS.json OUT.jsonl

REPORTS.json: a list of {"id", "text", "date", "title"}. OUT.jsonl: {"id", "events": [...]} a line, `evidence` as [start, end] pairs.
Scores nothing itself. `--language xx` if the reports are not German or English by their look; a report that is refused has no events.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from rows import readings

from depesche.records import Event


def as_gold(event: Event) -> dict[str, object]:
    """An event in the gold's form."""
    return {
        "type": event.type,
        "mode": event.mode,
        "trigger": event.words,
        "evidence": [[s.start, s.end] for s in event.evidence],
        "actor": [p.code for p in event.actor],
        "recipient": [p.code for p in event.recipient],
        "status": event.status,
        "date": event.date.iso if event.date else None,
        "place": event.place.name if event.place else None,
        "said_by": [p.code for p in event.said_by],
        "rule": event.rule,
        "confidence": event.confidence,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("reports", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--language")
    arguments = parser.parse_args()
    rows = json.loads(arguments.reports.read_text(encoding="utf-8"))
    with arguments.out.open("w", encoding="utf-8") as out:
        for name, reading in readings(rows, arguments.language):
            events = [as_gold(e) for e in reading.events] if reading else []
            out.write(json.dumps({"id": name, "events": events}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
