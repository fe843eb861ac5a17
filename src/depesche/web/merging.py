"""Keeps copies and happenings of a store up to date while it is served: merges in the background what reports and reviews bring.

`Merging(store).soon()` returns at once; `.now()` merges before it returns.
"""

from __future__ import annotations

import logging
import time
from threading import Event, Lock, Thread

from ..store import Store
from ..store.happenings import merge

#: A merge is followed by a pause so many times as long, so that pages stay quick while somebody reviews a large store.
_REST = 4


class Merging:
    """One merge at a time; what comes while one runs is taken up by the next."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._one = Lock()
        self._starting = Lock()
        self._due = Event()
        self._running = False

    def now(self) -> None:
        with self._one:
            merge(self._store)

    def soon(self) -> None:
        self._due.set()
        with self._starting:
            if not self._running:
                self._running = True
                Thread(target=self._run, name="merging", daemon=True).start()

    def _run(self) -> None:
        while True:
            self._due.clear()
            began = time.monotonic()
            try:
                self.now()
            except Exception:
                # Pages go on without it: they say of an event that it was not compared yet.
                logging.getLogger(__name__).exception("happenings could not be merged")
            with self._starting:
                if not self._due.is_set():
                    self._running = False
                    return
            time.sleep(_REST * (time.monotonic() - began))
