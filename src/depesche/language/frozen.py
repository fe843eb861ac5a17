"""A table of strings that is looked into and not read: opening it costs nothing, an answer a few microseconds. Takes a file, gives bytes by key.

The file: how many entries, their keys as sorted 64-bit hashes, where the value of each ends, the values one behind the other. `write` makes it.
Of a key that is not in the table a value comes back once in some hundred million millions.
"""

from __future__ import annotations

import struct
from array import array
from bisect import bisect_left
from collections.abc import Mapping
from hashlib import blake2b
from mmap import ACCESS_READ, mmap
from pathlib import Path

_COUNT = struct.Struct("<Q")
_KEY_SIZE, _END_SIZE = 8, 4


class Frozen:
    """The table in a file."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            data = memoryview(mmap(file.fileno(), 0, access=ACCESS_READ))
        (count,) = _COUNT.unpack_from(data)
        keys_end = _COUNT.size + count * _KEY_SIZE
        ends_end = keys_end + count * _END_SIZE
        self._keys = data[_COUNT.size : keys_end].cast("Q")
        self._ends = data[keys_end:ends_end].cast("I")
        self._values = data[ends_end:]

    def __len__(self) -> int:
        return len(self._keys)

    def get(self, key: str) -> bytes | None:
        wanted = _hash(key)
        at = bisect_left(self._keys, wanted)
        if at == len(self._keys) or self._keys[at] != wanted:
            return None
        return bytes(self._values[self._ends[at - 1] if at else 0 : self._ends[at]])


def _hash(key: str) -> int:
    return int.from_bytes(blake2b(key.encode("utf-8", "surrogatepass"), digest_size=_KEY_SIZE).digest(), "little")


def write(path: Path, table: Mapping[str, bytes]) -> None:
    """The table as a file. Raises `ValueError` if two keys have one hash."""
    by_hash = {_hash(key): value for key, value in table.items()}
    if len(by_hash) != len(table):
        raise ValueError(f"{path}: two keys have the same hash")
    keys = sorted(by_hash)
    ends, end = [], 0
    for key in keys:
        end += len(by_hash[key])
        ends.append(end)
    values = b"".join(by_hash[key] for key in keys)
    path.write_bytes(_COUNT.pack(len(keys)) + array("Q", keys).tobytes() + array("I", ends).tobytes() + values)
