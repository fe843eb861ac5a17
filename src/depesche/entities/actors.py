"""Who is meant at a token: the mentions and entities of a report, as the other readers ask for them.

`Actors(doc, text, entities, mentions)` answers `at`, `all_at`, `np` and `modifiers` by token; `reader.read_entities` makes it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from depesche.records import Entity, Participant, Span

from .drafts import NAMED_BY, UNKNOWN, join

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

#: Functions of who acts.
ACTING = frozenset({"nsubj", "obl:agent"})
#: Forms that only modify what they stand in or before.
MODIFIERS = frozenset({"adjective", "compound", "possessive"})
_MODIFYING = MODIFIERS | {"name", "capital"}
#: How hangs on a noun what modifies it, and what a noun counts.
_BEFORE = frozenset({"amod", "det:poss", "nmod:poss", "compound", "det"})
_COUNTED = frozenset({"nmod", "appos", "flat", "obl"})
_COORDINATED = frozenset({"NOUN", "PROPN", "PRON", "ADJ", "X"})
#: So many steps a phrase is followed to those it counts or coordinates.
_DEEPEST = 3


@dataclass(frozen=True, slots=True)
class MentionAt:
    """One naming of an entity: tokens `[start_token, end_token)`, characters `[start, end)`, PLOVER code (None: no political actor).

    `place` is true where a state or city is named as a place ("in Moskau"); `plural` where several are meant.
    """

    entity: str
    name: str
    kind: str
    start_token: int
    end_token: int
    head_token: int
    start: int
    end: int
    form: str
    code: str | None
    country: str | None
    sector: str | None
    place: bool = False
    plural: bool = False
    inner: bool = False

    @property
    def government(self) -> str | None:
        """The government of where or whose this is ("reiste nach Moskau": RUS:GOV); None where the country is unknown."""
        return join(self.country, "GOV") if self.country and self.country != UNKNOWN else self.code

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(slots=True)
class Actors:
    """Entities and mentions of one report, asked by token."""

    doc: Doc
    text: str
    #: In the order of their first mention.
    entities: list[Entity]
    #: In the order of the text.
    mentions: list[MentionAt]
    default_country: str | None = None
    #: How far the report tells of products, shows or games (0 to 4).
    leisure: int = 0
    #: Whether it has more words of those than of politics.
    unpolitical: bool = False
    #: Whether, telling of such, it speaks of works that may tell of deeds.
    works: bool = False
    transparent: frozenset[str] = frozenset()
    communities: frozenset[str] = frozenset()
    _covering: dict[int, list[MentionAt]] = field(init=False, default_factory=dict)
    _headed: dict[int, list[MentionAt]] = field(init=False, default_factory=dict)
    _by_id: dict[str, Entity] = field(init=False)

    def __post_init__(self) -> None:
        for mention in self.mentions:
            for token_i in range(mention.start_token, mention.end_token):
                self._covering.setdefault(token_i, []).append(mention)
            self._headed.setdefault(mention.head_token, []).append(mention)
        for listed in self._covering.values():
            listed.sort(key=lambda m: (-(m.end - m.start), m.inner))
        self._by_id = {entity.id: entity for entity in self.entities}

    def entity(self, mention: MentionAt) -> Entity:
        """The entity that a mention of this report names."""
        return self._by_id[mention.entity]

    def by_id(self, entity: str) -> Entity:
        """The entity with an id. Raises `KeyError` for an id that is none."""
        return self._by_id[entity]

    def at(self, token_i: int) -> MentionAt | None:
        """The largest mention covering a token; None if no name stands there."""
        here = self._covering.get(token_i)
        return here[0] if here else None

    def all_at(self, token_i: int) -> list[MentionAt]:
        """Every mention covering a token, the largest first."""
        return self._covering.get(token_i, [])

    def np(self, token_i: int) -> list[MentionAt]:
        """Who the noun phrase headed by a token denotes; several if coordinated or collective ("beide Seiten").

        A noun that only counts or groups ("Tausende", "die Mehrheit der …") stands for what follows it.
        """
        return self._np(token_i, 0)

    def _np(self, token_i: int, depth: int) -> list[MentionAt]:
        token = self.doc[token_i]
        found = self._named(token)
        if not found and depth < _DEEPEST and token.lemma_.lower() in self.transparent:
            found = self._counted(token, depth)
        if not found and token.dep_ in ACTING and token.lemma_.lower() in self.communities:
            found = self._governing(token)
        if depth < _DEEPEST:
            for child in token.children:
                if child.dep_ == "conj" and child.pos_ in _COORDINATED:
                    for mention in self._np(child.i, depth + 1):
                        if mention not in found:
                            found.append(mention)
        return found

    def _named(self, token: Token) -> list[MentionAt]:
        """Who is named with a token as head, else by a name that the token is part of."""
        found = [m for m in self._headed.get(token.i, ()) if m.form not in ("adjective", "compound")]
        if len(found) > 1:
            # Of mentions on one head the widest, and those equally wide (two persons on "die beiden Staatschefs").
            widest = max(m.end - m.start for m in found)
            return [m for m in found if m.end - m.start == widest]
        if found:
            return found
        for mention in self._covering.get(token.i, ()):
            # "Doctors Without *Borders*": the parser's head of a name may be another word than the reader's
            if mention.form == "name":
                inside = mention.start_token <= token.head.i < mention.end_token
                if mention.kind == "person" or not inside:
                    return [mention]
        return []

    def _counted(self, token: Token, depth: int) -> list[MentionAt]:
        """ "Tausende *Demonstranten*": those behind a noun that only counts or groups."""
        for child in token.children:
            if child.dep_ in _COUNTED and child.i > token.i:
                found = self._np(child.i, depth + 1)
                if found:
                    return found
        return []

    def _governing(self, token: Token) -> list[MentionAt]:
        """ "die Stadt *Köln* klagt": those who govern it."""
        for child in token.children:
            if child.i > token.i and child.dep_ in NAMED_BY:
                mention = self.at(child.i)
                if mention is not None and mention.country and mention.kind in ("place", "state"):
                    return [replace(mention, code=f"{mention.country}:GOV", sector="GOV", place=False)]
        return []

    def modifiers(self, token_i: int) -> list[MentionAt]:
        """Actors that modify a noun from inside or before: first part of a compound, adjective of nationality, possessive."""
        found = [
            m
            for m in self._covering.get(token_i, ())
            if m.form == "compound" or (m.form == "adjective" and m.head_token == token_i)
        ]
        for child in self.doc[token_i].children:
            if child.dep_ not in _BEFORE:
                continue
            found += [
                m
                for m in self._covering.get(child.i, ())
                if m.head_token == child.i and m.form in _MODIFYING and m not in found
            ]
            for second in child.children:
                if second.dep_ == "conj":
                    found += [m for m in self._covering.get(second.i, ()) if m.form in MODIFIERS and m not in found]
        return found

    def code(self, mention: MentionAt) -> str | None:
        """The PLOVER code of a mention; None for who is no political actor."""
        return mention.code

    def participant(self, mention: MentionAt) -> Participant | None:
        """The mention as a participant of a record; None for who is no political actor."""
        if mention.code is None:
            return None
        words = self.text[mention.start : mention.end]
        return Participant(
            code=mention.code,
            entity=mention.entity,
            name=mention.name,
            sector=mention.sector,
            span=mention.span,
            words=words,
        )
