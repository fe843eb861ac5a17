"""Numbers that are no quantity: dates, clock times, names, articles, years, durations.

Takes a number and its sentence; answers whether any of the named reasons holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .counting import counted
from .finding import Found
from .story import Story

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence
    from spacy.tokens import Token

#: "20.15" where the comma is the decimal mark: a time of the clock or a date, unless a unit follows.
_CLOCK = re.compile(r"\d{1,2}\.\d\d")
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
#: Relations of a number to the name it is part of.
_IN_NAME = frozenset({"nummod", "appos", "flat", "flat:name", "nmod", "compound"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A number with what stands right before and behind it in its sentence."""

    story: Story
    found: Found
    sentence: Sentence
    first: Token
    before: Token | None
    after: Token | None

    @property
    def bare(self) -> bool:
        """Whether it is one token of digits without a unit."""
        return self.single and not self.found.word and self.found.unit is None

    @property
    def single(self) -> bool:
        return self.found.end - self.found.start == 1

    def following(self) -> Token | None:
        """The token behind the next one."""
        return self.story.doc[self.found.end + 1] if self.found.end + 1 < self.sentence.end else None


def is_excluded(story: Story, found: Found, sentence: Sentence) -> bool:
    """Whether a number is no quantity."""
    doc = story.doc
    before = doc[found.start - 1] if found.start > sentence.start else None
    after = doc[found.end] if found.end < sentence.end else None
    candidate = Candidate(story, found, sentence, doc[found.start], before, after)
    if any(reason(candidate) for reason in REASONS):
        return True
    return candidate.bare and any(reason(candidate) for reason in REASONS_OF_BARE)


def _named_by_word(candidate: Candidate) -> bool:
    """ "Artikel 5", "Platz 3"; "Mai 2015": the word before makes it a name or a date."""
    before, groups = candidate.before, candidate.story.groups
    if before is None:
        return False
    names = groups["not_after"]
    return (
        before.text in names
        or before.lemma_ in names
        or before.lower_ in names
        or before.lower_.rstrip(".") in groups["not_before"]
    )


def _is_verb(candidate: Candidate) -> bool:
    """ "Sie *einigen* sich": a verb that is spelled like an indefinite number."""
    found = candidate.found
    return candidate.single and found.word and not found.factor and candidate.first.pos_ == "VERB"


def _in_compound_of_time(candidate: Candidate) -> bool:
    """ "20-year-old", "2014-15": joined by a hyphen to digits or a unit of time."""
    if candidate.after is None or candidate.after.text != "-" or candidate.after.whitespace_:
        return False
    following = candidate.following()
    return following is not None and (
        following.text[:1].isdigit() or following.lower_ in candidate.story.groups["time_unit"]
    )


def _followed_by_time(candidate: Candidate) -> bool:
    """ "20 Uhr", "3. Mai", "5 years": the word behind is one of dates, the clock or lengths of time."""
    after, groups = candidate.after, candidate.story.groups
    if after is None or candidate.found.unit is not None:
        return False
    times, units = groups["not_before"], groups["time_unit"]
    return (
        after.text.rstrip(".") in times
        or after.lower_.rstrip(".") in times
        or after.lower_ in times
        or after.text in units
        or after.lower_ in units
    )


def _followed_by_digits(candidate: Candidate) -> bool:
    """ "20:15", "3/4", "5.6.": digits behind a mark."""
    after = candidate.after
    if after is None or candidate.found.unit is not None or after.text not in (":", "/", ".") or after.is_sent_end:
        return False
    following = candidate.following()
    return following is not None and following.text[:1].isdigit()


def _behind_digits(candidate: Candidate) -> bool:
    """The second number of "2:1" or "2014-15"."""
    before, first = candidate.before, candidate.found.start
    if before is None or before.text not in (":", "/", "-") or first - 1 <= candidate.sentence.start:
        return False
    return candidate.story.doc[first - 2].text[:1].isdigit()


def _counts_time(candidate: Candidate) -> bool:
    """ "three long years": what is counted is a unit of time."""
    if candidate.found.unit is not None:
        return False
    of = counted(candidate.story, candidate.found)
    return of is not None and not {of.text, of.lower_}.isdisjoint(candidate.story.groups["time_unit"])


def _is_article(candidate: Candidate) -> bool:
    """ "ein", "one", "zero" and "both" as an article or pronoun, or alone."""
    found = candidate.found
    if not found.word or found.unit is not None:
        return False
    if found.value in (0, 1) and candidate.single:
        return True
    first = candidate.first
    if found.share or found.factor:
        return False
    return found.value <= 2 and first.lower_ in candidate.story.numbers.numbers and first.pos_ in ("DET", "PRON")


def _ends_name(candidate: Candidate) -> bool:
    """The last word of somebody's name."""
    return candidate.story.doc[candidate.found.end - 1].dep_ == "flat:name"


def _behind_number(candidate: Candidate) -> bool:
    """Digits right behind digits."""
    return candidate.before is not None and candidate.before.text.isdigit()


def _numbers_noun(candidate: Candidate) -> bool:
    """A number that names what stands before it: a house, a law, a type."""
    before, first = candidate.before, candidate.first
    return before is not None and before.pos_ in ("NOUN", "PROPN") and first.head == before and first.dep_ in _IN_NAME


def _is_clock(candidate: Candidate) -> bool:
    """ "20.15"."""
    return candidate.story.numbers.decimal_comma and _CLOCK.fullmatch(candidate.first.text) is not None


def _in_brackets(candidate: Candidate) -> bool:
    """The mark of a list or a minute or age in brackets: "3) …", "Kozek (41)"."""
    before = candidate.before
    if candidate.after is None or candidate.after.text != ")":
        return False
    if before is None or before.text in ("(", "/", ","):
        return True
    sentence = candidate.sentence
    brackets = [t.text for t in sentence[: candidate.found.start - sentence.start] if t.text in ("(", ")")]
    return not brackets or brackets[-1] == ")"


def _of_channel(candidate: Candidate) -> bool:
    """A channel or type: "ARTE 2"."""
    before = candidate.before
    if before is None or len(before.text) < 2 or not before.text.isupper() or before.pos_ != "PROPN":
        return False
    return counted(candidate.story, candidate.found) is None


def _in_name(candidate: Candidate) -> bool:
    """A number inside a name that goes on from the word before."""
    before, first = candidate.before, candidate.first
    return (
        before is not None and bool(first.ent_type_) and first.ent_type_ == before.ent_type_ and first.ent_iob_ == "I"
    )


def _is_year(candidate: Candidate) -> bool:
    """ "1998", "since 2010", unless it counts a plural behind it ("2000 soldiers")."""
    before, first = candidate.before, candidate.first
    if not _YEAR.fullmatch(first.text):
        return False
    if before is not None and before.lower_ in candidate.story.groups["since"]:
        return True
    return not (
        first.dep_ == "nummod"
        and first.head.i > first.i
        and first.head.pos_ == "NOUN"
        and "Plur" in first.head.morph.get("Number", [])
    )


Reason = Callable[[Candidate], bool]
#: Why a number is no quantity.
REASONS: tuple[Reason, ...] = (
    _named_by_word,
    _is_verb,
    _in_compound_of_time,
    _followed_by_time,
    _followed_by_digits,
    _behind_digits,
    _is_article,
    _ends_name,
    _counts_time,
)
#: Why one token of digits without a unit is none.
REASONS_OF_BARE: tuple[Reason, ...] = (
    _behind_number,
    _numbers_noun,
    _is_clock,
    _in_name,
    _is_year,
    _in_brackets,
    _of_channel,
)
