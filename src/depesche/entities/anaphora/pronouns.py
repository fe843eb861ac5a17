"""Pronouns and possessives ("er", "sie", "dieser", "ihre") become drafts of whom they take up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..drafts import Draft
from .antecedents import antecedent_of
from .discourse import SUBJECTS, verb_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from .discourse import Discourse

_POSSESSIVE = frozenset({"det:poss", "nmod:poss"})


def resolve_pronoun(discourse: Discourse, token: Token) -> None:
    """Add a draft of whom a pronoun means, if it is one and somebody fits; several if it takes up names that were joined."""
    possessive = token.dep_ in _POSSESSIVE or "Yes" in token.morph.get("Poss")
    if not _takes_up(discourse, token, possessive) or _speaks_to_reader(discourse, token):
        return
    antecedent = antecedent_of(discourse, token, possessive)
    subject = antecedent is not None and discourse.doc[antecedent.head].dep_ in SUBJECTS
    if not subject and not possessive and (joined := _joined_before(discourse, token)):
        for former in joined:
            _add(discourse, token, former, "pronoun", True)
    elif antecedent is not None:
        _add(discourse, token, antecedent, "possessive" if possessive else "pronoun", antecedent.plural)


def _takes_up(discourse: Discourse, token: Token, possessive: bool) -> bool:
    classes = discourse.lexicon.classes
    text = token.text.lower()
    if possessive:
        root = discourse.lexicon.inflection.root
        return root(text) in {root(word) for word in classes["own"]}
    return text in classes["pronoun"] and (token.pos_ == "PRON" or token.tag_ == "PDS")


def _speaks_to_reader(discourse: Discourse, token: Token) -> bool:
    """ "*Ihre* Arbeit" within a sentence speaks to somebody."""
    inside = bool(token.i) and not token.is_sent_start and discourse.doc[token.i - 1].is_alpha
    return inside and token.text[:1].isupper() and discourse.lexicon.has("polite_capitals")


def _add(discourse: Discourse, token: Token, former: Draft, form: str, plural: bool) -> None:
    span = (token.i, token.i + 1, token.i, token.idx, token.idx + len(token.text))
    draft = Draft(former.who, *span, form, plural=plural)
    draft.country, draft.code = former.who.country, former.code
    discourse.scan.add(draft)
    discourse.former.append(draft)


def _joined_before(discourse: Discourse, token: Token) -> list[Draft]:
    """ "Rom und Paris … *Sie* fordern", "Rome and Paris said *they* would": the names joined in the subject of the verb above or of the sentence before, if a
    subject in the plural takes them up."""
    if token.dep_ not in SUBJECTS or not _is_plural(discourse, token):
        return []
    for back in (0, 1):
        before = [former for at, former in discourse.recent(token.i, 1) if at == back]
        found: list[Draft] = []
        for former in reversed(before):
            if not _is_one_named(former) or former.head >= token.i:
                continue
            first = _first_joined(discourse.doc[former.head])
            if first.dep_ in SUBJECTS and (back or first.head == token.head.head):
                if all(former.who is not other.who for other in found):
                    found.append(former)
        one_verb = len({verb_of(discourse.doc[former.head]) for former in found}) == 1
        if one_verb and len(found) > 1:
            return found
    return []


def _is_one_named(draft: Draft) -> bool:
    return draft.form in ("name", "capital", "role") and bool(draft.who.full_code()) and not draft.plural


def _first_joined(token: Token) -> Token:
    """The first of those that a token is coordinated with."""
    while token.dep_ == "conj" and token.head.i != token.i:
        token = token.head
    return token


def _is_plural(discourse: Discourse, token: Token) -> bool:
    """Whether a pronoun takes up several: by its verb, or by itself where verbs do not tell."""
    several = token.lower_ in discourse.lexicon.classes["several"] and "Plur" in token.morph.get("Number")
    return _has_plural_verb(token) or several


def _has_plural_verb(token: Token) -> bool:
    verb = next((v for v in (token.head, *token.head.children) if "Fin" in v.morph.get("VerbForm")), None)
    return verb is not None and "Plur" in verb.morph.get("Number")
