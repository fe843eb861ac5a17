"""Doc → quotations, in the order of the text.

Paragraph by paragraph: first what each sentence tells in the report's own words (`telling`); then, sentence by sentence, speech that is
carried on (`free_indirect`) and the stretches between quotation marks (`direct`). The drafts become records at the end (`recording`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..language import text_of
from ..lexicon import Lexicon
from ..records import Quote
from .candidates import Speakers
from .direct import DirectReader, Stretch, is_sentence, is_titled, stands_alone, stretch_of
from .draft import Draft
from .free_indirect import carry_on
from .marks import ALL, marked
from .recording import records
from .telling import TellingReader
from .transcript import Transcript

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.tokens import Span as Sentence


def read_quotes(doc: Doc, actors: Any, lexicon: Lexicon) -> list[Quote]:
    """All quotations of a parsed report in the order of the text, ids `q1`, …: the characters of what is said, the cue, the speaker as a participant.
    `actors` (of `read_entities`) gives the speakers' codes; None leaves them without. Raises `LexiconError`."""
    transcript = Transcript(doc, lexicon.sayings, Speakers(doc, lexicon, actors))
    for number, paragraph in enumerate(_paragraphs(doc)):
        transcript.open(paragraph, number)
        _read_paragraph(paragraph, transcript)
    return records(transcript.drafts, doc, actors)


def _paragraphs(doc: Doc) -> list[list[Sentence]]:
    """The sentences that are read, by paragraph."""
    found: list[list[Sentence]] = [[]]
    for sentence in doc.sents:
        if not all(t.pos_ == "SPACE" or t.is_space for t in sentence):
            found[-1].append(sentence)
        elif "\n" in sentence.text or sentence.text.strip():
            found.append([])
    return [p for p in found if p]


def _read_paragraph(paragraph: list[Sentence], transcript: Transcript) -> None:
    """Adds the drafts of a paragraph to the transcript."""
    begin, end = paragraph[0].start, paragraph[-1].end
    stretches = _stretches(paragraph, transcript.doc)
    spoken = _spoken(stretches, transcript)
    telling = TellingReader(transcript, spoken, [range(s.first, s.last + 1) for s in stretches])
    for sentence in paragraph:
        telling.read(sentence)
    told = [d for d in transcript.drafts if d.tokens and begin <= d.first < end]
    direct = DirectReader(transcript, begin)
    running: Draft | None = None
    for sentence in paragraph:
        # in the order of the text: who was quoted in one sentence may carry on in the next
        running = carry_on(sentence, running, told, spoken, transcript)
        direct.read([s for s in stretches if sentence.start <= s.first < sentence.end])


def _stretches(paragraph: list[Sentence], doc: Doc) -> list[Stretch]:
    """What stands between marks in a paragraph."""
    text, last = text_of(doc), paragraph[-1][-1]
    start, end = paragraph[0][0].idx, last.idx + len(last)
    marks = marked(text, start, end) if any(c in ALL for c in text[start:end]) else []
    return [s for s in (stretch_of(doc, mark) for mark in marks) if s is not None]


def _spoken(stretches: list[Stretch], transcript: Transcript) -> set[int]:
    """The tokens of quoted sentences, in which nothing is read as the report's own telling."""
    speech = (s for s in stretches if is_sentence(s) and not is_titled(s, transcript.sayings) and stands_alone(s))
    return {i for s in speech for i in range(s.first, s.last + 1)}
