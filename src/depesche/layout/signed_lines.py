"""Lines of their own that sign or date the report: bylines, dates, datelines. They stand in its head or at its end.

Takes a `Draft` after `asides` and gives kinds to its units; what the lines say goes into `Draft.imprint`.
"""

from __future__ import annotations

from ..records import BlockKind
from .dates import find_date, is_only_date
from .draft import Draft
from .lines import ends_sentence
from .shapes import is_place
from .signatures import Signature, read_byline, read_signature

#: Kinds of the lines that sign a report.
SIGNS: tuple[BlockKind, ...] = ("byline", "date", "dateline")
_LONGEST, _LONGEST_PLACE_LINE = 200, 60
#: Lines before the last one that may sign; without "Von" it is the last two alone.
_END, _BARE_END = 3, 1


def see_signed_lines(draft: Draft) -> None:
    """The lines that sign or date the report; a single line is text."""
    if len(draft.units) == 1:
        return
    first_text = draft.first_text()
    # The head of the report reaches to the line after the first running text, and as far as signs follow each other.
    limit = (len(draft.units) if first_text is None else first_text) + 1
    last = len(draft.units) - 1
    for i, unit in enumerate(draft.units):
        if i > 0 and draft.kinds[i - 1] in SIGNS:
            limit = max(limit, i)
        head = i <= limit
        if draft.kinds[i] not in (None, "boilerplate") or len(unit.text) > _LONGEST or not (head or i >= last - _END):
            continue
        if is_only_date(unit.text, draft.words):
            _see_date(draft, i)
        elif draft.kinds[i] is None and (signature := _signature(draft, i, head)) is not None:
            draft.kinds[i] = "byline"
            draft.imprint.sign(signature)
        elif draft.kinds[i] is None and head:
            _see_place_line(draft, i)


def _see_date(draft: Draft, i: int) -> None:
    """A date alone: when the report was published or, where it says so, changed."""
    text = draft.units[i].text
    draft.kinds[i] = "date"
    written = find_date(text, draft.words)
    if written is not None:
        draft.imprint.dates["updated" if draft.words.starts("update", text) else "published"].append(written)


def _signature(draft: Draft, i: int, head: bool) -> Signature | None:
    """What a line says as a byline, with or without "Von"; None if it is none."""
    text = draft.units[i].text
    signature = read_byline(text.strip("()[]"), draft.words)
    if signature is not None:
        return signature
    may_be_bare = i > 0 and (head or i >= len(draft.units) - 1 - _BARE_END) and not ends_sentence(text)
    return _bare_signature(draft, text, head) if may_be_bare else None


def _bare_signature(draft: Draft, text: str, head: bool) -> Signature | None:
    """A byline without "Von": a name with a date, a place ("Jane Doe in Cairo") or an agency, or all in brackets."""
    found = read_signature(text.strip("()[]"), draft.words)
    if found is None:
        return None
    if text.startswith("(") and text.endswith(")"):
        return found if found.authors or found.agencies or found.date else None
    beside = found.place or found.agencies or (head and (found.trade or found.date))
    return found if found.authors and beside else None


def _see_place_line(draft: Draft, i: int) -> None:
    """ "Kairo, 3. Mai 2018" on a line of its own."""
    text, words = draft.units[i].text, draft.words
    written = find_date(text, words)
    if written is None or len(text) > _LONGEST_PLACE_LINE:
        return
    before = text[: written.start].strip(" ,(")
    after = text[written.end :].strip(" ,.)–—-")
    signed = read_signature(after, words) if after else None
    if is_place(before, words) and not words.is_word("noplace", before) and (not after or signed):
        draft.kinds[i] = "dateline"
        draft.imprint.places.append(before)
        draft.imprint.dates["dateline"].append(written)
        if signed:
            draft.imprint.agencies += signed.agencies
