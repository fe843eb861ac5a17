"""Faults of single inputs: one line each on standard error, exit code 2 at the end; the other inputs are still read."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import typer

from ..errors import DepescheError


class Faults:
    """Collects what went wrong in one command; as a context, what goes wrong with one input."""

    def __init__(self) -> None:
        self.count = 0

    def say(self, message: object) -> None:
        self.count += 1
        print("depesche: " + " ".join(str(message).split()), file=sys.stderr)

    def __enter__(self) -> Faults:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: object) -> bool:
        if isinstance(value, DepescheError):
            self.say(value)
            return True
        return False


@contextmanager
def reported() -> Iterator[Faults]:
    """The faults of a whole command: ends it with exit code 2 where there were any."""
    faults = Faults()
    with faults:
        yield faults
    if faults.count:
        raise typer.Exit(2)
