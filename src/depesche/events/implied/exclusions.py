"""Why somebody who is named near an act cannot be meant by it.

`why_not` gives the name of the first reason that holds; each is asked for one side or both, for some types of act or all, and from some distance on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ...entities.drafts import BODIES
from ..bind.sides import is_topic
from ..proto import BEFORE, CLAUSE, INSIDE
from .gap import (
    DEEDS,
    DOER,
    GIVING,
    ON_THE_SPOT,
    STATELESS,
    TOLD,
    UNDERGOER,
    Gap,
    country,
    sector,
    states,
)  # fmt: skip

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ...entities.actors import MentionAt

#: Acts to which those react who suffer them.
SUFFERED = frozenset({"ASSAULT", "ACCUSE", "THREATEN"})
#: Acts that a government does not do to its own forces: "ordnete den Abzug *der Soldaten* an".
OFFERS = frozenset({"AGREE", "CONCEDE", "THREATEN"})
#: Sectors that charge and try people, and bodies that have courts.
LAW = frozenset({"JUD", "COP"}) | BODIES


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


# -- what he is -------------------------------------------------------------------------------------------------


def no_actor(gap: Gap, mention: MentionAt) -> bool:
    """A place, or somebody who is no political actor."""
    return not mention.code or not mention.entity or mention.place or mention.kind == "place"


def on_other_side(gap: Gap, mention: MentionAt) -> bool:
    """Who stands on the other side of the act."""
    return mention.code in gap.codes or mention.entity in gap.entities


def unlisted(gap: Gap, mention: MentionAt) -> bool:
    """Whose sector does no such thing."""
    return not gap.implied.fits(mention.code or "")


def no_court(gap: Gap, mention: MentionAt) -> bool:
    """Whoever stands trial has been charged by no party and no newspaper: "muss sich *vor Gericht* verantworten"."""
    code = mention.code or ""
    return gap.of_law and LAW.isdisjoint((country(code), sector(code)))


def nested(gap: Gap, mention: MentionAt) -> bool:
    """What is only part of a longer mention: "Iraqi" in "Iraqi police"."""
    length = mention.end_token - mention.start_token
    return any(
        m.start_token <= mention.start_token
        and mention.end_token <= m.end_token
        and m.end_token - m.start_token > length
        and m.code
        for m in gap.story.actors.all_at(mention.start_token)
    )


def own_forces(gap: Gap, mention: MentionAt) -> bool:
    """The soldiers of who acts."""
    return mention.sector == "MIL" and mention.country in {country(c) for c in gap.codes}


# -- what he says of the act ------------------------------------------------------------------------------------


def tells_it(gap: Gap, mention: MentionAt) -> bool:
    """Who tells of a deed has not done it, and nobody tells what is done to himself."""
    return any(mention.entity == p.entity for p in gap.speakers)


def charges_it(gap: Gap, mention: MentionAt) -> bool:
    """Who charges somebody with a deed has neither done nor suffered it."""
    return gap.charge is not None and any(mention.entity == p.entity for p in gap.charge.actor)


def judges_it(gap: Gap, mention: MentionAt) -> bool:
    """Who approves or condemns the deed that a noun names, as the subject of the verb that it is the object of: "*Israel* kritisierte die Einigung"."""
    return mention.entity in gap.judges


# -- where he stands --------------------------------------------------------------------------------------------


def where_it_is_done(gap: Gap, mention: MentionAt) -> bool:
    """Where a deed is done: "a bomb kills eleven *outside the ministry*". What is said in a parliament it says itself."""
    return gap.behind(_phrase(gap, mention), "place_preposition")


def target(gap: Gap, mention: MentionAt) -> bool:
    """Whom an attack hits: "bei einem Luftangriff *auf den Gazastreifen*"."""
    return gap.behind(_phrase(gap, mention), "target")


def _phrase(gap: Gap, mention: MentionAt) -> Token:
    """The noun behind whose preposition a mention stands: "outside a *police* station"."""
    node = gap.head(mention)
    while node.dep_ == "compound" and node.head != node:
        node = node.head
    return node


def hit(gap: Gap, mention: MentionAt) -> bool:
    """To whom something is done in the clause of an attack's noun: "bei einem Anschlag wurden *drei Soldaten* getötet"."""
    token = gap.head(mention)
    return gap.proto.token.pos_ == "NOUN" and token.dep_ == "nsubj:pass" and token.head == gap.clause


def reacts(gap: Gap, mention: MentionAt) -> bool:
    """Who does what is told to have come after an act or because of it, outside the phrase that names the act: "nach dem Anschlag hat *die Regierung*
    den Notstand verhängt", "nach Vorwürfen trat *der Minister* zurück"."""
    token = gap.proto.token
    if token.pos_ != "NOUN" or token.left_edge.i <= mention.head_token <= token.right_edge.i:
        return False
    answering = token.head.lemma_ in gap.story.groups["reacting"] and token.dep_ in ("obl", "obl:arg", "obj")
    return answering or gap.belongs_behind(token, "aftermath")


def seat_of_doer(gap: Gap, mention: MentionAt) -> bool:
    """Where those are who do it: "Republikaner *im US-Kongress* drohten"."""
    node = gap.head(mention)
    of_subject = node.dep_ == "nmod" and node.head.dep_ == "nsubj" and node.head.head == gap.proto.token
    return of_subject and gap.behind(node, "locative")


def gives_too(gap: Gap, mention: MentionAt) -> bool:
    """Who helps in another clause: "China lieferte Zelte, *die Türkei* schickte Boote"."""
    token = gap.head(mention)
    if token.dep_ != "nsubj" or token.head == gap.proto.token:
        return False
    verbs = gap.story.lexicon.triggers.by_head["v"]
    return any(e.type in GIVING for e in verbs.get(token.head.lemma_, ()))


def opposed(gap: Gap, mention: MentionAt) -> bool:
    """Against whom those who help act in the same sentence."""
    return mention.code in gap.opposed


def acts_next(gap: Gap, mention: MentionAt) -> bool:
    """The subject of what is told next, in a clause joined to this one: "Paris setzte die Hilfe aus, und *Washington* verlangte …"."""
    token = gap.head(mention)
    verb = token.head
    return token.dep_ == "nsubj" and token.i > gap.clause.i and verb.dep_ == "conj" and verb.head == gap.clause


def topic(gap: Gap, mention: MentionAt) -> bool:
    """What a consultation is about: "they spoke *about* the future of *Syria*", "*über* den Einsatz der *Armee*", "the *Syria* conference"."""
    return gap.belongs_behind(gap.head(mention), "topic") or is_topic(mention, gap.proto.token)


def forum(gap: Gap, mention: MentionAt) -> bool:
    """Before whom somebody is accused."""
    return gap.belongs_behind(gap.head(mention), "forum")


def concerned(gap: Gap, mention: MentionAt) -> bool:
    """Whom that concerns which is asked for, judged or refused."""
    return gap.undergoes(mention)


def breaks_it_up(gap: Gap, mention: MentionAt) -> bool:
    """Who ends a protest rather than whom it is against: "*die Polizei* löste eine Sitzblockade auf"."""
    token, verb = gap.head(mention), gap.proto.token.head
    ends = verb.lemma_ in gap.story.groups["breaking_up"]
    return ends and token.head == verb and token.dep_ in ("nsubj", "obl:agent")


def oversees(gap: Gap, mention: MentionAt) -> bool:
    """Under whose eyes something is to be done: "eine Abstimmung *unter Aufsicht der Vereinten Nationen*"."""
    noun = gap.head(mention).head
    return noun.lemma_ in gap.story.groups["auspices"] and gap.behind(noun, "support_preposition")


# -- outside of what the act names ------------------------------------------------------------------------------


def adjective(gap: Gap, mention: MentionAt) -> bool:
    """An adjective of nationality is nobody who acts: "der *irakischen* Hauptstadt"."""
    return mention.form == "adjective"


def in_the_reason(gap: Gap, mention: MentionAt) -> bool:
    """Who stands in the reason of what a subject has done that says no more than a number: "aus Protest gegen die Inhaftierung *Lópezʼ* …"."""
    return bool(gap.arguments) and gap.belongs_behind(gap.head(mention), "aftermath")


def not_on_the_spot(gap: Gap, mention: MentionAt) -> bool:
    """Who is of another country than that where it is done, by those who do such things there: "…, die in *Teheran* festgenommen wurde"."""
    return bool(gap.implied.default and gap.scene) and mention.country != gap.scene


# -- in the sentences before ------------------------------------------------------------------------------------


def not_his_own(gap: Gap, mention: MentionAt) -> bool:
    """Who protests, and does not say against whom, does so against his own."""
    homes = {country(c) for c in gap.codes} - STATELESS
    return bool(homes) and mention.country not in homes


def not_there(gap: Gap, mention: MentionAt) -> bool:
    """Whoever is hit is where it happens: "in *Casablanca* hatten sich Terroristen in die Luft gesprengt"."""
    return gap.scene is not None and mention.country != gap.scene


def same_state(gap: Gap, mention: MentionAt) -> bool:
    """A state's organs do not attack each other."""
    return bool(states(gap.codes) & states([mention.code or ""]))


def strikes_elsewhere(gap: Gap, mention: MentionAt) -> bool:
    """Who is of another country than that where a deed is done, unless he has been told to have hit it: "Israel schloss die Grenze. *In Kairo* war ein
    Staatsanwalt getötet worden" tells of nobody."""
    if gap.scene is None or not mention.country or mention.country in STATELESS or mention.country == gap.scene:
        return False
    return not any(
        act.type == "ASSAULT"
        and any(country(p.code) == mention.country for p in act.actor)
        and any(country(p.code) == gap.scene for p in act.recipient)
        for act in gap.made
    )


def other_sector(gap: Gap, mention: MentionAt) -> bool:
    """What one sector does is done by it, unless another is named in the sentence itself."""
    default, code = gap.implied.default, mention.code or ""
    if not default or sector(code) == default:
        return False
    return default != "GOV" or country(code) not in BODIES


#: The reasons, those that are soonest asked first.
REASONS: tuple[Reason, ...] = (
    Reason("no actor", no_actor),
    Reason("on the other side", on_other_side),
    Reason("not listed", unlisted),
    Reason("tells it", tells_it, side=DOER, types=DEEDS),
    Reason("tells it", tells_it, side=UNDERGOER),
    Reason("charges it", charges_it, types=DEEDS),
    Reason("judges it", judges_it, side=DOER),
    Reason("no court", no_court, side=DOER, types=frozenset({"ACCUSE"})),
    Reason("part of a name", nested),
    Reason("whom it hits", target, side=DOER, types=frozenset({"ASSAULT"})),
    Reason("whom it hits", hit, side=DOER, types=frozenset({"ASSAULT"})),
    Reason("reacts", reacts, side=DOER, types=SUFFERED),
    Reason("where it is done", where_it_is_done, side=DOER, types=DEEDS),
    Reason("seat of the doer", seat_of_doer, side=UNDERGOER),
    Reason("gives, too", gives_too, side=UNDERGOER, types=GIVING),
    Reason("opposed", opposed, side=UNDERGOER, types=GIVING),
    Reason("acts next", acts_next, side=UNDERGOER),
    Reason("topic", topic, types=frozenset({"CONSULT"})),
    Reason("concerned", concerned, side=UNDERGOER, types=TOLD),
    Reason("breaks it up", breaks_it_up, side=UNDERGOER, types=frozenset({"PROTEST"})),
    Reason("oversees", oversees, side=UNDERGOER),
    Reason("forum", forum, side=UNDERGOER, types=frozenset({"ACCUSE"})),
    Reason("own forces", own_forces, side=UNDERGOER, types=OFFERS),
    Reason("adjective", adjective, CLAUSE, DOER),
    Reason("in the reason", in_the_reason, CLAUSE, DOER),
    Reason("not on the spot", not_on_the_spot, CLAUSE, DOER, ON_THE_SPOT),
    Reason("not his own", not_his_own, BEFORE, UNDERGOER, frozenset({"PROTEST"})),
    Reason("not there", not_there, BEFORE, UNDERGOER, frozenset({"ASSAULT"})),
    Reason("organ of the same state", same_state, BEFORE, DOER, frozenset({"ASSAULT"})),
    Reason("strikes elsewhere", strikes_elsewhere, BEFORE, DOER, frozenset({"ASSAULT"})),
    Reason("of another sector", other_sector, BEFORE, DOER),
)
