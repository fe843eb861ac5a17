"""What stands between actors: relations and undertakings (`read_relations`)."""

from .reader import read_relations

__all__ = ["read_relations"]
