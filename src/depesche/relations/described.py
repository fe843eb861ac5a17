"""Whom a noun of relation describes ("X, *ally* of Y", "X is the *father* of Y", "as *neighbour* of Y, X …").

Takes a noun and what it can be; gives mentions. The ways in which a noun tells whom it is about are tried in the order of `WAYS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..events import grammar as g
from .mentions import is_plural, is_someone

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..entities.actors import MentionAt
    from .story import Story

#: Relations of a name that stands behind its noun.
APPOSED = frozenset({"appos", "flat", "flat:name"})
#: Relations of a name at the end of the noun's phrase.
_AT_THE_END = APPOSED | {"nmod"}
#: What makes a noun one of its own, and no second word for the one before.
_DETERMINED = frozenset({"det", "nummod", "amod", "det:poss"})


@dataclass(frozen=True, slots=True)
class Asked:
    """A noun of which is asked whom it describes: somebody of one of the kinds (any, if there are none); `kin`: its genitive is a person as well."""

    story: Story
    noun: Token
    kinds: frozenset[str] | None
    kin: bool

    def fit(self, found: Iterable[MentionAt]) -> list[MentionAt]:
        """Those that can be meant: of the right kind, and somebody in particular."""
        return [m for m in found if (self.kinds is None or m.kind in self.kinds) and is_someone(self.story, m)]


#: Gives whom the noun describes; None where this way tells nothing, an empty list where it tells that nobody known is meant.
Way = Callable[[Asked], "list[MentionAt] | None"]


def described(story: Story, noun: Token, kinds: frozenset[str] | None, kin: bool = False) -> list[MentionAt]:
    """Whom a noun describes: the name in apposition, the subject of the copula, the noun an "as" phrase is about, its own referent.

    `kinds`: what it can be (person, state, …); what is something else is passed over. `kin`: the noun's genitive is a person as well.
    """
    asked = Asked(story, noun, kinds, kin)
    for way in WAYS:
        found = way(asked)
        if found is not None:
            return found
    return []


def _names_behind(noun: Token) -> Iterator[Token]:
    """Names that stand behind a noun for the same one; in another form than their lemma they are its genitive."""
    for child in noun.children:
        if child.dep_ in APPOSED and child.i > noun.i and not g.is_inflected_name(child):
            yield child


def _all_or_first(noun: Token, who: list[MentionAt]) -> list[MentionAt]:
    """All of them behind a plural, else the first."""
    return who if is_plural(noun) else who[:1]


def _named_behind(asked: Asked) -> list[MentionAt] | None:
    """The name right behind it: "Präsident X"."""
    for name in _names_behind(asked.noun):
        who = asked.fit(m for m in asked.story.actors.np(name.i) if m.form in ("name", "pronoun") or m.kind == "person")
        if who:
            # "den Nachbarn X und Y": of states the form does not tell singular and plural apart
            if any(m.kind != "state" for m in who):
                return _all_or_first(asked.noun, who)
            joined = (c for c in asked.noun.children if c.dep_ == "conj" and c.pos_ == "PROPN" and c.i > name.i)
            return who + asked.fit(m for c in joined for m in asked.story.actors.np(c.i) if m.kind == "state")
    return None


def _named_behind_phrase(asked: Asked) -> list[MentionAt] | None:
    """The name behind the whole phrase: "the father of the ruler, X"."""
    doc, comma = asked.story.doc, asked.noun.right_edge.i + 1
    if comma + 1 >= len(doc) or doc[comma].text != "," or doc[comma + 1].pos_ != "PROPN":
        return None
    at = asked.story.actors.at(comma + 1)
    if at is None or at.form != "name" or at.kind != "person" or at.start != doc[comma + 1].idx:
        return None
    return asked.fit([at]) or None


def _named_at_the_end(asked: Asked) -> list[MentionAt] | None:
    """The name at the end of the phrase: "the head of the agency, X", "die Vorsitzende der Partei X"."""
    doc, noun = asked.story.doc, asked.noun
    for token in noun.subtree:
        if token.i <= noun.i or token.dep_ not in _AT_THE_END or any(c.dep_ == "case" for c in token.children):
            continue
        at = asked.story.actors.at(token.i)
        if at is None or at.kind != "person" or at.form != "name" or at.start != token.idx:
            continue
        if asked.kin and doc[token.i - 1].text != ",":
            continue
        if not any(g.is_inflected_name(t) for t in doc[at.start_token : at.end_token]) and (who := asked.fit([at])):
            return who
    return None


def _subject_of_copula(asked: Asked) -> list[MentionAt] | None:
    """Who is said to be it: "X is the father of Y"."""
    if not any(c.dep_ == "cop" for c in asked.noun.children):
        return None
    subject = g.subject(asked.noun)
    return asked.fit(asked.story.binder.actors_of(subject)) if subject is not None else []


def _stranger(asked: Asked) -> list[MentionAt] | None:
    """Nobody, where a name follows that belongs to nobody known: every other guess would be wrong."""
    noun, actors = asked.noun, asked.story.actors
    strange = any(t.i > noun.i and t.ent_type_ == "PER" and actors.at(t.i) is None for t in noun.subtree)
    return [] if strange else None


def _about_whom_as_phrase(asked: Asked) -> list[MentionAt] | None:
    """Whom the phrase is about that it stands in: "X won as the candidate of Y"."""
    if not g.case_forms(asked.noun) & asked.story.words.as_words or asked.noun.head == asked.noun:
        return None
    target = _target_of_as_phrase(asked.story, asked.noun)
    if target is None:
        return []
    for name in _names_behind(target):
        named = [m for m in asked.story.actors.np(name.i) if m.kind == "person"]
        if named:
            return asked.fit(named)
    return asked.fit(asked.story.binder.actors_of(target))


def _target_of_as_phrase(story: Story, noun: Token) -> Token | None:
    """The noun an "as" phrase is about: the object of its verb, if it has any besides a reflexive, else the subject."""
    node = noun.head
    while node.pos_ not in ("VERB", "AUX", "ADJ") and node.head != node:
        node = node.head
    # "overtook X as the strongest power": the subject is it now
    target = g.direct_object(node) if node.pos_ == "VERB" and node.lemma_ not in story.words.replacing else None
    if target is None or target.tag_ == "PRF" or "Yes" in target.morph.get("Reflex", []):
        return g.subject(node)
    return target


def _named_before_comma(asked: Asked) -> list[MentionAt] | None:
    """The name before the comma it follows: "X, president of Y", "Neuseeland, ein Nachbar Australiens"."""
    doc, left = asked.story.doc, asked.noun.left_edge.i
    comma = left if doc[left].text == "," else left - 1
    if comma < 1 or doc[comma].text != ",":
        return None
    at = asked.story.actors.at(comma - 1)
    if at is None or at.form != "name" or at.kind not in ("person", "state"):
        return None
    if at.kind == "state" and asked.noun.dep_ == "conj":
        return None  # a list
    first = doc[at.head_token]
    while is_plural(asked.noun) and first.dep_ == "conj":
        first = first.head  # "Polen und Litauen, beide Mitglieder der EU"
    return asked.fit(asked.story.actors.np(first.i) if first.i != at.head_token else [at]) or None


def _itself_in_apposition(asked: Asked) -> list[MentionAt] | None:
    """Its own referent, where it is an apposition and the report names him."""
    own = asked.story.actors.at(asked.noun.i)
    if asked.noun.dep_ != "appos" or own is None or own.kind != "person" or own.entity not in asked.story.named:
        return None
    return asked.fit([own])


def _noun_before(asked: Asked) -> list[MentionAt] | None:
    """The noun or name it is an apposition to."""
    noun = asked.noun
    if noun.dep_ != "appos" or noun.head.pos_ not in ("PROPN", "NOUN"):
        return None
    who = asked.fit(asked.story.actors.np(noun.head.i))
    return _all_or_first(noun, who) if who else None


def _name_after_title(asked: Asked) -> list[MentionAt] | None:
    """The name whose title it is: "President X"."""
    noun = asked.noun
    if noun.dep_ != "compound" or noun.head.i <= noun.i or noun.head.pos_ != "PROPN":
        return None
    return asked.fit(asked.story.actors.np(noun.head.i))


def _of_first_noun(asked: Asked) -> list[MentionAt] | None:
    """Whom the noun describes that it is joined to, if it stands bare: "as neighbour and member" is one and the same."""
    noun = asked.noun
    if noun.dep_ != "conj" or noun.head.pos_ != "NOUN":
        return None
    if is_plural(noun) or any(c.dep_ in _DETERMINED for c in noun.children):
        return []
    return described(asked.story, noun.head, asked.kinds, asked.kin)


def _office(asked: Asked) -> list[MentionAt] | None:
    """Nobody, where it is the genitive of a word for an office: "the office of president"."""
    noun = asked.noun
    office = noun.dep_ == "nmod" and noun.head.pos_ == "NOUN" and noun.head.lemma_ in asked.story.words.office
    return [] if office else None


def _itself(asked: Asked) -> list[MentionAt] | None:
    """Its own referent."""
    at = asked.story.actors.at(asked.noun.i)
    return asked.fit([at]) if at is not None and at.kind == "person" else None


#: The ways in which a noun tells whom it describes, the surest first.
WAYS: tuple[Way, ...] = (
    _named_behind,
    _named_behind_phrase,
    _named_at_the_end,
    _subject_of_copula,
    _stranger,
    _about_whom_as_phrase,
    _named_before_comma,
    _itself_in_apposition,
    _noun_before,
    _name_after_title,
    _of_first_noun,
    _office,
    _itself,
)
