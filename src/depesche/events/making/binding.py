"""What an entry asks for at a token: its conditions, and whom the slots of its two sides name.

Takes an entry and its token, gives what was found whatever may be lacking.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..bind.conditions import fits
from ..bind.sides import standing_on

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ...lexicon.triggers import Trigger
    from ..bind import Binder


class Bound(NamedTuple):
    """An entry at a token: the condition that fails ("" if none), whether one that must not hold does, who stands on its sides and the words they stand at."""

    failed: str
    forbidden: bool
    actors: list[Any]
    actor_arguments: list[Token]
    recipients: list[Any]
    recipient_arguments: list[Token]


def bind(entry: Trigger, token: Token, binder: Binder, lenient: bool) -> Bound:
    """What an entry asks for, sought once; `lenient`: also who stands on its sides where one thing is lacking."""
    failed, forbidden = "", False
    for condition in entry.conditions:
        if not fits(condition, entry, token, binder):
            # one thing may be lacking, not two
            forbidden = forbidden or condition.negative or bool(failed)
            failed = condition.slot.name
    if forbidden or failed and not lenient:
        return Bound(failed, forbidden, [], [], [], [])
    actors, actor_arguments = standing_on(entry.actor, entry, token, binder)
    recipients, recipient_arguments = standing_on(entry.recipient, entry, token, binder)
    return Bound(
        failed, False, [m for m in actors if m.code], actor_arguments,
        [m for m in recipients if m.code], recipient_arguments,
    )  # fmt: skip
