"""What kind of clause something is: a complement, a main clause, a statement, told in the mood of reported speech.

Takes the head of a clause, gives its form or a yes or no.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lexicon.sayings import Sayings
from ..grammar import finite_of, has_features, is_finite, is_infinitive, is_relative, verb_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

#: Interrogatives, by the tags of the German and the English engine.
INTERROGATIVE = frozenset({"PWAV", "PWS", "PWAT", "WRB", "WP", "WDT"})


def form(clause: Token, sayings: Sayings) -> str | None:
    """clause, main or inf: which complement the clause can be; None if it is none."""
    for mark in clause.children:
        sure = mark.pos_ == "SCONJ" or not sayings.strict  # "that" is often called a pronoun
        if mark.dep_ == "mark" and sure and sayings.has("that", mark.lower_):
            consecutive = mark.i > 0 and sayings.has("so", clause.doc[mark.i - 1].lower_)
            return None if consecutive else "clause"
    if _is_adjunct(clause):
        return None
    if finite_of(clause) is None:
        return "inf" if _is_infinitive(clause) else None
    if sayings.has("relative", clause.left_edge.lower_) or _behind_conjunction(clause, sayings):
        return None
    return "clause" if _is_question(clause, sayings) else "main"


def _is_adjunct(clause: Token) -> bool:
    """Whether a clause is a relative one or opened by a conjunction other than that of statements."""
    if clause.dep_ == "acl:relcl" or any(c.dep_ == "mark" and is_conjunction(c) for c in clause.children):
        return True
    begin = clause.left_edge.i
    return any(is_relative(t) for t in clause.doc[begin : min(begin + 4, clause.i)])


def _is_infinitive(clause: Token) -> bool:
    return is_infinitive(clause) or any(
        is_infinitive(c) for c in clause.children if c.dep_ in ("aux", "cop", "aux:pass")
    )


def _is_question(clause: Token, sayings: Sayings) -> bool:
    """Whether a clause begins with an interrogative."""
    first = clause.left_edge
    while first.is_punct and first.i < clause.i:
        first = first.nbor()
    if sayings.has("relative", first.lower_):
        return False
    nearby = [first, first.nbor()] if first.i < clause.i else [first]
    return any(t.tag_ in INTERROGATIVE for t in nearby)


def _behind_conjunction(clause: Token, sayings: Sayings) -> bool:
    """Whether a conjunction opens the words between the last comma and a verb, whatever the parse hangs it on."""
    if not sayings.strict:
        return False
    doc, k = clause.doc, clause.i
    while k > 0 and not doc[k].is_sent_start and doc[k - 1].text != ",":
        k -= 1
    opened = is_conjunction(doc[k]) and not sayings.has("that", doc[k].lower_)
    return opened and not any(is_finite(t) for t in doc[k : clause.i])


def is_conjunction(token: Token) -> bool:
    """A subordinating conjunction ("weil", "obwohl"): its clause is no complement unless the lexicon calls it a `that`."""
    return token.pos_ == "SCONJ" and not token.is_punct


def opens_with(role: str, clause: Token, sayings: Sayings) -> bool:
    """Whether a conjunction of a role opens a clause."""
    return any(c.dep_ == "mark" and sayings.has(role, c.lower_) for c in clause.children)


def states(clause: Token, sayings: Sayings) -> bool:
    """A clause with the conjunction of statements, not one of questions ("ob", "wer")."""
    return any(c.dep_ == "mark" and sayings.roles["that"].get(c.lower_) == "" for c in clause.children)


def in_reported_mood(clause: Token, sayings: Sayings) -> bool:
    """Whether the finite verb of a clause shows that it is told."""
    finite = finite_of(clause)
    return finite is not None and has_features(finite, sayings.roles["carries"])


def holds_main(doc: Doc, tokens: set[int]) -> bool:
    """Whether tokens hold a main clause: a finite verb that neither a conjunction nor a relative pronoun opens."""
    return any(is_finite(doc[i]) and _is_free(verb_of(doc[i]), tokens) for i in tokens)


def _is_free(head: Token, tokens: set[int]) -> bool:
    """Whether the clause of a verb depends on no other, as far as `tokens` show."""
    if head.dep_ == "acl" and head.head.i in tokens:
        return False  # "Auf den Vorwurf, es gebe …, entgegnete X"
    if head.dep_ == "acl:relcl" or any(is_conjunction(c) and c.dep_ == "mark" for c in head.children):
        return False
    if head.dep_ == "advcl" and any(_opens_adverbial(c, head) for c in head.children):
        return False
    return not any(is_relative(t) and t.i in tokens and not t.is_sent_start for t in head.children)


def _opens_adverbial(child: Token, head: Token) -> bool:
    first = child.dep_ in ("mark", "advmod") and child.i == head.left_edge.i
    return first and child.pos_ in ("SCONJ", "ADV")
