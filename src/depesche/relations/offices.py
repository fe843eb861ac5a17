"""Offices: what the lexicon of people knows of who held them, whose they are where the report does not say, and which bodies a leader leads.

Takes an entry, its noun and who holds the office; gives the state of the office, or yes and no.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..events import grammar as g
from .mentions import is_whole

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..entities.actors import MentionAt
    from ..lexicon.actors import Term
    from ..lexicon.relation_words import RelationEntry
    from .story import Story

#: Offices of `people/*.lex` that make a relation.
OFFICES = {
    "head_of_state": ("president", "monarch", "leader"),
    "head_of_government": ("prime_minister", "chancellor"),
}
#: Relations of those who lead a body.
LEADING = frozenset({"leader", "commander"})


def own_state(story: Story, entry: RelationEntry, token: Token, holder: MentionAt) -> list[MentionAt]:
    """The state of an office that stands bare before its holder's name ("Präsident X"): the holder's own, where the report speaks of it."""
    if not _stands_bare_before(story, entry, token, holder):
        return []
    held = _held_office(story, entry.kind, holder)
    if "known" in entry.flags and not held:
        return []
    named = state_of(story, holder)
    if named:
        return named
    state = story.lexicon.actors.states.get(holder.country)
    if state is None or not held:
        return []
    # the report never names the state: its office stands for it
    return [
        replace(
            holder, entity="", name=state.name, kind="state", start_token=token.i, end_token=token.i + 1, head_token=token.i,
            start=token.idx, end=token.idx + len(token), form="name", code=f"{holder.country}:GOV", sector="GOV",
        )
    ]  # fmt: skip


def state_of(story: Story, holder: MentionAt) -> list[MentionAt]:
    """The nearest mention by name of the state somebody stands for; none if the report does not name it."""
    state = story.lexicon.actors.states.get(holder.country)
    named = [
        m
        for m in story.actors.mentions
        if m.kind == "state"
        and m.country == holder.country
        and (state is None or m.name == state.name)
        and is_whole(story, m)
    ]
    return [min(named, key=lambda m: (abs(m.start - holder.start), m.start))] if named else []


def _stands_bare_before(story: Story, entry: RelationEntry, token: Token, holder: MentionAt) -> bool:
    """Whether the word of an office of state stands right before its holder's name, and nothing says whose office it is."""
    following = story.actors.at(token.i + 1) if token.i + 1 < len(story.doc) else None
    names = g.conjuncts(story.doc[following.head_token]) if following is not None else []
    joined = any(at is not None and at.entity == holder.entity for at in map(story.actors.at, (t.i for t in names[1:])))
    return (
        following is not None
        and following.form == "name"
        and (following.entity == holder.entity or joined)
        and ((holder.code or "").endswith(":GOV") or _held_office(story, entry.kind, holder))
        and f"not:{holder.country}" not in entry.flags
        and _is_office(story, entry, token)
        and not any(c.dep_ in ("nmod", "nmod:poss", "det:poss") for c in token.children)
    )


def _is_office(story: Story, entry: RelationEntry, token: Token) -> bool:
    """Whether a noun is the office itself, or a compound whose first part leaves it that: "Ex-Präsident"."""
    word, whole = entry.head.lower(), token.lemma_.lower()
    return (
        whole in (word, entry.lemma.lower())
        or whole.endswith(word)
        and whole.removesuffix(word) in story.words.first_part
    )


def holds_now(story: Story, kind: str, holder: MentionAt, state: MentionAt) -> bool:
    """Whether the lexicon of people has the holder in an office of the relation's kind in that state on the day of the report."""
    day = story.report.date or ""
    for term in terms_in(story, holder.name, state.country):
        named = term.office in OFFICES.get(kind, ()) or kind == "minister" and term.office.endswith("minister")
        if named and (kind != "minister" or term.office != "prime_minister"):
            if not day or term.holds(day):
                return True
    return False


def _held_office(story: Story, kind: str, holder: MentionAt) -> bool:
    """Whether the lexicon knows the holder of an office as one of the state's own, not of a region's."""
    terms = terms_in(story, holder.name, holder.country)
    if kind == "minister":
        return any(t.office.endswith("minister") and t.office != "prime_minister" for t in terms)
    return any(t.office in OFFICES.get(kind, ()) for t in terms)


def terms_in(story: Story, name: str, country: str | None) -> list[Term]:
    """The terms in which people of that name governed a country."""
    return [t for t in story.terms.get(name, ()) if t.code == f"{country}:GOV"]


def may_lead(story: Story, entry: RelationEntry, token: Token) -> bool:
    """Whether a noun can state what its entry says of a leader; of other relations nothing is asked."""
    if entry.kind not in LEADING:
        return True
    if entry.kind == "leader" and "person-organisation" in entry.flags and _is_of_a_state(story, token):
        return False
    return _leads_the_whole(story, entry, token)


def _is_of_a_state(story: Story, token: Token) -> bool:
    """Whether a noun has a state before it: a "French president" leads no other body."""
    return any(m.kind == "state" for m in story.actors.modifiers(token.i))


def _leads_the_whole(story: Story, entry: RelationEntry, token: Token) -> bool:
    """Whether a compound names the leader of the body before it ("SPÖ-Chef"), not of a part of it ("ÖVP-Delegationsleiter")."""
    word, whole = entry.head.lower(), token.lemma_.lower()
    if whole == word or not whole.endswith(word):
        return True
    between = [whole[: -len(word)]]
    between += [
        story.text[m.end : token.idx + len(token)].lower().rsplit(word[:-1], 1)[0]
        for m in story.actors.modifiers(token.i)
        if m.form == "compound"
    ]
    parts = [story.lexicon.inflection.bare(part.strip("-"), "joint") for part in between]
    return any(not part or part in story.words.rank for part in parts)
