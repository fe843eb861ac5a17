"""Codes with the time in which they were held, as cells write them: `RUS:GOV president 2012-05-07..`, `DEU:GOV 1998-10..2009-10`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...plover import SECTORS
from ..facts import BODY_CODES, Term

if TYPE_CHECKING:
    from ... import Row

#: Sectors that coders use beside PLOVER's own.
_FURTHER_SECTORS = frozenset({"NGO", "IGO"})
_CODE = re.compile(r"[A-Z-]{3}(?::[A-Z]{3})*")
_TERM = re.compile(rf"^(?P<code>{_CODE.pattern})\s+(?P<from>[\d-]*)\.\.(?P<to>[\d-]*)$")


def office_of(row: Row, text: str) -> Term:
    """A term in an office. Raises `LexiconError` for what is none."""
    words = text.split()
    begin, dots, end = words[-1].partition("..")
    if len(words) != 3 or not dots or not _CODE.fullmatch(words[0]):
        raise row.error(f"office {text!r} is not `CODE office from..to`, for example `RUS:GOV president 2012-05-07..`")
    check_sector(row, words[0])
    return Term(words[0], words[1], begin, end)


def term_of(row: Row, text: str) -> Term:
    """A time in which an organisation had a code. Raises `LexiconError` for what is none; its sector is unchecked."""
    found = _TERM.match(text)
    if found is None:
        raise row.error(f"term {text!r} is not `CODE from..to`, for example `DEU:GOV 1998-10..2009-10`")
    return Term(found["code"], "", found["from"], found["to"])


def check_sector(row: Row, code: str) -> None:
    """A state's code has a sector of PLOVER's, or one of the coding guidelines beside it. Raises `LexiconError` for others."""
    country, _, sector = code.partition(":")
    if country not in BODY_CODES and sector and sector[:3] not in SECTORS and sector[:3] not in _FURTHER_SECTORS:
        raise row.error(f"{sector!r} in {code!r} is no sector; PLOVER has {', '.join(sorted(SECTORS))}")
