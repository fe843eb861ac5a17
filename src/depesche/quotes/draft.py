"""A quotation while it is being read: token sets and heads, before it becomes a `Quote` record."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..records import QuoteKind

#: A draft lies in words that hold more than this part of its tokens.
MOST = 0.6
#: Two drafts that share this part of all their tokens say almost the same.
SAME = 0.8


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

    def lies_in(self, words: set[int]) -> bool:
        """Whether most of what is said stands in a set of tokens."""
        return len(self.tokens & words) > MOST * len(self.tokens)


def medium_of(kind: str) -> str:
    """The medium of what is said with a word of a kind: a speech act is speech."""
    return "speech" if kind == "act" else kind


def nested(drafts: list[Draft]) -> list[Draft]:
    """With what is said by somebody who is himself quoted kept within the words that quote him ("Sie wisse, dass …, sagte X")."""
    for inner in drafts:
        for outer in drafts:
            within = bool(inner.cue) and set(inner.cue) <= outer.tokens and not set(outer.cue) & outer.tokens
            if within and set(outer.cue) & inner.tokens and inner.tokens & outer.tokens:
                inner.tokens &= outer.tokens
    return drafts


def distinct(drafts: list[Draft]) -> list[Draft]:
    """Without those that say almost the same as a surer one."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: -d.confidence):
        if all(len(draft.tokens & k.tokens) < SAME * len(draft.tokens | k.tokens) for k in kept):
            kept.append(draft)
    return sorted(kept, key=lambda d: d.first)
