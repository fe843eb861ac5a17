"""Undertakings that a verb tells of: "verhandelt mit", "will Panzer liefern".

Takes a verb of the lexicon's acts; gives an `Undertaking`, or None where it tells of none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...events import grammar as g
from ...lexicon.relation_words import WORKS
from ...records import Participant, Quantity, Undertaking
from .clauses import above, is_negated, lies_ahead
from .gathering import PAIR, Parties
from .kinds import AHEAD, Thing, is_denied, is_one_of, kind_of
from .parties import own_parties, parties_of_clause
from .recording import record
from .routes import route_parties

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..story import Story


def of_verb(story: Story, verb: Token, number: int, quantities: list[Quantity]) -> Undertaking | None:
    """The undertaking a verb of the sentence with that number tells of."""
    aim = next(iter(story.binder.verb_argument(verb, "obj")), None)
    kind = _kind(story, verb, aim)
    if kind is None or aim is not None and (kind_of(story, aim) or is_denied(story, aim)) or is_negated(story, verb):
        return None
    status = _status(story, kind, verb)
    if status is None or kind in AHEAD and status != "planned":
        return None
    parties = _parties(story, verb, kind, aim)
    if len(parties) < (1 if kind in WORKS else PAIR):
        return None
    return record(story, Thing(kind, verb, [verb], number), status, parties, quantities)


def _kind(story: Story, verb: Token, aim: Token | None) -> str | None:
    """The kind of the first entry of the verb that asks for no object or has one of its own here."""
    for objects, kind in story.words.acts[verb.lemma_]:
        if not objects or aim is not None and any(is_one_of(story, t, objects) for t in _delivered(story, aim)):
            return kind
    return None


def _delivered(story: Story, aim: Token) -> list[Token]:
    """The nouns of an object, of a measure what it counts: "acht Batterien des Luftabwehrsystems", "40 Milliarden Kubikmeter Gas"."""
    found: list[Token] = []
    for first in g.conjuncts(aim):
        noun: Token | None = first
        while noun is not None:
            found.append(noun)
            noun = _counted(story, noun) if noun.lemma_ in story.words.measure else None
    return found


def _counted(story: Story, measure: Token) -> Token | None:
    """The noun behind a measure that it counts."""
    for c in measure.children:
        if c.i > measure.i and c.pos_ in ("NOUN", "PROPN") and c.dep_ in ("nmod", "appos", "flat", "obl"):
            if not g.case_forms(c) or g.case_forms(c) & story.words.member_of:
                return c
    return None


def _status(story: Story, kind: str, verb: Token) -> str | None:
    """How far it is by the tense of the verb and the words that govern it."""
    status = _by_form(story, kind, verb)
    if status == "begun" and kind != "talks" and "Past" in verb.morph.get("Tense"):
        status = "done"
    return "agreed" if kind in ("treaty", "coalition") and status in ("begun", "done") else status


def _by_form(story: Story, kind: str, verb: Token) -> str | None:
    """Planned where it is only meant, begun in the present, done in the perfect; else as the word above says."""
    auxiliaries = [c for c in verb.children if c.dep_ == "aux"]
    modal = any(c.lemma_ in story.words.modal for c in auxiliaries)
    # "muss gebaut werden": the passive is the infinitive
    infinitive = g.is_infinitive(verb) or any(c.dep_ == "aux:pass" and g.is_infinitive(c) for c in verb.children)
    higher, own = above(story, verb), story.words.statuses.get(verb.lemma_)
    if modal and infinitive or higher in ("modal", "planned"):
        return "planned"
    if higher is not None:
        return higher if higher in ("discussed", "agreed", "stopped") else None
    if own in ("agreed", "planned", "discussed") and kind != "talks":
        return own  # "sagte Hilfe zu", "bietet Panzer an"
    if lies_ahead(story, verb):
        return "planned"
    if "Pres" in verb.morph.get("Tense") if auxiliaries else not infinitive:
        return "begun"
    if auxiliaries and g.is_participle(verb) and not modal:
        return "begun" if kind == "talks" else "done"
    return None


def _parties(story: Story, verb: Token, kind: str, aim: Token | None) -> list[Participant]:
    """Those the clause names, and those the phrase of its object does beside the object itself; of what lies ahead governments alone."""
    found = list(parties_of_clause(story, verb, kind))
    if aim is not None and kind not in AHEAD:
        found += [
            m for m in own_parties(story, aim, kind) if m.head_token != aim.i or m.form in ("compound", "adjective")
        ]
    parties = Parties()
    found += list(route_parties(story, aim, verb)) if aim is not None and kind in WORKS else []
    for mention in found:
        party = story.participant(mention)
        if kind not in AHEAD or party.code.endswith(":GOV"):
            parties.add(party)
    return parties.found
