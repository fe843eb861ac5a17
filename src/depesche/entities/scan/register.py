"""Whoever a report names, one `Who` for each, and what that tells of the names that follow.

`Register(found, day)` gives the `Who` of a state, an organisation, a person, a city; it remembers whom a surname alone
means from here on, and which countries the report speaks of how often.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from depesche.lexicon.actors import Organisation, State, fold

from ..drafts import Who

if TYPE_CHECKING:
    from collections.abc import Iterable

    from depesche.lexicon.actors import City, Entry, Person

    from ..drafts import Scan


@dataclass(slots=True, eq=False)
class Register:
    """Who is named by `found`, on the report's day."""

    found: Scan
    day: str | None
    #: Whom a surname alone means from here on.
    surnames: dict[str, Who] = field(default_factory=dict)
    #: How often a country was spoken of so far.
    spoken_of: dict[str, float] = field(default_factory=dict)
    #: Countries that are named anywhere in the report.
    named_countries: set[str] = field(default_factory=set)

    def expect(self, matches: Iterable[list[Entry]]) -> None:
        """Note the countries that the whole report names: they decide who is meant by a surname, before anybody is named."""
        for entries in matches:
            shared = len({e.what.code[:3] for e in entries if isinstance(e.what, (State, Organisation))}) > 1
            for entry in entries[:1]:
                what = entry.what
                if shared and (isinstance(what, Organisation) or entry.form == "seat"):
                    # "Kanzleramt", "Caritas": of which country, the rest of the report has to say
                    continue
                if isinstance(what, State) and entry.form != "capital":
                    self.named_countries.add(what.country)
                elif isinstance(what, Organisation):
                    self.named_countries.add(what.code.split(":")[0])

    def speak_of(self, country: str) -> None:
        """Count one more naming of a country."""
        self.spoken_of[country] = self.spoken_of.get(country, 0) + 1

    def times_spoken_of(self, country: str) -> float:
        """How often a country was spoken of so far."""
        return self.spoken_of.get(country, 0)

    def knows(self, person: Person) -> bool:
        """Whether a person was named before."""
        return ("person", person.name) in self.found.whos

    # ------------------------------------------------------------------ the Who of what the lexicon knows

    def state(self, state: State, form: str = "name") -> Who:
        """The state as an actor; its people (`inhabitants`) are somebody else."""
        country = state.country
        kind, sector = ("group", "CVL") if form == "inhabitants" else ("state", "GOV")
        if state.kind == "people":
            country, sector = "", "ETH"
        key = (kind, state.name if state.kind == "region" else state.code)
        who = self.found.whos.get(key)
        if who is None:
            who = self.found.whos[key] = Who(kind, state.name, country, sector, state=state)
            if country == "EUR":
                who.code = "EUR"
        return who

    def organisation(self, organisation: Organisation) -> Who:
        """An organisation with its code on the report's day."""
        key = ("organisation", organisation.name)
        who = self.found.whos.get(key)
        if who is None:
            code = organisation.code_at(self.day)
            country, _, sector = code.partition(":")
            who = self.found.whos[key] = Who(*key, country, sector, organisation=organisation)
            who.code = code if code and code != "-" else None
            who.political = who.code is not None
        return who

    def person(self, person: Person) -> Who:
        """A person of the lexicon with the office held on the report's day."""
        key = ("person", person.name)
        who = self.found.whos.get(key)
        if who is None:
            code = person.code_at(self.day)
            country, _, sector = code.partition(":")
            term = person.term_at(self.day)
            who = self.found.whos[key] = Who(
                *key, country, sector, code, person=person, sex=person.sex, surname=person.surname
            )
            who.office = term.office if term else ""
            who.political = code != "---"
            self._remember(person.surname, who)
            self.speak_of(country)
        return who

    def _remember(self, surname: str, who: Who) -> None:
        """Whom the surname alone means from here on: the last one named, but whoever is in office before his forebears."""
        known = self.surnames.get(surname)
        if known is not None and known.office and not who.office:
            return
        self.surnames[surname] = who

    def city(self, city: City, name: str = "") -> Who:
        """A city, called as the report calls it."""
        key = ("place", f"{city.name} {city.country}")
        who = self.found.whos.get(key)
        if who is None:
            who = self.found.whos[key] = Who("place", name or city.name, city.country, city=city, political=False)
        return who

    # ------------------------------------------------------------------ the Who of what nobody knows

    def unknown_person(self, name: str, surname: str) -> Who:
        """A person that the lexicon does not know; the surname alone means him from here on."""
        key = ("unknown", fold(name))
        who = self.found.whos.get(key)
        if who is None:
            who = self.found.whos[key] = Who("person", name, political=False, surname=surname)
            self.surnames[surname] = who
        return who
