"""A quotation while it is being read: token sets and heads, before it becomes a `Quote` record."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..records import QuoteKind


@dataclass(slots=True)
class Voice:
    """Who speaks: the token range of the phrase and its head. `refers`: whom a mere pointer ("demnach") points at."""

    start: int
    end: int
    head: int
    refers: Voice | None = None


@dataclass(slots=True)
class Draft:
    """`tokens`: what is said; `chars`: the same as characters where marks bound it; `sentence`: index of the first token of its sentence."""

    kind: QuoteKind
    tokens: set[int]
    voice: Voice | None = None
    cue: list[int] = field(default_factory=list)
    medium: str = "speech"
    to: Voice | None = None
    chars: tuple[int, int] | None = None
    sentence: int = 0
    confidence: float = 0.8
    whole: bool = False

    @property
    def first(self) -> int:
        return min(self.tokens)

    @property
    def last(self) -> int:
        return max(self.tokens)


def medium_of(kind: str) -> str:
    """The medium of what is said with a word of a kind: a speech act is speech."""
    return "speech" if kind == "act" else kind
