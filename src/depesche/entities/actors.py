"""What the other readers ask: who is meant at a token.

`read_entities(doc, report, lexicon)` gives an `Actors`: the records of the report's entities, every mention in order, and
the questions of the readers of events and quotes (`at`, `np`, `modifiers`).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from depesche.lexicon.actors import State, cut, fold
from depesche.records import Entity, Mention, Participant, Span

from ..language import text_of
from .anaphora import resolve
from .countries import Countries
from .drafts import BODIES, NAMED_BY, UNKNOWN, Draft, Scan, Who, hints, join, sector_in
from .leisure import leave_bystanders, leave_namesakes, leave_origins, leisure, of_works, private, unpolitical
from .organs import name_organs
from .phrases import compose
from .places import mark_areas, mark_places
from .scan import scan
from .sport import is_sport, no_politics
from .words import cut_words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from depesche.lexicon import Lexicon
    from depesche.lexicon.actors import ActorLexicon
    from depesche.records import Report

    from .words import Words

#: Functions of who acts.
ACTING = frozenset({"nsubj", "obl:agent"})
#: Forms that only modify what they stand in or before.
MODIFIERS = frozenset({"adjective", "compound", "possessive"})


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
    text: str = ""
    entities: list[Entity] = field(default_factory=list)
    mentions: list[MentionAt] = field(default_factory=list)
    default_country: str | None = None
    #: How far the report tells of products, shows or games (0 to 4).
    leisure: int = 0
    #: Whether it has more words of those than of politics.
    unpolitical: bool = False
    #: Whether, telling of such, it speaks of works that may tell of deeds.
    works: bool = False
    transparent: frozenset[str] = frozenset()
    communities: frozenset[str] = frozenset()
    _covering: dict[int, list[MentionAt]] = field(default_factory=dict)
    _headed: dict[int, list[MentionAt]] = field(default_factory=dict)
    _by_id: dict[str, Entity] = field(default_factory=dict)

    def entity(self, mention: MentionAt) -> Entity:
        """The entity of a mention."""
        return self._by_id[mention.entity]

    def by_id(self, entity: str) -> Entity:
        """The entity with an id."""
        return self._by_id[entity]

    def at(self, token_i: int) -> MentionAt | None:
        """The largest mention covering a token."""
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
        found = [m for m in self._headed.get(token_i, ()) if m.form not in ("adjective", "compound")]
        if not found:
            covering = [m for m in self._covering.get(token_i, ()) if m.form not in MODIFIERS and m.form != "adjective"]
            found = [
                m
                for m in covering
                if m.form == "name"
                and m.start_token <= token_i < m.end_token
                # "Doctors Without *Borders*": the parser's head of a name may be another word than the reader's
                and (m.kind == "person" or not m.start_token <= self.doc[token_i].head.i < m.end_token)
            ][:1]
        if len(found) > 1:
            found = self._outer(found)
        token = self.doc[token_i]
        if not found and depth < 3 and token.lemma_.lower() in self.transparent:
            for child in token.children:
                if child.dep_ in ("nmod", "appos", "flat", "obl") and child.i > token_i:
                    found = self._np(child.i, depth + 1)
                    if found:
                        break
        if not found and token.dep_ in ACTING and token.lemma_.lower() in self.communities:
            # "die Stadt *Köln* klagt": those who govern it
            named = (self.at(c.i) for c in token.children if c.i > token.i and c.dep_ in NAMED_BY)
            found = [
                replace(m, code=f"{m.country}:GOV", sector="GOV", place=False)
                for m in named
                if m is not None and m.country and m.kind in ("place", "state")
            ][:1]
        if depth < 3:
            for child in token.children:
                if child.dep_ == "conj" and child.pos_ in ("NOUN", "PROPN", "PRON", "ADJ", "X"):
                    for m in self._np(child.i, depth + 1):
                        if m not in found:
                            found.append(m)
        return found

    @staticmethod
    def _outer(found: list[MentionAt]) -> list[MentionAt]:
        """Of mentions on one head the widest, and those equally wide (two persons on "die beiden Staatschefs")."""
        widest = max(m.end - m.start for m in found)
        return [m for m in found if m.end - m.start == widest]

    def modifiers(self, token_i: int) -> list[MentionAt]:
        """Actors that modify a noun from inside or before: first part of a compound, adjective of nationality, possessive."""
        found = [
            m
            for m in self._covering.get(token_i, ())
            if m.form == "compound" or (m.form == "adjective" and m.head_token == token_i)
        ]
        for child in self.doc[token_i].children:
            if child.dep_ in ("amod", "det:poss", "nmod:poss", "compound", "det") and child.i not in (token_i,):
                found += [
                    m
                    for m in self._covering.get(child.i, ())
                    if m.head_token == child.i and m.form in MODIFIERS | {"name", "capital"} and m not in found
                ]
                for second in child.children:
                    if second.dep_ == "conj":
                        found += [m for m in self._covering.get(second.i, ()) if m.form in MODIFIERS and m not in found]
        return found

    def code(self, mention: MentionAt) -> str | None:
        """The PLOVER code of a mention."""
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


def read_entities(doc: Doc, report: Report, lexicon: Lexicon) -> Actors:
    """All actors and places of a report. `doc.text` is the report's text; the report's date decides who held which office."""
    actors = lexicon.actors
    words = cut_words(doc)
    day = report.date
    found = scan(doc, words, actors, day)
    mark_places(doc, words, found, actors)
    compose(doc, words, found, actors)
    mark_areas(doc, found, actors)
    name_organs(doc, words, found, actors)
    countries = _countries(doc, words, found, report, actors)
    grade = leisure(doc, lexicon)
    leave_origins(doc, found, actors, grade)
    leave_namesakes(doc, found, lexicon)
    idle = is_sport(doc, actors)
    if idle:
        no_politics(found, day)
    elif grade:
        idle = private(doc, words, found, lexicon, grade, day)
    resolve(doc, words, found, actors, day)
    if idle:
        leave_bystanders(doc, words, found, lexicon)
    settled = settle(doc, found)
    settled.transparent, settled.communities = actors.classes["transparent"], actors.classes["community"]
    settled.default_country, settled.leisure = None if idle else countries.guess_report(), grade
    settled.unpolitical = grade > 0 and unpolitical(doc, lexicon)
    settled.works = grade > 0 and of_works(doc, lexicon)
    return settled


def _countries(doc: Doc, words: Words, found: Scan, report: Report, actors: ActorLexicon) -> Countries:
    """All cues of the report; roles without a country then get theirs."""
    classes = actors.classes
    settlements = (classes["region"] | classes["community"]) - classes["frontier"]
    embassies = frozenset(d.head for d in found.drafts if d.role is not None and "embassy" in d.role.note.split())
    countries = Countries(doc, words, settlements, classes["toward"], classes["source"], embassies)
    for draft in found.drafts:
        if draft.resolved or draft.role is None:
            countries.add(draft)
    for text, weight in ((report.title or "", 2.0), (report.place or "", 1.5)):
        for country in _named_in(text, actors):
            countries.outside(country, weight)
    for draft in found.drafts:
        if draft.who.state is not None and draft.who.state.kind == "people" and not draft.code:
            # "die Kurden": those of the country in question
            where = countries.guess(draft.head, draft.who.sector)[0]
            draft.country, draft.code = where, f"{where}:{draft.who.sector}" if where else None
    pending = [d for d in found.drafts if d.role is not None and _lacks_country(d)]
    pending = [d for d in pending if not _member_of_body(d, doc, words, found)]
    hinted = [(d, homes) for d in pending if (homes := _homes(d, actors))]
    # Institutions that only some states have tell the country themselves, and are cues for the rest.
    for draft, named in hinted:
        told = [
            d.who.country
            for d in found.drafts
            if d.resolved and d.role is draft.role and d.head < draft.head and d.who.country
        ]
        if told and hints(draft.role):
            # "Südtirols Landeshauptmann … Der Landeshauptmann": the report has said whose he is
            named = told[-1:]
        if where := _stands_in(draft, doc, found):
            named = [where]
        draft.who.country = max(named, key=lambda c: (countries.report.get(c, 0.0), -named.index(c)))
        draft.country = draft.who.country
        if draft.role is not None and draft.who.sector == draft.role.sector:
            draft.who.sector = sector_in(draft.role, draft.country)
        if draft.country not in BODIES:
            countries.cue(draft.head, draft.country, False, 0.9)
    for draft in pending:
        if any(draft is d for d, _ in hinted) or draft.role is None or draft.role.kind == "description":
            continue
        if "world" in draft.role.note.split():
            # "Menschenrechtsorganisationen kritisieren …": not those of the country that the report is about
            draft.who.code = draft.who.sector
            continue
        draft.who.country, draft.who.guessed = (
            _of_force(draft, doc, words, found)
            or countries.guess(draft.head, _beside_rebels(draft, doc, found), _opponents(draft, doc, found))[0],
            True,
        )
        draft.country = draft.who.country
    return countries


def _homes(draft: Draft, actors: ActorLexicon) -> list[str]:
    """Countries that have such an institution or office: those the role's note names, and federations for a federal minister."""
    role = draft.role
    named = hints(role)
    if (
        not named
        and role is not None
        and draft.prefix in actors.classes["federal"]
        and role.note.split()[0].endswith("minister")
    ):
        # where nothing tells them apart, the one that most texts mean
        foremost = actors.classes["foremost"]
        return sorted((c.upper() for c in actors.classes["federations"]), key=lambda c: (c.lower() not in foremost, c))
    return named


def _stands_in(draft: Draft, doc: Doc, found: Scan) -> str:
    """The country of the place that is named behind an institution: "ein Verwaltungsgericht *in Teheran*" is no German one."""
    for child in doc[draft.head].children:
        if child.dep_ in ("nmod", "obl") and child.i > draft.head and any(c.dep_ == "case" for c in child.children):
            for other in found.at.get(child.i, ()):
                if other.place and other.who.country not in BODIES | {""}:
                    return other.who.country
    return ""


def _of_force(draft: Draft, doc: Doc, words: Words, found: Scan) -> str:
    """ "Eine *israelische* Soldatin wurde verletzt, die Armee …": the army is that of the soldiers in the sentence or the one before, if they are of one."""
    if draft.who.sector != "MIL" or draft.role is None or draft.role.kind == "person":
        return ""
    here = words.sentence[draft.head]
    for back in (0, 1):
        theirs = {
            d.who.country
            for d in found.drafts
            if d.resolved
            and d.who.sector == "MIL"
            and d.who.country
            and words.sentence[d.head] == here - back
            and not (back == 0 and _face_each_other(doc[d.head], doc[draft.head]))
        }
        if theirs:
            return theirs.pop() if len(theirs) == 1 else ""
    return ""


def _opponents(draft: Draft, doc: Doc, found: Scan) -> frozenset[str]:
    """Whose forces an army is told to do something to, or by: not its own."""
    if draft.who.sector != "MIL":
        return frozenset()
    return frozenset(
        d.who.country
        for d in found.drafts
        if d.resolved and d.who.sector == "MIL" and d.who.country and _face_each_other(doc[d.head], doc[draft.head])
    )


def _face_each_other(one: Token, other: Token) -> bool:
    """Whether one is the subject and the other the object of a verb: "*Französische Soldaten* unterstützten *die Armee*" are two."""
    sides = {one.dep_.partition(":")[0], other.dep_.partition(":")[0]}
    return one.head == other.head and "nsubj" in sides and bool(sides & {"obj", "iobj"})


def _beside_rebels(draft: Draft, doc: Doc, found: Scan) -> str:
    """The sector by which a country is sought: a government that is joined to rebels is that of their country, whoever else is spoken of
    ("*Rebellen und Regierung* vereinbarten unter Vermittlung Russlands …")."""
    token = doc[draft.head]
    joined = [token.head, *token.head.children] if token.dep_ == "conj" else list(token.children)
    fighters = (d for t in joined if t.i != token.i and "conj" in (t.dep_, token.dep_) for d in found.at.get(t.i, ()))
    if draft.who.sector == "GOV" and any(d.who.sector == "REB" for d in fighters):
        return "REB"
    return draft.who.sector


def _member_of_body(draft: Draft, doc: Doc, words: Words, found: Scan) -> bool:
    """ "Die Mitgliedstaaten" are those of the body named in the sentence or before; of nobody where none is."""
    if draft.role is None or "member" not in draft.role.note.split():
        return False
    here = words.sentence[draft.head]
    bodies = [
        d for d in found.drafts if d.who.code and d.who.code[:3] in BODIES and 0 <= here - words.sentence[d.head] <= 2
    ]
    if bodies:
        draft.who.code = bodies[-1].who.code
    draft.who.political = bool(bodies)
    return True


def _lacks_country(draft: Draft) -> bool:
    who = draft.who
    return (
        not draft.resolved
        and not draft.elsewhere
        and not who.country
        and not who.code
        and bool(who.sector or (draft.role is not None and draft.role.sector == "*"))
    )


def _named_in(text: str, actors: ActorLexicon) -> list[str]:
    """Countries that the words of a title or dateline name."""
    written = cut(text)
    folded = [fold(piece.strip(".,:;!?„“\"'")) for piece in written]
    countries: list[str] = []
    i = 0
    while i < len(written):
        length, entries = actors.match(folded, written, i)
        if length:
            for entry in entries[:1]:
                if isinstance(entry.what, State) and entry.what.country not in BODIES:
                    countries.append(entry.what.country)
            i += length
            continue
        length, cities = actors.city(folded, i) if written[i][:1].isupper() else (0, [])
        if cities and cities[0].population > 200_000:
            countries.append(cities[0].country)
        i += max(length, 1)
    return countries


def _idle(draft: Draft) -> bool:
    """A role or description that turned out to mean nobody political: no mention at all."""
    return (
        draft.role is not None
        and not draft.code
        and not draft.who.full_code()
        and draft.form != "name"
        and draft.who.person is None
        and not draft.who.surname
    )


def settle(doc: Doc, found: Scan) -> Actors:
    """Drafts to records: entities in the order of their first mention, mentions in the order of the text."""
    text = text_of(doc)
    actors = Actors(doc, text)
    order: list[Who] = []
    drafts = sorted((d for d in found.drafts if not _idle(d)), key=lambda d: (d.start, -d.end, d.head))
    for draft in drafts:
        if draft.who not in order:
            order.append(draft.who)
    ids = {id(who): f"a{n}" for n, who in enumerate(order, 1)}
    mentions: dict[int, list[Mention]] = {}
    drafts_of: dict[int, list[Draft]] = {}
    for draft in drafts:
        drafts_of.setdefault(id(draft.who), []).append(draft)
        who = draft.who
        code = draft.code or who.full_code()
        if draft.place and who.kind == "place" or draft.aside:
            code = None
        if code == UNKNOWN or code == "":
            code = None
        country, _, sector = (code or ("" if draft.aside and draft.form in MODIFIERS else who.country) or "").partition(
            ":"
        )
        mention = MentionAt(
            entity=ids[id(who)], name=who.name, kind=who.kind, start_token=draft.start_token, end_token=draft.end_token, head_token=draft.head,
            start=draft.start, end=draft.end, form=draft.form, code=code, country=country or None, sector=sector or None,
            place=draft.place, plural=draft.plural, inner=draft.inner,
        )  # fmt: skip
        actors.mentions.append(mention)
        for token_i in range(draft.start_token, draft.end_token):
            actors._covering.setdefault(token_i, []).append(mention)
        actors._headed.setdefault(draft.head, []).append(mention)
        mentions.setdefault(id(who), []).append(
            Mention(span=Span(draft.start, draft.end), words=text[draft.start : draft.end], form=draft.form)
        )
    for listed in actors._covering.values():
        listed.sort(key=lambda m: (-(m.end - m.start), m.inner))
    for who in order:
        known = bool(who.country) and who.country not in BODIES and who.country != UNKNOWN
        acts = who.kind != "state" or any(
            not d.place and not d.aside and d.form not in MODIFIERS for d in drafts_of[id(who)]
        )
        city = who.city
        entity = Entity(
            id=ids[id(who)], name=who.name, kind=who.kind, code=who.full_code() if acts else None, country=who.country if known else None, mentions=mentions[id(who)],  # type: ignore[arg-type]
            confidence=0.6 if who.guessed or not acts else 1.0, lat=city.lat if city else None, lon=city.lon if city else None,
        )  # fmt: skip
        actors.entities.append(entity)
        actors._by_id[entity.id] = entity
    return actors


__all__ = ["Actors", "MentionAt", "join", "read_entities", "settle"]
