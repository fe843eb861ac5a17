"""What the words between marks are: a sentence, a name, a title, a phrase – judged by their form and by the word before them.

Names, titles and terms stand between marks as well as speech.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lexicon.sayings import Sayings
from ..grammar import is_finite
from .stretch import Stretch, word_before

if TYPE_CHECKING:
    from spacy.tokens import Token

#: What may stand between a noun of saying and the words ("Parolen wie zum Beispiel „…“").
SMALL_WORDS = frozenset({"ADP", "SCONJ", "CCONJ", "ADV", "DET"})


def is_sentence(s: Stretch) -> bool:
    """Whether the words could stand alone: a finite verb among several, or a stop of their own at the end."""
    words, last = s.words, s.doc[s.last].text
    if words and len(words) <= 6 and last not in (".", "!", "?") and words[0].text[:1].isupper() and _nominal_place(s):
        return False  # "die „Aktion Morgen hilft“"
    if len(words) >= 3 and any(is_finite(t) for t in s.tokens):
        return True
    return len(words) >= 2 and last in (".", "!", "?", "…", "!!", "?!")


def _nominal_place(s: Stretch) -> bool:
    """The words stand where a noun would: right after an article, adjective, preposition or noun."""
    before = word_before(s)
    if before is None or before.i < s.first - 2:
        return False
    return before.pos_ in ("DET", "ADJ", "ADP", "NOUN", "PROPN") and not is_finite(before)


def is_whole(s: Stretch) -> bool:
    """Whether the words are a sentence and no part of one: a finite verb, or a capital at the beginning."""
    return s.doc[s.first].text[:1].isupper() or any(is_finite(t) for t in s.tokens)


def stands_alone(s: Stretch) -> bool:
    """Quoted sentences that are speech by themselves: nothing inside them is read as the report's own telling."""
    first = next((c for t in s.tokens for c in t.text if c.isalnum()), "")
    return first.isupper() or first.isdigit()


def is_name(s: Stretch, sayings: Sayings) -> bool:
    """Whether the words look like a name: capitals only, foreign words, a noun of naming or "sogenannt" before them."""
    words = s.words
    if not words or _is_called(s, words[0], sayings):
        return True
    if s.last + 2 < len(s.doc) and sayings.has("term", s.doc[s.last + 2].lower_):
        return True  # "auch „der Alte“ genannt"
    if sum(t.pos_ in ("PROPN", "X") for t in words) > 0.6 * len(words):
        return True
    return words[0].text[:1].isupper() and all(_may_be_in_name(t) for t in words)


def _may_be_in_name(word: Token) -> bool:
    return word.text[:1].isupper() or word.is_digit or word.pos_ in ("ADP", "DET", "CCONJ") or word.like_num


def _is_called(s: Stretch, first: Token, sayings: Sayings) -> bool:
    """Whether the word before shows that the words are what something is called."""
    before = word_before(s)
    if before is None:
        return False
    if _is_term(before, sayings) or is_titled(s, sayings):
        return True
    if before.pos_ == "PROPN" and first.text[:1].isupper():
        return True
    return before.text == ":" and before.i > 0 and sayings.has("term", s.doc[before.i - 1].lower_)  # "kurz: „ABC“"


def _is_term(word: Token, sayings: Sayings) -> bool:
    """Whether a word says that what follows is only a term ("sogenannt")."""
    return sayings.has("term", word.lower_) or sayings.has("term", word.lemma_)


def is_phrase(s: Stretch) -> bool:
    """Nouns bound by small words, as slogans are: "Freiheit statt Angst"."""
    words = s.words
    return len(words) >= 3 and any(t.pos_ in ("ADP", "CCONJ", "ADV", "PART", "VERB") for t in words)


def is_common(s: Stretch, sayings: Sayings) -> bool:
    """Common nouns, no proper name and none that belongs to the noun before it: "eine „Gefahr für Leib und Leben“"."""
    words, before = s.words, word_before(s)
    if before is None or before.pos_ in ("NOUN", "PROPN") or _is_term(before, sayings):
        return False
    capital = has_capital_nouns(sayings)
    if capital and any(t.pos_ == "ADJ" and t.text[:1].isupper() for t in words):
        return False  # "die „Neue Zeitung“"
    unknown = capital and before.pos_ in ("DET", "ADJ")
    if any(t.pos_ in ("X", "NUM") or t.pos_ == "PROPN" and not (unknown and not t.ent_type_) for t in words):
        return False
    return any(t.pos_ == "NOUN" for t in words)


def has_capital_nouns(sayings: Sayings) -> bool:
    """Whether the language writes nouns with a capital, so that a capital on an adjective means a name."""
    return sayings.has("writing", "capital")


def is_titled(s: Stretch, sayings: Sayings) -> bool:
    """A noun of naming stands right before: "der Film „…“"."""
    before, first = word_before(s), s.doc[s.first]
    small = first.text.islower() and first.pos_ in ("ADJ", "ADV", "PART", "DET", "ADP")
    if small and has_capital_nouns(sayings):
        return False  # "Damit sei das Projekt „endgültig tot“", "Die Tat sei das Werk „eines Irren“"
    return before is not None and before.pos_ in ("NOUN", "PROPN") and sayings.named(before.lemma_)


def noun_of_saying_before(s: Stretch, sayings: Sayings) -> Token | None:
    """The noun of saying or writing right before the words: "die Aufschrift „…“", "Parolen wie „…“"."""
    token = word_before(s)
    for _ in range(4):
        if token is None or token.i == 0:
            return None
        if token.pos_ == "NOUN" and not sayings.has("example", token.lemma_):
            says = sayings.noun(token.lemma_) in ("speech", "writing") and not sayings.named(token.lemma_)
            return token if says else None
        if token.pos_ != "NOUN" and not _leads_to_words(token, s, sayings):
            return None
        token = token.nbor(-1)
    return None


def _leads_to_words(token: Token, s: Stretch, sayings: Sayings) -> bool:
    """Whether a word may stand between a noun of saying and its words; "dismissed the report as “fiction”" calls it something."""
    if sayings.has("calling", token.lower_) and token.i == s.first - 2:
        return False
    return token.pos_ in SMALL_WORDS or sayings.has("how", token.lower_) or token.is_punct
