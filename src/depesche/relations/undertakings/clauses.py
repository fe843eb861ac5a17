"""How far an undertaking is by the clause it is subject or object of: its verb, what is meant or denied, and the clause above.

Takes the verb and the noun it says something of; gives a status of the lexicon, `"no"` where the clause tells of no such undertaking, or None.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...events import grammar as g
from ...events.status import negator
from ...lexicon.relation_words import WORKS

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ...lexicon.relation_words import RelationWords
    from ..story import Story

#: The status of a clause that tells of no undertaking at all.
NONE_AT_ALL = "no"
#: Relations of a clause to the one that denies it as well.
_DENIED_WITH = frozenset({"ccomp", "advcl", "xcomp", "acl", "csubj"})
#: Relations of an infinitive to the word that governs it.
_GOVERNED = frozenset({"xcomp", "ccomp", "acl", "csubj", "csubj:pass", "advcl"})
#: Clauses up to which a denial is looked for.
_DEEPEST = 4
#: No year of a plan lies behind it.
_FARTHEST_YEAR = "2100"


def status_of_clause(story: Story, kind: str, verb: Token, top: Token) -> str | None:
    """The status a clause gives the thing it is about. `top`: the noun of the thing that is its subject or object."""
    words = story.words
    refused = verb.lemma_ in words.refuse
    if is_negated(story, verb):
        return "discussed" if refused else None
    if refused:
        return "stopped" if kind in WORKS or kind == "arms" else NONE_AT_ALL
    if verb.lemma_ in words.held:
        return "done" if "Past" in verb.morph.get("Tense") or g.is_participle(verb) else "planned"
    status = _by_words(story, kind, verb, top)
    meant = _is_meant(words, verb)
    if status is None:
        # "die Pipeline soll … verbinden"
        planned = meant and top.dep_ == "nsubj" and kind in WORKS and verb.lemma_ in words.works
        return "planned" if planned else None
    if _does_it_itself(words, kind, verb, top) and not _is_phrase(story, verb, top):
        return None
    if status in ("begun", "done") and lies_ahead(story, verb):
        status = "planned"
    if status in ("begun", "done", "grow") and top.dep_ == "obl" and not g.case_forms(top) & words.between:
        if words.statuses.get(verb.lemma_) is not None or not by_object(words, verb, top):
            return None
    return _seen_from_above(status, meant, above(story, verb))


def _by_words(story: Story, kind: str, verb: Token, top: Token) -> str | None:
    """The status of the verb, of a phrase beside it ("in Planung") or of its object ("Abstand nehmen von")."""
    words = story.words
    statuses = words.statuses
    status = statuses.get(verb.lemma_) if verb.pos_ in ("VERB", "AUX", "NOUN", "ADJ") else None
    if kind == "trade" and verb.lemma_ in words.grow:
        status = "grow"
    for child in verb.children:
        # "in Planung", "in Kraft treten"
        if child.pos_ == "NOUN" and child.i != top.i:
            for case in sorted(g.case_forms(child)):
                status = statuses.get(f"{case} {child.lemma_}") or status
    if status is None and top.dep_ in ("obl", "obl:arg", "iobj"):
        status = by_object(words, verb, top)
    if status is None and verb.lemma_ in words.aim and top.dep_ == "nsubj":
        status = "planned"
    return status


def by_object(words: RelationWords, verb: Token, top: Token) -> str | None:
    """The status of the object beside the thing: "Abstand nehmen von", "den Grundstein legen für"."""
    noun = next((c for c in verb.children if c.dep_ == "obj" and c.i != top.i), None)
    return words.statuses.get(noun.lemma_) if noun is not None and noun.pos_ == "NOUN" else None


def _is_phrase(story: Story, verb: Token, top: Token) -> bool:
    """Whether a phrase beside the verb gives the status: "steht im Mittelpunkt"."""
    statuses = story.words.statuses
    return any(f"{case} {c.lemma_}" in statuses for c in verb.children if c != top for case in g.case_forms(c))


def _is_meant(words: RelationWords, verb: Token) -> bool:
    """Whether a modal verb makes a plan of what the clause says; of a passive only one that governs it as a whole."""
    modals = [c for c in verb.children if c.dep_ in ("aux", "aux:pass") and c.lemma_ in words.modal]
    if not modals:
        return False
    passive = any(c.dep_ == "aux:pass" for c in verb.children)
    # "sollen … gebaut werden": the passive is an infinitive itself
    infinitive = any(c.dep_ == "aux:pass" and g.is_infinitive(c) for c in verb.children)
    governs = any(c.dep_ == "aux" for c in modals) and (not passive or g.is_infinitive(verb) or infinitive)
    return governs and (infinitive or not any(c.dep_ == "aux:pass" for c in modals) or g.is_participle(verb))


def _does_it_itself(words: RelationWords, kind: str, verb: Token, top: Token) -> bool:
    """What does something itself undergoes nothing."""
    return (
        top.dep_ == "nsubj"
        and g.subject(verb) == top
        and kind != "trade"
        and verb.pos_ == "VERB"
        and verb.lemma_ not in words.runs
    )


def lies_ahead(story: Story, verb: Token) -> bool:
    """Whether a clause in the present tells of what is to come: "im nächsten Jahr beginnt der Bau", "2030 wird die Bahn eröffnet"."""
    if "Past" in verb.morph.get("Tense") and not g.is_participle(verb):
        return False
    if any(c.dep_ in ("aux", "aux:pass") and c.lemma_ not in story.words.modal for c in verb.children):
        return False
    if any(c.dep_ == "aux:pass" and "Past" in c.morph.get("Tense") for c in verb.children):
        return False
    year = (story.report.date or "9999")[:4]
    return any(
        t.lower_ in story.words.ahead
        or len(t.text) == len(year)
        and t.text.isdigit()
        and year < t.text < _FARTHEST_YEAR
        for c in verb.children
        if c.dep_ in ("obl", "advmod")
        for t in c.subtree
    )


def _seen_from_above(status: str, meant: bool, higher: str | None) -> str | None:
    """The status where the clause is only meant, or hangs on a word with a status of its own."""
    if meant or higher in ("modal", "open"):
        return {"stopped": None, "discussed": "discussed"}.get(status, "planned")
    if higher in ("planned", "discussed", "agreed"):
        return {"stopped": None, "discussed": "discussed"}.get(status, higher)
    return None if status == "grow" else status


def is_negated(story: Story, verb: Token) -> bool:
    """Whether the clause or one it hangs on is denied."""
    node = verb
    for _ in range(_DEEPEST):
        if node.pos_ in ("VERB", "AUX", "ADJ", "NOUN"):
            if negator(node, story.groups) is not None:
                return True
            # "nicht mehr": the word may hang on the adverb
            if any(negator(c, story.groups) is not None for c in g.children(node, "advmod")):
                return True
        if node.dep_ not in _DENIED_WITH or node.head == node:
            return False
        node = node.head
    return False


def above(story: Story, verb: Token) -> str | None:
    """The status of the word that governs an infinitive, "modal" where it is only wanted, "open" where nothing says whether it comes to it."""
    while verb.dep_ == "conj" and verb.head.pos_ == "VERB":
        verb = verb.head
    if verb.dep_ == "ccomp" and not g.is_infinitive(verb) and "Past" not in verb.morph.get("Tense"):
        # "hofft, dass die Verhandlungen beginnen"
        status = story.words.statuses.get(verb.head.lemma_)
        return "open" if verb.head.pos_ == "VERB" and status in ("discussed", "planned") else None
    if verb.dep_ not in _GOVERNED or not g.is_infinitive(verb):
        return None
    if any(c.dep_ == "aux" and "Fin" in c.morph.get("VerbForm") for c in verb.children):
        return None
    lemma = verb.head.lemma_
    return "modal" if lemma in story.words.modal else story.words.statuses.get(lemma, "open")
