"""A lexicon of one's own: what is laid over what, and that whatever is wrong in it is told by file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from depesche.language.vocabulary import oddity
from depesche.lexicon import Lexicon
from depesche.lexicon.cells import Known, faults
from depesche.lexicon.check import check, notes
from depesche.lexicon.table import read_table
from depesche.reading import Config, Reader
from depesche.records import Report

TRIGGERS = "@ lemma | pos | act | frame | if\n"
PEOPLE = "@ name | spellings | sex | offices\n"
ORGANISATIONS = "@ name | de | en | code | kind | terms\n"
ROLES = "@ noun | feminine | sector | kind | note\n"


def write(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def known() -> dict[str, Known]:
    """What the package's files hold, by pattern."""
    lexicon, found = Lexicon("de"), Known()
    for pattern, everywhere in (("states.lex", True), ("people/*.lex", True), ("organisations/*.lex", True), ("roles.lex", False), ("triggers/*.lex", False)):  # fmt: skip
        found.take(pattern, lexicon.rows(pattern, everywhere))
    return {"de": found}


@pytest.mark.parametrize(
    ("pattern", "text", "told"),
    [
        ("triggers/*.lex", TRIGGERS + "loben | v | SUPPORT | subject > obj |\n", "no entry knows a slot 'subject'"),
        ("triggers/*.lex", TRIGGERS + "loben | v | SUPPORT | subj obj |\n", "no entry knows a slot 'subj obj'"),
        ("triggers/*.lex", TRIGGERS.replace("lemma", "lema") + "loben | v | SUPPORT | subj > obj |\n", "no column 'lema'"),
        ("people/*.lex", PEOPLE + "Wilma Hering | | f | DEU:GOV minister 2020-13..2024\n", "'2020-13' in '2020-13..2024' is no date"),
        ("people/*.lex", PEOPLE + "Wilma Hering | | f | DEU:GOV minister 2024-03..2020\n", "ends before it begins"),
        ("people/*.lex", PEOPLE + "Wilma Hering | | f | DEU:GOV ministerin 2020..\n", "no office 'ministerin'; there are"),
        ("people/*.lex", PEOPLE + "Wilma Hering | | f | GER:GOV minister 2020..\n", "'GER' in 'GER:GOV' is no country"),
        ("people/*.lex", PEOPLE + "Wilma Hering | | w | DEU:GOV minister 2020..\n", "sex 'w': there are f, m"),
        ("people/*.lex", PEOPLE + "Wilma Hering | | f |\n", "has no office"),
        ("organisations/*.lex", ORGANISATIONS + "FPG | FPG | FPG | DEU:PTY | partei |\n", "kind 'partei': there are"),
        ("organisations/*.lex", ORGANISATIONS + "FPG | FPG | FPG | DEUPTY | party |\n", "'DEUPTY' is no code"),
        ("organisations/*.lex", ORGANISATIONS + "FPG | FPG | FPG | DEU:PTY | party | DEU:OPP 2019..2018\n", "ends before it begins"),
        ("roles.lex", ROLES + "Heringswart | Heringswartin | GOVT | person |\n", "sector 'GOVT'"),
        ("roles.lex", ROLES + "Heringswart | Heringswartin | GOV | persons |\n", "kind 'persons'"),
    ],
)  # fmt: skip
def test_what_a_cell_cannot_mean_is_told(
    tmp_path: Path, known: dict[str, Known], pattern: str, text: str, told: str
) -> None:
    (tmp_path / "a.lex").write_text(text, encoding="utf-8")
    found = [str(fault) for fault in faults(pattern, list(read_table(tmp_path / "a.lex", "a.lex")), known["de"])]
    assert len(found) == 1 and found[0].startswith("a.lex:2: ") and told in found[0]


def test_all_faults_are_told_at_once_each_with_the_file_it_stands_in(tmp_path: Path) -> None:
    own = write(
        tmp_path,
        {
            "de/triggers/mine.lex": TRIGGERS + "loben | v | PRAISE | subj > obj |\nloben | verb | SUPPORT | subj > obj |\nloben | v | SUPPORT | subj > obj | obj=@nixda\n",
            "de/trigger/mine.lex": TRIGGERS + "loben | v | SUPPORT | subj > obj |\n",
            "de/triggers/mine.txt": TRIGGERS,
            "any/people/mine.lex": PEOPLE + "Wilma Hering | | f | GER:GOV minister 2020..\n",
            "README.md": "Mine.",
        },
    )  # fmt: skip
    assert [line.removeprefix(f"{own}/").split(" ")[0] for line in check(own)] == [
        "de/triggers/mine.lex:2:", "de/triggers/mine.lex:3:", "de/triggers/mine.lex:4:", "any/people/mine.lex:2:", "de/trigger/mine.lex:", "de/triggers/mine.txt:",
    ]  # fmt: skip


def test_what_may_be_meant_is_noted(tmp_path: Path) -> None:
    own = write(
        tmp_path,
        {
            "de/triggers/mine.lex": TRIGGERS + "verheringen | v | ACCUSE | subj > obj |\nkritisierte | v | ACCUSE | subj > obj |\nloben | v | SUPPORT | subj > obj | both\nloben | v | ACCUSE | subj > obj | both\n",
            "en/triggers/mine.lex": TRIGGERS + "condemned | v | ACCUSE | subj > obj |\n",
        },
    )  # fmt: skip
    told = [line.removeprefix(f"{own}/") for line in notes(own, oddity)]
    assert [line.partition(": ")[0] for line in told] == [
        "de/triggers/mine.lex:2", "de/triggers/mine.lex:3", "de/triggers/mine.lex:5", "en/triggers/mine.lex:2",
    ]  # fmt: skip
    assert "never met" in told[0] and "'kritisieren'" in told[1] and "never asked" in told[2] and "'condemn'" in told[3]


def test_an_entry_of_ones_own_takes_the_place_of_the_packages(tmp_path: Path) -> None:
    own = write(
        tmp_path,
        {
            "de/triggers/mine.lex": "\ufeff" + TRIGGERS + "kritisieren | v | SUPPORT | subj > obj |\n",
            "any/people/mine.lex": PEOPLE + "Heiko Maas | Maas | m | FRA:OPP opposition_leader 2015..\n",
            "any/organisations/mine.lex": ORGANISATIONS + "SPD | SPD | SPD | FRA:PTY | party |\n",
            "de/roles.lex": ROLES + "Demonstrant | Demonstrantin | REB | group |\n",
        },
    )
    text = "Die SPD kritisierte Russland. Heiko Maas traf Emmanuel Macron in Paris. Demonstranten in Moskau kritisierten die Ukraine."
    report = Report(id="t", text=text, date="2020-05-04", language="de")
    told = [
        (e.type, sorted(p.code for p in (*e.actor, *e.recipient)))
        for e in Reader(Config(language="de", lexicon=own)).read(report).events
    ]
    assert told == [
        ("SUPPORT", ["FRA:PTY", "RUS:GOV"]),
        ("CONSULT", ["FRA:GOV", "FRA:OPP"]),
        ("SUPPORT", ["RUS:REB", "UKR:GOV"]),
    ]
    assert "mine.lex:2: takes the place of de/triggers/accuse.lex" in notes(own, oddity)[0]
