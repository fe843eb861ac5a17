"""What travels between the steps: reports in batches, and what a worker tells of a batch. Bytes both ways by msgspec."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import msgspec

from ..errors import UnreadableInput
from ..records import Report
from ..store.rows import content_hash


class Item(msgspec.Struct, frozen=True):
    """A report to read, or a fault in its place. `came` sorts as one process would have met it, `content` tells it from all others."""

    came: str
    source: str
    content: str
    report: Report | None = None
    where: str = ""
    fault: str = ""


class End(msgspec.Struct, frozen=True):
    """A source has come to its end; so many of its items are in batches."""

    source: str
    stamp: str
    items: int


class Batch(msgspec.Struct, frozen=True):
    """Reports that are read and written together. `reports` and `known` count what the sources held and what needs no reading, `undated` reports
    with a date that is not understood (the first of them in words)."""

    items: list[Item]
    ends: list[End] = []
    reports: int = 0
    known: int = 0
    undated: int = 0
    undated_as: str = ""

    @property
    def key(self) -> str:
        """The same for the same reports of the same run: who reads them again writes over what was written."""
        return batch_key([f"{item.came} {item.content}" for item in self.items])


class Told(msgspec.Struct, frozen=True):
    """What the driver learns of a batch: numbers, and the first faults in words."""

    key: str
    read: int = 0
    refused: int = 0
    events: int = 0
    reports: int = 0
    known: int = 0
    core_seconds: float = 0.0
    faults: list[str] = []
    items: dict[str, int] = {}
    ends: list[End] = []
    undated: int = 0
    undated_as: str = ""


def run_of(came: str) -> int:
    """The number of the run by which an item came."""
    return int(came.partition("-")[0])


def is_fault(content: str, words: str) -> bool:
    """Whether what could not be read is a piece of a source, not a report that was unpacked."""
    return content == _fault_content(words)


def _fault_content(words: str) -> str:
    return hashlib.sha256(f"\0fault\0{words}".encode()).hexdigest()


def batch_key(words: Sequence[str]) -> str:
    return hashlib.sha256("".join(sorted(words)).encode()).hexdigest()[:24]


def item_of(report: Report, came: str, source: str) -> Item:
    return Item(came, source, content_hash(report), report)


def fault_of(fault: UnreadableInput, came: str, source: str) -> Item:
    """A fault is told apart from others by its words."""
    words = " ".join(str(fault).split())
    return Item(came, source, _fault_content(words), where=fault.where, fault=words)
