"""A report on its way to its blocks: the lines, the kind found for each so far, and what they say of the report.

Made once from the report and the words of its language; the steps of `blocks.read_layout` fill it in, one after the other.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ..lexicon.layout_words import LayoutWords
from ..records import BlockKind, Report
from .imprint import Imprint
from .lines import Unit, read_units


@dataclass
class Draft:
    """The state of one reading. `kinds` has one entry for each unit; None is running text, or what no step has known yet."""

    report: Report
    words: LayoutWords
    units: list[Unit]
    kinds: list[BlockKind | None]
    imprint: Imprint = field(default_factory=Imprint)

    def first_text(self) -> int | None:
        """Where the running text begins: the first unit of unknown kind that is a paragraph."""
        return next((i for i, unit in enumerate(self.units) if self.kinds[i] is None and unit.is_paragraph), None)

    def after(self, i: int) -> Unit | None:
        """The unit behind the one at `i`; None at the end."""
        return self.units[i + 1] if i + 1 < len(self.units) else None


def draft_of(report: Report, words: LayoutWords) -> Draft:
    """The draft of a report of which nothing is known yet."""
    units = read_units(report.text)
    return Draft(report, words, units, [None] * len(units))
