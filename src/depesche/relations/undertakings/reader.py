"""Undertakings: projects, deals and meetings that parties plan, agree on, begin, finish or stop.

Takes the story of a report and its quantities; gives `Undertaking` records. A noun of the lexicon names the thing; the noun phrases above it
("der Bau der Pipeline"), its adjectives and the clause it is the subject or an object of say how far it is (`standing`) and whose it is (`gathering`).
Verbs that tell of one without such a noun are read by `acts`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from ...lexicon.relation_words import WORKS
from ...records import Participant, Quantity, Undertaking
from .acts import of_verb
from .gathering import PAIR, parties_of
from .kinds import Thing, chain_of, is_denied, kind_by_genitive, kind_of
from .parties import key_of
from .recording import record
from .standing import standing_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..story import Story


def read_undertakings(story: Story, quantities: list[Quantity]) -> list[Undertaking]:
    """All undertakings (ids `u1`, …), each once; later sentences about the same are added to its evidence."""
    found: list[Undertaking] = []
    for number in range(len(story.sentences)):
        for undertaking in _of_sentence(story, number, quantities):
            _add(found, undertaking)
    return [msgspec.structs.replace(undertaking, id=f"u{i}") for i, undertaking in enumerate(found, 1)]


def _of_sentence(story: Story, number: int, quantities: list[Quantity]) -> Iterator[Undertaking]:
    """The undertakings of one sentence: those of verbs, then those of nouns, outer nouns only as far as they lead to no inner one."""
    things, acts = _words_of_sentence(story, number)
    governing = {thing.top.head.i for thing in things}
    # "Verhandlungen über ein Abkommen": the inner thing is meant
    leading = {noun.i for thing in things for noun in thing.chain[1:]}
    for verb in acts:
        if verb.i not in governing and (undertaking := of_verb(story, verb, number, quantities)) is not None:
            yield undertaking
    for thing in things:
        if thing.token.i not in leading and (undertaking := _of_noun(story, thing, quantities)) is not None:
            yield undertaking


def _words_of_sentence(story: Story, number: int) -> tuple[list[Thing], list[Token]]:
    """The things the nouns of a sentence name, and its verbs of acts."""
    things: list[Thing] = []
    acts: list[Token] = []
    verbs = story.words.acts
    for t in story.sentences[number]:
        if t.pos_ == "VERB":
            if t.lemma_ in verbs:
                acts.append(t)
        elif t.dep_ == "compound" and t.head.i > t.i and kind_of(story, t.head):
            continue
        elif t.pos_ in ("NOUN", "PROPN", "X") and (kind := kind_of(story, t) or kind_by_genitive(story, t)):
            things.append(Thing(kind, t, chain_of(story, t), number))
    return things, acts


def _of_noun(story: Story, thing: Thing, quantities: list[Quantity]) -> Undertaking | None:
    """The undertaking a noun names, if the sentence says how far it is and enough parties have it."""
    if any(is_denied(story, noun) for noun in thing.chain):
        return None
    standing = standing_of(story, thing)
    if standing is None:
        return None
    parties = parties_of(story, thing, standing.whose)
    # what is built may have one builder, a summit a body as its host
    alone = not standing.had and (thing.kind in WORKS or thing.kind == "summit" and any(map(_is_body, parties)))
    if len(parties) < (1 if alone else PAIR):
        return None
    return record(story, thing, standing.status, parties, quantities, standing.whose)


def _is_body(party: Participant) -> bool:
    """Whether a party is an organisation of states or of many people."""
    return party.code.startswith(("EUR", "IGO", "UNO", "NGO"))


def _add(found: list[Undertaking], made: Undertaking) -> None:
    """Adds an undertaking, or what is new of it to the one that was told before."""
    parties = {key_of(p) for p in made.parties}
    for i, other in enumerate(found):
        others = {key_of(p) for p in other.parties}
        if other.kind == made.kind and (parties <= others or others <= parties):
            found[i] = msgspec.structs.replace(
                other,
                parties=other.parties + [p for p in made.parties if key_of(p) not in others],
                evidence=other.evidence + [s for s in made.evidence if s not in other.evidence],
                sum=other.sum or made.sum,
                route=other.route or made.route,
                condition=other.condition or made.condition,
            )
            return
    found.append(made)
