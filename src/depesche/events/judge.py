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
    from .proto import Proto
    from .story import Story


#: What weighs otherwise where a sentence is all that is told: a lone sentence is a lead, whose by-acts its coder often passed over; a report tells them.
_LONE = frozenset({"dep", "pos", "crowd", "relative", "back", "sides", "stand", "stand,crowd"})


def features(proto: Proto, story: Story, crowd: int) -> list[str]:
    """Names of the binary features of a proposal. `crowd`: how many proposals its sentence holds."""
    token, trigger = proto.token, proto.trigger
    fin = g.finite(g.clause_head(token))
    a = sorted({p.code[4:7] or p.code[:3] if p.code[:3] in ("UNO", "EUR", "IGO") else p.code[4:7] for p in proto.actor})
    r = sorted(
        {p.code[4:7] or p.code[:3] if p.code[:3] in ("UNO", "EUR", "IGO") else p.code[4:7] for p in proto.recipient}
    )
    has_a = f"implied{proto.defaults[0]}" if proto.defaults[0] else "named" if a else "none"
    has_r = f"implied{proto.defaults[1]}" if proto.defaults[1] else "named" if r else "none"
    unknown = any(p.code.startswith("---") for p in [*proto.actor, *proto.recipient])
    guarded = min(len(trigger.conditions), 1)
    out_of = f"{trigger.open},{guarded}"
    forms = sorted({m for p in proto.actor if (m := story.form_of(p))})
    position = proto.sentence
    out = [
        f"type={proto.type}", f"act={proto.type}/{proto.mode}", f"pos={trigger.pos}", f"type,pos={proto.type},{trigger.pos}",
        f"sides={has_a},{has_r}", f"type,sides={proto.type},{has_a},{has_r}", f"pos,sides={trigger.pos},{has_a},{has_r}",
        f"status={proto.status}", f"type,status={proto.type},{proto.status}", f"dep={token.dep_}", f"pos,dep={trigger.pos},{token.dep_}",
        f"crowd={min(crowd, 4)}", f"said={bool(proto.said_by)}", f"quoted={story.quoted(token)}", f"place={proto.place is not None}",
        f"own_date={proto.own_date}", f"mood={fin.morph.get('Mood')}", f"tense={fin.morph.get('Tense')}", f"position={min(position, 8) // 2}",
        f"conditions={min(len(trigger.conditions), 2)}", f"words={min(len(trigger.words), 2)}", f"weak={'weak' in trigger.flags}", f"unknown={unknown}",
        f"evidence={min(len(proto.evidence), 3)}", f"back={proto.back_reference}", f"relaxed={proto.relaxed}", f"relaxed,flags={proto.relaxed and '+'.join(sorted(trigger.flags))}", f"type,relaxed={proto.type},{proto.relaxed}", f"many_actors={min(len(proto.actor), 3)}", f"many_recipients={min(len(proto.recipient), 3)}",
        f"block={story.block_kind(token)}", f"caps={token.is_sent_start}", f"relative={_inside_relative(token)}",
    ]  # fmt: skip
    out += (
        [f"a={x}" for x in a]
        + [f"r={x}" for x in r]
        + [f"type,a={proto.type},{x}" for x in a]
        + [f"type,r={proto.type},{x}" for x in r]
    )
    out += [f"form={f}" for f in forms]
    if a and r:
        out.append(f"a>r={a[0]}>{r[0]}")
    out += [
        f"open={trigger.open}", f"open,guarded={out_of}", f"open,sides={trigger.open},{has_a},{has_r}", f"open,relaxed={out_of},{proto.relaxed}",
        f"open,pos={trigger.open},{trigger.pos}", f"open,type={trigger.open},{proto.type}",
    ]  # fmt: skip
    position_of_act = _position(token)
    out += [f"stand={position_of_act}", f"stand,crowd={position_of_act},{min(crowd, 2)}"]
    out += [
        f"fill_a={proto.fillers[0]}",
        f"fill_r={proto.fillers[1]}",
        f"fills={proto.fillers[0]},{proto.fillers[1]},{trigger.pos}",
    ]
    standing = story.standing(proto)
    out += [
        f"standing={standing}",
        f"standing,politics={standing},{min(story.politics, 3)}",
        f"standing,type={standing},{proto.type}",
        f"standing,open={standing},{trigger.open}",
    ]
    leisure = story.leisure(proto)
    out += [
        f"leisure={leisure}",
        f"leisure,standing={leisure},{standing}",
        f"leisure,politics={leisure},{min(story.politics, 3)}",
    ]
    out += [f"leisure>={grade}" for grade in range(1, leisure + 1)]
    out += [f"politics={story.politics}", f"politics,sides={story.politics},{has_a},{has_r}", f"here={story.political_here(proto.sentence)}",
            f"here,sides={story.political_here(proto.sentence)},{has_a},{has_r}"]  # fmt: skip
    other = proto.resembles
    if other is not None:
        near = proto.sentence - other.sentence
        distance = 0 if near == 0 else 1 if near == 1 else 2 if near < 4 else 3
        same_lemma = other.trigger.lemma == trigger.lemma
        out += [
            "again", f"again,type={proto.type}", f"again,rank={round(proto.resemblance)}", f"again,lemma={same_lemma}", f"again,distance={distance}",
            f"again,pos={trigger.pos},{other.trigger.pos}", f"again,date={proto.own_date}", f"again,sides={has_a},{has_r}", f"again,back={proto.back_reference}",
            f"again,mode={proto.mode == other.mode}", f"again,type,lemma={proto.type},{same_lemma}", f"again,type,distance={proto.type},{distance}",
        ]  # fmt: skip
    if proto.failed:
        out += [
            "failed", f"failed={proto.failed}", f"failed,slot,type={proto.failed},{proto.type}", f"failed,type={proto.type}",
            f"failed,sides={has_a},{has_r}", f"failed,pos={trigger.pos}", f"failed,crowd={min(crowd, 3)}", f"failed,stand={position_of_act}",
        ]  # fmt: skip
    countries = {p.code[:3] for p in proto.actor}, {p.code[:3] for p in proto.recipient}
    out.append(f"same_country={bool(countries[0] & countries[1])}")
    if len(story.sentences) == 1:
        out += ["lone", *(f"lone,{name}" for name in out if name.partition("=")[0] in _LONE)]
    return out


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
