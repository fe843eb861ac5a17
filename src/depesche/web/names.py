"""Codes in words: `RUS` → Russia, `RUS:GOV` → Russia, government; types, modes, sectors, statuses in both languages."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from .. import lexicon
from ..lexicon.table import read_table
from .texts import catalogue


@cache
def countries(language: str) -> dict[str, str]:
    """Alpha-3 code → name: Unicode CLDR's where it has one, else the lexicon's (former and disputed states)."""
    from babel import Locale

    folder = Path(lexicon.__file__).parent
    two = {row["code"]: row["alpha2"] for row in read_table(folder / "any" / "states.lex") if row["alpha2"]}
    territories = Locale(language).territories
    own = {code: found[0] for code, found in _written(language).items()}
    return own | {code: territories[alpha2] for code, alpha2 in two.items() if alpha2 in territories}


def _written(language: str) -> dict[str, list[str]]:
    """Alpha-3 code → the names the lexicon has, without the notes on their grammar."""
    rows = read_table(Path(lexicon.__file__).parent / language / "states.lex")
    found = {
        row["code"]: [re.sub(r"\s*\([^)]*\)", "", name) for name in row.many("names")] for row in rows if row["code"]
    }
    return {code: names for code, names in found.items() if names}


def word(kind: str, value: str, language: str) -> str:
    """A value of a closed list (`status`, `sector`, `body`, `type`, …) in words; itself where there is no word for it."""
    return catalogue().get(f"{kind}.{value}", {}).get(language, value.replace("_", " "))


def language(code: str, interface: str) -> str:
    """The name of a language of the world in a language of the interface; its code where it has none."""
    from babel import Locale

    return str(Locale(interface).languages.get(code, code))


def actor(code: str, language: str) -> str:
    """A code in words."""
    country, _, sector = code.partition(":")
    name = countries(language).get(country) or word("body", country, language)
    return f"{name}, {word('sector', sector, language)}" if sector else name


@cache
def _by_name() -> dict[str, str]:
    found = {n.lower(): code for language in ("de", "en") for code, names in _written(language).items() for n in names}
    return found | {n.lower(): code for language in ("de", "en") for code, n in countries(language).items()}


def find(words: str, language: str, limit: int = 6) -> list[str]:
    """Codes whose code or name begins with the words, exact ones first."""
    asked = words.strip().lower()
    if len(asked) < 2:
        return []
    exact = [asked.upper()] if asked.upper() in countries(language) else []
    found = exact + [code for name, code in _by_name().items() if name.startswith(asked)]
    return list(dict.fromkeys(found))[:limit]


def code_of(words: str) -> str:
    """What a person wrote for an actor as a code: `Russland`, `rus`, `RUS:GOV`; itself in capitals where it is no name."""
    asked = words.strip()
    return _by_name().get(asked.lower(), asked.upper())
