"""A second reading of sentences in which the parser found no predicate: with a past form in the doubtful one's place that can be no participle.

The parser learned from texts of the web, where *demanded* or *killed* behind a noun mostly is a participle ("the price demanded"). In agency English it
mostly is the verb: "Angola *demanded* compensation", "A US strike *killed* six, officials said." Read with *took* instead, such a sentence has one
reading only. `doubts` tells which words may be the verb nobody found; `settles` whether a reading with another word found it; `take_over` puts that
reading into the sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from spacy.tokens import Doc, Token

#: Past forms that are no participles, for verbs with an object and for verbs without one.
PAST = ("took", "came")
#: A present form that is no noun, for "Kuwait *plans* to invest".
PRESENT = ("wants",)
_NOMINAL = frozenset({"NOUN", "PROPN", "NUM", "PRON", "ADJ", "DET", "ADV", "X"})
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_AUXILIARY = frozenset({"aux", "aux:pass", "cop"})
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_REPORTED = frozenset({"ccomp", "parataxis", "conj", "advcl"})
_ENDS = frozenset({".", "!", "?", '"', "”", "''", "’"})
_VERBS = _FINITE | {"VBN"}
_MOST = 4


def doubts(doc: Doc, is_past: Callable[[str], bool]) -> list[tuple[int, tuple[str, ...]]]:
    """Which words may be the predicate that the parser missed, each with what to read in its place; empty where it found one.

    A headline (no full stop) stays as it is."""
    if len(doc) < 4 or doc[-1].text not in _ENDS:
        return []
    root = next((token for token in doc if token.head == token), doc[0])
    within = _without_predicate(root)
    if within is None:
        return []
    found: list[tuple[int, tuple[str, ...]]] = []
    for token in doc[within[0] : within[1]]:
        low = token.text
        if (
            token.i == within[0]
            or not low.islower()
            or token.tag_ == "CD"
            or any(c.dep_ in _AUXILIARY for c in token.children)
        ):
            continue
        after = doc[token.i + 1].lower_ if token.i + 1 < len(doc) else ""
        if is_past(low) and token.dep_ not in _AUXILIARY and token.dep_ != "acl:relcl" and after != "by":
            found.append((token.i, PAST))
        elif token.tag_ == "NNS" and after == "to" and token.i + 2 < len(doc) and doc[token.i + 2].tag_ == "VB":
            found.append((token.i, PRESENT))
    return found[:_MOST]


def _without_predicate(root: Token) -> tuple[int, int] | None:
    """The part of the sentence that lacks its predicate: all of it, or what stands before ", officials said"."""
    if root.pos_ in _NOMINAL and not any(c.dep_ == "cop" for c in root.children):
        passive = any(c.dep_ == "aux:pass" for c in root.children)
        return None if passive else (0, len(root.doc))
    if root.tag_ == "VBN" and not any(c.dep_ in _AUXILIARY for c in root.children):
        return 0, len(root.doc)
    subjects = [c for c in root.children if c.dep_ in _SUBJECTS and c.i < root.i]
    if subjects and root.tag_ in _FINITE:
        end = subjects[-1].left_edge.i
        told = any(c.i < end and c.dep_ in _REPORTED and _is_clause(c) for c in root.children)
        if end > 3 and root.doc[end - 1].text == "," and not told:
            return 0, end
    return None


def _is_clause(token: Token) -> bool:
    return any(c.dep_ in _SUBJECTS or c.dep_ == "expl" for c in token.children)


def settles(doc: Doc, reading: Doc, place: int) -> bool:
    """Whether the word at a place is the predicate in a reading of the sentence: at its root, or of what its root reports."""
    verb = reading[place]
    if verb.tag_ not in _VERBS or not any(c.dep_ in _SUBJECTS and c.i < place for c in verb.children):
        return False
    if verb.head == verb:
        return True
    return verb.dep_ == "ccomp" and verb.head.head == verb.head and verb.head.pos_ == "VERB" and verb.head.i > place


def take_over(doc: Doc, reading: Doc) -> None:
    """Heads, relations, tags and features of the reading."""
    copy(doc, reading, range(len(doc)))


def copy(doc: Doc, reading: Doc, places: Sequence[int]) -> None:
    """What was read of the words at these places of a sentence."""
    for place, other in zip(places, reading):
        token = doc[place]
        token.head = doc[places[other.head.i]]
        token.dep_ = other.dep_
        token.tag_, token.pos_ = other.tag_, other.pos_
        token.set_morph(other.morph)
