"""Dates of a report as they stand in its byline, dateline or a line of their own → ISO values.

Only written calendar dates ("25.4.2019", "25. April", "May 3, 2018, 12:15 PM"); all other expressions of time belong to `times`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from ..lexicon.layout_words import LayoutWords

_WORD = re.compile(r"[^\W\d_]+\.?(?:[^\W\d_]+\.)*")


@dataclass(frozen=True)
class Written:
    """A date found at `[start, end)` of a text; `year` is None where the text gives none."""

    start: int
    end: int
    day: int
    month: int
    year: int | None

    def iso(self, year: int | None = None) -> str | None:
        """ISO date, with the year given where the text has none; None if there is none or no such day."""
        year = self.year or year
        if year is None:
            return None
        try:
            return date(year, self.month, self.day).isoformat()
        except ValueError:
            return None


def find_date(text: str, words: LayoutWords) -> Written | None:
    """The first date written in a (short) text. Month and day in digits are read day first, unless that is no date."""
    found = [
        w for pattern, order in _patterns(words) for m in pattern.finditer(text) if (w := _written(m, order, words))
    ]
    return min(found, key=lambda w: (w.start, -w.end), default=None)


def _patterns(words: LayoutWords) -> list[tuple[re.Pattern[str], str]]:
    """Compiled patterns with the order of their groups, for the month names of a language (cached by the regex module)."""
    month, ordinal = f"(?:{words.month_pattern})", words.patterns["ordinal"]
    return [
        (re.compile(r"(?<!\d)(\d{4})-(\d\d)-(\d\d)(?=\D|$)"), "ymd"),
        (re.compile(r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?![\d:])"), "dmy"),
        (re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(\d{4})(?![\d/])"), "dmy"),
        (
            re.compile(rf"(?<![\d.])(\d{{1,2}})(?:\.|{ordinal})?\s?({month})(?!\w),?(?:\s?(\d{{4}})(?!\d))?", re.I),
            "dMy",
        ),
        (re.compile(rf"(?<!\w)({month})\s(\d{{1,2}}){ordinal}?(?![\d:.])(?:,?\s(\d{{4}})(?!\d))?", re.I), "Mdy"),
    ]


def _written(found: re.Match[str], order: str, words: LayoutWords) -> Written | None:
    parts = dict(zip(order, found.groups()))
    month = words.months.get(parts["M"].casefold(), 0) if "M" in parts else int(parts["m"])
    day, year = int(parts["d"]), int(parts["y"]) if parts.get("y") else None
    if month > 12 and order == "dmy" and day <= 12:
        day, month = month, day
    if year is not None and year < 100:
        year += 2000 if year < 70 else 1900
    if not (1 <= month <= 12 and 1 <= day <= 31) or (year is not None and not 1600 <= year <= 2200):
        return None
    return Written(*found.span(), day=day, month=month, year=year)


def _clock(words: LayoutWords) -> re.Pattern[str]:
    """A time of the clock, perhaps with half of the day and zone ("12:15 PM", "08:30:00 +0200")."""
    half = words.patterns["half_day"]
    return re.compile(
        rf"(?<!\d)(?:[01]?\d|2[0-4])[:.][0-5]\d(?::[0-5]\d)?(?:\s?{half})?(?![\d])(?:\s?[+-]\d\d:?\d\d)?", re.I
    )


def is_only_date(text: str, words: LayoutWords) -> bool:
    """Whether a line holds a date and else only weekdays, clock times and words like "published"."""
    written = find_date(text, words)
    if written is None or len(text) > 120:
        return False
    rest = text
    while written is not None:
        rest = rest[: written.start] + " " + rest[written.end :]
        written = find_date(rest, words)
    rest = _clock(words).sub(" ", rest)
    for label in sorted((*words.lines["date"]["start"], *words.lines["update"]["start"]), key=len, reverse=True):
        rest = re.sub(rf"(?<!\w){re.escape(label)}(?!\w)", " ", rest, flags=re.I)
    left = [w for w in _WORD.findall(rest) if not (words.is_word("clock", w) or words.is_word("weekday", w))]
    return not left and len(re.sub(r"\D", "", rest)) <= 4
