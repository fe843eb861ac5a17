"""How near words stand to an event: in its noun phrase, its clause, its sentence, its paragraph, or farther off.

Takes the tokens that tell an event and a token of the report, gives the nearest relation between them; and the circumstances of an event
(tense, kind of act, how it is told) that decide which of the near words count.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from . import grammar as g

if TYPE_CHECKING:
    from spacy.tokens import Token

#: From nearest to farthest.
RELATIONS = (
    "phrase",
    "clause",
    "joined",
    "above",
    "below",
    "sentence",
    "before",
    "paragraph",
    "next",
    "opening",
    "earlier",
    "later",
)
#: The relations in which something is said of the event itself.
OWN = frozenset({"phrase", "clause"})
_NOMINAL = frozenset(
    {"nmod", "amod", "obl", "advmod", "appos", "nummod", "compound", "flat", "flat:name", "nmod:poss", "conj"}
)
#: So many sentences open a report: what they name holds for what follows.
OPENING = 3
#: Relations taken together: of the event itself, of its sentence, of what was told before it in its paragraph, of the rest.
_ZONES = {
    "phrase": "own",
    "clause": "own",
    "joined": "own",
    "before": "near",
    "paragraph": "near",
    "opening": "opening",
}


def zone(relation: str) -> str:
    """The coarser class of a relation: own, sentence, near, opening or far."""
    if relation in ("above", "below", "sentence"):
        return "sentence"
    return _ZONES.get(relation, "far")


class Ground:
    """Sentences and blocks of one report, for relations between its tokens."""

    def __init__(self, sentence_of: Callable[[int], int], blocks: Sequence[Any], perfect: frozenset[str]) -> None:
        self.sentence_of, self.blocks, self.perfect = sentence_of, blocks, perfect

    def block_of(self, token: Token) -> Any:
        """The block a token stands in."""
        return self.blocks[self.sentence_of(token.i)]

    def relation(self, trigger: Token, token: Token) -> int:
        """Number of the relation (in `RELATIONS`) in which a token stands to a trigger."""
        here, there = self.sentence_of(trigger.i), self.sentence_of(token.i)
        if here == there:
            return RELATIONS.index(_within_sentence(trigger, token))
        if self.blocks[here] is self.blocks[there]:
            return RELATIONS.index("before" if there == here - 1 else "paragraph" if there < here else "next")
        return RELATIONS.index("opening" if there < OPENING else "earlier" if there < here else "later")

    def nearest(self, triggers: Sequence[Token], token: Token) -> tuple[int, int]:
        """The nearest relation of a token to any of the triggers, and its distance in tokens (negative: it stands before)."""
        found = min((self.relation(t, token), abs(token.i - t.i), token.i - t.i) for t in triggers)
        return found[0], found[2]

    def tense(self, token: Token) -> str:
        """The tense of the clause a token stands in: pres, past, perf, plup, sub, or an empty string."""
        clause = g.clause_head(token)
        fin = g.finite(clause)
        tense = fin.morph.get("Tense")
        if "Sub" in fin.morph.get("Mood"):
            return "sub"
        if not tense:
            return ""
        past = "Past" in tense
        passive_only = fin.dep_ == "aux:pass" and not any(c.dep_ == "aux:pass" and c != fin for c in clause.children)
        if fin != clause and fin.lemma_ in self.perfect and g.is_participle(clause) and not passive_only:
            return "plup" if past else "perf"
        return "past" if past else "pres"


def _within_sentence(trigger: Token, token: Token) -> str:
    node = token
    for _ in range(6):
        if node.head == trigger and node != trigger:
            if trigger.pos_ not in ("VERB", "AUX") and node.dep_ in _NOMINAL:
                return "phrase"
            break
        if node.head == node or node.dep_ not in _NOMINAL and node.dep_ != "case":
            break
        node = node.head
    clause, other = g.clause_head(trigger), g.clause_head(token if token.head == token else token.head)
    if clause == other:
        return "clause"
    node = clause
    while node.dep_ == "conj" and node.head != node:
        node = node.head
        if node == other:
            return "joined"
    if any(a == other for a in clause.ancestors):
        return "above"
    if any(a == clause for a in other.ancestors):
        return "below"
    return "sentence"


def bucket(distance: int) -> str:
    """Coarse distance in tokens, with its side."""
    side = "-" if distance < 0 else "+"
    size = abs(distance)
    return side + ("2" if size <= 2 else "5" if size <= 5 else "10" if size <= 10 else "far")
