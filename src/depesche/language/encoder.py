"""The encoder of a spaCy pipeline for inference only: the same vectors in half the time. Takes Docs, sets `doc.tensor`.

Reads the weights of a `Tok2Vec.v2` made of `MultiHashEmbed.v2` and `MaxoutWindowEncoder.v2`. What it saves: the embedding of a word depends on the
word's own attributes, so it is kept and not computed again; the convolutions are a few large array operations without what only training needs.
`tests/test_language_encoder.py` holds it to spaCy's own answers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc

Floats = Any
#: Rows computed at once: always as many, so that a word's vector is the same to the bit whatever words were met with it.
_ROWS = 64
#: Numbers that a memory of words holds, 16 MB: 30,000 words of the parser's encoder, 13,000 of that of names.
_MOST = 4_000_000
#: Rows of a block of sentences that goes through the convolutions together.
_BLOCK = 2048
_GOLDEN = 0x9E3779B97F4A7C15


@dataclass(frozen=True)
class Layer:
    """Maxout with layer normalisation: `weights` [reads, pieces × width], pieces apart; `bias`; gain and shift of the normalisation."""

    weights: Floats
    bias: Floats
    gain: Floats
    shift: Floats

    @property
    def width(self) -> int:
        return len(self.gain)

    @classmethod
    def of(cls, weights: Floats, bias: Floats, gain: Floats, shift: Floats) -> Layer:
        """From thinc's parameters: weights [width, pieces, reads], bias [width, pieces]."""
        width, pieces, reads = weights.shape
        return cls(
            numpy.ascontiguousarray(weights.transpose(1, 0, 2).reshape(pieces * width, reads).T),
            numpy.ascontiguousarray(bias.T.reshape(-1)),
            gain,
            shift,
        )


class Memory:
    """Vectors of words by their attributes. `learn` computes them for rows of attributes, each independently of the others."""

    def __init__(self, width: int, columns: int, learn: Callable[[Any], Floats]) -> None:
        self._learn = learn
        self._places: dict[int, int] = {}
        self._vectors = numpy.zeros((1024, width), dtype="float32")
        self._most = _MOST // width
        #: Odd numbers that make one key of a word's attributes.
        self._mix = numpy.array([(_GOLDEN * (2 * n + 1)) % 2**64 | 1 for n in range(columns)], dtype="uint64")

    def __call__(self, rows: Any) -> Floats:
        keys, first, inverse = numpy.unique((rows * self._mix).sum(axis=1), return_index=True, return_inverse=True)
        places = self._places
        if len(places) + len(keys) > self._most:
            places.clear()
        names = keys.tolist()
        new = [n for n, key in enumerate(names) if key not in places]
        if new:
            self._add([names[n] for n in new], rows[first[new]])
        return self._vectors[numpy.array([places[key] for key in names])[inverse]]

    def _add(self, keys: list[int], rows: Any) -> None:
        begin = len(self._places)
        end = begin + len(keys)
        if end > len(self._vectors):
            rows_then = max(end, min(2 * len(self._vectors), self._most))
            larger = numpy.zeros((rows_then, self._vectors.shape[1]), dtype="float32")
            larger[:begin] = self._vectors[:begin]
            self._vectors = larger
        for start in range(0, len(keys), _ROWS):
            part = rows[start : start + _ROWS]
            full = numpy.zeros((_ROWS, rows.shape[1]), dtype="uint64")
            full[: len(part)] = part
            self._vectors[begin + start : begin + start + len(part)] = self._learn(full)[: len(part)]
        self._places.update(zip(keys, range(begin, end)))


class Encoder:
    """`model`: that of the pipeline's `tok2vec` component."""

    def __init__(self, model: Any) -> None:
        embed, encode = model.layers
        self._columns = embed.layers[0].attrs["columns"]
        hashes, mixer = embed.layers[2].layers[0], embed.layers[3].layers[0]
        self._layers = [_convolution(residual.layers[0]) for residual in encode.layers[0].layers]
        self._memory = Memory(
            self._layers[0].width, len(self._columns), lambda rows: mixer.predict(hashes.predict(rows))
        )

    def __call__(self, docs: Sequence[Doc]) -> None:
        """Sets `tensor` of every Doc."""
        begin = 0
        while begin < len(docs):
            end, rows = begin, 0
            while end < len(docs) and (end == begin or rows + len(docs[end]) <= _BLOCK):
                rows += len(docs[end])
                end += 1
            self._block(docs[begin:end])
            begin = end

    def _block(self, docs: Sequence[Doc]) -> None:
        words = self._memory(numpy.concatenate([doc.to_array(self._columns) for doc in docs]))
        x = convolutions(words, [len(doc) for doc in docs], self._layers)
        begin = 0
        for doc in docs:
            end = begin + len(doc)
            doc.tensor = x[begin:end].copy()
            begin = end


def _convolution(block: Any) -> Layer:
    linear, norm = block.layers[1].layers[0].layers
    return Layer.of(linear.get_param("W"), linear.get_param("b"), norm.get_param("G"), norm.get_param("b"))


def convolutions(words: Floats, lengths: Sequence[int], layers: Sequence[Layer]) -> Floats:
    """Vectors of the words of sentences, the sentences one behind the other, each layer added to what it reads."""
    # Sentences are set apart by as many empty rows as the convolutions reach, as spaCy does.
    gap = len(layers)
    places = numpy.arange(len(words)) + numpy.repeat(numpy.arange(1, len(lengths) + 1) * gap, lengths)
    x = numpy.zeros((len(words) + (len(lengths) + 1) * gap, words.shape[1]), dtype="float32")
    x[places] = words
    for layer in layers:
        x += convolve(x, layer)
    return x[places]


def convolve(x: Floats, layer: Layer) -> Floats:
    """Window of three rows → maxout → layer normalisation."""
    width = x.shape[1]
    window = numpy.zeros((len(x), 3 * width), dtype="float32")
    window[1:, :width] = x[:-1]
    window[:, width : 2 * width] = x
    window[:-1, 2 * width :] = x[1:]
    hidden = window @ layer.weights
    hidden += layer.bias
    return normalise(maxout(hidden, layer.width), layer)


def maxout(hidden: Floats, width: int) -> Floats:
    """The largest of the pieces."""
    y = numpy.maximum(hidden[:, :width], hidden[:, width : 2 * width])
    for piece in range(2 * width, hidden.shape[1], width):
        numpy.maximum(y, hidden[:, piece : piece + width], out=y)
    return y


def normalise(y: Floats, layer: Layer) -> Floats:
    """Layer normalisation, in place."""
    y -= y.mean(axis=1, keepdims=True)
    deviation = numpy.einsum("ij,ij->i", y, y)
    deviation /= layer.width
    deviation += 1e-8
    y *= (1 / numpy.sqrt(deviation))[:, None]
    y *= layer.gain
    y += layer.shift
    return y
