"""The single reasons why somebody who is named near an act cannot be meant by it: by what he is, what he says of the act, and where he stands.

Each takes the side that is to be filled and a mention, and tells whether it holds; `exclusions` says of which acts and sides it is asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...entities.drafts import BODIES
from ..bind.sides import is_topic
from .gap import GIVING, STATELESS, Gap, country, sector, states

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ...entities.actors import MentionAt

#: Sectors that charge and try people, and bodies that have courts.
LAW = frozenset({"JUD", "COP"}) | BODIES


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
