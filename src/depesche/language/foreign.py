"""Another spaCy pipeline in place of the project's engine. Takes its name or path; what its tag set calls differently is mapped here.

Universal Dependencies pass as they are. TIGER's labels (`de_core_news_*`) and ClearNLP's (`en_core_web_*`) are renamed, and nouns under
prepositions become the heads, as in UD.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..errors import MissingPart
from . import library
from .engine import Sentence

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token

#: Labels of TIGER and ClearNLP in UD; what is missing keeps its name.
LABELS = {
    # TIGER
    "sb": "nsubj", "sbp": "obl:agent", "oa": "obj", "oa2": "obj", "da": "iobj", "og": "obl:arg", "op": "obl:arg", "mo": "obl", "ag": "nmod", "pg": "nmod", "mnr": "nmod",
    "nk": "nmod", "pnc": "flat:name", "app": "appos", "cj": "conj", "cd": "cc", "ju": "cc", "cm": "case", "cp": "mark", "svp": "compound:prt", "pd": "xcomp", "ng": "advmod",
    "rc": "acl:relcl", "re": "ccomp", "oc": "ccomp", "ep": "expl", "pm": "mark", "par": "parataxis", "rs": "parataxis", "uc": "flat:name", "vo": "vocative", "ph": "expl",
    "dm": "discourse", "dh": "discourse", "nmc": "nummod", "adc": "amod", "ac": "case", "avc": "advmod", "cc": "obl", "cvc": "obl:arg", "sp": "xcomp", "lc": "case",
    # ClearNLP
    "nsubjpass": "nsubj:pass", "csubjpass": "csubj:pass", "auxpass": "aux:pass", "dobj": "obj", "dative": "iobj", "agent": "case", "prep": "case", "pobj": "obl",
    "pcomp": "advcl", "poss": "nmod:poss", "prt": "compound:prt", "neg": "advmod", "relcl": "acl:relcl", "attr": "xcomp", "acomp": "xcomp", "oprd": "xcomp",
    "npadvmod": "obl", "predet": "det", "preconj": "cc", "intj": "discourse", "quantmod": "advmod", "nn": "compound", "meta": "parataxis",
}  # fmt: skip
#: Labels by which a scheme is known; `cc` and others mean different things in each.
_TIGER, _CLEAR = frozenset({"sb", "oa", "nk"}), frozenset({"dobj", "pobj", "nsubjpass"})
_POS_UNDER_NK = {"DET": "det", "ADJ": "amod", "NUM": "nummod"}
NAMES = {
    "PERSON": "PER",
    "PER": "PER",
    "ORG": "ORG",
    "NORP": "MISC",
    "GPE": "LOC",
    "LOC": "LOC",
    "FAC": "LOC",
    "MISC": "MISC",
    "OTH": "MISC",
    "EVENT": "MISC",
    "WORK_OF_ART": "MISC",
    "LAW": "MISC",
    "PRODUCT": "MISC",
}


class ForeignEngine:
    """An `Engine` around any spaCy pipeline with a parser or at least a sentence splitter."""

    def __init__(self, language: str, pipeline: str) -> None:
        self.language = language
        self.name = pipeline
        try:
            self.nlp: Language = library.spacy().load(pipeline)
        except OSError as error:
            raise MissingPart(
                f"the spaCy pipeline {pipeline!r} for {language!r} is not there: install it (`python -m spacy download {pipeline}` "
                "or pip), name the folder it lies in, or leave the setting out for the engine that comes with Depesche"
            ) from error
        if not any(self.nlp.has_pipe(name) for name in ("parser", "senter", "sentencizer")) and not _splits(self.nlp):
            self.nlp.add_pipe("sentencizer")

    def analyse(self, texts: Sequence[str]) -> list[list[Sentence]]:
        """The sentences of each text, brought to Universal Dependencies."""
        return [self._sentences(doc) for doc in self.nlp.pipe(texts)]

    def _sentences(self, doc: Doc) -> list[Sentence]:
        found = []
        for span in doc.sents if len(doc) else ():
            tokens = [t for t in span if not t.is_space]
            if tokens:
                found.append(_copy(tokens, doc))
        return found


def _splits(nlp: Language) -> bool:
    return any("token.is_sent_start" in nlp.get_pipe_meta(name).assigns for name in nlp.pipe_names)


def _copy(tokens: list[Token], doc: Doc) -> Sentence:
    """One sentence as a Doc without white space tokens, labels and heads as in UD."""
    from spacy.tokens import Doc, Span

    index = {t.i: n for n, t in enumerate(tokens)}
    roots = [t for t in tokens if t.head.i == t.i or t.head.i not in index]
    root = index[roots[0].i] if roots else 0
    heads = [index.get(t.head.i, root) if t.head.i != t.i else index[t.i] for t in tokens]
    deps = [t.dep_ or "dep" for t in tokens]
    for n in range(len(heads)):
        if heads[n] == n and n != root:
            heads[n], deps[n] = root, "parataxis" if deps[n] == "ROOT" else deps[n]
    deps[root], heads[root] = "ROOT", root
    known = set(deps)
    if known & _TIGER:
        _lift(heads, deps, [t.pos_ for t in tokens], {"nk"})
        deps = [_tiger(dep, tokens[n].pos_) for n, dep in enumerate(deps)]
    elif known & _CLEAR:
        _lift(heads, deps, [t.pos_ for t in tokens], {"pobj"})
        deps = [LABELS.get(dep, dep) if dep != "cc" else dep for dep in deps]
    copy = Doc(
        doc.vocab, words=[t.text for t in tokens], spaces=[bool(t.whitespace_) for t in tokens], tags=[t.tag_ for t in tokens], pos=[t.pos_ for t in tokens],
        morphs=[str(t.morph) for t in tokens], lemmas=[t.lemma_ or t.text for t in tokens], heads=heads, deps=deps,
    )  # fmt: skip
    names = []
    for name in doc.ents:
        inside = [index[t.i] for t in name if t.i in index]
        if inside and name.label_ in NAMES:
            names.append(Span(copy, inside[0], inside[-1] + 1, label=NAMES[name.label_]))
    copy.set_ents(names)
    return Sentence(copy, [t.text for t in tokens], [t.idx for t in tokens])


def _tiger(dep: str, pos: str) -> str:
    if dep == "nk":
        return _POS_UNDER_NK.get(pos, "nmod")
    if dep == "mo" and pos == "ADV":
        return "advmod"
    return LABELS.get(dep, dep)


def _lift(heads: list[int], deps: list[str], pos: list[str], inner: set[str]) -> None:
    """Preposition > noun becomes noun > preposition (`case`)."""
    for n, dep in enumerate(deps):
        above = heads[n]
        if dep in inner and above != n and pos[above] == "ADP" and deps[above] != "case":
            heads[n], deps[n] = (heads[above] if heads[above] != above else n), _phrase(deps[above], heads[above], pos)
            heads[above], deps[above] = n, "case"
            for m in range(len(heads)):
                if m != n and heads[m] == above:
                    heads[m] = n


def _phrase(dep: str, above: int, pos: list[str]) -> str:
    if dep == "ROOT":
        return "ROOT"
    if dep == "agent":
        return "obl:agent"
    if dep in ("prep", "mo", "dative"):
        return "nmod" if pos[above] in ("NOUN", "PROPN", "PRON") else "obl"
    return LABELS.get(dep, dep)
