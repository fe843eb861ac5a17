"""In what kinds of names a word occurs: `F` first name, `S` surname, `C` city, `L` country. Takes a word, gives letters or "".

The name models read this beside the word itself. The table is made by `python -m training.gazetteer`.
"""

from __future__ import annotations

import gzip
from functools import lru_cache
from pathlib import Path

import msgspec

TABLE = Path(__file__).parent / "models" / "gazetteer.json.gz"


@lru_cache(maxsize=1)
def kinds() -> dict[str, str]:
    """Letters by word."""
    if not TABLE.is_file():
        return {}
    table: dict[str, str] = msgspec.json.decode(gzip.decompress(TABLE.read_bytes()))
    return table
