"""A run: sources → batches → workers → dataset, as a stream under Ray Data; then doubles are taken out, small files joined, copies and happenings found.

Only names and numbers come back to the process that drives; reports are held in Ray's object store, so many as workers can soon read.
"""

from __future__ import annotations

import logging
import os
import time
import uuid
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import msgspec

from ..errors import ConfigError, DepescheError, MissingPart, StoreError, UnreadableInput
from ..ingest import Columns, Source
from ..ingest import Summary as IngestSummary
from ..ingest.stopping import ended_gently
from ..ingest.text import MAX_CHARACTERS
from ..reading import Config, Reader
from ..store.made_by import makers as makers_of
from .dataset import Dataset, Finished
from .feeding import Numbered, batches, groups, known_contents, sources
from .parts import End, Told
from .tries import Tries
from .worker import Worker

#: Reports of a batch: what a death costs, and what makes a file.
BATCH = 64
#: A worker leaves so much of its CPU to the task that feeds it; the loads of a machine have to add up to its CPUs.
_WORKER_CPU, _FEED_CPU = 0.9, 0.1
#: No batch is smaller, so that every batch flows to a worker by itself and none waits while another has several.
_BLOCK_BYTES = 256
#: Deaths while the same source was unpacked, until it is given up; large ones take long, and machines come and go.
_SOURCE_DEATHS = 4
_OBJECT_STORE = 150_000_000


@dataclass
class Summary(IngestSummary):
    """What a run did. `doubled`: reports that came from several sources at once and were taken out again; `core_seconds`: of the workers."""

    doubled: int = 0
    core_seconds: float = 0.0
    copies: int = 0
    happenings: int = 0


@dataclass(frozen=True)
class _Job:
    """All that a run needs, so that it can also be driven from inside a cluster."""

    inputs: tuple[str, ...]
    out: str
    make_reader: Callable[[], Any]
    makers: dict[str, str]
    workers: int | None
    columns: Columns | None
    kind: str | None
    max_characters: int
    batch: int
    merge: bool
    again: bool


def run(
    inputs: Iterable[str],
    out: str,
    *,
    address: str = "local",
    workers: int | None = None,
    config: Config | None = None,
    make_reader: Callable[[], Any] | None = None,
    columns: Columns | None = None,
    kind: str | None = None,
    max_characters: int = MAX_CHARACTERS,
    batch: int = BATCH,
    merge: bool = True,
    again: bool = False,
    progress: Callable[[Summary, str], None] = lambda summary, name: None,
) -> Summary:
    """Reads all inputs into the dataset `out`; what it holds already is not read again.

    `address`: `local` (a Ray of its own on this machine), `auto` (the cluster this machine is in) or `ray://host:10001`.
    `workers`: readers at the most; without it, one a CPU. Raises `StoreError` for a folder of others or of another version,
    unless `again`, which reads all anew.
    """
    config = config or Config()
    job = _Job(
        tuple(inputs), out, make_reader or partial(Reader, config), makers_of(config.lexicon, dict(config.pipelines)),
        workers, columns, kind, max_characters, batch, merge, again,
    )  # fmt: skip
    with connected(address, workers) as ray:
        if address.startswith("ray://"):
            summary: Summary = _told(ray.get, ray.remote(num_cpus=0)(_drive).remote(job))
            return summary
        # Ray has a way of its own to end, with a stack trace.
        with ended_gently():
            return _drive(job, progress)


@contextmanager
def connected(address: str, workers: int | None = None) -> Iterator[Any]:
    """Ray at an address; a connection that is there is used, one that is made is ended."""
    # Nothing is told to the makers of Ray.
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    try:
        import ray
    except ImportError:
        raise MissingPart("Ray is not installed; install it with: pip install depesche[scale]") from None
    if address not in ("local", "auto") and not address.startswith("ray://"):
        raise ConfigError(f"--address {address}: is none; write local, auto or ray://host:10001")
    if ray.is_initialized():
        yield ray
        return
    options: dict[str, Any] = {"log_to_driver": False, "logging_level": logging.ERROR}
    if address == "local":
        # Ray's own log has it all; on the screen it would hide what is told of the reports.
        os.environ.setdefault("RAY_BACKEND_LOG_LEVEL", "fatal")
        options |= {"num_cpus": workers or os.cpu_count(), "include_dashboard": False}
        options |= {"object_store_memory": _OBJECT_STORE * max(1, (workers or os.cpu_count() or 1) // 2)}
    try:
        ray.init(address=address, **options)
    except (ConnectionError, RuntimeError, ValueError, TimeoutError, ImportError) as error:
        raise ConfigError(f"--address {address}: no Ray answers there ({str(error).splitlines()[0]})") from error
    try:
        yield ray
    finally:
        ray.shutdown()


def _drive(job: _Job, progress: Callable[[Summary, str], None] = lambda summary, name: None) -> Summary:
    from .merging import merge
    from .tidying import tidy

    summary, started = Summary(), time.monotonic()
    dataset, name = Dataset(job.out), uuid.uuid4().hex
    dataset.begin(job.makers, name, job.again)
    marks = dataset.marks()
    dataset.clean(marks)
    finished = dataset.finished()
    # Reports of a later run come after those of an earlier one.
    number = max((run for mark in marks.values() for run in mark.runs), default=0) + 1
    found = _unfinished(sources(job.inputs, job.kind), finished, summary)
    work = list(groups(number, found))
    try:
        if work:
            known = known_contents(c for mark in marks.values() for c in mark.contents)
            _read_all(job, dataset, name, work, known, summary, progress)
        summary.doubled = _told(tidy, dataset)
        if job.merge:
            summary.copies, summary.happenings = _told(merge, dataset)
    except KeyboardInterrupt:
        summary.stopped = True
    summary.seconds = time.monotonic() - started
    return summary


def _unfinished(
    found: Iterable[Source | UnreadableInput], finished: dict[str, Finished], summary: Summary
) -> Iterator[Source | UnreadableInput]:
    for source in found:
        if isinstance(source, Source):
            summary.sources += 1
            summary.kinds[source.kind] += 1
            if source.stamp is not None and source.name in finished and finished[source.name].stamp == source.stamp:
                summary.unchanged += 1
                continue
        yield source


def _read_all(
    job: _Job,
    dataset: Dataset,
    name: str,
    work: list[list[Numbered]],
    known: Any,
    summary: Summary,
    progress: Callable[[Summary, str], None],
) -> None:
    import ray
    from ray.data import ActorPoolStrategy, DataContext, TaskPoolStrategy, from_items

    logging.getLogger("ray.data").setLevel(logging.CRITICAL)
    context = DataContext.get_current()
    context.enable_progress_bars = False
    context.target_max_block_size = _BLOCK_BYTES
    # A machine may go while a worker starts on it; a worker that never starts ends the run.
    context.max_consecutive_actor_init_deaths = 3
    feed = partial(_feed, job=job, known=ray.put(known))
    cpus = int(ray.cluster_resources().get("CPU", 1))  # type: ignore[no-untyped-call]
    most = job.workers or max(1, cpus)
    make = (job.make_reader, job.out, name, job.makers)
    rows = (
        from_items([{"group": n, "sources": group} for n, group in enumerate(work)], override_num_blocks=len(work))
        .flat_map(feed, num_cpus=_FEED_CPU, compute=TaskPoolStrategy(size=min(_feeders(most, cpus), len(work))))
        .map(
            Worker,  # type: ignore[arg-type]
            fn_constructor_args=make, num_cpus=_WORKER_CPU,
            compute=ActorPoolStrategy(min_size=min(most, max(1, cpus)), max_size=most, max_tasks_in_flight_per_actor=2),
        )
    )  # fmt: skip
    ledger = _Ledger(dataset, summary, work[0][0].run)
    # Few inputs keep few workers busy, which is no news; it may be told by a thread of Ray's after the run was stopped.
    warnings.filterwarnings("ignore", message="The m(in|ax)imum number of concurrent (actors|tasks)")
    stream = iter(rows.iter_rows())
    while (row := _told(next, stream, None)) is not None:
        last = ledger.take(msgspec.msgpack.decode(row["told"], type=Told))
        progress(summary, last)


def _feeders(most: int, cpus: int) -> int:
    """How many tasks feed the workers at the most: one a worker there is room for, so that their loads add up to the CPUs.

    Ray Data would have more of them wait, a quarter of the CPUs' worth. Held back while workers are busy, they last nearly as long as the run: when a
    worker died they took its place, and it was not started again as long as there were sources. Where machines may still come, one feeds ten.
    """
    return max(1, min(most, cpus), most // 10)


def _feed(row: dict[str, Any], job: _Job, known: Any) -> Iterator[dict[str, Any]]:
    import ray

    tries = Tries(Dataset(job.out), f"sources-{row['group']}", _SOURCE_DEATHS)
    for batch in batches(row["sources"], ray.get(known), job.batch, job.columns, job.max_characters, tries):
        yield {"batch": msgspec.msgpack.encode(batch)}


class _Ledger:
    """Counts what the workers tell; a source of which all reports are in batches that count is noted as finished."""

    def __init__(self, dataset: Dataset, summary: Summary, run: int) -> None:
        self._dataset, self._summary, self._run = dataset, summary, run
        self._items: Counter[str] = Counter()
        self._ends: dict[str, End] = {}

    def take(self, told: Told) -> str:
        s = self._summary
        s.read += told.read
        s.events += told.events
        s.reports += told.reports
        s.known += told.known
        s.core_seconds += told.core_seconds
        s.undated += told.undated
        s.undated_as = s.undated_as or told.undated_as
        for fault in told.faults:
            s.refuse(fault)
        s.refused += told.refused - len(told.faults)
        self._items.update(told.items)
        self._ends |= {end.source: end for end in told.ends}
        last = ""
        for source in {*told.items, *(end.source for end in told.ends)}:
            end = self._ends.get(source)
            if end is not None and self._items[source] >= end.items:
                self._dataset.finish(source, end.stamp, self._run)
                del self._ends[source], self._items[source]
                last = source
        return last


def _told(call: Callable[..., Any], *values: Any) -> Any:
    """What a call of Ray gives; faults as Depesche's own, in one sentence."""
    from ray.exceptions import RayError

    try:
        return call(*values)
    except RayError as error:
        cause: BaseException | None = error
        while cause is not None:
            inner = getattr(cause, "cause", None) or cause.__cause__
            if isinstance(cause, DepescheError) and type(cause).__module__ == DepescheError.__module__:
                raise cause from None
            cause = inner if inner is not cause else None
        raise StoreError(
            f"the run has ended early ({str(error).strip().splitlines()[-1]}); the same command carries on"
        ) from error
