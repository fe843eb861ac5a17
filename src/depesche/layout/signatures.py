"""Who signs a report, from where and when: the inside of bylines, datelines and the brackets that end a report.

Takes short texts, gives `Signature`s and `Dateline`s; what does not fit whole is none, so that running text is left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..lexicon.layout_words import LayoutWords
from .dates import Written, find_date, is_only_date
from .lines import ends_sentence

_DASH = re.compile(r"\s+[–—‒―-]{1,2}\s+|\s*—\s*|\s+--\s*")
#: What ends a dateline: a dash, or the stroke of some papers ("BERLIN taz | …").
_MARK = re.compile(rf"{_DASH.pattern}|\s+\|\s+")
#: An agency in brackets may end it alone ("Genf (KNA) Die …").
_BRACKET_END = re.compile(r"\)\s*(?=[^\W\d_a-zäöü„“\"])")
_STOP = re.compile(r"(?<=[\w)])[.:]\s+")
_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]{1,60})[)\]]\s*")
_BREAK = re.compile(r"\s*[,;|·•]\s*|\s+[–—-]\s+")
_INITIALS = re.compile(r"[^\W\d_A-ZÄÖÜ]{2,4}\.?(?:/[^\W\d_A-ZÄÖÜ]{2,4}\.?)*")
#: Beside a date longer signs are clear as well ("tasch, 13.10.2015").
_SIGN = re.compile(r"[^\W\d_A-ZÄÖÜ]{2,6}\.?")
_OPENING = "\"'„“‚‘«»›‹([¿¡"


@dataclass(frozen=True)
class Signature:
    """What a byline says. `authors` as written, `agencies` as written, `date` as found."""

    authors: tuple[str, ...] = ()
    place: str | None = None
    agencies: tuple[str, ...] = ()
    date: Written | None = None
    desk: bool = False
    trade: bool = False


@dataclass(frozen=True)
class Dateline:
    """A dateline of `length` characters (dash and space included), and what it says."""

    length: int
    words: int
    place: str | None
    agencies: tuple[str, ...] = ()
    date: Written | None = None


def is_name(text: str, words: LayoutWords) -> bool:
    """Whether a text has the shape of a person's full name: two to five words, capitals but for particles."""
    tokens = text.split()
    if not 2 <= len(tokens) <= 5 or any(c.isdigit() for c in text) or len(text) > 60:
        return False
    capital = [t for t in tokens if t[0].isupper()]
    small = [t for t in tokens if not t[0].isupper()]
    return (
        len(capital) >= 2
        and tokens[0] in capital
        and tokens[-1] in capital
        and all(words.is_word("particle", t) for t in small)
        and all(
            re.fullmatch(r"[^\W\d_](?:[\w’'-]|\.(?=\w))*\.?", t) and (not t.endswith(".") or len(t) <= 4)
            for t in capital
        )
        and not any(words.is_word("trade", t) or words.is_word("weekday", t) for t in tokens)
    )


def is_place(text: str, words: LayoutWords) -> bool:
    """Whether a text has the shape of a place name: up to four words, capitals but for particles."""
    tokens = text.split()
    if not 1 <= len(tokens) <= 4 or len(text) > 40 or any(c.isdigit() for c in text):
        return False
    return (
        tokens[0][0].isupper()
        and tokens[-1][0].isupper()
        and all(t[0].isupper() or words.is_word("particle", t) for t in tokens)
        and all(
            re.fullmatch(r"[^\W\d_](?:[\w’'-]|\.(?=\w))*\.?", t) and (not t.endswith(".") or len(t) <= 3)
            for t in tokens
        )
    )


def agencies_of(text: str, words: LayoutWords) -> tuple[str, ...] | None:
    """The agencies of "dpa/AFP", "APA, red"; empty if only signs of a desk, None if anything else stands there."""
    found: list[str] = []
    for part in re.split(rf"\s*[/,;+&]\s*|\s+{words.patterns['joins']}\s+", text.strip()):
        if words.is_word("agency", part):
            found.append(part)
        elif not words.is_word("desk", part) and not (found and _INITIALS.fullmatch(part)):
            whole = text.strip()
            return (whole,) if words.is_word("agency", whole) else None
    return tuple(found)


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
    authors: list[str] = []
    agencies: list[str] = []
    place: str | None = None
    desk = trade = False
    for part in _BREAK.split(rest):
        part = part.strip(" .:()/")
        if not part or all(words.is_word("clock", w) or words.is_word("weekday", w) for w in part.split()):
            continue
        signed = agencies_of(part, words)
        if signed is not None:
            agencies += signed
            desk = desk or not signed
            continue
        if _INITIALS.fullmatch(part) or (written is not None and _SIGN.fullmatch(part)):
            desk = True
            continue
        if words.starts("byline", part) or words.starts("date", part) or words.starts("update", part):
            label = words.starts("byline", part) or ""
            if not authors and label and (found := _people(part[len(label) :].strip(" :"), words)):
                authors += found[0]
                place = place or found[1]
            elif not (authors or written):
                return None
            continue
        people = _people(part, words)
        if people is not None:
            if authors and len(people[0]) == 1 and people[1] is None and place is None and words.is_word("place", part):
                place = part
                continue
            # A name in capitals beside one that is not: a paper, not a person.
            authors += [name for name in people[0] if not (authors and name.isupper() and not authors[0].isupper())]
            place = place or people[1]
        elif authors and any(words.is_word("trade", w) for w in part.split()):
            trade = True
            place = place or _beside_trade(part, words)
        elif (
            (authors or agencies or written)
            and is_place(part, words)
            and place is None
            and not words.is_word("noplace", part)
        ):
            place = part
        else:
            return None
    if not (authors or agencies or written or desk):
        return None
    return Signature(tuple(authors), place, tuple(agencies), written, desk, trade)


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
    agencies: list[str] = []
    rest, bracket = head, False
    for found in _BRACKET.finditer(head):
        signed = agencies_of(found.group(1), words)
        if signed:
            agencies += signed
        elif signed is None and not (is_only_date(found.group(1), words) or _in_brackets(found.group(1), words)):
            return None
        else:
            bracket = True
        if signed is not None or not find_date(found.group(1), words):
            rest = rest.replace(found.group(0), " ", 1)
    written = find_date(rest, words)
    if written is not None:
        rest = (rest[: written.start].rstrip(" ,(") + " " + rest[written.end :].lstrip(" ,.)")).strip()
        written = find_date(head, words)
    rest = rest.strip(" ,.")
    if not agencies and (behind := _agency_behind(rest, words)):
        rest, agencies = behind[0], [*behind[1]]
    parts = [
        p.strip(" .") if len(p) > 4 else p.strip()
        for p in re.split(rf"\s*[/,]\s*|\s+(?:{words.patterns['joins']}|&)\s+", rest)
        if p.strip()
    ]
    places: list[str] = []
    for part in parts:
        if all(words.is_word("weekday", w) for w in part.split()):
            continue
        if places and (signed := agencies_of(part, words)):
            agencies += signed
        elif is_place(part, words) and not words.is_word("noplace", part):
            places.append(part)
        else:
            return None
    if not (1 <= len(places) <= 3 or (not places and agencies)):
        return None
    after = text[length:].lstrip(_OPENING + " ")[:1]
    if not after:
        return None
    strong = bool(agencies) or written is not None
    if not places:
        # The agency alone: "(CNN) -- …".
        return None if colon else Dateline(length, len(head.rstrip()), None, tuple(agencies), written)
    known = words.is_word("place", places[0])
    if strong:
        if sure and colon and not agencies:
            return None
        if sure and not agencies and not known and not _capitals(places[0]):
            return None
    elif not (after.isupper() or after.isdigit()) or (colon and not (known and _capitals(places[0]))):
        return None
    elif sure:
        if not (known or all(_capitals(p) for p in places)) or len(places[0]) < 3:
            return None
    elif not known and not _lone_place(places, bracket, text[length:], words):
        return None
    elif not known and _dashes(text[length:]) % 2:
        return None
    return Dateline(length, len(head.rstrip()), _spelled(places[0]), tuple(agencies), written)


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
