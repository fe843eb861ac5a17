"""Who is subject and what is governed: corrections that German grammar allows over the parser's answer. Takes a parsed sentence, changes labels.

- A prepositional object that its verb governs (`valency.lex`) is obl:arg.
- `von` in the passive marks the doer (obl:agent).
- A clause has one subject. Of two, the form decides: er, wir, man, wer are nominative; den, dem, einen, ihn are not; the verb agrees
  in number with its subject ("Kim lobte er": er is the subject, Kim the object).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .valency import governs

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_NOMINATIVE = frozenset("er ich du wir man wer derjenige dieser jener jeder keiner einer".split())
_NO_SUBJECT = frozenset("ihn ihm ihnen mich mir dich dir uns wen wem jemanden jemandem niemanden niemandem einander".split())
_DATIVE_WORDS = frozenset("ihm ihnen mir dir wem jemandem niemandem dem einem diesem jenem keinem jedem seinem ihrem unserem meinem".split())
_OBLIQUE_ARTICLES = frozenset("den dem des einen einem eines diesen diesem dieses keinen keinem jenen jenem jeden jedem seinen seinem ihren ihrem unseren unserem".split())
_NOMINATIVE_ARTICLES = frozenset("der dieser jener jeder".split())
#: What marks the doer of a passive; `durch` is left to the parser (means as often as doer).
_AGENT = ("von", "vom")
_SUBJECTS = ("nsubj", "nsubj:pass")
#: How clearly a word is (positive) or is not (negative) the subject.
_CLEAR = 3.0


def correct(doc: Doc) -> None:
    """Changes `dep_` only, never the tree."""
    subjects: dict[int, list[Token]] = {}
    for token in doc:
        dep = token.dep_
        if dep in _SUBJECTS:
            subjects.setdefault(token.head.i, []).append(token)
        elif dep == "obl":
            verb = token.head
            if verb.tag_[:1] == "V":
                case = next((child.lower_ for child in token.lefts if child.dep_ == "case"), "")
                if case in _AGENT and any(child.dep_ == "aux:pass" for child in verb.children):
                    token.dep_ = "obl:agent"
                elif case and governs(verb.lemma_, case):
                    token.dep_ = "obl:arg"
    for head, found in subjects.items():
        if len(found) > 1:
            _one_subject(doc[head], found)
        elif found[0].dep_ == "nsubj":
            _swap(doc[head], found[0])


def _one_subject(verb: Token, found: list[Token]) -> None:
    finite = _finite(verb)
    scores = [_subject_score(token, finite) for token in found]
    best = max(range(len(found)), key=lambda k: (scores[k], -k))
    if scores[best] - min(scores) < 0.5:
        return
    taken = any(child.dep_ == "obj" for child in verb.children)
    for k, token in enumerate(found):
        if k != best:
            dative = _is_dative(token)
            token.dep_ = "obl:arg" if dative else ("obj" if not taken else token.dep_)
            taken = taken or not dative


def _swap(verb: Token, token: Token) -> None:
    """A "subject" that cannot be one is the object, if the object can be the subject."""
    finite = _finite(verb)
    score = _subject_score(token, finite)
    if score > -1:
        return
    other = next((child for child in verb.children if child.dep_ == "obj"), None)
    if other is not None and _subject_score(other, finite) - score >= 1.5:
        other.dep_ = "nsubj"
        token.dep_ = "obl:arg" if _is_dative(token) else "obj"


def _finite(verb: Token) -> Token:
    for child in verb.children:
        if child.dep_ in ("aux", "aux:pass", "cop") and child.tag_.endswith("(FIN)"):
            return child
    return verb


def _subject_score(token: Token, finite: Token | None) -> float:
    low = token.lower_
    if low in _NOMINATIVE and token.tag_ != "ART":
        return _CLEAR
    if low in _NO_SUBJECT:
        return -_CLEAR
    score = 0.0
    for child in token.lefts:
        if child.dep_ in ("det", "det:poss"):
            article = child.lower_
            if article in _NOMINATIVE_ARTICLES and "Fem" not in token.morph.get("Gender"):
                score += 2.0
            elif article in _OBLIQUE_ARTICLES:
                score -= _CLEAR
    if finite is not None and finite.tag_.endswith("(FIN)"):
        plural = _plural(token)
        verb_plural = finite.morph.get("Number") == ["Plur"]
        if plural is not None:
            score += 1.0 if plural == verb_plural else -1.5
    case = token.morph.get("Case")
    if case == ["Nom"]:
        score += 0.5
    elif case:
        score -= 0.5
    return score


def _plural(token: Token) -> bool | None:
    if any(child.dep_ == "conj" for child in token.children):
        return True
    number = token.morph.get("Number")
    return number == ["Plur"] if number else None


def _is_dative(token: Token) -> bool:
    if token.lower_ in _DATIVE_WORDS:
        return True
    return any(child.dep_ in ("det", "det:poss") and child.lower_ in _DATIVE_WORDS for child in token.lefts)
