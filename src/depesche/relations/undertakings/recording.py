"""The record of an undertaking: what it is called, its route, sum, condition and evidence.

Takes a thing, its status and its parties; gives an `Undertaking` without a number of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lexicon.relation_words import WORKS
from ...records import Participant, Quantity, Span, Undertaking
from ..story import span_of
from .kinds import Thing, kind_of
from .routes import route_of

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence
    from spacy.tokens import Token

    from ..story import Story

#: Tokens of a noun phrase that name the undertaking, at most, besides the first.
_WIDTH = 24
#: What does not stand at the beginning of a name of an undertaking.
_OPENING = frozenset({"ADP", "DET", "CCONJ", "PUNCT", "ADV", "SCONJ"})
#: Sentences behind in which a condition may be told.
_BEHIND = 2
#: Kinds that lead from one place to another.
_LEADING = frozenset({"pipeline", "railway", "road", "cable"})
#: Kinds whose costs the next sentence may tell.
_COSTING = WORKS | {"arms", "investment"}


def record(
    story: Story,
    thing: Thing,
    status: str,
    parties: list[Participant],
    quantities: list[Quantity],
    verb: Token | None = None,
) -> Undertaking:
    """The record of a thing with that status and those parties. `verb`: of the clause that tells whose it is."""
    outer = thing.top if thing.top.i < thing.token.i else thing.token
    sentence = story.sentences[thing.number]
    what, evidence = _named(story, outer, sentence.end - 1), span_of(sentence)
    return Undertaking(
        id="u", kind=thing.kind, what=story.text[what.start : what.end], span=what, parties=parties, route=route_of(story, outer, verb) if thing.kind in _LEADING else [], status=status,
        sum=_sums(thing.kind, quantities, evidence, what) or _sum_behind(story, thing, quantities), condition=_condition(story, thing), evidence=[evidence], said_by=story.said_by(thing.top.idx),
        rule=f"{story.lexicon.language}/undertakings.lex {thing.kind}",
    )  # fmt: skip


def _named(story: Story, outer: Token, last: int) -> Span:
    """The words that name the undertaking: the phrase without what opens it, up to the last token of the sentence."""
    left, right = outer.left_edge.i, outer.right_edge.i
    while left < outer.i and story.doc[left].pos_ in _OPENING:
        left += 1
    other = next((c for c in outer.children if c.dep_ == "conj" and kind_of(story, c)), None)
    if other is not None and other.left_edge.i > outer.i:
        right = other.left_edge.i - 1  # "eine Autobahn | , eine Bahnlinie": each is told of its own
        while right > outer.i and story.doc[right].pos_ in ("PUNCT", "CCONJ"):
            right -= 1
    end = story.doc[min(right, left + _WIDTH, last)]
    return Span(story.doc[left].idx, end.idx + len(end))


def _sums(kind: str, quantities: list[Quantity], sentence: Span, what: Span) -> list[str]:
    """Sums of money in the sentence; those inside the noun phrase alone, where it has any; of trade those aimed at."""
    sums = _money(quantities, sentence)
    aims = [q for q in sums if kind == "trade" and q.role == "target"]
    inside = [q for q in sums if what.start <= q.span.start < what.end]
    return [q.words for q in aims or inside or sums]


def _money(quantities: list[Quantity], sentence: Span) -> list[Quantity]:
    return [
        q
        for q in quantities
        if sentence.start <= q.span.start < sentence.end and q.unit and len(q.unit) == 3 and q.unit.isupper()
    ]


def _sum_behind(story: Story, thing: Thing, quantities: list[Quantity]) -> list[str]:
    """What the next sentence says that it costs: "Das Projekt kostet …", "Sie soll … kosten"."""
    if thing.kind not in _COSTING or thing.number + 1 >= len(story.sentences):
        return []
    sentence = story.sentences[thing.number + 1]
    sums = _money(quantities, span_of(sentence))
    if len(sums) != 1 or not _tells_of_costs(story, thing.kind, sentence):
        return []
    return [sums[0].words]


def _tells_of_costs(story: Story, kind: str, sentence: Sentence) -> bool:
    """Whether a sentence is about what the thing costs: its subject or object is a word for it, for costs, or a pronoun of a verb of costs."""
    words = story.words
    for t in sentence:
        if t.dep_ not in ("nsubj", "nsubj:pass", "obj"):
            continue
        named = t.pos_ == "NOUN" and (t.lemma_ in words.project or story.head_of(t.lemma_) in words.project)
        same = t.pos_ in ("NOUN", "PROPN") and kind_of(story, t) == kind or t.pos_ == "PRON" and t.dep_ != "obj"
        if named or same and t.head.lemma_ in words.cost:
            return True
    return False


def _condition(story: Story, thing: Thing) -> str | None:
    """A conditional sentence about the same thing, here or in the next two sentences."""
    conjunctions = story.groups["condition"]
    for sentence in story.sentences[thing.number : thing.number + 1 + _BEHIND]:
        conditional = any(t.dep_ == "mark" and t.lower_ in conjunctions for t in sentence)
        if conditional and any(t.pos_ in ("NOUN", "PROPN") and kind_of(story, t) == thing.kind for t in sentence):
            span = span_of(sentence)
            return story.text[span.start : span.end]
    return None
