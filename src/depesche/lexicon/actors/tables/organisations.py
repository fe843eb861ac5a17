"""`any/organisations/*.lex`: parties, armed groups, organs, companies and international bodies with their names and members."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..facts import Entry, Organisation
from ..spelling import fold
from .codes import check_sector, term_of

if TYPE_CHECKING:
    from ... import Lexicon, Row
    from ..index import ActorLexicon

#: Shorter names of organisations begin too many compounds that are not theirs ("Bund").
_SHORTEST_FIRST_PART = 6
#: Marks the nouns for members of an organisation among its names ("@Taliban").
_OF_MEMBERS = "@"


def read_organisations(lexicon: Lexicon, actors: ActorLexicon) -> None:
    """Every organisation by its own name and those that the language has for it."""
    for row in lexicon.rows("organisations/*.lex", everywhere=True, key=("name",)):
        terms = tuple([term_of(row, text) for text in row.many("terms")])
        for code in (row["code"], *(term.code for term in terms)):
            check_sector(row, code)
        organisation = Organisation(row["name"], row["code"], row["kind"], terms)
        actors.organisations.append(organisation)
        _add_names(row, organisation, lexicon.language, actors)


def _add_names(row: Row, organisation: Organisation, language: str, actors: ActorLexicon) -> None:
    named = Entry(organisation, "name", row["name"])
    own = row.many(language)
    for part in [row["name"], *own] if own else [row["name"], *row.many("en"), *row.many("de")]:
        if part.startswith(_OF_MEMBERS):
            for member in part.removeprefix(_OF_MEMBERS).split(","):
                for form in actors.inflection.forms(member.strip(), "member"):
                    actors.add(form, Entry(organisation, "member", form))
            continue
        actors.add(part, named)
        if len(part) >= _SHORTEST_FIRST_PART and " " not in part and "-" not in part:
            actors.first_parts.setdefault(fold(part), named)
