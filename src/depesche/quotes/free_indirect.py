"""Free indirect speech: sentences in the mood of carried speech, or told as hearsay, joined into one quotation.

Takes a sentence, what runs on from the sentence before, and the transcript; adds drafts to it and gives what runs on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .antecedents import last_voice, sentence_before
from .carried import carried_mood, is_hearsay, main_verb
from .cues import Cue
from .draft import Draft, Voice
from .grammar import clause_head, finite_of, has_features, is_finite, sentence_end
from .transcript import Transcript

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence

#: A cue tells its sentence, and nothing is carried on in it, if it tells this part of its words.
LARGE = 0.4


def carry_on(
    sentence: Sentence, running: Draft | None, told: list[Draft], spoken: set[int], transcript: Transcript
) -> Draft | None:
    """Reads a sentence that carries on somebody's words, joined to those that run from the sentence before; gives what runs on.

    `told`: what cues of the paragraph tell; `spoken`: the tokens of quoted sentences.
    """
    sentence = _before_speech(sentence, spoken, transcript)
    loud = sum(1 for t in sentence if t.i in spoken)
    size = sentence_end(sentence) - sentence.start - loud
    if loud > 0.5 * len(sentence) and loud > size:
        return None
    mood = carried_mood(sentence, transcript.sayings)
    hearsay = mood is None and is_hearsay(sentence, transcript.sayings)
    here = [d for d in told if d.sentence == sentence.start]
    if mood is None and not hearsay or any(_tells_sentence(d, sentence, size, mood, transcript) for d in here):
        return None
    who = last_voice(sentence, transcript) or _inserted(sentence, transcript)
    if hearsay or mood == "open":
        # neither is a sure sign: only what follows upon somebody's words is taken for theirs
        if running is None and not _follows_quotation(sentence, transcript) or mood == "open" and who is None:
            return None
    if mood:
        _drop_told_itself(here, sentence, transcript)
    kind = "free_indirect" if mood else "hearsay"
    words = set(range(sentence.start, sentence.end)) - spoken
    if running is not None and running.medium == kind:
        running.tokens |= words
        return running
    opening = _announcing(sentence, transcript) if mood else None
    running = Draft(
        "indirect" if opening else "free_indirect", words, opening.voice if opening else who, opening.tokens if opening else [],
        kind, sentence=sentence.start, confidence=0.7 if mood == "sure" else 0.5, whole=True,
    )  # fmt: skip
    transcript.drafts.append(running)
    return running


def _before_speech(sentence: Sentence, spoken: set[int], transcript: Transcript) -> Sentence:
    """The part of a sentence before the colon that opens quoted sentences ("Es fehle an Geld: „…“"), else all of it."""
    doc, carries = sentence.doc, transcript.sayings.roles["carries"]
    first = next((t.i for t in sentence if t.i in spoken), None)
    k = first - 1 if first is not None else -1
    while k > sentence.start and doc[k].is_punct and doc[k].text != ":":
        k -= 1
    if k <= sentence.start or doc[k].text != ":":
        return sentence
    lead = doc[sentence.start : k + 1]
    return lead if any(is_finite(t) and has_features(t, carries) for t in lead) else sentence


def _tells_sentence(draft: Draft, sentence: Sentence, size: int, mood: str | None, transcript: Transcript) -> bool:
    """Whether a cue tells a sentence itself: its main clause ("Es fehle an Geld, heißt es in dem Bericht, der …"), or much of it."""
    if draft.kind != "indirect" or draft.voice is None or draft.whole:
        return False
    verb = main_verb(sentence)
    if verb is not None and verb.i in draft.tokens and verb.i not in draft.cue:
        return True
    return len(draft.tokens) >= LARGE * size and not (mood and transcript.is_told_itself(draft))


def _inserted(sentence: Sentence, transcript: Transcript) -> Voice | None:
    """ "Das sei, wie X betonte, …": who speaks by a cue in the sentence that is not in the mood of carried speech itself."""
    carries = transcript.sayings.roles["carries"]
    for cue in transcript.cues_in(sentence):
        if cue.voice is not None and not has_features(finite_of(cue.head) or cue.verb, carries):
            return cue.voice
    return None


def _follows_quotation(sentence: Sentence, transcript: Transcript) -> bool:
    """Whether somebody was quoted in the sentence right before."""
    before = sentence_before(sentence)
    return before is not None and any(
        before.start <= d.last < before.end or d.first < before.end <= d.last for d in transcript.drafts
    )


def _drop_told_itself(here: list[Draft], sentence: Sentence, transcript: Transcript) -> None:
    """Takes out what a cue of the sentence tells that stands in the subjunctive itself: all of it is carried speech."""
    for draft in here:
        if draft.cue and draft.kind in ("indirect", "reported") and draft in transcript.drafts:
            if _is_main_cue(draft, sentence):
                transcript.drafts.remove(draft)


def _is_main_cue(draft: Draft, sentence: Sentence) -> bool:
    """Whether the cue of a draft stands in the main clause."""
    verb = main_verb(sentence)
    cue = sentence.doc[draft.cue[0]]
    return verb is not None and (verb.i in draft.cue or clause_head(cue).i == clause_head(verb).i)


def _announcing(sentence: Sentence, transcript: Transcript) -> Cue | None:
    """The cue of the sentence before if it says that somebody speaks but leaves the words to this sentence."""
    before = sentence_before(sentence)
    if before is None:
        return None
    if any(d.kind != "reported" and before.start <= d.first < before.end for d in transcript.drafts):
        return None
    root = before.root.i
    cues = (c for c in transcript.cues.values() if c.head.i == root and c.voice is not None)
    return next((c for c in cues if "weak" not in c.entry.takes), None)
