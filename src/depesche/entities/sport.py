"""Reports of sport, where a country is a team and a president leads a club.

`is_sport(doc, lexicon)` tells whether a report is one; `no_politics(scan)` then leaves only those political who are it
beyond doubt: ministers, governments, and office holders named in full.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .scan.standing import RECENT

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from depesche.lexicon.actors import ActorLexicon, Role

    from .drafts import Draft, Scan

#: So many different words of sport, and one in so many words, make a report of sport.
_WORDS, _ONE_IN = 4, 40
#: Offices that no club has.
_OF_STATES = frozenset(
    "prime_minister chancellor foreign_minister defence_minister interior_minister finance_minister minister government ministry".split()
)
_STATE = frozenset({"GOV", "MIL", "REB", "LEG", "PTY", "ELI", "OPP"})


def is_sport(doc: Doc, actors: ActorLexicon) -> bool:
    """Whether the report tells of sport: several words of sport, compounds by their end, and one in forty words or more."""
    sport, heads = actors.classes["sport"], actors.classes["sporting"]
    longest = max((len(word) for word in heads), default=0)
    seen: list[str] = []
    words = 0
    for token in doc:
        if not token.is_alpha and "-" not in token.text:
            continue
        words += 1
        lemma = token.lemma_.lower()
        if lemma in sport or token.text.lower() in sport or any(part in sport for part in lemma.split("-")):
            seen.append(lemma)
        elif len(lemma) > 6:
            # "Tennisturnier", "Auftaktmatch", "Weltcuppunkte"
            ends = {lemma[-n:] for n in range(4, min(longest, len(lemma) - 2) + 1)}
            starts = {lemma[:n] for n in range(4, min(longest, len(lemma) - 2) + 1)}
            if (ends | starts) & heads:
                seen.append(lemma)
    return len(set(seen)) >= min(_WORDS, 2 + words // 60) and len(seen) * _ONE_IN >= words


def no_politics(found: Scan, day: str | None) -> None:
    """In a report of sport neither states nor offices without doubt about them are political actors."""
    full: set[int] = set()
    for draft in found.drafts:
        if draft.who.person is not None and beyond_doubt(draft) and in_office(draft, day):
            full.add(id(draft.who))
    for draft in found.drafts:
        who = draft.who
        if who.person is not None:
            sure = id(who) in full
        elif draft.role is not None:
            sure = bool(who.country) and not who.guessed and surely_of_state(draft.role)
        else:
            sure = who.kind not in ("state", "group")
        if not sure and (who.sector in _STATE or who.kind in ("state", "group") or who.guessed or not who.country):
            who.political = False
            draft.code = None


def beyond_doubt(draft: Draft) -> bool:
    """Named in full, or with an office that no club has."""
    return of_state(draft.role) if draft.role is not None else draft.end_token - draft.start_token > 1


def in_office(draft: Draft, day: str | None) -> bool:
    """Whether a person of the lexicon is named for an office: he holds one on the report's day, or the report names one that only states have. Who held
    one once now leads a club, is a character in a play, or somebody of the same name."""
    person = draft.who.person
    if person is None or of_state(draft.role):
        return True
    if day is None:
        # whose offices were all over long ago is named as a character or for what bears his name
        return not person.terms or any(not term.end or term.end >= RECENT for term in person.terms)
    if person.term_at(day) is not None:
        return True
    return person.code_at(day)[4:7] not in ("GOV", "MIL", "REB", "ELI")


def of_state(role: Role | None) -> bool:
    """Whether a role is an office that no club has."""
    note = role.note.split() if role is not None else []
    return bool(note) and note[0] in _OF_STATES


def surely_of_state(role: Role) -> bool:
    """Whether a role is such an office also where nothing says whose it is."""
    return of_state(role) and "needs" not in role.note.split()
