"""Numbers, units and what bounds them (`<language>/quantities.lex`).

Columns `@ kind | words | value`. Kinds: `number` (a word and its value), `scale` (multiplies what stands before it), `joiner` (und, and: inside number
words), `list` (und, oder: between numbers of one kind), `vague` (word, `low..high`), `unit` (words, unit code: ISO 4217 currencies, %, km, t, …), `about` (±10 %), `below` (a little less: upper bound), `more`
(lower bound), `most` (upper bound), `range` (joins two numbers), `fraction` (word, value), `factor` (how many times as much: verbs, nouns and phrases like "doppelt so"; unit `x`), `every` and `ordinal` ("jeder dritte": the value is that of the ordinal), `counted` (nouns that count persons or things and may be left out: Mann, Stück),
`to`, `from`, `by` (prepositions of change: von … auf …, um …), `change` (words of change), `open` (auxiliaries of what has not come about), `current`, `former`, `target` (words that give the role), `not_after` (words after which a number is a name or
date: Artikel, Platz), `between` (zwischen), `partitive` (of, von), `measure_verb` (verbs whose object measures the subject: betragen, kosten), `mass` (unit codes of goods), `measure_noun` (nouns that only name the measure: Höhe, Wert), `count_noun` (nouns whose genitive is what is counted: Zahl), `comparing` (words that compare: "um vier Prozent mehr"), `estimate` (verbs that only say how much something is), `compared` (words before what something is compared with), `part_of_whole` (prepositions that make a part an amount: zur Hälfte), `more_of_it` (words for more of what was counted before: weitere), `since` (words before a year), `dead`, `injured`, `arrested`, `crowd`
(nouns for casualties, prisoners, crowds), `dead_verb`, `injured_verb`, `arrested_verb`, `crowd_verb` (what is done to, or by, those who are counted), `not_before` (words before which it is none: Uhr, months), `time_unit` (left to the times reader).
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import Lexicon

VALUED = frozenset({"number", "scale", "vague", "unit", "fraction", "factor", "ordinal"})
PLAIN = frozenset(
    "joiner list about below more most range counted to from by change open target current former not_after not_before time_unit between partitive measure_verb mass measure_noun count_noun comparing estimate compared part_of_whole more_of_it every since dead injured arrested crowd dead_verb injured_verb arrested_verb crowd_verb".split()
)


@dataclass(slots=True)
class Numbers:
    """All number words of a language by kind."""

    numbers: dict[str, float] = field(default_factory=dict)
    scales: dict[str, float] = field(default_factory=dict)
    #: Words of which number words are put together ("zweihundertfünfzig").
    parts: dict[str, float] = field(default_factory=dict)
    fractions: dict[str, float] = field(default_factory=dict)
    #: How many times as much verbs and nouns say, by their dictionary form, and phrases of two words.
    factors: dict[str, float] = field(default_factory=dict)
    ordinals: dict[str, float] = field(default_factory=dict)
    vague: dict[str, tuple[float, float]] = field(default_factory=dict)
    #: First words of those, in small letters.
    vague_starts: set[str] = field(default_factory=set)
    units: dict[str, str] = field(default_factory=dict)
    groups: dict[str, frozenset[str]] = field(default_factory=dict)
    decimal_comma: bool = False

    @property
    def victims(self) -> frozenset[str]:
        """Words that stand for people killed, hurt or arrested."""
        return self.groups["dead"] | self.groups["injured"] | self.groups["arrested"]

    def is_partitive(self, word: str) -> bool:
        """Whether a preposition opens what is counted ("dozens of")."""
        return word in self.groups["partitive"]


def load_numbers(lexicon: Lexicon) -> Numbers:
    """Reads and checks `quantities.lex`. Raises `LexiconError`."""
    result = Numbers()
    groups: dict[str, set[str]] = defaultdict(set)
    for row in lexicon.rows("quantities.lex"):
        kind, words, value = row["kind"], row.many("words"), row["value"]
        if kind == "decimal":
            result.decimal_comma = words == ["comma"]
            continue
        if kind not in VALUED | PLAIN:
            raise row.error(f"unknown kind {kind!r}; kinds are {', '.join(sorted(VALUED | PLAIN))}")
        if kind in VALUED and not value:
            raise row.error(f"a {kind} needs a value")
        for word in words:
            if kind == "number":
                result.numbers[word] = float(value)
            elif kind == "scale":
                result.scales[word] = float(value)
            elif kind == "fraction":
                result.fractions[word.lower()] = float(value)
            elif kind == "factor":
                result.factors[word] = float(value)
            elif kind == "ordinal":
                result.ordinals[word.lower()] = float(value)
            elif kind == "unit":
                result.units[word] = value
            elif kind == "vague":
                low, _, high = value.partition("..")
                result.vague[word] = (float(low), float(high))
                result.vague_starts.add(word.split()[0].lower())
            else:
                groups[kind].add(word)
    scales = {word.lower(): value for word, value in result.scales.items() if value <= 1000 and len(word) > 4}
    result.parts = {**result.numbers, **scales}
    result.groups = {k: frozenset(groups[k]) for k in PLAIN}
    return result
