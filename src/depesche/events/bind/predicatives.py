"""What is called something, and what it is called: "called *the raid* a *crime*", "bezeichnete *den Einsatz* als *Fehler*".

Takes a verb, gives tokens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import grammar as g

if TYPE_CHECKING:
    from spacy.tokens import Token


def named(verb: Token) -> Token | None:
    """What is called something: of two objects the first ("called *the raid* a crime"), elsewhere the second is what is given."""
    return next(g.children(verb, "obj"), None) or g.direct_object(verb)


def called(verb: Token, word: str) -> list[Token]:
    """What it is called, where that is no complement of the verb by the word that opens it."""
    thing = named(verb)
    if thing is None:
        return []
    # "bezeichnete den Einsatz der Armee als Fehler": the parser hangs it on the last noun of the object
    inside = [p for c in g.children(thing, "nmod", "conj", "appos") for p in g.phrases(c, word)]
    return inside or [
        c for c in g.children(verb, "obj", "xcomp", "advmod", "obl") if c.i > thing.i and _is_bare_predicate(c)
    ]


def _is_bare_predicate(token: Token) -> bool:
    """Whether it tells without a word that opens it what something is called: "nannte die Entscheidung einen *Fehler*", "nannte sie *verfassungswidrig*"."""
    if token.dep_ == "advmod":
        return token.pos_ == "ADJ"
    return token.pos_ in ("NOUN", "ADJ") and not (token.dep_ == "obl" and g.preposition(token))
