"""What the reader of actors works with before the records are made.

`Who` is somebody or something the report speaks of; `Draft` is one naming of it, at tokens and characters; `Scan` holds
all of both. They are changed while the report is read; `settling.settle` turns them into records.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from depesche.lexicon.actors import City, Organisation, Person, Role, State

#: International bodies and others that are coded like countries; none of them has the sector GOV.
BODIES = frozenset({"UNO", "EUR", "IGO", "NGO", "MNC", "IMG", "ISM"})
UNKNOWN = "---"
#: How a name hangs on the noun that says what it names ("die Stadt *Köln*").
NAMED_BY = frozenset({"appos", "flat", "flat:name", "nmod"})


@dataclass(slots=True, eq=False)
class Who:
    """An entity in the making. `country` is alpha-3 or a body's code, `sector` PLOVER's; `code` overrides both."""

    kind: str
    name: str
    country: str = ""
    sector: str = ""
    code: str | None = None
    person: Person | None = None
    organisation: Organisation | None = None
    state: State | None = None
    city: City | None = None
    sex: str = ""
    office: str = ""
    political: bool = True
    guessed: bool = False
    surname: str = ""
    organ: frozenset[str] = frozenset()

    def full_code(self) -> str | None:
        """The PLOVER code, None for who is no political actor."""
        if not self.political:
            return None
        if self.code is not None:
            return self.code
        if not self.sector:
            return self.country if self.country in BODIES else None
        return join(self.country, self.sector)


@dataclass(slots=True, eq=False)
class Draft:
    """One naming: tokens `[start_token, end_token)`, its head, characters `[start, end)`."""

    who: Who
    start_token: int
    end_token: int
    head: int
    start: int
    end: int
    form: str
    role: Role | None = None
    prefix: str = ""
    place: bool = False
    country: str = ""
    code: str | None = None
    plural: bool = False
    sex: str = ""
    inner: bool = False
    owner: Draft | None = None
    resolved: bool = True
    twin: bool = False
    city: bool = False
    elsewhere: bool = False
    aside: bool = False


@dataclass(slots=True)
class Scan:
    """Drafts found, in order of their beginning, and whoever they name."""

    drafts: list[Draft] = field(default_factory=list)
    at: dict[int, list[Draft]] = field(default_factory=dict)
    whos: dict[tuple[str, str], Who] = field(default_factory=dict)

    def add(self, draft: Draft) -> Draft:
        """Keep a draft, at all of its tokens."""
        self.drafts.append(draft)
        for token_i in range(draft.start_token, draft.end_token):
            self.at.setdefault(token_i, []).append(draft)
        return draft

    def unknown(self, kind: str, name: str) -> Who:
        """An organisation or a place that the lexicon does not know."""
        who = self.whos.get((kind, name))
        if who is None:
            who = self.whos[kind, name] = Who(kind, name, political=False)
        return who

    def remove(self, draft: Draft) -> None:
        """Forget a draft."""
        self.drafts.remove(draft)
        for here in self.at.values():
            if draft in here:
                here.remove(draft)


#: Sectors that a body keeps in its code; its other organs are the body itself.
_KEPT = {
    "EUR": frozenset({"MIL", "LEG", "COP", "JUD", "CVL", "BUS", "LAB", "REF", "JRN", "NGO"}),
    "UNO": frozenset({"JUD"}),
    "IGO": frozenset(),
    "NGO": frozenset(),
    "MNC": frozenset(),
}


def is_state(country: str) -> bool:
    """Whether a code is that of a known state, and no body's."""
    return bool(country) and country != UNKNOWN and country not in BODIES


def join(country: str, sector: str) -> str:
    """`RUS` and `GOV` to `RUS:GOV`; bodies keep only what is no government ("UNO:JUD")."""
    country = country or UNKNOWN
    if not sector:
        return country
    head, _, rest = country.partition(":")
    if head in BODIES:
        if rest or sector == "GOV" or sector not in _KEPT.get(head, frozenset({sector})):
            return country
        return f"{country}:{sector}"
    if sector in ("UNO", "IGO") or sector in BODIES and country == UNKNOWN:
        return sector
    return f"{country}:{sector}"


def hints(role: Role | None) -> list[str]:
    """Countries that the note of a role names: those that have such an institution or office."""
    if role is None:
        return []
    return [part[:3] for part in role.note.split() if part[:3].isupper() and part[3:4] in ("", "=")]


def sector_in(role: Role, country: str) -> str:
    """The sector a role has in a country, where its note tells another one ("CHE=GOV": the Swiss Bundesrat governs)."""
    return next((part[4:] for part in role.note.split() if part.startswith(f"{country}=")), role.sector)
