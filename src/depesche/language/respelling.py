"""Where the carrier of a text changed its spelling: words cut at the end of a line, German umlauts written as two letters.

`respelled(text, language, beside)` gives the places as (start, end, instead), for `depesche.carrier`. What a language knows of it stands in its `lists.lex`: `line joins`,
words before which a hyphen at the end of a line stands for what is left out ("Nord-\\nund Südkorea"), and for German `without umlauts`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module

from .lists import lists_of

_HYPHEN = re.compile(r"[-\u2010][ \t]*\r?\n")
#: A hyphen between small letters with the end of the line behind it, and the word it goes on with.
_CUT = re.compile(r"(?<![^\W\d_])([^\W\d_]+)([-\u2010][ \t]*\r?\n[ \t]*)([^\W\d_]+)")

#: What belongs to the word, then the space that becomes the end of the line.
_BEHIND = re.compile(r"[^\s]*([ \t]+)(?=\S)")


def respelled(text: str, language: str, beside: str = "") -> list[tuple[int, int, str]]:
    """All places, in no order; empty for almost all texts. `beside`: what came with it and tells as well how it is spelled."""
    found = list(_cut_words(text, language)) if _HYPHEN.search(text) else []
    if "without umlauts" in lists_of(language):
        found += import_module(f"{__package__}.{language}.umlauts").umlauts(text, beside)
    return found


def _cut_words(text: str, language: str) -> Iterator[tuple[int, int, str]]:
    """Hyphens at the ends of lines that only the end of the line put there; between two words that are known each, but not in one piece
    ("deutsch-französisch"), the line's end alone. The line ends behind the word instead, so that lines stay as long as they were."""
    from .clusters import load

    table, joins = load(language), lists_of(language)["line joins"]
    for match in _CUT.finditer(text):
        first, _, second = match.groups()
        if second in joins or not (first[-1].islower() and second[0].islower()):
            continue
        two = table is not None and table.knows(first) and table.knows(second) and not table.knows(first + second)
        yield match.start(2), match.end(2), "-" if two else ""
        behind = _BEHIND.match(text, match.end())
        if behind is not None:
            yield behind.start(1), behind.end(1), "\n"
