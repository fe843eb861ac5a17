"""Measures an engine: `python -m training.evaluate de [FOLDER] [--only parse,sentences,mood,names,speed]`.

Prints one line a figure. Attachment is counted on gold tokens, first without punctuation (as spaCy's scorer counts), `_all` with it.
Sentence and token boundaries are counted on running text made by joining a treebank's sentences into paragraphs.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from pathlib import Path

from spacy.tokens import Doc

from depesche.language.engine import OwnEngine

from . import english, german, names
from .loop import LABELS
from .treebank import Sentence


def analysed(engine: OwnEngine, sentences: list[Sentence]) -> list[Doc]:
    """The engine's answer on gold tokens."""
    docs = [engine.rules.doc([w.form for w in s.words], [w.space for w in s.words]) for s in sentences]
    engine.annotate(docs)
    return docs


def attachment(docs: list[Doc], sentences: list[Sentence]) -> dict[str, float]:
    uas = las = total = uas_all = las_all = total_all = 0
    found: Counter[str] = Counter()
    gold: Counter[str] = Counter()
    both: Counter[str] = Counter()
    for doc, sentence in zip(docs, sentences):
        for token, word in zip(doc, sentence.words):
            head = token.head.i == word.head
            label = head and token.dep_ == word.dep
            uas_all, las_all, total_all = uas_all + head, las_all + label, total_all + 1
            if word.dep != "punct":
                uas, las, total = uas + head, las + label, total + 1
            found[token.dep_] += 1
            gold[word.dep] += 1
            both[word.dep] += label
    figures = {"UAS": uas / total, "LAS": las / total, "UAS_all": uas_all / total_all, "LAS_all": las_all / total_all}
    figures |= {label: 2 * both[label] / (found[label] + gold[label]) for label in LABELS if gold[label]}
    # Who is addressed: any object but the direct one, whatever its preposition.
    arguments = ("obl:arg", "iobj")
    hits = sum(both[a] for a in arguments)
    if gold["obl:arg"] + gold["iobj"]:
        figures["iobj/obl:arg"] = 2 * hits / sum(found[a] + gold[a] for a in arguments)
    return figures


def mood(docs: list[Doc], sentences: list[Sentence]) -> dict[str, float]:
    right = total = sub = sub_right = sub_found = case = cases = number = 0
    wrong: Counter[str] = Counter()
    for doc, sentence in zip(docs, sentences):
        for token, word in zip(doc, sentence.words):
            feats = dict(f.split("=") for f in word.feats.split("|")) if "=" in word.feats else {}
            if feats.get("Case"):
                cases += 1
                case += token.morph.get("Case") == [feats["Case"]]
                number += token.morph.get("Number", [""]) == [feats.get("Number", "")]
            if feats.get("Mood") in ("Ind", "Sub"):
                said = (token.morph.get("Mood") or ["-"])[0]
                total += 1
                right += said == feats["Mood"]
                if said != feats["Mood"]:
                    wrong[f"{word.form}:{feats['Mood']}>{said}"] += 1
                sub += feats["Mood"] == "Sub"
                sub_found += said == "Sub"
                sub_right += said == feats["Mood"] == "Sub"
    print("mood errors", wrong.most_common(25))
    return {
        "mood": right / max(1, total),
        "Sub F1": 2 * sub_right / max(1, sub + sub_found),
        "case": case / max(1, cases),
        "number": number / max(1, cases),
    }


def boundaries(engine: OwnEngine, sentences: list[Sentence], size: int = 8) -> dict[str, float]:
    """F1 of sentence spans (begin and end) and of tokens, in paragraphs of `size` sentences."""
    found_s = gold_s = both_s = found_t = gold_t = both_t = 0
    wrong: list[str] = []
    for start in range(0, len(sentences), size):
        part = sentences[start : start + size]
        text, gold, tokens = "", set(), set()
        for s in part:
            begin, at = len(text), len(text)
            at = begin
            for i, w in enumerate(s.words):
                tokens.add((at, at + len(w.form)))
                at += len(w.form) + (1 if w.space and i < len(s.words) - 1 else 0)
            line = "".join(w.form + (" " if w.space and i < len(s.words) - 1 else "") for i, w in enumerate(s.words))
            gold.add((begin, begin + len(line)))
            text += line + " "
        cut = engine.words(text.strip())
        spans = {(offsets[0], offsets[-1] + len(words[-1])) for words, offsets, _ in cut}
        found = {(o, o + len(w)) for words, offsets, _ in cut for w, o in zip(words, offsets)}
        found_s, gold_s, both_s = found_s + len(spans), gold_s + len(gold), both_s + len(spans & gold)
        found_t, gold_t, both_t = found_t + len(found), gold_t + len(tokens), both_t + len(found & tokens)
        wrong += [text[max(0, b - 25) : b] + "‖" + text[b : b + 25] for b, _ in spans ^ gold]
    print("sentence errors", wrong[:40])
    return {"sentences": 2 * both_s / (found_s + gold_s), "tokens": 2 * both_t / (found_t + gold_t)}


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
            show(name, attachment(docs, sentences))
        if "mood" in only:
            show(name, mood(docs, sentences))
    if "sentences" in only:
        for name in ("de_pud",) if options.language == "de" else ("en_ewt_test",):
            show(f"{name} joined", boundaries(engine, load(name)))
    if "names" in only and "ner" in engine.nlp.pipe_names:
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
