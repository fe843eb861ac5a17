"""How exact a number is: approximations and bounds before it ("rund 500", "at least 20"), and ranges ("between 20 and 30").

Takes a number as it was found; gives it with its bounds.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from .finding import Found, number_at
from .story import Story

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence
    from spacy.tokens import Token

#: Lower and upper bound of a value behind the words of a group, a tenth off where nothing is said of how much.
BOUNDS: dict[str, Callable[[float], tuple[float | None, float | None]]] = {
    "about": lambda value: (round(value * 0.9, 6), round(value * 1.1, 6)),
    "below": lambda value: (round(value * 0.9, 6), value),
    "more": lambda value: (value, None),
    "most": lambda value: (None, value),
}


#: Groups whose words make a range wider as well: "rund 20 bis 30".
WIDENING = frozenset({"about", "below"})


def bound(story: Story, found: Found, start: int) -> None:
    """Sets the bounds that the words before a number give; they are part of it then. `start`: the sentence's first token."""
    begin = found.start
    if (found.share or found.factor) and begin > start and story.doc[begin - 1].pos_ == "DET":
        begin -= 1  # "mehr als die Hälfte"
    for length in (2, 1):
        i = begin - length
        if i < start:
            continue
        first = story.doc[i]
        if length == 1 and _governs(story, first, found):
            continue
        if length == 2 and first.pos_ == "ADP" and found.value % 10:
            continue  # "an die vier Titel": a preposition; only round numbers are told so roughly
        words = " ".join(t.lower_ for t in story.doc[i:begin])
        for group, bounds in BOUNDS.items():
            if words in story.groups[group]:
                found.low, found.high = bounds(found.value)
                found.start, found.bounded = i, group
                return


def _governs(story: Story, word: Token, found: Found) -> bool:
    """Whether a word before a number is the preposition of the phrase ("verfügt über 151 Sitze"), not a bound."""
    if word.pos_ != "ADP" or word.dep_ != "case" or word.head.i < found.start:
        return False
    head = word.head
    if sum(c.dep_ == "case" for c in head.children) > 1:
        return False
    if head.dep_ == "obl" and word.lower_ in story.groups["more"]:
        return False
    if head.dep_ == "obl" and word.lower_ in story.groups["most"] and "Nom" in head.morph.get("Case", []):
        return False  # "unter 20 Menschen starben": a subject taken for a phrase
    return head.dep_ not in ("nsubj", "nsubj:pass", "obj", "conj", "ROOT", "root", "nummod", "appos")


def range_of(story: Story, lower: Found, sentence: Sentence) -> Found | None:
    """The range that begins with a number, if another one follows behind a word of ranges: "20 bis 30"."""
    doc = story.doc
    if lower.end + 1 >= sentence.end or doc[lower.end].lower_ not in story.groups["range"]:
        return None
    upper = number_at(story, doc[lower.end + 1], sentence.end)
    if upper is None or lower.unit not in (None, upper.unit) or upper.value <= lower.value:
        return None
    if not _joins(story, lower, doc[lower.end], sentence):
        return None
    low, high = lower.value * _shared_scale(story, lower, upper), upper.value
    if lower.bounded in WIDENING:
        low, high = BOUNDS[lower.bounded](low)[0] or low, BOUNDS[lower.bounded](high)[1] or high
    return Found(lower.start, upper.end, upper.value, low, high, upper.unit, word=lower.word)


def _joins(story: Story, lower: Found, word: Token, sentence: Sentence) -> bool:
    """Whether a word between two numbers makes a range of them: behind "between" any, else no "and", and no "to" where a change begins."""
    groups = story.groups
    before = story.doc[lower.start - 1].lower_ if lower.start > sentence.start else None
    if before in groups["between"]:
        return True
    changes = before in groups["from"]
    return word.lower_ not in groups["joiner"] and not (changes and word.lower_ in groups["to"])


def _shared_scale(story: Story, lower: Found, upper: Found) -> float:
    """What multiplies the upper number and the lower one as well: "two to three *million*"."""
    digits = story.doc[lower.end - 1]
    single = (
        lower.end - lower.start == 1 or lower.bounded is not None and number_at(story, digits, lower.end) is not None
    )
    if upper.value <= 1000 or lower.value >= 1000 or not single or upper.end - upper.start < 2:
        return 1.0
    return story.numbers.scales.get(story.doc[upper.start + 1].text.rstrip("."), 1.0)
