"""Whether a sentence carries on what somebody said: by the subjunctive of its main verb, or by a verb of hearsay ("soll").

Takes a sentence, gives its mood or a yes or no; `free_indirect` reads the words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lexicon.sayings import Sayings
from .grammar import finite_of, has_features, is_finite

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence
    from spacy.tokens import Token


def main_verb(sentence: Sentence) -> Token | None:
    """The finite verb of the main clause: the root's, else the first finite verb of the sentence."""
    finite = finite_of(sentence.root)
    return finite if finite is not None else next((t for t in sentence if is_finite(t)), None)


def carried_mood(sentence: Sentence, sayings: Sayings) -> str | None:
    """`sure` for a subjunctive that only carried speech has (subjunctive I), `open` for one that may be a condition, else None."""
    carries = sayings.roles["carries"]
    verb = main_verb(sentence) if carries else None
    if verb is None or not has_features(verb, carries) or verb.lower_ in sayings.roles["plain"]:
        return None
    if "Pres" in verb.morph.get("Tense"):
        return "sure"
    return None if _is_conditional(sentence, sayings) else "open"


def _is_conditional(sentence: Sentence, sayings: Sayings) -> bool:
    """A condition in the sentence itself: verb first, or a clause with a conjunction of condition."""
    first = next((t for t in sentence if not t.is_punct), None)
    if first is not None and is_finite(first):
        return True
    return any(sayings.has("condition", t.lower_) and t.pos_ == "SCONJ" for t in sentence)


def is_hearsay(sentence: Sentence, sayings: Sayings) -> bool:
    """Whether the main clause is told as hearsay ("soll … gewesen sein")."""
    root = sentence.root
    if any(sayings.has("hearsay", t.lemma_) and is_finite(t) for t in (root, *root.children)):
        return True
    return any(sayings.has("hearsay", t.lower_) and t.dep_ == "advmod" for t in root.children)
