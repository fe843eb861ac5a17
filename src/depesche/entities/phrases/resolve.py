"""Country and sector of a role from its own phrase; what stays open is left to the report.

`resolve(page, draft, resolved)` reads the phrase of a role, that of its owner first, and settles the role's `Who` and draft.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..drafts import Draft, Who
from .apolitical import is_political, told_apart
from .bearer import bearer_behind
from .country import take_country
from .modifiers import inside, modifiers
from .owner import owner_of
from .phrase import Phrase, governs, noted
from .sector import take_attributes, take_sector, take_service

if TYPE_CHECKING:
    from depesche.lexicon.actors import Role

    from ..page import Page


def resolve(page: Page, draft: Draft, resolved: set[int]) -> None:
    """Resolve a role, unless another on the same head (`resolved`) is already."""
    if draft.head in resolved or draft.role is None:
        return
    resolved.add(draft.head)
    phrase = _phrase(page, draft, draft.role, resolved)
    take_country(page, phrase)
    take_sector(page, phrase)
    take_attributes(page, phrase)
    take_service(page, phrase)
    _settle_who(page, phrase)
    _widen(page, phrase)
    _add_twins(page, phrase)
    _cover(page, draft)


def _phrase(page: Page, draft: Draft, role: Role, resolved: set[int]) -> Phrase:
    """The parts of a role's phrase; the owner's phrase is resolved on the way."""
    within, before = inside(page, draft), modifiers(page, draft)
    named = bearer_behind(page, draft) is not None and not governs(role)
    owner = None if named else owner_of(page, draft)
    if owner is not None and owner.role is not None:
        resolve(page, owner, resolved)
        if not owner.who.country and (bearer := bearer_behind(page, owner)) is not None and bearer.who.country:
            # "die Regierung von Ministerpräsident *Berlusconi*"
            owner = bearer
    phrase = Phrase(draft, role, within, before.found, owner, before.former, before.begin)
    phrase.sector = role.sector if role.sector != "-" else ""
    return phrase


def _settle_who(page: Page, phrase: Phrase) -> None:
    draft, who = phrase.draft, phrase.draft.who
    draft.owner = phrase.owner
    who.country, who.sector, who.code, who.sex = phrase.country, phrase.sector, phrase.code, draft.sex
    who.office = phrase.role.note.split()[0] if phrase.role.note else ""
    who.political = is_political(page, phrase)
    draft.country, draft.resolved = phrase.country, bool(phrase.country or phrase.code)
    if told_apart(page, phrase) or not who.political and phrase.sector and noted(phrase.role, "needs"):
        draft.elsewhere = True


def _widen(page: Page, phrase: Phrase) -> None:
    """Let the draft begin with its phrase, and what only modifies it be inside of it."""
    draft = phrase.draft
    draft.start_token = min(draft.start_token, phrase.begin)
    if phrase.begin < draft.head:
        draft.start = min(draft.start, page.doc[phrase.begin].idx)
    if phrase.inside:
        draft.start = min(draft.start, page.doc[draft.start_token].idx)
    for modifier in (*phrase.inside, *phrase.before):
        modifier.inner = True
    if phrase.owner is not None:
        phrase.owner.inner = phrase.owner.role is None


def _add_twins(page: Page, phrase: Phrase) -> None:
    """ "deutsche und französische Soldaten": one more draft for each further country."""
    draft = phrase.draft
    named = [
        d.who.country
        for d in (*phrase.inside, *phrase.before)
        if d.form in ("adjective", "compound") and d.who.kind in ("state", "group")
    ]
    if not phrase.sector or draft.who.code:
        return
    for country in list(dict.fromkeys(named))[1:]:
        who = Who(draft.who.kind, draft.who.name, country, phrase.sector)
        twin = Draft(
            who,
            draft.start_token,
            draft.end_token,
            draft.head,
            draft.start,
            draft.end,
            draft.form,
            draft.role,
            draft.prefix,
        )
        twin.country, twin.plural, twin.sex, twin.twin = country, draft.plural, draft.sex, True
        page.found.add(twin)


def _cover(page: Page, draft: Draft) -> None:
    """Keep a draft at all tokens that it covers now, behind those that are kept there."""
    for token_i in range(draft.start_token, draft.end_token):
        listed = page.found.at.setdefault(token_i, [])
        if draft not in listed:
            listed.append(draft)
