"""Makes the models anew: `python -m training.train [de] [en] [--steps N]` from the project's root; needs `../shared`.

A language's model is one spaCy pipeline: encoder, parser and morphologizer trained together on the treebanks, and names with an encoder
of their own. German takes HanTa's tags and lemmas as input; English learns its tagger. `training/EXPERIMENTS.md` says why it is so,
`docs/models.md` what the data are. The result and its card (`README.md` beside it) replace `src/depesche/language/models/<language>`.
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

import spacy
from thinc.api import NumpyOps, set_current_ops

from depesche.language.engine import MODELS

from . import english, gazetteer, german, lemmas, silver, words
from .cards import write_card
from .loop import train
from .name_model import train_names
from .pipeline import ENGLISH_FEATURES, GERMAN_FEATURES, build, example
from .treebank import TREEBANKS


@dataclass(frozen=True)
class Recipe:
    """What a model is trained on and how long. `most`: words in a batch once it has grown."""

    treebanks: tuple[str, ...]
    checked_on: str
    features: dict[str, int]
    tasks: tuple[str, ...]
    width: int
    hidden: int
    steps: int
    most: int
    name_steps: int
    silver_steps: int = 0
    more_state: bool = False


RECIPES = {
    "de": Recipe(("de_pud", "de_gsd_dev", "de_gsd_test", "de_news_train"), "de_news_test", GERMAN_FEATURES, ("parser", "morphologizer"), 128, 128, 2500, 1500, 2500, silver_steps=1000, more_state=True),
    "en": Recipe(("en_ewt_train", "en_gum"), "en_ewt_dev", ENGLISH_FEATURES, ("parser", "morphologizer", "tagger"), 96, 64, 4000, 2000, 1500),
}  # fmt: skip


def make(language: str, steps: int | None = None, out: Path | None = None) -> None:
    recipe = RECIPES[language]
    out = out or MODELS / language
    gazetteer.write()
    if language == "de":
        words.write()
    load = german.load if language == "de" else english.load
    nlp = build(
        language, recipe.features, recipe.tasks, width=recipe.width, hidden=recipe.hidden, more_state=recipe.more_state
    )

    def examples(name: str) -> list[spacy.training.Example]:
        return [example(nlp, s, german.norms(s) if language == "de" else None) for s in load(name)]

    data = [eg for name in recipe.treebanks for eg in examples(name)]
    checks = {recipe.checked_on: examples(recipe.checked_on)}
    with tempfile.TemporaryDirectory() as scratch:
        parsed = Path(scratch) / "parser"
        train(
            nlp,
            data,
            checks,
            steps or recipe.steps,
            words=lambda step: min(recipe.most, int(300 * 1.001**step)),
            out=parsed,
        )
        if recipe.silver_steps:
            teach(recipe, data, checks, parsed, Path(scratch) / "second", steps or recipe.silver_steps)
        assemble(language, parsed, train_names(language, parsed, steps or recipe.name_steps), out)


def teach(
    recipe: Recipe,
    data: list[spacy.training.Example],
    checks: dict[str, list[spacy.training.Example]],
    parsed: Path,
    second: Path,
    steps: int,
) -> None:
    """A second parser, trained without a fold of PUD and GSD and with the narrower state; what both agree on is learned from as well."""
    held = [*range(800, 1000), *range(2420, 2776)]
    other = build("de", recipe.features, recipe.tasks, width=recipe.width, hidden=recipe.hidden)
    kept = [eg for i, eg in enumerate(data) if i not in set(held)]
    train(
        other,
        kept,
        checks,
        steps if steps < recipe.silver_steps else 2500,
        words=lambda step: min(recipe.most, int(300 * 1.001**step)),
        out=second,
    )
    set_current_ops(NumpyOps(use_blis=False))
    first = spacy.load(parsed)
    agreed = [example(first, s, german.norms(s)) for s in silver.annotate(parsed, second)]
    train(first, data + agreed, checks, steps, words=lambda step: 1200, rate=0.0006, go_on=True, out=parsed)


def assemble(language: str, parsed: Path, named: spacy.language.Language, out: Path) -> None:
    """Joins the parts, drops what no reader uses, writes the model and its card."""
    nlp = spacy.load(parsed)
    if "ner" in nlp.pipe_names:
        nlp.remove_pipe("ner")
    nlp.add_pipe("ner", source=named)
    out.mkdir(parents=True, exist_ok=True)
    kept = {p.name: p.read_bytes() for p in out.glob("*.json.gz")}
    shutil.rmtree(out)
    nlp.to_disk(out)
    forget_words(out, nlp)
    for name, content in kept.items():
        (out / name).write_bytes(content)
    if language == "en":
        lemmas.write(out / "lemmas.json.gz")
    write_card(language, out)


def forget_words(folder: Path, nlp: spacy.language.Language) -> None:
    """The words of the training texts stay in the vocabulary's strings though nothing looks them up; the labels are what is needed."""
    path = folder / "vocab" / "strings.json"
    labels = {
        part
        for name in nlp.pipe_names
        for label in getattr(nlp.get_pipe(name), "labels", ())
        for part in (label, *label.split("-", 1), *label.split("|"), *label.split("||"))
    }
    known = json.loads(path.read_text(encoding="utf-8"))
    plain = {s for s in known if s in labels or "=" in s or "||" in s or s.isupper() and len(s) < 12 or not s.strip()}
    path.write_text(json.dumps(sorted(plain), ensure_ascii=False), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("languages", nargs="*", default=sorted(RECIPES), choices=sorted(RECIPES))
    parser.add_argument("--steps", type=int, help="fewer steps, to try the way through")
    parser.add_argument("--out", type=Path, help="a folder other than the package's own")
    options = parser.parse_args()
    if not TREEBANKS.is_dir():
        parser.exit(
            2, f"{TREEBANKS} is not there: the models are made from the treebanks in ../shared, see docs/models.md\n"
        )
    for language in options.languages:
        make(language, options.steps, options.out / language if options.out else None)


if __name__ == "__main__":
    main()
