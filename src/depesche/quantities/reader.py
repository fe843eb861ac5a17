"""`read_quantities`: the Doc of a report in, its numbers with units, bounds and what is counted out.

`finding` finds the numbers, `exclusions` leaves out those of dates, times and names, `bounds` tells how exact they are, `counting` what they count
and `roles` what they are in a change; here the sentences are gone through in order, and what was read before completes what follows.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..language import sentences, text_of
from ..records import Quantity, Span
from .bounds import bound, range_of
from .counting import counted
from .exclusions import is_excluded
from .finding import Found, number_at
from .roles import role_of
from .sharing import of_same, of_whole, share_back, share_counted
from .story import Story

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Sentence

    from ..lexicon import Lexicon

#: The least sum that may stand without its currency where another sum went before.
_LEAST_CARRIED = 1000


def read_quantities(doc: Doc, lexicon: Lexicon) -> list[Quantity]:
    """The quantities of a report, in the order of the text, ids `n1`, `n2`, …: values in the unit that is written (large numbers multiplied out),
    with bounds where the text gives any. `doc`: of `language.parse`. Raises `LexiconError` for a fault in `quantities.lex`."""
    story = Story(doc, lexicon.numbers)
    out: list[Quantity] = []
    for sentence in sentences(doc):
        for last, found in _numbers(story, sentence):
            _add(story, sentence, out, last, found)
    return out


def _numbers(story: Story, sentence: Sentence) -> Iterator[tuple[Found | None, Found]]:
    """The numbers of a sentence that are quantities, each behind the one before it, if no number that is none stands between."""
    i, last = sentence.start, None
    while i < sentence.end:
        found = number_at(story, story.doc[i], sentence.end)
        if found is None:
            i += 1
            continue
        i = found.end
        if is_excluded(story, found, sentence):
            last = None
            continue
        bound(story, found, sentence.start)
        whole = range_of(story, found, sentence)
        if whole is not None:
            found, i = whole, whole.end
            if is_excluded(story, found, sentence):
                last = None
                continue
        yield last, found
        last = found


def _add(story: Story, sentence: Sentence, out: list[Quantity], last: Found | None, found: Found) -> None:
    """Adds the quantity of a number, and what it says of those before it. `last`: the number before it."""
    if last is not None and _is_sum(last) and _is_bare_sum(story, found):
        # the currency is carried over: "from 34 million dollars to a billion"
        found.unit, found.carried = last.unit, True
    of = _thing(story, out, last, found)
    start, end = _characters(story, found)
    out.append(
        Quantity(
            id=f"n{len(out) + 1}", span=Span(start, end), words=text_of(story.doc)[start:end], value=found.value, low=found.low, high=found.high,
            unit=found.unit, of=of.text if of is not None else None, of_span=Span(of.idx, of.idx + len(of)) if of is not None else None,
            role=role_of(story, found, sentence),
        )
    )  # fmt: skip
    if of is not None and not found.unit:
        share_counted(story, out, found, of)
    if not found.carried:
        share_back(story, out)


def _is_sum(found: Found) -> bool:
    """Whether a number is a sum of money."""
    return found.unit is not None and len(found.unit) == 3


def _is_bare_sum(story: Story, found: Found) -> bool:
    """Whether a number can be a sum without its currency: large, and counting nothing."""
    return found.unit is None and found.value >= _LEAST_CARRIED and counted(story, found) is None


def _thing(story: Story, out: list[Quantity], last: Found | None, found: Found) -> Token | None:
    """What a number counts or measures, also where only the number before it says so."""
    if last is not None and found.unit and last.unit and _is_bracketed_behind(story, last, found):
        return counted(story, last)  # the same sum in another currency
    of = counted(story, found)
    if of is not None and (of.lower_ in story.groups["more_of_it"] or story.unit_at(of.i) == (found.unit, 1)):
        of = None  # "97 weitere", "76 Prozent stimmten für, 24 Prozent gegen": of what the number before it tells
    if of is None and last is not None:
        if not found.unit and (whole := of_whole(story, out[-1], last, found)) is not None:
            return whole
        return of_same(story, out[-1], last, found)
    return of


def _is_bracketed_behind(story: Story, last: Found, found: Found) -> bool:
    """Whether a number opens the bracket right behind the last one: "300 Euro (330 Dollar)"."""
    bracket = found.start - 1
    return last.end == bracket and story.doc[bracket].text == "("


def _characters(story: Story, found: Found) -> tuple[int, int]:
    """First character of a number and the one behind its last."""
    last = story.doc[found.end - 1]
    return story.doc[found.start].idx, last.idx + len(last)
