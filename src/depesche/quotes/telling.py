"""What a sentence tells in the report's own words: origins, cues with what they govern, nouns of saying, speech acts.

Takes a sentence, adds its drafts, its cues and whoever is heard in it to the transcript.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .antecedents import actor_of, last_voice
from .carried import carried_mood
from .cues import Cue, find_cues
from .draft import Draft, Voice, distinct, nested
from .indirect import aside, read_indirect, read_nouns, stray
from .sources import read_sources
from .transcript import Transcript
from .unworded import reported, taken_up
from .voicing import voice

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence


@dataclass(slots=True)
class TellingReader:
    """Reads the sentences of a paragraph. `spoken`: tokens of sentences between marks; `between`: those of each stretch between marks."""

    transcript: Transcript
    spoken: set[int]
    between: list[range]

    def read(self, sentence: Sentence) -> None:
        """Adds what the sentence tells to the transcript."""
        course, sayings, spoken = self.transcript, self.transcript.sayings, self.spoken
        found = self._origins(sentence)
        cues = find_cues(sentence, sayings, course.speakers)
        self._note(cues, sentence)
        by_cues = list(self._told_by(cues, sentence))
        found += by_cues
        nouns = read_nouns(sentence, spoken.union(*(d.tokens for d in by_cues)), sayings)
        found += [d for d in nouns if d.cue[0] not in spoken and not d.lies_in(spoken)]
        if carried_mood(sentence, sayings) is None:
            said = spoken.union(*(d.tokens for d in found))
            found += stray(sentence, said, self._heard_in(sentence), sayings)
        if not any(d.kind == "indirect" for d in found):
            beside = aside(sentence, sayings)
            if beside is not None and not beside.lies_in(spoken):
                found.append(beside)
        course.drafts += distinct(nested(found))
        act = reported(sentence, cues, spoken) if not found else None
        if act is not None:
            course.drafts.append(act)

    def _origins(self, sentence: Sentence) -> list[Draft]:
        """What stands around an origin; a mere pointer ("demnach") gets whom it points at."""
        course = self.transcript
        read = read_sources(sentence, course.sayings, course.origins)
        found = [d for d in read if d.cue[0] not in self.spoken and not self._within_marks(d)]
        for draft in found:
            if draft.voice is not None and course.sayings.has("told", course.doc[draft.cue[0]].lower_):
                draft.voice.refers = last_voice(sentence, course)
        return found

    def _within_marks(self, draft: Draft) -> bool:
        """Whether an origin is named between marks ("habe „nach reiflicher Überlegung“ entschieden") and so is none of the words around."""
        return any(draft.cue[0] in words and not draft.tokens <= set(words) for words in self.between)

    def _note(self, cues: list[Cue], sentence: Sentence) -> None:
        """Adds cues and their speakers to the transcript."""
        course = self.transcript
        outside: Voice | None = None
        for cue in cues:
            if cue.voice is not None and cue.verb.i not in self.spoken:
                if cue.voice.head in self.spoken:
                    cue.voice = outside  # the parse took a word of the speech for the speaker of "… und warf X vor"
                else:
                    outside = cue.voice
            course.cues[cue.verb.i] = cue
            for i in cue.tokens:
                course.cues.setdefault(i, cue)
            if cue.voice is not None and (sentence.start not in course.heard or cue.head.dep_ == "ROOT"):
                if course.speakers.standing(course.doc[cue.voice.head]) > 1:
                    course.heard[sentence.start] = cue.voice

    def _told_by(self, cues: list[Cue], sentence: Sentence) -> Iterator[Draft]:
        """What the cues outside quoted sentences tell."""
        sayings = self.transcript.sayings
        for cue in cues:
            if cue.verb.i in self.spoken:
                continue
            told = read_indirect(cue, sentence, sayings) or taken_up(cue, sentence, self.spoken, sayings)
            if told is not None and not told.lies_in(self.spoken):
                yield told

    def _heard_in(self, sentence: Sentence) -> Voice | None:
        """Who speaks in a sentence: by a cue, else its subject, if it can speak."""
        course = self.transcript
        who = course.heard.get(sentence.start)
        subject = actor_of(sentence, course.sayings) if who is None else None
        return voice(subject) if subject is not None and course.speakers.can_speak(subject) else who
