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
    """An index of signatures. Reports that are alike, directly or through others, are a group, whatever the order in which they come;
    the earliest of a group is its original."""

    def __init__(self, threshold: float = THRESHOLD) -> None:
        try:
            from datasketch import MinHashLSH
        except ImportError:
            raise MissingPart("datasketch is not installed; install it with: pip install depesche[corpus]") from None
        self.threshold = threshold
        self._index = MinHashLSH(num_perm=VALUES, params=(BANDS, VALUES // BANDS))
        self._signatures: dict[Any, bytes] = {}
        self._age: dict[Any, tuple[bool, str, int]] = {}
        #: Every member of a group of several → the members, the original first.
        self._group: dict[Any, list[Any]] = {}

    def add(self, key: Any, signature: bytes, seen: str | None = None) -> tuple[Any, float] | None:
        """Takes in a report of the day `seen`; (original, likeness) if it is a copy."""
        minhash = _minhash(signature)
        found = [o for o in self._index.query(minhash) if likeness(signature, self._signatures[o]) >= self.threshold]
        self._index.insert(key, minhash, check_duplication=False)
        self._signatures[key] = signature
        self._age[key] = (seen is None, seen or "", len(self._age))
        if found:
            group = sorted({m for o in found for m in self._group.get(o, [o])} | {key}, key=self._age.__getitem__)
            self._group.update(dict.fromkeys(group, group))
        return self.copy(key)

    def original(self, key: Any) -> Any:
        """The original of a report's group: itself if it is none of a copy."""
        return self._group[key][0] if key in self._group else key

    def copy(self, key: Any) -> tuple[Any, float] | None:
        """Of which report this one is a copy, and how much of it they share."""
        original = self.original(key)
        return None if original == key else (original, likeness(self._signatures[key], self._signatures[original]))

    def all(self) -> dict[Any, tuple[Any, float]]:
        """Every copy with its original and their likeness."""
        return {key: copy for key in self._group if (copy := self.copy(key)) is not None}


def _minhash(signature: bytes) -> Any:
    import numpy
    from datasketch import MinHash

    values = numpy.frombuffer(signature, "<u4").astype(numpy.uint64)
    return MinHash(num_perm=VALUES, hashvalues=values, scheme="legacy")
