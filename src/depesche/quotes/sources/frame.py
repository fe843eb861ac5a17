"""Which words belong to a phrase of origin, and which to the clause it stands in.

Takes the phrase's noun, gives sets of tokens: the parse often hangs words of the clause on the phrase ("wird laut Entwurf von X bezahlt").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lexicon.sayings import Sayings
from ..grammar import CLAUSE_DEPS, clause_head, finite_of, is_finite, is_passive, sentence_end, tokens_under
from ..voicing import case_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Sentence

#: Parts of speech of whoever or whatever can be an origin.
NOMINAL = ("NOUN", "PROPN", "PRON", "X")
#: What stands before the noun of a phrase and hangs on it.
BEFORE_NOUN = frozenset({"det", "amod", "nummod", "compound", "det:poss"})


def frame_of(case: Token, noun: Token, sayings: Sayings) -> set[int]:
    """The tokens of a phrase of origin with its preposition."""
    others = [c for c in noun.children if c.i > noun.i and agent_of_clause(c, noun, sayings)]
    tokens = tokens_under(noun).difference(*map(tokens_under, others))
    return _near(tokens | {case.i} | {c.i for c in noun.children if c.dep_ == "case"}, noun, sayings)


def agent_of_clause(child: Token, noun: Token, sayings: Sayings) -> bool:
    """Whether what the parse hangs on a writing is its clause's: a nominative, or who does something in the passive ("wird laut Entwurf von X bezahlt")."""
    if child.morph.get("Case") == ["Nom"] and child.dep_ == "nmod":
        return True
    written = sayings.source(noun.lemma_) == "writing"
    return written and sayings.has("by", case_of(child)) and is_passive(clause_head(noun))


def _near(frame: set[int], noun: Token, sayings: Sayings) -> set[int]:
    """The part of a phrase that hangs together around its noun, cut where a finite verb shows that the parse took in too much."""
    start = end = noun.i
    while start - 1 in frame:
        start -= 1
    while end + 1 in frame and not _leaves_phrase(end + 1, frame, noun, sayings):
        end += 1
    return set(range(start, end + 1))


def _leaves_phrase(i: int, frame: set[int], noun: Token, sayings: Sayings) -> bool:
    """Whether a token behind the noun belongs to the clause and no longer to the phrase."""
    token, last = noun.doc[i], noun.doc[i - 1]
    if is_finite(token) and not _in_relative(token, noun):
        return True
    if token.text == "," and i + 1 in frame and _begins_clause(i + 1, frame, noun.doc):
        return True
    if token.text in '„»“"' and last.pos_ not in ("NOUN", "PROPN", "DET", "ADJ"):
        return True
    if token.dep_ != "case" or token.head.i <= i or sayings.has("owner", token.lemma_.lower()):
        return False
    return not _in_relative(token, noun) and not last.is_punct


def _begins_clause(i: int, frame: set[int], doc: Doc) -> bool:
    """Whether what the parse joins to a phrase after a comma, without a conjunction, is the beginning of the clause that follows."""
    first = doc[i]
    while first.dep_ in BEFORE_NOUN and first.head.i > first.i:
        first = first.head
    return first.dep_ == "conj" and not any(doc[k].dep_ == "cc" for k in frame if k > i)


def _in_relative(token: Token, noun: Token) -> bool:
    clause = clause_head(token)
    return clause.dep_ == "acl:relcl" and clause.i != noun.i


def between_semicolons(doc: Doc, tokens: set[int], i: int) -> set[int]:
    """The part of a sentence between the semicolons around token i."""
    left = max((k for k in tokens if k < i and doc[k].text == ";"), default=-1)
    right = min((k for k in tokens if k > i and doc[k].text == ";"), default=len(doc))
    return {k for k in tokens if left < k < right}


def host(noun: Token, sentence: Sentence) -> set[int]:
    """The clause a phrase stands in: a dependent clause, or the whole sentence."""
    clause = clause_head(noun.head if noun.head.i != noun.i else noun)
    everything = set(range(sentence.start, sentence_end(sentence)))
    return tokens_under(clause) & everything if _stands_apart(clause) else everything


def _stands_apart(clause: Token) -> bool:
    """Whether a clause of a sentence is one of its own: dependent, or joined to another with a subject of its own."""
    if clause.dep_ in CLAUSE_DEPS - {"parataxis", "xcomp"}:
        return finite_of(clause) is not None
    if clause.dep_ != "conj" or finite_of(clause) is None:
        return False
    return any(c.dep_ in ("nsubj", "nsubj:pass") for c in clause.children)
