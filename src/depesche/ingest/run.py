"""A whole corpus through a Reader into a store: sources → read in this process or in several → kept in the order they came.

Knows neither reader nor store: `make_reader` builds what has `read(report)`, `keep` is a `Keep`. Can be ended at any moment:
what `keep` has taken stays, the next run carries on after it.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice, takewhile
from threading import Thread
from typing import Any, Protocol

from ..errors import ConfigError, DepescheError, LexiconError, MissingPart, UnreadableInput
from ..records import Reading, Report
from .columns import NOT_UNDERSTOOD, Columns
from .formats import read_source
from .sources import Source
from .text import MAX_CHARACTERS

#: Reports handed to a worker at a time.
_CHUNK = 8
#: Reports looked up in the store at a time.
_LOOK = 128
#: Kept at the latest after so many readings, or so many seconds.
_KEEP_EVERY, _KEEP_SECONDS = 200, 5.0
_FAULTS_SHOWN = 20
#: Who stops a run waits so long for the reports under way.
_LAST_SECONDS = 3.0


class Keep(Protocol):
    """Where readings go."""

    def done(self, source: str, stamp: str) -> bool:
        """Whether the whole source was read before, as it is now."""

    def fresh(self, reports: Sequence[Report]) -> list[bool]:
        """Which of the reports have to be read."""

    def keep(
        self, readings: Sequence[Reading], faults: Sequence[tuple[str, str]], finished: Sequence[tuple[str, str, int]]
    ) -> None:
        """Takes all of it or nothing: readings, faults as (where, message), sources read to their end as (name, stamp, reports)."""


@dataclass
class Summary:
    """What a run did. `refused` counts what could not be read, `faults` are the first messages of it; `kinds` counts sources by kind, `passed` files
    in folders that are of no kind that is read, by suffix; `read` and `events` count what was kept, `read` of a dry run what
    would be read."""

    sources: int = 0
    unchanged: int = 0
    reports: int = 0
    read: int = 0
    known: int = 0
    refused: int = 0
    events: int = 0
    seconds: float = 0.0
    kinds: Counter[str] = field(default_factory=Counter)
    passed: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    stopped: bool = False
    #: Reports whose date is in no notation that is read, and the first of them: where it stands and the date.
    undated: int = 0
    undated_as: str = ""

    def note_date(self, report: Report) -> None:
        if (date := date_not_understood(report)) is not None:
            self.undated += 1
            self.undated_as = self.undated_as or date

    def refuse(self, message: str) -> None:
        self.refused += 1
        if len(self.faults) < _FAULTS_SHOWN:
            self.faults.append(message)


def date_not_understood(report: Report) -> str | None:
    """The date that is in no notation that is read, and where it stands."""
    given = report.meta.get(NOT_UNDERSTOOD)
    return None if given is None else f"{given!r} of {report.id} in {report.meta.get('file')}"


@dataclass(frozen=True)
class _End:
    """A source has come to its end."""

    source: Source
    reports: int


_Step = Report | UnreadableInput | _End


def run(
    sources: Iterable[Source | UnreadableInput],
    keep: Keep | None,
    make_reader: Callable[[], Any] | None,
    *,
    columns: Columns | None = None,
    max_characters: int = MAX_CHARACTERS,
    workers: int = 1,
    progress: Callable[[Summary, str], None] = lambda summary, name: None,
) -> Summary:
    """Reads all sources. Without `make_reader` (a dry run) they are only unpacked and counted."""
    summary, started = Summary(), time.monotonic()
    steps = _steps(sources, keep, columns or Columns(), max_characters, summary)
    if make_reader is None:
        for group in _groups(steps):
            for step, wanted in _wanted(group, keep):
                if isinstance(step, Report):
                    summary.read += wanted
                    summary.known += not wanted
                elif isinstance(step, UnreadableInput):
                    summary.refuse(str(step))
            progress(summary, "")
    else:
        ledger = _Ledger(keep, summary, progress)
        work: _Work = _Pool(make_reader, workers) if workers > 1 else _Here(make_reader)
        try:
            for group in _groups(steps):
                for step, wanted in _wanted(group, keep):
                    if isinstance(step, Report) and not wanted:
                        summary.known += 1
                        continue
                    for made in work.put(step):
                        ledger.take(made)
            for made in work.rest():
                ledger.take(made)
        except KeyboardInterrupt:
            summary.stopped = True
            for made in work.stop():
                ledger.take(made)
        finally:
            work.close()
            ledger.flush()
    summary.seconds = time.monotonic() - started
    return summary


def _steps(
    sources: Iterable[Source | UnreadableInput], keep: Keep | None, columns: Columns, most: int, summary: Summary
) -> Iterator[_Step]:
    for source in sources:
        if isinstance(source, UnreadableInput):
            yield source
            continue
        summary.sources += 1
        summary.kinds[source.kind] += 1
        if keep is not None and source.stamp is not None and keep.done(source.name, source.stamp):
            summary.unchanged += 1
            continue
        count = 0
        for item in read_source(source, columns, most):
            if isinstance(item, Report):
                count += 1
                summary.reports += 1
                summary.note_date(item)
            yield item
        yield _End(source, count)


def _groups(steps: Iterator[_Step]) -> Iterator[list[_Step]]:
    while group := list(islice(steps, _LOOK)):
        yield group


def _wanted(group: list[_Step], keep: Keep | None) -> Iterator[tuple[_Step, bool]]:
    reports = [step for step in group if isinstance(step, Report)]
    fresh = iter(keep.fresh(reports) if keep is not None else [True] * len(reports))
    for step in group:
        yield step, next(fresh) if isinstance(step, Report) else False


@dataclass(frozen=True)
class Refused:
    where: str
    message: str


_Made = Reading | Refused | _End


class _Ledger:
    """Gathers what was made and gives it to `keep` in portions; counts as read only what was kept."""

    def __init__(self, keep: Keep | None, summary: Summary, progress: Callable[[Summary, str], None]) -> None:
        self._keep, self._summary, self._progress = keep, summary, progress
        self._readings: list[Reading] = []
        self._faults: list[tuple[str, str]] = []
        self._ends: list[tuple[str, str, int]] = []
        # Whether something of the source under way was refused: it is opened again next time, when it may be told how to be read.
        self._faulty = False
        self._last = time.monotonic()

    def take(self, made: _Made) -> None:
        if isinstance(made, Reading):
            self._readings.append(made)
        elif isinstance(made, _End):
            if made.source.stamp is not None and not self._faulty:
                self._ends.append((made.source.name, made.source.stamp, made.reports))
            self._faulty = False
        else:
            self._faulty = True
            self._faults.append((made.where, made.message))
            self._summary.refuse(made.message)
        waiting = len(self._readings) + len(self._faults) + len(self._ends)
        if waiting >= _KEEP_EVERY or time.monotonic() - self._last > _KEEP_SECONDS:
            self.flush()

    def flush(self) -> None:
        if self._keep is not None and (self._readings or self._faults or self._ends):
            try:
                self._keep.keep(self._readings, self._faults, self._ends)
            except Exception:
                # Is for the next run; tried again at the end of this one, it would fail anew and hide why.
                self._readings, self._faults, self._ends = [], [], []
                raise
        self._summary.read += len(self._readings)
        self._summary.events += sum(len(r.events) for r in self._readings)
        name = self._ends[-1][0] if self._ends else ""
        self._readings, self._faults, self._ends = [], [], []
        self._last = time.monotonic()
        self._progress(self._summary, name)


def _unread(step: UnreadableInput | _End) -> Refused | _End:
    """What is made of a step that needs no reader."""
    return step if isinstance(step, _End) else Refused(step.where, " ".join(str(step).split()))


class _Work(Protocol):
    def put(self, step: _Step) -> Iterator[_Made]: ...
    def rest(self) -> Iterator[_Made]: ...
    def stop(self) -> Iterator[_Made]: ...
    def close(self) -> None: ...


class _Here:
    """Reads in this process."""

    def __init__(self, make_reader: Callable[[], Any]) -> None:
        self._make, self._reader = make_reader, None

    def put(self, step: _Step) -> Iterator[_Made]:
        if isinstance(step, Report):
            if self._reader is None:
                self._reader = self._make()
            yield read_one(self._reader, step)
        else:
            yield _unread(step)

    def rest(self) -> Iterator[_Made]:
        return iter(())

    def stop(self) -> Iterator[_Made]:
        return iter(())

    def close(self) -> None:
        pass


def read_one(reader: Any, report: Report) -> Reading | Refused:
    file = report.meta.get("file", "")
    where = report.id if not file else f"{file} ({report.id})"
    try:
        reading: Reading = reader.read(report)
        return reading
    except (LexiconError, MissingPart, ConfigError):
        # No fault of the report: every other would meet it as well.
        raise
    except DepescheError as error:
        return Refused(where, f"{where}: {error}")
    except Exception as error:  # one report that a reader trips over must not stop the others
        return Refused(where, f"{where}: reading failed ({type(error).__name__}: {error}); please report it")


_worker: Any = None
#: Set by the parent: no further report is begun.
_stopped: Any = None


def _start(make_reader: Callable[[], Any], stopped: Any) -> None:
    global _worker, _stopped
    Thread(target=_end_in_time, args=(stopped,), daemon=True).start()
    _worker, _stopped = make_reader(), stopped


def _end_in_time(stopped: Any) -> None:
    """Ends a worker whose parent was killed, which would wait for reports for ever, or whose last report takes too long."""
    from multiprocessing import connection, parent_process

    parent = parent_process()
    assert parent is not None
    while not connection.wait([parent.sentinel], timeout=1):
        if stopped.is_set():
            connection.wait([parent.sentinel], timeout=_LAST_SECONDS)
            break
    os._exit(1)


@contextmanager
def _unheard() -> Iterator[None]:
    """Processes begun within it do not hear Ctrl-C, which is the parent's affair: it lets them end the report they are at."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _read_chunk(steps: list[_Step]) -> list[_Made]:
    """What is made of the steps; only of the first of them once the run is stopped."""
    return [
        read_one(_worker, s) if isinstance(s, Report) else _unread(s)
        for s in takewhile(lambda _: not _stopped.is_set(), steps)
    ]


class _Pool:
    """Reads in several processes; gives results in the order the reports came. Only a few chunks are under way at a time."""

    def __init__(self, make_reader: Callable[[], Any], workers: int) -> None:
        self._make, self._workers = make_reader, workers
        self._pool = self._new()
        self._chunk: list[_Step] = []
        self._under_way: deque[tuple[list[_Step], Future[list[_Made]]]] = deque()

    def _new(self) -> ProcessPoolExecutor:
        from multiprocessing import get_context

        context = get_context("spawn")
        with _unheard():
            self._stopped = context.Event()
        return ProcessPoolExecutor(
            self._workers, mp_context=context, initializer=_start, initargs=(self._make, self._stopped)
        )

    def _submit(self, steps: list[_Step]) -> Future[list[_Made]]:
        # Processes are begun when there is work for them.
        try:
            with _unheard():
                return self._pool.submit(_read_chunk, steps)
        except BrokenProcessPool as error:
            future: Future[list[_Made]] = Future()
            future.set_exception(error)
            return future

    def put(self, step: _Step) -> Iterator[_Made]:
        self._chunk.append(step)
        if len(self._chunk) >= _CHUNK:
            self._send()
        while len(self._under_way) > 3 * self._workers:
            yield from self._first()

    def rest(self) -> Iterator[_Made]:
        self._send()
        while self._under_way:
            yield from self._first()

    def _send(self) -> None:
        if self._chunk:
            self._under_way.append((self._chunk, self._submit(self._chunk)))
            self._chunk = []

    def _first(self) -> list[_Made]:
        # Taken away only when it is there: `stop` still wants it.
        steps, future = self._under_way[0]
        try:
            made = future.result()
        except BrokenProcessPool:
            self._under_way.popleft()
            return self._after_a_death(steps)
        self._under_way.popleft()
        return made

    def _after_a_death(self, steps: list[_Step]) -> list[_Made]:
        """A worker died (memory, a fault in a library): its reports one by one, so that only the one that kills is given up."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._pool = self._new()
        made: list[_Made] = []
        for step in steps:
            if not isinstance(step, Report):
                made.append(_unread(step))
                continue
            try:
                made += self._submit([step]).result()
            except BrokenProcessPool:
                file = step.meta.get("file", "")
                where = f"{file} ({step.id})" if file else step.id
                made.append(Refused(where, f"{where}: the process reading it died; is there enough memory?"))
                self._pool = self._new()
        self._under_way = deque((s, self._submit(s)) for s, _ in self._under_way)
        return made

    def stop(self) -> Iterator[_Made]:
        """What was read, but no source as ended: reports before its end may be missing."""
        self._stopped.set()
        for _, future in self._under_way:
            if future.exception() is None:
                yield from (made for made in future.result() if not isinstance(made, _End))

    def close(self) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)
