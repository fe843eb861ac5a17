"""HanTa's analyses of many words, made in advance: `python -m training.words`.

Writes `models/de/words.bin`: readings and lemmas of the words of the training texts and of the frequent words of the language, parts of the compounds of the
training texts, and lemmas of the forms that HanTa keeps readings of itself. They are what HanTa gives for a form alone; a word that is not in the table is
analysed when it is met. Which words are frequent tells the package `wordfreq` (its large German list, CC BY-SA 4.0; only to have been looked into: no
frequency goes into the table). Without the package the frequent words are left out, with a word about it.
"""

from __future__ import annotations

import gzip
import re
import sys
from importlib.util import find_spec
from pathlib import Path

from depesche.language.de import compounds
from depesche.language.de.hanta import TABLE, Known, Tagger

from . import names
from .german import join_hyphens
from .treebank import read

#: Readings so much less likely than the best never pass HanTa's cutoff, whatever the word's capitals.
_FAR = 13.0
#: The list has its words by hundredths of powers of ten: those more frequent than one in ten millions.
_RARE = 700
_WORD = re.compile(r"[a-zäöüßéèáóç]{3,}(?:-[a-zäöüßéèáóç]{2,})*")


def frequent() -> list[str]:
    """The frequent words of German in small letters, the most frequent first; none where `wordfreq` is not installed."""
    import msgspec

    spec = find_spec("wordfreq")
    if spec is None or not spec.submodule_search_locations:
        print("wordfreq is not installed: the table will hold the words of the training texts alone", file=sys.stderr)
        return []
    path = Path(spec.submodule_search_locations[0]) / "data" / "large_de.msgpack.gz"
    header, *bins = msgspec.msgpack.decode(gzip.decompress(path.read_bytes()))
    if header != {"format": "cB", "version": 1}:
        raise ValueError(f"{path}: this list has another form than the one known, {header}")
    return [word for words in bins[:_RARE] for word in words if _WORD.fullmatch(word)]


def sentences() -> list[list[str]]:
    """The words of all German texts whose licence allows to learn from them."""
    found = []
    for name in ("de_pud", "de_gsd_dev", "de_gsd_test", "de_news_train"):
        for sentence in read(name):
            join_hyphens(sentence)
            found.append([w.form for w in sentence.words])
    return found + [words for words, _ in names.germeval_train()]


def write(path: Path = TABLE) -> int:
    tagger = Tagger()
    hanta = tagger.hanta
    readings: dict[str, tuple[tuple[int, float], ...]] = {}
    lemmas: dict[tuple[str, int], str] = {}
    splits: dict[tuple[str, str], tuple[str, ...]] = {}

    def learn(low: str, found: list[tuple[int, float]]) -> tuple[tuple[int, float], ...]:
        """The readings that can be chosen; their lemmas are learned as well."""
        best = max(lp - hanta.LP_wtag.get(tag, 0.0) for tag, lp in found)
        near = tuple((tag, round(lp, 4)) for tag, lp in found if lp - hanta.LP_wtag.get(tag, 0.0) > best - _FAR)
        for tag, _ in near:
            lemmas[low, tag] = tagger.plain_lemma(low, tag)
        return near

    def meet(low: str) -> None:
        if low not in hanta.cache and low not in readings:
            found = [(tag, float(lp)) for tag, lp in tagger.forward(low) if tag != 3]
            if found:
                readings[low] = learn(low, found)

    for words in sentences():
        for word, number in zip(words, tagger.numbers(words)):
            low = hanta.normalize(word)
            meet(low)
            if low == word.lower() and (low in readings or low in hanta.cache):
                lemmas[low, number] = tagger.plain_lemma(low, number)
            tag = hanta.int2tag[number]
            if tag in ("NN", "NE"):
                splits[word, tag] = compounds.split(word, tag)
    for low in frequent():
        meet(low)
    noun = hanta.tag2int[Known.NOUN]
    # HanTa may read a noun of the list as one only with a capital, so every likely noun is cut; the parts of words with hyphens are found by these
    nouns = {
        low: compounds.split(low.capitalize(), Known.NOUN)
        for low, found in readings.items()
        if low.isalpha() and any(tag == noun for tag, _ in found)
    }
    nouns = {low: found for low, found in nouns.items() if "".join(found) == low}
    kept = {low: learn(low, [(t, lp) for t, lp in found if t != 3]) for low, found in hanta.cache.items()}
    Known.write(path, readings, lemmas, kept, splits, nouns)
    return len(readings)


if __name__ == "__main__":
    print(write(), "words", TABLE.stat().st_size, "bytes")
