"""Offices and roles without a name: whoever was named with the office, or holds it on the report's day; else a bearer of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..drafts import Who
from .discourse import OBJECTS
from .nouns import is_definite

if TYPE_CHECKING:
    from depesche.lexicon.actors import Person, Role

    from ..drafts import Draft
    from .discourse import Discourse

#: Offices that are also called head of state or government.
_HEADS = frozenset({"president", "prime_minister", "chancellor", "monarch", "head", "leader"})
#: Offices that many hold: another one of it is somebody else.
_OF_MANY = frozenset(
    {"official", "minister", "politician", "holder", "citizen", "activist", "officer", "soldier", "rebel", "criminal"}
)
_POLITICIANS = frozenset({"GOV", "PTY", "LEG", "OPP", "ELI"})
#: "Der SPD-Politiker" is one named at most so many sentences before.
_POLITICIAN_BACK = 2


def as_holder(discourse: Discourse, draft: Draft, role: Role) -> bool:
    """ "Die Kanzlerin": whether somebody was named or is known who holds the office; then she is meant."""
    if role.kind != "person" or draft.plural:
        return False
    office = role.note.split()[0] if role.note else ""
    named = _named_before(discourse, draft, role, office)
    if named is not None:
        draft.who = named
        draft.form = "description" if role.note.startswith("head") else "role"
        return True
    holder = _holder_on_day(discourse, draft, role, office)
    if holder is None or not _may_be_of_sex(discourse, draft, holder):
        return False
    draft.who = holder
    return True


def share_role(discourse: Discourse, draft: Draft, role: Role) -> None:
    """The same role of the same country is the same entity throughout the report."""
    who = draft.who
    key = (who.code or who.country, who.sector, role.noun)
    known = discourse.bearers.get(key)
    if known is not None:
        draft.who = known
        return
    discourse.bearers[key] = who
    if role.kind == "organ":
        who.kind = "organisation"
    else:
        who.kind = "group" if draft.plural or role.kind == "group" else "person"
    who.name = discourse.text[draft.start : draft.end]


# ---------------------------------------------------------------------- named before


def _named_before(discourse: Discourse, draft: Draft, role: Role, office: str) -> Who | None:
    """The person named before (or just after) with this office, of the same country."""
    if not is_definite(discourse, draft):
        return None
    beside = _acting_beside(discourse, draft, office)
    for former in reversed(discourse.former):
        who = former.who
        if who.kind != "person" or (who.person is None and not who.surname) or who in beside:
            continue
        if not _may_be_of_sex(discourse, draft, who):
            continue
        same_noun = former.role is not None and former.role.noun == role.noun
        if _is_of_other_country(draft, who) and not (draft.who.guessed and (same_noun or office == "head")):
            continue
        if same_noun or _has_office(who, office) or _is_politician_named(discourse, draft, former, office):
            return who
    return None


def _acting_beside(discourse: Discourse, draft: Draft, office: str) -> set[Who]:
    """Whoever acts in the clause does so to somebody else: "*Seehofer* nahm *den Minister* in Schutz"."""
    token = discourse.doc[draft.head]
    if office != "head" and token.dep_ not in OBJECTS:
        return set()
    return {f.who for f in discourse.former if f.head != draft.head and discourse.same_clause(token, f)}


def _may_be_of_sex(discourse: Discourse, draft: Draft, who: Who) -> bool:
    """Whether a noun may mean a person, in a language whose nouns tell men and women apart."""
    return not who.sex or not draft.sex or who.sex == draft.sex or not discourse.lexicon.has("genders")


def _is_of_other_country(draft: Draft, who: Who) -> bool:
    return bool(draft.who.country and who.country and draft.who.country != who.country)


def _has_office(who: Who, office: str) -> bool:
    if not office or office in _OF_MANY:
        return False
    return who.office == office or (office == "head" and who.office in _HEADS)


def _is_politician_named(discourse: Discourse, draft: Draft, former: Draft, office: str) -> bool:
    """ "Der SPD-Politiker" is the politician just named."""
    if office != "politician" or not draft.who.code or former.form != "name":
        return False
    sentence = discourse.words.sentence
    near = sentence[draft.head] - sentence[former.head] <= _POLITICIAN_BACK
    return near and former.who.political and former.who.sector in _POLITICIANS


# ---------------------------------------------------------------------- on the report's day


def _holder_on_day(discourse: Discourse, draft: Draft, role: Role, office: str) -> Who | None:
    """Who alone holds a national office on the report's day, as the lexicon knows."""
    country, day = draft.who.country, discourse.day
    if (
        not day
        or not country
        or not (draft.who.full_code() or "").endswith(":GOV")
        or not _is_national(discourse, draft)
    ):
        return None
    people = discourse.lexicon.by_office.get((country, office), ())
    holders = [p for p in people if any(t.office == office and t.holds(day) for t in p.terms)]
    return _person(discourse, holders[0], country, office, day) if len(holders) == 1 else None


def _is_national(discourse: Discourse, draft: Draft) -> bool:
    """ "Präsident", "*Bundes*kanzlerin": the noun alone, or behind a word for the whole state, means a national office."""
    return not draft.prefix or draft.prefix in discourse.lexicon.classes["national"]


def _person(discourse: Discourse, person: Person, country: str, office: str, day: str) -> Who:
    key = ("person", person.name)
    who = discourse.scan.whos.get(key)
    if who is None:
        code = person.code_at(day)
        who = Who("person", person.name, country, "GOV", code, person=person, sex=person.sex, office=office)
        who.surname = person.surname
        discourse.scan.whos[key] = who
    return who
