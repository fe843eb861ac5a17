"""Judges proposed events: a logistic model over trigger, frame and context gives each its confidence, and rejects the unlikely.

Takes a `Proto` with its sentence, gives a probability that a careful reader would code it. The weights stand in `judge.<language>.json`
(made by `python -m training.judge`, card beside it). Never adds an actor, never changes a record: it only accepts or rejects.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import grammar as g

if TYPE_CHECKING:
    from ..records import Participant
    from .proto import Proto
    from .story import Story


#: What weighs otherwise where a sentence is all that is told: a lone sentence is a lead, whose by-acts its coder often passed over; a report tells them.
_LONE = frozenset({"dep", "pos", "crowd", "relative", "back", "sides", "stand", "stand,crowd"})


def features(proto: Proto, story: Story, crowd: int) -> list[str]:
    """Names of the binary features of a proposal, always in this order. `crowd`: how many proposals its sentence holds."""
    a, r = _sectors(proto.actor), _sectors(proto.recipient)
    sides = f"{_known(proto.defaults[0], a)},{_known(proto.defaults[1], r)}"
    stand = _position(proto.token)
    out = [
        *_of_act(proto, story, crowd, sides),
        *_of_sides(proto, story, a, r),
        *_of_entry(proto, sides),
        f"stand={stand}",
        f"stand,crowd={stand},{min(crowd, 2)}",
        f"fill_a={proto.fillers[0]}",
        f"fill_r={proto.fillers[1]}",
        f"fills={proto.fillers[0]},{proto.fillers[1]},{proto.trigger.pos}",
        *_of_report(proto, story, sides),
    ]
    if proto.resembles is not None:
        out += _of_resemblance(proto, proto.resembles, sides)
    if proto.failed:
        pos, type_ = proto.trigger.pos, proto.type
        out += [
            "failed", f"failed={proto.failed}", f"failed,slot,type={proto.failed},{type_}", f"failed,type={type_}",
            f"failed,sides={sides}", f"failed,pos={pos}", f"failed,crowd={min(crowd, 3)}", f"failed,stand={stand}",
        ]  # fmt: skip
    countries = {p.code[:3] for p in proto.actor}, {p.code[:3] for p in proto.recipient}
    out.append(f"same_country={bool(countries[0] & countries[1])}")
    if len(story.sentences) == 1:
        out += ["lone", *(f"lone,{name}" for name in out if name.partition("=")[0] in _LONE)]
    return out


def _sectors(participants: list[Participant]) -> list[str]:
    """The sectors of a side, sorted; bodies of many states without one count by their own code."""
    return sorted(
        {p.code[4:7] or p.code[:3] if p.code[:3] in ("UNO", "EUR", "IGO") else p.code[4:7] for p in participants}
    )


def _known(default: int, sectors: list[str]) -> str:
    """How a side is known: named, implied (in which way), or not at all."""
    return f"implied{default}" if default else "named" if sectors else "none"


def _of_act(proto: Proto, story: Story, crowd: int, sides: str) -> list[str]:
    """The act, its word and the clause it stands in."""
    token, trigger = proto.token, proto.trigger
    type_, pos, flags = proto.type, trigger.pos, "+".join(sorted(trigger.flags))
    fin = g.finite(g.clause_head(token))
    unknown = any(p.code.startswith("---") for p in [*proto.actor, *proto.recipient])
    return [
        f"type={type_}", f"act={type_}/{proto.mode}", f"pos={pos}", f"type,pos={type_},{pos}",
        f"sides={sides}", f"type,sides={type_},{sides}", f"pos,sides={pos},{sides}",
        f"status={proto.status}", f"type,status={type_},{proto.status}", f"dep={token.dep_}", f"pos,dep={pos},{token.dep_}",
        f"crowd={min(crowd, 4)}", f"said={bool(proto.said_by)}", f"quoted={story.quoted(token)}", f"place={proto.place is not None}",
        f"own_date={proto.own_date}", f"mood={fin.morph.get('Mood')}", f"tense={fin.morph.get('Tense')}", f"position={min(proto.sentence, 8) // 2}",
        f"conditions={min(len(trigger.conditions), 2)}", f"words={min(len(trigger.words), 2)}", f"weak={'weak' in trigger.flags}", f"unknown={unknown}",
        f"evidence={min(len(proto.evidence), 3)}", f"back={proto.back_reference}", f"relaxed={proto.relaxed}", f"relaxed,flags={proto.relaxed and flags}",
        f"type,relaxed={type_},{proto.relaxed}", f"many_actors={min(len(proto.actor), 3)}", f"many_recipients={min(len(proto.recipient), 3)}",
        f"block={story.block_kind(token)}", f"caps={token.is_sent_start}", f"relative={_inside_relative(token)}",
    ]  # fmt: skip


def _of_sides(proto: Proto, story: Story, a: list[str], r: list[str]) -> list[str]:
    """The sectors of those who act and of those it is done to, and how the former are named."""
    forms = sorted({m for p in proto.actor if (m := story.form_of(p))})
    return [
        *(f"a={x}" for x in a),
        *(f"r={x}" for x in r),
        *(f"type,a={proto.type},{x}" for x in a),
        *(f"type,r={proto.type},{x}" for x in r),
        *(f"form={form}" for form in forms),
        *([f"a>r={a[0]}>{r[0]}"] if a and r else []),
    ]


def _of_entry(proto: Proto, sides: str) -> list[str]:
    """How much the entry of the lexicon leaves open."""
    trigger = proto.trigger
    out_of = f"{trigger.open},{min(len(trigger.conditions), 1)}"
    return [
        f"open={trigger.open}", f"open,guarded={out_of}", f"open,sides={trigger.open},{sides}", f"open,relaxed={out_of},{proto.relaxed}",
        f"open,pos={trigger.open},{trigger.pos}", f"open,type={trigger.open},{proto.type}",
    ]  # fmt: skip


def _of_report(proto: Proto, story: Story, sides: str) -> list[str]:
    """How political those are who act, and the report around them."""
    standing, leisure, politics = story.standing(proto), story.leisure(proto), story.politics
    here = story.political_here(proto.sentence)
    return [
        f"standing={standing}", f"standing,politics={standing},{min(politics, 3)}", f"standing,type={standing},{proto.type}", f"standing,open={standing},{proto.trigger.open}",
        f"leisure={leisure}", f"leisure,standing={leisure},{standing}", f"leisure,politics={leisure},{min(politics, 3)}",
        *(f"leisure>={grade}" for grade in range(1, leisure + 1)),
        f"politics={politics}", f"politics,sides={politics},{sides}", f"here={here}", f"here,sides={here},{sides}",
    ]  # fmt: skip


def _of_resemblance(proto: Proto, other: Proto, sides: str) -> list[str]:
    """How a proposal may be a second telling of another."""
    near = proto.sentence - other.sentence
    distance = 0 if near == 0 else 1 if near == 1 else 2 if near < 4 else 3
    same_lemma, pos = other.trigger.lemma == proto.trigger.lemma, f"{proto.trigger.pos},{other.trigger.pos}"
    return [
        "again", f"again,type={proto.type}", f"again,rank={round(proto.resemblance)}", f"again,lemma={same_lemma}", f"again,distance={distance}",
        f"again,pos={pos}", f"again,date={proto.own_date}", f"again,sides={sides}", f"again,back={proto.back_reference}",
        f"again,mode={proto.mode == other.mode}", f"again,type,lemma={proto.type},{same_lemma}", f"again,type,distance={proto.type},{distance}",
    ]  # fmt: skip


def _position(token: Any) -> str:
    """How near the sentence's main statement an act stands: its verb or what is reported as said ("main"), beneath it ("below"), or a noun of either."""
    clause = g.clause_head(token)
    marked = any(c.dep_ == "mark" for c in clause.children)
    reported = (
        clause.dep_ == "ccomp" or clause.dep_ in ("parataxis", "advcl") and not marked and bool(g.own_subjects(clause))
    )
    if clause.dep_ == "conj" and clause.head.pos_ in ("VERB", "AUX"):
        # "condemned the attack and *urged* both sides to talk": a predicate joined to another stands where that one stands
        return _position(clause.head) if clause == token else "noun"
    main = clause.head == clause or clause.head.head == clause.head and reported
    return (
        ("main" if main else "below") if clause == token or token.dep_ == "aux" else "noun of main" if main else "noun"
    )


def _inside_relative(token: Any) -> bool:
    node = token
    for _ in range(6):
        if node.dep_ == "acl:relcl":
            return True
        if node.head == node:
            return False
        node = node.head
    return False


@dataclass(frozen=True, slots=True)
class Judge:
    """Weights by feature name; unknown features weigh nothing. `proposes`: it was taught to weigh acts whose participants are only implied, and
    second tellings; one that was not gets none of them."""

    weights: dict[str, float]
    bias: float
    threshold: float
    proposes: bool = True

    def probability(self, names: list[str]) -> float:
        """Between 0 and 1."""
        z = self.bias + sum(self.weights.get(n, 0.0) for n in names)
        return 1.0 / (1.0 + math.exp(-max(min(z, 30.0), -30.0)))


@lru_cache(maxsize=4)
def load_judge(language: str) -> Judge | None:
    """The judge of a language, or None where none is shipped."""
    path = Path(__file__).with_name(f"judge.{language}.json")
    if not path.exists():
        return None
    data = json.loads(path.read_text(encoding="utf-8"))
    return Judge(data["weights"], data["bias"], data["threshold"], data.get("proposes", True))
