"""Names of states, people and organisations, looked up by the pieces of a report's words.

`Names.add(words, entry)` indexes one way of naming; `Names.match(folded, written, i)` gives the longest names that begin
at piece i, in the forms that the language's endings allow. Pieces are those of `spelling.cut` and `spelling.fold`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .facts import Entry, Organisation
from .spelling import cut, fold

if TYPE_CHECKING:
    from ..inflection import Inflection

#: Pieces of a name that take endings keep at least so many letters before them.
_SHORTEST_STEM, _SHORTEST_NAME = 4, 2
#: A word of capitals up to this length is an abbreviation.
_LONGEST_ACRONYM = 4
#: Forms that are indexed with all their endings already.
_DECLINED = frozenset({"adjective", "inhabitants", "member"})


@dataclass(slots=True)
class Named:
    """An entry with its pieces as they must stand."""

    pieces: tuple[str, ...]
    entry: Entry
    capital: bool
    acronym: bool


class Names:
    """Ways of naming by their first piece: `by_first[piece]` those of one piece, `by_first["~" + stem]` longer ones."""

    def __init__(self, inflection: Inflection) -> None:
        endings = inflection.endings
        self.endings = endings.get("name", ())
        self.adjective_endings = tuple(sorted(endings.get("adjective", ()), key=len, reverse=True))
        self.by_first: dict[str, list[Named]] = {}

    def add(self, words: str, entry: Entry) -> None:
        """Index one way of naming."""
        written = cut(words)
        if not written:
            return
        self.add_folded(written[0], tuple(fold(piece) for piece in written), entry)

    def add_folded(self, first: str, folded: tuple[str, ...], entry: Entry) -> None:
        """Index folded pieces; `first` is the first one as written."""
        acronym = 1 < len(first) <= _LONGEST_ACRONYM and first.isupper() and len(folded) == 1
        named = Named(folded, entry, first[:1].isupper(), acronym)
        key = folded[0] if len(folded) == 1 else "~" + self.stem(folded[0])
        self.by_first.setdefault(key, []).append(named)

    def stem(self, piece: str) -> str:
        """A piece without the ending of a declined adjective, where the language has such endings."""
        for ending in self.adjective_endings:
            if piece.endswith(ending) and len(piece) - len(ending) >= _SHORTEST_STEM:
                return piece[: -len(ending)]
        return piece

    def match(self, folded: Sequence[str], written: Sequence[str], i: int) -> tuple[int, list[Entry]]:
        """The longest names that begin at piece i: (how many pieces, entries); (0, []) if none does."""
        piece = folded[i]
        found: list[Entry] = []
        longest = 0
        keys = [piece, "~" + self.stem(piece)]
        for ending in self.endings:
            if piece.endswith(ending) and len(piece) - len(ending) >= _SHORTEST_NAME:
                keys.append(piece[: -len(ending)])
        room = len(folded) - i
        for key in keys:
            for named in self.by_first.get(key, ()):
                n = len(named.pieces)
                if n < longest or n > room or not self._fits(named, folded, written, i):
                    continue
                if n > longest:
                    longest, found = n, []
                if named.entry not in found:
                    found.append(named.entry)
        return longest, found

    def _fits(self, named: Named, folded: Sequence[str], written: Sequence[str], i: int) -> bool:
        pieces = named.pieces
        size = len(pieces)
        if named.acronym:
            text = written[i].replace(".", "")
            n = len(pieces[0])
            if not text[:n].isupper() or text[n:].isupper():
                # "Is" is no state, and ISS no genitive of it.
                return False
        elif named.capital and not written[i][:1].isupper():
            return False
        for k in range(size - 1):
            if folded[i + k] != pieces[k] and self.stem(folded[i + k]) != self.stem(pieces[k]):
                return False
        last = folded[i + size - 1]
        if last == pieces[-1]:
            return True
        if named.entry.form in _DECLINED:
            return False
        return any(last.endswith(e) and last[: -len(e)] == pieces[-1] for e in self.endings)

    def of_organisations(self) -> dict[Organisation, list[tuple[str, ...]]]:
        """The names of every organisation, in folded pieces."""
        found: dict[Organisation, list[tuple[str, ...]]] = {}
        for listed in self.by_first.values():
            for named in listed:
                if isinstance(named.entry.what, Organisation) and named.entry.form == "name":
                    found.setdefault(named.entry.what, []).append(named.pieces)
        return found
