"""Cities and what is said of them: "in *Mossul*", "*Londoner* Gericht".

`city(page, i)` makes the draft of a city whose name begins at a piece, `city_adjective(page, i)` that of an adjective made of one.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from depesche.lexicon.actors import State

from .neighbours import before_noun, name_before

if TYPE_CHECKING:
    from spacy.tokens import Token

    from depesche.lexicon.actors import City

    from .first_pass import FirstPass
    from .register import Register

#: A naming of its country makes a city so many powers of ten larger, two namings twice as many.
_NAMING, _NAMINGS = 1.5, 2


def city(page: FirstPass, i: int) -> bool:
    """Make a draft of the city that is meant by a name which begins at a piece; whether there is one."""
    words = page.words
    token = page.doc[words.token[i]]
    if not _may_be_city(page, i, token):
        return False
    length, cities = page.lexicon.city(words.folded, i)
    if not cities or _is_common_word(page, i, token):
        return False
    if token.ent_type_ != "LOC" and name_before(page, token.i) is not None:
        return False
    last = i + length - 1
    name = page.written_from(i, last)
    if length == 1 and words.folded[i] not in page.lexicon.cities:
        # the -s of a genitive
        name = name[:-1]
    draft = page.draft(page.register.city(_meant(cities, page.register), name), i, last, "name")
    draft.place = True
    page.in_cities.update(range(i, last + 1))
    return True


def _may_be_city(page: FirstPass, i: int, token: Token) -> bool:
    """Whether tagger and parser leave a word that begins a token the name of a place."""
    if token.ent_type_ == "PER" or page.words.pieces_of(token.i)[0] != i or i in page.in_cities:
        return False
    if token.ent_type_ == "ORG" and not _behind_an_organ(page, token):
        return False
    return token.pos_ == "PROPN" or token.ent_type_ == "LOC"


def _behind_an_organ(page: FirstPass, token: Token) -> bool:
    """ "Staatsanwaltschaft *Nürnberg*": whose organ it is, though the two are one name."""
    return any(d.role is not None and d.role.kind == "organ" for d in page.drafts_at(token.i - 1))


def _is_common_word(page: FirstPass, i: int, token: Token) -> bool:
    """Whether a city is spelled like a common word and neither the tagger nor the word before it tells of a place."""
    if page.words.folded[i] not in page.lexicon.classes["common"] or token.ent_type_ == "LOC":
        return False
    if not token.i:
        return True
    before = page.doc[token.i - 1]
    return before.pos_ != "ADP" and not page.lemma_in_class(before, "region")


def _meant(cities: list[City], register: Register) -> City:
    """The largest, unless another lies in a country the report names."""

    def size(city: City) -> tuple[float, int]:
        named = min(register.times_spoken_of(city.country), _NAMINGS)
        return math.log10(city.population + 1) + _NAMING * named, city.population

    return max(cities, key=size)


def city_adjective(page: FirstPass, i: int) -> bool:
    """ "Londoner Gericht", "die Berliner Polizei": make a draft of an adjective made of a city; whether there is one."""
    words = page.words
    token = page.doc[words.token[i]]
    if not page.lexicon.city_endings or words.pieces_of(token.i)[-1] != i:
        return False
    found = page.lexicon.city_adjective(words.folded[i], words.written[i])
    if found is None or token.ent_type_ == "PER" or not before_noun(page, token):
        return False
    if token.pos_ != "ADJ" and (token.pos_ not in ("PROPN", "NOUN") or words.folded[i] in page.lexicon.by_surname):
        return False
    who = page.register.state(found) if isinstance(found, State) else page.register.city(found)
    page.draft(who, i, i, "adjective").city = True
    return True
