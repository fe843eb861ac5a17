"""Cues inserted into what they tell, or put behind it: "wie X mitteilte, …", "…, so schätzen X, …", "…, sagte X".

Takes a cue, gives the draft of the words around it; None where the cue is no insertion.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lexicon.sayings import Sayings
from ..cues import Cue
from ..draft import Draft
from ..grammar import (
    CLOSING,
    OPENING,
    PAUSES,
    finite_of,
    has_features,
    is_finite,
    is_relative,
    own_subject,
    sentence_end,
)
from .clauses import holds_main
from .extent import draft_of, next_break, tail_start

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Sentence

#: What may stand between words that are told and the verb that tells them.
BEFORE_TAIL = frozenset({*PAUSES, "“", "”", '"', "«", "»", "’", "‘"})


def by_insertion(cue: Cue, sentence: Sentence, sayings: Sayings) -> Draft | None:
    """ "wie X mitteilte, …", "…, so schätzen X, …" and "…, sagte X": the cue hangs on what is said."""
    how = _how(cue.head, sayings)
    return _by_tail(cue, sentence, sayings) if how is None else _by_how(cue, how, sentence)


def _how(head: Token, sayings: Sayings) -> Token | None:
    """The word that inserts a clause ("wie X mitteilte")."""
    for child in head.children:
        if child.dep_ in ("mark", "advmod", "case") and sayings.has("how", child.lower_):
            return child
    first = head.left_edge
    if first.i >= head.i:
        return None
    while first.is_punct and first.i < head.i:
        first = first.nbor()
    return first if sayings.has("how", first.lower_) else None


def _by_how(cue: Cue, how: Token, sentence: Sentence) -> Draft | None:
    """What stands around a clause that `how` inserts."""
    head = cue.head
    if "how" not in cue.entry.takes or finite_of(head) is None or how.i > head.i:
        return None
    if any(c.dep_ == "ccomp" and finite_of(c) is not None for c in head.children):
        return None
    inserted = set(range(how.i, _clause_end(cue, how.i, sentence)))
    return draft_of(cue, set(range(sentence.start, sentence_end(sentence))) - inserted, sentence, 0.9)


def _clause_end(cue: Cue, start: int, sentence: Sentence) -> int:
    """Index of the comma that closes the inserted clause of a cue."""
    verbal = [c.i for c in cue.head.children if c.dep_ in ("aux", "aux:pass", "cop", "compound:prt")]
    last = max([cue.verb.i, *cue.tokens, *verbal])
    if cue.voice is not None and cue.voice.start > start:
        last = max(last, cue.voice.end - 1)
    return next_break(last, sentence)


def _by_tail(cue: Cue, sentence: Sentence, sayings: Sayings) -> Draft | None:
    """What stands before a verb first ("…, sagte X", "…, heißt es"), and what goes on behind it."""
    doc = sentence.doc
    finite = finite_of(cue.head) or cue.verb
    if not _may_be_tail(cue, finite, sentence, sayings):
        return None
    before = _break_before(finite, sentence, sayings)
    if before is None or _tells_onward(cue.head):
        return None
    start = tail_start(before, sentence)
    after = next_break(_last_of(cue), sentence)
    if sayings.has("how", doc[start].lower_) or _after_colon_speech(doc, start, before):
        return None
    if after < sentence.end and doc[after].text == ":":
        return None
    told = set(range(start, before))
    if not any(is_finite(doc[i]) for i in told):
        # the beginning of what is said stands before the insertion, the rest after it: a finite verb follows the second comma
        if after + 1 >= sentence_end(sentence) or not is_finite(doc[after + 1]) or doc[before].text != ",":
            return None
        return draft_of(cue, told | set(range(after, sentence.end)), sentence, 0.8)
    if not holds_main(doc, told):
        return None
    closed = not any(is_finite(doc[i]) for i in range(finite.i + 1, after))
    return draft_of(cue, told | (_resumed(after, sentence, sayings) if closed else set()), sentence, 0.9)


def _may_be_tail(cue: Cue, finite: Token, sentence: Sentence, sayings: Sayings) -> bool:
    """Whether a cue's verb can follow what it tells."""
    takes = cue.entry.takes
    if "main" not in takes or "weak" in takes and not _told_behind(cue, finite):
        return False
    if not is_finite(finite) or finite.i != cue.verb.i and finite.lemma_ in sayings.roles["modal"]:
        return False
    if sayings.strict and not _is_inverted(cue, finite):
        return False
    return not (has_features(finite, sayings.roles["carries"]) and _told_before(finite, sentence, sayings))


def _told_behind(cue: Cue, finite: Token) -> bool:
    """ "Die Gefahr ist groß, stellten die Forscher fest": behind a main clause even a verb of facts tells what its subject says."""
    return cue.entry.kind == "speech" and cue.voice is not None and finite.i < cue.voice.head < finite.i + 6


def _is_inverted(cue: Cue, finite: Token) -> bool:
    """Whether the cue's own subject follows its verb ("…, sagte X"); without a subject, whether the verb tells impersonally ("…, hieß es")."""
    if cue.voice is not None and cue.voice.head > finite.i:
        return True
    subject = own_subject(cue.head)
    if subject is not None and not (cue.passive and cue.voice is None):
        return subject.i > finite.i
    if cue.passive:
        return cue.voice is None and "how" in cue.entry.takes
    return cue.entry.source is not None


def _told_before(finite: Token, sentence: Sentence, sayings: Sayings) -> bool:
    """ "X erklärte, über den Versuch, …, sei er enttäuscht": behind a clause of the report's own a subjunctive inserts nothing, but is told itself."""
    first = next((t for t in sentence.doc[sentence.start : finite.i] if is_finite(t)), None)
    return first is not None and not has_features(first, sayings.roles["carries"])


def _break_before(finite: Token, sentence: Sentence, sayings: Sayings) -> int | None:
    """The comma, dash or mark before a verb first: "…, sagte X", "…, so sagte X", "…“, heißt es"."""
    doc, before = sentence.doc, finite.i - 1
    if before - 1 > sentence.start and sayings.has("this", doc[before].lower_):
        if doc[before - 1].text in PAUSES:
            before -= 1  # "…, das teilte X mit"
    if before > sentence.start and sayings.has("so", doc[before].lower_):
        before -= 1
    return before if before > sentence.start and doc[before].text in BEFORE_TAIL else None


def _tells_onward(head: Token) -> bool:
    """Whether the clause after the cue is what is said, unless it goes on verb first after the insertion."""
    doc = head.doc
    return any(
        c.dep_ in ("ccomp", "xcomp")
        and c.i > head.i
        and doc[c.left_edge.i - 1].text in ",:"
        and not is_finite(c.left_edge)
        for c in head.children
    )


def _last_of(cue: Cue) -> int:
    """The last token of a cue and of its speaker."""
    return max(cue.verb.i, cue.head.i, *cue.tokens, cue.voice.end - 1 if cue.voice else 0)


def _after_colon_speech(doc: Doc, start: int, before: int) -> bool:
    """Whether what stands before the cue ends with quoted speech after a colon of its own: the cue belongs to that speech alone."""
    if doc[before - 1].text not in CLOSING and doc[before].text not in CLOSING:
        return False
    return any(doc[k].text == ":" and doc[k + 1].text in OPENING for k in range(start, before - 1))


def _resumed(comma: int, sentence: Sentence, sayings: Sayings) -> set[int]:
    """What goes on behind an inserted cue ("Es gebe, meint X, keine Wahl"): words without a verb of their own, or in the mood of what is told."""
    doc = sentence.doc
    rest = range(comma + 1, sentence_end(sentence))
    if not rest or doc[comma].text not in PAUSES:
        return set()
    first, finite = doc[rest[0]], [doc[i] for i in rest if is_finite(doc[i])]
    relative = sayings.has("relative", first.lower_) or any(is_relative(t) for t in doc[rest[0] : rest[0] + 2])
    if first.pos_ == "SCONJ" or relative:
        return set()
    told = all(has_features(t, sayings.roles["carries"]) for t in finite)
    return set(rest) if told and (finite or first.pos_ != "CCONJ") else set()
