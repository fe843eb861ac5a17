"""One event for all that tells the same occasion within a report.

Takes settled proposals, gives one for each occasion with all the sentences that tell it; what may be an act of its own is marked as
resembling another, for the judge to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..language import block_of
from . import grammar as g
from .proto import CLAUSE, Proto

if TYPE_CHECKING:
    from spacy.tokens import Token

#: How far off participants may be found that are better than those found farther off.
SURE = CLAUSE
#: What a clause's verb may have of its own.
ARGUMENTS = frozenset({"obj", "nsubj", "nsubj:pass", "obl:arg"})
#: Kinds of blocks that only name what is told below them.
HEADINGS = frozenset({"headline", "kicker"})
RECIPROCAL = frozenset({"CONSULT", "AGREE", "COOPERATE", "SUPPORT", "ASSAULT"})


def join(protos: list[Proto], judging: bool, another: frozenset[str] = frozenset()) -> list[Proto]:
    """One event for all that tells the same occasion. Whether a likely second telling is an act of its own is for the judge to say; without one it
    joins the event it resembles. `another`: adjectives that say that an act is not the one told before."""
    done: list[Proto] = []
    # those whose participants are named come first, so that no guess stands in their way
    for proto in sorted(protos, key=lambda p: (p.relaxed, p.back_reference)):
        best: tuple[float, Proto] | None = None
        for other in done:
            if apart(other, proto, another):
                continue
            rank = same(other, proto)
            if rank and (best is None or rank >= best[0]):
                best = (rank, other)
        named = bool(proto.actor or proto.recipient)
        if (deed := claimed(done, proto)) is not None:
            absorb(deed, proto)
        elif best is None and (first := told_before(done, proto)) is not None:
            absorb(first, proto)
        elif best is not None and (not judging or not named or not may_be_another(best[1], proto)):
            absorb(best[1], proto)
        elif best is not None:
            proto.resembles, proto.resemblance = best[1].resembles or best[1], best[0]
            done.append(proto)
        elif named:
            done.append(proto)
    return sorted(done, key=lambda p: p.token.i)


def claimed(done: list[Proto], proto: Proto) -> Proto | None:
    """The deed that somebody says was his ("bekannte sich zu der Tat"): the last of the type, of whom nobody else is said to have done it."""
    if "claim" not in proto.trigger.flags:
        return None
    theirs = {p.code for p in proto.actor}
    before = [
        o
        for o in done
        if o.type == proto.type
        and 0 <= proto.sentence - o.sentence <= 6
        and o.token != proto.token
        and (not o.actor or o.defaults[0] or theirs & {p.code for p in o.actor})
    ]
    if not before:
        return None
    if proto.defaults[1]:
        # whom it hit is known from the deed
        proto.recipient = []
    return max(before, key=lambda o: o.token.i)


def told_before(done: list[Proto], proto: Proto) -> Proto | None:
    """The last act of the type, told at most a few sentences ago, that a definite noun without participants of its own takes up."""
    if not proto.back_reference or not (proto.relaxed or proto.trigger.pos == "n" and all(proto.defaults)):
        return None
    before = [
        o for o in done if o.type == proto.type and 0 <= proto.sentence - o.sentence <= 4 and o.token.i < proto.token.i
    ]
    return max(before, key=lambda o: o.token.i, default=None)


def may_be_another(first: Proto, proto: Proto) -> bool:
    """Whether what looks like a second telling may be an act of its own: a verb in another sentence, with the participants it asks for. What a headline
    says is told again below it."""
    block = block_of(first.token.doc, first.token.i)
    if block is not None and block.kind in HEADINGS:
        return False
    return proto.trigger.pos == "v" and not proto.relaxed and proto.sentence > first.sentence


def apart(a: Proto, b: Proto, another: frozenset[str]) -> bool:
    """Whether two tellings are certainly two acts: the second is called *another* one, or they are joined clauses of one sentence, each with arguments of
    its own ("*stürmten* Gebäude und *besetzten* Straßen", not "kritisierte und verurteilte den Anschlag")."""
    if a.type != b.type:
        return False
    first, second = (a, b) if a.token.i < b.token.i else (b, a)
    if second.token.pos_ == "NOUN" and any(c.dep_ == "amod" and c.lower_ in another for c in second.token.children):
        return True
    if a.sentence != b.sentence or a.relaxed or b.relaxed or first.token.pos_ != "VERB":
        return False
    if a.type == "ASSAULT" and a.mode is None and b.mode is None:
        # "killed two and wounded five"
        return False
    clause, joined = g.clause_head(first.token), g.clause_head(second.token)
    if joined.dep_ not in ("conj", "parataxis") or joined == clause or joined.i < clause.i:
        return False
    if clause not in (joined.head, joined.head.head):
        return False
    what = second.token
    names = what == joined or what.head == joined and what.dep_ in ARGUMENTS
    return names and _has_own(clause) and _has_own(joined)


def _has_own(verb: Token) -> bool:
    """Whether a verb has a subject or an object that it shares with no other."""
    return any(c.dep_ in ARGUMENTS and c.pos_ in ("NOUN", "PROPN", "PRON") for c in verb.children)


def same(a: Proto, b: Proto) -> float:
    """How surely two tellings are one event: 0 for no."""
    if a.type != b.type:
        return 0.0
    if a.mode and b.mode and a.mode != b.mode:
        return 0.0
    if (a.status == "negated") != (b.status == "negated"):
        return 0.0
    if "historical" in (a.status, b.status) and a.status != b.status and not b.back_reference:
        return 0.0
    if (
        a.own_date
        and b.own_date
        and a.date
        and b.date
        and not (a.date.iso.startswith(b.date.iso) or b.date.iso.startswith(a.date.iso))
    ):
        return 0.0
    if (a.mode == "visit") != (b.mode == "visit") and not b.back_reference and not a.back_reference:
        return 0.0
    score = 1.0
    reciprocal = a.type in RECIPROCAL and (a.reciprocal or b.reciprocal)
    sides = (
        [(a.actor + a.recipient, b.actor + b.recipient)]
        if reciprocal
        else [(a.actor, b.actor), (a.recipient, b.recipient)]
    )
    for x, y in sides:
        cx, cy = {p.code for p in x}, {p.code for p in y}
        if not cx or not cy:
            score -= 0.2
            continue
        countries = {c[:3] for c in cx}, {c[:3] for c in cy}
        if (
            reciprocal
            and min(map(len, countries)) > 1
            and not (countries[0] <= countries[1] or countries[1] <= countries[0])
        ):
            return 0.0
        if cx & cy:
            score += 1.0
        elif {c[:3] for c in cx} & {c[:3] for c in cy} and (
            any(len(c) == 3 for c in cx | cy) or a.defaults != (0, 0) or b.defaults != (0, 0)
        ):
            score += 0.3
        else:
            return 0.0
    if not b.actor and not b.recipient:
        return 0.5 if b.back_reference else 0.0
    return max(score, 0.1) if score > 0.5 or b.back_reference else 0.0


def absorb(a: Proto, b: Proto) -> None:
    """Puts what b knows into a."""
    if b.sentence not in a.evidence:
        a.evidence.append(b.sentence)
        a.tellings.append(b.token)
    if not b.unfounded:
        a.mode = a.mode or b.mode
    if a.alleged and not b.alleged:
        a.actor, a.alleged, a.ways = b.actor, False, (b.ways[0], a.ways[1])
    elif b.actor and not b.alleged and (not a.actor or b.defaults[0] < min(a.defaults[0], SURE)):
        a.actor, a.ways = b.actor, (b.ways[0], a.ways[1])
    if b.recipient and (not a.recipient or b.defaults[1] < min(a.defaults[1], SURE)):
        a.recipient, a.ways = b.recipient, (a.ways[0], b.ways[1])
    if a.reciprocal and b.reciprocal:
        known = {p.code for p in a.actor} | {p.code[:3] for p in a.actor if b.back_reference or b.relaxed}
        a.actor = a.actor + [p for p in b.actor if p.code not in known and p.code[:3] not in known]
    a.confidence = max(a.confidence, b.confidence)
