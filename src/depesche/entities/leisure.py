"""Reports of products, shows and games, where customers, artists and players act and hardly a state.

`leisure(doc, lexicon)` grades a report by its words; `private(doc, scan, lexicon)` then leaves political only who is it
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
    from .drafts import Draft
    from .scan import Scan

#: Words of leisure among a hundred: hardly a report of politics has two.
GRADES = (0.5, 1.5, 2.5, 4.0)
#: Where a state is more than a place.
ACTING = frozenset({"nsubj", "nsubj:pass", "obl:agent", "obl:arg", "obj", "iobj"})
#: Labels of names that a person's name may be part of.
_FIRMS = frozenset({"ORG", "MISC"})
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


def private(doc: Doc, found: Scan, lexicon: Lexicon) -> None:
    """Leaves political whose country is told (customers, artists, "die Behörden" speak for themselves), who is named in full or with an office
    (a surname may be anybody's, a full name part of an orchestra's), and states that do something political or have it done to them (elsewhere they are
    where something is sold, shown or suffered, and their adjectives say where somebody comes from)."""
    acts = lexicon.triggers.by_head["v"]
    full = {
        id(d.who) for d in found.drafts if d.who.person is not None and beyond_doubt(d) and not _inside_name(doc, d)
    }
    for draft in found.drafts:
        who = draft.who
        if who.person is not None:
            sure = id(who) in full
        elif draft.role is not None:
            note = draft.role.note.split()
            sure = not who.guessed or bool(note) and note[0] in OF_STATES and "needs" not in note
        else:
            sure = True
            if who.kind == "state":
                token = doc[draft.head]
                acting = token.dep_ in ACTING and (token.head.pos_ != "VERB" or token.head.lemma_ in acts)
                if not acting or draft.form == "adjective":
                    draft.place = True
        if not sure:
            who.political = False
            draft.code = None


def _inside_name(doc: Doc, draft: Draft) -> bool:
    """Whether a person's name is the end of the name of something else ("das Orquesta Sinfónica Simón Bolívar")."""
    first = doc[draft.start_token]
    goes_on = first.ent_iob_ == "I" and first.ent_type_ in _FIRMS
    return goes_on or first.i > 0 and doc[first.i - 1].ent_type_ in _FIRMS
