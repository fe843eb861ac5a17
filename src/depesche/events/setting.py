"""The setting of an event: when and where it happened, and whether that makes it history.

Takes a proto event with the tokens that tell it; writes date, place, their sources and the status `historical` into it. The date comes from
`when` and the `timeline` of the report, the place from `where`; both are told the circumstances in which the event is told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lexicon.actors import fold
from ..quotes import quote_at
from ..records import Place
from .nearness import Ground
from .proto import PLACED, VERBAL
from .ranker import load_ranker
from .timeline import Timeline
from .when import LONG_AGO, DateOption, When, is_earlier
from .where import PlaceOption, Spot, Where

if TYPE_CHECKING:
    from .proto import Proto
    from .story import Story

#: An act is history where dates more than a year before the report have this share of the probability.
HISTORY = 0.3


class Setting:
    """Dates and places of the events of one report."""

    def __init__(self, story: Story) -> None:
        self.report, self.actors, self.quotes, self.sentence_of = (
            story.report,
            story.actors,
            story.quotes,
            story.sentence_of,
        )
        groups, lexicon = story.groups, story.lexicon
        self.earlier = groups["earlier"]
        self.ground = Ground(story.sentence_of, story.blocks, groups["perfect"])
        self.timeline = Timeline(story.doc, self.ground, story.times, story.report.date, groups)
        self.when = When(self.timeline)
        names = lexicon.actors
        self.where = Where(
            story.doc, story.report, self.ground, story.actors, story.times, groups, lexicon.locatives, story.head_of,
            lambda word: names.city_in_adjective(fold(word), word), frozenset(names.inflection.endings.get("name", ())),
        )  # fmt: skip

    def settle(self, proto: Proto) -> None:
        """Date, place, and status `historical` of an event, from all its tellings so far."""
        if proto.status == "historical" and proto.trigger.status != "historical":
            proto.status = "occurred"
        options = self.date_options(proto)
        shares = load_ranker("when").shares([o.features for o in options])
        history = [k for k, option in enumerate(options) if self._is_history(option, proto)]
        if proto.status == "occurred" and self._is_to_come(proto, options[shares.index(max(shares))]):
            proto.status = "future"
        if proto.status == "occurred" and sum(shares[k] for k in history) > HISTORY:
            proto.status = "historical"
            when = options[max(history, key=lambda k: shares[k])]
        else:
            when = options[shares.index(max(shares))]
        proto.date = None if when.date is not None and when.date.precision == "vague" else when.date
        proto.own_date, proto.date_source = when.own, when.source
        places = self.place_options(proto)
        where = places[load_ranker("where").best([o.features for o in places])]
        proto.place = self._place(where.spot) if where.spot is not None else None
        proto.place_source = where.source

    def _is_to_come(self, proto: Proto, when: DateOption) -> bool:
        """Whether a deed told in the present tense is dated after the report ("wird ab 2021 gekürzt")."""
        written = self.timeline.report_end
        if when.date is None or written is None or proto.type in VERBAL:
            return False
        return (when.date.begin or when.date.iso) > written and self.ground.tense(proto.token) == "pres"

    def _is_history(self, when: DateOption, proto: Proto) -> bool:
        if when.date is None:
            return when.source == LONG_AGO
        return self.timeline.is_bygone(when.date, self.ground.tense(proto.token))

    def date_options(self, proto: Proto) -> list[DateOption]:
        """The dates that may be meant; what was said has been said: a day to come is that of what was promised or demanded."""
        return self.when.options(
            proto.tellings, self.circumstances(proto), proto.type in VERBAL and proto.status == "occurred"
        )

    def place_options(self, proto: Proto) -> list[PlaceOption]:
        """The places that may be meant."""
        return self.where.options(proto.tellings, self.circumstances(proto), [*proto.actor, *proto.recipient])

    def circumstances(self, proto: Proto) -> list[str]:
        """How an event is told, as names of features."""
        token = proto.token
        tense, pos = self.ground.tense(token), proto.trigger.pos
        kind = "verbal" if proto.type in VERBAL else "placed" if proto.type in PLACED else "other"
        quote = quote_at(self.quotes, token.idx)
        number = self.sentence_of(token.i)
        return [
            f"tense={tense}", f"pos={pos}", f"kind={kind}", f"status={proto.status}", f"quoted={quote.kind if quote else ''}",
            f"earlier={is_earlier(token, tense, self.earlier)}", f"sentence={min(number, 9) // 3}", f"back={proto.back_reference}",
        ]  # fmt: skip

    def _place(self, spot: Spot) -> Place:
        entity = self.actors.by_id(spot.entity) if spot.entity else None
        return Place(
            name=spot.name,
            country=spot.country,
            lat=entity.lat if entity else None,
            lon=entity.lon if entity else None,
            span=spot.span,
        )
