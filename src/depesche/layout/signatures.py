"""Who signs a report, from where and when: the inside of bylines and of the brackets that end a report.

Takes short texts, gives `Signature`s; what does not fit whole is none, so that running text is left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ..lexicon.layout_words import LayoutWords
from .dates import Written, find_date
from .lines import ends_sentence
from .shapes import INITIALS, agencies_of, is_name, is_place

_BREAK = re.compile(r"\s*[,;|·•]\s*|\s+[–—-]\s+")
#: Beside a date longer signs are clear as well ("tasch, 13.10.2015").
_SIGN = re.compile(r"[^\W\d_A-ZÄÖÜ]{2,6}\.?")


@dataclass(frozen=True)
class Signature:
    """What a byline says. `authors` as written, `agencies` as written, `date` as found."""

    authors: tuple[str, ...] = ()
    place: str | None = None
    agencies: tuple[str, ...] = ()
    date: Written | None = None
    desk: bool = False
    trade: bool = False


@dataclass(slots=True)
class _Found:
    """What the parts of a signature have told so far."""

    date: Written | None
    authors: list[str] = field(default_factory=list)
    place: str | None = None
    agencies: list[str] = field(default_factory=list)
    desk: bool = False
    trade: bool = False


def read_signature(text: str, words: LayoutWords) -> Signature | None:
    """The Signature a short text consists of, or None if a part of it is anything else."""
    if len(text) > 200:
        return None
    text = " ".join(text.split())
    written = find_date(text, words)
    rest = text
    if written is not None:
        rest = text[: written.start] + " , " + text[written.end :]
        rest = re.sub(rf"(?<!\d)\d{{1,2}}[:.]\d\d(?:\s?{words.patterns['half_day']})?(?!\d)", " ", rest, flags=re.I)
    found = _Found(written)
    for part in _BREAK.split(rest):
        part = part.strip(" .:()/")
        if not part or all(words.is_word("clock", w) or words.is_word("weekday", w) for w in part.split()):
            continue
        if not _take(found, part, words):
            return None
    if not (found.authors or found.agencies or written or found.desk):
        return None
    return Signature(tuple(found.authors), found.place, tuple(found.agencies), written, found.desk, found.trade)


def _take(found: _Found, part: str, words: LayoutWords) -> bool:
    """Add what a part of a signature tells; False if it is none."""
    signed = agencies_of(part, words)
    if signed is not None:
        found.agencies += signed
        found.desk = found.desk or not signed
    elif INITIALS.fullmatch(part) or (found.date is not None and _SIGN.fullmatch(part)):
        found.desk = True
    elif any(words.starts(kind, part) for kind in ("byline", "date", "update")):
        return _take_labelled(found, part, words)
    elif (people := _people(part, words)) is not None:
        _take_people(found, part, people, words)
    elif found.authors and any(words.is_word("trade", w) for w in part.split()):
        found.trade = True
        found.place = found.place or _beside_trade(part, words)
    elif _may_be_place(found, part, words):
        found.place = part
    else:
        return False
    return True


def _take_labelled(found: _Found, part: str, words: LayoutWords) -> bool:
    """ "Von Max Muster", "Stand:": a label says whose name follows; without a name it needs an author or a date beside it."""
    label = words.starts("byline", part) or ""
    people = _people(part[len(label) :].strip(" :"), words) if label and not found.authors else None
    if people:
        found.authors += people[0]
        found.place = found.place or people[1]
        return True
    return bool(found.authors or found.date)


def _take_people(found: _Found, part: str, people: tuple[list[str], str | None], words: LayoutWords) -> None:
    """Names, or a place that looks like one behind an author."""
    names, place = people
    if found.authors and len(names) == 1 and place is None and found.place is None and words.is_word("place", part):
        found.place = part
        return
    # A name in capitals beside one that is not: a paper, not a person.
    found.authors += [n for n in names if not (found.authors and n.isupper() and not found.authors[0].isupper())]
    found.place = found.place or place


def _may_be_place(found: _Found, part: str, words: LayoutWords) -> bool:
    """Whether a part is the place, as long as somebody signs or a date is given."""
    return (
        bool(found.authors or found.agencies or found.date)
        and is_place(part, words)
        and found.place is None
        and not words.is_word("noplace", part)
    )


def _people(text: str, words: LayoutWords) -> tuple[list[str], str | None] | None:
    """Names joined by "and", each perhaps with its place ("Max Muster aus Kairo"), and the first place."""
    names: list[str] = []
    place: str | None = None
    for part in re.split(rf"\s+{words.patterns['and']}\s+", text.strip()):
        found = _name_and_place(part, words)
        if found is None:
            return None
        if found[0]:
            names.append(found[0])
        place = place or found[1]
    return (names, place) if names else None


def _name_and_place(text: str, words: LayoutWords) -> tuple[str, str | None] | None:
    if is_name(text, words):
        return text, None
    for word in sorted(words.words["between"], key=len, reverse=True):
        name, found, rest = text.partition(f" {word} ")
        if found and is_name(name, words):
            if is_place(rest, words):
                return name, None if agencies_of(rest, words) is not None else rest
    return None


def _beside_trade(text: str, words: LayoutWords) -> str | None:
    """The place in "Korrespondent in Kairo" or "Paris correspondent"."""
    for word in words.words["between"]:
        _, found, rest = text.partition(f" {word} ")
        if found and is_place(rest, words):
            return rest
    rest = " ".join(w for w in text.split() if not words.is_word("trade", w))
    return rest if words.is_word("place", rest) else None


def read_byline(line: str, words: LayoutWords) -> Signature | None:
    """The Signature of a line that begins with a byline word ("Von", "By", "Autor:")."""
    label = words.starts("byline", line)
    if label is None:
        return None
    signature = read_signature(line[len(label) :].strip(" :\xa0"), words)
    if signature is None or not (signature.authors or signature.agencies or signature.desk):
        return None
    return signature


def closing_bracket(text: str, words: LayoutWords) -> tuple[int, int, Signature] | None:
    """Start, end and Signature of "(Name aus Ort, Datum)" at the end of a text that stands behind a whole sentence."""
    found = re.search(r"\(([^()]{2,90})\)\s*$", text[-120:])
    if found is None:
        return None
    shift = max(0, len(text) - 120)
    start, end = shift + found.start(), shift + found.start(1) + len(found.group(1)) + 1
    before = text[:start].rstrip()
    if not before:
        return None
    inside = found.group(1)
    signature = read_signature(inside, words)
    if signature is None:
        return None
    if signature.authors and not (signature.date or signature.place or signature.agencies):
        return None
    # Behind half a sentence only a whole signature is one: "… zu erwarten (APA, 29.4.2016)".
    signed = signature.authors or signature.agencies or signature.desk
    if not ends_sentence(before) and not (signature.date and signed):
        return None
    return start, end, signature
