"""Origins behind or before a preposition: "laut X", "nach Angaben der Polizei", "X zufolge".

Takes the preposition, gives the draft of the clause around it and notes the origin; None where the phrase names none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lexicon.sayings import Sayings
from ..draft import Draft, Voice, medium_of
from ..grammar import CLOSING, OPENING, clause_head, is_finite, is_relative, trimmed
from ..voicing import case_of, voice
from .frame import NOMINAL, agent_of_clause, between_semicolons, frame_of, host

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence
    from spacy.tokens import Token

#: How far behind its preposition the noun of an origin may stand, ...
REACH = 6
#: ... and how far from it one is sought that the parse hung elsewhere.
SEARCH = 8
#: Fewer words without a finite verb are nothing that was said.
LEAST = 4


def by_preposition(case: Token, sentence: Sentence, sayings: Sayings, origins: dict[int, Voice]) -> Draft | None:
    """A prepositional phrase of origin. `origins`: gets whom it names, by the preposition's index."""
    noun = _noun_of(case, sentence, sayings)
    kind = _kind_of(case, noun, sayings) if noun is not None else None
    if noun is None or kind is None:
        return None
    who = _speaker(noun, sayings)
    origins[case.i] = Voice(who.start, who.end, who.head)
    frame = frame_of(case, noun, sayings)
    content = trimmed(case.doc, between_semicolons(case.doc, host(noun, sentence), noun.i) - frame)
    if not any(is_finite(case.doc[i]) for i in content) and len(content) < LEAST:
        return None
    if who.end > max(frame) + 1 > who.head:
        who.end = max(frame) + 1
    return Draft("indirect", content, who, [case.i], medium_of(kind), sentence=sentence.start, confidence=0.85)


def _noun_of(case: Token, sentence: Sentence, sayings: Sayings) -> Token | None:
    """The noun that a preposition makes an origin; None if there is none."""
    surely = case.lower_ in sayings.roles["source"]
    after = sayings.roles["source"].get(case.lower_) == "after"
    within = _in_marks(case) if surely else None
    noun: Token | None = within if within is not None else case.head
    if noun is None or within is None and case.dep_ != "case" or not _in_place(noun, case, after):
        noun = _nearby(case, sentence, after) if surely else None
    if noun is None:
        return None
    owns = noun.dep_ in ("nmod", "nmod:poss", "det:poss") and noun.head.i == noun.i + 1
    if owns and not sayings.source(noun.lemma_) and sayings.source(noun.head.lemma_):
        noun = noun.head  # "nach Meiers Meinung"
    return _bare(case, noun) if surely and not after and within is None else noun


def _in_place(noun: Token, case: Token, after: bool) -> bool:
    """Whether a noun stands where that of a preposition can. `after`: the preposition follows its noun ("X zufolge")."""
    if noun.pos_ not in NOMINAL:
        return False
    return noun.i <= case.i if after else noun.i - case.i <= REACH


def _nearby(case: Token, sentence: Sentence, after: bool) -> Token | None:
    """The nearest noun on the side of a preposition where its own stands."""
    doc = case.doc
    if not after:
        behind = doc[case.i + 1 : min(case.i + SEARCH, sentence.end)]
        return next((t for t in behind if t.pos_ in NOMINAL), None)
    before = doc[max(sentence.start, case.i - SEARCH) : case.i]
    found = next((t for t in reversed(before) if t.pos_ in NOMINAL), None)
    while found is not None and _hangs_on_noun_before(found):
        found = found.head
    return found


def _hangs_on_noun_before(token: Token) -> bool:
    attribute = token.dep_ in ("nmod", "flat:name", "flat", "appos")
    return attribute and token.head.i < token.i and token.head.pos_ in NOMINAL


def _bare(case: Token, noun: Token) -> Token:
    """ "laut Entwurf von Rentnern bezahlt": a noun right behind the preposition is its own, whatever later noun the parse hangs it on."""
    doc = case.doc
    following = doc[case.i + 1] if case.i + 1 < len(doc) else noun
    if following.pos_ not in ("NOUN", "PROPN") or noun.i <= following.i:
        return noun
    between = doc[following.i + 1 : noun.i]
    return following if any(t.pos_ in ("ADP", "DET", "VERB", "AUX", "ADV") for t in between) else noun


def _in_marks(case: Token) -> Token | None:
    """The last word of a name between marks right after a preposition: "laut „heute.de“"."""
    doc = case.doc
    if case.i + 2 >= len(doc) or doc[case.i + 1].text not in OPENING:
        return None
    close = next((k for k in range(case.i + 2, min(case.i + 8, len(doc))) if doc[k].text in CLOSING), None)
    inside = [t for t in doc[case.i + 2 : close] if t.is_alpha or any(c.isalnum() for c in t.text)] if close else []
    if not inside or any(is_finite(t) for t in inside):
        return None
    return next((t for t in inside if t.head.i < case.i or t.head.i > inside[-1].i), inside[-1])


def _kind_of(case: Token, noun: Token, sayings: Sayings) -> str | None:
    """speech, writing, thought or act: what kind of origin a preposition makes of a noun; None if of no kind."""
    roles, word = sayings.roles, case.lower_
    kind = sayings.source(noun.lemma_)
    if (case_of(noun) or word) in roles["source"] or word in roles["source"]:  # "according to" is one word here
        return kind or "speech"
    if word not in roles["origin"]:
        return None
    if noun.pos_ == "PRON" and is_relative(noun):
        return "speech" if word not in roles["document"] and _takes_up_source(noun, sayings) else None
    only = roles["origin"][word].split()
    return None if only and noun.lemma_ not in only else kind


def _takes_up_source(relative: Token, sayings: Sayings) -> bool:
    """Whether a relative pronoun stands for something that can be an origin; "ein Bericht, in dem …" tells what stands in it otherwise."""
    anchor = clause_head(relative)
    noun = anchor.head.lemma_
    return anchor.dep_ == "acl:relcl" and bool(sayings.source(noun) or sayings.noun(noun))


def _speaker(noun: Token, sayings: Sayings) -> Voice:
    """Whose words they are: "Angaben *der Polizei*"; the noun itself where it names nobody."""
    if sayings.source(noun.lemma_):
        owner = next((c for c in noun.children if _is_owner(c, noun, sayings)), None)
        if owner is not None:
            return voice(owner)
    if any(agent_of_clause(c, noun, sayings) for c in noun.children if c.i > noun.i):
        return Voice(noun.i, noun.i + 1, noun.i)
    return voice(noun)


def _is_owner(child: Token, noun: Token, sayings: Sayings) -> bool:
    """Whether a child of a noun of origin says whose it is: a genitive, a possessive, or "von X" right beside it."""
    near = child.left_edge.i - noun.i <= 1 if child.i > noun.i else True
    attribute = child.dep_ in ("nmod", "nmod:poss", "det:poss", "appos") and child.pos_ in (*NOMINAL, "DET")
    if not near or not attribute or agent_of_clause(child, noun, sayings):
        return False
    case = case_of(child)
    return not case or sayings.has("owner", case)
