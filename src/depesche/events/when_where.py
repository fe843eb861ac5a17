"""When and where an event happened.

Takes the trigger, the time expressions and the actors; gives the event's own time, else the sentence's, else the month of the report
(the guidelines' default for undated recent events), and the place from adverbials, not from actors.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any

from ..records import EventDate, Place, Span, TimeExpression
from . import grammar as g

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

PRECISION = {4: "year", 7: "month", 10: "day"}


def as_date(time: TimeExpression) -> EventDate | None:
    """An event date from a TIMEX value, or None for durations, sets and vague references."""
    value = time.value[:10] if time.type == "TIME" else time.value
    if time.type not in ("DATE", "TIME") or not value[:4].isdigit():
        return None
    if len(value) in PRECISION and all(p.isdigit() for p in value.split("-")):
        return EventDate(iso=value, begin=time.begin, end=time.end, precision=PRECISION[len(value)])
    year = value[:4]
    if value[4:6] in ("-W",):
        # a week: exact to the month where both ends lie in one
        if time.begin and time.end and time.begin[:7] == time.end[:7]:
            return EventDate(iso=time.begin[:7], begin=time.begin, end=time.end, precision="week")
        return EventDate(iso=time.begin[:7] if time.begin else year, begin=time.begin, end=time.end, precision="week")
    return EventDate(iso=year, begin=time.begin, end=time.end, precision="season")


class Times:
    """Time expressions by token, for the nearest one to a trigger."""

    def __init__(self, doc: Doc, times: list[TimeExpression]) -> None:
        starts = [t.idx for t in doc]
        self.at: list[tuple[int, TimeExpression]] = []
        for time in times:
            i = min(bisect_left(starts, time.span.start), len(starts) - 1)
            self.at.append((i, time))

    def of(self, trigger: Token, sentence_start: int, sentence_end: int) -> tuple[TimeExpression | None, bool]:
        """The time of a trigger: (expression, whether it stands in the trigger's own clause)."""
        own, other = [], []
        clause = g.clause_head(trigger)
        for i, time in self.at:
            if not sentence_start <= i < sentence_end or as_date(time) is None:
                continue
            token = trigger.doc[i]
            if self._belongs(token, trigger) and trigger.pos_ not in ("VERB", "AUX"):
                own.append((-1, i, time))
            elif g.clause_head(token.head if token.head is not token else token) is clause:
                own.append((abs(i - trigger.i), i, time))
            else:
                other.append((abs(i - trigger.i), i, time))
        if own:
            return min(own, key=lambda x: x[:2])[2], True
        if other:
            return min(other, key=lambda x: x[:2])[2], False
        return None, False

    @staticmethod
    def _belongs(token: Token, trigger: Token) -> bool:
        node = token
        for _ in range(5):
            if node.head is trigger:
                return node.dep_ in ("nmod", "amod", "obl", "advmod", "appos", "nummod")
            if node.head is node or node.pos_ == "VERB":
                return False
            node = node.head
        return False


def place_of(trigger: Token, actors: Any, locative: frozenset[str], sentence: list[Any]) -> Place | None:
    """The place named by an adverbial of the trigger or its clause."""
    clause = g.clause_head(trigger)
    best: tuple[int, Any, Token] | None = None
    for mention in sentence:
        token = trigger.doc[mention.head_token]
        if not mention.place and mention.kind != "place":
            continue
        node = token
        while node.dep_ in ("flat", "flat:name", "appos", "compound", "amod") and node.head is not node:
            node = node.head
        prepositions = g.case_forms(node) | g.case_forms(token)
        if not prepositions & locative:
            continue
        head = node.head
        if head is trigger:
            rank = 0
        elif head is clause or g.clause_head(head) is clause:
            rank = 1
        else:
            rank = 3
        rank = rank * 100 + min(abs(token.i - trigger.i), 99)
        if best is None or rank < best[0]:
            best = (rank, mention, token)
    if best is None:
        return None
    mention = best[1]
    entity = actors.entity(mention)
    return Place(
        name=trigger.doc.text[mention.start : mention.end], country=mention.country, lat=entity.lat, lon=entity.lon, span=Span(mention.start, mention.end)
    )
