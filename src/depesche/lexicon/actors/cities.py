"""Cities, looked up by their names and by the adjectives made of them ("Londoner").

`Cities.find(folded, i)` gives the cities whose name begins at a piece, the largest first; `Cities.of_adjective` the city
that an adjective is made of, or the state if it is a capital.
"""

from __future__ import annotations

import os.path
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from .facts import City, State
from .spelling import cut, fold

if TYPE_CHECKING:
    from ..inflection import Inflection
    from .names import Names

#: The shortest name of a city that an adjective is made of.
_SHORTEST_STEM = 3


class Cities:
    """All cities of the lexicon by their folded names."""

    def __init__(self, inflection: Inflection, names: Names) -> None:
        """`names` knows the capitals."""
        endings = inflection.endings
        self.inflection, self.genitives = inflection, inflection.endings_of("genitive")
        self.names = names
        self.endings = endings.get("city", ())
        self.stem_endings = endings.get("city_stem", ("",))
        self.dropped = endings.get("city_dropped", ())
        #: "Mailänder" → Mailand, folded: adjectives of cities that no ending explains.
        self.adjectives = {
            fold(word): city for word, _, city in (pair.partition("=") for pair in endings.get("city_adjective", ()))
        }
        #: Names of one piece, and longer ones by their first, the longest first.
        self.by_name: dict[str, list[City]] = {}
        self.long: dict[str, list[tuple[tuple[str, ...], City]]] = {}

    def __contains__(self, folded: str) -> bool:
        """Whether a city has a name of one piece that is spelled so."""
        return folded in self.by_name

    def find(self, folded: Sequence[str], i: int) -> tuple[int, list[City]]:
        """The cities whose name begins at piece i, the largest first: (how many pieces, cities); (0, []) if none does."""
        for pieces, _ in self.long.get(folded[i], ()):
            n = len(pieces)
            here = tuple(folded[i : i + n])
            # "New Yorks Bürgermeister"
            if (
                here == pieces
                or here[:-1] == pieces[:-1]
                and here[-1:] in [(pieces[-1] + end,) for end in self.genitives]
            ):
                return n, [c for p, c in self.long[folded[i]] if p == pieces]
        piece = folded[i]
        found = self.by_name.get(piece)
        if found is None and piece.endswith(self.genitives):
            found = self.by_name.get(self.inflection.bare(piece, "genitive"))
        return (1, found) if found else (0, [])

    def of_adjective(self, folded: str, written: str) -> State | City | None:
        """The city that an adjective is made of ("Londoner"): for a capital its state."""
        irregular = self._irregular(folded, written)
        if irregular is not None:
            return self._named(irregular)
        return next((found for _, found in self._regular(folded, written)), None)

    def name_in_adjective(self, folded: str, written: str) -> str:
        """The name of the city that an adjective is made of ("London" for "Londoner"), or an empty string."""
        irregular = self._irregular(folded, written)
        if irregular is not None:
            return irregular
        stem = next((stem for stem, _ in self._regular(folded, written)), "")
        common = len(os.path.commonprefix([stem, folded]))
        return written[:common] + stem[common:]

    def _irregular(self, folded: str, written: str) -> str | None:
        return self.adjectives.get(folded) if written[:1].isupper() else None

    def _regular(self, folded: str, written: str) -> Iterator[tuple[str, State | City]]:
        """The folded names of cities that an adjective may be made of, each with its state (of a capital) or the city."""
        if not written[:1].isupper():
            return
        for ending in self.endings:
            if not folded.endswith(ending):
                continue
            # Londoner, Bremer, Hallenser; "Münchner" and "Basler" drop an e of the name.
            for stem in self._stems(folded[: -len(ending)]):
                if len(stem) < _SHORTEST_STEM:
                    continue
                for state in self._states_of_capital(stem):
                    yield stem, state
                if stem in self.by_name:
                    yield stem, self.by_name[stem][0]

    def _stems(self, bare: str) -> list[str]:
        dropped = [bare[:-1] + vowel + bare[-1:] for vowel in self.dropped]
        return [bare + ending for ending in self.stem_endings] + dropped

    def _states_of_capital(self, folded: str) -> Iterator[State]:
        for named in self.names.by_first.get(folded, ()):
            if named.entry.form == "capital" and isinstance(named.entry.what, State):
                yield named.entry.what

    def _named(self, name: str) -> State | City | None:
        pieces = [fold(piece) for piece in cut(name)]
        if len(pieces) == 1:
            for state in self._states_of_capital(pieces[0]):
                return state
        length, found = self.find(pieces, 0)
        return found[0] if length == len(pieces) else None
