"""Which of several that are spelled alike is meant: an adjective or the people of a state, an organ of this or that country.

`chosen(page, entries, spot)` gives one of the lexicon's entries, `of_country(organisations, ...)` one of the
organisations of a name, `namesake(entries, register)` one of the people.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from depesche.lexicon.actors import Organisation, Person, State

from ..drafts import BODIES
from .neighbours import before_noun
from .standing import best

if TYPE_CHECKING:
    from spacy.tokens import Token

    from depesche.lexicon.actors import Entry

    from ..drafts import Who
    from .first_pass import FirstPass
    from .register import Register
    from .spot import Spot

#: Ways of naming, what is meant first.
_FORMS = ("name", "capital", "seat", "region", "inhabitants", "member")
#: Functions of an adjective that the tagger takes for a noun.
_ATTRIBUTIVE = frozenset({"amod", "compound", "nmod", "flat:name", "det"})


def chosen(page: FirstPass, entries: list[Entry], spot: Spot) -> Entry:
    """The entry that fits the words around a spot."""
    if len(entries) == 1:
        return entries[0]
    forms: dict[str, Entry] = {}
    # A city that is the seat of two: of whom the report names, else of the body ("Brüssel" acts for the EU, seldom for Belgium).
    for entry in sorted(entries, key=lambda entry: _least_named(entry, page.register)):
        forms.setdefault(entry.form, entry)
    if "adjective" in forms:
        if len(forms) == 1 or _is_adjective(page, spot):
            return forms["adjective"]
        del forms["adjective"]
    if "inhabitants" in forms and "name" in forms:
        return forms["inhabitants" if _are_people(page, spot.token) else "name"]
    return next((forms[form] for form in _FORMS if form in forms), entries[0])


def _least_named(entry: Entry, register: Register) -> tuple[bool, bool]:
    what = entry.what
    if not isinstance(what, State):
        return False, False
    return what.country not in register.named_countries, what.country not in BODIES


def _is_adjective(page: FirstPass, spot: Spot) -> bool:
    """Whether a word that may be an adjective of nationality stands before a noun as one."""
    token = spot.token
    if page.words.written[spot.first][:1].islower():
        return True
    if token.pos_ != "ADJ" and token.dep_ not in _ATTRIBUTIVE:
        return False
    return token.pos_ == "ADJ" and token.dep_ == "amod" or _noun_follows(page, token)


def _noun_follows(page: FirstPass, token: Token) -> bool:
    """Whether the noun of an adjective, or a further adjective, stands directly behind or after a second one that is joined to it."""
    doc, following = page.doc, page.next_token(token)
    if following is None:
        return False
    if following.pos_ == "CCONJ" and token.i + 3 < len(doc):
        second = doc[token.i + 2]
        if second.pos_ == "ADJ" or second.pos_ == "DET" and doc[token.i + 3].pos_ == "ADJ":
            # "Deutsche und französische Soldaten", "the German and the French ministers": the noun stands after the second.
            joined = token.head.i > token.i or any(c.dep_ == "conj" and c.i > second.i for c in token.children)
            return joined and before_noun(page, token)
    return following.pos_ in ("NOUN", "PROPN", "ADJ") and not page.words.gap[following.i]


def _are_people(page: FirstPass, token: Token) -> bool:
    """Whether what stands before a word tells that it names people ("die Iren") rather than their state."""
    if not token.i:
        return False
    left = page.doc[token.i - 1]
    if left.pos_ == "PRON":
        return left.dep_ not in ("nsubj", "obj", "nsubj:pass") and "Plur" in left.morph.get("Number")
    return left.pos_ in ("DET", "NUM") or left.pos_ == "ADJ" and "Plur" in token.morph.get("Number")


def of_country(organisations: list[Organisation], nation: str, register: Register) -> Organisation:
    """Of organisations of one name that of the country in question: of the adjective before it, else the country spoken of most so far."""
    first = organisations[0]
    if len(organisations) == 1:
        return first
    for organisation in organisations:
        if nation and organisation.code[:3] == nation:
            return organisation
    most = max(organisations, key=lambda o: register.times_spoken_of(o.code[:3]))
    if register.times_spoken_of(most.code[:3]) > register.times_spoken_of(first.code[:3]):
        return most
    if first.code[:3] not in register.named_countries:
        # "Die *ÖVP* … Die Caritas": that of the only country that the report names
        return next((o for o in organisations if o.code[:3] in register.named_countries), first)
    return first


def namesake(entries: list[Entry], register: Register) -> Who:
    """Among people of the same name the one already named, in office, or most recent."""
    people = [e.what for e in entries if isinstance(e.what, Person)]
    for person in people:
        if register.knows(person) and len(people) > 1:
            return register.person(person)
    return register.person(best(people, register))
