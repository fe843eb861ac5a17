"""Slots that are named by a preposition: its phrases on a verb or a noun, also where a parser hung them on a neighbour.

Takes a word and the preposition, gives the nouns behind it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import grammar as g
from .predicatives import called

if TYPE_CHECKING:
    from spacy.tokens import Token

#: Parts of a clause that a prepositional phrase of its verb may have been hung on.
_PARTS_OF_CLAUSE = ("obj", "nsubj", "obl", "obl:arg", "xcomp", "nsubj:pass")


def behind(word: Token, prepositions: frozenset[str]) -> list[Token]:
    """The phrases of a word that stand behind one of the prepositions."""
    return [c for c in word.children if c.dep_ in g.OBLIQUE and g.case_forms(c) & prepositions]


def phrases_of_verb(verb: Token, preposition: str, reality: dict[str, frozenset[str]]) -> list[Token]:
    """The phrases of a verb, or else of the parts of its clause, of what it calls something, or of the verb it is joined to."""
    found = (
        list(g.phrases(verb, preposition))
        or g.marked(verb, preposition)
        # hung on the object or on a noun predicate
        or [p for part in g.children(verb, *_PARTS_OF_CLAUSE) for p in g.phrases(part, preposition)]
    )
    if not found and preposition in reality["predicative"]:
        found = called(verb, preposition)
    if not found and verb.dep_ == "conj" and verb.head.pos_ == "VERB":
        found = [p for p in g.phrases(verb.head, preposition) if p.i > verb.i]
    return found


def phrases_of_noun(noun: Token, preposition: str, support: frozenset[str]) -> list[Token]:
    """The phrases of a noun, or else of the verb that it hangs on: "übte Kritik *an der Regierung*". `support`: verbs that carry a noun."""
    found = list(g.phrases(noun, preposition)) or _right_behind(noun, preposition)
    carried = noun.dep_ in ("obj", "nsubj:pass", "nsubj", "obl:arg") and noun.head.pos_ == "VERB"
    if not found and carried and noun.head.lemma_ in support:
        found = list(g.phrases(noun.head, preposition))
    return found


def _right_behind(noun: Token, preposition: str) -> list[Token]:
    """Phrases of the word above that follow the noun phrase directly."""
    if noun.head == noun:
        return []
    edges = (noun.i + 1, max((t.i for t in noun.subtree), default=noun.i) + 1)
    return [
        c
        for c in noun.head.children
        if c.dep_ in g.OBLIQUE and c.left_edge.i in edges and preposition in g.case_forms(c)
    ]
