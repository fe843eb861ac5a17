"""Chooses one of several options by named features: a conditional logistic model, one weight a feature.

The weights stand in JSON files beside this module (`when.json`, `where.json`; made by `python -m training.when_where`). Features name relations,
distances and kinds, no words, so one file serves every language.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Ranker:
    """Weights by feature name; unknown features weigh nothing."""

    weights: dict[str, float]

    def shares(self, options: Sequence[Sequence[str]]) -> list[float]:
        """Probability of each option; they sum to 1."""
        sums = [sum(self.weights.get(name, 0.0) for name in names) for names in options]
        top = max(sums)
        powers = [math.exp(value - top) for value in sums]
        total = sum(powers)
        return [power / total for power in powers]

    def best(self, options: Sequence[Sequence[str]]) -> int:
        """Number of the option with the greatest sum of weights; of equals the first."""
        shares = self.shares(options)
        return shares.index(max(shares))


@lru_cache(maxsize=4)
def load_ranker(name: str) -> Ranker:
    """The ranker whose weights stand in `NAME.json`."""
    path = Path(__file__).with_name(f"{name}.json")
    return Ranker(json.loads(path.read_text(encoding="utf-8"))["weights"])
