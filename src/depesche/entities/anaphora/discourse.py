"""What a report has said so far: who was named, in reading order, and which roles were given.

A `Discourse` is asked by the modules of this folder; they append to `former` and change drafts through `belong`, `mean` and
`add_twin`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..drafts import Draft, Scan, Who
from ..words import clause_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from depesche.lexicon.actors import ActorLexicon

    from ..words import Words

#: What somebody is who acts, and who is acted on.
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj", "sb"})
OBJECTS = frozenset({"obj", "iobj", "obl:arg"})
_ARGUMENTS = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:arg", "obl:agent", "dobj", "dative"})
#: How a name hangs on its title, and a noun on the one it is coordinated with.
_JOINED = frozenset({"conj", "flat", "flat:name", "appos", "compound"})
#: Forms that tell something of another and take nobody up.
ATTRIBUTIVE = frozenset({"adjective", "compound"})


@dataclass(slots=True)
class Discourse:
    """One report, read up to a token."""

    doc: Doc
    words: Words
    scan: Scan
    lexicon: ActorLexicon
    #: The report's date, by which offices are held.
    day: str | None
    text: str
    #: Who was named so far, in reading order.
    former: list[Draft] = field(default_factory=list)
    #: Bearers of roles by country or code, sector and noun.
    bearers: dict[tuple[str, str, str], Who] = field(default_factory=dict)

    def recent(self, token_i: int, most: int) -> Iterator[tuple[int, Draft]]:
        """Who was named, the last first, with how many sentences before a token, `most` at most."""
        sentence = self.words.sentence
        here = sentence[token_i]
        for former in reversed(self.former):
            back = here - sentence[former.head]
            if back > most:
                return
            yield back, former

    def same_clause(self, token: Token, former: Draft) -> bool:
        """Whether both stand under the same verb."""
        other = self.doc[former.head]
        sentence = self.words.sentence
        return sentence[token.i] == sentence[other.i] and clause_of(token) == clause_of(other)

    def beside(self, draft: Draft) -> set[Who]:
        """Who else depends on the same verb."""
        verb = verb_of(self.doc[draft.head])
        if verb is None:
            return set()
        return {d.who for d in self.scan.drafts if d.head != draft.head and verb_of(self.doc[d.head]) == verb}

    def add_twin(self, draft: Draft, who: Who) -> None:
        """The same words denote somebody else, too."""
        span = (draft.start_token, draft.end_token, draft.head, draft.start, draft.end)
        twin = Draft(who, *span, "description", draft.role, plural=True)
        twin.country = who.country
        self.scan.add(twin)


def belong(draft: Draft, country: str) -> None:
    """The draft's actor is of a country, as the report tells."""
    draft.who.country, draft.who.guessed = country, False
    draft.country = country


def mean(draft: Draft, who: Who) -> None:
    """The draft describes somebody who was named."""
    draft.who, draft.form = who, "description"


def verb_of(token: Token) -> int | None:
    """The verb whose direct argument a token is; coordinated nouns share the first one's, a name its title's."""
    current = token
    # "opposition leader Keir *Starmer* accused him": the name is the subject with its title
    while current.dep_ in _JOINED and current.head.pos_ in ("NOUN", "PROPN", "PRON") and current.head.i != current.i:
        current = current.head
    return int(current.head.i) if current.dep_ in _ARGUMENTS else None
