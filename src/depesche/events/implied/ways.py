"""The ways in which somebody can be meant whom an act does not name, nearest first, and those of them that look at who is named around it.

Each way takes a `Gap` and gives those whom it finds, nobody where nobody is meant, None where it does not apply.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from ...records import Participant
from .. import grammar as g
from ..proto import BEFORE, CLAUSE, INSIDE, NOWHERE, SENTENCE, VERBAL, unique
from . import earlier, scene
from .exclusions import why_not
from .gap import BACK, DEEDS, DOER, JUDGEMENTS, REACTIONS, STATELESS, TOLD, UNDERGOER, Gap, country

if TYPE_CHECKING:
    from ...entities.actors import MentionAt
    from .gap import Found

#: Where the doer and the undergoer of an act mostly stand.
LIKELY = (frozenset({"nsubj", "obl:agent"}), frozenset({"obj", "iobj", "obl:arg", "nsubj:pass"}))
#: Acts that only governments do.
OF_STATES = frozenset({("COERCE", mode) for mode in ("censor", "curfew", "martial-law", "deport")})


@dataclass(frozen=True, slots=True)
class Way:
    """A way in which somebody can be meant. `distance`: how far off he is then (`proto.INSIDE` …; 0: as good as named); `side` None: asked for both;
    `types` None: for all; `listed`: only where the table lists sectors that may be meant."""

    name: str
    find: Callable[[Gap], Found]
    distance: int
    side: int | None = None
    types: frozenset[str] | None = None
    listed: bool = False


def meant(gap: Gap) -> tuple[list[Participant], Way | None]:
    """Who is meant, and by which way he was found."""
    for way in asked(gap.side, gap.proto.type, bool(gap.implied.sectors)):
        found = way.find(gap)
        if found is not None:
            return found, way
    return [], None


@cache
def asked(side: int, kind: str, listed: bool) -> tuple[Way, ...]:
    """The ways that are asked about a side of a type of act."""
    return tuple(
        way
        for way in RANKED
        if way.side in (None, side) and (way.types is None or kind in way.types) and (listed or not way.listed)
    )


# -- what the act's own words say -------------------------------------------------------------------------------


def speaker(gap: Gap) -> Found:
    """Who says himself what is done in words, where nobody else is said to."""
    if gap.arguments:
        return None
    return [p for p in gap.speakers if p.code not in gap.codes] or None


def multitude(gap: Gap) -> Found:
    """Those of whom only a number is told: "in Beirut verlangten *Tausende* seinen Rücktritt" are people of the place."""
    first = gap.arguments[0] if gap.arguments else None
    if first is None or first.lemma_ not in gap.story.groups["multitude"] or gap.proto.token.pos_ != "VERB":
        return None
    if any(c.dep_ in ("nmod", "appos", "acl:relcl") for c in first.children):
        return None
    where = scene.country_of_place(gap)
    return [_of(where, "CVL")] if where else None


def inside(gap: Gap) -> Found:
    """Who is named within the words that stand in his place."""
    for token in gap.arguments:
        for mention in gap.within(token):
            if not why_not(gap, mention, INSIDE):
                return _participants(gap, mention)
    return None


def holder(gap: Gap) -> Found:
    """Of whom it is asked to let somebody go: the government of his country, if that is not who asks ("die Freilassung *des vietnamesischen Priesters*")."""
    freed = gap.story.lexicon.triggers.freed
    own = STATELESS | {country(c) for c in gap.codes}
    for m in gap.mentions():
        if (
            m.country
            and m.country not in own
            and gap.undergoes(m)
            and gap.story.binder.word_in(gap.head(m).head, freed)
        ):
            return [_of(m.country, "GOV")]
    return None


def owner(gap: Gap) -> Found:
    """Whose thing a noun with a definite article takes up: "gegen die *Rentenreform von Präsident Dupont*. Die Sozialisten lehnen *die Reform* ab"."""
    mention = _owner(gap)
    return _participants(gap, mention) if mention is not None and not why_not(gap, mention, INSIDE) else None


def _owner(gap: Gap) -> MentionAt | None:
    noun, story = gap.object, gap.story
    if noun is None or noun.pos_ != "NOUN" or len(noun.lemma_) < 4 or noun.i == noun.left_edge.i:
        return None
    if not g.is_definite(noun):
        return None
    word = noun.lemma_.lower()
    for number in range(gap.proto.sentence, max(gap.proto.sentence - BACK, 0) - 1, -1):
        for token in reversed(story.sentences[number]):
            if token.i >= noun.left_edge.i or token.pos_ != "NOUN" or not token.lemma_.lower().endswith(word):
                continue
            genitives = story.binder.noun_argument(token, "gen")
            owners = story.actors.modifiers(token.i) or [m for c in genitives for m in story.actors.all_at(c.i)]
            return owners[0] if owners else None
    return None


# -- who is named around it -------------------------------------------------------------------------------------


def in_clause(gap: Gap) -> Found:
    """Who is named in the act's clause: of the likeliest sector, where doers or undergoers mostly stand, the nearest."""
    near = [m for m in _possible(gap) if gap.in_clause(m)]
    if not near:
        return None
    likely = LIKELY[gap.side]
    return _joined(
        gap, min(near, key=lambda m: (gap.implied.rank(m.code), gap.head(m).dep_ not in likely, gap.distance(m)))
    )


def some_others(gap: Gap) -> Found:
    """Nobody who is named: the subject of a verb says that some speak, and not who: "*viele* werfen ihm vor"."""
    some = gap.proto.trigger.pos == "v" and gap.arguments and gap.arguments[0].lower_ in gap.story.groups["somebody"]
    return [] if some else None


def in_sentence(gap: Gap) -> Found:
    """Who is named elsewhere in the act's sentence: of the likeliest sector, the nearest."""
    here = _possible(gap)
    return _joined(gap, min(here, key=lambda m: (gap.implied.rank(m.code), gap.distance(m)))) if here else None


def series(gap: Gap) -> Found:
    """To whom others have just done the same, where nobody is named."""
    return earlier.same_as_others(gap) if _may_be_before(gap) else None


def before(gap: Gap) -> Found:
    """Who was named last: to whom something was done rather than others, a subject rather than others."""
    if not _may_be_before(gap):
        return None
    undergone = earlier.undergone(gap) if gap.side == UNDERGOER else set()
    for back in (1, 2, 3, 4):
        found = [m for m in gap.mentions(back) if not why_not(gap, m, BEFORE)]
        if found:
            best = min(
                found,
                key=lambda m: ((m.entity, m.code) not in undergone, gap.head(m).dep_ not in ("nsubj", "nsubj:pass")),
            )
            asked_for = gap.side == UNDERGOER and gap.proto.type == "REQUEST"
            return [_government_of(gap, best)] if asked_for else _joined(gap, best)
    return None


def _may_be_before(gap: Gap) -> bool:
    """Whether nothing stands in the gap, or what stands there for others: no somebody of no office, who undergoes an act himself."""
    if not gap.arguments:
        return True
    if gap.side == DOER:
        return False
    private = any(m.kind == "person" and not m.code for m in gap.story.actors.all_at(g.antecedent(gap.arguments[0]).i))
    return not (private and gap.implied.default == "CVL")


def by_kind(gap: Gap) -> Found:
    """The sector that does or suffers such acts (police arrest, courts convict), of the country of the scene; a government only where the report speaks
    of politics, or where nobody else does such things."""
    default, proto = gap.implied.default, gap.proto
    if not default:
        return None
    only_states = gap.side == DOER and (proto.type, proto.mode) in OF_STATES
    if default == "GOV" and not only_states and gap.story.politics < 2:
        return None
    where = scene.country_of_those(gap)
    return [_of(where, default)] if where else None


def _possible(gap: Gap) -> list[Any]:
    return [m for m in gap.mentions() if not why_not(gap, m, CLAUSE)]


def _joined(gap: Gap, best: MentionAt) -> list[Participant]:
    """Whoever is meant, with those of other countries who are joined to him: "*Israel und die Palästinenser*"."""
    first = gap.head(best)
    while first.dep_ == "conj" and first.head != first:
        first = first.head
    found = [best]
    for token in g.conjuncts(first):
        beside = (m for m in gap.story.actors.all_at(token.i) if m.head_token == token.i)
        found += [m for m in beside if m.country not in {f.country for f in found} and not why_not(gap, m, CLAUSE)]
    return unique(_participants(gap, *sorted(found, key=lambda m: m.head_token)))


def _government_of(gap: Gap, mention: MentionAt) -> Participant:
    """Of whom something is asked that nobody is asked for by name ("forderte härtere Strafen"): the government of him who was named last, not he himself."""
    code = f"{mention.country}:GOV"
    if mention.country in (None, *STATELESS) or mention.sector == "GOV" or code in gap.codes:
        return _participants(gap, mention)[0]
    sentence = gap.story.sentence_of(mention.head_token)
    for number in range(sentence, max(sentence - BACK, 0) - 1, -1):
        for m in gap.story.mentions_by_sentence.get(number, ()):
            if m.code == code and not m.place:
                return _participants(gap, m)[0]
    return Participant(code=code, sector="GOV")


def _of(land: str, sector: str) -> Participant:
    """A sector of a country, whom nobody names."""
    return Participant(code=f"{land}:{sector}", sector=sector)


def _participants(gap: Gap, *mentions: MentionAt) -> list[Participant]:
    return [gap.story.actors.participant(m) for m in mentions]


#: The ways in the order in which they are asked.
RANKED: tuple[Way, ...] = (
    Way("the accused", earlier.accused, CLAUSE, DOER, DEEDS),
    Way("the parties of before", earlier.parties, BEFORE, DOER, VERBAL),
    Way("the speaker", speaker, CLAUSE, DOER, VERBAL),
    Way("who helped before", earlier.helped, CLAUSE, UNDERGOER),
    Way("people of the place", multitude, 0, DOER, frozenset({"REQUEST", "ACCUSE", "PROTEST"})),
    Way("the protesters of before", earlier.protesters, CLAUSE, DOER, frozenset({"PROTEST"})),
    Way("who is answered", earlier.answered, CLAUSE, UNDERGOER, frozenset({"REJECT"})),
    Way("who did the last thing told", earlier.doer_of_last, CLAUSE, UNDERGOER, REACTIONS),
    Way("who did what a pronoun stands for", earlier.doer_for_pronoun, CLAUSE, UNDERGOER, JUDGEMENTS),
    Way("who did what a noun takes up", earlier.doer_of_taken_up, CLAUSE, UNDERGOER, JUDGEMENTS),
    Way("who did what is to end", earlier.doer_of_what_is_to_end, CLAUSE, UNDERGOER, frozenset({"REQUEST"})),
    Way("inside the argument", inside, INSIDE, listed=True),
    Way("who holds the captive", holder, CLAUSE, UNDERGOER, frozenset({"REQUEST"}), listed=True),
    Way("the owner of before", owner, CLAUSE, UNDERGOER, TOLD, listed=True),
    Way("in the clause", in_clause, CLAUSE, listed=True),
    Way(
        "to whom the joined act was done",
        earlier.joined,
        SENTENCE,
        UNDERGOER,
        frozenset({"SANCTION", "AID", "THREATEN"}),
    ),
    Way("some others", some_others, NOWHERE, DOER, VERBAL, listed=True),
    Way("in the sentence", in_sentence, SENTENCE, listed=True),
    Way("to whom others do the same", series, BEFORE, UNDERGOER, listed=True),
    Way("in a sentence before", before, BEFORE, listed=True),
    Way("by the kind of act", by_kind, NOWHERE),
)
