"""Whether a relation holds now: `current`, `former` or `coming`.

Takes an entry, its token and the two ends; gives the status. What was told of a successor says so of the one before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ..events import grammar as g
from .offices import terms_in

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..entities.actors import MentionAt
    from ..lexicon.relation_words import RelationEntry
    from ..records import Relation
    from .story import Story

#: What nobody succeeds to.
PERSONAL = frozenset({"party_member", "member", "ally", "enemy", "supporter"})


def status_of(story: Story, entry: RelationEntry, token: Token, source: MentionAt, target: MentionAt) -> str:
    """current, former or coming: by the terms of office the lexicon knows, else by the words around the token."""
    if "person-state" in entry.flags and _is_over(story, source, target):
        return "former"
    return _by_words(story, token)


def _is_over(story: Story, holder: MentionAt, state: MentionAt) -> bool:
    """Whether the lexicon knows that the last term of the office's holder there was over on the report's day."""
    day = story.report.date
    if not day or not state.country:
        return False
    terms = terms_in(story, holder.name, state.country)
    return bool(terms) and all(t.end and t.end < day[: len(t.end)] for t in terms)


def _by_words(story: Story, token: Token) -> str:
    """By the adjectives of a noun ("der frühere Präsident"), its first part ("Ex-Präsident"), tense of its copula and verbs of leaving."""
    near = _words_of_time(token)
    if _is_wished(story, token):
        return "coming"
    if near & story.words.former or _is_told_as_past(token) or _is_left(story, token):
        return "former"
    return "coming" if near & story.words.coming else "current"


def _is_wished(story: Story, noun: Token) -> bool:
    """ "will Mitglied werden": what somebody means to become."""
    modal = story.words.modal
    governs = (
        noun.head.lemma_ in modal and g.is_infinitive(noun.head) and noun.dep_ in ("xcomp", "obj", "nsubj", "ccomp")
    )
    return governs and any(
        c.lemma_ in modal and c.lemma_ != noun.head.lemma_
        for c in (*noun.children, *noun.head.children)
        if c.dep_ in ("aux", "cop")
    )


def _words_of_time(token: Token) -> set[str]:
    """The words that may set a noun in the past or future, in small letters."""
    near = {form for c in token.children for form in (c.lemma_.lower(), c.lower_)}
    near.update(token.lower_.split("-")[:-1])
    if token.pos_ == "PROPN":
        # of "former President X" the adjective may hang on the name
        near.update(t.lower_ for t in token.doc[max(token.sent.start, token.i - 3) : token.i] if t.dep_ == "amod")
    return near


def _is_told_as_past(noun: Token) -> bool:
    """ "X was president": the copula stands in the past."""
    return any(
        c.dep_ == "cop" and "Past" in c.morph.get("Tense") and "Ind" in c.morph.get("Mood") for c in noun.children
    )


def _is_left(story: Story, noun: Token) -> bool:
    """ "resigned as president": the verb ends the office."""
    verb = noun.head
    return (
        verb.lemma_ in story.words.leave
        and not g.is_infinitive(verb)
        and bool(g.case_forms(noun) & story.words.as_words)
    )


def end_succeeded(found: dict[tuple[str, str, str], Relation]) -> None:
    """Of two holders of an office the one who has a successor is out of it."""
    for kind, after, before in [key for key in found if key[0] == "successor"]:
        for (office, holder, body), relation in list(found.items()):
            if holder == before and office != kind and (office, after, body) in found and office not in PERSONAL:
                found[office, holder, body] = msgspec.structs.replace(relation, status="former")
