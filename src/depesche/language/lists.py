"""The word lists of a language's own folder (`<language>/lists.lex`), which its rules and the cutting into sentences ask for."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from ..lexicon.table import read_table


@lru_cache(maxsize=8)
def lists_of(language: str) -> dict[str, tuple[str, ...]]:
    """All lists of a language (`de`, `en`) by name, the words as they stand there. Raises `LexiconError` for a line that is none of a table."""
    label = f"language/{language}/lists.lex"
    return {row["list"]: tuple(row.many("words")) for row in read_table(Path(__file__).parents[1] / label, label)}
