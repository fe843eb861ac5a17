"""The fast tagger says what HanTa says."""

import pytest

from depesche.language.de.hanta import TABLE, Tagger

SENTENCES = [
    "Die Bundeskanzlerin reiste am 25. April nach Moskau , wo sie den Präsidenten traf .".split(),
    "„ Wir verhandeln nicht “ , sagte der Sprecher des Waffenstillstandsabkommens .".split(),
    "Er habe das Xylobarium-Verfahren abgelehnt und Kwontmeier entlassen .".split(),
    "NATO-Truppen rücken vor ; 34 Mio. Euro fehlen !".split(),
    ["Ja"],
]


@pytest.mark.parametrize("table", [None, TABLE], ids=["without table", "with table"])
def test_same_tags_and_lemmas_as_hanta(table) -> None:
    fast = Tagger(table=table)
    for words in SENTENCES:
        assert fast.tag(words) == [(tag, lemma) for _, lemma, tag in fast.hanta.tag_sent(words)]


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
    from HanTa.HanoverTagger import HanoverTagger

    assert Tagger().hanta.reachability == HanoverTagger("morphmodel_ger.pgz").reachability


def test_after_a_long_vowel_the_lemma_keeps_its_sharp_s() -> None:
    words = "Er hat die Grenze geschlossen , den Zaun niedergerissen und den Kongress eröffnet .".split()
    lemmas = [lemma for _, lemma in Tagger().tag(words)]
    assert (lemmas[4], lemmas[8], lemmas[11]) == ("schließen", "niederreißen", "Kongress")
