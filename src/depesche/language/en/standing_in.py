"""Plain words that stand in for names while the parser reads: "Mr *Morsi* denounced" is read as "Mr. *Smith* denounced".

The parser learned from few texts. Names that it has never met it takes for adverbs or adjectives, and with them it loses the subject of the sentence; British titles
without their full stop it takes for anything. `as_read` gives a sentence as it is to be read, word for word; what is read of each holds for the word it stands for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import gazetteer
from ..lists import lists_of
from . import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

#: Titles of British newspapers, and as American ones write them.
_TITLES = {title: f"{title}." for title in lists_of("en")["titles"]}
FIRST, LAST, TOWN = lists_of("en")["stand-ins"]
_SHORTEST = 3
_PEOPLES = lists_of("en")["ends of peoples"]
_PERSON, _PLACE = frozenset("FS"), frozenset("CL")


def as_read(tokens: Sequence[str], knows: Callable[[str], bool]) -> list[str] | None:
    """The words to read in place of these, or None where nothing has to stand in. `knows`: whether a word in small letters is one of the language."""
    kinds = gazetteer.kinds()
    foreign = {i: kinds.get(token, "") for i, token in enumerate(tokens) if _is_foreign(tokens, i, knows)}
    read = list(tokens)
    for i, kind in foreign.items():
        if kind and set(kind) <= _PLACE:
            read[i] = TOWN
        elif not kind or _PERSON & set(kind):
            read[i] = LAST
    for i, token in enumerate(tokens):
        title = _TITLES.get(token)
        following = tokens[i + 1] if i + 1 < len(tokens) else ""
        if not following[:1].isupper():
            continue
        if title is not None:
            read[i] = title
        elif "F" in kinds.get(token, "") and (i in foreign or i + 1 in foreign and "W" not in kinds[token]):
            # known as a word or not: what stands before a foreign surname and may be a first name is one
            read[i] = FIRST
    return None if read == list(tokens) else read


def _is_foreign(tokens: Sequence[str], i: int, knows: Callable[[str], bool]) -> bool:
    """Whether a word is a name that the parser cannot know."""
    token, low = tokens[i], tokens[i].lower()
    if not token[0].isupper() or len(token) < _SHORTEST or not token.isalpha() or token.isupper():
        return False
    if knows(low) or low in words.WEEKDAYS or low in words.MONTHS or i and tokens[i - 1].lower() == words.THE:
        return False
    return not token.endswith(_PEOPLES) or bool(_PERSON & set(gazetteer.kinds().get(token, "")))
