"""The parties of an undertaking, each once: those its words name, and where it has too few, those a plural without names stands for.

Takes a thing and the clause that tells whose it is; gives participants.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from ...events import grammar as g
from ...lexicon.relation_words import WORKS
from ...records import Participant
from .kinds import DEALS, Thing
from .parties import BODIES, is_able, is_one_sided, key_of, own_parties, parties_of_clause
from .routes import route_parties

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ...entities.actors import MentionAt
    from ..story import Story

#: Parties that an undertaking has at least, if it is not one that somebody builds alone.
PAIR = 2
#: Sentences back in which the two sides of trade, and of all else, may have been named.
_BACK_FOR_TRADE, _BACK = 2, 6
#: Sentences back whose subject is the side that a deal does not name.
_BACK_FOR_SUBJECT = 2
#: Kinds of which one side gives and the other receives.
GIVEN = frozenset({"credit", "aid"})


class Parties:
    """Gathers participants, of whom each party is kept once, as it is met first."""

    def __init__(self) -> None:
        self.found: list[Participant] = []
        self._keys: set[str] = set()

    def __len__(self) -> int:
        return len(self.found)

    def add(self, party: Participant) -> None:
        """Keeps a participant, unless the party is there already."""
        key = key_of(party)
        if key not in self._keys:
            self._keys.add(key)
            self.found.append(party)


def parties_of(story: Story, thing: Thing, whose: Token | None) -> list[Participant]:
    """The parties of a noun's undertaking. `whose`: the verb of the clause that tells whose it is."""
    parties = Parties()
    own = list(own_parties(story, thing.top, thing.kind, thing.token))
    _add(story, parties, own)
    one_sided = thing.kind in DEALS and all(is_one_sided(story, thing.top, m) for m in own)
    if whose is not None and (len(parties) < PAIR or thing.kind in WORKS or one_sided):
        _add(story, parties, parties_of_clause(story, whose, thing.kind, thing.top))
    if whose is not None and len(parties) < PAIR and one_sided and whose.dep_ == "ccomp":
        # "die Regierung hofft, dass die Verhandlungen mit X beginnen"
        _add(story, parties, parties_of_clause(story, whose.head, thing.kind, thing.top))
    if thing.kind in WORKS:
        _add(story, parties, route_parties(story, thing.top, whose))
        for noun in g.conjuncts(thing.top):
            # "eine Bahnlinie und eine Pipeline in den Südsudan"
            if noun != thing.top and not own:
                _add(story, parties, own_parties(story, noun, thing.kind))
    if len(parties) < PAIR:
        _add_unnamed(story, parties, thing, whose)
    if len(parties) == 1 and (own and one_sided or thing.kind in GIVEN and not own):
        _add_subject_before(story, parties, thing)
    return parties.found


def _add(story: Story, parties: Parties, mentions: Iterable[MentionAt]) -> None:
    """Adds mentions, with their own code where they are no political actors by themselves."""
    for mention in mentions:
        party = story.participant(mention)
        if mention.code and party.code == "---":
            party = msgspec.structs.replace(party, code=mention.code)
        parties.add(party)


def _add_unnamed(story: Story, parties: Parties, thing: Thing, whose: Token | None) -> None:
    """Adds those who are meant without a name: the government that speaks of "we", the two states talked of last."""
    subject = g.subject(whose) if whose is not None and whose.pos_ in ("VERB", "AUX") else None
    plural = thing.kind in WORKS and subject is not None and _is_unnamed_plural(story, subject)
    if plural:
        _add_speaker(story, parties, thing.top)
    if len(parties) >= PAIR:
        return
    if not (plural or thing.kind == "trade" or _speaks_of_both(story, thing.top, subject)):
        return
    if all(party.code.endswith(":GOV") for party in parties.found):
        back = _BACK_FOR_TRADE if thing.kind == "trade" else _BACK
        _add(story, parties, _counterparts(story, thing, back))


def _add_subject_before(story: Story, parties: Parties, thing: Thing) -> None:
    """Adds the government that the sentences before speak of, where only the other side is named: "Ein Abkommen mit der EU wurde unterzeichnet"."""
    if not parties.found[0].code.endswith(":GOV") and not parties.found[0].code.startswith(BODIES):
        return
    known = {key_of(p) for p in parties.found}
    for number in range(thing.number - 1, max(thing.number - 1 - _BACK_FOR_SUBJECT, -1), -1):
        for t in story.sentences[number]:
            if t.dep_ not in ("nsubj", "nsubj:pass"):
                continue
            for mention in story.actors.np(t.i):
                if (mention.code or "").endswith(":GOV") and is_able(story, mention):
                    party = story.participant(mention)
                    if key_of(party) not in known:
                        parties.add(party)
                        return


def _is_unnamed_plural(story: Story, subject: Token) -> bool:
    """ "they", "one": nobody by name."""
    return (
        subject.pos_ == "PRON"
        and not g.is_relative(subject)
        and subject.dep_ != "expl"
        and (
            "Plur" in subject.morph.get("Number") or not {"Ind", "Neg", "Tot"}.isdisjoint(subject.morph.get("PronType"))
        )
        and not story.binder.actors_of(subject)
    )


def _add_speaker(story: Story, parties: Parties, top: Token) -> None:
    """Adds the government in whose words the undertaking stands; a pronoun nobody stands behind is no party."""
    for speaker in story.said_by(top.idx):
        if speaker.name and speaker.name[:1].isupper() and speaker.code.endswith(":GOV"):
            parties.add(speaker)


def _speaks_of_both(story: Story, top: Token, subject: Token | None) -> bool:
    """Whether a word of a pair ("both") stands in the noun phrase or in the subject of its clause."""
    both = story.words.both
    return any(t.lower_ in both for t in top.subtree) or (
        subject is not None and any(t.lower_ in both for t in subject.subtree)
    )


def _counterparts(story: Story, thing: Thing, back: int) -> list[MentionAt]:
    """The states talked of last: a plural without names ("both sides") is theirs."""
    found: dict[str, MentionAt] = {}
    for number in range(thing.number, max(thing.number - 1 - back, -1), -1):
        sentence = story.sentences[number]
        end = thing.top.left_edge.i if number == thing.number else sentence.end
        for i in range(end - 1, sentence.start - 1, -1):
            at = story.actors.at(i)
            if (
                at is not None
                and (at.code or "").endswith(":GOV")
                and at.form not in ("pronoun", "possessive")
                and is_able(story, at)
            ):
                found.setdefault(key_of(story.participant(at)), at)
        if len(found) >= PAIR:
            break
    return list(found.values())[:PAIR]
