"""The walk through a report that resolves roles and pronouns in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...language import text_of
from ..drafts import Draft, Scan
from .discourse import Discourse
from .fighters import take_code_of_described
from .pronouns import resolve_pronoun
from .roles import resolve_role

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from depesche.lexicon.actors import ActorLexicon

    from ..words import Words


def resolve(doc: Doc, words: Words, scan: Scan, lexicon: ActorLexicon, day: str | None) -> None:
    """Find whom nouns and pronouns mean that name nobody, in place; `day` is the report's date (ISO), by which offices are held."""
    discourse = Discourse(doc, words, scan, lexicon, day, text_of(doc))
    by_head: dict[int, list[Draft]] = {}
    for draft in scan.drafts:
        by_head.setdefault(draft.head, []).append(draft)
    for token in doc:
        if words.gap[token.i]:
            continue
        here = by_head.get(token.i, ())
        for draft in here:
            if draft.role is not None:
                resolve_role(discourse, draft, draft.role)
            if not draft.inner or draft.form in ("name", "capital"):
                discourse.former.append(draft)
        if not here and token.pos_ in ("PRON", "DET"):
            resolve_pronoun(discourse, token)
    for draft in scan.drafts:
        take_code_of_described(draft)
