"""Which namings of states, capitals and cities mean a place rather than a government.

`mark_places(doc, words, scan, lexicon)` marks drafts in place: what stands after a preposition of place, a region that does
nothing, a way from one to another, a name that the report gives no second cue for ("die Moldau" is a river).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from depesche.lexicon.actors import cut, fold

from ..language import text_of
from .drafts import BODIES, Draft, Scan, Who

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from depesche.lexicon.actors import ActorLexicon

    from .words import Words

#: Relations by which a name only stands beside another ("SV Austria Salzburg").
_BESIDE = frozenset({"flat", "flat:name", "appos", "compound", "list", "dep"})
_REACH = 5
#: Forms of names that mean no place.
_NEVER_PLACES = frozenset({"adjective", "compound", "seat"})


def mark_places(doc: Doc, words: Words, found: Scan, actors: ActorLexicon) -> None:
    """A state, capital or city after a preposition of place, or in the genitive of such a phrase ("im Norden Malis"), is a place.

    A capital as a place is the city, not the government.
    """
    _unsure(words, found, actors)
    inside: list[Draft] = []
    for draft in found.drafts:
        if draft.who.kind not in ("state", "place") or draft.form in _NEVER_PLACES:
            continue
        if _inside_name(doc, words, draft, found, actors):
            inside.append(draft)
        elif _is_place(doc, draft, found, actors):
            draft.place = True
            if draft.form == "capital" and draft.who.state is not None:
                draft.who = _city_of_capital(doc, draft, found, actors)
    for draft in inside:
        found.remove(draft)


def _is_place(doc: Doc, draft: Draft, found: Scan, actors: ActorLexicon) -> bool:
    """Whether a naming means where something is, by the preposition of its phrase or because it does nothing."""
    case, first = _case_of(doc, draft, actors)
    if case is None:
        return _does_nothing(doc, draft, None, found, actors)
    word, classes = case.text.lower(), actors.classes
    if _is_party(doc, case, first, found, actors):
        return False
    if first.dep_ == "obl:arg" and word in classes["partner"]:
        # "entschuldigte sich bei den USA": what the verb asks for, not where it happens
        return False
    if not (word in classes["place"] or _on_the_way(doc, case, draft, found, actors)):
        if not _does_nothing(doc, draft, case, found, actors):
            return False
    token = doc[draft.head]
    return not (
        draft.form == "capital"
        and token.dep_ in ("nmod", "nmod:poss")
        and word in classes["source"]
        and token.head.lemma_.lower() not in classes["region"]
    )


def _case_of(doc: Doc, draft: Draft, actors: ActorLexicon) -> tuple[Token | None, Token]:
    """The preposition that tells where a name stands, perhaps that of the first name joined or of the region above; the name that has it."""
    token = first = doc[draft.head]
    case = _adposition(doc, token.i, draft.start_token)
    while case is None and first.dep_ == "conj" and first.head.i < first.i:
        # "in Finnland und Schweden": the preposition stands with the first.
        first = first.head
        case = _adposition(doc, first.i, first.i)
    if token.head.lemma_.lower() not in actors.classes["region"]:
        return case, first
    if case is None and token.dep_ in ("nmod", "nmod:poss", "appos", "flat") and token.head.i < token.i:
        case = _adposition(doc, token.head.i, token.head.i)
    elif case is not None and case.text.lower() not in actors.classes["place"] and token.dep_ in ("nmod", "nmod:poss"):
        # "im Norden von Mali", but not "auf einer Straße in Mali"
        case = _adposition(doc, token.head.i, token.head.i) or case
    return case, first


def _city_of_capital(doc: Doc, draft: Draft, found: Scan, actors: ActorLexicon) -> Who:
    """The city that a capital is, where it does not stand for a government."""
    name = text_of(doc)[draft.start : draft.end]
    cities = [
        c
        for c in actors.city([fold(piece) for piece in cut(name)], 0)[1]
        if c.country == draft.who.country or draft.who.country in BODIES
    ]
    city = cities[0] if cities else None
    country = city.country if city is not None else draft.who.country
    key = ("place", f"{city.name if city is not None else name} {country}")
    who = found.whos.get(key)
    if who is None:
        who = found.whos[key] = Who("place", name, country, city=city, political=False)
    return who


def _adposition(doc: Doc, head: int, start: int) -> Token | None:
    """The preposition of a noun: by the parser, or the one directly before its phrase."""
    for child in doc[head].children:
        if child.dep_ == "case" and child.i < head:
            return child
    i = start - 1
    if i > 0 and doc[i].pos_ in ("DET", "ADJ"):
        i -= 1
    return doc[i] if i >= 0 and doc[i].pos_ == "ADP" else None


def mark_areas(doc: Doc, found: Scan, actors: ActorLexicon) -> None:
    """ "Im Bundesstaat", "in 17 *Staaten*": where something happens is nobody."""
    among = actors.classes["place"] - actors.classes["between"]
    for draft in found.drafts:
        if draft.role is None:
            continue
        case = _adposition(doc, draft.head, draft.start_token)
        if draft.plural and draft.role.noun.lower() in actors.classes["state"] and case is not None:
            if case.text.lower() in among:
                draft.who.political, draft.resolved = False, True
        elif draft.role.noun.lower() in actors.classes["region"]:
            beside = doc[draft.end_token] if draft.end_token < len(doc) else None
            named = beside is not None and any(d.who.kind in ("state", "place") for d in found.at.get(beside.i, ()))
            if named or (case is not None and case.text.lower() in actors.classes["place"]):
                draft.who.political = False
                draft.resolved = True


def _inside_name(doc: Doc, words: Words, draft: Draft, found: Scan, actors: ActorLexicon) -> bool:
    """Whether a state's name is only part of another ("Japan Display", "University of Michigan", "US Open")."""
    if draft.who.kind != "state" or draft.form not in ("name", "compound", "capital"):
        return False
    if draft.start_token and doc[draft.start_token - 1].text.lower() in actors.classes["foreign"]:
        return True
    if draft.end_token >= len(doc) or draft.end != doc[draft.end_token - 1].idx + len(doc[draft.end_token - 1].text):
        return False
    right = doc[draft.end_token]
    return (
        right.pos_ in ("PROPN", "X")
        and right.text[:1].isupper()
        and right.ent_type_ != "PER"
        and not words.gap[right.i]
        and not right.is_sent_start
        and (
            # "Bayern München"
            draft.who.state is not None
            and draft.who.state.kind == "region"
            and any(d.who.kind == "place" for d in found.at.get(right.i, ()))
            # nobody else, or the rest of a name that no lexicon knows ("Delaware River Port Authority")
            or all(d.who.kind == "organisation" and not d.who.code for d in found.at.get(right.i, ()))
            and (
                right.head.i == draft.head
                or doc[draft.head].head.i == right.i
                or right.ent_type_ in ("ORG", "MISC")
                or doc[draft.head].ent_type_ == "ORG"
            )
        )
    )


def _on_the_way(doc: Doc, case: Token, draft: Draft, found: Scan, actors: ActorLexicon) -> bool:
    """ "von Argentinien nach Brasilien": where somebody comes from, if where he goes stands behind."""
    if case.text.lower() not in actors.classes["way"]:
        return False
    for k in range(draft.end_token, min(draft.end_token + _REACH, len(doc) - 1)):
        if doc[k].text.lower() in actors.classes["toward"]:
            return any(d.who.kind in ("state", "place") for d in found.at.get(k + 1, ()))
    return False


def _is_party(doc: Doc, case: Token, first: Token, found: Scan, actors: ActorLexicon) -> bool:
    """ "Die Verhandlungen zwischen Moskau und Kiew": two states have something to do with each other, unless it is a way that lies between them."""
    if case.text.lower() not in actors.classes["between"] or first.head.lemma_.lower() in actors.classes["link"]:
        return False
    named = [first, *(c for c in first.children if c.dep_ == "conj" and c.i > first.i)]
    countries = [
        next((d.who.country for d in found.at.get(t.i, ()) if d.who.kind == "state" and d.head == t.i), None)
        for t in named
    ]
    return None not in countries and len(set(countries)) > 1


def _does_nothing(doc: Doc, draft: Draft, case: Token | None, found: Scan, actors: ActorLexicon) -> bool:
    """A region that only stands beside a name or on an island; a capital with an article; either inside the name of something else."""
    token, state = doc[draft.head], draft.who.state
    if state is None or draft.inner:
        return False
    if token.dep_ == "nsubj" and token.head.lemma_.lower() in actors.classes["belonging"]:
        # "auch *Österreich* gehört dazu"
        return True
    if state.kind == "region":
        return token.dep_ in _BESIDE or (case is not None and case.text.lower() in actors.classes["island"])
    if draft.form == "capital" and any(c.dep_ == "det" for c in token.children):
        return True
    left = doc[draft.start_token - 1] if draft.start_token else None
    if left is not None and left.text == "," and draft.form == "name" and draft.start_token > 1:
        # "in Barquisimeto, Venezuela"
        return any(d.who.kind == "place" and d.end_token == left.i for d in found.at.get(left.i - 1, ()))
    if (
        left is not None
        and left.pos_ == "PROPN"
        and token.ent_iob_ == "I"
        and left.text.lower() not in actors.classes["region"]
        and actors.role(left.text)[0] is None
        and not any(c.isspace() for c in left.text)
        and not actors.match([fold(left.text)], [left.text], 0)[0]
    ):
        # "Big Island" is not Iceland.
        return True
    inside = token.ent_type_ in ("ORG", "MISC") and draft.end_token - draft.start_token == 1
    return inside and token.ent_iob_ == "I" and token.dep_ in _BESIDE


def _unsure(words: Words, found: Scan, actors: ActorLexicon) -> None:
    """Names that are also rivers, people or common words are states only where something else speaks of the same state."""
    unsure = actors.classes["unsure"]
    doubtful = [
        d
        for d in found.drafts
        if d.who.kind == "state" and d.form == "name" and words.folded[words.pieces_of(d.head)[0]] in unsure
    ]
    for draft in doubtful:
        others = [d for d in found.drafts if d.who.country == draft.who.country and d not in doubtful]
        if not others:
            found.remove(draft)
