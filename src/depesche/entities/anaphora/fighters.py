"""Those who fight a state: "die Rebellen" named before, rebels beside a state, and the two sides of a war."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..drafts import Draft, is_state
from .discourse import belong, mean
from .nouns import takes_up

if TYPE_CHECKING:
    from depesche.lexicon.actors import Role

    from .discourse import Discourse

#: "The rebels" are some named at most so many sentences before.
_SENTENCES_BACK = 6
#: Where the sector stands in a code ("SYR:REB").
_SECTOR = slice(4, 7)


def as_fighters_named(discourse: Discourse, draft: Draft, role: Role) -> bool:
    """Whether rebels are an armed group named before; where they are not, they may still have a country from who stands beside or before."""
    _take_country_beside(discourse, draft, role)
    if role.sector != "REB" or not draft.who.guessed or draft.resolved:
        return False
    token = discourse.doc[draft.head]
    former = _last_fighters(discourse, draft) if takes_up(discourse, token) else None
    if former is None:
        return False
    if former.who.kind == "organisation" and draft.plural:
        mean(draft, former.who)
        return True
    if former.who.country:
        belong(draft, former.who.country)
    return False


def _last_fighters(discourse: Discourse, draft: Draft) -> Draft | None:
    """Those named last who fight a known state, and not beside the draft in the clause."""
    token = discourse.doc[draft.head]
    for _, former in discourse.recent(draft.head, _SENTENCES_BACK):
        if _sector(former) == "REB" and not former.who.guessed and not discourse.same_clause(token, former):
            return former
    return None


def _take_country_beside(discourse: Discourse, draft: Draft, role: Role) -> None:
    """ "*Kiew* und die Aufständischen": those who are joined to a state without a country of their own are that state's."""
    token = discourse.doc[draft.head]
    if role.sector not in ("REB", "OPP") or not draft.who.guessed or token.dep_ != "conj":
        return
    for other in discourse.scan.at.get(token.head.i, ()):
        if is_state(other.who.country) and other.form in ("name", "capital", "role"):
            belong(draft, other.who.country)
            return


def as_adversaries(discourse: Discourse, draft: Draft) -> bool:
    """ "Die Kriegsparteien": those named last who fight a state, and the government of that state, if there are such."""
    fighters: Draft | None = None
    for former in reversed(discourse.former):
        if fighters is None:
            if _sector(former) == "REB" and is_state(former.who.country):
                fighters = former
        elif _governs(former, fighters.who.country) and former.form != "adjective":
            mean(draft, fighters.who)
            discourse.add_twin(draft, former.who)
            return True
    return False


def _governs(draft: Draft, country: str) -> bool:
    return (draft.who.full_code() or "")[:3] == country and _sector(draft) in ("GOV", "MIL")


def _sector(draft: Draft) -> str:
    return (draft.who.full_code() or "")[_SECTOR]


def take_code_of_described(draft: Draft) -> None:
    """ "Ein Sprecher *der Extremisten*": of those whom the description was found to mean."""
    role, owner = draft.role, draft.owner
    if role is None or role.sector != "*" or owner is None or owner.form != "description" or draft.code:
        return
    if draft.who.person is None and draft.who.guessed and _sector(owner) == "REB":
        draft.code = owner.who.full_code()
        draft.country = owner.who.country
