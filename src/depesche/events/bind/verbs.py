"""The slots of a verb, each with what finds its arguments.

Takes a verb and the name of a slot, gives the tokens that stand in it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from .. import grammar as g
from .clauses import doers_in_complement, named_in_clause
from .objects import receivers, things
from .phrases import phrases_of_verb
from .subjects import doers

if TYPE_CHECKING:
    from spacy.tokens import Token

    from .binder import Binder


def verb_argument(verb: Token, name: str, binder: Binder) -> list[Token]:
    """The arguments of a verb in a slot; one that is not in the table is named by its preposition."""
    find = VERB_SLOTS.get(name)
    return find(verb, binder) if find is not None else phrases_of_verb(verb, name, binder.reality)


def genitives(verb: Token, binder: Binder) -> list[Token]:
    """Whom or what the verb governs in the genitive: "wurde *des Mordes* angeklagt"."""
    return [
        c for c in g.children(verb, "obl:arg", "obj", "obl") if "Gen" in c.morph.get("Case") and not g.preposition(c)
    ]


def nothing(word: Token, binder: Binder) -> list[Token]:
    """Words of this kind have no such slot."""
    return []


VERB_SLOTS: dict[str, Callable[[Token, Binder], list[Token]]] = {
    "subj": doers,
    "obj": things,
    "dat": receivers,
    "gen": genitives,
    "inf": doers_in_complement,
    "clause": named_in_clause,
    "adj": nothing,
    "comp": nothing,
    "place": nothing,
    "speaker": nothing,
}
