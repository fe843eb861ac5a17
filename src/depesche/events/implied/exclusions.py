"""Why somebody who is named near an act cannot be meant by it.

`why_not` gives the name of the first reason that holds; each (`reasons`) is asked for one side or both, for some types of act or all, and from some
distance on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ..proto import BEFORE, CLAUSE, INSIDE
from . import reasons
from .gap import DEEDS, DOER, GIVING, ON_THE_SPOT, TOLD, UNDERGOER, Gap

if TYPE_CHECKING:
    from ...entities.actors import MentionAt

#: Acts to which those react who suffer them.
SUFFERED = frozenset({"ASSAULT", "ACCUSE", "THREATEN"})
#: Acts that a government does not do to its own forces: "ordnete den Abzug *der Soldaten* an".
OFFERS = frozenset({"AGREE", "CONCEDE", "THREATEN"})


@dataclass(frozen=True, slots=True)
class Reason:
    """Why somebody cannot be meant. `distance`: from where on it is asked (`proto.INSIDE` …); `side` None: on both; `types` None: for all."""

    name: str
    holds: Callable[[Gap, MentionAt], bool]
    distance: int = INSIDE
    side: int | None = None
    types: frozenset[str] | None = None


def why_not(gap: Gap, mention: MentionAt, distance: int) -> str:
    """The name of the first reason why somebody named so far off is not meant; "" if there is none."""
    for reason in asked(gap.side, gap.proto.type, distance):
        if reason.holds(gap, mention):
            return reason.name
    return ""


@cache
def asked(side: int, kind: str, distance: int) -> tuple[Reason, ...]:
    """The reasons that are asked about a side of a type of act."""
    return tuple(
        reason
        for reason in REASONS
        if reason.distance <= distance
        and reason.side in (None, side)
        and (reason.types is None or kind in reason.types)
    )


#: The reasons, those that are soonest asked first.
REASONS: tuple[Reason, ...] = (
    Reason("no actor", reasons.no_actor),
    Reason("on the other side", reasons.on_other_side),
    Reason("not listed", reasons.unlisted),
    Reason("tells it", reasons.tells_it, side=DOER, types=DEEDS),
    Reason("tells it", reasons.tells_it, side=UNDERGOER),
    Reason("charges it", reasons.charges_it, types=DEEDS),
    Reason("judges it", reasons.judges_it, side=DOER),
    Reason("no court", reasons.no_court, side=DOER, types=frozenset({"ACCUSE"})),
    Reason("part of a name", reasons.nested),
    Reason("whom it hits", reasons.target, side=DOER, types=frozenset({"ASSAULT"})),
    Reason("whom it hits", reasons.hit, side=DOER, types=frozenset({"ASSAULT"})),
    Reason("reacts", reasons.reacts, side=DOER, types=SUFFERED),
    Reason("where it is done", reasons.where_it_is_done, side=DOER, types=DEEDS),
    Reason("seat of the doer", reasons.seat_of_doer, side=UNDERGOER),
    Reason("gives, too", reasons.gives_too, side=UNDERGOER, types=GIVING),
    Reason("opposed", reasons.opposed, side=UNDERGOER, types=GIVING),
    Reason("acts next", reasons.acts_next, side=UNDERGOER),
    Reason("topic", reasons.topic, types=frozenset({"CONSULT"})),
    Reason("concerned", reasons.concerned, side=UNDERGOER, types=TOLD),
    Reason("breaks it up", reasons.breaks_it_up, side=UNDERGOER, types=frozenset({"PROTEST"})),
    Reason("oversees", reasons.oversees, side=UNDERGOER),
    Reason("forum", reasons.forum, side=UNDERGOER, types=frozenset({"ACCUSE"})),
    Reason("own forces", reasons.own_forces, side=UNDERGOER, types=OFFERS),
    Reason("adjective", reasons.adjective, CLAUSE, DOER),
    Reason("in the reason", reasons.in_the_reason, CLAUSE, DOER),
    Reason("not on the spot", reasons.not_on_the_spot, CLAUSE, DOER, ON_THE_SPOT),
    Reason("not his own", reasons.not_his_own, BEFORE, UNDERGOER, frozenset({"PROTEST"})),
    Reason("not there", reasons.not_there, BEFORE, UNDERGOER, frozenset({"ASSAULT"})),
    Reason("organ of the same state", reasons.same_state, BEFORE, DOER, frozenset({"ASSAULT"})),
    Reason("strikes elsewhere", reasons.strikes_elsewhere, BEFORE, DOER, frozenset({"ASSAULT"})),
    Reason("of another sector", reasons.other_sector, BEFORE, DOER),
)
