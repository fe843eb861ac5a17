"""Drafts as records: token sets → `Quote`s with their spans in the text, in its order."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ..language import text_of
from ..records import Quote, Span, words_at
from .draft import Draft
from .grammar import runs, sentence_of
from .speaker import char_span, participant

if TYPE_CHECKING:
    from spacy.tokens import Doc

#: What is cut from the edges of spans that are no whole sentences.
EDGES = ",;:–-—.!?"
#: The media of records; drafts of carried speech name what carries them instead.
MEDIA = ("speech", "writing", "thought")


def records(drafts: Iterable[Draft], doc: Doc, actors: Any) -> list[Quote]:
    """The records of drafts, in the order of the text; the longer of two that begin together comes first."""
    kept = [d for d in drafts if d.tokens]
    kept.sort(key=lambda d: (d.chars[0] if d.chars else doc[d.first].idx, -len(d.tokens), d.kind))
    return [_record(d, f"q{n}", doc, actors) for n, d in enumerate(kept, 1)]


def _record(draft: Draft, name: str, doc: Doc, actors: Any) -> Quote:
    spans = _spans(draft, doc)
    cue = [char_span(doc, a, b) for a, b in _neighbours(draft.cue)]
    sentence = sentence_of(doc[draft.first])
    return Quote(
        id=name, kind=draft.kind, spans=spans, words=words_at(spans, text_of(doc)),
        medium=draft.medium if draft.medium in MEDIA else "speech",
        speaker=participant(doc, draft.voice, actors) if draft.voice is not None else None,
        cue=cue, cue_words=words_at(cue, text_of(doc)) or None,
        addressee=participant(doc, draft.to, actors) if draft.to is not None else None,
        sentence=char_span(doc, sentence.start, sentence.end), confidence=draft.confidence,
    )  # fmt: skip


def _spans(draft: Draft, doc: Doc) -> list[Span]:
    """Where what is said stands."""
    if draft.chars is not None:
        return [Span(*draft.chars)]
    found = [char_span(doc, a, b) for a, b in runs(doc, draft.tokens, "" if draft.whole else EDGES)]
    return found or [char_span(doc, draft.first, draft.last + 1)]


def _neighbours(indices: Iterable[int]) -> list[tuple[int, int]]:
    """Token ranges of indices, those that follow each other together."""
    found: list[tuple[int, int]] = []
    for i in sorted(indices):
        if found and found[-1][1] == i:
            found[-1] = (found[-1][0], i + 1)
        else:
            found.append((i, i + 1))
    return found
