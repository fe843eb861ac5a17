"""States, people, organisations, roles and cities as the lexicon tells them, in one index over the words of a report.

    actors = lexicon.actors                     # an `ActorLexicon`, built once a process
    actors.match(folded, written, i)            # the longest names that begin at a piece of a word
    actors.role("Verkehrsminister")             # the role a noun names, by its head if it is a compound

`facts` are the records, `spelling` what names and words are compared by, `names`, `roles` and `cities` the look-ups that
`index` holds together; `tables` read the files, `loading` all of them. Faults of the files raise `LexiconError`.
"""

from .facts import City, Entry, Organisation, Person, Role, State, Term
from .index import ActorLexicon
from .loading import load_actors, read_actors
from .spelling import cut, fold, without_genitive

__all__ = [
    "ActorLexicon",
    "City",
    "Entry",
    "Organisation",
    "Person",
    "Role",
    "State",
    "Term",
    "cut",
    "fold",
    "load_actors",
    "read_actors",
    "without_genitive",
]
