"""What has been read of a report so far: the drafts, the cues, and who was heard where.

The readers of a room's parts take it, add to it, and ask it who spoke before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..lexicon.sayings import Sayings
from .candidates import Speakers
from .cues import Cue
from .draft import Draft, Voice
from .grammar import finite_of, has_features

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.tokens import Span as Sentence


@dataclass(slots=True)
class Transcript:
    """The course of a report, as far as it was read. Tokens, and sentences by their first token, are named by index."""

    doc: Doc
    sayings: Sayings
    speakers: Speakers
    drafts: list[Draft] = field(default_factory=list)
    #: The cue that each of its tokens belongs to.
    cues: dict[int, Cue] = field(default_factory=dict)
    #: Who was heard in a sentence, whether or not words of theirs were found.
    heard: dict[int, Voice] = field(default_factory=dict)
    #: Every origin that was named, by its preposition, whether or not the clause around it could be told.
    origins: dict[int, Voice] = field(default_factory=dict)
    #: The number of each sentence, those of the paragraph that is being read included, and that of its paragraph.
    number_of: dict[int, int] = field(default_factory=dict)
    paragraph_of: dict[int, int] = field(default_factory=dict)

    def open(self, paragraph: Sequence[Sentence], number: int) -> None:
        """Numbers the sentences of a paragraph that will be read next."""
        for sentence in paragraph:
            self.number_of[sentence.start] = len(self.number_of)
            self.paragraph_of[sentence.start] = number

    def cue_of(self, words: Sequence[int]) -> Cue | None:
        """The cue that the words of a draft's cue belong to."""
        return self.cues.get(words[0]) if words else None

    def cues_in(self, sentence: Sentence) -> list[Cue]:
        """The cues with their verb in a sentence, once for each of their words."""
        return [c for c in self.cues.values() if sentence.start <= c.verb.i < sentence.end]

    def is_told_itself(self, draft: Draft) -> bool:
        """ "Er gehe davon aus, dass …": the cue itself is told in the subjunctive."""
        cue = self.cue_of(draft.cue)
        return cue is not None and has_features(finite_of(cue.head) or cue.verb, self.sayings.roles["carries"])
