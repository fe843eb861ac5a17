"""Whose voice a cue or a verb near quoted words gives them, whatever the parse made of words inside the marks.

Takes a stretch, a cue or a verb, gives a `Voice`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..candidates import Speakers
from ..cues import Cue
from ..draft import Voice
from ..grammar import is_relative
from ..voicing import voice
from .stretch import Stretch

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(slots=True)
class Attribution:
    """Whose the words are, by which tokens of a cue. `whole`: the cue tells the words as a whole, not only its clause with them in it."""

    voice: Voice | None
    cue: list[int] = field(default_factory=list)
    medium: str = "speech"
    whole: bool = True


def outside(cue: Cue, s: Stretch) -> Voice | None:
    """The cue's speaker, unless the parse put it inside the quoted words."""
    found = cue.voice
    if found is None or s.first <= found.head <= s.last:
        return None
    head = s.doc[found.head]
    if head.i > s.last and is_relative(head):
        return None  # "mit der Parole „…“, die er an Wände schrieb": its clause is about the words
    if cue.entry.source is None and not cue.passive and head.i > cue.verb.i:
        if any(c.dep_ == "case" for c in head.children):
            return None  # "erklärte am Montag der Minister": the parse took the time for the subject
    if found.start > s.last or found.end <= s.first:
        return found
    if head.i > s.first:
        return Voice(head.i, head.i + 1, head.i)
    end = s.first
    while end > found.start and s.doc[end - 1].is_punct:
        end -= 1
    return Voice(found.start, max(end, head.i + 1), head.i)


def next_name(verb: int, after: range, speakers: Speakers) -> Voice | None:
    """The noun phrase right after an inverted verb of saying."""
    bound: Token | None = None
    for i in range(verb + 1, min(verb + 12, after.stop)):
        token = speakers.doc[i]
        if token.is_punct or i > verb + 5 and bound is None:
            break
        if not speakers.is_nominal(token) or speakers.sayings.has("reflexive", token.lower_):
            continue
        if any(c.dep_ == "case" for c in token.children):
            bound = bound or token  # "erklärte am Montag in Wien der Minister"
        elif bound is None or _follows_phrase(token, verb, speakers):
            return _phrase_after(token, verb, speakers)
    return _phrase_after(bound, verb, speakers) if bound is not None else None


def _follows_phrase(token: Token, verb: int, speakers: Speakers) -> bool:
    """Whether a noun behind a phrase with a preposition is none of the phrase's."""
    if speakers.standing(token) < 2:
        return False
    return token.head.i <= verb or token.morph.get("Case") == ["Nom"]


def _phrase_after(token: Token, verb: int, speakers: Speakers) -> Voice:
    found = voice(speakers.whole(token))
    return Voice(max(found.start, verb + 1), found.end, found.head)
