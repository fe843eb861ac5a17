"""Origins behind the particle "so": "…, so der Minister" – the particle, a noun phrase, no verb.

Takes the particle, gives the draft of the words around it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...lexicon.sayings import Sayings
from ..draft import Draft, Voice
from ..grammar import OPENING, is_finite, sentence_end, trimmed
from .frame import NOMINAL

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Phrase
    from spacy.tokens import Span as Sentence

DASHES_AND_COMMAS = (",", "–", "-")


@dataclass(slots=True)
class _Named:
    """The phrase behind a particle. `goes_on`: whether what is said goes on behind it."""

    phrase: Phrase
    goes_on: bool


def by_particle(so: Token, sentence: Sentence, sayings: Sayings) -> Draft | None:
    """ "…, so der Minister": the particle, a noun phrase, no verb."""
    doc = so.doc
    if so.i <= sentence.start + 1 or not doc[so.i - 1].is_punct:
        return None
    named = _named_behind(so, sentence)
    head = _head_of(named.phrase, so) if named is not None else None
    if named is None or head is None:
        return None
    content = set(range(_begin(so, sentence), so.i))
    if named.goes_on:
        content |= set(range(named.phrase.end, sentence_end(sentence)))
    content = trimmed(doc, content)
    if not content:
        return None
    who = Voice(named.phrase.start, _without_punctuation(named.phrase), head.i)
    return Draft("indirect", content, who, [so.i], sentence=sentence.start, confidence=0.9)


def _named_behind(so: Token, sentence: Sentence) -> _Named | None:
    """What stands between the particle and the next verb, colon or semicolon, up to a comma where the words that are said go on."""
    doc, end = so.doc, sentence_end(sentence)
    stop = next(
        (k for k in range(so.i + 1, sentence.end) if doc[k].text in (":", ";") or is_finite(doc[k])),
        end,
    )
    if stop < sentence.end and doc[stop].text in (":", ";"):
        return _Named(doc[so.i + 1 : stop], False)
    if stop < end:
        last = next((k for k in range(stop - 1, so.i, -1) if doc[k].text in DASHES_AND_COMMAS), None)
        return _Named(doc[so.i + 1 : last], True) if last is not None else None
    # "Das solle, so der Minister, bald enden": a verb form after the comma belongs to what stands before
    comma = next((k for k in range(so.i + 2, stop) if doc[k].text in DASHES_AND_COMMAS), stop)
    if any(t.pos_ in ("VERB", "AUX") and _reaches_before(t, so.i) for t in doc[comma:stop]):
        return _Named(doc[so.i + 1 : comma], True)
    return _Named(doc[so.i + 1 : stop], False)


def _reaches_before(token: Token, i: int) -> bool:
    """Whether a verb form governs or hangs on words before token i."""
    return token.head.i < i or any(c.i < i for c in token.children)


def _head_of(phrase: Phrase, so: Token) -> Token | None:
    """The head of the noun phrase that begins right behind the particle; None if none does."""
    names = [t for t in phrase if t.pos_ in NOMINAL]
    if not names:
        return None
    first = phrase[0]
    if first.pos_ in ("ADV", "ADJ", "VERB", "SCONJ", "ADP") and first.dep_ != "amod":
        return None
    inside = {t.i for t in phrase}
    head = next((t for t in names if t.head.i not in inside), names[0])
    return head if head.i - so.i <= 8 else names[0]


def _begin(so: Token, sentence: Sentence) -> int:
    """Where the words before the particle begin: behind a colon, unless it opens words between marks."""
    doc: Doc = so.doc
    begin = next((k + 1 for k in range(so.i - 1, sentence.start, -1) if doc[k].text == ":"), sentence.start)
    quoted = doc[begin].text in OPENING or any(doc[k].text in OPENING for k in range(sentence.start, begin))
    return sentence.start if quoted else begin


def _without_punctuation(phrase: Phrase) -> int:
    """The end of a phrase without the punctuation behind it, closing marks and brackets apart."""
    doc, end = phrase.doc, phrase.end
    while end > phrase.start + 1 and doc[end - 1].is_punct and doc[end - 1].text not in ')“”"«»':
        end -= 1
    return end
