"""Names of organs: "die Miliz Al-Falah", "der Sender CNN", "Demokratische Partei (PDM)", and "die Partei" for one named before.

`name_organs(doc, words, scan, lexicon)` joins an organ with the name behind it (`naming`) and a name with its abbreviation in
brackets (`abbreviations`, `other_bodies`), before countries are guessed; `kinds_of(role)` tells which kinds of organisations
a noun can stand for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..page import Page
from .abbreviations import join_abbreviations
from .kinds import kinds_of
from .naming import join_names

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from depesche.lexicon.actors import ActorLexicon

    from ..drafts import Scan
    from ..words import Words

__all__ = ["kinds_of", "name_organs"]


def name_organs(doc: Doc, words: Words, scan: Scan, lexicon: ActorLexicon) -> None:
    """Join organs with their names and names with their abbreviations, in place."""
    page = Page(doc, words, lexicon, scan)
    join_names(page)
    join_abbreviations(page)
