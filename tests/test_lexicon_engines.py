"""The engines' own tables are well formed: German valency, English irregular verbs."""

from collections import Counter
from pathlib import Path

import pytest

import depesche.language
from depesche.language.en.verbs import irregular
from depesche.lexicon.table import read_table

FOLDER = Path(depesche.language.__file__).parent


@pytest.mark.parametrize("name", ["de/valency.lex", "en/irregular.lex"])
def test_a_verb_stands_once_and_in_order(name: str) -> None:
    verbs = [row["verb"] for row in read_table(FOLDER / name)]
    assert [verb for verb, times in Counter(verbs).items() if times > 1] == []
    assert all(verb == verb.strip().lower() and verb for verb in verbs)


def test_a_form_that_is_another_verb_too_is_not_lost() -> None:
    forms = irregular()
    assert forms.past["found"] == forms.participle["found"] == "find"
    assert forms.past["fell"] == "fall" and forms.past["lay"] == "lie" and forms.past["laid"] == "lay"
