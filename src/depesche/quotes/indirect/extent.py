"""How far what a cue tells reaches: from comma to comma, where the parse falls short of them.

Takes a cue, the clause it governs or the place where it stands; gives indices, sets of tokens, and the draft of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lexicon.sayings import Sayings
from ..cues import Cue
from ..draft import Draft
from ..grammar import (
    CLAUSE_DEPS,
    OPENING,
    PAUSES,
    SUBJECTS,
    finite_of,
    has_features,
    is_finite,
    tokens_under,
    trimmed,
)
from .clauses import in_reported_mood, opens_with

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Sentence

BREAKS = frozenset({*PAUSES, ":", ";"})
#: What may stand right before a clause that a cue governs.
OPENS_CLAUSE = (",", ":", "–")


def draft_of(cue: Cue, tokens: set[int], sentence: Sentence, confidence: float) -> Draft | None:
    """The draft of what a cue tells, without words between marks that a colon opens; None if nothing is left."""
    doc = sentence.doc
    speech = next((i for i in sorted(tokens) if i > cue.verb.i and _opens_speech(doc, i)), None)
    if speech is not None:
        tokens = {i for i in tokens if i < speech}
    tokens = trimmed(doc, tokens)
    if not tokens:
        return None
    return Draft(
        "indirect", tokens, cue.voice, cue.tokens, cue.entry.medium, cue.to, sentence=sentence.start, confidence=confidence
    )  # fmt: skip


def _opens_speech(doc: Doc, i: int) -> bool:
    """Whether a token is a colon before an opening mark."""
    return doc[i].text == ":" and i + 1 < len(doc) and doc[i + 1].text in OPENING


def next_break(i: int, sentence: Sentence) -> int:
    """Index of the first comma or dash after a token, or the sentence's end."""
    for k in range(i + 1, sentence.end):
        if sentence.doc[k].text in BREAKS:
            return k
    return sentence.end


def tail_start(before: int, sentence: Sentence) -> int:
    """Where what stands before ", sagte X" begins: the sentence's start, or after a semicolon."""
    for k in range(before - 1, sentence.start, -1):
        if sentence.doc[k].text == ";":
            return k + 1
    return sentence.start


def extent(cue: Cue, clause: Token, sentence: Sentence, sayings: Sayings) -> set[int]:
    """The tokens of a governed clause, begun and ended at commas where the parse falls short of them."""
    against = _set_against(clause, sayings)
    own = tokens_under(clause) - _told_no_more(clause, against, sayings)
    frame = {cue.verb.i, cue.head.i, *cue.tokens}
    if cue.voice is not None and cue.voice.head not in own:
        frame |= set(range(cue.voice.start, cue.voice.end))
    own -= frame
    if not own:
        return set()
    start, end = min(own), max(own) + 1
    last_frame = max((i for i in frame if i < clause.i), default=-1)
    if last_frame >= 0:
        start = _backward(max(start, last_frame + 1), last_frame, sentence)
        if not any(i >= end for i in frame):
            end = min([_forward(cue, clause, end, sentence, sayings), *(c.left_edge.i for c in against)])
    return {i for i in range(start, end) if i not in frame}


def _told_no_more(clause: Token, against: list[Token], sayings: Sayings) -> set[int]:
    """The tokens with which the report goes on: clauses that it sets against what is said, and in the indicative ("…, Europa brauche sie, und fügte hinzu")."""
    found: set[int] = set()
    for other in against:
        found |= tokens_under(other)
    if not in_reported_mood(clause, sayings):
        return found
    for conjunct in clause.children:
        finite = finite_of(conjunct) if conjunct.dep_ == "conj" else None
        if finite is None or has_features(finite, sayings.roles["carries"]) or _has_subject(conjunct):
            continue
        found |= {i for i in tokens_under(conjunct) if i >= conjunct.left_edge.i}
    return found


def _set_against(clause: Token, sayings: Sayings) -> list[Token]:
    """ "called on them to stay, *while Chad offered talks*": the clauses of others that the report sets against what is said in an infinitive or in
    the mood of reported speech."""
    finite = finite_of(clause)
    if finite is not None and not in_reported_mood(clause, sayings):
        return []
    return [
        c
        for c in (*clause.children, *clause.head.children)
        if c.dep_ == "advcl"
        and c.i > clause.i
        and any(m.dep_ == "mark" and sayings.has("contrast", m.lower_) for m in c.children)
        and "," in (c.left_edge.text, clause.doc[c.left_edge.i - 1].text)
        and _has_subject(c)
        and not in_reported_mood(c, sayings)
    ]


def _has_subject(clause: Token) -> bool:
    return any(c.dep_ in SUBJECTS for c in clause.children)


def _backward(start: int, last_frame: int, sentence: Sentence) -> int:
    """The beginning of what is said: behind the comma or colon before it, if one stands between it and the cue."""
    if start <= sentence.start:
        return start
    doc, k = sentence.doc, start
    while k - 1 > last_frame and doc[k - 1].text not in OPENS_CLAUSE and not is_finite(doc[k - 1]):
        k -= 1
    return k if doc[k - 1].text in OPENS_CLAUSE else start


def _forward(cue: Cue, clause: Token, end: int, sentence: Sentence, sayings: Sayings) -> int:
    """The end of what is said: the sentence's end, unless the clause of the cue goes on before it."""
    doc = sentence.doc
    resumed = [c.left_edge.i for c in cue.head.children if c.i >= end and _resumes(c, sayings)]
    stops = [k for k in range(end, sentence.end) if doc[k].text == ";"]
    limit = min([*resumed, *stops], default=sentence.end)
    if cue.head.dep_ in CLAUSE_DEPS or cue.head.dep_ == "conj" and not is_finite(cue.head):
        limit = min(limit, max(cue.head.right_edge.i + 1, end))
    for child in clause.children if in_reported_mood(clause, sayings) else ():
        begin = child.left_edge.i if child.dep_ == "conj" else -1
        if begin >= end and not in_reported_mood(child, sayings) and not _has_subject(child):
            limit = min(limit, begin)
    return limit


def _resumes(child: Token, sayings: Sayings) -> bool:
    """Whether with a child of the cue's verb the report itself goes on."""
    if child.dep_ == "conj":
        return not in_reported_mood(child, sayings) and not opens_with("that", child, sayings)
    return child.dep_ == "punct" and child.text == ";"
