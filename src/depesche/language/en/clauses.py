"""Mends English clauses: what is a predicate, whose subject it has, and to which verb an infinitive belongs.

`raise_verb` finds the finite verb of an English sentence that the parser read as a participle beside a noun: "Thousands *rallied* against the law.",
"Turkish warplanes *bombed* Kurdish positions.".

The parser learned from texts of the web, where such past forms mostly are participles. A sentence with a full stop that has no finite verb at
all, but a past form between two nouns or behind one, is told by it. Headlines have no full stop and stay as they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import words
from .nouns import NAMES, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc, Token

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_NOUNS = frozenset({"NOUN", "PROPN", "NUM", "PRON"})
_BESIDE_NOUNS = frozenset({"acl", "amod"})
_PARTICIPLES = frozenset({"VBN", "VBD"})


def raise_verb(doc: Doc, is_past: Callable[[str], bool]) -> Token | None:
    """Makes the past form the root, the noun before it its subject; gives the verb, or None where nothing had to be done.

    `doc` is one sentence; `is_past`: whether a form is a past form too."""
    if not any(token.text == "." for token in doc[-2:]):
        return None
    if any(token.tag_ in _FINITE and token.dep_ not in _BESIDE_NOUNS and token.dep_ != "acl:relcl" for token in doc):
        return None
    root = next((token for token in doc if token.head == token and token.dep_ == "ROOT"), None)
    if root is None or root.pos_ not in _NOUNS:
        return None
    beside = [*root.children, *(c for part in root.children if part.dep_ == "nmod" for c in part.children)]
    for verb in beside:
        if verb.tag_ not in _PARTICIPLES or not is_past(verb.lower_) or any(c.dep_[:3] == "aux" for c in verb.children):
            continue
        after = doc[verb.i + 1] if verb.i + 1 < len(doc) else None
        if verb.dep_ == "acl" and verb.i > root.i and after is not None and after.lower_ != "by":
            _behind(verb, root)
            return verb
        before = doc[verb.i - 1] if verb.i else None
        if verb.dep_ == "amod" and before is not None and before.head == root and before.tag_ == "NNS":
            _between(verb, before, root)
            return verb
        if verb.dep_ == "acl:relcl" and _apposed(verb, root):
            # "Human rights watchdog Amnesty International *accused* the United States."
            subject = next(c for c in verb.children if c.dep_ == "nsubj")
            _head(verb)
            for child in [c for c in root.children if c.i > verb.i]:
                child.head = verb
            root.head, root.dep_ = subject, "compound"
            return verb
        if (
            verb.dep_ == "amod"
            and before is not None
            and before.dep_ == "nsubj"
            and before.head == verb
            and verb.head == root
        ):
            # "Smith *blamed* political opponents for the fire."
            _between(verb, before, root)
            return verb
        if verb.dep_ == "amod" and before is not None and before.dep_ == "conj" and before.tag_ in NAMES:
            # "Bolivia and Ecuador *voiced* support for Venezuela."
            first = before.head
            if first.head == root and first.i < verb.i:
                _between(verb, first, root)
                return verb
    return None


def _apposed(verb: Token, root: Token) -> bool:
    """Whether a clause without a relative pronoun follows a noun that only says what its subject is."""
    subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    return subject is not None and subject.tag_ in NAMES and subject.left_edge.i == root.i + 1


def join_predicates(doc: Doc, is_past: Callable[[str], bool]) -> None:
    """ "promised to lift the ban and *accused* Kenya": a past form is never joined to an infinitive, but to the verb above it."""
    for verb in doc:
        if verb.lower_ == "longer" and verb.dep_ == "advmod":
            _deny(verb)
        if verb.pos_ == "VERB":
            _open_no_clause(verb)
            _lead(verb)
            _ask(verb)
            _tell_clause(verb)
            _bid(verb)
            _relate(verb)
            _front_subject(verb)
        if verb.dep_ == "amod" and verb.tag_ in _PARTICIPLES and is_past(verb.lower_):
            _free_predicate(verb)
            _join_predicate(verb)
            _make_perfect(verb)
        elif verb.dep_ in ("acl", "advcl") and verb.tag_ == "VB":
            _free_infinitive(verb)
        elif verb.dep_ == "advcl" and is_past(verb.lower_):
            _find_subject(verb)
        above = verb.head.head
        if verb.dep_ != "conj" or verb.tag_ not in _PARTICIPLES or verb.head.dep_ != "xcomp" or verb.head.tag_ != "VB":
            continue
        if above.tag_ not in (*_PARTICIPLES, "VBZ", "VBP") or not is_past(verb.lower_):
            continue
        if any(c.dep_[:3] == "aux" or c.dep_ in SUBJECTS for c in verb.children):
            continue
        # "has promised to lift it and accused …" keeps its participle
        if not any(c.dep_[:3] == "aux" for c in above.children):
            verb.tag_ = "VBD"
        verb.head = above


def _join_predicate(verb: Token) -> None:
    """ "condemned the coup and *suspended* development aid": what has a conjunction before it and a bare noun behind it that hangs on the verb before is
    a predicate too, the noun its object."""
    noun = verb.head
    clause = noun.head
    if (
        noun.i > verb.i > clause.i
        and noun.dep_ in ("obl", "obj")
        and clause.pos_ == "VERB"
        and any(c.dep_ == "cc" and c.i == verb.i - 1 for c in verb.children)
        and not any(c.dep_ == "case" or c.i < verb.i for c in noun.children)
    ):
        verb.head, verb.dep_, verb.tag_, verb.pos_ = clause, "conj", "VBD", "VERB"
        noun.head, noun.dep_ = verb, "obj"


def _tell_clause(verb: Token) -> None:
    """ "told a news conference that her officers *had acted* in self-defence": a clause with a subject behind whom something is told says what is told."""
    told = verb.head
    telling = told.head
    if (
        verb.dep_ in ("acl", "acl:relcl")
        and (
            told.dep_ in ("obj", "iobj")
            or told.dep_ == "obl"
            and any(c.dep_ in ("obj", "iobj") for c in telling.children)
        )
        and told.lower_ not in words.TOLD
        and telling.lower_ in words.TELLING
        and any(c.dep_ in SUBJECTS and c.lower_ != "that" for c in verb.children)
        and any(c.lower_ == "that" and c.i > told.i for c in verb.children)
    ):
        verb.head, verb.dep_ = telling, "ccomp"


def _open_no_clause(verb: Token) -> None:
    """ "A summit *between* Ana Diaz and Omar Sy is planned": the word opens no clause; whom it names belongs to the noun before, which is the subject."""
    between = next((c for c in verb.children if c.dep_ == "mark" and c.lower_ in ("between", "among")), None)
    subject = next((c for c in verb.children if c.dep_ in SUBJECTS), None)
    noun = verb.head
    if (
        between is None
        or subject is None
        or noun.pos_ != "NOUN"
        or noun.i > between.i
        or verb.dep_ not in ("acl", "acl:relcl")
    ):
        return
    place = "ROOT" if noun.head == noun else noun.dep_
    verb.head, verb.dep_ = (verb if noun.head == noun else noun.head), place
    for child in [c for c in noun.children if c.dep_ == "punct"]:
        child.head = verb
    noun.head, noun.dep_ = verb, subject.dep_
    subject.head, subject.dep_ = noun, "nmod"
    between.head, between.dep_ = subject, "case"


def _lead(verb: Token) -> None:
    """ "protesters led *by* Omar Sy stormed parliament": who stands behind "by" and a participle has led them, and is no second subject."""
    by = next((c for c in verb.children if c.dep_ == "mark" and c.lower_ == "by"), None)
    subjects = [c for c in verb.children if c.dep_ in SUBJECTS and c.i < verb.i]
    if by is None or len(subjects) != 2 or not subjects[0].i < by.i < subjects[1].i:
        return
    participle = verb.doc[by.i - 1]
    if participle.tag_ == "VBN":
        subjects[1].head, subjects[1].dep_ = participle, "obl:agent"
        by.head, by.dep_ = subjects[1], "case"


def _ask(verb: Token) -> None:
    """ ""Why should we wait?" asked *Ana Diaz*": the name behind a verb that follows a quotation is whoever speaks."""
    before = verb.doc[verb.i - 1] if verb.i else verb
    if before.text not in words.CLOSERS or verb.lower_ not in words.ASKING:
        return
    name = next((c for c in verb.children if c.dep_ in ("obj", "iobj") and c.left_edge.i == verb.i + 1), None)
    if name is not None and not any(c.dep_ in SUBJECTS for c in verb.children):
        name.dep_ = "nsubj"


def _bid(verb: Token) -> None:
    """ "was forced to *resign*", "told Japan to *apologise*": what the parser takes for a noun behind "to" is what somebody is to do."""
    if verb.lower_ not in words.BIDDING | words.WANTING:
        return
    for word in [c for c in verb.children if c.dep_ == "obl" and c.i > verb.i]:
        to = word.doc[word.i - 1]
        if to.lower_ != "to" or to.head != word or any(c.i < to.i or c.dep_ in ("amod", "det") for c in word.children):
            continue
        if word.tag_ in ("VB", "NN") and word.text.islower():
            word.dep_, word.tag_, word.pos_ = "xcomp", "VB", "VERB"
            to.dep_, to.tag_, to.pos_ = "mark", "TO", "PART"
            for told in (c for c in verb.children if c.dep_ == "iobj"):
                told.dep_ = "obj"


def _deny(longer: Token) -> None:
    """ "*no* longer recognised him": it is the verb that is denied."""
    for no in [c for c in longer.children if c.lower_ == "no"]:
        no.head = longer.head


def _relate(verb: Token) -> None:
    """ "the tariffs *that* the president imposed": a clause with "that" and a subject, but without the object that its verb wants, is a relative clause."""
    if verb.dep_ not in ("acl", "acl:relcl") or verb.tag_ not in _FINITE:
        return
    if any(c.dep_ in ("obj", "ccomp", "xcomp") for c in verb.children) or verb.head.lower_ in words.TOLD:
        return
    subject = next((c for c in verb.children if c.dep_ in SUBJECTS), verb)
    that = next((c for c in (*verb.children, *subject.children) if c.lower_ == "that" and c.i < verb.i), None)
    if that is not None and that.dep_ in ("mark", "nmod") and subject is not verb and verb.head.i < that.i:
        that.head, verb.dep_, that.dep_, that.pos_, that.tag_ = verb, "acl:relcl", "obj", "PRON", "WDT"


def _front_subject(verb: Token) -> None:
    """ "By dawn *hundreds* of soldiers had surrendered": a noun without a preposition before the auxiliary is the subject where there is none."""
    auxiliary = next((c for c in verb.children if c.dep_ == "aux" and c.i < verb.i), None)
    if auxiliary is None or any(c.dep_ in SUBJECTS or c.dep_ in ("expl", "csubj", "cop") for c in verb.children):
        return
    noun = next((c for c in verb.children if c.dep_ == "obj" and c.right_edge.i == auxiliary.i - 1), None)
    if noun is not None and not any(c.dep_ == "case" for c in noun.children):
        noun.dep_ = "nsubj"


def _free_predicate(verb: Token) -> None:
    """ "that his government *sheltered* terrorists": what has a subject of its own is no participle of the noun behind it, which is its object."""
    noun = verb.head
    subject = next((c for c in verb.children if c.dep_ in SUBJECTS and c.i < verb.i), None)
    if subject is None or noun.i < verb.i:
        return
    if noun.dep_ == "obj" and any(c.dep_ == "mark" for c in verb.children):
        noun.dep_ = "ccomp"
    if noun.dep_ not in ("ccomp", "conj", "advcl", "acl:relcl", "parataxis"):
        return
    for child in [c for c in noun.children if c.i < subject.i]:
        child.head = verb
        if child.dep_ == "case":
            child.dep_ = "mark"
    verb.head, verb.dep_, verb.tag_, verb.pos_ = noun.head, noun.dep_, "VBD", "VERB"
    noun.head, noun.dep_ = verb, "obj"


def _make_perfect(verb: Token) -> None:
    """ "said it had *scrambled* fighter jets": a participle right behind "had" or "has" is no adjective of what follows."""
    having = verb.doc[verb.i - 1] if verb.i else verb
    noun = verb.head
    if having.lower_ not in ("had", "has", "have") or noun.head != having or noun.dep_ != "obj" or noun.i < verb.i:
        return
    later = having.head if having.dep_ == "aux" and having.head.i > noun.i else None
    top = later or having
    head, relation = (verb, "ROOT") if top.head == top else (top.head, top.dep_)
    for child in [c for c in top.children if c.i < having.i or later is None and c not in (verb, noun)]:
        child.head = verb
    if later is not None:
        # "had scrambled jets after an aircraft *crossed* the line"
        later.head, later.dep_ = verb, "advcl"
    verb.head, verb.dep_, verb.tag_, verb.pos_ = head, relation, "VBN", "VERB"
    having.head, having.dep_, having.pos_ = verb, "aux", "AUX"
    noun.head, noun.dep_ = verb, "obj"


def _find_subject(verb: Token) -> None:
    """ "after Mexico's president again *called* her a usurper": the noun between such a word and a past form is its subject, not what came before."""
    if any(c.dep_ in SUBJECTS or c.dep_[:3] == "aux" for c in verb.children):
        return
    doc = verb.doc
    nouns = [c for c in verb.head.children if c.dep_ in ("obl", "nmod") and verb.head.i < c.i < verb.i]
    if verb.i and doc[verb.i - 1].dep_ in ("obj", "obl", "nmod") and doc[verb.i - 1] not in nouns:
        # the parser may have given it to another verb
        nouns.append(doc[verb.i - 1])
    for noun in nouns:
        opening = next((c for c in noun.children if c.dep_ == "case" and c.lower_ in words.OPENING), None)
        between = doc[noun.right_edge.i + 1 : verb.i]
        if opening is not None and all(token.pos_ == "ADV" for token in between):
            noun.head, noun.dep_ = verb, "nsubj"
            opening.head, opening.dep_ = verb, "mark"
            return


def _free_infinitive(verb: Token) -> None:
    """ "ordered French troops *to leave*", "told Kenya *to leave*": what somebody is told to do belongs to the verb of telling, and is its complement."""
    telling = verb.head if verb.dep_ == "advcl" else verb.head.head
    told = next((c for c in telling.children if c.dep_ in ("obj", "iobj") and telling.i < c.i < verb.i), None)
    if (
        told is not None
        and verb.head in (telling, told)
        and telling.lower_ in words.BIDDING
        and any(c.lower_ == "to" and told.i < c.i < verb.i for c in verb.children)
    ):
        verb.head, verb.dep_ = telling, "xcomp"
        told.dep_ = "obj"
    elif verb.head.lower_.rstrip("s") in words.SPANS and verb.head.dep_ == "obj" and telling.lower_ in words.GIVING:
        # "gave the rebels two *days* to leave"
        verb.head, verb.dep_ = telling, "xcomp"


def _behind(verb: Token, root: Token) -> None:
    """The noun is the subject; what follows the verb hangs on it."""
    later = [child for child in root.children if child.i > verb.i]
    _head(verb)
    root.head, root.dep_ = verb, "nsubj"
    for child in later:
        child.head = verb
        if child.dep_ == "nmod":
            child.dep_ = "obl"


def _between(verb: Token, subject: Token, root: Token) -> None:
    """The noun before is the subject with all that stands before it, the noun behind the object."""
    earlier = [child for child in root.children if child.i < subject.i]
    later = [child for child in root.children if child.dep_ == "punct" or child.i > root.i and child.dep_ == "nmod"]
    _head(verb)
    subject.head, subject.dep_ = verb, "nsubj"
    root.head, root.dep_ = verb, "obj"
    for child in earlier:
        child.head = subject
    for child in later:
        child.head = verb
        if child.dep_ == "nmod":
            child.dep_ = "obl"


def _head(verb: Token) -> None:
    verb.head = verb
    verb.dep_ = "ROOT"
