"""The training loop and the measure: spaCy's own update with averaged weights, checkpoints, the best one kept."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import spacy
from spacy.tokens import Doc
from spacy.training import Example


def batches(examples: list[Example], words: Callable[[int], int], seed: int) -> Iterator[list[Example]]:
    """Endless batches of about `words(step)` words, shuffled anew each round."""
    chooser = random.Random(seed)
    step, batch, size = 0, [], 0
    while True:
        order = list(examples)
        chooser.shuffle(order)
        for eg in order:
            batch.append(eg)
            size += len(eg.predicted)
            if size >= words(step):
                yield batch
                step, batch, size = step + 1, [], 0


def fresh(eg: Example) -> Doc:
    """A copy of the predicted side with nothing but what the engine sets before the model."""
    old = eg.predicted
    doc = Doc(old.vocab, words=[t.text for t in old], spaces=[bool(t.whitespace_) for t in old])
    for a, b in zip(doc, old):
        a.tag, a.lemma, a.norm_ = b.tag, b.lemma, b.norm_
        if a.i:
            a.is_sent_start = False
    return doc


def attachment(nlp: spacy.language.Language, examples: list[Example]) -> dict[str, float]:
    """UAS and LAS without punctuation of the model alone, in per cent."""
    right = labelled = total = 0
    for doc, eg in zip(nlp.pipe([fresh(eg) for eg in examples]), examples):
        for token, truth in zip(doc, eg.reference):
            if truth.dep_ != "punct":
                head = token.head.i == truth.head.i
                total, right, labelled = total + 1, right + head, labelled + (head and token.dep_ == truth.dep_)
    return {"uas": round(100 * right / total, 1), "las": round(100 * labelled / total, 1)}


def train(
    nlp: spacy.language.Language,
    examples: list[Example],
    tests: dict[str, list[Example]],
    steps: int,
    words: Callable[[int], int] = lambda step: min(2000, int(300 * 1.001**step)),
    dropout: float = 0.2,
    evaluate_every: int = 500,
    out: Path | None = None,
    seed: int = 1,
    say: Callable[[str], None] = print,
    rate: float = 0.001,
    go_on: bool = False,
) -> spacy.language.Language:
    """Trains in place and writes the averaged weights of every checkpoint over `out`. `go_on`: from the weights there are, with the learning rate `rate`."""
    spacy.util.fix_random_seed(seed)
    optimizer = nlp.resume_training() if go_on else nlp.initialize(lambda: examples)
    started = time.time()
    losses: dict[str, float] = {}
    for step, batch in enumerate(batches(examples, words, seed), 1):
        # The rate falls to a tenth over the course.
        optimizer.learn_rate = rate * (1 - 0.9 * step / steps)
        nlp.update(batch, sgd=optimizer, drop=dropout, losses=losses)
        if step % evaluate_every == 0 or step == steps:
            with nlp.use_params(optimizer.averages):
                for name, held in tests.items():
                    say(f"{step} {time.time() - started:.0f}s {name} {attachment(nlp, held)}")
                if out is not None:
                    nlp.to_disk(out)
            say(f"{step} losses { {k: round(v) for k, v in losses.items()} }")
            losses = {}
        if step >= steps:
            break
    return nlp
