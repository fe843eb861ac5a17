"""Which country is meant where a phrase names none: "die Polizei", "der Innenminister", "Demonstranten".

The report's other words are cues: states, cities, offices, parties, institutions of one state. A cue counts by how near
it stands (sentence, paragraph, report) and by whether it tells a place. `Countries.guess(token_i, sector)` gives the
country and how sure it is; without any cue there is none.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from .drafts import BODIES, UNKNOWN
from .words import clause_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from .drafts import Draft
    from .words import Words

#: Sectors whose bearers are found where things happen, rather than in the state that is spoken of.
_LOCAL = frozenset({"CVL", "COP", "CRM", "REB", "REF", "EDU", "LAB", "ETH", "REL", "JUD", "BUS", "OPP"})
_SAME_SENTENCE_PLACE, _SAME_SENTENCE, _LAST_SENTENCE_PLACE, _LAST_SENTENCE, _PARAGRAPH = 6.0, 3.0, 3.0, 1.0, 1.0
#: Of a place where something is done to them, in the same clause.
_DONE_THERE = 10.0
_SAME_SENTENCE_LOCAL, _REPORT, _REPORT_LOCAL, _PLACES_LOCAL = 2.0, 6.0, 4.0, 4.0
#: What stands behind in another clause counts by so much: "die *Richter* werfen ihm vor, … vom *libyschen* Machthaber angenommen zu haben".
_OTHER_CLAUSE = 0.6
#: As if so many places more were named: a single one in a report does not tell where all of it happens.
_PLACES_UNNAMED = 0.5


class Countries:
    """Cues of one report."""

    def __init__(
        self,
        doc: Doc,
        words: Words,
        settlements: frozenset[str],
        bound: frozenset[str],
        origin: frozenset[str],
        embassies: frozenset[int],
    ) -> None:
        """`settlements`: nouns of places; `bound`: prepositions of where somebody goes; `origin`: of where he comes from; `embassies`: the tokens
        where embassies are named, which stand in another country than their own."""
        self.origin, self.embassies = origin, embassies
        self.doc, self.words, self.settlements, self.bound = doc, words, settlements, bound
        self.cues: list[tuple[int, str, bool, float]] = []
        self.report: dict[str, float] = defaultdict(float)
        self.places: dict[str, float] = defaultdict(float)

    def add(self, draft: Draft) -> None:
        """Count a draft that names a country."""
        country = draft.who.country
        if not country or country in BODIES or country == UNKNOWN or len(country) != 3:
            return
        weight = 1.0
        if draft.who.kind == "place" and draft.form != "capital":
            weight = 0.8
        elif draft.who.kind == "person" or draft.who.kind == "organisation":
            weight = 0.9
        place = draft.place or draft.city or draft.form == "adjective" and self._tells_place(draft)
        if place and any(c.dep_ == "case" and c.lower_ in self.origin for c in self.doc[draft.head].children):
            # "waren *aus Schweden* eingereist": there nothing happens
            place = False
        if draft.form in ("compound", "adjective") and not place:
            weight *= 0.6
        self.cue(draft.head, country, place, weight)

    def _tells_place(self, draft: Draft) -> bool:
        """ "In der *kenianischen* Hauptstadt": the adjective tells where something is."""
        token = self.doc[draft.head]
        return token.dep_ == "amod" and token.head.lemma_.lower() in self.settlements

    def cue(self, token_i: int, country: str, place: bool, weight: float) -> None:
        self.cues.append((token_i, country, place, weight))
        first = 1.5 if self.words.paragraph[token_i] <= 1 and self.words.sentence[token_i] <= 2 else 1.0
        self.report[country] += weight * first * (1.3 if place else 1.0)
        if place:
            self.places[country] += weight * first

    def outside(self, country: str, weight: float) -> None:
        """A cue from the title or the dateline."""
        self.report[country] += weight

    def guess(self, token_i: int, sector: str, but: frozenset[str] = frozenset()) -> tuple[str, float]:
        """(country, share of the cues that speak for it); ("", 0) without cues. `but`: countries that it is not, if there is another."""
        scores: dict[str, float] = defaultdict(float)
        local = sector in _LOCAL
        for counts, worth in (
            (self.report, _REPORT_LOCAL if local else _REPORT),
            (self.places, _PLACES_LOCAL if local else 0.0),
        ):
            total = sum(counts.values()) + (_PLACES_UNNAMED if counts is self.places else 0.0)
            for country, weight in counts.items():
                scores[country] += worth * weight / total
        clause = clause_of(self.doc[token_i])
        sentence, paragraph = self.words.sentence[token_i], self.words.paragraph[token_i]
        seen: set[tuple[str, str]] = set()
        for at, country, place, weight in self.cues:
            here = self.words.sentence[at]
            if place and local and here == sentence and self._done_there(token_i, at):
                scores[country] += _DONE_THERE * weight
                continue
            if (
                local
                and sentence - 1 <= here <= sentence
                and (self._of_embassy(at) or place and self._in_attribute(at))
            ):
                continue
            if place and not local and here == sentence and self._bound_for(at):
                continue
            if here == sentence:
                if token_i < at and clause_of(self.doc[at]) != clause:
                    weight *= _OTHER_CLAUSE
                kind, worth = (
                    "same",
                    (_SAME_SENTENCE_PLACE if place and local else _SAME_SENTENCE_LOCAL if local else _SAME_SENTENCE),
                )
            elif here == sentence - 1:
                kind, worth = "last", (_LAST_SENTENCE_PLACE if place and local else _LAST_SENTENCE)
            elif self.words.paragraph[at] == paragraph and here < sentence:
                kind, worth = "paragraph", _PARAGRAPH
            else:
                continue
            if (kind + str(place), country) in seen:
                continue
            seen.add((kind + str(place), country))
            scores[country] += worth * weight
        if not scores.keys() <= but:
            for country in but & scores.keys():
                del scores[country]
        if not scores:
            return "", 0.0
        best = max(scores, key=lambda c: (scores[c], c))
        return best, scores[best] / sum(scores.values())

    def _done_there(self, token_i: int, at: int) -> bool:
        """What is done to people somewhere is done to those who live there, wherever the report is from: "*In Madrid* waren 191 *Menschen* getötet worden"."""
        people, place = self.doc[token_i], self.doc[at]
        while place.dep_ in ("nmod", "appos", "flat", "flat:name", "conj") and place.head.i != place.i:
            place = place.head
        return people.dep_ == "nsubj:pass" and place.dep_ in ("obl", "obl:arg") and place.head.i == people.head.i

    def _in_attribute(self, token_i: int) -> bool:
        """ "Gegen den *nach Belgien geflohenen* Politiker erließ ein Gericht …": no Belgian one."""
        token = self.doc[token_i]
        return token.head.dep_ == "amod" and token.i < token.head.i and self._bound_for(token_i)

    def _of_embassy(self, token_i: int) -> bool:
        """ "In Kairo stürmten Demonstranten *die amerikanische* Botschaft": the crowd is not of the state whose embassy it is."""
        token = self.doc[token_i]
        modifies = token.dep_ in ("amod", "nmod", "nmod:poss")
        return token_i in self.embassies or modifies and token.head.i in self.embassies

    def _bound_for(self, token_i: int) -> bool:
        """Where somebody goes is not where he governs: "Präsident Anastasiadis reiste *nach Moskau*"."""
        token = self.doc[token_i]
        return token.dep_ == "obl" and any(c.dep_ == "case" and c.lower_ in self.bound for c in token.children)

    def guess_report(self) -> str | None:
        """The country the report as a whole speaks of; None without cues."""
        return max(self.report, key=lambda c: (self.report[c], c)) if self.report else None
