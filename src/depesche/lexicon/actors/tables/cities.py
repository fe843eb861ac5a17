"""`any/cities.lex`: cities with country, coordinates and population, by their names in all languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..facts import City
from ..spelling import cut, fold

if TYPE_CHECKING:
    from ... import Lexicon
    from ..index import ActorLexicon


def read_cities(lexicon: Lexicon, actors: ActorLexicon) -> None:
    """All cities; of those with one name the largest first."""
    cities = actors.cities
    for path, _ in lexicon.files("cities.lex", everywhere=True):
        # By far the longest table, and written by a script: read without the checks of `read_table`.
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line or line[0] in "#@":
                continue
            name, others, country, lat, lon, population = (
                line.split(" | ") if " |  | " not in line else _no_others(line)
            )
            city = City(name, country, float(lat), float(lon), int(population))
            for word in (name, *others.split("; ")) if others else (name,):
                pieces = cut(word)
                folded = tuple(fold(piece) for piece in pieces)
                if len(folded) == 1:
                    cities.by_name.setdefault(folded[0], []).append(city)
                else:
                    cities.long.setdefault(folded[0], []).append((folded, city))
    for listed in cities.long.values():
        listed.sort(key=lambda item: (-len(item[0]), -item[1].population))
    for same in cities.by_name.values():
        same.sort(key=lambda city: -city.population)


def _no_others(line: str) -> list[str]:
    name, rest = line.split(" |  | ", 1)
    return [name, "", *rest.split(" | ")]
