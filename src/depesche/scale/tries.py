"""Who dies comes again: notes in the dataset by which a piece of work finds out what it was at when its process died, and gives that up.

The first attempt leaves one note for all of its steps; only when it finds a note of an earlier attempt does it note every step.
"""

from __future__ import annotations

import msgspec

from .dataset import Dataset


class _Note(msgspec.Struct, frozen=True):
    """The step under way, and how often a process died at which step."""

    at: str = ""
    deaths: dict[str, int] = {}


class Tries:
    """One attempt at a piece of work. `deaths`: how many at one step, after the first of all, until it is given up; one may be the machine's."""

    def __init__(self, dataset: Dataset, work: str, deaths: int) -> None:
        self._dataset, self._name, self._most = dataset, f"_tries/{work}.json", deaths
        before = dataset.read_bytes(self._name)
        self._deaths: dict[str, int] = {}
        self._careful = before is not None
        if before is not None:
            last = msgspec.json.decode(before, type=_Note)
            self._deaths = dict(last.deaths)
            if last.at:
                self._deaths[last.at] = self._deaths.get(last.at, 0) + 1
        self._note("")

    def may(self, step: str) -> bool:
        """Whether to take the step; noted, if this is not the first attempt."""
        if self._deaths.get(step, 0) >= self._most:
            return False
        if self._careful:
            self._note(step)
        return True

    def done(self) -> None:
        self._dataset.remove([self._name])

    def _note(self, step: str) -> None:
        self._dataset.write_bytes(self._name, msgspec.json.encode(_Note(step, self._deaths)))
