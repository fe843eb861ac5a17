"""What somebody has done by others, or lets be done to himself: "ließ *Demonstranten* festnehmen", "musste sich Versagen *vorwerfen* lassen".

Takes a verb below a causative one and the name of a slot, gives the tokens that stand in it; None where the verb's own slot holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import grammar as g
from .phrases import behind
from .subjects import understood

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ...lexicon.triggers import Trigger


def caused(trigger: Trigger, verb: Token, name: str, reality: dict[str, frozenset[str]]) -> list[Token] | None:
    """Subject and object of what somebody has done: one object is the act's, if it has any, and he who has it done is the doer; of two the first is.
    None for other slots."""
    if any(g.is_reflexive(c) for c in (*verb.children, *verb.head.children)):
        return _let(verb, name, reality)
    if name not in ("subj", "obj"):
        return None
    own, theirs = g.direct_object(verb), g.direct_object(verb.head)
    if own is not None and theirs is not None and theirs.i + 1 == own.i:
        # "Tausende Kurden": one phrase
        theirs = None
    if name == "obj":
        found = own or theirs
        return [found] if found is not None else []
    if theirs is not None and (own is not None or not _asks_for_object(trigger)):
        return [theirs]
    return understood(verb.head, reality)


def _asks_for_object(trigger: Trigger) -> bool:
    """Whether an entry says anything of the object."""
    slots = [*trigger.actor.slots, *trigger.recipient.slots, *(c.slot for c in trigger.conditions)]
    return any("obj" in (slot.name, slot.inner) for slot in slots)


def _let(verb: Token, name: str, reality: dict[str, frozenset[str]]) -> list[Token] | None:
    """Who is done something to with his will or against it: "musste sich von der Opposition Versagen *vorwerfen* lassen", "ließ sich feiern"."""
    causer = verb.head
    if name == "subj":
        return [c for v in (verb, causer) for c in behind(v, reality["agent_preposition"])]
    own = next((c for c in g.children(verb, "obj") if not g.is_reflexive(c)), None)
    if name == "obj" and own is not None:
        return [own]
    return understood(causer, reality) if name in ("obj", "dat") else None
