"""Organs that take up an organisation named before ("das Gericht", "die Partei"), and what an organ takes from others near it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..drafts import is_state
from ..organs import kinds_of
from .discourse import belong, mean
from .nouns import takes_up

if TYPE_CHECKING:
    from depesche.lexicon.actors import Role

    from ..drafts import Draft, Who
    from .discourse import Discourse

#: "The party" is one named at most so many sentences before.
_SENTENCES_BACK = 6
#: How far, in sentences, those stand from whom a role takes its sector.
_NEAR = 2
#: Before the sector in the note of a role that takes it from its like.
_LIKE = "like:"


def as_organisation_named(discourse: Discourse, draft: Draft, role: Role) -> bool:
    """ "Das Gericht", "die Partei": whether it means an organisation named before; then it does."""
    if draft.plural or draft.resolved:
        return False
    kinds = kinds_of(role)
    named = _last_named(discourse, draft, kinds) if kinds else None
    if named is None:
        return False
    mean(draft, named)
    return True


def _last_named(discourse: Discourse, draft: Draft, kinds: frozenset[str]) -> Who | None:
    """The last one that the noun can stand for, and not beside it in the clause."""
    token = discourse.doc[draft.head]
    if not takes_up(discourse, token):
        return None
    for _, former in discourse.recent(draft.head, _SENTENCES_BACK):
        who = former.who
        kind = who.organisation.kind if who.organisation is not None else ""
        if (kind in kinds or who.organ & kinds) and who.full_code() and not discourse.same_clause(token, former):
            return who
    return None


def take_owners_country(discourse: Discourse, draft: Draft, role: Role) -> None:
    """ "seine Regierung" is that of the country of whom `seine` means; "sein türkischer Kollege" has a country of his own."""
    at = discourse.scan.at
    inside = [d for child in discourse.doc[draft.head].children for d in at.get(child.i, ())]
    if any(d.form == "adjective" and d.who.country for d in inside):
        return
    for owner in inside:
        if owner.form == "possessive" and is_state(owner.who.country):
            belong(draft, owner.who.country)
            if "needs" in role.note.split() and draft.who.sector:
                draft.who.political = True
            return


def take_sector_of_like(discourse: Discourse, draft: Draft, role: Role) -> None:
    """ "Beamte" near policemen are policemen: the role takes the sector of its like if that was just named."""
    like = next((part.removeprefix(_LIKE) for part in role.note.split() if part.startswith(_LIKE)), "")
    if not like:
        return
    sentence = discourse.words.sentence
    here = sentence[draft.head]
    for other in discourse.scan.drafts:
        if other is not draft and abs(sentence[other.head] - here) <= _NEAR and other.who.sector == like:
            draft.who.sector = like
            draft.who.country = other.who.country or draft.who.country
            return
