"""Who is meant where an act names nobody (`any/defaults.lex`): police arrest, courts convict, unions strike, people are hit.

Columns: `type | mode | actor | recipient`, sectors of PLOVER; the country is that of the scene.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import Lexicon


def load_defaults(lexicon: Lexicon) -> dict[tuple[str, str | None], tuple[str, str]]:
    """(type, mode) → (actor sector, recipient sector), empty where nobody is implied."""
    return {(row["type"], row["mode"] or None): (row["actor"], row["recipient"]) for row in lexicon.rows("defaults.lex", everywhere=True)}
