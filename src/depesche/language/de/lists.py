"""The word lists of the German rules (`lists.lex`). Takes the name of a list, gives its words."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from ...lexicon.table import read_table


@lru_cache(maxsize=1)
def _lists() -> dict[str, tuple[str, ...]]:
    path = Path(__file__).with_name("lists.lex")
    return {row["list"]: tuple(row.many("words")) for row in read_table(path, "language/de/lists.lex")}


def listed(name: str) -> tuple[str, ...]:
    """The words of a list, as they stand there. Raises `KeyError` for a list that `lists.lex` does not have."""
    return _lists()[name]
