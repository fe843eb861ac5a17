"""What a short text has the shape of: a person's name, a place's, the agencies that sign. Takes the text, tells yes or no, or the agencies."""

from __future__ import annotations

import re

from ..lexicon.layout_words import LayoutWords

#: Signs of an editor ("jd", "tm/kw").
INITIALS = re.compile(r"[^\W\d_A-ZÄÖÜ]{2,4}\.?(?:/[^\W\d_A-ZÄÖÜ]{2,4}\.?)*")
#: A part of a name: letters, hyphens and apostrophes, a full stop within or behind it.
_PART = re.compile(r"[^\W\d_](?:[\w’'-]|\.(?=\w))*\.?")


def is_name(text: str, words: LayoutWords) -> bool:
    """Whether a text has the shape of a person's full name: two to five words, capitals but for particles."""
    tokens = text.split()
    if not 2 <= len(tokens) <= 5 or any(c.isdigit() for c in text) or len(text) > 60:
        return False
    capital = [t for t in tokens if t[0].isupper()]
    small = [t for t in tokens if not t[0].isupper()]
    return (
        len(capital) >= 2
        and tokens[0] in capital
        and tokens[-1] in capital
        and all(words.is_word("particle", t) for t in small)
        and all(_PART.fullmatch(t) and (not t.endswith(".") or len(t) <= 4) for t in capital)
        and not any(words.is_word("trade", t) or words.is_word("weekday", t) for t in tokens)
    )


def is_place(text: str, words: LayoutWords) -> bool:
    """Whether a text has the shape of a place name: up to four words, capitals but for particles."""
    tokens = text.split()
    if not 1 <= len(tokens) <= 4 or len(text) > 40 or any(c.isdigit() for c in text):
        return False
    return (
        tokens[0][0].isupper()
        and tokens[-1][0].isupper()
        and all(t[0].isupper() or words.is_word("particle", t) for t in tokens)
        and all(_PART.fullmatch(t) and (not t.endswith(".") or len(t) <= 3) for t in tokens)
    )


def agencies_of(text: str, words: LayoutWords) -> tuple[str, ...] | None:
    """The agencies of "dpa/AFP", "APA, red"; empty if only signs of a desk, None if anything else stands there."""
    found: list[str] = []
    for part in re.split(rf"\s*[/,;+&]\s*|\s+{words.patterns['joins']}\s+", text.strip()):
        if words.is_word("agency", part):
            found.append(part)
        elif not words.is_word("desk", part) and not (found and INITIALS.fullmatch(part)):
            whole = text.strip()
            return (whole,) if words.is_word("agency", whole) else None
    return tuple(found)
