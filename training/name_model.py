"""The model of names: a small network and a conditional random field over it, trained on the names of `names.py`. Writes `names.npz`.

What the network reads stands in `depesche.language.names`; here it is built of thinc's layers, which know how to learn.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy
from spacy.attrs import ORTH, SHAPE, TAG
from spacy.strings import hash_string
from thinc.api import (
    Adam,
    HashEmbed,
    Linear,
    Maxout,
    Model,
    NumpyOps,
    chain,
    concatenate,
    expand_window,
    fix_random_seed,
    residual,
    set_current_ops,
)  # fmt: skip

from depesche.language.encoder import Floats
from depesche.language.engine import OwnEngine
from depesche.language.names import LABELS, ROWS, Words, forbidden, viterbi

from . import names
from .measures import f1

_NEVER = -1e4
#: Numbers a word is embedded in by each feature of `Words.features`.
_WIDTHS = (32, 32, 8, 24, 16, 24, 32, 16, 16, 32, 32, 16)
#: Features that name the single word: they are left out now and then, so that the model learns to read words it has not seen.
_OF_THE_WORD = (0, 1, 3, 5, 6)


@dataclass(frozen=True)
class Recipe:
    width: int = 64
    depth: int = 2
    pieces: int = 2
    steps: int = 1200
    rate: float = 0.002
    dropout: float = 0.4
    word_dropout: float = 0.25
    words: int = 700
    seed: int = 1


#: In German capital letters tell little.
RECIPES = {"de": Recipe(width=96, pieces=3, steps=1500), "en": Recipe(steps=1500)}


@dataclass
class Sample:
    """One sentence: hashed features a word, the encoder's vectors, labels."""

    features: Any
    context: Floats
    labels: list[int] = field(default_factory=list)


def samples(engine: OwnEngine, tagged: list[names.Tagged]) -> list[Sample]:
    words = Words(engine.language)
    docs = [engine.rules.doc(forms, [True] * len(forms)) for forms, _ in tagged]
    order = sorted(range(len(docs)), key=lambda k: len(docs[k]))
    engine.model([docs[k] for k in order])
    text = engine.nlp.vocab.strings
    known: dict[tuple[int, ...], list[int]] = {}

    def hashed(row: tuple[int, ...]) -> list[int]:
        if row not in known:
            known[row] = [hash_string(f) for f in words.features(*(text[i] for i in row))]
        return known[row]

    found = []
    for doc, (_, labels) in zip(docs, tagged):
        rows = [hashed(tuple(row)) for row in doc.to_array([ORTH, TAG, SHAPE]).tolist()]
        found.append(Sample(numpy.array(rows, dtype="uint64"), doc.tensor, [LABELS.index(label) for label in labels]))
    return found


class Network:
    """The layers of `depesche.language.names.Names`, trainable."""

    def __init__(self, recipe: Recipe, context: int) -> None:
        set_current_ops(NumpyOps(use_blis=False))
        fix_random_seed(recipe.seed)
        self.recipe = recipe
        width, drop = recipe.width, recipe.dropout
        self.embed: Any = concatenate(
            *(HashEmbed(w, rows, column=n, seed=n + 1) for n, (w, rows) in enumerate(zip(_WIDTHS, ROWS)))
        )
        self.mixer: Any = Maxout(width, sum(_WIDTHS) + context, nP=recipe.pieces, normalize=True, dropout=drop)
        self.layers: Any = chain(
            *(
                residual(
                    chain(expand_window(1), Maxout(width, 3 * width, nP=recipe.pieces, normalize=True, dropout=drop))
                )
                for _ in range(recipe.depth)
            )
        )
        self.out: Any = Linear(len(LABELS), width)
        self.field: Any = Model(
            "crf", lambda model, x, train: (x, lambda d: d), params={"transitions": None, "first": None}
        )
        self.field.set_param("transitions", numpy.where(forbidden(), _NEVER, 0).astype("float32"))
        self.field.set_param(
            "first", numpy.array([_NEVER if label[0] == "I" else 0 for label in LABELS], dtype="float32")
        )
        self.embed.initialize(X=numpy.zeros((2, len(ROWS)), dtype="uint64"))
        for part in (self.mixer, self.layers, self.out):
            part.initialize()

    @property
    def parts(self) -> tuple[Any, ...]:
        return self.embed, self.mixer, self.layers, self.out, self.field

    def scores(self, batch: list[Sample], train: bool, chooser: Any = None) -> tuple[Floats, Callable[[Floats], None]]:
        """[sentence, place, label] and what takes their gradient."""
        gap = self.recipe.depth
        longest = max(len(s.features) for s in batch)
        places = numpy.concatenate(
            [numpy.arange(len(s.features)) + gap + k * (longest + gap) for k, s in enumerate(batch)]
        )
        rows = gap + len(batch) * (longest + gap)
        ids = numpy.concatenate([s.features for s in batch])
        if train:
            gone = chooser.random(len(ids)) < self.recipe.word_dropout
            ids[numpy.ix_(gone, _OF_THE_WORD)] = 0
        own, back_embed = self.embed(ids, train)
        hidden, back_mixer = self.mixer(numpy.hstack([own, numpy.concatenate([s.context for s in batch])]), train)
        x = numpy.zeros((rows, hidden.shape[1]), dtype="float32")
        x[places] = hidden
        y, back_layers = self.layers(x, train)
        scores, back_out = self.out(y, train)

        def back(d: Floats) -> None:
            full = numpy.zeros((rows, len(LABELS)), dtype="float32")
            full[gap:] = d.reshape(-1, len(LABELS))
            d_hidden = back_layers(back_out(full))[places]
            back_embed(numpy.ascontiguousarray(back_mixer(d_hidden)[:, : own.shape[1]]))

        return scores[gap:].reshape(len(batch), longest + gap, len(LABELS)), back

    def learn(self, batch: list[Sample], chooser: Any) -> float:
        """One step's gradients; gives the loss a word."""
        scores, back = self.scores(batch, True, chooser)
        loss, gradient, transitions, first = crf(
            scores, [s.labels for s in batch], self.field.get_param("transitions"), self.field.get_param("first")
        )
        count = len(batch)
        back(gradient / count)
        allowed = ~forbidden()
        self.field.inc_grad("transitions", (transitions / count * allowed).astype("float32"))
        self.field.inc_grad(
            "first", (first / count * numpy.array([label[0] != "I" for label in LABELS])).astype("float32")
        )
        return loss

    def save(self, path: Path) -> None:
        saved = {f"table{n}": layer.get_param("E") for n, layer in enumerate(_of_name(self.embed, "hashembed"))}
        for name, part in (("mixer", self.mixer), *((f"layer{n}", part) for n, part in enumerate(self.layers.layers))):
            saved |= _maxout(name, part)
        saved |= {"out.W": self.out.get_param("W"), "out.b": self.out.get_param("b")}
        saved |= {name: self.field.get_param(name) for name in ("transitions", "first")}
        numpy.savez(path, **{name: values.astype("float16") for name, values in saved.items()})


def _of_name(model: Any, name: str) -> list[Any]:
    return [layer for layer in model.walk() if layer.name == name]


def _maxout(name: str, part: Any) -> dict[str, Floats]:
    linear, norm = _of_name(part, "maxout")[0], _of_name(part, "layernorm")[0]
    return {
        f"{name}.W": linear.get_param("W"), f"{name}.b": linear.get_param("b"),
        f"{name}.G": norm.get_param("G"), f"{name}.beta": norm.get_param("b"),
    }  # fmt: skip


def crf(
    scores: Floats, labels: list[list[int]], transitions: Floats, first: Floats
) -> tuple[float, Floats, Floats, Floats]:
    """Negative log likelihood a word, and the gradients of scores, transitions and first labels (sums over the batch)."""
    count, longest, kinds = scores.shape
    ends = numpy.array([len(truth) for truth in labels])
    forward = numpy.zeros((longest, count, kinds))
    backward = numpy.zeros((longest, count, kinds))
    forward[0] = scores[:, 0] + first
    for t in range(1, longest):
        step = _logsum(forward[t - 1][:, :, None] + transitions, 1) + scores[:, t]
        forward[t] = numpy.where((t < ends)[:, None], step, forward[t - 1])
    for t in range(longest - 2, -1, -1):
        step = _logsum(transitions + (scores[:, t + 1] + backward[t + 1])[:, None, :], 2)
        backward[t] = numpy.where((t + 1 < ends)[:, None], step, 0.0)
    total = _logsum(forward[-1], 1)
    gradient = numpy.zeros(scores.shape, dtype="float32")
    d_transitions = numpy.zeros(transitions.shape)
    d_first = numpy.zeros(first.shape)
    gold = 0.0
    for t in range(longest):
        on = t < ends
        gradient[on, t] = numpy.exp(forward[t] + backward[t] - total[:, None])[on]
        if t:
            pair = forward[t - 1][:, :, None] + transitions + (scores[:, t] + backward[t])[:, None, :]
            d_transitions += numpy.exp(pair - total[:, None, None])[on].sum(axis=0)
    d_first += gradient[:, 0].sum(axis=0)
    for k, truth in enumerate(labels):
        gold += first[truth[0]] + sum(scores[k, t, label] for t, label in enumerate(truth))
        d_first[truth[0]] -= 1
        for t, label in enumerate(truth):
            gradient[k, t, label] -= 1
            if t:
                gold += transitions[truth[t - 1], label]
                d_transitions[truth[t - 1], label] -= 1
    return float((total.sum() - gold) / ends.sum()), gradient, d_transitions, d_first


def _logsum(values: Floats, axis: int) -> Floats:
    top = values.max(axis=axis, keepdims=True)
    return (numpy.log(numpy.exp(values - top).sum(axis=axis, keepdims=True)) + top).squeeze(axis)


def batches(found: list[Sample], words: int, seed: int) -> Iterator[list[Sample]]:
    """Endless batches of about so many words, sentences of like length together."""
    chooser = random.Random(seed)
    while True:
        order = sorted(found, key=lambda s: len(s.features) + chooser.random() * 4)
        parts: list[list[Sample]] = [[]]
        size = 0
        for sample in order:
            if size >= words:
                parts.append([])
                size = 0
            parts[-1].append(sample)
            size += len(sample.features)
        chooser.shuffle(parts)
        yield from parts


def measure(network: Network, held: list[Sample]) -> dict[str, float]:
    found = gold = both = 0
    order = sorted(held, key=lambda s: len(s.features))
    for begin in range(0, len(order), 64):
        part = order[begin : begin + 64]
        scores, _ = network.scores(part, False)
        answers = viterbi(
            scores,
            [len(s.features) for s in part],
            network.field.get_param("transitions"),
            network.field.get_param("first"),
        )
        for sample, labels in zip(part, answers):
            spans = names.spans([LABELS[label] for label in labels])
            truth = names.spans([LABELS[label] for label in sample.labels])
            found, gold, both = found + len(spans), gold + len(truth), both + len(spans & truth)
    return {"P": both / max(1, found), "R": both / max(1, gold), "F": f1(both, found, gold)}


def fit(train: list[Sample], held: list[Sample], recipe: Recipe, say: Callable[[str], None] = print) -> Network:
    """Trains with averaged weights; `held` is looked at at checkpoints, nothing is chosen by it."""
    network = Network(recipe, train[0].context.shape[1])
    chooser = numpy.random.default_rng(recipe.seed)
    optimizer = Adam(recipe.rate, L2=0.0, use_averages=True)
    for step, batch in enumerate(batches(train, recipe.words, recipe.seed), 1):
        optimizer.learn_rate = recipe.rate * (1 - 0.95 * step / recipe.steps)
        loss = network.learn(batch, chooser)
        for part in network.parts:
            part.finish_update(optimizer)
        if step % 500 == 0 or step == recipe.steps:
            contexts = [part.use_params(optimizer.averages) for part in network.parts]
            for context in contexts:
                context.__enter__()
            say(f"names {step} loss {loss:.3f} { {k: round(100 * v, 1) for k, v in measure(network, held).items()} }")
            if step == recipe.steps:
                return network  # with the averaged weights
            for context in contexts[::-1]:
                context.__exit__(None, None, None)
    raise AssertionError("batches never end")
