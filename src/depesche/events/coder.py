"""Codes the events of a report.

Takes the parsed Doc and what the other readers found; gives one `Event` per distinct occasion, with all sentences that tell it.
The order of work: find triggers, bind their arguments, judge their reality, find time and place, drop what is only demanded or
promised within another act, and join what tells the same event.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..language import block_of, compound_head, sentences
from ..language.heads import compound_parts, participle_verb
from ..lexicon.plover import quad_of, score_of
from ..quotes import quote_at, speaker_at
from ..records import Event, Participant, Quantity, Quote, Report, Span, TimeExpression
from . import grammar as g
from .bind import Binder
from .governed import Governed
from .joining import absorb, join
from .judge import Judge, features, load_judge
from .proto import ANNOUNCED, Proto
from .setting import PLACED, VERBAL, Setting
from .status import Reality, reality

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from ..lexicon import Lexicon
    from ..lexicon.triggers import Trigger

#: Where the doer and the undergoer of an act mostly stand.
LIKELY = (frozenset({"nsubj", "obl:agent"}), frozenset({"obj", "iobj", "obl:arg", "nsubj:pass"}))
#: Acts that take two: whom a single participant meets is looked for.
MUTUAL = frozenset({"CONSULT", "COOPERATE"})
#: Codes that stand in a country's place.
UNKNOWN = "---"
STATELESS = frozenset({"UNO", "EUR", "IGO", "NGO", "MNC", "IMG", "ISM", UNKNOWN})
#: Sectors whose naming makes a sentence political.
POLITICAL = frozenset({"GOV", "MIL", "LEG", "PTY", "OPP", "REB", "SPY", "JUD", "PRM", ""})
#: Relations of clauses of their own: their words are not those of the clause they hang on.
CLAUSES = frozenset({"acl:relcl", "advcl", "parataxis", "ccomp", "csubj"})
FORCES = frozenset({"COP", "CRM"})
PEOPLES = frozenset({"CVL", "REL", "ETH", "REF", "LAB", "EDU", "NGO"})
#: Sectors whose unknown members speak for themselves alone.
PRIVATE = frozenset({"EDU", "BUS", "JRN"})
#: Words of leisure among a hundred: hardly a report of politics has two.
LEISURE = (0.5, 1.5, 2.5, 4.0)
STANDING = ("name", "office", "force", "people", "others", "nobody")
#: Acts that call for an answer, and the acts that answer them.
ASKING = frozenset({"ACCUSE", "REQUEST", "THREATEN"})
ANSWERS = frozenset({"REJECT"})
#: Acts that hit people: a place that is hit stands for its people, not for its government.
STRIKING = frozenset({"ASSAULT", "PROTEST", "COERCE"})


def country(code: str) -> str:
    """The country part of a code."""
    return code[:3]


class Coder:
    """Codes one report; made anew for each."""

    def __init__(
        self,
        doc: Doc,
        report: Report,
        actors: Any,
        times: list[TimeExpression],
        quotes: list[Quote],
        lexicon: Lexicon,
        judge: Judge | None = None,
        propose: bool = False,
    ) -> None:
        self.judge_model, self.judging = judge, propose or judge is not None and judge.proposes
        self.doc, self.report, self.actors, self.quotes, self.lexicon = doc, report, actors, quotes, lexicon
        self.triggers = lexicon.triggers
        self.groups = lexicon.reality
        self.defaults = lexicon.defaults
        language = lexicon.language
        self.head_of = lambda word: compound_head(word, language)
        self.binder = Binder(actors, self.groups, self.head_of)
        self.sentences = list(sentences(doc))
        self.starts = [s.start for s in self.sentences]
        self.forms = {doc[m.start_token].idx: m.form for m in actors.mentions}
        self.mentions_by_sentence: dict[int, list[Any]] = {}
        for mention in actors.mentions:
            self.mentions_by_sentence.setdefault(self.sentence_of(mention.start_token), []).append(mention)
        self.blocks = [block_of(doc, s.start) for s in self.sentences]
        self.setting = Setting(doc, report, actors, times, quotes, lexicon, self.sentence_of, self.blocks, self.head_of)
        self.made: list[Proto] = []
        self._reality: dict[int, Reality] = {}
        self._near: dict[int, frozenset[str]] = {}
        self._reflexive: dict[int, bool] = {}

    def sentence_of(self, i: int) -> int:
        """Number of the sentence a token stands in."""
        return max(bisect_right(self.starts, i) - 1, 0)

    # -- finding triggers ------------------------------------------------------------------------------------

    def candidates(self, token: Token) -> list[Trigger]:
        """Entries that may fire at a token, the most specific first."""
        by_head = self.triggers.by_head
        found: list[Trigger] = []
        pos = token.pos_
        lemma = token.lemma_
        if pos in ("VERB", "AUX"):
            found += by_head["v"].get(lemma, ())
        if token.dep_ == "compound":
            # "peace talks proposal": a proposal, and no talks
            pass
        elif pos in ("NOUN", "PROPN", "X") or pos == "VERB" and token.dep_ in ("nsubj", "obj", "nmod"):
            entries = by_head["n"].get(lemma) or by_head["n"].get(token.text)
            if not entries:
                found += [e for e in self.by_compound(lemma) if not e.words]
            else:
                found += entries
        if pos in ("ADJ", "ADV", "VERB"):
            found += by_head["a"].get(lemma, ())
            if pos == "ADJ" and any(c.dep_ in ("nsubj", "obj", "nsubj:pass", "obl:agent") for c in token.children):
                # a participle with arguments of its own ("von Rebellen entführte Soldaten"), or a preterite that the tagger took for one
                verb = participle_verb(lemma, self.lexicon.language)
                found += by_head["v"].get(verb, ()) if verb else ()
        found += by_head["x"].get(lemma, ()) or by_head["x"].get(token.lower_, ())
        found.sort(key=lambda t: -t.weight)
        return found

    def by_compound(self, lemma: str) -> list[Trigger]:
        """Noun entries for the longest end of a compound that has any: "US-Luftangriff" by Luftangriff, else by Angriff."""
        nouns = self.triggers.by_head["n"]
        parts = compound_parts(lemma, self.lexicon.language)
        cut = 0
        for part in parts[:-1]:
            cut += len(part)
            while cut < len(lemma) and not lemma[cut].isalpha():
                cut += 1
            end = lemma[cut:]
            for form in (end[:1].upper() + end[1:], end):
                if form in nouns:
                    return nouns[form]
        head = self.head_of(lemma)
        return nouns.get(head, []) if head != lemma else []

    def words_present(self, entry: Trigger, token: Token) -> bool:
        """Whether the other words of a multiword entry stand in the clause (or, for fixed phrases, follow directly)."""
        if entry.pos == "x":
            i = token.i + 1
            for word in entry.words:
                if i >= len(self.doc) or word not in (self.doc[i].lemma_, self.doc[i].lower_, self.doc[i].text):
                    return False
                i += 1
            return True
        if not entry.words:
            return True
        near = self._near.get(token.i)
        if near is None:
            near = self._near[token.i] = self.words_near(token)
        return all(word in near for word in entry.words)

    @staticmethod
    def words_near(token: Token) -> frozenset[str]:
        """Lemmas and forms that depend on a token within its clause, for multiword entries."""
        near: set[str] = set()

        def collect(node: Token, depth: int) -> None:
            for child in node.children:
                if child.dep_ in CLAUSES or child.dep_ == "conj" and child.pos_ in ("VERB", "AUX"):
                    continue
                near.update((child.lemma_, child.lower_, child.text))
                if depth:
                    collect(child, depth - 1)

        collect(token, 2)
        if token.dep_ in ("xcomp", "aux") or token.pos_ in ("ADJ", "NOUN"):
            collect(token.head, 1)
        return frozenset(near)

    def reflexive(self, token: Token) -> bool:
        """Whether a verb has a reflexive pronoun."""
        known = self._reflexive.get(token.i)
        if known is None:
            known = self._reflexive[token.i] = self._has_reflexive(token)
        return known

    @staticmethod
    def _has_reflexive(token: Token) -> bool:
        for child in token.children:
            if child.dep_ in ("expl:pv", "expl", "obj", "iobj") and (
                "Yes" in child.morph.get("Reflex") or child.tag_ == "PRF"
            ):
                return True
        return False

    def reality(self, token: Token) -> Reality:
        """How the act a token names stands to reality, judged once."""
        known = self._reality.get(token.i)
        if known is None:
            known = self._reality[token.i] = reality(token, self.groups)
        return known

    def fire(self, token: Token, sentence: int) -> list[Proto]:
        """The events a token makes: of the first entry that fits, and of those marked `also`.

        Where no entry finds the participants it asks for, the first whose other conditions hold proposes the event with those whom the
        context implies; such a proposal needs the judge's consent.
        """
        out: list[Proto] = []
        won = False
        candidates = self.candidates(token)
        if any("neg" in entry.flags for entry in candidates) and self.reality(token).negated:
            candidates.sort(key=lambda entry: "neg" not in entry.flags)
        for relaxed in (0, 2, 1):
            if relaxed and (out or not self.judging):
                break
            for entry in candidates:
                if "also" in entry.flags and relaxed or won and "also" not in entry.flags:
                    continue
                proto = self.attempt(entry, token, sentence, relaxed)
                if proto is not None:
                    out.append(proto)
                    if "also" not in entry.flags:
                        won = True
        return out

    def attempt(self, entry: Trigger, token: Token, sentence: int, relaxed: int = 0) -> Proto | None:
        """One entry at one token: an event, or None where a condition fails. `relaxed`: 1, whom it asks for may be implied; 2, what it asks of
        the things named may fail where two governments stand on its two sides."""
        flags = entry.flags
        if entry.pos == "v":
            if entry.reflexive != self.reflexive(token) and (entry.reflexive or not entry.reciprocal):
                return None
            if "noobj" in flags and g.direct_object(token) is not None and not self.reflexive(token):
                return None
            if "passive" in flags and not g.is_passive(token) or "active" in flags and g.is_passive(token):
                return None
        if "plural" in flags and "Plur" not in token.morph.get("Number"):
            return None
        if entry.pos == "a" and token.dep_ == "amod":
            return None
        if relaxed and entry.pos == "n" and any(slot.name == "subj" for slot in entry.actor.slots) and "both" in flags:
            # "Gegner der Reform": a noun for those who act is an act only where it is said of somebody
            return None
        if entry.words and not self.words_present(entry, token):
            return None
        binder = self.binder
        for condition in entry.conditions:
            if (relaxed < 2 or condition.negative) and not binder.fits(condition, entry, token):
                return None
        actors, actor_arguments = binder.side(entry.actor, entry, token)
        recipients, recipient_arguments = binder.side(entry.recipient, entry, token)
        actors = [m for m in actors if m.code]
        recipients = [m for m in recipients if m.code]
        real = self.reality(token)
        if "neg" in flags:
            if not real.negated:
                return None
            real = Reality("occurred")
        speakers: list[Participant] = []
        if not actors and any(slot.name == "speaker" for slot in entry.actor.slots):
            speakers = self.speakers(token)
        if entry.mode == "visit" and not recipients and recipient_arguments and not entry.reciprocal:
            recipients = next((who for a in recipient_arguments if (who := binder.lands(a))), [])
        if relaxed != 1 and not self.participants_fit(entry, actors or speakers, recipients):
            return None
        if not recipients and not entry.reciprocal and entry.type not in STRIKING:
            lands = (who for a in recipient_arguments if (who := binder.lands(a)))
            recipients = (
                next(lands, [])
                or [m for m in binder.within(entry.recipient, token) if all(m.country != a.country for a in actors)][:1]
            )
        homes = {a.country for a in actors}
        if recipients and entry.type in VERBAL and all(r.country in homes and r.sector == "MIL" for r in recipients):
            # "is willing to withdraw its troops from *Lebanon*": one's own means are not whom it is said to
            recipients = [m for m in binder.within(entry.recipient, token) if m.country not in homes][:1] or recipients
        if relaxed == 2 and not (_governments(actors) and _governments(recipients)):
            return None
        fillers = (self.filler(actors or speakers, actor_arguments), self.filler(recipients, recipient_arguments))
        if relaxed == 1 and fillers[0] == "NOUN":
            # somebody or something else is named as the doer
            return None
        if fillers[0] == "NOUN" and entry.type in VERBAL and self.by_bystanders(actor_arguments):
            return None
        people = [self.actors.participant(m) for m in actors]
        others = [self.actors.participant(m) for m in recipients]
        if speakers:
            people = speakers
        if entry.type in VERBAL and people and not others and all(_private(p.code) for p in people):
            # a professor who calls for research: somebody of no known country, in no political office, to nobody
            return None
        if entry.reciprocal:
            people, others = _unique(people + others), []
        else:
            people, others = _unique(people), _unique(others)
            others = [o for o in others if all(o.entity != p.entity or o.code != p.code for p in people)]
        type_, mode, status = entry.type, entry.mode, entry.status or real.status
        if status == "future":
            if entry.future is not None:
                type_, mode = entry.future
                status = "occurred"
            elif type_ in ANNOUNCED:
                type_, mode, status = ANNOUNCED[type_], None, "occurred"
        proto = Proto(
            entry,
            token,
            type_,
            mode,
            people,
            others,
            entry.reciprocal,
            status,
            sentence,
            evidence=[sentence],
            tellings=[token],
        )
        proto.back_reference = self.refers_back(token, entry)
        proto.relaxed = relaxed
        proto.fillers = fillers
        self.fill_defaults(proto, (actor_arguments, recipient_arguments))
        if not proto.actor and not proto.recipient and not proto.back_reference:
            return None
        if min(proto.defaults) == 5 and not self.mentions_by_sentence.get(sentence):
            # nobody is named and nothing says where: an act of that kind, but of no politics
            return None
        return proto

    def by_bystanders(self, arguments: list[Token]) -> bool:
        """Whether those who speak are no political actors: experts, observers, customers."""
        return any(self.binder.word_in(g.antecedent(a), self.groups["bystander"]) for a in arguments[:1])

    def filler(self, actors: list[Any], arguments: list[Token]) -> str:
        """What fills a side of the frame: an actor, a word that is none (its part of speech, and whether anybody is named inside it), or nothing."""
        if actors:
            return "actor"
        if not arguments:
            return "nothing"
        first = g.antecedent(arguments[0])
        inside = any(m.code for i in range(first.left_edge.i, first.right_edge.i + 1) for m in self.actors.all_at(i))
        return f"{first.pos_}{'+' if inside else ''}"

    @staticmethod
    def participants_fit(entry: Trigger, actors: list[Any], recipients: list[Any]) -> bool:
        """Whether the sides that an entry asks for are named."""
        flags = entry.flags
        if entry.reciprocal:
            actors = actors + recipients
        if "actor" in flags and not actors or "recipient" in flags and not recipients:
            return False
        if "both" in flags and not (len(actors) > 1 if entry.reciprocal else actors and recipients):
            return False
        return not (
            "weak" in flags
            and not (actors and recipients)
            and not any(m.code[4:7] in ("GOV", "", "MIL", "REB", "PTY") for m in actors)
        )

    def refers_back(self, token: Token, entry: Trigger) -> bool:
        """A definite event noun: it may name an event told before."""
        if entry.pos != "n":
            return False
        return any(
            c.dep_ == "det" and ("Def" in c.morph.get("Definite") or "Dem" in c.morph.get("PronType"))
            for c in token.children
        ) or any(c.dep_ == "case" and "Def" in c.morph.get("Definite") for c in token.children)

    def fill_defaults(self, proto: Proto, arguments: tuple[list[Token], list[Token]]) -> None:
        """Those whom the act implies where nobody is named, nearest first: who stands inside its arguments, its clause, its sentence, the
        sentence before; else the sector that does such things (police arrest, courts convict), in the country of the scene."""
        sides = self.defaults.get((proto.type, proto.mode)) or self.defaults.get((proto.type, None))
        if sides is None:
            return
        filled = [0, 0]
        for k, (implied, tokens) in enumerate(zip(sides, arguments)):
            own, other = (proto.actor, proto.recipient) if k == 0 else (proto.recipient, proto.actor)
            partner = k == 1 and proto.reciprocal
            if own and not partner or partner and (len(other) != 1 or proto.type not in MUTUAL):
                continue
            found, rank = self.implied(proto, implied, [] if partner else tokens, other, k)
            if partner and rank > 4:
                continue
            if found:
                filled[k] = rank
                if partner:
                    proto.actor = _unique(proto.actor + found)
                elif k == 0:
                    proto.actor = found
                else:
                    proto.recipient = found
        proto.defaults = (filled[0], filled[1])

    def implied(
        self, proto: Proto, implied: Any, tokens: list[Token], other: list[Participant], side: int
    ) -> tuple[list[Participant], int]:
        """Who is meant on one side, and how far off he was found (1 in the arguments … 5 nowhere: the default sector)."""
        taken = {p.entity for p in other} | {None}
        if side == 1 or proto.type not in VERBAL:
            # who tells of a deed has not done it
            taken |= {p.entity for p in self.speakers(proto.token)}
        codes = {p.code for p in other}

        def good(m: Any) -> bool:
            return (
                bool(m.code)
                and m.entity not in taken
                and m.code not in codes
                and not m.place
                and m.kind != "place"
                and implied.fits(m.code)
                and not self.nested(m)
            )

        if side == 0 and proto.type in VERBAL and not tokens:
            said = [p for p in self.speakers(proto.token) if p.code not in codes]
            if said:
                return said, 2
        if side == 1 and proto.type in ANSWERS and (asked := self.answered(proto)) is not None:
            return [asked], 2
        if implied.sectors:
            for token in tokens:
                inside = [
                    m
                    for i in range(token.left_edge.i, token.right_edge.i + 1)
                    for m in self.actors.all_at(i)
                    if good(m)
                ]
                if inside:
                    return [self.actors.participant(inside[0])], 1
            here = [m for m in self.mentions_by_sentence.get(proto.sentence, ()) if good(m)]
            clause = g.clause_head(proto.token)
            near = [m for m in here if g.clause_head(self.doc[m.head_token]) == clause]
            if near:
                best = min(
                    near,
                    key=lambda m: (
                        implied.rank(m.code),
                        self.doc[m.head_token].dep_ not in LIKELY[side],
                        abs(m.head_token - proto.token.i),
                    ),
                )
                return [self.actors.participant(best)], 2
            if here:
                best = min(here, key=lambda m: (implied.rank(m.code), abs(m.head_token - proto.token.i)))
                return [self.actors.participant(best)], 3
            if not tokens or side == 1:
                for back in (1, 2, 3, 4):
                    before = [m for m in self.mentions_by_sentence.get(proto.sentence - back, ()) if good(m)]
                    if before and proto.sentence - back >= 0:
                        subject = next(
                            (m for m in before if self.doc[m.head_token].dep_ in ("nsubj", "nsubj:pass")), before[0]
                        )
                        return [self.actors.participant(subject)], 4
        if implied.default and (implied.default != "GOV" or self.politics >= 2):
            # a government is meant only where the report speaks of politics
            theirs = next((country(p.code) for p in other if country(p.code) not in STATELESS), None)
            here = self.country_near(proto, places=True) if side == 1 and proto.type in PLACED else None
            where = here or theirs or self.scene(proto)
            if where:
                return [Participant(code=f"{where}:{implied.default}", sector=implied.default)], 5
        return [], 0

    def nested(self, mention: Any) -> bool:
        """Whether a mention is only part of a longer one: "Iraqi" in "Iraqi police"."""
        return any(
            m.start_token <= mention.start_token
            and mention.end_token <= m.end_token
            and m.end_token - m.start_token > mention.end_token - mention.start_token
            and m.code
            for m in self.actors.all_at(mention.start_token)
        )

    def answered(self, proto: Proto) -> Participant | None:
        """Whom an answer goes to: the one who, in this sentence or the few before, accused, asked or threatened the one who answers."""
        codes = {p.code for p in proto.actor}
        for act in reversed(self.made):
            if proto.sentence - act.sentence > 3:
                return None
            if act.type in ASKING and codes & {p.code for p in act.recipient}:
                return next((p for p in act.actor if p.code not in codes), None)
        return None

    def country_near(self, proto: Proto, places: bool) -> str | None:
        """The country of the nearest mention in the sentence; `places`: of those named as places alone."""
        near = [
            (abs(m.head_token - proto.token.i), m.country)
            for m in self.mentions_by_sentence.get(proto.sentence, ())
            if m.country and (m.place or not places)
        ]
        return min(near)[1] if near else None

    def scene(self, proto: Proto) -> str | None:
        """The country where it happens: of the nearest place in the sentence, else the one the report is about."""
        return (
            self.country_near(proto, places=True)
            or self.country_near(proto, places=False)
            or self.actors.default_country
        )

    # -- when, where, who says so ---------------------------------------------------------------------------

    def settle(self, proto: Proto) -> None:
        """Who says so, when and where."""
        proto.said_by = [
            s
            for s in self.speakers(proto.token)
            if all(s.code != p.code for p in proto.actor) or proto.type not in VERBAL
        ]
        self.setting.settle(proto)

    def speakers(self, token: Token) -> list[Participant]:
        """Those inside whose words a token stands (the innermost quotation), if they are political actors."""
        speaker = speaker_at(self.quotes, token.idx)
        known = speaker is not None and speaker.code and speaker.code != UNKNOWN
        return [speaker] if speaker is not None and known else []

    def read(self) -> list[Proto]:
        """All events of the report, in the order of the text."""
        for number, sentence in enumerate(self.sentences):
            for token in sentence:
                if token.pos_ in g.CONTENT:
                    self.made += self.fire(token, number)
        protos = Governed(self.binder, self.groups, self.judging).standing_alone(self.made)
        for proto in protos:
            self.settle(proto)
        protos = self.judge(join(protos, self.judging))
        for proto in protos:
            if len(proto.tellings) > 1:
                self.setting.settle(proto)
        return protos

    def judge(self, protos: list[Proto]) -> list[Proto]:
        """Confidence for each; the unlikely are dropped."""
        crowd: dict[int, int] = {}
        for proto in protos:
            crowd[proto.sentence] = crowd.get(proto.sentence, 0) + 1
        judge = self.judge_model
        kept: list[Proto] = []
        for proto in protos:
            proto.features = features(proto, self, crowd[proto.sentence])
            if judge is not None:
                proto.confidence = judge.probability(proto.features)
                if proto.confidence < judge.threshold:
                    if proto.resembles is not None and proto.resembles in kept:
                        absorb(proto.resembles, proto)
                    continue
            kept.append(proto)
        return kept

    # -- what the judge asks --------------------------------------------------------------------------------

    def form_of(self, person: Participant) -> str | None:
        """How a participant is named: name, role, adjective, pronoun, …"""
        if person.span is None:
            return None
        return self.forms.get(person.span.start)

    def quoted(self, token: Token) -> str:
        """Kind of the innermost quotation around a token, or an empty string."""
        found = quote_at(self.quotes, token.idx)
        return found.kind if found is not None else ""

    @cached_property
    def politics(self) -> int:
        """How political the report is: of ten sentences, how many name a state, an organ of it, a party or an armed group (at most 5)."""
        political = sum(self.political_here(n) > 0 for n in range(len(self.sentences)))
        return min(round(10 * political / max(len(self.sentences), 1)) // 2, 5)

    @cached_property
    def leisure(self) -> int:
        """How far the report tells of products, shows or games: grade of the share of such words among all its words (0 to 4)."""
        named = self.triggers.classes.get("leisure", frozenset())
        words = sum(t.is_alpha for t in self.doc)
        told = sum(t.pos_ in ("NOUN", "PROPN") and self.binder.word_in(t, named) for t in self.doc)
        return bisect_right(LEISURE, 100 * told / max(words, 1))

    def standing(self, proto: Proto) -> str:
        """How political those are whom the event names, at their best: a state or body by name, an office, police and such, a people, others,
        or nobody (bare sectors only)."""
        best = len(STANDING) - 1
        for person in (*proto.actor, *proto.recipient):
            if person.span is None:
                continue
            sector = person.code[4:7]
            if sector in POLITICAL:
                rank = 1 if self.forms.get(person.span.start) == "role" else 0
            else:
                rank = 2 if sector in FORCES else 3 if sector in PEOPLES else 4
            best = min(best, rank)
        return STANDING[best]

    def political_here(self, sentence: int) -> int:
        """How many political actors a sentence names (at most 3)."""
        named = {
            m.code
            for m in self.mentions_by_sentence.get(sentence, ())
            if m.code and not m.place and m.code[4:7] in POLITICAL
        }
        return min(len(named), 3)

    def block_kind(self, token: Token) -> str:
        """Kind of the block a token stands in."""
        block = block_of(self.doc, token.i)
        return block.kind if block is not None else ""


def _private(code: str) -> bool:
    return code[:3] == UNKNOWN and code[4:7] in PRIVATE


def _governments(mentions: list[Any]) -> bool:
    return any(
        m.code[4:7] in ("GOV", "MIL", "REB", "") and m.kind in ("state", "organisation", "person") for m in mentions
    )


def _unique(people: list[Participant]) -> list[Participant]:
    seen: set[tuple[str | None, str]] = set()
    out = []
    for p in people:
        key = (p.entity, p.code)
        if key not in seen:
            seen.add(key)
            out.append(p)
    return out


def read_events(
    doc: Doc,
    report: Report,
    actors: Any,
    times: list[TimeExpression],
    quantities: list[Quantity],
    quotes: list[Quote],
    lexicon: Lexicon,
) -> list[Event]:
    """The events of a report, each once, ids `e1`, `e2`, … in the order of their first telling."""
    coder = Coder(doc, report, actors, times, quotes, lexicon, load_judge(lexicon.language))
    events = []
    for number, proto in enumerate(coder.read(), 1):
        spans = []
        for i in proto.evidence:
            sentence = coder.sentences[i]
            last = sentence[-1]
            spans.append(Span(sentence[0].idx, last.idx + len(last)))
        token = proto.token
        events.append(
            Event(
                id=f"e{number}",
                type=proto.type,
                mode=proto.mode,
                context=contexts_of(coder, proto),
                actor=proto.actor,  # type: ignore[arg-type]
                recipient=proto.recipient,
                status=proto.status,
                date=proto.date,
                place=proto.place,
                said_by=proto.said_by,  # type: ignore[arg-type]
                evidence=spans,
                trigger=Span(token.idx, token.idx + len(token)),
                words=token.text,
                quad=quad_of(proto.type),
                score=score_of(proto.type, proto.mode),
                confidence=round(proto.confidence, 3),
                rule=f"{proto.trigger.where} {proto.trigger.lemma}",
            )  # fmt: skip
        )
    return events


def contexts_of(coder: Coder, proto: Proto) -> list[str]:
    """The PLOVER contexts whose cue words stand in the event's sentences, most cues first (three at most)."""
    cues = coder.lexicon.contexts
    counts: dict[str, int] = {}
    for i in proto.evidence:
        for token in coder.sentences[i]:
            for name in cues.get(token.lemma_, ()):
                counts[name] = counts.get(name, 0) + 1
    return [name for name, _ in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:3]]
