"""Cues: where a sentence says that somebody says something, by a verb, a construction or a noun of the lexicon."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..lexicon.sayings import Saying, Sayings
from .candidates import Speakers
from .draft import Voice
from .grammar import SUBJECTS, finite_of, headless, is_passive, nominative_near, noun_phrase, sentence_of, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence
    from spacy.tokens import Token

REFLEXIVE = {"expl:pv"}


@dataclass(slots=True)
class Cue:
    """An entry found in a sentence. `head` heads its clause; `verb` is the verb itself; `tokens` all words of the cue.

    `citer`: who passes the words on, with a verb whose speaker is the one cited ("die Zeitung zitiert den Minister").
    """

    entry: Saying
    verb: Token
    head: Token
    tokens: list[int]
    voice: Voice | None
    to: Voice | None
    passive: bool
    citer: Voice | None = None


def below(head: Token, depth: int = 3) -> list[Token]:
    """Tokens that depend on `head` within its own clause, at most `depth` steps down."""
    found: list[Token] = []
    level = [head]
    for _ in range(depth):
        level = [
            c
            for t in level
            for c in t.children
            if c.dep_ not in ("ccomp", "parataxis", "acl:relcl", "csubj") and not (c.dep_ == "conj" and finite_of(c))
        ]
        found += level
    return found


def entries_of(token: Token, sayings: Sayings) -> tuple[Saying, ...]:
    """The entries of a verb; one that only tells that the speaker goes on ("sagte weiter") counts without its particle."""
    found = sayings.verbs.get(token.lemma_)
    if found is None:
        onward = next(
            (c.lower_ for c in token.children if c.dep_ == "compound:prt" and sayings.has("onward", c.lower_)), None
        )
        if onward is not None:
            found = sayings.verbs.get(token.lemma_.removeprefix(onward))
    return found or ()


def find_cues(sentence: Sentence, sayings: Sayings, speakers: Speakers) -> list[Cue]:
    """The cues of a sentence, in the order of their verbs."""
    cues: list[Cue] = []
    for token in sentence:
        entries = (
            entries_of(token, sayings)
            if token.pos_ in ("VERB", "AUX", "ADJ") or token.dep_ in ("ROOT", "parataxis")
            else ()
        )
        if not entries:
            continue
        if token.pos_ == "ADJ" and token.dep_ == "amod":
            continue
        auxiliary = token.dep_ in ("cop", "aux", "aux:pass")
        head = token.head if auxiliary else token
        near = below(head)
        for entry in entries:
            if auxiliary and (not entry.words or head.pos_ in ("VERB", "AUX") and head.lower_ not in entry.words):
                continue
            words = _words(entry, head, near, token, sayings)
            if words is not None:
                cues.append(_cue(entry, token, head, words, sayings, speakers))
                break
    return cues


def _words(entry: Saying, head: Token, near: list[Token], verb: Token, sayings: Sayings) -> list[int] | None:
    """The tokens of a construction's other words, or None if one is missing."""
    if entry.reflexive and not any(
        t.dep_ in REFLEXIVE or "Yes" in t.morph.get("Reflex") or sayings.has("reflexive", t.lemma_)
        for t in head.children
    ):
        return None
    if not entry.reflexive and any(t.dep_ in REFLEXIVE for t in head.children):
        return None
    found: list[int] = []
    for word in entry.words:
        hit = next((t for t in [*near, head] if t.i != verb.i and word in (t.lemma_, t.lower_)), None)
        if hit is None:
            return None
        found.append(hit.i)
    return found


def _cue(entry: Saying, verb: Token, head: Token, words: list[int], sayings: Sayings, speakers: Speakers) -> Cue:
    passive = is_passive(head) and not _is_perfect(entry, head, sayings)
    tokens = {verb.i, *words}
    tokens |= {c.i for c in head.children if c.dep_ == "compound:prt"}
    return Cue(
        entry=entry, verb=verb, head=head, tokens=sorted(tokens),
        voice=voice_of(entry, head, passive, sayings, speakers, words),
        to=_addressee(entry, head, passive, sayings), passive=passive,
        citer=_citer(head, passive, sayings, speakers) if entry.source == "obj" else None,
    )  # fmt: skip


def _is_perfect(entry: Saying, head: Token, sayings: Sayings) -> bool:
    """A perfect that the parse took for a passive: a construction without an object and no other auxiliary than that of the perfect."""
    auxiliaries = [c for c in head.children if c.dep_ == "aux:pass"]
    return (
        bool(entry.words)
        and bool(auxiliaries)
        and "obj" not in entry.slots
        and subject_of(head) is not None
        and all(sayings.has("perfect", a.lemma_) for a in auxiliaries)
    )


def _citer(head: Token, passive: bool, sayings: Sayings, speakers: Speakers) -> Voice | None:
    """Who cites: the subject, in the passive the agent or the medium it stands in ("wird im Fachblatt „…“ zitiert")."""
    found = voice_of(None, head, passive, sayings, speakers)
    if found is not None or not passive:
        return found
    for token in below(head, 2):
        case = case_of(token)
        fit = speakers.standing(token) >= 2 or sayings.named(token.lemma_)
        if sayings.has("by", case) or case in sayings.roles["document"] and fit:
            return voice(token)
    return None


def case_of(noun: Token) -> str:
    """The preposition of a phrase, lower case, with its fixed parts ("according to")."""
    for child in noun.children:
        if child.dep_ == "case":
            fixed = [c.lower_ for c in child.children if c.dep_ == "fixed"]
            return " ".join([child.lower_, *fixed]) if fixed else child.lemma_.lower()
    return ""


def voice(token: Token) -> Voice:
    start, end = noun_phrase(token.doc, token)
    return Voice(start, end, token.i)


def voice_of(
    entry: Saying | None,
    head: Token,
    passive: bool,
    sayings: Sayings,
    speakers: Speakers,
    words: Sequence[int] = (),
) -> Voice | None:
    """Who speaks with a verb: its subject, in the passive its agent, or the phrase the entry names ("geht hervor aus").

    `words`: the other words of a construction, which are not its subject ("Kritik übte die Vorsitzende").
    """
    if entry is not None and entry.source == "obj":
        quoted = next(
            (
                c
                for c in head.children
                if c.dep_ == ("nsubj:pass" if passive else "obj") and c.pos_ in ("NOUN", "PROPN", "PRON", "DET")
            ),
            None,
        )
        return voice(quoted) if quoted is not None else None
    if entry is not None and entry.source is not None:
        slots = entry.source.split(",")
        found = next(
            (t for t in below(head, 2) if _in_slot(t, slots) and t.pos_ in ("NOUN", "PROPN", "PRON", "X")), None
        )
        if found is None:
            # "Im letzten Satz des Briefs, der …, heißt es": far from its verb the parse may lose it
            before = head.doc[sentence_of(head).start : head.i]
            found = next((t for t in before if case_of(t) in slots and speakers.standing(t) >= 2), None)
        if found is None:
            # "verlautete das Ministerium": a person or body as the subject speaks itself
            subject = subject_of(head)
            found = subject if subject is not None and speakers.standing(subject) == 3 and not passive else None
            if found is not None and sayings.has("nobody", found.lower_):
                found = None
        return voice(found) if found is not None else None
    if passive:
        for token in head.children:
            if token.dep_ == "obl:agent" or (
                token.dep_ in ("obl", "nmod", "obl:arg") and sayings.has("by", case_of(token))
            ):
                return voice(token)
        for token in below(head, 2):
            # "In einem Bericht wurde vermutet": what is written speaks
            if case_of(token) in sayings.roles["document"] and (
                sayings.source(token.lemma_) == "writing" or sayings.noun(token.lemma_) == "writing"
            ):
                return voice(token)
        return None
    given = subject_of(head) or nominative_near(head) or headless(head)
    subject = speakers.subject(given, head, finite_of(head), entry is not None and "dat" in entry.to)
    if (
        subject is not None
        and subject.i < head.i
        and sayings.has("this", subject.lower_)
        and subject.pos_ in ("PRON", "DET")
    ):
        # "Dies bestätigte der Minister": the pronoun is what is said, the speaker follows
        subject = next(
            (
                c
                for c in head.children
                if c.i > head.i and c.dep_ in {*SUBJECTS, "obj"} and c.pos_ in ("NOUN", "PROPN", "PRON")
            ),
            subject,
        )
    if subject is not None and subject.i in words:
        subject = speakers.other_subject(head, words)
    if subject is None or subject.dep_ == "expl" or subject.is_punct:
        return None
    if any(c.dep_.startswith("csubj") and c.left_edge.i <= subject.i <= c.right_edge.i for c in head.children):
        return None  # "Es ist geplant, dass …": what is said is the subject
    if sayings.has("nobody", subject.lower_):
        return None
    return voice(subject)


def _in_slot(phrase: Token, slots: Sequence[str]) -> bool:
    """Whether a phrase stands where an entry names its source: behind a preposition, or (`dat`) as a bare dative."""
    case = case_of(phrase)
    dative = phrase.dep_ in ("iobj", "obl:arg", "obl") and "Dat" in phrase.morph.get("Case")
    return case in slots or "dat" in slots and not case and dative


def _addressee(entry: Saying, head: Token, passive: bool, sayings: Sayings) -> Voice | None:
    for slot in entry.to:
        for child in head.children:
            if slot == "dat":
                hit = child.dep_ in ("iobj", "obl:arg") and "Dat" in child.morph.get("Case") and not case_of(child)
            elif slot == "obj":
                told = ("nsubj:pass",) if passive else ("obj",) if sayings.strict else ("obj", "iobj")
                hit = child.dep_ in told and child.pos_ in ("NOUN", "PROPN", "PRON")
            else:
                hit = child.dep_ in ("obl", "obl:arg", "nmod") and case_of(child) == slot
            if hit and not sayings.has("reflexive", child.lemma_):
                return voice(child)
    return None
