"""Measures an engine: `python -m training.evaluate de [FOLDER] [--only parse,sentences,mood,names,speed]`.

Prints one line a figure. Attachment is counted on gold words; sentence and word boundaries on running text made by joining a
treebank's sentences into paragraphs.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from pathlib import Path

from spacy.tokens import Doc

from depesche.language.engine import OwnEngine

from . import english, german, names
from .measures import Attachment, Boundaries, Moods
from .treebank import Sentence


def analysed(engine: OwnEngine, sentences: list[Sentence]) -> list[Doc]:
    """The engine's answer on gold tokens."""
    docs = [engine.rules.doc([w.form for w in s.words], [w.space for w in s.words]) for s in sentences]
    engine.annotate(docs)
    return docs


def boundaries(engine: OwnEngine, sentences: list[Sentence], size: int = 8) -> Boundaries:
    """Sentence spans (begin and end) and words, in paragraphs of `size` sentences."""
    counts = Boundaries()
    for start in range(0, len(sentences), size):
        text, gold, tokens = "", set(), set()
        for s in sentences[start : start + size]:
            begin = at = len(text)
            for i, w in enumerate(s.words):
                tokens.add((at, at + len(w.form)))
                at += len(w.form) + (1 if w.space and i < len(s.words) - 1 else 0)
            line = "".join(w.form + (" " if w.space and i < len(s.words) - 1 else "") for i, w in enumerate(s.words))
            gold.add((begin, begin + len(line)))
            text += line + " "
        cut = engine.words(text.strip())
        spans = {(offsets[0], offsets[-1] + len(words[-1])) for words, offsets, _ in cut}
        found = {(o, o + len(w)) for words, offsets, _ in cut for w, o in zip(words, offsets)}
        counts.update({"found sentences": len(spans), "gold sentences": len(gold), "both sentences": len(spans & gold)})
        counts.update({"found tokens": len(found), "gold tokens": len(tokens), "both tokens": len(found & tokens)})
    return counts


def named(
    engine: OwnEngine, tagged: list[names.Tagged], kinds: tuple[str, ...] = ("PER", "ORG", "LOC", "MISC")
) -> dict[str, float]:
    docs = [engine.rules.doc(words, [True] * len(words)) for words, _ in tagged]
    engine.annotate(docs)
    found: Counter[str] = Counter()
    gold: Counter[str] = Counter()
    both: Counter[str] = Counter()
    for doc, (_, labels) in zip(docs, tagged):
        spans = {(e.start, e.end, e.label_) for e in doc.ents if e.label_ in kinds}
        truth = names.spans(labels)
        for s in spans:
            found[s[2]] += 1
        for s in truth:
            gold[s[2]] += 1
        for s in spans & truth:
            both[s[2]] += 1
    figures = {"names": 2 * sum(both.values()) / max(1, sum(found.values()) + sum(gold.values()))}
    return figures | {f"names {k}": 2 * both[k] / max(1, found[k] + gold[k]) for k in kinds if gold[k]}


def speed(engine: OwnEngine, texts: list[str]) -> dict[str, float]:
    """Tokens a second of the whole engine beside the bare parser (tokenizer, encoder and parser) on the same sentences, best of three. Processor time: set OMP_NUM_THREADS=1."""
    engine.analyse(texts[:3])
    whole = bare = 0.0
    for _ in range(3):
        start = time.process_time()
        sentences = [s for text in engine.analyse(texts) for s in text]
        count = sum(len(s.doc) for s in sentences)
        whole = max(whole, count / (time.process_time() - start))
        docs = [
            Doc(engine.nlp.vocab, words=[t.text for t in s.doc], spaces=[bool(t.whitespace_) for t in s.doc])
            for s in sentences
        ]
        start = time.process_time()
        for text in texts:
            engine.nlp.tokenizer(text)
        docs.sort(key=len)
        batch = iter(docs)
        for name in ("tok2vec", "parser"):
            batch = engine.nlp.get_pipe(name).pipe(batch, batch_size=256)
        list(batch)
        bare = max(bare, count / (time.process_time() - start))
    return {"tokens/s whole": whole, "tokens/s bare parser": bare, "ratio": whole / bare}


def show(title: str, figures: dict[str, float]) -> None:
    print(title, " ".join(f"{k} {100 * v:.1f}" if v <= 1 else f"{k} {v:.0f}" for k, v in figures.items()), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("language")
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--only", default="parse,sentences,mood,names,speed")
    parser.add_argument("--treebanks", default="")
    options = parser.parse_args()
    only = options.only.split(",")
    load = german.load if options.language == "de" else english.load
    engine = OwnEngine(options.language, options.folder)
    for name in (options.treebanks or ("de_news_test" if options.language == "de" else "en_ewt_test")).split(","):
        sentences = load(name)
        docs = analysed(engine, sentences)
        if "parse" in only:
            counts = Attachment()
            counts.add(docs, sentences)
            show(name, counts.figures())
        if "mood" in only:
            moods = Moods()
            moods.add(docs, sentences)
            show(name, moods.figures())
            print("mood errors", moods.errors())
    if "sentences" in only:
        for name in ("de_pud",) if options.language == "de" else ("en_ewt_test",):
            show(f"{name} joined", boundaries(engine, load(name)).figures())
    if "names" in only:
        show("names", named(engine, names.german_test() if options.language == "de" else names.english_test()))
    if "speed" in only:
        texts = [
            "".join(w.form + (" " if w.space else "") for s in load(name)[k : k + 8] for w in s.words)
            for name in (("de_pud",) if options.language == "de" else ("en_ewt_test",))
            for k in range(0, 1000, 8)
        ]
        show("speed", speed(engine, texts))


if __name__ == "__main__":
    main()
