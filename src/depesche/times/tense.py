"""Which way a sentence looks: past, present or future, from the parsed Doc where there is one, else from the verbs' look.

`from_doc` goes by Universal Dependencies features; `from_text` by the lexicon's classes of verbs (`lexicon.time_rules.VERBS`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..lexicon.time_rules import TimeRules

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_CLAUSE = re.compile(r"[,;:()–—„“\"]")


def from_text(text: str, start: int, end: int, first: int, last: int, rules: TimeRules) -> str:
    """The tense around `[first, last)` in the sentence `[start, end)`: of its clause, else of the whole sentence."""
    verbs = rules.verbs
    if verbs is None:
        return ""
    sentence = text[start:end]
    left = max((m.end() for m in _CLAUSE.finditer(sentence, 0, first - start)), default=0)
    right = next((m.start() for m in _CLAUSE.finditer(sentence, last - start)), len(sentence))
    for low, high in ((left, right), (0, len(sentence))):
        kinds = {m.lastgroup for m in verbs.finditer(sentence, low, high)} - {"no_verb"}
        if kinds:
            return _of_kinds(kinds)
    return ""


def _of_kinds(kinds: set[str | None]) -> str:
    """The tense of a clause with verbs of these classes."""
    if "past_verb" in kinds or {"perfect_verb", "participle"} <= kinds:
        return "past"
    if "future_verb" in kinds:  # German werden with a participle is the passive of the present
        return "present" if "participle" in kinds else "future"
    if kinds & {"present_verb", "perfect_verb"}:
        return "present"
    return "past" if "reporting_verb" in kinds else ""


def of(doc: Doc, text: str, start: int, end: int, first: int, last: int, rules: TimeRules) -> str:
    """The tense of `[first, last)` by both: a parser takes a past for a present more easily than the other way round."""
    parsed = from_doc(doc, first, last, rules)
    if parsed in ("past", "future"):
        return parsed
    seen = from_text(text, start, end, first, last, rules)
    return seen if seen == "past" or not parsed else parsed


def from_doc(doc: Doc, first: int, last: int, rules: TimeRules) -> str:
    """The tense of the clause that holds the characters `[first, last)` of a parsed Doc; `""` if it has no verb there."""
    span = doc.char_span(first, last, alignment_mode="expand")
    if span is None or len(span) == 0:
        return ""
    token = span.root
    for _ in range(25):
        if (
            token.dep_ in ("amod", "acl")
            and "Part" in token.morph.get("VerbForm")
            and "Pres" not in token.morph.get("Tense")
        ):
            return "past"  # "the talks broken off on Monday"
        tense = _of_verb(token, rules)
        if tense is not None:  # a finite verb that tells nothing: those of higher clauses speak of something else
            return tense
        if token.head is token or token.head.i == token.i:
            return ""
        token = token.head
    return ""


def _is_participle(verb: Token) -> bool:
    """Whether a verb that is not the finite one is a past participle; of some the parser only tells that they are past."""
    forms = verb.morph.get("VerbForm")
    return "Part" in forms or not forms and "Past" in verb.morph.get("Tense")


def _of_verb(token: Token, rules: TimeRules) -> str | None:
    """The tense of a verb with its auxiliaries, `""` if it is finite and tells none, None where there is no finite verb."""
    helpers = [c for c in token.children if c.dep_ in ("aux", "aux:pass", "cop")]
    if token.pos_ not in ("VERB", "AUX") and not helpers:
        return None
    verbs = [token, *helpers]
    finite = next((v for v in verbs if "Fin" in v.morph.get("VerbForm") or v.morph.get("Mood")), None)
    if finite is None:
        return None
    tense = finite.morph.get("Tense")
    subjunctive = "Sub" in finite.morph.get("Mood")
    participle = any(_is_participle(v) for v in verbs if v is not finite)
    infinitive = any("Inf" in v.morph.get("VerbForm") for v in verbs if v is not finite)
    if "Past" in tense and not subjunctive:
        return "past"
    passive = any(v.dep_ == "aux:pass" for v in helpers)
    if participle and not (passive and finite.dep_ == "aux:pass"):
        return "past"
    if infinitive:
        return "future"
    if subjunctive:
        # "er *erwarte* bis Dienstag einen Bericht"; "er sei am Dienstag in Wien" may be told of any Tuesday
        return "future" if "Pres" in tense and finite.pos_ == "VERB" else ""
    reporting = rules.verbs.fullmatch(finite.text) if rules.verbs else None
    return "past" if reporting and reporting.lastgroup == "reporting_verb" else "present"
