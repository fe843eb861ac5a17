"""A date as tables, pages and feeds write it → its day in ISO form; None for what is no date or may be two."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from functools import lru_cache

#: Years in which reports may have been written; a number whose first digits say another is none of days.
_FIRST, _LAST = 1600, 2200
#: Seconds since 1970 have ten digits from 2001 to 2286; tables of pandas have milliseconds, others finer parts.
_SINCE_1970 = {10: 1, 13: 1_000, 16: 1_000_000, 19: 1_000_000_000}
_NUMBER = re.compile(r"(\d+)(?:\.\d*)?")
_WITH_MONTH = re.compile(
    r"(?:\w+\.?,?\s+)?(?:(?P<day>\d{1,2})(?:\.\s*|(?:st|nd|rd|th)?\s+)(?P<name>[^\W\d]+)|(?P<name2>[^\W\d]+)\.?\s+(?P<day2>\d{1,2})(?:st|nd|rd|th)?)"
    r"(?:\.,?\s*|,?\s+)(?P<year>\d{4})\b"
)
_SLASHES = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2(\d{4})\b")
#: What tables write where there is no date.
_NONE = frozenset(
    ("-", "–", "?", "n/a", "na", "nan", "nat", "none", "null", "nil", "unknown", "unbekannt", "k.a.", "k. a.")
)


def is_missing(value: str | None) -> bool:
    """Whether a cell says that there is no date."""
    return not value or value.strip().casefold() in _NONE


def iso_date(value: str | None) -> str | None:
    """The day in ISO form; a year or a month where no more is given."""
    if not value or not (value := value.strip()):
        return None
    if re.fullmatch(r"\d{4}(-\d\d)?", value):
        return value if len(value) == 4 or 1 <= int(value[5:]) <= 12 else None
    if number := _NUMBER.fullmatch(value):
        return _of_number(number[1])
    if value[:8].isdigit():  # 20190425T100000Z
        return _day(value[:4], value[4:6], value[6:8])
    for form, length in (("%Y-%m-%d", 10), ("%Y/%m/%d", 10), ("%Y.%m.%d", 10), ("%d.%m.%Y", 10)):
        for end in (length, length - 1, length - 2):
            # With nothing but a time behind it, and days and months of one digit ("2019-4-5 10:00").
            if value[end : end + 1] not in ("", "T", "t", " ", ","):
                continue
            try:
                return datetime.strptime(value[:end].rstrip(), form).date().isoformat()
            except ValueError:
                continue
    if found := _WITH_MONTH.match(value):
        month = _months().get((found["name"] or found["name2"]).casefold())
        if month is not None:
            return _day(found["year"], str(month), found["day"] or found["day2"])
    if found := _SLASHES.match(value):
        first, second, year = int(found[1]), int(found[3]), found[4]
        # 03/04/2019 is in March or in April: nobody can say.
        if first == second or first > 12 or second > 12:
            return _day(year, found[3], found[1]) if second <= 12 else _day(year, found[1], found[3])
        return None
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(value).date().isoformat()
    except (ValueError, TypeError, IndexError):
        return None


def _of_number(digits: str) -> str | None:
    if len(digits) in (8, 10, 12, 14) and _FIRST <= int(digits[:4]) <= _LAST and len(digits) != 10:
        return _day(digits[:4], digits[4:6], digits[6:8])
    if len(digits) in _SINCE_1970:
        return datetime.fromtimestamp(int(digits) // _SINCE_1970[len(digits)], UTC).date().isoformat()
    return None


def _day(year: str, month: str, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    """Names of months and their abbreviations, as CLDR has them for the languages that are read."""
    from babel.dates import get_month_names

    found: dict[str, int] = {}
    for language in ("de", "en"):
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for number, name in get_month_names(width, context, language).items():
                    found[name.rstrip(".").casefold()] = number
    return found
