"""What kind of undertaking a word names, and which nouns above it only lead to it ("der Bau der Pipeline").

Takes nouns; gives kinds of the lexicon. Here stands as well what kinds have in common.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...bounded import bounded
from ...events import grammar as g
from ...lexicon.relation_words import WORKS

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..story import Story

#: Kinds that name a host or receiver by a place: "in Polen", "an die Ukraine".
HOSTED = WORKS | {"troops", "mission", "aid", "visit", "investment", "arms", "supply", "credit"}
#: Kinds that are told of only while they lie ahead (or fell through): what was held is an event.
AHEAD = frozenset({"visit", "summit", "trade"})
#: Kinds that are about something: whom they are only about is no party.
DEALS = frozenset({"treaty", "talks", "summit", "coalition", "visit", "exchange"})
#: Kinds that a treaty may be about without being undertaken.
LOOSE = frozenset({"investment", "trade", "supply"})
#: Most nouns of a chain.
_LONGEST = 6
#: Relations of a noun to the one above it that leads to it.
_LED = frozenset({"nmod", "appos", "compound", "obl", "nmod:poss"})


@dataclass(frozen=True, slots=True)
class Thing:
    """A word that names an undertaking of a kind, in the sentence of that number, with the nouns that lead to it: `chain` begins with it."""

    kind: str
    token: Token
    chain: list[Token]
    number: int

    @property
    def top(self) -> Token:
        """The outermost noun."""
        return self.chain[-1]


def kind_of(story: Story, token: Token) -> str | None:
    """The kind of undertaking a noun names; compounds by their head."""
    words = story.words
    known = words.kinds
    key = (token.lemma_, token.text)
    if key not in known:
        bounded(known)[key] = _kind_of_word(story, token.lemma_, token.text)
    kind = known[key]
    for child in token.children:
        if child.dep_ == "compound" and child.i < token.i:
            two = f"{child.lemma_.lower()} {token.lemma_.lower()}"
            return (
                words.undertakings.get(two)
                or words.undertakings.get(f"{child.lower_} {token.lemma_.lower()}")
                or (kind if two not in words.no else None)
            )
    return kind


def _kind_of_word(story: Story, lemma: str, text: str) -> str | None:
    """The kind by the word alone: the whole one, else the head of the compound or what follows a hyphen."""
    words = story.words
    if lemma.lower().endswith(words.no) or text.lower().endswith(words.no):
        return None
    for form in (lemma, text, lemma.lower()):
        kind = words.undertakings.get(form) or words.exact.get(form)
        if kind:
            return kind
    for form in (lemma, text):
        behind = form.rsplit("-", 1)[-1]
        kind = (
            words.undertakings.get(story.head_of(form))
            or words.undertakings.get(behind)
            or (words.hyphen.get(behind) if behind != form else None)
        )
        if kind:
            return kind
    return None


def kind_by_genitive(story: Story, noun: Token) -> str | None:
    """The kind of a noun that needs its genitive for it: "Lieferung von Panzern"."""
    acts = story.words.acts.get(noun.lemma_)
    if not acts:
        return None
    things = [t for argument in story.binder.noun_argument(noun, "gen") for t in g.conjuncts(argument)]
    return next((kind for objects, kind in acts if any(is_one_of(story, t, objects) for t in things)), None)


def is_one_of(story: Story, token: Token, words: frozenset[str]) -> bool:
    """Whether a noun or the head of its compound is one of the words."""
    return token.lemma_ in words or story.head_of(token.lemma_) in words


def chain_of(story: Story, token: Token) -> list[Token]:
    """The noun and the nouns above it that only lead to it: "Pipeline" under "Bau" under "Vereinbarung"."""
    found = [token]
    node = token
    while node.head != node and node.head.pos_ in ("NOUN", "PROPN") and len(found) < _LONGEST:
        head = node.head
        if node.dep_ == "conj" and _are_two_works(story, node, head):
            break
        if node.dep_ != "conj" and not _is_led(story, token, node) or not _leads(story, head):
            break
        found.append(head)
        node = head
    return found


def _are_two_works(story: Story, noun: Token, first: Token) -> bool:
    """Whether two nouns joined by "and" name works of two kinds: "eine Autobahn und eine Pipeline"."""
    kind, other = kind_of(story, noun), kind_of(story, first)
    return kind != other and kind in WORKS and other in WORKS


def _is_led(story: Story, token: Token, node: Token) -> bool:
    """Whether the phrase of a node tells what its head is of or about, on the way up from the token."""
    if node.dep_ not in _LED:
        return False
    words, forms = story.words, g.case_forms(node)
    if kind_of(story, token) in LOOSE and kind_of(story, node.head) in DEALS:
        return False  # "ein Abkommen für Investitionen"
    return not forms & words.apart and (not forms or bool(forms & (words.about | words.via)))


def _leads(story: Story, noun: Token) -> bool:
    """Whether a noun is one of those that lead to a thing: of building, of how far it is, or a thing itself."""
    words, lemma = story.words, noun.lemma_
    if lemma in words.build or lemma in words.statuses or kind_of(story, noun) is not None:
        return True
    head = story.head_of(lemma)
    return head in words.build or head in words.statuses


def is_denied(story: Story, noun: Token) -> bool:
    """Whether a noun is said not to be: "kein Abkommen"."""
    negators = story.groups["negator"]
    return any(
        "Neg" in c.morph.get("PronType") or c.lower_ in negators for c in noun.children if c.dep_ in ("det", "advmod")
    )
