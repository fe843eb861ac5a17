"""Who the parties of an undertaking are: those its noun phrase names and those its clause does.

Takes a noun or verb; gives mentions. Who is only spoken about, stands aside or is nobody in particular is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ...events import grammar as g
from ...lexicon.relation_words import WORKS
from .kinds import AHEAD, DEALS, HOSTED, is_one_of, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ...entities.actors import MentionAt
    from ...records import Participant
    from ..story import Story

#: Sectors of codes that undertake nothing together.
IDLE = frozenset({"CVL", "CRM", "MED", "JUD", "REF", "EDU", "HLH", "ELI", "REL", "AGR", "COP", "HRI", "UNK"})
#: Sectors of whom a word of office alone can mean: "die Regierung".
VAGUE = frozenset({"GOV", "MIL", "LEG", "OPP", "REB"})
#: Relations of clauses inside a noun phrase that name no party of it.
_CLAUSES = frozenset({"acl:relcl", "acl", "parataxis", "ccomp", "advcl"})
#: How the codes of bodies of states begin.
BODIES = ("EUR", "IGO", "UNO")
#: Works that stand at a border or lead over it.
_AT_BORDERS = frozenset({"barrier", "road", "railway", "cable", "pipeline"})
#: First parts of codes that name no country.
_NO_COUNTRY = frozenset({"IGO", "NGO", "MNC", "IMG", "ISM", "---"})


def key_of(party: Participant) -> str:
    """What makes a party one: its state, whoever stands for it; else itself."""
    country, _, sector = party.code.partition(":")
    if country in _NO_COUNTRY:
        return party.code if sector else party.entity or party.code
    return country if not sector or sector.startswith(("GOV", "MIL", "LEG", "SPY")) else party.entity or party.code


def is_able(story: Story, mention: MentionAt | None) -> bool:
    """Whether a mention can be a party: a political actor who undertakes things, and somebody in particular."""
    if mention is None or not mention.code:
        return False
    if mention.form in ("possessive", "pronoun") and not mention.name[:1].isupper():
        return False
    if not _is_certain(story, mention):
        return False
    sectors = mention.code.split(":")[1:]
    if mention.kind == "person" and not sectors and not mention.code.startswith(BODIES):
        return False
    return IDLE.isdisjoint(sectors) and not mention.code.startswith("---")


def _is_certain(story: Story, mention: MentionAt) -> bool:
    """Somebody in particular: named, or with a definite word of office."""
    if mention.kind in ("state", "place") or mention.form in ("adjective", "compound", "inhabitants"):
        return True
    if mention.kind == "person" and mention.form == "role" and (mention.code or "").startswith(BODIES):
        return True  # "die EU-Außenminister"
    if mention.kind == "person" or mention.form not in ("role", "description"):
        return mention.entity in story.named or mention.name not in story.words_of(mention)
    if VAGUE.isdisjoint((mention.code or "").split(":")[1:2]) and mention.entity not in story.named:
        return False
    head = story.doc[mention.head_token]
    return not any("Ind" in c.morph.get("Definite") for c in head.children)


def own_parties(story: Story, top: Token, kind: str, thing: Token | None = None) -> Iterator[MentionAt]:
    """Parties in the noun phrase itself; what only the talks are about is none, but for the thing that the phrase leads to."""
    apart = _apart(story, top, kind, thing)
    for t in _phrase(story, top):
        if t.i in apart:
            continue
        # "mit dem finnischen Hersteller X" names no state
        far = t != top and g.case_forms(t) - story.groups["genitive_preposition"]
        for mention in (story.actors.at(t.i), *(() if far else story.actors.modifiers(t.i))):
            if mention is not None and mention.form == "adjective" and _is_of_a_name(story, t):
                continue
            party = _as_party(story, mention, kind, t)
            if party is not None:
                yield party


def _is_thing(story: Story, noun: Token) -> bool:
    """Whether a noun names an undertaking or what is delivered by one: "Kriegsschiffe" are nobody."""
    if kind_of(story, noun):
        return True
    goods = (objects for acts in story.words.acts.values() for objects, kind in acts if kind in ("arms", "supply"))
    return any(is_one_of(story, noun, objects) for objects in goods if objects)


def _is_of_a_name(story: Story, adjective: Token) -> bool:
    """Whether an adjective tells where somebody is from who is named himself: "mit der französischen Naval Group"."""
    at = story.actors.at(adjective.head.i)
    return adjective.dep_ == "amod" and at is not None and at.form == "name"


def _phrase(story: Story, top: Token) -> list[Token]:
    """The tokens of the noun phrase, with a phrase of the other side that follows directly and was hung on the verb."""
    tokens = list(top.subtree)
    for preposition in sorted(story.words.between):
        for argument in story.binder.noun_argument(top, preposition):
            tokens += [t for t in argument.subtree if t not in tokens]
    return tokens


def _apart(story: Story, top: Token, kind: str, thing: Token | None) -> set[int]:
    """Tokens of a noun phrase that name no party of it: clauses, phrases that stand aside, and what a deal is about."""
    apart: set[int] = set()
    topics = story.words.topic if kind in DEALS else frozenset()
    for t in top.subtree:
        if t == top:
            continue
        clause, forms = t.dep_ in _CLAUSES and t.pos_ in ("VERB", "AUX"), g.case_forms(t)
        if kind in WORKS and kind not in _AT_BORDERS and t.lemma_ in story.words.frontier:
            clause = True
        if clause or forms & story.words.aside or forms & topics and not _leads_to(t, thing):
            apart.update(x.i for x in t.subtree)
    return apart


def _leads_to(token: Token, thing: Token | None) -> bool:
    """Whether a token is the thing or has it below it."""
    return thing is not None and (token == thing or token.is_ancestor(thing))


def _as_party(story: Story, mention: MentionAt | None, kind: str, token: Token) -> MentionAt | None:
    """A mention as a party of an undertaking of a kind, with the code of whom it stands for: a place for its government, people for their state."""
    if mention is None or mention.form in ("role", "description") and _is_thing(story, story.doc[mention.head_token]):
        return None
    if mention.place and kind not in HOSTED and not _is_one_side(story, token):
        return None
    if mention.place and not mention.code and mention.kind == "place" and is_water(token):
        return None
    if mention.place and not mention.code and mention.country:
        mention = government(mention)
    if mention.form == "inhabitants" and mention.country and len(mention.country) == 3:
        mention = replace(mention, code=mention.country, sector=None)
    if not is_able(story, mention):
        return None
    governing = (mention.code or "").endswith((":GOV", ":PTY"))
    return mention if governing or mention.kind in ("state", "organisation", "place", "group") else None


def is_water(token: Token) -> bool:
    """Whether a place is a river, strait or mountain that may share its name with a town: those have an article, towns have none."""
    return any("Masc" in c.morph.get("Gender") for c in token.children if c.dep_ == "det")


def government(mention: MentionAt) -> MentionAt:
    """A place for the government of its country."""
    return replace(mention, code=f"{mention.country}:GOV", sector="GOV")


def _is_one_side(story: Story, token: Token) -> bool:
    """Whether a noun is one of the sides: "zwischen Serbien und dem Kosovo"."""
    while token.dep_ == "conj":
        token = token.head
    return bool(g.case_forms(token) & story.words.between)


def parties_of_clause(story: Story, verb: Token, kind: str, top: Token | None = None) -> Iterator[MentionAt]:
    """Parties that a clause names: its subject or agent, whom it is done with or for, where. `top`: the noun of the undertaking, whose own
    phrase is left out; None where the verb itself names the undertaking."""
    taken = {t.i for t in top.subtree} if top is not None else set()
    for argument in _arguments(story, verb):
        if argument.i not in taken:
            yield from _able(story, argument)
    for argument in (a for slot in sorted(story.words.other_side) for a in _beside(story, verb, slot)):
        # "mit chinesischer Hilfe"
        if argument.i not in taken and argument.lemma_ in story.words.help:
            yield from (m for m in story.actors.modifiers(argument.i) if m.form == "adjective" and is_able(story, m))
    given = g.direct_object(verb) or next((c for c in verb.children if c.dep_ == "nsubj:pass"), None)
    if given is not None and (top is not None or kind in AHEAD) and given != top and given.i not in taken:
        # "lädt Y zu einem Gipfel ein", "gewährt Griechenland einen Kredit"
        yield from _able(story, given)
    if kind in HOSTED:
        for child in verb.children:
            if child.dep_ in g.OBLIQUE and child.i not in taken and g.case_forms(child) & story.words.at:
                for m in story.actors.np(child.i) or (_at_border(story, child) if kind in _AT_BORDERS else ()):
                    if m.country and len(m.country) == 3 and m.kind in ("state", "place"):
                        yield m if m.code else government(m)


def _able(story: Story, argument: Token) -> Iterator[MentionAt]:
    """Those whom an argument denotes who can be parties."""
    found = [m for m in story.binder.actors_of(argument) if is_able(story, m)]
    if not found:
        # "der Nachbar Äthiopien"
        names = (c for c in argument.children if c.dep_ in ("appos", "flat", "flat:name") and c.pos_ == "PROPN")
        found = [m for c in names for m in story.actors.np(c.i) if is_able(story, m)]
    yield from found


def _at_border(story: Story, noun: Token) -> Iterator[MentionAt]:
    """The states of a phrase like "an der Grenze zu Kroatien"."""
    for child in noun.children:
        if child.dep_ == "nmod" and g.case_forms(child) & story.words.at:
            yield from (m for m in story.actors.np(child.i) if m.kind == "state")


def _beside(story: Story, verb: Token, slot: str) -> list[Token]:
    return list(story.binder.verb_argument(verb, slot)) if verb.pos_ in ("VERB", "AUX") else []


def is_one_sided(story: Story, top: Token, mention: MentionAt) -> bool:
    """Whether a mention in the phrase of a noun is only the other side of a deal: "ein Abkommen mit X"."""
    token = story.doc[mention.head_token]
    while token != top and token.head != token:
        if g.case_forms(token) & story.words.other_side:
            return True
        token = token.head
    return False


def _arguments(story: Story, verb: Token) -> Iterator[Token]:
    """Subject, other side and receiver of a verb and of its auxiliaries, on which the parser may have hung them."""
    verbs = [verb, *(c for c in verb.children if c.dep_ == "aux" and c.pos_ == "AUX")]
    for slot in ("subj", *sorted(story.words.between), "dat"):
        for v in verbs:
            if v.pos_ in ("VERB", "AUX"):
                yield from story.binder.verb_argument(v, slot)
            elif slot == "subj" and (subject := g.subject(v)) is not None:
                yield subject
