"""A Reading → the digest on the screen: the report's head, events as sentences, then quotes, times, sums, relations.

Gives Rich renderables; words of the report are never read as markup.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from ..records import Event, Quote, Reading, Span
from . import wording

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

#: Colours by kind of event: the four quadrants of PLOVER, from words to deeds, friendly and hostile.
QUADS = {1: "green", 2: "cyan", 3: "yellow", 4: "red"}


def digest(reading: Reading) -> Iterable[RenderableType]:
    """The lines of a digest, ready for `rich.console.Console.print`."""
    from rich.rule import Rule
    from rich.text import Text

    yield Rule(Text(reading.report.id, style="dim"), align="left", style="dim")
    yield Text(wording.title(reading), style="bold")
    yield Text(" · ".join(wording.head(reading)), style="dim")
    yield from _events(reading)
    yield from _quotes(reading)
    yield from _short("Times", [(t.words, wording.time_value(t)) for t in reading.times])
    yield from _short("Sums and numbers", [_sum(reading, i) for i in range(len(reading.quantities))])
    yield from _relations(reading)
    yield from _actors(reading)
    yield Text("")


def event_lines(event: Event, text: str | None = None, sentence: str | None = None, report: str = "") -> Iterable[Text]:
    """An event as a sentence, and under it the words it was read from; `report` names where it stands."""
    from rich.text import Text

    line = Text("  ")
    line.append(wording.dyad(event), style="bold")
    line.append("  ")
    line.append(wording.kind(event), style=QUADS.get(event.quad, "white"))
    if event.words:
        line.append("  " + _flat(event.words), style="italic")
    told = wording.circumstances(event)
    if told:
        line.append("  " + " · ".join(told), style="dim")
    yield line
    if text is not None and event.evidence:
        yield _evidence(text, event.evidence[0], event.trigger)
    elif sentence or report:
        line = Text("      " + _flat(sentence or ""), style="dim")
        line.append(f"  [{report}]" if report else "", style="italic")
        yield line


def _evidence(text: str, span: Span, trigger: Span) -> Text:
    from rich.text import Text

    line = Text("      ", style="dim")
    line.append(_flat(text[span.start : span.end]))
    at = trigger.start - span.start
    if span.start <= trigger.start and trigger.end <= span.end:
        line.stylize("not dim underline", 6 + at, 6 + at + trigger.end - trigger.start)
    return line


def _flat(text: str) -> str:
    """The text on one line, character for character, without control characters."""
    return "".join(c if c.isprintable() else " " for c in text)


def _heading(name: str, count: int) -> Text:
    from rich.text import Text

    heading = Text(f"\n{name}", style="bold")
    heading.append(f"  {count}", style="dim")
    return heading


def _events(reading: Reading) -> Iterable[RenderableType]:
    from rich.text import Text

    yield _heading("Events", len(reading.events))
    if not reading.events:
        yield Text("  none found", style="dim")
    for event in reading.events:
        yield from event_lines(event, reading.report.text)


def _quotes(reading: Reading) -> Iterable[RenderableType]:
    from rich.text import Text

    if not reading.quotes:
        return
    yield _heading("Quotes", len(reading.quotes))
    for quote in reading.quotes:
        line = Text("  ")
        line.append(wording.party(quote.speaker) if quote.speaker else "—", style="bold")
        line.append(f"  {_said(quote)}")
        line.append(
            "  " + " · ".join(x for x in (quote.kind, quote.cue_words and _flat(quote.cue_words)) if x), style="dim"
        )
        yield line


def _said(quote: Quote) -> str:
    words = _flat(quote.words)
    return f"“{words}”" if quote.kind in ("direct", "mixed") else words


def _sum(reading: Reading, i: int) -> tuple[str, str]:
    quantity = reading.quantities[i]
    told = [wording.amount(quantity), quantity.of and f"of {_flat(quantity.of)}", quantity.role]
    return quantity.words, " · ".join(t for t in told if t)


def _short(name: str, pairs: Sequence[tuple[str, str]]) -> Iterable[RenderableType]:
    """Records of one line: the words, and what they mean, in two columns."""
    if not pairs:
        return
    from rich.table import Table
    from rich.text import Text

    yield _heading(name, len(pairs))
    table = Table.grid(padding=(0, 2))
    for words, meaning in pairs:
        table.add_row(Text("  " + _flat(words)), Text(meaning, style="dim"))
    yield table


def _relations(reading: Reading) -> Iterable[RenderableType]:
    from rich.text import Text

    found = [(wording.relation(r), [f"said by {wording.who(p)}" for p in r.said_by[:1]]) for r in reading.relations]
    found += [(f"{u.kind}: {_flat(u.what)}", wording.undertaking(u)) for u in reading.undertakings]
    if not found:
        return
    yield _heading("Relations and undertakings", len(found))
    for words, told in found:
        line = Text("  " + words)
        line.append("  " + " · ".join(told), style="dim")
        yield line


def _actors(reading: Reading) -> Iterable[RenderableType]:
    from rich.text import Text

    actors = [e for e in reading.entities if e.code]
    if not actors:
        return
    yield _heading("Actors", len(actors))
    line = Text("  ")
    for i, entity in enumerate(actors):
        line.append(("  ·  " if i else "") + f"{entity.name} ")
        line.append(entity.code or "", style="dim")
    yield line
