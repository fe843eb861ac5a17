"""Indirect speech: the clause, infinitive or main clause that a cue governs, wherever it stands in the sentence.

The parse says which clause belongs to the cue; commas say where it begins and ends, for they are surer than the parse of a long sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lexicon.sayings import Sayings
from .cues import Cue, voice
from .draft import Draft, Voice
from .grammar import (
    CLAUSE_DEPS,
    CLOSING,
    OPENING,
    SUBJECTS,
    finite_of,
    has_features,
    is_finite,
    is_infinitive,
    own_subject,
    runs,
    sentence_end,
    tokens_under,
)

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Sentence

CONTENT_DEPS = {"ccomp", "xcomp", "csubj", "csubj:pass", "parataxis", "advcl", "acl", "conj"}
BREAKS = {",", ":", ";", "–", "—", "-"}


class IndirectReader:
    """Finds what the cues of one sentence govern. One instance serves a whole Doc."""

    def __init__(self, doc: Doc, sayings: Sayings) -> None:
        self.doc = doc
        self.sayings = sayings
        self.carries = tuple(sayings.roles["carries"])

    # -- what kind of clause it is ------------------------------------------------------------------------------

    def opens_with(self, role: str, clause: Token) -> bool:
        return any(c.dep_ == "mark" and self.sayings.has(role, c.lower_) for c in clause.children)

    def is_wh(self, clause: Token) -> bool:
        first = clause.left_edge
        while first.is_punct and first.i < clause.i:
            first = first.nbor()
        if self.sayings.has("relative", first.lower_):
            return False
        nearby = [first, first.nbor()] if first.i < clause.i else [first]
        return any(t.tag_ in ("PWAV", "PWS", "PWAT", "WRB", "WP", "WDT") for t in nearby)

    def form(self, clause: Token) -> str | None:
        """clause, main or inf: which complement the clause can be; None if it is none."""
        for mark in clause.children:
            sure = mark.pos_ == "SCONJ" or not self.sayings.strict  # "that" is often called a pronoun
            if mark.dep_ == "mark" and sure and self.sayings.has("that", mark.lower_):
                consecutive = mark.i > 0 and self.sayings.has("so", self.doc[mark.i - 1].lower_)
                return None if consecutive else "clause"
        if clause.dep_ in ("acl:relcl",):
            return None
        if any(c.dep_ == "mark" and is_conjunction(c) for c in clause.children):
            return None
        if any(
            "Rel" in t.morph.get("PronType")
            for t in self.doc[clause.left_edge.i : min(clause.left_edge.i + 4, clause.i)]
        ):
            return None
        finite = finite_of(clause)
        if finite is None:
            if is_infinitive(clause) or any(
                is_infinitive(c) for c in clause.children if c.dep_ in ("aux", "cop", "aux:pass")
            ):
                return "inf"
            return None
        if self.sayings.has("relative", clause.left_edge.lower_) or self.behind_conjunction(clause):
            return None
        return "clause" if self.is_wh(clause) else "main"

    def behind_conjunction(self, clause: Token) -> bool:
        """Whether a conjunction opens the words between the last comma and a verb, whatever the parse hangs it on."""
        if not self.sayings.strict:
            return False
        k = clause.i
        while k > 0 and not self.doc[k].is_sent_start and self.doc[k - 1].text != ",":
            k -= 1
        opened = is_conjunction(self.doc[k]) and not self.sayings.has("that", self.doc[k].lower_)
        return opened and not any(is_finite(t) for t in self.doc[k : clause.i])

    def states(self, clause: Token) -> bool:
        """A clause with the conjunction of statements, not one of questions ("ob", "wer")."""
        return any(c.dep_ == "mark" and self.sayings.roles["that"].get(c.lower_) == "" for c in clause.children)

    def reported_mood(self, clause: Token) -> bool:
        finite = finite_of(clause)
        return finite is not None and has_features(finite, self.carries)

    # -- the clause of a cue ------------------------------------------------------------------------------------

    def read(self, cue: Cue, sentence: Sentence) -> Draft | None:
        """The indirect quotation of a cue, if it governs one."""
        if cue.entry.kind in ("speech", "act", "writing") and any(
            c.lower_ in self.sayings.roles["not"] and c.lower_ not in cue.entry.words for c in cue.head.children
        ):
            return None
        inserted = self.inserted(cue, sentence)
        if inserted is None and not self.sayings.strict:
            inserted = self.said_after(cue, sentence)
        if inserted is not None:
            return inserted
        governed = self.governed(cue, sentence)
        if governed is not None:
            return governed
        return self.by_commas(cue, sentence) if self.sayings.strict else self.by_conjunction(cue, sentence)

    def draft(self, cue: Cue, tokens: set[int], sentence: Sentence, confidence: float) -> Draft | None:
        speech = next(
            (
                i
                for i in sorted(tokens)
                if self.doc[i].text == ":"
                and i + 1 < len(self.doc)
                and self.doc[i + 1].text in OPENING
                and i > cue.verb.i
            ),
            None,
        )
        if speech is not None:
            tokens = {i for i in tokens if i < speech}
        tokens = {i for run in runs(self.doc, tokens) for i in range(*run)}
        if not tokens:
            return None
        return Draft(
            "indirect", tokens, cue.voice, cue.tokens, cue.entry.medium, cue.to, sentence=sentence.start, confidence=confidence
        )  # fmt: skip

    def inserted(self, cue: Cue, sentence: Sentence) -> Draft | None:
        """ "wie X mitteilte, …", "…, so schätzen X, …" and "…, sagte X": the cue hangs on what is said."""
        doc, head = self.doc, cue.head
        how = next(
            (c for c in head.children if c.dep_ in ("mark", "advmod", "case") and self.sayings.has("how", c.lower_)),
            None,
        )
        if how is None and head.left_edge.i < head.i:
            first = head.left_edge
            while first.is_punct and first.i < head.i:
                first = first.nbor()
            how = first if self.sayings.has("how", first.lower_) else None
        if how is not None and ("how" not in cue.entry.takes or finite_of(head) is None):
            return None
        if how is not None:
            if how.i > head.i or any(c.dep_ == "ccomp" and finite_of(c) is not None for c in head.children):
                return None
            start, end = how.i, self.clause_end(cue, sentence, how.i)
            host = self.host(start, end, sentence)
            return self.draft(cue, host - set(range(start, end)), sentence, 0.9) if host else None
        finite = finite_of(head) or cue.verb
        tail = "main" in cue.entry.takes and ("weak" not in cue.entry.takes or self.told_behind(cue, finite))
        if not tail or not is_finite(finite) or finite.i != cue.verb.i and finite.lemma_ in self.sayings.roles["modal"]:
            return None
        if self.sayings.strict and not self.inverted(cue, finite):
            return None
        if has_features(finite, self.carries) and self.told_before(finite, sentence):
            return None
        # verb first after a comma, nothing of its own clause before it: "…, sagte X" / "…, so sagte X" / "…", heißt es
        begin = finite.i
        before = begin - 1
        if (
            before - 1 > sentence.start
            and self.sayings.has("this", doc[before].lower_)
            and doc[before - 1].text in (",", "–", "—", "-")
        ):
            before -= 1  # "…, das teilte X mit"
        if before > sentence.start and self.sayings.has("so", doc[before].lower_):
            before -= 1
        if before <= sentence.start or doc[before].text not in (",", "–", "—", "-", "“", "”", '"', "«", "»", "’", "‘"):
            return None
        if any(
            c.dep_ in ("ccomp", "xcomp")
            and c.i > head.i
            and doc[c.left_edge.i - 1].text in ",:"
            and not is_finite(c.left_edge)
            for c in head.children
        ):
            return None  # the clause after the cue is what is said, unless it goes on verb first after the insertion
        start = self.tail_start(before, sentence)
        content = set(range(start, before))
        if self.sayings.has("how", doc[start].lower_) or self.after_colon_speech(start, before):
            return None
        after = self.next_break(
            max(cue.verb.i, cue.head.i, *cue.tokens, (cue.voice.end - 1) if cue.voice else 0), sentence
        )
        if after < sentence.end and doc[after].text == ":":
            return None
        if not any(is_finite(doc[i]) for i in content):
            # the beginning of what is said stands before the insertion, the rest after it: a finite verb follows the second comma
            end = self.next_break(
                max(cue.verb.i, cue.head.i, *(cue.tokens), (cue.voice.end - 1) if cue.voice else 0), sentence
            )
            if end + 1 >= sentence_end(sentence) or not is_finite(doc[end + 1]) or doc[before].text != ",":
                return None
            return self.draft(cue, content | set(range(end, sentence.end)), sentence, 0.8)
        if not self.is_main(content):
            return None
        closed = not any(is_finite(doc[i]) and i != finite.i for i in range(begin, after))
        return self.draft(cue, content | (self.resumed(after, sentence) if closed else set()), sentence, 0.9)

    def told_before(self, finite: Token, sentence: Sentence) -> bool:
        """ "X erklärte, über den Versuch, …, sei er enttäuscht": behind a clause of the report's own a subjunctive inserts nothing, but is told itself."""
        first = next((t for t in self.doc[sentence.start : finite.i] if is_finite(t)), None)
        return first is not None and not has_features(first, self.carries)

    def resumed(self, comma: int, sentence: Sentence) -> set[int]:
        """What goes on behind an inserted cue ("Es gebe, meint X, keine Wahl"): words without a verb of their own, or in the mood of what is told."""
        rest = range(comma + 1, sentence_end(sentence))
        if not rest or self.doc[comma].text not in (",", "–", "—", "-"):
            return set()
        first, finite = self.doc[rest[0]], [self.doc[i] for i in rest if is_finite(self.doc[i])]
        if (
            first.pos_ == "SCONJ"
            or self.sayings.has("relative", first.lower_)
            or any("Rel" in t.morph.get("PronType") for t in self.doc[rest[0] : rest[0] + 2])
        ):
            return set()
        told = all(has_features(t, self.carries) for t in finite)
        return set(rest) if told and (finite or first.pos_ != "CCONJ") else set()

    def told_behind(self, cue: Cue, finite: Token) -> bool:
        """ "Die Gefahr ist groß, stellten die Forscher fest": behind a main clause even a verb of facts tells what its subject says."""
        return cue.entry.kind == "speech" and cue.voice is not None and finite.i < cue.voice.head < finite.i + 6

    def inverted(self, cue: Cue, finite: Token) -> bool:
        """Whether the cue's own subject follows its verb ("…, sagte X"); without a subject, whether the verb tells impersonally ("…, hieß es")."""
        if cue.voice is not None and cue.voice.head > finite.i:
            return True
        subject = own_subject(cue.head)
        if subject is not None and not (cue.passive and cue.voice is None):
            return subject.i > finite.i
        if cue.passive:
            return cue.voice is not None and cue.voice.head > finite.i or cue.voice is None and "how" in cue.entry.takes
        return cue.entry.source is not None

    def after_colon_speech(self, start: int, before: int) -> bool:
        """Whether what stands before the cue ends with quoted speech after a colon of its own: the cue belongs to that speech alone."""
        if self.doc[before - 1].text not in CLOSING and self.doc[before].text not in CLOSING:
            return False
        return any(self.doc[k].text == ":" and self.doc[k + 1].text in OPENING for k in range(start, before - 1))

    def is_main(self, content: set[int]) -> bool:
        """Whether tokens hold a main clause: a finite verb that neither a conjunction nor a relative pronoun opens."""
        for i in content:
            token = self.doc[i]
            if not is_finite(token):
                continue
            head = token.head if token.dep_ in ("aux", "aux:pass", "cop") else token
            if head.dep_ == "acl" and head.head.i in content:
                continue  # "Auf den Vorwurf, es gebe …, entgegnete X"
            if head.dep_ == "acl:relcl" or any(is_conjunction(c) and c.dep_ == "mark" for c in head.children):
                continue
            if head.dep_ == "advcl" and any(
                c.dep_ in ("mark", "advmod") and c.i == head.left_edge.i and c.pos_ in ("SCONJ", "ADV")
                for c in head.children
            ):
                continue
            if any("Rel" in t.morph.get("PronType") and t.i in content and not t.is_sent_start for t in head.children):
                continue
            return True
        return False

    def said_after(self, cue: Cue, sentence: Sentence) -> Draft | None:
        """English word order: "…, the minister said." and "Sanctions, he said, are …": a comma, the speaker, the verb, nothing between."""
        doc = self.doc
        if not {"main", "quote"} & cue.entry.takes or "weak" in cue.entry.takes:
            return None
        k = cue.verb.i - 1
        while k > sentence.start and doc[k].dep_ in ("aux", "advmod") and not doc[k].is_punct:
            k -= 1
        speaker = doc[k]
        if speaker.pos_ not in ("NOUN", "PROPN", "PRON") or speaker.i <= sentence.start:
            return None
        while (
            speaker.dep_ in ("flat", "flat:name", "compound", "nmod", "appos")
            and speaker.head.i < speaker.i
            and speaker.head.i > sentence.start
        ):
            if any(doc[j].is_punct for j in range(speaker.head.i, speaker.i)):
                break
            speaker = speaker.head
        who = voice(speaker)
        start = who.start
        while start < speaker.i and any(doc[j].is_punct for j in range(start, speaker.i)):
            start += 1
        before = start - 1
        if before <= sentence.start or doc[before].text not in (",", "”", '"', "“", "’"):
            return None
        said = set(range(self.tail_start(before, sentence), before))
        last = max([cue.verb.i, *cue.tokens])
        end = self.next_break(last, sentence)
        rest = set(range(end, sentence_end(sentence)))
        complete = any(is_finite(doc[i]) for i in said)
        if complete and not self.is_main(said):
            return None
        if not complete and (doc[last + 1].text != "," or not any(is_finite(doc[i]) for i in rest)):
            return None
        cue.voice = Voice(start, k + 1, speaker.i)
        return self.draft(cue, said if complete else said | rest, sentence, 0.9)

    def tail_start(self, before: int, sentence: Sentence) -> int:
        """Where what stands before ", sagte X" begins: the sentence's start, or after a semicolon or closing quotation."""
        for k in range(before - 1, sentence.start, -1):
            if self.doc[k].text == ";":
                return k + 1
        return sentence.start

    def host(self, start: int, end: int, sentence: Sentence) -> set[int]:
        """The clause around an inserted clause: the whole sentence, or the part between the commas that hold a dependent clause."""
        return set(range(sentence.start, sentence_end(sentence)))

    def next_break(self, i: int, sentence: Sentence) -> int:
        """Index of the first comma or dash after a token, or the sentence's end."""
        for k in range(i + 1, sentence.end):
            if self.doc[k].text in BREAKS:
                return k
        return sentence.end

    def clause_end(self, cue: Cue, sentence: Sentence, start: int) -> int:
        """Index of the comma that closes the inserted clause of a cue."""
        last = max(
            [cue.verb.i, *cue.tokens]
            + [c.i for c in cue.head.children if c.dep_ in ("aux", "aux:pass", "cop", "compound:prt")]
        )
        if cue.voice is not None and cue.voice.start > start:
            last = max(last, cue.voice.end - 1)
        return self.next_break(last, sentence)

    def governed(self, cue: Cue, sentence: Sentence) -> Draft | None:
        """The complement the parse gives the cue, directly, through a correlate ("darauf, dass") or through a noun of the cue."""
        heads = [cue.head] + [self.doc[i] for i in cue.tokens if i != cue.head.i]
        candidates: list[Token] = []
        for head in heads:
            for child in head.children:
                if child.dep_ in CONTENT_DEPS:
                    candidates.append(child)
                elif child.pos_ in ("ADV", "PRON", "NOUN", "ADP") or child.dep_ in (
                    "obl",
                    "obl:arg",
                    "advmod",
                    "obj",
                    "nsubj",
                    "expl",
                    "nsubj:pass",
                ):
                    if cue.to is not None and child.i == cue.to.head:
                        candidates += [
                            g for g in child.children if g.dep_ == "acl" and g.i > child.i and self.form(g) == "inf"
                        ]
                    candidates += [
                        g for g in child.children
                        if g.dep_ in ("acl", "ccomp", "advcl", "xcomp") and (self.opens_with("that", g) or child.pos_ != "NOUN" and g.i > child.i and self.form(g) == "inf")
                    ]  # fmt: skip
        for child in sorted(candidates, key=lambda c: (c.dep_ not in ("ccomp", "xcomp"), c.i)):
            if child.i == cue.verb.i or child.i in cue.tokens or self.beside_noun(child, cue):
                continue
            form = self.form(child)
            if form is None or not self.accepts(cue, form, child):
                continue
            if child.dep_ in ("advcl", "acl") and form == "main":
                continue
            if child.dep_ == "conj" and (
                not (form == "main" and self.reported_mood(child) and child.i > cue.verb.i)
                or any(c.dep_ == "cc" for c in child.children)
            ):
                continue
            if child.dep_ == "parataxis" and not (
                self.reported_mood(child) or self.doc[max(child.left_edge.i - 1, 0)].text == ":"
            ):
                continue
            tokens = self.extent(cue, child, sentence)
            if tokens:
                return self.draft(cue, tokens, sentence, 0.9)
        return None

    def beside_noun(self, clause: Token, cue: Cue) -> bool:
        """ "Auf die Frage, ob er bleibe, antwortete X": a clause before the cue, right after a noun of saying, is what that noun says."""
        start = clause.left_edge.i
        if self.doc[start].is_punct:
            start += 1
        return (
            1 < start < cue.verb.i
            and self.doc[start - 1].text == ","
            and self.doc[start - 2].pos_ == "NOUN"
            and start - 2 not in cue.tokens
            and self.sayings.noun(self.doc[start - 2].lemma_) is not None
        )

    def accepts(self, cue: Cue, form: str, clause: Token) -> bool:
        takes = cue.entry.takes
        if form not in takes and not ("main" in takes and (form == "clause" or form == "inf" and self.sayings.strict)):
            return False
        if (
            form == "inf"
            and self.sayings.strict
            and not (
                clause.i > cue.verb.i
                and (any(self.doc[k].text == "," for k in range(cue.verb.i, clause.i)) or self.has_object(clause, cue))
            )
        ):
            return False
        if form == "clause" and cue.voice is None and not self.opens_with("that", clause):
            return False  # "wer gewinnt, wird morgen entschieden"
        return "weak" not in takes or self.reported_mood(clause) or self.found_in_writing(cue, clause)

    def has_object(self, clause: Token, cue: Cue) -> bool:
        """ "kündigte an die Preise zu erhöhen": without a comma, an infinitive with an object of its own behind all words of the cue."""
        return any(c.dep_ == "obj" and c.left_edge.i > max(cue.tokens) for c in clause.children)

    def found_in_writing(self, cue: Cue, clause: Token) -> bool:
        """ "The study found that …": with a writing as its subject even a verb of facts tells what somebody says."""
        if cue.voice is None or cue.entry.kind not in ("writing", "speech") or not self.opens_with("that", clause):
            return False
        return self.sayings.source(self.doc[cue.voice.head].lemma_) in ("writing", "thought")

    def extent(self, cue: Cue, clause: Token, sentence: Sentence) -> set[int]:
        """The tokens of a governed clause, begun and ended at commas where the parse falls short of them."""
        doc = self.doc
        own = tokens_under(clause)
        if self.reported_mood(clause):
            for conjunct in clause.children:
                # "…, Europa brauche sie, und fügte hinzu": the report goes on in the indicative
                finite = finite_of(conjunct) if conjunct.dep_ == "conj" else None
                if (
                    finite is not None
                    and not has_features(finite, self.carries)
                    and not any(c.dep_ in SUBJECTS for c in conjunct.children)
                ):
                    own -= {i for i in tokens_under(conjunct) if i >= conjunct.left_edge.i}
        frame = {cue.verb.i, cue.head.i, *cue.tokens}
        if cue.voice is not None and cue.voice.head not in own:
            frame |= set(range(cue.voice.start, cue.voice.end))
        own -= frame
        if not own:
            return set()
        start, end = min(own), max(own) + 1
        last_frame = max((i for i in frame if i < clause.i), default=-1)
        if last_frame >= 0 and start <= last_frame:
            start = last_frame + 1
        if start > sentence.start and last_frame >= 0:
            # back to the comma or colon before it
            k = start
            while k - 1 > last_frame and doc[k - 1].text not in (",", ":", "–") and not is_finite(doc[k - 1]):
                k -= 1
            if doc[k - 1].text in (",", ":", "–"):
                start = k
        after = [i for i in frame if i >= end]
        if not after and last_frame >= 0:
            end = self.forward(cue, clause, end, sentence)
        return {i for i in range(start, end) if i not in frame}

    def forward(self, cue: Cue, clause: Token, end: int, sentence: Sentence) -> int:
        """The end of what is said: the sentence's end, unless the clause of the cue goes on before it."""
        resumed = [
            c.left_edge.i
            for c in cue.head.children
            if c.i >= end
            and (
                c.dep_ == "conj"
                and not self.reported_mood(c)
                and not self.opens_with("that", c)
                or c.dep_ in ("punct",)
                and c.text == ";"
            )
        ]
        stops = [k for k in range(end, sentence.end) if self.doc[k].text == ";"]
        limit = min([*resumed, *stops], default=sentence.end)
        if cue.head.dep_ in CLAUSE_DEPS or cue.head.dep_ == "conj" and not is_finite(cue.head):
            limit = min(limit, max(cue.head.right_edge.i + 1, end))
        told = clause.children if self.reported_mood(clause) else ()
        for child in told:
            if (
                child.dep_ == "conj"
                and child.left_edge.i >= end
                and not self.reported_mood(child)
                and not any(c.dep_ in SUBJECTS for c in child.children)
            ):
                limit = min(limit, child.left_edge.i)
        return limit

    def by_conjunction(self, cue: Cue, sentence: Sentence) -> Draft | None:
        """ "told parliament that …": without commas the parse may hang the clause on the noun before its conjunction."""
        if "clause" not in cue.entry.takes or "weak" in cue.entry.takes:
            return None
        for k in range(max(cue.tokens) + 1, sentence_end(sentence)):
            token = self.doc[k]
            if token.text == ";" or is_finite(token) and token.dep_ not in ("aux", "aux:pass", "cop"):
                return None
            clause = token.head
            if not self.sayings.has("that", token.lower_) or token.dep_ != "mark" or clause.i <= k:
                continue
            noun = clause.head if clause.dep_ in ("acl", "acl:relcl") else None
            if noun is None or noun.i > k or self.sayings.noun(noun.lemma_) and noun.dep_ in ("obj", "nsubj"):
                return None
            if not any(c.dep_ in SUBJECTS and c.i > k for c in clause.children):
                return None
            return self.draft(cue, {i for i in tokens_under(clause) if i >= k}, sentence, 0.8)
        return None

    def by_commas(self, cue: Cue, sentence: Sentence) -> Draft | None:
        """Where the parse gives no complement: a conjunction or a subjunctive after the next comma or colon of the cue."""
        doc = self.doc
        last = max([cue.verb.i, *cue.tokens])
        stop = sentence_end(sentence)
        k = last + 1
        while k < stop:
            if doc[k].text in (",", ":") and k + 1 < stop:
                following = doc[k + 1]
                if (
                    self.sayings.has("that", following.lower_)
                    and ("clause" in cue.entry.takes)
                    and "weak" not in cue.entry.takes
                    and doc[k].text == ","
                ):
                    return self.draft(cue, set(range(k + 1, stop)), sentence, 0.7)
                finite = next((doc[j] for j in range(k + 1, stop) if is_finite(doc[j])), None)
                infinitive = self.infinitive_after(k + 1, stop)
                if (
                    infinitive
                    and "inf" in cue.entry.takes
                    and "weak" not in cue.entry.takes
                    and doc[k].text == ","
                    and self.leads_on(cue, k)
                    and following.pos_ != "CCONJ"
                ):
                    if not is_conjunction(following) and not {"Rel"} & set(following.morph.get("PronType")):
                        return self.draft(cue, set(range(k + 1, infinitive)), sentence, 0.7)
                if "main" in cue.entry.takes and finite is not None and self.told_mood(cue, finite):
                    if (
                        following.pos_ != "CCONJ"
                        and not is_conjunction(following)
                        and not is_finite(following)
                        and not any("Rel" in t.morph.get("PronType") for t in doc[k + 1 : k + 3])
                    ):
                        return self.draft(cue, set(range(k + 1, stop)), sentence, 0.7)
            elif is_finite(doc[k]) and k != cue.verb.i and doc[k].dep_ not in ("aux", "aux:pass", "cop"):
                return None
            k += 1
        return None

    def told_mood(self, cue: Cue, finite: Token) -> bool:
        """Whether a finite verb shows that a main clause is told: a subjunctive, or "sollte(n)" after a speech act."""
        bidden = cue.entry.kind == "act" and finite.lemma_ in self.sayings.roles["hearsay"] and finite.dep_ == "aux"
        return bidden or has_features(finite, self.carries)

    def leads_on(self, cue: Cue, comma: int) -> bool:
        """Whether the words between a cue and a comma are the cue's: no other verb, and no noun that an infinitive could belong to."""
        own = {*cue.tokens, cue.head.i}
        for who in (cue.voice, cue.to):
            own |= set(range(who.start, who.end)) if who is not None else set()
        between = [self.doc[i] for i in range(max(cue.tokens) + 1, comma) if i not in own]
        if any(t.pos_ in ("VERB", "AUX") for t in between):
            return False
        last = self.doc[comma - 1]
        return last.i in own or last.pos_ != "NOUN"

    def infinitive_after(self, start: int, stop: int) -> int:
        """The end of an infinitive clause that begins at `start`: before a finite verb comes an infinitive with its particle; 0 if none."""
        doc = self.doc
        for k in range(start, stop):
            if is_finite(doc[k]):
                return 0
            if doc[k].tag_ in ("PTKZU", "VV(IZU)", "VVIZU") or doc[k].dep_ == "mark" and doc[k].pos_ == "PART":
                end = next((j for j in range(k + 1, stop - 1) if doc[j].text == "," and is_finite(doc[j + 1])), stop)
                return end
        return 0

    # -- nouns of saying ----------------------------------------------------------------------------------------

    def nouns(self, sentence: Sentence, taken: set[int]) -> list[Draft]:
        """ "die Forderung, …": a clause, infinitive or subjunctive beside a noun of saying, or under the verb the noun belongs to."""
        found = []
        for noun in sentence:
            kind = self.sayings.noun(noun.lemma_) if noun.pos_ == "NOUN" else None
            if kind is None:
                continue
            candidates = list(noun.children)
            verb = noun.head
            if noun.dep_ in ("nsubj", "nsubj:pass", "obj", "obl", "obl:arg", "xcomp") and verb.pos_ in (
                "VERB",
                "AUX",
                "ADJ",
            ):
                candidates += verb.children
            tokens = None
            for child in candidates:
                kinds = ("acl", "ccomp", "xcomp", "appos", "parataxis", "advcl", "csubj", "acl:relcl")
                if child.dep_ not in kinds or child.i in taken or child.i < noun.i:
                    continue
                form = self.form(child)
                if form is None or form == "main" and not self.reported_mood(child):
                    continue
                if form == "clause" and not self.states(child):
                    continue
                if (
                    form == "inf"
                    and self.sayings.strict
                    and not any(self.doc[k].text == "," for k in range(noun.i, child.i))
                ):
                    continue
                if child.head.i != noun.i and (form == "inf" and child.dep_ != "xcomp" or child.dep_ == "advcl"):
                    continue
                tokens = {i for i in range(child.left_edge.i, child.right_edge.i + 1) if i > noun.i}
                break
            if tokens is None:
                tokens = self.after_noun(noun, sentence)
            if tokens:
                tokens = {i for run in runs(self.doc, tokens) for i in range(*run)}
            if tokens and (noun.i in taken and taken - tokens or not len(tokens & taken) > 0.5 * len(tokens)):
                medium = "speech" if kind == "act" else kind
                found.append(
                    Draft(
                        "indirect",
                        tokens,
                        self.owner(noun) or voice(noun),
                        [noun.i],
                        medium,
                        sentence=sentence.start,
                        confidence=0.6,
                    )
                )
                taken = taken | tokens
        return found

    def after_noun(self, noun: Token, sentence: Sentence) -> set[int] | None:
        """A main clause in the subjunctive after the comma that follows a noun of saying and its attributes."""
        doc, stop = self.doc, sentence_end(sentence)
        comma = next(
            (k for k in range(noun.i + 1, min(noun.i + 8, stop)) if doc[k].is_punct or is_finite(doc[k])), None
        )
        if comma is None or doc[comma].text != "," or comma + 2 >= stop:
            return None
        first = doc[comma + 1]
        if is_conjunction(first) or is_finite(first) or "Rel" in first.morph.get("PronType"):
            return None
        finite = next((k for k in range(comma + 1, stop) if is_finite(doc[k]) or doc[k].text == ","), None)
        if finite is None or not has_features(doc[finite], self.carries):
            return None
        end = next(
            (
                k
                for k in range(finite, stop - 1)
                if doc[k].text == "," and is_finite(doc[k + 1]) and not has_features(doc[k + 1], self.carries)
            ),
            stop,
        )
        return set(range(comma + 1, end))

    def stray(self, sentence: Sentence, taken: set[int], who: Voice | None) -> list[Draft]:
        """Dependent clauses in subjunctive I that no cue governs ("…, weil die Regeln nicht mehr gälten"): the words of who speaks in the sentence."""
        found = []
        for token in sentence:
            if (
                not is_finite(token)
                or token.i in taken
                or not has_features(token, self.carries)
                or "Pres" not in token.morph.get("Tense")
            ):
                continue
            head = token.head if token.dep_ in ("aux", "aux:pass", "cop") else token
            if head.dep_ not in ("advcl", "acl:relcl", "acl", "ccomp"):
                continue
            tokens = {i for run in runs(self.doc, tokens_under(head) - taken) for i in range(*run)}
            if len(tokens) > 3:
                taken = taken | tokens
                speaker = None if who is not None and who.head in tokens else who
                found.append(Draft("indirect", tokens, speaker, [], sentence=sentence.start, confidence=0.5))
        return found

    def aside(self, sentence: Sentence) -> Draft | None:
        """ "Das sei gut, freute sich X": a subjunctive, then any verb in the indicative before its subject, whatever the verb means."""
        doc = self.doc
        for token in sentence:
            if (
                not is_finite(token)
                or token.i < sentence.start + 3
                or doc[token.i - 1].text != ","
                or has_features(token, self.carries)
            ):
                continue
            head = token.head if token.dep_ in ("aux", "aux:pass", "cop") else token
            subject = own_subject(head)
            if subject is None or not token.i < subject.i <= token.i + 4 or self.sayings.has("nobody", subject.lower_):
                continue
            before = range(sentence.start, token.i - 1)
            verbs = [doc[i] for i in before if is_finite(doc[i])]
            if not verbs or not all(has_features(v, self.carries) for v in verbs) or not self.is_main(set(before)):
                return None
            if not any("Pres" in v.morph.get("Tense") for v in verbs):
                return None
            tokens = {i for run in runs(doc, set(before)) for i in range(*run)}
            return Draft("indirect", tokens, voice(subject), [head.i], sentence=sentence.start, confidence=0.8)
        return None

    def stated_owner(self, noun: Token) -> Voice | None:
        """Whose words a noun names by its genitive, possessive, or "von X"."""
        from .cues import case_of

        for child in noun.children:
            if child.dep_ in ("det:poss", "nmod:poss"):
                return voice(child)
            if child.dep_ == "nmod":
                case = case_of(child)
                if not case or self.sayings.has("owner", case):
                    return voice(child)
        return None

    def owner(self, noun: Token) -> Voice | None:
        """Whose words a noun names: its stated owner, else the subject of the verb that governs it."""
        from .cues import case_of
        from .grammar import clause_head, subject_of

        stated = self.stated_owner(noun)
        if stated is not None:
            return stated
        verb = clause_head(noun)
        if verb.i == noun.i:
            return None
        subject = subject_of(verb)
        if (
            subject is not None
            and subject.i != noun.i
            and subject.pos_ in ("NOUN", "PROPN", "PRON")
            and not self.sayings.has("nobody", subject.lower_)
        ):
            return voice(subject)
        if subject is not None and subject.i == noun.i:
            # "Auf Plakaten standen Sprüche wie …": what the words stand on
            carrier = next(
                (
                    c
                    for c in verb.children
                    if c.dep_ in ("obl", "obl:arg")
                    and c.pos_ == "NOUN"
                    and case_of(c) in self.sayings.roles["document"]
                ),
                None,
            )
            if carrier is not None:
                return voice(carrier)
        agent = next(
            (
                c
                for c in verb.children
                if c.dep_ in ("obl", "obl:agent", "obl:arg")
                and self.sayings.has("owner", case_of(c))
                and c.pos_ in ("NOUN", "PROPN")
            ),
            None,
        )
        return voice(agent) if agent is not None else None


def is_conjunction(token: Token) -> bool:
    """A subordinating conjunction ("weil", "obwohl"): its clause is no complement unless the lexicon calls it a `that`."""
    return token.pos_ == "SCONJ" and not token.is_punct
