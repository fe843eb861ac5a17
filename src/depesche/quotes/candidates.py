"""Who can speak: how fit a noun or pronoun is to be a speaker, and which of several earlier voices carries on.

Takes tokens of a parsed report and what was read so far; gives standings (0 to 3) and the best candidate. The weights are set by
hand; what each is for stands beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..lexicon import Lexicon
from ..lexicon.sayings import Sayings
from .draft import Voice
from .grammar import has_features, is_finite

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

#: Somebody whose words were just given is the likeliest to go on, ...
QUOTED = 3.0
#: ... then somebody who was said to speak without words of theirs, ...
HEARD = 2.2
#: ... and the subject of a sentence that tells what somebody does.
SUBJECT = 1.0
#: A pronoun as that subject takes up whom the sentences before are about, ...
PRONOUN = 2.0
#: ... and a writing that a sentence finds something in ("im Bericht werden … aufgeführt") is its source.
WRITING = 1.4
#: Each sentence and each paragraph in between makes it less likely.
SENTENCE = -0.6
PARAGRAPH = -1.5
#: A thing speaks seldom, what is neither known as a person, a body or a writing nor as a thing not often.
STANDINGS = {0: -3.0, 1: -1.0, 2: -0.3, 3: 0.0}
#: Whoever was quoted has spoken, whatever the word for them.
PROVEN = {0: -0.5, 1: 0.0, 2: 0.0, 3: 0.0}
#: "Er habe …": a pronoun that takes up the speaker agrees with it in number and gender.
DISAGREES = -0.5
#: "Die Behörden hätten …": who is talked of by name is seldom the one who talks.
TALKED_OF = -1.5


#: Below this nobody is likely, and nobody is named.
LEAST = -1.6


@dataclass(slots=True)
class Candidate:
    """A voice heard earlier. `distance`: sentences between; `paragraphs`: paragraphs between; `weight`: QUOTED, HEARD, …;
    `size`: how much was said (of two in one sentence the one who says more, for the other is quoted by the first).
    """

    voice: Voice
    weight: float
    distance: int
    paragraphs: int
    size: int = 0


class Speakers:
    """Judges speakers of one Doc. `actors` (its entities) may be None: then names are told by the parse alone."""

    def __init__(self, doc: Doc, lexicon: Lexicon, actors: Any) -> None:
        self.doc = doc
        self.sayings: Sayings = lexicon.sayings
        self.role = lexicon.actors.role
        self.actors = actors

    def can_speak(self, noun: Token) -> bool:
        """Whether a noun names a person or a body: a name, or a mention of an actor."""
        if noun.ent_type_ in ("PER", "ORG") or noun.pos_ == "PROPN":
            return True
        mention = self.actors.at(noun.i) if self.actors is not None else None
        if mention is not None and mention.kind != "place" and not mention.place:
            return True
        return any(
            c.dep_ in ("appos", "flat:name", "flat") and (c.pos_ == "PROPN" or c.ent_type_ in ("PER", "ORG"))
            for c in noun.children
        )

    def is_nominal(self, token: Token) -> bool:
        """A noun or pronoun, or a name that the tagger took for a verb ("Henk Meijer")."""
        if token.pos_ in ("NOUN", "PROPN", "PRON"):
            return True
        mention = self.actors.at(token.i) if self.actors is not None else None
        return mention is not None and mention.form == "name" and mention.kind in ("person", "organisation")

    def standing(self, token: Token) -> int:
        """3: a person or body; 2: a writing or other source; 1: unknown; 0: a thing, or nobody."""
        if token.pos_ == "PRON" or token.pos_ == "DET":
            if self.sayings.has("nobody", token.lower_) or self.sayings.has("this", token.lower_):
                return 0
            return 3 if "Prs" in token.morph.get("PronType") else 2
        if token.pos_ not in ("NOUN", "PROPN", "X", "ADJ") and not self.is_nominal(token):
            return 0
        if self.can_speak(token) or self.role(token.text, token.lemma_)[0] is not None:
            return 3
        if self.sayings.source(token.lemma_) or self.sayings.noun(token.lemma_):
            return 2
        if any(token.lower_.endswith(ending) for ending in self.sayings.roles["thing"]):
            return 0
        return 1

    def may_speak(self, token: Token) -> bool:
        """Whether a subject can be taken for a speaker: no thing, and nothing but a writing that somebody has ("seine Zuversicht")."""
        standing = self.standing(token)
        owned = any(c.dep_ in ("det:poss", "nmod:poss") for c in token.children)
        writing = "writing" in (self.sayings.source(token.lemma_), self.sayings.noun(token.lemma_))
        return standing == 3 or standing > 0 and (writing or not owned)

    def whole(self, token: Token) -> Token:
        """The head of a name from one of its first words: "General" in "General Amir Haddad"."""
        while (
            token.head.i > token.i
            and token.dep_ in ("compound", "nmod", "flat", "flat:name", "amod")
            and token.head.pos_ in ("NOUN", "PROPN")
            and all(t.pos_ in ("NOUN", "PROPN", "ADJ") for t in self.doc[token.i : token.head.i])
        ):
            token = token.head
        return token

    def is_named(self, noun: Token) -> bool:
        """Whether a person or organisation is named, by the noun itself or beside it."""
        mention = self.actors.at(noun.i) if self.actors is not None else None
        if mention is not None and mention.kind == "person" and mention.form == "name":
            return True
        return noun.ent_type_ in ("PER", "ORG") or any(
            c.dep_ in ("appos", "flat:name", "flat") and c.ent_type_ in ("PER", "ORG") for c in noun.children
        )

    def is_oblique(self, noun: Token) -> bool:
        """Whether an article or pronoun shows that a noun phrase is no subject."""
        words = [noun, *(c for c in noun.children if c.dep_ in ("det", "det:poss", "case") and c.i < noun.i)]
        return any(self.sayings.has("oblique", w.lower_) or w.dep_ == "case" for w in words)

    def agrees(self, noun: Token, verb: Token) -> bool:
        """Whether a noun can be the subject of a finite verb by number; several nouns joined are a plural."""
        number = verb.morph.get("Number")
        if not number or noun.pos_ == "PROPN" or any(c.dep_ == "conj" for c in noun.children):
            return True
        before = [c for c in noun.children if c.i < noun.i and c.morph.get("Number")]
        article = next((c for c in before if c.dep_ == "det"), noun)
        # "Die frühere Ministerin" may be taken for a plural by its article, not by its adjective
        shown = next((c for c in before if c.dep_ == "amod"), article)
        own = shown.morph.get("Number")
        return not own or own == number

    def subject(self, given: Token | None, head: Token, finite: Token | None, dative: bool = False) -> Token | None:
        """The subject the parse gives, or, where the language leaves subject and object to their order, the one that can speak.

        `dative`: the verb has an addressee in the dative, so that a name behind it may be its addressee.
        """
        if not self.sayings.roles["oblique"] or finite is None or given is None:
            return given
        inserted = self.inserted(finite)
        if inserted is not None:
            return inserted
        sure = [given, *head.children]
        pronoun = next((c for c in sure if c.pos_ == "PRON" and self.sayings.has("nominative", c.lower_)), None)
        if pronoun is not None:
            return pronoun
        wrong = self.is_oblique(given) or given.pos_ == "NOUN" and not self.agrees(given, finite)
        fit = 0 if wrong else self.standing(given)
        first = self.before_verb(given, head, finite)
        if first is not None:
            return first
        if fit >= 2:
            return given
        others = [
            c
            for c in head.children
            if c.i != given.i
            and c.dep_ in ("obj", "nsubj", "iobj", "obl:arg", "obl")
            and c.pos_ in ("NOUN", "PROPN", "PRON")
            and not self.is_oblique(c)
            and self.standing(c) == 3
            and self.agrees(c, finite)
            and not any(x.dep_ == "case" for x in c.children)
        ]
        if fit == 1 and dative and given.i < finite.i:
            return given  # "Die Kampagne warf Obama vor …"
        if fit == 1:
            # an unknown noun gives way to an unmistakable nominative ("Der Politik schlug er vor …") or a name that is no dative
            others = [
                c
                for c in others
                if c.pos_ == "PRON"
                and c.morph.get("Case") == ["Nom"]
                or c.dep_ in ("obj", "nsubj")
                and self.is_named(c)
            ]
        return others[0] if others else given

    def inserted(self, finite: Token) -> Token | None:
        """ "Die Frau, erzählte ihr Nachbar, habe …": the noun between an inserted verb and the comma before the next one is its subject."""
        doc = self.doc
        if finite.i == 0 or doc[finite.i - 1].text not in (",", "–", "—"):
            return None
        nouns: list[Token] = []
        for token in doc[finite.i + 1 : finite.i + 12]:
            if token.text in (",", "–", "—"):
                told = token.i + 1 < len(doc) and is_finite(doc[token.i + 1])
                told = told and has_features(doc[token.i + 1], self.sayings.roles["carries"])
                return next((n for n in nouns if n.head not in nouns), None) if told else None
            if token.pos_ in ("VERB", "AUX", "PUNCT") and not self.is_nominal(token):
                return None
            bound = self.is_oblique(token) or any(c.dep_ == "case" for c in token.children)
            if self.is_nominal(token) and not bound and not self.sayings.has("nobody", token.lower_):
                nouns.append(token)
        return None

    def before_verb(self, given: Token, head: Token, finite: Token) -> Token | None:
        """Of a bare name after the verb, which may be subject or object, and a person before it, the one before it is the subject."""
        if given.i < finite.i or given.pos_ != "PROPN" or any(c.dep_ in ("det", "det:poss") for c in given.children):
            return None
        found = [
            c
            for c in head.children
            if c.i < finite.i
            and c.dep_ in ("obj", "nsubj", "iobj", "obl:arg", "dislocated")
            and c.pos_ in ("NOUN", "PROPN")
            and self.standing(c) == 3
            and not self.is_oblique(c)
            and self.agrees(c, finite)
            and not any(x.dep_ == "case" for x in c.children)
        ]
        return found[-1] if found else None

    def other_subject(self, head: Token, words: Sequence[int]) -> Token | None:
        """The subject of a construction whose own noun the parse took for it ("Kritik übte die Vorsitzende"): the likeliest other noun."""
        others = [
            c
            for c in head.children
            if c.i not in words
            and c.dep_ in ("obj", "nsubj", "iobj", "obl:arg", "obl", "appos", "conj")
            and c.pos_ in ("NOUN", "PROPN", "PRON")
            and not self.is_oblique(c)
            and not any(x.dep_ == "case" for x in c.children)
        ]
        others += [
            g
            for w in words
            for g in self.doc[w].children
            if g.pos_ in ("NOUN", "PROPN") and g.i > head.i and not self.is_oblique(g)
        ]
        return max(others, key=self.standing, default=None)

    def best(self, candidates: Iterable[Candidate], mood_of: Token | None = None) -> Voice | None:
        """The likeliest of several earlier voices. `mood_of`: the subject of the sentence that carries on, if it is known."""
        scored = [(self.score(c, mood_of), -c.distance, c.size, c.voice.head, c.voice) for c in candidates]
        if not scored:
            return None
        best = max(scored, key=lambda x: x[:4])
        return best[4] if best[0] >= LEAST else None

    def score(self, candidate: Candidate, subject: Token | None) -> float:
        head = self.doc[candidate.voice.head]
        score = candidate.weight + candidate.distance * SENTENCE + candidate.paragraphs * PARAGRAPH
        score += (PROVEN if candidate.weight == QUOTED else STANDINGS)[self.standing(head)]
        if subject is not None and subject.i != head.i:
            if subject.pos_ == "PRON" and "Prs" in subject.morph.get("PronType"):
                if not _same(subject, head):
                    score += DISAGREES
            elif subject.pos_ in ("NOUN", "PROPN") and subject.lemma_ == head.lemma_:
                score += TALKED_OF
        return score

    def label(self, lead: list[int]) -> Voice | None:
        """ "– Minister Huber: „…“": who is named right before the colon, in words without a verb that begin the sentence or follow a dash."""
        doc = self.doc
        words = [i for i in lead if not doc[i].is_space]
        while words and (doc[words[-1]].is_punct):
            words.pop()
        begun = 0
        for n in range(len(words) - 1, -1, -1):
            token = doc[words[n]]
            if is_finite(token):
                return None
            if token.text in ("–", "—", "-", ";", ".", "!", "?") or token.text == "," and doc[token.i - 1].is_quote:
                begun = n + 1
                break
        fragment = [doc[i] for i in words[begun:]]
        if not 1 <= len(fragment) <= 14 or begun == 0:
            return None
        free = [t for t in fragment if t.pos_ in ("NOUN", "PROPN") and not any(c.dep_ == "case" for c in t.children)]
        found = next((self.whole(t) for t in free if self.can_speak(t)), None)
        if found is None:
            return None
        inside = {t.i for t in fragment}
        while (
            found.head.i in inside and found.head.i < found.i and found.dep_ in ("appos", "flat", "flat:name", "nmod")
        ):
            found = found.head
        start = end = found.i
        while start - 1 in inside and not doc[start - 1].is_punct:
            start -= 1
        while (
            end + 1 in inside
            and doc[end + 1].pos_ in ("PROPN", "NOUN")
            and doc[end + 1].dep_ in ("flat", "flat:name", "appos")
        ):
            end += 1
        return Voice(start, end + 1, found.i)


def _same(pronoun: Token, head: Token) -> bool:
    """Whether a personal pronoun can stand for a noun: number first, gender where both tell it."""
    for feature in ("Number", "Gender"):
        mine, its = pronoun.morph.get(feature), head.morph.get(feature)
        if feature == "Gender" and (pronoun.morph.get("Number") != ["Sing"] or head.pos_ == "PROPN"):
            return True
        if mine and its and mine != its:
            return False
    return True
