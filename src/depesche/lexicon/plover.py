"""The PLOVER ontology as constants, read from `any/plover.toml`.

Gives the event types with their modes, quad classes and scores, the contexts, the sectors and the codes that stand in a
country's place. Facts: PLOVER manual, draft 0.8 (Open Event Data Alliance, 2021, CC BY-SA 4.0).
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

_facts: dict[str, Any] = tomllib.loads((Path(__file__).parent / "any" / "plover.toml").read_text(encoding="utf-8"))
_types: dict[str, dict[str, Any]] = _facts["types"]

#: The 16 event types, from cooperation to conflict.
TYPES: tuple[str, ...] = tuple(_types)
#: Modes of each type; an empty tuple where the type has none.
MODES: dict[str, tuple[str, ...]] = {name: tuple(facts.get("modes", {})) for name, facts in _types.items()}
#: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
QUAD: dict[str, int] = {name: facts["quad"] for name, facts in _types.items()}
#: Score from -10 to +10 by (type, mode); (type, None) is the type's own.
SCORE: dict[tuple[str, str | None], float] = {
    **{(name, None): float(facts["score"]) for name, facts in _types.items()},
    **{(name, mode): float(s) for name, facts in _types.items() for mode, s in facts.get("modes", {}).items()},
}
#: What each type means, in one line.
MEANING: dict[str, str] = {name: facts["meaning"] for name, facts in _types.items()}
#: Types that make no sense without somebody to whom it is done.
RECIPIENT_REQUIRED: frozenset[str] = frozenset(n for n, facts in _types.items() if facts.get("recipient_required"))
#: How an event stands to reality.
STATUS: tuple[str, ...] = tuple(_facts["auxiliary"]["status"])
#: The 37 contexts.
CONTEXTS: tuple[str, ...] = tuple(_facts["contexts"]["names"])
#: Meaning of the sector codes.
SECTORS: dict[str, str] = dict(_facts["sectors"])
#: Codes in a country's place (UNO, EUR, IGO, …).
INTERNATIONAL: dict[str, str] = dict(_facts["international"])


def quad_of(event_type: str) -> int:
    """The quad class of a type, 1 to 4. Raises `KeyError` for a type PLOVER does not have."""
    return QUAD[event_type]


def score_of(event_type: str, mode: str | None = None) -> float:
    """The conflict-cooperation score of a type and mode. Raises `KeyError` for a type or mode PLOVER does not have."""
    return SCORE[event_type, mode]
