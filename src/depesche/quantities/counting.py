"""What a number counts or measures: the noun it stands before, its genitive, or what a sum or measure is said of.

Takes a number; gives the token of the noun, or None.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .finding import Found
from .measuring import measured
from .story import Story

if TYPE_CHECKING:
    from spacy.tokens import Token

#: Relations of a number to the noun it counts.
_COUNTS = frozenset({"nummod", "det", "amod", "compound", "flat", "det:numgov", "advmod"})
#: Tokens behind a number within which adjectives lead to its noun.
_ADJECTIVES = 4


def counted(story: Story, found: Found) -> Token | None:
    """The noun that is counted or measured."""
    last = story.doc[found.end - 1]
    if found.factor:
        return story.count_of(_multiplied(story, last))
    if found.unit:
        return story.count_of(measured(story, last, found))
    below = story.genitive(last)
    if below is not None and (last.pos_ == "NOUN" or story.numbers.is_partitive(last.nbor(1).lower_)):
        return below
    head = _head(story, found, last)
    if head is not None and (head.i >= found.end or below is None):
        if story.unit_at(head.i):
            return None  # "600 or 900 euros": no thing, but what the number is a number of
        lower = head.pos_ == "ADJ" and head.text.islower()
        return (_behind_adjectives(head) if lower else None) or head
    if found.share and last.pos_ == "NOUN" and (behind := story.token(found.end)) is not None and behind.pos_ != "NOUN":
        return story.count_of(measured(story, last, found))
    return _behind(story, found, below) or _changed(story, found, last)


def _multiplied(story: Story, last: Token) -> Token | None:
    """What is so many times as much: the genitive of a noun, object or subject of a verb, the subject of what is said of it. `last`: the last token
    of the number."""
    if last.pos_ == "NOUN":
        return story.genitive(last)
    verb = last if last.pos_ == "VERB" else last.head
    if last.pos_ != "VERB" and verb.pos_ == "ADJ" and verb.dep_ == "amod":
        return verb.head
    if verb.pos_ == "NOUN" and verb.i > last.i:
        return verb
    found = [
        c
        for dep in (("obj",), ("nsubj", "nsubj:pass"))
        for c in verb.children
        if c.dep_ in dep and c.pos_ in ("NOUN", "PROPN")
    ]
    return found[0] if found else None


def _changed(story: Story, found: Found, last: Token) -> Token | None:
    """What rises or falls from, by or to a bare number: "die Zahl der Vermissten sank auf 3.975"."""
    groups = story.groups
    before = story.doc[found.start - 1].lower_ if found.start else ""
    if found.word or before not in groups["from"] | groups["to"] | groups["by"]:
        return None
    if not any(t.lemma_ in groups["count_noun"] for t in last.sent):
        return None
    thing = measured(story, last, found)
    return story.count_of(thing) if thing is not None and thing.lemma_ in groups["count_noun"] else None


def _head(story: Story, found: Found, last: Token) -> Token | None:
    """The noun a number depends on, past what belongs to the number itself. `last`: the number's last token."""
    inside = story.doc[found.start : found.end]
    core = next((t for t in inside if t.dep_ == "nummod" or t.pos_ == "NUM"), last)
    if core.dep_ not in _COUNTS:
        return None
    head: Token | None = core.head
    if head is not None and found.start <= head.i < found.end:
        head = head.head if head.dep_ in ("nummod", "amod", "det") else story.genitive(head)
    return head if head is not None and head.pos_ in ("NOUN", "PROPN", "ADJ", "X") else None


def _behind(story: Story, found: Found, below: Token | None) -> Token | None:
    """The noun that follows a number, whatever the parser made of it. `below`: the number's genitive."""
    after = story.token(found.end)
    if after is None:
        return None
    if after.pos_ == "DET" and below is not None and "Plur" in below.morph.get("Number", []):
        return below  # "901 of the acts"
    if after.pos_ == "ADJ" and (noun := _behind_adjectives(after)) is not None:
        return noun
    if after.pos_ == "NOUN" or after.pos_ == "VERB" and after.text[:1].isupper():
        return after  # in capitals: a noun taken for a verb
    if after.lower_ not in story.numbers.victims or after.dep_ in ("aux", "cop"):
        return None
    following = story.token(after.i + 1)
    return after if following is None or following.pos_ != "NOUN" else None


def _behind_adjectives(token: Token) -> Token | None:
    """The noun behind adjectives that follow a number."""
    for following in token.doc[token.i : token.i + _ADJECTIVES]:
        if following.pos_ == "NOUN":
            return following
        if following.pos_ != "ADJ":
            return None
    return None
