"""Who stands on a side of an act: the actors in the slots of its frame, or those who are meant by a place, a thing or a clause there.

Takes the side of an entry and its token, gives actors (and the argument tokens they stand at).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ...language import text_of
from .. import grammar as g
from .clauses import predicates

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ...entities.actors import MentionAt
    from ...lexicon.triggers import Side, Slot, Trigger
    from .binder import Binder


def standing_on(side: Side, trigger: Trigger, token: Token, binder: Binder) -> tuple[list[Any], list[Token]]:
    """The actors of one side and the argument tokens (also those who are no political actors)."""
    bound: list[Any] = []
    arguments: list[Token] = []
    for slot in side.slots:
        if slot.name in ("-", "place"):
            continue
        for argument in binder.argument(trigger, token, slot):
            who = _who(argument, slot, trigger, token, binder)
            arguments.append(argument)
            if who:
                bound += [m for m in who if m not in bound]
                if not side.join:
                    break
        if bound and not side.join:
            break
    if not bound and any(slot.name == "place" for slot in side.slots):
        bound = people_of_place(token, binder)[:1]
    return bound, arguments


def _who(argument: Token, slot: Slot, trigger: Trigger, token: Token, binder: Binder) -> list[Any]:
    """Who an argument is in its slot."""
    if slot.inner is not None and slot.name in ("gen", "poss"):
        return _owners(argument, binder) or binder.actors_of(argument)
    who = binder.compound_or_np(argument, slot.name)
    if trigger.type == "CONSULT" and slot.name == "comp":
        return [m for m in who if not is_topic(m, token)]
    return who


def _owners(argument: Token, binder: Binder) -> list[Any]:
    """Whom the words before a noun name as its owner, or the noun itself where they say whose army or organisation it is."""
    found = binder.modifiers(argument, "compound", "adjective", "possessive")
    if not found:
        return []
    # "Panzer der *Gaddafi-Truppen*", "der syrischen *Armee*", "Konten der palästinensischen *Hamas*": theirs, and not his or the state's
    own = [m for m in binder.actors_of(argument) if m.head_token == argument.i and _owns_itself(m)]
    return own or found


def _owns_itself(mention: MentionAt) -> bool:
    """Whether things may belong to an army or an organisation rather than to whom its name tells it to be of."""
    force = mention.sector == "MIL" and mention.form == "role"
    return force or mention.kind == "organisation" and mention.form == "name"


def is_topic(mention: MentionAt, noun: Token) -> bool:
    """Whether the state in the compound of a meeting is what it is about ("Libyen-Gipfel") rather than who meets ("US-Gespräche")."""
    named = text_of(noun.doc)[mention.start : mention.end]
    return mention.kind == "state" and mention.form == "compound" and not named.isupper()


# -- whom a place, a thing or a clause means --------------------------------------------------------------------


def people_of_place(token: Token, binder: Binder) -> list[MentionAt]:
    """The people of the place where an act happens, said of the act or of what it hits: "greift Ziele in *Syrien* an"."""
    found = []
    where = binder.reality["locative"] - binder.reality["outward"]
    for child in token.children:
        if child.dep_ not in (*g.OBLIQUE, "nmod", "obj", "nsubj:pass"):
            continue
        for node in (child, *g.children(child, "nmod")):
            mention = binder.actors.at(node.i)
            if mention is not None and mention.place and mention.country and g.case_forms(node) & where:
                found.append(replace(mention, code=f"{mention.country}:CVL", sector="CVL"))
    return found


def named_within(side: Side, token: Token, binder: Binder) -> list[MentionAt]:
    """Whoever is named inside the clause or infinitive of a side that asks for it: "agreed to lift its embargo on *Libya*"."""
    if not any("clause" in (slot.name, slot.inner) for slot in side.slots):
        return []
    found: list[MentionAt] = []
    for predicate in predicates(token, binder.reality["condition"])[:1]:
        for i in range(predicate.i + 1, predicate.right_edge.i + 1):
            mention = binder.actors.at(i)
            if mention is None or not (mention.code or mention.place and mention.country):
                continue
            if mention.form not in ("pronoun", "possessive") and mention not in found:
                found.append(mention)
    return [m if m.code else _government(m) for m in found]


def lands(argument: Token, binder: Binder) -> list[Any]:
    """Whose thing or land an argument is that names no actor itself: "from the *Ethiopian* town", "in *Vilnius*", "the coup in *Mali*"."""
    found = [m for m in binder.modifiers(argument, "adjective", "compound", "possessive") if m.code]
    if found:
        return found
    doc = argument.doc
    for i in range(argument.left_edge.i, argument.right_edge.i + 1):
        mention = binder.actors.at(i)
        if mention is not None and mention.place and mention.country:
            head = doc[mention.head_token]
            if head == argument or head.head == argument and head.dep_ in ("nmod", "appos", "nmod:poss"):
                return [_government(mention)]
    return []


def _government(place: MentionAt) -> MentionAt:
    """The government of a place."""
    return replace(place, code=f"{place.country}:GOV", sector="GOV")
