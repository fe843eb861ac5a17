"""Where this user keeps caches, as `DEPESCHE_CACHE` or the system has it."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def cache_folder() -> Path | None:
    """The folder of caches: `DEPESCHE_CACHE` (`off`: nowhere), else the user's own; None where there is none."""
    chosen = os.environ.get("DEPESCHE_CACHE")
    if chosen is not None:
        return None if chosen.strip().lower() in ("", "0", "off", "no") else Path(chosen)
    base = _base()
    return Path(base) / "depesche" if os.path.isabs(base) else None


def _base() -> str:
    if sys.platform == "win32":
        return os.environ.get("LOCALAPPDATA", "")
    if sys.platform == "darwin":
        return os.path.expanduser("~/Library/Caches")
    base = os.environ.get("XDG_CACHE_HOME", "")
    return base if os.path.isabs(base) else os.path.expanduser("~/.cache")
