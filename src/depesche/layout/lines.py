"""Text → units: the lines of a report, trimmed, with hard-wrapped lines of one paragraph joined again.

A unit knows whether a blank line stands before and after it: a caption and its credit stand together, paragraphs mostly alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

#: What is trimmed besides white space: byte order marks and zero-width characters that come with text from the web.
TRIMMED = " \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff\u200b\u200c\u200d\u2060"
_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
#: Marks of Markdown and of quoting before a line; they are no part of its block.
_MARKUP = re.compile(r"(?:#{1,6}|>+)[ \t]+|\*\*(?=\S)|__(?=\S)|={2,4}[ ]*(?=\S)")
_MARKUP_END = re.compile(r"(?:(?<=\S)\*\*|(?<=\S)__|[ ]*={2,4}|[ \t]+#{1,6})$")
_STOPS = ".!?…"
#: A sentence that ends inside a text; words of one or two letters before the stop may be abbreviations.
_INNER_END = re.compile(r"\w{3,}[.!?][\"'”“»«)\]]*\s+\W*[^\W\d_a-zäöüß]")
_CLOSERS = "\"'”“»«›‹’)]*_"
#: Lines of a hard-wrapped text are about this long.
_WRAP = range(45, 121)
#: So much longer than others is a line at whose end a word was cut, once the word is put together.
_LONGEST_PUT_TOGETHER = 16


@dataclass(frozen=True)
class Unit:
    """A line (or the joined lines of a wrapped paragraph) at `text[start:end]`. `mark`: the Markdown sign before it."""

    start: int
    end: int
    text: str
    group: int
    opens: bool
    closes: bool
    mark: str = ""

    @property
    def alone(self) -> bool:
        return self.opens and self.closes

    @property
    def ends_sentence(self) -> bool:
        return ends_sentence(self.text)

    @property
    def is_paragraph(self) -> bool:
        """Running text rather than a title: it ends a sentence and is no mere exclamation, or is long."""
        size = len(self.text)
        if size > 160 or (size >= 40 and (self.ends_sentence or _INNER_END.search(self.text))):
            return True
        return self.text.endswith(".") and self.text.count(" ") >= 3


def ends_sentence(text: str) -> bool:
    """Whether a text ends with a stop, closing quotation marks and brackets after it included."""
    return text.rstrip(_CLOSERS)[-1:] in tuple(_STOPS)


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The same stretch without white space and invisible characters at its ends."""
    while start < end and text[start] in TRIMMED:
        start += 1
    while end > start and text[end - 1] in TRIMMED:
        end -= 1
    return start, end


def read_units(text: str) -> list[Unit]:
    """The units of a text in their order. They are trimmed, never empty, and do not overlap."""
    groups = _groups(text)
    units: list[Unit] = []
    for number, lines in enumerate(groups):
        joined = _join_wrapped(text, lines)
        for i, (start, end) in enumerate(joined):
            start, end, mark = _without_markup(text, start, end)
            if start < end:
                units.append(Unit(start, end, text[start:end], number, i == 0, i == len(joined) - 1, mark))
    return units


def _groups(text: str) -> list[list[tuple[int, int]]]:
    """Trimmed lines, those without a blank line between them together."""
    groups: list[list[tuple[int, int]]] = []
    previous_end = -1
    for found in _LINE.finditer(text):
        start, end = trim(text, *found.span())
        if start == end:
            continue
        between = text[previous_end:start] if previous_end >= 0 else ""
        breaks = between.replace("\r\n", "\n")
        if previous_end < 0 or sum(breaks.count(c) for c in "\n\r\x0b\x0c\x85\u2028\u2029") > 1 or "\u2029" in breaks:
            groups.append([])
        groups[-1].append((start, end))
        previous_end = end
    return groups


def _join_wrapped(text: str, lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """A group whose lines break in mid-sentence at about one width is one paragraph."""
    if len(lines) < 2:
        return lines
    lengths = sorted(end - start for start, end in lines)
    widest, width = lengths[-1], lengths[-1 - len(lengths) // 4]
    if widest not in _WRAP:
        return lines
    if widest - width > _LONGEST_PUT_TOGETHER:
        width = widest
    # Where the next word would not have fitted in the line before, the break is the margin's, not the writer's.
    full = [
        (end - start) + 1 + len(text[next_start:next_end].split(None, 1)[0]) > width
        for (start, end), (next_start, next_end) in zip(lines, lines[1:])
    ]
    wrapped = len(lines) >= 3 and sum(full) >= 0.7 * len(full)
    joined = [lines[0]]
    for at_margin, before, (start, end) in zip(full, lines, lines[1:]):
        ended = ends_sentence(text[before[0] : before[1]])
        inside = joined[-1][0] != before[0]
        if (not ended and text[start].islower()) or (wrapped and at_margin and (inside or not ended)):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _without_markup(text: str, start: int, end: int) -> tuple[int, int, str]:
    found = _MARKUP.match(text, start, end)
    mark = found.group().strip() if found else ""
    if found is None:
        return start, end, ""
    closing = _MARKUP_END.search(text, found.end(), end)
    if mark in ("**", "__") or mark.startswith("="):
        # Bold only counts as a mark if it spans the whole line.
        if closing is None:
            return start, end, ""
    start, end = trim(text, found.end(), closing.start() if closing else end)
    return start, end, mark
