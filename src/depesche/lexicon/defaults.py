"""Who is meant where an act names nobody (`any/defaults.lex`): police arrest, courts convict, unions strike, people are hit.

For each side of a (type, mode): the sector meant where nobody fits (None for nobody), and the sectors that may be meant.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import Lexicon


@dataclass(frozen=True, slots=True)
class Implied:
    """One side: `default` sector or None; `sectors` that fit (empty: nobody is implied); `anyone` if every sector fits."""

    default: str | None
    sectors: tuple[str, ...]
    anyone: bool

    def fits(self, code: str) -> bool:
        """Whether the holder of a code may be meant."""
        if self.anyone:
            return True
        return (code[4:7] or code[:3]) in self.sectors or code[:3] in self.sectors

    def rank(self, code: str) -> int:
        """How likely the holder of a code is meant: the place of his sector in the list, the first three alike."""
        sector = code[4:7] or code[:3]
        return 0 if self.anyone or sector not in self.sectors else self.sectors.index(sector) // 3


def _side(cell: str) -> Implied:
    default, _, rest = cell.partition(";")
    sectors = tuple(rest.split())
    return Implied(None if default.strip() in ("-", "") else default.strip(), sectors, "*" in sectors)


def load_defaults(lexicon: Lexicon) -> dict[tuple[str, str | None], tuple[Implied, Implied]]:
    """(type, mode) → (actor side, recipient side)."""
    return {
        (row["type"], row["mode"] or None): (_side(row["actor"]), _side(row["recipient"]))
        for row in lexicon.rows("defaults.lex", everywhere=True)
    }
