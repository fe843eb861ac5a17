"""Binds the slots of a trigger's frame to arguments in the clause.

Takes a trigger entry and the token it was found at, gives for each side the argument tokens; `Actors` then says who they are.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from ..language import text_of
from ..language.heads import compound_parts
from ..lexicon.triggers import Slot
from . import grammar as g
from .status import negator

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..lexicon.triggers import Condition, Side, Trigger


#: How a clause or infinitive hangs on the word that governs it.
DEPENDENT = frozenset({"xcomp", "ccomp", "csubj", "csubj:pass", "advcl", "acl", "parataxis"})


@dataclass(slots=True)
class Binder:
    """Finds the arguments of triggers. `actors` answers `np(token_i)` and `at(token_i)`; `reality` holds the word groups."""

    actors: Any
    reality: dict[str, frozenset[str]]
    heads: Any  # (word) -> head lemma of a compound
    #: Nouns of acts whose genitive undergoes them.
    suffered: frozenset[str] = frozenset()
    freed: frozenset[str] = frozenset()
    #: Arguments found before, by verb and slot: many entries of one word ask for the same.
    _known: dict[tuple[int, str], list[Token]] = field(default_factory=dict)
    _known_of_nouns: dict[tuple[int, str], list[Token]] = field(default_factory=dict)

    def actors_of(self, token: Token | None) -> list[Any]:
        """The political actors a noun phrase denotes, relative pronouns resolved."""
        if token is None:
            return []
        token = g.antecedent(token)
        found = list(self.actors.np(token.i))
        if len(found) == 1 and found[0].form == "role" and found[0].sector and "Plur" in token.morph.get("Number"):
            # "die Staatschefs von Polen und Litauen": one for each of their countries
            one = found[0]
            homes = self.noun_argument(token, "gen")
            # "Kampfflugzeuge *aus Frankreich und Italien*"
            homes += [c for c in token.children if c.dep_ in g.OBLIQUE and g.case_forms(c) & self.reality["outward"]]
            for argument in homes:
                for m in self.actors.np(argument.i):
                    if m.country and m.country != one.country and m.kind in ("state", "place"):
                        found.append(replace(m, code=f"{m.country}:{one.sector}", sector=one.sector))
        return found

    # -- arguments ------------------------------------------------------------------------------------------

    def argument(self, trigger: Trigger, token: Token, slot: Slot) -> list[Token]:
        """The tokens that stand in a slot, best first; several are alternatives."""
        if slot.inner is not None:
            return self._inner(trigger, token, slot)
        if trigger.pos == "v":
            if token.dep_ == "xcomp" and token.head.lemma_ in self.reality["causative"]:
                caused = self._caused(trigger, token, slot.name)
                if caused is not None:
                    return caused
            if slot.name == "obj" and any(c.slot.name in self.reality["predicative"] for c in trigger.conditions):
                named = self._named(token)
                if named is not None:
                    return [named]
            found = self.verb_argument(token, slot.name)
            if not found and slot.name == "obj":
                # "handed over a general": the parser may take the particle for a preposition
                found = [p for word in trigger.words for p in g.phrases(token, word)]
            return found
        if trigger.pos == "n":
            return self.noun_argument(token, slot.name)
        if token.dep_ == "amod" and slot.name == "subj" and not trigger.actor.slots:
            # "*inhaftierte* Kämpfer", "freie Wahlen": it is said of what it stands before, and of nothing else
            return [token.head]
        return self.predicate_argument(token, slot.name)

    def _caused(self, trigger: Trigger, verb: Token, name: str) -> list[Token] | None:
        """Subject and object of what somebody has done ("ließ *Demonstranten* festnehmen"): one object is the act's, if it has any, and he who has
        it done is the doer; of two the first is. None for other slots."""
        if any(g.is_reflexive(c) for c in (*verb.children, *verb.head.children)):
            return self._let(verb, name)
        if name not in ("subj", "obj"):
            return None
        causer, own, theirs = verb.head, g.direct_object(verb), g.direct_object(verb.head)
        if own is not None and theirs is not None and theirs.i + 1 == own.i:
            # "Tausende Kurden": one phrase
            theirs = None
        sides = [*trigger.actor.slots, *trigger.recipient.slots, *(c.slot for c in trigger.conditions)]
        asked = any("obj" in (slot.name, slot.inner) for slot in sides)
        if name == "obj":
            found = own or theirs
        elif theirs is not None and (own is not None or not asked):
            found = theirs
        else:
            found = g.subject(causer, self.reality["object_control"])
        return [found] if found is not None else []

    def _let(self, verb: Token, name: str) -> list[Token] | None:
        """Who is done something to with his will or against it: "musste sich von der Opposition Versagen *vorwerfen* lassen", "ließ sich feiern"."""
        causer = verb.head
        if name == "subj":
            found = [c for v in (verb, causer) for c in v.children if c.dep_ in (*g.OBLIQUE, "obl:agent")]
            return [c for c in found if g.case_forms(c) & self.reality["agent_preposition"]]
        own = next((c for c in g.children(verb, "obj") if not g.is_reflexive(c)), None)
        if name == "obj" and own is not None:
            return [own]
        if name not in ("obj", "dat"):
            return None
        subject = g.subject(causer, self.reality["object_control"])
        return [subject] if subject is not None else []

    def _inner(self, trigger: Trigger, token: Token, slot: Slot) -> list[Token]:
        found: list[Token] = []
        if slot.inner == "clause" and slot.name not in ("gen", "poss"):
            for predicate in self.predicates(token):
                found += self.verb_argument(predicate, slot.name)
        for outer in self.argument(trigger, token, Slot(slot.inner or "")):
            outer = g.antecedent(outer)
            if slot.name == "gen":
                # "die Besetzung der Krim *durch Russland* verurteilen": whose act it is says this, not the genitive
                found += [d for d in self._doers(outer) if self.actors_of(d)]
            owners = self.noun_argument(outer, slot.name)
            if slot.name == "gen" and trigger.type in ("PROTEST", "ACCUSE") and self.word_in(outer, self.suffered):
                # "protestierten gegen die Inhaftierung *des Abgeordneten*": against those who did it
                owners = []
            if slot.name == "gen" and trigger.type == "REQUEST" and self.word_in(outer, self.freed):
                # "forderte die Freilassung *der Geiseln*": of those who hold them; "… der Gefangenen *in Weißrussland*", "aus Griechenland"
                owners = []
            if slot.name == "gen" and self.modifiers(outer, "adjective"):
                # "gegen die *israelische* Besatzung des Westjordanlands": the land is what the act is done to
                owners = [o for o in owners if not any(m.place or m.kind == "place" for m in self.actors.np(o.i))]
            found += owners
            if slot.name in ("gen", "poss") and self.actors.modifiers(outer.i):
                found.append(outer)
        return found

    def _doers(self, noun: Token) -> list[Token]:
        """Who does what a noun names, behind "durch" or "seitens"."""
        return [c for c in noun.children if c.dep_ in g.OBLIQUE and g.case_forms(c) & self.reality["doer_preposition"]]

    def verb_argument(self, verb: Token, name: str) -> list[Token]:
        """Arguments of a verb by slot name."""
        known = self._known.get((verb.i, name))
        if known is None:
            known = self._known[verb.i, name] = self._verb_argument(verb, name)
        return list(known)

    def _verb_argument(self, verb: Token, name: str) -> list[Token]:
        passive = g.is_passive(verb)
        received = not passive and self._received(verb)
        if name == "dat" and received:
            found = g.subject(verb, self.reality["object_control"])
            return [found] if found is not None else []
        turned = self._turned(verb) if name in ("subj", "obj") and not passive and not received else None
        if turned is not None:
            return [turned[name == "obj"]]
        if name == "subj":
            if passive or received:
                agents = list(g.children(verb, "obl:agent"))
                if not agents:
                    agents = [
                        c
                        for c in verb.children
                        if c.dep_ in g.OBLIQUE and g.case_forms(c) & self.reality["agent_preposition"]
                    ]
                return agents
            found = g.subject(verb, self.reality["object_control"])
            return [found] if found is not None else []
        if name == "obj":
            if passive:
                found = g.subject(verb, self.reality["object_control"])
                return [found] if found is not None else []
            found = g.direct_object(verb)
            if found is None and verb.dep_ == "conj" and verb.head.pos_ == "VERB" and not self._has_clause(verb):
                # "verhafteten und folterten Journalisten": the object may hang on either verb
                found = g.direct_object(verb.head)
            if found is None:
                found = next((c for c in verb.children if c.dep_ == "conj" and c.pos_ == "VERB"), None)
                found = (
                    g.direct_object(found)
                    if found is not None and not any(x.dep_ in g.SUBJECTS for x in found.children)
                    else None
                )
            if found is None:
                # whom one asks or urges to do something is an object, though some parsers call it indirect
                found = (
                    next(g.children(verb, "iobj"), None)
                    if any(c.dep_ in ("xcomp", "ccomp") for c in verb.children)
                    else None
                )
            if found is None:
                found = self._beside_subject(verb)
            return [found] if found is not None else []
        if name == "dat":
            found = g.indirect_object(verb)
            if found is not None:
                return [found]
            if passive and any(c.dep_ in ("xcomp", "ccomp", "csubj:pass") for c in verb.children):
                # "Meier wird vorgeworfen, gelogen zu haben": what is said is the clause, so the name is in the dative
                found = g.subject(verb, self.reality["object_control"])
                return [found] if found is not None else []
            return self._named_beside_clause(verb) or self._named_before_object(verb)
        if name == "gen":
            return [
                c
                for c in verb.children
                if c.dep_ in ("obl:arg", "obj", "obl") and "Gen" in c.morph.get("Case") and not g.preposition(c)
            ]
        if name in ("inf", "clause"):
            return self._clause(verb, name)
        if name in ("adj", "comp", "place"):
            return []
        if name == "speaker":
            return []
        found_list = list(g.phrases(verb, name))
        if not found_list:
            found_list = g.marked(verb, name)
        if not found_list:
            # a prepositional phrase the parser hung on the object or on a noun predicate
            for child in verb.children:
                if child.dep_ in ("obj", "nsubj", "obl", "obl:arg", "xcomp", "nsubj:pass"):
                    found_list += list(g.phrases(child, name))
        if not found_list and name in self.reality["predicative"] and (named := self._named(verb)) is not None:
            # "bezeichnete den Einsatz der Armee als Fehler": the parser hangs it on the last noun of the object
            found_list += [p for c in g.children(named, "nmod", "conj", "appos") for p in g.phrases(c, name)]
            if not found_list:
                # "nannte die Entscheidung einen Fehler", "nannte sie verfassungswidrig": without a word that opens it
                found_list += [
                    c
                    for c in g.children(verb, "obj", "xcomp", "advmod", "obl")
                    if c.i > named.i
                    and c.pos_ in (("ADJ",) if c.dep_ == "advmod" else ("NOUN", "ADJ"))
                    and not (c.dep_ == "obl" and g.preposition(c))
                ]
        if not found_list and verb.dep_ == "conj" and verb.head.pos_ == "VERB":
            found_list += [p for p in g.phrases(verb.head, name) if p.i > verb.i]
        return found_list

    @staticmethod
    def _named(verb: Token) -> Token | None:
        """What is called something: of two objects the first ("called *the raid* a crime"), elsewhere the second is what is given."""
        return next(g.children(verb, "obj"), None) or g.direct_object(verb)

    @staticmethod
    def _has_clause(verb: Token) -> bool:
        """Whether a clause or infinitive stands where the object would: "verurteilte das Blutbad und *kündigte an, Soldaten zu schicken*"."""
        return any(c.dep_ in ("xcomp", "ccomp") and c.pos_ in ("VERB", "AUX") for c in verb.children)

    def _beside_subject(self, verb: Token) -> Token | None:
        """A bare thing right behind people, which the parser took for their name: "schleuderten *Anarchisten Brandbomben* gegen eine Bank"."""
        subject = next(g.children(verb, "nsubj"), None)
        if (
            subject is None
            or subject.pos_ != "NOUN"
            or not any(m.form == "role" for m in self.actors.all_at(subject.i))
        ):
            return None
        for thing in g.children(subject, "appos"):
            bare = thing.pos_ == "NOUN" and thing.i == subject.i + 1 and thing.left_edge == thing
            if bare and self.actors.at(thing.i) is None:
                return thing
        return None

    def _turned(self, verb: Token) -> tuple[Token, Token] | None:
        """Subject and object that the parser took for each other, where no article tells them apart: behind the finite verb people come before what they
        do something to ("In Bayern blockierten *Landwirte Auffahrten*")."""
        subject = next(g.children(verb, "nsubj"), None)
        thing = next(g.children(verb, "obj"), None)
        if subject is None or thing is None or not g.finite(verb).i < thing.i < subject.i:
            return None
        if any(c.dep_ in ("det", "det:poss", "case") for noun in (subject, thing) for c in noun.children):
            return None
        if subject.pos_ != "NOUN" or self.actors.np(subject.i) or self.actors.at(subject.i) is not None:
            return None
        people = any(m.code and m.form == "role" and m.kind in ("person", "group") for m in self.actors.np(thing.i))
        return (thing, subject) if people else None

    def _received(self, verb: Token) -> bool:
        """Whether the subject is given what a participle says: "bekam von Rom Waffen *geliefert*"."""
        return "Part" in verb.morph.get("VerbForm") and any(
            c.dep_ in ("aux", "aux:pass") and c.lemma_ in self.reality["receiving"] for c in verb.children
        )

    def _named_beside_clause(self, verb: Token) -> list[Token]:
        """ "Indien wirft *Pakistan* vor, Rebellen zu helfen": where a clause says what, a bare name cannot be what is said."""
        found = g.direct_object(verb)
        if (
            found is None
            or found.pos_ != "PROPN"
            or found.i < verb.i
            or any(c.dep_ in ("det", "case") for c in found.children)
        ):
            return []
        return [found] if any(c.dep_ in ("xcomp", "ccomp") and c.pos_ in ("VERB", "AUX") for c in verb.children) else []

    def _named_before_object(self, verb: Token) -> list[Token]:
        """Whom something is given to, where the parser drew the name into the thing: "lent *Kenya* 40 million pounds"."""
        found = g.direct_object(verb)
        if found is None:
            return []
        for token in found.doc[found.left_edge.i : found.i]:
            mention = self.actors.at(token.i)
            if token.dep_ in ("compound", "nmod") and not g.preposition(token) and mention and mention.form == "name":
                return [found.doc[mention.head_token]]
        return []

    def predicates(self, token: Token) -> list[Token]:
        """The verbs of the clauses and infinitives that depend on a token, and of the infinitives below them."""
        found = [c for c in token.children if c.dep_ in DEPENDENT and c.pos_ in ("VERB", "AUX")]
        found = [c for c in found if not g.is_condition(c, self.reality["condition"])]
        return found + [c for p in found for c in p.children if c.dep_ == "xcomp" and c.pos_ == "VERB"]

    def _clause(self, verb: Token, name: str) -> list[Token]:
        found: list[Token] = []
        for child in verb.children:
            if child.dep_ in ("xcomp", "ccomp", "csubj", "csubj:pass", "advcl", "parataxis"):
                if child.dep_ in ("advcl", "parataxis") and name == "inf":
                    continue
                s = next((c for c in child.children if c.dep_ in g.SUBJECTS or c.dep_ in g.PASSIVE_SUBJECTS), None)
                if s is not None:
                    found.append(s)
                if name == "clause":
                    found += [c for c in child.children if c.dep_ in ("obj", "iobj", "obl:arg", "obl:agent")]
        return found

    def noun_argument(self, noun: Token, name: str) -> list[Token]:
        """Arguments of a noun by slot name."""
        known = self._known_of_nouns.get((noun.i, name))
        if known is None:
            known = self._known_of_nouns[noun.i, name] = self._noun_argument(noun, name)
        return list(known)

    def _noun_argument(self, noun: Token, name: str) -> list[Token]:
        if name in ("gen", "poss"):
            found = [c for c in noun.children if c.dep_ in ("nmod", "nmod:poss", "det:poss") and not g.preposition(c)]
            found += [
                c
                for c in noun.children
                if c.dep_ in ("appos", "flat:name", "flat")
                and g.is_inflected_name(c)
                and not any(x.pos_ == "PUNCT" for x in noun.doc[noun.i + 1 : c.i])
            ]
            found += [
                c
                for c in noun.children
                if c.dep_ in g.OBLIQUE and g.case_forms(c) & self.reality["genitive_preposition"]
            ]
            found += [
                c
                for c in noun.children
                if c.dep_ in ("det", "det:poss", "nmod:poss") and "Yes" in c.morph.get("Poss") and c not in found
            ]
            return found
        if name == "adj":
            return [noun] if self.modifiers(noun, "adjective") else []
        if name == "comp":
            return [noun] if self.modifiers(noun, "compound") or self.modifiers(noun, "name") else []
        if name in ("subj", "obj", "dat"):
            return self._support(noun, name)
        if name in ("inf", "clause"):
            found = []
            for child in noun.children:
                if child.dep_ in ("acl", "ccomp", "xcomp", "acl:relcl", "advcl"):
                    s = next((c for c in child.children if c.dep_ in g.SUBJECTS or c.dep_ in g.PASSIVE_SUBJECTS), None)
                    if s is not None and not g.is_relative(s):
                        found.append(s)
                    if name == "clause":
                        found += [c for c in child.children if c.dep_ in ("obj", "iobj", "obl:arg")]
            return found
        if name == "place":
            return []
        found = list(g.phrases(noun, name))
        if not found:
            # "übte Kritik an der Regierung": the phrase may hang on the verb; it counts if it follows the noun phrase directly
            end = max((t.i for t in noun.subtree), default=noun.i)
            for child in noun.head.children if noun.head != noun else ():
                if (
                    child.dep_ in g.OBLIQUE
                    and child.left_edge.i in (noun.i + 1, end + 1)
                    and name in g.case_forms(child)
                ):
                    found.append(child)
            if (
                not found
                and noun.dep_ in ("obj", "nsubj:pass", "nsubj", "obl:arg")
                and noun.head.pos_ == "VERB"
                and noun.head.lemma_ in self.reality["support"]
            ):
                found += list(g.phrases(noun.head, name))
        return found

    def _support(self, noun: Token, name: str) -> list[Token]:
        """Arguments of the verb that carries the noun ("Kritik üben", "zu einem Treffen reisen"), or of its copula."""
        if any(c.dep_ == "cop" for c in noun.children):
            s = g.subject(noun)
            return [s] if s is not None and name == "subj" else []
        verb = noun.head
        if noun.dep_ == "conj":
            verb = noun.head.head
        if verb.pos_ not in ("VERB", "AUX") or verb.lemma_ in self.reality["reacting"]:
            # who reacts to criticism has not voiced it
            return []
        cases = g.case_forms(noun)
        if noun.dep_ not in ("obj", "nsubj:pass", "obl:arg", "xcomp", "conj"):
            if noun.dep_ != "obl" or not cases & self.reality["support_preposition"]:
                return []
        if cases & self.reality["charge_preposition"]:
            return []  # "machte Kiew *für* den Anschlag verantwortlich" tells of another's act
        lemma = verb.lemma_
        if lemma in self.reality["support_passive"]:
            return self.verb_argument(verb, "subj") if name == "obj" else []
        if lemma not in self.reality["support"]:
            return []
        if name == "obj" and noun.dep_ in ("obj", "nsubj:pass"):
            return []
        return [t for t in self.verb_argument(verb, name) if t.i != noun.i]

    def predicate_argument(self, token: Token, name: str) -> list[Token]:
        """Arguments of an adjective or a fixed phrase: the actor whom it stands before, those of itself, else those of the verb it belongs to."""
        if name == "subj" and token.dep_ == "amod" and self.actors.np(token.head.i):
            return [token.head]
        found = self.verb_argument(token, name)
        if found:
            return found
        verb = g.clause_head(token)
        if verb != token:
            return [t for t in self.verb_argument(verb, name) if t.i != token.i]
        return []

    # -- conditions -----------------------------------------------------------------------------------------

    def fits(self, condition: Condition, trigger: Trigger, token: Token) -> bool:
        """Whether a condition of the entry holds here."""
        slot = condition.slot
        if slot.name == "comp":
            hit = bool(condition.words) and self._compound_first(token, condition.words)
            return hit != condition.negative
        if slot.name == "adj" and slot.inner is None:
            found = list(g.children(token, "amod"))
        elif slot.name == "clause" and slot.inner is None:
            found = self.clause_words(token)
        else:
            found = [n for a in self.argument(trigger, token, slot) for n in g.conjuncts(g.antecedent(a))]
        found += [n for m in found if m.lemma_ in self.reality["measure"] for n in self.noun_argument(m, "gen")]
        hit = (
            bool(found)
            if "*" in condition.words
            else any(
                self.word_in(n, condition.words)
                and not (condition.negative and self.in_name(n, among=True))
                or (condition.kinds and self._kind(n, condition.kinds))
                for n in found
            )
        )
        return hit != condition.negative

    def clause_words(self, token: Token) -> list[Token]:
        """The predicate of a dependent clause or infinitive, with its objects, for conditions on what is demanded, promised or threatened."""
        found: list[Token] = []
        for child in token.children:
            if child.dep_ in DEPENDENT and not g.is_condition(child, self.reality["condition"]):
                found.append(child)
                found += [c for c in child.children if c.dep_ in ("obj", "nsubj:pass", "obl:arg", "conj", "xcomp")]
        return found

    def _compound_first(self, token: Token, words: frozenset[str]) -> bool:
        text = token.text.lower()
        if any(text.startswith(w.lower()) and len(text) > len(w) + 2 for w in words):
            return True
        # "Antrittspressekonferenz" is a Pressekonferenz
        inner = compound_parts(token.lemma_, token.lang_)[1:-1]
        return any(part.startswith(w.lower()) for part in inner for w in words if len(w) > 3)

    def word_in(self, noun: Token, words: frozenset[str]) -> bool:
        """Whether a noun or the head of its compound is one of the words."""
        if not words:
            return False
        if noun.lemma_ in words or noun.text in words:
            return True
        if noun.pos_ == "NOUN" and any(c.lemma_ in words for c in g.children(noun, "amod")):
            # "ein falscher Schritt": a class of judgements holds adjectives, too
            return True
        head = self.heads(noun.lemma_)
        # "Patriot-Raketenabwehrsystem": a Raketenabwehrsystem, not only a System
        behind = noun.lemma_.rpartition("-")[2]
        return bool(head) and (head in words or behind != noun.lemma_ and behind in words)

    def in_name(self, noun: Token, among: bool = False) -> bool:
        """Whether a word stands in the name of an organisation; `among`: among other words ("*Doctors* Without Borders" are no doctors)."""
        return any(
            m.kind == "organisation" and m.form == "name" and (not among or m.end_token - m.start_token > 1)
            for m in self.actors.all_at(noun.i)
        )

    def _kind(self, noun: Token, kinds: frozenset[str]) -> bool:
        if "negated" in kinds and negator(noun, self.reality) is not None:
            return True
        found = self.actors.np(noun.i)
        if not found:
            return False
        if "actor" in kinds and any(m.code for m in found):
            return True
        return any(m.kind in kinds for m in found)

    def side(self, side: Side, trigger: Trigger, token: Token) -> tuple[list[Any], list[Token]]:
        """The actors of one side and the argument tokens (also those who are no political actors)."""
        bound: list[Any] = []
        arguments: list[Token] = []
        for slot in side.slots:
            if slot.name in ("-", "place"):
                continue
            for argument in self.argument(trigger, token, slot):
                who = self.compound_or_np(
                    argument, token, slot.name, slot.inner is not None and slot.name in ("gen", "poss")
                )
                if trigger.type == "CONSULT" and slot.name == "comp":
                    who = [m for m in who if not self.is_topic(m, token)]
                arguments.append(argument)
                if who:
                    bound += [m for m in who if m not in bound]
                    if not side.join:
                        break
            if bound and not side.join:
                break
        if not bound and any(slot.name == "place" for slot in side.slots):
            bound = self.people_of_place(token)[:1]
        return bound, arguments

    def people_of_place(self, token: Token) -> list[Any]:
        """The people of the place where an act happens, said of the act or of what it hits: "greift Ziele in *Syrien* an"."""
        found = []
        for child in token.children:
            if child.dep_ not in (*g.OBLIQUE, "nmod", "obj", "nsubj:pass"):
                continue
            for node in (child, *(c for c in child.children if c.dep_ == "nmod")):
                mention = self.actors.at(node.i)
                if (
                    mention is not None
                    and mention.place
                    and mention.country
                    and g.case_forms(node) & self.reality["locative"] - self.reality["outward"]
                ):
                    found.append(replace(mention, code=f"{mention.country}:CVL", sector="CVL"))
        return found

    def within(self, side: Side, token: Token) -> list[Any]:
        """Whoever is named inside the clause or infinitive of a side that asks for it: "agreed to lift its embargo on *Libya*"."""
        if not any("clause" in (slot.name, slot.inner) for slot in side.slots):
            return []
        found = []
        for predicate in self.predicates(token)[:1]:
            for i in range(predicate.i + 1, predicate.right_edge.i + 1):
                mention = self.actors.at(i)
                if mention is None or not (mention.code or mention.place and mention.country):
                    continue
                if mention.form not in ("pronoun", "possessive") and mention not in found:
                    found.append(mention)
        return [m if m.code else replace(m, code=f"{m.country}:GOV", sector="GOV") for m in found]

    def lands(self, argument: Token) -> list[Any]:
        """Whose thing or land an argument is that names no actor itself: "from the *Ethiopian* town", "in *Vilnius*", "the coup in *Mali*"."""
        found = [m for m in self.modifiers(argument, "adjective", "compound", "possessive") if m.code]
        if found:
            return found
        doc = argument.doc
        for i in range(argument.left_edge.i, argument.right_edge.i + 1):
            mention = self.actors.at(i)
            if mention is not None and mention.place and mention.country:
                head = doc[mention.head_token]
                if head == argument or head.head == argument and head.dep_ in ("nmod", "appos", "nmod:poss"):
                    return [replace(mention, code=f"{mention.country}:GOV", sector="GOV")]
        return []

    def modifiers(self, noun: Token, *forms: str) -> list[Any]:
        """Actors inside or before a noun: "US-Kritik" (compound), "russische Kritik" (adjective)."""
        found = [m for m in self.actors.modifiers(noun.i) if m.form in forms]
        if not found and "compound" in forms:
            # "US drone attack": the name hangs on the other part of the compound
            inner = (c for c in g.children(noun, "compound") if self.actors.at(c.i) is None)
            found = [m for c in inner for m in self.actors.modifiers(c.i) if m.form in (*forms, "name")]
        return found

    @staticmethod
    def is_topic(mention: Any, noun: Token) -> bool:
        """Whether the state in the compound of a meeting is what it is about ("Libyen-Gipfel") rather than who meets ("US-Gespräche")."""
        named = text_of(noun.doc)[mention.start : mention.end]
        return mention.kind == "state" and mention.form == "compound" and not named.isupper()

    def compound_or_np(self, argument: Token, trigger: Token, slot: str, inner: bool = False) -> list[Any]:
        """Who an argument is: modifiers for the slots `adj` and `comp` (and for a genitive inside another slot), else the noun phrase."""
        if inner and (found := self.modifiers(argument, "compound", "adjective", "possessive")):
            # "Panzer der *Gaddafi-Truppen*", "der syrischen *Armee*", "Konten der palästinensischen *Hamas*": theirs, and not his or the state's
            own = [m for m in self.actors_of(argument) if m.head_token == argument.i]
            own = [
                m
                for m in own
                if m.sector == "MIL" and m.form == "role" or m.kind == "organisation" and m.form == "name"
            ]
            return own or found
        if slot == "comp":
            return self.modifiers(argument, "compound", "name", "capital")
        if slot == "adj":
            return self.modifiers(argument, "adjective")
        return self.actors_of(argument)
