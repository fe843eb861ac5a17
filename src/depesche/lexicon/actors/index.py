"""Everything that the lexicon can name, in one index over the words of a report.

An `ActorLexicon` is asked by pieces of words (`match`, `long_role`, `city`), by words (`role`, `first_part`,
`city_adjective`) and by facts (`states`, `by_surname`, `by_office`, `classes`). `tables` fill it from the files.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from .cities import Cities
from .facts import City, Entry, Organisation, Person, Role, State
from .names import Names
from .roles import LONGEST_FIRST, SHORTEST_FIRST, SHORTEST_REST, Roles
from .spelling import APOSTROPHES, fold

if TYPE_CHECKING:
    from ..inflection import Inflection


class ActorLexicon:
    """All names of a language and of all languages, ready to be looked up."""

    def __init__(self, inflection: Inflection, name_words: Mapping[str, frozenset[str]]) -> None:
        """`name_words` are those of `any/names.lex` by kind."""
        endings = inflection.endings
        self.inflection, self.name_words = inflection, name_words
        #: Small words inside names of people.
        self.particles = name_words["particle"]
        self.states: dict[str, State] = {}
        self.people: list[Person] = []
        self.organisations: list[Organisation] = []
        #: People by the folded last piece of a surname, by the first and the last piece of a full name, by country and office.
        self.by_surname: dict[str, list[Person]] = {}
        self.by_ends: dict[tuple[str, str], list[Person]] = {}
        self.by_office: dict[tuple[str, str], list[Person]] = {}
        #: Classes of words at the end of `roles.lex`; what they hold stands there.
        self.classes: dict[str, frozenset[str]] = {}
        #: Names that closed compounds may begin with, folded.
        self.first_parts: dict[str, Entry] = {}
        #: What a name in the genitive ends in, and the marks of a genitive that stand alone.
        genitives = inflection.endings_of("genitive")
        self.genitive_ends = (*genitives, *APOSTROPHES)
        self.genitive_marks = frozenset(mark + end for mark in APOSTROPHES for end in ("", *genitives))
        #: Endings that make a word of its own of what looks like a compound of a name.
        self.no_seconds = frozenset(endings.get("no_second", ()))
        # These share the tables above, which are therefore filled and never replaced.
        self.names = Names(inflection)
        self.roles = Roles(inflection, self.names.stem, self.first_parts, self.classes)
        self.cities = Cities(inflection, self.names)

    def has(self, trait: str) -> bool:
        """Whether the language has a trait of `inflection.lex`."""
        return trait in self.inflection.traits

    @property
    def name_endings(self) -> tuple[str, ...]:
        """Endings that names take."""
        return self.names.endings

    @property
    def city_endings(self) -> tuple[str, ...]:
        """Endings that make adjectives of names of cities."""
        return self.cities.endings

    @cached_property
    def names_of(self) -> dict[Organisation, list[tuple[str, ...]]]:
        """The names of every organisation, in folded pieces."""
        return self.names.of_organisations()

    @cached_property
    def party_role(self) -> Role | None:
        """The plain noun for a party."""
        return self.roles.party()

    def add(self, words: str, entry: Entry) -> None:
        """Index one way of naming."""
        self.names.add(words, entry)

    def stem(self, piece: str) -> str:
        """A piece without the ending of a declined adjective, where the language has such endings."""
        return self.names.stem(piece)

    def match(self, folded: Sequence[str], written: Sequence[str], i: int) -> tuple[int, list[Entry]]:
        """The longest names that begin at piece i: (how many pieces, entries); (0, []) if none does."""
        return self.names.match(folded, written, i)

    def role(self, word: str, lemma: str = "") -> tuple[Role | None, str]:
        """The role a noun names, and the first part of the compound it is the head of ("Verkehrsminister": Minister, "verkehrs")."""
        return self.roles.find(word, lemma)

    def long_role(self, folded: Sequence[str], i: int) -> tuple[int, Role | None]:
        """The longest role of several words that begins at piece i."""
        return self.roles.find_long(folded, i)

    def first_part(self, word: str) -> tuple[Entry | None, int]:
        """The state or organisation that a closed compound begins with ("Irakkrieg"): (entry, length of its name). "Alpinisten" is no compound."""
        low = fold(word)
        for length in range(min(len(low) - SHORTEST_REST, LONGEST_FIRST), SHORTEST_FIRST - 1, -1):
            entry = self.first_parts.get(low[:length])
            if entry is not None and low[length:] not in self.no_seconds:
                return entry, length
        return None, 0

    def persons(self, first: str, last: str) -> list[Person]:
        """People by first and last piece of a full name (middle names and initials do not matter)."""
        return self.by_ends.get((first, last), [])

    def city(self, folded: Sequence[str], i: int) -> tuple[int, list[City]]:
        """The cities whose name begins at piece i, the largest first."""
        return self.cities.find(folded, i)

    def city_adjective(self, folded: str, written: str) -> State | City | None:
        """The city that an adjective is made of ("Londoner"): for a capital its state."""
        return self.cities.of_adjective(folded, written)

    def city_in_adjective(self, folded: str, written: str) -> str:
        """The name of the city that an adjective is made of ("London" for "Londoner"), or an empty string."""
        return self.cities.name_in_adjective(folded, written)
