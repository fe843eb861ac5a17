"""Short lines between paragraphs: subheadings, and pull quotes with their attributions.

Takes a `Draft` whose titles are known and gives kinds to the units that are left.
"""

from __future__ import annotations

import re

from .asides import LIST_MARK
from .draft import Draft

_PAIRS = {"„": '“”"', "“": "”", '"': '"', "»": "«", "«": "»", "”": "”"}
_DASH_LINE = re.compile(r"[–—-]\s*[^\W\d_]")
#: Characters: subheadings (under a Markdown sign, as a question), pull quotes, the line that says whose words they are.
_LONGEST, _LONGEST_MARKED, _LONGEST_QUESTION = 90, 160, 60
_PULLQUOTE = range(20, 301)
_LONGEST_ATTRIBUTION = 80


def see_subheadings(draft: Draft) -> None:
    """Subheadings up to the last paragraph, pull quotes anywhere."""
    units, kinds = draft.units, draft.kinds
    last_text = max((i for i, u in enumerate(units) if kinds[i] is None and u.is_paragraph), default=-1)
    for i in range(len(units)):
        if kinds[i] is not None:
            continue
        if _is_pullquote(draft, i):
            kinds[i] = "pullquote"
            if _is_attribution(draft, i + 1):
                kinds[i + 1] = "pullquote"
        elif i < last_text and len(units) > 1 and _is_subheading(draft, i):
            kinds[i] = "subheading"


def _is_subheading(draft: Draft, i: int) -> bool:
    unit = draft.units[i]
    if unit.mark.startswith(("#", "=")) and len(unit.text) <= _LONGEST_MARKED:
        return True
    if unit.is_paragraph or not _reads_as_subheading(unit.text):
        return False
    # Something has to follow that it heads; in a list of short lines none heads another.
    following = draft.after(i)
    return following is not None and (
        draft.kinds[i + 1] is not None or following.is_paragraph or following.ends_sentence
    )


def _reads_as_subheading(text: str) -> bool:
    if len(text) > _LONGEST or len(text.split()) > 12 or LIST_MARK.match(text):
        return False
    if text[-1] in ".,;:…" or text[0].islower():
        return False
    return text[-1] not in "?!" or len(text) <= _LONGEST_QUESTION


def _is_pullquote(draft: Draft, i: int) -> bool:
    """Words in quotation marks set apart: told again in the text, or with their speaker on a line of their own."""
    unit = draft.units[i]
    text = unit.text
    if len(text) not in _PULLQUOTE or not unit.opens or text[-1] not in _PAIRS.get(text[0], ""):
        return False
    inner = text[1:-1].strip(" .,!?…")
    if len(inner.split()) < 4 or any(mark in inner for mark in "„“”"):
        return False
    if any(inner in other.text for j, other in enumerate(draft.units) if j != i and len(other.text) > len(text)):
        return True
    return _is_attribution(draft, i + 1) and draft.units[i + 1].group == unit.group


def _is_attribution(draft: Draft, i: int) -> bool:
    """Whether the unit at `i`, if there is one, is "– Jane Doe"."""
    if i >= len(draft.units) or draft.kinds[i] is not None:
        return False
    unit = draft.units[i]
    return len(unit.text) <= _LONGEST_ATTRIBUTION and not unit.ends_sentence and _DASH_LINE.match(unit.text) is not None
