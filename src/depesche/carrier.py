"""What only the carrier of a text put into it, and the way back: soft hyphens, invisible spaces, ligatures, letters taken apart, signs of HTML, UTF-8
that somebody took for a Western code page ("fÃ¼r").

`edits_of(text)` tells what to leave out or write otherwise, as `Edit`s; `carried(text, edits)` gives the text that the readers read, with the place of
every character; `as_it_came(reading, report, carried)` puts a Reading of that text back onto the report's own text, span by span, so that every
record's words are what stands there.
"""

from __future__ import annotations

import html
import re
import unicodedata
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
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
    words_at,
)  # fmt: skip

#: Soft hyphens (with the end of the line behind them), spaces of no width, the mark of byte order; Latin ligatures; a letter with its marks apart.
_PUT_IN = re.compile(
    "\u00ad[ \t]*\r?\n[ \t]*|[\u00ad\u200b\u200c\u2060\ufeff]|[\ufb00-\ufb06]|[^\\W\\d_][\u0300-\u036f]+"
)
#: Characters of which one has to be there, unless letters stand apart from their marks.
_HINT = re.compile("[\u00ad\u200b\u200c\u2060\ufeff\ufb00-\ufb06]")
#: A named or numbered sign of HTML (character references, HTML 5, section 13.5).
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});")
#: What the two- and three-byte signs of UTF-8 begin with when each byte is shown as a letter: one of them tells such a text.
_TAKEN_APART = re.compile("Ã[\u0080-\u00bf\u2010-\u203a€Œ-ž\u02c6\u02dcƒ]|â(?:€|\u0080)")
#: Signs of Western languages, which are looked for then.
_SIGNS = (*range(0xA0, 0x180), *range(0x2010, 0x2027), 0x2030, 0x2039, 0x203A, 0x20AC, 0x2122)
_SPAN = (("span", "words"),)
#: Where a record says in words what stands at its span or spans.
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
    starts: array[int]
    ends: array[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets into the text as it came."""
        if start == end:
            place = self.starts[start] if start < len(self.starts) else self.ends[-1] if self.ends else 0
            return place, place
        return self.starts[start], self.ends[end - 1]


def edits_of(text: str) -> list[Edit]:
    """What to leave out or to put together, in order; empty for almost all texts."""
    found: list[Edit] = []
    if "&" in text:
        found += (Edit(m.start(), m.end(), _of_reference(m[0])) for m in _REFERENCE.finditer(text))
    if not text.isascii():
        if _HINT.search(text) or not unicodedata.is_normalized("NFC", text):
            found += (Edit(m.start(), m.end(), _instead(m[0])) for m in _PUT_IN.finditer(text))
        if _TAKEN_APART.search(text):
            pattern, signs = _taken_apart()
            found += (Edit(m.start(), m.end(), signs[m[0]]) for m in pattern.finditer(text))
    return [edit for edit in found if edit.instead != text[edit.start : edit.end]]


@lru_cache(maxsize=1)
def _taken_apart() -> tuple[re.Pattern[str], dict[str, str]]:
    """The bytes of each sign's UTF-8 as the letters of windows-1252 or ISO 8859-1, and the sign."""
    signs: dict[str, str] = {}
    for sign in map(chr, _SIGNS):
        for page in ("latin-1", "cp1252"):
            shown = "".join(bytes([byte]).decode(page, "ignore") or chr(byte) for byte in sign.encode())
            signs[shown] = sign
    return re.compile("|".join(map(re.escape, sorted(signs, key=len, reverse=True)))), signs


def _instead(put_in: str) -> str:
    if put_in[0].isalpha():
        return unicodedata.normalize("NFKC" if "\ufb00" <= put_in <= "\ufb06" else "NFC", put_in)
    return ""


def _of_reference(reference: str) -> str:
    """What a sign of HTML stands for; nothing for one that only the carrier put in (`&shy;`)."""
    return _PUT_IN.sub(lambda m: _instead(m[0]), html.unescape(reference))


def carried(text: str, edits: Iterable[tuple[int, int, str]]) -> Carried | None:
    """The text with all edits made that do not overlap an earlier one; None where there are none."""
    pieces: list[str] = []
    starts, ends = array("q"), array("q")
    done = 0
    for start, end, instead in sorted(edits):
        if start < done:
            continue
        pieces += (text[done:start], instead)
        starts.extend((*range(done, start), *([start] * len(instead))))
        ends.extend((*range(done + 1, start + 1), *([end] * len(instead))))
        done = end
    if not done:
        return None
    pieces.append(text[done:])
    starts.extend(range(done, len(text)))
    ends.extend(range(done + 1, len(text) + 1))
    return Carried("".join(pieces), starts, ends)


def as_it_came(reading: Reading, report: Report, text: Carried | None) -> Reading:
    """The Reading of `text.text` (None: of the report's own text) as one of `report`, whose text and title it came from."""
    own = msgspec.structs.replace(reading.report, text=report.text, title=report.title or reading.report.title)
    return msgspec.structs.replace(_lead(reading, text, report.text) if text else reading, report=own)


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
        here = changed.get(at)
        spans = here if isinstance(here, list) else [here] if here is not None else []
        if spans and getattr(value, words) is not None:
            changed[words] = words_at(spans, original)
    return msgspec.structs.replace(value, **changed) if changed else value
