"""Nouns of saying: what they say ("die Forderung, …"), and whose saying it is.

Takes a noun or a sentence, gives drafts and speakers.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...lexicon.sayings import Sayings
from ..draft import Draft, Voice, medium_of
from ..grammar import clause_head, has_features, is_finite, is_relative, sentence_end, subject_of, trimmed
from ..voicing import case_of, voice
from .clauses import form, in_reported_mood, is_conjunction, states

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence
    from spacy.tokens import Token

#: How a clause may hang on a noun of saying, or on the verb that the noun belongs to.
CLAUSES = frozenset({"acl", "ccomp", "xcomp", "appos", "parataxis", "advcl", "csubj", "acl:relcl"})
#: A noun in one of these places may leave its clause to its verb.
OF_VERB = frozenset({"nsubj", "nsubj:pass", "obj", "obl", "obl:arg", "xcomp"})


def read_nouns(sentence: Sentence, taken: set[int], sayings: Sayings) -> list[Draft]:
    """ "die Forderung, …": a clause, infinitive or subjunctive beside a noun of saying, or under the verb the noun belongs to.

    `taken`: tokens that are told already.
    """
    found: list[Draft] = []
    for noun in sentence:
        kind = sayings.noun(noun.lemma_) if noun.pos_ == "NOUN" else None
        tokens = _said_by(noun, sentence, taken, sayings) if kind is not None else None
        if kind is None or not tokens:
            continue
        if noun.i in taken and taken - tokens or not len(tokens & taken) > 0.5 * len(tokens):
            who = owner(noun, sayings) or voice(noun)
            found.append(
                Draft("indirect", tokens, who, [noun.i], medium_of(kind), sentence=sentence.start, confidence=0.6)
            )
            taken = taken | tokens
    return found


def _said_by(noun: Token, sentence: Sentence, taken: set[int], sayings: Sayings) -> set[int] | None:
    """The tokens of the clause that says what a noun of saying names."""
    clauses = (c for c in _clauses_near(noun) if c.i not in taken and _may_say(c, noun, sayings))
    clause = next(clauses, None)
    if clause is not None:
        tokens: set[int] | None = {i for i in range(clause.left_edge.i, clause.right_edge.i + 1) if i > noun.i}
    else:
        tokens = _after_noun(noun, sentence, sayings)
    return trimmed(noun.doc, tokens) if tokens else None


def _clauses_near(noun: Token) -> Iterator[Token]:
    """The clauses that hang on a noun, then those on its verb."""
    yield from (c for c in noun.children if c.dep_ in CLAUSES)
    verb = noun.head
    if noun.dep_ in OF_VERB and verb.pos_ in ("VERB", "AUX", "ADJ"):
        yield from (c for c in verb.children if c.dep_ in CLAUSES)


def _may_say(clause: Token, noun: Token, sayings: Sayings) -> bool:
    """Whether a clause can say what a noun of saying names."""
    shape = form(clause, sayings) if clause.i >= noun.i else None
    if shape is None:
        return False
    if shape == "main" and not in_reported_mood(clause, sayings) or shape == "clause" and not states(clause, sayings):
        return False
    if shape == "inf" and sayings.strict and not any(t.text == "," for t in noun.doc[noun.i : clause.i]):
        return False
    if clause.head.i == noun.i:
        return True
    return not (shape == "inf" and clause.dep_ != "xcomp" or clause.dep_ == "advcl")


def _after_noun(noun: Token, sentence: Sentence, sayings: Sayings) -> set[int] | None:
    """A main clause in the subjunctive after the comma that follows a noun of saying and its attributes."""
    doc, stop = noun.doc, sentence_end(sentence)
    comma = next((k for k in range(noun.i + 1, min(noun.i + 8, stop)) if doc[k].is_punct or is_finite(doc[k])), None)
    if comma is None or doc[comma].text != "," or comma + 2 >= stop:
        return None
    first = doc[comma + 1]
    if is_conjunction(first) or is_finite(first) or is_relative(first):
        return None
    carries = sayings.roles["carries"]
    finite = next((k for k in range(comma + 1, stop) if is_finite(doc[k]) or doc[k].text == ","), None)
    if finite is None or not has_features(doc[finite], carries):
        return None
    verbs_first = (k for k in range(finite, stop - 1) if doc[k].text == "," and is_finite(doc[k + 1]))
    return set(range(comma + 1, next((k for k in verbs_first if not has_features(doc[k + 1], carries)), stop)))


def stated_owner(noun: Token, sayings: Sayings) -> Voice | None:
    """Whose words a noun names by its genitive, possessive, or "von X"."""
    for child in noun.children:
        if child.dep_ in ("det:poss", "nmod:poss"):
            return voice(child)
        if child.dep_ == "nmod":
            case = case_of(child)
            if not case or sayings.has("owner", case):
                return voice(child)
    return None


def owner(noun: Token, sayings: Sayings) -> Voice | None:
    """Whose words a noun names: its stated owner, else the subject of the verb that governs it, what the words stand on, or who does it."""
    stated = stated_owner(noun, sayings)
    if stated is not None:
        return stated
    verb = clause_head(noun)
    if verb.i == noun.i:
        return None
    subject = subject_of(verb)
    if subject is not None and subject.i != noun.i and _can_own(subject, sayings):
        return voice(subject)
    found = _carrier(verb, sayings) if subject is not None and subject.i == noun.i else None
    found = found if found is not None else _agent(verb, sayings)
    return voice(found) if found is not None else None


def _can_own(subject: Token, sayings: Sayings) -> bool:
    return subject.pos_ in ("NOUN", "PROPN", "PRON") and not sayings.has("nobody", subject.lower_)


def _carrier(verb: Token, sayings: Sayings) -> Token | None:
    """ "Auf Plakaten standen Sprüche wie …": what the words stand on."""
    documents = sayings.roles["document"]
    places = (c for c in verb.children if c.dep_ in ("obl", "obl:arg") and c.pos_ == "NOUN")
    return next((c for c in places if case_of(c) in documents), None)


def _agent(verb: Token, sayings: Sayings) -> Token | None:
    """ "Parolen wurden von X gerufen": who does it."""
    agents = (c for c in verb.children if c.dep_ in ("obl", "obl:agent", "obl:arg") and c.pos_ in ("NOUN", "PROPN"))
    return next((c for c in agents if sayings.has("owner", case_of(c))), None)
