"""The way through a report, piece by piece: the longest name or role that begins at each, then what only the tagger sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..drafts import Scan
from .cities import city, city_adjective
from .first_pass import FirstPass
from .names import compound, named
from .neighbours import NOUNS
from .parted import whole
from .roles import long_role, role_noun
from .surnames import surname
from .tagged import tagged_names

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from depesche.lexicon.actors import ActorLexicon, Entry

    from ..words import Words


def scan(doc: Doc, words: Words, lexicon: ActorLexicon, day: str | None) -> Scan:
    """All drafts of a report of a day (ISO, None if unknown)."""
    page = FirstPass(doc, words, lexicon, Scan(), day)
    matches = [lexicon.match(words.folded, words.written, i) for i in range(len(words.written))]
    page.register.expect(entries for _, entries in matches)
    i = 0
    while i < len(matches):
        i += _step(page, i, *matches[i])
    tagged_names(page)
    page.found.drafts.sort(key=lambda d: (d.start, -d.end))
    return page.found


def _step(page: FirstPass, i: int, length: int, entries: list[Entry]) -> int:
    """Make the draft of what begins at a piece; how many pieces it takes."""
    if not length and (parted := whole(page, i)):
        length, entries = 1, parted
    role_length, role = page.lexicon.long_role(page.words.folded, i)
    if role is not None and role_length > length:
        long_role(page, i, role_length, role)
        return role_length
    return length and named(page, i, length, entries) or _single(page, i)


def _single(page: FirstPass, i: int) -> int:
    """A piece no name begins with: a role, the adjective of a city, a surname, a city, a compound of a name. Gives 1."""
    capital = page.words.written[i][:1].isupper()
    if not capital and page.lexicon.has("noun_capitals"):
        # most words: nothing of all that is written so
        return 1
    if role_noun(page, i) or not capital or city_adjective(page, i):
        return 1
    token = page.doc[page.words.token[i]]
    if (token.pos_ in NOUNS or token.ent_type_) and not surname(page, i) and not city(page, i):
        compound(page, i)
    return 1
