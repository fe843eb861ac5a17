"""Which words are used alike: the Brown cluster of a word, as a number (0: unknown). Takes a language, gives its table.

Clusters are made from large raw text and tell a model of a small treebank that it has seen such words: 70,000 German surnames are one cluster.
`models/<language>/clusters.bin` is made by `python -m training.clusters`: sorted 32-bit hashes of the words, then their clusters (16 bit).
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from functools import lru_cache
from pathlib import Path
from typing import Any

NAME = "clusters.bin"
#: The shortest end of an unknown word that may speak for it (Waffenstillstands|abkommen).
_SHORTEST_END = 4
_KEY, _VALUE = "I", "H"


class Clusters:
    """The table of one language. `ends`: an unknown word is taken for the longest known word it ends with."""

    def __init__(self, path: Path, ends: bool) -> None:
        from spacy.strings import hash_string

        self._hash = hash_string
        self._ends = ends
        self._keys, self._values = array(_KEY), array(_VALUE)
        data = path.read_bytes()
        count = len(data) // (self._keys.itemsize + self._values.itemsize)
        self._keys.frombytes(data[: count * self._keys.itemsize])
        self._values.frombytes(data[count * self._keys.itemsize :])

    def known(self, word: str) -> int:
        """The cluster of the word as it stands; 0 for one the table does not have."""
        key = self._hash(word) & 0xFFFFFFFF
        at = bisect_left(self._keys, key)
        return self._values[at] if at < len(self._keys) and self._keys[at] == key else 0

    def knows(self, word: str) -> bool:
        return self.known(word) > 0

    def columns(self) -> tuple[Any, Any]:
        """All words (their hashes, in order) and their clusters, as arrays of NumPy."""
        import numpy as np

        return np.frombuffer(self._keys, dtype=np.uint32), np.frombuffer(self._values, dtype=np.uint16)

    def of(self, word: str) -> int:
        found = self.known(word)
        if found or not word[:1].isalpha():
            return found
        hyphen = word.rfind("-")
        if 0 < hyphen < len(word) - 1:
            return self.of(word[hyphen + 1 :])
        if word.isupper():
            return self.known(word.capitalize())
        if self._ends:
            capital = word[0].isupper()
            for start in range(1, len(word) - _SHORTEST_END + 1):
                end = word[start:]
                found = self.known(end[0].upper() + end[1:] if capital else end)
                if found:
                    return found
        return 0


def write(path: Path, clusters: dict[str, int]) -> None:
    """The table of these words as a file. Of two words with one hash the first is kept."""
    from spacy.strings import hash_string

    table: dict[int, int] = {}
    for word, cluster in clusters.items():
        table.setdefault(hash_string(word) & 0xFFFFFFFF, cluster)
    keys = array(_KEY, sorted(table))
    path.write_bytes(keys.tobytes() + array(_VALUE, (table[key] for key in keys)).tobytes())


@lru_cache(maxsize=4)
def load(language: str, folder: Path | None = None) -> Clusters | None:
    path = (folder or Path(__file__).parent / "models" / language) / NAME
    return Clusters(path, ends=language == "de") if path.is_file() else None
