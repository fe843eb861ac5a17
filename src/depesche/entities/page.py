"""The report as the passes over it see it: its Doc, its words cut into pieces, the lexicon, and the drafts found so far.

`Page(doc, words, lexicon, found)` answers what every pass asks of a token: its written pieces, the drafts at it, the
token after it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..language import text_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc, Token

    from depesche.lexicon.actors import ActorLexicon

    from .drafts import Draft, Scan
    from .words import Words


@dataclass(slots=True, eq=False)
class Page:
    """One report while its drafts are found and joined."""

    doc: Doc
    words: Words
    lexicon: ActorLexicon
    found: Scan
    text: str = field(init=False)

    def __post_init__(self) -> None:
        self.text = text_of(self.doc)

    def drafts_at(self, token_i: int) -> Sequence[Draft]:
        """The drafts that cover a token."""
        return self.found.at.get(token_i, ())

    def next_token(self, token: Token) -> Token | None:
        """The token right behind another, a gap as well; None at the end of the report."""
        return self.doc[token.i + 1] if token.i + 1 < len(self.doc) else None

    def written_from(self, first: int, last: int) -> str:
        """The text from the piece `first` to the piece `last`."""
        return self.text[self.words.start[first] : self.words.end[last]]

    def in_class(self, token: Token, name: str) -> bool:
        """Whether a token, in lower case, belongs to a class of words of the lexicon."""
        return token.lower_ in self.lexicon.classes[name]

    def lemma_in_class(self, token: Token, name: str) -> bool:
        """Whether the lemma of a token belongs to a class of words of the lexicon."""
        return token.lemma_.lower() in self.lexicon.classes[name]
