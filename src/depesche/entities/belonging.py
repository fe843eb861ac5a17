"""Which country roles belong to that name none: "das Verwaltungsgericht", "der Innenminister", "die Armee".

`find_countries(doc, words, found, report, actors)` gives the cues of the report (`countries`) and gives every role without
a country the one that its words, the institution, who stands beside it or the cues tell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from depesche.lexicon.actors import State, cut, fold

from .countries import Countries
from .drafts import BODIES, Draft, Scan, hints, join, sector_in

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from depesche.lexicon.actors import ActorLexicon, Role
    from depesche.records import Report

    from .words import Words

#: What a country counts that the report's title or dateline names, or an institution that only it has.
_IN_TITLE, _IN_DATELINE, _BY_INSTITUTION = 2.0, 1.5, 0.9
#: Smaller cities do not tell where a report is from: many names are ambiguous.
_LARGE_CITY = 200_000
#: A body is that of its members at most so many sentences later.
_BODY_BACK = 2


def find_countries(doc: Doc, words: Words, found: Scan, report: Report, actors: ActorLexicon) -> Countries:
    """All cues of the report; roles without a country then get theirs."""
    countries = _cues(doc, words, found, report, actors)
    for draft in found.drafts:
        if draft.who.state is not None and draft.who.state.kind == "people" and not draft.code:
            # "die Kurden": those of the country in question
            where = countries.guess(draft.head, draft.who.sector)[0]
            draft.country, draft.code = where, f"{where}:{draft.who.sector}" if where else None
    pending = [(d, d.role) for d in found.drafts if d.role is not None and _lacks_country(d)]
    pending = [(d, role) for d, role in pending if not _is_of_body(d, role, words, found)]
    # Institutions that only some states have tell the country themselves, and are cues for the rest.
    hinted = {d: homes for d, role in pending if (homes := _homes(d, role, actors))}
    for draft, role in pending:
        if draft in hinted:
            _settle_at_home(draft, role, hinted[draft], countries, doc, found)
    calm = frozenset(country.upper() for country in actors.classes["settled"])
    for draft, role in pending:
        if draft not in hinted and role.kind != "description":
            _guess(draft, role, countries, doc, words, found, calm)
    return countries


def _cues(doc: Doc, words: Words, found: Scan, report: Report, actors: ActorLexicon) -> Countries:
    """What tells countries: names, the report's title and its dateline."""
    classes = actors.classes
    settlements = (classes["region"] | classes["community"]) - classes["frontier"]
    embassies = frozenset(d.head for d in found.drafts if d.role is not None and "embassy" in d.role.note.split())
    countries = Countries(doc, words, settlements, classes["toward"], classes["source"], embassies)
    for draft in found.drafts:
        if draft.resolved or draft.role is None:
            countries.add(draft)
    for text, weight in ((report.title or "", _IN_TITLE), (report.place or "", _IN_DATELINE)):
        for country in _named_in(text, actors):
            countries.outside(country, weight)
    return countries


def _named_in(text: str, actors: ActorLexicon) -> list[str]:
    """Countries that the words of a title or dateline name."""
    written = cut(text)
    folded = [fold(piece.strip(".,:;!?„“\"'")) for piece in written]
    countries: list[str] = []
    i = 0
    while i < len(written):
        length, entries = actors.match(folded, written, i)
        if length:
            for entry in entries[:1]:
                if isinstance(entry.what, State) and entry.what.country not in BODIES:
                    countries.append(entry.what.country)
            i += length
            continue
        length, cities = actors.city(folded, i) if written[i][:1].isupper() else (0, [])
        if cities and cities[0].population > _LARGE_CITY:
            countries.append(cities[0].country)
        i += max(length, 1)
    return countries


def _lacks_country(draft: Draft) -> bool:
    who = draft.who
    return (
        not draft.resolved
        and not draft.elsewhere
        and not who.country
        and not who.code
        and bool(who.sector or (draft.role is not None and draft.role.sector == "*"))
    )


def _is_of_body(draft: Draft, role: Role, words: Words, found: Scan) -> bool:
    """ "Die Mitgliedstaaten" are those of the body named in the sentence or before; of nobody where none is."""
    if "member" not in role.note.split():
        return False
    here = words.sentence[draft.head]
    near = (d for d in found.drafts if 0 <= here - words.sentence[d.head] <= _BODY_BACK)
    bodies = [d for d in near if d.who.code and d.who.code[:3] in BODIES]
    if bodies:
        draft.who.code = bodies[-1].who.code
    draft.who.political = bool(bodies)
    return True


# ---------------------------------------------------------------------- institutions


def _homes(draft: Draft, role: Role, actors: ActorLexicon) -> list[str]:
    """Countries that have such an institution or office: those the role's note names, and federations for a federal minister."""
    named = hints(role)
    if not named and draft.prefix in actors.classes["federal"] and role.note.split()[0].endswith("minister"):
        # where nothing tells them apart, the one that most texts mean
        foremost = actors.classes["foremost"]
        return sorted((c.upper() for c in actors.classes["federations"]), key=lambda c: (c.lower() not in foremost, c))
    return named


def _settle_at_home(draft: Draft, role: Role, homes: list[str], countries: Countries, doc: Doc, found: Scan) -> None:
    """Of the countries that have such an institution the one where it stands, that the report has told, or that it speaks of most."""
    if hints(role) and (told := _told_before(draft, role, found)):
        homes = [told]
    if where := _stands_in(draft, doc, found):
        homes = [where]
    draft.who.country = max(homes, key=lambda c: (countries.report.get(c, 0.0), -homes.index(c)))
    draft.country = draft.who.country
    if draft.who.sector == role.sector:
        draft.who.sector = sector_in(role, draft.country)
    if draft.country not in BODIES:
        countries.cue(draft.head, draft.country, False, _BY_INSTITUTION)


def _told_before(draft: Draft, role: Role, found: Scan) -> str:
    """ "Südtirols Landeshauptmann … *Der Landeshauptmann*": the report has said whose he is."""
    told = (d.who.country for d in reversed(found.drafts) if d.resolved and d.role is role and d.head < draft.head)
    return next((country for country in told if country), "")


def _stands_in(draft: Draft, doc: Doc, found: Scan) -> str:
    """The country of the place that is named behind an institution: "ein Verwaltungsgericht *in Teheran*" is no German one."""
    for child in doc[draft.head].children:
        if child.dep_ in ("nmod", "obl") and child.i > draft.head and any(c.dep_ == "case" for c in child.children):
            for other in found.at.get(child.i, ()):
                if other.place and other.who.country not in BODIES | {""}:
                    return other.who.country
    return ""


# ---------------------------------------------------------------------- guesses


def _guess(
    draft: Draft, role: Role, countries: Countries, doc: Doc, words: Words, found: Scan, settled: frozenset[str]
) -> None:
    """The country of those like it in the sentence, else the one that most cues speak for. `settled`: states without juntas and rebels."""
    if "world" in role.note.split():
        # "Menschenrechtsorganisationen", "Entwicklungsländer": not those of the country that the report is about
        draft.who.code = join("", draft.who.sector)
        return
    country = _of_force(draft, role, doc, words, found)
    if not country:
        sector, but = _beside_rebels(draft, doc, found), _opponents(draft, doc, found)
        if "unsettled" in role.note.split():
            # "sprach von einer *Junta*" in a report from Berlin
            but |= settled
        country = countries.guess(draft.head, sector, but)[0]
    draft.who.country, draft.who.guessed = country, True
    draft.country = country


def _of_force(draft: Draft, role: Role, doc: Doc, words: Words, found: Scan) -> str:
    """ "Eine *israelische* Soldatin wurde verletzt, die Armee …": the army is that of the soldiers in the sentence or the one before, if they are of one."""
    if draft.who.sector != "MIL" or role.kind == "person":
        return ""
    here = words.sentence[draft.head]
    for back in (0, 1):
        theirs = {
            d.who.country
            for d in found.drafts
            if d.resolved
            and d.who.sector == "MIL"
            and d.who.country
            and words.sentence[d.head] == here - back
            and not (back == 0 and _face_each_other(doc[d.head], doc[draft.head]))
        }
        if theirs:
            return theirs.pop() if len(theirs) == 1 else ""
    return ""


def _opponents(draft: Draft, doc: Doc, found: Scan) -> frozenset[str]:
    """Whose forces an army is told to do something to, or by: not its own."""
    if draft.who.sector != "MIL":
        return frozenset()
    return frozenset(
        d.who.country
        for d in found.drafts
        if d.resolved and d.who.sector == "MIL" and d.who.country and _face_each_other(doc[d.head], doc[draft.head])
    )


def _face_each_other(one: Token, other: Token) -> bool:
    """Whether one is the subject and the other the object of a verb: "*Französische Soldaten* unterstützten *die Armee*" are two."""
    sides = {one.dep_.partition(":")[0], other.dep_.partition(":")[0]}
    return one.head == other.head and "nsubj" in sides and bool(sides & {"obj", "iobj"})


def _beside_rebels(draft: Draft, doc: Doc, found: Scan) -> str:
    """The sector by which a country is sought: a government that is joined to rebels is that of their country, whoever else is spoken of
    ("*Rebellen und Regierung* vereinbarten unter Vermittlung Russlands …")."""
    token = doc[draft.head]
    joined = [token.head, *token.head.children] if token.dep_ == "conj" else list(token.children)
    fighters = (d for t in joined if t.i != token.i and "conj" in (t.dep_, token.dep_) for d in found.at.get(t.i, ()))
    if draft.who.sector == "GOV" and any(d.who.sector == "REB" for d in fighters):
        return "REB"
    return draft.who.sector
