"""Quotations: what is said in a report, by whom, with which cue (`Quote` records)."""

from .reader import read_quotes
from .speaker import speaker_at

__all__ = ["read_quotes", "speaker_at"]
