"""Whose words a stretch holds, by the cue that tells them: behind them, before a colon, or in the clause they stand in.

Takes a stretch and the cues of the report, gives an `Attribution`; None if no cue is about the words.
"""

from __future__ import annotations

from ...lexicon.sayings import Sayings
from ..candidates import Speakers
from ..cues import Cue
from ..draft import Voice
from ..grammar import PAUSES, is_finite
from .lead import before_colon, main_subject
from .stretch import Stretch, after_colon, surroundings
from .tail import by_tail
from .voices import Attribution, outside

#: Beside the object, the roles of words that may open what is called, told or talked of.
OPEN_SLOTS = ("calling", "telling", "topic")


def by_cue(s: Stretch, cues: dict[int, Cue], speakers: Speakers) -> Attribution | None:
    """Who says the words: by what follows them, else by the colon before them, else by the clause around them."""
    before, after = surroundings(s)
    found = by_tail(s, after, cues, speakers)
    if found is not None:
        return found
    teller = _particle_before(s, speakers)
    if teller is not None:
        return Attribution(teller, [teller.start - 1], whole=False)
    lead = list(before)
    cues_before = [cues[i] for i in lead if i in cues]
    if lead and after_colon(s):
        return before_colon(s, lead, cues_before, speakers)
    return _by_clause(s, lead, cues_before, [cues[i] for i in after if i in cues], speakers)


def _particle_before(s: Stretch, speakers: Speakers) -> Voice | None:
    """ "Das solle sich, so der Minister, „…“ ändern": the particle and a noun phrase between commas right before the words."""
    doc, k = s.doc, s.first - 1
    while k > 0 and doc[k].is_punct and doc[k].text not in PAUSES:
        k -= 1
    if doc[k].text not in PAUSES:
        return None
    for i in range(k - 1, max(k - 10, 0), -1):
        if is_finite(doc[i]) or doc[i].is_sent_start:
            return None
        if speakers.sayings.has("so", doc[i].lower_) and doc[i - 1].is_punct:
            name = next((t for t in doc[i + 1 : k] if speakers.is_nominal(t)), None)
            if name is None or doc[i + 1].pos_ in ("ADV", "SCONJ", "ADP"):
                return None
            return Voice(i + 1, k, name.i)
    return None


def _by_clause(
    s: Stretch, lead: list[int], before: list[Cue], after: list[Cue], speakers: Speakers
) -> Attribution | None:
    """The cue whose clause holds the words, else the last before them, else the first behind them. `before`, `after`: the cues there."""
    before = [c for c in before if _has_room(c, speakers.sayings)]
    after = [c for c in after if _has_room(c, speakers.sayings)]
    nearest = [*reversed(before), *after]
    cue = _governing(s, {c.head.i: c for c in (*before, *after)}) or next(iter(nearest), None)
    if cue is None:
        return None
    who = outside(cue, s) or (None if cue.passive else main_subject(lead, speakers))
    return Attribution(who, cue.tokens, cue.entry.medium, whole=False)


def _has_room(cue: Cue, sayings: Sayings) -> bool:
    """Whether a cue can tell words within its clause: as a quotation, an object, or what it calls, tells or talks of."""
    if "quote" in cue.entry.takes or "obj" in cue.entry.slots:
        return True
    return any(slot in sayings.roles[role] for slot in cue.entry.slots for role in OPEN_SLOTS)


def _governing(s: Stretch, around: dict[int, Cue]) -> Cue | None:
    """The cue whose clause holds the words, by the parse."""
    token = s.doc[s.last]
    for _ in range(10):
        if token.i in around:
            return around[token.i]
        if token.head.i == token.i:
            return None
        token = token.head
    return None
