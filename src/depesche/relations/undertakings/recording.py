"""The record of an undertaking: what it is called, its route, sum, condition and evidence.

Takes a thing, its status and its parties; gives an `Undertaking` without a number of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...events import grammar as g
from ...records import Participant, Quantity, Span, Undertaking
from ..story import span_of
from .kinds import Thing, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..story import Story

#: Tokens of a noun phrase that name the undertaking, at most, besides the first.
_WIDTH = 24
#: What does not stand at the beginning of a name of an undertaking.
_OPENING = frozenset({"ADP", "DET", "CCONJ", "PUNCT", "ADV", "SCONJ"})
#: Sentences behind in which a condition may be told.
_BEHIND = 2


def record(
    story: Story, thing: Thing, status: str, parties: list[Participant], quantities: list[Quantity]
) -> Undertaking:
    """The record of a thing with that status and those parties."""
    outer = thing.top if thing.top.i < thing.token.i else thing.token
    sentence = story.sentences[thing.number]
    what, evidence = _named(story, outer, sentence.end - 1), span_of(sentence)
    return Undertaking(
        id="u", kind=thing.kind, what=story.text[what.start : what.end], span=what, parties=parties, route=_route(story, outer), status=status,
        sum=_sums(quantities, evidence, what), condition=_condition(story, thing), evidence=[evidence], said_by=story.said_by(thing.top.idx),
        rule=f"{story.lexicon.language}/undertakings.lex {thing.kind}",
    )  # fmt: skip


def _named(story: Story, outer: Token, last: int) -> Span:
    """The words that name the undertaking: the phrase without what opens it, up to the last token of the sentence."""
    left, right = outer.left_edge.i, outer.right_edge.i
    while left < outer.i and story.doc[left].pos_ in _OPENING:
        left += 1
    end = story.doc[min(right, left + _WIDTH, last)]
    return Span(story.doc[left].idx, end.idx + len(end))


def _sums(quantities: list[Quantity], sentence: Span, what: Span) -> list[str]:
    """Sums of money in the sentence; those inside the noun phrase alone, where it has any."""
    sums = [
        q
        for q in quantities
        if sentence.start <= q.span.start < sentence.end and q.unit and len(q.unit) == 3 and q.unit.isupper()
    ]
    inside = [q for q in sums if what.start <= q.span.start < what.end]
    return [q.words for q in inside or sums]


def _route(story: Story, outer: Token) -> list[str]:
    """Countries in the order of the phrases "from … over … to …"; none where there is only one."""
    stops: list[tuple[int, str]] = []
    for t in outer.subtree:
        if g.case_forms(t) & story.words.via:
            for m in story.actors.np(t.i):
                if m.code and m.kind in ("state", "place") and m.code[:3].isupper():
                    stops.append((t.i, m.code[:3]))
    codes = list(dict.fromkeys(code for _, code in sorted(stops)))
    return codes if len(codes) > 1 else []


def _condition(story: Story, thing: Thing) -> str | None:
    """A conditional sentence about the same thing, here or in the next two sentences."""
    conjunctions = story.groups["condition"]
    for sentence in story.sentences[thing.number : thing.number + 1 + _BEHIND]:
        conditional = any(t.dep_ == "mark" and t.lower_ in conjunctions for t in sentence)
        if conditional and any(t.pos_ in ("NOUN", "PROPN") and kind_of(story, t) == thing.kind for t in sentence):
            span = span_of(sentence)
            return story.text[span.start : span.end]
    return None
