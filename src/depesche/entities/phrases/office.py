"""What a role makes of the person whose name stands beside it: country, sector and code of the office.

`share(page, draft, name)` lets both be one person. Whom the lexicon knows, keeps the office held on the report's day, unless
there was none or the report names another that the person once held.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..drafts import BODIES, Who, hints, join

if TYPE_CHECKING:
    from depesche.lexicon.actors import Person, Role

    from ..drafts import Draft
    from ..page import Page

#: Sectors of those who have no office, or only one that a government's counts for more than.
_OUT_OF_OFFICE = frozenset({"ELI", "PTY", "LEG", ""})


def share(page: Page, draft: Draft, name: Draft) -> None:
    """Make the role and the name one person."""
    if _is_of_another_country(draft, name):
        # "Indonesiens Außenminister Hassan" is not a Hassan of another country.
        words = str(page.doc[name.start_token : name.end_token].text)
        name.who = Who("person", words, surname=name.who.surname, political=False)
    who, given = name.who, draft.who
    if who.person is None:
        _take_office(who, draft)
    else:
        _serve_body(who, who.person, given, draft.role)
        if draft.resolved:
            _serve_state(who, who.person, given)
        _be_in_office(who, given, draft.role)
        who.office = given.office or who.office
    draft.who = who
    draft.resolved = draft.resolved or bool(who.country)


def _is_of_another_country(draft: Draft, name: Draft) -> bool:
    """Whether a surname alone cannot mean the one of the lexicon, who never held an office of the role's country."""
    who, country = name.who, draft.who.country
    return (
        who.person is not None
        and draft.resolved
        and bool(country)
        and country not in BODIES
        and country != who.country
        and name.end_token - name.start_token == 1
        and who.country not in BODIES
        and not any(t.code.startswith(country) for t in who.person.terms)
    )


def _take_office(who: Who, draft: Draft) -> None:
    """Give a person whom the lexicon does not know the office of a role."""
    given = draft.who
    if given.political and (given.sector or given.code):
        if not who.political or who.sector in ("", "PTY") and given.sector not in ("", "PTY"):
            who.country, who.sector, who.code, who.political = given.country, given.sector, given.code, True
            who.guessed = not draft.resolved
        elif not who.country and given.country:
            who.country = given.country
    who.sex = who.sex or draft.sex
    who.office = who.office or given.office


def _serve_body(who: Who, person: Person, given: Who, role: Role | None) -> None:
    """Who is introduced with his office at an international body is meant as its official, if he ever was one; an office that only one body has
    ("EU-Kommissar") names the body."""
    homes = hints(role)
    body = (given.code or given.country or (homes[0] if len(homes) == 1 else ""))[:3]
    if body not in BODIES or who.country == body or who.office:
        return
    code = next((t.code for t in reversed(person.terms) if t.code.startswith(body)), None)
    if code is not None:
        who.code, who.country, who.sector = code, body, code.partition(":")[2]


def _serve_state(who: Who, person: Person, given: Who) -> None:
    """Who is introduced with an office of a state is meant as that, even if he serves a body on the report's day ("Südafrikas Präsident Thabo Mbeki")."""
    state = given.country
    if not state or state in BODIES or who.country not in BODIES or given.sector != "GOV":
        return
    if any(t.code.startswith(state) for t in person.terms):
        who.code, who.country, who.sector = join(state, "GOV"), state, "GOV"


def _be_in_office(who: Who, given: Who, role: Role | None) -> None:
    """Who is introduced as a member of the government is one, and who is introduced as a former one is no more, whatever the lexicon says."""
    sector = (who.code or "").partition(":")[2]
    if given.sector == "GOV" and sector in _OUT_OF_OFFICE and role is not None and role.sector == "GOV":
        country = who.country or given.country
        if country not in BODIES:
            who.code, who.country, who.sector = join(country, "GOV"), country, "GOV"
    elif given.sector == "ELI" and sector == "GOV":
        who.code, who.sector = join(who.country, "ELI"), "ELI"
