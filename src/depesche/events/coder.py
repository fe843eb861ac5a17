"""Codes the events of a report.

Takes the parsed Doc and what the other readers found; gives one `Event` per distinct occasion, with all sentences that tell it.
The order of work: find triggers, bind their arguments, judge their reality, find time and place, drop what is only demanded or
promised within another act, and join what tells the same event.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from ..language.heads import compound_parts, participle_verb
from ..lexicon.plover import quad_of, score_of
from ..records import Event, Participant, Quantity, Quote, Report, Span, TimeExpression
from . import grammar as g
from .governed import Governed
from .implied import fill
from .joining import absorb, join
from .judge import Judge, features, load_judge
from .mode import Modes
from .proto import ANNOUNCED, NOWHERE, THREATS, VERBAL, Proto, unique
from .setting import Setting
from .status import Reality, reality
from .story import UNKNOWN, Story

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from ..lexicon import Lexicon
    from ..lexicon.triggers import Trigger

#: Relations of clauses of their own: their words are not those of the clause they hang on.
CLAUSES = frozenset({"acl:relcl", "advcl", "parataxis", "ccomp", "csubj"})
#: Sectors whose unknown members speak for themselves alone.
PRIVATE = frozenset({"EDU", "BUS", "JRN"})
#: Those who come and go without a visit.
TRAVELLERS = frozenset({"REF", "CVL", "CRM"})
#: Acts that hit people: a place that is hit stands for its people, not for its government.
STRIKING = frozenset({"ASSAULT", "PROTEST", "COERCE"})


class _Bound(NamedTuple):
    """An entry at a token: the condition that fails ("" if none), whether one that must not hold does, who stands on its sides and the words they stand at."""

    failed: str
    forbidden: bool
    actors: list[Any]
    actor_arguments: list[Token]
    recipients: list[Any]
    recipient_arguments: list[Token]


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
        self.story = story = Story(doc, report, actors, times, quotes, lexicon)
        self.doc, self.report, self.actors, self.lexicon = doc, report, actors, lexicon
        self.triggers, self.groups = lexicon.triggers, lexicon.reality
        self.head_of, self.binder, self.sentences = story.head_of, story.binder, story.sentences
        #: The verbs of all idioms.
        self.idiomatic = {idiom.rpartition(" ")[2] for idiom in self.groups["idiom"]}
        self.setting = Setting(story)
        self.modes = Modes(story, self.triggers.classes)
        self.made: list[Proto] = []
        self._reality: dict[int, Reality] = {}
        self._near: dict[int, dict[str, list[frozenset[str]]]] = {}
        self._reflexive: dict[int, bool] = {}

    # -- finding triggers ------------------------------------------------------------------------------------

    def candidates(self, token: Token) -> list[Trigger]:
        """Entries that may fire at a token, the most specific first."""
        by_head = self.triggers.by_head
        found: list[Trigger] = []
        pos = token.pos_
        lemma = token.lemma_
        if token.dep_ == "compound:prt" or self.in_idiom(token) or self.spelled_name(token):
            # "stellt Geld bereit": part of its verb
            return found
        if pos in ("VERB", "AUX") and not (token.dep_ in ("aux", "aux:pass") and lemma in self.groups["perfect"]):
            found += by_head["v"].get(lemma, ())
        if token.dep_ == "compound" or self.binder.in_name(token):
            # "peace talks proposal": a proposal, and no talks; "Deutsche Welthungerhilfe" helps nobody by its name
            pass
        elif pos in ("NOUN", "PROPN", "X") or pos == "VERB" and token.dep_ in ("nsubj", "obj", "nmod"):
            entries = by_head["n"].get(lemma) or by_head["n"].get(token.text)
            if not entries and token.ent_type_ != "PER":
                # a person's name has no parts: "Papademos" is no Demo
                found += [e for e in self.by_compound(lemma) if not e.words]
            elif entries:
                found += entries
        if pos in ("ADJ", "ADV", "VERB"):
            found += by_head["a"].get(lemma, ())
            if pos == "ADJ" and any(c.dep_ in ("nsubj", "obj", "nsubj:pass", "obl:agent") for c in token.children):
                # a participle with arguments of its own ("von Rebellen entführte Soldaten"), or a preterite that the tagger took for one
                verb = participle_verb(lemma, self.lexicon.language)
                found += by_head["v"].get(verb, ()) if verb else ()
        copula = next(g.children(token, "cop"), None)
        if pos == "NOUN" and copula is not None:
            # "das sei ein falscher Weg": what a thing is said to be is judged by its adjective
            found += [e for c in g.children(token, "amod") for e in by_head["a"].get(c.lemma_, ())]
        if copula is not None and pos != "VERB":
            # "war zu Gast": the phrase is the root, and its verb hangs on it
            words = {lemma, token.text, token.lower_}
            found += [e for e in by_head["v"].get(copula.lemma_, ()) if not words.isdisjoint(e.words)]
        found += by_head["x"].get(lemma, ()) or by_head["x"].get(token.lower_, ())
        found.sort(key=lambda t: t.order)
        return found

    def in_idiom(self, token: Token) -> bool:
        """Whether a verb or a noun belongs to a phrase that means something else: "Argumente *ins Treffen führen*", "zur Kasse *bitten*"."""
        verb = token if token.pos_ == "VERB" else token.head
        if verb.lemma_ not in self.idiomatic:
            return False
        nouns = [c for c in verb.children if c.pos_ in ("NOUN", "PROPN")] if verb is token else [token]
        idioms = self.groups["idiom"]
        return any(
            " ".join(filter(None, (case, noun.lemma_, verb.lemma_))) in idioms
            for noun in nouns
            for case in g.case_forms(noun) or {""}
        )

    def spelled_name(self, token: Token) -> bool:
        """Whether a word in capitals among others is an abbreviation and no form of a verb: "British American Tobacco (*BAT*)"."""
        if not token.text.isupper() or len(token.text) < 2 or token.pos_ == "ADJ":
            return False
        return self.triggers.by_head["n"].get(token.text) is None and not token.sent.text.isupper()

    def by_compound(self, lemma: str) -> list[Trigger]:
        """Noun entries for the longest end of a compound that has any: "US-Luftangriff" by Luftangriff, else by Angriff."""
        nouns: dict[str, list[Trigger]] = self.triggers.by_head["n"]
        head = self.head_of(lemma)
        if head == lemma:
            return []
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
        return nouns.get(head, [])

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
        return all(
            any(not cases or not cases.isdisjoint(entry.words) for cases in near.get(word, ())) for word in entry.words
        )

    def words_near(self, token: Token) -> dict[str, list[frozenset[str]]]:
        """Lemmas and forms that depend on a token within its clause, for multiword entries, each with the prepositions it stands behind: one of
        these has to be a word of the entry, too. A noun that only tells whose another one is ("die Verluste ihrer *Partei* nehmen") is none of them."""
        near: dict[str, list[frozenset[str]]] = {}
        loose = self.groups["genitive_preposition"]

        def collect(node: Token, depth: int) -> None:
            for child in node.children:
                if child.dep_ in CLAUSES or child.dep_ == "conj" and child.pos_ in ("VERB", "AUX") or child.is_punct:
                    continue
                cases = g.case_forms(child) if child.pos_ in ("NOUN", "PROPN") else frozenset()
                if cases & loose:
                    cases = frozenset()
                owner = child.dep_ == "nmod" and not g.case_forms(child) and node.lemma_ not in self.groups["measure"]
                if not owner:
                    for word in {child.lemma_, child.lower_, child.text}:
                        near.setdefault(word, []).append(cases)
                if not depth:
                    # "stellte die Aufnahme diplomatischer Beziehungen *in* Aussicht"
                    for case in cases:
                        near.setdefault(case, []).append(frozenset())
                # "kündigte an, die *Hilfe* auszusetzen": the object of an infinitive is none of its verb
                if depth and not (child.dep_ == "xcomp" and g.is_marked_infinitive(child)):
                    collect(child, depth - 1)

        collect(token, 2)
        if token.pos_ == "VERB":
            for noun in self.stray(token):
                for word in {noun.lemma_, noun.text}:
                    near.setdefault(word, []).append(frozenset())
        if any(c.dep_ == "cop" for c in token.children):
            cases = g.case_forms(token)
            for word in {token.lemma_, token.lower_, token.text}:
                near.setdefault(word, []).append(cases)
        if token.dep_ in ("xcomp", "aux") or token.pos_ in ("ADJ", "NOUN"):
            collect(token.head, 1)
        return near

    @staticmethod
    def stray(verb: Token) -> list[Token]:
        """Bare nouns that the parser took for genitives of what stands before them, though no genitive is bare: "reichten gegen die Pläne der
        Landesregierung *Beschwerde* ein"."""
        found = []
        clauses = {t.i for t in verb.subtree if t.dep_ in CLAUSES} - {verb.i}
        for noun in verb.subtree:
            if noun.pos_ != "NOUN" or noun.dep_ not in ("nmod", "appos") or noun.i < noun.head.i:
                continue
            before = noun.doc[noun.i - 1]
            if before.is_punct or any(c.i < noun.i for c in noun.children) or before.pos_ not in ("NOUN", "PROPN"):
                continue
            if not any(t.i in clauses for t in noun.ancestors):
                found.append(noun)
        return found

    def reflexive(self, token: Token) -> bool:
        """Whether a verb has a reflexive pronoun."""
        known = self._reflexive.get(token.i)
        if known is None:
            known = self._reflexive[token.i] = self._has_reflexive(token)
        return known

    @staticmethod
    def _has_reflexive(token: Token) -> bool:
        return any(g.is_reflexive(child) for child in token.children)

    def each_other(self, token: Token) -> bool:
        """Whether those who act do so to each other: "werfen sich *gegenseitig* vor", "accused *each other*"."""
        if self.reflexive(token) and self._by_two(token):
            return True
        words = self.groups["each_other"]
        return any(
            c.lower_ in words or " ".join(t.lower_ for t in self.doc[c.left_edge.i : c.i + 1]) in words
            for c in token.children
            if c.i - c.left_edge.i < 2
        )

    def _by_two(self, token: Token) -> bool:
        """Whether two who are joined fight: "Soldaten und Rebellen *beschossen sich*". What one does to oneself is no such verb."""
        subject = g.subject(token)
        if subject is None or not any(c.dep_ == "conj" for c in subject.children):
            return False
        entries = self.triggers.by_head["v"].get(token.lemma_, ())
        return any(e.type == "ASSAULT" and not e.reflexive for e in entries) and not any(e.reflexive for e in entries)

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
        candidates = [entry for entry in self.candidates(token) if self.stands(entry, token)]
        if any("neg" in entry.flags for entry in candidates) and self.reality(token).negated:
            candidates.sort(key=lambda entry: "neg" not in entry.flags)
        bound: dict[int, _Bound] = {}
        for relaxed in (0, 2, 1, 3):
            if relaxed and (out or not self.judging):
                break
            if relaxed == 2:
                # what must not hold, holds: no relaxing helps
                candidates = [e for e in candidates if id(e) not in bound or not bound[id(e)].forbidden]
            for entry in candidates:
                if "also" in entry.flags and relaxed or won and "also" not in entry.flags:
                    continue
                proto = self.attempt(entry, token, sentence, bound, relaxed)
                if proto is not None:
                    out.append(proto)
                    if "also" not in entry.flags:
                        won = True
        return out

    def stands(self, entry: Trigger, token: Token) -> bool:
        """Whether an entry's form is there: voice, reflexive, number, the other words it needs."""
        flags = entry.flags
        if entry.pos == "v":
            reflexive = self.reflexive(token) and not self.each_other(token)
            if entry.reflexive != reflexive and (entry.reflexive or not entry.reciprocal):
                return False
            if "noobj" in flags and g.direct_object(token) is not None and not self.reflexive(token):
                return False
            if token.lemma_ in self.groups["existential"] and self._there_is(token):
                # "unterschiedliche Standpunkte *gibt es* beim Thema Asyl", "eine Rente *gibt es* erst mit 65": nobody gives anything
                return False
            if "passive" in flags and not g.is_passive(token) or "active" in flags and g.is_passive(token):
                return False
        if entry.pos == "a" and token.pos_ == "VERB" and g.is_finite_tag(token):
            # "entließ Beamte" is not "entlassene Beamte"
            return False
        if "plural" in flags and "Plur" not in token.morph.get("Number"):
            return False
        return not entry.words or self.words_present(entry, token)

    def _there_is(self, token: Token) -> bool:
        return any(c.lower_ in self.groups["expletive"] and c.dep_ in ("expl", "nsubj", "obj") for c in token.children)

    def bind(self, entry: Trigger, token: Token) -> _Bound:
        """What an entry asks for, sought once whatever may be lacking."""
        failed, forbidden = "", False
        for condition in entry.conditions:
            if not self.binder.fits(condition, entry, token):
                # one thing may be lacking, not two
                forbidden = forbidden or condition.negative or bool(failed)
                failed = condition.slot.name
        if forbidden or failed and not self.judging:
            return _Bound(failed, forbidden, [], [], [], [])
        actors, actor_arguments = self.binder.side(entry.actor, entry, token)
        recipients, recipient_arguments = self.binder.side(entry.recipient, entry, token)
        return _Bound(
            failed, False, [m for m in actors if m.code], actor_arguments,
            [m for m in recipients if m.code], recipient_arguments,
        )  # fmt: skip

    def attempt(
        self, entry: Trigger, token: Token, sentence: int, bound: dict[int, _Bound], relaxed: int = 0
    ) -> Proto | None:
        """One entry that stands at a token: an event, or None where a condition fails. `bound`: of the entries tried before at this token.

        `relaxed`: 1, whom it asks for may be implied; 2, what it asks of the things named may fail where two governments stand on its two sides;
        3, so may it where the word hardly names anything else."""
        flags = entry.flags
        if relaxed == 3 and entry.open:
            return None
        spoken = all(slot.name == "speaker" for slot in entry.actor.slots)
        if spoken and (
            entry.pos == "a" and token.dep_ == "advmod" or "both" in flags and (relaxed or self.aside(token))
        ):
            # what somebody says of somebody: without both it is the writer's own view
            return None
        if (
            relaxed
            and entry.pos == "n"
            and any(slot.name == "subj" for slot in entry.actor.slots)
            and "both" in flags
            and self.is_people(token)
        ):
            # "Gegner der Reform": a noun for those who act is an act only where it is said of somebody
            return None
        binder = self.binder
        found = bound.get(id(entry))
        if found is None:
            found = bound[id(entry)] = self.bind(entry, token)
        failed, forbidden, actors, actor_arguments, recipients, recipient_arguments = found
        if entry.pos == "v" and self.blind(actors, actor_arguments):
            return None
        if forbidden or failed and relaxed < 2:
            return None
        real = self.reality(token)
        if "neg" in flags:
            if not real.negated:
                return None
            real = Reality("occurred")
        if real.negated and g.is_condition(g.clause_head(token), self.groups["condition"]):
            # "falls der Iran nicht einlenkt": neither done nor left undone
            return None
        if "intent" in flags:
            # "will prüfen", "werde dafür sorgen": a promise; what is done or left undone is no act of the kind
            if real.status != "future":
                return None
            real = Reality("occurred")
        speakers: list[Participant] = []
        if not actors and (
            any(slot.name == "speaker" for slot in entry.actor.slots) or self.first_person(actor_arguments)
        ):
            speakers = self.story.speakers(token)
        spoken_to = self.story.speakers(token) if not recipients and self.first_person(recipient_arguments) else []
        if entry.mode == "visit" and not recipients and recipient_arguments and not entry.reciprocal:
            recipients = next((who for a in recipient_arguments if (who := binder.lands(a))), [])
        if not actors and not speakers and entry.type in VERBAL:
            # "sorgte *in Moskau* für Verärgerung": the capital is its government where that is whom the entry asks for
            where = [a for a in actor_arguments if (m := self.actors.at(a.i)) is not None and m.place]
            actors = next((who for a in where if (who := binder.lands(a))), [])
        if relaxed != 1 and not self.participants_fit(entry, actors or speakers, recipients or spoken_to):
            return None
        if not recipients and not entry.reciprocal and entry.type not in STRIKING:
            lands = (who for a in recipient_arguments if (who := binder.lands(a)))
            recipients = (
                next(lands, [])
                or [m for m in binder.within(entry.recipient, token) if all(m.country != a.country for a in actors)][:1]
            )
        if entry.type == "ASSAULT":
            recipients = [_people_of(m) for m in recipients]
        homes = {a.country for a in actors}
        if recipients and entry.type in VERBAL and all(r.country in homes and r.sector == "MIL" for r in recipients):
            # "is willing to withdraw its troops from *Lebanon*": one's own means are not whom it is said to
            recipients = [m for m in binder.within(entry.recipient, token) if m.country not in homes][:1] or (
                [] if entry.type == "CONCEDE" else recipients
            )
        if relaxed == 2 and not (_governments(actors) and _governments(recipients)):
            return None
        if entry.type in STRIKING and not recipients and self.beasts(recipient_arguments):
            return None
        fillers = (self.filler(actors or speakers, actor_arguments), self.filler(recipients, recipient_arguments))
        if relaxed == 1 and fillers[0] == "NOUN" and entry.pos == "v":
            # somebody or something else is named as the doer
            return None
        if fillers[0] == "NOUN" and entry.type in VERBAL and self.by_bystanders(actor_arguments):
            return None
        if spoken and real.negated and "neg" not in flags:
            # "der Sparkurs gefährde den Aufschwung nicht": nobody is blamed
            return None
        people = [self.actors.participant(m) for m in actors]
        others = [self.actors.participant(m) for m in recipients] or spoken_to
        if speakers:
            people = speakers
        if spoken and others and {o.code for o in others} <= {p.code for p in people}:
            # "die USA wollten helfen, sagte der Außenminister": one's own are not judged
            return None
        if entry.mode == "visit" and people and all(p.code[4:7] in TRAVELLERS for p in people):
            # "18.000 *Migranten* trafen in Italien ein": they pay no visit
            return None
        if entry.type in VERBAL and people and not others and all(_private(p.code) for p in people):
            # a professor who calls for research: somebody of no known country, in no political office, to nobody
            return None
        mutual = entry.reciprocal or entry.pos == "v" and len({p.code for p in people}) > 1 and self.each_other(token)
        if mutual:
            people, others = unique(people + (others if entry.reciprocal else [])), []
        else:
            people, others = unique(people), unique(others)
            others = [o for o in others if all(o.entity != p.entity or o.code != p.code for p in people)]
        type_, mode, status = entry.type, entry.mode, entry.status or real.status
        if status == "future":
            if entry.future is not None:
                type_, mode = entry.future
                status = "occurred"
            elif type_ in ANNOUNCED:
                type_, mode, status = ANNOUNCED[type_], None, "occurred"
        act = (type_, mode) if (type_, mode) in THREATS else (type_, None)
        announced = status == "future" or token.lemma_ in self.groups["planned"]
        if act in THREATS and announced and people and self.on_condition(token):
            type_, mode, status = "THREATEN", THREATS[act], "occurred"
        elif (act in THREATS or type_ == "REJECT") and self.else_what(token):
            type_, mode, status = "THREATEN", THREATS.get(act), "occurred"
            people = people or self.story.speakers(token)
            others = [o for o in others if o.code not in {p.code for p in people}]
        proto = Proto(
            entry,
            token,
            type_,
            mode,
            people,
            others,
            mutual,
            status,
            sentence,
            evidence=[sentence],
            tellings=[token],
        )
        proto.back_reference = self.refers_back(token, entry)
        proto.relaxed, proto.failed = relaxed, failed
        proto.unfounded = bool(failed) and self.plain(proto)
        proto.fillers = fillers
        fill(self.story, self.made, proto, (actor_arguments, recipient_arguments))
        if not proto.actor and not proto.recipient and not proto.back_reference:
            return None
        if min(proto.defaults) == NOWHERE and not self.story.mentions_by_sentence.get(sentence):
            # nobody is named and nothing says where: an act of that kind, but of no politics
            return None
        return proto

    def blind(self, actors: list[Any], arguments: list[Token]) -> bool:
        """Whether an animal, the weather or a thing has done it: "von einem *Bären* angegriffen", "*Muren* blockierten die Straße"."""
        doer = arguments[0] if arguments and not actors else None
        return (
            doer is not None
            and doer.pos_ == "NOUN"
            and self.binder.word_in(doer, self.triggers.classes.get("blind", frozenset()))
        )

    def beasts(self, arguments: list[Token]) -> bool:
        """Whether what is done is done to animals: "hat zwei *Schafe* getötet"."""
        return bool(arguments) and self.binder.word_in(arguments[0], self.triggers.classes.get("animal", frozenset()))

    def first_person(self, arguments: list[Token]) -> bool:
        """ "*Wir* erwarten Antworten", "bedroht *uns*", "*man* werde prüfen": whoever speaks."""
        if not arguments or arguments[0].pos_ != "PRON":
            return False
        return "1" in arguments[0].morph.get("Person") or arguments[0].lower_ in self.groups["anybody"]

    def on_condition(self, token: Token) -> bool:
        """Whether an act is announced for the case that something happens or does not: "will angreifen, *falls* …"."""
        clause = g.clause_head(token)
        over = clause.head if clause.dep_ in ("xcomp", "ccomp") else clause
        return any(g.is_condition(c, self.groups["condition"]) for verb in (clause, over) for c in verb.children)

    def else_what(self, token: Token) -> bool:
        """Whether a clause says what follows if a demand is not met: "*Andernfalls* werde der Vertrag nicht unterzeichnet"."""
        return any(c.lower_ in self.groups["otherwise"] for c in g.clause_head(token).children)

    def is_people(self, token: Token) -> bool:
        """Whether a noun names those who act rather than an act."""
        return self.binder.word_in(token, self.groups["bystander"]) or any(
            m.kind in ("person", "group") for m in self.actors.all_at(token.i)
        )

    def aside(self, token: Token) -> bool:
        """Whether a word stands in a relative clause, a condition or an indirect question: it says nothing of its own."""
        head = g.clause_head(token)
        return head.dep_ in ("acl:relcl", "advcl") or any(
            c.dep_ == "mark" and c.lower_ in self.groups["condition"] for c in head.children
        )

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
        if "claim" in entry.flags:
            return True
        if entry.pos != "n":
            return False
        shown = any(c.dep_ == "det" and "Dem" in c.morph.get("PronType") for c in token.children)
        return (
            g.is_definite(token)
            or shown
            or any(c.dep_ == "case" and "Def" in c.morph.get("Definite") for c in token.children)
        )

    # -- when, where, who says so ---------------------------------------------------------------------------

    def settle(self, proto: Proto) -> None:
        """Who says so, when and where."""
        proto.said_by = [
            s
            for s in self.story.speakers(proto.token)
            if all(s.code != p.code for p in proto.actor) or proto.type not in VERBAL
        ]
        self.place_in_time(proto)

    def place_in_time(self, proto: Proto) -> None:
        """When and where, and what follows from it."""
        self.setting.settle(proto)
        if proto.status == "future" and proto.type in ANNOUNCED:
            # "reist nächste Woche nach Paris": what the date alone tells to be to come is announced like what a verb in the future tells
            proto.type, proto.mode, proto.status = ANNOUNCED[proto.type], None, "occurred"

    def read(self) -> list[Proto]:
        """All events of the report, in the order of the text."""
        for number, sentence in enumerate(self.sentences):
            for token in sentence:
                if token.pos_ in g.CONTENT:
                    self.made.extend(self.fire(token, number))
        protos = Governed(self.binder, self.groups, self.judging).standing_alone(self.made)
        for proto in protos:
            self.settle(proto)
        protos = self.judge(join(protos, self.judging, self.groups["another"]))
        for proto in protos:
            if proto.unfounded and proto.mode == proto.trigger.mode:
                proto.mode = None
            proto.mode = self.modes.settle(proto)
            if len(proto.tellings) > 1:
                self.place_in_time(proto)
        return protos

    def plain(self, proto: Proto) -> bool:
        """Whether the word of an act has no mode where what would tell it is not there ("wurden *Opfer*", of no abduction)."""
        return any(e.type == proto.type and e.mode is None for e in self.candidates(proto.token))

    def judge(self, protos: list[Proto]) -> list[Proto]:
        """Confidence for each; the unlikely are dropped."""
        crowd: dict[int, int] = {}
        for proto in protos:
            crowd[proto.sentence] = crowd.get(proto.sentence, 0) + 1
        judge = self.judge_model
        kept: list[Proto] = []
        for proto in protos:
            proto.features = features(proto, self.story, crowd[proto.sentence])
            if judge is not None:
                proto.confidence = judge.probability(proto.features)
                if proto.confidence < judge.threshold:
                    if proto.resembles is not None and proto.resembles in kept:
                        absorb(proto.resembles, proto)
                    continue
            kept.append(proto)
        return kept


def _people_of(mention: Any) -> Any:
    """A state that is only where an attack strikes ("attacked two villages *in Mali*") stands for those who live there."""
    if mention.place and mention.country and mention.kind == "state" and mention.sector == "GOV":
        return replace(mention, code=f"{mention.country}:CVL", sector="CVL")
    return mention


def _private(code: str) -> bool:
    return code[:3] == UNKNOWN and code[4:7] in PRIVATE


def _governments(mentions: list[Any]) -> bool:
    return any(
        m.code[4:7] in ("GOV", "MIL", "REB", "") and m.kind in ("state", "organisation", "person") for m in mentions
    )


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
                type=proto.type,  # type: ignore[arg-type]
                mode=proto.mode,
                context=contexts_of(coder, proto),
                actor=proto.actor,
                recipient=proto.recipient,
                status=proto.status,  # type: ignore[arg-type]
                date=proto.date,
                place=proto.place,
                said_by=proto.said_by,
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
