"""Mends what English nouns are to the verbs beside them: names and titles side by side, first parts of compounds, two objects, weekdays.

Each takes a parsed sentence and sets heads and relations in it. `free_weekday`: "On Monday *Acme* said": the parser joins two capitals; the day is the
clause's time, the name its subject.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc, Token

NAMES = frozenset({"NNP", "NNPS"})
SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
#: What a parser may take the name for that it does not join to its title.
_NAMED_APART = frozenset({"obj", "iobj", "xcomp", "advmod", "obl"})


def join_subjects(doc: Doc) -> None:
    """ "The European Union and *the United States* criticised the verdict": of two subjects with a conjunction between them the second is joined."""
    for cc in doc:
        if cc.dep_ in SUBJECTS and cc.i:
            _join_name(cc)
        elif cc.dep_ in _NAMED_APART:
            _join_title(cc)
            _join_compound(cc)
            _second_object(cc)
        second = cc.head
        if cc.dep_ != "cc" or second.dep_ not in ("nsubj", "nsubj:pass") or cc.i > second.i:
            continue
        first = next((c for c in second.head.children if c.dep_ == second.dep_ and c.i < cc.i), None)
        if first is not None and first.right_edge.i == cc.i - 1:
            second.head, second.dep_ = first, "conj"


def name_objects(doc: Doc) -> None:
    """ "will provide *Kyiv* with missiles": a capital behind a verb is no adverb of it, but the name of whom it is done to."""
    for token in doc:
        if token.pos_ == "ADV" and token.dep_ == "advmod" and token.text[0].isupper() and token.i:
            verb = token.doc[token.i - 1]
            if verb == token.head and verb.pos_ == "VERB" and not any(c.dep_ == "obj" for c in verb.children):
                token.pos_, token.tag_, token.dep_ = "PROPN", "NNP", "obj"


def quoted_names(doc: Doc) -> None:
    """ "branded *the impeachment* "a coup"": what stands before the marks is no part of what stands between them, but what is called so."""
    for mark in doc:
        if mark.text not in words.OPENERS or mark.i == 0 or mark.i + 1 >= len(doc):
            continue
        noun = doc[mark.i - 1]
        _call(doc, mark.i + 1)
        called = noun.head
        verb = called.head
        if (
            noun.pos_ not in ("NOUN", "PROPN")
            or called.i <= mark.i
            or noun.dep_ not in ("amod", "compound", "nmod", "nmod:poss")
        ):
            continue
        if called.dep_ in ("obj", "xcomp") and verb.pos_ == "VERB" and verb.i < noun.i:
            for child in [c for c in called.children if c.i < mark.i and c != noun]:
                child.head = noun
            noun.head, noun.dep_ = verb, "obj"
            called.dep_ = "xcomp"


def _call(doc: Doc, place: int) -> None:
    """ "branded the Chilean decision "*a coup*"": behind a verb of naming it is what the object is called, and no other name of it."""
    called = next((token for token in doc[place : place + 6] if token.dep_ == "appos"), None)
    if called is None or doc[place].lower_ not in ("a", "an", "the") or doc[place].head != called:
        return
    verb = called.head
    while verb.pos_ != "VERB" and verb.head != verb:
        verb = verb.head
    if verb.lower_ in words.NAMING and verb.i < place:
        called.head, called.dep_ = verb, "xcomp"


def free_subjects(doc: Doc, is_past: Callable[[str], bool]) -> None:
    """ "*Australia* threatened Fiji": a name right before a past form that has no subject is its subject, no first part of it."""
    for verb in doc:
        before = doc[verb.i - 1] if verb.i else verb
        if before.head != verb or before.dep_ != "compound" or before.tag_ not in NAMES or not is_past(verb.lower_):
            continue
        if verb.pos_ == "VERB" and not any(c.dep_ in SUBJECTS or c.dep_[:3] == "aux" for c in verb.children):
            before.dep_ = "nsubj"


def free_phrases(doc: Doc) -> None:
    """ "threatened Fiji *with sanctions*": a name has nothing with it; what stands behind it belongs to the verb."""
    for noun in doc:
        name = noun.head
        if noun.dep_ != "nmod" or name.dep_ != "obj" or not name.text[0].isupper() or noun.i < name.i:
            continue
        if any(c.dep_ == "case" and c.lower_ == words.WITH for c in noun.children):
            noun.head, noun.dep_ = name.head, "obl"


def make_nouns(doc: Doc) -> None:
    """ "Egypt's *military* extended the curfew": what has an article or an owner and is subject or object is a noun, whatever else it may be."""
    for token in doc:
        if (
            token.pos_ == "ADJ"
            and token.dep_ in ("nsubj", "nsubj:pass", "obj")
            and token.tag_ == "JJ"
            and token.text.islower()
        ):
            if any(c.dep_ in ("nmod:poss", "det") for c in token.children) and not any(
                c.dep_ == "cop" for c in token.children
            ):
                token.pos_, token.tag_ = "NOUN", "NN"


def _join_name(second: Token) -> None:
    """ "Former president *Pedro Toledo* was sentenced", "*Hugo Chavez* urged": of two subjects side by side one is the other's name."""
    verb = second.head
    first = next(
        (
            c
            for c in verb.children
            if c.dep_ == second.dep_ and c.i < second.i and c.right_edge.i + 1 == second.left_edge.i
        ),
        None,
    )
    if first is None or second.tag_ not in NAMES or second.i > verb.i or first.left_edge.lower_ in words.LENGTHS:
        return
    if first.tag_ in NAMES:
        second.head, second.dep_ = first, "flat:name"
    else:
        first.head, first.dep_ = second, "nmod"


def _join_title(name: Token) -> None:
    """ "summoned the ambassador *Jean Dupont*": a bare name right behind the object is its name, whatever the parser made of it."""
    title = name.doc[name.left_edge.i - 1] if name.left_edge.i else name
    if name.head == title and name.dep_ in ("obj", "iobj") and name.tag_ in NAMES and title.tag_ == "NN":
        # "Opposition leader *Jean Dupont* accused him": a noun has no object
        name.dep_ = "appos"
        return
    if (
        name.tag_ in NAMES
        and title.dep_ == "obj"
        and title.tag_ == "NN"
        and title.head == name.head
        and title.i > name.head.i
        and not any(c.dep_ in ("case", "cop", "nsubj", "punct", "mark", "cc") for c in name.children)
        and name.lower_ not in words.WEEKDAYS | words.MONTHS
    ):
        name.head, name.dep_ = title, "appos"
        for part in [
            c
            for c in title.head.children
            if c.dep_ in _NAMED_APART and c.tag_ in NAMES and c.i == name.right_edge.i + 1
        ]:
            part.head, part.dep_ = name, "flat:name"


def _join_compound(second: Token) -> None:
    """ "lifted an *arms* embargo": a bare noun right behind the object is what the verb acts on, the other its first part."""
    first = second.doc[second.i - 1] if second.i else second
    if (
        first.dep_ == "obj"
        and first.head == second.head
        and first.tag_ == "NNS"
        and second.dep_ == "obl"
        and second.tag_ in ("NN", "NNS")
        and second.lower_ not in words.DAYS
        and not any(c.i < second.i for c in second.children)
    ):
        for part in list(first.children):
            part.head = second
        second.dep_ = "obj"
        first.head, first.dep_ = second, "compound"


def _second_object(second: Token) -> None:
    """ "gave French forces *a month* to leave": a noun with its article right behind the object of a verb of giving is what is given."""
    first = next((c for c in second.head.children if c.dep_ == "obj" and c.i < second.i), None)
    if (
        first is not None
        and second.dep_ == "obl"
        and second.head.lower_ in words.GIVING
        and second.head.i < first.i
        and first.right_edge.i + 1 == second.left_edge.i < second.i
        and not any(c.dep_ == "case" for c in second.children)
    ):
        first.dep_, second.dep_ = "iobj", "obj"


def free_weekday(doc: Doc) -> None:
    """A weekday behind "on" or at the beginning of the sentence is no part of the name behind it."""
    for day in doc:
        if day.lower_ not in words.WEEKDAYS:
            continue
        before = doc[day.i - 1] if day.i else None
        if before is not None and before.lower_ != "on":
            continue
        if (
            day.dep_ == "compound"
            and day.head.tag_ in NAMES
            and (day.head.i == day.i + 1 or before and day.head.i > day.i)
        ):
            name = day.head
            clause = name.head
            if clause != name:
                day.head, day.dep_ = clause, "obl"
                if before is not None and before.head == name:
                    before.head = day
        else:
            name = doc[day.i + 1] if day.i + 1 < len(doc) else day
            clause = day.head
            if name.head != day or name.dep_ not in ("flat", "flat:name") or name.tag_ not in NAMES:
                continue
            for part in [c for c in day.children if c.i > name.i and c.dep_ in ("flat", "flat:name")]:
                part.head = name
            if clause != day:
                name.head, name.dep_ = clause, "obl"
        told = any(c.dep_.startswith("nsubj") and c != name for c in clause.children)
        if name.dep_ == "obl" and not told and not any(c.dep_ == "case" for c in name.children):
            name.dep_ = "nsubj"
