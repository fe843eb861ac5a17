"""Whom a noun of a role or description means: one way after the other is tried, from what the report named to what is known.

`resolve_role(discourse, draft, role)` changes the draft and whom it names. Each way of `_WAYS` takes the same and tells
whether it has found whom the noun means; who is found in none is a bearer of the role of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from .descriptions import as_description
from .fighters import as_fighters_named
from .holders import as_holder, share_role
from .organisations import as_organisation_named, take_owners_country, take_sector_of_like
from .pairs import as_heads_of_two, as_organs_of_two, as_sides

if TYPE_CHECKING:
    from depesche.lexicon.actors import Role

    from ..drafts import Draft
    from .discourse import Discourse

Way = Callable[["Discourse", "Draft", "Role"], bool]
_WAYS: tuple[Way, ...] = (
    as_organisation_named,
    as_organs_of_two,
    as_sides,
    as_fighters_named,
    as_description,
    as_holder,
    as_heads_of_two,
)


def resolve_role(discourse: Discourse, draft: Draft, role: Role) -> None:
    """Find whom a noun means, unless the name beside it has told."""
    if draft.twin or draft.who.person is not None or (draft.form == "name" and draft.who.name != role.noun):
        return
    if role.sector in ("REB", "CRM") and draft.who.guessed and _is_unknown(discourse, draft):
        draft.who.political = False
        return
    take_owners_country(discourse, draft, role)
    take_sector_of_like(discourse, draft, role)
    if not any(way(discourse, draft, role) for way in _WAYS):
        share_role(discourse, draft, role)


def _is_unknown(discourse: Discourse, draft: Draft) -> bool:
    """ "*unbekannte* Täter"."""
    unknown = discourse.lexicon.classes["unknown"]
    return any(c.dep_ == "amod" and c.lemma_.lower() in unknown for c in discourse.doc[draft.head].children)
