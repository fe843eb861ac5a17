"""An engine: words and sentences by rule, tags and lemmas, parser and names by model. Takes texts, gives analysed sentences.

`load_engine(language)` gives the project's own engine, `load_engine(language, pipeline)` one around a spaCy pipeline of the user's.
Both offer `analyse(texts)`: for each text its sentences, each a spaCy Doc of its own without white space tokens, with the offset
of every token. A sentence a Doc lets the parser work on all sentences of a report at once.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ..errors import MissingPart, UnknownLanguage
from ..pausing import paused
from . import library
from .boundaries import sentence_starts
from .detection import LANGUAGES

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

MODELS = Path(__file__).parent / "models"
#: So many sentences go through the model at once.
BATCH = 256
#: … and so many through the model of names.
_NAMED = 64
#: spaCy keeps every word it has met; with so many new ones an engine is built anew (every few hundred news articles; it costs less than it saves), so that memory stays flat.
_WORDS_KEPT = 60_000
_EMPTY_LINE = re.compile(r"\n[^\S\n]*\n|\r[^\S\r\n]*\r|\r\n[^\S\r\n]*\r\n")
#: An ordinal, a number or a word of more than one letter that the tokenizer left its full stop.
_KEEPS_STOP = re.compile(r"(\d[\d.,:/-]*|[^\W\d_]{2,}[\w-]*)\.")


@dataclass(frozen=True)
class Sentence:
    """One analysed sentence. `offsets[i]`: where word i begins in the text; `doc` has no white space tokens."""

    doc: Doc
    words: list[str]
    offsets: list[int]


class Engine(Protocol):
    """What `parse` needs of an engine."""

    language: str
    name: str
    nlp: Language

    def analyse(self, texts: Sequence[str]) -> list[list[Sentence]]:
        """The sentences of each text, in order."""
        ...


class OwnEngine:
    """The engine that comes with the project: `language/<language>/` for the rules, `language/models/<language>/` for the model."""

    def __init__(self, language: str, folder: Path | None = None) -> None:
        self.language = language
        self.name = f"depesche-{language}"
        folder = folder or MODELS / language
        if not (folder / "config.cfg").is_file():
            raise MissingPart(f"{folder}: the {language} model is not there; `make train` makes it")
        spacy = library.spacy()
        from thinc.api import use_ops

        from .encoder import Encoder
        from .names import FILE as NAMES
        from .names import Names

        # numpy's OpenBLAS multiplies matrices several times faster than the BLIS that thinc takes by default.
        with use_ops("numpy", use_blis=False):
            self.nlp = spacy.load(folder)
        self._encode = Encoder(self.nlp.get_pipe("tok2vec").model)
        self._components = [(name, part) for name, part in self.nlp.pipeline if name != "tok2vec"]
        path = folder / NAMES
        self._names = Names(language, self.nlp.vocab, path) if path.is_file() else None
        self.rules = import_module(f"{__package__}.{language}.rules").Rules(self.nlp)
        self._reads_again = hasattr(self.rules, "read_again")
        self._readings = getattr(self.rules, "readings", None)

    def words(self, text: str) -> list[tuple[list[str], list[int], list[bool]]]:
        """The sentences of a text as words, offsets, and whether white space follows."""
        words = self.rules.words
        tokens: list[str] = []
        offsets: list[int] = []
        for token in self.nlp.tokenizer(text):
            word = token.text
            if not word.isspace():
                tokens.append(word)
                offsets.append(token.idx)
        if not tokens:
            return []
        ends = [offset + len(token) for token, offset in zip(tokens, offsets)]
        spaces = [end < start for end, start in zip(ends, offsets[1:])] + [ends[-1] < len(text)]
        breaks: set[int] = set()
        if _EMPTY_LINE.search(text):
            breaks = {
                i + 1 for i in range(len(tokens) - 1) if spaces[i] and _EMPTY_LINE.search(text, ends[i], offsets[i + 1])
            }
        starts = sentence_starts(tokens, spaces, breaks, words)
        found: list[tuple[list[str], list[int], list[bool]]] = []
        begin = 0
        for i in range(1, len(tokens) + 1):
            if i < len(tokens) and not starts[i]:
                continue
            part, at, gaps = tokens[begin:i], offsets[begin:i], spaces[begin:i]
            self._split_last_stop(part, at, gaps)
            found.append((part, at, gaps))
            begin = i
        return found

    def _split_last_stop(self, part: list[str], at: list[int], gaps: list[bool]) -> None:
        """„… im Jahr 2019.“: the tokenizer keeps the stop with a number; at the end of a sentence it is a token of its own."""
        words = self.rules.words
        for k in range(len(part) - 1, -1, -1):
            token = part[k]
            if token in words.CLOSERS and k > 0:
                continue
            if token[-1] == "." and len(token) > 1 and token not in words.ABBREVIATIONS and token not in words.MAY_END:
                if _KEEPS_STOP.fullmatch(token):
                    part[k : k + 1] = [token[:-1], "."]
                    at[k : k + 1] = [at[k], at[k] + len(token) - 1]
                    gaps[k : k + 1] = [False, gaps[k]]
            return

    def analyse(self, texts: Sequence[str]) -> list[list[Sentence]]:
        with paused():
            cut = [self.words(text) for text in texts]
            sentences = [
                Sentence(self.rules.doc(words, spaces), words, offsets)
                for text in cut
                for words, offsets, spaces in text
            ]
            # Sentences of like length together: the parser moves through a batch in step.
            self.annotate(sorted((s.doc for s in sentences), key=len))
        given = iter(sentences)
        return [[next(given) for _ in text] for text in cut]

    def model(self, docs: Sequence[Doc]) -> None:
        """Runs the trained parts over sentences that `rules.doc` made, names apart. Some are read otherwise than they stand there."""
        if self._readings is None:
            self._read(docs)
            return
        read = [(doc, self._readings(doc)) for doc in docs]
        self._read([part for doc, readings in read for part in (readings.docs if readings else [doc])])
        changed = [(doc, readings) for doc, readings in read if readings is not None]
        for doc, readings in changed:
            readings.take_over(doc)
        # names are told by the words themselves
        self._encode([doc for doc, _ in changed])

    def _read(self, docs: Sequence[Doc]) -> None:
        for begin in range(0, len(docs), BATCH):
            batch = docs[begin : begin + BATCH]
            self._encode(batch)
            for _, component in self._components:
                for _ in component.pipe(iter(batch), batch_size=BATCH):
                    pass

    def annotate(self, docs: list[Doc]) -> None:
        """Runs models and rules over sentences that `rules.doc` made. Names are only looked for where something hints at one."""
        self.model(docs)
        if self._reads_again:
            self.rules.read_again(docs, self.model)
        if self._names is not None:
            hinted = [doc for doc in docs if self.rules.may_name(doc)]
            for begin in range(0, len(hinted), _NAMED):
                self._names(hinted[begin : begin + _NAMED])
        for doc in docs:
            self.rules.finish(doc)


#: Engines, each with how many words it knew when it was new (one of the user's with vectors knows hundreds of thousands).
_engines: dict[tuple[str, str | None], tuple[Engine, int]] = {}


def load_engine(language: str, pipeline: str | None = None) -> Engine:
    """The engine of a language, built once a process, and anew when the words it has met fill the memory; the new one gives the same answers.

    Raises `UnknownLanguage`, `MissingPart`.
    """
    known = _engines.get((language, pipeline))
    if known is not None:
        engine, words = known
        if len(engine.nlp.vocab.strings) <= words + _WORDS_KEPT:
            return engine
        # the old one goes before the new one comes
        del _engines[language, pipeline], known, engine
        gc.collect()
    engine = _build(language, pipeline)
    _engines[language, pipeline] = engine, len(engine.nlp.vocab.strings)
    return engine


def _build(language: str, pipeline: str | None) -> Engine:
    if pipeline is not None:
        from .foreign import ForeignEngine

        return ForeignEngine(language, pipeline)
    if language not in LANGUAGES:
        raise UnknownLanguage(f"no engine for language {language!r}; there are: {', '.join(LANGUAGES)}")
    return OwnEngine(language)
