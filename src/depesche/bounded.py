"""A memory of words that a stream of texts cannot fill without end."""

from __future__ import annotations

from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")

#: Entries a memory may have: some 10 MB each.
MOST = 30_000


def bounded(memory: dict[K, V]) -> dict[K, V]:
    """The memory itself; if it is full, only its older half is left: the frequent words of a language are met first."""
    if len(memory) >= MOST:
        for key in list(memory)[MOST // 2 :]:
            del memory[key]
    return memory
