"""Where sentences begin. Takes the tokens of a block with what stands between them, gives the tokens that begin a sentence.

The algorithm is the same in every language; its words come from `language/<language>/words.py`. Every full stop, question or
exclamation mark is a candidate; abbreviations, ordinals, initials and a following small letter speak against it, closing
quotation marks and brackets belong to the sentence they close. A headline, which ends without a stop, may say two things with a
dash between them.
"""

from __future__ import annotations

import re
from typing import Protocol

_STOPS = frozenset({".", "!", "?", "…", "...", "?!", "!?", "!!", "!!!", "??", "???", "....", ".."})
_ELLIPSES = frozenset({"…", "...", "....", ".."})
_ORDINAL = re.compile(r"\d{1,3}\.$|[IVXL]{1,5}\.$")
_NUMBER_STOP = re.compile(r"\d[\d.,:/-]*\.$")
_INITIAL = re.compile(r"[A-ZÄÖÜ]\.$")
_DASHES = frozenset("- – — ‒".split())
#: What stands between the two halves of a headline, and how many words each has at least.
_BETWEEN = frozenset("– —".split())
_HALF = 3


class Words(Protocol):
    """What a language has to offer (`language/<language>/words.py`)."""

    ABBREVIATIONS: frozenset[str]
    MAY_END: frozenset[str]
    STARTERS: frozenset[str]
    MONTHS: frozenset[str]
    CLOSERS: frozenset[str]
    OPENERS: frozenset[str]


def sentence_starts(tokens: list[str], spaces: list[bool], breaks: set[int], words: Words) -> list[bool]:
    """True for every token that begins a sentence. `spaces[i]`: white space follows token i; `breaks`: tokens that follow an empty line."""
    count = len(tokens)
    starts = [False] * count
    if count:
        starts[0] = True
    for i in breaks:
        if i < count:
            starts[i] = True
    i = 0
    while i < count - 1:
        token = tokens[i]
        last = token[-1]
        if last not in ".!?…" or (token not in _STOPS and last != "."):
            i += 1
            continue
        end = i
        # Marks that close what the sentence opened stay with it.
        while end + 1 < count and not spaces[end] and tokens[end + 1] in words.CLOSERS:
            end += 1
        # … also „Er kam .“ with a space before a mark that cannot open.
        follow = end + 1
        if follow < count and spaces[end] and tokens[follow] in words.CLOSERS and tokens[follow] not in words.OPENERS:
            end, follow = follow, follow + 1
        if follow >= count:
            break
        if not starts[follow] and _ends(tokens, spaces, i, follow, closed=end > i, words=words):
            starts[follow] = True
        i = follow if end > i else i + 1
    if (half := _second_half(tokens, spaces, words)) is not None and not any(starts[1:]):
        starts[half] = True
    return starts


def _second_half(tokens: list[str], spaces: list[bool], words: Words) -> int | None:
    """Where a headline begins to say something else: "Armee stoppt Ausbildung in Mali – *Opposition* fordert Klarheit"; two dashes enclose something."""
    last = next((token for token in reversed(tokens) if token not in words.CLOSERS), "")
    if not last or last[-1] in ".!?…" or ":" in tokens:
        # "… – Minister Kim: „Kein Fortschritt“" says who speaks
        return None
    dashes = [i for i, token in enumerate(tokens) if token in _BETWEEN and i and spaces[i - 1] and spaces[i]]
    if len(dashes) != 1 or min(dashes[0], len(tokens) - 1 - dashes[0]) < _HALF:
        return None
    return dashes[0] + 1


def _ends(tokens: list[str], spaces: list[bool], i: int, follow: int, closed: bool, words: Words) -> bool:
    token = tokens[i]
    opener = follow
    while opener < len(tokens) - 1 and tokens[opener] in words.OPENERS:
        opener += 1
    next_word = tokens[opener]
    if next_word in _DASHES and opener < len(tokens) - 1:
        opener += 1
        next_word = tokens[opener]
        if not next_word[0].isupper():
            return False
    first = next_word[0]
    if not spaces[follow - 1] and opener == follow and not first.isupper():
        return False
    if first.islower() or next_word in (",", ";", ":", ")", "]", "%") or (next_word in _STOPS):
        return False
    starter = first.isupper() and next_word.lower() in words.STARTERS
    if token in ("!", "?", "?!", "!?"):
        return True
    if token in _ELLIPSES:
        return first.isupper() and (starter or closed or opener > follow)
    if token == ".":
        return True
    # A token that carries its full stop: abbreviation, initial, ordinal.
    if token in words.MAY_END:
        return starter or closed
    if token in words.ABBREVIATIONS:
        return False
    if _ORDINAL.match(token):
        if next_word.lower() in words.MONTHS:
            return False
        return starter or closed
    if _NUMBER_STOP.match(token):
        return True
    if _INITIAL.match(token):
        return starter and i > 0 and not tokens[i - 1][0].isupper()
    return starter or closed
