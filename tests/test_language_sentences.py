"""Where sentences begin: a text in, its sentences out. Cases in `data/language_sentences.txt`."""

from pathlib import Path

import pytest

from depesche.language import load_engine

CASES = [
    tuple(part.strip() for part in line.split("|", 1))
    for line in (Path(__file__).parent / "data" / "language_sentences.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(("language", "marked"), CASES)
def test_sentences_begin_where_the_mark_stands(language: str, marked: str) -> None:
    expected = [part.strip() for part in marked.split("‖")]
    text = " ".join(expected)
    cut = load_engine(language).words(text)
    assert [text[offsets[0] : offsets[-1] + len(words[-1])] for words, offsets, _ in cut] == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Der US-Präsident und Nord- und Südkorea", ["Der", "US-Präsident", "und", "Nord-", "und", "Südkorea"]),
        ("Am 25. April 2019.", ["Am", "25.", "April", "2019", "."]),
        ("34 Mio. Euro (1,5 %)", ["34", "Mio.", "Euro", "(", "1,5", "%", ")"]),
        ("„Ja“, sagte er.", ["„", "Ja", "“", ",", "sagte", "er", "."]),
        ("Das ist so.", ["Das", "ist", "so", "."]),
    ],
)
def test_german_words(text: str, words: list[str]) -> None:
    assert [w for sentence, _, _ in load_engine("de").words(text) for w in sentence] == words
