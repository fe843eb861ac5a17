"""When and where an event happened.

Takes the trigger, the time expressions and the actors; gives the event's own time, else the sentence's, else the month of the report
(the guidelines' default for undated recent events), and the place from adverbials, not from actors.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date as Day
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
            elif g.clause_head(token.head if token.head != token else token) == clause:
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
            if node.head == trigger:
                return node.dep_ in ("nmod", "amod", "obl", "advmod", "appos", "nummod")
            if node.head == node or node.pos_ == "VERB":
                return False
            node = node.head
        return False


@dataclass(frozen=True, slots=True)
class Named:
    """A name that only its preposition shows to be a place ("in Halabadscha"): it stands in no gazetteer."""

    head_token: int
    start: int
    end: int
    country: str | None = None
    place: bool = True
    kind: str = "place"
    entity: str = ""


def unknown_places(doc: Doc, inside: frozenset[str], actors: Any, times: list[TimeExpression]) -> list[Named]:
    """Names after a preposition of place that neither the actors nor the times know."""
    taken = [(t.span.start, t.span.end) for t in times]
    found = []
    for token in doc:
        if (
            token.pos_ != "PROPN"
            or token.dep_ not in ("obl", "nmod", "obl:arg", "appos")
            or actors.at(token.i) is not None
        ):
            continue
        head = token.head if token.dep_ == "appos" else token
        if not g.case_forms(head) & inside or any(a <= token.idx < b for a, b in taken):
            continue
        last = token
        for child in token.children:
            if child.dep_ in ("flat:name", "flat") and child.i == last.i + 1 and child.pos_ == "PROPN":
                last = child
        found.append(Named(token.i, token.idx, last.idx + len(last)))
    return found


def located(mention: Any, doc: Doc, locative: frozenset[str]) -> Token | None:
    """The head of the adverbial a place stands in ("in seiner Heimatstadt *Tikrit*"), or None if it is no adverbial of place."""
    if not mention.place and mention.kind != "place":
        return None
    node = doc[mention.head_token]
    for _ in range(4):
        if g.case_forms(node) & locative:
            return node
        if (
            node.dep_ not in ("flat", "flat:name", "appos", "compound", "conj", "nmod")
            or node.head == node
            or node.dep_ == "nmod"
            and g.preposition(node)
        ):
            break
        node = node.head
    return node if mention.place and not g.case_forms(node) else None


class Scene:
    """Where and on which day the report's story plays: what a sentence says is carried on to the next ones of its paragraph."""

    def __init__(
        self,
        doc: Doc,
        report_date: str | None,
        sentence_of: Callable[[int], int],
        blocks: list[Any],
        times: Times,
        mentions: dict[int, list[Any]],
        locative: frozenset[str],
    ) -> None:
        self.blocks = blocks
        self.days: dict[int, EventDate] = {}
        self.last: dict[int, EventDate] = {}
        for i, time in times.at:
            date = as_date(time)
            if date is None:
                continue
            number = sentence_of(i)
            if not _modifies_noun(doc[i]):
                self.last[number] = date
            if date.precision == "day" and report_date and _days_apart(date.iso, report_date) <= 20:
                self.days.setdefault(number, date)
        self.places: dict[int, Any] = {}
        for number, found in mentions.items():
            for mention in found:
                if located(mention, doc, locative) is not None:
                    self.places[number] = mention

    def day(self, sentence: int, beyond: bool) -> EventDate | None:
        """The day of the story at a sentence: the last one named in its paragraph, else (`beyond`) the first of the report's beginning."""
        for i in range(sentence, -1, -1):
            if self.blocks[i] is not self.blocks[sentence]:
                break
            if i in self.days:
                return self.days[i]
        if not beyond:
            return None
        return next((self.days[i] for i in range(min(4, len(self.blocks))) if i in self.days), None)

    def era(self, sentence: int) -> EventDate | None:
        """The last date named in the paragraph up to a sentence: what follows "in 1999 …" in the past tense is of that time too."""
        for i in range(sentence, -1, -1):
            if self.blocks[i] is not self.blocks[sentence]:
                return None
            if i in self.last:
                return self.last[i]
        return None

    def place(self, sentence: int, beyond: bool) -> Any | None:
        """The mention that gives the place of the story at a sentence: of its paragraph, else (`beyond`) the first named so far."""
        for i in range(sentence, -1, -1):
            if self.blocks[i] is not self.blocks[sentence]:
                break
            if i in self.places:
                return self.places[i]
        return next((self.places[i] for i in sorted(self.places) if i <= sentence), None) if beyond else None


def _modifies_noun(token: Token) -> bool:
    """Whether a time belongs to a noun ("die Wahl 2016") and says nothing of when the sentence plays."""
    node = token
    for _ in range(4):
        if node.dep_ not in _WITHIN or node.head.pos_ not in ("NOUN", "PROPN", "NUM"):
            return False
        if node.dep_ == "nmod" and node.head.pos_ == "NOUN" and node.pos_ in ("NUM", "NOUN", "PROPN", "X", "ADJ"):
            return True
        node = node.head
    return False


#: Relations of the parts of a time and of a time to its noun.
_WITHIN = frozenset({"nmod", "appos", "nummod", "flat", "amod", "flat:name"})


def _days_apart(a: str, b: str) -> int:
    return abs((Day.fromisoformat(a[:10]) - Day.fromisoformat(b[:10])).days)


def as_place(mention: Any, actors: Any, text: str) -> Place:
    """A place record from a mention."""
    if not mention.entity:
        return Place(name=text[mention.start : mention.end], span=Span(mention.start, mention.end))
    entity = actors.entity(mention)
    return Place(
        name=text[mention.start : mention.end],
        country=mention.country,
        lat=entity.lat,
        lon=entity.lon,
        span=Span(mention.start, mention.end),
    )


def place_of(
    trigger: Token, actors: Any, locative: frozenset[str], sentence: list[Any], anywhere: bool
) -> Place | None:
    """The place named by an adverbial of the trigger, of its clause, or (`anywhere`) elsewhere in the sentence."""
    clause = g.clause_head(trigger)
    best: tuple[int, Any] | None = None
    for mention in sentence:
        node = located(mention, trigger.doc, locative)
        if node is None:
            continue
        head = node.head
        rank = 0 if head == trigger else 1 if g.clause_head(head) == clause else 3
        if rank == 3 and not anywhere:
            continue
        rank = rank * 100 + min(abs(mention.head_token - trigger.i), 99)
        # of two names of one adverbial the narrower is meant: the city before the country
        rank -= 20 if mention.kind == "place" else 0
        if best is None or rank < best[0]:
            best = (rank, mention)
    return as_place(best[1], actors, trigger.doc.text) if best is not None else None
