"""The words of a report cut into pieces at hyphens and slashes, with sentences and paragraphs numbered.

`Words(doc)` gives the pieces that names are looked up by, and for each token its sentence, its paragraph and whether it
is a gap between blocks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from depesche.lexicon.actors import fold, without_genitive

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_PIECE = re.compile(r"[^\s\-‐‑–/()\[\]„“”\"»«]+")
_TRIM = ".,;:!?"


@dataclass(slots=True)
class Words:
    """Pieces in parallel lists: `written`, `folded`, `token` (index), `start` and `end` (characters)."""

    written: list[str] = field(default_factory=list)
    folded: list[str] = field(default_factory=list)
    token: list[int] = field(default_factory=list)
    start: list[int] = field(default_factory=list)
    end: list[int] = field(default_factory=list)
    first_piece: list[int] = field(default_factory=list)
    sentence: list[int] = field(default_factory=list)
    paragraph: list[int] = field(default_factory=list)
    gap: list[bool] = field(default_factory=list)

    def pieces_of(self, token_i: int) -> range:
        """Indices of the pieces of a token."""
        last = self.first_piece[token_i + 1] if token_i + 1 < len(self.first_piece) else len(self.written)
        return range(self.first_piece[token_i], last)


def clause_of(token: Token) -> int:
    """The verb a token stands under, however deep in a phrase, or the root."""
    current = token
    while current.pos_ not in ("VERB", "AUX") and current.head.i != current.i:
        current = current.head
    return int(current.i)


def cut_words(doc: Doc) -> Words:
    """The words of a Doc. Tokens of a gap have no pieces."""
    words = Words()
    sentence = paragraph = 0
    for i, token in enumerate(doc):
        text = token.text
        gap = token.pos_ == "SPACE" or token.is_space
        if i and token.is_sent_start:
            sentence += 1
        if gap and "\n" in text:
            paragraph += 1
        words.first_piece.append(len(words.written))
        words.sentence.append(sentence)
        words.paragraph.append(paragraph)
        words.gap.append(gap)
        if gap:
            continue
        for found in _PIECE.finditer(text):
            piece, start = found.group(), token.idx + found.start()
            piece = without_genitive(piece)
            core = piece.strip(_TRIM) if not (len(piece) <= 4 and piece.endswith(".")) else piece
            if not core:
                continue
            words.written.append(core)
            words.folded.append(fold(core))
            words.token.append(i)
            words.start.append(start)
            words.end.append(start + len(core))
    return words
