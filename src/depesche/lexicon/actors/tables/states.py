"""`states.lex`: states with their names, adjectives, inhabitants and seats of power, and the regions that belong to them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..facts import Entry, State
from ..spelling import fold

if TYPE_CHECKING:
    from ... import Lexicon, Row
    from ..index import ActorLexicon

#: The gender that a state's name carries in brackets.
_GENDER = re.compile(r"\s*\((m|f|n|pl)\)$")
#: Shorter names begin too many compounds that are not theirs.
_SHORTEST_FIRST_PART, _SHORTEST_FIRST_SEAT = 4, 5


def read_states(lexicon: Lexicon, actors: ActorLexicon) -> None:
    """Facts of a state stand in `any/states.lex`, how a language calls it in that of the language."""
    facts = {row["code"]: row for row in lexicon.rows("states.lex", everywhere=True)}
    for row in lexicon.rows("states.lex"):
        code = row["code"]
        if not code:
            continue
        fact = facts.get(code)
        if fact is None:
            raise row.error(f"state {code!r} does not stand in any/states.lex; add it there")
        if "regions" in row.cells:
            for region in row.many("regions"):
                _add_region(code, region, actors)
            _add_adjectives(row.many("adjectives"), actors.states[code], actors)
        else:
            _add_state(row, fact, actors)
    _add_directions(lexicon, actors)


def _add_state(row: Row, fact: Row, actors: ActorLexicon) -> None:
    code, note = row["code"], fact["note"]
    names = [_without_gender(name, actors) for name in row.many("names")]
    within = note[3:6] if note.startswith("in ") else ""
    state = State(code, fact["kind"], fact["from"], fact["to"], names[0] if names else code, within)
    actors.states[code] = state
    for name in names:
        entry = Entry(state, "name", name, "GOV")
        actors.add(name, entry)
        if len(name) >= _SHORTEST_FIRST_PART and " " not in name and "-" not in name:
            actors.first_parts.setdefault(fold(name), entry)
    _add_adjectives(row.many("adjectives"), state, actors)
    for word in row.many("inhabitants"):
        actors.add(word, Entry(state, "inhabitants", word, "CVL"))
    for seat in row.many("seats"):
        _add_seat(seat, state, actors)


def _without_gender(written: str, actors: ActorLexicon) -> str:
    """The name; its gender is noted among the classes of words."""
    name, gender = _GENDER.sub("", written), _GENDER.search(written)
    if gender is not None:
        key = f"gender:{gender[1]}"
        actors.classes[key] = actors.classes.get(key, frozenset()) | {name.lower()}
    return name


def _add_seat(seat: str, state: State, actors: ActorLexicon) -> None:
    """ "Kreml", "Pentagon=MIL", "Moskau=CAPITAL": whom the place where somebody sits stands for."""
    name, _, sector = seat.partition("=")
    form = "capital" if sector == "CAPITAL" else "seat"
    entry = Entry(state, form, name, "GOV" if sector in ("", "CAPITAL") else sector)
    actors.add(name, entry)
    if form == "seat" and len(name) >= _SHORTEST_FIRST_SEAT and " " not in name:
        actors.first_parts.setdefault(fold(name), entry)


def _add_region(code: str, name: str, actors: ActorLexicon) -> None:
    actors.add(name, Entry(State(code, "region", "", "", name, code), "region", name, "GOV"))


def _add_adjectives(stems: Iterable[str], state: State, actors: ActorLexicon) -> None:
    for stem in stems:
        entry = Entry(state, "adjective", stem, "GOV")
        actors.add(stem, entry)
        if stem[:1].islower():
            for ending in actors.names.adjective_endings:
                actors.add(stem + ending, entry)


def _add_directions(lexicon: Lexicon, actors: ActorLexicon) -> None:
    """Parts of states named by where they lie ("Nordsyrien", "südthailändisch"), as far as no state bears such a name ("Südkorea")."""
    directions = lexicon.inflection.endings.get("direction", ())
    if not directions:
        return
    rows = [row for row in lexicon.rows("states.lex") if row["code"]]
    known = _named_already(lexicon, rows)
    for row in rows:
        state = actors.states[row["code"]]
        if "regions" in row.cells or state.kind not in ("state", "partial") or " " in state.name or "-" in state.name:
            continue
        for direction in directions:
            region = direction + state.name.lower()
            if region not in known:
                _add_region(state.code, region, actors)
            adjectives = (direction.lower() + stem for stem in row.many("adjectives") if stem[:1].islower())
            _add_adjectives([word for word in adjectives if word not in known], state, actors)


def _named_already(lexicon: Lexicon, rows: list[Row]) -> set[str]:
    """Names and adjectives of states and regions, and of continents: "südamerikanisch" is one, and no part of America."""
    columns = ("names", "regions", "adjectives")
    known = {name for row in rows for column in columns if column in row.cells for name in row.many(column)}
    classes = (row["class"] for row in lexicon.rows("roles.lex"))
    return known | {name.partition(":")[2] for name in classes if name.startswith("lands:")}
