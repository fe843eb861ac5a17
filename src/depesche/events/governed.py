"""Tells acts that a report tells for themselves from those that are only spoken of within another act: demanded, promised, threatened,
refused, discussed, charged with, or named once more by the noun that a verb asks for.

Takes the proposed events of a report, gives those that stand.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import grammar as g
from .joining import absorb
from .proto import ANNOUNCED, CHARGES, VERBAL, Proto

if TYPE_CHECKING:
    from spacy.tokens import Token

    from .bind import Binder

#: Acts whose object is only wanted, offered or refused: what stands in their complement is no event of its own.
PROMISSORY = frozenset({"REQUEST", "THREATEN", "AGREE", "CONCEDE", "REJECT"})
#: Acts by which somebody says what he wants or does not want to be done.
WISHING = frozenset({"PROTEST", "REQUEST", "SUPPORT", "AGREE"})
OPPOSING = frozenset({"ACCUSE", "REJECT"})
COMPLEMENT = frozenset({"xcomp", "ccomp", "obj", "obl:arg", "acl", "csubj", "nmod", "conj", "iobj", "nsubj:pass"})
#: Acts that end what their object names: aid that is stopped is no aid.
ENDING = frozenset({"SANCTION", "RETREAT", "REJECT", "CONCEDE", "COERCE"})
#: Acts by which a protest is broken up, or that are done at one.
BREAKING = frozenset({"COERCE", "ASSAULT"})
#: So many words up from an act the act is looked for that governs it.
_DEEPEST = 6


@dataclass(frozen=True, slots=True)
class Governed:
    """`groups`: the words of reality; `judging`: whether a judge decides in doubt."""

    binder: Binder
    groups: dict[str, frozenset[str]]
    judging: bool

    def standing_alone(self, protos: list[Proto]) -> list[Proto]:
        """Those that are more than demanded, promised, threatened, refused or talked about within another act."""
        by_token: dict[int, Proto] = {}
        for p in protos:
            by_token.setdefault(p.token.i, p)
        # "*müssen* das Land *verlassen*": the modal is a word of the phrase, and asks for nothing
        protos = [p for p in protos if not (p.token.dep_ == "aux" and self.in_phrase(p.token, by_token))]
        demanded = {p.token.head.i: p for p in protos if p.token.dep_ == "aux"}
        return [p for p in protos if self.stands_alone(p, by_token, demanded)]

    def stands_alone(self, proto: Proto, by_token: dict[int, Proto], demanded: dict[int, Proto]) -> bool:
        """Whether an act is told for itself; what it tells of another that the report tells as well is handed on to that one."""
        governed = self.within_another(proto, by_token, demanded) or self.ended(proto, by_token)
        same = not governed and self.handed_on(proto, by_token)
        noun = proto.trigger.pos in ("n", "a")
        return not (
            governed
            or same
            or noun
            and self.spent(proto, by_token)
            or self.judges(proto, by_token)
            or self.charged_with(proto, by_token)
            or self.only_discussed(proto, by_token)
        )

    def within_another(self, proto: Proto, by_token: dict[int, Proto], demanded: dict[int, Proto]) -> bool:
        """Whether an act is only wanted, promised or refused by one that stands above it; `demanded`: by a modal verb, by its full verb."""
        node = proto.token
        if node.i in demanded:
            return True
        if node.dep_ == "aux":
            node = node.head
        for _ in range(_DEEPEST):
            governing = self.governing(node, proto) if node.head != node else None
            if governing is None or self.told_before(node):
                return False
            beside = node.dep_ == "conj" and node.head.i in by_token
            node = node.head
            if beside:
                # coordinated acts stand side by side
                continue
            other = by_token.get(node.i) or demanded.get(node.i)
            if other is not None and other is not proto and (not governing or other.type in governing):
                # what is rejected was said: whether "die Vorwürfe der Opposition zurückweisen" tells two acts is for the judge to say
                return not (self.judging and _was_said(proto, other))
        return False

    def told_before(self, node: Token) -> bool:
        """Whether a noun only says what was before something else that is no act: "die Lage *nach dem Angriff*"."""
        return (
            node.dep_ in ("obl:arg", "nmod")
            and node.pos_ == "NOUN"
            and bool(g.case_forms(node) & self.groups["background"])
            and node.head.pos_ != "VERB"
        )

    @staticmethod
    def ended(proto: Proto, by_token: dict[int, Proto]) -> bool:
        """Whether the act above ends what a noun names: aid that is stopped is no aid."""
        above = by_token.get(proto.token.head.i)
        return (
            proto.trigger.pos == "n"
            and proto.type in ANNOUNCED
            and above is not None
            and above.type in ENDING
            and proto.token.dep_ in ("obj", "nsubj:pass", "obl:arg")
        )

    def handed_on(self, proto: Proto, by_token: dict[int, Proto]) -> bool:
        """Whether another event tells the same act; it takes over what this one knows."""
        verb = self.teller(proto, by_token)
        if verb is not None:
            if verb.type == proto.type:
                known = {p.code for p in verb.actor + verb.recipient}
                for k, side in enumerate(("actor", "recipient")):
                    # the noun's guesses, and whom the verb names elsewhere, tell the verb nothing
                    if proto.defaults[k] or known & {p.code for p in getattr(proto, side)}:
                        setattr(proto, side, [])
                absorb(verb, proto)
            return True
        verb = self.harmed_in(proto, by_token)
        if verb is None:
            return False
        proto.mode = proto.mode or verb.mode
        verb.mode = proto.mode
        if proto.defaults[1]:
            proto.recipient = []
        absorb(verb, proto)
        return True

    @staticmethod
    def spent(proto: Proto, by_token: dict[int, Proto]) -> bool:
        """A noun that is a word of the construction which tells the act: "stieß auf *Ablehnung*"."""
        verb = by_token.get(proto.token.head.i)
        if verb is None or verb is proto or verb.trigger.pos != "v" or verb.relaxed:
            return False
        return bool({proto.token.lemma_, proto.token.text} & set(verb.trigger.words))

    @staticmethod
    def in_phrase(auxiliary: Token, by_token: dict[int, Proto]) -> bool:
        """Whether an auxiliary is one of the words by which its verb was found."""
        verb = by_token.get(auxiliary.head.i)
        return verb is not None and not {auxiliary.lemma_, auxiliary.lower_}.isdisjoint(verb.trigger.words)

    def charged_with(self, proto: Proto, by_token: dict[int, Proto]) -> bool:
        """What somebody is accused of, told as one accusation more by the same: "warf Kiew vor, die Waffenruhe zu *untergraben*"."""
        node = proto.token
        if proto.type != "ACCUSE" or proto.trigger.pos != "v":
            return False
        for _ in range(3):
            if node.dep_ not in ("xcomp", "ccomp", "conj"):
                return False
            node = node.head
            over = by_token.get(node.i)
            if over is not None and over.type == "ACCUSE":
                spoken = all(slot.name == "speaker" for slot in proto.trigger.actor.slots)
                return (
                    spoken
                    and node.dep_ != "conj"
                    and bool({p.code for p in over.actor} & {p.code for p in proto.actor})
                )
        return False

    def judges(self, proto: Proto, by_token: dict[int, Proto]) -> bool:
        """What somebody or something is called by another act: "kritisierte das als *unmenschlich*", "nannte es eine *Aggression*"."""
        node = proto.token
        while node.dep_ == "conj" and node.head.pos_ not in ("VERB", "AUX") and node.head != node:
            node = node.head
        over = by_token.get(node.head.i)
        if over is None or over.trigger.pos != "v":
            over = by_token.get(node.head.head.i)
        if over is None or over is proto or over.trigger.pos != "v" or over.type not in ("ACCUSE", "SUPPORT", "REJECT"):
            return False
        if node.head != over.token and node.head.dep_ not in ("obj", "nsubj:pass"):
            return False
        if node.head == over.token and node.pos_ == "ADJ" and node.dep_ in ("xcomp", "advmod", "obj"):
            # "nannte das *skandalös*"
            return any(c.slot.name in self.groups["predicative"] for c in over.trigger.conditions)
        return bool(g.case_forms(node) & self.groups["predicative"]) or any(
            c.lower_ in self.groups["predicative"] for c in node.children if c.i < node.i
        )

    def teller(self, proto: Proto, by_token: dict[int, Proto]) -> Proto | None:
        """The event whose verb asks for a noun ("lodged a *protest*"): the two tell one act."""
        if proto.trigger.pos != "n" or proto.token.head == proto.token:
            return None
        noun = proto.token
        while noun.dep_ == "conj" and noun.head != noun:
            noun = noun.head
        verb = by_token.get(noun.head.i)
        if verb is None or verb.trigger.pos != "v":
            return None
        if proto.type == "PROTEST" and verb.type in BREAKING and self.took_place(noun):
            return None
        asked = any(
            not c.negative
            and self.binder.word_in(proto.token, c.words)
            and any(a.i == noun.i for a in self.binder.argument(verb.trigger, verb.token, c.slot))
            for c in verb.trigger.conditions
        )
        return verb if asked else None

    def took_place(self, noun: Token) -> bool:
        """Whether a protest has been held that is told as the place of another act, or as what was broken up: "löste *eine Sitzblockade* auf", "starben *bei
        Krawallen*"; one that is forbidden has not."""
        return noun.head.lemma_ in self.groups["breaking_up"] or bool(g.case_forms(noun) & self.groups["casualties"])

    def harmed_in(self, proto: Proto, by_token: dict[int, Proto]) -> Proto | None:
        """The event that tells who came to harm in the attack a noun names, as long as it names no other doer: "*bei einem Luftangriff* getötet"."""
        verb = by_token.get(proto.token.head.i)
        if proto.type != "ASSAULT" or proto.trigger.pos != "n" or proto.reciprocal or verb is None or verb is proto:
            return None
        if verb.type != "ASSAULT" or verb.relaxed or verb.trigger.pos == "n":
            return None
        if not g.is_passive(verb.token) and any(slot.name != "-" for slot in verb.trigger.actor.slots):
            # who comes "ums Leben" does nothing either
            return None
        if verb.actor and not verb.defaults[0] or not g.case_forms(proto.token) & self.groups["casualties"]:
            return None
        return verb

    def governing(self, node: Token, proto: Proto) -> frozenset[str] | None:
        """The types of acts under which what a token names is only wanted, made a condition, or said once more; empty for any, None if it
        stands on its own."""
        if (wish := self.wished(node, proto)) is not None:
            return wish
        if node.dep_ in COMPLEMENT:
            return PROMISSORY
        if node.dep_ != "advcl":
            return None
        marks = {c.lower_ for c in node.children if c.dep_ == "mark"}
        if marks & self.groups["condition"] or not marks and g.is_condition(node, self.groups["condition"]):
            # also "drohte mit Vergeltung, *sollte Seoul angreifen*"
            return PROMISSORY
        if marks & self.groups["purpose"]:
            return frozenset()
        if marks or g.is_finite_tag(node) or g.own_subjects(node):
            return None
        # "demonstrated, calling for elections", "protested, charging that …": the participle says what the act says
        return frozenset({proto.type, "PROTEST"}) if proto.type in VERBAL else frozenset({proto.type})

    def wished(self, node: Token, proto: Proto) -> frozenset[str] | None:
        """The acts that make a noun say what somebody is for, or which such things he is against: "demonstrierten *für die Freilassung*", "sprach sich gegen
        *Waffenlieferungen* aus"; None for "dankte ihm *für die Freilassung*", "protestierten gegen *Luftangriffe*"."""
        verb = node.head
        if proto.trigger.pos != "n" or node.pos_ != "NOUN" or node.dep_ not in ("obl", "obl:arg"):
            return None
        if verb.pos_ != "VERB" or any(c.dep_ in ("obj", "iobj") and not g.is_reflexive(c) for c in verb.children):
            return None
        forms = g.case_forms(node)
        if forms & self.groups["charge_preposition"] - self.groups["charge"]:
            return None if any(c.dep_ == "obl:arg" and not g.case_forms(c) for c in verb.children) else WISHING
        return OPPOSING if forms & self.groups["opposed"] and not g.is_definite(node) else None

    def only_discussed(self, proto: Proto, by_token: dict[int, Proto]) -> bool:
        """A noun with nobody of its own that names what a consultation is about ("Gespräche über einen Abzug") or what one is charged with
        or punished for ("wegen Mordes verurteilt")."""
        token = proto.token
        named = proto.actor and not proto.defaults[0] or proto.recipient and not proto.defaults[1]
        if proto.trigger.pos != "n" or named:
            return False
        bare = not any(c.dep_ in ("det", "det:poss", "amod", "nummod") for c in token.children)
        if (
            bare
            and proto.type == "ASSAULT"
            and g.case_forms(token) & self.groups["charge"]
            and g.is_passive(token.head)
        ):
            # "wird wegen Mordes gesucht": a crime that somebody is charged with
            return True
        while token.dep_ == "conj" and token.head != token:
            token = token.head
        over = by_token.get(token.head.i)
        if over is None or over is proto:
            return False
        forms = g.case_forms(token)
        return (
            over.type == "CONSULT" and bool(forms & self.groups["topic"])
            or (over.type, over.mode) in CHARGES and bool(forms & self.groups["charge"])
        )  # fmt: skip


def _was_said(proto: Proto, rejected_by: Proto) -> bool:
    """Whether a noun names words of somebody ("die Vorwürfe *der Opposition*") that another act rejects."""
    named = bool(proto.actor) and not proto.defaults[0]
    return rejected_by.type == "REJECT" and proto.type in VERBAL and proto.trigger.pos == "n" and named
