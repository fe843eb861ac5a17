"""`any/people/*.lex`: people with their terms of office, found by full name, by surname and by office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..facts import BODY_CODES, OFFICES_OF_ONE, Entry, Person
from ..spelling import cut, fold
from .codes import office_of

if TYPE_CHECKING:
    from ... import Lexicon, Row
    from ..index import ActorLexicon

#: Shorter surnames count only if the lexicon lists them.
_SHORTEST_SURNAME = 3


def read_people(lexicon: Lexicon, actors: ActorLexicon) -> None:
    """Everybody, whatever the language; the states must have been read."""
    countries = set(actors.states) | BODY_CODES
    for row in lexicon.rows("people/*.lex", everywhere=True, key=("name",)):
        person = _person(row, countries, actors.name_words["suffix"])
        actors.people.append(person)
        surnames = {person.surname, *_add_spellings(row, person, actors)}
        for surname in surnames:
            if len(surname) >= _SHORTEST_SURNAME or surname in actors.name_words["short_surname"]:
                known = actors.by_surname.setdefault(surname, [])
                if not known or known[-1] is not person:
                    known.append(person)
        for term in person.terms:
            if term.office in OFFICES_OF_ONE:
                actors.by_office.setdefault((term.code[:3], term.office), []).append(person)


def _person(row: Row, countries: set[str], suffixes: frozenset[str]) -> Person:
    written = row["name"]
    if not written:
        raise row.error("a person without a name")
    terms = tuple(office_of(row, text) for text in row.many("offices"))
    if any(term.code[:3] not in countries for term in terms):
        # A code of no country says nothing about whom to count the person to.
        terms = tuple(term for term in terms if term.code[:3] in countries)
    return Person(written.replace("*", ""), row["sex"], terms, _surname(written, suffixes), row["died"])


def _add_spellings(row: Row, person: Person, actors: ActorLexicon) -> list[str]:
    """Index every spelling of the name; the folded surnames of those that have several pieces."""
    entry, suffixes = Entry(person, "name", person.name), actors.name_words["suffix"]
    surnames = []
    for words in (row["name"], *row.many("spellings")):
        pieces = cut(words.replace("*", "") if "*" in words else words)
        if not pieces:
            continue
        folded = tuple([fold(piece) for piece in pieces])
        actors.names.add_folded(pieces[0], folded, entry)
        if len(folded) > 1:
            actors.by_ends.setdefault((folded[0], folded[-1]), []).append(person)
            surnames.append(_surname(words, suffixes) if "*" in words or folded[-1] in suffixes else folded[-1])
    return surnames


def _surname(written: str, suffixes: frozenset[str]) -> str:
    """The folded last piece of the surname; a word marked with `*` is the surname."""
    if "*" in written:
        for word in written.split():
            if word.startswith("*"):
                return fold(cut(word[1:])[-1])
    words = written.split()
    while len(words) > 1 and fold(words[-1]) in suffixes:
        words.pop()
    return fold(cut(words[-1])[-1]) if words else ""
