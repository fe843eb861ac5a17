"""Speech acts that name what is said without wording it: "forderte den Rücktritt", "X. Dies teilte Y mit."

Takes the cues of a sentence, gives a draft of the sentence that is told, or in which it is told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lexicon.sayings import Sayings
from .antecedents import is_pointer
from .cues import Cue
from .draft import Draft
from .grammar import finite_of, headless, sentence_of, tokens_under
from .voicing import case_of

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence
    from spacy.tokens import Token

#: How a phrase that names what is said may hang on its cue.
PHRASE_DEPS = frozenset({"obl", "obl:arg", "nmod", "xcomp", "advcl", "ccomp", "advmod"})


def reported(sentence: Sentence, cues: list[Cue], spoken: set[int]) -> Draft | None:
    """A speech act that names what is said without wording it: "forderte den Rücktritt der Regierung"."""
    cue = next((c for c in cues if c.verb.i not in spoken and _is_reported(c)), None)
    if cue is None:
        return None
    tokens = tokens_under(cue.head)
    if cue.head.dep_ in ("ROOT", "acl"):
        tokens = set(range(sentence.start, sentence.end))
        for child in cue.head.children:
            if child.dep_ == "conj" and finite_of(child) is not None:
                tokens -= tokens_under(child)
    return Draft(
        "reported", tokens, cue.voice, cue.tokens, cue.entry.medium, cue.to, sentence=sentence.start, confidence=0.5, whole=True
    )  # fmt: skip


def _is_reported(cue: Cue) -> bool:
    """Whether somebody does something by words that the clause of a cue names."""
    if not cue.entry.slots or cue.voice is None:
        return False
    if cue.head.dep_ not in ("ROOT", "conj", "parataxis", "advcl") and headless(cue.head) is None:
        return False
    return any(_fills(child, slot, cue) for slot in cue.entry.slots for child in cue.head.children)


def _fills(child: Token, slot: str, cue: Cue) -> bool:
    """Whether a phrase of a cue's clause stands in a slot of it."""
    if slot == "obj":
        return child.dep_ == ("nsubj:pass" if cue.passive else "obj") and child.pos_ in ("NOUN", "PROPN")
    return child.dep_ in PHRASE_DEPS and _opens_with(child, slot)


def _opens_with(phrase: Token, slot: str) -> bool:
    """Whether a phrase begins with the word of a slot: a preposition, or "als" before an adjective."""
    return case_of(phrase) == slot or any(
        c.lower_ == slot and c.dep_ in ("case", "mark", "advmod", "cc") and c.i < phrase.i for c in phrase.children
    )


def taken_up(cue: Cue, sentence: Sentence, spoken: set[int], sayings: Sayings) -> Draft | None:
    """ "X. Dies teilte Y mit.": the sentence before is what was said."""
    doc, first = sentence.doc, sentence[0]
    if "main" not in cue.entry.takes or "weak" in cue.entry.takes or not _takes_up(first, cue, sayings):
        return None
    before = sentence.start - 1
    while before >= 0 and doc[before].is_space:
        before -= 1
    previous = sentence_of(doc[before]) if before >= 0 else None
    if previous is None or sum(1 for t in previous if t.i in spoken) > 0.4 * len(previous):
        return None
    return Draft(
        "indirect", set(range(previous.start, previous.end)) | {first.i}, cue.voice, cue.tokens, cue.entry.medium, cue.to,
        sentence=previous.start, confidence=0.7, whole=True,
    )  # fmt: skip


def _takes_up(first: Token, cue: Cue, sayings: Sayings) -> bool:
    """Whether the first word of a cue's clause stands for what was said before."""
    if not is_pointer(first, sayings) or first.head.i != cue.head.i:
        return False
    if cue.voice is not None and cue.voice.head == first.i:
        return False
    return first.dep_ in ("obj", "nsubj:pass", "nsubj", "obl:arg", "expl")
