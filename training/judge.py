"""Trains the judge of proposed events: python -m training.judge [LANGUAGE] [--reports R.json --gold G.jsonl]

On the gold's `train` part, on the project's own coded reports (`training/reports`), which the lexicon was not made on, and on two thirds of the coded sentences of
the treebanks (`training/sentences`; every third is kept for measuring). Every proposal of the coder is labelled by the scorer's own matching (right if it pairs with a gold event). Folds are by report. Prints event
F1 with and without the judge over the folds, then trains on all of it and writes `src/depesche/events/judge.LANGUAGE.json` with a card.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from depesche.events.coder import Coder
    from depesche.events.proto import Proto

from .own_reports import read_own, read_sentences

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"


def scorer() -> Any:
    """The gold's scoring module."""
    spec = importlib.util.spec_from_file_location("gold_score", SHARED / "gold" / "score.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def coders(reports: list[dict[str, Any]], language: str, propose: bool = True) -> Iterator[Coder]:
    """A coder without a judge for every report; with `propose` it also proposes acts whose participants are only implied."""
    from depesche import language as languages
    from depesche.entities import read_entities
    from depesche.events.coder import Coder
    from depesche.events.story import Story
    from depesche.layout import read_layout
    from depesche.lexicon import load
    from depesche.quotes import read_quotes
    from depesche.records import Report
    from depesche.times import read_times

    lexicon = load(language)
    engine = languages.load_engine(language)
    for row in reports:
        layout = read_layout(
            Report(id=row["id"], text=row["text"], date=row["date"], title=row["title"], language=language), lexicon
        )
        doc = languages.parse(layout.report, layout.blocks, engine)
        actors = read_entities(doc, layout.report, lexicon)
        times = read_times(doc, layout.report, lexicon)
        quotes = read_quotes(doc, actors, lexicon)
        yield Coder(Story(doc, layout.report, actors, times, quotes, lexicon), propose=propose)


def in_gold_form(coder: Coder, proto: Proto) -> dict[str, Any]:
    """A proposal as the scorer reads it."""
    sentences = [coder.sentences[i] for i in proto.evidence]
    return {
        "type": proto.type,
        "mode": proto.mode,
        "evidence": [[s[0].idx, s[-1].idx + len(s[-1])] for s in sentences],
        "actor": [p.code for p in proto.actor],
        "recipient": [p.code for p in proto.recipient],
        "status": proto.status,
    }


def proposals(reports: list[dict[str, Any]], language: str) -> list[tuple[str, str, list[dict[str, Any]]]]:
    """(report id, text, proposals in the gold's form with `features`) for every report, without a judge."""
    out = []
    for coder in coders(reports, language):
        protos = coder.read()
        found = [
            {
                **in_gold_form(coder, proto),
                "features": proto.features,
                "again": protos.index(proto.resembles) if proto.resembles in protos else None,
            }
            for proto in protos
        ]
        out.append((coder.report.id, coder.report.text, found))
    return out


def credited(
    score: Any, text: str, gold: list[dict[str, Any]], found: list[dict[str, Any]], pairs: dict[int, int]
) -> set[int]:
    """Which proposals are right: those that pair with a gold event; where a second telling got the pair of the first, the first gets it."""
    right = set(pairs)
    for j, i in sorted(pairs.items()):
        first = found[j]["again"]
        if first is None or first in right or found[first]["type"] != gold[i]["type"]:
            continue
        if score.share(score.spans(text, gold[i]["evidence"]), score.spans(text, found[first]["evidence"])):
            right.discard(j)
            right.add(first)
    return right


def main() -> None:
    import numpy as np
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", nargs="?", default="de")
    parser.add_argument("--reports", type=Path, default=SHARED / "gold" / "train_reports.json")
    parser.add_argument("--gold", type=Path, default=SHARED / "gold" / "train.jsonl")
    parser.add_argument("--folds", type=int, default=6)
    parser.add_argument("--strength", type=float, default=0.03, help="inverse regularisation (C)")
    parser.add_argument(
        "--quiet", type=float, default=7.0, help="weight of what is proposed in own reports without any event"
    )
    parser.add_argument(
        "--threshold", type=float, default=0.38,
        help="the curve over the folds is flat between 0.2 and 0.45; its upper part keeps out what is no politics",
    )  # fmt: skip
    parser.add_argument("--dry", action="store_true", help="only the folds, write nothing")
    arguments = parser.parse_args()
    score = scorer()
    own, own_gold = read_own(arguments.language)
    sentences, told = read_sentences(arguments.language)
    sentences = [row for number, row in enumerate(sentences) if number % 3]
    gold = score.read(arguments.gold) | own_gold | told
    rows = proposals(json.loads(arguments.reports.read_text(encoding="utf-8")) + own + sentences, arguments.language)
    alone = {row["id"] for row in sentences}
    # most of what is printed is no politics, and hardly any of the gold
    quiet = {key for key, events in own_gold.items() if not events}
    samples: list[tuple[int, list[str], int]] = []
    weights_of: list[float] = []
    gold_count = 0
    for number, (key, text, found) in enumerate(rows):
        pairs = score.match(text, gold[key], found)
        right = credited(score, text, gold[key], found, {j: i for i, j, _ in pairs})
        gold_count += len(gold[key]) if key not in alone else 0
        samples += [(number, e["features"], int(j in right)) for j, e in enumerate(found)]
        weights_of += [arguments.quiet if key in quiet else 1.0] * len(found)
    counts: dict[str, int] = {}
    for _, names, _ in samples:
        for n in set(names):
            counts[n] = counts.get(n, 0) + 1
    vocabulary = {n: i for i, n in enumerate(sorted(n for n, c in counts.items() if c >= 3))}

    def matrix(items: list[tuple[int, list[str], int]]) -> Any:
        r, c = [], []
        for i, (_, names, _) in enumerate(items):
            for n in set(names):
                if n in vocabulary:
                    r.append(i)
                    c.append(vocabulary[n])
        return csr_matrix((np.ones(len(r)), (r, c)), shape=(len(items), len(vocabulary)))

    y = np.array([s[2] for s in samples])
    # the folds are scored over reports alone: a sentence tells less
    in_reports = np.array([rows[s[0]][0] not in alone for s in samples])
    weight = np.array(weights_of)
    probabilities = np.zeros(len(samples))
    for fold in range(arguments.folds):
        train = [i for i, s in enumerate(samples) if s[0] % arguments.folds != fold]
        test = [i for i, s in enumerate(samples) if s[0] % arguments.folds == fold]
        model = LogisticRegression(C=arguments.strength, max_iter=400).fit(
            matrix([samples[i] for i in train]), y[train], sample_weight=weight[train]
        )
        probabilities[test] = model.predict_proba(matrix([samples[i] for i in test]))[:, 1]

    def f1(threshold: float) -> tuple[float, float, float]:
        kept = (probabilities >= threshold) & in_reports
        # a report of sport stands for many: what is found there weighs against the threshold as it does in training
        hit, said = int(y[kept].sum()), float(weight[kept].sum())
        p, r = hit / max(said, 1), hit / max(gold_count, 1)
        return 2 * p * r / max(p + r, 1e-9), p, r

    print(f"{len(rows)} reports, {gold_count} gold events, {len(samples)} proposals, {int(y.sum())} right")
    best = (f1(arguments.threshold)[0], arguments.threshold)
    for t in (0.0, *[x / 100 for x in range(10, 60, 5)], best[1]):
        print(f"threshold {t:.2f}  F1 {f1(t)[0]:.3f}  P {f1(t)[1]:.3f}  R {f1(t)[2]:.3f}")
    for low in range(0, 100, 10):
        band = (probabilities >= low / 100) & (probabilities < low / 100 + 0.1) & in_reports
        if band.any():
            print(
                f"confidence {low / 100:.1f}–{low / 100 + 0.1:.1f}: {band.sum()} proposals, precision {y[band].mean():.2f}"
            )
    if arguments.dry:
        return
    model = LogisticRegression(C=arguments.strength, max_iter=400).fit(matrix(samples), y, sample_weight=weight)
    weights = {n: round(float(model.coef_[0][i]), 4) for n, i in vocabulary.items() if abs(model.coef_[0][i]) > 0.005}
    target = ROOT / "src" / "depesche" / "events" / f"judge.{arguments.language}.json"
    card = {
        "what": "Logistic model that gives each proposed event its confidence and drops the unlikely.",
        "data": f"{len(rows) - len(own) - len(sentences)} reports of the development gold's train part, {len(own)} of the project's own and {len(sentences)} sentences of the treebanks de_news and de_pud (CC BY-SA 4.0 and 3.0, universaldependencies.org), {len(samples)} proposals, labelled by the scorer's matching; no text is kept",
        "licence": "CC BY-SA 4.0, as the treebanks",
        "command": f"python -m training.judge {arguments.language}",
        "cross_validation": {"folds": arguments.folds, "f1": round(best[0], 3), "f1_without": round(f1(0.0)[0], 3)},
    }
    data = {
        "card": card,
        "bias": round(float(model.intercept_[0]), 4),
        "threshold": best[1],
        "weights": dict(sorted(weights.items())),
    }
    target.write_text(json.dumps(data, ensure_ascii=False, indent=0, sort_keys=False) + "\n", encoding="utf-8")
    print(f"wrote {target} ({len(weights)} weights)", file=sys.stderr)


if __name__ == "__main__":
    main()
