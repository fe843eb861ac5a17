"""Numbers in a sentence: digits with signs and thousands set apart, words and what they are put together of, parts, multiples, scales and units.

Takes a token; gives the number that begins there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .story import Story
from .values import DIGITS, digits, number_word

if TYPE_CHECKING:
    from spacy.tokens import Token

_ORDINAL_END = re.compile(r"\d\.$")
_BEFORE_THOUSANDS = re.compile(r"[1-9]\d{0,2}")
_THOUSANDS = re.compile(r"\d{3}")
#: Parts of speech of number words.
_OF_WORDS = frozenset({"NUM", "DET", "ADJ", "NOUN", "ADV", "PRON", "PROPN", "X"})
#: Words that the longest vague number has ("tens of thousands").
_LONGEST_VAGUE = 3
HALF, QUARTER = 0.5, 0.25
#: The unit of a number that says how many times as much something is.
TIMES = "x"


@dataclass(slots=True)
class Found:
    """A number in the making: tokens [start, end), its value or range, unit; `word`: begun by a word; `carried`: its unit was told before."""

    start: int
    end: int
    value: float
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    word: bool = False
    carried: bool = False
    #: A part of something ("die Hälfte"), and how many times as much something is ("verdoppelt").
    share: bool = False
    factor: bool = False
    #: The words that bound it ("rund"), as the group of the lexicon they are of.
    bounded: str | None = None


def number_at(story: Story, token: Token, end: int) -> Found | None:
    """The number that begins at a token and ends before the token `end`, with its unit."""
    match = DIGITS.match(token.text)
    if match is None:
        ratio = _factor(story, token, end) or _one_in(story, token, end)
        if ratio is not None:
            return ratio
    if match is not None:
        found = _of_digits(story, token, match)
        if found is not None and found.unit is None:
            _add_thousands(story, found, end)
    else:
        found = _vague(story, token.i, end)
        if found is not None:
            return found
        found = _of_word(story, token, end)
        if found is None:
            return _behind_sign(story, token, end)
    if found is None:
        return None
    _add_share(story, found, end)
    while found.end < end and (
        _add_ones(story, found, end) or _add_scale(story, found, end) or _add_word(story, found)
    ):
        pass
    _add_unit(story, found, end)
    return found


def _of_digits(story: Story, token: Token, match: re.Match[str]) -> Found | None:
    """A number in digits; none if it is an ordinal or has a sign that is no unit."""
    value = digits(match[2].rstrip(".,"), story.numbers.decimal_comma)
    if value is None or _ORDINAL_END.search(token.text):
        return None
    sign = match[1].strip() or match[3]
    unit = story.numbers.units.get(sign) if sign else None
    return None if sign and unit is None else Found(token.i, token.i + 1, value, unit=unit)


def _factor(story: Story, token: Token, end: int) -> Found | None:
    """How many times as much something is: "verdoppelt", "das Doppelte", "doppelt so viele"."""
    factors, following = story.numbers.factors, token.i + 1
    length = 1
    value = factors.get(token.lemma_) if token.pos_ in ("VERB", "NOUN") else None
    if value is None and following < end:
        value, length = factors.get(f"{token.lower_} {story.doc[following].lower_}"), 2
    return Found(token.i, token.i + length, value, unit=TIMES, word=True, factor=True) if value is not None else None


def _one_in(story: Story, token: Token, end: int) -> Found | None:
    """The part of "jeder dritte Österreicher"."""
    if token.lower_ not in story.groups["every"] or token.i + 1 >= end:
        return None
    ordinal = story.numbers.ordinals.get(story.doc[token.i + 1].lower_)
    return Found(token.i, token.i + 2, round(1 / ordinal, 4), word=True, share=True) if ordinal else None


def _of_word(story: Story, token: Token, end: int) -> Found | None:
    """A number word, or the word for a part of something."""
    if token.pos_ not in _OF_WORDS:
        return None
    value = number_word(token.text, story.numbers)
    part = value is None
    if value is None:
        share = story.numbers.fractions.get(token.lower_)
        if share is None or not _is_share(story, token, share, end):
            return None
        value = share
    return Found(token.i, token.i + 1, value, word=True, share=part)


def _is_share(story: Story, token: Token, share: float, end: int) -> bool:
    """Whether a word for a part says how much of something ("die Hälfte der Wähler"), and is no ordinal, quarter of a town or of a year."""
    following = token.i + 1
    if following >= end:
        return False
    if share == HALF and _is_amount(story, token):
        return True
    if story.unit_at(following) or story.doc[following].text in story.numbers.scales:
        return True
    if share != HALF or any(c.dep_ in ("amod", "compound") for c in token.children):
        return False
    return story.genitive(token) is not None


def _is_amount(story: Story, token: Token) -> bool:
    """Whether the words before a half make an amount of it: "um die Hälfte", "je zur Hälfte", "mehr als die Hälfte"."""
    doc, groups, before = story.doc, story.groups, token.i - 1
    if token.pos_ != "NOUN" or before < 1:
        return False
    if doc[before].lower_ in groups["part_of_whole"]:
        return True
    if doc[before].pos_ != "DET":
        return False
    word = doc[before - 1].lower_
    two = f"{doc[before - 2].lower_} {word}" if before > 1 else word
    return word in groups["by"] or any(
        w in groups[group] for w in (word, two) for group in ("about", "below", "more", "most")
    )


def _behind_sign(story: Story, token: Token, end: int) -> Found | None:
    """The number behind a sign or code of currency; a word ("won") stands behind its number."""
    unit = story.numbers.units.get(token.text)
    if unit is None or token.text.isalpha() and not token.text.isupper() or token.i + 1 >= end:
        return None
    following = story.doc[token.i + 1]
    found = number_at(story, following, end) if DIGITS.match(following.text) else None
    if found is None or found.unit is not None:
        return None
    found.start, found.unit = token.i, unit
    return found


def _vague(story: Story, i: int, end: int) -> Found | None:
    """A word for an uncertain number, of one to three words ("tens of thousands"), with what multiplies it."""
    numbers, doc = story.numbers, story.doc
    if doc[i].lower_ not in numbers.vague_starts:
        return None
    for last in range(min(i + _LONGEST_VAGUE, end), i, -1):
        words = doc[i:last].text
        bounds = numbers.vague.get(words) or numbers.vague.get(words.lower())
        if bounds is None:
            continue
        low, high = bounds
        scale = (numbers.scales.get(doc[last].text) or numbers.scales.get(doc[last].lower_)) if last < end else None
        if scale is not None:
            low, high, last = low * scale, high * scale, last + 1
        found = Found(i, last, low, low, high, word=True)
        _add_unit(story, found, end)
        return found
    return None


def _add_thousands(story: Story, found: Found, end: int) -> None:
    """Thousands set apart by blanks: "3 000"."""
    if not _BEFORE_THOUSANDS.fullmatch(story.doc[found.start].text):
        return
    while found.end < end and _THOUSANDS.fullmatch(story.doc[found.end].text):
        found.value = found.value * 1000 + float(story.doc[found.end].text)
        found.end += 1


def _add_share(story: Story, found: Found, end: int) -> None:
    """A part behind its number: "two thirds"."""
    share = story.numbers.fractions.get(story.doc[found.end].lower_) if found.end < end else None
    if share is not None and share < HALF and not _is_quarter(story, found, share):
        found.share = True
        found.value *= share
        found.end += 1


def _is_quarter(story: Story, found: Found, share: float) -> bool:
    """Whether a quarter behind an article is one of a town: it says no amount of anything."""
    if found.value != 1 or not found.word or share != QUARTER:
        return False
    part, before = story.doc[found.end], story.doc[found.start - 1] if found.start else None
    if before is not None and before.pos_ == "ADP" and before.lower_ not in story.groups["by"] | story.groups["to"]:
        return before.lower_ not in story.groups["more"] | story.groups["about"]
    below = story.genitive(part)
    return below is not None and below.ent_type_ == "LOC"


def _add_ones(story: Story, found: Found, end: int) -> bool:
    """The ones behind a hyphen: "twenty-three"."""
    if not found.word or story.doc[found.end].text != "-" or found.end + 1 >= end:
        return False
    if not 20 <= found.value < 100 or found.value % 10:
        return False
    ones = number_word(story.doc[found.end + 1].text, story.numbers)
    if ones is None or ones >= 10:
        return False
    found.value += ones
    found.end += 2
    return True


def _add_scale(story: Story, found: Found, end: int) -> bool:
    """A word that multiplies, also an abbreviated one: "3 Mio."."""
    scales, word = story.numbers.scales, story.doc[found.end].text
    scale = scales.get(word) or (scales.get(word.rstrip(".")) if len(word) > 2 else None)
    if scale is None:
        return False
    found.value *= scale
    found.end += 1
    if found.end < end and story.doc[found.end].text == "." and word in scales and len(word) <= 3:
        found.end += 1
    return True


def _add_word(story: Story, found: Found) -> bool:
    """A smaller number word that goes on: "two thousand five hundred"."""
    following = story.doc[found.end]
    more = number_word(following.text, story.numbers) if found.word and following.pos_ == "NUM" else None
    if more is None or more >= found.value or found.value < 20:
        return False
    found.value += more
    found.end += 1
    return True


def _add_unit(story: Story, found: Found, end: int) -> None:
    """The unit behind a number that has none yet."""
    if found.unit is None and found.end < end:
        unit = story.unit_at(found.end)
        if unit is not None:
            found.unit = unit[0]
            found.end += unit[1]
