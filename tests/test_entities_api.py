"""The questions other readers ask of `Actors`: who a noun phrase denotes, who modifies it, who is where."""

from __future__ import annotations

from functools import cache

import pytest

from depesche import language
from depesche.entities import Actors, read_entities
from depesche.entities.drafts import join
from depesche.lexicon import load
from depesche.records import Block, Report


@cache
def read(text: str, lang: str = "de", date: str = "2019-06-01") -> Actors:
    report = Report(id="t", text=text, date=date)
    doc = language.parse(report, [Block(kind="paragraph", start=0, end=len(text))], language.load_engine(lang))
    return read_entities(doc, report, load(lang))


def token(actors: Actors, word: str) -> int:
    return next(t.i for t in actors.doc if t.text == word)


def test_coordinated_states_are_two_actors() -> None:
    actors = read("Russland und Nordkorea unterzeichneten einen Vertrag.")
    assert [m.code for m in actors.np(token(actors, "Russland"))] == ["RUS:GOV", "PRK:GOV"]


def test_title_and_name_are_one_mention_seen_from_either_word() -> None:
    actors = read("US-Außenminister Mike Pompeo reiste ab.")
    for word in ("US-Außenminister", "Mike", "Pompeo"):
        mention = actors.at(token(actors, word))
        assert mention is not None and mention.code == "USA:GOV"
        assert actors.text[mention.start : mention.end] == "US-Außenminister Mike Pompeo"


def test_first_part_of_a_compound_covers_only_its_letters() -> None:
    actors = read("Der US-Luftangriff traf ein Dorf.")
    (mention,) = actors.modifiers(token(actors, "US-Luftangriff"))
    assert (mention.form, mention.code, actors.text[mention.start : mention.end]) == ("compound", "USA:GOV", "US")
    assert actors.np(token(actors, "US-Luftangriff")) == []


def test_adjective_of_a_noun_that_is_no_actor_is_a_modifier() -> None:
    actors = read("Die russische Kritik überraschte niemanden.")
    assert [m.code for m in actors.modifiers(token(actors, "Kritik"))] == ["RUS:GOV"]
    assert actors.np(token(actors, "Kritik")) == []


def test_two_adjectives_make_two_actors() -> None:
    actors = read("Deutsche und französische Soldaten übten gemeinsam.")
    assert {m.code for m in actors.np(token(actors, "Soldaten"))} == {"DEU:MIL", "FRA:MIL"}


def test_both_sides_are_the_two_spoken_of() -> None:
    actors = read("Indien und Pakistan verhandelten in Genf. Beide Seiten lobten das Gespräch.")
    assert {m.code for m in actors.np(token(actors, "Seiten"))} == {"IND:GOV", "PAK:GOV"}


def test_counting_nouns_stand_for_what_they_count() -> None:
    actors = read("Tausende von Demonstranten zogen durch Warschau.")
    assert [m.code for m in actors.np(token(actors, "Tausende"))] == ["POL:CVL"]


def test_capital_as_place_is_the_city_with_coordinates_and_knows_its_government() -> None:
    actors = read("In Moskau regnete es.")
    mention = actors.at(token(actors, "Moskau"))
    assert mention is not None and mention.place and mention.code is None and mention.government == "RUS:GOV"
    entity = actors.entity(mention)
    assert entity.kind == "place" and entity.lat == pytest.approx(55.75, abs=0.1)


def test_capital_that_acts_is_the_government() -> None:
    actors = read("Moskau kritisierte den Beschluss.")
    mention = actors.at(token(actors, "Moskau"))
    assert mention is not None and not mention.place and mention.code == "RUS:GOV"


def test_same_report_gives_the_same_entities() -> None:
    text = "Die Regierung in Rom und die Polizei in Mailand schwiegen. Der Minister Mario Esempio sprach."
    first, second = (read.__wrapped__(text) for _ in range(2))
    assert first.entities == second.entities and first.mentions == second.mentions


def test_every_mention_is_the_words_it_says() -> None:
    text = "Die Kim-Dynastie, US-Präsident Donald Trump und die russisch-nordkoreanischen Beziehungen."
    actors = read(text)
    for entity in actors.entities:
        for mention in entity.mentions:
            assert text[mention.span.start : mention.span.end] == mention.words


@pytest.mark.parametrize(
    ("country", "sector", "code"),
    [("RUS", "GOV", "RUS:GOV"), ("EUR", "GOV", "EUR"), ("EUR", "MIL", "EUR:MIL"), ("IGO:NAT", "MIL", "IGO:NAT"), ("UNO", "JUD", "UNO:JUD"), ("", "CVL", "---:CVL")],
)  # fmt: skip
def test_codes_are_joined_as_plover_has_them(country: str, sector: str, code: str) -> None:
    assert join(country, sector) == code


def test_frankfurt_is_where_the_report_is() -> None:
    polish = read("In Posen und Frankfurt stehen Museen.")
    assert {e.country for e in polish.entities} == {"POL", "DEU"}


def test_cordoba_lies_in_the_country_that_is_named() -> None:
    spain = read("Spaniens Polizei sucht in Córdoba nach dem Mann.")
    assert next(e for e in spain.entities if e.name == "Córdoba").country == "ESP"
    argentina = read("Argentiniens Polizei sucht in Córdoba nach dem Mann.")
    assert next(e for e in argentina.entities if e.name == "Córdoba").country == "ARG"


@pytest.mark.parametrize(
    "text, code",
    [
        ("The People's Liberation Army moved two brigades.", "CHN:MIL"),
        ("Lawmakers of the National People’s Congress met in the morning.", "CHN:LEG"),
        ("Fighters of the Lord's Resistance Army fled.", "UGA:REB"),
        ("Delegates of the Workers' Party of Korea voted for it.", "PRK:PTY"),
    ],
)
def test_names_with_a_genitive_are_found(text: str, code: str) -> None:
    """English cuts the mark of a genitive off its word; the lexicon's names are cut alike."""
    assert code in {entity.code for entity in read(text, "en").entities}


def test_so_many_states_are_none_in_particular() -> None:
    actors = read("Deutschland prüft den Fall. Die Geräte haben 17 verschiedene Staaten gekauft.")
    assert "---:GOV" in {entity.code for entity in actors.entities}
