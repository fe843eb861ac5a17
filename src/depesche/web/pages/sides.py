"""What the pages of an actor and of two have in common: the types of what one side did, counted, and what stands between them, told once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


def by_type(counts: Iterable[tuple[str, int]]) -> list[tuple[str, int]]:
    """Types with how often they were counted in all, the most first; none that never was."""
    found: dict[str, int] = {}
    for type_, n in counts:
        found[type_] = found.get(type_, 0) + n
    return sorted(((type_, n) for type_, n in found.items() if n), key=lambda pair: (-pair[1], pair[0]))


def once(relations: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Relations that several reports name stand once, as the latest report has them; `times` says in how many sentences."""
    found: dict[tuple[Any, ...], dict[str, Any]] = {}
    for row in relations:
        key = (row["kind"], *(row["parties"][side][0] if row["parties"][side] else "" for side in ("source", "target")))
        found.setdefault(key, {**row, "times": 0})["times"] += 1
    return list(found.values())
