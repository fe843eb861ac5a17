"""German, as far as cutting text into words and sentences and recognising it needs it: lists of `lists.lex`, which says what each is."""

from __future__ import annotations

from .lists import listed

ABBREVIATIONS = frozenset(listed("abbreviations"))
MAY_END = frozenset(listed("may end"))
STARTERS = frozenset(listed("starters"))
MONTHS = frozenset(listed("months"))
CLOSERS = frozenset(listed("closers"))
OPENERS = frozenset(listed("openers"))
FUNCTION_WORDS = frozenset(listed("function words"))
