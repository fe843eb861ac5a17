"""Kinds of organisations that a noun can stand for: `kinds_of(role)`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from depesche.lexicon.actors import Role

#: Kinds of organisations by the office word of a role; further ones stand in its note (`is:ngo,armed`).
_KINDS = {
    "army": ("military",), "rebels": ("armed", "terror"), "media": ("media", "agency"), "church": ("church",), "court": ("court",),
    "party": ("party",), "police": ("police",), "intelligence": ("intelligence",), "ministry": ("ministry",), "union": ("union",),
    "university": ("university",), "company": ("company",), "ngo": ("ngo",), "parliament": ("parliament",),
}  # fmt: skip


def kinds_of(role: Role) -> frozenset[str]:
    """Kinds of organisations that the noun of a role can stand for."""
    words = role.note.split()
    told = [part[3:].split(",") for part in words if part.startswith("is:")]
    own = _KINDS.get(words[0], ()) if words and role.kind == "organ" else ()
    return frozenset([*own, *(kind for kinds in told for kind in kinds)])
