"""Reports of products, shows and games, where customers, artists and players act and hardly a state.

`leisure(doc, lexicon)` grades a report by its words; `private(scan)` then leaves political only who is it
beyond doubt.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from ..language import compound_head
from .sport import OF_STATES, beyond_doubt

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from ..lexicon import Lexicon
    from .scan import Scan

#: Words of leisure among a hundred: hardly a report of politics has two.
GRADES = (0.5, 1.5, 2.5, 4.0)
#: Where a state is more than a place.
ACTING = frozenset({"nsubj", "nsubj:pass", "obl:agent", "obl:arg", "obj", "iobj"})
#: From this grade on a report is one of leisure.
PLAIN = 2


def leisure(doc: Doc, lexicon: Lexicon) -> int:
    """Grade of the share of words of products, shows and games among all words (0 to 4)."""
    named = lexicon.triggers.classes.get("leisure", frozenset())
    words = sum(t.is_alpha for t in doc)
    told = sum(
        t.lemma_ in named or t.text in named or compound_head(t.lemma_, lexicon.language) in named
        for t in doc
        if t.pos_ in ("NOUN", "PROPN")
    )
    return bisect_right(GRADES, 100 * told / max(words, 1))


def private(doc: Doc, found: Scan) -> None:
    """Leaves political whose country is told (customers, artists, "die Behörden" speak for themselves), who is named in full or with an office
    (a surname may be anybody's), and states that do something or have it done to them (elsewhere they are where something is sold or shown)."""
    full = {id(d.who) for d in found.drafts if d.who.person is not None and beyond_doubt(d)}
    for draft in found.drafts:
        who = draft.who
        if who.person is not None:
            sure = id(who) in full
        elif draft.role is not None:
            note = draft.role.note.split()
            sure = not who.guessed or bool(note) and note[0] in OF_STATES and "needs" not in note
        else:
            sure = True
            if who.kind == "state" and doc[draft.head].dep_ not in ACTING:
                draft.place = True
        if not sure:
            who.political = False
            draft.code = None
