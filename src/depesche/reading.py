"""What happens to a report, in order. Whoever wants to know, reads this file.

bytes ─ ingest ─▶ Report ─ layout ─▶ Blocks ─ language ─▶ Doc ─ readers ─▶ Reading
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from .carrier import as_it_came, carried, edits_of
from .errors import UnreadableInput
from .freeing import EVERY, give_back
from .pausing import paused
from .records import Block, Quote, Reading, Report, Span, TimeExpression

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from .carrier import Carried
    from .entities import Actors
    from .lexicon import Lexicon


#: A year, a month or a day; a time may follow.
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d([T ].*)?)?)?")


@dataclass(frozen=True)
class Config:
    """How to read. `language`: `de`, `en`, or None, which takes the report's own or finds it out; `pipelines`: (language, package name or path)
    of other spaCy pipelines; `lexicon`: a folder laid over the package's lexicon (docs/lexicon.md)."""

    language: str | None = None
    pipelines: tuple[tuple[str, str], ...] = ()
    lexicon: Path | None = None


class _Ground(NamedTuple):
    """What the readers of events and relations stand on. `carried`: the text that is read, where it is not the report's own."""

    carried: Carried | None
    report: Report
    blocks: list[Block]
    lexicon: Lexicon
    doc: Doc
    actors: Actors
    times: list[TimeExpression]
    quotes: list[Quote]


class Reader:
    """Reads reports. One Reader serves any number of reports; engines and lexicons are built when first needed.

    `read(report)` gives a `Reading`. It raises `UnknownLanguage` for a text that is neither German nor English, `UnreadableInput` for a date that is
    none, `LexiconError` for a fault in the user's lexicon, `MissingPart` for a pipeline that is not there; all are `DepescheError`s.
    """

    def __init__(self, config: Config | None = None) -> None:
        self.config = config or Config()
        self._read_so_far = 0

    def read(self, report: Report) -> Reading:
        """All that one report says; offsets count Unicode code points of `report.text`. The same report gives the same Reading in every process."""
        with paused():
            reading = self._read(report)
        self._read_so_far += 1
        if self._read_so_far % EVERY == 0:
            give_back()
        return reading

    def _read(self, report: Report) -> Reading:
        from . import language as languages
        from .events import read_events
        from .quantities import attach, read_quantities, with_events
        from .relations import read_relations

        given = report
        carried, report, blocks, lexicon, doc, actors, times, quotes = self._ground(report)
        quantities = read_quantities(doc, lexicon)
        events = read_events(doc, report, actors, times, quantities, quotes, lexicon)
        events, quantities = attach(events, quantities, doc, lexicon), with_events(events, quantities, doc, lexicon)
        relations, undertakings = read_relations(doc, report, actors, quantities, quotes, lexicon)
        sentences = [Span(s[0].idx, s[-1].idx + len(s[-1])) for s in languages.sentences(doc)]
        reading = Reading(
            report=report, language=lexicon.language, author=report.author, place=report.place, date=report.date, blocks=blocks,
            sentences=sentences, entities=actors.entities, events=events, quotes=quotes, times=times, quantities=quantities,
            relations=relations, undertakings=undertakings,
        )  # fmt: skip
        return as_it_came(reading, given, carried)

    def explain(self, report: Report, event: str) -> list[tuple[str, str]]:
        """Why an event of a report (`event`: its id in the Reading, `e3`) was coded as it was: (label, words) in order; empty if the report has none of
        that id. Reads the report anew, and raises what `read` raises."""
        from .events.explain import explain

        _, report, _, lexicon, doc, actors, times, quotes = self._ground(report)
        return explain(doc, report, actors, times, quotes, lexicon, event)

    def _ground(self, report: Report) -> _Ground:
        """What events stand on: report, blocks, lexicon, Doc, actors, times and quotes."""
        from . import language as languages
        from .entities import read_entities
        from .layout import read_layout
        from .lexicon import load
        from .quotes import read_quotes
        from .times import read_times

        _check_date(report)
        edits = edits_of(report.text)
        plain = carried(report.text, edits)
        language = self.config.language or report.language or languages.detect(plain.text if plain else report.text)
        lexicon = load(language, self.config.lexicon)
        text = carried(report.text, [*edits, *languages.respelled(report.text, language)])
        title = report.title and carried(
            report.title, [*edits_of(report.title), *languages.respelled(report.title, language, report.text)]
        )
        if text or title:
            report = msgspec.structs.replace(
                report, text=text.text if text else report.text, title=title.text if title else report.title
            )
        layout = read_layout(msgspec.structs.replace(report, language=language), lexicon)
        report = layout.report
        engine = languages.load_engine(language, dict(self.config.pipelines).get(language))
        doc = languages.parse(report, layout.blocks, engine)
        actors = read_entities(doc, report, lexicon)
        times = read_times(doc, report, lexicon)
        return _Ground(text, report, layout.blocks, lexicon, doc, actors, times, read_quotes(doc, actors, lexicon))


def _check_date(report: Report) -> None:
    """A date that is none would be found out deep in the readers, or not at all. Raises `UnreadableInput`."""
    given = report.date
    if given is None:
        return
    try:
        # All days that a report reckons with have to be there, the last years of the calendar are not.
        if not _DATE.fullmatch(given) or date.fromisoformat((given + "-01-01")[:10]).year > 9900:
            raise ValueError(given)
    except (TypeError, ValueError):
        raise UnreadableInput(
            f"{report.id}: its date {given!r} is none; write 2019, 2019-04 or 2019-04-25, or None where it is not known"
        ) from None


def read(report: Report | str, config: Config | None = None) -> Reading:
    """The Reading of one report, or of a text, which is then a report of id `text` without a date. Raises what `Reader.read` raises. For many
    reports make one `Reader`."""
    if isinstance(report, str):
        report = Report(id="text", text=report)
    return Reader(config).read(report)
