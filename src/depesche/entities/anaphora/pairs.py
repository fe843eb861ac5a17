"""Two at once: "beide Seiten", "die Staatschefs", "beide Regierungen" are the two most and last spoken of, or named together."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..drafts import BODIES, UNKNOWN, Draft, Who, is_state
from .discourse import ATTRIBUTIVE, OBJECTS, SUBJECTS, mean
from .fighters import as_adversaries
from .holders import share_role
from .nouns import is_with_both

if TYPE_CHECKING:
    from spacy.tokens import Token

    from depesche.lexicon.actors import Role

    from .discourse import Discourse

Fits = Callable[[Who], bool]

#: "Both sides" are two who were named together at most so many sentences before.
_JOINED_BACK = 3
#: Sectors of those who have dealings with each other; of the joined further ones.
_SIDES = frozenset({"GOV", "", "PTY", "OPP", "REB", "MIL", "ELI"})
_JOINED_SIDES = _SIDES | {"PRM", "SPY", "COP"}
#: What a mention counts a sentence later, and if it is but an attribute or a pronoun.
_DECAY, _SMALL = 0.93, 3
_FORMS_OF_WEIGHT = frozenset({"name", "capital", "role", "description", "seat"})


def anybody(who: Who) -> bool:
    return True


def is_person(who: Who) -> bool:
    return who.kind == "person"


def is_governing_person(who: Who) -> bool:
    return who.kind == "person" and (who.sector == "GOV" or (who.code or "").endswith(":GOV"))


# ---------------------------------------------------------------------- ways of a role


def as_organs_of_two(discourse: Discourse, draft: Draft, role: Role) -> bool:
    """ "beide Regierungen": the same organ of the last two countries, if so many were named."""
    if not draft.plural or role.kind != "organ" or draft.resolved or not is_with_both(discourse, draft):
        return False
    countries = _last_two_countries(discourse, draft)
    if len(countries) < 2:
        return False
    sector = draft.who.sector
    draft.who.country, draft.who.guessed = countries[1], False
    share_role(discourse, draft, role)
    other = Who("organisation", role.noun, countries[0], sector)
    span = (draft.start_token, draft.end_token, draft.head, draft.start, draft.end)
    discourse.scan.add(Draft(other, *span, draft.form, role, plural=True, twin=True))
    return True


def _last_two_countries(discourse: Discourse, draft: Draft) -> list[str]:
    """The last two who were spoken of as actors, else as places, the last first; fewer if there are no more. Who speaks to both is none of them."""
    beside = {who.country for who in discourse.beside(draft)}
    actors: dict[str, None] = {}
    named: dict[str, None] = {}
    for former in reversed(discourse.former):
        country = former.who.country
        if not is_state(country) or country in beside:
            continue
        named[country] = None
        if not former.place and former.who.kind != "place":
            actors[country] = None
        if len(actors) == 2:
            break
    return list(actors if len(actors) > 1 else named)[:2]


def as_sides(discourse: Discourse, draft: Draft, role: Role) -> bool:
    """ "Die Konfliktparteien": the sides of a war that is spoken of, else the two who are most spoken of."""
    if role.noun.lower() not in discourse.lexicon.classes["sides"] or draft.resolved:
        return False
    if not draft.plural and not is_with_both(discourse, draft):
        return False
    return as_adversaries(discourse, draft) or role.kind == "organ" and as_two(discourse, draft, anybody)


def as_heads_of_two(discourse: Discourse, draft: Draft, role: Role) -> bool:
    """ "Die Staatschefs": two persons who govern."""
    if role.kind != "person" or not draft.plural or not role.note.startswith("head") or not draft.who.guessed:
        return False
    return as_two(discourse, draft, is_governing_person)


# ---------------------------------------------------------------------- the two


def as_two(discourse: Discourse, draft: Draft, fits: Fits) -> bool:
    """Two who were joined, else the two countries most and last spoken of, each by its last fitting actor: the first takes the draft, the other gets one of its own."""
    two = _joined(discourse, draft, fits) or _most_spoken_of(discourse, draft, fits)
    if two is None:
        return not draft.resolved and not draft.who.sector and as_adversaries(discourse, draft)
    mean(draft, two[0])
    discourse.add_twin(draft, two[1])
    return True


def _most_spoken_of(discourse: Discourse, draft: Draft, fits: Fits) -> tuple[Who, Who] | None:
    sentence = discourse.words.sentence
    here = sentence[draft.head]
    weight: dict[str, float] = {}
    last: dict[str, Who] = {}
    # "China mahnte beide Seiten": who speaks to two is none of them
    beside = {who.country for who in discourse.beside(draft)}
    for former in discourse.former:
        who, country = former.who, former.who.country
        if country in beside or not _may_be_side(former):
            continue
        value = _DECAY ** max(here - sentence[former.head], 0)
        weight[country] = weight.get(country, 0.0) + (value if former.form in _FORMS_OF_WEIGHT else value / _SMALL)
        if who.full_code() and fits(who) and former.form not in ATTRIBUTIVE and who.sector in _SIDES:
            last[country] = who
    ranked = sorted((c for c in weight if c in last), key=lambda c: (-weight[c], c))
    return (last[ranked[0]], last[ranked[1]]) if len(ranked) > 1 else None


def _may_be_side(draft: Draft) -> bool:
    """Whether somebody acts for a country, or as a person for a body."""
    who = draft.who
    if not who.country or who.country == UNKNOWN or (who.country in BODIES and who.kind != "person"):
        return False
    return who.kind not in ("place", "group") and not draft.place


def _joined(discourse: Discourse, draft: Draft, fits: Fits) -> tuple[Who, Who] | None:
    """Two who were the subject of a sentence together, not long before: "*Rebellen und Regierung* einigten sich. Beide Seiten …"."""
    beside = {who.full_code() for who in discourse.beside(draft)}
    for back, former in discourse.recent(draft.head, _JOINED_BACK):
        token = discourse.doc[former.head]
        if back < 1 or token.dep_ != "conj" or former.form in ATTRIBUTIVE:
            continue
        first = token.head
        if first.dep_ not in SUBJECTS and (back > 1 or first.dep_ not in OBJECTS) or not _are_only_two(first, token):
            continue
        for other in discourse.scan.at.get(first.i, ()):
            pair = other.who, former.who
            if other.head == first.i and other.form not in ATTRIBUTIVE and _are_opposite(pair, fits):
                if not beside & {who.full_code() for who in pair}:
                    return pair
    return None


def _are_only_two(first: Token, second: Token) -> bool:
    """Whether nobody else is coordinated with two."""
    return not any(c.dep_ == "conj" for c in second.children) and sum(c.dep_ == "conj" for c in first.children) == 1


def _are_opposite(pair: tuple[Who, Who], fits: Fits) -> bool:
    sides = all(who.full_code() and who.sector in _JOINED_SIDES and fits(who) for who in pair)
    return sides and pair[0].full_code() != pair[1].full_code()
