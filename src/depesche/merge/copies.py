"""Near-duplicate reports by MinHash over word sequences and locality-sensitive hashing (Broder 1997).

copies = Copies()
copies.add("a", signature(text))        # None: an original so far
copies.add("b", signature(like_text))   # ("a", 0.93)
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache
from typing import Any, Protocol
from zlib import crc32

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
    """The MinHash signature of a text (Broder 1997): `VALUES` minima over the hashes of its shingles, 32 bits each, little-endian. The same in
    every process and version."""
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


def band_keys(signatures: Any) -> Any:
    """For an array of signatures (rows of `VALUES` unsigned 32-bit values) a key for each of their `BANDS` bands, unsigned 64-bit; reports that
    share a key are compared. Keys that are the same by chance cost a comparison, no more."""
    import numpy

    width = VALUES // BANDS
    bands = signatures.reshape(-1, BANDS, width).astype(numpy.uint64)
    keys = numpy.full(bands.shape[:2], 1469598103934665603, dtype=numpy.uint64) + numpy.arange(
        BANDS, dtype=numpy.uint64
    )
    for n in range(width):
        keys = (keys ^ bands[:, :, n]) * numpy.uint64(1099511628211)
        keys ^= keys >> numpy.uint64(29)
    return keys


class Shelf(Protocol):
    """Where signatures, their bands and the groups found so far are kept: in memory, or in the tables of a store."""

    def meeting(self, keys: Collection[Any]) -> dict[Any, set[Any]]:
        """Reports that share a band with each of these."""

    def signatures(self, keys: Collection[Any]) -> dict[Any, bytes]:
        """The signatures of those of the reports that have one."""

    def groups(self, keys: Collection[Any]) -> dict[Any, Any]:
        """Every member of the groups in which the reports are → the group's original."""

    def ages(self, keys: Collection[Any]) -> dict[Any, Any]:
        """What puts reports in order: the first of a group is its original."""


def regroup(shelf: Shelf, keys: Collection[Any], threshold: float = THRESHOLD) -> dict[Any, tuple[Any, float] | None]:
    """What becomes of the groups that these reports, which the shelf has already, join: every member → (original, likeness), None for an original.

    Reports that are alike, directly or through others, are a group, whatever the order in which they come.
    """
    met = shelf.meeting(keys)
    known = shelf.signatures({*keys}.union(*met.values()))
    edges = [
        (one, other)
        for one in keys
        for other in sorted(met.get(one, ()), key=repr)
        if other != one and other in known and likeness(known[one], known[other]) >= threshold
    ]
    nodes = {*keys, *(other for _, other in edges)}
    edges += [pair for pair in shelf.groups(nodes).items()]
    above: dict[Any, Any] = {}

    def top(key: Any) -> Any:
        while (higher := above.setdefault(key, key)) != key:
            above[key] = key = above[higher]
        return key

    for one, other in edges:
        above[top(one)] = top(other)
    groups: dict[Any, list[Any]] = {}
    for key in (*keys, *(key for pair in edges for key in pair)):
        group = groups.setdefault(top(key), [])
        if key not in group:
            group.append(key)
    ages = shelf.ages([key for group in groups.values() for key in group])
    known |= shelf.signatures([key for group in groups.values() for key in group if key not in known])
    found: dict[Any, tuple[Any, float] | None] = {}
    for group in groups.values():
        original, *others = sorted(group, key=ages.__getitem__)
        found[original] = None
        found.update((key, (original, likeness(known[key], known[original]))) for key in others)
    return found


class Copies:
    """An index of signatures in memory, a `Shelf` of its own. The earliest of a group is its original; who is alike through others is one of it."""

    def __init__(self, threshold: float = THRESHOLD) -> None:
        self.threshold = threshold
        self._signatures: dict[Any, bytes] = {}
        self._bands: dict[int, list[Any]] = {}
        self._ages: dict[Any, tuple[bool, str, int]] = {}
        self._copies: dict[Any, tuple[Any, float]] = {}
        self._members: dict[Any, set[Any]] = {}

    def add(self, key: Any, signature: bytes, seen: str | None = None) -> tuple[Any, float] | None:
        """Takes in a report of the day `seen` (ISO; None if unknown, which counts as the latest). Gives (original, likeness of 0 to 1) if it is a
        copy, None if not; others may have become its copies."""
        self._signatures[key] = signature
        self._ages[key] = (seen is None, seen or "", len(self._ages))
        for band in _keys_of(signature):
            self._bands.setdefault(band, []).append(key)
        for member, copy in regroup(self, [key], self.threshold).items():
            before = self._copies.pop(member, None)
            if before is not None:
                self._members[before[0]].discard(member)
            if copy is not None:
                self._copies[member] = copy
                self._members.setdefault(copy[0], set()).add(member)
        return self.copy(key)

    def original(self, key: Any) -> Any:
        """The original of a report's group: itself if it is none of a copy."""
        return self._copies[key][0] if key in self._copies else key

    def copy(self, key: Any) -> tuple[Any, float] | None:
        """Of which report this one is a copy, and the share of word sequences they have in common; None for an original."""
        return self._copies.get(key)

    def all(self) -> dict[Any, tuple[Any, float]]:
        """Every copy with its original and their likeness."""
        return dict(self._copies)

    def meeting(self, keys: Collection[Any]) -> dict[Any, set[Any]]:
        return {key: {o for band in _keys_of(self._signatures[key]) for o in self._bands[band]} for key in keys}

    def signatures(self, keys: Collection[Any]) -> dict[Any, bytes]:
        return {key: self._signatures[key] for key in keys}

    def groups(self, keys: Collection[Any]) -> dict[Any, Any]:
        originals = {self.original(key) for key in keys}
        return {member: o for o in originals for member in (self._members.get(o) or ())}

    def ages(self, keys: Collection[Any]) -> dict[Any, Any]:
        return {key: self._ages[key] for key in keys}


def _keys_of(signature: bytes) -> list[int]:
    import numpy

    keys: list[int] = band_keys(numpy.frombuffer(signature, "<u4"))[0].tolist()
    return keys
