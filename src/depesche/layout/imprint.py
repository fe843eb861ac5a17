"""What a report says of itself: who signs it, for which agency, from where and when → the report with these filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

import msgspec

from ..records import Report
from .datelines import Dateline
from .dates import Written
from .signatures import Signature

#: Which line gives a date, by how much it speaks for the report's own.
DateSource = Literal["published", "byline", "dateline", "updated"]
_SOURCES: tuple[DateSource, ...] = ("published", "byline", "dateline", "updated")
_URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?!\d)")


class Imprint:
    """Collects the signatures, places, agencies and dates that the lines of one report give, in their order."""

    def __init__(self) -> None:
        self.signatures: list[Signature] = []
        self.places: list[str] = []
        self.agencies: list[str] = []
        self.dates: dict[DateSource, list[Written]] = {source: [] for source in _SOURCES}

    def sign(self, signature: Signature) -> None:
        """Takes in what a byline or a closing bracket says."""
        self.signatures.append(signature)
        self.agencies += signature.agencies
        if signature.date is not None:
            self.dates["byline"].append(signature.date)

    def note(self, dateline: Dateline) -> None:
        """Takes in what a dateline says."""
        if dateline.place is not None:
            self.places.append(dateline.place)
        self.agencies += dateline.agencies
        if dateline.date is not None:
            self.dates["dateline"].append(dateline.date)

    def completed(self, report: Report) -> Report:
        """The report with what its text says of itself; what came with the report stays."""
        authors = next((s.authors for s in self.signatures if s.authors), ())
        place = next(iter(self.places), None) or next((s.place for s in self.signatures if s.place), None)
        return msgspec.structs.replace(
            report,
            author=report.author or ", ".join(authors) or None,
            place=report.place or place,
            date=report.date or self._own_date(report.url or ""),
            source=report.source or ", ".join(dict.fromkeys(self.agencies)) or None,
        )

    def _own_date(self, url: str) -> str | None:
        """The first of its dates that is a day, the address's last; a date without a year has it from the first with one."""
        written = [*self._in_order(), *_dates_in(url)]
        year = next((w.year for w in written if w.year), None)
        return next((iso for w in written if (iso := w.iso(year)) is not None), None)

    def _in_order(self) -> Iterator[Written]:
        for source in _SOURCES:
            yield from self.dates[source]


def _dates_in(url: str) -> list[Written]:
    found = _URL_DATE.search(url)
    return [Written(0, 0, int(found[3]), int(found[2]), int(found[1]))] if found else []
