"""Speakers as records: a noun phrase → Participant; and who speaks at a place in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..records import Participant, Quote, Span
from .draft import Voice
from .grammar import NAME_DEPS

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

#: The code of a speaker who is no political actor (PLOVER's blank country).
NOBODY = "---"


def char_span(doc: Doc, start: int, end: int) -> Span:
    last = doc[end - 1]
    return Span(doc[start].idx, last.idx + len(last.text))


def participant(doc: Doc, found: Voice, actors: Any) -> Participant:
    """The record of a speaker or addressee; code and entity from `actors` where its head, or the name beside it, is a mention."""
    span = char_span(doc, found.start, found.end)
    words = doc[found.start : found.end].text
    whom = found.refers or found
    code, entity, name, sector = NOBODY, None, _name(doc, whom), None
    mention = _mention(doc, whom, actors)
    if mention is not None:
        code = mention.code or NOBODY
        entity, name, sector = mention.entity, mention.name, mention.sector
    return Participant(code=code, entity=entity, name=name, sector=sector, span=span, words=words)


def _mention(doc: Doc, found: Voice, actors: Any) -> Any:
    """Who the phrase denotes: its head's mention, else a name beside it; those with a code first."""
    if actors is None:
        return None
    head = doc[found.head]
    mentions = list(actors.np(head.i))
    for child in head.children:
        if child.dep_ in NAME_DEPS and found.start <= child.i < found.end:
            mentions += actors.np(child.i)
    return next((m for m in mentions if m.code), mentions[0] if mentions else None)


def _name(doc: Doc, found: Voice) -> str:
    head: Token = doc[found.head]
    parts = [head, *(c for c in head.children if c.dep_ in ("flat", "flat:name") and found.start <= c.i < found.end)]
    named = [c for c in head.children if c.dep_ == "appos" and c.pos_ == "PROPN" and found.start <= c.i < found.end]
    if named:
        parts = [
            named[0],
            *(c for c in named[0].children if c.dep_ in ("flat", "flat:name") and found.start <= c.i < found.end),
        ]
    return " ".join(t.text for t in sorted(parts, key=lambda t: t.i))


def speaker_at(quotes: list[Quote], char_offset: int) -> Participant | None:
    """Who speaks at a place: the speaker of the innermost quotation that covers the offset; None where nobody is quoted or named.

    A reported speech act is told by the report itself, so it gives no speaker.
    """
    found = quote_at([q for q in quotes if q.kind != "reported" and q.speaker is not None], char_offset)
    return found.speaker if found is not None else None


def quote_at(quotes: list[Quote], char_offset: int) -> Quote | None:
    """The innermost quotation that covers an offset, or None."""
    around = [q for q in quotes if any(s.start <= char_offset < s.end for s in q.spans)]
    return min(around, key=lambda q: q.spans[-1].end - q.spans[0].start, default=None)
