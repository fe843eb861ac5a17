"""Nouns of roles, looked up by a word, by the head of a compound or by several words.

`Roles.find(word, lemma)` gives the role that a noun names and what stands before it in a compound ("Verkehrsminister":
Minister, "verkehrs"), `Roles.find_long(folded, i)` one of several words ("head of state").
"""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from typing import TYPE_CHECKING

from ...bounded import bounded
from .facts import Role

if TYPE_CHECKING:
    from ..inflection import Inflection

#: First parts of compounds that are names have at least and at most so many letters, the head at least so many.
SHORTEST_FIRST, LONGEST_FIRST, SHORTEST_REST = 4, 14, 4
#: The shortest first part and the shortest head of a compound of a role.
_SHORTEST_PREFIX, _SHORTEST_HEAD = 2, 4


class Roles:
    """The roles of a language by their nouns."""

    def __init__(
        self,
        inflection: Inflection,
        stem: Callable[[str], str],
        names: Container[str],
        classes: Mapping[str, frozenset[str]],
    ) -> None:
        """`stem` takes the ending from a declined piece, `names` begin compounds; of `classes` the `particles` begin verbs and no compounds."""
        self.joints, self.long_endings = inflection.endings_of("joint"), inflection.endings_of("long_role")
        self.stem, self.names, self.classes = stem, names, classes
        #: By every form of the noun, and by those forms that may be the head of a compound.
        self.by_noun: dict[str, Role] = {}
        self.by_head: dict[str, Role] = {}
        #: Those of several words by the stem of the first, the longest first.
        self.long: dict[str, list[tuple[tuple[str, ...], Role]]] = {}
        #: By word and lemma: what one report asks must not change what another gets.
        self._known: dict[tuple[str, str], tuple[Role | None, str]] = {}

    def party(self) -> Role | None:
        """The plain noun for a party."""
        found = [r for r in self.by_noun.values() if r.sector == "PTY" and r.kind == "organ" and r.note == "party"]
        return min(found, key=lambda role: (len(role.noun), role.noun), default=None)

    def find(self, word: str, lemma: str = "") -> tuple[Role | None, str]:
        """The role a noun names, and the first part of the compound it is the head of; the lemma is asked where the word names none."""
        known = self._known.get((word, lemma))
        if known is None:
            known = self._seek(word.lower())
            if known[0] is None and lemma and lemma.lower() != word.lower():
                known = self._seek(lemma.lower())
            bounded(self._known)[word, lemma] = known
        return known

    def _seek(self, word: str) -> tuple[Role | None, str]:
        role = self.by_noun.get(word)
        if role is not None:
            return role, ""
        if not self.by_head:
            return None, ""
        behind_name = self._behind_name(word)
        if behind_name is not None:
            return behind_name
        for cut_at in range(_SHORTEST_PREFIX, len(word) - _SHORTEST_HEAD + 1):
            role = self.by_head.get(word[cut_at:])
            if role is not None:
                # "Entführung" is no Führung: what follows a verbal prefix is no head.
                return (None, "") if word[:cut_at] in self.classes["particles"] else (role, word[:cut_at])
        return None, ""

    def _behind_name(self, word: str) -> tuple[Role, str] | None:
        """ "Kremlführung": a name of the lexicon and any role, also one that heads no other compounds."""
        for length in range(min(len(word) - SHORTEST_REST, LONGEST_FIRST), SHORTEST_FIRST - 1, -1):
            if word[:length] not in self.names:
                continue
            for joint in (*self.joints, ""):
                role = self.by_noun.get(word[length:].removeprefix(joint)) if word.startswith(joint, length) else None
                if role is not None and role.sector != "-":
                    return role, word[:length]
        return None

    def find_long(self, folded: Sequence[str], i: int) -> tuple[int, Role | None]:
        """The longest role of several words that begins at piece i: (how many pieces, the role); (0, None) if none does."""
        for pieces, role in self.long.get(self.stem(folded[i]), ()):
            n = len(pieces)
            if i + n <= len(folded) and all(
                folded[i + k] == pieces[k] or self.stem(folded[i + k]) == self.stem(pieces[k]) for k in range(1, n - 1)
            ):
                last = folded[i + n - 1]
                if last == pieces[-1] or self._same_noun(last, pieces[-1]) or self._declined(last, pieces[-1]):
                    return n, role
        return 0, None

    def _declined(self, one: str, noun: str) -> bool:
        return any(one == noun + ending for ending in self.long_endings)

    def _same_noun(self, one: str, other: str) -> bool:
        role = self.by_noun.get(one)
        return role is not None and role is self.by_noun.get(other)
