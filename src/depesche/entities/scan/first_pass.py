"""What the first pass knows while it walks through a report: the page, who is spoken of so far, and how a draft is made.

`FirstPass.draft(who, first, last, form)` gives a draft over pieces of words and keeps it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..drafts import Draft
from ..page import Page
from .register import Register

if TYPE_CHECKING:
    from depesche.lexicon.actors import Role

    from ..drafts import Who


@dataclass(slots=True, eq=False)
class FirstPass(Page):
    """A page with the register of whoever it names. `day` is that of the report."""

    day: str | None
    register: Register = field(init=False)
    #: Pieces of names of cities: "York" in "New York" is no other city.
    in_cities: set[int] = field(default_factory=set, init=False)

    def __post_init__(self) -> None:
        Page.__post_init__(self)
        self.register = Register(self.found, self.day)

    def draft(self, who: Who, first: int, last: int, form: str, role: Role | None = None) -> Draft:
        """A draft over the pieces first..last (inclusive)."""
        words = self.words
        start, end = words.token[first], words.token[last] + 1
        draft = Draft(who, start, end, self._head(start, end), words.start[first], words.end[last], form, role)
        draft.country = who.country
        return self.found.add(draft)

    def _head(self, start: int, end: int) -> int:
        """The token of a span whose head lies outside it."""
        for i in range(start, end):
            head = self.doc[i].head.i
            if head < start or head >= end or head == i:
                return i
        return end - 1
