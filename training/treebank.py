"""Treebanks in CoNLL-U, brought to one scheme: what the engines' tokenizers give, what `de_news` calls things.

Takes `.conllu(.gz)` files, gives lists of `Sentence`. German contractions (zum, im) become one token, hyphen compounds that
a treebank took apart (US - Präsident) are joined again, labels that differ between PUD, GSD and de_news are renamed to
de_news's guide. What is changed is listed in `docs/models.md`.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
TREEBANKS = SHARED / "treebanks"


@dataclass
class Word:
    form: str
    lemma: str
    upos: str
    xpos: str
    feats: str
    head: int  # index in the sentence, itself for the root
    dep: str
    space: bool = True


@dataclass
class Sentence:
    words: list[Word]
    text: str
    source: str
    start_of: str = ""  # "doc" or "par" if a document or paragraph begins here
    tags: list[str] = field(default_factory=list)  # what the engine's tagger says
    lemmas: list[str] = field(default_factory=list)


def read(name: str) -> list[Sentence]:
    """All sentences of a treebank in `../shared/treebanks` (`de_pud`), as they stand, multiword tokens merged."""
    return [_merge(raw, name) for raw in walk(TREEBANKS / f"{name}.conllu.gz")]


def texts(name: str) -> dict[str, str]:
    """The text of each sentence of a treebank by its `sent_id`."""
    return {raw.key: raw.text for raw in walk(TREEBANKS / f"{name}.conllu.gz")}


def plain_words(name: str) -> dict[str, list[str]]:
    """The words of each sentence of a treebank by its `sent_id`, multiword tokens left as the words they are made of."""
    return {raw.key: [row[1] for row in raw.rows if row[0].isdigit()] for raw in walk(TREEBANKS / f"{name}.conllu.gz")}


@dataclass
class Raw:
    """A sentence as a treebank has it: its lines cut into columns, what its comments say."""

    key: str
    text: str
    start_of: str
    rows: list[list[str]]


def walk(path: Path) -> Iterator[Raw]:
    """The sentences of a `.conllu.gz` file, as they stand."""
    rows: list[list[str]] = []
    key = text = start = ""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in [*lines, "\n"]:
            line = line.rstrip("\n")
            if line.startswith("#"):
                name, _, value = line[1:].partition("=")
                if name.strip() == "sent_id":
                    key = value.strip()
                elif name.strip() == "text":
                    text = value.strip()
                elif name.strip().startswith("newdoc"):
                    start = "doc"
                elif name.strip().startswith("newpar") and not start:
                    start = "par"
            elif line:
                rows.append(line.split("\t"))
            elif rows:
                yield Raw(key, text, start, rows)
                rows, key, text, start = [], "", "", ""


def _merge(raw: Raw, name: str) -> Sentence:
    """One Word a surface token: a multiword token takes relation and head of its first part, features of all."""
    split_english = name.startswith("en_")
    groups: list[tuple[list[list[str]], str, bool]] = []
    by_id = {row[0]: row for row in raw.rows if row[0].isdigit()}
    inside: set[str] = set()
    for row in raw.rows:
        number = row[0]
        if "." in number:
            continue
        space = "SpaceAfter=No" not in row[9]
        if "-" in number:
            first, last = (int(n) for n in number.split("-"))
            parts = [by_id[str(n)] for n in range(first, last + 1)]
            inside |= {p[0] for p in parts}
            if split_english:
                # don't -> do n't: the parts are tokens of their own, as in spaCy; their forms make up the whole.
                if "".join(p[1] for p in parts) == row[1]:
                    for p in parts[:-1]:
                        groups.append(([p], p[1], False))
                    groups.append(([parts[-1]], parts[-1][1], space))
                    continue
            groups.append((parts, row[1], space))
        elif number not in inside:
            groups.append(([row], row[1], space))
    index = {part[0]: i for i, (parts, _, _) in enumerate(groups) for part in parts}
    words = []
    for i, (parts, form, space) in enumerate(groups):
        # The part whose head lies outside stands for the whole; zu + dem: the preposition.
        outside = [p for p in parts if p[6] == "0" or index[p[6]] != i]
        main = outside[0]
        head = i if main[6] == "0" else index[main[6]]
        feats = next((p[5] for p in parts if p[5] != "_"), "_")
        words.append(Word(form, main[2], main[3], main[4], feats, head, "ROOT" if main[6] == "0" else main[7], space))
    return Sentence(words, raw.text, name, raw.start_of)


def remove(sentence: Sentence, gone: dict[int, int]) -> None:
    """Take words out; `gone` maps the index of each to that of the word its dependents go to."""
    keep = [i for i in range(len(sentence.words)) if i not in gone]
    new = {old: n for n, old in enumerate(keep)}
    for word in sentence.words:
        while word.head in gone:
            word.head = gone[word.head]
    sentence.words = [sentence.words[i] for i in keep]
    for word in sentence.words:
        word.head = new[word.head]


def is_projective(sentence: Sentence) -> bool:
    arcs = [(min(i, w.head), max(i, w.head)) for i, w in enumerate(sentence.words) if w.head != i]
    return not any(a < c < b < d for a, b in arcs for c, d in arcs)
