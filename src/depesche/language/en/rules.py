"""What English adds to an engine: tags of verbs as their clause asks, lemmas from a table of the treebanks, by rule for words not in it."""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from .. import clusters
from . import rereading, standing_in, words
from .asides import Aside, join
from .asides import find as find_asides
from .inflection import INFLECTED, lemma
from .verbs import is_past, repair

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from spacy.language import Language
    from spacy.tokens import Doc

TABLE = Path(__file__).parents[1] / "models" / "en" / "lemmas.json.gz"


@dataclass(frozen=True)
class Readings:
    """What of a sentence goes through the model: all but its asides, then each aside, with the places of their words."""

    docs: list[Doc]
    places: list[list[int]]
    asides: list[Aside]

    def take_over(self, doc: Doc) -> None:
        """Puts what was read into the sentence."""
        rereading.copy(doc, self.docs[0], self.places[0])
        for aside, reading in zip(self.asides, self.docs[1:]):
            join(doc, aside, reading)


class Rules:
    """The English half of an `OwnEngine`."""

    words = words

    def __init__(self, nlp: Language) -> None:
        self.vocab = nlp.vocab
        self._proper = nlp.vocab.strings.add("PROPN")
        self._known: dict[tuple[str, str], str] = {}
        table = clusters.load("en")
        self._is_word = table.knows if table else lambda word: False
        for word in words.ABBREVIATIONS | words.MAY_END:
            nlp.tokenizer.add_special_case(word, [{"ORTH": word}])

    @cached_property
    def _table(self) -> dict[str, dict[str, str]]:
        """Lemma by tag and form, only where it is not the form itself in small letters."""
        if not TABLE.is_file():
            return {}
        table: dict[str, dict[str, str]] = json.loads(gzip.decompress(TABLE.read_bytes()))
        return table

    def doc(self, tokens: list[str], spaces: list[bool]) -> Doc:
        """One sentence, ready for the model."""
        from spacy.tokens import Doc

        return Doc(self.vocab, words=tokens, spaces=spaces, sent_starts=[True] + [False] * (len(tokens) - 1))

    def readings(self, doc: Doc) -> Readings | None:
        """How a sentence is read: with plain words in the place of its names, without its asides, each of which is read alone; None for one read as it is."""
        tokens = [token.text for token in doc]
        asides = find_asides(tokens, is_past)
        plain = standing_in.as_read(tokens, self._is_word)
        if not asides and plain is None:
            return None
        cut = {i for aside in asides for i in range(aside.first, aside.last if aside.comma else aside.last + 1)}
        places = [i for i in range(len(tokens)) if i not in cut]
        parts = [places, *(list(aside.inside) for aside in asides)]
        read = plain or tokens
        docs = [self.doc([read[i] for i in part], [bool(doc[i].whitespace_) for i in part]) for part in parts]
        return Readings(docs, parts, asides)

    def may_name(self, doc: Doc) -> bool:
        """A proper noun, or a capital inside the sentence."""
        return any(pos == self._proper for pos in doc.to_array("POS").tolist()) or any(
            token.text[0].isupper() for token in doc[1:]
        )

    def read_again(self, docs: Sequence[Doc], model: Callable[[list[Doc]], None]) -> None:
        """Sentences without a predicate are read once more with another word in the place of each that may be it; the first reading that finds one holds."""
        tries: list[tuple[Doc, int, Doc]] = []
        for doc in docs:
            for place, instead in rereading.doubts(doc, is_past):
                words = [token.text for token in doc]
                words = standing_in.as_read(words, self._is_word) or words
                spaces = [bool(token.whitespace_) for token in doc]
                for word in instead:
                    tries.append((doc, place, self.doc([*words[:place], word, *words[place + 1 :]], spaces)))
        model([reading for _, _, reading in tries])
        settled: set[int] = set()
        for doc, place, reading in tries:
            if id(doc) not in settled and rereading.settles(doc, reading, place):
                rereading.take_over(doc, reading)
                settled.add(id(doc))

    def finish(self, doc: Doc) -> None:
        """Verbs get the tag that their clause asks for; then lemmas by form and tag."""
        repair(doc)
        for token in doc:
            key = (token.text, token.tag_)
            lemma = self._known.get(key)
            if lemma is None:
                lemma = self._known[key] = self._lemma(*key)
            token.lemma_ = lemma

    def _lemma(self, form: str, tag: str) -> str:
        low = form if tag.startswith("NNP") or (tag[:1] == "N" and len(form) > 1 and form.isupper()) else form.lower()
        known = self._table.get(tag, {}).get(low)
        if known is not None:
            return known
        return lemma(low, tag, self._is_word) if tag in INFLECTED and low.isalpha() else low
