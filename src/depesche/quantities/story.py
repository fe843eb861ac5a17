"""What is asked when the numbers of a report are read: its tokens and the number words of its language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from ..lexicon.numbers import Numbers


@dataclass(frozen=True, slots=True)
class Story:
    """A Doc and the number words its numbers are read with."""

    doc: Doc
    numbers: Numbers

    @property
    def groups(self) -> dict[str, frozenset[str]]:
        """The words around numbers, by what they say of them."""
        return self.numbers.groups

    def token(self, i: int) -> Token | None:
        """The token at a position, None behind the last."""
        return self.doc[i] if i < len(self.doc) else None

    def unit_at(self, i: int) -> tuple[str, int] | None:
        """Unit and its length in tokens at a position."""
        if i >= len(self.doc):
            return None
        units = self.numbers.units
        token = self.doc[i]
        if i + 1 < len(self.doc):
            pair = f"{token.lower_} {self.doc[i + 1].lower_}"
            if pair in units:
                return units[pair], 2
        for form in (token.text, token.lemma_, token.lower_):
            if form in units:
                return units[form], 1
        return None

    def count_of(self, noun: Token | None) -> Token | None:
        """What a noun of number is the number of ("die Zahl der Vermissten"); any other noun itself."""
        if noun is None or noun.lemma_ not in self.groups["count_noun"]:
            return noun
        return self.genitive(noun) or noun

    def genitive(self, token: Token) -> Token | None:
        """The noun of which a number or measure tells the amount: a genitive, "von", "of", or what follows without a preposition."""
        partitive = self.groups["partitive"]
        for child in token.children:
            if child.i > token.i and child.dep_ in ("nmod", "appos", "flat", "obl") and _is_noun(child):
                cases = {c.lower_ for c in child.children if c.dep_ == "case"}
                if not cases or cases & partitive:
                    return child
        after = self.token(token.i + 1)
        if after is None or after.lower_ not in partitive or after.head.i <= after.i:
            return None
        return after.head if after.head.pos_ in ("NOUN", "PROPN") else None


def _is_noun(token: Token) -> bool:
    """Whether a token is a noun, or an apposition in capitals, which the tagger may have taken for something else."""
    return token.pos_ in ("NOUN", "PROPN") or token.dep_ == "appos" and token.text[:1].isupper()
