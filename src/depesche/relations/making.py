"""Makes relations of an entry found at a token: for every source and target that fit it and each other, one.

Takes the entry, its token and what was made before, by kind and ends; adds to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ..records import Participant, Relation
from .ends import MUTUAL, ends, kinds_of
from .mentions import is_named, is_party, is_whole
from .offices import holds_now, may_lead, own_state
from .status import status_of
from .story import span_of

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence
    from spacy.tokens import Token

    from ..entities.actors import MentionAt
    from ..lexicon.relation_words import RelationEntry
    from .story import Story

#: Relations made so far by kind, entity of the source and entity of the target.
Made = dict[tuple[str, str, str], Relation]


def make(story: Story, entry: RelationEntry, token: Token, sentence: Sentence, made: Made) -> bool:
    """Adds the relations an entry states at a token. Gives whether it states any, new or told before."""
    if not may_lead(story, entry, token):
        return False
    sources, targets = ends(story, entry, token)
    targets = _longest(targets)
    stated = False
    for source in sources:
        # "die Präsidenten X und Y": each of his own state
        own = own_state(story, entry, token, source) if "own" in entry.flags and len(sources) > 1 else []
        for target in own or targets:
            if "own" in entry.flags and len(sources) > 1 and source.country != target.country:
                continue
            if not _fit(story, entry, source, target):
                continue
            stated = True
            key = (entry.kind, source.entity, target.entity)
            if key not in made and not (entry.kind in MUTUAL and (entry.kind, target.entity, source.entity) in made):
                made[key] = Relation(
                    id=f"r{len(made) + 1}", kind=entry.kind, source=story.participant(source), target=_target(story, entry, target),
                    evidence=[span_of(sentence)], said_by=story.said_by(token.idx), status=status_of(story, entry, token, source, target),
                    rule=f"{entry.where} {entry.lemma}",
                )  # fmt: skip
    return stated


def _longest(targets: list[MentionAt]) -> list[MentionAt]:
    """Of "UN-Sicherheitsrat" the longer name is meant, not the "UN" in it."""
    return [
        t
        for t in targets
        if not any(
            o is not t and o.start <= t.start and t.end <= o.end and o.end - o.start > t.end - t.start for o in targets
        )
    ]


def _fit(story: Story, entry: RelationEntry, source: MentionAt, target: MentionAt) -> bool:
    """Whether two mentions can be the ends of an entry's relation."""
    return (
        source.entity != target.entity
        and is_named(story, source)
        and is_named(story, target)
        and not _is_barred(entry, target)
        and is_whole(story, target)
        and ("is:PTY" not in entry.flags or is_party(story, target))
        and ("held" not in entry.flags or holds_now(story, entry.kind, source, target))
        and _are_of_kinds(entry, source, target)
    )


def _is_barred(entry: RelationEntry, target: MentionAt) -> bool:
    """Whether the entry says that it does not hold of such a target: a state without that office, a body of another sector (the secretary-general of a
    party does not lead it)."""
    if f"not:{target.country}" in entry.flags and target.form != "name":
        return True
    return f"not:{(target.code or '').partition(':')[2]}" in entry.flags


def _are_of_kinds(entry: RelationEntry, source: MentionAt, target: MentionAt) -> bool:
    """Whether both ends are of the kinds the entry asks for; who governs a state may stand for it where that depends on somebody."""
    of_source, of_target = kinds_of(entry)
    ruler = entry.kind == "depends_on" and source.kind == "person" and (source.code or "").endswith(":GOV")
    return (of_source is None or ruler or source.kind in of_source) and (of_target is None or target.kind in of_target)


def _target(story: Story, entry: RelationEntry, target: MentionAt) -> Participant:
    """The target as a participant; a state for which only an office stands has no entity."""
    if not target.entity:
        return Participant(
            code=target.code or "",
            name=target.name,
            sector=target.sector,
            span=target.span,
            words=story.words_of(target),
        )
    return party(story, target) if "is:PTY" in entry.flags else story.participant(target)


def party(story: Story, mention: MentionAt) -> Participant:
    """A party, with its code also where it stands in brackets."""
    made = story.participant(mention)
    code = story.actors.entity(mention).code
    return made if mention.code or not code else msgspec.structs.replace(made, code=code)
