"""Where the carrier of a text changed its spelling: words cut at the end of a line, German umlauts written as two letters.

`respelled(text, language, beside)` gives the places as (start, end, instead), for `depesche.carrier`. What a language knows of it stands in its `lists.lex`: `line joins`,
words before which a hyphen at the end of a line stands for what is left out ("Nord-\\nund Südkorea"), and for German `without umlauts`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .lists import lists_of

_HYPHEN = re.compile(r"[-\u2010][ \t]*\r?\n")
#: A hyphen between small letters with the end of the line behind it, and the word it goes on with.
_CUT = re.compile(r"(?<![^\W\d_])([^\W\d_]+)([-\u2010][ \t]*\r?\n[ \t]*)([^\W\d_A-ZÄÖÜ][^\W\d_]*)")

#: What belongs to the word, then the space that becomes the end of the line.
_BEHIND = re.compile(r"[^\s]*([ \t]+)(?=\S)")


def respelled(text: str, language: str, beside: str = "") -> list[tuple[int, int, str]]:
    """All places, in no order; empty for almost all texts. `beside`: what came with it and tells as well how it is spelled."""
    found = list(_cut_words(text, language)) if _HYPHEN.search(text) else []
    if language == "de":
        from .de.umlauts import umlauts

        found += umlauts(text, beside)
    return found


def _cut_words(text: str, language: str) -> Iterator[tuple[int, int, str]]:
    """Hyphens at the ends of lines that only the end of the line put there; where an English word is not known in one piece, the line's end alone.
    The line ends behind the word instead, so that lines stay as long as they were."""
    from .clusters import load

    table = load(language) if language == "en" else None
    joins = lists_of(language)["line joins"]
    for match in _CUT.finditer(text):
        first, _, second = match.groups()
        if second in joins or not first[-1].islower():
            continue
        whole = table is None or table.knows((first + second).lower())
        yield match.start(2), match.end(2), "" if whole else "-"
        behind = _BEHIND.match(text, match.end())
        if behind is not None:
            yield behind.start(1), behind.end(1), "\n"
