"""Report → Layout: the blocks of a report in their order, and the report with author, place and date it gives itself.

First every line is looked at alone, then beside its neighbours: a line with a credit under it is a caption, short lines
before the text are its title, short lines between paragraphs are subheadings. Last, datelines and signatures are cut off the
paragraphs they share a line with.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..lexicon import Lexicon
from ..records import Block, Report
from .asides import see_captions, see_lines, see_sections
from .cutting import blocks_of, cut
from .draft import Draft, draft_of
from .signed_lines import see_signed_lines
from .subheadings import see_subheadings
from .titles import see_titles

#: What gives kinds to the lines, each step on what those before it have found.
_STEPS: tuple[Callable[[Draft], None], ...] = (
    see_lines,
    see_captions,
    see_signed_lines,
    see_sections,
    see_titles,
    see_subheadings,
)


@dataclass(frozen=True)
class Layout:
    """A report whose author, place and date are filled in where its text gives them, and its blocks in order."""

    report: Report
    blocks: list[Block]


def read_layout(report: Report, lexicon: Lexicon) -> Layout:
    """The Layout of a report: blocks in order, trimmed, without overlap, in code points of `report.text`; author, place and date (ISO, as exact as
    written) where the report has none and its text gives them. Raises `LexiconError` for a fault in `layout.lex`."""
    draft = draft_of(report, lexicon.layout)
    for step in _STEPS:
        step(draft)
    # Cutting reads the last of what the report says of itself.
    blocks = blocks_of(report.text, cut(draft))
    return Layout(draft.imprint.completed(report), blocks)
