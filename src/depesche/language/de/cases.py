"""What the form of a German noun phrase says of its case: whether it can be the subject, and whether it is a dative or an accusative.

Takes tokens of a parsed sentence, changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..heads import compound_head
from .lists import listed
from .valency import GENITIVE, doers, governs

if TYPE_CHECKING:
    from spacy.tokens import Token

DATIVE_WORDS = frozenset(listed("datives"))
NAMES = ("NE", "NN")
SUBJECTS = ("nsubj", "nsubj:pass")
#: How clearly a word is (positive) or is not (negative) the subject.
CLEAR = 3.0
_NOMINATIVE = frozenset(listed("nominatives"))
_NO_SUBJECT = frozenset(listed("no subjects"))
_OBLIQUE_ARTICLES = frozenset(listed("oblique articles"))
_ACCUSATIVE_ARTICLES = frozenset(listed("accusative articles"))
_NOMINATIVE_ARTICLES = frozenset(listed("nominative articles"))
_MASCULINE_NOMINATIVE = frozenset(listed("masculine nominatives"))
_SYMBOLS = frozenset("% € $ £ § ° + &".split())


def is_noun(token: Token) -> bool:
    """Whether a token is a noun or name that is not joined to another."""
    return token.tag_ in NAMES and not any(child.dep_ == "conj" for child in token.children)


def does_things(noun: Token) -> bool:
    """Whether a noun means people or a body ("Außenminister", but not "Einführung")."""
    return not doers().isdisjoint((noun.lemma_.lower(), compound_head(noun.lemma_, "de").lower()))


def is_unmarked(token: Token) -> bool:
    """Whether the form of a noun may be subject and object alike: no article, adjective or ending of one case."""
    if token.tag_ not in NAMES or any(child.dep_ == "case" for child in token.children):
        return False
    for child in token.lefts:
        article = child.lower_
        if child.dep_ in ("det", "det:poss"):
            gender = token.morph.get("Gender")
            if article in _OBLIQUE_ARTICLES or article in _NOMINATIVE_ARTICLES and "Fem" not in gender:
                return False
            if article in _MASCULINE_NOMINATIVE and "Masc" in gender:
                return False
        elif child.dep_ == "amod" and "Masc" in token.morph.get("Gender") and article.endswith(("er", "en")):
            return False
    return True


def finite_form(verb: Token) -> Token:
    """The finite auxiliary of a verb, or the verb itself."""
    for child in verb.children:
        if child.dep_ in ("aux", "aux:pass", "cop") and child.tag_.endswith("(FIN)"):
            return child
    return verb


def subject_score(token: Token, finite: Token | None) -> float:
    """How clearly a word is (positive) or is not (negative) the subject of a finite verb, by its form, its number and what the parser thinks of its case; `CLEAR` is certain."""
    low = token.lower_
    if low in _NOMINATIVE and token.tag_ != "ART":
        return CLEAR
    if low in _NO_SUBJECT or low in listed("oblique relatives") and token.pos_ == "PRON":
        return -CLEAR
    score = 0.0
    for child in token.lefts:
        if child.dep_ in ("det", "det:poss"):
            article = child.lower_
            if article in _NOMINATIVE_ARTICLES and not _is_feminine(token):
                score += 2.0
            elif article in _OBLIQUE_ARTICLES or article in listed("feminine obliques") and _is_one_woman(token):
                score -= CLEAR
    if finite is not None and finite.tag_.endswith("(FIN)"):
        plural = is_plural(token)
        verb_plural = finite.morph.get("Number") == ["Plur"]
        if plural is not None:
            score += 1.0 if plural == verb_plural else -1.5
    case = token.morph.get("Case")
    if case == ["Nom"]:
        score += 0.5
    elif case:
        score -= 0.5
    return score


def _is_feminine(token: Token) -> bool:
    """By its form, by what it is, or as the parser thinks: "EU", "Kanzlerin", "Regierung"."""
    return _is_known_feminine(token) or "Fem" in token.morph.get("Gender")


def _is_known_feminine(token: Token) -> bool:
    low = token.lower_
    woman = low.endswith("in") and token.tag_ == "NN" and low[:-2] in doers()
    return woman or low in listed("feminine names")


def _is_one_woman(token: Token) -> bool:
    """ "der Kanzlerin", "einer Partei", "der EU": a feminine singular."""
    if token.tag_ in NAMES and _is_known_feminine(token):
        return True
    return token.tag_ == "NN" and token.morph.get("Gender") == ["Fem"] and token.morph.get("Number") == ["Sing"]


def is_plural(token: Token) -> bool | None:
    """Whether a word is a plural or joined to others; None where its form does not say."""
    if any(child.dep_ == "conj" for child in token.children):
        return True
    if any(f"{child.nbor(-1).lower_} {child.lower_}" in listed("one body") for child in token.rights):
        return False  # "Reporter ohne Grenzen kritisiert …": one body
    number = token.morph.get("Number")
    return number == ["Plur"] if number else None


def is_dative(token: Token) -> bool:
    """Whether a word or its article is a dative and no other case."""
    if token.lower_ in DATIVE_WORDS and token.tag_ != "ART":
        return True
    for child in token.lefts:
        if child.dep_ in ("det", "det:poss"):
            if child.lower_ in DATIVE_WORDS:
                return True
            if child.lower_ in listed("feminine obliques") and _no_genitive_of(token):
                # "warf *der Hamas* Nachgiebigkeit vor": no accusative has this article
                return True
            # "den Ministern" is dative plural; "den Präsidenten" may be accusative singular.
            if child.lower_ == "den" and token.lower_.endswith("oren"):
                # "den Inspektoren": nouns in -or have this form in the plural alone
                return True
            if child.lower_ == "den" and token.morph.get("Number") == ["Plur"] and token.morph.get("Case") == ["Dat"]:
                return token.morph.get("Gender") != ["Masc"] or token.lower_.endswith(("ern", "eln"))
    return False


def _no_genitive_of(token: Token) -> bool:
    """Whether a noun with a feminine article that is no accusative is one of two objects beside a subject, so that it can only be a dative."""
    verb = token.head
    if token.dep_ not in ("obj", *SUBJECTS) or token.morph.get("Number") != ["Sing"] or not _is_feminine(token):
        return False
    return any(c.dep_ in SUBJECTS and c != token for c in verb.children) and not governs(verb.lemma_, GENITIVE)


def is_accusative(token: Token) -> bool:
    """Not under a preposition, and its article is accusative singular ("einen Vertrag", "den Präsidenten")."""
    if any(child.dep_ == "case" for child in token.children):
        return False
    for child in token.lefts:
        if child.dep_ in ("det", "det:poss"):
            if child.lower_ in _ACCUSATIVE_ARTICLES:
                return True
            if child.lower_ == "den":
                weak = token.lower_.endswith("en") and token.morph.get("Gender") == ["Masc"]
                return weak or token.morph.get("Number") == ["Sing"]
    return False


def is_word(text: str) -> bool:
    """Whether a token is a word, a number or a sign that is read as one, and no punctuation."""
    return any(c.isalnum() for c in text) or text in _SYMBOLS
