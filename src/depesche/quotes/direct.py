"""Direct speech: which of the stretches between quotation marks are somebody's words, and whose.

Names, titles and terms stand between marks too; words are speech if they make a sentence, or stand where a cue or an indirect quotation
has room for them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..language import text_of
from ..lexicon.sayings import Sayings
from .candidates import Speakers
from .cues import Cue, voice, voice_of
from .draft import Draft, Voice
from .grammar import AUX_DEPS, SUBJECTS, clause_head, finite_of, is_finite, is_passive, sentence_of, subject_of
from .marks import Marked

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


@dataclass(slots=True)
class Stretch:
    """A marked stretch with the tokens inside it."""

    mark: Marked
    first: int
    last: int


class DirectReader:
    """Judges and attributes the marked stretches of a Doc."""

    def __init__(self, doc: Doc, sayings: Sayings, speakers: Speakers) -> None:
        self.doc = doc
        self.text = text_of(doc)
        self.sayings = sayings
        #: Whether the language writes nouns with a capital, so that a capital on an adjective means a name.
        self.capital_nouns = sayings.has("writing", "capital")
        #: Slots of verbs that may take words of the one quoted: what is called, told or talked of.
        self.loose = {"obj"}.union(*(sayings.roles[role] for role in ("calling", "telling", "topic")))
        self.speakers = speakers

    def stretch(self, mark: Marked) -> Stretch | None:
        span = self.doc.char_span(mark.inner_start, mark.inner_end, alignment_mode="expand")
        if span is None or len(span) == 0:
            return None
        first, last = span.start, span.end - 1
        while first <= last and not self.doc[first].text.strip("„“”»«\"‚‘’'›‹ "):
            first += 1
        while last >= first and not self.doc[last].text.strip("„“”»«\"‚‘’'›‹ "):
            last -= 1
        return Stretch(mark, first, last) if first <= last else None

    # -- speech or name -----------------------------------------------------------------------------------------

    def is_sentence(self, s: Stretch) -> bool:
        """Whether the words could stand alone: a finite verb among several, or a stop of their own at the end."""
        inside = self.doc[s.first : s.last + 1]
        words = [t for t in inside if not t.is_punct]
        if (
            len(words) <= 6
            and words
            and inside[-1].text not in (".", "!", "?")
            and words[0].text[:1].isupper()
            and self.nominal_place(s)
        ):
            return False  # "die „Aktion Morgen hilft“"
        if any(is_finite(t) for t in inside) and len(words) >= 3:
            return True
        return len(words) >= 2 and inside[-1].text in (".", "!", "?", "…", "!!", "?!")

    def whole(self, s: Stretch) -> bool:
        """Whether the words are a sentence and no part of one: a finite verb, or a capital at the beginning."""
        return self.doc[s.first].text[:1].isupper() or any(is_finite(t) for t in self.doc[s.first : s.last + 1])

    def nominal_place(self, s: Stretch) -> bool:
        """The words stand where a noun would: right after an article, adjective, preposition or noun."""
        before = self.before(s)
        return (
            before is not None
            and before.i >= s.first - 2
            and before.pos_ in ("DET", "ADJ", "ADP", "NOUN", "PROPN")
            and not is_finite(before)
        )

    def is_name(self, s: Stretch) -> bool:
        """Whether the words look like a name: capitals only, foreign words, a noun of naming or "sogenannt" before them."""
        inside = [t for t in self.doc[s.first : s.last + 1] if not t.is_punct]
        if not inside:
            return True
        before = self.before(s)
        if before is not None:
            if self.sayings.has("term", before.lower_) or self.sayings.has("term", before.lemma_):
                return True
            if self.titled(s) or before.pos_ == "PROPN" and inside[0].text[:1].isupper():
                return True
            if before.text == ":" and before.i > 0 and self.sayings.has("term", self.doc[before.i - 1].lower_):
                return True  # "kurz: „ABC“"
        if s.last + 2 < len(self.doc) and self.sayings.has("term", self.doc[s.last + 2].lower_):
            return True  # "auch „der Alte“ genannt"
        if sum(t.pos_ in ("PROPN", "X") for t in inside) > 0.6 * len(inside):
            return True
        return (
            all(t.text[:1].isupper() or t.is_digit or t.pos_ in ("ADP", "DET", "CCONJ") or t.like_num for t in inside)
            and inside[0].text[:1].isupper()
        )

    def is_phrase(self, s: Stretch) -> bool:
        """Nouns bound by small words, as slogans are: "Freiheit statt Angst"."""
        inside = [t for t in self.doc[s.first : s.last + 1] if not t.is_punct]
        return len(inside) >= 3 and any(t.pos_ in ("ADP", "CCONJ", "ADV", "PART", "VERB") for t in inside)

    def is_common(self, s: Stretch) -> bool:
        """Common nouns, no proper name and none that belongs to the noun before it: "eine „Gefahr für Leib und Leben“"."""
        inside = [t for t in self.doc[s.first : s.last + 1] if not t.is_punct]
        before = self.before(s)
        if (
            before is None
            or before.pos_ in ("NOUN", "PROPN")
            or self.sayings.has("term", before.lower_)
            or self.sayings.has("term", before.lemma_)
        ):
            return False
        if any(t.pos_ == "ADJ" and t.text[:1].isupper() for t in inside) and self.capital_nouns:
            return False  # "die „Neue Zeitung“"
        unknown = self.capital_nouns and before.pos_ in ("DET", "ADJ")
        named = [t for t in inside if t.pos_ in ("X", "NUM") or t.pos_ == "PROPN" and not (unknown and not t.ent_type_)]
        return not named and any(t.pos_ == "NOUN" for t in inside)

    def after_saying_noun(self, s: Stretch) -> Token | None:
        """The noun of saying or writing right before the words: "die Aufschrift „…“", "Parolen wie „…“"."""
        token = self.before(s)
        for _ in range(4):
            if token is None or token.i == 0:
                return None
            if token.pos_ == "NOUN" and self.sayings.has("example", token.lemma_):
                token = token.nbor(-1)  # "Parolen wie zum Beispiel „…“"
                continue
            if token.pos_ == "NOUN":
                return (
                    token
                    if self.sayings.noun(token.lemma_) in ("speech", "writing") and not self.sayings.named(token.lemma_)
                    else None
                )
            if self.sayings.has("calling", token.lower_) and token.i == s.first - 2:
                return None  # "dismissed the report as “fiction”"
            if (
                token.pos_ not in ("ADP", "SCONJ", "CCONJ", "ADV", "DET")
                and not self.sayings.has("how", token.lower_)
                and not token.is_punct
            ):
                return None
            token = token.nbor(-1)
        return None

    def before(self, s: Stretch) -> Token | None:
        """The word before the opening mark."""
        k = s.first - 1
        while k >= 0 and self.doc[k].is_punct and self.doc[k].text not in (":", ",", ".", "!", "?", ";", ")"):
            k -= 1
        return self.doc[k] if k >= 0 and not self.doc[k].is_space else None

    def titled(self, s: Stretch) -> bool:
        """A noun of naming stands right before: "der Film „…“"."""
        before, first = self.before(s), self.doc[s.first]
        if self.capital_nouns and first.text.islower() and first.pos_ in ("ADJ", "ADV", "PART", "DET", "ADP"):
            return False  # "Damit sei das Projekt „endgültig tot“", "Die Tat sei das Werk „eines Irren“"
        return before is not None and before.pos_ in ("NOUN", "PROPN") and self.sayings.named(before.lemma_)

    # -- whose words --------------------------------------------------------------------------------------------

    def frame(self, s: Stretch) -> tuple[range, range]:
        """Tokens of the sentences around the stretch that lie before and after it."""
        first, last = sentence_of(self.doc[s.first]), sentence_of(self.doc[s.last])
        start = first.start
        if start >= s.first - 1 and self._colon(s):
            # the sentence before ends with the colon
            before = s.first - 1
            while before > 0 and (self.doc[before].is_punct or self.doc[before].is_space):
                before -= 1
            start = sentence_of(self.doc[before]).start
        end = last.end
        if self.doc[s.last].i + 1 >= end - 1 or end <= s.last + 2:
            following = s.last + 1
            while following < len(self.doc) and self.doc[following].is_punct and self.doc[following].text not in (".",):
                following += 1
            if (
                following < len(self.doc)
                and not self.doc[following].is_space
                and self.doc[following].text[:1].islower()
            ):
                end = sentence_of(self.doc[following]).end
            elif following < len(self.doc) and self.doc[following - 1].text == "," and not self.doc[following].is_space:
                end = sentence_of(self.doc[following]).end
        return range(start, s.first), range(s.last + 1, end)

    def by_cue(self, s: Stretch, cues: dict[int, Cue]) -> tuple[Voice | None, list[int], str, bool] | None:
        """(speaker, cue, medium, whole): the cue of the sentence around, nearest after the words, else nearest before them."""
        before, after = self.frame(s)
        tail = [i for i in after if not self.doc[i].is_punct and not self.doc[i].is_space]
        stop = s.last + 1
        while stop < min(s.last + 4, len(self.doc)) and self.doc[stop].is_punct:
            stop += 1
        closing = "".join(t.text for t in self.doc[s.last + 1 : stop])
        if tail:
            first = self.doc[tail[0]]
            if self.sayings.has("so", first.lower_) and len(tail) > 1:
                nxt = self.doc[tail[1]]
                if not is_finite(nxt):
                    names = [self.doc[i] for i in tail[1:9] if self.speakers.is_nominal(self.doc[i])]
                    if names and ("," in closing or "-" in closing or "–" in closing):
                        head = names[0]
                        stop = next(
                            (i for i in tail if i > head.i and self.doc[i - 1].text in (",", ".") and i > head.i + 1),
                            tail[-1] + 1,
                        )
                        found = voice(head)
                        return (
                            Voice(tail[1], max(found.end, head.i + 1) if found.end <= stop else head.i + 1, head.i),
                            [first.i],
                            "speech",
                            True,
                        )
            form = self.sayings.roles["tail"].get(first.lower_)
            if (
                form is not None
                and tail[0] not in cues
                and len(tail) > 1
                and not self.titled(s)
                and (s.last > s.first or "," in closing)
            ):
                who = self.next_name(tail[0], after)
                if who is not None:
                    return who, [tail[0]], "speech", True
            for i in tail[:5]:
                cue = cues.get(i)
                if i == tail[0] and cue is not None and "," not in closing and self.ends_clause(cue, s):
                    break  # "…, den X „…“ nannte, lobte Y": the words belong to the verb at the end of their clause
                inverted = "," in closing or self.doc[s.last].text in "!?…," or self.is_sentence(s)
                if (
                    cue is not None
                    and inverted
                    and cue.entry.takes & {"quote", "main"}
                    and not (cue.voice is not None and cue.voice.head < s.first)
                    and not (self.sayings.strict and self.starts_anew(cue, s))
                ):
                    who = self.outside(cue, s) or self.next_name(i, after)
                    return who, cue.tokens, cue.entry.medium, True
            turned = self.turned(tail[0], s, closing)
            if turned is not None:
                near = (cues[i] for i in tail[:14] if i in cues)
                cue = next((c for c in near if c.voice is not None and c.voice.head == turned.head), None)
                return turned, cue.tokens if cue is not None else [], "speech", True
        lead = list(before)
        teller = self.so_before(s)
        if teller is not None:
            return teller, [teller.start - 1], "speech", False
        colon = bool(lead) and self._colon(s)
        cue_before = [cues[i] for i in lead if i in cues]
        if colon:
            so = next(
                (
                    i
                    for i in lead[-6:]
                    if self.sayings.has("so", self.doc[i].lower_) and i > lead[0] and self.doc[i - 1].is_punct
                ),
                None,
            )
            who = self.main_subject(lead, s) if so is not None else None
            if so is not None and who is not None:
                return who, [so], "speech", True
            labelled = self.speakers.label(lead)
            if labelled is not None:
                return labelled, [], "speech", True
            last = next((i for i in reversed(lead) if not self.doc[i].is_punct and not self.doc[i].is_space), -1)
            # the verb right before the colon opens the words, whatever the parse makes of its clause
            cue = next((c for c in cue_before if last in self.ends_of(c) and self.opens_words(c)), None) or next(
                (c for c in reversed(cue_before) if self.is_main(c.head, lead)), None
            )
            if cue is not None:
                who = self.outside(cue, s)
                if who is None and not (cue.passive and cue.entry.source is None):
                    who = self.main_subject(lead, s)
                return who, cue.tokens, cue.entry.medium, True
            return self.main_subject(lead, s), [], "speech", True
        usable = [c for c in cue_before if c.entry.takes & {"quote"} or self.loose & set(c.entry.slots)]
        after_cues = [
            cues[i]
            for i in after
            if i in cues and (cues[i].entry.takes & {"quote"} or self.loose & set(cues[i].entry.slots))
        ]
        around = {c.head.i: c for c in (*usable, *after_cues)}
        chosen = self.governing(s, around) or (usable[-1] if usable else (after_cues[0] if after_cues else None))
        if chosen is not None:
            return (
                self.outside(chosen, s) or (None if chosen.passive else self.main_subject(lead, s)),
                chosen.tokens,
                chosen.entry.medium,
                False,
            )
        return None

    def opens_words(self, cue: Cue) -> bool:
        """Whether quoted words can follow a cue; in a dependent clause "hervorgegangen sei:" leaves them to the verb of the main one."""
        return bool(cue.entry.takes & {"quote", "main"}) or cue.head.dep_ == "ROOT"

    def ends_of(self, cue: Cue) -> set[int]:
        """The tokens a cue may end its clause with: its words and its auxiliaries ("… zum Ziel erklärt hatte: „…“")."""
        relative = cue.head.dep_ in ("acl:relcl", "acl", "ROOT", "conj")
        return {cue.verb.i, *cue.tokens, *(c.i for c in cue.head.children if relative and c.dep_ in AUX_DEPS)}

    def ends_clause(self, cue: Cue, s: Stretch) -> bool:
        """Whether a verb right after the words ends the clause they stand in: its subject before them, a comma after it."""
        after = max(cue.verb.i, *cue.tokens) + 1
        return (
            cue.voice is not None
            and cue.voice.head < s.first
            and not self.is_sentence(s)
            and after < len(self.doc)
            and self.doc[after].is_punct
        )

    def turned(self, first: int, s: Stretch, closing: str) -> Voice | None:
        """ "„…“, staunte der Gast": a finite verb right after quoted words and its subject after it, whatever the verb means."""
        finite = self.doc[first]
        if not is_finite(finite) or not self.is_sentence(s) or self.goes_on(s):
            return None
        if "," not in closing and self.doc[s.last].text not in ("!", "?", "…", ",") and not self._colon(s):
            return None
        head = finite.head if finite.dep_ in AUX_DEPS else finite
        own = next((c for c in (*head.children, *finite.children) if c.dep_ in SUBJECTS and c.i > first), None)
        near = self.next_name(first, range(first, len(self.doc)))
        subject = own if own is not None and (near is None or own.i < near.end + 3) else None
        if subject is None:
            return near if near is not None and self.speakers.standing(self.doc[near.head]) >= 2 else None
        return voice(subject) if self.speakers.standing(subject) >= 1 else None

    def goes_on(self, s: Stretch) -> bool:
        """Whether the words go on a clause that began before them ("nachdem man laut X „…“, sucht er …")."""
        if not self.doc[s.first].text.islower() or self._colon(s):
            return False
        start = sentence_of(self.doc[s.first]).start
        before = [t for t in self.doc[start : s.first] if not t.is_punct and not t.is_space]
        return bool(before) and before[-1].i >= s.first - 2

    def so_before(self, s: Stretch) -> Voice | None:
        """ "Das solle sich, so der Minister, „…“ ändern": the particle and a noun phrase between commas right before the words."""
        doc = self.doc
        k = s.first - 1
        while k > 0 and doc[k].is_punct and doc[k].text not in (",", "–", "—", "-"):
            k -= 1
        if doc[k].text not in (",", "–", "—", "-"):
            return None
        for i in range(k - 1, max(k - 10, 0), -1):
            if is_finite(doc[i]) or doc[i].is_sent_start:
                return None
            if self.sayings.has("so", doc[i].lower_) and doc[i - 1].is_punct:
                names = [t for t in doc[i + 1 : k] if self.speakers.is_nominal(t)]
                if not names or doc[i + 1].pos_ in ("ADV", "SCONJ", "ADP"):
                    return None
                return Voice(i + 1, k, names[0].i)
        return None

    def in_brackets(self, s: Stretch) -> Voice | None:
        """ "Auch Minister Huber („Das reicht.“) war dagegen": words in brackets are those of the person right before them."""
        k = s.first - 1
        while k > 0 and self.doc[k].is_quote:
            k -= 1
        if k < 1 or self.doc[k].text != "(":
            return None
        token = self.doc[k - 1]
        while token.dep_ in ("flat", "flat:name", "appos") and token.head.i < token.i:
            if any(t.is_punct for t in self.doc[token.head.i + 1 : token.i]):
                break
            token = token.head
        if not self.speakers.can_speak(token) and self.speakers.standing(token) < 3:
            return None
        found = voice(token)
        return Voice(found.start, max(min(found.end, k), token.i + 1), token.i)

    def view(self, s: Stretch) -> tuple[Voice, list[int]] | None:
        """ "Für X ist das Gesetz „…“": whose view the words are that a clause with a copula gives of something, and the copula."""
        doc = self.doc
        if self.titled(s) or not self.is_sentence(s) and self.is_name(s) and not self.is_common(s):
            return None
        start = sentence_of(doc[s.first]).start
        start = next((i + 1 for i in range(s.first - 1, start, -1) if doc[i].text in (";", ":")), start)
        words = [doc[i] for i in range(start, s.first)]
        copula = next((t.i for t in reversed(words) if t.dep_ == "cop"), None)
        if copula is None or any(is_finite(doc[i]) for i in range(copula + 1, s.first)):
            return None
        for token in reversed(words):
            if is_finite(token) and token.dep_ != "cop":
                return None
            if self.sayings.has("view", token.lower_) and token.head.i > token.i:
                who = self.speakers.whole(token.head)
                if who.i < s.first and self.speakers.standing(who) == 3:
                    return voice(who), [copula]
        return None

    def starts_anew(self, cue: Cue, s: Stretch) -> bool:
        """Whether the clause of a cue after the words is one of its own: its subject stands before its verb ("„…“, X nannte es …")."""
        finite = finite_of(cue.head) or cue.verb
        who = cue.voice
        return who is not None and s.last < who.head < finite.i

    def governing(self, s: Stretch, around: dict[int, Cue]) -> Cue | None:
        """The cue whose clause holds the words, by the parse."""
        token = self.doc[s.last]
        for _ in range(10):
            if token.i in around:
                return around[token.i]
            if token.head.i == token.i:
                return None
            token = token.head
        return None

    def _colon(self, s: Stretch) -> bool:
        k = s.first - 1
        while k >= 0 and (
            self.doc[k].is_space and "\n" not in self.doc[k].text or self.doc[k].is_punct and self.doc[k].text != ":"
        ):
            if self.doc[k].text in (".", ",", "!", "?", ";"):
                return False
            k -= 1
        return k >= 0 and self.doc[k].text == ":"

    def outside(self, cue: Cue, s: Stretch) -> Voice | None:
        """The cue's speaker, unless the parse put it inside the quoted words."""
        found = cue.voice
        if found is None or s.first <= found.head <= s.last:
            return None
        if found.head > s.last and "Rel" in self.doc[found.head].morph.get("PronType"):
            return None  # "mit der Parole „…“, die er an Wände schrieb": its clause is about the words
        if cue.entry.source is None and not cue.passive and found.head > cue.verb.i:
            if any(c.dep_ == "case" for c in self.doc[found.head].children):
                return None  # "erklärte am Montag der Minister": the parse took the time for the subject
        if found.start <= s.last and found.end > s.first:
            end = s.first
            while end > found.start and self.doc[end - 1].is_punct:
                end -= 1
            return (
                Voice(found.start, max(end, found.head + 1), found.head) if found.head < s.first else voice_only(found)
            )
        return found

    def next_name(self, verb: int, after: range) -> Voice | None:
        """The noun phrase right after an inverted verb of saying."""
        bound: Token | None = None
        for i in range(verb + 1, min(verb + 12, after.stop)):
            token = self.doc[i]
            if token.is_punct or i > verb + 5 and bound is None:
                break
            if not self.speakers.is_nominal(token) or self.sayings.has("reflexive", token.lower_):
                continue
            if any(c.dep_ == "case" for c in token.children):
                bound = bound or token  # "erklärte am Montag in Wien der Minister"
            elif (
                bound is None
                or self.speakers.standing(token) >= 2
                and (token.head.i <= verb or token.morph.get("Case") == ["Nom"])
            ):
                return self.phrase_after(token, verb)
        return self.phrase_after(bound, verb) if bound is not None else None

    def phrase_after(self, token: Token, verb: int) -> Voice:
        found = voice(self.speakers.whole(token))
        return Voice(max(found.start, verb + 1), found.end, found.head)

    def main_subject(self, lead: list[int], s: Stretch) -> Voice | None:
        """The subject of the clause before the colon."""
        inside = set(lead)
        particle = any(self.sayings.has("so", self.doc[i].lower_) and self.doc[i - 1].is_punct for i in lead[-6:])
        for i in reversed([] if particle else lead):
            token = self.doc[i]
            if is_finite(token):
                head = token if token.dep_ not in ("aux", "aux:pass", "cop") else token.head
                if not self.is_main(head, lead):
                    continue
                if is_passive(head):
                    return voice_of(None, head, True, self.sayings, self.speakers)
                clause = clause_head(head)
                subject = subject_of(head)
                if (
                    subject is not None
                    and subject.i in inside
                    and self.speakers.is_nominal(subject)
                    and not self.sayings.has("nobody", subject.lower_)
                ):
                    if subject.pos_ == "PRON" or self.speakers.can_speak(subject):
                        return voice(subject)
                    others = [
                        self.doc[k]
                        for k in lead
                        if self.doc[k].morph.get("Case") == ["Nom"]
                        and k != subject.i
                        and clause_head(self.doc[k]).i == clause.i
                    ]
                    person = next(
                        (
                            t
                            for t in others
                            if t.pos_ in ("NOUN", "PROPN")
                            and self.speakers.can_speak(t)
                            or t.pos_ == "PRON"
                            and t.morph.get("PronType") == ["Prs"]
                        ),
                        None,
                    )
                    return voice(person if person is not None else subject)
        so = next(
            (
                i
                for i in lead
                if self.sayings.has("so", self.doc[i].lower_) and i > lead[0] and self.doc[i - 1].is_punct
            ),
            None,
        )
        if so is not None:
            lead = [i for i in lead if i > so]
            inside = set(lead)
        names = [
            self.doc[i]
            for i in lead
            if self.doc[i].pos_ in ("PROPN", "NOUN", "PRON")
            and not self.sayings.has("nobody", self.doc[i].lower_)
            and not (self.doc[i].head.pos_ in ("NOUN", "PROPN") and self.doc[i].head.i in inside - {i})
        ]
        # what stands in another case than the subject comes last
        names.sort(key=self.speakers.is_oblique)
        return voice(names[0]) if names else None

    def is_main(self, head: Token, lead: list[int]) -> bool:
        """Whether a verb heads a main clause of the words before the colon: no dependent clause of another verb there."""
        inside = set(lead)
        for _ in range(6):
            if head.dep_ in ("ccomp", "advcl", "acl", "acl:relcl", "csubj", "xcomp") and head.head.i in inside:
                return False
            if head.dep_ != "conj" or head.head.i not in inside:
                return True
            head = head.head
        return True

    def chars(self, s: Stretch) -> tuple[int, int]:
        """The characters of the words: without the marks, space at the edges, and a comma before the closing mark."""
        text = self.text
        start, end = s.mark.inner_start, s.mark.inner_end
        while start < end and text[start].isspace():
            start += 1
        while end > start and (text[end - 1].isspace() or text[end - 1] == ","):
            end -= 1
        return start, end

    def draft(self, s: Stretch, kind: str, who: Voice | None, cue: list[int], medium: str, confidence: float) -> Draft:
        return Draft(
            kind, set(range(s.first, s.last + 1)), who, cue, medium, chars=self.chars(s),  # type: ignore[arg-type]
            sentence=sentence_of(self.doc[s.first]).start, confidence=confidence,
        )  # fmt: skip


def voice_only(found: Voice) -> Voice:
    """A speaker reduced to its head."""
    return Voice(found.head, found.head + 1, found.head)


__all__ = ["DirectReader", "Stretch", "clause_head"]
