"""The words of `<language>/layout.lex`: what shows that a line is a credit, a byline, debris, and how dates are written.

Takes a Lexicon, gives `LayoutWords`. The file's own head explains its columns.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import Lexicon

MATCHES = ("line", "start", "label", "end", "in", "word")
LINE_KINDS = ("placeholder", "credit", "embed", "boilerplate", "section", "caption", "byline", "date", "update")
#: Kinds of single words that are looked for within a line.
SOUGHT_KINDS = ("and", "joins", "through", "copyright", "copyright_of", "ordinal", "half_day")
WORD_KINDS = (
    "between", "trade", "desk", "clock", "weekday", "agency", "photo", "particle", "noplace", "place", "share", *SOUGHT_KINDS,
)  # fmt: skip
#: Words that are compared as they are written: agencies, signs and places look like common words otherwise.
AS_WRITTEN = ("desk", "agency")


@dataclass(frozen=True)
class LayoutWords:
    """`lines[kind][match]` are the words (lower case) of a kind; `words[kind]` the single words; `months` name → 1..12."""

    lines: dict[str, dict[str, tuple[str, ...]]]
    words: dict[str, frozenset[str]]
    months: dict[str, int]
    month_pattern: str = field(default="", compare=False)
    #: For each of `SOUGHT_KINDS` a regular expression that finds any of its words, the longest first.
    patterns: dict[str, str] = field(default_factory=dict, compare=False)

    def line_is(self, kind: str, line: str) -> bool:
        """Whether the whole line, or its beginning, end or a part, is one of the kind's words (labels apart)."""
        matches = self.lines.get(kind)
        if not matches:
            return False
        low = line.casefold()
        return (
            low.strip(" :.!…»›>#*–-[]()") in matches["line"]
            or any(low.startswith(word) and _ends_word(low, len(word)) for word in matches["start"])
            or any(low.endswith(word) for word in matches["end"])
            or (len(low) <= 200 and any(word in low for word in matches["in"]))
        )

    def starts(self, kind: str, line: str) -> str | None:
        """The longest word of the kind's `start` list the line begins with, as written in the line."""
        low = line.casefold()
        found = [w for w in self.lines.get(kind, {}).get("start", ()) if low.startswith(w) and _ends_word(low, len(w))]
        return line[: max(map(len, found))] if found else None

    def is_word(self, kind: str, text: str) -> bool:
        return (text if kind in AS_WRITTEN else text.casefold()) in self.words[kind]


def _ends_word(text: str, at: int) -> bool:
    """Whether a word ends at this place of the text (so that "Von" is not found in "Vonovia")."""
    return at >= len(text) or not (text[at].isalnum() and text[at - 1].isalnum())


def load_layout(lexicon: Lexicon) -> LayoutWords:
    """The layout words of a language. Raises `LexiconError` for a kind, match or month that is none."""
    lines: dict[str, dict[str, list[str]]] = {kind: {match: [] for match in MATCHES} for kind in LINE_KINDS}
    words: dict[str, set[str]] = {kind: set() for kind in WORD_KINDS}
    months: dict[str, int] = {}
    for row in lexicon.rows("layout.lex"):
        if "month" in row.cells:
            if not row["month"].isdigit() or not 1 <= int(row["month"]) <= 12:
                raise row.error(f"{row['month']!r} is no month; write 1 to 12")
            months.update({name.casefold(): int(row["month"]) for name in row.many("names")})
            continue
        kind, match = row["kind"], row["match"]
        if match not in MATCHES:
            raise row.error(f"{match!r} is no way to match; there are: {', '.join(MATCHES)}")
        if match == "word":
            if kind not in words:
                raise row.error(f"{kind!r} is no kind of word; there are: {', '.join(WORD_KINDS)}")
            words[kind].update(w if kind in AS_WRITTEN else w.casefold() for w in row.many("words"))
        else:
            if kind not in lines:
                raise row.error(f"{kind!r} is no kind of line; there are: {', '.join(LINE_KINDS)}")
            lines[kind][match] += [word.casefold() for word in row.many("words")]
    return LayoutWords(
        lines={kind: {match: tuple(found) for match, found in by.items()} for kind, by in lines.items()},
        words={kind: frozenset(found) for kind, found in words.items()},
        months=months,
        month_pattern=_any_of(months),
        patterns={kind: f"(?:{_any_of(words[kind])})" for kind in SOUGHT_KINDS},
    )


def _any_of(words: Iterable[str]) -> str:
    """Alternatives of a regular expression, the longest first. Those of no word match nothing."""
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word)))) or r"(?!)"
