"""What stands beside the text: embeds, credits, captions, boilerplate and the lists of links under "More on this".

Each step takes a `Draft` and gives kinds to its units: first to lines alone, then to lines beside their neighbours.
"""

from __future__ import annotations

import re

from ..lexicon.layout_words import LayoutWords
from ..records import BlockKind
from .debris import is_lone_token, is_section, line_kind
from .draft import Draft
from .lines import Unit

LIST_MARK = re.compile(r"[•*▪●◦‣–—-]\s|\d{1,2}[.)]\s")
#: Characters of a caption: with its credit right below it, and with a blank line between them.
_LONGEST_CAPTION, _LONGEST_CAPTION_APART = 500, 250
#: Fewer words than these before a credit, apart from it, may be a title.
_FEWEST_WORDS_APART = 10


# --- lines alone -------------------------------------------------------------------------------------------------------


def see_lines(draft: Draft) -> None:
    """The kinds of lines that need no neighbours to be known; a report of a single line is text."""
    if len(draft.units) > 1:
        draft.kinds[:] = [_kind_alone(unit, draft) for unit in draft.units]


def _kind_alone(unit: Unit, draft: Draft) -> BlockKind | None:
    kind = line_kind(unit.text, draft.words)
    if kind is None and unit.alone and is_lone_token(unit.text) and draft.report.text.count(unit.text) == 1:
        kind = "embed"
    if kind in ("embed", None) and _signs_a_picture(unit, draft.words):
        return "credit"
    if kind is None and unit.mark.startswith(">"):
        return "pullquote"
    return kind


def _signs_a_picture(unit: Unit, words: LayoutWords) -> bool:
    """An agency alone under a line signs its picture; alone between blank lines it stands for something embedded."""
    return not unit.opens and unit.closes and words.is_word("photo", unit.text.strip("()[]"))


# --- captions ----------------------------------------------------------------------------------------------------------


def see_captions(draft: Draft) -> None:
    """A line with a credit under it is a caption."""
    for i, unit in enumerate(draft.units):
        if draft.kinds[i] != "credit" or i == 0 or draft.kinds[i - 1] is not None:
            continue
        before = draft.units[i - 1]
        if before.group == unit.group:
            if len(before.text) <= _LONGEST_CAPTION:
                draft.kinds[i - 1] = "caption"
                if _begins_caption(draft, i):
                    draft.kinds[i - 2] = "caption"
        elif _is_caption_apart(draft, i):
            draft.kinds[i - 1] = "caption"


def _begins_caption(draft: Draft, credit: int) -> bool:
    """Whether the line two above the credit begins its caption: one of two lines stands between blank lines with its credit."""
    if credit < 2:
        return False
    first, last = draft.units[credit - 2], draft.units[credit]
    return last.closes and first.opens and first.group == last.group and draft.kinds[credit - 2] is None


def _is_caption_apart(draft: Draft, credit: int) -> bool:
    """Whether the line above the credit is its caption though a blank line stands between them."""
    before = draft.units[credit - 1]
    if credit < 2 or not before.alone or len(before.text) > _LONGEST_CAPTION_APART:
        return False
    if draft.kinds[credit - 2] == "placeholder":
        return True
    return not before.ends_sentence and len(before.text.split()) >= _FEWEST_WORDS_APART


# --- sections of links -------------------------------------------------------------------------------------------------


def see_sections(draft: Draft) -> None:
    """A heading like "Mehr zum Thema" and the titles under it, up to the next running text or its subheading."""
    i = 0
    while i < len(draft.units):
        heads = draft.kinds[i] in (None, "boilerplate", "embed") and is_section(draft.units[i].text, draft.words)
        i = _see_section(draft, i) if heads else i + 1


def _see_section(draft: Draft, heading: int) -> int:
    """Marks a heading and the titles of its section; gives the place behind them."""
    units, kinds = draft.units, draft.kinds
    kinds[heading] = "boilerplate"
    i = heading + 1
    while i < len(units) and kinds[i] in (None, "boilerplate") and not units[i].text.endswith("."):
        unit, following = units[i], draft.after(i)
        if unit.is_paragraph and len(unit.text) > 160:
            break
        before_text = unit.group != units[i - 1].group and following is not None and following.is_paragraph
        if before_text and i > heading + 1:
            break
        kinds[i] = "boilerplate"
        i += 1
        # One title after the heading, then text: the title belongs to the heading, it is no subheading.
        if before_text and not LIST_MARK.match(unit.text):
            break
    return i
