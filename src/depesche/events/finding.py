"""Finds the entries of the lexicon that may fire at a token: by its lemma, by the end of a compound, with the other words they need, in the form they ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..language.heads import compound_parts, participle_verb
from . import grammar as g

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..lexicon.triggers import Trigger
    from .proto import Proto
    from .story import Story

#: Relations of clauses of their own: their words are not those of the clause they hang on.
CLAUSES = frozenset({"acl:relcl", "advcl", "parataxis", "ccomp", "csubj"})


class Finder:
    """Finds the entries of one report; keeps what it has learnt of a token, which many entries ask for."""

    def __init__(self, story: Story) -> None:
        self.doc, self.lexicon, self.binder, self.head_of = story.doc, story.lexicon, story.binder, story.head_of
        self.triggers, self.groups = story.lexicon.triggers, story.groups
        #: The verbs of all idioms.
        self.idiomatic = {idiom.rpartition(" ")[2] for idiom in self.groups["idiom"]}
        self._near: dict[int, dict[str, list[frozenset[str]]]] = {}
        self._reflexive: dict[int, bool] = {}

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
            if pos == "VERB" and not found and any(c.dep_ == "aux:pass" for c in token.children):
                # "was deeply *troubled* by the arrests": read as a passive, but no act, and said of a mood
                found += by_head["a"].get(token.lower_, ())
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

    def plain(self, proto: Proto) -> bool:
        """Whether the word of an act has no mode where what would tell it is not there ("wurden *Opfer*", of no abduction)."""
        return any(e.type == proto.type and e.mode is None for e in self.candidates(proto.token))
