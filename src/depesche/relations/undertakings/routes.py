"""Where what is built leads: the places of "from … over … to …" and "between … and …", in its phrase, its relative clause and its clause.

Takes a noun and the verb of its clause; gives the countries of its route, and mentions of those who are parties by it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...events import grammar as g
from .parties import government, is_water

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ...entities.actors import MentionAt
    from ..story import Story

#: Parts of speech of verbs of a clause.
_VERBS = ("VERB", "AUX")


def route_of(story: Story, outer: Token, verb: Token | None) -> list[str]:
    """Countries in the order of the route; none where there is only one. `verb`: of the clause the noun stands in."""
    codes = list(dict.fromkeys((m.code or m.country or "")[:3] for m in _stops(story, outer, verb)))
    return codes if len(codes) > 1 else []


def route_parties(story: Story, outer: Token, verb: Token | None) -> Iterator[MentionAt]:
    """The countries of a route as parties."""
    for mention in _stops(story, outer, verb):
        yield mention if mention.code else government(mention)


def _stops(story: Story, outer: Token, verb: Token | None) -> list[MentionAt]:
    """The places of a route, in the order of the text."""
    found: dict[int, MentionAt] = {}
    for t in _tokens(story, outer, verb):
        if _opens_stop(story, t):
            for m in story.actors.np(t.i):
                if _is_stop(story, m):
                    found.setdefault(m.start, m)
    return [found[start] for start in sorted(found)]


def _is_stop(story: Story, mention: MentionAt) -> bool:
    """Whether a mention is a state or a town of one."""
    if mention.kind not in ("state", "place") or not mention.country or len(mention.country) != 3:
        return False
    return mention.kind == "state" or not is_water(story.doc[mention.head_token])


def _opens_stop(story: Story, token: Token) -> bool:
    """Whether a phrase names a stop or both ends: "von", "über", "nach", "zwischen"; and what "verbinden" joins."""
    words = story.words
    if g.case_forms(token) & words.into and "Acc" in token.morph.get("Case"):
        return True
    if token.head.lemma_ in words.joins:
        # in a relative clause the parser may take what is joined for the subject
        if token.dep_ == "obj" or token.dep_ == "nsubj" and token.head.dep_ == "acl:relcl":
            return True
    if token.head.lemma_ in words.joins and g.case_forms(token) & words.other_side:
        return True
    return bool(g.case_forms(token) & (words.via | words.between - words.other_side))


def _tokens(story: Story, outer: Token, verb: Token | None) -> list[Token]:
    """The tokens of a noun's phrase, and those of places beside it in its clause."""
    tokens = list(outer.subtree)
    if verb is not None and verb.pos_ in _VERBS:
        for c in verb.children:
            if (
                (c.dep_ in g.OBLIQUE or c.dep_ == "obj")
                and c not in tokens
                and _opens_stop(story, c)
                and story.actors.np(c.i)
            ):
                tokens += list(c.subtree)
    return tokens
