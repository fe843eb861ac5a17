"""Words that say how an act stands to reality: negation, modals, plans, doubts (`<language>/reality.lex`).

Columns: `word | group`. Groups: `negator` (negates the clause or phrase it belongs to), `modal_future`, `modal_possible`,
`modal_demand`, `modal_claim` (modal verbs), `planned` (verbs, nouns and adjectives that put an act into the future), `possible`,
`prevented` (the act did not happen), `attempted`, `claimed` (alleged), `support` (verbs that lend a noun their subject), `support_passive`
(the act's undergoer is the subject: "unter Beschuss geraten"), `condition` (if, falls), `purpose` (um zu), `former` (ended long ago), `object_control`
(the object of the matrix verb does what the infinitive says), `agent_preposition` (marks the doer of a passive), `genitive_preposition`
(does the work of a genitive), `background` (prepositions whose noun has happened already: "nach dem Anschlag"), `locative` (prepositions that place an event),
`earlier` (prepositions whose noun lies before the story), `perfect` (auxiliaries of the perfect), `inside` (prepositions that make an
unknown name a place), `support_preposition` (joins a
noun to the verb that carries it: "zu einem Treffen reisen").
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import Lexicon

GROUPS = frozenset(
    "negator modal_future modal_possible modal_demand modal_claim planned possible prevented attempted claimed "
    "support support_passive condition purpose former object_control agent_preposition genitive_preposition background locative earlier perfect support_preposition inside".split()
)


def load_reality(lexicon: Lexicon) -> dict[str, frozenset[str]]:
    """Group → lemmas. Raises `LexiconError` for an unknown group."""
    groups: dict[str, set[str]] = defaultdict(set)
    for row in lexicon.rows("reality.lex"):
        if row["group"] not in GROUPS:
            raise row.error(f"unknown group {row['group']!r}; groups are {', '.join(sorted(GROUPS))}")
        groups[row["group"]].update(row.many("words"))
    return {name: frozenset(groups[name]) for name in GROUPS}
