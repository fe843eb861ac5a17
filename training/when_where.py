"""Trains the choice of an event's date and place: python -m training.when_where [--reports R.json --gold G.jsonl] [--dry]

The coder's proposals are paired with the gold's events by the scorer's own matching; the option that gives the gold's date (place) is right, all
others are wrong (events whose date no option gives are left out). A conditional logistic model with L2 regularisation is fitted. Folds are by
report. Prints how often date and place are right over the folds, as the scorer counts, beside the rule alone; then trains on all and writes
`src/depesche/events/when.json` and `where.json`.

The gold's `train` part was coded report by report with different habits: in one half of the reports what is told without a time is of the report's
month, in the other half it has no date or the report's day; in a quarter of them what is said has the place of the scene. Nothing in a text tells
which habit its coder had, so dates are learned only from reports with the first habit (the guidelines' "as exact as the text and the report's date
allow"), places only from reports without the last.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .judge import ROOT, SHARED, coders, in_gold_form, scorer


@dataclass(slots=True)
class Choice:
    """The options of one event: names of features, the value each gives, and the gold's value. `group` is the report."""

    group: int
    options: list[list[str]]
    values: list[str | None]
    gold: str | None
    right: list[bool]


def choices(reports: list[dict[str, Any]], gold_file: Path, language: str) -> tuple[list[Choice], list[Choice]]:
    """The choices of dates and of places for every proposal that pairs with a gold event."""
    score = scorer()
    gold = score.read(gold_file)
    dates: list[Choice] = []
    places: list[Choice] = []
    for number, coder in enumerate(coders(reports, language)):
        protos = coder.read()
        events = gold[coder.report.id]
        monthly = any(e["date"] and e["date"] == (coder.report.date or "")[:7] for e in events)
        found = [in_gold_form(coder, p) for p in protos]
        for i, j, _ in score.match(coder.report.text, events, found):
            if monthly:
                dates.append(_of_date(number, coder.setting.date_options(protos[j]), events[i]))
            if not any(map(_has_place_of_scene, events)):
                places.append(_of_place(number, coder.setting.place_options(protos[j]), events[i]))
    return dates, places


def _has_place_of_scene(event: dict[str, Any]) -> bool:
    """Whether the gold gives what was said a place that its own sentences do not name."""
    from depesche.events.setting import VERBAL

    place = event.get("place")
    return event["type"] in VERBAL and bool(place) and not any(place in sentence for sentence in event["evidence"])


def _of_date(group: int, options: Sequence[Any], event: dict[str, Any]) -> Choice:
    from depesche.events.when import LONG_AGO, UNKNOWN

    gold = event.get("date")
    nothing = LONG_AGO if event.get("status") == "historical" else UNKNOWN
    values = [o.date.iso if o.date else None for o in options]
    right = [v == gold if gold else o.source == nothing for v, o in zip(values, options)]
    return Choice(group, [o.features for o in options], values, gold, right)


def _of_place(group: int, options: Sequence[Any], event: dict[str, Any]) -> Choice:
    values = [o.spot.name if o.spot else None for o in options]
    return Choice(
        group, [o.features for o in options], values, event.get("place"), [v == event.get("place") for v in values]
    )


def fit(samples: Sequence[Choice], strength: float, least: int) -> dict[str, float]:
    """Weights by feature name. `strength`: of the regularisation; features of fewer than `least` events are left out."""
    import numpy as np
    from scipy.optimize import minimize
    from scipy.sparse import csr_matrix

    samples = [s for s in samples if any(s.right)]
    counts: dict[str, int] = {}
    for s in samples:
        for name in {n for names in s.options for n in names}:
            counts[name] = counts.get(name, 0) + 1
    index = {n: i for i, n in enumerate(sorted(n for n, c in counts.items() if c >= least))}
    rows, columns, starts, right = [], [], [0], []
    row = 0
    for s in samples:
        for names, good in zip(s.options, s.right):
            known = {index[n] for n in names if n in index}
            rows += [row] * len(known)
            columns += sorted(known)
            right.append(good)
            row += 1
        starts.append(row)
    x = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(row, len(index)))
    # what the rule says is not drawn to nothing: without evidence against it the rule holds
    pull = strength * np.array([0.05 if n.startswith("rule=") else 1.0 for n in index])
    begins, good = np.array(starts[:-1]), np.array(right, dtype=float)
    sizes = np.diff(starts)

    def loss(w: Any) -> tuple[float, Any]:
        z = x @ w
        z = z - np.repeat(np.maximum.reduceat(z, begins), sizes)
        e = np.exp(z)
        p = e / np.repeat(np.add.reduceat(e, begins), sizes)
        q = e * good
        total = np.add.reduceat(q, begins)
        q = q / np.repeat(total, sizes)
        value = -np.log(np.add.reduceat(p * good, begins)).sum() + (pull * w) @ w / 2
        return value, x.T @ (p - q) + pull * w

    best = minimize(loss, np.zeros(len(index)), jac=True, method="L-BFGS-B", options={"maxiter": 400})
    return {name: round(float(best.x[i]), 3) for name, i in index.items() if abs(best.x[i]) >= 0.0005}


def hits(samples: Sequence[Choice], weights: dict[str, float]) -> tuple[int, int]:
    """(right, counted) as the scorer counts: events that neither side dates are left out."""
    from depesche.events.ranker import Ranker

    ranker = Ranker(weights)
    right = counted = 0
    for s in samples:
        value = s.values[ranker.best(s.options)]
        if value is None and s.gold is None:
            continue
        counted += 1
        right += value == s.gold
    return right, counted


def leaning(weights: dict[str, float], lean: float) -> dict[str, float]:
    """The weights with less of a lean to no answer: an event that has none on either side is not counted."""
    return {n: round(w - lean, 3) if n in ("none", "long ago") else w for n, w in weights.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", default="de")
    parser.add_argument("--reports", type=Path, default=SHARED / "gold" / "train_reports.json")
    parser.add_argument("--gold", type=Path, default=SHARED / "gold" / "train.jsonl")
    parser.add_argument("--folds", type=int, default=8)
    parser.add_argument("--strength", type=float, default=16.0, help="L2 regularisation")
    parser.add_argument("--lean", type=float, default=1.0, help="taken from the weight of no answer")
    parser.add_argument("--least", type=int, default=3, help="a feature of fewer events is left out")
    parser.add_argument("--dry", action="store_true", help="only the folds, write nothing")
    arguments = parser.parse_args()
    dates, places = choices(
        json.loads(arguments.reports.read_text(encoding="utf-8")), arguments.gold, arguments.language
    )
    for name, samples in (("when", dates), ("where", places)):

        def train(part: Sequence[Choice]) -> dict[str, float]:
            return leaning(fit(part, arguments.strength, arguments.least), arguments.lean)

        reachable = sum(any(s.right) for s in samples if s.gold)
        print(
            f"{name}: {len(samples)} events, {sum(1 for s in samples if s.gold)} with a value in the gold, {reachable} of these among the options"
        )
        counts = []
        for fold in range(arguments.folds):
            weights = train([s for s in samples if s.group % arguments.folds != fold])
            counts.append(hits([s for s in samples if s.group % arguments.folds == fold], weights))
        figures = {
            "over the folds": (sum(r for r, _ in counts), sum(c for _, c in counts)),
            "by the rule alone": hits(samples, {"rule=True": 1.0}),
        }
        for what, (right, counted) in figures.items():
            print(f"  right {what}: {right} of {counted} = {right / counted:.3f}")
        if arguments.dry:
            continue
        card = {
            "what": f"Conditional logistic model that chooses the {name} of an event among all that may be meant.",
            "data": f"{len(samples)} events of the development gold's train part; no text is kept",
            "command": "python -m training.when_where",
            "right": {what: f"{right} of {counted}" for what, (right, counted) in figures.items()},
        }
        data = {"card": card, "weights": dict(sorted(train(samples).items()))}
        path = ROOT / "src" / "depesche" / "events" / f"{name}.json"
        path.write_text(json.dumps(data, indent=0) + "\n", encoding="utf-8")
        print(f"  {len(data['weights'])} weights written to {path}")


if __name__ == "__main__":
    main()
