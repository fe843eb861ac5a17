"""The sector of a role: its own, that of what it belongs to, or one that the words around it tell.

`take_sector(page, phrase)` settles an open sector (`*`: "Sprecher", "Chef") by the phrase, `take_attributes(page, phrase)`
lets adjectives and origins have their say ("oppositionelle Abgeordnete"), `take_service(page, phrase)` the force served.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..attributes import describe
from ..drafts import hints, sector_in
from .owner import in_place
from .phrase import FORCES, noted

if TYPE_CHECKING:
    from depesche.lexicon.actors import Role

    from ..drafts import Draft
    from ..page import Page
    from .phrase import Phrase

#: What a president may preside over beside states.
_PRESIDED = frozenset({"LEG", "JUD", "REL", "EDU", "NGO", "LAB", "BUS", "PTY", "MED", "AGR"})
#: Sectors whose members have the sector of what they serve in.
_SERVED = FORCES | {"MIL", "JUD"}
#: Offices that make their former holders part of the elite.
_LEFT = frozenset({"GOV", "MIL", "LEG"})


def take_sector(page: Page, phrase: Phrase) -> None:
    """Settle the sector, and the country and code where they are those of the owner."""
    role = phrase.role
    if phrase.sector == role.sector:
        phrase.sector = sector_in(role, phrase.country)
    if phrase.owner is not None and _presides(role, phrase.owner):
        phrase.sector = phrase.owner.who.sector
    if phrase.sector == "*":
        _take_open_sector(page, phrase)
    if phrase.former and phrase.sector in _LEFT and role.kind == "person":
        phrase.sector, phrase.code = "ELI", None


def _presides(role: Role, owner: Draft) -> bool:
    """ "Der Präsident des *Zentralrats der Juden*", "… des *Landtags*": what he presides over is no government."""
    return (
        role.kind == "person"
        and role.sector == "GOV"
        and role.note.startswith("president")
        and owner.role is not None
        and owner.role.kind == "organ"
        and owner.who.sector in _PRESIDED
    )


def _take_open_sector(page: Page, phrase: Phrase) -> None:
    """The sector of what the role belongs to: the noun before it in a compound, the owner, the nearest name, or a state."""
    draft, owner, sources = phrase.draft, phrase.owner, phrase.sources
    phrase.sector = ""
    before = _role_before(page, draft)
    if before is not None and before.sector not in ("*", "-"):
        phrase.sector = before.sector
    elif owner is not None and not phrase.code and _works_abroad(page, phrase, owner):
        # "Mitarbeiter in den USA" work for nobody that is named.
        phrase.country = ""
    elif owner is not None:
        phrase.sector = owner.who.sector
        phrase.code = phrase.code or owner.code or (owner.who.code if owner.who.kind != "person" else None)
        phrase.country = phrase.country or owner.who.country
    elif sources and not _compound_of_nobody(phrase):
        # "russische Vertreter" are Russia's
        phrase.sector = sources[0].who.sector if sources[0].who.kind != "group" else "GOV"
    elif phrase.country and not draft.prefix:
        phrase.sector = "GOV"


def _role_before(page: Page, draft: Draft) -> Role | None:
    """ "*Regierungs*sprecher", "*Armee*-Sprecher": the role that a compound or the pieces before its last one name."""
    role = page.lexicon.role
    found: Role | None = None
    if draft.prefix:
        bare = page.lexicon.inflection.bare(draft.prefix, "joint").rstrip("-")
        found = role(bare or " ")[0] or role(draft.prefix)[0]
    for piece in page.words.pieces_of(draft.head)[:-1]:
        found = found or role(page.words.written[piece])[0]
    return found


def _works_abroad(page: Page, phrase: Phrase, owner: Draft) -> bool:
    return phrase.role.kind == "person" and owner.who.kind in ("state", "place") and in_place(page, phrase.draft, owner)


def _compound_of_nobody(phrase: Phrase) -> bool:
    """What a compound leads that nobody knows is no state ("moldauischer Teamchef")."""
    return (
        bool(phrase.draft.prefix)
        and phrase.compound is None
        and all(s.who.kind != "organisation" for s in phrase.sources)
    )


# ---------------------------------------------------------------------- the words around


def take_attributes(page: Page, phrase: Phrase) -> None:
    """Let what the adjectives and origins beside the noun tell count for more; mark who is said or sure to be from elsewhere."""
    draft, role = phrase.draft, phrase.role
    told = describe(draft, page.doc, page.words, page.lexicon, page.found.at)
    if told.sector and not phrase.code:
        phrase.sector = told.sector
    if told.country and role.kind != "organ":
        phrase.country = told.country
    phrase.country = told.led_by or phrase.country
    draft.elsewhere = not phrase.country and (told.elsewhere or _any_of_many(page, phrase))


def _any_of_many(page: Page, phrase: Phrase) -> bool:
    """ "Regierungen" that nothing tells the country of are those of many, unless they are counted and of no part of the world."""
    role, draft = phrase.role, phrase.draft
    return (
        draft.plural
        and (role.note.startswith("government") or role.noun.lower() in page.lexicon.classes["state"])
        and (not _counted(page, draft) or _of_region(page, draft))
    )


def _of_region(page: Page, draft: Draft) -> bool:
    """ "Die Staaten *Südamerikas*", "die Regierungen *in Europa*": of a part of the world that is no state."""
    behind = [c for c in page.doc[draft.head].children if c.dep_ in ("nmod", "obl") and c.i > draft.head]
    named = (d for c in behind for d in page.drafts_at(c.i))
    return any(d.who.kind == "place" and not d.who.country for d in named) or any(
        page.lemma_in_class(c, "parts") for c in behind
    )


def _counted(page: Page, draft: Draft) -> bool:
    """ "Die Regierungen", "beide Regierungen": those spoken of; "17 Staaten" are any."""
    return any(
        c.dep_ in ("det", "det:poss")
        and "Ind" not in c.morph.get("PronType")
        and "Ind" not in c.morph.get("Definite")
        or c.dep_ == "nummod"
        and (page.in_class(c, "both") or page.lemma_in_class(c, "both"))
        for c in page.doc[draft.head].children
    )


def take_service(page: Page, phrase: Phrase) -> None:
    """Let units and members have the sector of the force they serve in, and leave the country of an office that is only there on a visit."""
    owner, role = phrase.owner, phrase.role
    if owner is None:
        return
    if phrase.sector == "MIL" and owner.who.sector in FORCES:
        # "Spezialeinheiten der Polizei" are police.
        phrase.sector = owner.who.sector
    if noted(role, "of_force") and owner.who.sector in _SERVED:
        # "Angehörige der Bundeswehr" are soldiers
        phrase.sector = owner.who.sector
    homes = hints(role)
    if homes and phrase.country not in homes and not phrase.inside and in_place(page, phrase.draft, owner):
        # "der Papst in Jerusalem": an office that only some states have is there on a visit
        phrase.country = ""
