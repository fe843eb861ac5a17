"""Makes the models anew: `python -m training.train [de] [en] [--steps N]` from the project's root; needs `../shared`.

A language's model is one spaCy pipeline: encoder, parser and morphologizer trained together on the treebanks, and names with an encoder
of their own. German takes HanTa's tags and lemmas as input; English learns its tagger. `training/EXPERIMENTS.md` says why it is so,
`docs/models.md` what the data are. The result and its card (`README.md` beside it) replace `src/depesche/language/models/<language>`.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

import spacy
from depesche.language.engine import MODELS

from . import english, gazetteer, german, lemmas, words
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


RECIPES = {
    "de": Recipe(("de_pud", "de_gsd_dev", "de_gsd_test", "de_news_train"), "de_news_test", GERMAN_FEATURES, ("parser", "morphologizer"), 128, 128, 2500, 1500, 3000),
    "en": Recipe(("en_ewt_train", "en_gum"), "en_ewt_dev", ENGLISH_FEATURES, ("parser", "morphologizer", "tagger"), 96, 64, 4000, 2000, 3000),
}  # fmt: skip


def make(language: str, steps: int | None = None, out: Path | None = None) -> None:
    recipe = RECIPES[language]
    out = out or MODELS / language
    gazetteer.write()
    if language == "de":
        words.write()
    load = german.load if language == "de" else english.load
    nlp = build(language, recipe.features, recipe.tasks, width=recipe.width, hidden=recipe.hidden)

    def examples(name: str) -> list[spacy.training.Example]:
        return [example(nlp, s, german.norms(s) if language == "de" else None) for s in load(name)]

    data = [eg for name in recipe.treebanks for eg in examples(name)]
    checks = {recipe.checked_on: examples(recipe.checked_on)}
    with tempfile.TemporaryDirectory() as scratch:
        parsed = Path(scratch) / "parser"
        train(nlp, data, checks, steps or recipe.steps, words=lambda step: min(recipe.most, int(300 * 1.001**step)), out=parsed)
        assemble(language, parsed, train_names(language, steps or recipe.name_steps), out)


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
    for name, content in kept.items():
        (out / name).write_bytes(content)
    if language == "en":
        lemmas.write(out / "lemmas.json.gz")
    write_card(language, out)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("languages", nargs="*", default=sorted(RECIPES), choices=sorted(RECIPES))
    parser.add_argument("--steps", type=int, help="fewer steps, to try the way through")
    parser.add_argument("--out", type=Path, help="a folder other than the package's own")
    options = parser.parse_args()
    if not TREEBANKS.is_dir():
        parser.exit(2, f"{TREEBANKS} is not there: the models are made from the treebanks in ../shared, see docs/models.md\n")
    for language in options.languages:
        make(language, options.steps, options.out / language if options.out else None)


if __name__ == "__main__":
    main()
