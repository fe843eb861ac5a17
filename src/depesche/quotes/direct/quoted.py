"""Whether the words of one stretch are quoted, and as whose: the first sign that decides, from the surest to the least sure.

Takes a stretch, what was read between marks before it, and the transcript; gives the draft, or None for words that nobody says.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...language import text_of
from ...records import QuoteKind
from ..antecedents import actor_of, last_voice
from ..cues import Cue
from ..draft import Draft, Voice
from ..grammar import is_finite, sentence_of
from ..indirect import owner
from ..transcript import Transcript
from ..voicing import voice
from .attribution import by_cue
from .beside import in_brackets, introduced_after, joined_to, origin_before, taken_up_after, under_noun, whose_view
from .slots import in_slot, in_speaker, is_called
from .stretch import Stretch, draft_of
from .voices import Attribution
from .wording import is_common, is_name, is_phrase, is_sentence, is_titled, is_whole, noun_of_saying_before

#: The least words that are quoted for their length alone.
LONG = 3


@dataclass(slots=True)
class _Words:
    """The words of a stretch, and what bears on whose they are: `around`, what is told with them in it, the surest first; `by`, the cue
    that tells them; `earlier`, what was read between marks in the paragraph that begins at token `start`.
    """

    s: Stretch
    transcript: Transcript
    earlier: list[Draft]
    start: int
    sentence: bool
    around: list[Draft]
    by: Attribution | None

    @property
    def told_whole(self) -> bool:
        """Whether a cue tells the words as a whole."""
        return self.by is not None and self.by.whole

    @property
    def cue(self) -> Cue | None:
        return self.transcript.cue_of(self.by.cue) if self.by is not None else None

    @property
    def is_name(self) -> bool:
        return is_name(self.s, self.transcript.sayings)

    @property
    def is_proper(self) -> bool:
        """Whether the words look like a name and are no common nouns."""
        return self.is_name and not is_common(self.s, self.transcript.sayings)

    @property
    def kind(self) -> QuoteKind:
        """`direct` for words that are a sentence by themselves, `mixed` for others."""
        return "direct" if self.sentence and is_whole(self.s) else "mixed"


def read_stretch(s: Stretch, earlier: list[Draft], start: int, transcript: Transcript) -> Draft | None:
    """The draft of the words of a stretch; None if they are nobody's. `earlier`: what was read between marks in the paragraph, `start` its first token."""
    sentence = is_sentence(s)
    if sentence and is_titled(s, transcript.sayings):
        return None
    beside = in_brackets(s, transcript.speakers) if sentence else None
    if beside is not None:
        return draft_of(s, "direct", beside, [], "speech", 0.7)
    by = by_cue(s, transcript.cues, transcript.speakers)
    words = _Words(s, transcript, earlier, start, sentence, _told_around(s, transcript), by)
    joined = joined_to(s, earlier) if sentence and not words.around and not words.told_whole else None
    if joined is not None:
        return draft_of(s, "direct", joined.voice, joined.cue, joined.medium, 0.8)
    if words.around and not _has_own_cue(words):
        return _within_told(words)
    found = _under_noun(words) or _behind_origin(words) or _behind_noun(words)
    if found is not None:
        return found
    if by is not None:
        if _is_named_so(words, by):
            return None
        if _is_told(words, by):
            return _told(words, by)
    return _as_view(words) or _in_passing(words) or _alone(words)


def _told_around(s: Stretch, transcript: Transcript) -> list[Draft]:
    """What is told indirectly with the words in it: with a speaker first, by a cue that is not told itself, the shortest first."""
    found = [
        d
        for d in transcript.drafts
        if d.kind in ("indirect", "free_indirect") and s.first in d.tokens and s.last in d.tokens and d.chars is None
    ]
    return sorted(found, key=lambda d: (d.voice is None, transcript.is_told_itself(d), len(d.tokens)))


def _has_own_cue(words: _Words) -> bool:
    """Whether another cue than that of the words around tells quoted sentences."""
    by, host = words.by, words.around[0]
    if by is None or not by.whole or not words.sentence or by.voice is None:
        return False
    return bool(by.cue) and by.cue != host.cue or host.voice is None


def _within_told(words: _Words) -> Draft | None:
    """Words within what somebody tells are theirs."""
    if not words.sentence and words.is_proper:
        return None
    s, host, by = words.s, words.around[0], words.by
    if len(host.tokens) <= s.size + 2 and not host.whole and words.sentence:
        # the cue's clause is the quoted sentence itself
        words.transcript.drafts.remove(host)
        return draft_of(s, "direct", host.voice, host.cue, host.medium, 0.95)
    who = host.voice
    if by is not None and by.cue and words.transcript.sayings.has("so", s.doc[by.cue[0]].lower_):
        who = by.voice  # the particle inside the clause names the speaker
    return draft_of(s, "mixed", who, host.cue, host.medium, 0.85)


def _under_noun(words: _Words) -> Draft | None:
    """Words that hang on a noun of saying."""
    found = under_noun(words.s, words.transcript.sayings) if not words.sentence else None
    if found is None or words.around or words.is_proper:
        return None
    who, noun = found
    return draft_of(words.s, "mixed", who, [noun], "speech", 0.7)


def _behind_origin(words: _Words) -> Draft | None:
    """Words behind an origin that is named before them."""
    found = origin_before(words.s, words.transcript) if not words.around else None
    if found is None or words.told_whole or not words.sentence and (words.s.size == 1 or words.is_name):
        return None
    who, case = found
    return draft_of(words.s, words.kind, who, [case], "speech", 0.7)


def _behind_noun(words: _Words) -> Draft | None:
    """Words right behind a noun of saying or writing ("die Aufschrift „…“")."""
    s, sayings, by = words.s, words.transcript.sayings, words.by
    noun = noun_of_saying_before(s, sayings)
    if noun is None or words.told_whole or s.size == 1:
        return None
    if not words.sentence and words.is_name and not is_phrase(s):
        return None
    who = by.voice if by is not None and by.voice is not None else owner(noun, sayings)
    medium = "writing" if sayings.noun(noun.lemma_) == "writing" else "speech"
    return draft_of(s, "direct", who, [noun.i], medium, 0.7)


def _is_named_so(words: _Words, by: Attribution) -> bool:
    """Whether the words are what something or somebody is called, and no words that a cue tells."""
    s, speakers = words.s, words.transcript.speakers
    if words.sentence:
        return False
    if words.is_name:
        told = by.cue and by.voice is not None and (by.whole or in_slot(s, words.cue, speakers, called=True))
        if not told:
            return True
    answered = by.whole and text_of(s.doc)[s.mark.end : s.mark.end + 1] == ","
    return not answered and in_speaker(s, words.cue, speakers)


def _is_told(words: _Words, by: Attribution) -> bool:
    """Whether the words stand where the cue tells them, or are too many to be anything else."""
    s, speakers = words.s, words.transcript.speakers
    if words.sentence or by.whole or in_slot(s, words.cue, speakers) or is_called(s, words.cue, speakers):
        return True
    return s.size >= LONG and not words.is_name


def _told(words: _Words, by: Attribution) -> Draft:
    """The words as those that a cue tells, in the place of what it was thought to tell of them indirectly."""
    s, drafts = words.s, words.transcript.drafts
    who = _teller(words, by)
    inside = set(range(s.first, s.last + 1))
    for draft in [d for d in drafts if d.chars is None and not d.whole and d.kind == "indirect" and d.lies_in(inside)]:
        drafts.remove(draft)
    kind: QuoteKind = "direct" if by.whole else words.kind
    return draft_of(s, kind, who, by.cue, by.medium, 0.9 if words.sentence else 0.6)


def _teller(words: _Words, by: Attribution) -> Voice | None:
    """Who tells the words of a cue: whom it names, if they can speak; else who carries on."""
    s, transcript, who = words.s, words.transcript, by.voice
    if not by.cue:
        # a colon without a word of saying: what it ends may itself be carried speech
        free = (d for d in transcript.drafts if d.kind == "free_indirect" and s.first - 2 in d.tokens)
        carried = next(free, None)
        who = carried.voice if carried is not None and carried.voice is not None else who
    if words.sentence and (who is None or by.whole and not _may_speak(who, s, transcript)):
        # nobody who could speak is named beside the words: somebody heard before goes on
        return last_voice(sentence_of(s.doc[s.first]), transcript) or who
    return who


def _may_speak(who: Voice, s: Stretch, transcript: Transcript) -> bool:
    """Whether the one a cue names may be whose words they are; a label without a verb ("Seine Antwort: „…“") may be anything."""
    head = s.doc[who.head]
    told = any(is_finite(s.doc[i]) for i in range(who.end, s.first))
    return transcript.speakers.may_speak(head) if told else transcript.speakers.standing(head) > 0


def _as_view(words: _Words) -> Draft | None:
    """Words that somebody holds to be true of something."""
    found = whose_view(words.s, words.transcript.speakers)
    return draft_of(words.s, "mixed", found[0], [found[1]], "thought", 0.6) if found is not None else None


def _in_passing(words: _Words) -> Draft | None:
    """Words of no name in a sentence without a cue: of whoever speaks in it or spoke before it in the paragraph."""
    s, transcript = words.s, words.transcript
    if words.sentence or s.size == 1 or not s.doc[s.first].text.islower() or words.is_name:
        return None
    at = sentence_of(s.doc[s.first])
    who, subject = transcript.heard.get(at.start), actor_of(at, transcript.sayings)
    if who is None and subject is not None and subject.pos_ == "PRON" and "Prs" in subject.morph.get("PronType"):
        who = voice(subject)
    if who is None and any(words.start <= d.first <= s.first for d in transcript.drafts):
        who = last_voice(at, transcript)
    return draft_of(s, "mixed", who, [], "speech", 0.5) if who is not None else None


def _alone(words: _Words) -> Draft | None:
    """Quoted sentences without a cue: of whom the words beside them are, else of whom the next or an earlier sentence names."""
    s, transcript = words.s, words.transcript
    if not words.sentence or s.size < LONG:
        return None
    at, last = sentence_of(s.doc[s.first]), words.earlier[-1] if words.earlier else None
    who = last.voice if last is not None and at.start <= last.first else None
    who = who or taken_up_after(s, transcript) or last_voice(at, transcript) or introduced_after(s, transcript.speakers)
    return draft_of(s, "direct", who, [], "speech", 0.6)
