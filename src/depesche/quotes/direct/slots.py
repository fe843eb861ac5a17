"""Where quoted words stand in the clause of a cue: in what it tells, in the name of its speaker, behind the word that opens what it calls something.

Takes a stretch and a cue, gives a yes or no.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..candidates import Speakers
from ..cues import Cue
from ..voicing import case_of
from .stretch import Stretch, word_before
from .wording import has_capital_nouns, is_common, is_titled

if TYPE_CHECKING:
    from spacy.tokens import Token

#: How words without a preposition may hang on the verb that tells them.
TOLD_DEPS = frozenset({"obj", "xcomp", "ccomp", "nsubj:pass", "advmod", "amod", "obl:arg", "advcl", "parataxis", "obl"})


@dataclass(slots=True)
class _Room:
    """What a cue has room for. `calling`: its slots that call something by the words; `told`: they may be its quotation;
    `worded`: they are several common nouns; `called`: only where the cue calls something by them.
    """

    cue: Cue
    slots: Set[str]
    calling: Set[str]
    told: bool
    worded: bool
    called: bool


def in_slot(s: Stretch, cue: Cue | None, speakers: Speakers, called: bool = False) -> bool:
    """Whether the words stand in what the cue tells, not in its speaker or elsewhere. `called`: only where the cue calls something by them."""
    if cue is None:
        return False
    who = cue.voice
    if who is not None and who.start <= s.first < who.end:
        return not _within_name(s, cue, speakers) and "quote" in cue.entry.takes
    room = _room(s, cue, speakers, called)
    if called and not (room.calling or room.told or room.worded):
        return False
    token = s.doc[s.last]
    for _ in range(6):
        if token.head.i == token.i or token.i == cue.head.i:
            break
        if s.size == 1 and _belongs_elsewhere(token, s):
            return False
        if who is not None and token.head.i == who.head and case_of(token) in room.calling:
            return True  # the parse hung "als …" on the speaker
        if token.head.i == cue.head.i:
            return _fits(token, s, room, speakers)
        token = token.head
    return bool(token.i == cue.head.i)


def _room(s: Stretch, cue: Cue, speakers: Speakers, called: bool) -> _Room:
    roles, slots = speakers.sayings.roles, set(cue.entry.slots)
    common = is_common(s, speakers.sayings)
    calling = roles["calling"].keys() | (roles["telling"].keys() if common else set())
    return _Room(cue, slots, slots & calling, common and "quote" in cue.entry.takes, common and s.size > 1, called)


def _belongs_elsewhere(token: Token, s: Stretch) -> bool:
    """Whether a single word is another verb's, or the name of what stands before it."""
    if token.pos_ == "VERB" and token.i != s.last:
        return True
    return token.dep_ == "appos" and token.head.pos_ == "NOUN" and not token.text.islower()


def _fits(token: Token, s: Stretch, room: _Room, speakers: Speakers) -> bool:
    """Whether the place of the words under the cue's verb is one where it tells them."""
    case = case_of(token)
    if case:
        worded = room.worded and case in room.slots  # "drohte mit „Feuer und Zorn“"
        return worded or case in (room.calling if room.called else room.slots)
    if room.called and room.told and token.dep_ in ("obj", "nsubj:pass"):
        return True
    return token.dep_ in TOLD_DEPS and not (room.called and is_titled(s, speakers.sayings))


def in_speaker(s: Stretch, cue: Cue | None, speakers: Speakers) -> bool:
    """Whether the words are part of the name of the one who speaks ("die „Aktion Hilfe“ teilte mit")."""
    if cue is None or cue.voice is None:
        return False
    return _within_name(s, cue, speakers) or s.first <= cue.voice.head <= s.last


def _within_name(s: Stretch, cue: Cue, speakers: Speakers) -> bool:
    """Whether quoted words belong to a speaker's name; after the verb, an adjective without a capital does not
    open one ("warf die Behörde „grobe Fehler“ vor").
    """
    first, who = s.doc[s.first], cue.voice
    if who is None or not who.start <= s.first < who.end:
        return False
    if who.head >= s.first:
        return True
    if cue.verb.i < who.head:
        named = speakers.is_named(s.doc[who.head]) and s.size > 1 and s.last + 2 >= who.end
        return not (named or _is_told_phrase(first, speakers))
    called = cue.entry.slots and any(c.dep_ == "obj" and not s.first <= c.i <= s.last for c in cue.head.children)
    return not (called and _is_told_phrase(first, speakers))


def _is_told_phrase(first: Token, speakers: Speakers) -> bool:
    """Whether words that begin with this one are no name, in a language that writes names and nouns with a capital."""
    small = first.pos_ not in ("ADP", "DET", "PROPN", "X") and first.text.islower()
    return small and has_capital_nouns(speakers.sayings)


def is_called(s: Stretch, cue: Cue | None, speakers: Speakers) -> bool:
    """Whether the words follow right upon the word that opens what the cue calls something ("bezeichnete X, das …, als „…“")."""
    before = word_before(s)
    if cue is None or before is None or cue.verb.i >= before.i:
        return False
    return before.lower_ in cue.entry.slots and before.lower_ in speakers.sayings.roles["calling"]
