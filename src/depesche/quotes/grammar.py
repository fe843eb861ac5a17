"""Grammar the quotation readers share: clauses, noun phrases, runs of tokens; Universal Dependencies in, token sets out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..language.keeping import kept

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Sentence

CLAUSE_DEPS = {"ccomp", "xcomp", "csubj", "csubj:pass", "parataxis", "acl", "advcl", "acl:relcl"}
AUX_DEPS = {"aux", "aux:pass", "cop"}
VERBAL = {"VERB", "AUX"}
SUBJECTS = {"nsubj", "nsubj:pass", "csubj"}
NAME_DEPS = {"flat", "flat:name", "appos", "compound"}
OPENING = set('„“»«"‚‘›‹([')
#: Punctuation that sets words apart within a sentence.
PAUSES = (",", "–", "—", "-")
CLOSING = set('“”«»"‘’‹›)]')


@kept
def is_finite(token: Token) -> bool:
    """Whether a token is a finite verb."""
    # past forms and English modals come without VerbForm=Fin from some engines; infinitives that look like plurals come with it
    if token.pos_ == "VERB" and any(
        c.dep_ in ("aux", "aux:pass") or c.dep_ == "mark" and c.pos_ == "PART" for c in token.children
    ):
        return False
    return (
        "Fin" in token.morph.get("VerbForm")
        or (bool(token.morph.get("Mood")) or token.tag_ == "MD")
        and token.pos_ in VERBAL
    )


def is_infinitive(token: Token) -> bool:
    """An infinitive, by its features or by its particle ("zu senken", "to lower")."""
    return (
        "Inf" in token.morph.get("VerbForm")
        or not is_finite(token)
        and any(c.dep_ == "mark" and c.pos_ == "PART" for c in token.children)
    )


def finite_of(head: Token) -> Token | None:
    """The finite verb of the clause that `head` heads."""
    if is_finite(head):
        return head
    for child in head.children:
        if child.dep_ in AUX_DEPS and is_finite(child):
            return child
    return None


def verb_of(finite: Token) -> Token:
    """The verb, or the predicate of a copula, that a finite verb belongs to."""
    return finite.head if finite.dep_ in AUX_DEPS else finite


def is_relative(token: Token) -> bool:
    """Whether a token is a relative pronoun."""
    return "Rel" in token.morph.get("PronType")


def has_features(token: Token, features: Iterable[str]) -> bool:
    """Whether the token's morphology holds one of `features` (`Mood=Sub`)."""
    for feature in features:
        name, _, value = feature.partition("=")
        if value in token.morph.get(name):
            return True
    return False


def tokens_under(head: Token) -> set[int]:
    return {t.i for t in head.subtree}


def clause_head(token: Token) -> Token:
    """The head of the clause the token stands in."""
    while token.head.i != token.i:
        if token.pos_ in VERBAL and token.dep_ not in AUX_DEPS:
            return token
        if token.dep_ in CLAUSE_DEPS:
            return token
        if token.dep_ == "conj" and finite_of(token) is not None:
            return token
        token = token.head
    return token


def is_passive(head: Token) -> bool:
    children = list(head.children)
    if any(c.dep_ == "aux:pass" for c in children):
        return True
    return (
        any(c.dep_ == "nsubj:pass" for c in children)
        and not any(c.dep_ in AUX_DEPS for c in children)
        and not is_finite(head)
    )


def own_subject(head: Token) -> Token | None:
    """The subject a clause has itself; of several that the parse gives, the one in the nominative, a pronoun above all."""
    found = [c for c in head.children if c.dep_ in SUBJECTS]
    found += [g for c in head.children if c.dep_ in AUX_DEPS for g in c.children if g.dep_ in SUBJECTS]
    for child in head.children:
        # an unmistakable nominative ("er", "she") is the subject whatever the parse calls it
        if (
            child.pos_ == "PRON"
            and child.morph.get("Case") == ["Nom"]
            and child.morph.get("Gender") == ["Masc"]
            and child not in found
        ):
            return child
    if len(found) > 1:
        found.sort(
            key=lambda t: (
                "Nom" not in t.morph.get("Case"),
                t.pos_ != "PRON",
                bool({"Gen", "Dat", "Acc"} & set(t.morph.get("Case"))),
                t.i,
            )
        )
    return found[0] if found else None


def subject_of(head: Token, depth: int = 0) -> Token | None:
    """The subject of a clause, taken from the clause it hangs on where it has none (coordination, infinitives, participles)."""
    own = own_subject(head)
    if own is not None and depth == 0 and head.dep_ in ("conj", "xcomp", "advcl") and _behind_comma(own, head):
        own = None  # "wollte nicht bleiben, sagte aber, die Partei müsse …": the noun is the next clause's
    if own is not None or depth > 3:
        return own
    if head.dep_ in ("conj", "xcomp", "advcl") and head.head.i != head.i:
        return subject_of(head.head, depth + 1)
    if head.dep_ == "parataxis" and nominative_near(head) is None and head.head.i < head.i:
        return subject_of(head.head, depth + 1)
    return None


def _behind_comma(subject: Token, head: Token) -> bool:
    """Whether a comma stands between a verb and what the parse calls its subject."""
    edge = subject.left_edge.i
    return edge > head.i + 1 and head.doc[edge - 1].text == ","


def headless(head: Token) -> Token | None:
    """The subject of a verb that the parse took for a participle hung on it ("The pope | called on …") or for one noun with it."""
    noun = head.head
    if head.dep_ == "ROOT" and head.pos_ == "VERB":
        # "The letter | states that …" taken for a compound
        return next((c for c in head.children if c.dep_ == "compound" and c.i == head.i - 1), None)
    if head.dep_ != "acl" or noun.dep_ != "ROOT" or noun.pos_ not in ("NOUN", "PROPN", "PRON") or noun.i > head.i:
        return None
    if is_infinitive(head) or any(c.dep_ == "aux" or c.dep_ == "aux:pass" for c in head.children):
        return None
    between = head.doc[noun.i + 1 : head.i]
    return noun if all(t.dep_ == "advmod" or t.head.i == noun.i and not t.is_punct for t in between) else None


def nominative_near(head: Token) -> Token | None:
    """The noun in the nominative nearest to the finite verb of a clause, for clauses whose subject the parse missed."""
    finite = finite_of(head)
    if finite is None:
        return None
    doc, sentence = head.doc, sentence_of(head)
    for step, last in ((1, min(finite.i + 7, sentence.end)), (-1, max(finite.i - 7, sentence.start - 1))):
        for i in range(finite.i + step, last, step):
            token = doc[i]
            if token.text == "," and step > 0:
                break  # what follows is another clause
            if (
                token.pos_ in ("NOUN", "PROPN", "PRON")
                and token.morph.get("Case") == ["Nom"]
                and token.dep_ not in ("flat:name", "flat", "appos", "nmod")
            ):
                return token
    return None


def noun_phrase(doc: Doc, head: Token) -> tuple[int, int]:
    """Token range `[start, end)` of the phrase of a noun: its subtree without clauses that hang on it, around the noun itself."""
    inside = {head.i}
    stack = [head]
    while stack:
        for child in stack.pop().children:
            if child.dep_ in ("acl:relcl", "acl", "ccomp", "advcl", "parataxis", "csubj", "discourse", "cc:preconj"):
                if child.i > head.i:
                    continue
            if child.dep_ == "case" and child.head.i == head.i:
                continue
            if child.i > head.i and any(c.dep_ == "case" and c.pos_ in ("CCONJ", "SCONJ") for c in child.children):
                continue  # "von der Kirche als Rückfall kritisiert"
            if child.dep_ == "conj" and finite_of(child) is not None or is_finite(child):
                continue
            inside.add(child.i)
            stack.append(child)
    start = end = head.i
    while start - 1 in inside:
        start -= 1
    while end + 1 in inside:
        end += 1
    while start < head.i and (
        doc[start].is_punct
        and doc[start].text not in OPENING
        or doc[start].dep_ in ("cc", "advmod")
        and doc[start].head.i == head.i
    ):
        start += 1
    while end > head.i and doc[end].is_punct and doc[end].text not in CLOSING:
        end -= 1
    return start, end + 1


def runs(doc: Doc, indices: set[int], cut: str = ",;:–-—.!?") -> list[tuple[int, int]]:
    """Token ranges of a set of tokens, without punctuation at their edges; gaps of punctuation alone are closed."""
    found: list[tuple[int, int]] = []
    for i in sorted(indices):
        if found and all(doc[k].is_punct or doc[k].is_space for k in range(found[-1][1], i)):
            found[-1] = (found[-1][0], i + 1)
        else:
            found.append((i, i + 1))
    trimmed = []
    for start, end in found:
        while start < end and (doc[start].text in cut or doc[start].is_space):
            start += 1
        while end > start and (doc[end - 1].text in cut or doc[end - 1].is_space):
            end -= 1
        if start < end and any(not doc[k].is_punct for k in range(start, end)):
            trimmed.append((start, end))
    return trimmed


def trimmed(doc: Doc, indices: set[int]) -> set[int]:
    """The tokens of the `runs` of a set of tokens."""
    return {i for run in runs(doc, indices) for i in range(*run)}


def sentence_of(token: Token) -> Sentence:
    """The sentence of a token (`token.sent` walks the whole Doc at every call)."""
    doc = token.doc
    start = end = token.i
    while start > 0 and not doc[start].is_sent_start:
        start -= 1
    end += 1
    while end < len(doc) and not doc[end].is_sent_start:
        end += 1
    return doc[start:end]


def sentence_end(sentence: Sentence) -> int:
    """Index after the last token of a sentence that is no stop or closing mark."""
    end = sentence.end
    while end > sentence.start and (sentence.doc[end - 1].is_punct or sentence.doc[end - 1].is_space):
        end -= 1
    return end
