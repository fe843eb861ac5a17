"""Who bears a role: a name directly behind it ("Präsident *Putin*") or in apposition ("*Lawrow*, Russlands Außenminister").

`bearer_behind(page, draft)` finds the name behind, `join_name(page, draft)` lets a role and its bearer be one entity.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .office import share

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..drafts import Draft
    from ..page import Page

#: How far a role may stand from the name it is in apposition to.
_REACH = 8
#: Relations between an apposition and its noun, upwards and downwards, as parsers give them.
_UPWARDS = frozenset({"appos", "conj", "parataxis", "nmod"})
_DOWNWARDS = frozenset({"appos", "flat", "flat:name"})
_MARKS = frozenset({",", "(", "–", "-", ":"})


def join_name(page: Page, draft: Draft) -> None:
    """Let the role of one person be one entity with the name behind it or in apposition."""
    if draft.role is None or draft.role.kind == "organ" or draft.plural:
        return
    name = bearer_behind(page, draft)
    if name is not None:
        share(page, draft, name)
        name.inner = True
        draft.end_token, draft.end = name.end_token, name.end
        draft.form = "name"
        for token_i in range(name.start_token, name.end_token):
            page.found.at[token_i].append(draft)
        return
    name = _apposition(page, draft)
    if name is not None:
        share(page, draft, name)
        name.code = draft.code


def bearer_behind(page: Page, draft: Draft) -> Draft | None:
    """The person's name right behind a role, perhaps after a title; a name that nobody knows becomes a person's."""
    i, n_tokens = draft.end_token, len(page.doc)
    while i < n_tokens and _is_title(page, page.doc[i]):
        i += 1
    if i >= n_tokens or page.words.gap[i] or draft.head >= i:
        return None
    for d in page.drafts_at(i):
        if d.role is not None or d.start_token != i or d.form != "name":
            continue
        if d.who.kind == "person":
            return d
        if _person_after_all(d, draft):
            pieces = page.words.pieces_of(d.end_token - 1)
            d.who.kind, d.place = "person", False
            d.who.surname = page.words.folded[pieces[-1]] if pieces else ""
            return d
    return None


def _is_title(page: Page, token: Token) -> bool:
    titles, word = page.lexicon.classes["title"], token.lower_
    return word in titles or word.rstrip(".") in titles


def _person_after_all(name: Draft, draft: Draft) -> bool:
    """Whether a name that nobody knows behind the office of one person is his ("der Unternehmer Wei Wenhua")."""
    role = draft.role
    return (
        role is not None
        and role.kind == "person"
        and not draft.plural
        and name.end_token - name.start_token > 1
        and name.who.kind in ("organisation", "place")
        and name.who.organisation is None
        and name.who.city is None
        and not name.who.political
    )


def _apposition(page: Page, draft: Draft) -> Draft | None:
    """The person a role stands in apposition to, before or after a comma."""
    token = page.doc[draft.head]
    related = [token.head.i] if token.dep_ in _UPWARDS else []
    related += [child.i for child in token.children if child.dep_ in _DOWNWARDS]
    for token_i in related:
        for d in page.drafts_at(token_i):
            if d.who.kind == "person" and d.role is None and d.form == "name" and _set_off(page, draft, d):
                return d
    return None


def _set_off(page: Page, one: Draft, other: Draft) -> bool:
    """Whether one phrase follows the other after a comma or a bracket, without a conjunction."""
    first, second = (one, other) if one.head < other.head else (other, one)
    between = [page.doc[k] for k in range(first.end_token, second.start_token)]
    if len(between) > _REACH or any(t.pos_ in ("CCONJ", "VERB", "AUX") for t in between):
        return False
    return not between or any(t.text in _MARKS for t in between)
