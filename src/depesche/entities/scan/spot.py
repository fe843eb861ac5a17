"""Where a name of the lexicon was found: `Spot(page, first, length)`, pieces and tokens from its first to its last."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from .first_pass import FirstPass


class Spot:
    """The pieces `first`..`last` of a name, its first token and the token it ends in.

    `ends_inside`: it is only the first part of a compound ("*US*-Luftangriff").
    """

    __slots__ = ("ends_inside", "first", "first_token", "last", "token")

    def __init__(self, page: FirstPass, first: int, length: int) -> None:
        words = page.words
        self.first, self.last = first, first + length - 1
        self.first_token = words.token[first]
        self.token: Token = page.doc[words.token[self.last]]
        self.ends_inside = words.pieces_of(self.token.i)[-1] != self.last

    @property
    def single(self) -> bool:
        """Whether the name is one piece."""
        return self.first == self.last
