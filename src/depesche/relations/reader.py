"""Standing relations between entities.

Takes the parsed Doc with actors and quotes; gives `Relation` records. A noun of relation ("ally", "father", "president")
links the one it describes (`self`: itself by name, its apposition, the subject of "is", the noun of an "as" phrase) to the one it belongs to.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import msgspec

from ..events import grammar as g
from ..events.bind import Binder
from ..language import compound_head, sentences, text_of
from ..quotes import speaker_at
from ..records import Participant, Quantity, Quote, Relation, Report, Span, TimeExpression, Undertaking
from .undertakings import UndertakingReader

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from ..lexicon import Lexicon
    from ..lexicon.relation_words import RelationEntry, RelationWords

#: Relations that hold both ways: one direction is told.
MUTUAL = frozenset({"ally", "enemy", "neighbour", "sibling", "spouse", "at_war", "borders"})
#: What the two ends of a relation must be, by the flag of its entry: (source kinds, target kinds).
ENDS = {
    "persons": ({"person"}, {"person"}),
    "states": ({"state", "organisation", "group"}, {"state", "organisation", "group", "place"}),
    "body": ({"person", "state", "organisation"}, {"organisation", "group"}),
    "person-state": ({"person"}, {"state"}),
    "person-party": ({"person"}, {"organisation", "group"}),
    "person-organisation": ({"person"}, {"organisation"}),
    "person-body": ({"person"}, {"organisation", "state", "group"}),
}
#: Offices of `people/*.lex` that make a relation.
OFFICES = {
    "head_of_state": ("president", "monarch", "leader"),
    "head_of_government": ("prime_minister", "chancellor"),
}
#: What nobody succeeds to.
PERSONAL = frozenset({"party_member", "member", "ally", "enemy", "supporter"})


class RelationReader:
    """Reads the relations and undertakings of one Doc."""

    def __init__(self, doc: Doc, report: Report, actors: Any, quotes: list[Quote], lexicon: Lexicon) -> None:
        self.doc, self.report, self.actors, self.lexicon = doc, report, actors, lexicon
        self.words: RelationWords = lexicon.relations
        language = lexicon.language
        self.head_of: Callable[[str], Any] = lambda word: compound_head(word, language)
        self.binder = Binder(actors, lexicon.reality, self.head_of)
        self.sentences = list(sentences(doc))
        #: How the adjectives of states begin.
        self.adjectives = tuple(
            sorted(
                {
                    a.split("(")[0].strip().lower()
                    for row in lexicon.rows("states.lex")
                    for a in re.split("[;,]", row["adjectives"])
                    if a.strip()
                }
            )
        )
        #: Entities that the report calls by name.
        self.named = {e.id for e in actors.entities if any(m.form == "name" for m in e.mentions)}
        self.quotes = quotes
        self._terms: dict[str, list[Any]] | None = None

    def said_by(self, offset: int) -> list[Participant]:
        """The speaker of the innermost quotation around an offset."""
        speaker = speaker_at(self.quotes, offset)
        return [speaker] if speaker is not None else []

    def person(self, mention: Any) -> Participant:
        """A mention as an end of a relation; who is no political actor has the code `---`."""
        name = mention.name
        if mention.kind == "person" and mention.entity in self.named:
            # who was first met by an office has the office for a name ("Sprecher"); the report names him elsewhere
            called = [m.words for m in self.actors.entity(mention).mentions if m.form == "name"]
            if called and name in self.roles_of(mention) and not any(name in words for words in called):
                name = min(called, key=len)
        made: Participant | None = self.actors.participant(mention)
        if made is not None:
            return made if made.name == name else msgspec.structs.replace(made, name=name)
        words = text_of(self.doc)[mention.start : mention.end]
        return Participant(
            code=mention.country or "---", entity=mention.entity, name=name, span=mention.span, words=words
        )

    def roles_of(self, mention: Any) -> set[str]:
        """The words by which the report calls an entity without its name."""
        return {w for m in self.actors.entity(mention).mentions if m.form == "role" for w in m.words.split()}

    # -- relations ------------------------------------------------------------------------------------------

    def entries(self, token: Token) -> list[RelationEntry]:
        """Entries that may fire at a token; compounds by their head ("Sicherheitsratsmitglied")."""
        found = (
            self.words.by_head.get(token.lemma_)
            or self.words.by_head.get(token.text)
            or (self.words.by_head.get(token.lower_) if token.pos_ == "PROPN" else None)
        )
        if not found and "-" in token.text:
            last = token.text.rsplit("-", 1)[-1]
            found = self.words.by_head.get(last, [])
        if not found and token.pos_ == "NOUN" and not token.lemma_.lower().endswith(self.words.other):
            head = self.head_of(token.lemma_)
            # what leads in a compound has its own body in the first part ("Gewerkschaftsführer"): it leads no state
            found = (
                [
                    replace(e, flags=e.flags - {"person-body"} | {"person-party"}) if "person-body" in e.flags else e
                    for e in self.words.by_head.get(head, [])
                ]
                if head
                else []
            )
        wanted = {"VERB": "v", "AUX": "v", "NOUN": "n", "PROPN": "n", "ADJ": "a", "ADV": "a"}.get(token.pos_)
        return [e for e in found or () if e.pos == wanted]

    def described(self, noun: Token, kinds: set[str] | None, kin: bool = False) -> list[Any]:
        """Whom a noun describes: the name in apposition, the subject of the copula, the noun an "as" phrase is about, its own referent.

        `kinds`: what it can be (person, state, …); what is something else is passed over. `kin`: the noun's genitive is a person as well.
        """

        def fit(found: list[Any]) -> list[Any]:
            return [m for m in found if (kinds is None or m.kind in kinds) and self._is_someone(m)]

        for child in noun.children:
            if child.dep_ in ("appos", "flat", "flat:name") and child.i > noun.i and not g.is_inflected_name(child):
                who = fit([m for m in self.actors.np(child.i) if m.form in ("name", "pronoun") or m.kind == "person"])
                if who:
                    return who if "Plur" in noun.morph.get("Number", []) else who[:1]
        after = noun.right_edge.i + 1
        if after + 1 < len(self.doc) and self.doc[after].text == "," and self.doc[after + 1].pos_ == "PROPN":
            # an apposition behind the whole phrase: "the father of the ruler, X"
            at = self.actors.at(after + 1)
            if (
                at is not None
                and at.form == "name"
                and at.start == self.doc[after + 1].idx
                and (who := fit([at]))
                and at.kind == "person"
            ):
                return who
        for token in noun.subtree:
            # "the head of the agency, X", "die Vorsitzende der Partei X": the name at the end of the phrase
            if (
                token.i <= noun.i
                or token.dep_ not in ("appos", "flat", "flat:name", "nmod")
                or any(c.dep_ == "case" for c in token.children)
            ):
                continue
            at = self.actors.at(token.i)
            if (
                at is None
                or at.kind != "person"
                or at.form != "name"
                or at.start != token.idx
                or kin
                and self.doc[token.i - 1].text != ","
            ):
                continue
            if not any(g.is_inflected_name(t) for t in self.doc[at.start_token : at.end_token]) and (who := fit([at])):
                return who
        if any(c.dep_ == "cop" for c in noun.children):
            s = g.subject(noun)
            return fit(self.binder.actors_of(s)) if s is not None else []
        for token in noun.subtree:
            # a name after the noun that belongs to nobody known: every other guess would be wrong
            if token.i > noun.i and token.ent_type_ == "PER" and self.actors.at(token.i) is None:
                return []
        if g.case_forms(noun) & self.words.as_words and noun.head != noun:
            return fit(self._as_phrase(noun))
        left = noun.left_edge.i
        if (
            left > 1
            and self.doc[left - 1].text == ","
            and (at := self.actors.at(left - 2)) is not None
            and at.form == "name"
            and at.kind == "person"
        ):
            return fit([at])
        own = self.actors.at(noun.i)
        if noun.dep_ == "appos" and own is not None and own.kind == "person" and own.entity in self.named:
            return fit([own])
        if (
            noun.dep_ == "appos"
            and noun.head.pos_ in ("PROPN", "NOUN")
            and (who := fit(list(self.actors.np(noun.head.i))))
        ):
            return who[:1] if "Plur" not in noun.morph.get("Number", []) else who
        if noun.dep_ == "compound" and noun.head.i > noun.i and noun.head.pos_ == "PROPN":
            # a title before the name: "President X"
            return fit(list(self.actors.np(noun.head.i)))
        if noun.dep_ == "conj" and noun.head.pos_ == "NOUN":
            # "as neighbour and member": one and the same, if the second noun stands bare
            bare = not any(
                c.dep_ in ("det", "nummod", "amod", "det:poss") for c in noun.children
            ) and "Plur" not in noun.morph.get("Number", [])
            return self.described(noun.head, kinds, kin) if bare else []
        if noun.dep_ == "nmod" and noun.head.pos_ == "NOUN" and noun.head.lemma_ in self.words.office:
            return []
        at = self.actors.at(noun.i)
        if at is not None and at.kind == "person":
            return fit([at])
        return []

    def _as_phrase(self, noun: Token) -> list[Any]:
        node = noun.head
        while node.pos_ not in ("VERB", "AUX", "ADJ") and node.head != node:
            node = node.head
        target = g.direct_object(node) if node.pos_ == "VERB" else None
        if node.lemma_ in self.words.replacing:
            target = None  # "overtook X as the strongest power": the subject is it now
        if target is not None and (target.tag_ == "PRF" or "Yes" in target.morph.get("Reflex", [])):
            target = None
        if target is None:
            target = g.subject(node)
        if target is None:
            return []
        for child in target.children:
            if child.dep_ in ("appos", "flat", "flat:name") and child.i > target.i and not g.is_inflected_name(child):
                named = [m for m in self.actors.np(child.i) if m.kind == "person"]
                if named:
                    return named
        return self.binder.actors_of(target)

    def _is_someone(self, mention: Any) -> bool:
        """Whether a mention is somebody in particular: named in the report, or known by the office and not spoken of in general ("a president")."""
        if mention.kind in ("state", "organisation", "place") or mention.entity in self.named:
            return True
        words = text_of(self.doc)[mention.start : mention.end]
        if mention.form in ("pronoun", "possessive"):
            return False
        if mention.name == words or mention.name in words:
            return False
        head = self.doc[mention.head_token]
        return "Plur" not in head.morph.get("Number", []) and not any(
            "Ind" in c.morph.get("Definite", []) for c in head.children
        )

    def ends(self, entry: RelationEntry, token: Token) -> tuple[list[Any], list[Any]]:
        """Source and target of a relation at a token."""

        kinds = next((ENDS[f] for f in entry.flags if f in ENDS), (None, None))

        def side(slots: Any) -> list[Any]:
            found: list[Any] = []
            for slot in slots.slots:
                if slot.name == "self":
                    found = self.described(token, kinds[0], "persons" in entry.flags)
                elif slot.inner is not None:
                    for outer in self.binder.verb_argument(token, slot.inner):
                        for inner in self.binder.noun_argument(outer, slot.name):
                            found += self.binder.actors_of(inner)
                else:
                    arguments = (
                        self.binder.verb_argument(token, slot.name) if entry.pos == "v"
                        else self.binder.noun_argument(token, slot.name) if entry.pos == "n"
                        else self.binder.predicate_argument(token, slot.name)
                    )  # fmt: skip
                    for argument in arguments:
                        found += self.binder.compound_or_np(argument, token, slot.name)
                if found:
                    return found
            return found

        source, target = side(entry.source), side(entry.target)
        if not source and entry.pos == "n" and any(slot.name == "subj" for slot in entry.source.slots):
            source = self._clause_subject(token)
        if (
            source
            and not target
            and token.dep_ == "compound"
            and any(slot.name == "adj" for slot in entry.target.slots)
        ):
            target = [m for t in (token, token.head) for m in self.actors.modifiers(t.i) if m.kind == "state"][:1]
        if (
            len(source) > 1
            and not target
            and entry.kind in MUTUAL
            and entry.pos == "n"
            and (any(c.dep_ == "cop" for c in token.children) or g.case_forms(token) & self.words.as_words)
        ):
            source, target = source[:1], source[1:]  # "X and Y are allies"
        if source and not target and "own" in entry.flags:
            target = self._own_state(entry, token, source[0])
        if source and not target and entry.kind in MUTUAL and g.case_forms(token) & self.words.as_words:
            target = self._other_state(token, source)
        return source, target

    def _own_state(self, entry: RelationEntry, token: Token, holder: Any) -> list[Any]:
        """The state of an office that stands bare before its holder's name ("Präsident X"): the holder's own, where the report speaks of it."""
        following = self.actors.at(token.i + 1) if token.i + 1 < len(self.doc) else None
        if (
            following is None
            or following.form != "name"
            or following.entity != holder.entity
            or not (holder.code or "").endswith(":GOV")
            or f"not:{holder.country}" in entry.flags
            or token.lemma_.lower() not in (entry.head.lower(), entry.lemma.lower())
            or any(c.dep_ in ("nmod", "nmod:poss", "det:poss") for c in token.children)
        ):
            return []
        state = self.lexicon.actors.states.get(holder.country)
        own = [
            m
            for m in self.actors.mentions
            if m.kind == "state"
            and m.country == holder.country
            and (state is None or m.name == state.name)
            and self._is_whole(m)
        ]
        if "known" in entry.flags and not self._held_office(entry.kind, holder):
            return []
        if own:
            return sorted(own, key=lambda m: (abs(m.start - holder.start), m.start))[:1]
        if state is None or not self._held_office(entry.kind, holder):
            return []
        # the report never names the state: its office stands for it
        title = self.doc[token.i]
        return [
            replace(
                holder, entity="", name=state.name, kind="state", start_token=token.i, end_token=token.i + 1, head_token=token.i,
                start=title.idx, end=title.idx + len(title), form="name", code=f"{holder.country}:GOV", sector="GOV",
            )
        ]  # fmt: skip

    def _held_office(self, kind: str, holder: Any) -> bool:
        """Whether the lexicon knows the holder of an office as one of the state's own, not of a region's."""
        return any(
            t.code == f"{holder.country}:GOV"
            and (
                t.office in OFFICES.get(kind, ())
                or kind == "minister"
                and t.office.endswith("minister")
                and t.office != "prime_minister"
            )
            for t in self._terms_of(holder.name)
        )

    def _terms_of(self, name: str) -> list[Any]:
        """The terms of office of the people with a name."""
        if self._terms is None:
            self._terms = {}
            for person in self.lexicon.actors.people:
                self._terms.setdefault(person.name, []).extend(person.terms)
        return self._terms.get(name, [])

    def _clause_subject(self, noun: Token) -> list[Any]:
        """The subject of the clause a noun of state stands in as object; of an infinitive under a noun, whose that noun is."""
        if noun.dep_ not in ("obl", "obl:arg", "obj"):
            return []
        verb = g.clause_head(noun)
        found = g.subject(verb, self.lexicon.reality["object_control"])
        if found is None and verb.dep_ in ("xcomp", "acl", "csubj") and verb.head.pos_ == "NOUN":
            found = g.noun_controller(verb.head, self.lexicon.reality["object_control"])
        if found is None:
            return []
        return self.binder.actors_of(found) or list(self.binder.modifiers(found, "compound"))

    def _other_state(self, token: Token, source: list[Any]) -> list[Any]:
        """The only other state of the sentence, for "X offers itself as a neighbour": whose neighbour, the sentence says by naming it."""
        others: dict[str, Any] = {}
        for t in token.sent:
            for at in [self.actors.at(t.i), *self.actors.modifiers(t.i)]:
                if (
                    at is not None
                    and at.country
                    and len(at.country) == 3
                    and at.country.isalpha()
                    and at.kind in ("state", "place")
                    and at.country != source[0].country
                ):
                    others.setdefault(at.country, at)
        return list(others.values()) if len(others) == 1 else []

    def relations(self) -> list[Relation]:
        """All relations, each once."""
        found: dict[tuple[str, str, str], Relation] = {}
        for sentence in self.sentences:
            for token in sentence:
                for entry in self.entries(token):
                    near = {w for t in token.subtree for w in (t.lemma_, t.lower_)}
                    if entry.words and not all(w in near or w.lower() in near for w in entry.words):
                        continue
                    negated = any(
                        "Neg" in c.morph.get("Polarity", []) or c.lower_ in self.lexicon.reality["negator"]
                        for c in token.children
                    )
                    if (
                        negated != entry.negated
                        or entry.pos == "n"
                        and any(
                            c.lemma_.lower() in self.words.deputy
                            or c.lower_ in self.words.deputy
                            or c.lower_ in self.words.maybe
                            for c in token.children
                        )
                    ):
                        continue
                    made = self._make(entry, token, sentence, found)
                    if made:
                        break
        self._memberships(found)
        self._succeeded(found)
        return list(found.values())

    @staticmethod
    def _succeeded(found: dict[tuple[str, str, str], Relation]) -> None:
        """Of two holders of an office the one who has a successor is out of it."""
        for (kind, after, before), _ in [item for item in found.items() if item[0][0] == "successor"]:
            for (office, holder, body), relation in list(found.items()):
                if holder == before and office != kind and (office, after, body) in found and office not in PERSONAL:
                    found[office, holder, body] = msgspec.structs.replace(relation, status="former")

    def _is_party(self, mention: Any) -> bool:
        return (
            mention.kind == "organisation"
            and bool(mention.entity)
            and ":PTY" in (self.actors.entity(mention).code or "")
        )

    def _memberships(self, found: dict[tuple[str, str, str], Relation]) -> None:
        """Whose party stands beside the name: "X (SPD)", "X von der SPD", "der Sozialdemokrat X"."""
        told = {(r.source.entity, r.target.entity) for r in found.values()}
        for party in self.actors.mentions:
            if not self._is_party(party) or party.form in ("adjective", "possessive", "pronoun"):
                continue
            person = self._beside(party)
            if person is None or (person.entity, party.entity) in told:
                continue
            told.add((person.entity, party.entity))
            sentence = self.doc[party.head_token].sent
            last = sentence[-1]
            found["party_member", person.entity, party.entity] = Relation(
                id=f"r{len(found) + 1}", kind="party_member", source=self.person(person), target=self._party(party),
                evidence=[Span(sentence[0].idx, last.idx + len(last))], said_by=self.said_by(party.start), status="current",
                rule=f"{self.lexicon.language}/undertakings.lex member_of",
            )  # fmt: skip

    def _is_named(self, mention: Any) -> bool:
        """Whether a person has a name, here or by the office."""
        if mention.kind != "person" or mention.entity in self.named:
            return True
        return mention.name not in text_of(self.doc)[mention.start : mention.end]

    def _party(self, party: Any) -> Participant:
        """A party, with its code also where it stands in brackets."""
        made = self.person(party)
        code = self.actors.entity(party).code
        return made if party.code or not code else msgspec.structs.replace(made, code=code)

    def _beside(self, party: Any) -> Any | None:
        """The person whose party a mention in brackets, after a preposition or before the name is."""
        doc, start, end = self.doc, party.start_token, party.end_token
        person = None
        if (
            start > 1
            and doc[start - 1].text in ("(", "[")
            and end < len(doc)
            and doc[end].text in (")", "]", ",", "/", ";")
        ):
            person = self.actors.at(start - 2)
            if person is not None and person.end_token != start - 1:
                return None
        elif doc[party.head_token].dep_ == "nmod" and g.case_forms(doc[party.head_token]) & self.words.member_of:
            person = self.actors.at(doc[party.head_token].head.i)
            if person is not None and (
                not person.start_token < start <= person.end_token + 3 or doc[person.end_token - 1].pos_ != "PROPN"
            ):
                return None
        elif end < len(doc) and party.form == "name" and end - start == 1 and doc[start].pos_ == "NOUN":
            person = self.actors.at(end)
            if (
                person is None
                or person.start_token not in (start, end)
                or doc[end].dep_ not in ("appos", "flat", "flat:name")
                or doc[end].head.i != start
            ):
                return None
        if person is None or person.kind != "person" or person.form != "name" or person.entity not in self.named:
            return None
        return person

    def _make(
        self, entry: RelationEntry, token: Token, sentence: Any, found: dict[tuple[str, str, str], Relation]
    ) -> bool:
        if "person-organisation" in entry.flags and entry.kind == "leader" and self._of_a_state(token):
            return False
        if entry.kind in ("leader", "commander") and not self._leads_itself(entry, token):
            return False
        sources, targets = self.ends(entry, token)
        kinds = next((ENDS[f] for f in entry.flags if f in ENDS), (None, None))
        made = False
        # of "UN-Sicherheitsrat" the longer name is meant, not the "UN" in it
        targets = [
            t
            for t in targets
            if not any(
                o is not t and o.start <= t.start and t.end <= o.end and o.end - o.start > t.end - t.start
                for o in targets
            )
        ]
        for source in sources:
            for target in targets:
                if source.entity == target.entity or not self._is_named(source) or not self._is_named(target):
                    continue
                ruler = entry.kind == "depends_on" and source.kind == "person" and (source.code or "").endswith(":GOV")
                if f"not:{target.country}" in entry.flags and target.form != "name" or not self._is_whole(target):
                    continue
                if f"not:{(target.code or '').partition(':')[2]}" in entry.flags:
                    continue  # the secretary-general of a party does not lead it
                if "is:PTY" in entry.flags and not self._is_party(target):
                    continue
                if (
                    kinds[0] is not None
                    and source.kind not in kinds[0]
                    and not ruler
                    or kinds[1] is not None
                    and target.kind not in kinds[1]
                ):
                    continue
                key = (entry.kind, source.entity, target.entity)
                last = sentence[-1]
                span = Span(sentence[0].idx, last.idx + len(last))
                made = True
                if key in found or entry.kind in MUTUAL and (entry.kind, target.entity, source.entity) in found:
                    continue
                if target.entity:
                    aim = self._party(target) if "is:PTY" in entry.flags else self.person(target)
                else:
                    aim = Participant(
                        code=target.code,
                        name=target.name,
                        sector=target.sector,
                        span=target.span,
                        words=text_of(self.doc)[target.start : target.end],
                    )
                found[key] = Relation(
                    id=f"r{len(found) + 1}", kind=entry.kind, source=self.person(source), target=aim,
                    evidence=[span], said_by=self.said_by(token.idx), status=self._over(entry, source, target) or self._when(token), rule=f"{entry.where} {entry.lemma}",
                )  # fmt: skip
        return made

    def _of_a_state(self, token: Token) -> bool:
        """Whether a noun has a state before it: a "French president" leads no other body."""
        return any(m.kind == "state" for m in self.actors.modifiers(token.i))

    def _leads_itself(self, entry: RelationEntry, token: Token) -> bool:
        """Whether a compound names the leader of the body before it ("SPÖ-Chef"), not of a part of it ("ÖVP-Delegationsleiter")."""
        word, whole = entry.head.lower(), token.lemma_.lower()
        if whole == word or not whole.endswith(word):
            return True
        between = [whole[: -len(word)]]
        between += [
            text_of(self.doc)[m.end : token.idx + len(token)].lower().rsplit(word[:-1], 1)[0]
            for m in self.actors.modifiers(token.i)
            if m.form == "compound"
        ]
        return any(part.strip("-").removesuffix("s") in self.words.rank or not part.strip("-s") for part in between)

    def _is_whole(self, target: Any) -> bool:
        """Whether a target is what it seems: somebody in particular, not the beginning of a longer name, no region or people told apart from its state."""
        head = self.doc[target.head_token]
        if target.kind == "person" and not self._is_someone(target):
            return False
        following = self.doc[target.end_token] if target.end_token < len(self.doc) else None
        if (
            following is not None
            and following.pos_ == "PROPN"
            and following.dep_ in ("flat:name", "compound")
            and target.start_token <= following.head.i < target.end_token
            and ((other := self.actors.at(following.i)) is None or other.entity == target.entity)
        ):
            return False
        if head.pos_ == "ADJ" and target.start_token == target.head_token:
            # "niedersächsisch" lies in Germany, but is not its adjective
            return text_of(self.doc)[target.start : target.end].lower().startswith(self.adjectives)
        return all(
            m.country == target.country
            for m in self.actors.modifiers(head.i)
            if m.form == "adjective" and m.country and target.country
        )

    def _over(self, entry: RelationEntry, source: Any, target: Any) -> str | None:
        """`former` where the lexicon knows that the last term of the office's holder there was over on the report's day."""
        day = self.report.date
        if "person-state" not in entry.flags or not day or not target.country:
            return None
        terms = [t for t in self._terms_of(source.name) if t.code == f"{target.country}:GOV"]
        return "former" if terms and all(t.end and t.end < day[: len(t.end)] for t in terms) else None

    def _when(self, token: Token) -> str:
        """current, former or coming, from the adjectives of a noun ("der frühere Präsident") or its first part ("Ex-Präsident")."""
        near = {form for c in token.children for form in (c.lemma_.lower(), c.lower_)} | set(
            token.lower_.split("-")[:-1]
        )
        if token.pos_ == "PROPN":
            # of "former President X" the adjective may hang on the name
            near |= {t.lower_ for t in self.doc[max(token.sent.start, token.i - 3) : token.i] if t.dep_ == "amod"}
        if near & self.words.former or any(
            c.dep_ == "cop" and "Past" in c.morph.get("Tense") and "Ind" in c.morph.get("Mood") for c in token.children
        ):
            return "former"
        verb = token.head
        if verb.lemma_ in self.words.leave and not g.is_infinitive(verb) and g.case_forms(token) & self.words.as_words:
            return "former"
        return "coming" if near & self.words.coming else "current"


def read_relations(
    doc: Doc,
    report: Report,
    actors: Any,
    times: list[TimeExpression],
    quantities: list[Quantity],
    quotes: list[Quote],
    lexicon: Lexicon,
) -> tuple[list[Relation], list[Undertaking]]:
    """Relations (ids `r1`, …) and undertakings (ids `u1`, …) of a report."""
    reader = RelationReader(doc, report, actors, quotes, lexicon)
    undertakings = UndertakingReader(
        doc, actors, lexicon, reader.binder, reader.sentences, reader.person, reader.said_by
    )
    return reader.relations(), undertakings.read(quantities)
