"""What the article and the attributes of a noun say: whether it takes somebody up, names somebody new or nobody at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..drafts import Draft
    from .discourse import Discourse

#: Attributes that tell who is meant.
_TELLING = frozenset({"amod", "det:poss", "nmod", "nmod:poss", "acl:relcl", "nummod", "appos"})
#: Sectors of people of whom there are many, so that a noun without article means others each time.
_ANYBODY = frozenset({"CVL", "CRM", "REB"})
#: How far before a noun a word for two, and a word that makes a predicate of it, may stand.
_BOTH_BEFORE, _AS_BEFORE = 3, 5
#: What may stand between such a word and its noun.
_BETWEEN = frozenset({"ADJ", "PUNCT", "CCONJ", "ADV", "DET", "VERB"})


def takes_up(discourse: Discourse, token: Token) -> bool:
    """Whether a noun has a definite article and nothing else: it takes up somebody named."""
    children = list(token.children)
    return any(c.dep_ == "det" and "Ind" not in c.morph.get("Definite") and c.pos_ == "DET" for c in children) and all(
        c.dep_ not in _TELLING or _tells_only_where(discourse, c) for c in children
    )


def _tells_only_where(discourse: Discourse, attribute: Token) -> bool:
    """ "die Stellungen der Dschihadisten *nahe der Grenze*": a phrase with a preposition that names nobody itself says nothing of who they are."""
    if attribute.dep_ != "nmod":
        return False
    prepositions = [c for c in attribute.children if c.dep_ == "case"]
    near = discourse.lexicon.classes["beside"]
    return bool(prepositions) and (
        not discourse.scan.at.get(attribute.i) or any(c.lower_ in near for c in prepositions)
    )


def is_definite(discourse: Discourse, draft: Draft) -> bool:
    """With a definite article, a possessive or none of both: "ein Sprecher" is somebody new."""
    for child in discourse.doc[draft.head].children:
        if child.dep_ == "det" and "Ind" in child.morph.get("Definite"):
            return False
    return draft.role is not None and draft.role.sector not in _ANYBODY


def is_with_both(discourse: Discourse, draft: Draft) -> bool:
    """ "*beide* Seiten", "die *zwei* Länder"."""
    both, bare = discourse.lexicon.classes["both"], discourse.lexicon.inflection.bare
    for k in range(max(0, draft.head - _BOTH_BEFORE), draft.head):
        token = discourse.doc[k]
        if token.lemma_.lower() in both or bare(token.text.lower(), "both") in both:
            if token.head.i == draft.head:
                return True
    return False


def is_predicate(discourse: Discourse, token: Token) -> bool:
    """ "ein Verbündeter sein", "als Gesprächspartner": says something of somebody, names nobody."""
    words = discourse.lexicon.classes["as"]
    for child in token.children:
        if (
            child.dep_ == "cop"
            or (child.dep_ == "det" and "Ind" in child.morph.get("Definite"))
            or child.text.lower() in words
        ):
            return True
    for k in range(token.i - 1, max(token.i - _AS_BEFORE - 1, -1), -1):
        before = discourse.doc[k]
        if before.text.lower() in words:
            return True
        if before.pos_ not in _BETWEEN:
            break
    joined = token.dep_ == "conj" and token.head.i != token.i and token.head.pos_ == "NOUN"
    return joined and is_predicate(discourse, token.head)
