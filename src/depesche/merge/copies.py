"""Near-duplicate reports by MinHash over word sequences and locality-sensitive hashing (Broder 1997; datasketch).

copies = Copies()
copies.add("a", signature(text))        # None: an original so far
copies.add("b", signature(like_text))   # ("a", 0.93)
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any
from zlib import crc32

from ..errors import MissingPart

#: Values of a signature, and words of a shingle: short enough that a changed word breaks few of them.
VALUES, SHINGLE = 128, 3
#: Share of common shingles from which on two reports are copies; agency copy cut or lightly rewritten keeps as much.
THRESHOLD = 0.45
#: Bands of the index: 32 bands of 4 values find a pair at the threshold with 0.74, at 0.6 with 0.99, at 0.2 with 0.05.
BANDS = 32
_WORD = re.compile(r"\w+")


def shingles(text: str) -> set[bytes]:
    """The sequences of `SHINGLE` words of a text, without case; of a shorter text the whole."""
    words = [w.casefold() for w in _WORD.findall(text)]
    if len(words) <= SHINGLE:
        return {" ".join(words).encode()}
    return {" ".join(words[i : i + SHINGLE]).encode("utf-8", "replace") for i in range(len(words) - SHINGLE + 1)}


@lru_cache(maxsize=1)
def _permutations() -> Any:
    """The numbers of all signatures: fixed, so that signatures of different runs and versions can be compared."""
    import numpy

    generator = numpy.random.Generator(numpy.random.PCG64(1997))
    prime = (1 << 31) - 1
    return (
        generator.integers(1, prime, VALUES, dtype=numpy.uint64),
        generator.integers(0, prime, VALUES, dtype=numpy.uint64),
        numpy.uint64(prime),
    )


def signature(text: str) -> bytes:
    """`VALUES` minima of 32 bits each, little-endian."""
    import numpy

    a, b, prime = _permutations()
    hashes = numpy.fromiter((crc32(s) & 0x7FFFFFFF for s in shingles(text)), dtype=numpy.uint64)
    values = ((hashes[:, None] * a[None, :] + b[None, :]) % prime).min(axis=0)
    packed: bytes = values.astype("<u4").tobytes()
    return packed


def likeness(one: bytes, other: bytes) -> float:
    """The estimated share of common shingles of two texts, 0 to 1."""
    import numpy

    return float((numpy.frombuffer(one, "<u4") == numpy.frombuffer(other, "<u4")).mean())


class Copies:
    """An index of signatures; the earliest of a group of copies is its original."""

    def __init__(self, threshold: float = THRESHOLD) -> None:
        try:
            from datasketch import MinHashLSH
        except ImportError:
            raise MissingPart("datasketch is not installed; install it with: pip install depesche[corpus]") from None
        self.threshold = threshold
        self._index = MinHashLSH(num_perm=VALUES, params=(BANDS, VALUES // BANDS))
        self._signatures: dict[Any, bytes] = {}
        self._original: dict[Any, Any] = {}

    def add(self, key: Any, signature: bytes) -> tuple[Any, float] | None:
        """Takes in a report; (original, likeness) if it is a copy."""
        minhash = _minhash(signature)
        best: tuple[float, Any] | None = None
        for other in self._index.query(minhash):
            alike = likeness(signature, self._signatures[other])
            if alike >= self.threshold and (best is None or (alike, -_age(other)) > (best[0], -_age(best[1]))):
                best = (alike, other)
        self._index.insert(key, minhash, check_duplication=False)
        self._signatures[key] = signature
        if best is None:
            self._original[key] = key
            return None
        self._original[key] = original = self._original[best[1]]
        return original, best[0]

    def original(self, key: Any) -> Any:
        """The original of a report's group: itself if it is none of a copy."""
        return self._original.get(key, key)


def _age(key: Any) -> float:
    return key if isinstance(key, int) else 0


def _minhash(signature: bytes) -> Any:
    import numpy
    from datasketch import MinHash

    values = numpy.frombuffer(signature, "<u4").astype(numpy.uint64)
    return MinHash(num_perm=VALUES, hashvalues=values, scheme="legacy")
