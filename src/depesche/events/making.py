"""Makes an event of an entry at a token: binds what the entry asks for, judges how the act stands to reality and who stands on its sides, and refuses
what is no act of the kind.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from . import grammar as g
from .bind.conditions import fits
from .bind.sides import lands, named_within, standing_on
from .implied import fill
from .proto import ANNOUNCED, NOWHERE, THREATS, VERBAL, Proto, unique
from .status import Reality
from .story import UNKNOWN

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..lexicon.triggers import Trigger
    from ..records import Participant
    from .finding import Finder
    from .story import Story

#: Sectors whose unknown members speak for themselves alone.
PRIVATE = frozenset({"EDU", "BUS", "JRN"})
#: Those who come and go without a visit.
TRAVELLERS = frozenset({"REF", "CVL", "CRM"})
#: Acts that hit people: a place that is hit stands for its people, not for its government.
STRIKING = frozenset({"ASSAULT", "PROTEST", "COERCE"})


class Bound(NamedTuple):
    """An entry at a token: the condition that fails ("" if none), whether one that must not hold does, who stands on its sides and the words they stand at."""

    failed: str
    forbidden: bool
    actors: list[Any]
    actor_arguments: list[Token]
    recipients: list[Any]
    recipient_arguments: list[Token]


@dataclass(slots=True)
class Sides:
    """Who stands on the two sides of an act, the words they stand at, and those who speak of themselves there."""

    actors: list[Any]
    actor_arguments: list[Token]
    recipients: list[Any]
    recipient_arguments: list[Token]
    speakers: list[Participant]
    spoken_to: list[Participant]
    #: What fills each: "actor", the part of speech of an argument that is none, or "nothing".
    fillers: tuple[str, str] = ("nothing", "nothing")


class Maker:
    """Makes the events of one report. `made`: the events made before; `judging`: whether a judge decides in doubt."""

    def __init__(self, story: Story, finder: Finder, made: list[Proto], judging: bool) -> None:
        self.story, self.finder, self.made, self.judging = story, finder, made, judging
        self.actors, self.binder = story.actors, story.binder
        self.triggers, self.groups = story.lexicon.triggers, story.groups

    def attempt(
        self, entry: Trigger, token: Token, sentence: int, bound: dict[int, Bound], relaxed: int = 0
    ) -> Proto | None:
        """One entry that stands at a token: an event, or None where a condition fails. `bound`: of the entries tried before at this token.

        `relaxed`: 1, whom it asks for may be implied; 2, what it asks of the things named may fail where two governments stand on its two sides;
        3, so may it where the word hardly names anything else."""
        if self.says_nothing(entry, token, relaxed):
            return None
        found = bound.get(id(entry))
        if found is None:
            found = bound[id(entry)] = self.bind(entry, token)
        if found.forbidden or found.failed and relaxed < 2:
            return None
        if entry.pos == "v" and self.blind(found.actors, found.actor_arguments):
            return None
        real = self.real(entry, token)
        if real is None:
            return None
        sides = self.sides(entry, token, found, relaxed)
        if sides is None or self.no_actor_in(sides, entry, relaxed):
            return None
        people = sides.speakers or [self.actors.participant(m) for m in sides.actors]
        others = [self.actors.participant(m) for m in sides.recipients] or sides.spoken_to
        if self.no_act_of(people, others, entry, real):
            return None
        proto = self.proto(entry, token, sentence, people, others, real)
        proto.relaxed, proto.failed = relaxed, found.failed
        proto.fillers = sides.fillers
        self.make_threat(proto)
        proto.unfounded = bool(found.failed) and self.finder.plain(proto)
        fill(self.story, self.made, proto, (sides.actor_arguments, sides.recipient_arguments))
        if not proto.actor and not proto.recipient and not proto.back_reference:
            return None
        if min(proto.defaults) == NOWHERE and not self.story.mentions_by_sentence.get(sentence):
            # nobody is named and nothing says where: an act of that kind, but of no politics
            return None
        return proto

    # -- what the entry asks for ----------------------------------------------------------------------------------

    def says_nothing(self, entry: Trigger, token: Token, relaxed: int) -> bool:
        """Whether an entry, at a token of this kind, tells no act whoever stands on its sides."""
        if relaxed == 3 and entry.open:
            return True
        both = "both" in entry.flags
        if _is_spoken(entry):
            # what somebody says of somebody: without both it is the writer's own view
            return entry.pos == "a" and token.dep_ == "advmod" or both and bool(relaxed or self.aside(token))
        by_people = relaxed and both and entry.pos == "n" and any(slot.name == "subj" for slot in entry.actor.slots)
        # "Gegner der Reform": a noun for those who act is an act only where it is said of somebody
        return bool(by_people) and self.is_people(token)

    def bind(self, entry: Trigger, token: Token) -> Bound:
        """What an entry asks for, sought once whatever may be lacking."""
        failed, forbidden = "", False
        for condition in entry.conditions:
            if not fits(condition, entry, token, self.binder):
                # one thing may be lacking, not two
                forbidden = forbidden or condition.negative or bool(failed)
                failed = condition.slot.name
        if forbidden or failed and not self.judging:
            return Bound(failed, forbidden, [], [], [], [])
        actors, actor_arguments = standing_on(entry.actor, entry, token, self.binder)
        recipients, recipient_arguments = standing_on(entry.recipient, entry, token, self.binder)
        return Bound(
            failed, False, [m for m in actors if m.code], actor_arguments,
            [m for m in recipients if m.code], recipient_arguments,
        )  # fmt: skip

    def real(self, entry: Trigger, token: Token) -> Reality | None:
        """How the act stands to reality; None where it is not what the entry asks for."""
        real = self.story.reality(token)
        if "neg" in entry.flags:
            if not real.negated:
                return None
            real = Reality("occurred")
        if real.negated and g.is_condition(g.clause_head(token), self.groups["condition"]):
            # "falls der Iran nicht einlenkt": neither done nor left undone
            return None
        if "intent" in entry.flags:
            # "will prüfen", "werde dafür sorgen": a promise; what is done or left undone is no act of the kind
            return Reality("occurred") if real.status == "future" else None
        return real

    # -- who stands on its sides ----------------------------------------------------------------------------------

    def sides(self, entry: Trigger, token: Token, bound: Bound, relaxed: int) -> Sides | None:
        """Who stands on the two sides; None where those whom the entry asks for are missing."""
        sides = Sides(*bound[2:], [], [])
        asks_speaker = any(slot.name == "speaker" for slot in entry.actor.slots)
        if not sides.actors and (asks_speaker or self.first_person(sides.actor_arguments)):
            sides.speakers = self.story.speakers(token)
        if not sides.recipients and self.first_person(sides.recipient_arguments):
            sides.spoken_to = self.story.speakers(token)
        if entry.mode == "visit" and not sides.recipients and not entry.reciprocal:
            sides.recipients = self.lands(sides.recipient_arguments)
        if entry.type in VERBAL and not sides.actors and not sides.speakers:
            # "sorgte *in Moskau* für Verärgerung": the capital is its government where that is whom the entry asks for
            where = [a for a in sides.actor_arguments if (m := self.actors.at(a.i)) is not None and m.place]
            sides.actors = self.lands(where)
        named = sides.actors or sides.speakers, sides.recipients or sides.spoken_to
        if relaxed != 1 and not self.participants_fit(entry, *named):
            return None
        sides.recipients = self.undergoers(entry, token, sides)
        if relaxed == 2 and not (_governments(sides.actors) and _governments(sides.recipients)):
            return None
        sides.fillers = (
            self.filler(sides.actors or sides.speakers, sides.actor_arguments),
            self.filler(sides.recipients, sides.recipient_arguments),
        )
        return sides

    def undergoers(self, entry: Trigger, token: Token, sides: Sides) -> list[Any]:
        """Who undergoes an act, where its argument may be a land, a thing of somebody or a clause that names him."""
        recipients = sides.recipients
        homes = {a.country for a in sides.actors}
        if not recipients and not entry.reciprocal and entry.type not in STRIKING:
            recipients = self.lands(sides.recipient_arguments) or self.within(entry, token, homes)
        if entry.type == "ASSAULT":
            recipients = [_people_of(m) for m in recipients]
        if recipients and entry.type in VERBAL and all(r.country in homes and r.sector == "MIL" for r in recipients):
            # "is willing to withdraw its troops from *Lebanon*": one's own means are not whom it is said to
            return self.within(entry, token, homes) or ([] if entry.type == "CONCEDE" else recipients)
        return recipients

    def lands(self, arguments: list[Token]) -> list[Any]:
        """Whose thing or land the first of the arguments is that is anybody's."""
        return next((who for a in arguments if (who := lands(a, self.binder))), [])

    def within(self, entry: Trigger, token: Token, homes: set[str | None]) -> list[Any]:
        """The first of those named in the clause that tells what is done to whom who is not of the doers' own."""
        return [m for m in named_within(entry.recipient, token, self.binder) if m.country not in homes][:1]

    # -- what is no act of the kind -------------------------------------------------------------------------------

    def no_actor_in(self, sides: Sides, entry: Trigger, relaxed: int) -> bool:
        """Whether somebody or something that is no political actor does or suffers it."""
        if entry.type in STRIKING and not sides.recipients and self.beasts(sides.recipient_arguments):
            return True
        if sides.fillers[0] != "NOUN":
            return False
        # somebody or something else is named as the doer
        other = relaxed == 1 and entry.pos == "v"
        return other or entry.type in VERBAL and self.by_bystanders(sides.actor_arguments)

    def no_act_of(self, people: list[Participant], others: list[Participant], entry: Trigger, real: Reality) -> bool:
        """Whether those who stand on the two sides do no such thing."""
        if _is_spoken(entry):
            if real.negated:
                # "der Sparkurs gefährde den Aufschwung nicht": nobody is blamed
                return True
            if others and {o.code for o in others} <= {p.code for p in people}:
                # "die USA wollten helfen, sagte der Außenminister": one's own are not judged
                return True
        if not people:
            return False
        if entry.mode == "visit" and all(p.code[4:7] in TRAVELLERS for p in people):
            # "18.000 *Migranten* trafen in Italien ein": they pay no visit
            return True
        # a professor who calls for research: somebody of no known country, in no political office, to nobody
        return entry.type in VERBAL and not others and all(_private(p.code) for p in people)

    def blind(self, actors: list[Any], arguments: list[Token]) -> bool:
        """Whether an animal, the weather or a thing has done it: "von einem *Bären* angegriffen", "*Muren* blockierten die Straße"."""
        doer = arguments[0] if arguments and not actors else None
        return (
            doer is not None
            and doer.pos_ == "NOUN"
            and self.binder.word_in(doer, self.triggers.classes.get("blind", frozenset()))
        )

    def beasts(self, arguments: list[Token]) -> bool:
        """Whether what is done is done to animals: "hat zwei *Schafe* getötet"."""
        return bool(arguments) and self.binder.word_in(arguments[0], self.triggers.classes.get("animal", frozenset()))

    def first_person(self, arguments: list[Token]) -> bool:
        """ "*Wir* erwarten Antworten", "bedroht *uns*", "*man* werde prüfen": whoever speaks."""
        if not arguments or arguments[0].pos_ != "PRON":
            return False
        return "1" in arguments[0].morph.get("Person") or arguments[0].lower_ in self.groups["anybody"]

    def is_people(self, token: Token) -> bool:
        """Whether a noun names those who act rather than an act."""
        return self.binder.word_in(token, self.groups["bystander"]) or any(
            m.kind in ("person", "group") for m in self.actors.all_at(token.i)
        )

    def aside(self, token: Token) -> bool:
        """Whether a word stands in a relative clause, a condition or an indirect question: it says nothing of its own."""
        head = g.clause_head(token)
        return head.dep_ in ("acl:relcl", "advcl") or any(
            c.dep_ == "mark" and c.lower_ in self.groups["condition"] for c in head.children
        )

    def by_bystanders(self, arguments: list[Token]) -> bool:
        """Whether those who speak are no political actors: experts, observers, customers."""
        return any(self.binder.word_in(g.antecedent(a), self.groups["bystander"]) for a in arguments[:1])

    def filler(self, actors: list[Any], arguments: list[Token]) -> str:
        """What fills a side of the frame: an actor, a word that is none (its part of speech, and whether anybody is named inside it), or nothing."""
        if actors:
            return "actor"
        if not arguments:
            return "nothing"
        first = g.antecedent(arguments[0])
        inside = any(m.code for i in range(first.left_edge.i, first.right_edge.i + 1) for m in self.actors.all_at(i))
        return f"{first.pos_}{'+' if inside else ''}"

    @staticmethod
    def participants_fit(entry: Trigger, actors: list[Any], recipients: list[Any]) -> bool:
        """Whether the sides that an entry asks for are named."""
        flags = entry.flags
        if entry.reciprocal:
            actors = actors + recipients
        if "actor" in flags and not actors or "recipient" in flags and not recipients:
            return False
        if "both" in flags and not (len(actors) > 1 if entry.reciprocal else actors and recipients):
            return False
        return not (
            "weak" in flags
            and not (actors and recipients)
            and not any(m.code[4:7] in ("GOV", "", "MIL", "REB", "PTY") for m in actors)
        )

    # -- the event ------------------------------------------------------------------------------------------------

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
        kind, mode, status = entry.type, entry.mode, entry.status or real.status
        if status == "future":
            if entry.future is not None:
                (kind, mode), status = entry.future, "occurred"
            elif kind in ANNOUNCED:
                kind, mode, status = ANNOUNCED[kind], None, "occurred"
        proto = Proto(entry, token, kind, mode, people, others, mutual, status, sentence)
        proto.evidence, proto.tellings = [sentence], [token]
        proto.back_reference = self.refers_back(token, entry)
        return proto

    def make_threat(self, proto: Proto) -> None:
        """Makes a threat of what is announced for the case that something happens, or that a demand is not met."""
        token = proto.token
        act = (proto.type, proto.mode) if (proto.type, proto.mode) in THREATS else (proto.type, None)
        announced = proto.status == "future" or token.lemma_ in self.groups["planned"]
        if act in THREATS and announced and proto.actor and self.on_condition(token):
            proto.type, proto.mode, proto.status = "THREATEN", THREATS[act], "occurred"
        elif (act in THREATS or proto.type == "REJECT") and self.else_what(token):
            proto.type, proto.mode, proto.status = "THREATEN", THREATS.get(act), "occurred"
            proto.actor = proto.actor or self.story.speakers(token)
            own = {p.code for p in proto.actor}
            proto.recipient = [o for o in proto.recipient if o.code not in own]

    def on_condition(self, token: Token) -> bool:
        """Whether an act is announced for the case that something happens or does not: "will angreifen, *falls* …"."""
        clause = g.clause_head(token)
        over = clause.head if clause.dep_ in ("xcomp", "ccomp") else clause
        return any(g.is_condition(c, self.groups["condition"]) for verb in (clause, over) for c in verb.children)

    def else_what(self, token: Token) -> bool:
        """Whether a clause says what follows if a demand is not met: "*Andernfalls* werde der Vertrag nicht unterzeichnet"."""
        return any(c.lower_ in self.groups["otherwise"] for c in g.clause_head(token).children)

    def refers_back(self, token: Token, entry: Trigger) -> bool:
        """A definite event noun: it may name an event told before."""
        if "claim" in entry.flags:
            return True
        if entry.pos != "n":
            return False
        shown = any(c.dep_ == "det" and "Dem" in c.morph.get("PronType") for c in token.children)
        return (
            g.is_definite(token)
            or shown
            or any(c.dep_ == "case" and "Def" in c.morph.get("Definite") for c in token.children)
        )


def _is_spoken(entry: Trigger) -> bool:
    """Whether the doer of an act is whoever says so."""
    return all(slot.name == "speaker" for slot in entry.actor.slots)


def _people_of(mention: Any) -> Any:
    """A state that is only where an attack strikes ("attacked two villages *in Mali*") stands for those who live there."""
    if mention.place and mention.country and mention.kind == "state" and mention.sector == "GOV":
        return replace(mention, code=f"{mention.country}:CVL", sector="CVL")
    return mention


def _private(code: str) -> bool:
    return code[:3] == UNKNOWN and code[4:7] in PRIVATE


def _governments(mentions: list[Any]) -> bool:
    return any(
        m.code[4:7] in ("GOV", "MIL", "REB", "") and m.kind in ("state", "organisation", "person") for m in mentions
    )
