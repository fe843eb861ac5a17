"""Surnames: of somebody named before, of somebody whose first name stands before, or of somebody so well known that it is enough.

`surname(page, i)` makes the draft of a person whose surname, perhaps in the genitive, a piece may be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from depesche.lexicon.actors import fold

from .neighbours import bears_name, is_first_name, name_before
from .standing import best, in_office, may_be_short, well_known

if TYPE_CHECKING:
    from spacy.tokens import Token

    from depesche.lexicon.actors import Person

    from ..drafts import Who
    from .first_pass import FirstPass

#: Functions by which a name that is also a common word is a name.
_ARGUMENTS = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "nmod:poss", "conj"})


def surname(page: FirstPass, i: int) -> bool:
    """Make a draft of whom a surname at a piece means; whether it means anybody."""
    return _Surname(page, i).draft()


def spellings(page: FirstPass, piece: str) -> tuple[str, ...]:
    """A folded name as it is written, and without the ending of a genitive if it has one."""
    bare = page.lexicon.inflection.bare(piece, "genitive")
    return (piece,) if bare == piece else (piece, bare)


class _Surname:
    """A piece that may be a surname: the token it stands in, whether it is all of it, and a first name before it."""

    __slots__ = ("before", "ends", "i", "page", "token", "whole")

    def __init__(self, page: FirstPass, i: int) -> None:
        self.page, self.i = page, i
        self.token: Token = page.doc[page.words.token[i]]
        pieces = page.words.pieces_of(self.token.i)
        self.whole, self.ends = len(pieces) == 1, pieces[-1] == i
        self.before = name_before(page, self.token.i) if pieces[0] == i else None

    def draft(self) -> bool:
        page = self.page
        for key in spellings(page, page.words.folded[self.i]):
            known = page.register.surnames.get(key)
            if known is not None and (self.before is None or fold(self.before.text) in fold(known.name)):
                return self._named_before(known)
            people = page.lexicon.by_surname.get(key)
            if people and self._of_lexicon(people, key):
                return True
        return False

    @property
    def _second(self) -> bool:
        """Whether the piece is the end of a name of several ("Schmidt-*Koller*")."""
        return self.ends and not self.whole

    def _draft(self, who: Who, first: int) -> bool:
        self.page.draft(who, first, self.i, "name" if self.ends else "compound")
        return True

    def _named_before(self, known: Who) -> bool:
        """The surname of somebody that the report has named."""
        if self._second or bears_name(self.page, self.token.i):
            return False
        if self.before is None or self.page.drafts_at(self.before.i):
            return self._draft(known, self.i)
        return self._draft(known, self._first_piece(self.before))

    def _first_piece(self, token: Token) -> int:
        return self.page.words.pieces_of(token.i)[0]

    def _of_lexicon(self, people: list[Person], key: str) -> bool:
        """The surname of somebody whom only the lexicon knows."""
        lead = self._lead(people)
        if lead is not None:
            # "Innenminister *de Maizière*"
            people = [p for p in people if self._has_lead(p, lead)]
        elif self.before is not None:
            return self._in_full(self.before, people, key)
        if not self._may_stand_alone(key) or lead is not None and bears_name(self.page, lead.i):
            return False
        named = lead if lead is not None else self.token
        meant = in_office(people, named, self.page) or [p for p in people if well_known(p, self.page)]
        if not meant:
            return False
        person = best(meant, self.page.register)
        if self.whole and self.token.ent_type_ not in ("PER", "") and not self.page.register.knows(person):
            return False
        return self._draft(self.page.register.person(person), self.i if lead is None else self._first_piece(lead))

    def _in_full(self, before: Token, people: list[Person], key: str) -> bool:
        """A surname behind a first name."""
        page, first_piece = self.page, self._first_piece(before)
        first = fold(page.words.written[first_piece])
        full = [p for p in people if fold(p.name.split()[0]) == first] or page.lexicon.persons(first, key)
        full = [p for p in full if may_be_short(p, 2, page.register)]
        if is_first_name(page, self.token.i):
            # "Franz Josef Huber" is no emperor
            full = [p for p in full if not p.name.endswith(".")]
        # "Kim Hyun-Sub" is no Kim Hyun
        if not full or not self.ends or bears_name(page, before.i):
            return False
        return self._draft(page.register.person(best(full, page.register)), first_piece)

    def _may_stand_alone(self, key: str) -> bool:
        """Whether the words around a surname without a first name leave it one."""
        page, token = self.page, self.token
        if token.pos_ != "PROPN" and token.ent_type_ != "PER" and not self._before_role():
            return False
        if key in page.lexicon.classes["common"] and (
            token.dep_ not in _ARGUMENTS or any(c.dep_ == "case" for c in token.children)
        ):
            return False
        if is_first_name(page, token.i) or self._second:  # "Schmidt-Koller" is another name
            return False
        # "Villa Kerry", whatever the parser makes of it: a surname alone may be anybody's
        return not (token.i and page.lemma_in_class(page.doc[token.i - 1], "named_for"))

    def _before_role(self) -> bool:
        """ "die *Bush*-Regierung": whether a role is the head of the compound."""
        words = self.page.words
        last = words.pieces_of(self.token.i)[-1]
        return not self.ends and self.page.lexicon.role(words.written[last])[0] is not None

    def _lead(self, people: list[Person]) -> Token | None:
        """The first of the words ("de", "van der") before a surname that belong to it in somebody's name; None if there are none."""
        page, first = self.page, self.token.i
        if self._first_piece(self.token) != self.i:
            return None
        while first and page.doc[first - 1].lower_ in page.lexicon.particles and not page.words.gap[first]:
            first -= 1
        lead = page.doc[first]
        return lead if first < self.token.i and any(self._has_lead(p, lead) for p in people) else None

    def _has_lead(self, person: Person, lead: Token) -> bool:
        """Whether a person's name holds the words from a lead to the surname."""
        return f" {fold(self.page.doc[lead.i : self.token.i + 1].text)} " in f"{fold(person.name)} "
