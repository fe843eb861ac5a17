"""Whether two names are those of one body, or a report's abbreviation is that of another body than the lexicon's.

`another_body(page, other, name, draft, spelled)` compares the report's long name with the body that the lexicon knows by
the abbreviation: it is another if it shares too few words with all of the body's names, and its first letters make the
abbreviation or it is of another country or kind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..drafts import BODIES, UNKNOWN
from .kinds import kinds_of

if TYPE_CHECKING:
    from depesche.lexicon.actors import Organisation

    from ..drafts import Draft
    from ..page import Page

#: Kinds that reports do not keep apart: one body may be called either. Kinds in none of these say too little.
_ALIKE = (
    frozenset({"party", "armed", "terror"}), frozenset({"police", "military", "intelligence", "ministry", "armed"}), frozenset({"media", "agency"}),
    frozenset({"company"}), frozenset({"university"}), frozenset({"union"}), frozenset({"court"}), frozenset({"parliament"}), frozenset({"church"}),
)  # fmt: skip
_TELLING = frozenset().union(*_ALIKE)
#: Kinds of bodies that reports name their source by, in brackets behind anything.
_SOURCES = frozenset({"media", "agency"})
#: A longer word is no abbreviation.
LONGEST_ABBREVIATION = 8
#: Words of a name that are spelled alike up to here are the same word ("Nationale", "Nationalen").
_SAME_LETTERS, _SHORTEST_WORD = 5, 4


def another_body(page: Page, other: Draft, name: range, draft: Draft | None, spelled: bool) -> bool:
    """Whether the name in the tokens `name`, of the organ or name `draft`, is clearly that of another body than the lexicon's.

    `other` is the naming by the abbreviation; `spelled` tells that the first letters of the name make it.
    """
    known = other.who.organisation
    if known is None or not _named_otherwise(page, known, name):
        return False
    if spelled:
        return True
    return (
        draft is not None
        and is_described(draft, other)
        and (_of_another_country(page, draft, known.code[:3]) or _of_another_kind(draft, known.kind))
    )


def is_described(draft: Draft, other: Draft) -> bool:
    """Whether a naming can be one of the lexicon's body at all: a source in brackets only if the noun of an organ stands before."""
    known = other.who.organisation
    return known is not None and (known.kind not in _SOURCES or draft.role is not None)


def _named_otherwise(page: Page, known: Organisation, name: range) -> bool:
    """Whether a name shares too few words with all names of a body to be one of them."""
    own = _telling_words(page, name)
    names = [
        pieces
        for pieces in page.lexicon.names_of.get(known, ())
        if len(pieces) > 1 or len(pieces[0]) > LONGEST_ABBREVIATION
    ]
    return bool(own and names) and not any(_shares_words(own, pieces) for pieces in names)


def _telling_words(page: Page, name: range) -> set[str]:
    """Beginnings of the words that tell a name from others: no small words, and not the noun that says what kind of body it is."""
    found = set()
    for k in name:
        if not page.doc[k].text[:1].isupper():
            continue
        for p in page.words.pieces_of(k):
            piece = page.words.folded[p]
            role, _ = page.lexicon.role(page.words.written[p])
            if len(piece) >= _SHORTEST_WORD and (role is None or role.kind != "organ"):
                found.add(piece[:_SAME_LETTERS])
    return found


def _shares_words(own: set[str], pieces: tuple[str, ...]) -> bool:
    """Whether more than half of the words are the same, or compounds hold them ("Befreiungsfront": Front der Befreiung)."""
    theirs = {piece[:_SAME_LETTERS] for piece in pieces if len(piece) >= _SHORTEST_WORD}
    return len(own & theirs) * 2 > min(len(own), len(theirs)) or all(
        any(word in piece for piece in pieces) for word in own
    )


def _of_another_country(page: Page, draft: Draft, there: str) -> bool:
    country = draft.country or draft.who.country or _adjective_before(page, draft)
    return bool(country) and country not in BODIES | {UNKNOWN, there} and there not in BODIES


def _adjective_before(page: Page, draft: Draft) -> str:
    """The country of an adjective right before a naming ("die kenianische Volksunion")."""
    before = page.drafts_at(draft.start_token - 1)
    return next((d.who.country for d in before if d.form == "adjective" and d.end_token == draft.start_token), "")


def _of_another_kind(draft: Draft, kind: str) -> bool:
    kinds = kinds_of(draft.role) if draft.role is not None else draft.who.organ
    return (
        kind in _TELLING
        and bool(kinds)
        and kinds <= _TELLING
        and not any(kind in alike and kinds & alike for alike in _ALIKE)
    )
