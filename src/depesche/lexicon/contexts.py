"""Words that tell what an event is about: `<language>/contexts.lex` → contexts by lemma.

Each row names one of PLOVER's 37 contexts and the lemmas that speak for it. A lemma may stand for several contexts. A compound
counts by its head where the reader splits it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .plover import CONTEXTS

if TYPE_CHECKING:
    from . import Lexicon


def load_contexts(lexicon: Lexicon) -> dict[str, list[str]]:
    """Contexts by lemma, in PLOVER's order. Raises `LexiconError` for a context that PLOVER does not have."""
    found: dict[str, set[str]] = {}
    for row in lexicon.rows("contexts.lex"):
        context = row["context"]
        if context not in CONTEXTS:
            raise row.error(f"unknown context {context!r}; the contexts are {', '.join(CONTEXTS)}")
        for lemma in row.many("lemmas"):
            found.setdefault(lemma, set()).add(context)
    return {lemma: sorted(contexts, key=CONTEXTS.index) for lemma, contexts in sorted(found.items())}
