"""Doc → quotations, in the order of the text.

Per sentence: origins ("laut X"), cues with what they govern, nouns of saying; then speech that is carried on; then the stretches between
quotation marks; then speech acts that are only reported.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..language import text_of
from ..lexicon import Lexicon
from ..records import Quote, Span
from .candidates import HEARD, PRONOUN, QUOTED, SUBJECT, WRITING, Candidate, Speakers
from .carried import CarriedReader
from .cues import Cue, case_of, find_cues, voice
from .direct import DirectReader
from .draft import Draft, Voice
from .grammar import (
    clause_head,
    finite_of,
    has_features,
    headless,
    is_finite,
    is_passive,
    runs,
    sentence_end,
    sentence_of,
    subject_of,
    tokens_under,
)
from .indirect import aside, owner, read_indirect, read_nouns, stated_owner, stray
from .marks import ALL, marked
from .sources import SourceReader
from .speaker import char_span, participant

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Sentence


def read_quotes(doc: Doc, actors: Any, lexicon: Lexicon) -> list[Quote]:
    """All quotations of a parsed report. `actors` gives the speakers' codes; None leaves them without."""
    return _Reader(doc, actors, lexicon).read()


#: How many sentences back somebody may have spoken who carries on.
REACH = 8


class _Reader:
    def __init__(self, doc: Doc, actors: Any, lexicon: Lexicon) -> None:
        self.doc = doc
        self.text = text_of(doc)
        self.actors = actors
        self.sayings = lexicon.sayings
        self.sources = SourceReader(self.sayings)
        self.carried = CarriedReader(doc, self.sayings)
        self.speakers = Speakers(doc, lexicon, actors)
        self.direct = DirectReader(doc, self.sayings, self.speakers)
        self.cues: dict[int, Cue] = {}
        self.drafts: list[Draft] = []
        #: Who was heard in a sentence (by its first token), whether or not words of theirs were found.
        self.heard: dict[int, Voice] = {}
        self.paragraph_start = 0
        #: What was read between marks in the paragraph, and the end of the last such stretch.
        self.quoted_here: list[Draft] = []
        self.quoted_until = -1
        #: The tokens of each stretch between marks in the paragraph.
        self.between: list[range] = []
        #: The sentences read so far, this paragraph's included, and the paragraph of each by its first token.
        self.before: list[Sentence] = []
        self.paragraph_of: dict[int, int] = {}

    def read(self) -> list[Quote]:
        for n, paragraph in enumerate(self.paragraphs()):
            self.before += paragraph
            self.paragraph_of.update((s.start, n) for s in paragraph)
            self.paragraph(paragraph)
        return self.records()

    def paragraphs(self) -> list[list[Sentence]]:
        """The sentences that are read, by paragraph."""
        found: list[list[Sentence]] = [[]]
        for sentence in self.doc.sents:
            if all(t.pos_ == "SPACE" or t.is_space for t in sentence):
                if "\n" in sentence.text or sentence.text.strip():
                    found.append([])
                continue
            found[-1].append(sentence)
        return [p for p in found if p]

    def paragraph(self, sentences: list[Sentence]) -> None:
        self.paragraph_start = sentences[0].start
        start = sentences[0][0].idx
        end = sentences[-1][-1].idx + len(sentences[-1][-1])
        text = self.text
        marks = marked(text, start, end) if any(c in ALL for c in text[start:end]) else []
        stretches = [s for s in map(self.direct.stretch, marks) if s is not None]
        speeches = [s for s in stretches if self.direct.is_sentence(s) and not self.direct.titled(s)]
        self.between = [range(s.first, s.last + 1) for s in stretches]
        spoken = {i for s in speeches if self.stands_alone(s) for i in range(s.first, s.last + 1)}
        for sentence in sentences:
            self.sentence(sentence, spoken)
        told = [d for d in self.drafts if d.tokens and sentences[0].start <= d.first < sentences[-1].end]
        running: Draft | None = None
        self.quoted_until, self.quoted_here = -1, []
        for sentence in sentences:
            # in the order of the text: who was quoted in one sentence may carry on in the next
            running = self.carry(sentence, running, told, spoken)
            self.quoted([s for s in stretches if sentence.start <= s.first < sentence.end])

    def stands_alone(self, s: Any) -> bool:
        """Quoted sentences that are speech by themselves: nothing inside them is read as the report's own telling."""
        first = next((c for t in self.doc[s.first : s.last + 1] for c in t.text if c.isalnum()), "")
        return first.isupper() or first.isdigit()

    # -- one sentence -------------------------------------------------------------------------------------------

    def sentence(self, sentence: Sentence, spoken: set[int]) -> None:
        found = [d for d in self.sources.read(sentence) if d.cue[0] not in spoken and not self.within_marks(d)]
        for draft in found:
            if draft.voice is not None and self.sayings.has("told", self.doc[draft.cue[0]].lower_):
                draft.voice.refers = self.last_voice(sentence)
        cues = find_cues(sentence, self.sayings, self.speakers)
        taken: set[int] = set()
        outside: Voice | None = None
        for cue in cues:
            if cue.voice is not None and cue.voice.head in spoken and cue.verb.i not in spoken:
                cue.voice = outside  # the parse took a word of the speech for the speaker of "… und warf X vor"
            elif cue.voice is not None and cue.verb.i not in spoken:
                outside = cue.voice
            self.cues[cue.verb.i] = cue
            for i in cue.tokens:
                self.cues.setdefault(i, cue)
            may = cue.voice is not None and self.speakers.standing(self.doc[cue.voice.head]) > 1
            if cue.voice is not None and may and (sentence.start not in self.heard or cue.head.dep_ == "ROOT"):
                self.heard[sentence.start] = cue.voice
            if cue.verb.i in spoken:
                continue
            told = read_indirect(cue, sentence, self.sayings) or self.taken_up(cue, sentence, spoken)
            if told is None or self.covered_by_speech(told, spoken):
                continue
            found.append(told)
            taken |= told.tokens
        taken |= spoken
        found += [
            d
            for d in read_nouns(sentence, taken, self.sayings)
            if d.cue[0] not in spoken and not self.covered_by_speech(d, spoken)
        ]
        if self.carried.mood(sentence) is None:
            who = self.heard.get(sentence.start)
            if who is None:
                subject = self.actor_of(sentence)
                who = voice(subject) if subject is not None and self.speakers.can_speak(subject) else None
            said = {i for d in found for i in d.tokens} | spoken
            found += stray(sentence, said, who, self.sayings)
        if not any(d.kind == "indirect" for d in found):
            beside = aside(sentence, self.sayings)
            if beside is not None and not self.covered_by_speech(beside, spoken):
                found.append(beside)
        self.drafts += distinct(nested(found))
        if not found:
            reported = self.reported(sentence, cues, spoken)
            if reported is not None:
                self.drafts.append(reported)

    def within_marks(self, draft: Draft) -> bool:
        """Whether an origin is named between marks ("habe „nach reiflicher Überlegung“ entschieden") and so is none of the words around."""
        return any(draft.cue[0] in words and not draft.tokens <= set(words) for words in self.between)

    def covered_by_speech(self, draft: Draft, spoken: set[int]) -> bool:
        inside = len(draft.tokens & spoken)
        return inside > 0.6 * len(draft.tokens)

    def taken_up(self, cue: Cue, sentence: Sentence, spoken: set[int]) -> Draft | None:
        """ "X. Dies teilte Y mit.": the sentence before is what was said."""
        if "main" not in cue.entry.takes or "weak" in cue.entry.takes:
            return None
        first = sentence[0]
        if (
            not self.sayings.has("this", first.lower_)
            or first.pos_ not in ("PRON", "DET")
            or first.head.i != cue.head.i
        ):
            return None
        if (
            first.dep_ not in ("obj", "nsubj:pass", "nsubj", "obl:arg", "expl")
            or cue.voice is not None
            and cue.voice.head == first.i
        ):
            return None
        before = sentence.start - 1
        while before >= 0 and self.doc[before].is_space:
            before -= 1
        if before < 0:
            return None
        previous = sentence_of(self.doc[before])
        if sum(1 for t in previous if t.i in spoken) > 0.4 * len(previous):
            return None
        return Draft(
            "indirect", set(range(previous.start, previous.end)) | {first.i}, cue.voice, cue.tokens, cue.entry.medium, cue.to,
            sentence=previous.start, confidence=0.7, whole=True,
        )  # fmt: skip

    def reported(self, sentence: Sentence, cues: list[Cue], spoken: set[int]) -> Draft | None:
        """A speech act that names what is said without wording it: "forderte den Rücktritt der Regierung"."""
        for cue in cues:
            if cue.verb.i in spoken or not cue.entry.slots or cue.voice is None:
                continue
            if cue.head.dep_ not in ("ROOT", "conj", "parataxis", "advcl") and headless(cue.head) is None:
                continue
            if not self.slot_filled(cue):
                continue
            tokens = tokens_under(cue.head)
            if cue.head.dep_ in ("ROOT", "acl"):
                tokens = set(range(sentence.start, sentence.end))
                for child in cue.head.children:
                    if child.dep_ == "conj" and finite_of(child) is not None:
                        tokens -= tokens_under(child)
            return Draft(
                "reported", tokens, cue.voice, cue.tokens, cue.entry.medium, cue.to, sentence=sentence.start, confidence=0.5, whole=True
            )  # fmt: skip
        return None

    def slot_filled(self, cue: Cue) -> bool:
        for slot in cue.entry.slots:
            for child in cue.head.children:
                if slot == "obj":
                    hit = child.dep_ == ("nsubj:pass" if cue.passive else "obj") and child.pos_ in ("NOUN", "PROPN")
                else:
                    hit = child.dep_ in ("obl", "obl:arg", "nmod", "xcomp", "advcl", "ccomp", "advmod") and opens_with(
                        child, slot
                    )
                if hit:
                    return True
        return False

    # -- speech carried on --------------------------------------------------------------------------------------

    def carry(self, sentence: Sentence, running: Draft | None, told: list[Draft], spoken: set[int]) -> Draft | None:
        """Reads a sentence that carries on somebody's words, joined to those that run from the sentence before; gives what runs on."""
        sentence = self.before_speech(sentence, spoken)
        loud = sum(1 for t in sentence if t.i in spoken)
        size = sentence_end(sentence) - sentence.start - loud
        here = [d for d in told if d.sentence == sentence.start]
        if loud > 0.5 * len(sentence) and loud > size:
            return None
        mood = self.carried.mood(sentence)
        hearsay = mood is None and self.carried.hearsay(sentence)
        kind = "free_indirect" if mood else "hearsay" if hearsay else None
        own = [
            d for d in here
            if d.kind == "indirect" and d.voice is not None and not d.whole
            and (self.told_as_main(d, sentence) or len(d.tokens) >= 0.4 * size and not (mood and d.cue and self.cue_in_mood(d)))
        ]  # fmt: skip
        if kind is None or own:
            return None
        voice_ = self.last_voice(sentence) or self.inserted(sentence)
        if (
            mood == "open"
            and (voice_ is None or running is None and not self.follows(sentence))
            or hearsay
            and running is None
            and not self.follows(sentence)
        ):
            return None
        for draft in here:
            # the cue stands in the subjunctive itself: all of it is carried speech
            if (
                draft in self.drafts
                and draft.kind in ("indirect", "reported")
                and mood
                and len(draft.cue)
                and self.same_clause(draft, sentence)
            ):
                self.drafts.remove(draft)
        if running is not None and running.medium == kind:
            running.tokens |= set(range(sentence.start, sentence.end)) - spoken
            return running
        opening = self.announced(sentence) if mood else None
        running = Draft(
            "indirect" if opening else "free_indirect", set(range(sentence.start, sentence.end)) - spoken,
            opening.voice if opening else voice_, opening.tokens if opening else [], kind, sentence=sentence.start,
            confidence=0.7 if mood == "sure" else 0.5, whole=True,
        )  # fmt: skip
        self.drafts.append(running)
        return running

    def inserted(self, sentence: Sentence) -> Voice | None:
        """ "Das sei, wie X betonte, …": who speaks by a cue in the sentence that is not in the mood of carried speech itself."""
        for cue in self.cues.values():
            if sentence.start <= cue.verb.i < sentence.end and cue.voice is not None:
                if not has_features(finite_of(cue.head) or cue.verb, self.carried.carries):
                    return cue.voice
        return None

    def before_speech(self, sentence: Sentence, spoken: set[int]) -> Sentence:
        """The part of a sentence before the colon that opens quoted sentences ("Es fehle an Geld: „…“"), else all of it."""
        first = next((t.i for t in sentence if t.i in spoken), None)
        k = first - 1 if first is not None else -1
        while k > sentence.start and self.doc[k].is_punct and self.doc[k].text != ":":
            k -= 1
        if k <= sentence.start or self.doc[k].text != ":":
            return sentence
        lead = self.doc[sentence.start : k + 1]
        return lead if any(is_finite(t) and has_features(t, self.carried.carries) for t in lead) else sentence

    def told_as_main(self, draft: Draft, sentence: Sentence) -> bool:
        """Whether the main clause of a sentence is itself what a cue of it tells ("Es fehle an Geld, heißt es in dem Bericht, der …")."""
        verb = self.carried.main_verb(sentence)
        return verb is not None and verb.i in draft.tokens and verb.i not in draft.cue

    def cue_in_mood(self, draft: Draft) -> bool:
        """ "Er gehe davon aus, dass …": the cue itself is told in the subjunctive."""
        cue = self.cues.get(draft.cue[0])
        if cue is None:
            return False
        finite = finite_of(cue.head) or cue.verb
        return has_features(finite, self.carried.carries)

    def announced(self, sentence: Sentence) -> Cue | None:
        """The cue of the sentence before if it says that somebody speaks but leaves the words to this sentence."""
        previous = self.previous(sentence)
        if previous is None or any(
            d.kind != "reported" and previous.start <= d.first < previous.end for d in self.drafts
        ):
            return None
        found = [
            c
            for c in self.cues.values()
            if c.head.i == previous.root.i and c.voice is not None and "weak" not in c.entry.takes
        ]
        return found[0] if found else None

    def follows(self, sentence: Sentence) -> bool:
        """Whether somebody was quoted in the sentence right before."""
        previous = self.previous(sentence)
        return previous is not None and any(
            previous.start <= d.last < previous.end or d.first < previous.end <= d.last for d in self.drafts
        )

    def same_clause(self, draft: Draft, sentence: Sentence) -> bool:
        verb = self.carried.main_verb(sentence)
        cue = self.doc[draft.cue[0]]
        return verb is not None and (verb.i in draft.cue or clause_head(cue).i == clause_head(verb).i)

    def last_voice(self, sentence: Sentence) -> Voice | None:
        """Who carries on in a sentence: the likeliest of those quoted, heard or told of before it."""
        at = {s.start: n for n, s in enumerate(self.before)}
        here = at.get(sentence.start, len(self.before))
        found: list[Candidate] = []

        def add(voice_: Voice, weight: float, start: int, size: int = 0) -> None:
            n = at.get(start)
            if n is not None and n < here and here - n <= REACH:
                paragraphs = self.paragraph_of.get(sentence.start, 0) - self.paragraph_of.get(start, 0)
                found.append(Candidate(voice_.refers or voice_, weight, here - n, paragraphs, size))

        for draft in self.drafts:
            if draft.voice is not None and draft.first < sentence.start and not self.points(draft.voice):
                add(draft.voice, QUOTED, sentence_of(self.doc[draft.last]).start, len(draft.tokens))
        for start, heard in self.heard.items():
            if not self.points(heard):
                add(heard, HEARD, start)
        previous = self.previous(sentence)
        subject = self.actor_of(previous) if previous is not None else None
        if subject is not None and previous is not None:
            add(voice(subject), PRONOUN if subject.pos_ == "PRON" else SUBJECT, previous.start)
        if previous is not None:
            for token in previous:
                if token.pos_ == "NOUN" and case_of(token) in self.sayings.roles["document"] and self.is_writing(token):
                    add(voice(token), WRITING, previous.start)
        best = self.speakers.best(found, subject_of(sentence.root))
        return self.named_last(best, sentence.start) if best is not None else None

    def points(self, who: Voice) -> bool:
        """Whether a voice is a mere pointer at what was said ("dies") and stands for nobody."""
        return who.refers is None and self.sayings.has("this", self.doc[who.head].lower_)

    def is_writing(self, noun: Token) -> bool:
        return "writing" in (self.sayings.source(noun.lemma_), self.sayings.noun(noun.lemma_))

    def named_last(self, who: Voice, before: int) -> Voice:
        """The last naming of somebody by the same noun or name before a token."""
        head = self.doc[who.head]
        if head.pos_ not in ("NOUN", "PROPN"):
            return who
        for i in range(before - 1, who.end - 1, -1):
            token = self.doc[i]
            if token.lemma_ == head.lemma_ and token.pos_ == head.pos_ and token.text == head.text:
                return voice(token)
        return who

    def actor_of(self, sentence: Sentence) -> Token | None:
        """The subject of a sentence, in the passive its agent."""
        root = sentence.root
        subject = subject_of(root)
        if is_passive(root):
            subject = next((c for c in root.children if c.dep_ == "obl:agent"), None)
        if (
            subject is None
            or subject.pos_ not in ("NOUN", "PROPN", "PRON")
            or self.sayings.has("nobody", subject.lower_)
        ):
            return None
        return subject

    def previous(self, sentence: Sentence) -> Sentence | None:
        k = sentence.start - 1
        while k >= 0 and (self.doc[k].is_space or self.doc[k].pos_ == "SPACE"):
            k -= 1
        return sentence_of(self.doc[k]) if k >= 0 else None

    # -- between quotation marks --------------------------------------------------------------------------------

    def quoted(self, stretches: list[Any]) -> None:
        """Reads the stretches between marks that begin in one sentence."""
        for s in stretches:
            if s.mark.start < self.quoted_until:
                continue  # nested
            draft = self.one_quoted(s, self.quoted_here)
            if draft is not None:
                last = self.quoted_here[-1] if self.quoted_here else None
                if last is not None and draft.voice is not None and draft.voice.head in last.tokens:
                    # the parse took words between marks for the speaker ("„Wir“, sagte er, „werden …“")
                    draft.voice = last.voice
                self.drafts.append(draft)
                self.quoted_here.append(draft)
                cue = self.cues.get(draft.cue[0]) if draft.cue else None
                if cue is not None and cue.citer is not None and draft.voice is not None:
                    if draft.voice.head != cue.citer.head:
                        # whoever cites says the words too
                        self.drafts.append(replace(draft, voice=cue.citer, tokens=set(draft.tokens), confidence=0.5))
                if len(draft.tokens) > 3:
                    self.quoted_until = s.mark.end

    def one_quoted(self, s: Any, earlier: list[Draft]) -> Draft | None:
        direct = self.direct
        sentence = direct.is_sentence(s)
        if sentence and direct.titled(s):
            return None
        beside = direct.in_brackets(s) if sentence else None
        if beside is not None:
            return direct.draft(s, "direct", beside, [], "speech", 0.7)
        around = [
            d
            for d in self.drafts
            if d.kind in ("indirect", "free_indirect")
            and s.first in d.tokens
            and s.last in d.tokens
            and d.chars is None
        ]
        around.sort(key=lambda d: (d.voice is None, bool(d.cue) and self.cue_in_mood(d), len(d.tokens)))
        size = s.last - s.first + 1
        cue = direct.by_cue(s, self.cues)
        joined = self.joined(s, earlier) if sentence and not around and (cue is None or not cue[3]) else None
        if joined is not None:
            return direct.draft(s, "direct", joined.voice, joined.cue, joined.medium, 0.8)
        if around and not (
            cue is not None
            and cue[3]
            and sentence
            and cue[0] is not None
            and (cue[1] and cue[1] != around[0].cue or around[0].voice is None)
        ):
            if not sentence and direct.is_name(s) and not direct.is_common(s):
                return None
            host = around[0]
            if len(host.tokens) <= size + 2 and not host.whole and sentence:
                # the cue's clause is the quoted sentence itself
                self.drafts.remove(host)
                return direct.draft(s, "direct", host.voice, host.cue, host.medium, 0.95)
            who = host.voice
            if cue is not None and cue[1] and self.sayings.has("so", self.doc[cue[1][0]].lower_):
                who = cue[0]  # the particle inside the clause names the speaker
            return direct.draft(s, "mixed", who, host.cue, host.medium, 0.85)
        theirs = self.under_noun(s) if not sentence else None
        if theirs is not None and not around and (not direct.is_name(s) or direct.is_common(s)):
            said, who = theirs
            return direct.draft(s, "mixed", who, [said], "speech", 0.7)
        origin = self.origin_before(s) if not around else None
        if origin is not None and (cue is None or not cue[3]) and (sentence or size > 1 and not direct.is_name(s)):
            case, who = origin
            return direct.draft(s, "direct" if sentence and direct.whole(s) else "mixed", who, [case], "speech", 0.7)
        noun = direct.after_saying_noun(s)
        if (
            noun is not None
            and (cue is None or not cue[3])
            and size > 1
            and (sentence or not direct.is_name(s) or direct.is_phrase(s))
        ):
            who = cue[0] if cue is not None and cue[0] is not None else owner(noun, self.sayings)
            return direct.draft(
                s, "direct", who, [noun.i], "writing" if self.sayings.noun(noun.lemma_) == "writing" else "speech", 0.7
            )
        if (
            cue is not None
            and not sentence
            and direct.is_name(s)
            and not (cue[1] and cue[0] is not None and (cue[3] or self.in_slot(s, cue[1], True)))
        ):
            return None
        answered = cue is not None and cue[3] and self.text[s.mark.end : s.mark.end + 1] == ","
        if cue is not None and not sentence and not answered and self.in_speaker(s, cue[1]):
            return None
        if cue is not None and (
            sentence
            or cue[3]
            or self.in_slot(s, cue[1])
            or self.called(s, cue[1])
            or size >= 3
            and not direct.is_name(s)
        ):
            who = cue[0]
            if not cue[1]:
                # a colon without a word of saying: what it ends may itself be carried speech
                carried = next((d for d in self.drafts if d.kind == "free_indirect" and s.first - 2 in d.tokens), None)
                if carried is not None and carried.voice is not None:
                    who = carried.voice
            if sentence and (who is None or cue[3] and not self.may_speak(who, s)):
                # nobody who could speak is named beside the words: somebody heard before goes on
                who = self.last_voice(sentence_of(self.doc[s.first])) or who
            overlapped = [
                d
                for d in self.drafts
                if d.chars is None
                and not d.whole
                and d.kind == "indirect"
                and d.tokens
                and len(d.tokens & set(range(s.first, s.last + 1))) > 0.6 * len(d.tokens)
            ]
            for d in overlapped:
                self.drafts.remove(d)
            return direct.draft(
                s,
                "direct" if cue[3] or sentence and direct.whole(s) else "mixed",
                who,
                cue[1],
                cue[2],
                0.9 if sentence else 0.6,
            )
        view = direct.view(s)
        if view is not None:
            return direct.draft(s, "mixed", *view, "thought", 0.6)
        if not sentence and size >= 2 and self.doc[s.first].text.islower() and not direct.is_name(s):
            # words of no name in a sentence without a cue: of whoever speaks in it or spoke before it in the paragraph
            at = sentence_of(self.doc[s.first])
            who = self.heard.get(at.start)
            subject = self.actor_of(at)
            if (
                who is None
                and subject is not None
                and subject.pos_ == "PRON"
                and "Prs" in subject.morph.get("PronType")
            ):
                who = voice(subject)
            if who is None and any(self.paragraph_start <= d.first <= s.first for d in self.drafts):
                who = self.last_voice(at)
            if who is not None:
                return direct.draft(s, "mixed", who, [], "speech", 0.5)
        if sentence and size >= 3:
            at = sentence_of(self.doc[s.first])
            beside = earlier[-1].voice if earlier and at.start <= earlier[-1].first else None
            who = beside or self.taken_up_after(s) or self.last_voice(at) or self.introduced_after(s)
            return direct.draft(s, "direct", who, [], "speech", 0.6)
        return None

    def joined(self, s: Any, earlier: list[Draft]) -> Draft | None:
        """The words between marks right before these, if only a conjunction joins the two ("„…“ und „…“")."""
        last = earlier[-1] if earlier else None
        if last is None or last.kind != "direct" or last.voice is None:
            return None
        between = [t for t in self.doc[last.last + 1 : s.first] if not t.is_punct and not t.is_space]
        return last if len(between) == 1 and between[0].pos_ == "CCONJ" else None

    def under_noun(self, s: Any) -> tuple[int, Voice] | None:
        """ "die Forderung der Partei nach „…“": the noun of saying that quoted words hang on, and whose saying it is."""
        token = self.doc[s.last]
        for _ in range(6):
            if token.i < s.first or token.head.i == token.i or token.pos_ in ("VERB", "AUX"):
                break
            token = token.head
        if token.i >= s.first or token.pos_ != "NOUN" or self.sayings.noun(token.lemma_) not in ("speech", "act"):
            return None
        whose = stated_owner(token, self.sayings)
        return (token.i, whose) if whose is not None and whose.head < s.first else None

    def may_speak(self, who: Voice, s: Any) -> bool:
        """Whether the one a cue names may be whose words they are; a label without a verb ("Seine Antwort: „…“") may be anything."""
        head = self.doc[who.head]
        told = any(is_finite(self.doc[i]) for i in range(who.end, s.first))
        return self.speakers.may_speak(head) if told else self.speakers.standing(head) > 0

    def origin_before(self, s: Any) -> tuple[int, Voice] | None:
        """The nearest origin named before quoted words in their sentence ("laut X „…“"), unless a cue stands between."""
        for i in range(s.first - 1, sentence_of(self.doc[s.first]).start - 1, -1):
            who = self.sources.origins.get(i)
            if who is not None:
                return (i, Voice(who.start, min(who.end, s.first - 1), who.head)) if who.head < s.first else None
            if i in self.cues or self.doc[i].text in (":", ";"):
                return None
        return None

    def following(self, s: Any) -> Sentence | None:
        """The sentence after quoted words, in the same paragraph."""
        k = s.last + 1
        while (
            k < len(self.doc)
            and not self.doc[k].is_space
            and not (self.doc[k].is_sent_start and not self.doc[k].is_punct)
        ):
            k += 1
        return sentence_of(self.doc[k]) if k < len(self.doc) and not self.doc[k].is_space else None

    def taken_up_after(self, s: Any) -> Voice | None:
        """ "„X.“ Das sagte Y …": the sentence after the words says whose they are."""
        after = self.following(s)
        if after is None or not self.sayings.has("this", after[0].lower_) or after[0].pos_ not in ("PRON", "DET"):
            return None
        cue = next(
            (c for c in self.cues.values() if after.start <= c.verb.i < after.end and "main" in c.entry.takes), None
        )
        return cue.voice if cue is not None and cue.voice is not None and cue.voice.head != after.start else None

    def introduced_after(self, s: Any) -> Voice | None:
        """Words that open a report belong to whom the next sentence names as its subject."""
        after = self.following(s)
        subject = self.actor_of(after) if after is not None else None
        return voice(subject) if subject is not None and self.speakers.standing(subject) == 3 else None

    def in_speaker(self, s: Any, cue: list[int]) -> bool:
        """Whether the words are part of the name of the one who speaks ("die „Aktion Hilfe“ teilte mit")."""
        found = self.cues.get(cue[0]) if cue else None
        if found is None or found.voice is None:
            return False
        return bool(self.within_name(s, found) or s.first <= found.voice.head <= s.last)

    def within_name(self, s: Any, cue: Cue) -> bool:
        """Whether quoted words belong to a speaker's name; after the verb, an adjective without a capital does not
        open one ("warf die Behörde „grobe Fehler“ vor").
        """
        first, who = self.doc[s.first], cue.voice
        if who is None or not who.start <= s.first < who.end:
            return False
        if not who.head < s.first:
            return True
        told = self.direct.capital_nouns and first.pos_ not in ("ADP", "DET", "PROPN", "X") and first.text.islower()
        called = cue.entry.slots and any(c.dep_ == "obj" and not s.first <= c.i <= s.last for c in cue.head.children)
        named = self.speakers.is_named(self.doc[who.head]) and s.last > s.first and s.last + 2 >= who.end
        return not (told and (cue.verb.i < who.head or called) or named and cue.verb.i < who.head)

    def called(self, s: Any, cue: list[int]) -> bool:
        """Whether the words follow right upon the word that opens what the cue calls something ("bezeichnete X, das …, als „…“")."""
        found = self.cues.get(cue[0]) if cue else None
        before = self.direct.before(s)
        return (
            found is not None
            and before is not None
            and found.verb.i < before.i
            and before.lower_ in self.sayings.roles["calling"].keys() & set(found.entry.slots)
        )

    def in_slot(self, s: Any, cue: list[int], called: bool = False) -> bool:
        """Whether the words stand in what the cue tells, not in its speaker or elsewhere. `called`: only where the cue calls something by them."""
        found = self.cues.get(cue[0]) if cue else None
        if found is None:
            return False
        if found.voice is not None and found.voice.start <= s.first < found.voice.end:
            return not self.within_name(s, found) and "quote" in found.entry.takes
        slots = set(found.entry.slots)
        common = self.direct.is_common(s)
        roles = self.sayings.roles
        calling = roles["calling"].keys() | (roles["telling"].keys() if common else set())
        told = common and "quote" in found.entry.takes
        if called and not slots & calling and not told and not (common and s.last > s.first):
            return False
        token = self.doc[s.last]
        for _ in range(6):
            if token.head.i == token.i or token.i == found.head.i:
                break
            other_verb = token.pos_ == "VERB" and token.i != s.last
            named = token.dep_ == "appos" and token.head.pos_ == "NOUN" and not token.text.islower()
            if s.first == s.last and (other_verb or named):
                return False  # a single word of another verb's, or the name of what stands before it
            if found.voice is not None and token.head.i == found.voice.head and case_of(token) in slots & calling:
                return True  # the parse hung "als …" on the speaker
            if token.head.i == found.head.i:
                case = case_of(token)
                if case:
                    worded = common and s.last > s.first and case in slots  # "drohte mit „Feuer und Zorn“"
                    return worded or case in (slots & calling if called else slots)
                if called and told and token.dep_ in ("obj", "nsubj:pass"):
                    return True
                return token.dep_ in (
                    "obj",
                    "xcomp",
                    "ccomp",
                    "nsubj:pass",
                    "advmod",
                    "amod",
                    "obl:arg",
                    "advcl",
                    "parataxis",
                    "obl",
                ) and not (called and self.direct.titled(s))
            token = token.head
        return bool(token.i == found.head.i)

    # -- records ------------------------------------------------------------------------------------------------

    def records(self) -> list[Quote]:
        drafts = sorted(
            (d for d in self.drafts if d.tokens),
            key=lambda d: (d.chars[0] if d.chars else self.doc[d.first].idx, -len(d.tokens), d.kind),
        )
        return [self.record(d, f"q{n}") for n, d in enumerate(drafts, 1)]

    def record(self, draft: Draft, name: str) -> Quote:
        doc, text = self.doc, self.text
        if draft.chars is not None:
            spans = [Span(*draft.chars)]
        else:
            cut = "" if draft.whole else ",;:–-—.!?"
            spans = [char_span(doc, a, b) for a, b in runs(doc, draft.tokens, cut)] or [
                char_span(doc, draft.first, draft.last + 1)
            ]
        cue = [char_span(doc, a, b) for a, b in _groups(draft.cue)]
        sentence = sentence_of(doc[draft.first])
        return Quote(
            id=name, kind=draft.kind, spans=spans, words=" … ".join(text[s.start : s.end] for s in spans),
            medium=draft.medium if draft.medium in ("speech", "writing", "thought") else "speech",
            speaker=participant(doc, draft.voice, self.actors) if draft.voice is not None else None,
            cue=cue, cue_words=" … ".join(text[s.start : s.end] for s in cue) or None,
            addressee=participant(doc, draft.to, self.actors) if draft.to is not None else None,
            sentence=char_span(doc, sentence.start, sentence.end), confidence=draft.confidence,
        )  # fmt: skip


def _groups(indices: list[int]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for i in sorted(indices):
        if found and found[-1][1] == i:
            found[-1] = (found[-1][0], i + 1)
        else:
            found.append((i, i + 1))
    return found


def opens_with(phrase: Token, slot: str) -> bool:
    """Whether a phrase begins with the word of a slot: a preposition, or "als" before an adjective."""
    return case_of(phrase) == slot or any(
        c.lower_ == slot and c.dep_ in ("case", "mark", "advmod", "cc") and c.i < phrase.i for c in phrase.children
    )


def nested(drafts: list[Draft]) -> list[Draft]:
    """With what is said by somebody who is himself quoted kept within the words that quote him ("Sie wisse, dass …, sagte X")."""
    for inner in drafts:
        for outer in drafts:
            within = bool(inner.cue) and set(inner.cue) <= outer.tokens and not set(outer.cue) & outer.tokens
            if within and set(outer.cue) & inner.tokens and inner.tokens & outer.tokens:
                inner.tokens &= outer.tokens
    return drafts


def distinct(drafts: list[Draft]) -> list[Draft]:
    """Without those that say almost the same as a surer one."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: -d.confidence):
        if all(len(draft.tokens & k.tokens) < 0.8 * len(draft.tokens | k.tokens) for k in kept):
            kept.append(draft)
    return sorted(kept, key=lambda d: d.first)
