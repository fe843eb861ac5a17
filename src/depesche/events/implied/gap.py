"""A side of an act on which nobody is named, and what the ways and the exclusions ask about it again and again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...entities.drafts import BODIES
from ...lexicon.plover import TYPES
from .. import grammar as g
from ..proto import VERBAL, Proto
from ..story import UNKNOWN, Story

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ...entities.actors import MentionAt
    from ...lexicon.defaults import Implied
    from ...records import Participant

    #: Whom a way finds: nobody ([]) where nobody is meant, None where it does not apply.
    Found = list[Participant] | None

#: The sides of an act.
DOER, UNDERGOER = 0, 1
#: Acts that are not done in words.
DEEDS = frozenset(TYPES) - VERBAL
#: Acts in words about what somebody has done.
JUDGEMENTS = frozenset({"ACCUSE", "SUPPORT", "PROTEST"})
#: Judgements that may go to whoever did the last thing told.
REACTIONS = frozenset({"ACCUSE", "SUPPORT"})
#: Acts of words alone: what they speak of was not done by them.
TOLD = JUDGEMENTS | {"REJECT", "REQUEST", "THREATEN"}
#: Acts by which somebody helps.
GIVING = frozenset({"AID", "AGREE", "SUPPORT"})
#: Acts against somebody, whom one does not help in the same breath.
AGAINST = frozenset({"ACCUSE", "ASSAULT", "COERCE", "SANCTION", "THREATEN"})
#: Acts that are done on the spot, by those who are there.
ON_THE_SPOT = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "PROTEST"})
#: Codes that stand in a country's place; with them what has no country.
STATELESS = BODIES | {UNKNOWN}
#: Sectors that act for a state.
STATE_ORGANS = frozenset({"GOV", "MIL", "COP", "SPY"})
#: How a word hangs on the one that it is a part of.
PARTS = ("nmod", "appos", "flat", "amod", "conj", "obl")
#: Sentences back in which an act may have been told.
BACK = 6
#: The first sentences, which tell the main acts.
LEAD = 3


def country(code: str) -> str:
    """The country part of a code."""
    return code[:3]


def sector(code: str) -> str:
    """The sector part of a code; "" where it has none."""
    return code[4:7]


def states(codes: Iterable[str]) -> set[str]:
    """The states whose organs are among those of the codes."""
    return {country(c) for c in codes if sector(c) in STATE_ORGANS}


@dataclass(eq=False)
class Gap:
    """A side of an act on which nobody is named. `implied`: who may be meant there; `arguments`: the words that stand there, though they name no actor;
    `others`: who stands on the other side; `made`: the events made before, in the order of the text."""

    story: Story
    made: list[Proto]
    proto: Proto
    side: int
    implied: Implied
    arguments: list[Token]
    others: list[Participant]

    @cached_property
    def codes(self) -> set[str]:
        """The codes of the other side."""
        return {p.code for p in self.others}

    @cached_property
    def entities(self) -> set[str | None]:
        """The entities of the other side."""
        return {p.entity for p in self.others}

    @cached_property
    def opposed(self) -> set[str]:
        """The codes of those against whom the other side acts in the same sentence: "the United States *condemned* the attack and offered help"."""
        acts = (act for act in self.told(0) if act.type in AGAINST and self.codes & {p.code for p in act.actor})
        return {p.code for act in acts for p in act.recipient}

    @cached_property
    def clause(self) -> Token:
        """The head of the act's clause."""
        return g.clause_head(self.proto.token)

    @cached_property
    def object(self) -> Token | None:
        """The noun or pronoun in the gap: the first argument, else the object of the act's word, which may belong to the construction ("verteidigte
        *das Vorgehen*")."""
        tokens = self.arguments or [c for c in self.proto.token.children if c.dep_ == "obj"]
        return g.antecedent(tokens[0]) if tokens else None

    @cached_property
    def charge(self) -> Proto | None:
        """The accusation whose clause a deed stands in ("machte *die Ukraine* für den *Anschlag* verantwortlich"): the accused is said to have done it."""
        proto = self.proto
        if proto.type in VERBAL or proto.token.pos_ != "NOUN":
            return None
        for act in self.made:
            accuses = act.type == "ACCUSE" and act.token.pos_ != "NOUN" and act.sentence == proto.sentence
            if accuses and g.clause_head(act.token) == self.clause:
                return act
        return None

    @cached_property
    def judged(self) -> list[Participant]:
        """Who is praised for a deed, or blamed by a verb that stands behind it: "lobte *Tunis* für die *Freilassung*", "hat *Ankara* für den *Angriff* kritisiert"."""
        noun = self.proto.token
        verb = noun.head
        if self.proto.type in VERBAL or noun.pos_ != "NOUN" or noun.dep_ not in g.OBLIQUE:
            return []
        if not g.case_forms(noun) & self.story.groups["charge_preposition"]:
            return []
        types = {entry.type for entry in self.story.lexicon.triggers.by_head["v"].get(verb.lemma_, ())}
        if "SUPPORT" not in types and ("ACCUSE" not in types or verb.i < noun.i):
            return []
        actors = self.story.actors
        people = (c for c in verb.children if c.dep_ in ("obj", "nsubj:pass"))
        return [actors.participant(m) for c in people for m in actors.all_at(c.i) if m.code and not m.place][:1]

    @cached_property
    def speakers(self) -> list[Participant]:
        """Those inside whose words the act is told."""
        return self.story.speakers(self.proto.token)

    @cached_property
    def judges(self) -> set[str]:
        """Who approves or condemns the deed that the act's noun names, as the subject of the verb that it is the object of."""
        noun = self.proto.token
        if noun.pos_ != "NOUN" or noun.dep_ != "obj" or any(c.dep_ == "det:poss" for c in noun.children):
            return set()
        verbs = self.story.lexicon.triggers.by_head["v"]
        if not any(e.type in JUDGEMENTS for e in verbs.get(noun.head.lemma_, ())):
            return set()
        return {m.entity for c in noun.head.children if c.dep_ == "nsubj" for m in self.within(c)}

    @cached_property
    def of_law(self) -> bool:
        """Whether the act's word, or a word of its phrase, is one that only courts and prosecutors do."""
        words, proto = self.story.groups["of_law"], self.proto
        in_phrase = not words.isdisjoint((proto.trigger.head, *proto.trigger.words))
        return in_phrase or self.story.head_of(proto.token.lemma_) in words

    @cached_property
    def scene(self) -> str | None:
        """The country of the place that the act's clause itself names; "auf der Reise *nach Peking*" is elsewhere."""
        places = [
            m for m in self.mentions() if m.place and m.country and self.in_clause(m) and not self.is_goal(self.head(m))
        ]
        nearest: MentionAt | None = min(places, key=self.distance, default=None)
        return nearest.country if nearest is not None else None

    def told(self, back: int) -> Iterator[Proto]:
        """The events made before, the last first, of this sentence and so many before it."""
        for act in reversed(self.made):
            if self.proto.sentence - act.sentence > back:
                return
            yield act

    def main(self) -> Iterator[Proto]:
        """The events told in the headline and the first sentences, of which the whole report speaks."""
        yield from (act for act in self.made if act.sentence < LEAD)

    def mentions(self, back: int = 0) -> Iterable[Any]:
        """Whoever is named in the act's sentence or one so many before it."""
        return self.story.mentions_by_sentence.get(self.proto.sentence - back, ())

    def head(self, mention: MentionAt) -> Token:
        """The head of a mention."""
        return self.story.doc[mention.head_token]

    def distance(self, mention: MentionAt) -> int:
        """How many words a mention stands away from the act's."""
        return abs(mention.head_token - self.proto.token.i)

    def in_clause(self, mention: MentionAt) -> bool:
        """Whether a mention stands in the act's clause."""
        return g.clause_head(self.head(mention)) == self.clause

    def behind(self, token: Token, group: str) -> bool:
        """Whether a noun stands behind a preposition of the group."""
        return not g.case_forms(token).isdisjoint(self.story.groups[group])

    def belongs_behind(self, token: Token, group: str) -> bool:
        """Whether a noun, or the one that it belongs to, stands behind a preposition of the group."""
        for _ in range(4):
            if self.behind(token, group):
                return True
            if token.dep_ not in PARTS or token.head == token:
                return False
            token = token.head
        return False

    def is_goal(self, token: Token) -> bool:
        """Whether a noun says where to: "*nach Kairo*", "in *den* Irak"."""
        inside = self.behind(token, "inside") and token.morph.get("Case") == ["Acc"]
        return inside or self.behind(token, "destination")

    def within(self, token: Token) -> list[Any]:
        """All mentions in a phrase."""
        return [m for i in range(token.left_edge.i, token.right_edge.i + 1) for m in self.story.actors.all_at(i)]

    def types_of(self, noun: Token) -> set[str]:
        """The types of act that a noun may name."""
        nouns = self.story.lexicon.triggers.by_head["n"]
        return {e.type for e in nouns.get(noun.lemma_) or nouns.get(self.story.head_of(noun.lemma_), ())}

    def undergoes(self, mention: MentionAt) -> bool:
        """Whether a mention undergoes what a noun names, or is whom it is good or bad for: "forderte die Freilassung *der Gefangenen*", "nannte es eine
        Schande *für Europa*", "bestritt eine Verwicklung in den Anschlag *auf den Minister*"."""
        token = self.head(mention)
        noun = token.head
        if token.dep_ not in ("nmod", "nmod:poss") or noun.pos_ != "NOUN":
            return False
        groups = self.story.groups
        forms = g.case_forms(token)
        if forms & groups["charge_preposition"] or forms & groups["target"] and "ASSAULT" in self.types_of(noun):
            return True
        if forms - groups["genitive_preposition"]:
            return False
        return bool(self.story.binder.word_in(noun, self.story.lexicon.triggers.suffered))
