"""A Reading → one self-contained HTML page: the report marked up by kind of record, and the records beside it.

No outside address, everything escaped. Legend and links work without JavaScript; with it, hover and tap show a record at its words.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

from ..records import (
    Block,
    Entity,
    Event,
    Participant,
    Quantity,
    Quote,
    Reading,
    Relation,
    Span,
    TimeExpression,
    Undertaking,
)
from . import wording

_HERE = Path(__file__).parent
#: Kinds of marks in the legend with their names; of marks at one place the first links to its record.
KINDS = {
    "event": "Events",
    "quote": "Quotes",
    "entity": "Actors and places",
    "time": "Times",
    "quantity": "Numbers",
    "relation": "Relations",
}
_LINK_ORDER = ("event", "entity", "time", "quantity", "quote", "undertaking")
#: Blocks shown small and grey: debris and what the report says of itself.
_DEBRIS = ("placeholder", "embed", "boilerplate", "byline", "date")
#: Mentions that only point back to a name are marked more lightly.
_POINTING = ("pronoun", "possessive")
_NO_SCRIPTS = (
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
)


@dataclass(frozen=True)
class Mark:
    """A stretch of text that belongs to a record; `told` marks are the evidence of an event, seen only on demand."""

    start: int
    end: int
    kind: str
    id: str
    told: bool = False
    faint: bool = False


def page(reading: Reading) -> str:
    """The whole page as HTML."""
    title = escape(wording.title(reading))
    counts = {
        "event": len(reading.events),
        "quote": len(reading.quotes),
        "entity": len(reading.entities),
        "time": len(reading.times),
        "quantity": len(reading.quantities),
        "relation": len(reading.relations) + len(reading.undertakings),
    }
    return "".join(
        (
            f'<!doctype html>\n<html lang="{escape(reading.language, quote=True)}">\n<head>\n<meta charset="utf-8">\n',
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
            f'<meta http-equiv="Content-Security-Policy" content="{_NO_SCRIPTS}">\n',
            f"<title>{title}</title>\n<style>\n{(_HERE / 'page.css').read_text(encoding='utf-8')}</style>\n</head>\n<body>\n",
            '<div class="sheet">\n<header>\n',
            f'<p class="where" lang="en">{escape(" · ".join(wording.head(reading)))}</p>\n',
            # A headline of the text's own is the page's; it is not shown twice.
            "" if _has_headline(reading) else f"<h1>{title}</h1>\n",
            "</header>\n",
            _legend(counts),
            '<div class="columns">\n',
            article(reading),
            _records(reading),
            '</div>\n<footer lang="en">Read by Depesche. Every record points at the words it was read from; ',
            f"report {escape(reading.report.id)}.</footer>\n</div>\n",
            '<div id="pop" lang="en" role="status" hidden></div>\n',
            f"<script>\n{(_HERE / 'page.js').read_text(encoding='utf-8')}</script>\n</body>\n</html>\n",
        )
    )


def _legend(counts: dict[str, int]) -> str:
    labels = "".join(
        f'<label class="{kind}"><input type="checkbox" id="show-{kind}" checked>{name} <span class="n">{counts[kind]}</span></label>\n'
        for kind, name in KINDS.items()
    )
    return f'<div class="legend" lang="en" role="group" aria-label="What is marked">\n{labels}</div>\n'


# --- the text ----------------------------------------------------------------------------------------------------------


def marks(reading: Reading) -> list[Mark]:
    """All marks of the text, in no order."""
    found: list[Mark] = []

    def add(kind: str, id: str, spans: Iterable[Span], told: bool = False, faint: bool = False) -> None:
        found.extend(
            Mark(s.start, s.end, kind, id, told, faint)
            for s in spans
            if 0 <= s.start < s.end <= len(reading.report.text)
        )

    for event in reading.events:
        add("event", event.id, [event.trigger])
        add("event", event.id, event.evidence, told=True)
    for quote in reading.quotes:
        add("quote", quote.id, quote.spans)
    for entity in reading.entities:
        for faint in (False, True):
            add("entity", entity.id, [m.span for m in entity.mentions if (m.form in _POINTING) == faint], faint=faint)
    for time in reading.times:
        add("time", time.id, [time.span])
    for quantity in reading.quantities:
        add("quantity", quantity.id, [quantity.span])
    for undertaking in reading.undertakings:
        add("undertaking", undertaking.id, [undertaking.span])
    return found


def article(reading: Reading) -> str:
    """The text, blocks of one line in one element, all characters kept but for the line breaks between them."""
    text = reading.report.text
    segments = _Segments(text, marks(reading))
    lines: list[list[Block]] = []
    for block in reading.blocks or [Block(kind="paragraph", start=0, end=len(text))]:
        if (
            lines
            and "\n" not in text[lines[-1][-1].end : block.start]
            and "\r" not in text[lines[-1][-1].end : block.start]
        ):
            lines[-1].append(block)
        else:
            lines.append([block])
    return f"<article>\n{''.join(_line(line, segments) for line in lines)}</article>\n"


def _line(line: Sequence[Block], segments: _Segments) -> str:
    """Blocks that share a line: the first that is read gives the element its looks, the others are spans in it."""
    main = next((b for b in line if b.kind in ("paragraph", "caption", "headline")), line[0])
    classes = f"{main.kind} debris" if main.kind in _DEBRIS else main.kind
    label = f' data-kind="{main.kind}"' if main.kind in _DEBRIS or main.kind == "credit" else ""
    parts: list[str] = []
    position = line[0].start
    for block in line:
        parts.append(segments.html(position, block.start))
        inside = segments.html(block.start, block.end)
        parts.append(
            inside if block is main else f'<span class="{block.kind}" data-kind="{block.kind}">{inside}</span>'
        )
        position = block.end
    return f'<{_element(main)} class="{classes}"{label}>{"".join(parts)}</{_element(main)}>\n'


def _element(block: Block) -> str:
    return {"headline": "h1", "subheading": "h2"}.get(block.kind, "p")


def _has_headline(reading: Reading) -> bool:
    return any(block.kind == "headline" for block in reading.blocks)


class _Segments:
    """The text cut at every beginning and end of a mark, so that marks may overlap in any way."""

    def __init__(self, text: str, found: Sequence[Mark]) -> None:
        self.text = text
        self.cuts = sorted({m.start for m in found} | {m.end for m in found})
        self.begun: set[str] = set()
        opening: dict[int, list[Mark]] = {}
        for mark in found:
            opening.setdefault(mark.start, []).append(mark)
        #: The marks over the stretch that begins at each cut.
        self.over: dict[int, list[Mark]] = {}
        current: list[Mark] = []
        for cut in self.cuts:
            current = [m for m in current if m.end > cut] + opening.get(cut, [])
            self.over[cut] = current

    def html(self, start: int, end: int) -> str:
        """The text from start to end with its marks."""
        if start >= end:
            return ""
        first = bisect_right(self.cuts, start)
        bounds = [start, *(c for c in self.cuts[first : bisect_right(self.cuts, end - 1)]), end]
        parts: list[str] = []
        for a, b in zip(bounds, bounds[1:]):
            at = bisect_right(self.cuts, a) - 1
            parts.append(self._segment(a, b, self.over[self.cuts[at]] if at >= 0 else []))
        return "".join(parts)

    def _segment(self, a: int, b: int, over: Sequence[Mark]) -> str:
        shown = sorted(
            (m for m in over if not m.told), key=lambda m: (_LINK_ORDER.index(m.kind), m.end - m.start, m.id)
        )
        words = escape(self.text[a:b])
        told = " ".join(dict.fromkeys(_anchor(m.id) for m in over if m.told))
        evidence = f' data-e="{told}"' if told else ""
        if not shown:
            return f'<span class="s"{evidence}>{words}</span>' if told else words
        ids = list(dict.fromkeys(_anchor(m.id) for m in shown))
        new = [i for i in ids if i not in self.begun]
        self.begun.update(new)
        anchors = "".join(f'<span id="at-{i}"></span>' for i in new)
        kinds = " ".join(dict.fromkeys(m.kind for m in shown))
        if all(m.faint for m in shown if m.kind == "entity"):
            kinds = kinds.replace("entity", "entity faint")
        # Only where a record begins does its stretch take part in tabbing.
        tab = "" if new else ' tabindex="-1"'
        if words.isspace():
            # A gap between words of a record is marked like them, but a link without words would have no name.
            return f'{anchors}<span class="s {kinds}" data-r="{" ".join(ids)}"{evidence}>{words}</span>'
        return f'{anchors}<a class="s {kinds}" href="#{ids[0]}" data-r="{" ".join(ids)}"{evidence}{tab}>{words}</a>'


def _anchor(id: str) -> str:
    """A record's id as it stands in attributes: one word."""
    return "r-" + escape("_".join(id.split()), quote=True)


# --- the records -------------------------------------------------------------------------------------------------------


def _records(reading: Reading) -> str:
    text = reading.report.text
    sections = (
        _section("event", reading.events, lambda e: _event(e, text), "No event found."),
        _section("quote", reading.quotes, _quote),
        _section("entity", reading.entities, _entity, rows=True),
        _section("time", reading.times, _time, rows=True),
        _section("quantity", reading.quantities, _quantity, rows=True),
        _section("relation", [*reading.relations, *reading.undertakings], lambda r: _relation(r, text)),
    )
    return f'<aside class="records" lang="en" aria-label="Records">\n{"".join(sections)}</aside>\n'


def _section(kind: str, found: Sequence[Any], show: Callable[[Any], str], none: str = "", rows: bool = False) -> str:
    if not found and not none:
        return ""
    heading = f'<h2>{KINDS[kind]} <span class="n">{len(found)}</span></h2>'
    inside = "".join(map(show, found)) or f'<p class="none">{none}</p>'
    if rows:
        inside = f'<ul class="rows">{inside}</ul>'
    return f'<section class="{kind}">\n{heading}\n{inside}</section>\n'


def _event(event: Event, text: str) -> str:
    arrow = "→" if event.recipient else "↔"
    if event.recipient:
        dyad = f'{_people(event.actor)} <span class="arrow">{arrow}</span> {_people(event.recipient)}'
    else:
        dyad = f' <span class="arrow">{arrow}</span> '.join(map(_person, event.actor)) or "—"
    told = " · ".join(wording.circumstances(event))
    context = f" · {', '.join(event.context)}" if event.context else ""
    trace = f"confidence {event.confidence:.2f}" + (f" · {event.rule}" if event.rule else "")
    return _card(
        event.id,
        f'<p class="dyad">{dyad}</p>',
        f'<p class="facts"><span class="type quad{event.quad}">{escape(wording.kind(event))}</span> {escape(told + context)}</p>',
        _quoted(text, event.evidence[0], event.trigger) if event.evidence else "",
        f'<p class="trace">{escape(trace)} {_back(event.id)}</p>',
    )


def _quoted(text: str, span: Span, marked: Span | None = None) -> str:
    if marked is not None and span.start <= marked.start and marked.end <= span.end:
        before, inside, after = (
            text[span.start : marked.start],
            text[marked.start : marked.end],
            text[marked.end : span.end],
        )
        return f"<blockquote>{escape(before)}<mark>{escape(inside)}</mark>{escape(after)}</blockquote>"
    return f"<blockquote>{escape(text[span.start : span.end])}</blockquote>"


def _quote(quote: Quote) -> str:
    facts = [
        quote.kind.replace("_", " "),
        quote.cue_words or "",
        f"to {wording.who(quote.addressee)}" if quote.addressee else "",
    ]
    return _card(
        quote.id,
        f'<p class="dyad">{_person(quote.speaker) if quote.speaker else "Speaker unknown"}</p>',
        f"<blockquote>{escape(quote.words)}</blockquote>",
        f'<p class="facts">{escape(" · ".join(f for f in facts if f))} {_back(quote.id)}</p>',
    )


def _entity(entity: Entity) -> str:
    named = f"{len(entity.mentions)}×" if len(entity.mentions) != 1 else ""
    code = entity.code or (f"{entity.country} · {entity.kind}" if entity.country else entity.kind)
    return _row(
        entity.id,
        f'{escape(entity.name)} <span class="code">{named}</span>',
        f'<span class="code">{escape(code)}</span>',
    )


def _time(time: TimeExpression) -> str:
    return _row(time.id, escape(time.words), f'<span class="facts">{escape(wording.time_value(time))}</span>')


def _quantity(quantity: Quantity) -> str:
    told = [wording.amount(quantity), f"of {quantity.of}" if quantity.of else "", quantity.role or ""]
    return _row(
        quantity.id, escape(quantity.words), f'<span class="facts">{escape(" · ".join(t for t in told if t))}</span>'
    )


def _relation(record: Relation | Undertaking, text: str) -> str:
    if isinstance(record, Relation):
        title = f'{_person(record.source)} <span class="arrow">{escape(record.kind.replace("_", " "))}</span> {_person(record.target)}'
        told = [record.status] + [f"said by {wording.who(p)}" for p in record.said_by[:1]]
        back = ""
    else:
        title = f"{escape(record.kind)}: {escape(record.what)}"
        told = wording.undertaking(record)
        back = _back(record.id)
    return _card(
        record.id,
        f'<p class="dyad">{title}</p>',
        f'<p class="facts">{escape(" · ".join(told))} {back}</p>',
        _quoted(text, record.evidence[0]) if record.evidence else "",
    )


def _card(id: str, *parts: str) -> str:
    return f'<div class="record" id="{_anchor(id)}">{"".join(parts)}</div>\n'


def _row(id: str, words: str, meaning: str) -> str:
    return f'<li class="record" id="{_anchor(id)}"><a href="#at-{_anchor(id)}">{words}</a>{meaning}</li>\n'


def _back(id: str) -> str:
    return f'<a class="back" href="#at-{_anchor(id)}">in the text ↩</a>'


def _people(people: Sequence[Participant]) -> str:
    return ", ".join(map(_person, people)) or "—"


def _person(p: Participant) -> str:
    name = wording.who(p)
    code = f' <span class="code">{escape(p.code)}</span>' if p.code != name else ""
    return f"{escape(name)}{code}"
