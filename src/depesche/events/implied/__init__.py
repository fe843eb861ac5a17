"""Who is meant where an act names nobody on one of its sides.

Takes an event in the making and the arguments its trigger asks for; fills the empty sides with those whom the report implies, as far as the
table `defaults.lex` allows, and notes how far off they were found and by which way. `ways` ranks the ways in which somebody can be meant, `earlier` has
those by what was told before, `exclusions` tells why somebody who is named cannot be meant, `scene` where it happens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...entities.drafts import BODIES
from ..proto import NOWHERE, Proto, unique
from ..story import Story
from .gap import DOER, UNDERGOER, Gap, country
from .ways import meant

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["fill"]

#: Acts that take two: whom a single participant meets is looked for.
MUTUAL = frozenset({"CONSULT", "COOPERATE"})


def fill(story: Story, made: list[Proto], proto: Proto, arguments: tuple[list[Token], list[Token]]) -> None:
    """Puts those whom an act implies on its empty sides. `made`: the events made before."""
    table = story.lexicon.defaults
    sides = table.get((proto.type, proto.mode)) or table.get((proto.type, None))
    if sides is None:
        return
    if not proto.actor:
        _fill_side(Gap(story, made, proto, DOER, sides[DOER], arguments[DOER], proto.recipient))
    if not proto.reciprocal:
        if not proto.recipient:
            _fill_side(Gap(story, made, proto, UNDERGOER, sides[UNDERGOER], arguments[UNDERGOER], proto.actor))
    elif _lacks_partner(story, proto):
        _add_partner(Gap(story, made, proto, UNDERGOER, sides[UNDERGOER], [], proto.actor))


def _fill_side(gap: Gap) -> None:
    """Puts whoever is meant on an empty side."""
    found, way = meant(gap)
    if not found or way is None:
        return
    proto = gap.proto
    if gap.side == DOER:
        proto.actor = found
    else:
        proto.recipient = found
    proto.note(gap.side, way.distance, way.name)


def _lacks_partner(story: Story, proto: Proto) -> bool:
    """Whether a single participant meets somebody; "der Sicherheitsrat tritt zusammen": its members meet each other."""
    if len(proto.actor) != 1 or proto.type not in MUTUAL:
        return False
    return country(proto.actor[0].code) not in BODIES or proto.token.lemma_ not in story.groups["assembling"]


def _add_partner(gap: Gap) -> None:
    """Puts whomever a single participant meets beside him, if the report names him."""
    found, way = meant(gap)
    if found and way is not None and way.distance < NOWHERE:
        gap.proto.actor = unique(gap.proto.actor + found)
        gap.proto.note(gap.side, way.distance, way.name)
