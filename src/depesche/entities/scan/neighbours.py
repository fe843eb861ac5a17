"""The words beside a name: whether they belong to it, so that it is another name than it seems alone.

`name_before(page, token_i)` gives a first name right before, `is_first_name` and `goes_on` tell that the name is longer
than what the lexicon knows, `bears_name` that a thing is called after somebody, `before_noun` that a noun follows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from depesche.lexicon.actors import Person, State, fold

if TYPE_CHECKING:
    from spacy.tokens import Token

    from .first_pass import FirstPass

NOUNS = frozenset({"NOUN", "PROPN"})
#: How a name hangs on the noun before it.
_NAMING = frozenset({"appos", "flat", "flat:name"})
#: How far to the right of an adjective its noun may stand.
_REACH = 6


def before_noun(page: FirstPass, token: Token) -> bool:
    """Whether a noun follows, perhaps after further adjectives."""
    doc = page.doc
    for k in range(token.i + 1, min(token.i + _REACH, len(doc) - 1)):
        if doc[k].pos_ in NOUNS:
            return True
        # "the *German* and the French ministers"
        again = doc[k].pos_ == "DET" and doc[k - 1].pos_ == "CCONJ" and doc[k].nbor(1).pos_ == "ADJ"
        if not again and doc[k].pos_ not in ("ADJ", "CCONJ"):
            return False
    return False


def name_before(page: FirstPass, token_i: int) -> Token | None:
    """A first name directly before a token: a proper noun that is no title, role or known name."""
    if token_i == 0:
        return None
    left = page.doc[token_i - 1]
    if left.is_space and "\n" not in left.text and token_i > 1:
        left = page.doc[token_i - 2]
    if left.pos_ != "PROPN" or not left.text[:1].isupper() or page.words.gap[left.i] or page.in_class(left, "title"):
        return None
    if any(not isinstance(d.who.person, Person) for d in page.drafts_at(left.i)):
        return None
    pieces = page.words.pieces_of(left.i)
    if not pieces or page.lexicon.role(page.words.written[pieces[-1]])[0] is not None:
        return None
    return left


def other_first_name(page: FirstPass, person: Person, token_i: int) -> bool:
    """Whether a surname stands after a first name that is not the person's ("Hans Merkel")."""
    before = name_before(page, token_i)
    if before is None:
        return False
    first = fold(before.text)
    return not any(
        first == fold(part) or part[:1].lower() == first[:1] and len(first) <= 2
        for part in person.name.replace("-", " ").split()
    )


def is_first_name(page: FirstPass, token_i: int) -> bool:
    """Whether the word is followed by the rest of a longer name ("Hassan Wirajuda")."""
    if token_i + 1 >= len(page.doc):
        return False
    right = page.doc[token_i + 1]
    words = page.words
    if right.pos_ != "PROPN" or not right.text[:1].isupper() or words.gap[right.i]:
        return False
    pieces = words.pieces_of(right.i)
    return bool(pieces) and not any(
        isinstance(e.what, State) for e in page.lexicon.match(words.folded, words.written, pieces[0])[1]
    )


def goes_on(page: FirstPass, token_i: int) -> bool:
    """Whether the tagger sees more of a person's name behind ("Franz Josef Huber" is no emperor)."""
    if token_i + 1 >= len(page.doc):
        return False
    right = page.doc[token_i + 1]
    return (
        right.ent_type_ == "PER"
        and right.ent_iob_ == "I"
        and right.pos_ == "PROPN"
        and fold(right.text) not in page.lexicon.particles
        and not page.words.gap[right.i]
    )


def bears_name(page: FirstPass, first_token: int) -> bool:
    """Whether a name belongs to the noun right before it: "die Villa *Kerry*", "das Orchester *Simón Bolívar*"; not "empfing im Weißen Haus *Angela Merkel*"."""
    doc, first = page.doc, first_token
    while first and doc[first].lower_ in page.lexicon.particles and doc[first - 1].pos_ == "PROPN":
        # "*Charles* de Gaulle"
        first -= 1
    noun, named = doc[max(first - 1, 0)], doc[first]
    if noun.i == first or page.words.gap[first] or not page.lemma_in_class(noun, "named_for"):
        return False
    while named.dep_ in _NAMING and named.head.i > named.i:
        named = named.head
    if any(d.who.political for d in page.drafts_at(noun.i)):
        # "im Weißen *Haus*"
        return False
    # "Orquesta *Sinfónica* Simón Bolívar"
    bearers = {noun.i, noun.head.i} if noun.dep_ in _NAMING else {noun.i}
    return named.dep_ in _NAMING and named.head.i in bearers
