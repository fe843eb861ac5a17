"""Words told without a cue of the lexicon: clauses in the mood of reported speech, and what stands before any verb put first.

Takes a sentence, gives drafts.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...lexicon.sayings import Sayings
from ..draft import Draft, Voice
from ..grammar import has_features, is_finite, own_subject, tokens_under, trimmed, verb_of
from ..voicing import voice
from .clauses import holds_main

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence
    from spacy.tokens import Token

#: The dependent clauses that may be told.
DEPENDENT = frozenset({"advcl", "acl:relcl", "acl", "ccomp"})


def stray(sentence: Sentence, taken: set[int], who: Voice | None, sayings: Sayings) -> list[Draft]:
    """Dependent clauses in subjunctive I that no cue governs ("…, weil die Regeln nicht mehr gälten"): the words of who speaks in the sentence.

    `taken`: tokens that are told already.
    """
    found = []
    for token in sentence:
        if not is_finite(token) or token.i in taken or not _in_subjunctive_1(token, sayings):
            continue
        head = verb_of(token)
        if head.dep_ not in DEPENDENT:
            continue
        tokens = trimmed(sentence.doc, tokens_under(head) - taken)
        if len(tokens) > 3:
            taken = taken | tokens
            speaker = None if who is not None and who.head in tokens else who
            found.append(Draft("indirect", tokens, speaker, [], sentence=sentence.start, confidence=0.5))
    return found


def _in_subjunctive_1(verb: Token, sayings: Sayings) -> bool:
    return has_features(verb, sayings.roles["carries"]) and "Pres" in verb.morph.get("Tense")


def aside(sentence: Sentence, sayings: Sayings) -> Draft | None:
    """ "Das sei gut, freute sich X": a subjunctive, then any verb in the indicative before its subject, whatever the verb means."""
    verb = next(_turned_verbs(sentence, sayings), None)
    if verb is None:
        return None
    finite, subject = verb
    before = set(range(sentence.start, finite.i - 1))
    if not _is_told(sentence, before, sayings):
        return None
    tokens = trimmed(sentence.doc, before)
    return Draft("indirect", tokens, voice(subject), [verb_of(finite).i], sentence=sentence.start, confidence=0.8)


def _turned_verbs(sentence: Sentence, sayings: Sayings) -> Iterator[tuple[Token, Token]]:
    """The verbs in the indicative right behind a comma with their subjects right behind them."""
    for token in sentence:
        if not is_finite(token) or token.i < sentence.start + 3 or sentence.doc[token.i - 1].text != ",":
            continue
        if has_features(token, sayings.roles["carries"]):
            continue
        subject = own_subject(verb_of(token))
        if subject is not None and token.i < subject.i <= token.i + 4 and not sayings.has("nobody", subject.lower_):
            yield token, subject


def _is_told(sentence: Sentence, before: set[int], sayings: Sayings) -> bool:
    """Whether words make a main clause with all its verbs in the subjunctive, one of them in subjunctive I."""
    doc, carries = sentence.doc, sayings.roles["carries"]
    verbs = [doc[i] for i in sorted(before) if is_finite(doc[i])]
    if not verbs or not all(has_features(v, carries) for v in verbs) or not holds_main(doc, before):
        return False
    return any("Pres" in v.morph.get("Tense") for v in verbs)
