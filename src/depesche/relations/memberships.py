"""Who belongs to a party because it stands beside the name: "X (SPD)", "X von der SPD", "der Sozialdemokrat X".

Takes the story of a report and the relations made so far; adds to them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..events import grammar as g
from ..records import Relation
from .described import APPOSED
from .making import Made, party
from .mentions import is_party
from .story import span_of

if TYPE_CHECKING:
    from ..entities.actors import MentionAt
    from .story import Story


def add_memberships(story: Story, made: Made) -> None:
    """Adds the memberships of persons to whom no other relation binds the party."""
    told = {(r.source.entity, r.target.entity) for r in made.values()}
    for mention in story.actors.mentions:
        if not is_party(story, mention) or mention.form in ("adjective", "possessive", "pronoun"):
            continue
        person = _beside(story, mention)
        if person is None or (person.entity, mention.entity) in told:
            continue
        told.add((person.entity, mention.entity))
        made["party_member", person.entity, mention.entity] = Relation(
            id=f"r{len(made) + 1}", kind="party_member", source=story.participant(person), target=party(story, mention),
            evidence=[span_of(story.doc[mention.head_token].sent)], said_by=story.said_by(mention.start), status="current",
            rule=f"{story.lexicon.language}/undertakings.lex member_of",
        )  # fmt: skip


def _beside(story: Story, mention: MentionAt) -> MentionAt | None:
    """The person, known by name, whose party a mention in brackets, after a preposition or before the name is."""
    if _is_in_brackets(story, mention):
        person = _before_bracket(story, mention)
    elif _is_phrase_of_member(story, mention):
        person = _before_phrase(story, mention)
    else:
        person = _behind(story, mention)
    if person is None or person.kind != "person" or person.form != "name" or person.entity not in story.named:
        return None
    return person


def _is_in_brackets(story: Story, mention: MentionAt) -> bool:
    """ "X (SPD)", also with a region or land behind it: "(SPD/Bremen)"."""
    doc, start, end = story.doc, mention.start_token, mention.end_token
    return (
        start > 1
        and doc[start - 1].text in ("(", "[")
        and end < len(doc)
        and doc[end].text in (")", "]", ",", "/", ";")
    )


def _before_bracket(story: Story, mention: MentionAt) -> MentionAt | None:
    person = story.actors.at(mention.start_token - 2)
    return person if person is not None and person.end_token == mention.start_token - 1 else None


def _is_phrase_of_member(story: Story, mention: MentionAt) -> bool:
    """ "X von der SPD"."""
    head = story.doc[mention.head_token]
    return head.dep_ == "nmod" and bool(g.case_forms(head) & story.words.member_of)


def _before_phrase(story: Story, mention: MentionAt) -> MentionAt | None:
    """The name a phrase hangs on, at most the preposition and two words before it."""
    doc = story.doc
    person = story.actors.at(doc[mention.head_token].head.i)
    if person is None or not person.start_token < mention.start_token <= person.end_token + 3:
        return None
    return person if doc[person.end_token - 1].pos_ == "PROPN" else None


def _behind(story: Story, mention: MentionAt) -> MentionAt | None:
    """ "der Sozialdemokrat X": the name behind the noun."""
    doc, start, end = story.doc, mention.start_token, mention.end_token
    if end >= len(doc) or mention.form != "name" or end - start != 1 or doc[start].pos_ != "NOUN":
        return None
    if doc[end].dep_ not in APPOSED or doc[end].head.i != start:
        return None
    person = story.actors.at(end)
    return person if person is not None and person.start_token in (start, end) else None
