"""What a role belongs to, behind it: "der Sprecher *des Innenministeriums*", "Präsident *von Mali*", "die Regierung *Merkel*".

`owner_of(page, draft)` gives the draft of the owner, by the parser or else directly behind; `in_place(page, draft, owner)`
tells that the owner is only where the role is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..drafts import NAMED_BY
from .phrase import POSTED, governs

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..drafts import Draft
    from ..page import Page

#: How far to the right a genitive is looked for without the parser's help, and with it.
_REACH, _PARSED_REACH = 4, 8
#: Where a phrase ends.
_ENDS = frozenset({"PUNCT", "VERB", "AUX", "SPACE", "CCONJ", "SCONJ"})


def owner_of(page: Page, draft: Draft) -> Draft | None:
    """What the role belongs to; None where a possessive says so or nothing does."""
    if draft.end_token >= len(page.doc) or page.words.gap[draft.end_token]:
        return None
    if any(child.dep_ == "det:poss" for child in page.doc[draft.head].children):
        return None
    return _leader(page, draft) or _parsed(page, draft) or _directly_behind(page, draft)


def is_genitive(page: Page, draft: Draft) -> bool:
    """Whether a name stands in the genitive, or looks as if it did."""
    token = page.doc[draft.head]
    return "Gen" in token.morph.get("Case") or token.text.endswith(page.lexicon.genitive_ends)


def in_place(page: Page, draft: Draft, owner: Draft) -> bool:
    """Whether the owner is only where the role is ("in den USA")."""
    cases = [c for c in page.doc[owner.head].children if c.dep_ == "case"]
    if not cases and draft.end_token < len(page.doc):
        cases = [page.doc[draft.end_token]]
    return any(page.in_class(case, "place") for case in cases)


def _leader(page: Page, draft: Draft) -> Draft | None:
    """ "die Regierung *Merkel*": who leads a government."""
    if draft.role is None or not governs(draft.role):
        return None
    after = draft.end_token
    return next(
        (
            d
            for d in page.drafts_at(after)
            if d.start_token == after and d.form == "name" and d.who.kind == "person" and d.who.country
        ),
        None,
    )


def _parsed(page: Page, draft: Draft) -> Draft | None:
    """The owner that the parser hangs on the noun."""
    sentence = page.words.sentence
    for child in page.doc[draft.head].children:
        if child.i < draft.end_token or child.dep_ not in ("nmod", "nmod:poss"):
            continue
        if child.i - draft.end_token > _PARSED_REACH or sentence[child.i] != sentence[draft.head]:
            continue
        cases = [c for c in child.children if c.dep_ == "case"]
        if cases and (not any(page.in_class(c, "belongs") for c in cases) or _only_posted(page, draft, cases[0])):
            continue
        owner = _denoted(page, child.i, draft) or _named_by(page, child, draft)
        if owner is not None:
            return owner
    return None


def _only_posted(page: Page, draft: Draft, adposition: Token) -> bool:
    """ "der Botschafter *in* Ankara": where a diplomat serves is not whom he serves."""
    return draft.role is not None and draft.role.note.startswith(POSTED) and page.in_class(adposition, "place")


def _named_by(page: Page, noun: Token, draft: Draft) -> Draft | None:
    """ "der Bürgermeister der Stadt *Köln*": the name of a community."""
    if not page.lemma_in_class(noun, "community"):
        return None
    named = (c for c in noun.children if c.i > noun.i and c.dep_ in NAMED_BY)
    drafts = (_denoted(page, c.i, draft) for c in named)
    return next((d for d in drafts if d is not None and d.role is None), None)


def _directly_behind(page: Page, draft: Draft) -> Draft | None:
    """The owner after a preposition or a word in the genitive directly behind, whatever the parser says."""
    doc, after = page.doc, draft.end_token
    first = doc[after]
    adposition = first.pos_ == "ADP" and page.in_class(first, "belongs")
    if adposition and _only_posted(page, draft, first):
        return None
    if not adposition and not (first.pos_ in ("DET", "ADJ", "PRON") and "Gen" in first.morph.get("Case")):
        return _bare_genitive(page, after)
    for k in range(after + adposition, min(after + _REACH, len(doc))):
        if doc[k].pos_ in _ENDS:
            return None
        if doc[k].pos_ in ("NOUN", "PROPN"):
            return _denoted(page, k, draft)
    return None


def _bare_genitive(page: Page, after: int) -> Draft | None:
    """ "der Präsident *Malis*": a name in the genitive that begins at a token."""
    for d in page.drafts_at(after):
        if d.role is None and d.who.kind != "person" and d.form != "adjective" and d.start_token == after:
            if is_genitive(page, d) and page.lexicon.has("cases"):
                return d
    return None


def _denoted(page: Page, token_i: int, but: Draft) -> Draft | None:
    """The draft that a token heads, roles before names inside of them."""
    here = [d for d in page.drafts_at(token_i) if d is not but and d.form != "adjective"]
    for d in here:
        if d.role is not None:
            return d
    return next((d for d in here if d.form != "compound"), None)
