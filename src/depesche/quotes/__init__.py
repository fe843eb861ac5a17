"""Quotations: what is said in a report, by whom, with which cue (`Quote` records)."""

from .reader import read_quotes
from .speaker import quote_at, speaker_at

__all__ = ["quote_at", "read_quotes", "speaker_at"]
