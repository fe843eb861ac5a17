"""Origins named by a phrase: "laut X", "nach Angaben der Polizei", "X zufolge", "…, so X", "demnach", "wonach".

What is said is the clause around the phrase, without the phrase.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lexicon.sayings import Sayings
from .cues import case_of, voice
from .draft import Draft, Voice
from .grammar import (
    CLAUSE_DEPS,
    CLOSING,
    OPENING,
    clause_head,
    finite_of,
    is_finite,
    is_passive,
    runs,
    sentence_end,
    sentence_of,
    tokens_under,
)

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Sentence

NOMINAL = ("NOUN", "PROPN", "PRON", "X")


class SourceReader:
    """Reads the origins of each sentence. One instance serves a whole Doc."""

    def __init__(self, doc: Doc, sayings: Sayings) -> None:
        self.doc = doc
        self.sayings = sayings
        #: Every origin that was named, by its preposition's index, whether or not the clause around it could be told.
        self.origins: dict[int, Voice] = {}

    def read(self, sentence: Sentence) -> list[Draft]:
        found: list[Draft] = []
        for token in sentence:
            draft = None
            word = token.lower_
            if token.dep_ == "case" and token.head.i != token.i or word in self.sayings.roles["source"]:
                draft = self.phrase(token, sentence)
            if draft is None and word in self.sayings.roles["so"]:
                draft = self.so(token, sentence)
            if draft is None and word in self.sayings.roles["whereby"]:
                draft = self.whereby(token, sentence)
            if draft is None and word in self.sayings.roles["told"]:
                draft = self.told(token, sentence)
            if draft is not None:
                found.append(draft)
        return found

    def phrase(self, case: Token, sentence: Sentence) -> Draft | None:
        """A prepositional phrase of origin."""
        noun = case.head
        word_is_source = case.lower_ in self.sayings.roles["source"]
        within = self.in_marks(case) if word_is_source else None
        if within is not None:
            noun = within
        after = self.sayings.roles["source"].get(case.lower_) == "after"
        if (
            within is None
            and case.dep_ != "case"
            or noun.pos_ not in NOMINAL
            or after
            and noun.i > case.i
            or not after
            and noun.i - case.i > 6
        ):
            if case.lower_ not in self.sayings.roles["source"]:
                return None
            nearby = (
                reversed(self.doc[max(sentence.start, case.i - 8) : case.i])
                if after
                else self.doc[case.i + 1 : min(case.i + 8, sentence.end)]
            )
            found = next((t for t in nearby if t.pos_ in NOMINAL), None)
            if found is None:
                return None
            while (
                after
                and found.head.i < found.i
                and found.head.pos_ in NOMINAL
                and found.dep_ in ("nmod", "flat:name", "flat", "appos")
            ):
                found = found.head
            noun = found
        if (
            not self.sayings.source(noun.lemma_)
            and noun.dep_ in ("nmod", "nmod:poss", "det:poss")
            and noun.head.i == noun.i + 1
            and self.sayings.source(noun.head.lemma_)
        ):
            noun = noun.head  # "nach Meiers Meinung"
        if word_is_source and not after and within is None:
            noun = self.bare(case, noun)
        word = case_of(noun) or case.lower_
        roles = self.sayings.roles
        kind = self.sayings.source(noun.lemma_)
        relative = noun.pos_ == "PRON" and "Rel" in noun.morph.get("PronType")
        if word in roles["source"] or case.lower_ in roles["source"]:  # "according to" is one word here
            kind = kind or "speech"
        elif case.lower_ in roles["origin"]:
            only = roles["origin"][case.lower_].split()
            if relative and case.lower_ in roles["document"]:
                return None  # "ein Bericht, in dem …" tells what stands in it otherwise
            if relative:
                anchor = clause_head(noun)
                if anchor.dep_ != "acl:relcl" or not (
                    self.sayings.source(anchor.head.lemma_) or self.sayings.noun(anchor.head.lemma_)
                ):
                    return None
                kind = "speech"
            elif kind is None or only and noun.lemma_ not in only:
                return None
        else:
            return None
        who = self.speaker(noun)
        self.origins[case.i] = Voice(who.start, who.end, who.head)
        others = [c for c in noun.children if c.i > noun.i and self.agent_of_clause(c, noun)]
        frame = (
            tokens_under(noun).difference(*map(tokens_under, others))
            | {case.i}
            | {c.i for c in noun.children if c.dep_ == "case"}
        )
        frame = self.near(frame, noun)
        content = self.between_semicolons(self.host(noun, sentence), noun.i) - frame
        content = {i for run in runs(self.doc, content) for i in range(*run)}
        if not any(is_finite(self.doc[i]) for i in content) and len(content) < 4:
            return None
        if who.end > max(frame) + 1 > who.head:
            who.end = max(frame) + 1
        return Draft(
            "indirect", content, who, [case.i] if kind == "speech" or noun.pos_ != "NOUN" else [case.i], _medium(kind),
            sentence=sentence.start, confidence=0.85,
        )  # fmt: skip

    def bare(self, case: Token, noun: Token) -> Token:
        """ "laut Entwurf von Rentnern bezahlt": a noun right behind the preposition is its own, whatever later noun the parse hangs it on."""
        following = self.doc[case.i + 1] if case.i + 1 < len(self.doc) else noun
        if following.pos_ not in ("NOUN", "PROPN") or noun.i <= following.i:
            return noun
        between = self.doc[following.i + 1 : noun.i]
        return following if any(t.pos_ in ("ADP", "DET", "VERB", "AUX", "ADV") for t in between) else noun

    def in_marks(self, case: Token) -> Token | None:
        """The last word of a name between marks right after a preposition: "laut „heute.de“"."""
        doc = self.doc
        if case.i + 2 >= len(doc) or doc[case.i + 1].text not in OPENING:
            return None
        close = next((k for k in range(case.i + 2, min(case.i + 8, len(doc))) if doc[k].text in CLOSING), None)
        inside = [t for t in doc[case.i + 2 : close] if t.is_alpha or any(c.isalnum() for c in t.text)] if close else []
        if not inside or any(is_finite(t) for t in inside):
            return None
        return next((t for t in inside if t.head.i < case.i or t.head.i > inside[-1].i), inside[-1])

    def near(self, frame: set[int], noun: Token) -> set[int]:
        """The part of a phrase that hangs together around its noun, cut where a finite verb shows that the parse took in too much."""
        start = end = noun.i
        while start - 1 in frame:
            start -= 1
        while end + 1 in frame and not (
            is_finite(self.doc[end + 1]) and not self._in_relative(self.doc[end + 1], noun)
        ):
            following = self.doc[end + 1]
            if following.text == "," and end + 2 in frame and self.new_clause(end + 2, frame):
                break
            if following.text in '„»“"' and self.doc[end].pos_ not in ("NOUN", "PROPN", "DET", "ADJ"):
                break
            if (
                following.dep_ == "case"
                and following.head.i > following.i
                and not self.sayings.has("owner", following.lemma_.lower())
            ):
                if not self._in_relative(following, noun) and not self.doc[end].is_punct:
                    break
            end += 1
        return set(range(start, end + 1))

    def new_clause(self, i: int, frame: set[int]) -> bool:
        """Whether what the parse joins to a phrase after a comma, without a conjunction, is the beginning of the clause that follows."""
        first = self.doc[i]
        while first.dep_ in ("det", "amod", "nummod", "compound", "det:poss") and first.head.i > first.i:
            first = first.head
        return first.dep_ == "conj" and not any(self.doc[k].dep_ == "cc" for k in frame if k > i)

    def between_semicolons(self, tokens: set[int], i: int) -> set[int]:
        """The part of a sentence between the semicolons around token i."""
        left = max((k for k in tokens if k < i and self.doc[k].text == ";"), default=-1)
        right = min((k for k in tokens if k > i and self.doc[k].text == ";"), default=len(self.doc))
        return {k for k in tokens if left < k < right}

    def _in_relative(self, token: Token, noun: Token) -> bool:
        clause = clause_head(token)
        return clause.dep_ == "acl:relcl" and clause.i != noun.i

    def host(self, noun: Token, sentence: Sentence) -> set[int]:
        """The clause the phrase stands in: a dependent clause, or the whole sentence."""
        clause = clause_head(noun.head if noun.head.i != noun.i else noun)
        everything = set(range(sentence.start, sentence_end(sentence)))
        if clause.dep_ in CLAUSE_DEPS - {"parataxis", "xcomp"} and finite_of(clause) is not None:
            return tokens_under(clause) & everything
        if (
            clause.dep_ == "conj"
            and finite_of(clause) is not None
            and any(c.dep_ in ("nsubj", "nsubj:pass") for c in clause.children)
        ):
            return tokens_under(clause) & everything
        return everything

    def speaker(self, noun: Token) -> Voice:
        """Whose words they are: "Angaben *der Polizei*"; the noun itself where it names nobody."""
        if self.sayings.source(noun.lemma_):
            for child in noun.children:
                near = child.left_edge.i - noun.i <= 1 if child.i > noun.i else True
                if (
                    near
                    and child.dep_ in ("nmod", "nmod:poss", "det:poss", "appos")
                    and child.pos_ in (*NOMINAL, "DET")
                ):
                    case = case_of(child)
                    if not self.agent_of_clause(child, noun) and (not case or self.sayings.has("owner", case)):
                        return voice(child)
        if any(self.agent_of_clause(c, noun) for c in noun.children if c.i > noun.i):
            return Voice(noun.i, noun.i + 1, noun.i)
        return voice(noun)

    def agent_of_clause(self, child: Token, noun: Token) -> bool:
        """Whether what the parse hangs on a writing is its clause's: a nominative, or who does something in the passive ("wird laut Entwurf von X bezahlt")."""
        if child.morph.get("Case") == ["Nom"] and child.dep_ == "nmod":
            return True
        written = self.sayings.source(noun.lemma_) == "writing"
        return written and self.sayings.has("by", case_of(child)) and is_passive(clause_head(noun))

    def so(self, so: Token, sentence: Sentence) -> Draft | None:
        """ "…, so der Minister": the particle, a noun phrase, no verb."""
        doc = self.doc
        if so.i <= sentence.start + 1 or not doc[so.i - 1].is_punct:
            return None
        stop = next(
            (k for k in range(so.i + 1, sentence.end) if doc[k].text in (":", ";") or is_finite(doc[k])),
            sentence_end(sentence),
        )
        after, broken = doc[so.i + 1 : stop], False
        colon = stop < sentence.end and doc[stop].text in (":", ";")
        if stop < sentence_end(sentence) and not colon:
            comma = next((k for k in range(stop - 1, so.i, -1) if doc[k].text in (",", "–", "-")), None)
            if comma is None:
                return None
            after = doc[so.i + 1 : comma]
        elif not colon:
            # "Das solle, so der Minister, bald enden": a verb form after the comma belongs to what stands before
            comma = next((k for k in range(so.i + 2, stop) if doc[k].text in (",", "–", "-")), stop)
            if any(t.pos_ in ("VERB", "AUX") and self.reaches_before(t, so.i) for t in doc[comma:stop]):
                after = doc[so.i + 1 : comma]
                broken = True
        names = [t for t in after if t.pos_ in NOMINAL]
        if (
            not names
            or len(after) == 0
            or after[0].pos_ in ("ADV", "ADJ", "VERB", "SCONJ", "ADP")
            and after[0].dep_ not in ("amod",)
        ):
            return None
        inside = {t.i for t in after}
        head = next((t for t in names if t.head.i not in inside), names[0])
        if head.i - so.i > 8:
            head = names[0]
        begin = next((k + 1 for k in range(so.i - 1, sentence.start, -1) if doc[k].text == ":"), sentence.start)
        if doc[begin].text in OPENING or any(doc[k].text in OPENING for k in range(sentence.start, begin)):
            begin = sentence.start
        content = set(range(begin, so.i))
        if (stop < sentence_end(sentence) or broken) and not colon:
            content |= set(range(after.end, sentence_end(sentence)))
        content = {i for run in runs(doc, content) for i in range(*run)}
        if not content:
            return None
        return Draft(
            "indirect",
            content,
            Voice(after.start, _trim(after), head.i),
            [so.i],
            sentence=sentence.start,
            confidence=0.9,
        )

    def reaches_before(self, token: Token, i: int) -> bool:
        """Whether a verb form governs or hangs on words before token i."""
        return token.head.i < i or any(c.i < i for c in token.children)

    def whereby(self, word: Token, sentence: Sentence) -> Draft | None:
        """ "Berichte, wonach …": the speaker is what the clause hangs on."""
        clause = clause_head(word)
        noun: Token | None = clause.head
        if word.i == sentence.start or not self.doc[word.i - 1].is_punct:
            return None
        tokens = {i for i in tokens_under(clause) if i > word.i}
        if not tokens or clause.dep_ == "ROOT":
            tokens = set(range(word.i + 1, sentence_end(sentence)))
        before = next(
            (
                t
                for t in reversed(self.doc[sentence.start : word.i])
                if self.sayings.source(t.lemma_) or self.sayings.noun(t.lemma_)
            ),
            None,
        )
        if clause.head.pos_ not in NOMINAL or clause.head.i > word.i:
            noun = before
        if noun is None:
            return None
        tokens = {i for run in runs(self.doc, tokens) for i in range(*run)}
        return (
            Draft("indirect", tokens, voice(noun), [word.i], sentence=sentence.start, confidence=0.8)
            if tokens
            else None
        )

    def told(self, word: Token, sentence: Sentence) -> Draft | None:
        """ "Demnach …": the origin is what the sentence before named; its speaker is filled in by the reader."""
        if self.sayings.roles["told"][word.lower_] == "start" and (
            word.i != sentence.start or not self.after_origin(sentence) or self.in_past(sentence)
        ):
            return None
        host = self.host(word, sentence)
        content = {i for run in runs(self.doc, host - {word.i}) for i in range(*run)}
        if len(content) < 4:
            return None
        return Draft(
            "indirect", content, Voice(word.i, word.i + 1, word.i), [word.i], sentence=sentence.start, confidence=0.7
        )

    def in_past(self, sentence: Sentence) -> bool:
        """ "Danach gewann er": told in the past indicative, the adverb is one of time."""
        finite = finite_of(sentence.root)
        return finite is not None and "Past" in finite.morph.get("Tense") and "Ind" in finite.morph.get("Mood")

    def after_origin(self, sentence: Sentence) -> bool:
        """Whether the sentence before names something that can be an origin (a report, a law, a plan)."""
        k = sentence.start - 1
        while k >= 0 and self.doc[k].is_space:
            k -= 1
        return k >= 0 and any(
            t.pos_ == "NOUN" and (self.sayings.source(t.lemma_) or self.sayings.noun(t.lemma_))
            for t in sentence_of(self.doc[k])
        )


def _trim(span: Sentence) -> int:
    end = span.end
    while end > span.start + 1 and span.doc[end - 1].is_punct and span.doc[end - 1].text not in ')“”"«»':
        end -= 1
    return end


def _medium(kind: str) -> str:
    return "speech" if kind == "act" else kind
