"""Names as training data: GermEval 2014 for German, UNER for English, as the four kinds PER, ORG, LOC, MISC.

Takes files of `../shared/ner`, gives (words, BIO labels) a sentence. GermEval's derived names ("deutsche") and parts of words
("US-Präsident") are no names here: the entity reader finds those by its lexicon.
"""

from __future__ import annotations

import gzip
from pathlib import Path

from .treebank import SHARED

NER = SHARED / "ner"
#: The last sentences of GermEval's test part are never trained on.
HELD_OUT = 1500
_KINDS = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "OTH": "MISC", "MISC": "MISC"}

Tagged = tuple[list[str], list[str]]


def _columns(path: Path, word: int, label: int) -> list[Tagged]:
    found: list[Tagged] = []
    words: list[str] = []
    labels: list[str] = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in [*lines, "\n"]:
            line = line.rstrip("\n")
            if not line.strip():
                if words:
                    found.append((words, labels))
                words, labels = [], []
            elif not (line.startswith("#") and "\t" not in line) and not line.startswith("# "):
                cells = line.split("\t")
                words.append(cells[word])
                labels.append(_label(cells[label], labels[-1] if labels else "O"))
    return found


def _label(raw: str, last: str) -> str:
    if raw == "O":
        return "O"
    begin, _, kind = raw.partition("-")
    name = _KINDS.get(kind)
    if name is None:
        return "O"
    return f"I-{name}" if begin == "I" and last[2:] == name else f"B-{name}"


def german_train() -> list[Tagged]:
    return _columns(NER / "germeval14_dev.tsv.gz", 1, 2) + _columns(NER / "germeval14_test.tsv.gz", 1, 2)[:-HELD_OUT]


def german_test() -> list[Tagged]:
    return _columns(NER / "germeval14_test.tsv.gz", 1, 2)[-HELD_OUT:]


def english_train() -> list[Tagged]:
    return _columns(NER / "uner_en_ewt_dev.iob2.gz", 1, 2) + _columns(NER / "uner_en_ewt_test.iob2.gz", 1, 2)
