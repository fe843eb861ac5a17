"""Direct speech: which of the stretches between quotation marks are somebody's words, and whose.

Takes the stretches of a paragraph, adds drafts to the transcript. Words are speech if they make a sentence, or stand where a cue or an
indirect quotation has room for them. `wording` tells what the words are, `attribution` which cue tells them (`tail`: behind them, `lead`:
before a colon), `slots` where they stand in its clause, `beside` who else is named near them; `quoted` decides.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from ..draft import Draft
from ..transcript import Transcript
from .quoted import read_stretch
from .stretch import Stretch, stretch_of
from .wording import is_sentence, is_titled, stands_alone

__all__ = ["DirectReader", "Stretch", "is_sentence", "is_titled", "stands_alone", "stretch_of"]

#: Within more tokens than this no nested marks are read.
SHORT = 3


@dataclass(slots=True)
class DirectReader:
    """Reads what stands between the marks of one paragraph, in its order. `start`: the paragraph's first token."""

    transcript: Transcript
    start: int
    #: What was read between marks, and the end of the last such stretch, in characters.
    earlier: list[Draft] = field(default_factory=list)
    until: int = -1

    def read(self, stretches: list[Stretch]) -> None:
        """Adds the drafts of stretches to the transcript, nested ones left out."""
        for s in stretches:
            draft = read_stretch(s, self.earlier, self.start, self.transcript) if s.mark.start >= self.until else None
            if draft is None:
                continue
            last = self.earlier[-1] if self.earlier else None
            if last is not None and draft.voice is not None and draft.voice.head in last.tokens:
                # the parse took words between marks for the speaker ("„Wir“, sagte er, „werden …“")
                draft.voice = last.voice
            self.transcript.drafts.append(draft)
            self.earlier.append(draft)
            self._add_citer(draft)
            if len(draft.tokens) > SHORT:
                self.until = s.mark.end

    def _add_citer(self, draft: Draft) -> None:
        """Whoever cites says the words too."""
        cue = self.transcript.cue_of(draft.cue)
        if cue is None or cue.citer is None or draft.voice is None or draft.voice.head == cue.citer.head:
            return
        self.transcript.drafts.append(replace(draft, voice=cue.citer, tokens=set(draft.tokens), confidence=0.5))
