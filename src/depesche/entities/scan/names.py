"""Names of the lexicon: a draft for the state, organisation or person that is meant where one was found.

`named(page, i, length, entries)` makes the draft of a name, `compound(page, i)` that of a closed compound which begins with one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from depesche.lexicon.actors import Organisation, State

from .choice import chosen, namesake, of_country
from .doubts import doubted, lends_its_name, opposes, unlikely
from .spot import Spot

if TYPE_CHECKING:
    from depesche.lexicon.actors import Entry

    from .first_pass import FirstPass

#: Kinds of organisations whose names other countries use as well.
_NATIONAL = frozenset({"party", "ngo", "union", "organ", "agency", "court", "parliament", "police"})
#: A closed compound shorter than this is no compound of a name ("Iranerin" is one of inhabitants).
_SHORTEST_COMPOUND = 8
#: So many drafts back an adjective right before a name may stand.
_DRAFTS_BACK = 3


def named(page: FirstPass, i: int, length: int, entries: list[Entry]) -> int:
    """Make a draft of the entry that fits at a piece; the number of pieces used, 0 if none fits."""
    spot = Spot(page, i, length)
    entry = chosen(page, entries, spot)
    if opposes(page, entry, spot):
        return length
    if unlikely(page, entry, spot):
        return 0
    if lends_its_name(page, entry, spot):
        return length
    if doubted(page, entry, spot):
        return 0
    if isinstance(entry.what, State):
        _state(page, entry.what, entry, spot)
    elif isinstance(entry.what, Organisation):
        _organisation(page, entries, entry, spot)
    else:
        _person(page, entries, spot)
    return length


def _form(form: str, entry: Entry, spot: Spot) -> str:
    """How a name is used: as the first part of a compound, unless "Berlin-Kreuzberg" is a part of the city."""
    if form == "adjective" or not spot.ends_inside or entry.form == "capital" and spot.token.pos_ == "PROPN":
        return form
    return "compound"


def _state(page: FirstPass, state: State, entry: Entry, spot: Spot) -> None:
    who = page.register.state(state, entry.form)
    page.register.speak_of(state.country)
    form = entry.form if entry.form != "region" else "name"
    draft = page.draft(who, spot.first, spot.last, _form(form, entry, spot))
    if entry.form == "seat" and entry.sector not in ("", "GOV"):
        draft.code = f"{who.country}:{entry.sector}"


def _organisation(page: FirstPass, entries: list[Entry], entry: Entry, spot: Spot) -> None:
    nation = _nation_before(page, spot.first_token)
    alike = [e.what for e in entries if isinstance(e.what, Organisation) and e.form == entry.form]
    organisation = of_country(alike, nation, page.register)
    who = page.register.organisation(organisation)
    form = "name" if entry.form == "name" else "role"
    draft = page.draft(who, spot.first, spot.last, _form(form, entry, spot))
    if organisation.kind in _NATIONAL and nation and nation != organisation.code[:3]:
        # "die italienischen Demokraten", "der Österreichische Naturschutzbund" are not those that are meant without the adjective
        draft.code = f"{nation}:{who.sector}" if who.sector else None
    if entry.form == "member":
        draft.plural = spot.token.morph.get("Number") == ["Plur"]


def _nation_before(page: FirstPass, first_token: int) -> str:
    """The country of an adjective of nationality right before a token, or an empty string."""
    for draft in reversed(page.found.drafts[-_DRAFTS_BACK:]):
        if draft.form == "adjective" and draft.end_token == first_token:
            return draft.who.country
    return ""


def _person(page: FirstPass, entries: list[Entry], spot: Spot) -> None:
    who = namesake(entries, page.register)
    if not spot.single and not page.lexicon.has("lexicon_names"):
        # The lexicon names people as the German press does; any other language keeps its own spelling.
        who.name = " ".join(page.written_from(spot.first, spot.last).split())
    page.draft(who, spot.first, spot.last, "compound" if spot.ends_inside else "name")


def compound(page: FirstPass, i: int) -> bool:
    """ "Irakkrieg": a draft of the state or organisation that a closed compound begins with."""
    written = page.words.written[i]
    token = page.doc[page.words.token[i]]
    if token.pos_ != "NOUN" or len(written) < _SHORTEST_COMPOUND or len(page.words.pieces_of(token.i)) > 1:
        return False
    entry, length = page.lexicon.first_part(written)
    what = entry.what if entry is not None else None
    if isinstance(what, State):
        who = page.register.state(what)
    elif isinstance(what, Organisation):
        who = page.register.organisation(what)
    else:
        return False
    draft = page.draft(who, i, i, "compound")
    draft.end = draft.start + length
    return True
