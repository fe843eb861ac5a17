"""How much: numbers with unit, bounds and what is counted (`read_quantities`)."""

from .reader import read_quantities

__all__ = ["read_quantities"]
