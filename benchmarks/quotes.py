"""Writes the program's quotations for the reports of a file: quotes.py REPORTS.jsonl[.gz] OUT.jsonl

REPORTS: one {"id", "text", "date", "title"} a line (other fields are not read). OUT: {"id", "quotes": [{"type", "quote", "speaker", "cue",
"addressee"}]} a line, each part a list of [start, end] offsets into the text. Scores nothing itself.
`--language xx` if the reports are not German or English by their look; a report that is refused has no quotations.

The scorer's types: a quotation with all its words between marks is Direct, and so are the quoted words inside an indirect one (the clause
around them is an Indirect of its own, here as there). The marks belong to a Direct quotation there; our spans leave them out.
"""

from __future__ import annotations

import argparse
import gzip
import json
from pathlib import Path

from rows import readings

from depesche.records import Participant, Quote

TYPES = {
    "direct": "Direct",
    "mixed": "Direct",
    "indirect": "Indirect",
    "free_indirect": "IndirectFreeIndirect",
    "reported": "Reported",
}
MARKS = "„“”\"»«‚‘’›‹'"


def with_marks(text: str, start: int, end: int) -> list[int]:
    """A span widened by the quotation marks at its edges."""
    if start > 0 and text[start - 1] in MARKS:
        start -= 1
    if end < len(text) and text[end] in MARKS:
        end += 1
    return [start, end]


def where(participant: Participant | None) -> list[list[int]]:
    return (
        [[participant.span.start, participant.span.end]]
        if participant is not None and participant.span is not None
        else []
    )


def as_gold(quote: Quote, text: str) -> dict[str, object]:
    """A quotation in the scorer's form."""
    spans = [[s.start, s.end] for s in quote.spans]
    if TYPES[quote.kind] == "Direct":
        spans = [with_marks(text, *span) for span in spans]
    return {
        "type": TYPES[quote.kind],
        "quote": spans,
        "speaker": where(quote.speaker),
        "cue": [[s.start, s.end] for s in quote.cue],
        "addressee": where(quote.addressee),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("reports", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--language")
    arguments = parser.parse_args()
    opener = gzip.open if arguments.reports.suffix == ".gz" else open
    with opener(arguments.reports, "rt", encoding="utf-8") as lines, arguments.out.open("w", encoding="utf-8") as out:
        for name, reading in readings(map(json.loads, filter(str.strip, lines)), arguments.language):
            quotes = [as_gold(q, reading.report.text) for q in reading.quotes] if reading else []
            out.write(json.dumps({"id": name, "quotes": quotes}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
