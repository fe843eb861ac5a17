"""What German adds to an engine: HanTa's tags and lemmas before the model, whole lemmas of separable verbs and mood after it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import numpy

from ...bounded import bounded
from .. import gazetteer
from . import words
from .arguments import correct
from .attachment import attach, leave_names
from .compounds import head_form
from .hanta import tagger, todays_spelling
from .lists import listed
from .mood import mood_of

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token

_NOUNS = ("NN", "NE")
_PARTICIPLE = "VV(PP)"
#: UPOS of a tag where the model says nothing.
_UPOS = {
    "NN": "NOUN", "NNA": "NOUN", "NNI": "NOUN", "NE": "PROPN", "ART": "DET", "CARD": "NUM", "APPR": "ADP", "APPRART": "ADP", "APPO": "ADP", "APZR": "ADP",
    "ADV": "ADV", "PROAV": "ADV", "PWAV": "ADV", "KON": "CCONJ", "KOUS": "SCONJ", "KOUI": "SCONJ", "KOKOM": "CCONJ", "PTKNEG": "PART", "PTKZU": "PART",
    "PTKVZ": "ADP", "PTKA": "PART", "PTKANT": "PART", "PPER": "PRON", "PRF": "PRON", "PDS": "PRON", "PIS": "PRON", "PRELS": "PRON", "PWS": "PRON", "PPOSS": "PRON",
    "PDAT": "DET", "PIAT": "DET", "PIDAT": "DET", "PPOSAT": "DET", "PRELAT": "DET", "PWAT": "DET", "ITJ": "INTJ", "FM": "X", "XY": "X", "TRUNC": "X",
}  # fmt: skip
#: Ends of weak past forms.
_PAST = ("te", "ten", "test", "tet")
#: Lemmas in the spelling of the text, kept until the model has read HanTa's.
_LEMMAS = "depesche_lemmas"
#: Whether a word of the sentence may be a name.
_HINT = "depesche_hint"
_NAMES = frozenset({"NE", "FM"})
#: -1 as spaCy's arrays have it: no sentence begins here.
_NO_START = 2**64 - 1
#: Relations of a verb that heads a clause.
_CLAUSES = frozenset({"ROOT", "ccomp", "acl:relcl", "advcl", "parataxis", "conj", "csubj"})
_AUXILIARY = frozenset({"aux", "aux:pass", "cop"})


class _Word(NamedTuple):
    """A word with its tag: what is set before the model (tag, lemma, norm, no beginning of a sentence), the lemma as the text spells it (0: as the model reads it)."""

    attributes: tuple[int, int, int, int]
    written: int
    may_be_name: bool


class Rules:
    """The German half of an `OwnEngine`."""

    words = words

    def __init__(self, nlp: Language) -> None:
        self.vocab = nlp.vocab
        self._tagger = tagger()
        self._gazetteer = gazetteer.kinds()
        strings = nlp.vocab.strings
        self._verb_tags = frozenset(
            strings.add(tag) for tag in self._tagger.hanta.tag2int if tag[:1] == "V" and "_" not in tag
        )
        self._particle = strings.add("compound:prt")
        self._known: dict[tuple[str, int], _Word] = {}
        self._name_classes = frozenset(strings.add(pos) for pos in ("PROPN", "X"))
        for word in words.ABBREVIATIONS | words.MAY_END:
            nlp.tokenizer.add_special_case(word, [{"ORTH": word}])

    def tagged(self, tokens: list[str]) -> list[tuple[str, str]]:
        """HanTa's (tag, lemma) of each word, as the model reads them."""
        return self._tagger.tag(tokens)

    def doc(self, tokens: list[str], spaces: list[bool]) -> Doc:
        """One sentence with tag, lemma and norm, ready for the model."""
        from spacy.attrs import LEMMA, NORM, SENT_START, TAG
        from spacy.tokens import Doc

        doc = Doc(self.vocab, words=tokens, spaces=spaces)
        known, rows = self._known, []
        written: list[tuple[int, int]] = []
        hint = False
        for i, key in enumerate(zip(tokens, self._tagger.numbers(tokens))):
            word = known.get(key)
            if word is None:
                word = self._learn(*key)
            rows.append(word.attributes)
            if word.written:
                written.append((i, word.written))
            hint = hint or word.may_be_name
        if rows:
            table = numpy.array(rows, dtype="uint64")
            table[0, -1] = 1
            doc.from_array([TAG, LEMMA, NORM, SENT_START], table)
        doc.user_data[_LEMMAS], doc.user_data[_HINT] = written, hint
        return doc

    def _learn(self, word: str, number: int) -> _Word:
        tag, lemma = self._tagger.hanta.int2tag[number], self._tagger.lemma(word, number)
        if tag == _PARTICIPLE and lemma.startswith("un") and not lemma.startswith("unter"):
            # no verb begins with un-: "ungerecht" is an adjective
            tag, lemma = "ADJ(D)", word.lower()
        add = self.vocab.strings.add
        norm = 0
        spelled = None
        if tag in _NOUNS:
            head = head_form(word, tag)
            norm = add(head) if len(head) != len(word) else 0
            spelled = _as_written(word, lemma)
        if tag in _NAMES and lemma + "s" == word and self._gazetteer.get(word) and not self._gazetteer.get(lemma):
            # "Belarus", "Texas": no genitives
            spelled = word
        # the model reads the lemmas it was trained with, old spelling and all
        spelled = todays_spelling(word, spelled or lemma)
        written = add(spelled) if spelled != lemma else 0
        may_be_name = tag in _NAMES or (
            word[0].isupper() and bool(self._gazetteer.get(word) or self._gazetteer.get(lemma))
        )
        known = bounded(self._known)[word, number] = _Word(
            (add(tag), add(lemma), norm, _NO_START), written, may_be_name
        )
        return known

    def may_name(self, doc: Doc) -> bool:
        """A proper noun or foreign word by HanTa or the model, or a word of the gazetteer."""
        return doc.user_data[_HINT] or not self._name_classes.isdisjoint(doc.to_array("POS").tolist())

    def finish(self, doc: Doc) -> None:
        """Separable verbs get their whole lemma, finite verbs tag and mood, auxiliaries AUX; then arguments are corrected."""
        from spacy.attrs import DEP, POS, TAG

        for i, lemma in doc.user_data.pop(_LEMMAS, ()):
            doc[i].lemma = lemma
        verbs: list[Token] = []
        rows = doc.to_array([TAG, DEP, POS]).tolist()
        for i, (tag, dep, pos) in enumerate(rows):
            if tag in self._verb_tags:
                token = doc[i]
                token.pos_ = "AUX" if token.dep_ in _AUXILIARY else "VERB"
                verbs.append(token)
            elif not pos:
                doc[i].pos_ = _upos(doc[i].tag_)
            if dep == self._particle:
                _join_particle(doc[i])
        for token in verbs:
            if token.dep_ in _CLAUSES and not token.tag_.endswith("(FIN)"):
                self._make_finite(token)
        for token in verbs:
            if token.tag_.endswith("(FIN)"):
                self._mood(token)
                _count(token)
        for token in verbs:
            _make_participle(token)
        doc.user_data.pop(_HINT, None)
        attach(doc)
        correct(doc)
        leave_names(doc)
        possessive = doc.vocab.strings.add("det:poss")
        for i in numpy.flatnonzero(doc.to_array("DEP") == possessive).tolist():
            _count_noun(doc[i])

    def _make_finite(self, verb: Token) -> None:
        """A clause with a subject has a finite verb: where HanTa calls all its verbs infinitives or participles ("sie kommen"), one is meant."""
        parts = [child for child in verb.children if child.dep_ in _AUXILIARY and child.tag_[:1] == "V"]
        if any(part.tag_.endswith("(FIN)") for part in parts):
            return
        if not parts and not any(child.dep_.startswith("nsubj") for child in verb.children):
            return
        if any(child.tag_ == "PTKZU" for child in verb.children):
            return
        before = [part for part in parts if part.i < verb.i]
        finite = before[0] if before else (parts[-1] if parts else verb)
        if finite.tag_.endswith("(INF)") or (finite.tag_.endswith("(PP)") and finite.lower_.endswith("t")):
            plural = finite.tag_.endswith("(INF)")
            finite.tag_ = finite.tag_.split("(")[0] + "(FIN)"
            number = "Plur" if plural else "Sing"
            finite.set_morph({"Mood": "Ind", "Number": number, "Person": "3", "Tense": "Pres", "VerbForm": "Fin"})

    def _mood(self, token: Token) -> None:
        mood = mood_of(token.lower_, token.lemma_, _is_first_person(token))
        features = token.morph.to_dict()
        if mood is not None:
            if (features.get("Mood"), features.get("Tense"), features.get("VerbForm")) == (*mood, "Fin"):
                return
            features["Mood"], features["Tense"] = mood
        elif features.get("VerbForm") == "Fin" and "Mood" in features and "Tense" in features:
            return
        features["VerbForm"] = "Fin"
        features.setdefault("Mood", "Ind")
        features.setdefault("Tense", "Past" if token.lower_.endswith(_PAST) else "Pres")
        token.set_morph(features)


def _count(verb: Token) -> None:
    """A finite verb is plural if it ends like one ("riefen", "verhandelten", "sind"): no singular of the first or third person ends in -en."""
    low = verb.lower_
    number = "Plur" if low.endswith(("en", "ern", "eln")) or low in listed("plurals") else "Sing"
    features = verb.morph.to_dict()
    if features.get("Number") != number and low not in listed("second persons") and "2" not in verb.morph.get("Person"):
        features["Number"] = number
        verb.set_morph(features)


def _count_noun(possessive: Token) -> None:
    """ "seinem *Rivalen*": one, whatever its ending."""
    noun = possessive.head
    if possessive.lower_ in listed("singular possessives") and noun.morph.get("Number") == ["Plur"]:
        noun.set_morph({**noun.morph.to_dict(), "Number": "Sing"})


def _make_participle(verb: Token) -> None:
    """ "Die Soldaten haben das Land *verlassen*": with "haben" and neither a modal nor "zu" a form that is infinitive and participle alike is the latter."""
    if verb.tag_ != "VV(INF)" or not verb.lower_.endswith("en"):
        return
    parts = [c for c in verb.children if c.dep_ in ("aux", "mark")]
    if len(parts) == 1 and parts[0].lemma_ == "haben" and parts[0].tag_.endswith("(FIN)"):
        verb.tag_ = "VV(PP)"
        verb.set_morph({"VerbForm": "Part"})


def _join_particle(particle: Token) -> None:
    _leave_verb(particle)
    verb = particle.head
    if particle.dep_ != "compound:prt":
        return
    if particle.tag_ == "ADJ(D)" and not tagger().is_verb(particle.lower_ + verb.lemma_):
        # "nannte den Test *inakzeptabel*": what somebody is called is no part of the verb
        particle.dep_ = "xcomp"
        return
    if verb.tag_[:1] == "V" and not verb.lemma_.startswith(particle.lower_):
        verb.lemma_ = particle.lower_ + verb.lemma_


def _leave_verb(particle: Token) -> None:
    """A particle belongs to the finite verb of its own clause: "Rom erklärte, der Streit *sei vorbei*" (with `sein` it is what something is)."""
    verb, between = particle.head, particle.doc[particle.head.i + 1 : particle.i]
    finite = next((t for t in reversed(between) if t.tag_.endswith("(FIN)")), None)
    if finite is not None and finite.dep_ == "conj" and finite.head == verb and finite.tag_ == "VV(FIN)":
        is_verb = tagger().is_verb
        if is_verb(particle.lower_ + finite.lemma_) and not is_verb(particle.lower_ + verb.lemma_):
            # "verurteilte die Tat und *sicherte* Kiew seine Hilfe *zu*": it is no verb with the other one, and what stands between is the nearer one's
            for token in (*particle.doc[finite.i + 1 : particle.i], particle):
                if token.head == verb:
                    token.head = finite
            return
    if finite is None or not any(t.text == "," for t in between[: finite.i - verb.i - 1]):
        return
    if any(t.text == "," for t in particle.doc[finite.i : particle.i]):
        return
    particle.head = finite if finite.dep_ not in ("aux", "aux:pass", "cop") else finite.head
    if finite.tag_ == "VA(FIN)":
        particle.dep_ = "advmod"


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
