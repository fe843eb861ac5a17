"""The English treebanks as spaCy's English tokenizer would cut them. Takes a treebank's name, gives Sentences."""

from __future__ import annotations

from .treebank import Sentence, read

_RENAMED = {
    "flat": "flat:name", "obl:unmarked": "obl", "obl:tmod": "obl", "obl:npmod": "obl", "nmod:tmod": "nmod", "nmod:npmod": "nmod",
    "nmod:unmarked": "nmod", "nsubj:outer": "nsubj", "csubj:outer": "csubj", "advcl:relcl": "advcl", "cc:preconj": "cc",
    "det:predet": "det", "aux": "aux", "nmod:desc": "nmod", "parataxis:insert": "parataxis", "nmod:poss": "nmod:poss",
}  # fmt: skip
_POSSESSIVES = frozenset("my your his her its our their whose".split())


def load(name: str) -> list[Sentence]:
    """The sentences of an English treebank, labels as in German where both have them (flat:name, det:poss)."""
    sentences = read(name)
    for sentence in sentences:
        for word in sentence.words:
            word.dep = _RENAMED.get(word.dep, word.dep)
            if word.dep == "nmod:poss" and word.form.lower() in _POSSESSIVES:
                word.dep = "det:poss"
    return sentences
