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

__all__ = ["read_sources"]

#: The roles whose words name an origin otherwise than by a preposition, and how each is read; the first that gives something counts.
WAYS: tuple[tuple[str, Way], ...] = (("so", by_particle), ("whereby", by_clause), ("told", by_pointer))


def read_sources(sentence: Sentence, sayings: Sayings, origins: dict[int, Voice]) -> list[Draft]:
    """The origins of a sentence. `origins`: gets every one that is named, by its preposition's index, whether or not the clause around it can be told."""
    found: list[Draft] = []
    prepositions = sayings.roles["source"]
    ways = [(sayings.roles[role], way) for role, way in WAYS]
    for token in sentence:
        draft = None
        word = token.lower_
        if token.dep_ == "case" and token.head.i != token.i or word in prepositions:
            draft = by_preposition(token, sentence, sayings, origins)
        for words, way in ways:
            if draft is None and word in words:
                draft = way(token, sentence, sayings)
        if draft is not None:
            found.append(draft)
    return found
