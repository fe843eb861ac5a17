"""Answers about tokens, found once and kept with their Doc.

Only for what does not change once a Doc is analysed.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from spacy.tokens import Token

T = TypeVar("T")


def kept(answer: Callable[[Token], T]) -> Callable[[Token], T]:
    """A function of one token that is asked once a token. Its answer is never None."""
    name = f"{answer.__module__}.{answer.__qualname__}"

    @wraps(answer)
    def ask(token: Token) -> T:
        known: dict[int, T] = token.doc.user_data.setdefault(name, {})
        found = known.get(token.i)
        if found is None:
            found = known[token.i] = answer(token)
        return found

    return ask
