"""Projects, deals and meetings that parties plan, agree on, begin, finish or stop (`read_undertakings`)."""

from .reader import read_undertakings

__all__ = ["read_undertakings"]
