"""What is known of a report when its events are coded: its sentences, who is named where, and how political it is.

Takes what the other readers found; the steps that make events ask it.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..language import block_of, compound_head, sentences
from ..quotes import quote_at, speaker_at
from ..records import Participant, Quote, Report, TimeExpression
from .bind import Binder
from .proto import BEFORE, VERBAL
from .status import Reality, reality

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from ..lexicon import Lexicon
    from .proto import Proto

#: Stands in a country's place where the country cannot be known.
UNKNOWN = "---"
#: Sectors whose naming makes a sentence political.
POLITICAL = frozenset({"GOV", "MIL", "LEG", "PTY", "OPP", "REB", "SPY", "JUD", "PRM", ""})
FORCES = frozenset({"COP", "CRM"})
PEOPLES = frozenset({"CVL", "REL", "ETH", "REF", "LAB", "EDU", "NGO"})
#: How political somebody is, from most to least.
STANDING = ("name", "office", "force", "people", "others", "nobody")


#: The highest grade of leisure.
MOST_LEISURE = 4
#: What a report tells that speaks less of politics than of products, shows and games has to be as likely as not: acts of politics are rare in it.
AS_LIKELY_AS_NOT = 0.5


class Story:
    """One report as its events are read from it."""

    def __init__(
        self,
        doc: Doc,
        report: Report,
        actors: Any,
        times: list[TimeExpression],
        quotes: list[Quote],
        lexicon: Lexicon,
    ) -> None:
        self.doc, self.report, self.actors, self.times = doc, report, actors, times
        self.quotes, self.lexicon, self.groups = quotes, lexicon, lexicon.reality
        self.binder = Binder(actors, self.groups, self.head_of, lexicon.triggers.suffered, lexicon.triggers.freed)
        self.sentences = list(sentences(doc))
        self.starts = [s.start for s in self.sentences]
        self.forms = {doc[m.start_token].idx: m.form for m in actors.mentions}
        named = {
            doc[m.start_token].idx for m in actors.mentions if not m.place or m.kind == "state" and m.form == "name"
        }
        #: Where only a place begins, and no state by its name.
        self.places = self.forms.keys() - named
        self.mentions_by_sentence: dict[int, list[Any]] = {}
        for mention in actors.mentions:
            self.mentions_by_sentence.setdefault(self.sentence_of(mention.start_token), []).append(mention)
        self.blocks = [block_of(doc, s.start) for s in self.sentences]
        self._reality: dict[int, Reality] = {}

    def head_of(self, word: str) -> str:
        """The head of a compound."""
        return compound_head(word, self.lexicon.language)

    def sentence_of(self, i: int) -> int:
        """Number of the sentence a token stands in."""
        return max(bisect_right(self.starts, i) - 1, 0)

    def reality(self, token: Token) -> Reality:
        """How the act a token names stands to reality, judged once."""
        known = self._reality.get(token.i)
        if known is None:
            known = self._reality[token.i] = reality(token, self.groups)
        return known

    def speakers(self, token: Token) -> list[Participant]:
        """Those inside whose words a token stands (the innermost quotation), if they are political actors."""
        speaker = speaker_at(self.quotes, token.idx)
        known = speaker is not None and speaker.code and speaker.code != UNKNOWN
        return [speaker] if speaker is not None and known else []

    def form_of(self, person: Participant) -> str | None:
        """How a participant is named: name, role, adjective, pronoun, …"""
        if person.span is None:
            return None
        return self.forms.get(person.span.start)

    def quoted(self, token: Token) -> str:
        """Kind of the innermost quotation around a token, or an empty string."""
        found = quote_at(self.quotes, token.idx)
        return found.kind if found is not None else ""

    @cached_property
    def politics(self) -> int:
        """How political the report is: of ten sentences, how many name a state, an organ of it, a party or an armed group (at most 5)."""
        political = sum(self.political_here(n) > 0 for n in range(len(self.sentences)))
        return min(round(10 * political / max(len(self.sentences), 1)) // 2, 5)

    def leisure(self, proto: Proto) -> int:
        """How far the report tells of products, shows or games (0 to 4), as far as it concerns an act. What officials are said to have done counts as
        in any report (their deeds only where no film or book can tell of them); what is done to nobody named, in a report that speaks less of politics than of those, as if it told of nothing else."""
        grade = int(self.actors.leisure)
        if not grade:
            return 0
        real = proto.type in VERBAL or not self.actors.works
        if (
            real
            and proto.actor
            and not proto.defaults[0]
            and not proto.relaxed
            and all(map(self.official, proto.actor))
        ):
            return 0
        if self.actors.unpolitical and proto.defaults[1] >= BEFORE:
            return MOST_LEISURE
        return grade

    def least(self, proto: Proto, threshold: float) -> float:
        """The confidence from which on an act is kept: the judge's, but more in a report of leisure, as far as that concerns the act."""
        if self.actors.unpolitical and self.leisure(proto):
            return max(threshold, AS_LIKELY_AS_NOT)
        return threshold

    def official(self, person: Participant) -> bool:
        """Whether somebody named holds an office or is a body of state, party or armed group; a city that stands for its state is none."""
        named = person.span is not None and person.span.start not in self.places
        return named and person.code[4:7] in POLITICAL | FORCES - {"CRM"}

    def standing(self, proto: Proto) -> str:
        """How political those are whom the event names, at their best: a state or body by name, an office, police and such, a people, others,
        or nobody (bare sectors only)."""
        best = len(STANDING) - 1
        for person in (*proto.actor, *proto.recipient):
            if person.span is None:
                continue
            sector = person.code[4:7]
            if sector in POLITICAL:
                rank = 1 if self.forms.get(person.span.start) == "role" else 0
            else:
                rank = 2 if sector in FORCES else 3 if sector in PEOPLES else 4
            best = min(best, rank)
        return STANDING[best]

    def political_here(self, sentence: int) -> int:
        """How many political actors a sentence names (at most 3)."""
        named = {
            m.code
            for m in self.mentions_by_sentence.get(sentence, ())
            if m.code and not m.place and m.code[4:7] in POLITICAL
        }
        return min(len(named), 3)

    def block_kind(self, token: Token) -> str:
        """Kind of the block a token stands in."""
        block = block_of(self.doc, token.i)
        return block.kind if block is not None else ""
