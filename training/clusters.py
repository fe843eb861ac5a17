"""Brown clusters of the most frequent words: `python -m training.clusters [de] [en]`; needs the package spacy-lookups-data (MIT).

Writes `models/<language>/clusters.bin`, see `language/clusters.py`.
"""

from __future__ import annotations

import sys

from depesche.language import clusters
from depesche.language.engine import MODELS

#: So many of the million words that have been counted; six bytes each.
MOST = 450_000


def table(language: str) -> dict[str, int]:
    """Clusters by word, the most frequent words, numbered from 1 in the order of their first word."""
    import spacy

    files = spacy.registry.lookups.get(language)
    cluster, probability = (spacy.util.load_language_data(files[name]) for name in ("lexeme_cluster", "lexeme_prob"))
    numbers: dict[int, int] = {}
    found: dict[str, int] = {}
    for word in sorted(probability, key=lambda word: (-probability[word], word)):
        number = cluster.get(word, 0)
        if number and len(found) < MOST:
            found[word] = numbers.setdefault(number, len(numbers) + 1)
    return found


def write(language: str) -> int:
    words = table(language)
    (MODELS / language).mkdir(parents=True, exist_ok=True)
    clusters.write(MODELS / language / clusters.NAME, words)
    return len(words)


if __name__ == "__main__":
    for code in sys.argv[1:] or ("de", "en"):
        print(code, write(code), "words")
