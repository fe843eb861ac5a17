"""What stands between two commas behind a noun and tells who that is: "Sudan's foreign minister*, Mustafa Osman Ismail,* called the move …".

English agencies name and describe whoever acts between the subject and its verb. A parser of a small treebank loses the verb behind such an aside. So a
sentence is read without its asides, each aside is read alone, and `join` puts the readings together: the aside hangs on the noun before it.
`find` tells by words alone what is one: it runs before anything is parsed.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..lists import lists_of
from . import words
from .rereading import copy

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from spacy.tokens import Doc, Token

_LONGEST = 14
_DETERMINERS, _RELATIVE = frozenset(lists_of("en")["determiners"]), frozenset(lists_of("en")["relatives"])
_FINITE = frozenset(lists_of("en")["finite"])
#: Adverbs and days between an aside and its verb.
_BETWEEN = frozenset(lists_of("en")["between"]) | words.WEEKDAYS
_BEHIND = frozenset(lists_of("en")["behind descriptions"])
_CIRCUMSTANCES = _BEHIND | frozenset(lists_of("en")["circumstances"])
_NO_VERB_BEHIND = frozenset(lists_of("en")["no verb behind"])
_OPENERS, _JOINS = frozenset(lists_of("en")["openers"]), frozenset(lists_of("en")["list joins"])
_QUOTES = frozenset("\" “ ” '' `` « »".split())
_BREAKS = frozenset("; : - – — (".split())
#: "speaking", but not "king".
_SHORTEST_ING = 6
_NOMINAL = frozenset({"NOUN", "PROPN", "NUM", "PRON", "ADJ"})


@dataclass(frozen=True)
class Aside:
    """Places of the two commas; whether a comma stays where the aside stood."""

    first: int
    last: int
    comma: bool

    @property
    def inside(self) -> range:
        return range(self.first + 1, self.last)


def find(tokens: Sequence[str], is_past: Callable[[str], bool]) -> list[Aside]:
    """The asides of a sentence in order."""
    commas = [i for i, token in enumerate(tokens) if token == ","]
    found: list[Aside] = []
    if len(commas) < 2:
        return found
    verbs = [i for i in range(len(tokens)) if _is_verb(tokens, i, is_past)]
    n = 1 if tokens[0].lower() in _OPENERS else 0
    # what ends with a comma has nothing that its last aside could stand before
    while n + 1 < len(commas) and commas[n + 1] + 1 < len(tokens):
        first, last = commas[n], commas[n + 1]
        third = commas[n + 2] if n + 2 < len(commas) else len(tokens)
        # "Ana Diaz, the speaker, *who* took over, promised": one aside behind the other
        another = tokens[last + 1] in _RELATIVE and _is_aside(tokens, last, third, is_past)
        told = bisect_left(verbs, found[-1].last if found else 0) < bisect_left(verbs, first)
        if (
            _is_aside(tokens, first, last, is_past, another)
            or not told
            and _is_circumstance(tokens, first, last, is_past)
        ):
            found.append(Aside(first, last, comma=told and _finite_follows(tokens, last + 1, is_past)))
            n += 0 if another else 1
        n += 1
    return found


def _is_aside(
    tokens: Sequence[str], first: int, last: int, is_past: Callable[[str], bool], another: bool = False
) -> bool:
    """`another`: whether an aside follows at once."""
    inside = tokens[first + 1 : last]
    if not 1 <= len(inside) <= _LONGEST or first == 0 or last + 1 >= len(tokens) or _QUOTES & set(inside):
        return False
    before, opening = tokens[first - 1], inside[0]
    if not before[:1].isalpha() or _is_verb(tokens, first - 1, is_past) and not before[0].isupper():
        return False
    if inside[0].lower() in _JOINS or _BREAKS & set(inside):
        return False
    finite = _finite_follows(tokens, last + 1, is_past)
    if opening in _RELATIVE:
        return finite
    described = opening.lower() in _DETERMINERS or opening[0].isupper() or inside[-1][0].isupper()
    if (
        any(_is_verb(tokens, i, is_past) for i in range(first + 1, last))
        or opening.lower() in words.WEEKDAYS | words.MONTHS
    ):
        return False
    return described and (finite or another or tokens[last + 1] in _BEHIND)


def _is_circumstance(tokens: Sequence[str], first: int, last: int, is_past: Callable[[str], bool]) -> bool:
    """ "Mr Diaz, *in a video posted online*, denounced", "Ana Diaz, *speaking in Rome*, urged": between subject and verb, what else was the case."""
    inside = tokens[first + 1 : last]
    if not 2 <= len(inside) <= _LONGEST or first == 0 or _QUOTES & set(inside) or not tokens[first - 1][0].isalpha():
        return False
    opening = inside[0]
    if _is_verb(tokens, first - 1, is_past) and not tokens[first - 1][0].isupper():
        return False
    opens = opening in _CIRCUMSTANCES or opening.endswith("ing") and len(opening) >= _SHORTEST_ING
    return opens and _finite_follows(tokens, last + 1, is_past)


def _finite_follows(tokens: Sequence[str], place: int, is_past: Callable[[str], bool]) -> bool:
    """Whether a predicate stands there, adverbs and days apart."""
    while place < len(tokens) and tokens[place].lower() in _BETWEEN:
        place += 1
    return place < len(tokens) and (tokens[place] in _FINITE or is_past(tokens[place]))


def _is_verb(tokens: Sequence[str], i: int, is_past: Callable[[str], bool]) -> bool:
    """Whether a word is a finite verb, as far as it and the word before it tell."""
    low = tokens[i]
    if low in _FINITE:
        return True
    return low.islower() and is_past(low) and not (i and tokens[i - 1].lower() in _NO_VERB_BEHIND)


def join(doc: Doc, aside: Aside, reading: Doc) -> None:
    """The reading of an aside hangs on the noun before it."""
    start = aside.first + 1
    copy(doc, reading, list(aside.inside))
    root = next((token.i for token in reading if token.head == token), 0)
    top = doc[start + root]
    verb = next((token for token in doc[aside.last + 1 :] if token.pos_ == "VERB" and token.dep_ != "amod"), None)
    if any(c.dep_ == "case" for c in top.children) and top.pos_ in _NOMINAL and verb is not None:
        top.head, top.dep_ = verb, "obl"
    elif top.tag_ == "VBG" and verb is not None:
        top.head, top.dep_ = verb, "advcl"
    else:
        top.head = _described(doc, aside.first - 1)
        relative = doc[start].lower_ in _RELATIVE
        top.dep_ = "acl:relcl" if relative else "appos" if top.pos_ in _NOMINAL else "acl"
    for place in (aside.first, aside.last):
        comma = doc[place]
        if place == aside.first or not aside.comma:
            comma.head, comma.dep_, comma.tag_, comma.pos_ = top, "punct", ",", "PUNCT"


def _described(doc: Doc, place: int) -> Token:
    """The head of the noun phrase that ends there."""
    noun = doc[place]
    while (
        noun.dep_ in ("flat", "flat:name", "compound", "nmod")
        and noun.head.i != noun.i
        and abs(noun.head.i - noun.i) < _LONGEST
    ):
        if noun.dep_ == "nmod" and any(c.dep_ == "case" for c in noun.children) and noun.tag_ in ("NNP", "NNPS"):
            # "the president of France, Emmanuel Macron": the office is described, not the country
            return noun.head if noun.head.pos_ in _NOMINAL else noun
        if noun.dep_ == "nmod" and noun.head.i < noun.i:
            return noun
        noun = noun.head
    return noun
