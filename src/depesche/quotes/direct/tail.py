"""Who speaks by what follows quoted words: "„…“, so X", "„…“, sagte X", "„…“, staunte X".

Takes what stands behind the words and the cues there, gives an `Attribution`; None if nothing there is about the words.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..candidates import Speakers
from ..cues import Cue
from ..draft import Voice
from ..grammar import SUBJECTS, finite_of, is_finite, sentence_of, verb_of
from ..voicing import voice
from .stretch import Stretch, after_colon
from .voices import Attribution, next_name, outside
from .wording import is_sentence, is_titled

#: How far behind the words a cue may begin that tells them, ...
NEAR = 5
#: ... and one whose speaker is the subject of the verb right behind them.
FAR = 14


@dataclass(slots=True)
class _Tail:
    """What follows quoted words: its tokens without punctuation, all of them, and the punctuation right behind the words."""

    stretch: Stretch
    tokens: list[int]
    after: range
    closing: str


def by_tail(s: Stretch, after: range, cues: dict[int, Cue], speakers: Speakers) -> Attribution | None:
    """Who speaks by the particle, the cue or the verb that follows the words. `after`: the tokens behind them."""
    tokens = [i for i in after if not s.doc[i].is_punct and not s.doc[i].is_space]
    if not tokens:
        return None
    tail = _Tail(s, tokens, after, _closing(s))
    for way in (_by_particle, _by_word, _by_cue, _by_turned_verb):
        found = way(tail, cues, speakers)
        if found is not None:
            return found
    return None


def _closing(s: Stretch) -> str:
    """The punctuation right behind the words, the closing mark among it."""
    stop = s.last + 1
    while stop < min(s.last + 4, len(s.doc)) and s.doc[stop].is_punct:
        stop += 1
    return "".join(t.text for t in s.doc[s.last + 1 : stop])


def _by_particle(tail: _Tail, cues: dict[int, Cue], speakers: Speakers) -> Attribution | None:
    """ "„…“, so der Minister"."""
    doc, tokens = tail.stretch.doc, tail.tokens
    particle = speakers.sayings.has("so", doc[tokens[0]].lower_)
    if not particle or len(tokens) == 1 or is_finite(doc[tokens[1]]) or not any(c in tail.closing for c in ",-–"):
        return None
    head = next((doc[i] for i in tokens[1:9] if speakers.is_nominal(doc[i])), None)
    if head is None:
        return None
    stop = next((i for i in tokens if i > head.i + 1 and doc[i - 1].text in (",", ".")), tokens[-1] + 1)
    end = voice(head).end
    return Attribution(Voice(tokens[1], max(end, head.i + 1) if end <= stop else head.i + 1, head.i), [tokens[0]])


def _by_word(tail: _Tail, cues: dict[int, Cue], speakers: Speakers) -> Attribution | None:
    """By a form of a verb of saying that the lexicon names for this place and no cue was read from."""
    s, first = tail.stretch, tail.tokens[0]
    if s.doc[first].lower_ not in speakers.sayings.roles["tail"] or first in cues or len(tail.tokens) == 1:
        return None
    if is_titled(s, speakers.sayings) or s.last == s.first and "," not in tail.closing:
        return None
    who = next_name(first, tail.after, speakers)
    return Attribution(who, [first]) if who is not None else None


def _by_cue(tail: _Tail, cues: dict[int, Cue], speakers: Speakers) -> Attribution | None:
    """ "„…“, sagte X": the first cue behind the words that can tell them."""
    s = tail.stretch
    for i in tail.tokens[:NEAR]:
        cue = cues.get(i)
        if cue is None:
            continue
        if i == tail.tokens[0] and "," not in tail.closing and _ends_clause(cue, s):
            return None  # "…, den X „…“ nannte, lobte Y": the words belong to the verb at the end of their clause
        if _tells_words(cue, tail, speakers):
            return Attribution(outside(cue, s) or next_name(i, tail.after, speakers), cue.tokens, cue.entry.medium)
    return None


def _ends_clause(cue: Cue, s: Stretch) -> bool:
    """Whether a verb right after the words ends the clause they stand in: its subject before them, a comma after it."""
    if cue.voice is None or cue.voice.head >= s.first or is_sentence(s):
        return False
    after = max(cue.verb.i, *cue.tokens) + 1
    return after < len(s.doc) and s.doc[after].is_punct


def _tells_words(cue: Cue, tail: _Tail, speakers: Speakers) -> bool:
    """Whether a cue behind the words is one that tells them."""
    s = tail.stretch
    if not cue.entry.takes & {"quote", "main"} or cue.voice is not None and cue.voice.head < s.first:
        return False
    if "," not in tail.closing and s.doc[s.last].text not in "!?…," and not is_sentence(s):
        return False
    return not (speakers.sayings.strict and _starts_anew(cue, s))


def _starts_anew(cue: Cue, s: Stretch) -> bool:
    """Whether the clause of a cue after the words is one of its own: its subject stands before its verb ("„…“, X nannte es …")."""
    finite = finite_of(cue.head) or cue.verb
    return cue.voice is not None and s.last < cue.voice.head < finite.i


def _by_turned_verb(tail: _Tail, cues: dict[int, Cue], speakers: Speakers) -> Attribution | None:
    """ "„…“, staunte der Gast": whoever is the subject of the verb, and the cue near it whose speaker that is."""
    who = _turned(tail, speakers)
    if who is None:
        return None
    near = (cues[i] for i in tail.tokens[:FAR] if i in cues)
    cue = next((c for c in near if c.voice is not None and c.voice.head == who.head), None)
    return Attribution(who, cue.tokens if cue is not None else [])


def _turned(tail: _Tail, speakers: Speakers) -> Voice | None:
    """The subject behind a finite verb right after quoted sentences, whatever the verb means."""
    s, first = tail.stretch, tail.tokens[0]
    finite = s.doc[first]
    if not is_finite(finite) or not is_sentence(s) or _goes_on(s):
        return None
    if "," not in tail.closing and s.doc[s.last].text not in ("!", "?", "…", ",") and not after_colon(s):
        return None
    children = (*verb_of(finite).children, *finite.children)
    own = next((c for c in children if c.dep_ in SUBJECTS and c.i > first), None)
    near = next_name(first, range(first, len(s.doc)), speakers)
    if own is None or near is not None and own.i >= near.end + 3:
        return near if near is not None and speakers.standing(s.doc[near.head]) >= 2 else None
    return voice(own) if speakers.standing(own) >= 1 else None


def _goes_on(s: Stretch) -> bool:
    """Whether the words go on a clause that began before them ("nachdem man laut X „…“, sucht er …")."""
    if not s.doc[s.first].text.islower() or after_colon(s):
        return False
    start = sentence_of(s.doc[s.first]).start
    before = [t for t in s.doc[start : s.first] if not t.is_punct and not t.is_space]
    return bool(before) and before[-1].i >= s.first - 2
