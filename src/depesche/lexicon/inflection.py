"""How a language inflects nouns and names, and which traits of its writing the readers have to know.

`load_inflection(lexicon)` reads `<language>/inflection.lex` (format: docs/lexicon.md) and gives an `Inflection`. Nothing
here knows a language: what a table does not say does not happen. Faults raise `LexiconError`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import Lexicon, Row

#: What a language may have; the table of a language lists those it has.
TRAITS = frozenset(
    {"compounds", "genders", "cases", "noun_capitals", "polite_capitals", "noun_modifiers", "lexicon_names", "foreign_names"}
)  # fmt: skip
#: What endings are told for.
PLACES = frozenset(
    {
        "name", "adjective", "genitive", "long_role", "pronoun", "both",
        "city", "city_stem", "city_dropped", "city_adjective", "no_second", "joint", "direction",
    }
)  # fmt: skip
KINDS = frozenset({"noun", "adjectival", "member"})
#: A vowel changes only in the last syllable of a word's stem: within so many letters from its end.
_VOWEL_REACH = 4


@dataclass(frozen=True, slots=True)
class Pattern:
    """Words of a kind that end in one of `wanted` and in none of `unwanted` lose `cut` and take each of `endings`;
    with the stem's vowel changed they take each of `changed`."""

    wanted: tuple[str, ...]
    unwanted: tuple[str, ...]
    cut: str
    endings: tuple[str, ...]
    changed: tuple[str, ...]

    def fits(self, word: str) -> bool:
        ends = not self.wanted or word.endswith(self.wanted)
        return ends and word.endswith(self.cut) and not (self.unwanted and word.endswith(self.unwanted))


@dataclass(slots=True)
class Inflection:
    """The tables of a language."""

    traits: frozenset[str] = frozenset()
    endings: dict[str, tuple[str, ...]] = field(default_factory=dict)
    vowels: dict[str, str] = field(default_factory=dict)
    patterns: dict[str, list[Pattern]] = field(default_factory=dict)

    def forms(self, word: str, kind: str) -> list[str]:
        """All forms a word of a kind (`noun`, `adjectival`, `member`) may take; more than there are do no harm."""
        pattern = next((p for p in self.patterns.get(kind, ()) if p.fits(word)), None)
        if pattern is None:
            return [word]
        stem = word[: len(word) - len(pattern.cut)]
        forms = [stem + ending for ending in pattern.endings]
        other = self._changed(word) if pattern.changed else ""
        return forms + [other + ending for ending in pattern.changed] if other else forms

    def endings_of(self, place: str) -> tuple[str, ...]:
        """The endings the table tells for a place (one of `PLACES`); none where it is silent."""
        return self.endings.get(place, ())

    def bare(self, word: str, place: str) -> str:
        """The word without the first ending of a place that it has; as it is if it has none."""
        return next((word[: -len(end)] for end in self.endings.get(place, ()) if word.endswith(end)), word)

    def root(self, word: str) -> str:
        """The word without the letters at its end of which endings of pronouns are made ("meinem", "meines": mei)."""
        return word.rstrip("".join(self.endings.get("pronoun", ())))

    def _changed(self, word: str) -> str:
        """The word with the vowel of its last syllable changed, empty if it has none that changes."""
        for at in range(len(word) - 2, max(len(word) - _VOWEL_REACH - 1, 0), -1):
            for vowel in sorted(self.vowels, key=len, reverse=True):
                start = at + 1 - len(vowel)
                if start >= 0 and word[start : at + 1] == vowel:
                    return word[:start] + self.vowels[vowel] + word[at + 1 :]
        return ""


def _endings(row: Row, column: str) -> tuple[str, ...]:
    """Endings of a cell; `-` is none."""
    return tuple("" if ending == "-" else ending for ending in row.many(column))


def load_inflection(lexicon: Lexicon) -> Inflection:
    """The inflection of a language. Raises `LexiconError`."""
    result = Inflection()
    traits: set[str] = set()
    for row in lexicon.rows("inflection.lex"):
        if row["trait"]:
            if row["trait"] not in TRAITS:
                raise row.error(f"unknown trait {row['trait']!r}; there are: {', '.join(sorted(TRAITS))}")
            traits.add(row["trait"])
        elif row["of"]:
            if row["of"] not in PLACES:
                raise row.error(f"endings of {row['of']!r} are asked for by nobody; write {', '.join(sorted(PLACES))}")
            result.endings[row["of"]] = _endings(row, "endings")
        elif row["vowel"]:
            result.vowels[row["vowel"]] = row["changed"]
        elif row["kind"] in KINDS:
            result.patterns.setdefault(row["kind"], []).append(
                Pattern(tuple(row.many("if")), tuple(row.many("not")), row["cut"], _endings(row, "endings"), _endings(row, "changed"))
            )  # fmt: skip
        else:
            raise row.error(f"unknown kind of word {row['kind']!r}; write {', '.join(sorted(KINDS))}")
    result.traits = frozenset(traits)
    return result
