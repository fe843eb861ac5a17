"""The CAMEO code of a PLOVER event, read from `any/cameo.lex`.

Gives `code_of(type, mode)`; the first two digits are the root. Raises `LexiconError` for an entry of no PLOVER type.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from .plover import TYPES
from .table import read_table

_FILE = Path(__file__).parent / "any" / "cameo.lex"


@lru_cache(maxsize=1)
def _codes() -> dict[tuple[str, str], str]:
    codes: dict[tuple[str, str], str] = {}
    for row in read_table(_FILE, "any/cameo.lex"):
        if row["type"] not in TYPES:
            raise row.error(f"{row['type']!r} is no type of PLOVER; there are: {', '.join(TYPES)}")
        if not (row["code"].isdigit() and 3 <= len(row["code"]) <= 4):
            raise row.error(f"{row['code']!r} is no CAMEO code; write three or four digits")
        codes[row["type"], row["mode"]] = row["code"]
    return codes


def code_of(type: str, mode: str | None = None) -> str:
    """The CAMEO code of a type and mode: `CONSULT`, `visit` → 042; of a mode CAMEO does not know, that of the type."""
    codes = _codes()
    return codes.get((type, mode or ""), codes[type, ""])
