"""Names as training data: GermEval 2014 for German, UNER for English, and the project's own marks, as the four kinds PER, ORG, LOC, MISC.

Takes files of `../shared/ner`, gives (words, BIO labels) a sentence. GermEval's derived names ("deutsche") and parts of words
("US-Präsident") are no names here: the entity reader finds those by its lexicon.
"""

from __future__ import annotations

import gzip
import re
from pathlib import Path

from .treebank import SHARED, TREEBANKS, plain_words, walk

NER = SHARED / "ner"
#: Names marked in sentences of the treebanks; the README there says how.
MARKED = Path(__file__).with_name("names_marked")
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


def marked(language: str) -> list[Tagged]:
    """Sentences of the treebanks with the names marked in them for the project (`training/names_marked`). Raises `ValueError` for what does not fit its treebank."""
    path = MARKED / f"{language}.tsv"
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    known: dict[tuple[str, str], list[str]] = {}
    for treebank in dict.fromkeys(row[0] for row in rows):
        known |= {(treebank, key): words for key, words in plain_words(treebank).items()}
    found: list[Tagged] = []
    for treebank, key, *cells in rows:
        words = known.get((treebank, key))
        if words is None:
            raise ValueError(f"{path}: {treebank} has no sentence {key}")
        labels = ["O"] * len(words)
        for cell in cells[0].split() if cells else ():
            place, _, kind = cell.partition(":")
            first, end = (int(n) for n in place.split("-"))
            if not 0 <= first < end <= len(words) or kind not in _KINDS.values():
                raise ValueError(f"{path}: {cell!r} does not fit sentence {key} of {treebank}")
            labels[first:end] = [f"B-{kind}"] + [f"I-{kind}"] * (end - first - 1)
        found.append((words, labels))
    return found


def germeval_train() -> list[Tagged]:
    """GermEval's sentences that may be learned from."""
    return _columns(NER / "germeval14_dev.tsv.gz", 1, 2) + _columns(NER / "germeval14_test.tsv.gz", 1, 2)[:-HELD_OUT]


def german_train() -> list[Tagged]:
    return germeval_train() + marked("de")


def german_test() -> list[Tagged]:
    return _columns(NER / "germeval14_test.tsv.gz", 1, 2)[-HELD_OUT:]


def english_train() -> list[Tagged]:
    tagged = _columns(NER / "uner_en_ewt_test.iob2.gz", 1, 2)
    return _columns(NER / "uner_en_ewt_dev.iob2.gz", 1, 2) + tagged[: len(tagged) // 2] + marked("en")


def english_test() -> list[Tagged]:
    """UNER's second part from the middle: the first half and the other part are trained on."""
    tagged = _columns(NER / "uner_en_ewt_test.iob2.gz", 1, 2)
    return tagged[len(tagged) // 2 :]


_GUM_KINDS = {"person": "PER", "place": "LOC", "organization": "ORG"}
_BRACKET = re.compile(r"\((\d+)-([a-z]+)[^()]*|(\d*)\)")


def gum() -> list[Tagged]:
    """GUM marks every mention, also common nouns; a name is the run of proper nouns around the head of one."""
    return [
        _gum_sentence([row for row in raw.rows if row[0].isdigit()]) for raw in walk(TREEBANKS / "en_gum.conllu.gz")
    ]


def _gum_sentence(rows: list[list[str]]) -> Tagged:
    labels = ["O"] * len(rows)
    open_: list[tuple[str, str, int]] = []
    mentions: list[tuple[str, int, int]] = []
    for i, row in enumerate(rows):
        mark = re.search(r"Entity=([^|]*)", row[9])
        last = None
        for m in _BRACKET.finditer(mark.group(1) if mark else ""):
            if m.group(1):
                open_.append((m.group(1), m.group(2), i))
                last = m.group(1)
            else:
                number = m.group(3) or last
                for k in range(len(open_) - 1, -1, -1):
                    if open_[k][0] == number:
                        mentions.append((open_[k][1], open_[k][2], i))
                        del open_[k]
                        break
    # Inner mentions last: they are more exact than what encloses them.
    for kind, start, end in sorted(mentions, key=lambda m: m[1] - m[2]):
        if kind not in _GUM_KINDS:
            continue
        heads = [i for i in range(start, end + 1) if not start <= int(rows[i][6]) - 1 <= end]
        if not heads or rows[heads[0]][3] != "PROPN":
            continue
        first = last_ = heads[0]
        while first > start and rows[first - 1][3] == "PROPN":
            first -= 1
        while last_ < end and rows[last_ + 1][3] == "PROPN":
            last_ += 1
        if any(label != "O" for label in labels[first : last_ + 1]):
            continue
        for k in range(first, last_ + 1):
            labels[k] = ("B-" if k == first else "I-") + _GUM_KINDS[kind]
    return [row[1] for row in rows], labels


def spans(labels: list[str]) -> set[tuple[int, int, str]]:
    """(first, end, kind) of the names in BIO labels."""
    found: set[tuple[int, int, str]] = set()
    start: int | None = None
    for i, label in enumerate([*labels, "O"]):
        if start is not None and not label.startswith("I-"):
            found.add((start, i, labels[start][2:]))
            start = None
        if label.startswith("B-"):
            start = i
    return found
