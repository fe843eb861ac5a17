"""Whether a condition of an entry holds: `obj=@weapons`, `comp!=Presse`, `clause=aufheben`.

Takes the condition, the entry and its token, gives yes or no.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...language.heads import compound_parts
from .. import grammar as g
from ..status import negator
from .clauses import clause_words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ...lexicon.triggers import Condition, Trigger
    from .binder import Binder


def fits(condition: Condition, trigger: Trigger, token: Token, binder: Binder) -> bool:
    """Whether a condition of the entry holds here."""
    if condition.slot.name == "comp":
        hit = bool(condition.words) and begins_compound(token, condition.words)
    else:
        found = _asked_of(condition, trigger, token, binder)
        hit = bool(found) if "*" in condition.words else any(_is_meant(n, condition, binder) for n in found)
    return hit != condition.negative


def _asked_of(condition: Condition, trigger: Trigger, token: Token, binder: Binder) -> list[Token]:
    """The words in the slot that a condition asks for, and what is measured by them: "eine Reihe *von Sanktionen*"."""
    slot, reality = condition.slot, binder.reality
    if slot.name == "adj" and slot.inner is None:
        found = list(g.children(token, "amod"))
    elif slot.name == "clause" and slot.inner is None:
        found = clause_words(token, reality["condition"])
    else:
        found = [n for a in binder.argument(trigger, token, slot) for n in g.conjuncts(g.antecedent(a))]
    return found + [n for m in found if m.lemma_ in reality["measure"] for n in binder.noun_argument(m, "gen")]


def _is_meant(noun: Token, condition: Condition, binder: Binder) -> bool:
    """Whether a word is one of those that a condition names, or of a kind that it names."""
    if binder.word_in(noun, condition.words) and not (condition.negative and binder.in_name(noun, among=True)):
        return True
    return bool(condition.kinds) and _is_of_kind(noun, condition.kinds, binder)


def _is_of_kind(noun: Token, kinds: frozenset[str], binder: Binder) -> bool:
    """Whether a phrase or clause is negated, a clause one with a finite verb, or a noun phrase names somebody of one of the kinds."""
    if "finite" in kinds and noun.dep_ in ("ccomp", "parataxis"):
        return True
    if "negated" in kinds and negator(noun, binder.reality) is not None:
        return True
    return any(m.kind in kinds or "actor" in kinds and m.code for m in binder.actors.np(noun.i))


def begins_compound(token: Token, words: frozenset[str]) -> bool:
    """Whether a compound begins with one of the words, or one of its inner parts does."""
    text = token.text.lower()
    if any(text.startswith(w.lower()) and len(text) > len(w) + 2 for w in words):
        return True
    # "Antrittspressekonferenz" is a Pressekonferenz
    inner = compound_parts(token.lemma_, token.lang_)[1:-1]
    return any(part.startswith(w.lower()) for part in inner for w in words if len(w) > 3)
