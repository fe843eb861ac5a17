"""What a mention must be to stand at an end of a relation: somebody in particular, by name, and whole.

Takes the story of a report and one mention; answers yes or no.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..entities.actors import MentionAt
    from ..lexicon import Lexicon
    from .story import Story


def is_plural(token: Token) -> bool:
    """Whether a noun stands in the plural."""
    return "Plur" in token.morph.get("Number", [])


def is_someone(story: Story, mention: MentionAt) -> bool:
    """Whether a mention is somebody in particular: named in the report, or known by the office and not spoken of in general ("a president")."""
    if mention.kind in ("state", "organisation", "place") or mention.entity in story.named:
        return True
    if mention.form in ("pronoun", "possessive") or mention.name in story.words_of(mention):
        return False
    head = story.doc[mention.head_token]
    return not is_plural(head) and not any("Ind" in c.morph.get("Definite", []) for c in head.children)


def is_named(story: Story, mention: MentionAt) -> bool:
    """Whether a mention, if it is a person, has a name, here or by the office."""
    if mention.kind != "person" or mention.entity in story.named:
        return True
    return mention.name not in story.words_of(mention)


def is_party(story: Story, mention: MentionAt) -> bool:
    """Whether a mention is a political party."""
    return (
        mention.kind == "organisation" and bool(mention.entity) and ":PTY" in (story.actors.entity(mention).code or "")
    )


def is_whole(story: Story, mention: MentionAt) -> bool:
    """Whether a mention is what it seems: somebody in particular, not the beginning of a longer name, no region or people told apart from its state."""
    if mention.kind == "person" and not is_someone(story, mention):
        return False
    if _begins_longer_name(story, mention):
        return False
    head = story.doc[mention.head_token]
    if head.pos_ == "ADJ" and mention.start_token == mention.head_token:
        # "niedersächsisch" lies in Germany, but is not its adjective
        return story.words_of(mention).lower().startswith(_adjectives_of_states(story.lexicon))
    return all(
        m.country == mention.country
        for m in story.actors.modifiers(head.i)
        if m.form == "adjective" and m.country and mention.country
    )


def _begins_longer_name(story: Story, mention: MentionAt) -> bool:
    """Whether the name goes on behind a mention, with words that name nobody else."""
    if mention.end_token >= len(story.doc):
        return False
    following = story.doc[mention.end_token]
    if (
        following.pos_ != "PROPN"
        or following.dep_ not in ("flat:name", "compound")
        or not mention.start_token <= following.head.i < mention.end_token
    ):
        return False
    other = story.actors.at(following.i)
    return other is None or other.entity == mention.entity


@lru_cache(maxsize=8)
def _adjectives_of_states(lexicon: Lexicon) -> tuple[str, ...]:
    """How the adjectives of states begin, in small letters."""
    written = (a for row in lexicon.rows("states.lex") for a in re.split("[;,]", row["adjectives"]) if a.strip())
    return tuple(sorted({a.split("(")[0].strip().lower() for a in written}))
