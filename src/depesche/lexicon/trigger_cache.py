"""The triggers of a language as flat data and back, kept between processes (`cache.py`).

`cached(lexicon, read)` gives the `Triggers` that `read()` makes of the files, from the cache if the files are still the same. Frames, conditions and
their words, which thousands of entries share, are kept once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec

from .cache import through
from .triggers import Condition, Side, Slot, Trigger, Triggers

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


class _Condition(msgspec.Struct, array_like=True, gc=False):
    """A `Condition` with the number of its set of words."""

    slot: Slot
    words: int
    kinds: frozenset[str]
    negative: bool


class _Flat(msgspec.Struct, array_like=True):
    words: list[str]
    #: Sets of words by their numbers.
    sets: list[list[int]]
    sides: list[Side]
    conditions: list[_Condition]
    flags: list[frozenset[str]]
    entries: list[_Entry]
    #: By part of speech and head the numbers of the entries, in the order in which they are tried.
    by_head: dict[str, dict[str, list[int]]]
    classes: dict[str, int]


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
    sides, conditions, flags, sets, words = _Numbers(), _Numbers(), _Numbers(), _Numbers(), _Numbers()
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
    classes = {name: sets(members) for name, members in triggers.classes.items()}
    asked = [_Condition(c.slot, sets(c.words), c.kinds, c.negative) for c in conditions.listed]
    members = [[words(word) for word in sorted(listed)] for listed in sets.listed]
    flat = _Flat(words.listed, members, sides.listed, asked, flags.listed, entries, by_head, classes)
    # Sets in one order, so that the same triggers are the same bytes.
    return msgspec.msgpack.encode(flat, order="deterministic")


def unfold(data: bytes) -> Triggers:
    """Raises `msgspec.DecodeError` or `IndexError` for what is no such data."""
    flat = msgspec.msgpack.decode(data, type=_Flat)
    sides, flags = flat.sides, flat.flags
    sets = [frozenset([flat.words[n] for n in members]) for members in flat.sets]
    conditions = [Condition(c.slot, sets[c.words], c.kinds, c.negative) for c in flat.conditions]
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
    return Triggers(entries, by_head, {name: sets[number] for name, number in flat.classes.items()})


def cached(lexicon: Lexicon, read: Callable[[], Triggers]) -> Triggers:
    """What `read()` gives, kept between processes."""
    return through("triggers", lexicon, FILES, read, flatten, unfold)
