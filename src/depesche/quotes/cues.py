"""Cues: where a sentence says that somebody says something, by a verb, a construction or a noun of the lexicon."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..lexicon.sayings import Saying, Sayings
from .candidates import Speakers
from .draft import Voice
from .grammar import is_passive, subject_of
from .voicing import addressee, below, citer, voice_of

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence
    from spacy.tokens import Token

REFLEXIVE = {"expl:pv"}


@dataclass(slots=True)
class Cue:
    """An entry found in a sentence. `head` heads its clause; `verb` is the verb itself; `tokens` all words of the cue.

    `citer`: who passes the words on, with a verb whose speaker is the one cited ("die Zeitung zitiert den Minister").
    """

    entry: Saying
    verb: Token
    head: Token
    tokens: list[int]
    voice: Voice | None
    to: Voice | None
    passive: bool
    citer: Voice | None = None


def entries_of(token: Token, sayings: Sayings) -> tuple[Saying, ...]:
    """The entries of a verb; one that only tells that the speaker goes on ("sagte weiter") counts without its particle."""
    found = sayings.verbs.get(token.lemma_)
    if found is None:
        onward = next(
            (c.lower_ for c in token.children if c.dep_ == "compound:prt" and sayings.has("onward", c.lower_)), None
        )
        if onward is not None:
            found = sayings.verbs.get(token.lemma_.removeprefix(onward))
    return found or ()


def find_cues(sentence: Sentence, sayings: Sayings, speakers: Speakers) -> list[Cue]:
    """The cues of a sentence, in the order of their verbs."""
    cues: list[Cue] = []
    for token in sentence:
        entries = (
            entries_of(token, sayings)
            if token.pos_ in ("VERB", "AUX", "ADJ") or token.dep_ in ("ROOT", "parataxis")
            else ()
        )
        if not entries:
            continue
        if token.pos_ == "ADJ" and token.dep_ == "amod":
            continue
        auxiliary = token.dep_ in ("cop", "aux", "aux:pass")
        head = token.head if auxiliary else token
        near = below(head)
        for entry in entries:
            if auxiliary and (not entry.words or head.pos_ in ("VERB", "AUX") and head.lower_ not in entry.words):
                continue
            words = _words(entry, head, near, token, sayings)
            if words is not None:
                cues.append(_cue(entry, token, head, words, sayings, speakers))
                break
    return cues


def _words(entry: Saying, head: Token, near: list[Token], verb: Token, sayings: Sayings) -> list[int] | None:
    """The tokens of a construction's other words, or None if one is missing."""
    if entry.reflexive and not any(
        t.dep_ in REFLEXIVE or "Yes" in t.morph.get("Reflex") or sayings.has("reflexive", t.lemma_)
        for t in head.children
    ):
        return None
    if not entry.reflexive and any(t.dep_ in REFLEXIVE for t in head.children):
        return None
    found: list[int] = []
    for word in entry.words:
        hit = next((t for t in [*near, head] if t.i != verb.i and word in (t.lemma_, t.lower_)), None)
        if hit is None:
            return None
        found.append(hit.i)
    return found


def _cue(entry: Saying, verb: Token, head: Token, words: list[int], sayings: Sayings, speakers: Speakers) -> Cue:
    passive = is_passive(head) and not _is_perfect(entry, head, sayings)
    tokens = {verb.i, *words}
    tokens |= {c.i for c in head.children if c.dep_ == "compound:prt"}
    return Cue(
        entry=entry, verb=verb, head=head, tokens=sorted(tokens),
        voice=voice_of(entry, head, passive, sayings, speakers, words),
        to=addressee(entry, head, passive, sayings), passive=passive,
        citer=citer(head, passive, sayings, speakers) if entry.source == "obj" else None,
    )  # fmt: skip


def _is_perfect(entry: Saying, head: Token, sayings: Sayings) -> bool:
    """A perfect that the parse took for a passive: a construction without an object and no other auxiliary than that of the perfect."""
    auxiliaries = [c for c in head.children if c.dep_ == "aux:pass"]
    return (
        bool(entry.words)
        and bool(auxiliaries)
        and "obj" not in entry.slots
        and subject_of(head) is not None
        and all(sayings.has("perfect", a.lemma_) for a in auxiliaries)
    )
