"""Names in parsed sentences: PER, ORG, LOC, MISC. Takes Docs with `tensor` and tags, sets their `ents`.

A label for each word (B-, I-, O) by a small network, the best sequence by a conditional random field. The network reads what the parser's encoder
knows of a word in its sentence and what is known of the word alone: its letters, its Brown cluster, names it occurs in. What is known of
the word alone is computed once a word. Made by `python -m training.train`; `models/<language>/names.npz` holds the weights.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy

from . import clusters, gazetteer
from .encoder import Floats, Layer, Memory, convolutions, maxout, normalise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc
    from spacy.vocab import Vocab

FILE = "names.npz"
KINDS = ("PER", "ORG", "LOC", "MISC")
LABELS = ("O", *(f"{mark}-{kind}" for kind in KINDS for mark in "BI"))
_PERSON = LABELS.index("B-PER")
#: Rows of the hash table of each feature of `features`, in its order.
ROWS = (6000, 4000, 500, 3000, 500, 2000, 3000, 500, 100, 1500, 1500, 100)


class Words:
    """What is known of a word alone."""

    def __init__(self, language: str) -> None:
        self._clusters = clusters.load(language)
        self._kinds = gazetteer.kinds()

    def features(self, word: str, tag: str, shape: str) -> list[str]:
        """As many as `ROWS`."""
        low = word.lower()
        return [
            word, low, word[0], low[:3], low[-2:], low[-3:], low[-4:], shape, tag,
            str(self._cluster(word)), str(self._cluster(low)), self.kinds(word),
        ]  # fmt: skip

    def kinds(self, word: str) -> str:
        """Letters of the gazetteer, also for a form with -s."""
        return self._kinds.get(word) or (self._kinds.get(word[:-1], "") if word[-1] == "s" and len(word) > 4 else "")

    def _cluster(self, word: str) -> int:
        return self._clusters.of(word) if self._clusters else 0


def forbidden() -> Floats:
    """[label, next label]: True where a name would go on that has not begun."""
    found = numpy.zeros((len(LABELS), len(LABELS)), dtype=bool)
    for i, first in enumerate(LABELS):
        for j, second in enumerate(LABELS):
            found[i, j] = second[0] == "I" and first[2:] != second[2:]
    return found


class Names:
    """The model of one language."""

    def __init__(self, language: str, vocab: Vocab, path: Path) -> None:
        from spacy.strings import hash_string
        from thinc.api import NumpyOps

        self.words = Words(language)
        self._strings = vocab.strings
        self._joined = vocab.strings.add("flat:name")
        self._hash = hash_string
        self._ops = NumpyOps(use_blis=False)
        with numpy.load(path) as file:
            saved = {name: file[name].astype("float32") for name in file.files}
        self._tables = [saved[f"table{n}"] for n in range(len(ROWS))]
        own = sum(table.shape[1] for table in self._tables)
        mixer = Layer.of(saved["mixer.W"], saved["mixer.b"], saved["mixer.G"], saved["mixer.beta"])
        self._mixer = mixer
        self._own, self._context = mixer.weights[:own], mixer.weights[own:]
        self._layers = [
            Layer.of(*(saved[f"layer{n}.{part}"] for part in ("W", "b", "G", "beta")))
            for n in range(sum(name.startswith("layer") for name in saved) // 4)
        ]
        self._out, self._bias = saved["out.W"].T.copy(), saved["out.b"]
        self._transitions, self._first = saved["transitions"], saved["first"]
        self._memory = Memory(mixer.weights.shape[1], 3, self._learn)

    def _learn(self, rows: Any) -> Floats:
        """Vectors of words given as rows of (form, tag, shape), before the mixer's maxout."""
        text = self._strings
        known = [self.words.features(*(text[i] for i in row)) if row[0] else [""] * len(ROWS) for row in rows.tolist()]
        parts = []
        for n, table in enumerate(self._tables):
            ids = numpy.array([self._hash(features[n]) for features in known], dtype="uint64")
            parts.append(self._ops.gather_add(table, self._ops.hash(ids, n + 1) % table.shape[0]))
        return numpy.concatenate(parts, axis=1) @ self._own

    def __call__(self, docs: Sequence[Doc]) -> None:
        """Sets `ents`."""
        from spacy.attrs import ORTH, SHAPE, TAG

        lengths = [len(doc) for doc in docs]
        if not lengths:
            return
        hidden = self._memory(numpy.concatenate([doc.to_array([ORTH, TAG, SHAPE]) for doc in docs]))
        hidden = hidden + numpy.concatenate([doc.tensor for doc in docs]) @ self._context + self._mixer.bias
        words = normalise(maxout(hidden, self._mixer.width), self._mixer)
        scores = numpy.zeros((len(docs), max(lengths), len(LABELS)), dtype="float32")
        scores[numpy.arange(scores.shape[1]) < numpy.array(lengths)[:, None]] = (
            convolutions(words, lengths, self._layers) @ self._out + self._bias
        )
        for doc, labels in zip(docs, viterbi(scores, lengths, self._transitions, self._first)):
            self._surnames(doc, labels)
            if any(labels):
                doc.ents = [_span(doc, *name) for name in _runs(labels)]

    def _surnames(self, doc: Doc, labels: list[int]) -> None:
        """A first name with what the parser joins to it as a name is a person, also if the surname is a common word ("Petra Stein")."""
        from spacy.attrs import DEP

        for i, dep in enumerate(doc.to_array(DEP).tolist()):
            if dep == self._joined and i and not labels[i] and labels[i - 1] in (0, _PERSON):
                first = doc[i - 1]
                if doc[i].head.i == first.i and "F" in self.words.kinds(first.text) and doc[i].text[0].isupper():
                    labels[i - 1], labels[i] = _PERSON, _PERSON + 1


def viterbi(scores: Floats, lengths: list[int], transitions: Floats, first: Floats) -> list[list[int]]:
    """The best labels of each sentence; `scores`: [sentence, place, label], longer than the sentences."""
    count, longest = len(lengths), max(lengths)
    state = scores[:, 0] + first
    back = numpy.zeros((longest, count, len(LABELS)), dtype="int8")
    ends = numpy.array(lengths)
    for t in range(1, longest):
        ways = state[:, :, None] + transitions
        back[t] = ways.argmax(axis=1)
        state = numpy.where((t < ends)[:, None], ways.max(axis=1) + scores[:, t], state)
    last = state.argmax(axis=1)
    labels = numpy.zeros((count, longest), dtype="int8")
    everyone = numpy.arange(count)
    for t in range(longest - 1, -1, -1):
        labels[:, t] = last
        if t:
            last = numpy.where(t < ends, back[t, everyone, last], last)
    return [row[:length] for row, length in zip(labels.tolist(), lengths)]


def _runs(labels: list[int]) -> list[tuple[int, int, str]]:
    """(first, end, kind)."""
    found: list[tuple[int, int, str]] = []
    start = 0
    for i, label in enumerate([*labels, 0]):
        name = LABELS[label]
        if name[0] != "I" and i and labels[i - 1]:
            found.append((start, i, LABELS[labels[i - 1]][2:]))
        if name[0] == "B":
            start = i
    return found


def _span(doc: Doc, start: int, end: int, kind: str) -> Any:
    from spacy.tokens import Span

    return Span(doc, start, end, label=kind)
