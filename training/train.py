"""Makes the models anew: `python -m training.train [de] [en] [--steps N]` from the project's root; needs `../shared`.

A language's model is one spaCy pipeline, encoder, parser and morphologizer trained together on the treebanks, and a model of names over it. German takes HanTa's tags and lemmas as input; English learns its tagger. `training/EXPERIMENTS.md` says why it is so,
`docs/models.md` what the data are. The tables of clusters are made apart (`training.clusters`). The result and its card (`README.md` beside it) replace `src/depesche/language/models/<language>`.
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.training import Example
from thinc.api import NumpyOps, set_current_ops

from depesche.language.engine import MODELS, OwnEngine
from depesche.language.names import FILE as NAMES

from . import english, gazetteer, german, lemmas, names, silver, words
from .cards import write_card
from .loop import train
from .name_model import RECIPES as NAME_RECIPES
from .name_model import fit, samples
from .pipeline import ENGLISH_FEATURES, GERMAN_FEATURES, build, example
from .treebank import TREEBANKS, Sentence


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
    silver_steps: int = 0
    more_state: bool = False


RECIPES = {
    "de": Recipe(("de_pud", "de_gsd_dev", "de_gsd_test", "de_news_train"), "de_news_test", GERMAN_FEATURES, ("parser", "morphologizer"), 128, 128, 2500, 1500, silver_steps=1000, more_state=True),
    "en": Recipe(("en_ewt_train", "en_gum"), "en_ewt_dev", ENGLISH_FEATURES, ("parser", "morphologizer", "tagger"), 96, 64, 4000, 2000),
}  # fmt: skip


#: Words that the second parser is trained on without: a fold of PUD and of GSD (in the order of the German recipe's treebanks).
_SECOND_WITHOUT = frozenset([*range(800, 1000), *range(2420, 2776)])
#: Steps of the second parser; it is asked for agreement only.
_SECOND_STEPS = 2500


def make(language: str, steps: int | None = None, out: Path | None = None) -> None:
    """All stages of a language, each from the files of the one before. `steps`: so many in every stage, to try the way through."""
    recipe = RECIPES[language]
    out = out or MODELS / language
    gazetteer.write()
    if language == "de":
        words.write()
    with tempfile.TemporaryDirectory() as scratch:
        first, second, taught = (Path(scratch) / name for name in ("first", "second", "taught"))
        parse(language, steps or recipe.steps, first)
        if recipe.silver_steps:
            parse(language, steps or _SECOND_STEPS, second, _SECOND_WITHOUT, more_state=False)
            teach(language, first, second, steps or recipe.silver_steps, taught)
        else:
            taught = first
        assemble(language, taught, out)
        name(language, out, steps)
    write_card(language, out)


def blank(language: str, more_state: bool | None = None) -> Language:
    """The recipe's pipeline without weights."""
    recipe = RECIPES[language]
    return build(
        language,
        recipe.features,
        recipe.tasks,
        width=recipe.width,
        hidden=recipe.hidden,
        more_state=recipe.more_state if more_state is None else more_state,
    )


def examples(nlp: Language, language: str, sentences: list[Sentence]) -> list[Example]:
    return [example(nlp, s, german.norms(s) if language == "de" else None) for s in sentences]


def batch_words(recipe: Recipe) -> Callable[[int], int]:
    """Words in the batch of a step: they grow."""
    return lambda step: min(recipe.most, int(300 * 1.001**step))


def sentences(language: str) -> list[Sentence]:
    load = german.load if language == "de" else english.load
    return [sentence for name in RECIPES[language].treebanks for sentence in load(name)]


def parse(
    language: str, steps: int, out: Path, without: frozenset[int] = frozenset(), more_state: bool | None = None
) -> None:
    """Stage one: encoder, parser, morphologizer (and tagger) on the treebanks, but for the sentences `without`."""
    recipe = RECIPES[language]
    nlp = blank(language, more_state)
    data = [s for i, s in enumerate(sentences(language)) if i not in without]
    train(
        nlp,
        examples(nlp, language, data),
        _checks(nlp, language),
        steps,
        words=batch_words(recipe),
        out=out,
    )


def teach(language: str, first: Path, second: Path, steps: int, out: Path) -> None:
    """Stage two: the first parser goes on learning, from the treebanks and from sentences on which the second, trained on other data, agrees with it."""
    set_current_ops(NumpyOps(use_blis=False))
    nlp = spacy.load(first)
    data = sentences(language) + silver.annotate(first, second)
    train(
        nlp,
        examples(nlp, language, data),
        _checks(nlp, language),
        steps,
        words=lambda step: 1200,
        rate=0.0006,
        go_on=True,
        out=out,
    )


def _checks(nlp: Language, language: str) -> dict[str, list[Example]]:
    """What is looked at at every checkpoint; nothing is chosen by it, the last weights are kept."""
    name = RECIPES[language].checked_on
    return {name: examples(nlp, language, (german if language == "de" else english).load(name))}


def assemble(language: str, parsed: Path, out: Path) -> None:
    """Stage three: the pipeline without the words of its training texts, beside the tables of the language."""
    nlp = spacy.load(parsed)
    out.mkdir(parents=True, exist_ok=True)
    kept = {p.name: p.read_bytes() for p in out.iterdir() if p.suffix in (".gz", ".bin")}
    shutil.rmtree(out)
    nlp.to_disk(out)
    forget_words(out, nlp)
    for table, content in kept.items():
        (out / table).write_bytes(content)
    if language == "en":
        lemmas.write(out / "lemmas.json.gz")


def name(language: str, folder: Path, steps: int | None) -> None:
    """Stage four: the model of names over the finished engine."""
    engine = OwnEngine(language, folder)
    known, held = (
        (names.german_train(), names.german_test())
        if language == "de"
        else (names.english_train(), names.english_test())
    )
    recipe = NAME_RECIPES[language]
    recipe = replace(recipe, steps=steps or recipe.steps)
    network = fit(samples(engine, known), samples(engine, held), recipe)
    network.save(folder / NAMES)


def forget_words(folder: Path, nlp: Language) -> None:
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
