"""What depends on a word as a clause or an infinitive: its predicate, who stands in it, and what is done there.

Takes a verb or a noun, gives tokens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import grammar as g

if TYPE_CHECKING:
    from spacy.tokens import Token

    from .binder import Binder

#: How a clause or infinitive hangs on the word that governs it.
DEPENDENT = frozenset({"xcomp", "ccomp", "csubj", "csubj:pass", "advcl", "acl", "parataxis"})
#: The same, of what a verb is about, of all that belongs to it, and of what a noun is about.
_COMPLEMENTS = ("xcomp", "ccomp", "csubj", "csubj:pass")
_OF_VERB = (*_COMPLEMENTS, "advcl", "parataxis")
_OF_NOUN = ("acl", "ccomp", "xcomp", "acl:relcl", "advcl")
#: Parts of a clause that are done something to.
_OBJECTS = ("obj", "iobj", "obl:arg")


def doers_in_complement(verb: Token, binder: Binder) -> list[Token]:
    """The subjects of what a verb says: "forderte, *die Regierung* solle handeln"."""
    return [s for clause in g.children(verb, *_COMPLEMENTS) if (s := _subject(clause)) is not None]


def named_in_clause(verb: Token, binder: Binder) -> list[Token]:
    """Subjects and objects of the clauses and infinitives of a verb."""
    found: list[Token] = []
    for clause in g.children(verb, *_OF_VERB):
        subject = _subject(clause)
        if subject is not None:
            found.append(subject)
        found += g.children(clause, *_OBJECTS, "obl:agent")
    return found


def doers_below_noun(noun: Token, binder: Binder) -> list[Token]:
    """The subjects of the clauses of a noun; a relative pronoun is the noun itself."""
    return [s for clause in g.children(noun, *_OF_NOUN) if (s := _subject(clause)) is not None and not g.is_relative(s)]


def named_below_noun(noun: Token, binder: Binder) -> list[Token]:
    """Subjects and objects of the clauses of a noun."""
    found: list[Token] = []
    for clause in g.children(noun, *_OF_NOUN):
        subject = _subject(clause)
        if subject is not None and not g.is_relative(subject):
            found.append(subject)
        found += g.children(clause, *_OBJECTS)
    return found


def _subject(clause: Token) -> Token | None:
    """The subject that stands in a clause itself."""
    return next((c for c in clause.children if c.dep_ in g.SUBJECTS or c.dep_ in g.PASSIVE_SUBJECTS), None)


def predicates(token: Token, conditions: frozenset[str]) -> list[Token]:
    """The verbs of the clauses and infinitives that depend on a token, and of the infinitives below them; none of a condition."""
    found = [c for c in token.children if c.dep_ in DEPENDENT and c.pos_ in ("VERB", "AUX")]
    found = [c for c in found if not g.is_condition(c, conditions)]
    return found + [c for p in found for c in p.children if c.dep_ == "xcomp" and c.pos_ == "VERB"]


def clause_words(token: Token, conditions: frozenset[str]) -> list[Token]:
    """The predicate of a dependent clause or infinitive, with its objects: what is demanded, promised or threatened; nothing of a condition."""
    found: list[Token] = []
    for child in token.children:
        if child.dep_ in DEPENDENT and not g.is_condition(child, conditions):
            found.append(child)
            found += g.children(child, "obj", "nsubj:pass", "obl:arg", "conj", "xcomp")
    return found
