"""Ingest: files, streams and texts → Reports. Knows nothing of language."""

from .text import read_bytes, read_file

__all__ = ["read_bytes", "read_file"]
