"""The name behind an organ: "die Miliz Al-Falah", "der Sender CNN", "die Zeitung »Al-Hayat«".

`join_names(page)` makes an organ and the name behind it one naming of one body.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..drafts import Draft
from .kinds import kinds_of

if TYPE_CHECKING:
    from depesche.lexicon.actors import Role

    from ..page import Page

_OPENING, _CLOSING = frozenset("„“\"»«‚‘'"), frozenset("“”\"«»‘’'")
#: So many tokens a name in quotation marks may have.
_LONGEST_NAME = 5


def join_names(page: Page) -> None:
    """Join the organs of a report with the names behind them, in place."""
    for draft in list(page.found.drafts):
        if draft.role is not None and not draft.plural and (kinds := kinds_of(draft.role)):
            _join_name(page, draft, draft.role, kinds)


def _join_name(page: Page, draft: Draft, role: Role, kinds: frozenset[str]) -> None:
    """ "die Miliz Al-Falah": one entity, that of the organisation where the lexicon knows it."""
    i = draft.end_token
    if draft.head >= i or i >= len(page.doc) or page.words.gap[i]:
        return
    quoted = page.doc[i].text in _OPENING
    name = _quoted_name(page, i + 1) if quoted else _bare_name(page, i)
    if name is None or name.who.kind == "person" or (name.who.kind == "state" and not quoted):
        return
    who = name.who
    if who.organisation is not None and who.code:
        if who.organisation.kind in kinds or who.sector == role.sector:
            _become_one(page, draft, name)
        return
    if role.sector == "-" or who.kind not in ("organisation", "place") or (who.city and not quoted):
        return
    who.kind, who.city, who.political = "organisation", None, True
    who.country, who.sector, who.code = draft.who.country, draft.who.sector, draft.who.code
    who.organ = kinds
    name.place = False
    _become_one(page, draft, name)


def _become_one(page: Page, draft: Draft, name: Draft) -> None:
    """Let an organ and the name behind it be one naming of whoever bears the name."""
    who = draft.who = name.who
    draft.form = "name"
    draft.end_token, draft.end = name.end_token, name.end
    draft.country, draft.resolved = who.country, bool(who.country or who.code)
    name.inner = True
    for i in range(name.start_token, name.end_token):
        page.found.at[i].append(draft)


def _bare_name(page: Page, start: int) -> Draft | None:
    """The longest name that begins at a token."""
    found = [d for d in page.drafts_at(start) if d.role is None and d.form == "name" and d.start_token == start]
    return max(found, key=lambda d: d.end, default=None)


def _quoted_name(page: Page, start: int) -> Draft | None:
    """The name in quotation marks that begins at a token; what stands inside of it is not spoken of."""
    end = _end_of_quoted(page, start)
    if end is None or not page.doc[start].text[:1].isupper():
        return None
    for d in page.drafts_at(start):
        if d.start_token == start and d.end_token == end and d.form == "name":
            return d
    for i in range(start, end):
        for inside in list(page.drafts_at(i)):
            page.found.remove(inside)
    first, last = page.words.pieces_of(start), page.words.pieces_of(end - 1)
    if not first or not last:
        return None
    name = page.written_from(first[0], last[-1])
    begin, stop = page.words.start[first[0]], page.words.end[last[-1]]
    return page.found.add(Draft(page.found.unknown("organisation", name), start, end, end - 1, begin, stop, "name"))


def _end_of_quoted(page: Page, start: int) -> int | None:
    """The token behind the words in quotation marks; None if there are none, too many, or a verb among them."""
    doc = page.doc
    for end in range(start, min(start + _LONGEST_NAME + 1, len(doc))):
        if doc[end].text in _CLOSING:
            return end if end > start else None
        if page.words.gap[end] or doc[end].pos_ in ("VERB", "AUX"):
            return None
    return None
