"""Slots inside other slots: `gen(obj)`, `subj(clause)`: who modifies the noun that stands in another slot, or stands in the clause there.

Takes an entry, its token and the slot, gives tokens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lexicon.triggers import Slot
from .. import grammar as g
from .clauses import predicates
from .phrases import behind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ...lexicon.triggers import Trigger
    from .binder import Binder

#: Acts against those who did what their object names, not against those who undergo it.
_BLAMING = frozenset({"PROTEST", "ACCUSE"})


def inside(trigger: Trigger, token: Token, slot: Slot, binder: Binder) -> list[Token]:
    """The arguments of the words that stand in the inner slot."""
    found: list[Token] = []
    if slot.inner == "clause" and slot.name not in ("gen", "poss"):
        for predicate in predicates(token, binder.reality["condition"]):
            found += binder.verb_argument(predicate, slot.name)
    for outer in binder.argument(trigger, token, Slot(slot.inner or "")):
        outer = g.antecedent(outer)
        if slot.name == "gen":
            # "die Besetzung der Krim *durch Russland* verurteilen": whose act it is says this, not the genitive
            found += [d for d in behind(outer, binder.reality["doer_preposition"]) if binder.actors_of(d)]
            found += _owners(outer, trigger.type, binder)
        else:
            found += binder.noun_argument(outer, slot.name)
        if slot.name in ("gen", "poss") and binder.actors.modifiers(outer.i):
            found.append(outer)
    return found


def _owners(noun: Token, kind: str, binder: Binder) -> list[Token]:
    """Whose a thing or an act is, for an act of some type that concerns it; nobody where the genitive undergoes what the noun names."""
    if kind in _BLAMING and binder.word_in(noun, binder.suffered):
        # "protestierten gegen die Inhaftierung *des Abgeordneten*": against those who did it
        return []
    if kind == "REQUEST" and binder.word_in(noun, binder.freed):
        # "forderte die Freilassung *der Geiseln*": of those who hold them; "… der Gefangenen *in Weißrussland*", "aus Griechenland"
        return []
    owners = binder.noun_argument(noun, "gen")
    if binder.modifiers(noun, "adjective"):
        # "gegen die *israelische* Besatzung des Westjordanlands": the land is what the act is done to
        return [o for o in owners if not any(m.place or m.kind == "place" for m in binder.actors.np(o.i))]
    return owners
