"""Roles that are no political actors, for all that their noun and their names tell.

`is_political(page, phrase)` weighs a role whose country, sector and code are settled; `told_apart(page, phrase)` tells that
a noun which stands alone for one body ("der *Bund*") is here another of its kind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..drafts import hints
from .phrase import HEADED, noted

if TYPE_CHECKING:
    from depesche.lexicon.actors import Role

    from ..drafts import Draft
    from ..page import Page
    from .phrase import Phrase

#: Sectors of organs of a state or of those who want to be one.
_STATE_SECTORS = frozenset({"GOV", "LEG", "JUD", "MIL", "COP", "SPY", "PTY", "OPP", "REB", "IGO", "UNO", "*"})
#: Relations of words that tell one of a kind from others.
_TELLING_APART = frozenset({"amod", "nmod", "nmod:poss", "det:poss", "appos", "flat", "flat:name"})


def is_political(page: Page, phrase: Phrase) -> bool:
    """Whether a role with a sector or code is a political actor."""
    return bool(phrase.sector or phrase.code) and not any(doubt(page, phrase) for doubt in _DOUBTS)


def told_apart(page: Page, phrase: Phrase) -> bool:
    """ "der *Bund*" pays, "der Bund der Schützen" is a club: whether the phrase says which of its kind is meant."""
    return noted(phrase.role, "bare") and (
        phrase.owner is not None
        or bool(phrase.before)
        or any(c.dep_ in _TELLING_APART for c in page.doc[phrase.draft.head].children)
    )


def _leads_no_state(page: Page, phrase: Phrase) -> bool:
    """ "IAAF-Präsident", "Neustadts Präsident" preside over something that is no state."""
    return phrase.role.note.startswith(HEADED) and (
        _strange_prefix(page, phrase) or any(s.who.kind == "place" and s.form == "name" for s in phrase.before)
    )


def _strange_prefix(page: Page, phrase: Phrase) -> bool:
    """Whether the role stands behind letters that no name of the lexicon explains."""
    if phrase.inside:
        return False
    words, classes = page.words, page.lexicon.classes
    before = words.pieces_of(phrase.draft.head)[:-1]
    if any(len(words.written[p]) > 1 and words.written[p].isupper() for p in before):
        return True
    return page.lexicon.has("compounds") and any(
        words.folded[p] not in classes["explained"]
        and words.folded[p] not in classes["former"]
        and not _of_state(page, words.written[p])
        for p in before
    )


def _of_state(page: Page, written: str) -> bool:
    """Whether the first part of a compound is an organ of a state ("Parlaments-", not "Liga-")."""
    bare = page.lexicon.inflection.bare(written, "joint")
    role = page.lexicon.role(written)[0] or page.lexicon.role(bare)[0]
    return role is not None and role.sector in _STATE_SECTORS


def _leads_branch(page: Page, phrase: Phrase) -> bool:
    """ "Deutschland-Chef" leads the branch of a company."""
    role = phrase.role
    return role.sector == "*" and role.kind == "person" and any(_in_full(page, d) for d in phrase.inside)


def _in_full(page: Page, draft: Draft) -> bool:
    """Whether a state is called by its name in full."""
    state = draft.who.state
    return state is not None and page.text[draft.start : draft.end] == state.name and not state.name.isupper()


def _is_kin(page: Page, phrase: Phrase) -> bool:
    """ "der Vater des Präsidenten" is kin, no people."""
    owner = phrase.owner
    return (
        phrase.role.note.startswith("generic")
        and owner is not None
        and owner.who.kind == "person"
        and not phrase.draft.plural
    )


def _lacks_owner(page: Page, phrase: Phrase) -> bool:
    """ "Führung" is a government only where the phrase says whose."""
    return noted(phrase.role, "needs") and not _owned(phrase) and not _understood(page, phrase.role)


def _owned(phrase: Phrase) -> bool:
    """Whether the phrase says whose the role is, and not only where."""
    if phrase.code:
        return True
    owner = phrase.owner
    if not phrase.country or owner is None or owner.who.kind != "place" or phrase.inside or phrase.before:
        return bool(phrase.country)
    # "die Führung in Moskau"
    return owner.form == "capital" and phrase.role.note.startswith("government")


def _understood(page: Page, role: Role) -> bool:
    """Whether the report names one of those beside whom a noun is understood ("die *Union*" beside the SPD, "die *Bahn*" beside a union)."""
    kinds = next((part[7:].split(",") for part in role.note.split() if part.startswith("beside:")), [])
    homes = hints(role)
    return any(
        who.organisation is not None and who.organisation.kind in kinds and (not homes or who.country in homes)
        for who in page.found.whos.values()
    )


#: What makes a role no political actor.
_DOUBTS = (_leads_no_state, _leads_branch, told_apart, _is_kin, _lacks_owner)
