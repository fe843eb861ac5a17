"""The training loop and the measure: spaCy's own update with averaged weights, checkpoints, the best one kept."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import spacy
from spacy.tokens import Doc
from spacy.training import Example

#: Relations whose F1 is reported.
LABELS = (
    "nsubj",
    "nsubj:pass",
    "obj",
    "iobj",
    "obl:arg",
    "obl",
    "obl:agent",
    "nmod",
    "appos",
    "acl:relcl",
    "ccomp",
    "xcomp",
    "parataxis",
    "conj",
)


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
    """UAS and LAS without punctuation, as spaCy counts, with it (`*_all`), and F1 of the relations that readers use."""
    right = labelled = total = right_all = labelled_all = total_all = 0
    found: Counter[str] = Counter()
    gold: Counter[str] = Counter()
    both: Counter[str] = Counter()
    docs = list(nlp.pipe([fresh(eg) for eg in examples]))
    morph = known = pos = 0
    for doc, eg in zip(docs, examples):
        for token, truth in zip(doc, eg.reference):
            head = token.head.i == truth.head.i
            label = head and token.dep_ == truth.dep_
            total_all, right_all, labelled_all = total_all + 1, right_all + head, labelled_all + label
            if truth.dep_ != "punct":
                total, right, labelled = total + 1, right + head, labelled + label
            found[token.dep_] += 1
            gold[truth.dep_] += 1
            both[truth.dep_] += label
            if truth.pos:
                known += 1
                morph += str(token.morph) == str(truth.morph)
                pos += token.pos == truth.pos
    report = {
        "uas": right / total, "las": labelled / total,
        "uas_all": right_all / total_all, "las_all": labelled_all / total_all,
    }  # fmt: skip
    for label in LABELS:
        if gold[label]:
            report[f"f:{label}"] = 2 * both[label] / (found[label] + gold[label])
    if known:
        report["feats"], report["pos"] = morph / known, pos / known
    return {k: round(100 * v, 1) for k, v in report.items()}


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
