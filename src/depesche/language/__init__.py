"""Text to analysed tokens: chooses the language, loads its engine, gives one spaCy `Doc` for a report.

    engine = load_engine(detect(report.text))
    doc = parse(report, blocks, engine)        # doc.text == report.text
    for sentence in sentences(doc): …

What an engine guarantees on tokens stands in `docs/architecture.md`. Heavy imports happen when first needed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..errors import UnknownLanguage
from ..records import Block, Report
from .detection import LANGUAGES, detect
from .heads import compound_head

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

    from .engine import Engine

__all__ = [
    "LANGUAGES",
    "UnknownLanguage",
    "block_of",
    "compound_head",
    "detect",
    "load_engine",
    "parse",
    "respelled",
    "sentences",
    "text_of",
]


def load_engine(language: str, pipeline: str | None = None) -> Engine:
    """The engine of a language, built once a process. `pipeline` names another spaCy pipeline, by package name or path.

    Raises `UnknownLanguage` for a language without engine, `MissingPart` for a pipeline that is not there.
    """
    from .engine import load_engine as load

    return load(language, pipeline)


def respelled(text: str, language: str, beside: str = "") -> list[tuple[int, int, str]]:
    """(start, end, instead) where the carrier of a text cut words at the ends of lines or wrote umlauts as two letters; empty for almost all texts.
    `beside`: what came with it and tells as well how it is spelled, as the text of a title does."""
    from .respelling import respelled as places

    return places(text, language, beside)


def parse(report: Report, blocks: Sequence[Block], engine: Engine) -> Doc:
    """One Doc over the whole report, `doc.text == report.text`; only blocks of `READ_KINDS` are analysed, the rest are gap tokens (`pos_` SPACE)."""
    from .joining import parse as join

    return join(report, blocks, engine)


def sentences(doc: Doc) -> Iterator[Span]:
    """The sentences of the blocks that are read, without gaps."""
    from .joining import sentences as real

    return real(doc)


def text_of(doc: Doc) -> str:
    """The text of a report's Doc, as `doc.text` but not put together anew."""
    from .joining import text_of as text

    return text(doc)


def block_of(doc: Doc, i: int) -> Block | None:
    """The block in which token i stands; None for a token of a gap."""
    from .joining import block_of as block

    return block(doc, i)
