"""HanTa's analyses of the words of the training texts, made in advance: `python -m training.words`.

Writes `models/de/words.json.gz`: readings of forms that HanTa does not keep in its own cache, lemmas of (form, tag) pairs, parts of
compounds. They are what HanTa gives for a form alone; a word that is not in the table is analysed when it is met.
"""

from __future__ import annotations

import gzip
import json
from collections import defaultdict
from pathlib import Path

from depesche.language.de import compounds
from depesche.language.de.hanta import TABLE, Tagger

from . import names
from .german import join_hyphens
from .treebank import read

#: Readings so much less likely than the best never pass HanTa's cutoff.
_FAR = 20.0


def sentences() -> list[list[str]]:
    """The words of all German texts whose licence allows to learn from them."""
    found = []
    for name in ("de_pud", "de_gsd_dev", "de_gsd_test", "de_news_train"):
        for sentence in read(name):
            join_hyphens(sentence)
            found.append([w.form for w in sentence.words])
    return found + [words for words, _ in names.german_train()]


def write(path: Path = TABLE) -> int:
    tagger = Tagger()
    hanta = tagger.hanta
    lemmas: dict[str, dict[str, str]] = defaultdict(dict)
    readings: dict[str, list[tuple[int, float]]] = {}
    splits: dict[str, dict[str, str]] = defaultdict(dict)
    for words in sentences():
        for word, (tag, lemma) in zip(words, tagger.tag(words)):
            lemmas[tag][word] = lemma
            low = hanta.normalize(word)
            if low not in hanta.cache and low not in readings:
                all_ = [(t, float(lp)) for t, lp in tagger.forward(low) if t != 3]
                if all_:
                    best = max(lp - hanta.LP_wtag.get(t, 0.0) for t, lp in all_)
                    readings[low] = [
                        (t, round(lp, 4)) for t, lp in all_ if lp - hanta.LP_wtag.get(t, 0.0) > best - _FAR
                    ]
            if tag in ("NN", "NE"):
                splits[tag][word] = "·".join(compounds.split(word, tag))
    data = {"lemmas": lemmas, "readings": readings, "splits": splits}
    path.write_bytes(
        gzip.compress(json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode(), mtime=0)
    )
    return len(readings)


if __name__ == "__main__":
    print(write(), "words", TABLE.stat().st_size, "bytes")
