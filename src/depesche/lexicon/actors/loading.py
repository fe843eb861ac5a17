"""From the files of a lexicon, or from what is kept of them between processes, to an `ActorLexicon`."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from .index import ActorLexicon
from .tables import read_cities, read_organisations, read_people, read_roles, read_states

if TYPE_CHECKING:
    from .. import Lexicon


def load_actors(lexicon: Lexicon) -> ActorLexicon:
    """All actors of a lexicon, from the cache where there is one of the same files. Raises `LexiconError`."""
    from ..actor_cache import cached

    # Tens of thousands of small objects that all stay: looking for garbage among them would take a third of the time.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return cached(lexicon, lambda: _empty(lexicon), lambda: read_actors(lexicon))
    finally:
        if collecting:
            gc.enable()


def _empty(lexicon: Lexicon) -> ActorLexicon:
    return ActorLexicon(lexicon.inflection, lexicon.name_words)


def read_actors(lexicon: Lexicon) -> ActorLexicon:
    """All actors of a lexicon, from its files. Raises `LexiconError`."""
    actors = _empty(lexicon)
    # People are counted to states only that are known, hence these first.
    for read in (read_states, read_people, read_organisations, read_roles, read_cities):
        read(lexicon, actors)
    return actors
