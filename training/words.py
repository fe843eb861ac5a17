"""HanTa's analyses of the words of the training texts, made in advance: `python -m training.words`.

Writes `models/de/words.bin`: readings of forms that HanTa does not keep in its own cache, lemmas of (form, tag) pairs, parts of
compounds; and lemmas of the forms that HanTa keeps. They are what HanTa gives for a form alone; a word that is not in the table is analysed when it is met.
"""

from __future__ import annotations

from pathlib import Path

from depesche.language.de import compounds
from depesche.language.de.hanta import TABLE, Known, Tagger

from . import names
from .german import join_hyphens
from .treebank import read

#: Readings so much less likely than the best never pass HanTa's cutoff.
_FAR = 20.0
#: … and so much less likely ones are seldom chosen.
_NEAR = 4.0


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
    lemmas: dict[tuple[str, str], str] = {}
    readings: dict[str, tuple[tuple[int, float], ...]] = {}
    splits: dict[tuple[str, str], tuple[str, ...]] = {}
    for words in sentences():
        for word, (tag, lemma) in zip(words, tagger.tag(words)):
            lemmas[word, tag] = lemma
            low = hanta.normalize(word)
            if low not in hanta.cache and low not in readings:
                all_ = [(t, float(lp)) for t, lp in tagger.forward(low) if t != 3]
                if all_:
                    best = max(lp - hanta.LP_wtag.get(t, 0.0) for t, lp in all_)
                    readings[low] = tuple(
                        (t, round(lp, 4)) for t, lp in all_ if lp - hanta.LP_wtag.get(t, 0.0) > best - _FAR
                    )
            if tag in ("NN", "NE"):
                splits[word, tag] = compounds.split(word, tag)
    Known.write(path, readings, lemmas, plain_lemmas(tagger), splits)
    return len(readings)


def plain_lemmas(tagger: Tagger) -> dict[tuple[str, str], str]:
    """HanTa's lemmas of the forms it knows itself, under the tags that are not much less likely than the best."""
    found = {}
    for low, readings in tagger.hanta.cache.items():
        best = max(lp for _, lp in readings)
        for tag, lp in readings:
            if lp > best - _NEAR and tag != 3:
                found[low, tagger.hanta.int2tag[tag]] = tagger.plain_lemma(low, tag)
    return found


if __name__ == "__main__":
    print(write(), "words", TABLE.stat().st_size, "bytes")
