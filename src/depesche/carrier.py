"""What only the carrier of a text put into it, and the way back: soft hyphens, invisible spaces, ligatures, letters taken apart.

`edits_of(text)` tells what to leave out or write otherwise, as `Edit`s; `carried(text, edits)` gives the text that the readers read, with the place of
every character; `as_it_came(reading, report, carried)` puts a Reading of that text back onto the report's own text, span by span, so that every
record's words are what stands there.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeVar

import msgspec

from .records import (
    Block,
    Event,
    Mention,
    Participant,
    Place,
    Quantity,
    Quote,
    Reading,
    Record,
    Report,
    Span,
    TimeExpression,
    Undertaking,
)  # fmt: skip

#: Soft hyphens (with the end of the line behind them), spaces of no width, the mark of byte order; Latin ligatures; a letter with its marks apart.
_PUT_IN = re.compile(
    "\u00ad[ \t]*\r?\n[ \t]*|[\u00ad\u200b\u200c\u2060\ufeff]|[\ufb00-\ufb06]|[^\\W\\d_][\u0300-\u036f]+"
)
#: Characters of which one has to be there, unless letters stand apart from their marks.
_HINT = re.compile("[\u00ad\u200b\u200c\u2060\ufeff\ufb00-\ufb06]")
_SPAN = (("span", "words"),)
#: Where a record says in words what stands at its span (of several spans they are what it makes of them).
_WORDED: dict[type[Any], tuple[tuple[str, str], ...]] = {
    Mention: _SPAN, Participant: _SPAN, TimeExpression: _SPAN, Place: (("span", "name"),), Undertaking: (("span", "what"),), Event: (("trigger", "words"),),
    Quantity: (*_SPAN, ("of_span", "of")), Quote: (("spans", "words"), ("cue", "cue_words")),
}  # fmt: skip
_Any = TypeVar("_Any")


class Edit(NamedTuple):
    """The characters `[start, end)` of a text read as `instead`."""

    start: int
    end: int
    instead: str


@dataclass(frozen=True, slots=True)
class Carried:
    """A text as it is read; character i stands for the characters `[starts[i], ends[i])` of the text as it came."""

    text: str
    starts: list[int]
    ends: list[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets into the text as it came."""
        if start == end:
            place = self.starts[start] if start < len(self.starts) else self.ends[-1] if self.ends else 0
            return place, place
        return self.starts[start], self.ends[end - 1]


def edits_of(text: str) -> list[Edit]:
    """What to leave out or to put together, in order; empty for almost all texts."""
    if text.isascii() or not _HINT.search(text) and unicodedata.is_normalized("NFC", text):
        return []
    found = (Edit(m.start(), m.end(), _instead(m[0])) for m in _PUT_IN.finditer(text))
    return [edit for edit in found if edit.instead != text[edit.start : edit.end]]


def _instead(put_in: str) -> str:
    if put_in[0].isalpha():
        return unicodedata.normalize("NFKC" if "\ufb00" <= put_in <= "\ufb06" else "NFC", put_in)
    return ""


def carried(text: str, edits: Iterable[tuple[int, int, str]]) -> Carried | None:
    """The text with all edits made that do not overlap an earlier one; None where there are none."""
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    for start, end, instead in sorted(edits):
        if start < done:
            continue
        pieces += (text[done:start], instead)
        starts += (*range(done, start), *([start] * len(instead)))
        ends += (*range(done + 1, start + 1), *([end] * len(instead)))
        done = end
    if not done:
        return None
    pieces.append(text[done:])
    starts += range(done, len(text))
    ends += range(done + 1, len(text) + 1)
    return Carried("".join(pieces), starts, ends)


def as_it_came(reading: Reading, report: Report, text: Carried) -> Reading:
    """The Reading of `text.text` as one of `report`, whose text and title it came from."""
    own = msgspec.structs.replace(reading.report, text=report.text, title=report.title or reading.report.title)
    return msgspec.structs.replace(_lead(reading, text, report.text), report=own)


def _lead(value: _Any, text: Carried, original: str) -> _Any:
    """A record, a list of them or a value of one, with all offsets led back."""
    if isinstance(value, Span):
        return Span(*text.span(value.start, value.end))  # type: ignore[return-value]
    if isinstance(value, list):
        return [_lead(item, text, original) for item in value]  # type: ignore[return-value]
    if not isinstance(value, Record) or isinstance(value, Report):
        return value
    changed: dict[str, Any] = {
        name: _lead(field, text, original)
        for name in value.__struct_fields__
        if isinstance(field := getattr(value, name), Span | list | Record)
    }
    if isinstance(value, Block):
        changed["start"], changed["end"] = text.span(value.start, value.end)
    for at, words in _WORDED.get(type(value), ()):
        spans = changed.get(at)
        span = spans[0] if isinstance(spans, list) and len(spans) == 1 else spans
        if isinstance(span, Span) and getattr(value, words) is not None:
            changed[words] = original[span.start : span.end]
    return msgspec.structs.replace(value, **changed) if changed else value
