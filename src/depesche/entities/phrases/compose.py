"""The order of the second pass: roles are resolved, then joined with names; then inhabitants and brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..attributes import describe
from ..drafts import join
from ..page import Page
from .bearer import join_name
from .brackets import read_brackets
from .resolve import resolve

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from depesche.lexicon.actors import ActorLexicon

    from ..drafts import Scan
    from ..words import Words


def compose(doc: Doc, words: Words, scan: Scan, lexicon: ActorLexicon) -> None:
    """Join the drafts of a report into phrases, in place."""
    page = Page(doc, words, lexicon, scan)
    roles = [d for d in scan.drafts if d.role is not None]
    resolved: set[int] = set()
    for draft in roles:
        resolve(page, draft, resolved)
    for draft in roles:
        join_name(page, draft)
    for draft in scan.drafts:
        if draft.form == "inhabitants" and draft.role is None:
            told = describe(draft, doc, words, lexicon, scan.at)
            draft.code = join(draft.who.country, told.sector) if told.sector else draft.code
    read_brackets(page)
