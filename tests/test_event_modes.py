"""By what means, to what end: a sentence in, the mode of its event out."""

from __future__ import annotations

import pytest

from depesche.reading import Config, Reader
from depesche.records import Report

READER = Reader(Config(language="de"))


def modes(text: str, act: str) -> set[str | None]:
    return {e.mode for e in READER.read(Report(id="t", text=text, date="2019-04-25")).events if e.type == act}


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Der Gewerkschaftsbund rief die Beschäftigten in Portugal zu einem Generalstreik auf.", None),
        ("Die Opposition in Minsk forderte ihre Anhänger auf, die Parlamentswahl zu boykottieren.", None),
        ("Präsident Maduro rief das Volk auf, sich am Montag an einer Kundgebung in Caracas zu beteiligen.", None),
        ("Die Opposition in Caracas forderte die Regierung bei einer Kundgebung auf, das Gesetz zu ändern.", "change"),
        ("Die Bundesregierung rief beide Seiten auf, auf Gewalt zu verzichten.", "yield"),
        ("Die Staatsanwaltschaft forderte zehn Jahre Haft für den früheren Minister.", None),
        ("Der Zivilschutz in Portugal rief die Bevölkerung auf, im Haus zu bleiben.", None),
        ("Die Opposition in Nigeria rief ihre Anhänger auf, zur Wahl zu gehen.", None),
        ("Die Opposition in Warschau forderte zehn Jahre Haft für Raser.", "change"),
    ],
)
def test_a_call_to_protest_to_stay_at_home_or_for_a_sentence_asks_for_no_change(text: str, mode: str | None) -> None:
    assert modes(text, "REQUEST") == {mode}


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Berlin lehnte den Antrag Athens auf finanzielle Förderung ab.", "assist"),
        ("Der Präsident von Togo hat sich gegen eine Aufgabe seines Amtes gewehrt.", "yield"),
        ("Die Regierung lehnte die Forderung der Gewerkschaften nach höheren Löhnen ab.", "change"),
        ("Das Außenministerium in Moskau wies den Vorwurf der Vereinigten Staaten zurück.", None),
        ("Der Minister dementierte Berichte über Waffenlieferungen an die Rebellen.", None),
    ],
)
def test_what_is_refused_tells_the_mode(text: str, mode: str | None) -> None:
    assert modes(text, "REJECT") == {mode}


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Die Polizei in Nairobi ging mit Tränengas gegen Demonstranten vor.", "crowd-control"),
        ("Die Armee griff mit Kampfjets Stellungen der Taliban an.", "aerial"),
        ("Die Luftwaffe bombardierte am Montag Stellungen der Rebellen.", "aerial"),
        ("Bei einem Raketenangriff aus dem Gazastreifen wurden in Haifa zwei Menschen getötet.", "heavy-weapons"),
        ("Vergangene Woche hatten US-Einheiten den stellvertretenden IS-Chef Karim al-Hassani getötet.", "targeted"),
        ("Vergangene Woche hatten US-Einheiten zwanzig Kämpfer der Taliban getötet.", None),
    ],
)
def test_the_weapon_or_the_victim_tells_the_mode(text: str, mode: str | None) -> None:
    assert modes(text, "ASSAULT") == {mode}


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Die Polizei durchsuchte am Morgen die Büros der Partei in Budapest.", "seize"),
        ("Die Schriftstellerin erhielt von der Regierung in Bukarest ein Schreibverbot.", "censor"),
    ],
)
def test_raids_seize_and_bans_on_writing_censor(text: str, mode: str | None) -> None:
    assert modes(text, "COERCE") == {mode}


@pytest.mark.parametrize(
    ("text", "act", "mode"),
    [
        (
            "Die griechische Regierung stellte beim Internationalen Währungsfonds einen Antrag auf neue Kredite.",
            "REQUEST",
            "assist",
        ),
        (
            "Die Opposition warf der Regierung vor, die Sicherheit der Bürger zu vernachlässigen.",
            "ACCUSE",
            "disapprove",
        ),
        ("Die Opposition warf der Regierung vor, Akten gefälscht zu haben.", "ACCUSE", "allege"),
        ("Im Kongo wurden Hunderte Frauen Opfer sexueller Gewalt durch Milizen.", "ASSAULT", "sexual"),
        ("Der UN-Sicherheitsrat kam am Abend zu einer Beratung zusammen.", "CONSULT", "multilateral"),
        ("Die Außenminister von Ägypten, Jordanien und Katar berieten in Kairo.", "CONSULT", "multilateral"),
        ("Die Außenminister von Ägypten und Jordanien berieten in Kairo.", "CONSULT", None),
        ("Die Polizei durchsuchte am Bahnhof in Minsk Demonstranten.", "COERCE", None),
    ],
)
def test_what_an_act_is_about_and_who_takes_part_tell_the_mode(text: str, act: str, mode: str | None) -> None:
    assert modes(text, act) == {mode}


def test_a_word_whose_condition_fails_lends_its_mode_to_no_other_telling() -> None:
    text = "Einige der Opfer hatten Katholiken in Irland ermordet."
    assert "abduct" not in modes(text, "ASSAULT")


@pytest.mark.parametrize(
    ("text", "act", "mode"),
    [
        ("Israel attacked the Gaza Strip with drones on Monday.", "ASSAULT", "drone"),
        ("Gunmen killed Iraqi minister Ahmed Hassan in Baghdad.", "ASSAULT", "targeted"),
        ("Gunmen killed three soldiers in Baghdad.", "ASSAULT", None),
        ("The opposition leader called on his supporters in Kenya to boycott the vote.", "REQUEST", None),
        ("The opposition leader called on the government of Kenya to change the law.", "REQUEST", "change"),
    ],
)
def test_english_modes_by_means_and_content(text: str, act: str, mode: str | None) -> None:
    events = Reader(Config(language="en")).read(Report(id="t", text=text, date="2019-04-25")).events
    assert {e.mode for e in events if e.type == act} == {mode}
