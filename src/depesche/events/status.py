"""How an act stands to reality: occurred, future, negated or hypothetical.

Takes the trigger token, gives the status after tense, mood, modals, negation, conditionals and the words that govern it.
`historical` is decided later, by the date.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import grammar as g

if TYPE_CHECKING:
    from spacy.tokens import Token

Groups = dict[str, frozenset[str]]
CLIMB = frozenset(
    {
        "xcomp",
        "ccomp",
        "obj",
        "obl:arg",
        "acl",
        "csubj",
        "nsubj",
        "nsubj:pass",
        "nmod",
        "obl",
        "advcl",
        "csubj:pass",
        "iobj",
    }
)


@dataclass(slots=True)
class Reality:
    """The status, whether a negation made it, and the word that decided it."""

    status: str
    negated: bool = False
    because: Token | None = None


def negator(token: Token, groups: Groups) -> Token | None:
    """A negating word among the dependents of a token or of its auxiliaries."""
    for child in token.children:
        if child.dep_ in ("conj", "acl:relcl", "parataxis", "ccomp", "advcl", "appos"):
            continue
        if (child.lemma_.lower() in groups["negator"] or child.lower_ in groups["negator"]) and child.dep_ not in (
            "obl",
            "nmod",
            "obj",
            "nsubj",
        ):
            return child
        if "Neg" in child.morph.get("Polarity") or "Neg" in child.morph.get("PronType"):
            return child
    return None


def _subject_or_object_negated(verb: Token, groups: Groups) -> Token | None:
    for child in verb.children:
        if child.dep_ in ("nsubj", "nsubj:pass", "obj", "iobj"):
            if child.lower_ in groups["negator"]:
                return child
            found = negator(child, groups)
            if found is not None and found.dep_ in ("det", "advmod", "cc", "cc:preconj"):
                return found
    return None


def reality(token: Token, groups: Groups) -> Reality:
    """The status of the act a trigger names, by its own clause and the words above it."""
    word = token.lemma_
    own_negator = negator(token, groups)
    if token.pos_ in ("VERB", "AUX", "ADJ", "ADV"):
        own_negator = own_negator or _subject_or_object_negated(token, groups)
    if own_negator is None and token.dep_ == "aux":
        # "dürfe keine Waffen liefern": a modal's negation may stand at its verb
        own_negator = negator(token.head, groups) or _subject_or_object_negated(token.head, groups)
    if (
        own_negator is None
        and token.dep_ == "conj"
        and token.pos_ == "VERB"
        and token.head.pos_ == "VERB"
        and not g.is_finite_tag(token)
    ):
        own_negator = negator(token.head, groups)
    if own_negator is not None:
        return Reality("negated", True, own_negator)
    if token.pos_ not in ("VERB", "AUX"):
        for child in token.children:
            lemma = child.lemma_.lower()
            if child.dep_ in ("amod", "advmod", "compound", "nmod") and child.i < token.i:
                for group, status in (("prevented", "negated"), ("planned", "future"), ("possible", "hypothetical")):
                    if lemma in groups[group] or child.lower_ in groups[group]:
                        return Reality(status, because=child)
    node = token
    first = True
    for _ in range(6):
        found = (
            _clause(node, groups)
            if node.pos_ in ("VERB", "AUX", "ADJ") or any(c.dep_ == "cop" for c in node.children)
            else None
        )
        if found is not None:
            return found
        head = node.head
        if head == node or node.dep_ not in CLIMB and not (node.dep_ == "conj" and first):
            break
        if node.dep_ == "conj":
            node = head
            continue
        if node.dep_ in ("obl", "nmod") and g.case_forms(node) & groups["background"]:
            break
        if (
            node.dep_ == "nsubj"
            and head.pos_ == "VERB"
            and (
                not any(head.lemma_ in groups[name] for name in ("prevented", "planned", "possible", "support"))
                # "die Proteste führten nicht zum Sturz": there were protests
                or any(c.dep_ in ("obj", "obl:arg") for c in head.children)
            )
        ):
            break
        if node.dep_ == "advcl" and not any(c.lower_ in groups["purpose"] for c in node.children if c.dep_ == "mark"):
            break
        found = _governor(head, groups)
        if found is not None and head.lemma_ != word:
            return found
        node, first = head, False
    return Reality("occurred")


def _governor(head: Token, groups: Groups) -> Reality | None:
    lemma = head.lemma_
    negated = negator(head, groups) is not None
    for group, status, opposite in (
        ("prevented", "negated", "occurred"),
        ("planned", "future", "hypothetical"),
        ("possible", "hypothetical", "hypothetical"),
    ):
        if lemma in groups[group]:
            return Reality(opposite if negated else status, because=head)
    if negated and head.pos_ in ("VERB", "AUX") and lemma in groups["support"]:
        return Reality("negated", because=head)
    return None


def _clause(verb: Token, groups: Groups) -> Reality | None:
    """Modals, conditional markers, future tense and past subjunctive of one clause."""
    for child in verb.children:
        if child.dep_ == "mark" and child.lower_ in groups["condition"]:
            return Reality("hypothetical", because=child)
        if child.dep_ == "mark" and child.lower_ in groups["aim"] and verb.dep_ == "advcl":
            return Reality("hypothetical", because=child)
    if g.is_condition(verb, groups["condition"]):
        return Reality("hypothetical", because=g.finite(verb))
    if verb.pos_ == "VERB" and any(c.dep_ == "mark" and c.lower_ in groups["due_mark"] for c in verb.children):
        # "Canada *is to send* trainers": what the copula of an infinitive says of its subject
        if (due := next((c for c in verb.children if c.dep_ == "cop"), None)) is not None:
            return Reality("future", because=due)
    perfect = g.is_participle(verb) and _has_perfect(verb, groups)
    for child in verb.children:
        if child.dep_ not in ("aux", "cop"):
            continue
        lemma, lower = child.lemma_.lower(), child.lower_
        if lemma in groups["modal_claim"] and perfect:
            return Reality("occurred", because=child)
        past = "Past" in child.morph.get("Tense") and "Sub" not in child.morph.get("Mood")
        if lemma in groups["modal_possible"] or lower in groups["modal_possible"]:
            if not past:
                return Reality("hypothetical", because=child)
        elif lemma in groups["modal_future"] or lower in groups["modal_future"]:
            if (
                g.is_passive(verb)
                and g.is_participle(verb)
                and "Inf" not in verb.morph.get("VerbForm")
                and lemma in groups["passive"]
                and not _has_infinitive(verb)
            ):
                continue
            if past and lemma in groups["passive"]:
                # "wurde" is no future, wherever the parser hangs it
                continue
            return Reality("future", because=child)
        elif lemma in groups["modal_demand"] and not past:
            return Reality("hypothetical", because=child)
    fin = g.finite(verb)
    if "Sub" in fin.morph.get("Mood") and "Past" in fin.morph.get("Tense") and fin.lemma_ in groups["modal_possible"]:
        return Reality("hypothetical", because=fin)
    return None


def _has_perfect(verb: Token, groups: Groups) -> bool:
    """Whether a participle under a modal verb is in the perfect; the auxiliary may stand at the last of several ("soll zehn *ermordet* und zwei *verletzt*
    haben"), and looks like a finite plural."""
    return any(
        c.dep_ == "aux"
        and c.lemma_ in groups["perfect"]
        and c.i > verb.i
        or c.dep_ == "conj"
        and _has_perfect(c, groups)
        for c in verb.children
    )


def _has_infinitive(verb: Token) -> bool:
    return any(c.dep_ in ("aux:pass", "aux") and g.is_infinitive(c) for c in verb.children)
