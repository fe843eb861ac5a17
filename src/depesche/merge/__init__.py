"""Merge: which reports are copies of each other, which events are one happening. Works on Readings alone, knows no store."""

from .copies import Copies, signature
from .happenings import Changes, Happening, Happenings, Telling, contradictions

__all__ = ["Changes", "Copies", "Happening", "Happenings", "Telling", "contradictions", "signature"]
