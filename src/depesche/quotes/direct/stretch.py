"""A stretch between quotation marks: its tokens, what stands around it, and its draft.

Takes the marks of `marks.marked`, gives a `Stretch` and what can be asked of its place.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...language import text_of
from ...records import QuoteKind
from ..draft import Draft, Voice
from ..grammar import sentence_of
from ..marks import Marked

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Tokens

#: What is cut from the edges of a stretch.
MARKS_AND_SPACE = "„“”»«\"‚‘’'›‹ "


@dataclass(slots=True)
class Stretch:
    """A marked stretch with the tokens inside it, from `first` to `last`."""

    doc: Doc
    mark: Marked
    first: int
    last: int

    @property
    def size(self) -> int:
        return self.last - self.first + 1

    @property
    def tokens(self) -> Tokens:
        return self.doc[self.first : self.last + 1]

    @property
    def words(self) -> list[Token]:
        """The tokens without punctuation."""
        return [t for t in self.tokens if not t.is_punct]


def stretch_of(doc: Doc, mark: Marked) -> Stretch | None:
    """The tokens inside a pair of marks; None if there are none."""
    span = doc.char_span(mark.inner_start, mark.inner_end, alignment_mode="expand")
    if span is None or len(span) == 0:
        return None
    first, last = span.start, span.end - 1
    while first <= last and not doc[first].text.strip(MARKS_AND_SPACE):
        first += 1
    while last >= first and not doc[last].text.strip(MARKS_AND_SPACE):
        last -= 1
    return Stretch(doc, mark, first, last) if first <= last else None


def word_before(s: Stretch) -> Token | None:
    """The word before the opening mark."""
    doc, k = s.doc, s.first - 1
    while k >= 0 and doc[k].is_punct and doc[k].text not in (":", ",", ".", "!", "?", ";", ")"):
        k -= 1
    return doc[k] if k >= 0 and not doc[k].is_space else None


def after_colon(s: Stretch) -> bool:
    """Whether a colon opens the words."""
    doc, k = s.doc, s.first - 1
    while k >= 0 and (doc[k].is_space and "\n" not in doc[k].text or doc[k].is_punct and doc[k].text != ":"):
        if doc[k].text in (".", ",", "!", "?", ";"):
            return False
        k -= 1
    return k >= 0 and doc[k].text == ":"


def surroundings(s: Stretch) -> tuple[range, range]:
    """Tokens of the sentences around the stretch that lie before and after it."""
    doc = s.doc
    start = sentence_of(doc[s.first]).start
    if start >= s.first - 1 and after_colon(s):
        # the sentence before ends with the colon
        before = s.first - 1
        while before > 0 and (doc[before].is_punct or doc[before].is_space):
            before -= 1
        start = sentence_of(doc[before]).start
    end = sentence_of(doc[s.last]).end
    if end <= s.last + 2:
        # the sentence ends with the words: what follows may still be about them
        following = s.last + 1
        while following < len(doc) and doc[following].is_punct and doc[following].text != ".":
            following += 1
        if following < len(doc) and not doc[following].is_space:
            if doc[following].text[:1].islower() or doc[following - 1].text == ",":
                end = sentence_of(doc[following]).end
    return range(start, s.first), range(s.last + 1, end)


def draft_of(s: Stretch, kind: QuoteKind, who: Voice | None, cue: list[int], medium: str, confidence: float) -> Draft:
    """The draft of the words of a stretch."""
    return Draft(
        kind, set(range(s.first, s.last + 1)), who, cue, medium, chars=_characters(s),
        sentence=sentence_of(s.doc[s.first]).start, confidence=confidence,
    )  # fmt: skip


def _characters(s: Stretch) -> tuple[int, int]:
    """The characters of the words: without the marks, space at the edges, and a comma before the closing mark."""
    text = text_of(s.doc)
    start, end = s.mark.inner_start, s.mark.inner_end
    while start < end and text[start].isspace():
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] == ","):
        end -= 1
    return start, end
