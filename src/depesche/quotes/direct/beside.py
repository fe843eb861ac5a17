"""Speakers named beside quoted words without a cue: in brackets, as those of a view, by a noun or an origin, or in the next sentence.

Takes a stretch, gives whose words they may be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lexicon.sayings import Sayings
from ..antecedents import actor_of, is_pointer
from ..candidates import Speakers
from ..draft import Draft, Voice
from ..grammar import is_finite, sentence_of
from ..indirect import stated_owner
from ..transcript import Transcript
from ..voicing import voice
from .stretch import Stretch
from .wording import is_common, is_name, is_sentence, is_titled

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.tokens import Span as Sentence


def in_brackets(s: Stretch, speakers: Speakers) -> Voice | None:
    """ "Auch Minister Huber („Das reicht.“) war dagegen": words in brackets are those of the person right before them."""
    doc, k = s.doc, s.first - 1
    while k > 0 and doc[k].is_quote:
        k -= 1
    if k < 1 or doc[k].text != "(":
        return None
    token = doc[k - 1]
    while token.dep_ in ("flat", "flat:name", "appos") and token.head.i < token.i:
        if any(t.is_punct for t in doc[token.head.i + 1 : token.i]):
            break
        token = token.head
    if not speakers.can_speak(token) and speakers.standing(token) < 3:
        return None
    found = voice(token)
    return Voice(found.start, max(min(found.end, k), token.i + 1), token.i)


def whose_view(s: Stretch, speakers: Speakers) -> tuple[Voice, int] | None:
    """ "Für X ist das Gesetz „…“": whose view the words are that a clause with a copula gives of something, and the copula."""
    doc, sayings = s.doc, speakers.sayings
    if is_titled(s, sayings) or not is_sentence(s) and is_name(s, sayings) and not is_common(s, sayings):
        return None
    start = sentence_of(doc[s.first]).start
    start = next((i + 1 for i in range(s.first - 1, start, -1) if doc[i].text in (";", ":")), start)
    words = [doc[i] for i in range(start, s.first)]
    copula = next((t.i for t in reversed(words) if t.dep_ == "cop"), None)
    if copula is None or any(is_finite(doc[i]) for i in range(copula + 1, s.first)):
        return None
    for token in reversed(words):
        if is_finite(token) and token.dep_ != "cop":
            return None
        if sayings.has("view", token.lower_) and token.head.i > token.i:
            who = speakers.whole(token.head)
            if who.i < s.first and speakers.standing(who) == 3:
                return voice(who), copula
    return None


def under_noun(s: Stretch, sayings: Sayings) -> tuple[Voice, int] | None:
    """ "die Forderung der Partei nach „…“": whose saying it is that quoted words hang on, and its noun."""
    token = s.doc[s.last]
    for _ in range(6):
        if token.i < s.first or token.head.i == token.i or token.pos_ in ("VERB", "AUX"):
            break
        token = token.head
    if token.i >= s.first or token.pos_ != "NOUN" or sayings.noun(token.lemma_) not in ("speech", "act"):
        return None
    whose = stated_owner(token, sayings)
    return (whose, token.i) if whose is not None and whose.head < s.first else None


def origin_before(s: Stretch, transcript: Transcript) -> tuple[Voice, int] | None:
    """The nearest origin named before quoted words in their sentence ("laut X „…“") and its preposition, unless a cue stands between."""
    for i in range(s.first - 1, sentence_of(s.doc[s.first]).start - 1, -1):
        who = transcript.origins.get(i)
        if who is not None:
            return (Voice(who.start, min(who.end, s.first - 1), who.head), i) if who.head < s.first else None
        if i in transcript.cues or s.doc[i].text in (":", ";"):
            return None
    return None


def joined_to(s: Stretch, earlier: list[Draft]) -> Draft | None:
    """The words between marks right before these, if only a conjunction joins the two ("„…“ und „…“")."""
    last = earlier[-1] if earlier else None
    if last is None or last.kind != "direct" or last.voice is None:
        return None
    between = [t for t in s.doc[last.last + 1 : s.first] if not t.is_punct and not t.is_space]
    return last if len(between) == 1 and between[0].pos_ == "CCONJ" else None


def taken_up_after(s: Stretch, transcript: Transcript) -> Voice | None:
    """ "„X.“ Das sagte Y …": the sentence after the words says whose they are."""
    after = _following(s.doc, s.last + 1)
    if after is None or not is_pointer(after[0], transcript.sayings):
        return None
    cue = next((c for c in transcript.cues_in(after) if "main" in c.entry.takes), None)
    return cue.voice if cue is not None and cue.voice is not None and cue.voice.head != after.start else None


def introduced_after(s: Stretch, speakers: Speakers) -> Voice | None:
    """Words that open a report belong to whom the next sentence names as its subject."""
    after = _following(s.doc, s.last + 1)
    subject = actor_of(after, speakers.sayings) if after is not None else None
    return voice(subject) if subject is not None and speakers.standing(subject) == 3 else None


def _following(doc: Doc, k: int) -> Sentence | None:
    """The next sentence from token k on, in the same paragraph."""
    while k < len(doc) and not doc[k].is_space and not (doc[k].is_sent_start and not doc[k].is_punct):
        k += 1
    return sentence_of(doc[k]) if k < len(doc) and not doc[k].is_space else None
