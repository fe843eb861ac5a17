"""A run that is told to stop: a plain `kill`, as a machine sends it that shuts down, is what Ctrl-C is, so that what was done is kept."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from threading import current_thread, main_thread


@contextmanager
def ended_gently() -> Iterator[None]:
    """Within it SIGTERM raises `KeyboardInterrupt`; only the main thread can be told."""
    if current_thread() is not main_thread():
        yield
        return

    def interrupt(number: int, frame: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
