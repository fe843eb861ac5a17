"""How much: numbers with unit, bounds and what is counted (`read_quantities`), and the events they belong to (`attach`, `with_events`)."""

from .attach import attach, with_events
from .reader import read_quantities

__all__ = ["attach", "read_quantities", "with_events"]
