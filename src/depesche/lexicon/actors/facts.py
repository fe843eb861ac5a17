"""What the lexicon knows of states, people, organisations, roles and cities, each a frozen record.

A person or organisation tells its PLOVER code on a day (`code_at`); an `Entry` is one way of naming any of them.
"""

from __future__ import annotations

from dataclasses import dataclass

#: Country codes that are no states.
BODY_CODES = frozenset({"UNO", "EUR", "IGO", "NGO", "MNC", "IMG", "ISM", "---"})
_RULERS = frozenset({"president", "prime_minister", "chancellor", "monarch", "leader"})
#: Years: after these a ruler is history; or after fewer, if he was in power for many.
_LONG_GONE, _GONE, _LONG_IN_POWER = 24, 7, 15
#: Sectors that who has left an office keeps.
_KEPT_SECTORS = frozenset({"REB", "REL", "CVL", "CRM", "JRN", "NGO", "BUS", "OPP", "PTY"})
#: Offices that one person of a state holds at a time.
OFFICES_OF_ONE = frozenset(
    {"president", "prime_minister", "chancellor", "monarch", "leader", "foreign_minister", "defence_minister", "interior_minister", "finance_minister", "secretary_general"}
)  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class State:
    """A state, territory, former or partly recognised state. `code` is what records carry, `within` the state a region belongs to."""

    code: str
    kind: str
    begin: str
    end: str
    name: str
    within: str = ""

    @property
    def country(self) -> str:
        return self.within or self.code


@dataclass(frozen=True, slots=True)
class Term:
    """A code held from a day to a day (ISO dates as exact as known, empty where open)."""

    code: str
    office: str
    begin: str
    end: str

    def holds(self, day: str) -> bool:
        """Whether the day (an ISO date, perhaps only a year) can lie in the term."""
        return (not self.begin or self.begin[: len(day)] <= day[: len(self.begin)]) and (
            not self.end or self.end >= day[: len(self.end)]
        )


def _years(term: Term) -> int:
    """How long a term lasted, whole years; long where its end is open."""
    begin = term.begin[:4] or term.end[:4]
    return int(term.end[:4] or "2030") - int(begin or "2000") if begin.isdigit() else 0


@dataclass(frozen=True, slots=True, eq=False)
class Person:
    """A person with terms of office; `died` is an ISO date as exact as known, empty for who lives or is not known to have died."""

    name: str
    sex: str
    terms: tuple[Term, ...]
    surname: str
    died: str = ""

    def term_at(self, day: str | None) -> Term | None:
        """The office on a day, the highest-ranking first as the file lists them; None if there is none."""
        if day is None:
            return None
        held = [term for term in self.terms if term.holds(day)]
        governing = [term for term in held if term.code.endswith(":GOV")]
        found = governing or held
        return found[-1] if found else None

    def code_at(self, day: str | None) -> str:
        """The PLOVER code on a day: of the office held, else ELI after the first and PTY before it; without a day that of the last office."""
        if not self.terms:
            return "---"
        if day is None:
            leading = [t for t in self.terms if t.office in _RULERS and t.code.endswith(":GOV")]
            return leading[-1].code if leading else max(self.terms, key=_years).code
        term = self.term_at(day)
        if term is not None:
            return term.code
        over = [term for term in self.terms if term.end and term.end < day]
        return self._code_after(over, day) if over else self._code_before()

    def _code_before(self) -> str:
        """Who is to govern is of a party until then."""
        first = self.terms[0].code
        return f"{self.terms[-1].code[:3]}:PTY" if first.endswith(":GOV") else first

    def _code_after(self, over: list[Term], day: str) -> str:
        if self._historical(day):
            return next((t.code for t in reversed(self.terms) if t.code.endswith(":GOV")), over[-1].code)
        last = over[-1].code
        if self.died and over[-1].end[:7] == self.died[:7]:
            # Who dies in office is spoken of as what he was.
            return last
        if last.partition(":")[2] in _KEPT_SECTORS:
            return last
        # Who led an international body goes home.
        country = next((t.code[:3] for t in reversed(over) if t.code[:3] not in BODY_CODES), last[:3])
        return f"{country}:ELI"

    def _historical(self, day: str) -> bool:
        """Whether reports speak of the person as the ruler he was: long gone, or in power for long and gone for years."""
        ruled = [t for t in self.terms if t.code.endswith(":GOV") and t.office in _RULERS and t.end[:4].isdigit()]
        if not ruled:
            return False
        gone = int(day[:4]) - max(int(t.end[:4]) for t in ruled)
        years = sum(int(t.end[:4]) - int(t.begin[:4] or t.end[:4]) for t in ruled)
        return gone > _LONG_GONE or (gone >= _GONE and years >= _LONG_IN_POWER)


@dataclass(frozen=True, slots=True, eq=False)
class Organisation:
    """An organisation, party, armed group, organ, company."""

    name: str
    code: str
    kind: str
    terms: tuple[Term, ...]

    def code_at(self, day: str | None) -> str:
        """The PLOVER code on a day: who governs is a government, but a party stays one whoever governs."""
        if day is None or self.kind == "party":
            return self.code
        return next((term.code for term in reversed(self.terms) if term.holds(day)), self.code)


@dataclass(frozen=True, slots=True, eq=False)
class Role:
    """What a noun makes of its bearer. `sector` `*`: that of what it belongs to; `-`: no actor."""

    noun: str
    sector: str
    kind: str
    note: str
    sex: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class City:
    """A city with its country (alpha-3) and coordinates."""

    name: str
    country: str
    lat: float
    lon: float
    population: int


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One way of naming: what is named, how (`name`, `adjective`, `inhabitants`, `capital`, `seat`, `member`, `region`, `role`, `place`), written as."""

    what: State | Person | Organisation | Role | City
    form: str
    words: str
    sector: str = ""
