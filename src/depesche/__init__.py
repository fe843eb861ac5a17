"""Depesche reads news reports and returns what they say about politics as data.

    import depesche
    reading = depesche.read(depesche.Report(id="1", text=text, date="2019-04-25"))
    for event in reading.events:
        print(event.type, [p.code for p in event.actor], [p.code for p in event.recipient], event.status)

What is imported here is imported when first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .errors import DepescheError
    from .reading import Config, Reader, read
    from .records import Reading, Report
    from .store import Store

__version__ = "0.1.0"
__all__ = ["Config", "DepescheError", "Reader", "Reading", "Report", "Store", "read"]

_HOME = {
    "Config": "reading",
    "Reader": "reading",
    "read": "reading",
    "Reading": "records",
    "Report": "records",
    "DepescheError": "errors",
    "Store": "store",
}


def __getattr__(name: str) -> Any:
    if name in _HOME:
        return getattr(import_module(f".{_HOME[name]}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
