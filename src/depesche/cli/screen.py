"""What commands print: lines with colours on a screen, plain ones into a pipe, JSON, lists of events."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console

    from ..records import Reading
    from ..store import FoundEvents


def print_digest(reading: Reading) -> None:
    """What a report says, for people."""
    from ..export.digest import digest

    _print(digest(reading))


def print_whole(reading: Reading) -> None:
    """All that a report says, as one JSON object on a line."""
    from ..export.whole import whole_json

    sys.stdout.buffer.write(whole_json(reading) + b"\n")
    sys.stdout.buffer.flush()


def print_events(found: FoundEvents, as_json: bool) -> None:
    """The events found, as sentences with their number or as one JSON object a line."""
    if as_json:
        import msgspec

        for row in found:
            told = {
                "report": row.report, "report_date": row.report_date, "happening": row.happening, "event": row.event,
            }  # fmt: skip
            sys.stdout.buffer.write(msgspec.json.encode(told) + b"\n")
        return
    from ..export.digest import event_lines

    total, shown = len(found), 0
    for row in found:
        shown += 1
        _print(event_lines(row.event, sentence=row.sentence, report=row.report))
    print(f"{shown:,} of {total:,} events" if shown != total else f"{total:,} events")


def _print(lines: Iterable[Any]) -> None:
    """Prints Rich renderables."""
    for line in lines:
        _console().print(line)


@cache
def _console() -> Console:
    """The screen; a pipe gets no colours and does not fold lines."""
    from rich.console import Console

    screen = sys.stdout.isatty()
    return Console(highlight=False, soft_wrap=not screen, width=None if screen else 120)
