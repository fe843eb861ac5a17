r"""The rules for times of a language, read from `<language>/times/*.lex`: in files, out come compiled rules and word tables.

Three kinds of tables, told apart by their columns:

    @ class | words | value            words of one kind and what they stand for; words are separated by `;`
    month | Januar; Jänner; Jan\. | 01
    day   | 3[01]; [12]\d; 0?[1-9] | =            `=` stands for the words themselves

    @ part | pattern                   a piece used in several patterns
    @ rule | pattern | op | if         a rule; the first words of `op` name the operation (`times/resolve.py`), then its arguments

In words and patterns: regular expressions in which `/` separates alternatives (the table needs `|` for itself; a slash is
written `\/`), a blank is any white space (` ?` with or without), a word in lower case may also begin with a capital, `{month}` is a word of the class
(or a part), `{m:month}` the same under the name `m` (`m_b` where `m` stands in another alternative), and `[[ … ]]` marks what is reported if that is not all of the match.
`if` (all must hold): `start`, the match begins the sentence; `lower`, the match begins in lower case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from ..bounded import bounded
from .table import LexiconError, Row
from .time_patterns import REFERENCE, Need, breadth, needs, spelled_out, to_regex, unconditional, with_parts

if TYPE_CHECKING:
    from . import Lexicon

#: What the reader of times knows to do; an entry naming another operation is a fault in the file.
OPERATIONS = frozenset(
    {
        "date",
        "weekday",
        "rel",
        "dur",
        "set",
        "clock",
        "part",
        "season",
        "holiday",
        "ref",
        "decade",
        "century",
        "value",
        "skip",
    }
)
#: Classes that tell the tense where there is no parser, in the order they are tried; `no_verb`: what only looks like one.
#: `reporting_verb`: what a report tells in the present although it is over ("berichtet am Donnerstag").
VERBS = ("no_verb", "future_verb", "past_verb", "reporting_verb", "perfect_verb", "participle", "present_verb")
CONDITIONS = frozenset({"start", "lower"})
_ANYHOW = re.compile(r"[(?:]*(?:\\w|\[\\w-\])[*+]")


@dataclass(frozen=True)
class WordClass:
    """The words of one kind with their values."""

    name: str
    words: tuple[tuple[str, str, Row], ...]  # (regular expression, value, line)
    _cache: dict[str, str] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def regex(self) -> str:
        """All words as one alternation, the longest first so that a short one never hides a longer."""
        return "(?:" + "|".join(w for w, _, _ in sorted(self.words, key=lambda w: -len(w[0]))) + ")"

    @cached_property
    def first(self) -> re.Pattern[str]:
        """What the first token of one of the words looks like."""
        return re.compile("|".join(unconditional(w, first_token=True) for w, _, _ in self.words))

    @cached_property
    def spelled_out(self) -> frozenset[str]:
        """How the first token of a word may look, for the words that can be spelled out."""
        return frozenset[str]().union(*(known for _, known in self._plain if known))

    @cached_property
    def pattern(self) -> re.Pattern[str] | None:
        """What the first token of the other words looks like."""
        rest = [word for word, known in self._plain if known is None]
        return re.compile("|".join(rest)) if rest else None

    @cached_property
    def _plain(self) -> list[tuple[str, frozenset[str] | None]]:
        firsts = [unconditional(word, first_token=True) for word, _, _ in self.words]
        return [(first, spelled_out(first)) for first in firsts]

    def check(self) -> None:
        """Raises `LexiconError` for words that are no regular expression."""
        for word, _, row in self.words:
            try:
                re.compile(word)
            except re.error as fault:
                raise row.error(f"{word!r} cannot be read: {fault}") from None

    def value(self, text: str) -> str:
        """What the words stand for; the words themselves where the table says `=`."""
        known = self._cache.get(text)
        if known is None:
            known = next(
                (text if v == "=" else v for w, v, _ in self.words if re.fullmatch(unconditional(w), text)), text
            )
            if len(self._cache) < 10_000:
                self._cache[text] = known
        return known


@dataclass(frozen=True)
class TimeRule:
    """One rule: what it looks like and what is done with it. Compiled when it is first tried: a short report needs few of them."""

    name: str
    source: str  # the regular expression
    groups: dict[str, str]  # group of the regular expression -> class
    operation: str
    arguments: dict[str, str]
    conditions: frozenset[str]
    needs: tuple[Need, ...]  # keys (`time_patterns`) of each of which one must stand in the sentence
    order: int
    row: Row = field(repr=False)

    @property
    def where(self) -> str:
        """File and line."""
        return self.row.where

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The rule's expression, compiled. Raises `LexiconError` where it is none."""
        try:
            return re.compile(self.source)
        except re.error as fault:
            raise self.row.error(f"the pattern cannot be read: {fault}") from None


@dataclass(frozen=True)
class TimeRules:
    """All rules and word classes of a language."""

    classes: dict[str, WordClass]
    rules: tuple[TimeRule, ...]
    _tokens: dict[str, frozenset[str]] = field(default_factory=dict, compare=False, repr=False)
    #: Equal sets of keys are kept once: most tokens have none.
    _sets: dict[frozenset[str], frozenset[str]] = field(default_factory=dict, compare=False, repr=False)

    def check(self) -> None:
        """Compiles what else is compiled when it is first needed. Raises `LexiconError` naming the line that cannot be read."""
        for word_class in self.classes.values():
            word_class.check()
        for rule in self.rules:
            _ = rule.regex

    def keys_of(self, token: str) -> frozenset[str]:
        """The keys of the rules' needs that a token satisfies; remembered, as this is asked for every token of every report."""
        known = self._tokens.get(token)
        if known is None:
            found = self._needed.intersection(self._find_keys(token))
            known = bounded(self._tokens)[token] = self._sets.setdefault(found, found)
        return known

    def _find_keys(self, token: str) -> Iterator[str]:
        literals, words, names, inner = self._keys
        folded = token.casefold()
        for end in range(1, len(folded) + 1):
            if folded[:end] in literals:
                yield f"={folded[:end]}*"
        yield f"={folded}"
        for word in words:
            if word in folded:
                yield f"~={word}"
        for end in range(1, len(token) + 1):
            for name in self._spelled_out.get(token[:end], ()):
                yield f"{name}*"
                if end == len(token):
                    yield name
        for name in names:
            pattern = self.classes[name].first if name in inner else self.classes[name].pattern
            if pattern is None:
                continue
            if name in inner:
                if not pattern.search(token):
                    continue
                yield f"~{name}"
            if pattern.match(token):
                yield f"{name}*"
                if pattern.fullmatch(token):
                    yield name

    @cached_property
    def _spelled_out(self) -> dict[str, list[str]]:
        """The classes by the first tokens of their words that can be spelled out."""
        _, _, names, inner = self._keys
        found: dict[str, list[str]] = {}
        for name in names:
            for text in self.classes[name].spelled_out if name not in inner else ():
                found.setdefault(text, []).append(name)
        return found

    @cached_property
    def by_key(self) -> dict[str, list[TimeRule]]:
        """The rules by the keys of the one need that says most; those without needs under the empty key."""
        found: dict[str, list[TimeRule]] = {}
        for rule in self.rules:
            for key in min(rule.needs, key=breadth) if rule.needs else ("",):
                found.setdefault(key, []).append(rule)
        return found

    @cached_property
    def _needed(self) -> frozenset[str]:
        """All that rules ask of tokens."""
        return frozenset(key for rule in self.rules for need in rule.needs for key in need)

    @cached_property
    def _keys(self) -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...], frozenset[str]]:
        """What tokens are asked for: beginnings of words, words within words, classes, and of those the ones that may stand within a token."""
        keys = self._needed
        return (
            frozenset(key[1:-1] for key in keys if key.startswith("=") and key.endswith("*")),
            tuple(sorted(key[2:] for key in keys if key.startswith("~="))),
            tuple(sorted({key.strip("~*") for key in keys if "=" not in key})),
            frozenset(key.strip("~*") for key in keys if "=" not in key and key.startswith("~")),
        )

    @cached_property
    def verbs(self) -> re.Pattern[str] | None:
        """Finds the verbs of the classes `VERBS`; the group that matched is the class."""
        names = [name for name in VERBS if name in self.classes]
        return re.compile("|".join(rf"(?P<{n}>\b{self.classes[n].regex}\b)" for n in names)) if names else None

    @cached_property
    def abbreviations(self) -> re.Pattern[str] | None:
        """Matches text that ends in a dot that ends no sentence."""
        known = self.classes.get("abbreviation")
        return re.compile(rf"(?<!\w){known.regex}\.$") if known else None


def _parts(rows: list[Row]) -> dict[str, str]:
    return {row["part"]: row["pattern"] for row in rows if "part" in row.cells}


def _filled(row: Row, pattern: str, classes: dict[str, WordClass]) -> tuple[str, dict[str, str]]:
    """The regular expression of a pattern, and the class of each of its groups."""
    groups: dict[str, str] = {}
    out: list[str] = []
    last = 0
    for m in REFERENCE.finditer(pattern):
        name, word_class = m[1] or m[2], m[2]
        if word_class not in classes:
            raise row.error(f"no class or part {word_class!r}; the classes are: {', '.join(sorted(classes))}")
        if name in groups:
            raise row.error(f"two pieces are called {name!r}; name one of them, as in {{other:{word_class}}}")
        groups[name] = word_class
        out += [to_regex(pattern[last : m.start()]), f"(?P<{name}>{classes[word_class].regex})"]
        last = m.end()
    out.append(to_regex(pattern[last:]))
    return "".join(out), groups


def _begins_anyhow(word_class: WordClass | None) -> bool:
    """Whether words of the class may begin with any letters (`\\w*zeit`)."""
    return word_class is not None and any(_ANYHOW.match(word) for word, _, _ in word_class.words)


def _rule(row: Row, order: int, classes: dict[str, WordClass], parts: dict[str, str]) -> TimeRule:
    operation, *arguments = row["op"].split()
    if operation not in OPERATIONS:
        raise row.error(f"no operation {operation!r}; there are: {', '.join(sorted(OPERATIONS))}")
    conditions = frozenset(row.many("if", ","))
    if conditions - CONDITIONS:
        raise row.error(
            f"no condition {', '.join(sorted(conditions - CONDITIONS))}; there are: {', '.join(sorted(CONDITIONS))}"
        )
    pattern = with_parts(row["pattern"], parts)
    source, groups = _filled(row, pattern.replace("[[", "(?P<reported>").replace("]]", ")"), classes)
    source = rf"(?<![\w])(?<![^\W\d]-)(?:{source})(?!\w)(?!-[^\W\d])"
    if any("=" not in a for a in arguments):
        raise row.error("arguments of an operation are written name=value")
    needed = tuple(needs(pattern.replace("[[", "").replace("]]", "")))
    # a class whose words may begin anyhow would have to be asked for every token: what else the rule needs is enough
    telling = tuple(n for n in needed if not any(_begins_anyhow(classes.get(key.strip("~*"))) for key in n))
    needed = telling or needed
    return TimeRule(
        row["rule"], source, groups, operation, dict(a.split("=", 1) for a in arguments), conditions, needed, order, row
    )  # fmt: skip


def load_time_rules(lexicon: Lexicon) -> TimeRules:
    """The rules of the lexicon's language. Raises `LexiconError` naming the line that cannot be read."""
    rows = lexicon.rows("times/*.lex")
    words: dict[str, list[tuple[str, str, Row]]] = {}
    for row in rows:
        if "class" in row.cells:
            for word in row.many("words"):
                words.setdefault(row["class"], []).append((to_regex(word), row["value"], row))
    classes = {name: WordClass(name, tuple(found)) for name, found in words.items()}
    parts = _parts(rows)
    rules = [_rule(row, i, classes, parts) for i, row in enumerate(rows) if "rule" in row.cells]
    if not rules:
        raise LexiconError(
            f"no rules for times in language {lexicon.language!r}: expected {lexicon.language}/times/*.lex"
        )
    return TimeRules(classes, tuple(rules))
