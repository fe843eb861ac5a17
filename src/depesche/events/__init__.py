"""What happened: PLOVER events from a parsed report (`read_events`)."""

from .coder import read_events

__all__ = ["read_events"]
