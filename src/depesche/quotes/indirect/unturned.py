"""Cues behind or within what they tell in a language that does not turn verb and subject round: "…, the minister said."

Takes a cue, gives the draft of the words before and after it, and makes the noun right before the verb its speaker.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lexicon.sayings import Sayings
from ..cues import Cue
from ..draft import Draft, Voice
from ..grammar import is_finite, sentence_end
from ..voicing import voice
from .clauses import holds_main
from .extent import draft_of, next_break, tail_start

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence
    from spacy.tokens import Token

#: How the later words of a name hang on its first.
NAME_PARTS = frozenset({"flat", "flat:name", "compound", "nmod", "appos"})


def by_order(cue: Cue, sentence: Sentence, sayings: Sayings) -> Draft | None:
    """English word order: "…, the minister said." and "Sanctions, he said, are …": a comma, the speaker, the verb, nothing between."""
    doc, takes = sentence.doc, cue.entry.takes
    if not {"main", "quote"} & takes or "weak" in takes:
        return None
    who = _right_before(cue.verb, sentence)
    before = who.start - 1 if who is not None else -1
    if who is None or before <= sentence.start or doc[before].text not in (",", "”", '"', "“", "’"):
        return None
    said = set(range(tail_start(before, sentence), before))
    last = max([cue.verb.i, *cue.tokens])
    rest = set(range(next_break(last, sentence), sentence_end(sentence)))
    complete = any(is_finite(doc[i]) for i in said)
    if complete and not holds_main(doc, said):
        return None
    if not complete and (doc[last + 1].text != "," or not any(is_finite(doc[i]) for i in rest)):
        return None
    cue.voice = who
    return draft_of(cue, said if complete else said | rest, sentence, 0.9)


def _right_before(verb: Token, sentence: Sentence) -> Voice | None:
    """The noun phrase that ends right before a verb and its auxiliaries, without what punctuation parts from its noun."""
    doc, k = sentence.doc, verb.i - 1
    while k > sentence.start and doc[k].dep_ in ("aux", "advmod") and not doc[k].is_punct:
        k -= 1
    speaker = doc[k]
    if speaker.pos_ not in ("NOUN", "PROPN", "PRON") or speaker.i <= sentence.start:
        return None
    while speaker.dep_ in NAME_PARTS and sentence.start < speaker.head.i < speaker.i:
        if any(doc[j].is_punct for j in range(speaker.head.i, speaker.i)):
            break
        speaker = speaker.head
    start = voice(speaker).start
    while start < speaker.i and any(doc[j].is_punct for j in range(start, speaker.i)):
        start += 1
    return Voice(start, k + 1, speaker.i)
