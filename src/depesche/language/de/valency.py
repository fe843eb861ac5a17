"""Which prepositions a German verb governs, and which nouns mean those who do things.

The lists are `valency.lex`, where contractions (zum, im; `contractions.lex`) count as their preposition, and `doers.lex`.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from ...lexicon.table import read_table

#: Stands in valency.lex for a case instead of a preposition.
GENITIVE = "genitive"


@lru_cache(maxsize=1)
def _governed() -> frozenset[tuple[str, str]]:
    path = Path(__file__).with_name("valency.lex")
    return frozenset(
        (row["verb"], p) for row in read_table(path, "language/de/valency.lex") for p in row.many("prepositions")
    )


@lru_cache(maxsize=1)
def _contractions() -> dict[str, str]:
    path = Path(__file__).with_name("contractions.lex")
    return {row["contraction"]: row["preposition"] for row in read_table(path, "language/de/contractions.lex")}


def governs(verb: str, preposition: str) -> bool:
    """`verb`: infinitive, separable verbs whole; `preposition`: as written, small letters."""
    return (verb, _contractions().get(preposition, preposition)) in _governed()


@lru_cache(maxsize=1)
def doers() -> frozenset[str]:
    """Nouns for people and bodies that do things, small letters; compounds by their head."""
    path = Path(__file__).with_name("doers.lex")
    return frozenset(noun for row in read_table(path, "language/de/doers.lex") for noun in row.many("nouns"))
