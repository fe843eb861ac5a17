"""Memory that was freed goes back to the system now and then.

A report's arrays come and go beside the words that stay; glibc keeps the holes between them for the process, some 40 MB after a thousand articles.
Giving them back takes a thousandth of a second.
"""

from __future__ import annotations

import ctypes
from functools import cache
from typing import Any

#: Reports between two times.
EVERY = 40


@cache
def _trim() -> Any:
    """glibc's `malloc_trim`; None where the C library has none (musl, macOS, Windows)."""
    try:
        return getattr(ctypes.CDLL(None), "malloc_trim", None)
    except (OSError, TypeError):
        return None


def give_back() -> None:
    """Asks the C library to return what is free; does nothing where it cannot."""
    trim = _trim()
    if trim is not None:
        trim(0)
