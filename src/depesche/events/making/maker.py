"""Makes an event of an entry at a token, step by step: what it asks for, how it stands to reality, who stands on its sides, what act that is.

Takes an entry, its token and sentence; gives the event in the making, or None where a step fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import grammar as g
from ..implied import fill
from ..proto import ANNOUNCED, NOWHERE, Proto, unique
from ..status import Reality
from .binding import Bound, bind
from .refusals import done_blindly, no_act_of, no_actor_in, says_nothing
from .sides import Sides, sides_of
from .threats import make_threat

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ...lexicon.triggers import Trigger
    from ...records import Participant
    from ..finding import Finder
    from ..story import Story


class Maker:
    """Makes the events of one report. `made`: the events made before; `judging`: whether a judge decides in doubt."""

    def __init__(self, story: Story, finder: Finder, made: list[Proto], judging: bool) -> None:
        self.story, self.finder, self.made, self.judging = story, finder, made, judging

    def attempt(
        self, entry: Trigger, token: Token, sentence: int, bound: dict[int, Bound], relaxed: int = 0
    ) -> Proto | None:
        """One entry that stands at a token: an event, or None where a condition fails. `bound`: of the entries tried before at this token.

        `relaxed`: 1, whom it asks for may be implied; 2, what it asks of the things named may fail where two governments stand on its two sides;
        3, so may it where the word hardly names anything else."""
        story = self.story
        if says_nothing(story, entry, token, relaxed):
            return None
        found = bound.get(id(entry))
        if found is None:
            found = bound[id(entry)] = bind(entry, token, story.binder, self.judging)
        if found.forbidden or found.failed and relaxed < 2:
            return None
        if entry.pos == "v" and done_blindly(story, found.actors, found.actor_arguments):
            return None
        real = self.real(entry, token)
        if real is None:
            return None
        sides = sides_of(story, entry, token, found, relaxed)
        if sides is None or no_actor_in(story, sides, entry, relaxed):
            return None
        people = sides.speakers or [story.actors.participant(m) for m in sides.actors]
        others = [story.actors.participant(m) for m in sides.recipients] or sides.spoken_to
        if no_act_of(people, others, entry, real):
            return None
        proto = self.proto(entry, token, sentence, people, others, real)
        proto.relaxed, proto.failed = relaxed, found.failed
        return self.completed(proto, sides)

    def real(self, entry: Trigger, token: Token) -> Reality | None:
        """How the act stands to reality; None where it is not what the entry asks for."""
        real = self.story.reality(token)
        if "neg" in entry.flags:
            if not real.negated:
                return None
            real = Reality("occurred")
        if real.negated and g.is_condition(g.clause_head(token), self.story.groups["condition"]):
            # "falls der Iran nicht einlenkt": neither done nor left undone
            return None
        if "intent" in entry.flags:
            # "will prüfen", "werde dafür sorgen": a promise; what is done or left undone is no act of the kind
            return Reality("occurred") if real.status == "future" else None
        return real

    def proto(
        self,
        entry: Trigger,
        token: Token,
        sentence: int,
        people: list[Participant],
        others: list[Participant],
        real: Reality,
    ) -> Proto:
        """The event in the making; what is only announced is the announcement."""
        two = entry.pos == "v" and len({p.code for p in people}) > 1
        mutual = entry.reciprocal or two and self.finder.each_other(token)
        if mutual:
            people, others = unique(people + (others if entry.reciprocal else [])), []
        else:
            people, others = unique(people), unique(others)
            others = [o for o in others if all(o.entity != p.entity or o.code != p.code for p in people)]
        kind, mode, status = act_of(entry, real)
        proto = Proto(entry, token, kind, mode, people, others, mutual, status, sentence)
        proto.evidence, proto.tellings = [sentence], [token]
        proto.back_reference = refers_back(token, entry)
        return proto

    def completed(self, proto: Proto, sides: Sides) -> Proto | None:
        """The event with those whom it implies, as a threat where it is one; None where nothing says that it is of politics."""
        proto.fillers = sides.fillers
        make_threat(self.story, proto)
        proto.unfounded = bool(proto.failed) and self.finder.plain(proto)
        fill(self.story, self.made, proto, (sides.actor_arguments, sides.recipient_arguments))
        if not proto.actor and not proto.recipient and not proto.back_reference:
            return None
        if min(proto.defaults) == NOWHERE and not self.story.mentions_by_sentence.get(proto.sentence):
            # nobody is named and nothing says where: an act of that kind, but of no politics
            return None
        return proto


def act_of(entry: Trigger, real: Reality) -> tuple[str, str | None, str]:
    """Type, mode and status of an act; of one that lies ahead those of its announcement, which has been made."""
    status = entry.status or real.status
    if status == "future":
        if entry.future is not None:
            return (*entry.future, "occurred")
        if entry.type in ANNOUNCED:
            return ANNOUNCED[entry.type], None, "occurred"
    return entry.type, entry.mode, status


def refers_back(token: Token, entry: Trigger) -> bool:
    """A definite event noun: it may name an event told before."""
    if "claim" in entry.flags:
        return True
    if entry.pos != "n":
        return False
    shown = any("Dem" in c.morph.get("PronType") for c in g.children(token, "det"))
    return g.is_definite(token) or shown or any("Def" in c.morph.get("Definite") for c in g.children(token, "case"))
