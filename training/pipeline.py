"""The trainable part of an engine but for names: a shared token encoder under parser, morphologizer and tagger.

Takes options, gives a blank spaCy `Language` with these components; and Examples from Sentences. The inputs of the encoder
are attributes that the engine has set before (German: HanTa's TAG and LEMMA, NORM as the word without the first parts of a compound).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import spacy
from spacy.tokens import Doc
from spacy.training import Example
from thinc.api import NumpyOps, set_current_ops

from .treebank import Sentence

GERMAN_FEATURES = {"NORM": 5000, "PREFIX": 1000, "SUFFIX": 2500, "SHAPE": 1000, "TAG": 500, "LEMMA": 5000}
ENGLISH_FEATURES = {"NORM": 5000, "PREFIX": 1000, "SUFFIX": 2500, "SHAPE": 1000}


def build(
    language: str,
    features: dict[str, int],
    tasks: Iterable[str],
    width: int = 96,
    depth: int = 4,
    window: int = 1,
    pieces: int = 3,
    hidden: int = 64,
    parser_pieces: int = 2,
    dropout: float = 0.2,
    min_action_freq: int = 10,
    more_state: bool = False,
) -> spacy.language.Language:
    """A blank pipeline `tok2vec` + tasks (parser, morphologizer, tagger)."""
    # numpy's OpenBLAS multiplies matrices several times faster than thinc's BLIS.
    set_current_ops(NumpyOps(use_blis=False))
    nlp = spacy.blank(language)
    model: dict[str, Any] = {
        "@architectures": "spacy.Tok2Vec.v2",
        "embed": {
            "@architectures": "spacy.MultiHashEmbed.v2",
            "width": width,
            "attrs": list(features),
            "rows": list(features.values()),
            "include_static_vectors": False,
        },
        "encode": {
            "@architectures": "spacy.MaxoutWindowEncoder.v2",
            "width": width,
            "depth": depth,
            "window_size": window,
            "maxout_pieces": pieces,
        },
    }
    nlp.add_pipe("tok2vec", config={"model": model})
    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": width, "upstream": "*"}
    for task in tasks:
        if task == "parser":
            config: dict[str, Any] = {
                "model": {
                    "@architectures": "spacy.TransitionBasedParser.v2",
                    "state_type": "parser",
                    "extra_state_tokens": more_state,
                    "hidden_width": hidden,
                    "maxout_pieces": parser_pieces,
                    "use_upper": True,
                    "nO": None,
                    "tok2vec": listener,
                },
                "min_action_freq": min_action_freq,
            }
            nlp.add_pipe(task, config=config)
        else:
            nlp.add_pipe(
                task,
                config={
                    "model": {"@architectures": "spacy.Tagger.v2", "nO": None, "normalize": False, "tok2vec": listener}
                },
            )
    return nlp


def example(
    nlp: spacy.language.Language, sentence: Sentence, norms: list[str] | None = None, morphology: bool = True
) -> Example:
    """What the engine knows before the model runs, beside what it should say."""
    words = [w.form for w in sentence.words]
    spaces = [w.space for w in sentence.words]
    predicted = Doc(nlp.vocab, words=words, spaces=spaces)
    for i, token in enumerate(predicted):
        if sentence.tags:
            token.tag_, token.lemma_ = sentence.tags[i], sentence.lemmas[i]
        if norms:
            token.norm_ = norms[i]
    known = morphology and any(w.feats != "_" for w in sentence.words)
    reference = Doc(
        nlp.vocab,
        words=words,
        spaces=spaces,
        heads=[w.head for w in sentence.words],
        deps=[w.dep for w in sentence.words],
        pos=[w.upos if w.upos != "_" else "" for w in sentence.words] if known else None,
        morphs=[w.feats if w.feats != "_" else "" for w in sentence.words] if known else None,
        tags=[w.xpos for w in sentence.words] if not sentence.tags else None,
    )
    return Example(predicted, reference)
