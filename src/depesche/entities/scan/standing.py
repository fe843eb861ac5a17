"""How well somebody is known on the report's day: who of several of one name is meant, and whom a surname alone is enough for.

`best(people, register)` gives the one who is meant, `well_known(person, ...)` whether the surname alone is enough,
`in_office(people, token, ...)` those whose office stands before the surname, `may_be_short(person, ...)` whether a name
without its middle can be the person's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from depesche.lexicon.actors import cut

from ..drafts import hints

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Token

    from depesche.lexicon.actors import Person, Term

    from .first_pass import FirstPass
    from .register import Register

#: Offices by which a surname alone is understood, the best known first.
_RANK = {
    "president": 0, "chancellor": 0, "prime_minister": 1, "monarch": 1, "leader": 1, "secretary_general": 2, "foreign_minister": 2,
    "party_leader": 3, "opposition_leader": 3, "defence_minister": 3, "interior_minister": 4, "finance_minister": 4, "rebel_leader": 3,
    "cleric": 4, "commissioner": 5,
}  # fmt: skip
_UNKNOWN_RANK = 9
#: Who leads a state has at least this rank.
_LEADS = 1
#: Without a date of the report, a surname alone means nobody whose last office ended before.
RECENT = "1990"
#: For so many years after leaving office a leader is meant by the surname alone.
_REMEMBERED = 10
#: Sectors of offices that stand before a surname.
_OFFICES = frozenset({"GOV", "LEG", "PTY", "OPP"})
#: So many namings of a country tell whose the namesake is; more of them tell no more.
_SPOKEN_OF = 3


def _rank(term: Term | None) -> int:
    return _RANK.get(term.office, _UNKNOWN_RANK) if term is not None else _UNKNOWN_RANK


def best(people: list[Person], register: Register) -> Person:
    """Of people of one name the one in office on the report's day, of a country spoken of, with the highest office, the latest."""
    day = register.day
    if day is None:
        return min(people, key=lambda person: _order_of_no_day(person, register))
    return min(people, key=lambda person: _order_on(day, person, register))


def _spoken_of(person: Person, register: Register) -> float:
    """How often the country of a person's last office was spoken of."""
    return register.times_spoken_of(person.terms[-1].code.split(":")[0]) if person.terms else 0


def _order_of_no_day(person: Person, register: Register) -> tuple[float, ...]:
    return -_spoken_of(person, register), min(map(_rank, person.terms), default=_UNKNOWN_RANK)


def _order_on(day: str, person: Person, register: Register) -> tuple[float, ...]:
    term = person.term_at(day)
    begun = [t for t in person.terms if not t.begin or t.begin <= day]
    ended = max((t.end or "9999" for t in begun), default="")[:4]
    return (
        0 if term else 1,
        0 if begun else 1,
        -min(_spoken_of(person, register), _SPOKEN_OF),
        _rank(term),
        -int(ended) if ended.isdigit() else 0,
    )


def may_be_short(person: Person, pieces: int, register: Register) -> bool:
    """Whether a name of so many pieces, without its middle, is the person's: only where the report names his country."""
    return len(cut(person.name)) <= pieces or any(t.code[:3] in register.named_countries for t in person.terms)


def in_office(people: list[Person], token: Token, page: FirstPass) -> list[Person]:
    """ "Wirtschaftsminister *Rösler*": the only one of the surname who held such an office on the report's day."""
    if not token.i or not page.day or page.words.gap[token.i]:
        return []
    before = page.doc[token.i - 1]
    role = page.lexicon.role(before.text, before.lemma_)[0] if before.pos_ in ("NOUN", "PROPN") else None
    if role is None or role.kind != "person" or role.sector not in _OFFICES:
        return []
    countries = {*page.register.named_countries, *_known_everywhere(page), *hints(role)}
    holders = [
        p
        for p in people
        if (term := p.term_at(page.day)) is not None and term.code[4:7] == role.sector and term.code[:3] in countries
    ]
    return holders if len(holders) == 1 else []


def well_known(person: Person, page: FirstPass) -> bool:
    """Whether the surname alone is enough on the report's day."""
    register = page.register
    term = person.term_at(register.day) if register.day else None
    if term is None or term.office not in _RANK:
        # who led a state, is known some years longer, and where the day is unknown
        led = any(_leads(t, page) and _remembered(t, register.day) for t in person.terms)
        return led and _only_leader(person, page.lexicon.by_surname.get(person.surname, ()))
    return term.code.split(":")[0] in register.named_countries or _leads(term, page)


def _known_everywhere(page: FirstPass) -> frozenset[str]:
    """States and bodies whose leaders reports name without naming the state."""
    return page.lexicon.name_words["known_everywhere"]


def _leads(term: Term, page: FirstPass) -> bool:
    """Whether an office leads a state that the report names or that is known everywhere."""
    country = term.code.split(":")[0]
    return _rank(term) <= _LEADS and (country in page.register.named_countries or country in _known_everywhere(page))


def _remembered(term: Term, day: str | None) -> bool:
    """Whether an office that has ended is still in people's minds on the report's day."""
    if day is None:
        return not term.end or term.end >= RECENT
    return bool(term.end) and term.end <= day and int(day[:4]) - int(term.end[:4]) <= _REMEMBERED


def _only_leader(person: Person, namesakes: Iterable[Person]) -> bool:
    """Whether no other state had a leader of that surname."""
    return len({term.code[:3] for other in namesakes for term in other.terms if _rank(term) <= _LEADS}) <= 1
