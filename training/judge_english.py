"""Trains the judge of English proposals: python -m training.judge_english [--dry]

On the project's own wire sentences (`tests/data/events/english_wire.lex`) and on the first two of every three sentences of the English gold
standard, each labelled by the scorer's matching. The set is small, so the judge sees only how a proposal stands in its sentence (relation, part
of speech, relative clause, how many others stand beside it, whether its sides are named), no words and no types. It only weighs what the lexicon
proposes with named participants (`proposes` is false). Prints F1 over folds of the gold sentences, then writes `judge.en.json`.
"""

from __future__ import annotations

import argparse
import json
from typing import Any

from depesche.lexicon.table import read_table

from .judge import ROOT, SHARED, coders, in_gold_form, scorer

WIRE = ROOT / "tests" / "data" / "events" / "english_wire.lex"
TARGET = ROOT / "src" / "depesche" / "events" / "judge.en.json"
#: What the judge may look at, by the part of a feature's name before the sign of equation.
SEEN = frozenset({"dep", "pos", "crowd", "relative", "back", "sides", "stand", "stand,crowd"})
THIRD = 3

Sample = tuple[int, list[str], bool]


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


def samples(reports: list[dict[str, Any]], gold: dict[str, list[dict[str, Any]]]) -> list[Sample]:
    """(number of the report, features, whether it is right) of every proposal."""
    score, found = scorer(), []
    for number, coder in enumerate(coders(reports, "en", propose=False)):
        protos = coder.read()
        events = [in_gold_form(coder, p) for p in protos]
        right = {j for _, j, _ in score.match(coder.report.text, gold[coder.report.id], events)}
        for j, proto in enumerate(protos):
            found.append((number, [f for f in proto.features if f.split("=")[0] in SEEN], j in right))
    return found


def main() -> None:
    import numpy as np
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folds", type=int, default=6)
    parser.add_argument("--strength", type=float, default=0.2, help="inverse regularisation (C)")
    parser.add_argument("--threshold", type=float, default=0.45)
    parser.add_argument("--dry", action="store_true", help="only the folds, write nothing")
    arguments = parser.parse_args()
    own, read = samples(*wire()), samples(*standard())
    sentences = len(standard()[0])

    def matrix(items: list[Sample]) -> list[dict[str, int]]:
        return [dict.fromkeys(names, 1) for _, names, _ in items]

    def fit(items: list[Sample]) -> tuple[Any, Any]:
        columns = DictVectorizer().fit(matrix(items))
        model = LogisticRegression(C=arguments.strength, max_iter=500)
        return columns, model.fit(columns.transform(matrix(items)), [right for _, _, right in items])

    sure = np.zeros(len(read))
    for fold in range(arguments.folds):
        columns, model = fit(own + [s for s in read if s[0] % arguments.folds != fold])
        mine = [i for i, s in enumerate(read) if s[0] % arguments.folds == fold]
        sure[mine] = model.predict_proba(columns.transform(matrix([read[i] for i in mine])))[:, 1]
    truth = np.array([right for _, _, right in read])

    def f1(threshold: float) -> float:
        kept = sure >= threshold
        return round(float(2 * truth[kept].sum() / (kept.sum() + sentences)), 3)

    print(f"{len(own)} proposals of our own sentences, {len(read)} of {sentences} sentences of the standard")
    for threshold in (0.0, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7):
        print(f"threshold {threshold:.2f}  F1 {f1(threshold):.3f}")
    if arguments.dry:
        return
    columns, model = fit(own + read)
    weights = zip(columns.feature_names_, model.coef_[0])
    data = {
        "card": {
            "what": "Logistic model that gives each proposed English event its confidence and drops the unlikely.",
            "data": f"{len(own)} proposals of the project's own sentences and {len(read)} of two thirds of the English gold standard; no text is kept",
            "command": "python -m training.judge_english",
            "cross_validation": {"folds": arguments.folds, "f1": f1(arguments.threshold), "f1_without": f1(0.0)},
        },
        "bias": round(float(model.intercept_[0]), 4),
        "threshold": arguments.threshold,
        "proposes": False,
        "weights": {name: round(float(w), 4) for name, w in weights if abs(w) > 0.005},
    }
    TARGET.write_text(json.dumps(data, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
