"""Threats: what is announced for the case that something happens, or that a demand is not met.

Takes an event in the making, makes a threat of it where it is one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import grammar as g
from ..proto import THREATS, Proto

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..story import Story


def make_threat(story: Story, proto: Proto) -> None:
    """Makes a threat of what is announced for the case that something happens, or that a demand is not met."""
    token, groups = proto.token, story.groups
    act = (proto.type, proto.mode) if (proto.type, proto.mode) in THREATS else (proto.type, None)
    announced = proto.status == "future" or token.lemma_ in groups["planned"]
    if act in THREATS and announced and proto.actor and _is_on_condition(token, groups["condition"]):
        proto.type, proto.mode, proto.status = "THREATEN", THREATS[act], "occurred"
    elif (act in THREATS or proto.type == "REJECT") and _follows_refusal(token, groups["otherwise"]):
        proto.type, proto.mode, proto.status = "THREATEN", THREATS.get(act), "occurred"
        proto.actor = proto.actor or story.speakers(token)
        own = {p.code for p in proto.actor}
        proto.recipient = [o for o in proto.recipient if o.code not in own]


def _is_on_condition(token: Token, conditions: frozenset[str]) -> bool:
    """Whether an act is announced for the case that something happens or does not: "will angreifen, *falls* …"."""
    clause = g.clause_head(token)
    over = clause.head if clause.dep_ in ("xcomp", "ccomp") else clause
    return any(g.is_condition(c, conditions) for verb in (clause, over) for c in verb.children)


def _follows_refusal(token: Token, otherwise: frozenset[str]) -> bool:
    """Whether a clause says what follows if a demand is not met: "*Andernfalls* werde der Vertrag nicht unterzeichnet"."""
    return any(c.lower_ in otherwise for c in g.clause_head(token).children)
