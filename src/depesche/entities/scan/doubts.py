"""What speaks against a name of the lexicon where it was found.

`unlikely(page, entry, spot)` and `doubted(page, entry, spot)` tell that the words there are something else, which may
still be read otherwise; `opposes` and `lends_its_name`, that they name the state but nobody is spoken of. All conditions
stand in tables by what is named; each is a sentence about the report that a comment or a docstring gives an example of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from depesche.lexicon.actors import Organisation, Person, State

from .neighbours import bears_name, before_noun, goes_on, is_first_name, name_before, other_first_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Token

    from depesche.lexicon.actors import Entry

    from .first_pass import FirstPass
    from .spot import Spot

    Doubt = Callable[[FirstPass, Entry, Spot], bool]

#: Abbreviations up to here may be letters of anything.
_SHORT = 3
#: Forms that a state may have at the beginning of what the tagger takes for a person.
_OF_STATES = frozenset({"adjective", "name", "inhabitants"})


# ---------------------------------------------------------------------- named, but not spoken of


def opposes(page: FirstPass, entry: Entry, spot: Spot) -> bool:
    """Whether an adjective stands behind one of enmity ("*anti*-amerikanisch")."""
    before = spot.first - 1
    return (
        entry.form == "adjective"
        and before >= 0
        and page.words.token[before] == spot.first_token
        and page.words.folded[before] in page.lexicon.classes["against"]
    )


def lends_its_name(page: FirstPass, entry: Entry, spot: Spot) -> bool:
    """Whether a state only tells a currency from others, or lends a coalition its colours."""
    return isinstance(entry.what, State) and (_of_measure(page, spot) or spot.ends_inside and _of_colours(page, spot))


def _of_measure(page: FirstPass, spot: Spot) -> bool:
    """Whether a state only tells a currency from others of its name ("US-Dollar", "Schweizer Franken")."""
    measures = page.lexicon.classes["measure"]
    if spot.ends_inside:
        return _last_piece(page, spot.token) in measures
    following = page.next_token(spot.token)
    return following is not None and (following.lemma_.lower() in measures or following.lower_ in measures)


def _of_colours(page: FirstPass, spot: Spot) -> bool:
    """Whether a state only lends a coalition the colours of its flag ("Jamaika-Koalition")."""
    classes = page.lexicon.classes
    return page.words.folded[spot.first] in classes["colours"] and _last_piece(page, spot.token) in classes["coalition"]


def _last_piece(page: FirstPass, token: Token) -> str:
    return page.words.folded[page.words.pieces_of(token.i)[-1]]


# ---------------------------------------------------------------------- something else, whatever it looks like


def unlikely(page: FirstPass, entry: Entry, spot: Spot) -> bool:
    """Whether one word is a verb, or an adjective of nationality written like a noun that stands before none."""
    if not spot.single or spot.ends_inside:
        return False
    token = spot.token
    if token.pos_ == "VERB":
        return True
    return (
        entry.form == "adjective"
        and page.words.written[spot.first][:1].isupper()
        and (token.pos_ != "ADJ" or token.dep_ != "amod" and not token.is_sent_start)
        and not before_noun(page, token)
    )


def doubted(page: FirstPass, entry: Entry, spot: Spot) -> bool:
    """Whether anything speaks against what an entry names."""
    return any(doubt(page, entry, spot) for doubt in _DOUBTS[type(entry.what)])


def _common_word(page: FirstPass, entry: Entry, spot: Spot) -> bool:
    """A capital or region spelled like a common word, which the tagger takes for no place."""
    return (
        spot.single
        and page.words.folded[spot.first] in page.lexicon.classes["common"]
        and spot.token.ent_type_ != "LOC"
        and entry.form != "name"
    )


def _capital_behind(page: FirstPass, entry: Entry, spot: Spot) -> bool:
    """A capital inside a compound, behind another part of it."""
    return entry.form == "capital" and bool(spot.first) and page.words.token[spot.first - 1] == spot.first_token


def _among_letters(page: FirstPass, entry: Entry, spot: Spot) -> bool:
    """A short abbreviation among figures and other abbreviations that nobody knows ("15-45mm IS STM")."""
    words, i = page.words, spot.first
    written = words.written
    if not spot.single or len(written[i]) > _SHORT or not written[i].isupper():
        return False
    for k in (i - 1, i + 1):
        if 0 <= k < len(written) and abs(words.token[k] - words.token[i]) <= 1:
            near = written[k]
            if any(c.isdigit() for c in near):
                return True
            if len(near) > 1 and near.isupper() and not page.lexicon.match(words.folded, written, k)[0]:
                return True
    return False


def _inside_person(page: FirstPass, entry: Entry, spot: Spot) -> bool:
    """A word that could be a state is part of a person's name ("Michael Jordan")."""
    if not spot.single:
        return False
    token = spot.token
    if not token.ent_type_:
        return _second_to_a_name(page, token)
    if token.ent_type_ != "PER" or len(page.words.pieces_of(token.i)) > 1:
        return False
    following = page.next_token(token)
    if following is not None and following.ent_type_ == "PER" and following.ent_iob_ == "I":
        return page.lexicon.match(page.words.folded, page.words.written, spot.first)[1][0].form not in _OF_STATES
    return token.ent_iob_ == "I" and name_before(page, token.i) is not None


def _second_to_a_name(page: FirstPass, token: Token) -> bool:
    """Whether a word that the tagger sees nothing in is joined to a first name before it."""
    left = name_before(page, token.i)
    if left is None or page.lemma_in_class(left, "region") or page.in_class(left, "region"):
        return False
    if left.head.i == token.i or token.head.i == left.i:
        return "compound" in left.dep_ + token.dep_ or "flat" in left.dep_ + token.dep_
    return left.head.i == token.head.i and left.dep_ == token.dep_


def _two_states_again(page: FirstPass, entry: Entry, spot: Spot) -> bool:
    """A former state of two that are joined by a conjunction is two states again (Serbia and Montenegro)."""
    state = entry.what
    return (
        not spot.single
        and isinstance(state, State)
        and state.kind == "former"
        and bool(state.end and page.day and page.day > state.end)
        and any(page.doc[page.words.token[k]].pos_ == "CCONJ" for k in range(spot.first, spot.last + 1))
    )


def _out_in_the(page: FirstPass, entry: Entry, spot: Spot) -> bool:
    """Where something is, is no party ("im Grünen")."""
    party = entry.what
    return (
        isinstance(party, Organisation)
        and party.kind == "party"
        and spot.single
        and bool(spot.first_token)
        and not page.words.written[spot.first].isupper()
        and page.in_class(page.doc[spot.first_token - 1], "inside")
    )


def _no_name(page: FirstPass, entry: Entry, spot: Spot) -> bool:
    """One word that could be a person's name is neither tagged as one nor named before in full."""
    if not spot.single or spot.ends_inside:
        return False
    token = page.doc[spot.first_token]
    if token.ent_type_ == "PER" or token.pos_ == "PROPN":
        return False
    return not (isinstance(entry.what, Person) and page.register.knows(entry.what))


def _of_another_name(page: FirstPass, entry: Entry, spot: Spot) -> bool:
    """One word stands behind another first name, or is a first name itself."""
    return (
        spot.single
        and isinstance(entry.what, Person)
        and (other_first_name(page, entry.what, spot.first_token) or is_first_name(page, spot.token.i))
    )


def _longer_name(page: FirstPass, entry: Entry, spot: Spot) -> bool:
    """A full name is only the beginning of another one ("Franz Josef Huber")."""
    person = entry.what
    if spot.single or not isinstance(person, Person):
        return False
    if goes_on(page, spot.token.i):
        return True
    # … and there is no ruler without his number
    incomplete = page.words.folded[spot.last] != person.surname or person.name.endswith(".")
    return incomplete and is_first_name(page, spot.token.i)


def _of_a_thing(page: FirstPass, entry: Entry, spot: Spot) -> bool:
    """A person's name that a thing bears ("die Villa Kerry")."""
    return bears_name(page, spot.first_token)


#: Doubts by what is named.
_DOUBTS: dict[type, tuple[Doubt, ...]] = {
    State: (_common_word, _capital_behind, _inside_person, _two_states_again),
    Organisation: (_among_letters, _inside_person, _out_in_the),
    Person: (_no_name, _of_another_name, _longer_name, _of_a_thing),
}
