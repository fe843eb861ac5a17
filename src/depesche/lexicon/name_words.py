"""`any/names.lex`: small words of names, whatever the language, and the states whose leaders everybody knows.

`load_name_words(lexicon)` gives them by kind (`KINDS`), a kind that no line has being empty. Faults raise `LexiconError`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import Lexicon, Row

#: What the file tells of each is said at its head.
KINDS = ("particle", "suffix", "short_surname", "genitive", "known_everywhere")


def load_name_words(lexicon: Lexicon) -> dict[str, frozenset[str]]:
    """The words of names by kind; lines of one kind add up. Raises `LexiconError`."""
    return by_kind(lexicon.rows("names.lex", everywhere=True))


def by_kind(rows: Iterable[Row]) -> dict[str, frozenset[str]]:
    """The words of the rows by kind. Raises `LexiconError` for an unknown kind."""
    found: dict[str, frozenset[str]] = dict.fromkeys(KINDS, frozenset())
    for row in rows:
        if row["kind"] not in found:
            raise row.error(f"unknown kind {row['kind']!r}; write {', '.join(KINDS)}")
        found[row["kind"]] |= set(row.many("words"))
    return found
