"""The role of a number in what changes: current, target, former or change. Takes a number and its sentence; gives the role, or None."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .finding import Found
from .measuring import outermost
from .story import Story

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence
    from spacy.tokens import Token

#: Tokens before a number in which a word may say that it holds now or held before.
_NEAR = 6
#: Prepositions that give the role where the sentence tells of a change, and the role.
_OF_CHANGE = {"by": "change", "to": "target", "from": "current"}
#: The same of what has come about: "sank von 40 auf 30".
_COME_ABOUT = {"target": "current", "current": "former"}
#: Clauses up to which the verb of a number is looked for.
_DEEPEST = 5
#: Tokens behind the number a change begins with, up to the word before the one it ends with.
_FARTHEST = 6
#: Tokens from that word on in which the other number stands.
_NUMBER_BEHIND = 4


def role_of(story: Story, found: Found, sentence: Sentence) -> str | None:
    """current, target, former or change, from prepositions and words of the clause."""
    groups, last = story.groups, story.doc[found.end - 1]
    if found.factor:
        return "change" if last.pos_ in ("VERB", "NOUN") and last.lemma_ in groups["change"] else None
    verb = _verb(last)
    role = _of_change(story, found, sentence, verb)
    if role is not None:
        return role
    near = {t.lemma_ for t in story.doc[max(sentence.start, found.start - _NEAR) : found.start]}
    # "im Vorjahr belief sich der Handel auf …": what stands at the verb holds for the whole clause
    whole = _words_of_clause(story, found, verb) if verb is not None else set()
    for group in ("former", "current", "target"):
        if (near | whole) & groups[group]:
            return group
    return "target" if _is_meant(story, last) else None


def _of_change(story: Story, found: Found, sentence: Sentence, verb: Token | None) -> str | None:
    """The role by the preposition, where the sentence tells of a change; of one that has come about the end is what is now."""
    groups = story.groups
    if verb is not None and verb.lemma_ in groups["estimate"]:
        return None  # "bezifferte den Anstieg auf 27 Prozent"
    if found.start == sentence.start:
        return None
    following = story.token(found.end)
    by = story.doc[found.start - 1].lower_ in groups["by"]
    if by and following is not None and following.lower_ in groups["comparing"]:
        return "change"  # "um vier Prozent mehr als im Vorjahr"
    if not _tells_of_change(story, story.doc[found.end - 1], by):
        return None
    before = story.doc[found.start - 1]
    preposition = {before.lemma_.lower(), before.lower_}
    for group, role in _OF_CHANGE.items():
        if preposition & groups[group] and (group != "from" or _is_followed(story, found, sentence)):
            return _COME_ABOUT.get(role, role) if verb is not None and _has_come_about(story, verb) else role
    return None


def _is_followed(story: Story, found: Found, sentence: Sentence) -> bool:
    """Whether the number that a change begins with is followed by the one it ends with: "von 40 … auf 30"."""
    behind = story.doc[found.end : min(found.end + _FARTHEST, sentence.end)]
    to = next((t for t in behind if t.lower_ in story.groups["to"]), None)
    return to is not None and any(t.pos_ == "NUM" for t in story.doc[to.i : min(to.i + _NUMBER_BEHIND, sentence.end)])


def _words_of_clause(story: Story, found: Found, verb: Token) -> set[str]:
    """The lemmas that say when the clause holds in which a number stands right at the verb, without those it is compared with."""
    if found.word and found.unit is None or outermost(story.doc[found.end - 1], found).head != verb:
        return set()
    compared = story.groups["compared"]
    return {
        c.lemma_
        for c in verb.children
        if c.dep_ in ("advmod", "obl") and not any(case.lower_ in compared for case in c.children)
    }


def _verb(token: Token) -> Token | None:
    """The verb of the clause a number stands in."""
    for _ in range(_DEEPEST):
        if token.pos_ == "VERB":
            return token
        if token.head == token:
            return None
        token = token.head
    return None


def _has_come_about(story: Story, verb: Token) -> bool:
    """Whether a verb of change tells of what is over: the past or perfect of a word of change, without a modal verb."""
    groups = story.groups
    if verb.lemma_ not in groups["change"] or verb.lemma_ in groups["open"]:
        return False
    auxiliaries = [c for c in verb.children if c.dep_ in ("aux", "aux:pass", "cop")]
    if "Past" in verb.morph.get("Tense") and "Fin" in verb.morph.get("VerbForm"):
        return True
    if "Inf" in verb.morph.get("VerbForm") or not auxiliaries:
        return False
    return not any(
        c.lemma_ in groups["open"] and not (c.dep_ == "aux:pass" and "Past" in c.morph.get("Tense"))
        for c in auxiliaries
    )


def _is_meant(story: Story, last: Token) -> bool:
    """Whether a number is what shall be: "bis 2024 sollen es zwei Prozent sein"."""
    said = any(c.dep_ == "cop" for c in last.children)
    if said:
        over = any(c.dep_ == "cop" and "Part" in c.morph.get("VerbForm") for c in last.children)
    else:
        last = last.head
        said, over = any(c.dep_ == "expl" for c in last.children), "Part" in last.morph.get("VerbForm")
    return said and not over and any(c.dep_ == "aux" and c.lemma_ in story.groups["open"] for c in last.children)


def _tells_of_change(story: Story, token: Token, by: bool) -> bool:
    """Whether the verb of a number, a word at that verb or a noun above it is one of change ("rise", "a cut by"). `by`: nouns at the verb may be it as
    well."""
    words = story.groups["change"]
    for _ in range(_DEEPEST):
        if token.lemma_ in words or token.lower_ in words:
            return True
        if token.pos_ in ("VERB", "AUX", "ADJ"):
            return any((by or c.pos_ != "NOUN") and (c.lemma_ in words or c.lower_ in words) for c in token.children)
        if token.head == token:
            return False
        token = token.head
    return False
