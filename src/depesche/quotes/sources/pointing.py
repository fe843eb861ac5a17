"""Origins that were named before: "Berichte, wonach …", "Demnach …".

Takes the word that points back, gives the draft of its clause.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lexicon.sayings import Sayings
from ..draft import Draft, Voice
from ..grammar import clause_head, finite_of, sentence_end, sentence_of, tokens_under, trimmed
from ..voicing import voice
from .frame import NOMINAL, host

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence
    from spacy.tokens import Token


def by_clause(word: Token, sentence: Sentence, sayings: Sayings) -> Draft | None:
    """ "Berichte, wonach …": the speaker is what the clause hangs on."""
    doc, clause = word.doc, clause_head(word)
    if word.i == sentence.start or not doc[word.i - 1].is_punct:
        return None
    noun: Token | None = clause.head
    if clause.head.pos_ not in NOMINAL or clause.head.i > word.i:
        before = reversed(doc[sentence.start : word.i])
        noun = next((t for t in before if sayings.source(t.lemma_) or sayings.noun(t.lemma_)), None)
    if noun is None:
        return None
    tokens = {i for i in tokens_under(clause) if i > word.i}
    if not tokens or clause.dep_ == "ROOT":
        tokens = set(range(word.i + 1, sentence_end(sentence)))
    tokens = trimmed(doc, tokens)
    return Draft("indirect", tokens, voice(noun), [word.i], sentence=sentence.start, confidence=0.8) if tokens else None


def by_pointer(word: Token, sentence: Sentence, sayings: Sayings) -> Draft | None:
    """ "Demnach …": the origin is what the sentence before named; its speaker is filled in by the reader."""
    only_first = sayings.roles["told"][word.lower_] == "start"
    if only_first and (word.i != sentence.start or not _after_origin(sentence, sayings) or _in_past(sentence)):
        return None
    content = trimmed(word.doc, host(word, sentence) - {word.i})
    if len(content) < 4:
        return None
    who = Voice(word.i, word.i + 1, word.i)
    return Draft("indirect", content, who, [word.i], sentence=sentence.start, confidence=0.7)


def _in_past(sentence: Sentence) -> bool:
    """ "Danach gewann er": told in the past indicative, the adverb is one of time."""
    finite = finite_of(sentence.root)
    return finite is not None and "Past" in finite.morph.get("Tense") and "Ind" in finite.morph.get("Mood")


def _after_origin(sentence: Sentence, sayings: Sayings) -> bool:
    """Whether the sentence before names something that can be an origin (a report, a law, a plan)."""
    k = sentence.start - 1
    while k >= 0 and sentence.doc[k].is_space:
        k -= 1
    return k >= 0 and any(
        t.pos_ == "NOUN" and (sayings.source(t.lemma_) or sayings.noun(t.lemma_)) for t in sentence_of(sentence.doc[k])
    )
