"""Layout: the raw text of a report → its blocks, and author, place and date where the text gives them."""

from .blocks import Layout, read_layout

__all__ = ["Layout", "read_layout"]
