"""The country of a role, and the code of the organisation it belongs to, as the names in its phrase tell them.

`take_country(page, phrase)` fills in `country` and `code`: "*US*-Minister", "*CDU*-Führung", "*Kreml*sprecher".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..drafts import BODIES, join
from .phrase import FORCES, HEADED, governs, noted

if TYPE_CHECKING:
    from depesche.lexicon.actors import Entry

    from ..drafts import Draft
    from ..page import Page
    from .phrase import Phrase

#: What a person may command or lead, so that his name tells whose it is.
_COMMANDED = FORCES | {"MIL"}
#: Sectors of who belongs to an organisation rather than to the state.
_PARTISAN = frozenset({"PTY", "REB", "OPP"})


def take_country(page: Page, phrase: Phrase) -> None:
    """Fill in what the phrase's names tell, the nearest first."""
    _leave_bodies_of_diplomats(phrase)
    phrase.compound = _named_in_compound(page, phrase.draft.prefix)
    phrase.sources = [*phrase.inside, *phrase.before]
    if phrase.owner is not None:
        phrase.sources.append(phrase.owner)
    if not phrase.sources:
        _take_compound(phrase)
    for source in phrase.sources:
        if _tells_whose(phrase, source):
            _take(phrase, source)


def _leave_bodies_of_diplomats(phrase: Phrase) -> None:
    """ "der syrische *UN*-Botschafter", "der *UN*-Botschafter Syriens" are Syria's."""
    if not phrase.role.note.startswith("diplomat"):
        return
    around = phrase.before if phrase.owner is None else [*phrase.before, phrase.owner]
    if any(d.who.kind == "state" for d in around):
        phrase.inside = [d for d in phrase.inside if d.who.kind != "organisation"]


def _named_in_compound(page: Page, prefix: str) -> Entry | None:
    if not prefix:
        return None
    first_parts, bare = page.lexicon.first_parts, page.lexicon.inflection.bare
    return first_parts.get(prefix) or first_parts.get(bare(prefix, "joint"))


def _take_compound(phrase: Phrase) -> None:
    """ "Kremlführung": the name that a closed compound begins with."""
    if phrase.compound is None:
        return
    what = phrase.compound.what
    code = getattr(what, "code", "")
    phrase.country = getattr(what, "country", "") or code.split(":")[0]
    if phrase.sector == "*" and ":" in code:
        phrase.code = code


def _tells_whose(phrase: Phrase, source: Draft) -> bool:
    """Whether a name tells whose the role is: any but a person's, and a person's of what he leads."""
    if source.who.kind != "person" or source is phrase.owner:
        return True
    role = phrase.role
    # "Bush-Regierung", "Putin-Sprecher", "Gaddafi-Truppen"
    return source in phrase.inside and (
        governs(role) or role.sector in _COMMANDED or role.kind == "person" and role.sector == "*"
    )


def _take(phrase: Phrase, source: Draft) -> None:
    who = source.who
    if who.kind != "organisation" or who.organisation is None or not who.code:
        phrase.country = phrase.country or who.country
        return
    home = who.code.split(":")[0]
    if phrase.code is None and _shares_code(phrase, who.code):
        whole = home not in BODIES or phrase.sector in ("*", "GOV")
        phrase.code = who.code if whole else join(who.code, phrase.sector)
    phrase.country = phrase.country or home


def _shares_code(phrase: Phrase, code: str) -> bool:
    """Whether who belongs to an organisation has its code, and not a sector of his own."""
    role = phrase.role
    if phrase.sector == "*" or code.split(":")[0] in BODIES:
        return True
    return ":" in code and (
        # "BKA-Präsident" presides over the police, "DFB-Präsident" over a league
        role.note.startswith(HEADED)
        # "CDU-Führung", "Führung des DFB"
        or noted(role, "needs")
        and governs(role)
        or phrase.sector in _PARTISAN
    )
