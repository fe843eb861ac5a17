"""The role of a number in what changes: current, target, former or change. Takes a number and its sentence; gives the role, or None."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .finding import Found
from .story import Story

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence

#: Tokens before a number in which a word may say that it holds now or held before.
_NEAR = 6
#: Prepositions that give the role where the sentence tells of a change, and the role.
_OF_CHANGE = {"by": "change", "to": "target"}


def role_of(story: Story, found: Found, sentence: Sentence) -> str | None:
    """current, target, former or change, from prepositions and words of the clause."""
    groups = story.groups
    preposition: set[str] = set()
    if found.start > sentence.start:
        before = story.doc[found.start - 1]
        preposition = {before.lemma_.lower(), before.lower_}
    for group, role in _OF_CHANGE.items():
        if preposition & groups[group] and _tells_of_change(story, sentence):
            return role
    near = {t.lemma_ for t in story.doc[max(sentence.start, found.start - _NEAR) : found.start]}
    if near & groups["former"]:
        return "former"
    if near & groups["current"] or preposition & groups["from"] and _tells_of_change(story, sentence):
        return "current"
    return None


def _tells_of_change(story: Story, sentence: Sentence) -> bool:
    """Whether a word of change stands in the sentence ("rise", "cut")."""
    words = story.groups["target"]
    return any(t.lemma_ in words or t.lower_ in words for t in sentence)
