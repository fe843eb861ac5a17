"""What is no act of the kind that an entry names, though its words are there: what nobody says, what no political actor does, what nobody does to himself.

Takes an entry with what it found at its token, gives yes where it is to be refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import grammar as g
from ..proto import VERBAL
from ..story import UNKNOWN
from .sides import STRIKING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ...lexicon.triggers import Trigger
    from ...records import Participant
    from ..status import Reality
    from ..story import Story
    from .sides import Sides

#: Sectors whose unknown members speak for themselves alone.
PRIVATE = frozenset({"EDU", "BUS", "JRN"})
#: Those who come and go without a visit.
TRAVELLERS = frozenset({"REF", "CVL", "CRM"})


# -- before anybody is known ------------------------------------------------------------------------------------


def says_nothing(story: Story, entry: Trigger, token: Token, relaxed: int) -> bool:
    """Whether an entry, at a token of this kind, tells no act whoever stands on its sides."""
    if relaxed == 3 and entry.open:
        return True
    both = "both" in entry.flags
    if _is_spoken(entry):
        # what somebody says of somebody: without both it is the writer's own view
        return entry.pos == "a" and token.dep_ == "advmod" or both and bool(relaxed or _is_aside(story, token))
    by_people = relaxed and both and entry.pos == "n" and any(slot.name == "subj" for slot in entry.actor.slots)
    # "Gegner der Reform": a noun for those who act is an act only where it is said of somebody
    return bool(by_people) and _is_people(story, token)


def _is_spoken(entry: Trigger) -> bool:
    """Whether the doer of an act is whoever says so."""
    return all(slot.name == "speaker" for slot in entry.actor.slots)


def _is_aside(story: Story, token: Token) -> bool:
    """Whether a word stands in a relative clause, a condition or an indirect question: it says nothing of its own."""
    head = g.clause_head(token)
    return head.dep_ in ("acl:relcl", "advcl") or any(
        c.lower_ in story.groups["condition"] for c in g.children(head, "mark")
    )


def _is_people(story: Story, token: Token) -> bool:
    """Whether a noun names those who act rather than an act."""
    return story.binder.word_in(token, story.groups["bystander"]) or any(
        m.kind in ("person", "group") for m in story.actors.all_at(token.i)
    )


# -- by the words on its sides ----------------------------------------------------------------------------------


def done_blindly(story: Story, actors: list[Any], arguments: list[Token]) -> bool:
    """Whether an animal, the weather or a thing has done it: "von einem *Bären* angegriffen", "*Muren* blockierten die Straße"."""
    doer = arguments[0] if arguments and not actors else None
    return doer is not None and doer.pos_ == "NOUN" and _is_of_class(story, doer, "blind")


def no_actor_in(story: Story, sides: Sides, entry: Trigger, relaxed: int) -> bool:
    """Whether somebody or something that is no political actor does or suffers it."""
    if entry.type in STRIKING and not sides.recipients and _hits_animals(story, sides.recipient_arguments):
        return True
    if sides.fillers[0] != "NOUN":
        return False
    # somebody or something else is named as the doer
    other = relaxed == 1 and entry.pos == "v"
    return other or entry.type in VERBAL and _by_bystanders(story, sides.actor_arguments)


def _hits_animals(story: Story, arguments: list[Token]) -> bool:
    """Whether what is done is done to animals: "hat zwei *Schafe* getötet"."""
    return bool(arguments) and _is_of_class(story, arguments[0], "animal")


def _by_bystanders(story: Story, arguments: list[Token]) -> bool:
    """Whether those who speak are no political actors: experts, observers, customers."""
    return bool(arguments) and story.binder.word_in(g.antecedent(arguments[0]), story.groups["bystander"])


def _is_of_class(story: Story, noun: Token, name: str) -> bool:
    """Whether a noun is of a class of words, which a language may lack."""
    return story.binder.word_in(noun, story.lexicon.triggers.classes.get(name, frozenset()))


# -- by those who stand there -----------------------------------------------------------------------------------


def no_act_of(people: list[Participant], others: list[Participant], entry: Trigger, real: Reality) -> bool:
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
    return entry.type in VERBAL and not others and all(_is_private(p.code) for p in people)


def _is_private(code: str) -> bool:
    """Whether somebody is of no known country and in no political office."""
    return code[:3] == UNKNOWN and code[4:7] in PRIVATE
