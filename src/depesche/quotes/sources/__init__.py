"""Origins named by a phrase: "laut X", "nach Angaben der Polizei", "X zufolge", "…, so X", "demnach", "wonach".

Takes a sentence, gives a draft for each origin in it. What is said is the clause around the phrase, without the phrase. `phrase` reads
prepositions, `frame` tells which words belong to such a phrase and which to its clause, `particle` reads "so", `pointing` the words that
point back at what was named before.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from ...lexicon.sayings import Sayings
from ..draft import Draft, Voice
from .particle import by_particle
from .phrase import by_preposition
from .pointing import by_clause, by_pointer

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence
    from spacy.tokens import Token

    Way: TypeAlias = Callable[[Token, Sentence, Sayings], Draft | None]

__all__ = ["SourceReader"]

#: The roles whose words name an origin otherwise than by a preposition, and how each is read; the first that gives something counts.
WAYS: tuple[tuple[str, Way], ...] = (("so", by_particle), ("whereby", by_clause), ("told", by_pointer))


class SourceReader:
    """Reads the origins of each sentence. One instance serves a whole Doc."""

    def __init__(self, sayings: Sayings) -> None:
        self.sayings = sayings
        self.ways = [(sayings.roles[role], way) for role, way in WAYS]
        #: Every origin that was named, by its preposition's index, whether or not the clause around it could be told.
        self.origins: dict[int, Voice] = {}

    def read(self, sentence: Sentence) -> list[Draft]:
        found: list[Draft] = []
        prepositions = self.sayings.roles["source"]
        for token in sentence:
            draft = None
            word = token.lower_
            if token.dep_ == "case" and token.head.i != token.i or word in prepositions:
                draft = by_preposition(token, sentence, self.sayings, self.origins)
            for words, way in self.ways:
                if draft is None and word in words:
                    draft = way(token, sentence, self.sayings)
            if draft is not None:
                found.append(draft)
        return found
