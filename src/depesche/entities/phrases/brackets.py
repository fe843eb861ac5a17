"""What stands in brackets behind a name: "Hans Müller (*SPD*)", "Ana Silva (*Brasilien*)".

`read_brackets(page)` marks it as an aside, which tells of the person and does nothing itself; who has no office belongs to the party.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..drafts import Draft, Who
    from ..page import Page


def read_brackets(page: Page) -> None:
    """Read the brackets behind all persons and places of a report."""
    for draft in page.found.drafts:
        if draft.who.kind in ("person", "place") and draft.role is None:
            for aside in _in_brackets(page, draft.end_token):
                _tell(draft.who, aside)


def _in_brackets(page: Page, bracket: int) -> list[Draft]:
    """The drafts that fill brackets which open at a token, or their beginning up to a comma."""
    doc = page.doc
    if bracket + 2 >= len(doc) or doc[bracket].text not in ("(", "["):
        return []
    first = bracket + 1
    return [d for d in page.drafts_at(first) if d.start_token == first and doc[d.end_token].text in (")", "]", ",")]


def _tell(who: Who, aside: Draft) -> None:
    party = aside.who.organisation is not None and aside.who.organisation.kind == "party"
    if party or aside.who.kind == "state":
        aside.aside = True
    if not party or not aside.who.code or who.kind == "place" or who.person is not None and who.person.terms:
        return
    if not who.political:
        who.code, who.political = aside.who.code, True
        who.country, _, who.sector = aside.who.code.partition(":")
    elif not who.country:
        who.country = aside.who.country
