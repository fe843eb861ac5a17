"""Where an act happens whose doer or undergoer is sought, as far as it tells who they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...entities.drafts import BODIES
from ..proto import CHARGES, PLACED, VERBAL
from .gap import STATELESS, UNDERGOER, Gap, country, sector

if TYPE_CHECKING:
    from ...entities.actors import MentionAt

#: What is done to somebody who is then elsewhere.
SENT_AWAY = frozenset({"deport", "expel"})
#: What is done in answer to a deed elsewhere.
ANSWERS = VERBAL | {"SANCTION"}
#: Sectors of people who speak for no state.
PRIVATE_PEOPLE = frozenset({"CVL", "CRM", "EDU", "JRN", "REL", "BUS", "NGO", "REF"})


def country_of_those(gap: Gap) -> str | None:
    """The country of those who are implied by the kind of act: of the place named nearest, of the law, of the other side, of the report."""
    place = country_near(gap, places=True) if gap.proto.type in PLACED else None
    if found := place or jurisdiction(gap) or country_of_deed(gap):
        return found
    theirs = next((country(p.code) for p in gap.others if country(p.code) not in STATELESS), None)
    return theirs or (
        country_near(gap, places=True) or country_near(gap, places=False) or gap.story.actors.default_country
    )


def country_of_deed(gap: Gap) -> str | None:
    """Where the deed is done that somebody judges or asks to end: "kritisierte die Verhaftung von Journalisten *in der Türkei*"."""
    if (
        gap.side != UNDERGOER
        or gap.proto.type not in VERBAL | {"SANCTION"}
        or gap.object is None
        or gap.object.pos_ != "NOUN"
    ):
        return None
    found: str | None = next((m.country for m in gap.within(gap.object) if m.place and m.country), None)
    return found


def country_of_place(gap: Gap) -> str | None:
    """The country of the place of an act: that its clause names, else the nearest, else that which the report is about."""
    found: str | None = gap.scene or country_near(gap, places=True) or gap.story.actors.default_country
    return found


def country_near(gap: Gap, places: bool) -> str | None:
    """The country of the nearest mention in the sentence; `places`: of those named as places alone."""
    sent_away = gap.proto.mode in SENT_AWAY
    near = [
        (gap.distance(m), m.country)
        for m in gap.mentions()
        if m.country
        and (m.place or not places or tells_place(gap, m))
        and m.country not in BODIES
        and not (sent_away and gap.is_goal(gap.head(m)))
    ]
    return min(near)[1] if near else None


def tells_place(gap: Gap, mention: MentionAt) -> bool:
    """ "die *nordmalische* Stadt Gao": an adjective that says in which state a place lies."""
    token = gap.head(mention)
    placed = mention.form == "adjective" and token.dep_ == "amod"
    return placed and token.head.lemma_.lower() in gap.story.actors.communities


def jurisdiction(gap: Gap) -> str | None:
    """Whose police and courts deal with private people: those of the country that the report is about, wherever they come from ("ein *kanadischer*
    Priester ist zu Lagerhaft verurteilt worden" in a report on North Korea)."""
    if gap.side == UNDERGOER or (gap.proto.type, gap.proto.mode) not in CHARGES or not gap.others:
        return None
    if any(sector(p.code) not in PRIVATE_PEOPLE for p in gap.others):
        return None
    told: str | None = gap.story.actors.default_country
    return told
