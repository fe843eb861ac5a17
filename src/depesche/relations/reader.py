"""`read_relations`: a report's Doc with what other readers found in, its `Relation`s and `Undertaking`s out.

Entries of the lexicon are found token by token (`finding`); `making` makes relations of them, with the ends that `ends` binds; the parties beside names
(`memberships`) come after them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..records import Quantity, Quote, Relation, Report, Undertaking
from .finding import stated_at
from .making import Made, make
from .memberships import add_memberships
from .status import end_succeeded
from .story import Story
from .undertakings import read_undertakings

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from ..entities.actors import Actors
    from ..lexicon import Lexicon


def read_relations(
    doc: Doc,
    report: Report,
    actors: Actors,
    quantities: list[Quantity],
    quotes: list[Quote],
    lexicon: Lexicon,
) -> tuple[list[Relation], list[Undertaking]]:
    """Relations (ids `r1`, …) and undertakings (ids `u1`, …) of a report, each in the order of its first telling; kinds and statuses are those of
    `relations.lex` and `undertakings.lex`. `doc`: of `language.parse`; the lists are what the other readers made of the same Doc. Raises `LexiconError`."""
    story = Story(doc, report, actors, quotes, lexicon)
    return _relations(story), read_undertakings(story, quantities)


def _relations(story: Story) -> list[Relation]:
    """All relations, each once. Of several entries at a token the first that states one counts."""
    made: Made = {}
    for sentence in story.sentences:
        for token in sentence:
            for entry in stated_at(story, token):
                if make(story, entry, token, sentence, made):
                    break
    add_memberships(story, made)
    end_succeeded(made)
    return list(made.values())
