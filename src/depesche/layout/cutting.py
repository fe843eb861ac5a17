"""Units with their kinds → blocks: signatures, credits and datelines are cut off the line they share with the text.

Takes a `Draft` all of whose lines are known; what the pieces cut off say goes into `Draft.imprint`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..records import Block, BlockKind
from .datelines import read_dateline
from .debris import trailing_credit
from .draft import Draft
from .lines import Unit, trim
from .signatures import Signature, closing_bracket

#: Start, end and kind of a stretch of the text.
Piece = tuple[int, int, BlockKind]
#: Not behind "St.", "Dr.", "J.": short words with a capital are abbreviations.
_SENTENCE_END = re.compile(r"(?<!\b[A-ZÄÖÜ])(?<!\b[A-ZÄÖÜ][a-zäöü])[.!?…][”“\"»)]*\s+(?=[^\W\d_])")
#: Characters: a dateline is looked for in so many, and in the first of a text for one behind the lead.
_DATELINE_WITHIN, _LEAD_WITHIN = 1000, 700
#: Characters: a text that ends with a credit is a caption up to so many; a report of a single line may end with one below so many.
_LONGEST_CAPTION, _SHORT_REPORT = 400, 300


def blocks_of(text: str, pieces: Iterable[Piece]) -> list[Block]:
    """The blocks of a text: its pieces trimmed, those of white space alone left out."""
    trimmed = ((*trim(text, start, end), kind) for start, end, kind in pieces)
    return [Block(kind=kind, start=start, end=end) for start, end, kind in trimmed if start < end]


def cut(draft: Draft) -> list[Piece]:
    """All units with their kinds, in order, cut where a line holds more than one kind."""
    running = [i for i, kind in enumerate(draft.kinds) if kind is None]
    pieces: list[Piece] = []
    for i, unit in enumerate(draft.units):
        order = running.index(i) if i in running[:2] else 2
        is_last = bool(running) and i >= running[-1]
        pieces += _cut_unit(draft, unit, draft.kinds[i], order, is_last)
    return pieces


def _cut_unit(draft: Draft, unit: Unit, kind: BlockKind | None, order: int, is_last: bool) -> list[Piece]:
    """The pieces of one unit. `order`: 0 and 1 for the first two of the running text; `is_last`: it is its end or stands behind it."""
    start, end = unit.start, unit.end
    if kind == "caption":
        start += len(draft.words.starts("caption", unit.text) or "")
    tail: Piece | None = None
    if kind in (None, "lead"):
        tail = _closing_signature(draft, unit, is_last)
    if tail is None and kind in (None, "lead", "caption"):
        tail = _closing_credit(draft, unit, start)
        if tail is not None and kind is None and len(unit.text) <= _LONGEST_CAPTION and len(draft.units) > 1:
            kind = "caption"
    if tail is not None:
        end = tail[0]
    pieces = _cut_dateline(draft, start, end, order) if kind is None else [(start, end, kind)]
    return pieces if tail is None else [*pieces, tail]


def _closing_signature(draft: Draft, unit: Unit, is_last: bool) -> Piece | None:
    """The bracket that ends a unit and signs the report: in its last text, or with a date or a place beside the name."""
    found = closing_bracket(unit.text, draft.words)
    if found is None:
        return None
    start, end, signature = found
    strong = signature.date or (signature.place and signature.authors)
    only_date = _is_date_alone(signature)
    if not is_last and (only_date or not strong):
        return None
    draft.imprint.sign(signature)
    return unit.start + start, unit.start + end, "date" if only_date else "byline"


def _is_date_alone(signature: Signature) -> bool:
    signed = signature.authors or signature.agencies or signature.desk or signature.place
    return signature.date is not None and not signed


def _closing_credit(draft: Draft, unit: Unit, start: int) -> Piece | None:
    """The credit that ends a unit."""
    if len(draft.units) == 1 and len(unit.text) >= _SHORT_REPORT:
        return None
    at = trailing_credit(draft.report.text[start : unit.end], draft.words)
    return (start + at, unit.end, "credit") if at else None


def _cut_dateline(draft: Draft, start: int, end: int, order: int) -> list[Piece]:
    """The dateline that begins a paragraph, or stands behind the lead in the first line of a report without line breaks."""
    text, imprint = draft.report.text[start:end], draft.imprint
    found = read_dateline(text[:_DATELINE_WITHIN], draft.words)
    if found is not None:
        sure = bool(found.agencies or found.date)
        if sure or order == 0 or (order == 1 and not imprint.places):
            imprint.note(found)
            return [(start, start + found.words, "dateline"), (start + found.length, end, "paragraph")]
    if order == 0 and not imprint.places:
        for stop in _SENTENCE_END.finditer(text[:_LEAD_WITHIN]):
            inside = read_dateline(text[stop.end() : stop.end() + _DATELINE_WITHIN], draft.words, middle=True)
            if inside is not None:
                imprint.note(inside)
                at = start + stop.end()
                return [(start, at, "lead"), (at, at + inside.words, "dateline"), (at + inside.length, end, "paragraph")]  # fmt: skip
    return [(start, end, "paragraph")]
