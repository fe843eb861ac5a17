"""The word lists of the German rules (`lists.lex`). Takes the name of a list, gives its words."""

from __future__ import annotations

from ..lists import lists_of


def listed(name: str) -> tuple[str, ...]:
    """The words of a list, as they stand there. Raises `KeyError` for a list that `lists.lex` does not have."""
    return lists_of("de")[name]
