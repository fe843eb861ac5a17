"""Codes the events of a report.

Takes the parsed Doc and what the other readers found; gives one `Event` per distinct occasion, with all sentences that tell it.
The order of work: find triggers, bind their arguments, judge their reality, find time and place, drop what is only demanded or
promised within another act, and join what tells the same event.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..lexicon.plover import quad_of, score_of
from ..records import Event, Quantity, Quote, Report, Span, TimeExpression
from . import grammar as g
from .finding import Finder
from .governed import Governed
from .joining import absorb, join
from .judge import Judge, features, load_judge
from .making import Bound, Maker
from .mode import Modes
from .proto import ANNOUNCED, VERBAL, Proto
from .setting import Setting
from .story import Story

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from ..lexicon import Lexicon


class Coder:
    """Codes the report that a story tells; made anew for each. Without a judge all proposals stay; `propose`: also those that need one."""

    def __init__(self, story: Story, judge: Judge | None = None, propose: bool = False) -> None:
        self.judge_model, self.judging = judge, propose or judge is not None and judge.proposes
        self.story = story
        self.doc, self.report, self.actors, self.lexicon = story.doc, story.report, story.actors, story.lexicon
        self.triggers, self.groups = story.lexicon.triggers, story.groups
        self.binder, self.sentences = story.binder, story.sentences
        self.setting = Setting(story)
        self.modes = Modes(story, self.triggers.classes)
        self.made: list[Proto] = []
        self.finder = Finder(story)
        self.maker = Maker(story, self.finder, self.made, self.judging)

    def fire(self, token: Token, sentence: int) -> list[Proto]:
        """The events a token makes: of the first entry that fits, and of those marked `also`.

        Where no entry finds the participants it asks for, the first whose other conditions hold proposes the event with those whom the
        context implies; such a proposal needs the judge's consent.
        """
        out: list[Proto] = []
        won = False
        candidates = [entry for entry in self.finder.candidates(token) if self.finder.stands(entry, token)]
        if any("neg" in entry.flags for entry in candidates) and self.story.reality(token).negated:
            candidates.sort(key=lambda entry: "neg" not in entry.flags)
        bound: dict[int, Bound] = {}
        for relaxed in (0, 2, 1, 3):
            if relaxed and (out or not self.judging):
                break
            if relaxed == 2:
                # what must not hold, holds: no relaxing helps
                candidates = [e for e in candidates if id(e) not in bound or not bound[id(e)].forbidden]
            for entry in candidates:
                if "also" in entry.flags and relaxed or won and "also" not in entry.flags:
                    continue
                proto = self.maker.attempt(entry, token, sentence, bound, relaxed)
                if proto is not None:
                    out.append(proto)
                    if "also" not in entry.flags:
                        won = True
        return out

    # -- when, where, who says so ---------------------------------------------------------------------------

    def settle(self, proto: Proto) -> None:
        """Who says so, when and where."""
        proto.said_by = [
            s
            for s in self.story.speakers(proto.token)
            if all(s.code != p.code for p in proto.actor) or proto.type not in VERBAL
        ]
        self.place_in_time(proto)

    def place_in_time(self, proto: Proto) -> None:
        """When and where, and what follows from it."""
        self.setting.settle(proto)
        if proto.status == "future" and proto.type in ANNOUNCED:
            # "reist nächste Woche nach Paris": what the date alone tells to be to come is announced like what a verb in the future tells
            proto.type, proto.mode, proto.status = ANNOUNCED[proto.type], None, "occurred"

    def read(self) -> list[Proto]:
        """All events of the report, in the order of the text."""
        for number, sentence in enumerate(self.sentences):
            for token in sentence:
                if token.pos_ in g.CONTENT:
                    self.made.extend(self.fire(token, number))
        protos = Governed(self.binder, self.groups, self.judging).standing_alone(self.made)
        for proto in protos:
            self.settle(proto)
        protos = self.judge(join(protos, self.judging, self.groups["another"]))
        for proto in protos:
            if proto.unfounded and proto.mode == proto.trigger.mode:
                proto.mode = None
            proto.mode = self.modes.settle(proto)
            if len(proto.tellings) > 1:
                self.place_in_time(proto)
        return protos

    def judge(self, protos: list[Proto]) -> list[Proto]:
        """Confidence for each; the unlikely are dropped."""
        crowd: dict[int, int] = {}
        for proto in protos:
            crowd[proto.sentence] = crowd.get(proto.sentence, 0) + 1
        judge = self.judge_model
        kept: list[Proto] = []
        for proto in protos:
            proto.features = features(proto, self.story, crowd[proto.sentence])
            if judge is not None:
                proto.confidence = judge.probability(proto.features)
                if proto.confidence < self.story.least(proto, judge.threshold):
                    if proto.resembles is not None and proto.resembles in kept:
                        absorb(proto.resembles, proto)
                    continue
            kept.append(proto)
        return kept


def read_events(
    doc: Doc,
    report: Report,
    actors: Any,
    times: list[TimeExpression],
    quantities: list[Quantity],
    quotes: list[Quote],
    lexicon: Lexicon,
) -> list[Event]:
    """The events of a report, each once, ids `e1`, `e2`, … in the order of their first telling; types, modes and contexts are those of the PLOVER
    manual, scores those of `lexicon/any/plover.toml`.

    `doc`: of `language.parse`; the lists are what the other readers made of the same Doc. Raises `LexiconError`.
    """
    coder = Coder(Story(doc, report, actors, times, quotes, lexicon), load_judge(lexicon.language))
    events = []
    for number, proto in enumerate(coder.read(), 1):
        spans = []
        for i in proto.evidence:
            sentence = coder.sentences[i]
            last = sentence[-1]
            spans.append(Span(sentence[0].idx, last.idx + len(last)))
        token = proto.token
        events.append(
            Event(
                id=f"e{number}",
                type=proto.type,  # type: ignore[arg-type]
                mode=proto.mode,
                context=contexts_of(coder, proto),
                actor=proto.actor,
                recipient=proto.recipient,
                status=proto.status,  # type: ignore[arg-type]
                date=proto.date,
                place=proto.place,
                said_by=proto.said_by,
                evidence=spans,
                trigger=Span(token.idx, token.idx + len(token)),
                words=token.text,
                quad=quad_of(proto.type),
                score=score_of(proto.type, proto.mode),
                confidence=round(proto.confidence, 3),
                rule=f"{proto.trigger.where} {proto.trigger.lemma}",
            )  # fmt: skip
        )
    return events


def contexts_of(coder: Coder, proto: Proto) -> list[str]:
    """The PLOVER contexts whose cue words stand in the event's sentences, most cues first (three at most)."""
    cues = coder.lexicon.contexts
    counts: dict[str, int] = {}
    for i in proto.evidence:
        for token in coder.sentences[i]:
            for name in cues.get(token.lemma_, ()):
                counts[name] = counts.get(name, 0) + 1
    return [name for name, _ in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:3]]
