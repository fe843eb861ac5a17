"""What German adds to an engine: HanTa's tags and lemmas before the model, whole lemmas of separable verbs and mood after it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from . import words
from .arguments import correct
from .compounds import head_form
from .hanta import tagger
from .mood import mood_of

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token

_NOUNS = ("NN", "NE")
#: UPOS of a tag where the model says nothing.
_UPOS = {
    "NN": "NOUN", "NNA": "NOUN", "NNI": "NOUN", "NE": "PROPN", "ART": "DET", "CARD": "NUM", "APPR": "ADP", "APPRART": "ADP", "APPO": "ADP", "APZR": "ADP",
    "ADV": "ADV", "PROAV": "ADV", "PWAV": "ADV", "KON": "CCONJ", "KOUS": "SCONJ", "KOUI": "SCONJ", "KOKOM": "CCONJ", "PTKNEG": "PART", "PTKZU": "PART",
    "PTKVZ": "ADP", "PTKA": "PART", "PTKANT": "PART", "PPER": "PRON", "PRF": "PRON", "PDS": "PRON", "PIS": "PRON", "PRELS": "PRON", "PWS": "PRON", "PPOSS": "PRON",
    "PDAT": "DET", "PIAT": "DET", "PIDAT": "DET", "PPOSAT": "DET", "PRELAT": "DET", "PWAT": "DET", "ITJ": "INTJ", "FM": "X", "XY": "X", "TRUNC": "X",
}  # fmt: skip
_AUXILIARY = frozenset({"aux", "aux:pass", "cop"})


class Rules:
    """The German half of an `OwnEngine`."""

    words = words

    def __init__(self, nlp: Language) -> None:
        self.vocab = nlp.vocab
        self._tagger = tagger()
        for word in words.ABBREVIATIONS | words.MAY_END:
            nlp.tokenizer.add_special_case(word, [{"ORTH": word}])

    def doc(self, tokens: list[str], spaces: list[bool]) -> Doc:
        """One sentence with tag, lemma and norm, ready for the model."""
        from spacy.tokens import Doc

        found = self._tagger.tag(tokens)
        tags = [tag for tag, _ in found]
        doc = Doc(
            self.vocab, words=tokens, spaces=spaces, tags=tags, lemmas=[lemma for _, lemma in found],
            sent_starts=[True] + [False] * (len(tokens) - 1),
        )  # fmt: skip
        for i, tag in enumerate(tags):
            if tag in _NOUNS:
                head = head_form(tokens[i], tag)
                if len(head) != len(tokens[i]):
                    doc[i].norm_ = head
        return doc

    def finish(self, doc: Doc) -> None:
        """Separable verbs get their whole lemma, finite verbs their mood, auxiliaries AUX; then arguments are corrected."""
        for token in doc:
            tag = token.tag_
            if not token.pos:
                token.pos_ = _upos(tag)
            if tag[0] == "V":
                token.pos_ = "AUX" if token.dep_ in _AUXILIARY else "VERB"
                if tag.endswith("(FIN)"):
                    self._mood(token)
            elif tag in _NOUNS or tag == "NNA":
                lemma = _as_written(token.text, token.lemma_)
                if lemma is not None:
                    token.lemma_ = lemma
            if token.dep_ == "compound:prt":
                verb = token.head
                particle = token.lower_
                if verb.tag_[:1] == "V" and not verb.lemma_.startswith(particle):
                    verb.lemma_ = particle + verb.lemma_
        correct(doc)

    def _mood(self, token: Token) -> None:
        mood = mood_of(token.lower_, token.lemma_, _is_first_person(token))
        if mood is None:
            return
        features = token.morph.to_dict()
        features["Mood"], tense = mood
        features["VerbForm"] = "Fin"
        if tense:
            features["Tense"] = tense
        token.set_morph(features)


def _is_first_person(token: Token) -> bool:
    verb = token.head if token.dep_ in _AUXILIARY else token
    return any(child.lower_ == "ich" for child in verb.children if child.dep_.startswith("nsubj"))


@lru_cache(maxsize=20_000)
def _as_written(form: str, lemma: str) -> str | None:
    """HanTa writes lemmas small but for the first letter: "Usa", "Us-truppe". The capitals of the word come back."""
    if form.isalpha() and not any(c.isupper() for c in form[1:]):
        return None
    shared = 0
    while shared < min(len(form), len(lemma)) and form[shared].lower() == lemma[shared].lower():
        shared += 1
    if shared < 2:
        return None
    if "-" in lemma[shared:]:
        return None
    # Behind the last hyphen the ending is HanTa's; a stem with umlaut (-verträge) is cut where it differs.
    return form[:shared] + lemma[shared:]


def _upos(tag: str) -> str:
    if tag[:1] == "V":
        return "VERB"
    if tag.startswith("ADJ"):
        return "ADJ"
    if tag.startswith("$"):
        return "PUNCT"
    return _UPOS.get(tag, "X")
