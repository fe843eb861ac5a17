"""Kicker, headline and lead: the short lines before the running text, and a first paragraph that is set apart from the rest.

Takes a `Draft` whose signed lines and asides are known and gives kinds to the units that are left before its running text.
"""

from __future__ import annotations

from .datelines import read_dateline
from .draft import Draft
from .signed_lines import SIGNS

_LONGEST_TITLE, _LONGEST_LEAD = 160, 450
#: A title that came with the report is looked for in so many lines.
_TITLE_WITHIN = 6
#: Kinds that stand apart from the text: what follows a lead follows behind them.
_ASIDES = ("caption", "credit", "placeholder", "embed", "boilerplate")


def see_titles(draft: Draft) -> None:
    """The titles of a report of several lines, and its lead."""
    named = _line_of_title(draft)
    body = draft.first_text()
    if named is not None:
        body = max(len(draft.units) if body is None else body, named + 1)
    if body is None or len(draft.units) == 1:
        return
    heads = [i for i in range(body) if _may_be_title(draft, i, named)]
    if not heads:
        _see_lead(draft, body, has_title=False)
        return
    headline = named if named is not None else _headline_of(draft, heads)
    for i in heads:
        draft.kinds[i] = "kicker" if i < headline else "headline" if i == headline else "lead"
    if heads[-1] > headline and _heads_body(draft, heads[-1], headline, body):
        draft.kinds[heads[-1]] = "subheading"
    if not any(draft.kinds[i] == "lead" for i in heads):
        _see_lead(draft, body, has_title=True)


def _line_of_title(draft: Draft) -> int | None:
    """Where the title that came with the report stands among its first lines."""
    title = (draft.report.title or "").strip()
    return next((i for i, unit in enumerate(draft.units[:_TITLE_WITHIN]) if title and unit.text == title), None)


def _may_be_title(draft: Draft, i: int, named: int | None) -> bool:
    return draft.kinds[i] is None and (i == named or len(draft.units[i].text) <= _LONGEST_TITLE)


def _headline_of(draft: Draft, heads: list[int]) -> int:
    """Which of the short lines is the headline: the second if the first is a kicker, else the first."""
    marked = [i for i in heads if draft.units[i].mark.startswith("#")]
    if marked:
        return marked[0]
    if len(heads) < 2:
        return heads[0]
    first, second = draft.units[heads[0]].text, draft.units[heads[1]].text
    is_kicker = len(first.split()) <= 4 and len(first) <= 40 and len(second) > len(first) and len(second.split()) >= 3
    return heads[1] if is_kicker else heads[0]


def _heads_body(draft: Draft, i: int, headline: int, body: int) -> bool:
    """Whether the last of the short lines is a subheading: right above the first paragraph and apart from the title."""
    between = draft.kinds[headline + 1 : i]
    return (
        i == body - 1
        and len(draft.units[i].text.split()) <= 6
        and any(kind in ("byline", "date", "caption", "credit", "lead") for kind in between)
    )


def _see_lead(draft: Draft, body: int, has_title: bool) -> None:
    """The first paragraph is a lead if the report's signs (byline, date, dateline) stand between it and the rest."""
    units, kinds = draft.units, draft.kinds
    if body == len(units):
        return
    unit = units[body]
    after = [i for i in range(body + 1, len(units)) if kinds[i] not in _ASIDES]
    if not after or len(unit.text) > _LONGEST_LEAD or "\n" in unit.text:
        return
    following = after[0]
    signed = kinds[following] in SIGNS
    if signed and following + 1 < len(units) and any(kinds[i] is None for i in after):
        kinds[body] = "lead"
    elif (has_title or unit.mark == "**") and kinds[following] is None:
        dated = read_dateline(units[following].text, draft.words)
        if unit.mark == "**" or (dated is not None and read_dateline(unit.text, draft.words) is None):
            kinds[body] = "lead"
