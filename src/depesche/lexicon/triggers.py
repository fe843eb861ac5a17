"""Loads the trigger lexicon: which words make which PLOVER event, and which argument is actor or recipient.

Takes `<language>/triggers/*.lex` and `<language>/classes*.lex` (format: docs/lexicon.md), gives a `Triggers` index by head
lemma. Every fault names file and line.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

from .plover import MODES

if TYPE_CHECKING:
    from . import Lexicon, Row

PLAIN_SLOTS = frozenset({"subj", "obj", "dat", "gen", "adj", "comp", "inf", "clause", "place"})
INNER = re.compile(r"^([\w-]+)\((subj|obj|dat|gen|[\wäöüß]+)\)$")


@dataclass(frozen=True, slots=True)
class Slot:
    """Where an argument stands: `name` (subj, obj, a preposition, …), `inner` if it modifies the noun in another slot."""

    name: str
    inner: str | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """The slots of one side; with `join` all that bind count, else the first."""

    slots: tuple[Slot, ...] = ()
    join: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    """`slot=words` or `slot!=words`; `kinds` are entity kinds (person, state, organisation, group, actor)."""

    slot: Slot
    words: frozenset[str]
    kinds: frozenset[str]
    negative: bool


class Trigger(msgspec.Struct, frozen=True):
    """One entry of the lexicon. `words` are the other words of a multiword entry."""

    lemma: str
    head: str
    words: tuple[str, ...]
    pos: str
    type: str
    mode: str | None
    actor: Side
    recipient: Side
    reciprocal: bool
    conditions: tuple[Condition, ...]
    flags: frozenset[str]
    status: str | None
    future: tuple[str, str | None] | None
    reflexive: bool
    where: str
    #: Where it stands among the entries of its word, the most specific first.
    order: tuple[int, int]
    #: How often the word names something else in a newspaper: 0 seldom, 1 often, 2 mostly (`senses.lex`); phrases count as plain.
    open: int = 0


def _has(side: Side, slot: str) -> bool:
    return any(s.name == slot and s.inner is None for s in side.slots)


@dataclass(slots=True)
class Triggers:
    """All entries of a language: by part of speech and head lemma, the most specific first."""

    entries: list[Trigger] = field(default_factory=list)
    by_head: dict[str, dict[str, list[Trigger]]] = field(default_factory=lambda: {p: {} for p in "vnax"})
    classes: dict[str, frozenset[str]] = field(default_factory=dict)
    #: Nouns of acts whose genitive undergoes them ("die Inhaftierung des Abgeordneten").
    suffered: frozenset[str] = frozenset()
    #: Those of them by which somebody is let go or spared ("die Freilassung der Geiseln").
    freed: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        self.suffered = frozenset(
            noun
            for noun, entries in self.by_head["n"].items()
            if any(_has(e.recipient, "gen") for e in entries) and not any(_has(e.actor, "gen") for e in entries)
        )
        self.freed = frozenset(
            noun
            for noun in self.suffered
            if any(e.mode == "release" or e.type in ("CONCEDE", "COOPERATE") for e in self.by_head["n"][noun])
        )

    def counts(self) -> Counter[tuple[str, str]]:
        """Entries by (type, part of speech)."""
        return Counter((t.type, t.pos) for t in self.entries)


KINDS = frozenset({"person", "state", "organisation", "group", "place", "actor", "negated", "finite"})
FLAGS = frozenset(
    {
        "both",
        "actor",
        "recipient",
        "any",
        "noobj",
        "refl",
        "neg",
        "weak",
        "intent",
        "also",
        "passive",
        "active",
        "plural",
        "claim",
    }
)


def _slot(text: str, row: Row) -> Slot:
    inner = INNER.match(text)
    if inner:
        return Slot(inner[1], inner[2])
    if not re.fullmatch(r"[\wäöüßÄÖÜ .-]+", text):
        raise row.error(f"cannot read the slot {text!r} of the frame")
    return Slot(text)


def _side(text: str, row: Row) -> Side:
    text = text.strip()
    if text in ("-", ""):
        return Side()
    join = "+" in text
    parts = [p.strip() for p in re.split(r"[/+]", text) if p.strip()]
    return Side(tuple(_slot(p, row) for p in parts), join)


def read_frame(text: str, row: Row) -> tuple[Side, Side, bool]:
    if "&" in text:
        left, right = text.split("&", 1)
        if ">" in right:
            right, extra = right.split(">", 1)
            return _side(left, row), Side(_side(right, row).slots + _side(extra, row).slots, True), True
        return _side(left, row), _side(right, row), True
    if ">" not in text:
        if not text.strip():
            raise row.error("the frame is empty; write `actor > recipient` or `- > -`")
        return _side(text, row), Side(), False
    left, right = text.split(">", 1)
    return _side(left, row), _side(right, row), False


def _act(text: str, row: Row) -> tuple[str, str | None]:
    parts = text.replace("/", " ").split()
    if not parts or parts[0] not in MODES:
        raise row.error(f"unknown event type {text!r}; the types are {', '.join(sorted(MODES))}")
    mode = parts[1] if len(parts) > 1 else None
    if mode is not None and mode not in MODES[parts[0]]:
        raise row.error(f"{parts[0]} has no mode {mode!r}; it has: {', '.join(MODES[parts[0]]) or 'none'}")
    return parts[0], mode


def _conditions(
    row: Row, classes: dict[str, frozenset[str]], shared: dict[frozenset[str], frozenset[str]]
) -> tuple[list[Condition], set[str], str | None, tuple[str, str | None] | None]:
    conditions: list[Condition] = []
    flags: set[str] = set()
    status, future = None, None
    for part in row.many("if", ","):
        if part in FLAGS:
            flags.add(part)
            continue
        match = re.fullmatch(r"([\wäöüß() -]+?)\s*(!?=)\s*(.+)", part)
        if not match:
            raise row.error(f"cannot read the condition {part!r}")
        slot, operator, value = match[1].strip(), match[2], match[3]
        if slot == "status":
            status = value
            continue
        if slot == "future":
            future = _act(value, row)
            continue
        words: set[str] = set()
        kinds: set[str] = set()
        for word in (w.strip() for w in value.split(";")):
            if word.startswith("@"):
                if word[1:] not in classes:
                    raise row.error(f"unknown word class {word!r}; classes stand in classes.lex")
                words |= classes[word[1:]]
            elif word in KINDS:
                kinds.add(word)
            elif word:
                words.add(word)
        same = frozenset(words)
        conditions.append(
            Condition(_slot(slot, row), shared.setdefault(same, same), frozenset(kinds), operator == "!=")
        )
    return conditions, flags, status, future


def dictionary_form(row: Row, pos: str, lexicon: Lexicon) -> tuple[str, tuple[str, ...], bool]:
    """The word an entry hangs on, its other words, and whether it is reflexive. A verb stands last or first in its dictionary form as the
    language has it (role `order` of the words of saying), a noun last, a fixed phrase is read from its first word."""
    words = row["lemma"].split()
    pronouns = lexicon.sayings.roles["reflexive"]
    reflexive = pos == "v" and any(word in pronouns for word in words)
    if reflexive:
        words = [word for word in words if word not in pronouns]
    if not words:
        raise row.error("the lemma is empty")
    last = pos == "n" or pos in "va" and lexicon.sayings.verb_last
    return (words[-1], tuple(words[:-1]), reflexive) if last else (words[0], tuple(words[1:]), reflexive)


def load_classes(lexicon: Lexicon) -> dict[str, frozenset[str]]:
    """Word classes by name."""
    classes: dict[str, set[str]] = defaultdict(set)
    for row in lexicon.rows("classes*.lex"):
        classes[row["class"].lstrip("@")].update(row.many("lemmas"))
    for _ in range(3):  # classes may name other classes
        for words in classes.values():
            for word in [w for w in words if w.startswith("@")]:
                words.discard(word)
                words |= classes.get(word[1:], set())
    return {name: frozenset(words) for name, words in classes.items()}


def load_senses(lexicon: Lexicon) -> dict[tuple[str, str], int]:
    """How open a word is to other senses, by part of speech and lemma; words that are not listed are plain."""
    senses: dict[tuple[str, str], int] = {}
    for row in lexicon.rows("senses.lex"):
        if row["grade"] not in ("1", "2"):
            raise row.error(f"unknown grade {row['grade']!r}; write 1 (often something else) or 2 (mostly)")
        for word in row["words"].split():
            senses[row["pos"], word] = max(senses.get((row["pos"], word), 0), int(row["grade"]))
    return senses


def _order(words: tuple[str, ...], conditions: list[Condition], flags: set[str], reflexive: bool) -> tuple[int, int]:
    """How specific an entry is, smallest first: by its words, its conditions (what must not be counts little) and what it asks of the participants;
    then by how few words its narrowest condition lets in, in powers of four, so that "das Verbot aufheben" goes before "die Entscheidung aufheben"."""
    wanted = [c for c in conditions if not c.negative]
    narrow = min((len(c.words) for c in wanted if c.words and "*" not in c.words), default=1_000_000)
    weight = 6 * len(words) + 4 * len(wanted) + len(conditions) + 2 * len(flags - {"any"}) + 4 * reflexive
    return -weight, narrow.bit_length() // 2


def load_triggers(lexicon: Lexicon) -> Triggers:
    """Reads and checks all triggers of a language. Raises `LexiconError` with file and line."""
    classes = load_classes(lexicon)
    senses = load_senses(lexicon)
    result = Triggers(classes=classes)
    # thousands of entries share a few hundred frames and conditions
    frames: dict[str, tuple[Side, Side, bool]] = {}
    parsed: dict[str, tuple[list[Condition], set[str], str | None, tuple[str, str | None] | None]] = {}
    # a class is asked for by hundreds of conditions: kept once
    shared = {words: words for words in classes.values()}
    for row in lexicon.rows("triggers/*.lex", key=("lemma", "pos", "if")):
        pos = row["pos"]
        if pos not in "vnax" or len(pos) != 1:
            raise row.error(f"unknown part of speech {pos!r}; use v, n, a or x")
        type_, mode = _act(row["act"], row)
        frame, terms = row["frame"], row["if"]
        if frame not in frames:
            frames[frame] = read_frame(frame, row)
        if terms not in parsed:
            parsed[terms] = _conditions(row, classes, shared)
        actor, recipient, reciprocal = frames[frame]
        conditions, flags, status, future = parsed[terms]
        head, others, reflexive = dictionary_form(row, pos, lexicon)
        trigger = Trigger(
            row["lemma"], head, others, pos, type_, mode, actor, recipient, reciprocal, tuple(conditions),
            frozenset(flags), status, future, reflexive or "refl" in flags, row.where, _order(others, conditions, flags, reflexive or "refl" in flags),
            0 if others else senses.get((pos, head), 0),
        )  # fmt: skip
        result.entries.append(trigger)
        result.by_head[pos].setdefault(head, []).append(trigger)
    for index_ in result.by_head.values():
        for entries in index_.values():
            entries.sort(key=lambda t: t.order)
    result.__post_init__()
    return result
