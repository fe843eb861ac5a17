"""Who is meant where an act names nobody on one of its sides.

Takes an event in the making and the arguments its trigger asks for; fills the empty sides with those whom the report implies, as far as the
table `defaults.lex` allows, and notes how far off each was found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from ..entities.drafts import BODIES
from ..records import Participant
from . import grammar as g
from .proto import CHARGES, PLACED, VERBAL, Proto, unique
from .story import UNKNOWN, Story

if TYPE_CHECKING:
    from spacy.tokens import Token

#: Where the doer and the undergoer of an act mostly stand.
LIKELY = (frozenset({"nsubj", "obl:agent"}), frozenset({"obj", "iobj", "obl:arg", "nsubj:pass"}))
#: Acts that take two: whom a single participant meets is looked for.
MUTUAL = frozenset({"CONSULT", "COOPERATE"})
#: Sectors that act for a state.
STATE_ORGANS = frozenset({"GOV", "MIL", "COP", "SPY"})
#: Acts in words about what somebody has done.
JUDGEMENTS = frozenset({"ACCUSE", "SUPPORT", "PROTEST"})
#: How far off somebody is found of whom the text says nothing.
NOWHERE = 5
#: Acts by which somebody helps.
GIVING = frozenset({"AID", "AGREE", "SUPPORT"})
#: Sentences back in which an act may have been told.
BACK = 6
#: Acts of words alone: what they speak of was not done by them.
TOLD = JUDGEMENTS | {"REJECT", "REQUEST", "THREATEN"}
#: Judgements that may go to whoever did the last thing told.
REACTIONS = frozenset({"ACCUSE", "SUPPORT"})
#: Acts to which those react who suffer them.
SUFFERED = frozenset({"ASSAULT", "ACCUSE", "THREATEN"})
#: Acts that a government does not do to its own forces: "ordnete den Abzug *der Soldaten* an".
OFFERS = frozenset({"AGREE", "CONCEDE", "THREATEN"})
#: Sectors of people who speak for no state.
PRIVATE_PEOPLE = frozenset({"CVL", "CRM", "EDU", "JRN", "REL", "BUS", "NGO", "REF"})
#: Codes that stand in a country's place; with them what has no country.
STATELESS = BODIES | {UNKNOWN}
#: Acts that are done on the spot, by those who are there.
ON_THE_SPOT = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "PROTEST"})
#: What is done to somebody who is then elsewhere.
SENT_AWAY = frozenset({"deport", "expel"})
#: What crowds do of whom only a number is told.
CROWDS_DO = frozenset({"REQUEST", "ACCUSE", "PROTEST"})
#: Acts that only governments do.
OF_STATES = frozenset({("COERCE", mode) for mode in ("censor", "curfew", "martial-law", "deport")})
#: Sectors that charge and try people, and bodies that have courts.
LAW = frozenset({"JUD", "COP"}) | BODIES
#: Acts that call for an answer, and the acts that answer them.
ASKING = frozenset({"ACCUSE", "REQUEST", "THREATEN"})
ANSWERS = frozenset({"REJECT"})


def country(code: str) -> str:
    """The country part of a code."""
    return code[:3]


def _states(codes: Iterable[str]) -> set[str]:
    """The states whose organs are among those of the codes."""
    return {country(c) for c in codes if c[4:7] in STATE_ORGANS}


class Implied:
    """`made`: the events made so far, for answers to what was asked or charged."""

    def __init__(self, story: Story, made: list[Proto]) -> None:
        self.story, self.made = story, made
        self.doc, self.actors, self.mentions_by_sentence = story.doc, story.actors, story.mentions_by_sentence

    def fill(self, proto: Proto, arguments: tuple[list[Token], list[Token]]) -> None:
        """Those whom the act implies where nobody is named, nearest first: who stands inside its arguments, its clause, its sentence, the
        sentence before; else the sector that does such things (police arrest, courts convict), in the country of the scene."""
        sides = self.story.lexicon.defaults.get((proto.type, proto.mode)) or self.story.lexicon.defaults.get(
            (proto.type, None)
        )
        if sides is None:
            return
        filled = [0, 0]
        for k, (implied, tokens) in enumerate(zip(sides, arguments)):
            own, other = (proto.actor, proto.recipient) if k == 0 else (proto.recipient, proto.actor)
            partner = k == 1 and proto.reciprocal
            if own and not partner or partner and (len(other) != 1 or proto.type not in MUTUAL):
                continue
            if partner and country(other[0].code) in BODIES and proto.token.lemma_ in self.story.groups["assembling"]:
                # "der Sicherheitsrat tritt zusammen": its members meet each other
                continue
            found, rank = self.meant(proto, implied, [] if partner else tokens, other, k)
            if partner and rank > 4:
                continue
            if found:
                filled[k] = rank
                if partner:
                    proto.actor = unique(proto.actor + found)
                elif k == 0:
                    proto.actor = found
                else:
                    proto.recipient = found
        proto.defaults = (filled[0], filled[1])

    def meant(
        self, proto: Proto, implied: Any, tokens: list[Token], other: list[Participant], side: int
    ) -> tuple[list[Participant], int]:
        """Who is meant on one side, and how far off he was found (1 in the arguments … 5 nowhere: the default sector)."""
        taken = {p.entity for p in other} | {None}
        if side == 1 or proto.type not in VERBAL:
            # who tells of a deed has not done it
            taken |= {p.entity for p in self.story.speakers(proto.token)}
        codes = {p.code for p in other}
        charge = self.charge(proto)
        if charge is not None:
            taken |= {p.entity for p in charge.actor}
            accused = [p for p in charge.recipient if p.code not in codes]
            if side == 0 and accused and not charge.defaults[1]:
                proto.alleged = True
                return accused, 2

        if side == 0 and proto.token.pos_ == "NOUN":
            # whoever judges a deed has not done it: "*Israel* kritisierte die Einigung"
            taken |= self.judges_of(proto)

        clause = g.clause_head(proto.token)
        lands = {country(c) for c in codes}
        # who stands trial has been charged by no party and no newspaper
        lawful = side == 0 and proto.type == "ACCUSE" and self.of_law(proto)

        def good(m: Any) -> bool:
            return (
                bool(m.code)
                and m.entity not in taken
                and not (lawful and LAW.isdisjoint((m.code[:3], m.code[4:7])))
                and m.code not in codes
                and not m.place
                and m.kind != "place"
                and implied.fits(m.code)
                and not self.nested(m)
                and not (side == 0 and self.only_where(proto, m))
                and not (
                    side == 1 and (self.seat_of_doer(proto, m) or self.gives_too(proto, m) or self.acts_next(clause, m))
                )
                and not self.only_talked_about(proto, m)
                and not (side == 1 and proto.type in TOLD and self.concerned(m))
                and not (side == 1 and self.breaks_up(proto, m))
                and not (side == 1 and self.only_under(m))
                and not (side == 1 and proto.type == "ACCUSE" and self.behind(self.doc[m.head_token], "forum"))
                and not (side == 1 and proto.type in OFFERS and m.sector == "MIL" and m.country in lands)
            )

        on_the_spot = side == 0 and proto.type in ON_THE_SPOT and implied.default
        # "…, die in *Teheran* festgenommen wurde": by those who do such things there
        where = self.own_scene(proto, clause) if on_the_spot else None

        def near_by(m: Any) -> bool:
            # outside of what the act names, an adjective of nationality ("der *irakischen* Hauptstadt") is nobody who acts;
            # nor is who stands in the reason of what a subject that says no more than a number has done ("aus Protest gegen die Inhaftierung *Lópezʼ* …")
            reason = side == 0 and tokens and self.behind(self.doc[m.head_token], "aftermath")
            return (
                good(m)
                and not (side == 0 and m.form == "adjective")
                and not reason
                and (not where or m.country == where)
            )

        if side == 0 and proto.reciprocal and proto.type in VERBAL and not tokens and g.is_passive(proto.token):
            parties = self.parties_before(proto)
            if parties:
                return parties, 4
        if side == 0 and proto.type in VERBAL and not tokens:
            said = [p for p in self.story.speakers(proto.token) if p.code not in codes]
            if said:
                return said, 2
        if side == 1 and (helper := self.in_return(proto, codes)):
            return helper, 2
        if side == 0 and proto.type in CROWDS_DO and (crowd := self.multitude(proto, tokens)):
            # told, if only as a number
            return crowd, 0
        if side == 0 and proto.type == "PROTEST" and (protesters := self.protesters(proto)):
            return protesters, 2
        if side == 1 and proto.type in ANSWERS and (asked := self.answered(proto)) is not None:
            return [asked], 2
        if side == 1 and proto.type in JUDGEMENTS:
            done = self.done_before(proto, tokens, codes)
            if done is not None:
                return done, 2
        if implied.sectors:
            for token in tokens:
                inside = [m for m in self.within(token) if good(m)]
                if inside:
                    return [self.actors.participant(inside[0])], 1
            if side == 1 and proto.type == "REQUEST" and (holder := self.holder(proto, codes)):
                return [holder], 2
            owner = self.owner_before(proto, tokens) if side == 1 and proto.type in TOLD else None
            if owner is not None and good(owner):
                return [self.actors.participant(owner)], 2
            here = [m for m in self.mentions_by_sentence.get(proto.sentence, ()) if near_by(m)]
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
                return self.joined(best, near_by), 2
            if side == 0 and proto.type in VERBAL and self.said_by_others(proto, tokens):
                return [], 0
            if here:
                best = min(here, key=lambda m: (implied.rank(m.code), abs(m.head_token - proto.token.i)))
                return self.joined(best, near_by), 3
            if not tokens or side == 1 and not (implied.default == "CVL" and self.is_somebody(tokens[0])):
                undergone = self.undergone(proto) if side == 1 else set()
                # who protests, and does not say against whom, does so against his own
                homes = {country(c) for c in codes if side == 1 and proto.type == "PROTEST"} - STATELESS
                if side == 1 and (series := self.in_series(proto, codes)):
                    return series, 4
                scene = self.own_scene(proto, clause) if proto.type == "ASSAULT" else None
                for back in (1, 2, 3, 4):
                    before = [
                        m
                        for m in self.mentions_by_sentence.get(proto.sentence - back, ())
                        if near_by(m) and (not homes or m.country in homes)
                    ]
                    if side == 1 and scene is not None:
                        # "in Casablanca hatten sich Terroristen in die Luft gesprengt": whoever is hit is there
                        before = [m for m in before if m.country == scene]
                    if side == 0 and proto.type == "ASSAULT":
                        # a state's organs do not attack each other
                        before = [m for m in before if not _states(codes) & _states([m.code])]
                        if scene is not None:
                            before = [m for m in before if self.strikes_there(m, scene)]
                    if side == 0 and implied.default:
                        # what is done by one sector is done by it, unless another is named in the sentence itself
                        governs = BODIES if implied.default == "GOV" else ()
                        before = [m for m in before if m.code[4:7] == implied.default or m.code[:3] in governs]
                    if before and proto.sentence - back >= 0:
                        best = min(
                            before,
                            key=lambda m: (
                                (m.entity, m.code) not in undergone,
                                self.doc[m.head_token].dep_ not in ("nsubj", "nsubj:pass"),
                            ),
                        )
                        if side == 1 and proto.type == "REQUEST":
                            return [self.government_of(best, codes)], 4
                        return self.joined(best, near_by), 4
        only_states = side == 0 and (proto.type, proto.mode) in OF_STATES
        if implied.default and (implied.default != "GOV" or only_states or self.story.politics >= 2):
            # a government is meant only where the report speaks of politics, or where nobody else does such things
            theirs = next((country(p.code) for p in other if country(p.code) not in STATELESS), None)
            scene = self.country_near(proto, places=True) if proto.type in PLACED else None
            where = scene or self.jurisdiction(proto, other, side) or theirs or self.scene(proto)
            if where:
                return [Participant(code=f"{where}:{implied.default}", sector=implied.default)], NOWHERE
        return [], 0

    def joined(self, best: Any, good: Callable[[Any], bool]) -> list[Participant]:
        """Whoever is meant, with those of other countries who are joined to him: "*Israel und die Palästinenser*"."""
        first = self.doc[best.head_token]
        while first.dep_ == "conj" and first.head != first:
            first = first.head
        found = [best]
        for token in g.conjuncts(first):
            beside = (m for m in self.actors.all_at(token.i) if m.head_token == token.i)
            found += [m for m in beside if m.country not in {f.country for f in found} and good(m)]
        return unique([self.actors.participant(m) for m in sorted(found, key=lambda m: m.head_token)])

    def multitude(self, proto: Proto, tokens: list[Token]) -> list[Participant]:
        """Those of whom only a number is told: "in Beirut verlangten *Tausende* seinen Rücktritt" are people of the place."""
        if not tokens or tokens[0].lemma_ not in self.story.groups["multitude"] or proto.token.pos_ != "VERB":
            return []
        if any(c.dep_ in ("nmod", "appos", "acl:relcl") for c in tokens[0].children):
            return []
        where = self.own_scene(proto, g.clause_head(proto.token)) or self.country_near(proto, places=True)
        where = where or self.actors.default_country
        return [Participant(code=f"{where}:CVL", sector="CVL")] if where else []

    def breaks_up(self, proto: Proto, mention: Any) -> bool:
        """Whether a mention is who ends a protest rather than whom it is against: "*die Polizei* löste eine Sitzblockade auf"."""
        token, verb = self.doc[mention.head_token], proto.token.head
        if proto.type != "PROTEST" or verb.lemma_ not in self.story.groups["breaking_up"]:
            return False
        return token.head == verb and token.dep_ in ("nsubj", "obl:agent")

    def protesters(self, proto: Proto) -> list[Participant]:
        """Who holds a protest that a definite noun takes up: "Tausende demonstrierten gegen den Präsidenten. *Die Kundgebung* verlief friedlich"; one
        elsewhere is another."""
        token = proto.token
        noun = token if token.pos_ == "NOUN" else g.subject(token)
        if noun is None or noun.pos_ != "NOUN" or not g.is_definite(noun) or "Plur" in noun.morph.get("Number"):
            return []
        if self.actors.modifiers(noun.i) or self.story.binder.noun_argument(noun, "gen"):
            return []
        for act in reversed(self.made):
            if proto.sentence - act.sentence > BACK:
                return []
            if act.type == "PROTEST" and act.sentence < proto.sentence and act.actor and not act.defaults[0]:
                where = self.own_scene(proto, g.clause_head(token))
                return act.actor if not where or where in {country(p.code) for p in act.actor} else []
        return []

    def government_of(self, mention: Any, own: set[str]) -> Participant:
        """Of whom something is asked that nobody is asked for by name ("forderte härtere Strafen"): the government of him who was named last, not he himself."""
        code = f"{mention.country}:GOV"
        asked: Participant = self.actors.participant(mention)
        if mention.country in (None, *STATELESS) or mention.sector == "GOV" or code in own:
            return asked
        sentence = self.story.sentence_of(mention.head_token)
        for number in range(sentence, max(sentence - BACK, 0) - 1, -1):
            for m in self.mentions_by_sentence.get(number, ()):
                if m.code == code and not m.place:
                    government: Participant = self.actors.participant(m)
                    return government
        return Participant(code=code, sector="GOV")

    def of_law(self, proto: Proto) -> bool:
        """Whether an act's word, or a word of its phrase, is one that only courts and prosecutors do: "muss sich *vor Gericht* verantworten"."""
        words = self.story.groups["of_law"]
        return (
            not words.isdisjoint((proto.trigger.head, *proto.trigger.words))
            or self.story.head_of(proto.token.lemma_) in words
        )

    def said_by_others(self, proto: Proto, tokens: list[Token]) -> bool:
        """Whether the subject of a verb says that some speak, and not who: "*viele* werfen ihm vor"."""
        return proto.trigger.pos == "v" and bool(tokens) and tokens[0].lower_ in self.story.groups["somebody"]

    def jurisdiction(self, proto: Proto, other: list[Participant], side: int) -> str | None:
        """Whose police and courts deal with private people: those of the country that the report is about, wherever they come from ("ein *kanadischer*
        Priester ist zu Lagerhaft verurteilt worden" in a report on North Korea)."""
        law = (proto.type, proto.mode) in CHARGES
        if side or not law or not other or any(p.code[4:7] not in PRIVATE_PEOPLE for p in other):
            return None
        told: str | None = self.actors.default_country
        return told

    def done_before(self, proto: Proto, tokens: list[Token], own: set[str]) -> list[Participant] | None:
        """Whose deed is judged, where its noun takes up an act told before: "verurteilte *den Anschlag*", "protestierten gegen *das Urteil*", "nannte *den
        Schritt* falsch". Nobody, where the report does not say who has done it; None where no act is taken up."""
        # "verteidigte *das Vorgehen*": the object may belong to the construction
        tokens = tokens or [c for c in proto.token.children if c.dep_ == "obj"]
        if not tokens:
            reacts = proto.trigger.pos == "v" and proto.type in REACTIONS and proto.mode in (None, "disapprove")
            return self.done_last(proto, own) if reacts else None
        noun = g.antecedent(tokens[0])
        if noun.pos_ == "PRON" and proto.mode != "allege":
            return self.judged_before(proto, noun, own)
        owners = (c for c in noun.children if c.dep_ in ("nmod", "nmod:poss", "det:poss"))
        if (
            noun.pos_ != "NOUN"
            or any(not g.case_forms(c) or g.case_forms(c) & self.story.groups["genitive_preposition"] for c in owners)
            or self.actors.modifiers(noun.i)
        ):
            return None
        if not any(c.dep_ == "det" and "Ind" not in c.morph.get("Definite") for c in noun.children):
            return None
        nouns = self.story.lexicon.triggers.by_head["n"]
        types = {e.type for e in nouns.get(noun.lemma_) or nouns.get(self.story.head_of(noun.lemma_), ())}
        # "bedauerte *die Entscheidung*": no attack
        decided = noun.lemma_ in self.story.groups["decision"]
        any_deed = decided or noun.lemma_ in self.story.groups["deed"]
        unknown: Proto | None = None
        for act in reversed(self.made):
            if proto.sentence - act.sentence > BACK:
                break
            if act.token.i == proto.token.i or act.sentence == proto.sentence and act.token.i > proto.token.i:
                continue
            if any_deed and act.type in JUDGEMENTS or decided and act.type in ("THREATEN", "CONSULT"):
                # what others have said of the decision
                continue
            if act.type not in types and not (any_deed and act.type not in JUDGEMENTS) and not self.repeats(act, noun):
                continue
            if act.type == "ASSAULT" and decided:
                continue
            if act.type == "ASSAULT" and _states(p.code for p in act.actor) & _states(own):
                # the own forces' answer is not the attack
                continue
            if unknown is not None and (
                act.type != "ASSAULT" or act.back_reference or not self.same_victims(act, unknown)
            ):
                continue
            if act.actor and not act.defaults[0] and not act.alleged:
                return None if own & {p.code for p in act.actor} else act.actor
            if act.type == "ASSAULT" and (act.alleged or not act.actor):
                # a detail of an attack told before ("Truppen marschierten ein. *Raketen schlugen ein*") does not say that its doer is unknown
                unknown = unknown or act
        return None if unknown is None else []

    @staticmethod
    def same_victims(one: Proto, other: Proto) -> bool:
        """Whether two attacks hit the same country within two sentences."""
        hit = {country(p.code) for p in one.recipient} & {country(p.code) for p in other.recipient}
        return bool(hit - STATELESS) and abs(one.sentence - other.sentence) <= 2

    def repeats(self, act: Proto, noun: Token) -> bool:
        """Whether a noun takes up what a deed was done with or to: "hat ein *Mediengesetz* beschlossen. Die OSZE kritisierte *das Gesetz*"."""
        if act.type in TOLD or act.token.pos_ == "NOUN" or act.sentence == self.story.sentence_of(noun.i):
            return False
        word = noun.lemma_.lower()
        return len(word) > 3 and any(
            c.dep_ in ("obj", "nsubj:pass")
            and c.pos_ == "NOUN"
            and c.lemma_.lower().endswith(word)
            and not self.actors.modifiers(c.i)
            for c in act.token.children
        )

    def holder(self, proto: Proto, own: set[str]) -> Participant | None:
        """Of whom it is asked to let somebody go: the government of his country, if that is not who asks ("die Freilassung *des vietnamesischen Priesters*")."""
        freed = self.story.lexicon.triggers.freed
        for m in self.mentions_by_sentence.get(proto.sentence, ()):
            noun = self.doc[m.head_token].head
            known = m.country and m.country not in STATELESS | {country(c) for c in own}
            if known and self.concerned(m) and self.story.binder.word_in(noun, freed):
                return Participant(code=f"{m.country}:GOV", sector="GOV")
        return None

    def owner_before(self, proto: Proto, tokens: list[Token]) -> Any:
        """Whose thing a noun with a definite article takes up: "gegen die *Rentenreform von Präsident Dupont*. Die Sozialisten lehnen *die Reform* ab"."""
        tokens = tokens or [c for c in proto.token.children if c.dep_ == "obj"]
        noun = g.antecedent(tokens[0]) if tokens else None
        if noun is None or noun.pos_ != "NOUN" or len(noun.lemma_) < 4 or noun.i == noun.left_edge.i:
            return None
        if not g.is_definite(noun):
            return None
        word = noun.lemma_.lower()
        for back in range(0, BACK + 1):
            number = proto.sentence - back
            if number < 0:
                return None
            for token in reversed(self.story.sentences[number]):
                if token.i >= noun.left_edge.i or token.pos_ != "NOUN" or not token.lemma_.lower().endswith(word):
                    continue
                owners = self.actors.modifiers(token.i) or [
                    m for c in self.story.binder.noun_argument(token, "gen") for m in self.actors.all_at(c.i)
                ]
                return owners[0] if owners else None
        return None

    def judged_before(self, proto: Proto, pronoun: Token, own: set[str]) -> list[Participant] | None:
        """Whose deed a pronoun stands for, where the sentence before judges one: "kritisierte die Einigung. Saudi-Arabien begrüßte *sie*"."""
        if any(m.kind == "person" for m in self.actors.all_at(pronoun.i)):
            return None
        for act in reversed(self.made):
            if proto.sentence - act.sentence == 1 and act.type in JUDGEMENTS and act.defaults[1] == 2:
                return None if own & {p.code for p in act.recipient} else act.recipient
        return None

    def done_last(self, proto: Proto, own: set[str]) -> list[Participant] | None:
        """Whose deed a judgement without an object is about: of the last one told, in the sentence before ("sprach von einer Provokation"); what somebody
        *also* says of it goes to whom the last one said it."""
        clause = g.clause_head(proto.token)
        if any(
            m.code
            and m.code not in own
            and not m.place
            and m.form != "adjective"
            and g.clause_head(self.doc[m.head_token]) == clause
            for m in self.mentions_by_sentence.get(proto.sentence, ())
        ):
            # "äußerte sich in einem Gespräch mit *Putin* besorgt"
            return None
        last = [act for act in reversed(self.made) if proto.sentence - act.sentence == 1]
        also = any(c.lower_ in self.story.groups["also"] for c in g.clause_head(proto.token).subtree)
        if also:
            last.sort(key=lambda act: act.type != proto.type)
        for act in last:
            judged = act.type in JUDGEMENTS and not act.reciprocal
            side = act.recipient if judged else act.actor
            if (
                side
                and not own & {p.code for p in side}
                and (not act.defaults[judged] or also and act.type == proto.type)
            ):
                return side
        return None

    def is_somebody(self, token: Token) -> bool:
        """Whether a noun names a person of no office, who undergoes an act himself and nobody else in his place."""
        return any(m.kind == "person" and not m.code for m in self.actors.all_at(g.antecedent(token).i))

    def in_series(self, proto: Proto, own: set[str]) -> list[Participant]:
        """To whom others have just done the same ("the USA sent *the Philippines* a ship. Germany gave half a million")."""
        for act in reversed(self.made):
            if proto.sentence - act.sentence > 2:
                break
            alike = act.type == proto.type or {act.type, proto.type} <= GIVING
            if alike and act.sentence < proto.sentence and act.recipient and act.defaults[1] < NOWHERE:
                theirs = {p.code for p in act.actor + act.recipient}
                if not own & theirs:
                    return act.recipient
        return []

    def in_return(self, proto: Proto, own: set[str]) -> list[Participant]:
        """For whose act somebody does something *in return*: "die EU half Athen. *Im Gegenzug* versprach Griechenland Reformen"."""
        if not any(t.lemma_ in self.story.groups["in_return"] for t in g.clause_head(proto.token).children):
            return []
        for act in reversed(self.made):
            if proto.sentence - act.sentence > 2:
                break
            if act.sentence < proto.sentence and own & {p.code for p in act.recipient}:
                return act.actor
        return []

    def parties_before(self, proto: Proto) -> list[Participant]:
        """Those who have just agreed or met, where something is agreed or signed by nobody named: "der Vertrag *soll im Mai unterzeichnet werden*"."""
        for act in reversed(self.made):
            if proto.sentence - act.sentence > 3:
                break
            if act.reciprocal and act.sentence < proto.sentence and len({country(p.code) for p in act.actor}) > 1:
                return act.actor
        return []

    def undergone(self, proto: Proto) -> set[tuple[str | None, str]]:
        """To whom the acts of the sentences before were done: what is done next is done to them rather than to those who did it."""
        return {
            (p.entity, p.code) for act in self.made if 0 < proto.sentence - act.sentence <= 4 for p in act.recipient
        }

    def charge(self, proto: Proto) -> Proto | None:
        """The accusation whose clause a deed stands in ("machte *die Ukraine* für den *Anschlag* verantwortlich"): the accused is said to have done it."""
        if proto.type in VERBAL or proto.token.pos_ != "NOUN":
            return None
        clause = g.clause_head(proto.token)
        return next(
            (
                a
                for a in self.made
                if a.type == "ACCUSE"
                and a.token.pos_ != "NOUN"
                and a.sentence == proto.sentence
                and g.clause_head(a.token) == clause
            ),
            None,
        )

    def own_scene(self, proto: Proto, clause: Token) -> str | None:
        """The country of the place that the clause of an act itself names."""
        places = [
            m
            for m in self.mentions_by_sentence.get(proto.sentence, ())
            if m.place
            and m.country
            and g.clause_head(self.doc[m.head_token]) == clause
            # "auf der Reise *nach Peking*" is elsewhere
            and not self.is_goal(self.doc[m.head_token])
        ]
        return min(places, key=lambda m: abs(m.head_token - proto.token.i)).country if places else None

    def strikes_there(self, mention: Any, scene: str) -> bool:
        """Whether somebody named before may have done a deed of which its clause says where: he is of that country or of none, or has been told to have
        hit that country. "Israel schloss die Grenze. *In Kairo* war ein Staatsanwalt getötet worden" tells of nobody."""
        if not mention.country or mention.country in STATELESS or mention.country == scene:
            return True
        return any(
            act.type == "ASSAULT"
            and any(country(p.code) == mention.country for p in act.actor)
            and any(country(p.code) == scene for p in act.recipient)
            for act in self.made
        )

    def only_where(self, proto: Proto, mention: Any) -> bool:
        """Whether a mention says where a deed is done: "a bomb kills eleven *outside the ministry*". What is said in a parliament it says itself."""
        node = self.doc[mention.head_token]
        while node.dep_ == "compound" and node.head != node:
            node = node.head  # "outside a *police* station"
        forms = g.case_forms(node)
        if proto.type == "ASSAULT" and forms & self.story.groups["target"]:
            return True  # "bei einem Luftangriff *auf den Gazastreifen*"
        if proto.type == "ASSAULT" and proto.token.pos_ == "NOUN" and self.undergoes(mention, proto):
            return True  # "bei einem Anschlag wurden *drei Soldaten* getötet"
        if proto.type in SUFFERED and proto.token.pos_ == "NOUN" and self.reacts(mention, proto):
            return True  # "nach dem Anschlag hat *die Regierung* den Notstand verhängt"
        return proto.type not in VERBAL and bool(forms & self.story.groups["place_preposition"])

    def judges_of(self, proto: Proto) -> set[str | None]:
        """Who approves or condemns the deed that a noun names, as the subject of the verb that it is the object of."""
        verb = proto.token.head
        if proto.token.dep_ != "obj" or any(c.dep_ == "det:poss" for c in proto.token.children):
            return set()
        if not any(e.type in JUDGEMENTS for e in self.story.lexicon.triggers.by_head["v"].get(verb.lemma_, ())):
            return set()
        return {m.entity for c in verb.children if c.dep_ == "nsubj" for m in self.within(c)}

    def concerned(self, mention: Any) -> bool:
        """Whether a mention undergoes what a noun names, or is whom it is good or bad for: "forderte die Freilassung *der Gefangenen*", "nannte es eine
        Schande *für Europa*"."""
        token = self.doc[mention.head_token]
        noun = token.head
        if token.dep_ not in ("nmod", "nmod:poss") or noun.pos_ != "NOUN":
            return False
        forms = g.case_forms(token)
        if forms & self.story.groups["charge_preposition"]:
            return True
        if forms & self.story.groups["target"] and self.names_attack(noun):
            return True  # "bestritt eine Verwicklung in den Anschlag *auf den Minister*"
        if forms - self.story.groups["genitive_preposition"]:
            return False
        return bool(self.story.binder.word_in(noun, self.story.lexicon.triggers.suffered))

    def names_attack(self, noun: Token) -> bool:
        """Whether a noun names an act of violence."""
        nouns = self.story.lexicon.triggers.by_head["n"]
        entries = nouns.get(noun.lemma_) or nouns.get(self.story.head_of(noun.lemma_), ())
        return any(e.type == "ASSAULT" for e in entries)

    def only_under(self, mention: Any) -> bool:
        """Whether a mention says under whose eyes something is to be done: "eine Abstimmung *unter Aufsicht der Vereinten Nationen*"."""
        noun = self.doc[mention.head_token].head
        return noun.lemma_ in self.story.groups["auspices"] and bool(
            g.case_forms(noun) & self.story.groups["support_preposition"]
        )

    def within(self, token: Token) -> list[Any]:
        """All mentions in a phrase."""
        return [m for i in range(token.left_edge.i, token.right_edge.i + 1) for m in self.actors.all_at(i)]

    def seat_of_doer(self, proto: Proto, mention: Any) -> bool:
        """Whether a mention says where those are who do it: "Republikaner *im US-Kongress* drohten"."""
        node = self.doc[mention.head_token]
        return bool(
            node.dep_ == "nmod"
            and node.head.dep_ == "nsubj"
            and node.head.head == proto.token
            and g.case_forms(node) & self.story.groups["locative"]
        )

    def gives_too(self, proto: Proto, mention: Any) -> bool:
        """Whether a mention is who helps in another clause: "China lieferte Zelte, *die Türkei* schickte Boote"."""
        token = self.doc[mention.head_token]
        if proto.type not in GIVING or token.dep_ != "nsubj" or token.head == proto.token:
            return False
        verbs = self.story.lexicon.triggers.by_head["v"]
        return any(e.type in GIVING for e in verbs.get(token.head.lemma_, ()))

    def acts_next(self, clause: Token, mention: Any) -> bool:
        """Whether a mention is the subject of what is told next, in a clause joined to this one: "Paris setzte die Hilfe aus, und *Washington* verlangte …"."""
        token = self.doc[mention.head_token]
        verb = token.head
        return bool(token.dep_ == "nsubj" and token.i > clause.i and verb.dep_ == "conj" and verb.head == clause)

    def undergoes(self, mention: Any, proto: Proto) -> bool:
        """Whether a mention is what is done to somebody in the clause of an act's noun."""
        token = self.doc[mention.head_token]
        return bool(token.dep_ == "nsubj:pass" and token.head == g.clause_head(proto.token))

    def reacts(self, mention: Any, proto: Proto) -> bool:
        """Whether a mention stands in what is told to have come after an act or because of it, outside the phrase that names the act: "*nach Vorwürfen*
        trat der Minister zurück"."""
        inside = proto.token.left_edge.i <= mention.head_token <= proto.token.right_edge.i
        verb = proto.token.head
        answering = verb.lemma_ in self.story.groups["reacting"] and proto.token.dep_ in ("obl", "obl:arg", "obj")
        return not inside and (answering or self.behind(proto.token, "aftermath"))

    def only_talked_about(self, proto: Proto, mention: Any) -> bool:
        """Whether a mention is what a consultation is about: "they spoke *about* the future of *Syria*", "the *Syria* conference"."""
        if proto.type != "CONSULT":
            return False
        return self.behind_topic(mention) or bool(self.story.binder.is_topic(mention, proto.token))

    def behind_topic(self, mention: Any) -> bool:
        """Whether a mention, or the noun that it belongs to, stands behind a preposition of topics: "*über* den Einsatz der *Armee*"."""
        return self.behind(self.doc[mention.head_token], "topic")

    def behind(self, node: Token, group: str) -> bool:
        """Whether a noun, or the one that it belongs to, stands behind a preposition of the group."""
        for _ in range(4):
            if g.case_forms(node) & self.story.groups[group]:
                return True
            if node.dep_ not in ("nmod", "appos", "flat", "amod", "conj", "obl") or node.head == node:
                return False
            node = node.head
        return False

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
            if m.country
            and (m.place or not places or self.tells_place(m))
            and m.country not in BODIES
            and not (proto.mode in SENT_AWAY and self.is_goal(self.doc[m.head_token]))
        ]
        return min(near)[1] if near else None

    def is_goal(self, node: Token) -> bool:
        """Whether a noun says where to: "*nach Kairo*", "in *den* Irak"."""
        forms = g.case_forms(node)
        inside = bool(forms & self.story.groups["inside"]) and node.morph.get("Case") == ["Acc"]
        return inside or bool(forms & self.story.groups["destination"])

    def tells_place(self, mention: Any) -> bool:
        """ "die *nordmalische* Stadt Gao": an adjective that says in which state a place lies."""
        token = self.doc[mention.head_token]
        return (
            mention.form == "adjective"
            and token.dep_ == "amod"
            and token.head.lemma_.lower() in self.actors.communities
        )

    def scene(self, proto: Proto) -> str | None:
        """The country where it happens: of the nearest place in the sentence, else the one the report is about."""
        return (
            self.country_near(proto, places=True)
            or self.country_near(proto, places=False)
            or self.actors.default_country
        )
