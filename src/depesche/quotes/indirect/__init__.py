"""Indirect speech: the clause, infinitive or main clause that a cue governs, wherever it stands in the sentence.

Takes a cue and its sentence, gives the draft of what the cue tells. The parse says which clause belongs to the cue (`governed`); commas say
where it begins and ends (`extent`) and which clause it is where the parse gives none (`behind_cue`), for they are surer than the parse of a
long sentence. `inserted` and `unturned` read cues that stand in or behind what they tell, `nouns` the nouns of saying, `uncued` what no cue
governs; `clauses` tells what kind of clause something is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lexicon.sayings import Sayings
from ..cues import Cue
from ..draft import Draft
from .behind_cue import by_commas, by_conjunction
from .governed import by_parse
from .inserted import by_insertion
from .nouns import owner, read_nouns, stated_owner
from .uncued import aside, stray
from .unturned import by_order

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence

__all__ = ["aside", "owner", "read_indirect", "read_nouns", "stated_owner", "stray"]

#: The ways in which a cue's words are found, the first that finds some counts: where mood marks what is told and commas its bounds, ...
BY_MOOD = (by_insertion, by_parse, by_commas)
#: ... and where the order of words does.
BY_ORDER = (by_insertion, by_order, by_parse, by_conjunction)


def read_indirect(cue: Cue, sentence: Sentence, sayings: Sayings) -> Draft | None:
    """The indirect quotation of a cue, if it governs one."""
    if _is_denied(cue, sayings):
        return None
    for way in BY_MOOD if sayings.strict else BY_ORDER:
        found = way(cue, sentence, sayings)
        if found is not None:
            return found
    return None


def _is_denied(cue: Cue, sayings: Sayings) -> bool:
    """Whether it is said that somebody does not say it."""
    if cue.entry.kind not in ("speech", "act", "writing"):
        return False
    return any(c.lower_ in sayings.roles["not"] and c.lower_ not in cue.entry.words for c in cue.head.children)
