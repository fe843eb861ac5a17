"""When an event happened: which of the report's time expressions is its own, or else the report's day, month or year, or nothing.

Takes the tokens that tell an event and the timeline of the report. Every date that may be meant is an option with features (how near its words
stand to the event, how exact it is, how long before the report); a small learned model chooses. `source` of the choice says whether the date was
read from words or is the convention for what a report tells without any ("report month").
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from ..records import EventDate, TimeExpression
from . import grammar as g
from .dates import PRECISION
from .nearness import OWN, RELATIONS, bucket, zone

if TYPE_CHECKING:
    from spacy.tokens import Token

    from .timeline import Timeline

#: Options that no words of the text give.
REPORT_DAY, REPORT_MONTH, REPORT_YEAR, UNKNOWN, LONG_AGO = (
    "report day",
    "report month",
    "report year",
    "none",
    "long ago",
)
#: The last relation within the clause, above it, below it, within the sentence, and within the paragraph.
_CLAUSE, _ABOVE, _BELOW, _SENTENCE, _PARAGRAPH = map(RELATIONS.index, ("clause", "above", "below", "sentence", "next"))
#: Relations of the parts of a time and of a time to its noun.
_WITHIN = frozenset({"nmod", "appos", "nummod", "flat", "amod", "flat:name"})


@dataclass(slots=True)
class DateOption:
    """One date that may be meant, where it comes from (a relation of `nearness` or one of the report's), and what speaks for it."""

    date: EventDate | None
    source: str
    features: list[str] = field(default_factory=list)
    words: TimeExpression | None = None

    @property
    def own(self) -> bool:
        """Whether the words of the date are said of the event itself."""
        return self.source in OWN

    @property
    def read(self) -> bool:
        """Whether the date was read from words of the text."""
        return self.words is not None


class _Near(NamedTuple):
    """The naming of a date that stands nearest to an event: how near (`RELATIONS`), how many tokens off, at which token; `latest`: whether it is the
    last one before the event."""

    relation: int
    distance: int
    i: int
    time: TimeExpression
    date: EventDate
    latest: bool


class When:
    """Dates of the events of one report."""

    def __init__(self, timeline: Timeline) -> None:
        self.timeline = timeline
        self.doc, self.ground, self.report_date = timeline.doc, timeline.ground, timeline.report_date

    def options(self, tellings: Sequence[Token], circumstances: Sequence[str], past: bool) -> list[DateOption]:
        """All dates that may be meant, the report's own first; `past`: none that lies after the report."""
        named = self._named(tellings)
        around = RELATIONS[named[0].relation] if named else "nowhere"
        options = self._of_report(self._whole(tellings, circumstances, around))
        self._add_named(options, named, tellings, circumstances)
        end = self.timeline.report_end
        if past and end:
            options = [o for o in options if o.date is None or (o.date.begin or o.date.iso) <= end]
        if not self.report_date or len(self.report_date) == 4:
            # without a date of its own (or only a year), a report's years say only of their own clause when it was
            here = self._in_clause(tellings, (i for i, _ in self.timeline.undated))
            options = [o for o in options if not o.read or not here and self._rank(o) <= _ABOVE]
        formerly = self._in_clause(tellings, self.timeline.formerly)
        rule = options[1] if formerly else self._by_rule(options, circumstances)
        for option in options:
            option.features.append(f"rule={option is rule}")
        rule.features.append(f"rule,{rule.source}")
        return options

    # -- the options ----------------------------------------------------------------------------------------------

    def _named(self, tellings: Sequence[Token]) -> list[_Near]:
        """Each date that the report names, where it is named nearest to the event; the nearest first."""
        nearest: dict[str, _Near] = {}
        latest = max((dated.i for dated in self.timeline.dated if dated.i < tellings[0].i), default=None)
        for i, time, date in self.timeline.dated:
            relation, distance = self.ground.nearest(tellings, self.doc[i])
            near = _Near(relation, abs(distance), i, time, date, i == latest)
            known = nearest.get(date.iso)
            if known is None or near[:2] < known[:2]:
                nearest[date.iso] = near
        return sorted(nearest.values(), key=lambda near: near[:3])

    def _of_report(self, whole: list[str]) -> list[DateOption]:
        """The dates that no words give: none, long ago, and the report's day, month and year."""
        options = [DateOption(None, UNKNOWN), DateOption(None, LONG_AGO)]
        if self.report_date:
            for source, size in ((REPORT_DAY, 10), (REPORT_MONTH, 7), (REPORT_YEAR, 4)):
                iso = self.report_date[:size]
                if len(iso) == size:
                    begin = (iso + "-01-01")[:10]
                    date = EventDate(iso=iso, begin=begin, end=self.timeline.report_end, precision=PRECISION[size])
                    options.append(DateOption(date, source))
        for option in options:
            option.features = [option.source] + [f"{option.source},{name}" for name in whole]
        if self.report_date and len(self.report_date) == 4:
            # all that is known of when it was written stands for the month that is told without any time
            options[-1].features += [REPORT_MONTH] + [f"{REPORT_MONTH},{name}" for name in whole]
        return options

    def _add_named(
        self, options: list[DateOption], named: list[_Near], tellings: Sequence[Token], circumstances: Sequence[str]
    ) -> None:
        """Adds the dates that words give; one that is the report's too becomes theirs."""
        of_report = {o.date.iso: o for o in options if o.date is not None}
        for near in named:
            source = RELATIONS[near.relation]
            option = of_report.get(near.date.iso)
            if option is None:
                option = DateOption(near.date, source)
                options.append(option)
            option.features += self._of_words(near, near.relation == named[0].relation, tellings, circumstances)
            option.source, option.date, option.words = source, near.date, near.time

    # -- what speaks for them -------------------------------------------------------------------------------------

    def _whole(self, tellings: Sequence[Token], circumstances: Sequence[str], around: str) -> list[str]:
        """Features that are the same for all dates; `around`: how near the nearest is named."""
        opening = self.timeline.opening_day
        vague = sorted(
            {
                f"{t.type[:3]}{t.value if not t.value[:1].isdigit() and t.type == 'DATE' else ''}"
                for i, t in self.timeline.undated
                if self.ground.nearest(tellings, self.doc[i])[0] <= _CLAUSE
            }
        )
        return [
            f"around={around}",
            f"around={zone(around)},{circumstances[0]}",
            f"opening={self.timeline.age(opening) if opening else 'no'}",
            *(f"vague={v}" for v in vague),
            *self._era(tellings[0], circumstances[0]),
            *circumstances,
        ]

    def _era(self, trigger: Token, tense: str) -> list[str]:
        """The time the paragraph was last told to be in: what follows "in 1999 …" in the past tense is of that time too."""
        block = self.ground.block_of(trigger)
        here = [
            d
            for i, _, d in self.timeline.dated
            if i <= trigger.i and self.ground.block_of(self.doc[i]) is block and not modifies_noun(self.doc[i])
        ]
        age = self.timeline.age(here[-1]) if here else "none"
        return [f"era={age}", f"era={age},{tense}"]

    def _of_words(
        self, near: _Near, nearest: bool, tellings: Sequence[Token], circumstances: Sequence[str]
    ) -> list[str]:
        """Features of a date that words give; `nearest`: whether no other date is named in a nearer relation."""
        relation, time, date = RELATIONS[near.relation], near.time, near.date
        age = self.timeline.age(date)
        kind = date.precision if time.value[:1].isdigit() else "present"
        token = self.doc[near.i]
        area = zone(relation)
        names = [
            relation, kind, age, f"{area},{kind}", f"{area},{age}", f"{area},latest={near.latest}", f"{area},nearest={nearest}",
            f"{area},noun={modifies_noun(token)}", f"{relation},{circumstances[0]}", f"count={min(self.timeline.count[date.iso], 3)}",
            f"{area},mod={time.mod}", f"{area},opening day={date == self.timeline.opening_day}",
        ]  # fmt: skip
        if area in ("own", "sentence"):
            distance = min((token.i - t.i for t in tellings), key=abs)
            names.append(f"{area},{bucket(distance)}")
        return names + [f"{area},{c}" for c in circumstances]

    # -- what the order of news says ------------------------------------------------------------------------------

    def _by_rule(self, options: list[DateOption], circumstances: Sequence[str]) -> DateOption:
        """What the order of news says: the event's own time, the sentence's, the day of its paragraph, for an act that happens somewhere the
        day of the opening; what is told without any is of the report's month, unless it lies before the story."""
        for rank, k in sorted((self._rank(o), k) for k, o in enumerate(options) if o.read):
            if self._holds(options[k], rank):
                return options[k]
        if "earlier=True" in circumstances:
            return options[0]
        opening = self._opening(options)
        if "kind=placed" in circumstances and opening is not None:
            return next(o for o in options if o.date is not None and o.date.iso == opening.iso)
        return next((o for source in (REPORT_MONTH, REPORT_YEAR) for o in options if o.source == source), options[0])

    def _opening(self, options: list[DateOption]) -> EventDate | None:
        """The day of the report's opening, as long as it is among the options: those after the report may have been left out."""
        day = self.timeline.opening_day
        return day if any(day is not None and o.date is not None and o.date.iso == day.iso for o in options) else None

    def _holds(self, option: DateOption, rank: int) -> bool:
        """Whether words so near by rule give the date of an event: any in its sentence but below its clause, a day of late in its paragraph, too."""
        if option.words is None or not option.words.value[:1].isdigit():
            return False
        date = option.date
        day = date is not None and date.precision == "day" and self.timeline.is_recent(date)
        return rank < _PARAGRAPH if day else rank <= _SENTENCE and rank != _BELOW

    def _rank(self, option: DateOption) -> int:
        """How near the words of an option stand; those of another noun in the clause ("nach dem Anschlag vom Montag") no nearer than the sentence."""
        place = RELATIONS.index(option.source)
        return _SENTENCE if 0 < place < _SENTENCE and f"{zone(option.source)},noun=True" in option.features else place

    def _in_clause(self, tellings: Sequence[Token], tokens: Iterable[int]) -> bool:
        """Whether any of the tokens stands in the event's phrase or clause."""
        return any(self.ground.nearest(tellings, self.doc[i])[0] <= _CLAUSE for i in tokens)


def modifies_noun(token: Token) -> bool:
    """Whether a time belongs to a noun ("die Wahl 2016") and says nothing of when the sentence plays."""
    node = token
    for _ in range(4):
        if node.dep_ not in _WITHIN or node.head.pos_ not in ("NOUN", "PROPN", "NUM"):
            return False
        if node.dep_ == "nmod" and node.head.pos_ == "NOUN" and node.pos_ in ("NUM", "NOUN", "PROPN", "X", "ADJ"):
            return True
        node = node.head
    return False


def is_earlier(token: Token, tense: str, earlier: frozenset[str]) -> bool:
    """Whether an act lies before the story: told in the past perfect, or a noun after "after", "since", "because of"."""
    if token.pos_ in ("VERB", "AUX") or g.clause_head(token) == token:
        return tense == "plup"
    return token.dep_ in ("obl", "nmod") and bool(g.case_forms(token) & earlier)
