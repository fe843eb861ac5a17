"""The clause that the parse gives a cue: its complement, or that of a correlate, an addressee or a noun of the cue.

Takes a cue, gives the draft of the first clause that it can govern.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...lexicon.sayings import Sayings
from ..cues import Cue
from ..draft import Draft
from .clauses import form, in_reported_mood, opens_with
from .extent import draft_of, extent

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence
    from spacy.tokens import Token

#: How a clause that is told may hang on its cue, ...
CONTENT_DEPS = frozenset({"ccomp", "xcomp", "csubj", "csubj:pass", "parataxis", "advcl", "acl", "conj"})
#: ... or on a correlate or noun between the two.
CORRELATED_DEPS = frozenset({"acl", "ccomp", "advcl", "xcomp"})
#: What may be that correlate or noun, by its part of speech or its place.
CORRELATES = frozenset({"ADV", "PRON", "NOUN", "ADP"})
CORRELATE_DEPS = frozenset({"obl", "obl:arg", "advmod", "obj", "nsubj", "expl", "nsubj:pass"})


def by_parse(cue: Cue, sentence: Sentence, sayings: Sayings) -> Draft | None:
    """The complement the parse gives the cue, directly, through a correlate ("darauf, dass") or through a noun of the cue."""
    heads = [cue.head, *(sentence.doc[i] for i in cue.tokens if i != cue.head.i)]
    candidates = [clause for head in heads for child in head.children for clause in _clauses_of(child, cue, sayings)]
    for clause in sorted(candidates, key=lambda c: (c.dep_ not in ("ccomp", "xcomp"), c.i)):
        if not _may_be_told(clause, cue, sayings):
            continue
        tokens = extent(cue, clause, sentence, sayings)
        if tokens:
            return draft_of(cue, tokens, sentence, 0.9)
    return None


def _clauses_of(child: Token, cue: Cue, sayings: Sayings) -> Iterator[Token]:
    """The clauses that may be told with a cue by way of one child of its words."""
    if child.dep_ in CONTENT_DEPS:
        yield child
        return
    if child.pos_ not in CORRELATES and child.dep_ not in CORRELATE_DEPS:
        return
    if cue.to is not None and child.i == cue.to.head:
        yield from (g for g in child.children if g.dep_ == "acl" and g.i > child.i and form(g, sayings) == "inf")
    for clause in child.children:
        if clause.dep_ not in CORRELATED_DEPS:
            continue
        correlate = child.pos_ != "NOUN" and clause.i > child.i
        if opens_with("that", clause, sayings) or correlate and form(clause, sayings) == "inf":
            yield clause


def _may_be_told(clause: Token, cue: Cue, sayings: Sayings) -> bool:
    """Whether a clause can be what a cue tells: a form that the cue takes, in a place and mood that fit."""
    if clause.i == cue.verb.i or clause.i in cue.tokens or _beside_noun(clause, cue, sayings):
        return False
    shape = form(clause, sayings)
    if shape is None or not _accepts(cue, shape, clause, sayings):
        return False
    if clause.dep_ in ("advcl", "acl"):
        return shape != "main"
    if clause.dep_ == "conj":
        told = shape == "main" and in_reported_mood(clause, sayings) and clause.i > cue.verb.i
        return told and not any(c.dep_ == "cc" for c in clause.children)
    if clause.dep_ == "parataxis":
        return in_reported_mood(clause, sayings) or clause.doc[max(clause.left_edge.i - 1, 0)].text == ":"
    return True


def _beside_noun(clause: Token, cue: Cue, sayings: Sayings) -> bool:
    """ "Auf die Frage, ob er bleibe, antwortete X": a clause before the cue, right after a noun of saying, is what that noun says."""
    doc, start = clause.doc, clause.left_edge.i
    if doc[start].is_punct:
        start += 1
    if not 1 < start < cue.verb.i or doc[start - 1].text != ",":
        return False
    noun = doc[start - 2]
    return noun.pos_ == "NOUN" and noun.i not in cue.tokens and sayings.noun(noun.lemma_) is not None


def _accepts(cue: Cue, shape: str, clause: Token, sayings: Sayings) -> bool:
    """Whether a cue takes a clause of a shape (clause, main, inf)."""
    takes = cue.entry.takes
    if shape not in takes and not ("main" in takes and (shape == "clause" or shape == "inf" and sayings.strict)):
        return False
    if shape == "inf" and sayings.strict and not _is_set_off(clause, cue):
        return False
    if shape == "clause" and cue.voice is None and not opens_with("that", clause, sayings):
        return False  # "wer gewinnt, wird morgen entschieden"
    return "weak" not in takes or in_reported_mood(clause, sayings) or _found_in_writing(cue, clause, sayings)


def _is_set_off(clause: Token, cue: Cue) -> bool:
    """Whether an infinitive stands behind its cue and a comma, or has an object of its own."""
    if clause.i <= cue.verb.i:
        return False
    comma = any(clause.doc[k].text == "," for k in range(cue.verb.i, clause.i))
    return comma or _has_object(clause, cue)


def _has_object(clause: Token, cue: Cue) -> bool:
    """ "kündigte an die Preise zu erhöhen": without a comma, an infinitive with an object of its own behind all words of the cue."""
    return any(c.dep_ == "obj" and c.left_edge.i > max(cue.tokens) for c in clause.children)


def _found_in_writing(cue: Cue, clause: Token, sayings: Sayings) -> bool:
    """ "The study found that …": with a writing as its subject even a verb of facts tells what somebody says."""
    if cue.voice is None or cue.entry.kind not in ("writing", "speech") or not opens_with("that", clause, sayings):
        return False
    return sayings.source(clause.doc[cue.voice.head].lemma_) in ("writing", "thought")
