"""Ingest: files, archives, feeds, streams → Reports. Knows nothing of language."""

from .columns import Columns
from .formats import read_source
from .run import Summary, run
from .sources import Source, find
from .text import read_bytes, read_file

__all__ = ["Columns", "Source", "Summary", "find", "read_bytes", "read_file", "read_source", "run"]
