"""Names that only the name tagger or the parser sees: people, organisations and places that the lexicon does not know as a whole.

`tagged_names(page)` makes their drafts, after all those of the lexicon.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from depesche.lexicon.actors import fold

from .neighbours import bears_name
from .standing import best, may_be_short
from .surnames import spellings

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from ..drafts import Who
    from .first_pass import FirstPass

#: Labels of the tagger that name somebody or some place.
_LABELS = frozenset({"PER", "ORG", "LOC"})
#: What may stand at the beginning of a span that the tagger gives, without belonging to the name.
_NO_NAMES = frozenset({"DET", "ADP", "PUNCT"})


def tagged_names(page: FirstPass) -> None:
    """Make drafts of what the tagger sees, or without a tagger of rows of proper nouns."""
    if not page.doc.ents:
        _untagged_people(page)
    for ent in page.doc.ents:
        if ent.label_ in _LABELS:
            pieces = _pieces_left(page, ent)
            if pieces and page.words.written[pieces[0]][:1].isupper():
                _tagged_name(page, ent.label_, pieces)


def _pieces_left(page: FirstPass, ent: Span) -> list[int]:
    """The pieces of a tagged span between the drafts at its ends; none if a draft stands in the middle."""
    at, start, end = page.found.at, ent.start, ent.end
    while start < end and (at.get(start) or _leads_in(page, page.doc[start])):
        start += 1
    while end > start and at.get(end - 1):
        end -= 1
    if end <= start or any(at.get(k) for k in range(start, end)) or page.words.gap[start]:
        return []
    return _pieces(page, start, end)


def _leads_in(page: FirstPass, token: Token) -> bool:
    return token.lower_.rstrip(".") in page.lexicon.classes["title"] or token.pos_ in _NO_NAMES


def _pieces(page: FirstPass, start: int, end: int) -> list[int]:
    return [p for k in range(start, end) for p in page.words.pieces_of(k)]


def _tagged_name(page: FirstPass, label: str, pieces: list[int]) -> None:
    if label == "PER" and not (len(pieces) == 1 and _settled(page, page.words.token[pieces[0]])):
        _person(page, pieces)
        return
    name = page.written_from(pieces[0], pieces[-1])
    if any(who.surname and who.surname.lower() == name.lower() for who in page.found.whos.values()):
        # a surname that is known in this report is no organisation and no place, whatever the tagger says
        return
    kind = "organisation" if label == "ORG" else "place"
    draft = page.draft(page.found.unknown(kind, name), pieces[0], pieces[-1], "name")
    draft.place = kind == "place"


def _settled(page: FirstPass, token_i: int) -> bool:
    """ "die Stadt *Gao*" is a place, whatever the tagger says."""
    return token_i > 0 and page.lemma_in_class(page.doc[token_i - 1], "community")


# ---------------------------------------------------------------------- people


def _person(page: FirstPass, pieces: list[int]) -> None:
    """A draft of the person of a name: of the lexicon, named before, or one that nobody knows."""
    if bears_name(page, page.words.token[pieces[0]]):
        return
    last = page.words.folded[pieces[-1]]
    who = _of_lexicon(page, pieces, last) if len(pieces) > 1 else _named_before(page, last)
    if who is None:
        name, surnames = page.written_from(pieces[0], pieces[-1]), page.register.surnames
        bare = page.lexicon.inflection.bare(last, "genitive")
        if surnames.get(bare) is not None:
            last = bare
        who = surnames.get(last)
        if who is None or fold(who.name) not in fold(name):
            who = page.register.unknown_person(name, last)
    page.draft(who, pieces[0], pieces[-1], "name")


def _of_lexicon(page: FirstPass, pieces: list[int], last: str) -> Who | None:
    first = page.words.folded[pieces[0]]
    for key in spellings(page, last):
        people = [p for p in page.lexicon.persons(first, key) if may_be_short(p, len(pieces), page.register)]
        if people:
            return page.register.person(best(people, page.register))
    return None


def _named_before(page: FirstPass, last: str) -> Who | None:
    return next((who for key in spellings(page, last) if (who := page.register.surnames.get(key)) is not None), None)


def _untagged_people(page: FirstPass) -> None:
    """Without a name tagger: two or more proper nouns in a row are a person, and one after a personal role."""
    i, n_tokens = 0, len(page.doc)
    while i < n_tokens:
        if not _proper(page, i):
            i += 1
            continue
        end = i + 1
        while end < n_tokens and (_proper(page, end) or _particle(page, end)):
            end += 1
        if end - i > 1 or _titled(page, i):
            _person(page, _pieces(page, i, end))
        i = end


def _titled(page: FirstPass, i: int) -> bool:
    """Whether the role of one person stands right before a token."""
    return any(d.role is not None and d.role.kind == "person" and not d.plural for d in page.drafts_at(i - 1))


def _proper(page: FirstPass, i: int) -> bool:
    """Whether a token is a proper noun that no draft covers ("al-*Assad*" as well)."""
    token = page.doc[i]
    capital = token.text[:1].isupper() or ("-" in token.text and token.text.rpartition("-")[2][:1].isupper())
    return token.pos_ == "PROPN" and capital and not page.found.at.get(i) and bool(page.words.pieces_of(i))


def _particle(page: FirstPass, i: int) -> bool:
    """ "von", "al", "de" between the parts of a name."""
    token = page.doc[i]
    return (
        token.lower_ in page.lexicon.particles
        and token.text.islower()
        and i + 1 < len(page.doc)
        and _proper(page, i + 1)
    )
