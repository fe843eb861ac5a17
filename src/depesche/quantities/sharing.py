"""What numbers of a list or change share: the last one says for all what they are ("250, 400 and 600 euros"), the first for a part of it.

Takes the quantities read so far, the last one included; gives them completed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ..language import text_of
from ..records import Quantity, Span
from .finding import Found
from .story import Story

if TYPE_CHECKING:
    from spacy.tokens import Token

#: Tokens between a whole and its part, at most.
_FARTHEST = 8
#: Relations of a number without a noun to its verb.
_ALONE = frozenset({"nsubj", "nsubj:pass", "obj", "obl", "conj"})


def of_whole(story: Story, whole: Quantity, last: Found, found: Found) -> Token | None:
    """What a bare number is a part of: "of eleven deportations, five were faulted". `whole`: the quantity that `last` became."""
    doc = story.doc
    if whole.of_span is None or found.start - last.end > _FARTHEST:
        return None
    if doc[last.start - 1].lower_ not in story.groups["partitive"]:
        return None
    if doc[found.start].dep_ not in ("nsubj", "nsubj:pass", "obj"):
        return None
    return next((t for t in doc[last.start : found.start] if t.idx == whole.of_span.start), None)


def of_same(story: Story, first: Quantity, last: Found, found: Found) -> Token | None:
    """What a number without a noun counts when it is subject or object as the one before it: "76 Menschen starben, 1.500 wurden verletzt".
    `first`: the quantity that `last` became."""
    doc, token = story.doc, story.doc[found.end - 1]
    if first.of_span is None or first.unit != found.unit or found.share or found.factor or last.factor:
        return None
    of = next((t for t in doc[last.start].sent if t.idx == first.of_span.start), None)
    if of is None or of.i > found.start or not {of.text, of.lemma_, of.lower_}.isdisjoint(story.numbers.victims):
        return None
    after = story.token(found.end)
    more = after is not None and after.lower_ in story.groups["more_of_it"]
    if doc[found.start - 1].text == "(" or not more and after is not None and after.pos_ == "ADJ":
        return None  # what it counts follows, as "230.000 gewerbliche und 4.500 private Anlagen"
    bare = not any(c.dep_ == "case" and c.i < found.start for c in token.children)
    alone = (
        token.dep_ in _ALONE and token.pos_ in ("NUM", "NOUN") or token.dep_ == "nummod" and token.head.pos_ == "AUX"
    )
    return of if more or bare and alone else None


def share_counted(story: Story, out: list[Quantity], found: Found, of: Token) -> None:
    """What is counted after the second number of a change is counted by the first as well: "from 900 to 1,200 men"."""
    if len(out) < 2 or out[-2].of is not None or out[-2].unit:
        return
    preposition = story.doc[found.start - 1]
    if preposition.lower_ in story.groups["to"] and preposition.idx - out[-2].span.end <= 1:
        out[-2] = msgspec.structs.replace(out[-2], of=of.text, of_span=Span(of.idx, of.idx + len(of)))


def share_back(story: Story, out: list[Quantity]) -> None:
    """The last number of a list or change says for all what they are: "250, 400 and 600 euros", "from two to 1.5 percent"."""
    final, text = out[-1], text_of(story.doc)
    for k in range(len(out) - 2, -1, -1):
        one = out[k]
        if one.unit or one.of is not None:
            return
        between = text[one.span.end : out[k + 1].span.start]
        word = between.strip(" ,").lower()
        if not between.strip() or word and word not in story.groups["list"] | story.groups["to"]:
            return
        value = one.value * _scale_of_change(story, one, final, word)
        out[k] = msgspec.structs.replace(one, value=value, unit=final.unit, of=final.of, of_span=final.of_span)


def _scale_of_change(story: Story, one: Quantity, final: Quantity, word: str) -> float:
    """What multiplies the number a change begins with, if only the one it ends with says it: "from 90 to 200 *billion*"."""
    if not {word, word.split(" ", 1)[0]} & story.groups["to"] or one.low is not None or one.high is not None:
        return 1.0
    scales = [value for w in final.words.split() if (value := story.numbers.scales.get(w)) is not None and value > 1000]
    return scales[0] if scales and one.value < 1000 <= final.value else 1.0
