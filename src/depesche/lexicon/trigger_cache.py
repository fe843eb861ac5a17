"""The triggers of a language as flat data and back, kept between processes (`cache.py`).

`cached(lexicon, read)` gives the `Triggers` that `read()` makes of the files, from the cache if the files are still the same. Frames and conditions,
which thousands of entries share, are kept once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec

from .cache import through
from .triggers import Condition, Side, Trigger, Triggers

if TYPE_CHECKING:
    from . import Lexicon

#: The files that triggers are made of.
FILES = (("triggers/*.lex", False), ("classes*.lex", False), ("senses.lex", False), ("sayings*.lex", False))


class _Entry(msgspec.Struct, array_like=True, gc=False):
    """A `Trigger` with numbers for its sides, conditions and flags."""

    lemma: str
    head: str
    words: tuple[str, ...]
    pos: str
    type: str
    mode: str | None
    actor: int
    recipient: int
    reciprocal: bool
    conditions: tuple[int, ...]
    flags: int
    status: str | None
    future: tuple[str, str | None] | None
    reflexive: bool
    where: str
    order: tuple[int, int]
    open: int


class _Flat(msgspec.Struct, array_like=True):
    sides: list[Side]
    conditions: list[Condition]
    flags: list[frozenset[str]]
    entries: list[_Entry]
    #: By part of speech and head the numbers of the entries, in the order in which they are tried.
    by_head: dict[str, dict[str, list[int]]]
    classes: dict[str, frozenset[str]]


class _Numbers:
    """Values numbered in the order in which they are first met; equal ones have one number."""

    def __init__(self) -> None:
        self._known: dict[Any, int] = {}

    def __call__(self, value: Any) -> int:
        return self._known.setdefault(value, len(self._known))

    @property
    def listed(self) -> list[Any]:
        return list(self._known)


def flatten(triggers: Triggers) -> bytes:
    """The triggers as bytes."""
    sides, conditions, flags = _Numbers(), _Numbers(), _Numbers()
    entries = [
        _Entry(
            t.lemma, t.head, t.words, t.pos, t.type, t.mode, sides(t.actor), sides(t.recipient), t.reciprocal,
            tuple(conditions(c) for c in t.conditions), flags(t.flags), t.status, t.future, t.reflexive, t.where, t.order, t.open,
        )
        for t in triggers.entries
    ]  # fmt: skip
    number = {id(trigger): n for n, trigger in enumerate(triggers.entries)}
    by_head = {
        pos: {head: [number[id(t)] for t in here] for head, here in heads.items()}
        for pos, heads in triggers.by_head.items()
    }
    flat = _Flat(sides.listed, conditions.listed, flags.listed, entries, by_head, triggers.classes)
    # Sets in one order, so that the same triggers are the same bytes.
    return msgspec.msgpack.encode(flat, order="deterministic")


def unfold(data: bytes) -> Triggers:
    """Raises `msgspec.DecodeError` or `IndexError` for what is no such data."""
    flat = msgspec.msgpack.decode(data, type=_Flat)
    sides, conditions, flags = flat.sides, flat.conditions, flat.flags
    entries = [
        Trigger(
            e.lemma, e.head, e.words, e.pos, e.type, e.mode, sides[e.actor], sides[e.recipient], e.reciprocal,
            tuple([conditions[n] for n in e.conditions]), flags[e.flags], e.status, e.future, e.reflexive, e.where, e.order, e.open,
        )
        for e in flat.entries
    ]  # fmt: skip
    by_head = {
        pos: {head: [entries[n] for n in here] for head, here in heads.items()} for pos, heads in flat.by_head.items()
    }
    return Triggers(entries, by_head, flat.classes)


def cached(lexicon: Lexicon, read: Callable[[], Triggers]) -> Triggers:
    """What `read()` gives, kept between processes."""
    return through("triggers", lexicon, FILES, read, flatten, unfold)
