"""The store: Readings ↔ SQLite (default) or PostgreSQL, one schema; reading the same report twice changes nothing."""

from .query import COLUMNS, Filters, FoundEvent, FoundEvents
from .schema import VERSION
from .store import Store

__all__ = ["COLUMNS", "VERSION", "Filters", "FoundEvent", "FoundEvents", "Store"]
