"""Why an event was coded as it was.

Takes what `read_events` takes and the id of an event; gives facts in order, each a label and words: the sentence with the trigger
marked, the lexicon entry with its file and line, which words fill which slot, and where status, date and place come from.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..records import Participant, Quote, Report, TimeExpression
from .coder import Coder
from .judge import load_judge
from .nearness import OWN, RELATIONS
from .proto import NOWHERE
from .story import Story
from .when import UNKNOWN

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from ..lexicon import Lexicon
    from ..lexicon.triggers import Side
    from .proto import Proto

#: Where the words stand that give a date or a place (`nearness.RELATIONS`).
STANDS = {
    "phrase": "in the act's own phrase", "clause": "in its clause", "joined": "in a clause joined to it", "above": "in the clause above",
    "below": "in a clause below", "sentence": "elsewhere in the sentence", "before": "in the sentence before",
    "paragraph": "earlier in the paragraph", "next": "later in the paragraph", "opening": "in the opening of the report",
    "earlier": "earlier in the report", "later": "later in the report",
}  # fmt: skip

Fact = tuple[str, str]


def explain(
    doc: Doc,
    report: Report,
    actors: Any,
    times: list[TimeExpression],
    quotes: list[Quote],
    lexicon: Lexicon,
    event: str,
) -> list[Fact]:
    """The facts about the event with an id of `read_events`, which is asked with the same things; empty if the report has none such."""
    coder = Coder(Story(doc, report, actors, times, quotes, lexicon), load_judge(lexicon.language))
    for number, proto in enumerate(coder.read(), 1):
        if event == f"e{number}":
            return list(_facts(coder, proto))
    return []


def _facts(coder: Coder, proto: Proto) -> Iterator[Fact]:
    token, entry = proto.token, proto.trigger
    sentence = coder.sentences[proto.sentence].text
    at = token.idx - coder.sentences[proto.sentence][0].idx
    yield "sentence", f"{sentence[:at]}«{token.text}»{sentence[at + len(token) :]}"
    for number in proto.evidence:
        if number != proto.sentence:
            yield "also told", coder.sentences[number].text
    yield "entry", f"{entry.where}  {_line(coder, entry.where)}"
    act = f"{entry.type} {entry.mode or ''}".strip()
    coded = f"{proto.type} {proto.mode or ''}".strip()
    yield "act", coded if act == coded else f"{coded} (the entry says {act})"
    for label, people, side, distance, way in (
        ("actor", proto.actor, entry.actor, proto.defaults[0], proto.ways[0]),
        ("recipient", proto.recipient, entry.recipient, proto.defaults[1], proto.ways[1]),
    ):
        for person in people:
            implied = distance == NOWHERE or person.span is None or way
            how = _implied(coder, proto, person, distance, way) if implied else _bound(coder, proto, person, side)
            yield label, f"{_named(person)}: {how}"
    yield "status", f"{proto.status}: {_status_reason(coder, proto)}"
    yield "date", _date(coder, proto)
    yield "place", _place(proto)
    for person in proto.said_by:
        yield "said by", f"{_named(person)}: the sentence stands in what is quoted"
    if coder.judge_model is not None:
        least = coder.story.least(proto, coder.judge_model.threshold)
        yield "confidence", f"{proto.confidence:.3f} (kept from {least:.2f} up)"


def _line(coder: Coder, where: str) -> str:
    """The entry as it stands in the file."""
    label, _, number = where.rpartition(":")
    for path, name in coder.lexicon.files("triggers/*.lex"):
        if name == label:
            lines = path.read_text(encoding="utf-8").splitlines()
            return " ".join(lines[int(number) - 1].split())
    return ""


def _named(person: Participant) -> str:
    if person.span is None:
        return person.code
    return f"{person.code} «{person.words}» [{person.span.start}, {person.span.end})"


def _implied(coder: Coder, proto: Proto, person: Participant, distance: int, way: str) -> str:
    """By which way a participant was found whom the act does not name (`implied.ways`), and where he is named."""
    if distance == NOWHERE or not way:
        return "implied by the kind of act (any/defaults.lex)"
    span = person.span
    named = coder.doc.char_span(span.start, span.end, alignment_mode="expand") if span is not None else None
    if named is None:
        return f"implied ({way})"
    stands = STANDS[RELATIONS[coder.setting.ground.nearest(proto.tellings, named.root)[0]]]
    return f"implied ({way}), named {stands}"


def _bound(coder: Coder, proto: Proto, person: Participant, side: Side) -> str:
    """The slot of the frame in which a participant stands."""
    assert person.span is not None
    slots = side.slots if not proto.reciprocal else (*proto.trigger.actor.slots, *proto.trigger.recipient.slots)
    for telling in proto.tellings:
        for slot in slots:
            for argument in coder.binder.argument(proto.trigger, telling, slot):
                left, right = coder.doc[argument.left_edge.i].idx, coder.doc[argument.right_edge.i]
                if left <= person.span.start < right.idx + len(right):
                    return f"slot {slot.name}({slot.inner})" if slot.inner else f"slot {slot.name}"
    return "named in another telling or resolved from a pronoun"


def _status_reason(coder: Coder, proto: Proto) -> str:
    if proto.trigger.status:
        return "the entry says so"
    if proto.status == "historical":
        return "more than a year before the report" if proto.date else "told as of long ago, without a date"
    real = coder.story.reality(proto.token)
    if real.because is None:
        return "nothing negates it, puts it off or makes it a possibility"
    if real.status != proto.status:
        return f"«{real.because.text}» says {real.status}, which makes the act {proto.type}"
    return f"«{real.because.text}»"


def _date(coder: Coder, proto: Proto) -> str:
    if proto.date is None:
        if proto.date_source == UNKNOWN:
            return "none: the text does not say when"
        return "none: long ago, but the text does not say when"
    for option in coder.setting.date_options(proto):
        if option.words is not None and option.date == proto.date and option.source == proto.date_source:
            time = option.words
            said = "read from" if proto.date_source in OWN else "taken over from"
            return f"{proto.date.iso}: {said} «{time.words}» [{time.span.start}, {time.span.end}) {STANDS[proto.date_source]}"
    return f"{proto.date.iso}: by convention the {proto.date_source}, no words give it"


def _place(proto: Proto) -> str:
    if proto.place is None:
        return "none"
    place = proto.place
    at = f" [{place.span.start}, {place.span.end})" if place.span else ""
    stands = STANDS[proto.place_source] if proto.place_source in RELATIONS else proto.place_source
    return f"{place.name}{at}: named {stands}"
