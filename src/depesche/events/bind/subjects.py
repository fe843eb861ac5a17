"""Who does what a verb says: its understood subject, the agent of a passive, and the subject that a parser took for the object.

Takes a verb, gives tokens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import grammar as g
from .phrases import behind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ...entities.actors import Actors
    from .binder import Binder


def doers(verb: Token, binder: Binder) -> list[Token]:
    """Who does it: the agent of a passive, else the subject."""
    reality = binder.reality
    if g.is_passive(verb) or is_given(verb, reality["receiving"]):
        return list(g.children(verb, "obl:agent")) or behind(verb, reality["agent_preposition"])
    swapped = taken_for_each_other(verb, binder.actors)
    if swapped is not None:
        return [swapped[0]]
    return understood(verb, reality)


def understood(verb: Token, reality: dict[str, frozenset[str]]) -> list[Token]:
    """The grammatical subject, own or shared with the verb above; empty if there is none."""
    found = g.subject(verb, reality["object_control"])
    return [found] if found is not None else []


def is_given(verb: Token, receiving: frozenset[str]) -> bool:
    """Whether the subject is given what a participle says: "bekam von Rom Waffen *geliefert*"."""
    return "Part" in verb.morph.get("VerbForm") and any(
        c.lemma_ in receiving for c in g.children(verb, "aux", "aux:pass")
    )


def taken_for_each_other(verb: Token, actors: Actors) -> tuple[Token, Token] | None:
    """Subject and object that the parser took for each other, where no article tells them apart: behind the finite verb people come before what they
    do something to ("In Bayern blockierten *Landwirte Auffahrten*")."""
    subject = next(g.children(verb, "nsubj"), None)
    thing = next(g.children(verb, "obj"), None)
    if subject is None or thing is None or not g.finite(verb).i < thing.i < subject.i:
        return None
    if any(c.dep_ in ("det", "det:poss", "case") for noun in (subject, thing) for c in noun.children):
        return None
    if subject.pos_ != "NOUN" or actors.np(subject.i) or actors.at(subject.i) is not None:
        return None
    people = any(m.code and m.form == "role" and m.kind in ("person", "group") for m in actors.np(thing.i))
    return (thing, subject) if people else None
