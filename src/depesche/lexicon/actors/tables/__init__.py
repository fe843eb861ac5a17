"""The tables of the lexicon that actors stand in: each module reads the files of one into an `ActorLexicon`.

Formats: docs/lexicon.md. Faults raise `LexiconError` with the file and the line.
"""

from .cities import read_cities
from .organisations import read_organisations
from .people import read_people
from .roles import read_roles
from .states import read_states

__all__ = ["read_cities", "read_organisations", "read_people", "read_roles", "read_states"]
