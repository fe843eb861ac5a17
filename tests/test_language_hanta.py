"""The fast tagger says what HanTa says."""

import gzip
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from depesche.language.de.hanta import TABLE, Known, Tagger, apply, edit
from depesche.language.de.morphemes import Morphemes

SENTENCES = [
    "Die Bundeskanzlerin reiste am 25. April nach Moskau , wo sie den Präsidenten traf .".split(),
    "„ Wir verhandeln nicht “ , sagte der Sprecher des Waffenstillstandsabkommens .".split(),
    "Er habe das Xylobarium-Verfahren abgelehnt und Kwontmeier entlassen .".split(),
    "NATO-Truppen rücken vor ; 34 Mio. Euro fehlen !".split(),
    ["Ja"],
]


#: Forms that HanTa has not met: long compounds, foreign names, figures, marks, single letters.
FORMS = (
    "waffenstillstandsabkommen donaudampfschifffahrtsgesellschaft kwontmeier xylobarium-verfahren zurückzuverhandeln niederzureißen "
    "us-außenministeriumssprecherin tschumakowskis 2019er 1,5 34-jähriger § “ q öä xyz ab'c vorvorgestern abgasskandalbedingt "
    "unumverteilbarkeiten fernhielten wiederaufnähme groß-jedlersdorfern kp ßen aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
).split()


@lru_cache(maxsize=1)
def hanta() -> Any:
    from HanTa.HanoverTagger import HanoverTagger

    return HanoverTagger("morphmodel_ger.pgz")


def treebank(shared: Path, name: str) -> list[list[str]]:
    """The words of its sentences."""
    sentences: list[list[str]] = [[]]
    with gzip.open(shared / "treebanks" / f"{name}.conllu.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            number, *rest = line.split("\t")
            if number.isdigit():
                sentences[-1].append(rest[0])
            elif not line.strip():
                sentences.append([])
    return [words for words in sentences if words]


def compare(forms: list[str]) -> None:
    """The readings of each form, and the morphemes of its likelier ones and of a noun and a verb that it may not be."""
    plain, fast = hanta(), Morphemes(hanta())
    others = [-plain.tag2int["NN"], -plain.tag2int["VV(PP)"]]
    for form in forms:
        readings = plain.analyze_forward(form)
        assert fast.readings(form) == readings, form
        for target in [*(-tag for tag, _ in readings[:2]), *others]:
            assert fast.path(form, target) == plain.analyze_viterbi(form, target), (form, plain.int2tag[-target])


def test_same_readings_and_morphemes_as_hanta() -> None:
    compare(FORMS)


@pytest.mark.parametrize(("name", "every"), [("de_lit", 3), ("de_news_train", 4)])
def test_same_readings_and_morphemes_over_the_forms_of_a_treebank(shared: Path, name: str, every: int) -> None:
    forms = sorted({hanta().normalize(word) for words in treebank(shared, name) for word in words})
    compare(forms[::every])


def test_same_tags_over_the_sentences_of_a_treebank(shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # without what HanTa does not know (`strong.lex`) every sentence has its tags
    monkeypatch.setattr("depesche.language.de.hanta.infinitive", lambda form, tag="": None)
    monkeypatch.setattr("depesche.language.de.hanta.names", frozenset)
    fast = Tagger()
    for words in treebank(shared, "de_pud")[::4]:
        assert fast.hanta and fast._choose(words) == hanta().tag_sent_viterbi(words), words


@pytest.mark.parametrize("table", [None, TABLE], ids=["without table", "with table"])
def test_same_tags_and_lemmas_as_hanta(table) -> None:
    fast = Tagger(table=table)
    for words in SENTENCES:
        assert fast.tag(words) == [(tag, lemma) for _, lemma, tag in hanta().tag_sent(words)]


def test_lemmas_of_the_table_are_those_of_hanta() -> None:
    """Of the forms that HanTa keeps itself; what stands in small letters holds for a capital as well."""
    fast, known = Tagger(), Known(TABLE)
    found = 0
    for low in sorted(hanta().cache)[::40]:
        for tag, _ in hanta().cache[low]:
            lemma = known.lemma(low, tag)
            if lemma is not None:
                found += 1
                assert lemma == hanta()._analyze(low, tag)[0] == fast.plain_lemma(low[0].upper() + low[1:], tag)
    assert found > 500


WORDS = (
    "beschleunigten Wahlbeobachter Sonderermittler Kompromissvorschlag Grenzkontrollen Waffenlieferungen Haushaltsplan"
)


@pytest.mark.parametrize("word", WORDS.split())
def test_table_answers_as_hanta_does_for_frequent_words(word) -> None:
    """The readings that can be chosen, and the lemmas of the likelier ones."""
    plain, known = Tagger(), Known(TABLE)
    low = word.lower()
    kept = known.readings(low)
    assert kept is not None
    assert plain.hanta
    everything = dict(plain.forward(low))
    most = max(everything.values())
    everything = {tag: lp - most for tag, lp in everything.items()}
    best = max(lp - plain.hanta.LP_wtag[tag] for tag, lp in kept)
    assert {tag for tag, lp in everything.items() if tag != 3 and lp - plain.hanta.LP_wtag[tag] > best - 12} <= set(
        dict(kept)
    )
    assert all(abs(lp - everything[tag]) < 1e-3 for tag, lp in kept)
    lemmas = {tag: lemma for tag, _ in kept if (lemma := known.lemma(low, tag)) is not None}
    assert lemmas and all(lemma == plain.plain_lemma(low, tag) for tag, lemma in lemmas.items())


@pytest.mark.parametrize(
    "form, lemma",
    [("häusern", "Haus"), ("ging", "gehen"), ("an", "an"), ("usa", "Usa"), ("öls", "Öl"), ("x", "Ypsilon"), ("", "")],
)
def test_edits_make_lemmas_of_forms(form, lemma) -> None:
    assert apply(edit(form, lemma), form) == lemma


def test_a_table_gives_back_what_was_written(tmp_path) -> None:
    path = tmp_path / "words.bin"
    Known.write(
        path,
        {"anlagen": ((5, -11.25), (7, -12.5))},
        {("anlagen", 5): "Anlage", ("ging", 9): "gehen"},
        {"ging": ((9, -0.5),)},
        {("Wind-Anlagen", "NN"): ("wind", "anlagen")},
        {"windanlagen": ("wind", "anlagen"), "wind": ("wind",)},
    )
    known = Known(path)
    assert known.readings("anlagen") == ((5, 0.0), (7, -1.25)) and known.readings("ging") is None
    assert known.lemma("anlagen", 5) == "Anlage" and known.lemma("anlagen", 7) is None
    assert known.lemma("ging", 9) == "gehen" and known.lemma("fehlt", 9) is None
    assert known.parts("Wind-Anlagen", "NN") == known.parts("Windanlagen", "NN") == ("wind", "anlagen")
    assert known.parts("Wind", "NN") == ("wind",) and known.parts("Windanlagen", "NE") is None


def test_no_words_no_tags() -> None:
    assert Tagger().tag([]) == []


def test_lemmas_are_in_todays_spelling() -> None:
    assert [lemma for _, lemma in Tagger().tag("Der Ausschuss prüft die Prozesse".split())] == [
        "der",
        "Ausschuss",
        "prüfen",
        "der",
        "Prozess",
    ]


def test_same_reachable_states_as_hanta() -> None:
    assert Tagger().hanta.reachability == hanta().reachability


def test_after_a_long_vowel_the_lemma_keeps_its_sharp_s() -> None:
    words = "Er hat die Grenze geschlossen , den Zaun niedergerissen und den Kongress eröffnet .".split()
    lemmas = [lemma for _, lemma in Tagger().tag(words)]
    assert (lemmas[4], lemmas[8], lemmas[11]) == ("schließen", "niederreißen", "Kongress")


@pytest.mark.parametrize(
    ("sentence", "form", "lemma"),
    [
        ("Der Präsident enthob den Minister seines Amtes .", "enthob", "entheben"),
        ("Die Rebellen zerrissen das Abkommen .", "zerrissen", "zerreißen"),
        ("Der Vertrag wurde zerrissen .", "zerrissen", "zerreißen"),
        ("Soldaten erstürmten den Palast .", "erstürmten", "erstürmen"),
        ("Der Palast wurde gestern erstürmt .", "erstürmt", "erstürmen"),
        ("Die Fatah hat sich mit der Hamas ausgesöhnt .", "ausgesöhnt", "aussöhnen"),
        ("Die Regierung betrügt das Volk .", "betrügt", "betrügen"),
        ("Die Grenze ist geschlossen .", "geschlossen", "schließen"),
        ("Die Kommission klagte gegen Google .", "Google", "Google"),
    ],
)
def test_forms_that_hanta_does_not_know(sentence: str, form: str, lemma: str) -> None:
    words = sentence.split()
    assert Tagger(table=TABLE).tag(words)[words.index(form)][1] == lemma


def test_an_adjective_is_no_preterite() -> None:
    assert Tagger(table=TABLE).tag("Das Gesetz ist umstritten .".split())[3][0] == "ADJ(D)"
