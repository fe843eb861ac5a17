"""Roles: nouns that make somebody of their bearer ("Ministerin", "Armee", "Chef der Streitkräfte"), simple or heads of compounds.

`long_role(page, i, length, role)` makes the draft of one of several words, `role_noun(page, i)` that of a single noun.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from depesche.lexicon.actors import Organisation, fold

from ..drafts import Who
from .neighbours import name_before

if TYPE_CHECKING:
    from spacy.tokens import Token

    from depesche.lexicon.actors import Role

    from ..drafts import Draft
    from .first_pass import FirstPass

#: Parts of speech that taggers give to nouns of roles.
_TAGGED = frozenset({"NOUN", "PROPN", "X", "ADJ"})


def long_role(page: FirstPass, i: int, length: int, role: Role) -> None:
    """Make a draft of a role of several words that begins at a piece, unless it is no actor."""
    if role.sector != "-":
        _draft(page, i, i + length - 1, role)


def role_noun(page: FirstPass, i: int) -> bool:
    """Make a draft of the role that a noun names; whether it names one, even if it is no actor."""
    role, prefix = _role_at(page, i)
    if role is None:
        return False
    if role.sector != "-" or "is:" in role.note:
        draft = _draft(page, i, i, role)
        draft.prefix = prefix
        if prefix and page.lexicon.has("compounds"):
            _organisation_in_prefix(page, i, prefix)
    return True


def _role_at(page: FirstPass, i: int) -> tuple[Role | None, str]:
    """The role of the noun that ends with a piece, and what stands before it in a closed compound."""
    words = page.words
    token, written = page.doc[words.token[i]], words.written[i]
    pieces = words.pieces_of(token.i)
    if pieces[-1] != i or token.pos_ not in _TAGGED:
        return None, ""
    if token.pos_ == "ADJ" and not written[:1].isupper():
        return None, ""
    whole = len(pieces) == 1
    role, prefix = page.lexicon.role(written, token.lemma_ if whole else "")
    if role is None or prefix and whole and token.pos_ == "PROPN":
        return None, ""
    if role.kind == "person" and (_in_company(page, token) or whole and name_before(page, token.i) is not None):
        return None, ""
    return role, prefix


def _draft(page: FirstPass, first: int, last: int, role: Role) -> Draft:
    who = Who("person" if role.kind != "organ" else "organisation", role.noun)
    draft = page.draft(who, first, last, "role", role)
    token = page.doc[draft.head]
    draft.plural = "Plur" in token.morph.get("Number") and not any(
        c.dep_ == "det" and c.morph.get("Number") == ["Sing"] for c in token.children
    )
    draft.sex = role.sex
    return draft


def _in_company(page: FirstPass, token: Token) -> bool:
    """Whether a word is part of a foreign name of an organisation ("General Trust")."""
    right = page.next_token(token)
    return (
        page.lexicon.has("foreign_names")
        and token.ent_type_ == "ORG"
        and token.pos_ == "PROPN"
        and right is not None
        and right.ent_type_ == "ORG"
        and right.ent_iob_ == "I"
    )


def _organisation_in_prefix(page: FirstPass, i: int, prefix: str) -> None:
    """ "UN-Sicherheitsratsmitglied": a draft of the organisation that the compound's first parts spell."""
    words = page.words
    begin = words.pieces_of(words.token[i])[0]
    for linking in (*page.lexicon.name_endings, ""):
        if not prefix.endswith(linking):
            continue
        bare = prefix[: len(prefix) - len(linking)]
        for first in range(begin, i + 1):
            folded = [*words.folded[first:i], fold(bare)]
            length, entries = page.lexicon.match(folded, [*words.written[first:i], bare.capitalize()], 0)
            if length == len(folded) and isinstance(entries[0].what, Organisation):
                draft = page.draft(page.register.organisation(entries[0].what), first, i, "compound")
                draft.end = words.start[i] + len(bare)
                return
