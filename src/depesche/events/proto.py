"""An event in the making, and what kinds of acts there are to the steps that make it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..lexicon.triggers import Trigger
    from ..records import EventDate, Participant, Place

#: PLOVER: cooperation that is only announced is AGREE, an announced withdrawal CONCEDE.
ANNOUNCED = {"CONSULT": "AGREE", "SUPPORT": "AGREE", "COOPERATE": "AGREE", "AID": "AGREE", "RETREAT": "CONCEDE"}
#: Acts that are a threat where they are announced under a condition ("will angreifen, falls …"), with the mode of the threat; None stands for all other modes of a type.
#: Who says that he will sue threatens; who says that he will criticise does not.
THREATS: dict[tuple[str, str | None], str | None] = {
    ("ASSAULT", None): "violence",
    ("COERCE", None): None,
    ("COERCE", "arrest"): "arrest",
    ("COERCE", "deport"): "expel",
    ("COERCE", "restrict"): "restrict",
    ("COERCE", "censor"): "restrict",
    ("SANCTION", None): None,
    ("SANCTION", "expel"): "expel",
    ("SANCTION", "discontinue"): "relations",
    ("SANCTION", "withdraw"): "relations",
    ("PROTEST", None): None,
    ("MOBILIZE", None): None,
    ("ACCUSE", "allege"): None,
}
#: Acts done in words: who says what he himself does is no source.
VERBAL = frozenset({"ACCUSE", "REQUEST", "REJECT", "THREATEN", "SUPPORT", "AGREE", "CONCEDE"})
#: Acts of law: what they are for is a charge, told as such.
CHARGES = frozenset({("ACCUSE", "allege"), ("ACCUSE", "investigate"), ("SANCTION", "convict"), ("COERCE", "arrest")})
#: Acts that happen somewhere: without a place of their own they have that of the story.
PLACED = frozenset({"ASSAULT", "PROTEST", "MOBILIZE", "COERCE", "CONSULT"})
#: How far off somebody is found whom an act does not name: inside its arguments, in its clause or by what it refers to, in its sentence, in one before,
#: or only by the kind of act.
INSIDE, CLAUSE, SENTENCE, BEFORE, NOWHERE = 1, 2, 3, 4, 5


@dataclass(slots=True, eq=False)
class Proto:
    """An event in the making: one trigger with its bindings in one sentence."""

    trigger: Trigger
    token: Token
    type: str
    mode: str | None
    actor: list[Participant]
    recipient: list[Participant]
    reciprocal: bool
    status: str
    sentence: int
    date: EventDate | None = None
    own_date: bool = False
    date_source: str = ""
    place: Place | None = None
    place_source: str = ""
    said_by: list[Participant] = field(default_factory=list)
    confidence: float = 1.0
    back_reference: bool = False
    relaxed: int = 0
    resembles: Proto | None = None
    resemblance: float = 0.0
    #: How far off the participants of each side were found (`INSIDE` …); 0 for those whom the act names.
    defaults: tuple[int, int] = (0, 0)
    #: The ways by which they were found (`implied.ways.RANKED`).
    ways: tuple[str, str] = ("", "")
    evidence: list[int] = field(default_factory=list)
    tellings: list[Token] = field(default_factory=list)
    features: list[str] = field(default_factory=list)
    #: What fills each side: "actor", the part of speech of an argument that is none, or "nothing".
    fillers: tuple[str, str] = ("nothing", "nothing")
    #: Whether its doer is only he who is accused of it.
    alleged: bool = False
    #: The slot of the last condition that failed in a relaxed proposal.
    failed: str = ""
    #: Whether its entry's mode hangs on what that condition asks for.
    unfounded: bool = False

    def note(self, side: int, distance: int, way: str) -> None:
        """Notes how far off those on a side were found, and by which way."""
        if side == 0:
            self.defaults, self.ways = (distance, self.defaults[1]), (way, self.ways[1])
        else:
            self.defaults, self.ways = (self.defaults[0], distance), (self.ways[0], way)


def unique(people: list[Participant]) -> list[Participant]:
    """Each participant once, in order."""
    seen: set[tuple[str | None, str]] = set()
    out = []
    for p in people:
        key = (p.entity, p.code)
        if key not in seen:
            seen.add(key)
            out.append(p)
    return out
