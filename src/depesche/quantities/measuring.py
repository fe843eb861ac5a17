"""What a sum or measure is said of: its genitive, the noun it belongs to, else the object or subject of its clause.

Takes the token of a unit and its number; gives the token of the noun, or None.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .finding import Found
from .story import Story

if TYPE_CHECKING:
    from spacy.tokens import Token

_NOUNS = ("NOUN", "PROPN")
#: Nouns up to which a measure is followed.
_HIGHEST = 4
#: Clauses up to which a subject is looked for.
_DEEPEST = 8
#: Tokens before a relative clause in which the noun stands that it is about.
_FARTHEST = 3


def measured(story: Story, unit: Token, found: Found) -> Token | None:
    """The noun that a number with a unit measures."""
    below = story.genitive(unit)
    if below is not None and not story.unit_at(below.i):
        return below
    after = story.token(unit.i + 1)
    if after is not None and after.pos_ == "NOUN" and after.head in (unit, unit.head):
        return after
    if after is not None and after.pos_ == "ADJ" and after.dep_ == "amod" and after.head.i == after.i + 1:
        return after.head if after.head.pos_ in _NOUNS else None  # "eine 8.000 Kilometer lange Leitung"
    measure = unit.doc[found.start - 2] if found.start > 1 and unit.doc[found.start - 1].pos_ == "ADP" else None
    if measure is not None and measure.lemma_ in story.groups["measure_noun"] and measure.head.pos_ in _NOUNS:
        return _above(story, measure)  # "ein Abkommen im Umfang von …", also where the sum hangs on the verb
    node = outermost(unit, found)
    if node.dep_ in ("nmod", "appos", "compound") and node.head.pos_ in _NOUNS:
        return _above(story, node.head)
    if node.head.pos_ in ("VERB", "AUX"):
        if node.dep_ == "obj" and _is_given(story, node.head, found):
            return None
        thing = _thing_of_clause(node.head) if node.dep_ in ("obl", "obl:arg") else None
        if thing is not None:
            return thing
    return _subject(node, story.groups["measure_verb"])


def outermost(unit: Token, found: Found) -> Token:
    """The word by which number and unit, or the first of several sums, hang on the clause."""
    node = unit
    while node.head != node and (
        found.start <= node.head.i < found.end
        or node.dep_ in ("nummod", "conj")
        and node.head.pos_ in ("NOUN", "NUM", "SYM")
    ):
        node = node.head
    return node


def _above(story: Story, noun: Token) -> Token | None:
    """The noun a measure hangs on, past those that only measure: the parser may hang one sum of a change on the other, or both on the verb taken for
    a noun."""
    for _ in range(_HIGHEST):
        if not _only_measures(story, noun):
            return noun
        if noun.dep_ in ("obl", "obl:arg") and noun.head.pos_ == "VERB" and not story.unit_at(noun.i):
            return _thing_of_clause(noun.head) or _subject(noun)  # "schlossen ein Abkommen im Umfang von …"
        if noun.dep_ not in ("nmod", "appos") or noun.head == noun:
            break
        noun = noun.head
    return _subject(noun)


def _only_measures(story: Story, noun: Token) -> bool:
    """Whether a noun is a unit, a scale, a word of measures or the predicate of its sentence, and so not what is measured."""
    return bool(
        story.unit_at(noun.i)
        or noun.text in story.numbers.scales
        or noun.dep_ == "ROOT"
        and _subject(noun)
        or noun.lemma_ in story.groups["measure_noun"] | story.groups["time_unit"] | story.groups["former"]
        or noun.lower_ in story.numbers.fractions
    )


def _is_given(story: Story, verb: Token, found: Found) -> bool:
    """Whether a sum of money or goods is the thing given or taken itself ("paid 3 million dollars"), and measures nothing else."""
    unit = found.unit or ""
    if not (len(unit) == 3 and unit.isupper() or unit in story.groups["mass"]):
        return False
    if verb.lemma_ in story.groups["measure_verb"]:
        return False
    return not any(c.dep_ == "case" for t in story.doc[found.start : found.end] for c in t.children)


def _thing_of_clause(verb: Token) -> Token | None:
    """The object, or the subject of a passive, that a sum beside it is said of: "sold the house for 3 million"."""
    return next((c for c in verb.children if c.dep_ in ("obj", "nsubj:pass") and c.pos_ in _NOUNS), None)


def _noun_before(verb: Token) -> Token | None:
    """The noun right before a relative clause that was hung on a verb."""
    comma = verb.left_edge.i
    before = [t for t in verb.doc[max(comma - _FARTHEST, 0) : comma + 1] if t.pos_ in _NOUNS and t.i < comma]
    return before[-1] if before else _thing_of_clause(verb.head)


def _subject(token: Token, measures: frozenset[str] = frozenset()) -> Token | None:
    """The subject of the clause a token stands in, if it is a noun other than the token; of a relative clause with a verb of `measures` what it is about."""
    node = token
    for _ in range(_DEEPEST):
        subject = next((c for c in node.children if c.dep_ in ("nsubj", "nsubj:pass")), None)
        if subject is not None and node.dep_ == "acl:relcl" and "Rel" in subject.morph.get("PronType"):
            # "eine Leitung, die … kostet"
            if node.lemma_ not in measures:
                return None
            return node.head if node.head.pos_ in _NOUNS else _noun_before(node)
        if subject is not None:
            return subject if subject.pos_ in _NOUNS and subject != token else None
        if node.head == node:
            # a clause taken for a noun phrase: the noun in front of the would-be predicate
            first = next((c for c in node.children if c.dep_ == "compound" and c.i < node.i), None)
            return first if node != token else None
        node = node.head
    return None
