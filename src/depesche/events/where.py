"""Where an event happened: which of the places a report names is its own, or none.

Takes the tokens that tell an event, the mentions of states and places, and names that only their preposition shows to be places. Every place is
an option with features (how near it stands, whether in an adverbial, whether it takes part itself); a small learned model chooses.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from ..language import text_of
from ..records import Participant, Report, Span, TimeExpression
from . import grammar as g
from .nearness import RELATIONS, Ground, zone

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

NOWHERE, DATELINE = "none", "dateline"
_SENTENCE = RELATIONS.index("sentence")
_PARTS = frozenset({"flat", "flat:name", "appos", "compound", "conj", "nmod", "nmod:poss"})


@dataclass(frozen=True, slots=True)
class Spot:
    """One naming of a place. `kind`: city, state, adjective (of a state), city adjective, unknown (a name in no gazetteer), venue (a common noun).
    `owned`: it only tells whose somebody is ("die Regierung in *Kiew*")."""

    name: str
    token: int
    kind: str
    adverbial: bool
    span: Span | None = None
    country: str | None = None
    entity: str | None = None
    code: str | None = None
    owned: bool = False


@dataclass(slots=True)
class PlaceOption:
    """A place that may be meant, its nearest naming, where that stands, and what speaks for it."""

    spot: Spot | None
    source: str
    features: list[str] = field(default_factory=list)


class Where:
    """Places of the events of one report."""

    def __init__(
        self,
        doc: Doc,
        report: Report,
        ground: Ground,
        actors: Any,
        times: Sequence[TimeExpression],
        groups: dict[str, frozenset[str]],
        locative: frozenset[str],
        head_of: Callable[[str], str],
        city_in: Callable[[str], str],
        endings: frozenset[str],
    ) -> None:
        self.doc, self.ground, self.actors, self.groups = doc, ground, actors, groups
        self.city_in = city_in
        self.locative, self.head_of = locative, head_of
        self.classes = {
            name: (groups[name], tuple(sorted(word.lower() for word in groups[name])))
            for name in ("region", "settlement", "venue")
        }
        self.dateline, self.endings = report.place, endings
        self.spots = sorted(
            [*self._named(), *self._unnamed(times), *self._datelined()], key=lambda s: (s.token, s.name)
        )
        self.count: dict[str, int] = {}
        for spot in self.spots:
            self.count[spot.name] = self.count.get(spot.name, 0) + 1
        self.first = next((s.name for s in self.spots if s.adverbial and s.kind != DATELINE), None)

    # -- the places of the report ---------------------------------------------------------------------------

    def _named(self) -> list[Spot]:
        """The states and cities among the mentions."""
        found = []
        text = text_of(self.doc)
        for mention in self.actors.mentions:
            token = self.doc[mention.head_token]
            if mention.kind == "person" and mention.form == "name" and mention.code is None and not mention.country:
                found += self._unknown(self.doc[mention.start_token], mention.end_token)
            if mention.kind not in ("state", "place") or mention.form in ("pronoun", "inhabitants"):
                continue
            words = text[mention.start : mention.end]
            if mention.form == "seat":
                # the house itself, where somebody is in it
                if g.case_forms(token) & self.locative:
                    found.append(Spot(words, token.i, "venue", True, mention.span, mention.country))
                continue
            known = (mention.country, mention.entity, mention.code)
            if mention.form in ("adjective", "compound"):
                city = self.city_in(words) if mention.form == "adjective" else ""
                kind = "city adjective" if city else "adjective"
                found.append(Spot(city or mention.name, token.i, kind, False, None, *known))
                continue
            if mention.kind == "place" and mention.country is None:
                # in no gazetteer: only its preposition can show that the name is no person's and no paper's
                found += self._unknown(self.doc[mention.start_token], mention.end_token)
                continue
            # a genitive is named by its bare form where that is known to be the name
            last = self.doc[mention.end_token - 1]
            bare = [mention.name]
            if "Gen" in last.morph.get("Case"):
                bare += [f"{words[: len(words) - len(last)]}{last.lemma_}", token.lemma_]
            name = next((n for n in bare if words.startswith(n) and words[len(n) :] in ("", *self.endings)), words)
            kind = "state" if mention.kind == "state" else "city"
            span = Span(mention.start, mention.start + len(name))
            spot = Spot(name, token.i, kind, self._adverbial(mention, token), span, *known, self._owned(token))
            found.append(self._full(spot, mention.start_token, mention.end))
        return found

    def _adverbial(self, mention: Any, token: Token) -> bool:
        """Whether a place stands in an adverbial of place ("in seiner Heimatstadt *Tikrit*")."""
        node = token
        # "in der Sonderverwaltungszone *Hongkong*", but not "von Präsident Putin aus *Russland*"
        apposed = token.dep_ in ("appos", "flat") and token.head.pos_ == "NOUN" and self.actors.at(token.head.i) is None
        inside_noun = False
        for _ in range(4):
            if g.case_forms(node) & self.locative:
                return bool(mention.place) or mention.kind == "place" or inside_noun or apposed
            if node.dep_ not in _PARTS or node.head == node or node.dep_.startswith("nmod") and g.preposition(node):
                break
            node = node.head
            # "auf den Straßen Bangkoks"
            inside_noun = inside_noun or any(self._is_class(node, group) for group in ("settlement", "region", "venue"))
        return bool(mention.place) and not g.case_forms(node)

    def _datelined(self) -> list[Spot]:
        """The dateline's place, where it stands in the text."""
        if not self.dateline:
            return []
        credit = (t for t in self.doc if t.pos_ == "SPACE" and self.dateline in t.text)
        token = next(credit, None)
        if token is None:
            return []
        start = token.idx + token.text.index(self.dateline)
        return [Spot(self.dateline, token.i, DATELINE, True, Span(start, start + len(self.dateline)))]

    def _owned(self, token: Token) -> bool:
        """Whether a place stands at somebody and only tells whose he is: "die Regierung in *Kiew*"."""
        if token.dep_ not in ("nmod", "appos", "flat", "flat:name") or token.head.pos_ not in ("NOUN", "PROPN"):
            return False
        owner = self.actors.at(token.head.i)
        return owner is not None and owner.kind in ("organisation", "person", "group")

    def _full(self, spot: Spot, start: int, end: int) -> Spot:
        """The place by its full name, where a noun of its class is part of it ("Provinz X", "Süden der X"; but not "Dorf X"). `start`: its first
        token, `end`: where the text's words for it end."""
        if spot.span is None:
            return spot
        before = start - 1
        while before >= 0 and self.doc[before].pos_ in ("DET", "ADP") and before > start - 3:
            before -= 1
        if before < 0 or not self._is_class(self.doc[before], "region"):
            return spot
        if before < start - 1:
            if self.doc[before].i != self.doc[spot.token].head.i:
                return spot
        else:
            # "Süden *Israels*" keeps its genitive, "in der Provinz X" has none
            end = end if self.doc[spot.token].dep_ == "nmod" else spot.span.end
        span = Span(self.doc[before].idx, end)
        return replace(spot, name=text_of(self.doc)[span.start : span.end], span=span)

    def _is_class(self, token: Token, group: str) -> bool:
        """Whether a noun, or the head of a compound, belongs to a group."""
        if token.pos_ not in ("NOUN", "PROPN"):
            return False
        words, ends = self.classes[group]
        lemma = token.lemma_
        # cutting compounds is dear: only what ends like one of the words is cut
        return lemma in words or lemma.lower().endswith(ends) and self.head_of(lemma) in words

    def _unnamed(self, times: Sequence[TimeExpression]) -> list[Spot]:
        """Names and nouns that their preposition or the noun before them shows to be places, and that neither the actors nor the times know."""
        taken = [(t.span.start, t.span.end) for t in times]
        found: list[Spot] = []
        for token in self.doc:
            if token.pos_ not in ("PROPN", "NOUN") or any(a <= token.idx < b for a, b in taken):
                continue
            mention = self.actors.at(token.i)
            if (
                mention is None
                and self._is_class(token, "region")
                and (whole := self._part_of_country(token)) is not None
            ):
                found.append(Spot(text_of(self.doc)[whole.start : whole.end], token.i, "state", True, whole))
                continue
            if (mention is None or mention.kind == "organisation") and self._is_class(token, "venue"):
                before = self.doc[token.i - 1] if token.i else token
                # "Berliner Reichstag"
                start = before if before.dep_ == "amod" and before.text[:1].isupper() else token
                span = Span(start.idx, token.idx + len(token))
                adverbial = bool(g.case_forms(token) & self.locative)
                found.append(Spot(text_of(self.doc)[span.start : span.end], token.i, "venue", adverbial, span))
            elif token.pos_ == "PROPN" and mention is None and (token.i == 0 or self.doc[token.i - 1].pos_ != "PROPN"):
                end = token.i + 1
                while end < len(self.doc) and self.doc[end].pos_ == "PROPN" and not self.actors.at(end):
                    end += 1
                found += self._unknown(token, end)
        return found

    def _part_of_country(self, token: Token) -> Span | None:
        """ "im *Osten des Landes*": a region of what is named by a noun."""
        if not g.case_forms(token) & self.locative:
            return None
        for child in token.children:
            if (
                child.dep_ == "nmod"
                and child.i > token.i
                and not g.case_forms(child)
                and self._is_class(child, "settlement")
            ):
                return Span(token.idx, child.idx + len(child))
        return None

    def _unknown(self, token: Token, end: int) -> list[Spot]:
        """The place that a name in no gazetteer may be, tokens `token.i` to `end`."""
        before = self.doc[token.i - 1] if token.i else token
        inside = self.groups["inside"]
        if token.i + 1 < end and self._is_class(token, "settlement"):
            # "in der Jihadistenhochburg *Raqqa*", taken for one name
            before, token = token, self.doc[token.i + 1]
        classed = self._is_class(before, "settlement") or self._is_class(before, "region")
        if not classed and not (before.pos_ == "ADP" and {before.lower_, before.lemma_.lower()} & inside):
            return []
        head = before if classed else token
        adverbial = (
            not classed or bool(g.case_forms(head) & self.locative) or bool(g.case_forms(head.head) & self.locative)
        )
        last = self.doc[end - 1]
        if not last.text[-1].isalnum():
            return []
        span = Span(token.idx, last.idx + len(last))
        return [
            self._full(
                Spot(text_of(self.doc)[span.start : span.end], token.i, "unknown", adverbial, span), token.i, span.end
            )
        ]

    # -- the choice -----------------------------------------------------------------------------------------

    def options(
        self, tellings: Sequence[Token], circumstances: Sequence[str], sides: Sequence[Participant]
    ) -> list[PlaceOption]:
        """No place, the dateline's, and every place named."""
        nearest: dict[str, tuple[int, int, Spot]] = {}
        adverbial: dict[str, tuple[int, int, Spot]] = {}
        latest = next((s.name for s in reversed(self.spots) if s.adverbial and s.token < tellings[0].i), None)
        for spot in self.spots:
            relation, distance = self.ground.nearest(tellings, self.doc[spot.token])
            rank = (relation, abs(distance), spot)
            if spot.name not in nearest or rank[:2] < nearest[spot.name][:2]:
                nearest[spot.name] = rank
            if spot.adverbial and (spot.name not in adverbial or rank[:2] < adverbial[spot.name][:2]):
                adverbial[spot.name] = rank
        best = min((r[0] for r in adverbial.values()), default=len(RELATIONS))
        around = RELATIONS[best] if best < len(RELATIONS) else "nowhere"
        options = [PlaceOption(None, NOWHERE)]
        rule = self._by_rule(adverbial, latest, circumstances)
        act = next(c for c in circumstances if c.startswith("kind="))
        options[0].features = [f"rule={rule is None}", *(f"{NOWHERE},{c}" for c in circumstances)]
        options[0].features += [NOWHERE, f"{NOWHERE},{zone(around)}", f"{NOWHERE},{zone(around)},{act}"]
        countries = {p.code[:3] for p in sides}
        exact = {s.country for _, _, s in nearest.values() if s.kind == "city"}
        here = {r[2].country for r in nearest.values() if r[2].kind == "city" and r[0] <= _SENTENCE}
        whole = {r[2].country for r in adverbial.values() if r[2].kind == "state" and r[0] <= _SENTENCE}
        for name, (relation, _, spot) in sorted(nearest.items(), key=lambda kv: (kv[1][:2], kv[0])):
            where = adverbial.get(name)
            area = zone(RELATIONS[where[0]]) if where else "never"
            near = where is not None and where[0] == best
            option = PlaceOption(spot, RELATIONS[relation])
            option.features = [
                f"rule={name == rule}", f"rule={name == rule},{act}", area, f"{area},{act}", f"{area},nearest={near}", f"nearest={near},{spot.kind}",
                f"latest={name == latest}", f"first={name == self.first}", f"first={name == self.first},{area}", spot.kind, f"{spot.kind},{area}",
                f"mentioned={zone(RELATIONS[relation])}", f"count={min(self.count[name], 4)}", f"their country={spot.country in countries},{spot.kind}",
                f"exacter={'here' if spot.country in here else spot.country in exact},{spot.kind}",
                f"within={spot.country is not None and spot.country in whole},{spot.kind},{area}",
                f"owned={spot.owned}", f"owned={spot.owned},{act}", f"{spot.kind},{act}",
                f"takes part={spot.entity is not None and any(p.entity == spot.entity for p in sides)}",
            ]  # fmt: skip
            if area == "own" and where is not None:
                option.features.append(f"distance={min(where[1], 12) // 3}")
            options.append(option)
        if self.dateline:
            for option in options[1:]:
                if option.spot is not None and option.spot.name == self.dateline:
                    option.features.append(DATELINE)
        return options

    def _by_rule(
        self, adverbial: dict[str, tuple[int, int, Spot]], latest: str | None, circumstances: Sequence[str]
    ) -> str | None:
        """What the nearest adverbial of place says: one of the sentence for any act, for an act that happens somewhere the last one or the first."""
        placed = "kind=placed" in circumstances
        reach = RELATIONS.index("sentence" if placed else "joined")
        here = [
            (rank[0], rank[2].kind == "state", rank[1], name) for name, rank in adverbial.items() if rank[0] <= reach
        ]
        if here:
            return min(here)[3]
        return (latest or self.first) if placed else None
