"""What happens to a report, in order. Whoever wants to know, reads this file.

bytes ─ ingest ─▶ Report ─ layout ─▶ Blocks ─ language ─▶ Doc ─ readers ─▶ Reading
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec

from .records import Reading, Report, Span


@dataclass(frozen=True)
class Config:
    """How to read. `language`: de, en or None (found out); `pipelines`: other spaCy pipelines by language; `lexicon`: a user's own folder."""

    language: str | None = None
    pipelines: tuple[tuple[str, str], ...] = ()
    lexicon: Path | None = None


class Reader:
    """Reads reports. One Reader serves any number of reports; engines and lexicons are built when first needed.

    `read(report)` gives a `Reading`. Raises `UnknownLanguage` for a text that is neither German nor English.
    """

    def __init__(self, config: Config | None = None) -> None:
        self.config = config or Config()

    def read(self, report: Report) -> Reading:
        """All that one report says. The same report gives the same Reading in every process."""
        from . import language as languages
        from .entities import read_entities
        from .events import read_events
        from .layout import read_layout
        from .lexicon import load
        from .quantities import attach, read_quantities, with_events
        from .quotes import read_quotes
        from .relations import read_relations
        from .times import read_times

        language = self.config.language or report.language or languages.detect(report.text)
        lexicon = load(language, self.config.lexicon)
        layout = read_layout(msgspec.structs.replace(report, language=language), lexicon)
        report = layout.report
        engine = languages.load_engine(language, dict(self.config.pipelines).get(language))
        doc = languages.parse(report, layout.blocks, engine)
        actors = read_entities(doc, report, lexicon)
        times = read_times(doc, report, lexicon)
        quantities = read_quantities(doc, lexicon)
        quotes = read_quotes(doc, actors, lexicon)
        events = read_events(doc, report, actors, times, quantities, quotes, lexicon)
        events, quantities = attach(events, quantities, doc, lexicon), with_events(events, quantities, doc, lexicon)
        relations, undertakings = read_relations(doc, report, actors, times, quantities, quotes, lexicon)
        sentences = [Span(s[0].idx, s[-1].idx + len(s[-1])) for s in languages.sentences(doc)]
        return Reading(
            report=report, language=language, author=report.author, place=report.place, date=report.date, blocks=layout.blocks,
            sentences=sentences, entities=actors.entities, events=events, quotes=quotes, times=times, quantities=quantities,
            relations=relations, undertakings=undertakings,
        )  # fmt: skip


def read(report: Report | str, config: Config | None = None) -> Reading:
    """Reads one report, or a text taken for one."""
    if isinstance(report, str):
        report = Report(id="text", text=report)
    return Reader(config).read(report)
