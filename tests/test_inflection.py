"""A language inflects as its table says; the reader knows no language."""

from __future__ import annotations

from pathlib import Path

import pytest

from depesche.lexicon import Lexicon, LexiconError, load

FORMS = [
    ("de", "noun", "Krankenhaus", "Krankenhäuser Krankenhäusern Krankenhauses"),
    ("de", "noun", "Gast", "Gäste Gästen Gastes"),
    ("de", "noun", "Sprecherin", "Sprecherin Sprecherinnen"),
    ("de", "noun", "Nachrichtenmagazin", "Nachrichtenmagazine Nachrichtenmagazins"),
    ("de", "noun", "Kaufmann", "Kaufleute Kaufmänner Kaufmanns"),
    ("de", "noun", "Name", "Namens Namen"),
    ("de", "adjectival", "Gesandter", "Gesandte Gesandten Gesandtem"),
    ("de", "member", "Liberaldemokrat", "Liberaldemokraten"),
    ("en", "noun", "embassy", "embassy embassies"),
    ("en", "noun", "convoy", "convoy convoys"),
    ("en", "noun", "coach", "coach coaches"),
    ("en", "noun", "spokesman", "spokesman spokesmen"),
    ("en", "member", "Democrat", "Democrat Democrats"),
]


@pytest.mark.parametrize(("language", "kind", "word", "forms"), FORMS)
def test_forms_of_a_word(language: str, kind: str, word: str, forms: str) -> None:
    found = load(language).inflection.forms(word, kind)
    assert set(forms.split()) <= set(found)
    assert word in found


@pytest.mark.parametrize(
    ("table", "word"),
    [
        ("@ trait | means\nsingsong |", "unknown trait 'singsong'"),
        ("@ of | endings\nhorse | s", "asked for by nobody"),
        ("@ kind | if | not | cut | endings | changed\nverb | | | | -s |", "unknown kind of word 'verb'"),
    ],
)
def test_a_fault_names_its_line_and_the_way_out(tmp_path: Path, table: str, word: str) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "inflection.lex").write_text(table + "\n", encoding="utf-8")
    with pytest.raises(LexiconError, match=word) as error:
        _ = Lexicon("en", tmp_path).inflection
    assert "en/inflection.lex:2" in str(error.value)
