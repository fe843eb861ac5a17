"""Descriptions: nouns that bear no office but say something of a state or person named before ("das Land", "der Gastgeber")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .discourse import ATTRIBUTIVE
from .holders import share_role
from .lands import home_of_host, state_spoken_of
from .nouns import is_predicate, is_with_both
from .pairs import anybody, as_two, is_person

if TYPE_CHECKING:
    from depesche.lexicon.actors import Role

    from ..drafts import Draft, Who
    from .discourse import Discourse

#: A person is taken up at most so many sentences later.
_SENTENCES_BACK = 6
#: Sectors of persons of whom "both" are two who were named.
_OF_TWO = frozenset({"GOV", "PTY", "OPP", "LEG", "MIL", "REB", "*"})


def as_description(discourse: Discourse, draft: Draft, role: Role) -> bool:
    """Whether a noun describes somebody; then it means whoever was named and fits, and nobody political if there is none."""
    both = is_with_both(discourse, draft)
    if role.kind != "description" and not (both and role.kind == "person" and role.sector in _OF_TWO):
        return False
    draft.form = "description"
    if not both and is_predicate(discourse, discourse.doc[draft.head]):
        draft.who.political = False
    elif not _as_several(discourse, draft, role, both) and not _as_told(discourse, draft, role):
        described = _described(discourse, draft, role)
        if described is None:
            draft.who.political = False
        else:
            draft.who = described
    return True


def _as_several(discourse: Discourse, draft: Draft, role: Role, both: bool) -> bool:
    """ "beide Länder", "die Präsidenten": two who were spoken of."""
    person = role.kind == "person"
    sides = role.noun.lower() in discourse.lexicon.classes["sides"]
    if not both and not (draft.plural and not draft.resolved and (sides or person)):
        return False
    return as_two(discourse, draft, is_person if person else anybody)


def _as_told(discourse: Discourse, draft: Draft, role: Role) -> bool:
    """Persons, and whoever is told to be of a country, bear a role of their own."""
    if role.kind != "person":
        if not draft.resolved or not draft.who.country:
            return False
        if draft.owner is not None:
            draft.who.sector = draft.who.sector or "GOV"
    share_role(discourse, draft, role)
    return True


def _described(discourse: Discourse, draft: Draft, role: Role) -> Who | None:
    """The state or person that one is described by; None if none was named."""
    state = role.noun.lower() in discourse.lexicon.classes["state"]
    if state and (named := _state_behind(discourse, draft)) is not None:
        return named
    if draft.plural:
        return None
    if state:
        return state_spoken_of(discourse, draft, role)
    return _person_spoken_of(discourse, draft, role) if draft.sex else None


def _state_behind(discourse: Discourse, draft: Draft) -> Who | None:
    """ "die Republik Österreich" is Österreich."""
    behind = draft.head + 1
    for other in discourse.scan.at.get(behind, ()):
        if other.who.kind == "state" and other.role is None and other.start_token == behind:
            return other.who if other.form == "name" else None
    return None


def _person_spoken_of(discourse: Discourse, draft: Draft, role: Role) -> Who | None:
    """The political person named last, of the host's country if it is the host, and not beside the draft in the clause."""
    home = home_of_host(discourse, draft, role)
    token = discourse.doc[draft.head]
    others = {d.who for d in discourse.scan.drafts if d.head != draft.head and discourse.same_clause(token, d)}
    for _, former in discourse.recent(draft.head, _SENTENCES_BACK):
        who = former.who
        if who.kind != "person" or former.plural or former.form in ATTRIBUTIVE or home and who.country != home:
            continue
        if former.head != draft.head and who not in others and who.political and who.full_code():
            return who
    return None
