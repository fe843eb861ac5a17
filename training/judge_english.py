"""Trains the judge of English proposals: python -m training.judge_english [--dry]

On the project's own wire sentences (`tests/data/events/english_wire.lex`), on its own whole reports (`training/reports/en_*.txt`) and on the first two
of every three sentences of the English gold standard, each labelled by the scorer's matching. That standard codes one act of a lone sentence, a report
of ours all of them: how a proposal stands is therefore learnt anew for lone sentences (the features named `lone`). The set is small, so the judge sees
only how a proposal stands in its sentence (relation, part of speech, relative clause, how many others stand beside it, whether its sides are named) and
what the German judge thinks of it, whose features are the same and which was taught on ten times as much: the weights written are the German ones,
times what they proved worth, plus the English ones. It only weighs what the lexicon proposes with named participants (`proposes` is false: what else
is proposed is right too seldom for so small a set to tell). Prints F1 over folds of the reports and of the gold sentences, then writes `judge.en.json`.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from depesche.lexicon.table import read_table

from .judge import ROOT, SHARED, coders, credited, in_gold_form, scorer
from .own_reports import read_own

if TYPE_CHECKING:
    from depesche.events.judge import Judge

WIRE = ROOT / "tests" / "data" / "events" / "english_wire.lex"
TARGET = ROOT / "src" / "depesche" / "events" / "judge.en.json"
#: What the judge may look at, by the part of a feature's name before the sign of equation.
SEEN = frozenset({"dep", "pos", "crowd", "relative", "back", "sides", "stand", "stand,crowd"})
THIRD = 3

GERMAN = "the German judge"


@dataclass(frozen=True, slots=True)
class Sample:
    """A proposal: where it comes from, the number of its report there, what the judge may see of it, whether it is right, and what it weighs."""

    source: str
    report: int
    seen: dict[str, float]
    right: bool
    weight: float = 1.0


def wire() -> tuple[list[dict[str, Any]], dict[str, list[dict[str, Any]]]]:
    """The project's own sentences as reports and gold: one event each, of one of the types named."""
    reports, gold = [], {}
    for number, row in enumerate(read_table(WIRE)):
        key = f"wire{number}"
        reports.append({"id": key, "text": row["sentence"], "date": None, "title": None})
        gold[key] = [{"type": t, "evidence": [row["sentence"]]} for t in row["type"].split(",")]
    return reports, gold


def standard() -> tuple[list[dict[str, Any]], dict[str, list[dict[str, Any]]]]:
    """The gold standard without every third sentence, which is kept for measuring."""
    folder = SHARED / "plover"
    reports = json.loads((folder / "gsr_dev_reports.json").read_text(encoding="utf-8"))
    return [r for i, r in enumerate(reports) if i % THIRD != THIRD - 1], scorer().read(folder / "gsr_dev.jsonl")


def samples(
    source: str, reports: list[dict[str, Any]], gold: dict[str, list[dict[str, Any]]], german: Judge, quiet: float = 1.0
) -> list[Sample]:
    """Every proposal of the reports. `quiet`: weight of what is proposed in a report without any event."""
    score, found = scorer(), []
    for number, coder in enumerate(coders(reports, "en", propose=False)):
        protos = coder.read()
        key, text = coder.report.id, coder.report.text
        events = [in_gold_form(coder, p) for p in protos]
        for event, proto in zip(events, protos, strict=True):
            event["again"] = protos.index(proto.resembles) if proto.resembles in protos else None
        pairs = {j: i for i, j, _ in score.match(text, gold[key], events)}
        right = credited(score, text, gold[key], events, pairs)
        for j, proto in enumerate(protos):
            names = dict.fromkeys(proto.features, 1.0)
            seen = {n: 1.0 for n in names if n.partition("=")[0].removeprefix("lone,") in SEEN or n == "lone"}
            seen[GERMAN] = german.bias + sum(german.weights.get(n, 0.0) for n in names)
            found.append(Sample(source, number, seen, j in right, 1.0 if gold[key] else quiet))
    return found


def main() -> None:
    import numpy as np
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    from depesche.events.judge import load_judge

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folds", type=int, default=6)
    parser.add_argument("--strength", type=float, default=0.3, help="inverse regularisation (C)")
    parser.add_argument("--quiet", type=float, default=3.0, help="weight of proposals in own reports without any event")
    parser.add_argument("--threshold", type=float, default=0.5)
    parser.add_argument("--dry", action="store_true", help="only the folds, write nothing")
    arguments = parser.parse_args()
    german = load_judge("de")
    assert german is not None
    own, own_gold = read_own("en")
    sentences, standard_gold = standard()
    items = [
        *samples("wire", *wire(), german),
        *samples("own", own, own_gold, german, arguments.quiet),
        *samples("standard", sentences, standard_gold, german),
    ]
    expected = {"own": sum(len(own_gold[r["id"]]) for r in own), "standard": len(sentences)}
    counts = Counter(name for s in items for name in s.seen)

    def matrix(part: list[Sample]) -> list[dict[str, float]]:
        return [{n: v for n, v in s.seen.items() if counts[n] > 1} for s in part]

    def fit(part: list[Sample]) -> tuple[Any, Any]:
        columns = DictVectorizer().fit(matrix(part))
        model = LogisticRegression(C=arguments.strength, max_iter=3000)
        right, weight = [s.right for s in part], [s.weight for s in part]
        return columns, model.fit(columns.transform(matrix(part)), right, sample_weight=weight)

    sure = np.zeros(len(items))
    # every source's reports run on in threes (the standard lacks each third): a fold takes neighbours
    fold_of = np.array([s.report // 3 % arguments.folds for s in items])
    for fold in range(arguments.folds):
        columns, model = fit([s for s, f in zip(items, fold_of, strict=True) if f != fold])
        mine = np.flatnonzero(fold_of == fold)
        sure[mine] = model.predict_proba(columns.transform(matrix([items[i] for i in mine])))[:, 1]

    def f1(source: str, threshold: float) -> float:
        kept = [s.right for s, p in zip(items, sure, strict=True) if s.source == source and p >= threshold]
        return round(2 * sum(kept) / (len(kept) + expected[source]), 3)

    number = Counter(s.source for s in items)
    print(
        f"{number['wire']} proposals of our own sentences, {number['own']} of {len(own)} own reports with {expected['own']} events,",
        f"{number['standard']} of {len(sentences)} sentences of the standard",
    )
    for threshold in (0.0, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7):
        print(
            f"threshold {threshold:.2f}  F1 of reports {f1('own', threshold):.3f}  of the standard {f1('standard', threshold):.3f}"
        )
    if arguments.dry:
        return
    columns, model = fit(items)
    mine = dict(zip(columns.feature_names_, map(float, model.coef_[0]), strict=True))
    worth = mine.pop(GERMAN)
    print(f"the German judge is worth {worth:.3f}")
    weights = {name: worth * weight for name, weight in german.weights.items()}
    for name, weight in mine.items():
        weights[name] = weights.get(name, 0.0) + weight
    data = {
        "card": {
            "what": "Logistic model that gives each proposed English event its confidence and drops the unlikely.",
            "data": f"{number['wire']} proposals of the project's own sentences, {number['own']} of {len(own)} of its own reports and {number['standard']} of two thirds of the English gold standard; the weights of the German judge (judge.de.json) times {worth:.2f} are added; no text is kept",
            "licence": "CC BY-SA 4.0, as the treebanks the German judge was taught on",
            "command": "python -m training.judge_english",
            "cross_validation": {
                "folds": arguments.folds,
                "f1_of_reports": f1("own", arguments.threshold),
                "f1_of_reports_without": f1("own", 0.0),
                "f1": f1("standard", arguments.threshold),
                "f1_without": f1("standard", 0.0),
            },
        },
        "bias": round(float(model.intercept_[0]) + worth * german.bias, 4),
        "threshold": arguments.threshold,
        "proposes": False,
        "weights": {name: round(w, 4) for name, w in sorted(weights.items()) if abs(w) > 0.005},
    }
    TARGET.write_text(json.dumps(data, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
