"""Sentences annotated by two parsers that agree, to train on beside the treebanks.

Takes two pipelines trained on different data, gives Sentences: those on whose heads both agree, with the first one's labels after the
rules of the engine. The texts are GermEval's (CC BY 4.0) and the training reports of `../shared/gold` (Wikinews, CC BY 2.5).
"""

from __future__ import annotations

import json
from pathlib import Path

from spacy.tokens import Doc

from depesche.language.engine import OwnEngine

from . import names
from .treebank import SHARED, Sentence, Word

#: Share of heads on which the two have to agree, and lengths worth learning from.
_AGREE = 0.9
_LENGTHS = range(5, 61)


def texts(engine: OwnEngine) -> list[tuple[list[str], list[bool]]]:
    """Sentences as words and following spaces."""
    found = [(words, [True] * len(words)) for words, _ in names.germeval_train()]
    for report in json.loads((SHARED / "gold" / "train_reports.json").read_text(encoding="utf-8")):
        found += [(words, spaces) for words, _, spaces in engine.words(report["text"])]
    return [item for item in found if len(item[0]) in _LENGTHS]


def _parse(engine: OwnEngine, sentences: list[tuple[list[str], list[bool]]]) -> list[Doc]:
    docs = [engine.rules.doc(words, spaces) for words, spaces in sentences]
    engine.model(docs)
    for doc in docs:
        engine.rules.finish(doc)
    return docs


def annotate(first: Path, second: Path) -> list[Sentence]:
    """Folders of two pipelines in, agreed sentences out, in the order of the texts."""
    one, two = OwnEngine("de", first), OwnEngine("de", second)
    sentences = texts(one)
    found = []
    for a, b in zip(_parse(one, sentences), _parse(two, sentences)):
        same = sum(x.head.i == y.head.i for x, y in zip(a, b))
        roots = sum(t.head.i == t.i for t in a)
        if roots != 1 or same < _AGREE * len(a):
            continue
        before = one.rules.tagged([t.text for t in a])
        sentence = Sentence(
            [Word(t.text, "_", "_", "_", "_", t.head.i, t.dep_, bool(t.whitespace_)) for t in a], a.text, "silver"
        )
        sentence.tags, sentence.lemmas = [tag for tag, _ in before], [lemma for _, lemma in before]
        found.append(sentence)
    return found
