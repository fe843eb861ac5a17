"""Names inside and before the noun of a role: "*US*-Außenminister", "der *deutsche* und der *französische* Minister", "*Deutschlands* Kanzlerin".

`inside(page, draft)` gives those within the token, `modifiers(page, draft)` those before it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .owner import is_genitive

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from spacy.tokens import Token

    from ..drafts import Draft
    from ..page import Page

#: So many words back a modifier may stand.
_REACH = 5
_NAMES = frozenset({"adjective", "name", "capital", "compound"})
#: Forms of names that nouns take as modifiers where the language lets them ("the *EU* commissioner").
_NOUN_MODIFIERS = _NAMES | {"role"}


@dataclass(slots=True)
class Modifiers:
    """Names before a noun, the nearest first; whether a word makes the office a former one; the token the phrase begins with."""

    begin: int
    former: bool
    found: list[Draft] = field(default_factory=list)

    def take(self, drafts: Iterable[Draft]) -> None:
        for draft in drafts:
            self.found.append(draft)
            self.begin = min(self.begin, draft.start_token)


def inside(page: Page, draft: Draft) -> list[Draft]:
    """Names within the token of the role: "US" of "US-Außenminister"."""
    return [
        d
        for d in page.drafts_at(draft.head)
        if d is not draft and d.end <= draft.start and d.form in ("compound", "adjective")
    ]


def modifiers(page: Page, draft: Draft) -> Modifiers:
    """Actors that stand as modifiers directly before the role."""
    told = Modifiers(draft.start_token, _former_inside(page, draft))
    i, steps = draft.start_token - 1, 0
    while i >= 0 and steps < _REACH and not page.words.gap[i]:
        token, here = page.doc[i], page.drafts_at(i)
        if _is_former(page, token):
            told.former = True
        elif _is_noun_modifier(page, token, here):
            if here[0].role is not None and here[0].end_token != i + 1:
                break
        elif not _is_adjective(token, here) and not _is_plain_modifier(page, token, here):
            passed = _passed_over(page, token, draft, told, steps)
            if not passed:
                _take_genitive(page, token, draft, told)
                break
            i -= passed
            steps += token.text == ","
            continue
        told.take(_named_by_modifier(page, here, draft, told))
        i -= 1
        steps += 1
    return told


def _former_inside(page: Page, draft: Draft) -> bool:
    """ "Ex-Präsident": whether a part of the compound makes the office a former one."""
    former = page.lexicon.classes["former"]
    return any(page.words.folded[p] in former for p in page.words.pieces_of(draft.head)) or draft.prefix in former


def _is_former(page: Page, token: Token) -> bool:
    return page.lemma_in_class(token, "former") or page.lexicon.stem(token.lower_) in page.lexicon.classes["former"]


def _is_adjective(token: Token, here: Sequence[Draft]) -> bool:
    """An adjective, a participle, or a name of the lexicon that is used as one."""
    return (
        token.pos_ == "ADJ" or token.pos_ == "VERB" and token.dep_ == "amod" or any(d.form == "adjective" for d in here)
    )


def _is_noun_modifier(page: Page, token: Token, here: Sequence[Draft]) -> bool:
    """A name before its noun, in a language where nouns modify nouns ("the *EU* commissioner")."""
    return (
        bool(here)
        and token.pos_ in ("PROPN", "NOUN")
        and page.lexicon.has("noun_modifiers")
        and here[0].form in _NOUN_MODIFIERS
        and not _is_adjective(token, here)
    )


def _is_plain_modifier(page: Page, token: Token, here: Sequence[Draft]) -> bool:
    """A noun before its noun that names nobody ("the EU *trade* commissioner")."""
    return not here and token.pos_ == "NOUN" and token.dep_ == "compound" and page.lexicon.has("noun_modifiers")


def _named_by_modifier(page: Page, here: Sequence[Draft], draft: Draft, told: Modifiers) -> list[Draft]:
    """Of the drafts at a modifier those that tell whose the role is."""
    return [
        d
        for d in here
        if (d.form in _NAMES or page.lexicon.has("noun_modifiers"))
        and d is not draft
        and d.end <= draft.start
        and d not in told.found
    ]


def _passed_over(page: Page, token: Token, draft: Draft, told: Modifiers, steps: int) -> int:
    """How many tokens from here to the left only join further adjectives to the noun: an article with its conjunction, a conjunction, a comma."""
    i = token.i
    if token.pos_ == "DET" and told.found and _joins_adjective(page, i, draft):
        # "der *deutsche* und der französische Außenminister"
        return 2
    if token.pos_ == "CCONJ" and told.found and any(d.form == "adjective" for d in page.drafts_at(i - 1)):
        return 1
    return int(token.text == "," and bool(i) and page.doc[i - 1].pos_ == "ADJ" and bool(steps))


def _joins_adjective(page: Page, article: int, draft: Draft) -> bool:
    """Whether an article joins a second adjective of nationality to a noun that stands but once."""
    doc = page.doc
    if article < 2 or not (doc[article - 1].pos_ == "CCONJ" or doc[article - 1].text == ","):
        return False
    first, noun = doc[article - 2], doc[draft.head]
    alone = noun.i in (first.i, first.head.i) or first.dep_ == "conj" or noun.dep_ == "conj" and noun.head == first
    return alone and any(d.form == "adjective" for d in page.drafts_at(first.i))


def _take_genitive(page: Page, token: Token, draft: Draft, told: Modifiers) -> None:
    """Take the genitive that a phrase begins with, if it does: "*Deutschlands* Kanzlerin", "*Russia*'s president"."""
    if token.text in page.lexicon.genitive_marks and token.i and page.drafts_at(token.i - 1):
        i = token.i - 1
        told.take(d for d in page.drafts_at(i) if i in (d.end_token - 1, d.head))
    elif token.pos_ in ("NOUN", "PROPN", "CCONJ") or token.text == ",":
        # "Deutschlands Kanzlerin", "Irans Oberster Führer": a genitive before its noun has no article.
        here = page.drafts_at(token.i)
        if any(_stands_before(page, d, draft, token.i) for d in here):
            told.take(d for d in here if d.role is None)
            told.begin = min(told.begin, *(d.start_token for d in here))


def _stands_before(page: Page, owner: Draft, draft: Draft, i: int) -> bool:
    """Whether a name is the genitive before its noun: by the parser, or a state's name with its -s directly before."""
    if owner.role is not None or owner.form not in ("name", "capital") or not is_genitive(page, owner):
        return False
    token = page.doc[owner.head]
    adjacent = (
        i == draft.start_token - 1
        and owner.who.kind in ("state", "place")
        and (token.text.endswith(page.lexicon.inflection.endings_of("genitive")) and token.lemma_ != token.text)
    )
    return token.head.i == draft.head or adjacent
