"""The run as seen by a person: a bar with rate and time left on a terminal, and the summary at the end."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TextIO

from ..errors import UnreadableInput
from .run import Summary
from .sources import Source

#: Counting the files of more than this would delay the run.
_COUNTED = 200_000


class Progress:
    """A bar on a terminal, nothing elsewhere. `sources` is asked once to count the bytes to come."""

    def __init__(self, sources: Callable[[], Iterable[Source | UnreadableInput]], stream: TextIO) -> None:
        self._sources, self._stream = sources, stream
        self._bar: Any = None
        self._task: Any = None

    def __enter__(self) -> Progress:
        if self._stream.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, TextColumn, TimeRemainingColumn
            from rich.progress import Progress as Bar

            count = 0
            for count, _ in enumerate(self._sources(), 1):
                if count > _COUNTED:
                    break
            columns = [TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[told]}"), TimeRemainingColumn()]  # fmt: skip
            self._bar = Bar(*columns, console=Console(file=self._stream), transient=True)
            self._task = self._bar.add_task("reading", total=count if 1 < count <= _COUNTED else None, told="")
            self._bar.start()
        return self

    def show(self, summary: Summary, name: str) -> None:
        if self._bar is not None:
            seconds = max(self._bar.tasks[0].elapsed or 0.0, 0.1)
            told = f"{summary.read:,} read · {summary.known:,} known · {summary.refused:,} refused · {summary.read / seconds:,.1f} a second"
            self._bar.update(self._task, completed=summary.sources, told=told)

    def __exit__(self, *error: object) -> None:
        if self._bar is not None:
            self._bar.stop()


def summary_lines(summary: Summary, dry_run: bool = False, where: str | None = None) -> Iterator[str]:
    """What was read, passed over and why. `where`: the store that has it."""
    kinds = ", ".join(f"{n:,} {kind}" for kind, n in sorted(summary.kinds.items()))
    files = "1 file" if summary.sources == 1 else f"{summary.sources:,} files"
    yield f"{files}{f' ({kinds})' if kinds else ''}, {summary.unchanged:,} of them unchanged"
    yield f"{summary.reports:,} reports found, {summary.known:,} known already"
    if dry_run:
        yield f"{summary.read:,} would be read"
    else:
        rate = summary.read / summary.seconds if summary.seconds else 0.0
        yield f"{summary.read:,} read in {summary.seconds:,.1f} s ({rate:,.1f} a second), {summary.events:,} events"
    if passed := summary.passed.total():
        suffixes = ", ".join(f"{suffix} {n:,}" for suffix, n in summary.passed.most_common(5))
        yield f"{passed:,} {'file' if passed == 1 else 'files'} of no kind that is read passed over ({suffixes})"
    if summary.undated:
        have = "1 report has a date" if summary.undated == 1 else f"{summary.undated:,} reports have a date"
        yield f"{have} in no notation that is read ({summary.undated_as}), taken as without one; write 2019-04-25"
    if summary.refused:
        shown = "" if summary.refused <= len(summary.faults) else f", the first {len(summary.faults)} are shown"
        named = f" --store {shlex.quote(str(where))}" if where else ""
        kept = "" if dry_run else f"; depesche store errors{named} lists them all"
        yield f"{summary.refused:,} could not be read{shown}{kept}"
    if summary.stopped:
        yield "stopped; the same command carries on"
