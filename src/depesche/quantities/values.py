"""The value of a number as it is written, in digits or in words. Takes a word; gives its value, or None if it is no number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..lexicon.numbers import Numbers

#: Digits with a sign before or behind.
DIGITS = re.compile(r"^([^\d\s]{0,3})(\d[\d.,'’ ]*)(%|€|\$|£|‰)?$")
#: What sets thousands apart besides point and comma.
_APART = str.maketrans("", "", "'’\u202f ")
#: Letters that the shortest number word has which is put together of others.
_SHORTEST = 5


def digits(text: str, decimal_comma: bool) -> float | None:
    """The value of a number in digits, or None. `decimal_comma`: 1.000,5 (German); else 1,000.5."""
    text = text.translate(_APART)
    if decimal_comma:
        if re.fullmatch(r"\d{1,3}(\.\d{3})+(,\d+)?", text) or re.fullmatch(r"\d+(,\d+)?", text):
            return float(text.replace(".", "").replace(",", "."))
        if re.fullmatch(r"\d+\.\d{1,2}", text):
            return float(text)
        return None
    if re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d+)?", text) or re.fullmatch(r"\d+(\.\d+)?", text):
        return float(text.replace(",", ""))
    return None


def number_word(word: str, numbers: Numbers) -> float | None:
    """The value of a number word, also a compound one ("zweihundertfünfzig", "twenty-three"), or None."""
    low = word.lower()
    if low in numbers.numbers:
        return numbers.numbers[low]
    if low in numbers.scales and len(low) > 3:
        return numbers.scales[low]
    whole = low.replace("-", "")
    if len(whole) < _SHORTEST:
        return None
    pieces = _pieces(whole, numbers)
    return _sum(pieces) if len(pieces) > 1 else None


def _pieces(word: str, numbers: Numbers) -> list[float]:
    """The values of the number words a word is put together of, without joiners ("und"); none if it has other parts."""
    joiners, parts = numbers.groups["joiner"], numbers.parts
    values: list[float] = []
    i = 0
    while i < len(word):
        for end in range(len(word), i + 2, -1):
            piece = word[i:end]
            if piece in joiners or piece in parts:
                break
        else:
            return []
        if piece not in joiners:
            values.append(parts[piece])
        i = end
    return values


def _sum(values: list[float]) -> float:
    """Left to right over the pieces of a number written in one word."""
    total = current = 0.0
    for value in values:
        if value == 1000:
            total, current = total + max(current, 1) * 1000, 0.0
        elif value == 100:
            current = max(current, 1) * 100
        else:
            # teens are written as digit and ten ("dreizehn"): they add up as well
            current += value
    return total + current
