"""Undertakings: projects, deals and meetings that parties plan, agree on, begin, finish or stop.

Takes the parsed Doc with actors, quantities and quotes; gives `Undertaking` records. A noun of the lexicon names the thing; the noun phrases
above it ("der Bau der Pipeline"), its adjectives and the clause it is the subject or an object of say how far it is and whose it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import msgspec

from ..bounded import bounded
from ..events import grammar as g
from ..events.status import negator
from ..language import text_of
from ..lexicon.relation_words import WORKS
from ..records import Participant, Quantity, Span, Undertaking

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from ..events.bind import Binder
    from ..lexicon import Lexicon
    from ..lexicon.relation_words import RelationWords

#: Kinds that name a host or receiver by a place: "in Polen", "an die Ukraine".
HOSTED = WORKS | {"troops", "mission", "aid", "visit", "investment", "arms", "supply", "credit"}
#: Kinds that are told of only while they lie ahead (or fell through): what was held is an event.
AHEAD = frozenset({"visit", "summit", "trade"})
#: Kinds that are about something: whom they are only about is no party.
DEALS = frozenset({"treaty", "talks", "summit", "coalition", "visit", "exchange"})
#: Kinds that a treaty may be about without being undertaken.
LOOSE = frozenset({"investment", "trade", "supply"})
#: Sectors of codes that undertake nothing together.
IDLE = frozenset({"CVL", "CRM", "MED", "JUD", "REF", "EDU", "HLH", "ELI", "REL", "AGR", "COP", "HRI", "UNK"})
#: Sectors of whom a word of office alone can mean: "die Regierung".
VAGUE = frozenset({"GOV", "MIL", "LEG", "OPP", "REB"})
#: Relations by which a thing is what its clause is about.
_ARGUMENTS = frozenset({"obj", "nsubj", "nsubj:pass", "iobj", "obl:arg", "obl", "root", "ROOT", "xcomp", "ccomp"})
_WIDTH = 24


class UndertakingReader:
    """Reads the undertakings of one Doc. `said_by` and `person` are the relation reader's."""

    def __init__(
        self,
        doc: Doc,
        actors: Any,
        lexicon: Lexicon,
        binder: Binder,
        sentences: list[Any],
        person: Callable[[Any], Participant],
        said_by: Callable[[int], list[Participant]],
    ) -> None:
        self.doc, self.actors, self.lexicon, self.binder, self.sentences = doc, actors, lexicon, binder, sentences
        self.words: RelationWords = lexicon.relations
        self.person, self.said_by = person, said_by
        #: Entities that the report calls by name.
        self.named = {e.id for e in actors.entities if any(m.form == "name" for m in e.mentions)}

    def read(self, quantities: list[Quantity]) -> list[Undertaking]:
        """All undertakings, each once; later sentences about the same are added to its evidence."""
        found: list[Undertaking] = []
        for number, sentence in enumerate(self.sentences):
            here: list[tuple[Token, str]] = []
            acts: list[Token] = []
            for t in sentence:
                if t.pos_ == "VERB":
                    if t.lemma_ in self.words.acts:
                        acts.append(t)
                elif t.dep_ == "compound" and t.head.i > t.i and self.kind(t.head):
                    continue
                elif t.pos_ in ("NOUN", "PROPN", "X") and (kind := self.kind(t) or self._of_thing(t)):
                    here.append((t, kind))
            # "Verhandlungen über ein Abkommen": the inner thing is meant
            chains = [self.chain(token) for token, _ in here]
            outer = {t.i for chain in chains for t in chain[1:]}
            governing = {chain[-1].head.i for chain in chains}
            for verb in acts:
                if verb.i not in governing and (act := self._act(verb, sentence, number, quantities)) is not None:
                    self._add(found, act)
            for token, kind in here:
                if token.i in outer:
                    continue
                made = self._undertaking(kind, token, sentence, number, quantities)
                if made is not None:
                    self._add(found, made)
        return [self._numbered(u, i) for i, u in enumerate(found, 1)]

    @staticmethod
    def _numbered(undertaking: Undertaking, i: int) -> Undertaking:
        return msgspec.structs.replace(undertaking, id=f"u{i}")

    def _add(self, found: list[Undertaking], made: Undertaking) -> None:
        parties = {_key(p) for p in made.parties}
        for i, other in enumerate(found):
            others = {_key(p) for p in other.parties}
            if other.kind == made.kind and (parties <= others or others <= parties):
                found[i] = msgspec.structs.replace(
                    other,
                    parties=other.parties + [p for p in made.parties if _key(p) not in others],
                    evidence=other.evidence + [s for s in made.evidence if s not in other.evidence],
                    sum=other.sum or made.sum,
                    route=other.route or made.route,
                    condition=other.condition or made.condition,
                )
                return
        found.append(made)

    # -- what it is -----------------------------------------------------------------------------------------

    def kind(self, token: Token) -> str | None:
        """The kind of undertaking a noun names; compounds by their head."""
        words = self.words
        known = words.kinds
        key = (token.lemma_, token.text)
        if key not in known:
            bounded(known)[key] = self._kind(token.lemma_, token.text)
        kind = known[key]
        for child in token.children:
            if child.dep_ == "compound" and child.i < token.i:
                two = f"{child.lemma_.lower()} {token.lemma_.lower()}"
                return (
                    words.undertakings.get(two)
                    or words.undertakings.get(f"{child.lower_} {token.lemma_.lower()}")
                    or (kind if two not in words.no else None)
                )
        return kind

    def _of_thing(self, noun: Token) -> str | None:
        """The kind of a noun that needs its genitive for it: "Lieferung von Panzern"."""
        acts = self.words.acts.get(noun.lemma_)
        if not acts:
            return None
        things = [t for argument in self.binder.noun_argument(noun, "gen") for t in g.conjuncts(argument)]
        return next((kind for objects, kind in acts if any(self._is_one_of(t, objects) for t in things)), None)

    def _is_one_of(self, token: Token, words: frozenset[str]) -> bool:
        return token.lemma_ in words or self.binder.heads(token.lemma_) in words

    def _kind(self, lemma: str, text: str) -> str | None:
        words = self.words
        if lemma.lower().endswith(words.no) or text.lower().endswith(words.no):
            return None
        for form in (lemma, text, lemma.lower()):
            kind = words.undertakings.get(form) or words.exact.get(form)
            if kind:
                return kind
        for form in (lemma, text):
            behind = form.rsplit("-", 1)[-1]
            kind = (
                words.undertakings.get(self.binder.heads(form) or "")
                or words.undertakings.get(behind)
                or (words.hyphen.get(behind) if behind != form else None)
            )
            if kind:
                return kind
        return None

    def chain(self, token: Token) -> list[Token]:
        """The noun and the nouns above it that only lead to it: "Pipeline" under "Bau" under "Vereinbarung"."""
        found = [token]
        node = token
        while node.head != node and node.head.pos_ in ("NOUN", "PROPN") and len(found) < 6:
            head = node.head
            if node.dep_ == "conj":
                if not self._leads(head):
                    break
                node = head
                found.append(head)
                continue
            if node.dep_ not in ("nmod", "appos", "compound", "obl", "nmod:poss") or not self._leads(head):
                break
            forms = g.case_forms(node)
            if self.kind(token) in LOOSE and self.kind(head) in DEALS:
                break  # "ein Abkommen für Investitionen"
            if forms and not forms & (self.words.about | self.words.via) or forms & self.words.apart:
                break
            found.append(head)
            node = head
        return found

    def _leads(self, noun: Token) -> bool:
        words = self.words
        lemma = noun.lemma_
        return (
            lemma in words.build
            or lemma in words.statuses
            or self.kind(noun) is not None
            or self.binder.heads(lemma) in words.build
            or self.binder.heads(lemma) in words.statuses
        )

    # -- how far it is --------------------------------------------------------------------------------------

    def _of_noun(self, chain: list[Token]) -> str | None:
        """The status its own words give, the outermost noun first, adjectives last."""
        statuses = self.words.statuses
        for noun in reversed(chain[1:]):
            found = statuses.get(noun.lemma_) or statuses.get(self.binder.heads(noun.lemma_) or "")
            if found:
                return found
        for noun in chain:
            for child in noun.children:
                if child.dep_ in ("amod", "acl", "nmod") and child.pos_ in ("ADJ", "VERB"):
                    found = (
                        statuses.get(child.lemma_)
                        or statuses.get(child.lower_)
                        or statuses.get(child.lower_.rstrip("enmrs"))
                    )
                    if found and negator(child, self.lexicon.reality) is None:
                        return found
        return None

    def _of_clause(self, kind: str, verb: Token, top: Token) -> str | None:
        """The status a clause gives the thing it is about."""
        words = self.words
        statuses = words.statuses
        status = statuses.get(verb.lemma_) if verb.pos_ in ("VERB", "AUX", "NOUN", "ADJ") else None
        if kind == "trade":
            status = "grow" if verb.lemma_ in words.grow else status
        for child in verb.children:
            # "in Planung", "in Kraft treten"
            if child.pos_ == "NOUN" and child.i != top.i:
                for case in g.case_forms(child):
                    status = statuses.get(f"{case} {child.lemma_}") or status
        if self._is_negated(verb):
            return "discussed" if verb.lemma_ in words.refuse else None
        if verb.lemma_ in words.refuse:
            return "stopped" if kind in WORKS or kind == "arms" else "no"
        if verb.lemma_ in words.held:
            past = "Past" in verb.morph.get("Tense") or g.is_participle(verb)
            return "done" if past else "planned"
        meant = any(
            c.dep_ == "aux"
            and c.lemma_ in words.modal
            and (g.is_infinitive(verb) or not any(x.dep_ == "aux:pass" for x in verb.children))
            for c in verb.children
        ) and not any(
            c.dep_ == "aux:pass" and c.lemma_ in words.modal and not g.is_participle(verb) for c in verb.children
        )
        above = self._above(verb)
        if status is None:
            # "Abstand nehmen von", "eine Absage erteilen"
            noun = next((c for c in verb.children if c.dep_ == "obj" and c.i != top.i), None)
            if noun is not None and noun.pos_ == "NOUN" and top.dep_ in ("obl", "obl:arg", "iobj"):
                status = statuses.get(noun.lemma_)
        if status is None and verb.lemma_ in words.aim and top.dep_ == "nsubj":
            status = "planned"
        if status is None:
            # "die Pipeline soll … verbinden"
            return "planned" if meant and top.dep_ == "nsubj" and kind in WORKS and verb.lemma_ in words.works else None
        if (
            top.dep_ == "nsubj"
            and g.subject(verb) == top
            and kind != "trade"
            and verb.pos_ == "VERB"
            and verb.lemma_ not in words.runs
        ):
            return None  # what does something itself undergoes nothing
        if status in ("begun", "done", "grow"):
            if top.dep_ == "obl" and not g.case_forms(top) & words.between:
                return None
        if meant or above in ("modal", "open"):
            return {"stopped": None, "discussed": "discussed"}.get(status, "planned")
        if above in ("planned", "discussed", "agreed"):
            return None if status == "stopped" else "discussed" if status == "discussed" else above
        return None if status == "grow" else status

    def _is_negated(self, verb: Token) -> bool:
        """Whether the clause or one it hangs on is denied."""
        node = verb
        for _ in range(4):
            if node.pos_ in ("VERB", "AUX", "ADJ", "NOUN"):
                if negator(node, self.lexicon.reality) is not None:
                    return True
                # "nicht mehr": the word may hang on the adverb
                if any(negator(c, self.lexicon.reality) is not None for c in g.children(node, "advmod")):
                    return True
            if node.dep_ not in ("ccomp", "advcl", "xcomp", "acl", "csubj") or node.head == node:
                return False
            node = node.head
        return False

    def _above(self, verb: Token) -> str | None:
        """The status of the word that governs an infinitive, "modal" where it is only wanted, "open" where nothing says whether it comes to it."""
        while verb.dep_ == "conj" and verb.head.pos_ == "VERB":
            verb = verb.head
        if verb.dep_ not in ("xcomp", "ccomp", "acl", "csubj", "csubj:pass", "advcl") or not g.is_infinitive(verb):
            return None
        if any(c.dep_ == "aux" and "Fin" in c.morph.get("VerbForm") for c in verb.children):
            return None
        lemma = verb.head.lemma_
        return "modal" if lemma in self.words.modal else self.words.statuses.get(lemma, "open")

    # -- whose it is ----------------------------------------------------------------------------------------

    def _fits(self, mention: Any) -> bool:
        if mention is None or not mention.code:
            return False
        if mention.form in ("possessive", "pronoun") and not mention.name[:1].isupper():
            return False
        if not self._certain(mention):
            return False
        sectors = mention.code.split(":")[1:]
        if mention.kind == "person" and not sectors:
            return False
        return not any(s in IDLE for s in sectors) and not mention.code.startswith("---")

    def _between(self, token: Token) -> bool:
        """Whether a noun is one of the sides: "zwischen Serbien und dem Kosovo"."""
        while token.dep_ == "conj":
            token = token.head
        return bool(g.case_forms(token) & self.words.between)

    def _certain(self, mention: Any) -> bool:
        """Somebody in particular: named, or with a definite word of office."""
        if mention.kind in ("state", "place") or mention.form in ("adjective", "compound", "inhabitants"):
            return True
        words = text_of(self.doc)[mention.start : mention.end]
        if mention.kind == "person" or mention.form not in ("role", "description"):
            return mention.entity in self.named or mention.name not in words
        if not any(s in VAGUE for s in (mention.code or "").split(":")[1:2]) and mention.entity not in self.named:
            return False
        head = self.doc[mention.head_token]
        return not any("Ind" in c.morph.get("Definite") for c in head.children)

    def _own(self, top: Token, kind: str, token: Token | None = None) -> Iterator[Any]:
        """Parties in the noun phrase itself; what only the talks are about is none, but for the thing."""
        skip: set[int] = set()
        topics = self.words.topic if kind in DEALS else frozenset()
        tokens = list(top.subtree)
        for name in sorted(self.words.between):
            # a phrase that follows directly and was hung on the verb
            for t in self.binder.noun_argument(top, name):
                tokens += [x for x in t.subtree if x not in tokens]
        for t in top.subtree:
            if t.dep_ in ("acl:relcl", "acl", "parataxis", "ccomp", "advcl") and t != top and t.pos_ in ("VERB", "AUX"):
                skip.update(x.i for x in t.subtree)
            elif t != top and g.case_forms(t) & self.words.aside:
                skip.update(x.i for x in t.subtree)
            elif t != top and g.case_forms(t) & topics and (token is None or not t.is_ancestor(token) and t != token):
                skip.update(x.i for x in t.subtree)
        for t in tokens:
            if t.i in skip:
                continue
            # "mit dem finnischen Hersteller X" names no state
            far = t != top and g.case_forms(t) - self.lexicon.reality["genitive_preposition"]
            for m in [self.actors.at(t.i), *(() if far else self.actors.modifiers(t.i))]:
                if m is None or m.form in ("role", "description") and self.kind(self.doc[m.head_token]):
                    continue
                if m.place and kind not in HOSTED and not self._between(t):
                    continue
                if m.place and not m.code and m.country:
                    m = replace(m, code=f"{m.country}:GOV", sector="GOV")
                if m.form == "inhabitants" and m.country and len(m.country) == 3:
                    m = replace(m, code=m.country, sector=None)
                if self._fits(m) and (
                    m.kind in ("state", "organisation", "place", "group") or m.code.endswith((":GOV", ":PTY"))
                ):
                    yield m

    def _of_verb(self, verb: Token, kind: str, top: Token, inside: bool = True) -> Iterator[Any]:
        """Parties that the clause names: its subject or agent, whom it is done with or for, where."""
        taken = {t.i for t in top.subtree} if inside else set()
        verbs = [verb, *(c for c in verb.children if c.dep_ == "aux" and c.pos_ == "AUX")]
        slots = ["subj", *sorted(self.words.between), "dat"]
        for slot in slots:
            for v in verbs:
                if v.pos_ not in ("VERB", "AUX"):
                    if slot == "subj" and (s := g.subject(v)) is not None and s.i not in taken:
                        yield from filter(self._fits, self.binder.actors_of(s))
                    continue
                for argument in self.binder.verb_argument(v, slot):
                    if argument.i not in taken:
                        yield from filter(self._fits, self.binder.actors_of(argument))
        given = g.direct_object(verb)
        if given is not None and (inside or kind in AHEAD) and given != top and given.i not in taken:
            # "lädt Y zu einem Gipfel ein", "gewährt Griechenland einen Kredit"
            yield from filter(self._fits, self.binder.actors_of(given))
        if kind in HOSTED:
            for child in verb.children:
                if child.dep_ in g.OBLIQUE and child.i not in taken and g.case_forms(child) & self.words.at:
                    for m in self.actors.np(child.i):
                        if m.country and len(m.country) == 3 and m.kind in ("state", "place"):
                            yield replace(m, code=f"{m.country}:GOV", sector="GOV") if not m.code else m

    def _undertaking(
        self, kind: str, token: Token, sentence: Any, number: int, quantities: list[Quantity]
    ) -> Undertaking | None:
        chain = self.chain(token)
        top = chain[-1]
        node = top
        while node.dep_ == "conj" and node.head.pos_ in ("NOUN", "PROPN"):
            node = node.head
        if any(self._denied(noun) for noun in chain):
            return None
        clause = g.clause_head(node)
        forms = g.case_forms(node)
        argument = (
            clause != node
            and node.head == clause
            and node.dep_ in _ARGUMENTS
            and (not forms or bool(forms & self.words.about))
            # "auf dem Flughafen": a place where something happens
            and not (kind in WORKS and len(chain) == 1 and forms & self.words.at and not forms & self.words.build_by)
        )
        status = self._of_clause(kind, clause, node) if argument else None
        if status == "no":
            return None
        whose = clause if status else None
        own = self._of_noun(chain)
        if status is None and own is not None:
            status = own
            # "führen Gespräche über": a verb that says nothing of its own leaves the noun's word and gives its subject
            if argument and node.dep_ in ("obj", "nsubj:pass") and clause.lemma_ in self.lexicon.reality["support"]:
                whose = clause
        if status is None:
            for relative in token.children:
                if relative.dep_ == "acl:relcl" and relative.pos_ == "VERB":
                    pronoun = next((c for c in relative.children if g.is_relative(c)), None)
                    if pronoun is not None and pronoun.dep_ in _ARGUMENTS:
                        status = self._of_clause(kind, relative, pronoun)
                        status = None if status == "no" else status
                        whose = relative if status else None
        made = status is None and token == top and self._made(kind, token)
        if made:
            status = "begun"
        if kind == "treaty" and status == "done" and (whose is not None or token == top):
            status = "agreed"
        if status is None or kind in AHEAD and self._held(kind, status, node, whose):
            return None
        if kind in WORKS and whose is not None and whose.lemma_ in self.words.deal:
            return None  # a harbour that is closed is not agreed on
        parties = self._parties(kind, token, top, whose, number)
        alone = not made and (kind in WORKS or kind == "summit" and any(_is_body(p) for p in parties))
        if len(parties) < (1 if alone else 2):
            return None
        return self._record(kind, token, top, parties, status, sentence, number, quantities)

    @staticmethod
    def _held(kind: str, status: str, node: Token, whose: Token | None) -> bool:
        """Whether a meeting or visit is over, or only mentioned; trade that is not meant to grow."""
        if kind == "trade":
            return status != "planned" and status != "agreed"
        return status == "done" or status == "begun" and (whose is None or node.dep_ not in ("nsubj", "nsubj:pass"))

    def _made(self, kind: str, token: Token) -> bool:
        """Whether a noun speaks of what two named parties have already: "die Koalition aus X und Y"."""
        words = self.words
        if token.lemma_ not in words.made and self.binder.heads(token.lemma_) not in words.made:
            return False
        if not any("Def" in c.morph.get("Definite") for c in token.children if c.dep_ == "det"):
            return False
        return len({_key(self.person(m)) for m in self._own(token, kind)}) > 1

    def _record(
        self, kind: str, token: Token, top: Token, parties: list[Participant], status: str, sentence: Any, number: int, quantities: list[Quantity]
    ) -> Undertaking:  # fmt: skip
        outer = top if top.i < token.i else token
        left, right = outer.left_edge.i, outer.right_edge.i
        while left < outer.i and self.doc[left].pos_ in ("ADP", "DET", "CCONJ", "PUNCT", "ADV", "SCONJ"):
            left += 1
        right = min(right, left + _WIDTH, sentence.end - 1)
        start, end = self.doc[left].idx, self.doc[right].idx + len(self.doc[right])
        last = sentence[-1]
        span = Span(sentence[0].idx, last.idx + len(last))
        return Undertaking(
            id="u", kind=kind, what=text_of(self.doc)[start:end], span=Span(start, end), parties=parties, route=self._route(outer), status=status,
            sum=self._sum(quantities, span, Span(start, end)), condition=self._condition(kind, number), evidence=[span], said_by=self.said_by(top.idx),
            rule=f"{self.lexicon.language}/undertakings.lex {kind}",
        )  # fmt: skip

    def _act(self, verb: Token, sentence: Any, number: int, quantities: list[Quantity]) -> Undertaking | None:
        """An undertaking that a verb tells of: "verhandelt mit", "will Panzer liefern"."""
        words = self.words
        thing = next(iter(self.binder.verb_argument(verb, "obj")), None)
        kind = next(
            (
                kind
                for objects, kind in words.acts[verb.lemma_]
                if not objects or thing is not None and any(self._is_one_of(t, objects) for t in g.conjuncts(thing))
            ),
            None,
        )
        if kind is None or thing is not None and (self.kind(thing) or self._denied(thing)):
            return None
        if self._is_negated(verb):
            return None
        helpers = [c for c in verb.children if c.dep_ == "aux"]
        above = self._above(verb)
        if any(c.lemma_ in words.modal for c in helpers) and g.is_infinitive(verb) or above in ("modal", "planned"):
            status = "planned"
        elif above == "open":
            return None
        elif above in ("discussed", "agreed", "stopped"):
            status = above
        elif above is None and (
            not helpers and not g.is_infinitive(verb) or "Pres" in verb.morph.get("Tense") and helpers
        ):
            status = "begun"
        elif above is None and helpers and g.is_participle(verb) and not any(c.lemma_ in words.modal for c in helpers):
            status = "begun" if kind == "talks" else "done"
        else:
            return None
        if status == "begun" and kind != "talks" and "Past" in verb.morph.get("Tense"):
            status = "done"
        if kind == "treaty" and status in ("begun", "done"):
            status = "agreed"
        if kind in AHEAD and status != "planned":
            return None
        parties: list[Participant] = []
        keys: set[str] = set()
        found = list(self._of_verb(verb, kind, verb, inside=False))
        if thing is not None and kind not in AHEAD:
            found += [
                m for m in self._own(thing, kind) if m.head_token != thing.i or m.form in ("compound", "adjective")
            ]
        for m in found:
            made = self.person(m)
            if _key(made) not in keys and (kind not in AHEAD or made.code.endswith(":GOV")):
                keys.add(_key(made))
                parties.append(made)
        if len(parties) < 2:
            return None
        return self._record(kind, verb, verb, parties, status, sentence, number, quantities)

    def _denied(self, noun: Token) -> bool:
        return any(
            "Neg" in c.morph.get("PronType") or c.lower_ in self.lexicon.reality["negator"]
            for c in noun.children
            if c.dep_ in ("det", "advmod")
        )

    def _parties(self, kind: str, token: Token, top: Token, whose: Token | None, number: int) -> list[Participant]:
        parties: list[Participant] = []
        keys: set[str] = set()

        def add(found: Iterator[Any]) -> None:
            for m in found:
                made = self.person(m)
                if m.code and made.code == "---":
                    made = msgspec.structs.replace(made, code=m.code)
                if _key(made) not in keys:
                    keys.add(_key(made))
                    parties.append(made)

        add(self._own(top, kind, token))
        if whose is not None and (len(parties) < 2 or kind in WORKS):
            add(self._of_verb(whose, kind, top))
        if len(parties) < 2:
            subject = g.subject(whose) if whose is not None and whose.pos_ in ("VERB", "AUX") else None
            # "they", "one": nobody by name
            both = (
                kind in WORKS
                and subject is not None
                and subject.pos_ == "PRON"
                and not g.is_relative(subject)
                and subject.dep_ != "expl"
                and (
                    "Plur" in subject.morph.get("Number")
                    or bool({"Ind", "Neg", "Tot"} & set(subject.morph.get("PronType")))
                )
                and not self.binder.actors_of(subject)
            )
            if both:
                said_by = self.said_by(top.idx)
                spoken = said_by[0].name if said_by else None  # a pronoun nobody stands behind is no party
                if (
                    spoken
                    and spoken[:1].isupper()
                    and said_by[0].code.endswith(":GOV")
                    and _key(said_by[0]) not in keys
                ):
                    keys.add(_key(said_by[0]))
                    parties.append(said_by[0])
            paired = any(
                t.lower_ in self.words.both
                for t in (top.subtree if subject is None else [*top.subtree, *subject.subtree])
            )
            if (
                len(parties) < 2
                and (both or paired or kind == "trade")
                and all(p.code.endswith(":GOV") for p in parties)
            ):
                add(iter(self._counterparts(number, 2 if kind == "trade" else 6, top)))
        return parties

    def _counterparts(self, number: int, back: int, top: Token) -> list[Any]:
        """The states talked of last: a plural without names ("both sides") is theirs."""
        found: list[Any] = []
        for i in range(number, max(number - 1 - back, -1), -1):
            sentence = self.sentences[i]
            last = top.left_edge.i if i == number else sentence.end
            for j in range(last - 1, sentence.start - 1, -1):
                at = self.actors.at(j)
                if (
                    at is not None
                    and at.code
                    and at.code.endswith(":GOV")
                    and at.form not in ("pronoun", "possessive")
                    and self._fits(at)
                    and all(_key(self.person(p)) != _key(self.person(at)) for p in found)
                ):
                    found.append(at)
            if len(found) >= 2:
                break
        return found[:2]

    # -- further fields -------------------------------------------------------------------------------------

    def _sum(self, quantities: list[Quantity], sentence: Span, what: Span) -> list[str]:
        """Sums of money in the sentence; those inside the noun phrase alone, where it has any."""
        sums = [
            q
            for q in quantities
            if sentence.start <= q.span.start < sentence.end and q.unit and len(q.unit) == 3 and q.unit.isupper()
        ]
        inside = [q for q in sums if what.start <= q.span.start < what.end]
        return [q.words for q in inside or sums]

    def _route(self, token: Token) -> list[str]:
        """Countries in the order of the phrases "from … over … to …"."""
        stops: list[tuple[int, str]] = []
        for t in token.subtree:
            if g.case_forms(t) & self.words.via:
                for m in self.actors.np(t.i):
                    if m.code and m.kind in ("state", "place") and m.code[:3].isupper():
                        stops.append((t.i, m.code[:3]))
        codes: list[str] = []
        for _, code in sorted(stops):
            if code not in codes:
                codes.append(code)
        return codes if len(codes) > 1 else []

    def _condition(self, kind: str, number: int) -> str | None:
        """A conditional sentence about the same thing, here or in the next two sentences."""
        for i in range(number, min(number + 3, len(self.sentences))):
            sentence = self.sentences[i]
            conditional = any(t.dep_ == "mark" and t.lower_ in self.lexicon.reality["condition"] for t in sentence)
            if conditional and any(t.pos_ in ("NOUN", "PROPN") and self.kind(t) == kind for t in sentence):
                last = sentence[-1]
                return text_of(self.doc)[sentence[0].idx : last.idx + len(last)]
        return None


def _is_body(party: Participant) -> bool:
    return party.code.startswith(("EUR", "IGO", "UNO", "NGO"))


def _key(party: Participant) -> str:
    """What makes a party one: its state, whoever stands for it; else itself."""
    country, _, sector = party.code.partition(":")
    if country in ("IGO", "NGO", "MNC", "IMG", "ISM", "---"):
        return party.code if sector else party.entity or party.code
    return country if not sector or sector.startswith(("GOV", "MIL", "LEG", "SPY")) else party.entity or party.code
