"""Whom a pronoun takes up: of those named shortly before the one who fits in gender and number and stands most prominently.

`antecedent_of(discourse, token, possessive)` gives the draft that named them last, or None.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .discourse import SUBJECTS, verb_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..drafts import Draft
    from .discourse import Discourse

_SENTENCES_BACK = 3
#: Marks around what is quoted.
_MARKS = frozenset("\" “ ” „ « » ''".split())
#: The sexes and genders that a pronoun or noun can have, as one letter each; `p` is for several of any.
_LETTERS = {"Masc": "m", "Fem": "f", "Neut": "n"}
#: Genders that the lexicon tells of names of states with an article.
_GENDERS = ("m", "f", "pl")
#: Forms that nothing takes up.
_ASIDE = frozenset({"adjective", "compound", "possessive"})
#: What stands deep in a phrase.
_DEEP = frozenset({"nmod", "nmod:poss", "obl"})
#: What counts for an antecedent: being near (less for every sentence and word), what it is and what it does.
_SAME_SENTENCE, _PER_SENTENCE, _PER_WORD = 6.0, 2.0, 0.01
_SUBJECT, _BOTH_SUBJECTS, _DEEP_IN_PHRASE, _PERSON, _PRONOUN, _LATTER, _KNOWN = 1.5, 0.7, 0.7, 1.0, 0.5, 0.5, 3.0


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What a pronoun says of whom it takes up: letters of the sexes it may have (empty: any), whether several, whether not the subject."""

    sex: str
    plural: bool
    latter: bool


def antecedent_of(discourse: Discourse, token: Token, possessive: bool) -> Draft | None:
    """The best antecedent within the last sentences; None if nobody fits."""
    wanted = _wanted_by(discourse, token, possessive)
    best: Draft | None = None
    best_score = 0.0
    for back, former in discourse.recent(token.i, _SENTENCES_BACK):
        who = former.who
        if former.head >= token.i or former.form in _ASIDE or who.kind == "place":
            continue
        if who.kind != "person" and not who.full_code():
            continue
        if not back and _is_quoted(discourse, former.head, token):
            continue
        if not _agrees(discourse, former, wanted) or _are_co_arguments(discourse, token, former):
            continue
        # "she" is rather the woman named before than a general in between
        known = (
            not discourse.lexicon.has("genders")
            and wanted.sex in ("m", "f")
            and _gender(discourse, former) == wanted.sex
        )
        score = _score(discourse, token, former, back, wanted.latter, known)
        if score > best_score:
            best, best_score = former, score
    return best


def _score(discourse: Discourse, token: Token, former: Draft, back: int, latter: bool, known: bool) -> float:
    score = _SAME_SENTENCE - _PER_SENTENCE * back
    function = discourse.doc[former.head].dep_
    subject = function in SUBJECTS
    if latter:
        # "dieser" takes up whom the sentence before named last, and not its subject
        score += -_LATTER if subject else _LATTER
    elif subject:
        score += _SUBJECT
    elif function in _DEEP:
        score -= _DEEP_IN_PHRASE
    if former.who.kind == "person":
        score += _PERSON
    if subject and not latter and token.dep_ in SUBJECTS:
        score += _BOTH_SUBJECTS
    if former.form == "pronoun":
        score += _PRONOUN
    if known:
        score += _KNOWN
    return score - _PER_WORD * (token.i - former.head)


def _is_quoted(discourse: Discourse, former: int, token: Token) -> bool:
    """Whether somebody is named in what is quoted and the pronoun stands behind it: ""*A migrant* is no criminal," *he* wrote"."""
    start = discourse.doc[former].sent.start
    marks = [t.i for t in discourse.doc[start : token.i] if t.text in _MARKS]
    # an odd one closes what a sentence before opened
    opening = marks[len(marks) % 2 :: 2]
    closing = marks[len(marks) % 2 + 1 :: 2]
    inside = any(a < former < b for a, b in zip(opening, closing))
    return inside or len(marks) % 2 == 1 and former < marks[0]


# ---------------------------------------------------------------------- what the pronoun says


def _wanted_by(discourse: Discourse, token: Token, possessive: bool) -> _Wanted:
    classes = discourse.lexicon.classes
    text = token.text.lower()
    plural = text in classes["several"] or (not possessive and "Plur" in token.morph.get("Number"))
    if token.dep_ in SUBJECTS and (number := _number_of_verb(token)):
        # "sie" is one or several as its verb says.
        plural = "Plur" in number
    if text in classes["its"]:
        sex = "n"
    elif possessive:
        sex = _sex_of_possessive(text, classes)
    else:
        sex = _sex_of_pronoun(token, text, classes)
    return _Wanted(sex, plural, text in classes["latter"])


def _number_of_verb(token: Token) -> list[str]:
    """The number of the finite verb or auxiliary that a subject has."""
    for verb in (token.head, *token.head.children):
        if "Fin" in verb.morph.get("VerbForm") and (number := verb.morph.get("Number")):
            return list(number)
    return []


def _sex_of_possessive(text: str, classes: dict[str, frozenset[str]]) -> str:
    if any(text.startswith(word) for word in classes["his"]):
        return "mn"
    return "fp" if any(text.startswith(word) for word in classes["her"]) else ""


def _sex_of_pronoun(token: Token, text: str, classes: dict[str, frozenset[str]]) -> str:
    """The word tells more than the tagger's guess of its gender."""
    if text in classes["masculine"]:
        return "m"
    if text in classes["feminine"]:
        return "f"
    gender = token.morph.get("Gender")
    return _LETTERS.get(gender[0], "") if gender else ""


# ---------------------------------------------------------------------- who fits


def _agrees(discourse: Discourse, draft: Draft, wanted: _Wanted) -> bool:
    gender = _gender(discourse, draft)
    several = draft.plural or draft.who.kind == "group" or gender == "p"
    if wanted.plural:
        return several
    if wanted.sex == "fp":
        return several or gender in ("f", "")
    if several:
        return False
    if not wanted.sex or not gender:
        return not wanted.sex or draft.who.kind == "person" or wanted.sex == "n"
    return gender in wanted.sex


def _gender(discourse: Discourse, draft: Draft) -> str:
    """A letter for the sex of a person or the gender of a name; empty if nothing tells."""
    who = draft.who
    if who.kind == "person":
        return who.sex or draft.sex
    found = discourse.doc[draft.head].morph.get("Gender")
    if who.kind == "state" and draft.form in ("name", "capital") and discourse.lexicon.has("genders"):
        # names of states are neuter but for those with an article, of which the lexicon tells
        listed = _listed_gender(discourse, draft)
        if listed:
            return listed
        found = [g for g in found if g != "Masc"]
    if not found:
        return "n" if who.kind == "state" else ""
    return _LETTERS.get(found[0], "")


def _listed_gender(discourse: Discourse, draft: Draft) -> str:
    name = discourse.doc[draft.start_token : draft.end_token].text.lower()
    bare = discourse.lexicon.inflection.bare(name, "genitive")
    for gender in _GENDERS:
        listed = discourse.lexicon.classes.get(f"gender:{gender}", frozenset())
        if name in listed or bare in listed:
            return gender[0]
    return ""


def _are_co_arguments(discourse: Discourse, token: Token, former: Draft) -> bool:
    """Whether both depend on the same verb: then they are two ("Kim lobte er")."""
    other = discourse.doc[former.head]
    current = token
    while current.dep_ in ("nmod", "nmod:poss") and current.head.i != current.i:
        current = current.head
    verb = verb_of(current)
    return verb is not None and verb == verb_of(other) and token.i != other.i
