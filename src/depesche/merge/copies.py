"""Near-duplicate reports by MinHash over word sequences and locality-sensitive hashing (Broder 1997).

copies = Copies()
copies.add("a", signature(text))        # None: an original so far
copies.add("b", signature(like_text))   # ("a", 0.93)
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import Any, Protocol
from zlib import crc32

#: Values of a signature, and words of a shingle: short enough that a changed word breaks few of them.
VALUES, SHINGLE = 128, 3
#: Share of common shingles from which on two reports are copies; agency copy cut or lightly rewritten keeps as much.
THRESHOLD = 0.45
#: Bands of the index: 32 bands of 4 values find a pair at the threshold with 0.74, at 0.6 with 0.99, at 0.2 with 0.05.
BANDS = 32
#: Reports whose neighbours are in memory at a time.
_PORTION = 25
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

    def originals(self, keys: Collection[Any]) -> dict[Any, Any]:
        """Those of the reports that are copies → the originals of their groups."""

    def members(self, originals: Collection[Any]) -> dict[Any, Any]:
        """The copies of these originals → their original."""

    def ages(self, keys: Collection[Any]) -> dict[Any, Any]:
        """What puts reports in order: the first of a group is its original."""


def regroup(shelf: Shelf, keys: Sequence[Any], threshold: float = THRESHOLD) -> dict[Any, tuple[Any, float] | None]:
    """What becomes of new reports, whose signatures and bands the shelf has already, and of those that get another original by them: report →
    (original, likeness), None for an original.

    Reports that are alike, directly or through others, are a group, whatever the order in which they come.
    """
    above: dict[Any, Any] = {key: key for key in keys}
    #: Reports that stand for their groups: the eldest of groups found before, and what is new.
    heads = {*keys}

    def top(key: Any) -> Any:
        while (higher := above[key]) != key:
            above[key] = key = above[higher]
        return key

    for first in range(0, len(keys), _PORTION):
        met = shelf.meeting(keys[first : first + _PORTION])
        known = shelf.signatures({*met}.union(*met.values()))
        others = known.keys() - above.keys()
        originals = shelf.originals(others)
        for other in others:
            above[other] = head = originals.get(other, other)
            above.setdefault(head, head)
            heads.add(head)
        for one, near in met.items():
            for other in near & known.keys():
                # Within a group there is nothing left to find out.
                if top(one) != top(other) and likeness(known[one], known[other]) >= threshold:
                    above[top(one)] = top(other)
    groups: dict[Any, list[Any]] = {}
    grown = {top(key) for key in keys}
    for head in heads:
        if top(head) in grown:
            groups.setdefault(top(head), []).append(head)
    ages = shelf.ages([head for group in groups.values() for head in group])
    eldest = {min(group, key=ages.__getitem__): group for group in groups.values()}
    moved = {head: original for original, group in eldest.items() for head in group if head != original}
    moved |= {member: moved[head] for member, head in shelf.members(moved).items()}
    known = shelf.signatures({*moved, *moved.values()})
    return dict.fromkeys(eldest) | {key: (o, likeness(known[key], known[o])) for key, o in moved.items()}


class Copies:
    """An index of signatures in memory. The earliest of a group is its original."""

    def __init__(self, threshold: float = THRESHOLD) -> None:
        self.threshold = threshold
        self._signatures: dict[Any, bytes] = {}
        self._bands: dict[int, list[Any]] = {}
        self._ages: dict[Any, tuple[bool, str, int]] = {}
        self._copies: dict[Any, tuple[Any, float]] = {}
        self._members: dict[Any, set[Any]] = {}

    def add(self, key: Any, signature: bytes, seen: str | None = None) -> tuple[Any, float] | None:
        """Takes in a report of the day `seen`; (original, likeness) if it is a copy."""
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
        """Of which report this one is a copy, and how much of it they share."""
        return self._copies.get(key)

    def all(self) -> dict[Any, tuple[Any, float]]:
        """Every copy with its original and their likeness."""
        return dict(self._copies)

    def meeting(self, keys: Collection[Any]) -> dict[Any, set[Any]]:
        return {key: {o for band in _keys_of(self._signatures[key]) for o in self._bands[band]} for key in keys}

    def signatures(self, keys: Collection[Any]) -> dict[Any, bytes]:
        return {key: self._signatures[key] for key in keys}

    def originals(self, keys: Collection[Any]) -> dict[Any, Any]:
        return {key: self._copies[key][0] for key in keys if key in self._copies}

    def members(self, originals: Collection[Any]) -> dict[Any, Any]:
        return {member: o for o in originals for member in self._members.get(o, ())}

    def ages(self, keys: Collection[Any]) -> dict[Any, Any]:
        return {key: self._ages[key] for key in keys}


def _keys_of(signature: bytes) -> list[int]:
    import numpy

    keys: list[int] = band_keys(numpy.frombuffer(signature, "<u4"))[0].tolist()
    return keys
