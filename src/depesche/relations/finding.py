"""Which entries of the lexicon state a relation at a token.

Takes a token; gives the entries whose words stand there and whose further words, negation and adjectives agree with what stands around it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..lexicon.relation_words import RelationEntry
    from .story import Story

#: The lexicon's parts of speech by the parser's.
PARTS_OF_SPEECH = {"VERB": "v", "AUX": "v", "NOUN": "n", "PROPN": "n", "ADJ": "a", "ADV": "a"}


def stated_at(story: Story, token: Token) -> list[RelationEntry]:
    """The entries that hold at a token, in the order of the lexicon."""
    entries = entries_at(story, token)
    if not entries:
        return entries
    negated = _is_negated(story, token)
    return [
        entry
        for entry in entries
        if entry.negated == negated
        and _has_words(entry, token)
        and not (entry.pos == "n" and _is_in_doubt(story, token))
    ]


def entries_at(story: Story, token: Token) -> list[RelationEntry]:
    """Entries that may fire at a token; compounds by their head ("Sicherheitsratsmitglied")."""
    part = PARTS_OF_SPEECH.get(token.pos_)
    if part is None:
        return []
    by_head = story.words.by_head
    found = (
        by_head.get(token.lemma_)
        or by_head.get(token.text)
        or (by_head.get(token.lower_) if token.pos_ == "PROPN" else None)
    )
    if not found and "-" in token.text:
        found = by_head.get(token.text.rsplit("-", 1)[-1])
    if not found and token.pos_ == "NOUN" and not token.lemma_.lower().endswith(story.words.other):
        found = [_of_compound(entry) for entry in by_head.get(story.head_of(token.lemma_), ())]
    return [entry for entry in found or () if entry.pos == part]


def _of_compound(entry: RelationEntry) -> RelationEntry:
    """An entry as the head of a compound: what leads there has its own body in the first part ("Gewerkschaftsführer"), so it leads no state."""
    if "person-body" not in entry.flags:
        return entry
    return replace(entry, flags=entry.flags - {"person-body"} | {"person-party"})


def _has_words(entry: RelationEntry, token: Token) -> bool:
    """Whether the further words of an entry stand in the phrase of the token."""
    if not entry.words:
        return True
    near = {word for t in token.subtree for word in (t.lemma_, t.lower_)}
    return all(word in near or word.lower() in near for word in entry.words)


def _is_negated(story: Story, token: Token) -> bool:
    """Whether a word of negation hangs on the token."""
    negators = story.groups["negator"]
    return any("Neg" in c.morph.get("Polarity", []) or c.lower_ in negators for c in token.children)


def _is_in_doubt(story: Story, noun: Token) -> bool:
    """Whether an adjective makes of a noun somebody who only stands in or might be it ("acting", "possible")."""
    words = story.words
    return any(
        c.lemma_.lower() in words.deputy or c.lower_ in words.deputy or c.lower_ in words.maybe for c in noun.children
    )
