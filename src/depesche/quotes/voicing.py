"""Who says what a verb says, who passes it on, and to whom it is said.

Takes a verb with its entry in the lexicon; gives a `Voice`, or None where the sentence names nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..lexicon.sayings import Saying, Sayings
from .candidates import Speakers
from .draft import Voice
from .grammar import SUBJECTS, finite_of, headless, nominative_near, noun_phrase, sentence_of, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token

_NOMINAL = ("NOUN", "PROPN", "PRON")
_OBLIQUE = ("obl", "obl:arg", "nmod")


def case_of(noun: Token) -> str:
    """The preposition of a phrase, lower case, with its fixed parts ("according to")."""
    for child in noun.children:
        if child.dep_ == "case":
            fixed = [c.lower_ for c in child.children if c.dep_ == "fixed"]
            return " ".join([child.lower_, *fixed]) if fixed else child.lemma_.lower()
    return ""


def voice(token: Token) -> Voice:
    """The voice of the noun phrase that a token heads."""
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
    source = entry.source if entry is not None else None
    if source == "obj":
        found = _cited(head, passive)
    elif source is not None:
        found = _named_source(source.split(","), head, passive, sayings, speakers)
    elif passive:
        found = _agent(head, sayings)
    else:
        found = _subject(head, entry is not None and "dat" in entry.to, words, sayings, speakers)
    return voice(found) if found is not None else None


def _cited(head: Token, passive: bool) -> Token | None:
    """Whom another passes the words on of: "die Zeitung zitiert *den Minister*"."""
    relation = "nsubj:pass" if passive else "obj"
    return next((c for c in head.children if c.dep_ == relation and c.pos_ in (*_NOMINAL, "DET")), None)


def _named_source(
    slots: Sequence[str], head: Token, passive: bool, sayings: Sayings, speakers: Speakers
) -> Token | None:
    """The phrase in which an entry names its source: "geht *aus dem Bericht* hervor"."""
    found = next((t for t in below(head, 2) if _in_slot(t, slots) and t.pos_ in (*_NOMINAL, "X")), None)
    if found is None:
        # "Im letzten Satz des Briefs, der …, heißt es": far from its verb the parse may lose it
        before = head.doc[sentence_of(head).start : head.i]
        found = next((t for t in before if case_of(t) in slots and speakers.standing(t) >= 2), None)
    if found is not None or passive:
        return found
    # "verlautete das Ministerium": a person or body as the subject speaks itself
    subject = subject_of(head)
    speaks = subject is not None and speakers.standing(subject) == 3 and not sayings.has("nobody", subject.lower_)
    return subject if speaks else None


def _agent(head: Token, sayings: Sayings) -> Token | None:
    """Who speaks with a verb in the passive."""
    for token in head.children:
        if token.dep_ == "obl:agent" or token.dep_ in _OBLIQUE and sayings.has("by", case_of(token)):
            return token
    for token in below(head, 2):
        # "In einem Bericht wurde vermutet": what is written speaks
        if case_of(token) in sayings.roles["document"] and (
            sayings.source(token.lemma_) == "writing" or sayings.noun(token.lemma_) == "writing"
        ):
            return token
    return None


def _subject(head: Token, dative: bool, words: Sequence[int], sayings: Sayings, speakers: Speakers) -> Token | None:
    """The subject that speaks; `dative`: the verb may have an addressee in the dative, `words` are no subject."""
    given = subject_of(head) or nominative_near(head) or headless(head)
    subject = speakers.subject(given, head, finite_of(head), dative)
    if (
        subject is not None
        and subject.i < head.i
        and sayings.has("this", subject.lower_)
        and subject.pos_ in ("PRON", "DET")
    ):
        # "Dies bestätigte der Minister": the pronoun is what is said, the speaker follows
        behind = (c for c in head.children if c.i > head.i and c.dep_ in {*SUBJECTS, "obj"} and c.pos_ in _NOMINAL)
        subject = next(behind, subject)
    if subject is not None and subject.i in words:
        subject = speakers.other_subject(head, words)
    if subject is None or subject.dep_ == "expl" or subject.is_punct:
        return None
    if any(c.dep_.startswith("csubj") and c.left_edge.i <= subject.i <= c.right_edge.i for c in head.children):
        return None  # "Es ist geplant, dass …": what is said is the subject
    return None if sayings.has("nobody", subject.lower_) else subject


def citer(head: Token, passive: bool, sayings: Sayings, speakers: Speakers) -> Voice | None:
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


def _in_slot(phrase: Token, slots: Sequence[str]) -> bool:
    """Whether a phrase stands where an entry names its source: behind a preposition, or (`dat`) as a bare dative."""
    case = case_of(phrase)
    dative = phrase.dep_ in ("iobj", "obl:arg", "obl") and "Dat" in phrase.morph.get("Case")
    return case in slots or "dat" in slots and not case and dative


def addressee(entry: Saying, head: Token, passive: bool, sayings: Sayings) -> Voice | None:
    """To whom it is said, in the slots of the entry; in the passive that may be the subject."""
    for slot in entry.to:
        for child in head.children:
            if slot == "dat":
                hit = child.dep_ in ("iobj", "obl:arg") and "Dat" in child.morph.get("Case") and not case_of(child)
            elif slot == "obj":
                told = ("nsubj:pass",) if passive else ("obj",) if sayings.strict else ("obj", "iobj")
                hit = child.dep_ in told and child.pos_ in _NOMINAL
            else:
                hit = child.dep_ in _OBLIQUE and case_of(child) == slot
            if hit and not sayings.has("reflexive", child.lemma_):
                return voice(child)
    return None


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
