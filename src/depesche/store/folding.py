"""Text → the words it is searched by: without case, accents and punctuation, ß as ss, umlauts in either spelling as the bare vowel.

"Müller", "Mueller" and "Muller" are one word: the rules for ae, oe and ue are those of Lucene's German normalisation. Done here and not
in the databases, which each have rules of their own.
"""

from __future__ import annotations

import re
import unicodedata

#: PostgreSQL counts places of words no further; what comes after is not found. No news report is so long.
MOST_WORDS = 16_000
_WORD = re.compile(r"[^\W_]+")
_DIGRAPH = re.compile(r"(?<![aeiouyq])ue|ae|oe")
_MARK = re.compile("[\u0300-\u036f]+")
#: Letters that are one with a stroke or a ligature, which Unicode takes for letters of their own; soft hyphens and spaces of no width are nothing.
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"}
) | dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u2060\ufeff"))
_LONGEST = 200


def fold(text: str) -> str:
    """The words of a text as they are searched, one space between."""
    if not text.isascii():
        # Case folding makes ss of ß; some capitals fall apart into letter and mark only then.
        text = _MARK.sub("", unicodedata.normalize("NFD", text.casefold())).translate(_LETTERS)
    else:
        text = text.lower()
    words = [word[:_LONGEST] for word in _WORD.findall(text)[:MOST_WORDS]]
    return _DIGRAPH.sub(lambda found: found[0][0], " ".join(words))
