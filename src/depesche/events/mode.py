"""Settles the mode of an event where its own word leaves it open: by what is asked for or refused, by the weapon, by whom a killing is aimed at.

Takes the events that stand, one at a time, with the word classes of the lexicon (`classes_modes.lex`); gives the mode. The words are of one list for all
verbs and nouns of a type, so the entries of the lexicon need not repeat them.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

from . import grammar as g
from .bind.clauses import predicates
from .story import UNKNOWN

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..records import Participant
    from .proto import Proto
    from .story import Story

#: Modes told by what is asked for, in the order they are tried.
ASKED = ("meet", "yield", "assist")
#: Modes told by what is refused, in the order they are tried.
REFUSED = ("meet", "yield", "assist", "change")
#: Modes told by the weapon, in the order they are tried.
WEAPONS = (
    "unconventional", "suicide-attack", "drone", "aerial", "crowd-control", "explosives", "firearms", "primitive", "heavy-weapons",
)  # fmt: skip
#: Modes of an attack that a weapon named beside it makes more exact.
GENERAL = frozenset({None, "aerial", "heavy-weapons", "primitive", "beat"})
#: Sectors of those who are killed for what they are; soldiers, fighters and clerics are where they are named.
AIMED_AT = frozenset({"GOV", "LEG", "JUD", "PTY", "OPP", "ELI", "SPY", "JRN", "MIL", "REB", "REL"})
#: Codes of bodies of states.
STATE_BODIES = frozenset({"UNO", "EUR", "IGO"})
#: How who or what acts hangs on the act's word, and what is used on a verb of using it.
BEARERS, OBJECTS = frozenset({"nsubj", "obl:agent"}), frozenset({"obj", "nsubj:pass"})
FIRST_PARTS = frozenset({"compound", "amod"})
ARGUMENTS = frozenset({"obj", "obl", "obl:arg", "nmod", "nsubj:pass"})


class Modes:
    """`classes`: word classes by name; where a language lacks one the mode is that of the entry."""

    def __init__(self, story: Story, classes: dict[str, frozenset[str]]) -> None:
        self.story, self.binder, self.classes = story, story.binder, classes

    def settle(self, proto: Proto) -> str | None:
        """The mode of an event, given that of its entry."""
        if proto.type == "REQUEST":
            return None if self.asks_nothing_of(proto) else self.asked(proto) if proto.mode == "change" else proto.mode
        if proto.type == "REJECT" and proto.mode is None and not self.denies(proto):
            return next((mode for mode in REFUSED if self.about(proto, f"mode_refused_{mode}")), None)
        if proto.type == "ASSAULT" and proto.mode == "crowd-control":
            return "unconventional" if self.poisons(proto) else proto.mode
        if proto.type == "ASSAULT" and proto.mode in GENERAL:
            return self.weapon(proto) or proto.mode or ("targeted" if self.aimed(proto) else None)
        if proto.type == "COERCE" and proto.mode is None and self.raids(proto.token):
            return "seize"
        if proto.type == "ACCUSE" and proto.mode == "allege" and self.reproaches(proto):
            return "disapprove"
        if proto.type == "CONSULT" and proto.mode is None and self.many_states(proto):
            return "multilateral"
        return proto.mode

    def is_one(self, token: Token, name: str) -> bool:
        """Whether a word is of a class."""
        return self.binder.word_in(token, self.classes.get(name, frozenset()))

    # -- demands and refusals ------------------------------------------------------------------------------

    def asks_nothing_of(self, proto: Proto) -> bool:
        """Whether followers are called to a protest or to arms, people are told how to behave, or a court is asked for a sentence: neither a change of
        policy nor help."""
        if self.about(proto, "mode_protest"):
            return True
        if proto.mode == "change" and proto.recipient and all(p.code[4:7] == "CVL" for p in proto.recipient):
            # "rief die Bevölkerung auf, im Haus zu *bleiben*", "rief die Anhänger auf, zur Wahl zu *gehen*"
            if self.about(proto, "mode_conduct"):
                return True
        judges = any(p.code[4:7] == "JUD" for p in proto.actor)
        return judges and self.about(proto, "mode_sentence")

    def asked(self, proto: Proto) -> str:
        """What a noun that only names the asking is about ("stellte einen Antrag auf *Kredite*")."""
        carried = [n for c in self.nouns(proto.token) if self.is_one(c, "mode_carrier") for n in self.nouns(c)]
        return next((mode for mode in ASKED if any(self.is_one(n, f"v_{mode}") for n in carried)), "change")

    def denies(self, proto: Proto) -> bool:
        """Whether what is rejected is an accusation or a report, not a wish."""
        return self.is_one(proto.token, "mode_denial") or any(
            self.is_one(t, "v_accusation") or self.is_one(t, "mode_denied") for t in self.nouns(proto.token)
        )

    def about(self, proto: Proto, name: str) -> bool:
        """Whether what is asked for or refused is of a class."""
        return any(self.is_one(t, name) for t in self.content(proto.token))

    def content(self, token: Token) -> Iterator[Token]:
        """What is asked for or refused: the noun beside the act's word or the verb of its clause. Where that only names the asking, a measure or
        a taking part, it is what that is about ("Anträge auf *Förderung*", "drei Jahre *Haft*", "sich an *Protesten* zu beteiligen")."""
        for found in (*self.nouns(token), *predicates(token, self.binder.reality["condition"])):
            yield found
            if self.is_one(found, "mode_carrier") or found.lemma_ in self.binder.reality["measure"]:
                yield from self.nouns(found)

    def nouns(self, token: Token) -> list[Token]:
        """The nouns beside a word that name no actor, as its object or behind a preposition that opens what is wanted (not: "bei einer Kundgebung")."""
        opens = self.classes.get("mode_opening", frozenset())
        heads = [
            c
            for c in token.children
            if c.dep_ in ARGUMENTS and c.pos_ == "NOUN" and ((cases := g.case_forms(c)) <= opens or not cases)
        ]
        return [n for c in heads for n in g.conjuncts(c) if not self.story.actors.np(n.i)]

    def reproaches(self, proto: Proto) -> bool:
        """Whether somebody is reproached with a fault or a neglect, not with a deed ("warf ihm Ideenlosigkeit vor")."""
        return self.is_one(proto.token, "mode_reproach") and self.about(proto, "mode_fault")

    # -- force and talks -----------------------------------------------------------------------------------

    def raids(self, token: Token) -> bool:
        """Whether rooms are searched; people who are searched lose nothing."""
        if not self.is_one(token, "mode_raid"):
            return False
        searched = [c for c in token.children if c.dep_ in ("obj", "nsubj:pass")]
        return not any(self.is_one(c, "victim") or self.is_one(c, "crowd") for c in searched)

    def many_states(self, proto: Proto) -> bool:
        """Whether a body of states meets as such, or three states or more do."""
        countries = {p.code[:3] for p in proto.actor}
        if not proto.recipient and countries and countries <= STATE_BODIES:
            return True
        if any(
            m.form == "compound" and (m.code or "")[:3] in STATE_BODIES for m in self.story.actors.all_at(proto.token.i)
        ):
            # "bei der *UN-Sondersitzung*"
            return True
        return proto.reciprocal and len(countries - STATE_BODIES - {UNKNOWN}) > 2

    # -- violence ------------------------------------------------------------------------------------------

    def weapon(self, proto: Proto) -> str | None:
        """The mode told by a weapon beside the act's word ("griffen *mit Messern* an"), by who or what bears it ("eine *Drohne* tötete"), or by the kind of
        violence ("*sexuelle* Gewalt", of which somebody is a victim)."""
        if any(self.is_one(t, "mode_sexual") for t in (proto.token, *self.nouns(proto.token))):
            return "sexual"
        beside = self.weapons(proto.token)
        return next((mode for mode in WEAPONS if any(self.is_one(n, f"mode_{mode}") for n in beside)), None)

    def weapons(self, token: Token) -> list[Token]:
        """Nouns that may name the weapon, each with the first parts of its name ("*suicide* bomber", "*poison* gas")."""
        means, using = self.classes.get("mode_means", frozenset()), self.is_one(token, "mode_using")
        heads = [
            c
            for c in token.children
            if c.dep_ in g.OBLIQUE and g.case_forms(c) & means or c.dep_ in BEARERS or using and c.dep_ in OBJECTS
        ]  # fmt: skip
        nouns = [n for c in heads for n in g.conjuncts(c)]
        return [*nouns, *(c for n in nouns for c in n.children if c.dep_ in FIRST_PARTS)]

    def poisons(self, proto: Proto) -> bool:
        """Whether what the police would spray is a poison here ("used *poison* gas")."""
        return any(self.is_one(n, "mode_unconventional") for n in self.weapons(proto.token))

    def aimed(self, proto: Proto) -> bool:
        """Whether somebody was killed for who he is: a politician, a commander, or a journalist."""
        killed = bool(proto.recipient) and self.is_one(proto.token, "mode_killing")
        return killed and all(p.code[4:7] in AIMED_AT and self.singled_out(p) for p in proto.recipient)

    def singled_out(self, person: Participant) -> bool:
        """One person; of journalists also several."""
        mention = self.mentions.get((person.span.start, person.span.end)) if person.span is not None else None
        if mention is None:
            return False
        return person.code[4:7] == "JRN" or mention.kind == "person" and not mention.plural

    @cached_property
    def mentions(self) -> dict[tuple[int, int], Any]:
        """Mentions by where they stand."""
        return {(m.start, m.end): m for m in self.story.actors.mentions}
