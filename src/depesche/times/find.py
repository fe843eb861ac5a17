"""Finding times in a sentence: text and rules in, non-overlapping matches out. Knows no calendar and no spaCy.

A rule is only tried on a sentence in which what it cannot do without occurs; what a token may stand for is
remembered, so that the many sentences without a time cost one look-up a token.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..lexicon.time_rules import TimeRule, TimeRules

_TOKEN = re.compile(r"\w+")
_END = re.compile(r"[.!?…][\"“”«»'’)\]]*\s+(?=[\"“„”«»'‚(\[]*[A-ZÄÖÜ0-9])|\n+")
_NO_END = re.compile(r"(?:^|[\s(„\"/–-]|\d\.)(?:\d{1,4}|[A-ZÄÖÜa-zäöü])\.$")


@dataclass(frozen=True, slots=True)
class Match:
    """A rule that fits at `[start, end)`; `groups` are the arguments the words give."""

    start: int
    end: int
    rule: TimeRule
    groups: dict[str, str]


def split_sentences(text: str, rules: TimeRules) -> list[tuple[int, int]]:
    """Sentences of raw text, roughly, for when no pipeline has found them. Cautious: rather one too long than one cut in a date."""
    found, start = [], 0
    for m in _END.finditer(text):
        before = text[max(start, m.start() - 8) : m.start() + 1]
        if m[0][0] == "." and (_NO_END.search(before) or (rules.abbreviations and rules.abbreviations.search(before))):
            continue
        found.append((start, m.end()))
        start = m.end()
    if start < len(text):
        found.append((start, len(text)))
    return found


def find(text: str, start: int, end: int, rules: TimeRules) -> list[Match]:
    """The times in `text[start:end]`, in order, the leftmost and then longest of those that overlap."""
    present: set[str] = set()
    sentence = text[start:end]
    for token in set(_TOKEN.findall(sentence)):
        present |= rules.keys_of(token)
    tried: dict[int, TimeRule] = {}
    for key in ("", *present):
        for rule in rules.by_key.get(key, ()):
            tried[rule.order] = rule
    candidates: list[tuple[tuple[int, int, int], Match]] = []
    for rule in tried.values():
        if any(present.isdisjoint(need) for need in rule.needs):
            continue
        for m in rule.regex.finditer(sentence):
            first, last = m.span("reported") if "reported" in rule.regex.groupindex else m.span()
            if first == last or ("lower" in rule.conditions and sentence[first].isupper()):
                continue
            if "start" in rule.conditions and any(c.isalnum() for c in sentence[:first]):
                continue
            groups = {
                name.removesuffix("_b"): rules.classes[word_class].value(words)
                for name, word_class in rule.groups.items()
                if (words := m.group(name)) is not None
            }
            # words around what is reported make a rule surer: they count for the length
            candidates.append(
                ((first, -(m.end() - m.start()), rule.order), Match(start + first, start + last, rule, groups))
            )
    candidates.sort(key=lambda c: c[0])
    found: list[Match] = []
    for _, match in candidates:
        if not found or match.start >= found[-1].end:
            found.append(match)
    return found
