"""Speech that goes on without a cue: sentences in the subjunctive after somebody has spoken, and sentences with a verb of hearsay ("soll")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lexicon.sayings import Sayings
from .grammar import finite_of, has_features, is_finite

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Sentence


class CarriedReader:
    """Judges whether a sentence carries on what somebody said."""

    def __init__(self, doc: Doc, sayings: Sayings) -> None:
        self.doc = doc
        self.sayings = sayings
        self.carries = tuple(sayings.roles["carries"])

    def main_verb(self, sentence: Sentence) -> Token | None:
        """The finite verb of the main clause: the root's, else the first finite verb that no conjunction opens."""
        root = sentence.root
        finite = finite_of(root)
        if finite is not None:
            return finite
        return next((t for t in sentence if is_finite(t)), None)

    def mood(self, sentence: Sentence) -> str | None:
        """`sure` for a subjunctive that only carried speech has (subjunctive I), `open` for one that may be a condition, else None."""
        if not self.carries:
            return None
        verb = self.main_verb(sentence)
        if verb is None or not has_features(verb, self.carries) or verb.lower_ in self.sayings.roles["plain"]:
            return None
        if "Pres" not in verb.morph.get("Tense") and self.conditional(sentence):
            return None
        return "sure" if "Pres" in verb.morph.get("Tense") else "open"

    def conditional(self, sentence: Sentence) -> bool:
        """A condition in the sentence itself: verb first, or a clause with a conjunction of condition."""
        first = next((t for t in sentence if not t.is_punct), None)
        if first is not None and is_finite(first):
            return True
        return any(self.sayings.has("condition", t.lower_) and t.pos_ == "SCONJ" for t in sentence)

    def hearsay(self, sentence: Sentence) -> bool:
        """Whether the main clause is told as hearsay ("soll … gewesen sein")."""
        root = sentence.root
        verbs = [root, *root.children]
        return any(self.sayings.has("hearsay", t.lemma_) and is_finite(t) for t in verbs) or any(
            self.sayings.has("hearsay", t.lower_) and t.dep_ == "advmod" for t in root.children
        )
