"""The name component of an engine. Takes a language, gives a pipeline with `ner`, trained on the names of `names.py`."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import spacy
from spacy.tokens import Doc
from spacy.training import Example

from . import names
from .loop import batches
from .pipeline import build_names, named_example

#: What the parser and the tagger have said stands in the token when names are looked for: names are subjects, `flat:name`, PROPN.
FEATURES = {
    "de": {
        "NORM": 4000,
        "PREFIX": 500,
        "SUFFIX": 2000,
        "SHAPE": 1000,
        "TAG": 100,
        "LEMMA": 2000,
        "ENT_KB_ID": 50,
        "POS": 50,
        "DEP": 100,
    },
    "en": {
        "NORM": 4000,
        "PREFIX": 500,
        "SUFFIX": 2000,
        "SHAPE": 1000,
        "TAG": 100,
        "ENT_KB_ID": 50,
        "POS": 50,
        "DEP": 100,
    },
}


def f1(nlp: spacy.language.Language, docs: list[Doc], tagged: list[names.Tagged]) -> dict[str, float]:
    for doc in docs:
        doc.set_ents([])
    found = gold = both = 0
    for doc, (_, labels) in zip(nlp.get_pipe("ner").pipe(docs, batch_size=128), tagged):
        spans = {(e.start, e.end, e.label_) for e in doc.ents}
        truth = names.spans(labels)
        found, gold, both = found + len(spans), gold + len(truth), both + len(spans & truth)
    return {"P": both / max(1, found), "R": both / max(1, gold), "F": 2 * both / max(1, found + gold)}


def train_names(
    language: str, parsed: Path, steps: int, say: Callable[[str], None] = print, seed: int = 1
) -> spacy.language.Language:
    """`parsed`: folder of the pipeline whose parser runs before."""
    parser = spacy.load(parsed, exclude=["ner"])
    rules = import_module(f"depesche.language.{language}.rules").Rules(parser)
    nlp = build_names(language, FEATURES[language])

    def parse(tagged: list[names.Tagged]) -> list[Doc]:
        batch = iter([rules.doc(words, [True] * len(words)) for words, _ in tagged])
        for _, component in parser.pipeline:
            batch = component.pipe(batch, batch_size=256)
        return list(batch)

    tagged = names.german_train() if language == "de" else names.english_train()
    held = names.german_test() if language == "de" else names.english_test()
    examples: list[Example] = [named_example(doc, labels) for doc, (_, labels) in zip(parse(tagged), tagged)]
    held_docs = parse(held)
    spacy.util.fix_random_seed(seed)
    optimizer = nlp.initialize(lambda: examples)
    for step, batch in enumerate(batches(examples, lambda step: min(600, int(200 * 1.001**step)), seed), 1):
        optimizer.learn_rate = 0.001 * (1 - 0.9 * step / steps)
        nlp.update(batch, sgd=optimizer, drop=0.3)
        if step % 500 == 0 or step == steps:
            with nlp.use_params(optimizer.averages):
                say(f"names {language} {step} { {k: round(100 * v, 1) for k, v in f1(nlp, held_docs, held).items()} }")
        if step >= steps:
            break
    averaged = nlp.use_params(optimizer.averages)
    averaged.__enter__()  # the averaged weights stay
    return nlp
