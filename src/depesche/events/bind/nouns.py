"""The slots of a noun, each with what finds its arguments.

Takes a noun and the name of a slot, gives the tokens that stand in it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from .. import grammar as g
from .clauses import doers_below_noun, named_below_noun
from .phrases import behind, phrases_of_noun

if TYPE_CHECKING:
    from spacy.tokens import Token

    from .binder import Binder


def noun_argument(noun: Token, name: str, binder: Binder) -> list[Token]:
    """The arguments of a noun in a slot; one that is not in the table is named by its preposition."""
    find = NOUN_SLOTS.get(name)
    return find(noun, binder) if find is not None else phrases_of_noun(noun, name, binder.reality["support"])


def owners(noun: Token, binder: Binder) -> list[Token]:
    """Whose it is: genitives, possessives, and what says the same by a preposition."""
    found = [c for c in g.children(noun, "nmod", "nmod:poss", "det:poss") if not g.preposition(c)]
    found += [c for c in g.children(noun, "appos", "flat:name", "flat") if g.is_inflected_name(c) and _joined(noun, c)]
    found += behind(noun, binder.reality["genitive_preposition"])
    found += [
        c for c in g.children(noun, "det", "det:poss", "nmod:poss") if "Yes" in c.morph.get("Poss") and c not in found
    ]
    return found


def _joined(noun: Token, name: Token) -> bool:
    """Whether no punctuation stands between a noun and a name behind it."""
    return not any(token.pos_ == "PUNCT" for token in noun.doc[noun.i + 1 : name.i])


def by_adjective(noun: Token, binder: Binder) -> list[Token]:
    """The noun itself where an adjective says whose it is: "*russische* Kritik"."""
    return [noun] if binder.modifiers(noun, "adjective") else []


def in_compound(noun: Token, binder: Binder) -> list[Token]:
    """The noun itself where its first part says whose it is: "*US*-Kritik"."""
    return [noun] if binder.modifiers(noun, "compound") or binder.modifiers(noun, "name") else []


def nowhere(noun: Token, binder: Binder) -> list[Token]:
    """No word of its own: where it happens is asked of its side."""
    return []


# -- arguments of the verb that carries a noun ------------------------------------------------------------------


def carried(noun: Token, binder: Binder, name: str) -> list[Token]:
    """Arguments of the verb that carries the noun ("Kritik üben", "zu einem Treffen reisen"), or of its copula."""
    if any(c.dep_ == "cop" for c in noun.children):
        subject = g.subject(noun)
        return [subject] if subject is not None and name == "subj" else []
    reality = binder.reality
    verb = carrying_verb(noun, reality)
    if verb is None:
        return []
    if verb.lemma_ in reality["support_passive"]:
        return binder.verb_argument(verb, "subj") if name == "obj" else []
    if verb.lemma_ not in reality["support"] or name == "obj" and noun.dep_ in ("obj", "nsubj:pass"):
        return []
    return [t for t in binder.verb_argument(verb, name) if t.i != noun.i]


def carrying_verb(noun: Token, reality: dict[str, frozenset[str]]) -> Token | None:
    """The verb that a noun hangs on by a relation in which verbs carry nouns."""
    verb = noun.head.head if noun.dep_ == "conj" else noun.head
    if verb.pos_ not in ("VERB", "AUX") or verb.lemma_ in reality["reacting"]:
        # who reacts to criticism has not voiced it
        return None
    cases = g.case_forms(noun)
    if noun.dep_ not in ("obj", "nsubj:pass", "obl:arg", "xcomp", "conj"):
        if noun.dep_ != "obl" or not cases & reality["support_preposition"]:
            return None
    # "machte Kiew *für* den Anschlag verantwortlich" tells of another's act
    return None if cases & reality["charge_preposition"] else verb


NOUN_SLOTS: dict[str, Callable[[Token, Binder], list[Token]]] = {
    "gen": owners,
    "poss": owners,
    "adj": by_adjective,
    "comp": in_compound,
    "subj": partial(carried, name="subj"),
    "obj": partial(carried, name="obj"),
    "dat": partial(carried, name="dat"),
    "inf": doers_below_noun,
    "clause": named_below_noun,
    "place": nowhere,
}
