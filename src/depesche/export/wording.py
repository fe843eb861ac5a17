"""How records are put into words for people: dates, codes, parties, numbers. English, for every language of report."""

from __future__ import annotations

from collections.abc import Sequence

from ..records import Event, EventDate, Participant, Quantity, Reading, Relation, TimeExpression, Undertaking

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
LANGUAGES = {"de": "German", "en": "English"}
#: What a status says about an event; `occurred` needs no word.
STATUS = {"future": "announced", "negated": "did not happen", "hypothetical": "hypothetical", "historical": "history"}
_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))


def day(iso: str | None) -> str:
    """`2019-04-25` → 25 Apr 2019; `2019-04` → Apr 2019; other values as they are."""
    if not iso:
        return ""
    parts = iso[:10].split("-")
    if not all(p.isdigit() for p in parts) or len(parts) > 3 or (len(parts) > 1 and not 1 <= int(parts[1]) <= 12):
        return iso
    words = [parts[0]]
    if len(parts) > 1:
        words.insert(0, MONTHS[int(parts[1]) - 1])
    if len(parts) > 2:
        words.insert(0, str(int(parts[2])))
    return " ".join(words)


def when(date: EventDate | None) -> str:
    """The date of an event as exact as it is known."""
    if date is None:
        return ""
    if date.precision == "day" or not (date.begin and date.end) or date.begin == date.end:
        return day(date.iso)
    if date.precision in ("month", "year"):
        return day(date.iso)
    return f"{day(date.begin)} – {day(date.end)}"


def codes(people: Sequence[Participant], joined: str = " + ") -> str:
    return joined.join(p.code for p in people)


def who(p: Participant | None) -> str:
    """A participant by name, else by the words of the text, else by code."""
    if p is None:
        return ""
    return p.name or p.words or p.code


def party(p: Participant) -> str:
    """Name and code, the code left out where it is all there is."""
    name = who(p)
    return name if p.code in ("", "---", name) else f"{name} ({p.code})"


def dyad(event: Event) -> str:
    """`RUS:GOV → PRK:GOV`, or `RUS:GOV ↔ PRK:GOV` where all of them act."""
    if event.recipient:
        return f"{codes(event.actor) or '---'} → {codes(event.recipient)}"
    return codes(event.actor, " ↔ ") or "---"


def kind(event: Event) -> str:
    return f"{event.type} {event.mode}" if event.mode else event.type


def circumstances(event: Event) -> list[str]:
    """When, where, who says so, how many: the parts of an event's second half, empty ones left out."""
    told = [when(event.date)]
    if event.place:
        told.append(event.place.name)
    if event.status != "occurred":
        told.append(STATUS[event.status])
    if event.said_by:
        told.append("said by " + ", ".join(dict.fromkeys(who(p) for p in event.said_by)))
    for label in ("size", "dead", "injured", "arrests"):
        if getattr(event, label):
            told.append(f"{label} {getattr(event, label)}")
    return [t for t in told if t]


def amount(quantity: Quantity) -> str:
    """`34 million USD`, `about 40`, `5–7 %`."""
    if quantity.low is not None and quantity.high is not None and quantity.low != quantity.high:
        number = f"{_number(quantity.low)}–{_number(quantity.high)}"
    else:
        number = _number(quantity.value)
    return f"{number} {quantity.unit}" if quantity.unit else number


def _number(value: float) -> str:
    for scale, name in _SCALES:
        if abs(value) >= scale:
            return f"{value / scale:,.4g} {name}"
    return f"{value:,.10g}"


def time_value(time: TimeExpression) -> str:
    value = day(time.value) if time.type == "DATE" else time.value
    return f"{value} ({time.mod.lower().replace('_', ' ')})" if time.mod else value


def relation(r: Relation) -> str:
    return f"{who(r.source)} — {r.kind.replace('_', ' ')} — {who(r.target)}"


def undertaking(u: Undertaking) -> list[str]:
    """Parties, route, status and condition of an undertaking, empty ones left out."""
    told = [", ".join(dict.fromkeys(p.code for p in u.parties)), " → ".join(u.route), u.status]
    if u.said_by:
        told.append("said by " + ", ".join(dict.fromkeys(who(p) for p in u.said_by)))
    if u.condition:
        told.append(f"if: {u.condition}")
    return [t for t in told if t]


def head(reading: Reading) -> list[str]:
    """Date, place, author, source and language of a report, empty ones left out."""
    report = reading.report
    told = [
        day(reading.date),
        reading.place,
        reading.author,
        report.source,
        LANGUAGES.get(reading.language, reading.language),
    ]
    return [t for t in told if t]


def title(reading: Reading) -> str:
    """The report's title, else its headline, else the beginning of its text."""
    if reading.report.title:
        return reading.report.title
    text = reading.report.text
    for block in reading.blocks:
        if block.kind == "headline":
            return text[block.start : block.end]
    first = next((b for b in reading.blocks if b.kind in ("lead", "paragraph")), None)
    words = (text[first.start : first.end] if first else text).split()
    return " ".join(words[:9]) + (" …" if len(words) > 9 else "")
