"""The tables of states and roles, and their index."""

from __future__ import annotations

import re
from pathlib import Path

import pycountry
import pytest

from conftest import ROOT
from depesche.lexicon import Lexicon, LexiconError, load
from depesche.lexicon.actors import City, Person, State, Term, cut, fold
from depesche.lexicon.actors.tables.roles import CLASSES


def entries(words: str, language: str = "de") -> list[str]:
    actors = load(language).actors
    written = cut(words)
    length, found = actors.match([fold(w) for w in written], written, 0)
    return [e.what.code for e in found if isinstance(e.what, State)] if length == len(written) else []


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_state_of_iso_3166_that_has_inhabitants_has_a_name(language: str) -> None:
    states = load(language).actors.states
    empty = {"ATA", "BVT", "HMD", "IOT", "UMI", "SJM", "ATF", "SGS", "CCK"}
    missing = [c.alpha_3 for c in pycountry.countries if c.alpha_3 not in empty and states.get(c.alpha_3, None) is None]
    assert not missing
    assert not [
        s.code
        for s in states.values()
        if s.name == s.code and s.kind in ("state", "former", "partial") and s.code not in ("USA", "DDR")
    ]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Vereinigten Staaten", "USA"), ("Weißen Hauses", "USA"), ("Südkoreas", "KOR"), ("nordkoreanischen", "PRK"), ("Französinnen", "FRA"),
        ("Sowjetunion", "SUN"), ("Jugoslawiens", "YUG"), ("Tschechoslowakei", "CSK"), ("DDR", "DDR"), ("Kosovaren", "KOS"), ("Palästinenserin", "PSE"),
        ("Westsahara", "ESH"), ("taiwanesische", "TWN"), ("Kreml", "RUS"), ("Pentagon", "USA"), ("Niederlanden", "NLD"), ("Elfenbeinküste", "CIV"),
        ("Abchasien", "ABK"), ("Somaliland", "SOL"), ("Transnistrien", "TRN"), ("Nordzypern", "NCY"), ("Südossetien", "OST"),
    ],
)  # fmt: skip
def test_german_name(words: str, code: str) -> None:
    assert code in entries(words)


@pytest.mark.parametrize(
    ("words", "code"),
    [("Ivory Coast", "CIV"), ("Czech Republic", "CZE"), ("Danes", "DNK"), ("Frenchmen", "FRA"), ("Soviet Union", "SUN"), ("White House", "USA"), ("Burkinabe", "BFA"), ("Northern Cyprus", "NCY")],
)  # fmt: skip
def test_english_name(words: str, code: str) -> None:
    assert code in entries(words, "en")


@pytest.mark.parametrize("word", ["turkey", "us", "polish", "who"])
def test_lower_case_is_no_name(word: str) -> None:
    assert entries(word, "en") == []


@pytest.mark.parametrize(
    ("word", "sector"),
    [
        ("Verkehrsministerin", "GOV"), ("Bundesverkehrsministers", "GOV"), ("Polizeichefs", "COP"), ("Staatsanwälte", "JUD"), ("Generalstabschef", "MIL"),
        ("Demonstrantinnen", "CVL"), ("Rebellenführer", "REB"), ("Gewerkschafterinnen", "LAB"), ("Abgeordneten", "LEG"), ("Grenzpolizisten", "COP"),
        ("Regierungstruppen", "MIL"), ("Siedler", "CVL"), ("Regierungssprecherin", "GOV"), ("Oppositionsführer", "OPP"), ("Talibankämpfer", "REB"),
    ],
)  # fmt: skip
def test_role(word: str, sector: str) -> None:
    role, _ = load("de").actors.role(word)
    assert role is not None and role.sector == sector


@pytest.mark.parametrize(
    "word",
    [
        "Entführung",
        "Flugzeuge",
        "Menschenrechte",
        "Vorrat",
        "Premiere",
        "Tabellenführung",
        "Lautsprecher",
        "Autobahn",
        "Sekunden",
        "Hofmann",
    ],
)
def test_no_role(word: str) -> None:
    role, _ = load("de").actors.role(word)
    assert role is None or role.sector == "-"


@pytest.mark.parametrize("language", ["de", "en"])
def test_five_hundred_roles(language: str) -> None:
    assert sum(1 for row in load(language).rows("roles.lex") if row["noun"] and row["sector"] != "-") >= 500


@pytest.mark.parametrize(
    ("day", "code"),
    [
        ("1998-05-01", "XXX:PTY"),
        ("2001-05-01", "XXX:GOV"),
        ("2003", "XXX:GOV"),
        ("2007-05-01", "XXX:ELI"),
        ("2040-05-01", "XXX:GOV"),
    ],
)
def test_a_person_is_what_the_day_makes_of_them(day: str, code: str) -> None:
    person = Person("Erika Muster", "f", (Term("XXX:GOV", "president", "2000-01-01", "2004-06-30"),), "muster")
    assert person.code_at(day) == code


def test_who_dies_in_office_stays_what_he_was() -> None:
    term = Term("XXX:MIL", "general", "2000-01-01", "2004-06-30")
    assert Person("Erik Muster", "m", (term,), "muster", "2004-06-30").code_at("2004-07-02") == "XXX:MIL"
    assert Person("Erik Muster", "m", (term,), "muster", "2010").code_at("2004-07-02") == "XXX:ELI"


def test_cities_are_the_largest_first() -> None:
    length, found = load("de").actors.city(["mailand"], 0)
    assert length == 1 and isinstance(found[0], City) and found[0].country == "ITA"


def test_a_sector_that_plover_lacks_is_a_fault_with_file_and_line(tmp_path: Path) -> None:
    folder = tmp_path / "any" / "people"
    folder.mkdir(parents=True)
    (folder / "mine.lex").write_text(
        "@ name | spellings | sex | offices\nMaria Probe | | f | DEU:GVO minister 2020..\n", "utf-8"
    )
    with pytest.raises(LexiconError, match=r"mine\.lex:2: 'GVO'"):
        _ = Lexicon("de", tmp_path).actors


def test_a_language_without_a_class_of_words_can_be_read() -> None:
    modules = (ROOT / "src" / "depesche" / "entities").rglob("*.py")
    asked = {name for module in modules for name in re.findall(r'classes\["(\w+)"\]', module.read_text("utf-8"))}
    assert asked and asked <= set(CLASSES)


def test_what_a_role_is_asked_first_changes_nothing_later() -> None:
    actors = load("de").actors
    assert actors.role("Wusstenwir")[0] is None
    assert actors.role("Wusstenwir", "Präsident")[0] is not None
    assert actors.role("Wusstenwir")[0] is None
