"""Datelines: from where and when a report comes, and of which agency, as its text begins ("BERLIN (dpa) – …").

Takes the text of a line, gives a `Dateline`; what does not fit whole is none, so that running text is left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..lexicon.layout_words import LayoutWords
from .dates import Written, find_date, is_only_date
from .shapes import agencies_of, is_place

_DASH = re.compile(r"\s+[–—‒―-]{1,2}\s+|\s*—\s*|\s+--\s*")
#: What ends a dateline: a dash, or the stroke of some papers ("BERLIN taz | …").
_MARK = re.compile(rf"{_DASH.pattern}|\s+\|\s+")
#: An agency in brackets may end it alone ("Genf (KNA) Die …").
_BRACKET_END = re.compile(r"\)\s*(?=[^\W\d_a-zäöü„“\"])")
_STOP = re.compile(r"(?<=[\w)])[.:]\s+")
_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]{1,60})[)\]]\s*")
_OPENING = "\"'„“‚‘«»›‹([¿¡"


@dataclass(frozen=True)
class Dateline:
    """A dateline of `length` characters (dash and space included), and what it says."""

    length: int
    words: int
    place: str | None
    agencies: tuple[str, ...] = ()
    date: Written | None = None


def read_dateline(text: str, words: LayoutWords, middle: bool = False) -> Dateline | None:
    """The Dateline a text begins with. `middle`: it stands inside a line, where only the dash shows it."""
    head = text[:120]
    if not head[:1].isupper() and head[:1] != "(":
        return None
    mark = _MARK.search(head)
    if mark is not None:
        found = _dateline(text, head[: mark.start()], mark.end(), words, sure="|" in mark.group())
        if found is not None:
            return found
    if middle:
        return None
    closing = _BRACKET_END.search(head[:60])
    if closing is not None:
        found = _dateline(text, head[: closing.start() + 1], closing.end(), words, sure=True)
        if found is not None and found.agencies:
            return found
    for stop in _STOP.finditer(head[:90]):
        found = _dateline(text, head[: stop.start()], stop.end(), words, sure=True, colon=stop.group().startswith(":"))
        if found is not None:
            return found
    return None


def _dateline(
    text: str, head: str, length: int, words: LayoutWords, sure: bool, colon: bool = False
) -> Dateline | None:
    """The Dateline whose words are `head`. `sure`: without a dash, so that more has to speak for it."""
    signed = _signed(head, words)
    if signed is None:
        return None
    agencies, rest, bracket = signed
    written = find_date(rest, words)
    if written is not None:
        rest = (rest[: written.start].rstrip(" ,(") + " " + rest[written.end :].lstrip(" ,.)")).strip()
        written = find_date(head, words)
    rest = rest.strip(" ,.")
    if not agencies and (behind := _agency_behind(rest, words)):
        rest, agencies = behind[0], [*behind[1]]
    places = _places(rest, agencies, words)
    after = text[length:].lstrip(_OPENING + " ")[:1]
    if places is None or not after:
        return None
    place = places[0] if places else None
    if place is None:
        # The agency alone: "(CNN) -- …".
        fits = not colon
    elif agencies or written is not None:
        fits = bool(agencies) or not sure or not colon and (words.is_word("place", place) or _capitals(place))
    else:
        fits = _is_bare(places, bracket, text[length:], after, words, sure, colon)
    if not fits:
        return None
    return Dateline(length, len(head.rstrip()), _spelled(place) if place else None, tuple(agencies), written)


def _signed(head: str, words: LayoutWords) -> tuple[list[str], str, bool] | None:
    """The agencies in brackets, what stands outside of these, and whether a country or date is in some; None if anything else is."""
    agencies: list[str] = []
    rest, bracket = head, False
    for found in _BRACKET.finditer(head):
        inside = found.group(1)
        signed = agencies_of(inside, words)
        if signed:
            agencies += signed
        elif signed is None and not (is_only_date(inside, words) or _in_brackets(inside, words)):
            return None
        else:
            bracket = True
        if signed is not None or not find_date(inside, words):
            rest = rest.replace(found.group(0), " ", 1)
    return agencies, rest, bracket


def _places(text: str, agencies: list[str], words: LayoutWords) -> list[str] | None:
    """The places of a dateline, at most three; agencies behind them are added to those found. None if anything else stands there."""
    parts = re.split(rf"\s*[/,]\s*|\s+(?:{words.patterns['joins']}|&)\s+", text)
    places: list[str] = []
    for part in (p.strip(" .") if len(p) > 4 else p.strip() for p in parts if p.strip()):
        if all(words.is_word("weekday", w) for w in part.split()):
            continue
        if places and (signed := agencies_of(part, words)):
            agencies += signed
        elif is_place(part, words) and not words.is_word("noplace", part):
            places.append(part)
        else:
            return None
    return places if 1 <= len(places) <= 3 or (not places and agencies) else None


def _is_bare(
    places: list[str], bracket: bool, text: str, after: str, words: LayoutWords, sure: bool, colon: bool
) -> bool:
    """Whether places alone, without agency and date, are a dateline. `text` follows them, and `after` is its first letter."""
    known = words.is_word("place", places[0])
    if not (after.isupper() or after.isdigit()) or (colon and not (known and _capitals(places[0]))):
        return False
    if sure:
        return (known or all(_capitals(p) for p in places)) and len(places[0]) >= 3
    return known or _lone_place(places, bracket, text, words) and not _dashes(text) % 2


def _agency_behind(text: str, words: LayoutWords) -> tuple[str, tuple[str, ...]] | None:
    """Place and agencies of "BERLIN taz", "MOSKAU dpa/taz"."""
    place, _, rest = text.rpartition(" ")
    signed = agencies_of(rest, words) if place else None
    return (place, signed) if signed else None


def _in_brackets(text: str, words: LayoutWords) -> bool:
    """A country or region behind the place: "Bagdad (Irak)"; letters alone are a party or a body."""
    return is_place(text, words) and not text.isupper()


def _lone_place(places: list[str], bracket: bool, after: str, words: LayoutWords) -> bool:
    """A place no list knows: one or two capital words, or three with a particle ("Ried im Innkreis"); no abbreviation.

    Two words could be a person, whom the text would name again.
    """
    for place in places:
        tokens = place.split()
        small = [t for t in tokens if not t[0].isupper()]
        if (
            len(place) < 3
            or len(tokens) > 3
            or words.is_word("noplace", tokens[0])
            or tokens[0].casefold() in words.months
        ):
            return False
        if any(t.isupper() and len(t) < 5 for t in tokens) or (small and (len(tokens) != 3 or small != [tokens[1]])):
            return False
        if len(tokens) > 1 and not bracket and tokens[-1] in after:
            return False
    return True


def _capitals(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) >= 4 and all(c.isupper() for c in letters)


def _dashes(text: str) -> int:
    """Spaced dashes in the first sentence: an odd number belongs to a parenthesis that began before it."""
    sentence = re.split(r"[.!?…][”“\"»)]*(?:\s+(?=[\W]*[^\W\da-zäöüß])|$)", text[:600], maxsplit=1)[0]
    return len(_DASH.findall(sentence))


def _spelled(place: str) -> str:
    """WASHINGTON → Washington; short capitals stay."""
    if place.isupper() and len(place) > 3:
        return re.sub(r"[^\W\d_]+", lambda m: m.group().capitalize(), place)
    return place
