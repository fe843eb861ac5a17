"""Standing relations between entities, and undertakings that parties talk about.

Takes the parsed Doc with actors and quotes; gives `Relation` and `Undertaking` records. A noun of relation ("ally", "father", "president")
links the one it describes (`self`: itself by name, its apposition, the subject of "is", the noun of an "as" phrase) to the one it belongs to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..events import grammar as g
from ..events.bind import Binder
from ..language import compound_head, sentences
from ..records import Participant, Quantity, Quote, Relation, Report, Span, TimeExpression, Undertaking

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from ..lexicon import Lexicon
    from ..lexicon.relation_words import RelationEntry

#: What the two ends of a relation must be, by the flag of its entry: (source kinds, target kinds).
ENDS = {
    "persons": ({"person"}, {"person"}),
    "states": ({"state", "organisation", "group"}, {"state", "organisation", "group", "place"}),
    "body": ({"person", "state", "organisation"}, {"organisation", "group"}),
    "person-state": ({"person"}, {"state"}),
    "person-body": ({"person"}, {"organisation", "state", "group"}),
}


class RelationReader:
    """Reads the relations and undertakings of one Doc."""

    def __init__(self, doc: Doc, report: Report, actors: Any, quotes: list[Quote], lexicon: Lexicon) -> None:
        self.doc, self.report, self.actors, self.lexicon = doc, report, actors, lexicon
        self.words = lexicon.relations
        language = lexicon.language
        self.head_of = lambda word: compound_head(word, language)
        self.binder = Binder(actors, lexicon.reality, self.head_of)
        self.sentences = list(sentences(doc))
        self.quotes = sorted(((s.start, s.end, q) for q in quotes for s in q.spans), key=lambda x: (x[0], -x[1]))

    def said_by(self, offset: int) -> list[Participant]:
        """The speaker of the innermost quotation around an offset."""
        best: Quote | None = None
        for start, end, quote in self.quotes:
            if start <= offset < end:
                best = quote
        return [best.speaker] if best is not None and best.speaker is not None else []

    def person(self, mention: Any) -> Participant:
        """A mention as an end of a relation; who is no political actor has the code `---`."""
        made = self.actors.participant(mention)
        if made is not None:
            return made
        words = self.doc.text[mention.start : mention.end]
        return Participant(code=mention.country or "---", entity=mention.entity, name=mention.name, span=mention.span, words=words)

    # -- relations ------------------------------------------------------------------------------------------

    def entries(self, token: Token) -> list[RelationEntry]:
        """Entries that may fire at a token; compounds by their head ("Sicherheitsratsmitglied")."""
        found = self.words.by_head.get(token.lemma_) or self.words.by_head.get(token.text)
        if not found and token.pos_ == "NOUN":
            head = self.head_of(token.lemma_)
            found = self.words.by_head.get(head) if head else None
        wanted = {"VERB": "v", "AUX": "v", "NOUN": "n", "PROPN": "n", "ADJ": "a", "ADV": "a"}.get(token.pos_)
        return [e for e in found or () if e.pos == wanted]

    def described(self, noun: Token) -> list[Any]:
        """Whom a noun describes: the name in apposition, the noun's own referent, the subject of the copula, the noun an "as" phrase is about."""
        for child in noun.children:
            if child.dep_ in ("appos", "flat", "flat:name") and child.i > noun.i:
                who = [m for m in self.actors.np(child.i) if m.form in ("name", "pronoun") or m.kind == "person"]
                if who:
                    return who
        if any(c.dep_ == "cop" for c in noun.children):
            s = g.subject(noun)
            return self.binder.actors_of(s) if s is not None else []
        if noun.dep_ == "appos":
            return list(self.actors.np(noun.head.i))
        if noun.dep_ == "conj" and noun.head.pos_ in ("NOUN", "PROPN"):
            return self.described(noun.head)
        forms = g.case_forms(noun)
        if forms & self.words.as_words and noun.head != noun:
            node = noun.head
            while node.pos_ not in ("VERB", "AUX", "ADJ") and node.head != node:
                node = node.head
            target = g.direct_object(node) if node.pos_ == "VERB" else None
            if target is not None and any(c.tag_ == "PRF" or "Yes" in c.morph.get("Reflex") for c in [target]):
                target = None
            if target is None:
                target = g.subject(node)
            return self.binder.actors_of(target) if target is not None else []
        at = self.actors.at(noun.i)
        if at is not None and at.kind == "person":
            return [at]
        return []

    def ends(self, entry: RelationEntry, token: Token) -> tuple[list[Any], list[Any]]:
        """Source and target of a relation at a token."""

        def side(slots: Any) -> list[Any]:
            found: list[Any] = []
            for slot in slots.slots:
                if slot.name == "self":
                    found = self.described(token)
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

        return side(entry.source), side(entry.target)

    def relations(self) -> list[Relation]:
        """All relations, each once."""
        found: dict[tuple[str, str, str], Relation] = {}
        for sentence in self.sentences:
            for token in sentence:
                for entry in self.entries(token):
                    near = {w for t in token.subtree for w in (t.lemma_, t.lower_)}
                    if entry.words and not all(w in near or w.lower() in near for w in entry.words):
                        continue
                    negated = any("Neg" in c.morph.get("Polarity") or c.lower_ in self.lexicon.reality["negator"] for c in token.children)
                    if negated != entry.negated:
                        continue
                    made = self._make(entry, token, sentence, found)
                    if made:
                        break
        return list(found.values())

    def _make(self, entry: RelationEntry, token: Token, sentence: Any, found: dict[tuple[str, str, str], Relation]) -> bool:
        sources, targets = self.ends(entry, token)
        kinds = next((ENDS[f] for f in entry.flags if f in ENDS), (None, None))
        made = False
        for source in sources:
            for target in targets:
                if source.entity == target.entity:
                    continue
                if kinds[0] is not None and source.kind not in kinds[0] or kinds[1] is not None and target.kind not in kinds[1]:
                    continue
                key = (entry.kind, source.entity, target.entity)
                last = sentence[-1]
                span = Span(sentence[0].idx, last.idx + len(last))
                made = True
                if key in found:
                    continue
                found[key] = Relation(
                    id=f"r{len(found) + 1}", kind=entry.kind, source=self.person(source), target=self.person(target),
                    evidence=[span], said_by=self.said_by(token.idx), rule=f"{entry.where} {entry.lemma}",
                )  # fmt: skip
        return made

    # -- undertakings ---------------------------------------------------------------------------------------

    def undertakings(self, quantities: list[Quantity]) -> list[Undertaking]:
        """Projects with at least two parties, or one party and a speaker, and a word that says how far they are."""
        found: list[Undertaking] = []
        seen: set[tuple[str, tuple[str, ...]]] = set()
        for number, sentence in enumerate(self.sentences):
            for token in sentence:
                kind = self._kind(token)
                if kind is None:
                    continue
                made = self._undertaking(kind, token, sentence, number, quantities, len(found) + 1)
                if made is None:
                    continue
                key = (kind, tuple(sorted(p.code[:3] for p in made.parties)))
                if key in seen:
                    continue
                seen.add(key)
                found.append(made)
        return found

    def _kind(self, token: Token) -> str | None:
        if token.pos_ not in ("NOUN", "PROPN"):
            return None
        words = self.words.undertakings
        kind = words.get(token.lemma_) or words.get(token.text)
        if kind is None:
            head = self.head_of(token.lemma_)
            kind = words.get(head) if head else None
        if kind is None:
            first = next((c for c in token.children if c.dep_ == "compound"), None)
            kind = words.get(f"{first.lower_} {token.lemma_}") if first is not None else None
        return kind

    def _undertaking(self, kind: str, token: Token, sentence: Any, number: int, quantities: list[Quantity], count: int) -> Undertaking | None:
        top = token
        while top.dep_ in ("nmod", "appos", "conj", "compound") and top.head.pos_ in ("NOUN", "PROPN") and top.head.i >= sentence.start:
            top = top.head
        clause = g.clause_head(top)
        status = self._status(top, clause)
        if status is None:
            return None
        route = self._route(token)
        parties: list[Participant] = []
        for i in range(top.left_edge.i, top.right_edge.i + 1):
            at = self.actors.at(i)
            if at is not None and at.code and at.kind in ("state", "organisation") and all(p.code[:3] != at.code[:3] for p in parties):
                parties.append(self.person(at))
        said_by = self.said_by(top.idx)
        for slot in ("subj", "mit", "with"):
            for argument in self.binder.verb_argument(clause, slot) if clause.pos_ in ("VERB", "AUX") else ():
                for m in self.binder.actors_of(argument):
                    if m.code and all(p.code[:3] != m.code[:3] for p in parties):
                        parties.append(self.person(m))
        if said_by and said_by[0].code and all(p.code[:3] != said_by[0].code[:3] for p in parties):
            parties.append(said_by[0])
        if len({p.code[:3] for p in parties}) < 2 and not (parties and kind not in ("trade", "summit", "treaty")):
            parties += [p for p in self._counterparts(number) if all(p.code[:3] != q.code[:3] for q in parties)][: 2 - len(parties)]
        if len({p.code[:3] for p in parties}) < 2:
            return None
        left, right = token.left_edge.i, token.right_edge.i
        if top != token and top.i < token.i:
            left = top.left_edge.i
        while left < token.i and (self.doc[left].dep_ in ("case", "det", "cc", "punct") or self.doc[left].pos_ == "PUNCT"):
            left += 1
        right = min(right, left + 24, sentence.end - 1)
        start, end = self.doc[left].idx, self.doc[right].idx + len(self.doc[right])
        last = sentence[-1]
        span = Span(sentence[0].idx, last.idx + len(last))
        sums = [q.words for q in quantities if span.start <= q.span.start < span.end and q.unit and len(q.unit) == 3]
        return Undertaking(
            id=f"u{count}", kind=kind, what=self.doc.text[start:end], span=Span(start, end), parties=parties, route=route, status=status, sum=sums,
            condition=self._condition(kind, number), evidence=[span], said_by=said_by, rule=f"{self.lexicon.language}/undertakings.lex {kind}",
        )  # fmt: skip

    def _status(self, top: Token, clause: Token) -> str | None:
        statuses = self.words.statuses
        words = [clause, *clause.children, *top.children]
        if top.head != top:
            words.append(top.head)
        found = {statuses[w.lemma_] for w in words if w.lemma_ in statuses}
        for status in ("stopped", "done", "begun", "agreed", "planned", "discussed"):
            if status in found:
                return status
        return None

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

    def _counterparts(self, number: int) -> list[Participant]:
        """The states talked of last: a plural without names ("both sides") is theirs."""
        found: list[Participant] = []
        for i in range(number, max(number - 8, -1), -1):
            sentence = self.sentences[i]
            for j in range(sentence.end - 1, sentence.start - 1, -1):
                at = self.actors.at(j)
                if at is not None and at.code and at.code.endswith(":GOV") and all(p.code[:3] != at.code[:3] for p in found):
                    found.append(self.person(at))
            if len(found) >= 2:
                break
        return found[:2]

    def _condition(self, kind: str, number: int) -> str | None:
        """A conditional sentence about the same thing, here or in the next two sentences."""
        for i in range(number, min(number + 3, len(self.sentences))):
            sentence = self.sentences[i]
            about = any(self._kind(t) == kind for t in sentence)
            conditional = any(t.dep_ == "mark" and t.lower_ in self.lexicon.reality["condition"] for t in sentence)
            if about and conditional:
                last = sentence[-1]
                return self.doc.text[sentence[0].idx : last.idx + len(last)]
        return None


def read_relations(
    doc: Doc, report: Report, actors: Any, times: list[TimeExpression], quantities: list[Quantity], quotes: list[Quote], lexicon: Lexicon
) -> tuple[list[Relation], list[Undertaking]]:
    """Relations (ids `r1`, …) and undertakings (ids `u1`, …) of a report."""
    reader = RelationReader(doc, report, actors, quotes, lexicon)
    return reader.relations(), reader.undertakings(quantities)
