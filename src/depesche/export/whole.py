"""A Reading as JSON for people and other programs: as `records.to_json`, and beside the offsets of an event's evidence the sentences themselves."""

from __future__ import annotations

import msgspec

from ..records import Reading


def whole_json(reading: Reading) -> bytes:
    """One JSON object without a line break; each event has `sentences`, the texts of its `evidence` in the same order. `records.from_json` reads it."""
    told = msgspec.to_builtins(reading)
    text = reading.report.text
    for event, record in zip(told["events"], reading.events):
        event["sentences"] = [text[span.start : span.end] for span in record.evidence]
    return msgspec.json.encode(told)
