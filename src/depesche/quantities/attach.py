"""Which event a number of people belongs to: PLOVER's size, dead, injured and arrests.

Takes the events and quantities of a report and its Doc; gives the events with those fields filled, or the quantities with the event they belong to.
A number says so by the noun it counts ("23 Tote") or by the verb its noun stands with ("14 people were killed").
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from ..language import sentences
from ..records import Event, Quantity

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from ..lexicon import Lexicon
    from ..lexicon.numbers import Numbers

#: For each field the types of event that may carry it, the likeliest first, and the word groups (nouns, verbs) that name it.
FIELDS: dict[str, tuple[tuple[str, ...], str]] = {
    "dead": (("ASSAULT", "COERCE", "PROTEST"), "dead"),
    "injured": (("ASSAULT", "COERCE", "PROTEST"), "injured"),
    "arrests": (("COERCE", "PROTEST"), "arrested"),
    "size": (("PROTEST",), "crowd"),
}


def attach(events: list[Event], quantities: list[Quantity], doc: Doc, lexicon: Lexicon | None = None) -> list[Event]:
    """The events, in their order, with size, dead, injured and arrests as the sentences that tell them say: a number as text, a range or bound as it
    is ("24-99", ">=200"). What an event has already stays."""
    filled: dict[str, dict[str, str]] = {}
    for quantity, event, field in _belongings(events, quantities, doc, lexicon):
        if getattr(event, field) is None:
            filled.setdefault(event.id, {}).setdefault(field, _number(quantity))
    return [msgspec.structs.replace(e, **filled[e.id]) if e.id in filled else e for e in events]


def with_events(
    events: list[Event], quantities: list[Quantity], doc: Doc, lexicon: Lexicon | None = None
) -> list[Quantity]:
    """The quantities, in their order, each with the id of the event it belongs to (`Quantity.event`), if it belongs to one."""
    owner: dict[str, str] = {}
    for quantity, event, _ in _belongings(events, quantities, doc, lexicon):
        owner.setdefault(quantity.id, event.id)
    return [
        msgspec.structs.replace(q, event=owner[q.id]) if q.id in owner and q.event is None else q for q in quantities
    ]


def _number(quantity: Quantity) -> str:
    """The number as text; a range or bound as it is ("24-99", ">=200", "<=40")."""
    if quantity.low is not None and quantity.high is not None and quantity.value in (quantity.low, quantity.high):
        return f"{quantity.low:.0f}-{quantity.high:.0f}"
    if quantity.low is not None and quantity.high is None:
        return f">={quantity.low:.0f}"
    if quantity.high is not None and quantity.low is None:
        return f"<={quantity.high:.0f}"
    return f"{quantity.value:.0f}"


def _belongings(
    events: list[Event], quantities: list[Quantity], doc: Doc, lexicon: Lexicon | None
) -> Iterator[tuple[Quantity, Event, str]]:
    if not events or not quantities:
        return
    if lexicon is None:
        from ..lexicon import load

        lexicon = load(doc.lang_)
    numbers: Numbers = lexicon.numbers
    bounds = [(s[0].idx, s[-1].idx + len(s[-1])) for s in sentences(doc)]
    plain = [q for q in quantities if q.unit is None and q.value >= 1]
    token_at = {t.idx: t for t in doc} if plain else {}
    for quantity in plain:
        field = _field(quantity, doc, token_at, numbers)
        if field is None:
            continue
        sentence = next((b for b in bounds if b[0] <= quantity.span.start < b[1]), None)
        if sentence is None:
            continue
        types = FIELDS[field][0]
        near = [
            e
            for e in events
            if e.type in types
            and e.status in ("occurred", "historical")
            and any(sentence[0] < s.end and s.start < sentence[1] for s in e.evidence)
        ]
        if near:
            yield (
                quantity,
                min(near, key=lambda e: (types.index(e.type), abs(e.trigger.start - quantity.span.start), e.id)),
                field,
            )


def _field(quantity: Quantity, doc: Doc, token_at: dict[int, Token], numbers: Numbers) -> str | None:
    """dead, injured, arrests or size, or None."""
    anchor = token_at.get(quantity.of_span.start) if quantity.of_span is not None else None
    groups = numbers.groups
    if anchor is not None:
        for field, (_, group) in FIELDS.items():
            if field != "size" and {anchor.text, anchor.lemma_, anchor.lower_} & groups[group]:
                return field
    if anchor is None or anchor.idx < quantity.span.start:
        # what is counted was told of another number before: the verb of this one says what became of them
        anchor = next(
            (t for t in doc if quantity.span.start <= t.idx < quantity.span.end and t.pos_ in ("NUM", "NOUN")), None
        )
        if anchor is None:
            return None
    verbs = _predicates(anchor)
    for field, (_, group) in FIELDS.items():
        if verbs & groups[f"{group}_verb"] and (
            field != "size" or quantity.value > 2 and anchor.dep_ in ("nsubj", "conj", "nummod", "ROOT")
        ):
            return field
    return "size" if {anchor.text, anchor.lemma_, anchor.lower_} & groups["crowd"] else None


def _predicates(noun: Token) -> set[str]:
    """Lemmas of the verb a noun is subject or object of (with its fixed parts), of participles before it and of clauses about it."""
    found: set[str] = set()
    node = noun
    while node.dep_ in ("conj", "nummod", "appos") and node.head != node and node.head.pos_ in ("NOUN", "NUM", "PROPN"):
        node = node.head
    for child in noun.children:
        if child.dep_ in ("amod", "acl", "acl:relcl"):
            found |= {child.lemma_, child.lower_}
    bare = not any(c.dep_ == "case" for c in node.children)
    if node.dep_ in ("nsubj", "nsubj:pass", "obj", "obl:agent") or node.dep_ == "obl" and bare:
        verb = node.head
        found |= {verb.lemma_, verb.lower_}
        # "came to their death": what stands at the verb in fixed phrases
        found |= {c.lemma_ for c in verb.children if c.dep_ in ("obl", "obl:arg", "xcomp", "compound:prt")}
    return found
