"""The sentences of a report's blocks joined into one Doc whose text is the report's. Takes a Report with its Blocks and an engine.

Between the analysed tokens lie *gap* tokens: white space, credits, placeholders and everything else that is not read. A gap
between sentences is a sentence of its own, white space inside a sentence hangs on the word before it; both have `pos_` SPACE.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..records import READ_KINDS, Block, Report

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

    from .engine import Engine

_BLOCKS, _BLOCK_OF, _TEXT = "depesche_blocks", "depesche_block_of", "depesche_text"


@dataclass(slots=True)
class _Tokens:
    """The tokens of a joined Doc, in the order of the text."""

    text: str
    words: list[str] = field(default_factory=list)
    spaces: list[bool] = field(default_factory=list)
    block_of: list[int] = field(default_factory=list)
    #: Index of every analysed token.
    places: list[int] = field(default_factory=list)
    #: Indexes of white space tokens inside a sentence.
    inside: list[int] = field(default_factory=list)
    end: int = 0

    def gap(self, until: int, block: int, in_sentence: bool) -> None:
        """Fill what lies between the last token and `until`; one leading space belongs to the token before."""
        if until <= self.end:
            return
        start, self.end = self.end, until
        if self.words and not self.spaces[-1] and self.text[start] == " ":
            self.spaces[-1] = True
            start += 1
        if until > start:
            if in_sentence:
                self.inside.append(len(self.words))
            self._add(self.text[start:until], block)

    def word(self, word: str, start: int, block: int) -> None:
        """Add a token that was analysed."""
        self.places.append(len(self.words))
        self._add(word, block)
        self.end = start + len(word)

    def _add(self, word: str, block: int) -> None:
        self.words.append(word)
        self.spaces.append(False)
        self.block_of.append(block)


def parse(report: Report, blocks: Sequence[Block], engine: Engine) -> Doc:
    """One Doc, `doc.text == report.text`, so that `token.idx` is an offset into the report. Blocks that are not in `READ_KINDS`, and what lies outside
    blocks, are gap tokens."""
    from spacy.tokens import Doc

    text = report.text
    read = sorted((b for b in blocks if b.kind in READ_KINDS and b.start < b.end), key=lambda b: b.start)
    analysed = engine.analyse([text[b.start : b.end] for b in read])
    tokens = _Tokens(text)
    numbers = {id(b): n for n, b in enumerate(blocks)}
    docs = []
    for block, sentences in zip(read, analysed):
        number = numbers[id(block)]
        tokens.gap(block.start, -1, False)
        for sentence in sentences:
            for i, (word, offset) in enumerate(zip(sentence.words, sentence.offsets)):
                tokens.gap(block.start + offset, number, i > 0)
                tokens.word(word, block.start + offset, number)
            docs.append(sentence.doc)
        tokens.gap(block.end, number, False)
    tokens.gap(len(text), -1, False)

    joined = Doc(engine.nlp.vocab, words=tokens.words, spaces=tokens.spaces)
    _fill(joined, tokens, docs)
    joined.user_data[_TEXT] = text
    joined.user_data[_BLOCKS] = tuple(blocks)
    joined.user_data[_BLOCK_OF] = tokens.block_of
    return joined


def _fill(joined: Doc, tokens: _Tokens, docs: list[Doc]) -> None:
    """Give the tokens of a joined Doc what the Docs of its sentences know; gaps are SPACE."""
    import numpy
    from spacy.attrs import DEP, ENT_IOB, ENT_TYPE, HEAD, LEMMA, MORPH, POS, TAG

    attributes = [TAG, POS, MORPH, LEMMA, DEP, ENT_IOB, ENT_TYPE, HEAD]
    table = numpy.zeros((len(tokens.words), len(attributes)), dtype="uint64")
    strings = joined.vocab.strings
    table[:, 1] = strings.add("SPACE") if "SPACE" in strings else _space()
    table[:, 4] = strings.add("dep")
    table[:, 5] = 2  # outside any name
    if docs:
        rows = numpy.concatenate([doc.to_array(attributes) for doc in docs])
        at = numpy.asarray(tokens.places, dtype="int64")
        heads = numpy.arange(len(rows)) + rows[:, 7].astype("int64")
        table[at] = rows
        table[at, 7] = (at[heads] - at).astype("uint64")
        iob = table[at, 5]
        table[at, 5] = numpy.where(iob == 0, 2, iob)
    for i in tokens.inside:
        if i + 1 < len(table) and table[i + 1, 5] == 1:
            # white space inside a name ("Laurent  Mekul") belongs to it
            table[i, 5], table[i, 6] = 1, table[i + 1, 6]
        table[i, 7] = numpy.asarray(-1, dtype="int64").astype("uint64")
    if tokens.words:
        joined.from_array(attributes, table)
    for i in numpy.flatnonzero(table[:, 3] == 0).tolist():
        joined[i].lemma_ = tokens.words[i]


def _space() -> int:
    from spacy.symbols import SPACE

    return int(SPACE)


def sentences(doc: Doc) -> Iterator[Span]:
    """The real sentences: no gap between blocks or sentences."""
    if len(doc) == 0:
        return
    for sentence in doc.sents:
        if doc[sentence.start].pos_ != "SPACE":
            yield sentence


def text_of(doc: Doc) -> str:
    """The text of a report's Doc, kept; `doc.text` is put together of all tokens each time it is asked for."""
    text: str | None = doc.user_data.get(_TEXT)
    if text is None:
        text = doc.user_data[_TEXT] = doc.text
    return text


def block_of(doc: Doc, i: int) -> Block | None:
    """The block of token i; None outside the blocks that are read."""
    number = doc.user_data[_BLOCK_OF][i]
    return doc.user_data[_BLOCKS][number] if number >= 0 else None
