"""The name component of an engine. Takes a language, gives a pipeline with `ner`, trained on the names of `names.py`."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

import spacy
from spacy.training import Example

from . import names
from .loop import batches
from .pipeline import build_names, named_example

GERMAN_FEATURES = {"NORM": 5000, "PREFIX": 1000, "SUFFIX": 2500, "SHAPE": 2000, "TAG": 200, "LEMMA": 2500, "ENT_KB_ID": 200}
ENGLISH_FEATURES = {"NORM": 5000, "PREFIX": 1000, "SUFFIX": 2500, "SHAPE": 2000, "ENT_KB_ID": 200}


def f1(nlp: spacy.language.Language, rules: object, tagged: list[names.Tagged]) -> dict[str, float]:
    docs = [rules.doc(words, [True] * len(words)) for words, _ in tagged]  # type: ignore[attr-defined]
    found = gold = both = 0
    for doc, (_, labels) in zip(nlp.get_pipe("ner").pipe(docs, batch_size=128), tagged):
        spans = {(e.start, e.end, e.label_) for e in doc.ents}
        truth = names.spans(labels)
        found, gold, both = found + len(spans), gold + len(truth), both + len(spans & truth)
    return {"P": both / max(1, found), "R": both / max(1, gold), "F": 2 * both / max(1, found + gold)}


def train_names(language: str, steps: int, say: Callable[[str], None] = print, seed: int = 1) -> spacy.language.Language:
    nlp = build_names(language, GERMAN_FEATURES if language == "de" else ENGLISH_FEATURES)
    rules = import_module(f"depesche.language.{language}.rules").Rules(nlp)
    tagged = names.german_train() if language == "de" else names.english_train()
    held = names.german_test() if language == "de" else names.english_test()
    examples: list[Example] = [named_example(rules.doc(words, [True] * len(words)), labels) for words, labels in tagged]
    spacy.util.fix_random_seed(seed)
    optimizer = nlp.initialize(lambda: examples)
    for step, batch in enumerate(batches(examples, lambda step: min(800, int(200 * 1.001**step)), seed), 1):
        optimizer.learn_rate = 0.001 * (1 - 0.9 * step / steps)
        nlp.update(batch, sgd=optimizer, drop=0.3)
        if step % 500 == 0 or step == steps:
            with nlp.use_params(optimizer.averages):
                say(f"names {language} {step} { {k: round(100 * v, 1) for k, v in f1(nlp, rules, held).items()} }")
        if step >= steps:
            break
    averaged = nlp.use_params(optimizer.averages)
    averaged.__enter__()  # the averaged weights stay
    return nlp
