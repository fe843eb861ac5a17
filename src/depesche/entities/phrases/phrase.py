"""The noun phrase of a role while it is read: `Phrase(draft, role, ...)`, its parts and what they tell so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from depesche.lexicon.actors import Entry, Role

    from ..drafts import Draft

#: Notes of offices that clubs and companies have as well.
HEADED = ("president", "party_leader", "monarch", "*")
#: Notes of who serves one country in another.
POSTED = ("diplomat", "embassy")
#: Forces whose units are theirs.
FORCES = frozenset({"COP", "SPY", "PRM", "REB"})


@dataclass(slots=True, eq=False)
class Phrase:
    """A role with the names inside its noun ("*US*-Minister"), those before it, and its owner ("Minister *Syriens*").

    `sector`, `country` and `code` are what is told so far; a sector `*` is that of what the role belongs to.
    """

    draft: Draft
    role: Role
    inside: list[Draft]
    before: list[Draft]
    owner: Draft | None
    #: Whether the office is a former one.
    former: bool
    #: The token that the phrase begins with.
    begin: int
    #: The name of the lexicon that a closed compound begins with.
    compound: Entry | None = None
    sector: str = ""
    country: str = ""
    code: str | None = None
    #: All names that may tell whose the role is, the nearest first.
    sources: list[Draft] = field(default_factory=list)


def noted(role: Role, word: str) -> bool:
    """Whether the note of a role in the lexicon has a word."""
    return word in role.note.split()


def governs(role: Role) -> bool:
    """A government or leadership: told by who leads it ("Bush-Regierung", "Regierung Merkel")."""
    return role.kind == "organ" and role.note.startswith("government")
