"""Who carries on: whose words a sentence without a cue holds, by who was quoted, heard or told of before it.

Takes a sentence and the transcript, gives a `Voice`; how likely each candidate is, `candidates` reckons.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeAlias

from ..lexicon.sayings import Sayings
from .candidates import HEARD, PRONOUN, QUOTED, SUBJECT, WRITING, Candidate
from .draft import Voice
from .grammar import is_passive, sentence_of, subject_of
from .transcript import Transcript
from .voicing import case_of, voice

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Sentence

#: How many sentences back somebody may have spoken who carries on.
REACH = 8

#: A voice, its weight, the first token of its sentence, and how much was said.
Mention: TypeAlias = tuple[Voice, float, int, int]


def last_voice(sentence: Sentence, transcript: Transcript) -> Voice | None:
    """Who carries on in a sentence: the likeliest of those quoted, heard or told of before it."""
    numbers, paragraphs = transcript.number_of, transcript.paragraph_of
    here, paragraph = numbers.get(sentence.start, len(numbers)), paragraphs.get(sentence.start, 0)
    found: list[Candidate] = []
    for who, weight, start, size in _voices_before(sentence, transcript):
        n = numbers.get(start)
        if n is not None and n < here and here - n <= REACH:
            between = paragraph - paragraphs.get(start, 0)
            found.append(Candidate(who.refers or who, weight, here - n, between, size))
    best = transcript.speakers.best(found, subject_of(sentence.root))
    return _named_last(best, sentence.start, transcript.doc) if best is not None else None


def _voices_before(sentence: Sentence, transcript: Transcript) -> Iterator[Mention]:
    """Everybody who was quoted or heard before a sentence, and the subject and the writings of the sentence right before it."""
    doc, sayings = transcript.doc, transcript.sayings
    for draft in transcript.drafts:
        who = draft.voice
        if who is not None and draft.first < sentence.start and not _points(who, doc, sayings):
            yield who, QUOTED, sentence_of(doc[draft.last]).start, len(draft.tokens)
    for start, heard in transcript.heard.items():
        if not _points(heard, doc, sayings):
            yield heard, HEARD, start, 0
    before = sentence_before(sentence)
    if before is None:
        return
    subject = actor_of(before, sayings)
    if subject is not None:
        yield voice(subject), PRONOUN if subject.pos_ == "PRON" else SUBJECT, before.start, 0
    for token in before:
        if token.pos_ == "NOUN" and case_of(token) in sayings.roles["document"] and _is_writing(token, sayings):
            yield voice(token), WRITING, before.start, 0


def _points(who: Voice, doc: Doc, sayings: Sayings) -> bool:
    """Whether a voice is a mere pointer at what was said ("dies") and stands for nobody."""
    return who.refers is None and sayings.has("this", doc[who.head].lower_)


def is_pointer(word: Token, sayings: Sayings) -> bool:
    """Whether a word can stand for what was said ("dies"): a pronoun, or what the parse takes for an article."""
    return sayings.has("this", word.lower_) and word.pos_ in ("PRON", "DET")


def _is_writing(noun: Token, sayings: Sayings) -> bool:
    return "writing" in (sayings.source(noun.lemma_), sayings.noun(noun.lemma_))


def _named_last(who: Voice, before: int, doc: Doc) -> Voice:
    """The last naming of somebody by the same noun or name before a token."""
    head = doc[who.head]
    if head.pos_ not in ("NOUN", "PROPN"):
        return who
    for i in range(before - 1, who.end - 1, -1):
        token = doc[i]
        if token.lemma_ == head.lemma_ and token.pos_ == head.pos_ and token.text == head.text:
            return voice(token)
    return who


def actor_of(sentence: Sentence, sayings: Sayings) -> Token | None:
    """The subject of a sentence, in the passive its agent."""
    root = sentence.root
    subject = subject_of(root)
    if is_passive(root):
        subject = next((c for c in root.children if c.dep_ == "obl:agent"), None)
    if subject is None or subject.pos_ not in ("NOUN", "PROPN", "PRON") or sayings.has("nobody", subject.lower_):
        return None
    return subject


def sentence_before(sentence: Sentence) -> Sentence | None:
    """The sentence before one, across paragraphs; None at the beginning."""
    doc, k = sentence.doc, sentence.start - 1
    while k >= 0 and (doc[k].is_space or doc[k].pos_ == "SPACE"):
        k -= 1
    return sentence_of(doc[k]) if k >= 0 else None
