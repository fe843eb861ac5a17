"""English verb forms: what a form is a form of, and which of its readings a clause allows. Takes forms and parsed sentences.

A past form in -ed is past or participle, and a model of a small treebank mixes them up. Grammar decides most of them: under an auxiliary of
having or being it is the participle; without an auxiliary, with a subject of its own before it, the past.
Irregular forms stand in `irregular.lex`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from ...lexicon.table import read_table
from .clauses import join_predicates, raise_verb
from .nouns import free_phrases, free_subjects, free_weekday, join_subjects, make_nouns, name_objects, quoted_names

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_AUXILIARY = frozenset({"aux", "aux:pass"})
#: Forms of the auxiliaries before a participle; after all others (will, did, to) stands the infinitive.
_BEING = frozenset("am is are was were be been being 'm 're 's get gets got getting".split())
_HAVING = frozenset("have has had having 've 'd 's".split())
_UNCLEAR = frozenset({"'s", "'d"})
#: "with talks stalled": a subject, but no finite verb.
_ABSOLUTE = frozenset({"with", "without"})
_SUBJECTS = frozenset({"nsubj", "expl", "csubj"})
#: What a clause with a finite verb of its own is.
_CLAUSES = frozenset({"ROOT", "ccomp", "acl:relcl", "advcl", "parataxis", "conj"})
_SINGULAR = frozenset({"NN", "NNP"})
_THIRD_PERSON = frozenset("he she it this that".split())


@dataclass(frozen=True)
class Irregular:
    """Forms that are not made by rule: verb by past form, verb by participle."""

    past: dict[str, str]
    participle: dict[str, str]


@lru_cache(maxsize=1)
def irregular() -> Irregular:
    past: dict[str, str] = {}
    participle: dict[str, str] = {}
    for row in read_table(Path(__file__).with_name("irregular.lex"), "language/en/irregular.lex"):
        for forms, column in ((past, "past"), (participle, "participle")):
            for form in row.many(column):
                forms.setdefault(form, row["verb"])
    return Irregular(past, participle)


def infinitive(form: str, tag: str) -> str | None:
    """The verb of an irregular form in small letters with a Penn tag (VBD, VBN)."""
    forms = irregular()
    first, second = (forms.past, forms.participle) if tag == "VBD" else (forms.participle, forms.past)
    return first.get(form) or second.get(form)


def repair(doc: Doc) -> None:
    """Tags and features of verbs as their clause asks; heads and relations only where a sentence has no finite verb or a day was
    taken for a part of a name."""
    free_weekday(doc)
    join_subjects(doc)
    name_objects(doc)
    quoted_names(doc)
    make_nouns(doc)
    free_subjects(doc, is_past)
    join_predicates(doc, is_past)
    raised = raise_verb(doc, is_past)
    if raised is not None:
        _set(raised, "VBD")
    free_phrases(doc)
    for token in doc:
        if token.dep_ in _AUXILIARY or token.dep_ == "cop" or not (token.pos_ == "VERB" or _is_predicate(token)):
            continue
        tag = _tag(token)
        if tag is not None and (tag != token.tag_ or not _agrees(token, tag)):
            _set(token, tag)


def is_past(low: str) -> bool:
    """Whether a form in small letters may be a past form."""
    return low in irregular().past or low.endswith("ed") and len(low) > 3 and not low.endswith("eed")


def _is_predicate(token: Token) -> bool:
    """Whatever the model calls it, what has a subject and an object and nothing that a noun would have is a verb."""
    if token.pos_ == "ADJ" and {"nsubj:pass", "aux:pass"} <= {child.dep_ for child in token.children}:
        # "was *relieved* of his command"
        return True
    if token.dep_ not in _CLAUSES or token.pos_ not in ("NOUN", "ADJ", "PROPN", "ADV"):
        return False
    relations = {child.dep_ for child in token.children}
    # "gunmen *shot* dead a governor"
    governs = "obj" in relations or any(c.dep_ == "xcomp" and c.pos_ == "ADJ" for c in token.rights)
    return "nsubj" in relations and governs and not relations & {"cop", "det", "case", "amod", "compound"}


def _tag(token: Token) -> str | None:
    """VBD or VBN if the clause decides; None where the form is neither or the choice is left to the model."""
    forms = irregular()
    low = token.lower_
    past, participle = low in forms.past, low in forms.participle
    if low.endswith("ed") and len(low) > 3 and not low.endswith("eed") and not past and not participle:
        past = participle = True
    if not past and not participle:
        return None
    before = list(token.lefts)
    auxiliaries = [child for child in before if child.dep_ in _AUXILIARY]
    if auxiliaries:
        last = auxiliaries[-1].lower_
        if last in _UNCLEAR and token.tag_ in ("VB", "VBP") and forms.participle.get(low) == low:
            return None  # "he'd come" may be "he would"
        return "VBN" if participle and (last in _BEING or last in _HAVING) else None
    if not past or any(child.dep_ == "cop" or (child.dep_ == "mark" and child.lower_ in _ABSOLUTE) for child in before):
        return None
    if token.dep_ not in _CLAUSES:
        return None
    subject = next((child for child in before if child.dep_ in _SUBJECTS), None)
    if subject is None:
        first = token.head
        shared = token.dep_ == "conj" and first.tag_ in ("VBD", "VBN") and token.tag_ in ("VBD", "VBN")
        if shared and (participle or first.tag_ == "VBD"):
            return str(first.tag_)
        return None
    if forms.past.get(low) == low and token.tag_ in ("VB", "VBP"):
        # "Iran cut ties" would be "cuts" if it were the present.
        singular = subject.tag_ in _SINGULAR and not any(child.dep_ == "conj" for child in subject.children)
        return "VBD" if singular or subject.lower_ in _THIRD_PERSON else None
    return "VBD"


def _agrees(token: Token, tag: str) -> bool:
    return token.morph.get("VerbForm") == (["Fin"] if tag == "VBD" else ["Part"])


def _set(token: Token, tag: str) -> None:
    token.tag_, token.pos_ = tag, "VERB"
    if tag == "VBD":
        token.set_morph({"Mood": "Ind", "Tense": "Past", "VerbForm": "Fin"})
    else:
        token.set_morph({"Tense": "Past", "VerbForm": "Part"})
