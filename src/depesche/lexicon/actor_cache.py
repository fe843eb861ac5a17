"""The index of actors as flat data and back, kept between processes (`cache.py`).

`cached(lexicon, empty, read)` gives the `ActorLexicon` that `read()` makes of the files, from the cache if the files are
still the same. `empty()` is an index without names. With or without a cache the result is the same.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec

from .actors import ActorLexicon, City, Entry, Organisation, Person, Role, State
from .actors.names import Named
from .cache import through

if TYPE_CHECKING:
    from . import Lexicon

#: The files that an index of actors is made of, and whether they hold for every language.
FILES = (
    ("states.lex", True),
    ("cities.lex", True),
    ("people/*.lex", True),
    ("names.lex", True),
    ("organisations/*.lex", True),
    ("states.lex", False),
    ("roles.lex", False),
    ("inflection.lex", False),
)


class _Flat(msgspec.Struct, array_like=True):
    """An `ActorLexicon` with numbers for references."""

    states: list[State]
    people: list[Person]
    organisations: list[Organisation]
    roles: list[Role]
    cities: list[City]
    #: Kind of what is named (place in this list of tables), its number there, form, words, sector.
    entries: list[tuple[int, int, str, str, str]]
    index: dict[str, list[tuple[tuple[str, ...], int, bool, bool]]]
    by_code: dict[str, int]
    all_organisations: list[int]
    first_parts: dict[str, int]
    by_surname: dict[str, list[int]]
    by_ends: list[tuple[str, str, list[int]]]
    by_office: list[tuple[str, str, list[int]]]
    by_noun: dict[str, int]
    by_head: dict[str, int]
    long_roles: dict[str, list[tuple[tuple[str, ...], int]]]
    cities_by_name: dict[str, list[int]]
    long_cities: dict[str, list[tuple[tuple[str, ...], int]]]
    classes: dict[str, list[str]]


class _Numbers:
    """Objects numbered in the order in which they are first met; the same object has one number."""

    def __init__(self) -> None:
        self.listed: list[Any] = []
        self._known: dict[int, int] = {}

    def __call__(self, thing: Any) -> int:
        number = self._known.setdefault(id(thing), len(self.listed))
        if number == len(self.listed):
            self.listed.append(thing)
        return number


def flatten(actors: ActorLexicon) -> bytes:
    """The index as bytes."""
    states, people, organisations, roles, cities, entries = (_Numbers() for _ in range(6))
    tables = [(State, states), (Person, people), (Organisation, organisations), (Role, roles), (City, cities)]
    for person in actors.people:
        people(person)
    flat = _Flat(
        states.listed, people.listed, organisations.listed, roles.listed, cities.listed, [],
        {key: [(n.pieces, entries(n.entry), n.capital, n.acronym) for n in here] for key, here in actors.names.by_first.items()},
        {code: states(state) for code, state in actors.states.items()},
        [organisations(one) for one in actors.organisations],
        {word: entries(entry) for word, entry in actors.first_parts.items()},
        {word: [people(p) for p in here] for word, here in actors.by_surname.items()},
        [(*key, [people(p) for p in here]) for key, here in actors.by_ends.items()],
        [(*key, [people(p) for p in here]) for key, here in actors.by_office.items()],
        {word: roles(role) for word, role in actors.roles.by_noun.items()},
        {word: roles(role) for word, role in actors.roles.by_head.items()},
        {word: [(pieces, roles(role)) for pieces, role in here] for word, here in actors.roles.long.items()},
        {word: [cities(city) for city in here] for word, here in actors.cities.by_name.items()},
        {word: [(pieces, cities(city)) for pieces, city in here] for word, here in actors.cities.long.items()},
        {name: sorted(words) for name, words in actors.classes.items()},
    )  # fmt: skip
    for entry in entries.listed:
        table = next(i for i, (kind, _) in enumerate(tables) if isinstance(entry.what, kind))
        flat.entries.append((table, tables[table][1](entry.what), entry.form, entry.words, entry.sector))
    return msgspec.msgpack.encode(flat)


def unfold(data: bytes, actors: ActorLexicon) -> ActorLexicon:
    """Fill an empty index from bytes. Raises `msgspec.DecodeError` or `IndexError` for what is no such data."""
    flat = msgspec.msgpack.decode(data, type=_Flat)
    people, roles, cities = flat.people, flat.roles, flat.cities
    tables: tuple[list[Any], ...] = (flat.states, people, flat.organisations, roles, cities)
    entries = [Entry(tables[table][at], form, words, sector) for table, at, form, words, sector in flat.entries]
    # Filled in place: the look-ups of the index share tables.
    names, nouns, towns = actors.names, actors.roles, actors.cities
    actors.people += people
    actors.organisations += [flat.organisations[at] for at in flat.all_organisations]
    actors.states |= {code: flat.states[at] for code, at in flat.by_code.items()}
    actors.classes |= {name: frozenset(words) for name, words in flat.classes.items()}
    actors.first_parts |= {word: entries[at] for word, at in flat.first_parts.items()}
    actors.by_surname |= {word: [people[at] for at in here] for word, here in flat.by_surname.items()}
    actors.by_ends |= {(first, last): [people[at] for at in here] for first, last, here in flat.by_ends}
    actors.by_office |= {(code, office): [people[at] for at in here] for code, office, here in flat.by_office}
    names.by_first |= {
        key: [Named(pieces, entries[at], capital, acronym) for pieces, at, capital, acronym in here]
        for key, here in flat.index.items()
    }
    nouns.by_noun |= {word: roles[at] for word, at in flat.by_noun.items()}
    nouns.by_head |= {word: roles[at] for word, at in flat.by_head.items()}
    nouns.long |= {word: [(pieces, roles[at]) for pieces, at in here] for word, here in flat.long_roles.items()}
    towns.by_name |= {word: [cities[at] for at in here] for word, here in flat.cities_by_name.items()}
    towns.long |= {word: [(pieces, cities[at]) for pieces, at in here] for word, here in flat.long_cities.items()}
    return actors


def cached(lexicon: Lexicon, empty: Callable[[], ActorLexicon], read: Callable[[], ActorLexicon]) -> ActorLexicon:
    """What `read()` gives, kept between processes."""
    return through("actors", lexicon, FILES, read, flatten, lambda data: unfold(data, empty()))
