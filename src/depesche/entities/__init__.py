"""Who and where: turns every naming of a political actor or place into one entity with its PLOVER code.

    actors = read_entities(doc, report, lexicon)
    actors.entities                     # records
    actors.at(token_i)                  # the mention covering a token
    actors.np(token_i)                  # who the noun phrase headed by a token denotes
    actors.modifiers(token_i)           # "US" of "US-Luftangriff", "russische" of "russische Kritik"

The passes (`reader`): first all names and roles are found (`scan`), then joined into phrases (`phrases`), then what names no
country gets one from its surroundings (`belonging`, by the cues of `countries`), then pronouns and descriptions find whom they
mean (`anaphora`), then drafts become records (`settling`). `actors` is what other readers ask.
"""

from .actors import Actors, MentionAt
from .reader import read_entities

__all__ = ["Actors", "MentionAt", "read_entities"]
