"""How far the undertaking of a noun is, by the noun's own words, its clause and its relative clauses, and which clause tells whose it is.

Takes a thing; gives its `Standing`, or None where nothing says how far it is or it is told of without being undertaken.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...events import grammar as g
from ...events.status import negator
from ...lexicon.relation_words import WORKS
from .clauses import NONE_AT_ALL, by_object, status_of_clause
from .kinds import AHEAD, DEALS, Thing, kind_of
from .parties import key_of, own_parties

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..story import Story

#: Relations by which a thing is what its clause is about.
_ARGUMENTS = frozenset({"obj", "nsubj", "nsubj:pass", "iobj", "obl:arg", "obl", "root", "ROOT", "xcomp", "ccomp"})


@dataclass(frozen=True, slots=True)
class Standing:
    """How far an undertaking is, the verb of the clause that tells whose it is (None: the noun alone does), and whether the parties have it already."""

    status: str
    whose: Token | None = None
    had: bool = False


def standing_of(story: Story, thing: Thing) -> Standing | None:
    """How far a thing is, in the words of the report's sentence."""
    node = thing.top
    while node.dep_ == "conj" and node.head.pos_ in ("NOUN", "PROPN"):
        node = node.head
    found = _told(story, thing, node)
    if found is None:
        return None
    if (
        thing.kind in ("treaty", "coalition")
        and found.status == "done"
        and (found.whose is not None or thing.token == thing.top)
    ):
        found = Standing("agreed", found.whose, found.had)
    if thing.kind in AHEAD and _is_over(thing.kind, found, node):
        return None
    dealt = any(kind_of(story, noun) in DEALS for noun in thing.chain[1:])
    if thing.kind in WORKS and not dealt and found.whose is not None and found.whose.lemma_ in story.words.deal:
        return None  # a harbour that is closed is not agreed on
    return found


def _told(story: Story, thing: Thing, node: Token) -> Standing | None:
    """By the clause, else by the noun's own words, its relative clause, or because the parties have it. `node`: the first of coordinated nouns."""
    clause = g.clause_head(node)
    argument = _is_argument(story, thing, node, clause)
    status = status_of_clause(story, thing.kind, clause, node) if argument else None
    if status == NONE_AT_ALL:
        return None
    if status is not None:
        return Standing(status, clause)
    status = _by_own_words(story, thing.chain)
    if status is not None:
        # "führen Gespräche über": a verb that says nothing of its own leaves the noun's word and gives its subject
        carried = argument and node.dep_ in ("obj", "nsubj:pass") and clause.lemma_ in story.groups["support"]
        return Standing(status, clause if carried else None)
    found = _by_relative_clause(story, thing)
    if found is None and thing.token == thing.top and _is_had(story, thing):
        return Standing("begun", had=True)
    return found


def _is_argument(story: Story, thing: Thing, node: Token, clause: Token) -> bool:
    """Whether a clause says something of the thing, and not only where it happens ("auf dem Flughafen")."""
    if clause == node or node.head != clause or node.dep_ not in _ARGUMENTS:
        return False
    words, forms = story.words, g.case_forms(node)
    if forms and not forms & words.about:
        return False
    place = thing.kind in WORKS and len(thing.chain) == 1 and forms & words.at
    # "den Grundstein für einen Hafen legen"
    return not place or bool(forms & words.build_by) or by_object(words, clause, node) is not None


def _by_own_words(story: Story, chain: list[Token]) -> str | None:
    """The status its own words give, the outermost noun first, adjectives last."""
    statuses, root = story.words.statuses, story.lexicon.inflection.root
    for noun in reversed(chain[1:]):
        found = statuses.get(noun.lemma_) or statuses.get(story.head_of(noun.lemma_))
        if found:
            return found
    for noun in chain:
        for child in noun.children:
            if child.dep_ not in ("amod", "acl", "nmod") or child.pos_ not in ("ADJ", "VERB"):
                continue
            found = statuses.get(child.lemma_) or statuses.get(child.lower_) or statuses.get(root(child.lower_))
            if found and negator(child, story.groups) is None:
                return found
    return None


def _by_relative_clause(story: Story, thing: Thing) -> Standing | None:
    """The status its relative clause gives a noun; of several the last."""
    found = None
    for relative in thing.token.children:
        if relative.dep_ != "acl:relcl" or relative.pos_ != "VERB":
            continue
        pronoun = next((c for c in relative.children if g.is_relative(c)), None)
        if pronoun is not None and pronoun.dep_ in _ARGUMENTS:
            status = status_of_clause(story, thing.kind, relative, pronoun)
            found = Standing(status, relative) if status is not None and status != NONE_AT_ALL else None
    return found


def _is_had(story: Story, thing: Thing) -> bool:
    """Whether a noun speaks of what two named parties have already: "die Koalition aus X und Y"."""
    token, made = thing.token, story.words.made
    if token.lemma_ not in made and story.head_of(token.lemma_) not in made:
        return False
    if not g.is_definite(token):
        return False
    return len({key_of(story.participant(m)) for m in own_parties(story, token, thing.kind)}) > 1


def _is_over(kind: str, found: Standing, node: Token) -> bool:
    """Whether a meeting or visit is over, or only mentioned; of trade, whether it is not meant to grow."""
    if kind == "trade":
        return found.status not in ("planned", "agreed", "stopped")
    if found.status == "begun":
        return found.whose is None or node.dep_ not in ("nsubj", "nsubj:pass")
    return found.status == "done"
