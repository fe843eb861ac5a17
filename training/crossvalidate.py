"""Five folds over PUD and GSD: `python -m training.crossvalidate [--folds 1,2,3,4,5] [--steps N] [--out FOLDER]`.

Each fold is a fifth of PUD and a fifth of GSD (dev and test), cut in one piece, so that neighbours from one article stay together. The model
is trained on the other four fifths of both and on de_news_train with the German recipe of `training.train` without its second round
(the released parser has seen all of PUD and GSD, silver sentences of it would tell of the fold). Measured is the engine, rules
included, on the fold and on de_news_test. The counts of a fold are kept in FOLDER; the pooled figures are over all folds found there.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from depesche.language.engine import OwnEngine

from . import german
from .evaluate import analysed, boundaries, show
from .loop import train
from .measures import Attachment, Boundaries, Moods
from .train import RECIPES, batch_words, blank, examples
from .treebank import ROOT, Sentence

FOLDS = 5
#: Sets measured in each fold. Sentence boundaries need running text, which only PUD's order gives.
_MEASURED = ("de_pud", "de_gsd", "de_news_test")
#: What the bars of the project ask for, in this order.
_SHOWN = ("UAS", "LAS", "nsubj", "obj", "iobj/obl:arg", "nsubj:pass")


def fold_of(sentences: list[Sentence], number: int) -> tuple[list[Sentence], list[Sentence]]:
    """(the rest, the fold) for fold 1 … FOLDS."""
    begin, end = (len(sentences) * n // FOLDS for n in (number - 1, number))
    return sentences[:begin] + sentences[end:], sentences[begin:end]


def run(number: int, steps: int, out: Path) -> None:
    """Trains and measures one fold, writes `fold-N.json`."""
    recipe = RECIPES["de"]
    pud, gsd = german.load("de_pud"), german.load("de_gsd_dev") + german.load("de_gsd_test")
    (pud, held_pud), (gsd, held_gsd) = fold_of(pud, number), fold_of(gsd, number)
    nlp = blank("de")
    model = out / f"model-{number}"
    train(
        nlp,
        examples(nlp, "de", pud + gsd + german.load("de_news_train")),
        {},
        steps,
        words=batch_words(recipe),
        out=model,
    )
    engine = OwnEngine("de", model)
    counts: dict[str, Any] = {"steps": steps}
    for name, held in zip(_MEASURED, (held_pud, held_gsd, german.load("de_news_test"))):
        docs = analysed(engine, held)
        attachment, moods = Attachment(), Moods()
        attachment.add(docs, held)
        moods.add(docs, held)
        counts[name] = {"attachment": attachment, "mood": moods}
    counts["de_pud"]["sentences"] = boundaries(engine, held_pud)
    (out / f"fold-{number}.json").write_text(json.dumps(counts, ensure_ascii=False, sort_keys=True), encoding="utf-8")


def report(out: Path) -> None:
    """Prints the figures of every fold that is there, and of all together."""
    folds = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(out.glob("fold-*.json"))}
    for name in _MEASURED:
        attachment, moods, cuts = Attachment(), Moods(), Boundaries()
        for fold, counts in folds.items():
            own = [
                Attachment(counts[name]["attachment"]),
                Moods(counts[name]["mood"]),
                Boundaries(counts[name].get("sentences", {})),
            ]
            show(f"{name} {fold} ({counts['steps']} steps)", _figures(*own))
            for total, part in zip((attachment, moods, cuts), own):
                total.update(part)
        show(f"{name} pooled over {len(folds)}", _figures(attachment, moods, cuts))


def _figures(attachment: Attachment, moods: Moods, cuts: Boundaries) -> dict[str, float]:
    given = {k: v for k, v in attachment.figures().items() if k in _SHOWN}
    given = {k: given[k] for k in _SHOWN if k in given}
    if moods["finite"]:
        given["mood"] = moods.figures()["mood"]
    if cuts:
        given["sentences"] = cuts.figures()["sentences"]
    return given


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--folds", default="1,2,3,4,5", help="none (an empty word) prints what has been measured")
    parser.add_argument("--steps", type=int, default=RECIPES["de"].steps)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "crossvalidation")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for number in (int(n) for n in options.folds.split(",") if n):
        run(number, options.steps, options.out)
    report(options.out)


if __name__ == "__main__":
    main()
