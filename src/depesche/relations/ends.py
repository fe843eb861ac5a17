"""Who stands at the two ends of a relation.

Takes an entry and its token; gives the mentions of its source and its target, by the slots of the entry's frame and, where they leave one empty,
by what the clause and the report say besides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..events import grammar as g
from .described import described
from .offices import own_state, state_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..entities.actors import MentionAt
    from ..lexicon.relation_words import RelationEntry
    from ..lexicon.triggers import Side, Slot
    from .story import Story

Kinds = frozenset[str]
#: Tokens back in which the neighbour may have been named.
_BACK = 80
#: Relations that hold both ways: one direction is told.
MUTUAL = frozenset({"ally", "enemy", "neighbour", "sibling", "spouse", "at_war", "borders"})
_PERSON, _ORGANISATION = frozenset({"person"}), frozenset({"organisation"})
#: What the two ends of a relation must be, by the flag of its entry: (source kinds, target kinds).
ENDS: dict[str, tuple[Kinds, Kinds]] = {
    "persons": (_PERSON, _PERSON),
    "states": (
        frozenset({"state", "organisation", "group"}),
        frozenset({"state", "organisation", "group", "place"}),
    ),
    "land": (frozenset({"state", "place"}), frozenset({"state", "place"})),
    "body": (frozenset({"person", "state", "organisation"}), frozenset({"organisation", "group"})),
    "person-state": (_PERSON, frozenset({"state"})),
    "person-party": (_PERSON, frozenset({"organisation", "group"})),
    "person-organisation": (_PERSON, _ORGANISATION),
    "person-body": (_PERSON, frozenset({"organisation", "state", "group"})),
}


def kinds_of(entry: RelationEntry) -> tuple[Kinds | None, Kinds | None]:
    """What source and target of an entry must be; None: anything."""
    return next((ENDS[flag] for flag in entry.flags if flag in ENDS), (None, None))


def ends(story: Story, entry: RelationEntry, token: Token) -> tuple[list[MentionAt], list[MentionAt]]:
    """Source and target of a relation at a token."""
    source, target = _side(story, entry, entry.source, token), _side(story, entry, entry.target, token)
    if not source and entry.pos == "n" and _asks_for(entry.source, "subj"):
        source = _clause_subject(story, token)
    if not target and "persons" in entry.flags and _asks_for(entry.target, "gen"):
        target = _relative_owner(story, token)
    if source and not target:
        return _without_target(story, entry, token, source)
    return source, target


def _asks_for(side: Side, name: str) -> bool:
    return any(slot.name == name for slot in side.slots)


def _side(story: Story, entry: RelationEntry, side: Side, token: Token) -> list[MentionAt]:
    """Who stands in the first slot of a side in which anybody does."""
    for slot in side.slots:
        found = _in_slot(story, entry, slot, token)
        if found:
            return found
    return []


def _in_slot(story: Story, entry: RelationEntry, slot: Slot, token: Token) -> list[MentionAt]:
    binder = story.binder
    if slot.name == "self":
        return described(story, token, kinds_of(entry)[0], "persons" in entry.flags)
    found: list[MentionAt] = []
    if slot.inner is not None:
        for outer in binder.verb_argument(token, slot.inner):
            for inner in binder.noun_argument(outer, slot.name):
                found += binder.actors_of(inner)
        return found
    if entry.pos == "v":
        arguments = binder.verb_argument(token, slot.name)
    elif entry.pos == "n":
        arguments = binder.noun_argument(token, slot.name)
    else:
        arguments = binder.predicate_argument(token, slot.name)
    for argument in arguments:
        found += binder.compound_or_np(argument, slot.name)
    return found


def _relative_owner(story: Story, noun: Token) -> list[MentionAt]:
    """Whom a relative pronoun before a noun of kin means: "X, dessen Bruder", the name right before the comma."""
    pronoun = next((c for c in noun.children if c.dep_ == "det:poss" and c.pos_ == "PRON"), None)
    if pronoun is None or pronoun.i < 2 or story.doc[pronoun.i - 1].text != ",":
        return []
    at = story.actors.at(pronoun.i - 2)
    return [at] if at is not None and at.kind == "person" and at.form == "name" else []


def _clause_subject(story: Story, noun: Token) -> list[MentionAt]:
    """The subject of the clause a noun of state stands in as object; of an infinitive under a noun, whose that noun is."""
    if noun.dep_ not in ("obl", "obl:arg", "obj"):
        return []
    control = story.groups["object_control"]
    verb = g.clause_head(noun)
    found = g.subject(verb, control)
    if found is None and verb.dep_ in ("xcomp", "acl", "csubj") and verb.head.pos_ == "NOUN":
        found = g.noun_controller(verb.head, control)
    if found is None:
        return []
    return story.binder.actors_of(found) or story.binder.modifiers(found, "compound")


def _without_target(
    story: Story, entry: RelationEntry, token: Token, source: list[MentionAt]
) -> tuple[list[MentionAt], list[MentionAt]]:
    """Both ends where the slots give no target: it is a state before the title, the other one of a pair, the holder's own, or the only other."""
    if token.dep_ == "compound" and _asks_for(entry.target, "adj"):
        states = [m for t in (token, token.head) for m in story.actors.modifiers(t.i) if m.kind == "state"]
        if states:
            return source, states[:1]
    mutual = entry.kind in MUTUAL
    role = mutual and bool(g.case_forms(token) & story.words.as_words)
    if (
        len(source) > 1
        and mutual
        and entry.pos in ("n", "a")
        and (role or any(c.dep_ == "cop" for c in token.children))
    ):
        return source[:1], source[1:]  # "X and Y are allies"
    target = own_state(story, entry, token, source[0]) if "own" in entry.flags else []
    if "borders" in entry.flags and not role:
        target = _bordering(story, token, source)
    return source, target or (_other_state(story, token, source[0]) if role else [])


def _bordering(story: Story, token: Token, source: list[MentionAt]) -> list[MentionAt]:
    """The state named last before a word of neighbours that borders all of them: "Kolumbien … die Nachbarn Venezuela und Ecuador"."""
    if any(m.kind != "state" for m in source):
        return []
    countries = {m.country for m in source}
    for i in range(token.i - 1, max(token.i - _BACK, -1), -1):
        for at in (story.actors.at(i), *story.actors.modifiers(i)):
            if at is None or not at.country or at.form in ("pronoun", "possessive") or at.country in countries:
                continue
            if (at.code or "").endswith(":GOV") and all((c, at.country) in story.words.borders for c in countries):
                return [at] if at.kind == "state" else state_of(story, at)
    return []


def _other_state(story: Story, token: Token, source: MentionAt) -> list[MentionAt]:
    """The only other state of the sentence, for "X offers itself as a neighbour": whose neighbour, the sentence says by naming it."""
    others: dict[str, MentionAt] = {}
    for t in token.sent:
        for at in (story.actors.at(t.i), *story.actors.modifiers(t.i)):
            if (
                at is not None
                and at.country
                and len(at.country) == 3
                and at.country.isalpha()
                and at.kind in ("state", "place")
                and at.country != source.country
            ):
                others.setdefault(at.country, at)
    return list(others.values()) if len(others) == 1 else []
