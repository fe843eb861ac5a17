"""A pause for Python's collector of cycles while one report is read.

Reading makes many small records and hardly a cycle; the collector would look through the lexicon again and again in vain. It goes on between reports,
so memory stays as flat as it was.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused() -> Iterator[None]:
    """Within it nothing is collected, unless another thread ends such a pause of its own."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
