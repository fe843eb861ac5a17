"""What a verb is done to, and to whom: its direct and indirect object, also where a parser hung them elsewhere.

Takes a verb, gives tokens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import grammar as g
from .subjects import is_given, taken_for_each_other, understood

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ...entities.actors import Actors
    from .binder import Binder


# -- what it is done to -----------------------------------------------------------------------------------------


def things(verb: Token, binder: Binder) -> list[Token]:
    """What it is done to: the subject of a passive, else the direct object."""
    reality, actors = binder.reality, binder.actors
    if g.is_passive(verb):
        return understood(verb, reality)
    if not is_given(verb, reality["receiving"]):
        swapped = taken_for_each_other(verb, actors)
        if swapped is not None:
            return [swapped[1]]
    found = (
        g.direct_object(verb)
        or _of_verb_before(verb)
        or _of_verb_behind(verb)
        or _urged(verb)
        or _beside_subject(verb, actors)
    )
    return [found] if found is not None else []


def _of_verb_before(verb: Token) -> Token | None:
    """ "verhafteten und folterten *Journalisten*": the object may hang on either verb."""
    if verb.dep_ != "conj" or verb.head.pos_ != "VERB" or _has_clause(verb):
        return None
    return g.direct_object(verb.head)


def _of_verb_behind(verb: Token) -> Token | None:
    """The same, of a second verb without a subject of its own."""
    other = next((c for c in g.children(verb, "conj") if c.pos_ == "VERB"), None)
    if other is None or any(c.dep_ in g.SUBJECTS for c in other.children):
        return None
    return g.direct_object(other)


def _urged(verb: Token) -> Token | None:
    """Whom one asks or urges to do something is an object, though some parsers call it indirect."""
    if any(c.dep_ in ("xcomp", "ccomp") for c in verb.children):
        return next(g.children(verb, "iobj"), None)
    return None


def _beside_subject(verb: Token, actors: Actors) -> Token | None:
    """A bare thing right behind people, which the parser took for their name: "schleuderten *Anarchisten Brandbomben* gegen eine Bank"."""
    subject = next(g.children(verb, "nsubj"), None)
    if subject is None or subject.pos_ != "NOUN" or not any(m.form == "role" for m in actors.all_at(subject.i)):
        return None
    for thing in g.children(subject, "appos"):
        bare = thing.pos_ == "NOUN" and thing.i == subject.i + 1 and thing.left_edge == thing
        if bare and actors.at(thing.i) is None:
            return thing
    return None


def _has_clause(verb: Token) -> bool:
    """Whether a clause or infinitive stands where the object would: "verurteilte das Blutbad und *kündigte an, Soldaten zu schicken*"."""
    return any(c.dep_ in ("xcomp", "ccomp") and c.pos_ in ("VERB", "AUX") for c in verb.children)


# -- to whom ----------------------------------------------------------------------------------------------------


def receivers(verb: Token, binder: Binder) -> list[Token]:
    """To whom: the indirect object, or who is the subject where the verb says that he is given something."""
    reality, passive = binder.reality, g.is_passive(verb)
    if not passive and is_given(verb, reality["receiving"]):
        return understood(verb, reality)
    found = g.indirect_object(verb)
    if found is None and passive and any(c.dep_ in ("xcomp", "ccomp", "csubj:pass") for c in verb.children):
        # "Meier wird vorgeworfen, gelogen zu haben": what is said is the clause, so the name is in the dative
        return understood(verb, reality)
    if found is None:
        found = _name_beside_clause(verb) or _name_before_object(verb, binder.actors)
    return [found] if found is not None else []


def _name_beside_clause(verb: Token) -> Token | None:
    """ "Indien wirft *Pakistan* vor, Rebellen zu helfen": where a clause says what, a bare name cannot be what is said."""
    found = g.direct_object(verb)
    if found is None or found.pos_ != "PROPN" or found.i < verb.i or not _has_clause(verb):
        return None
    return None if any(c.dep_ in ("det", "case") for c in found.children) else found


def _name_before_object(verb: Token, actors: Actors) -> Token | None:
    """Whom something is given to, where the parser drew the name into the thing: "lent *Kenya* 40 million pounds"."""
    found = g.direct_object(verb)
    if found is None:
        return None
    doc = found.doc
    for token in doc[found.left_edge.i : found.i]:
        if token.dep_ in ("compound", "nmod") and not g.preposition(token):
            mention = actors.at(token.i)
            if mention is not None and mention.form == "name":
                return doc[mention.head_token]
    return None
