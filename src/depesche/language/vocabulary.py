"""How much a word speaks for a language: 0 for one it does not know, little for one it has from another, 1 for one that is its own alone.

Takes the tables of word clusters (`clusters`). Raw text of a language holds words of others too, and these are used alike: a cluster whose words
another language mostly knows as well is one of foreign words and names.
"""

from __future__ import annotations

from functools import cache

from . import clusters, library

#: Clusters of fewer words are those of frequent words, which may happen to be words of both.
_SMALL = 100


class Vocabulary:
    """The words of one language, held against those of others."""

    def __init__(self, own: clusters.Clusters, others: tuple[clusters.Clusters, ...]) -> None:
        import numpy as np

        self._own = own
        words, cluster = own.columns()
        elsewhere = np.zeros(len(words), dtype=bool)
        for other in others:
            elsewhere |= np.isin(words, other.columns()[0], assume_unique=True)
        size = np.bincount(cluster)
        self._foreign = np.bincount(cluster, weights=elsewhere) / np.maximum(size, _SMALL)

    def weight(self, word: str) -> float:
        """How much the word speaks for the language, 0 to 1; one in capitals may be written small elsewhere."""
        found = self._own.known(word) or self._own.known(word.lower())
        return 1.0 - float(self._foreign[found]) if found else 0.0


@cache
def vocabulary(language: str, *others: str) -> Vocabulary:
    """The vocabulary of a language that has an engine, held against those of others that have."""
    # The tables ask spaCy for their hashes; it is to be imported without its command line.
    library.spacy()
    own, *rest = (clusters.load(name) for name in (language, *others))
    assert own is not None, f"models/{language} has no clusters"
    return Vocabulary(own, tuple(table for table in rest if table is not None))


def oddity(language: str, word: str, verb: bool) -> str | None:
    """What is odd about a word as a dictionary form: that no text had it, or that the reader gives another form to the verb; None where nothing is."""
    table = clusters.load(language)
    if table is not None and not (table.known(word) or table.known(word.lower()) or not verb and table.of(word)):
        return f"{word!r} is a word that the reader has never met; if it is not new, write it as a dictionary has it"
    lemma = _lemma(language, word) if verb else word
    if lemma != word and lemma.islower():
        return f"the dictionary form of {word!r} is {lemma!r}, and only that is found"
    return None


def _lemma(language: str, word: str) -> str:
    from ..records import Block, Report
    from . import load_engine, parse

    doc = parse(Report(id="", text=word), [Block(kind="paragraph", start=0, end=len(word))], load_engine(language))
    return str(doc[0].lemma_) if len(doc) == 1 else word
