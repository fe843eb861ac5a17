"""The encoder for inference says what spaCy's says, and says the same of a word whatever it met before."""

import numpy
import pytest

from depesche import language
from depesche.language.encoder import Encoder

SENTENCES = {
    "de": ["Der Minister reiste nach Paris.", "Dort unterschrieb er das Waffenstillstandsabkommen.", "Ja.", "Wer kommt, weiß niemand."],
    "en": ["The minister travelled to Paris.", "There he signed the truce.", "Yes.", "Nobody knows who will come."],
}  # fmt: skip


def docs(engine, texts):
    return [engine.rules.doc(words, spaces) for text in texts for words, _, spaces in engine.words(text)]


@pytest.mark.parametrize("code", ["de", "en"])
def test_same_vectors_as_spacy(code: str) -> None:
    engine = language.load_engine(code)
    component = engine.nlp.get_pipe("tok2vec")
    theirs, ours = docs(engine, SENTENCES[code]), docs(engine, SENTENCES[code])
    for _ in component.pipe(iter(theirs), batch_size=10):
        pass
    Encoder(component.model)(ours)
    for a, b in zip(theirs, ours, strict=True):
        assert numpy.allclose(a.tensor, b.tensor, atol=1e-4)


@pytest.mark.parametrize("code", ["de", "en"])
def test_what_was_met_before_changes_nothing(code: str) -> None:
    engine = language.load_engine(code)
    model = engine.nlp.get_pipe("tok2vec").model
    fresh, used = Encoder(model), Encoder(model)
    used(docs(engine, SENTENCES[code][::-1]))
    first, second = docs(engine, SENTENCES[code]), docs(engine, SENTENCES[code])
    fresh(first)
    used(second)
    assert all((a.tensor == b.tensor).all() for a, b in zip(first, second))
