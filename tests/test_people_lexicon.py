"""The people lexicon: every entry can be read, nobody stands in it twice, and known terms of office are right."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from depesche.lexicon import ROOT, Row, read_folder

PEOPLE = ROOT / "any" / "people"
OFFICES = set(
    "president prime_minister chancellor monarch foreign_minister defence_minister interior_minister finance_minister minister "
    "party_leader opposition_leader speaker secretary_general commissioner commander rebel_leader mayor governor general judge "
    "cleric spokesperson activist leader politician member_of_parliament".split()
)
CODE = re.compile(r"[A-Z]{3}(:[A-Z]{3})?")
DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
SECTORS = set(
    "GOV MIL COP JUD LEG SPY PRM PTY OPP REB UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF PRE REL SOC".split()
)
#: In place of a sector, `IGO` carries the three letters of the organisation.
INTERNATIONAL = {"IGO"}


class Term(NamedTuple):
    """One office of one person: `RUS:GOV president 2000-05-07..2008-05-07`."""

    code: str
    office: str
    begin: str
    end: str

    def holds(self, date: str) -> bool:
        """Whether it covers that day; a date known to the year or month covers all of it."""
        return self.begin <= date[: len(self.begin)] and (not self.end or date[: len(self.end)] <= self.end)


@cache
def rows() -> list[Row]:
    return list(read_folder(PEOPLE))


def terms(row: Row) -> list[Term]:
    out = []
    for text in row.many("offices"):
        code, office, span = text.split(" ")
        begin, end = span.split("..")
        out.append(Term(code, office, begin, end))
    return out


def key(name: str) -> str:
    """A name without marks, hyphens, case and the sign of the surname."""
    text = unicodedata.normalize("NFKD", name.casefold().replace("*", "").replace("ß", "ss").replace("ı", "i"))
    return re.sub(r"[^a-z0-9]+", " ", "".join(c for c in text if not unicodedata.combining(c))).strip()


@cache
def by_name() -> dict[str, list[Row]]:
    """Rows under their name, their spellings and the surname (the first word where it is marked)."""
    index: dict[str, list[Row]] = {}
    for row in rows():
        name = row["name"]
        family = name.split()[0] if name.startswith("*") else name.split()[-1]
        spellings = row.many("spellings")
        families = [s.split()[-1] for s in spellings if not name.startswith("*")]
        for form in {key(form) for form in [name, family, *spellings, *families]}:
            index.setdefault(form, []).append(row)
    return index


def codes(form: str, date: str) -> set[str]:
    """The codes of everyone known under that form who is in office on that date."""
    return {t.code for row in by_name().get(key(form), []) for t in terms(row) if t.holds(date)}


def test_there_are_2500_people_at_least() -> None:
    assert len(rows()) >= 2500


def test_most_of_them_are_written_by_hand() -> None:
    made = sum(1 for row in rows() if row.where.startswith("countryinfo.lex"))
    assert len(rows()) - made >= 2500


def test_every_entry_can_be_read() -> None:
    faults = []
    for row in rows():
        if set(row.cells) - {"name", "spellings", "sex", "offices", "died"} or not row["name"] or not row["offices"]:
            faults.append(f"{row.where}: columns {sorted(row.cells)}")
        if row["sex"] not in ("m", "f", ""):
            faults.append(f"{row.where}: sex {row['sex']!r}")
        if "*" in row["name"][1:]:
            faults.append(f"{row.where}: the sign of the surname stands before the name")
        for text in row.many("offices"):
            match = re.fullmatch(r"(\S+) (\S+) ([\d-]+)\.\.([\d-]*)", text)
            if not match:
                faults.append(f"{row.where}: {text!r} is not `CODE office from..to`")
                continue
            code, office, begin, end = match.groups()
            if not CODE.fullmatch(code):
                faults.append(f"{row.where}: code {code}")
            if ":" in code and code[:3] not in INTERNATIONAL and code[4:] not in SECTORS:
                faults.append(f"{row.where}: sector of {code}")
            if office not in OFFICES:
                faults.append(f"{row.where}: office {office}")
            if not DATE.fullmatch(begin) or (end and not DATE.fullmatch(end)):
                faults.append(f"{row.where}: dates {begin}..{end}")
            elif end and begin[: min(len(begin), len(end))] > end[: min(len(begin), len(end))]:
                faults.append(f"{row.where}: {begin} is after {end}")
    assert not faults, "\n".join(faults[:20])


def test_nobody_stands_there_twice() -> None:
    seen: dict[str, str] = {}
    twice = []
    for row in rows():
        name = key(row["name"])
        if name in seen:
            twice.append(f"{row['name']}: {seen[name]} and {row.where}")
        seen[name] = row.where
    assert not twice, "\n".join(twice)


def test_spellings_do_not_repeat_the_name() -> None:
    faults = [row.where for row in rows() for s in row.many("spellings") if s == row["name"].lstrip("*") or "*" in s]
    assert not faults, faults[:10]


def test_countries_are_known() -> None:
    """A code used once only is mostly a slip; the test lists the whole set so that a new one is seen."""
    countries = Counter(t.code[:3] for row in rows() for t in terms(row))
    former = {"SUN", "DDR", "YUG", "CSK", "SCG", "KOS", "UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "VAT"}
    pycountry = pytest.importorskip("pycountry")
    iso = {c.alpha_3 for c in pycountry.countries}
    assert set(countries) - iso - former == set()


@pytest.mark.parametrize(
    ("form", "date", "code"),
    [
        ("George Bush", "1991-01-17", "USA:GOV"),
        ("George W. Bush", "2005-03-20", "USA:GOV"),
        ("Putin", "2004-02-01", "RUS:GOV"),
        ("Dmitri Medwedew", "2009-08-01", "RUS:GOV"),
        ("Dmitry Medvedev", "2009-08-01", "RUS:GOV"),
        ("Angela Merkel", "2010-06-01", "DEU:GOV"),
        ("Angela Merkel", "2004-06-01", "DEU:PTY"),
        ("Gerhard Schröder", "1992-06-01", "DEU:GOV"),
        ("Horst Köhler", "2002-01-01", "IGO:IMF"),
        ("Horst Köhler", "2006-01-01", "DEU:GOV"),
        ("Erich Honecker", "1980-01-01", "DDR:GOV"),
        ("Adolf Hitler", "1939-09-01", "DEU:GOV"),
        ("Josef Stalin", "1940-01-01", "SUN:GOV"),
        ("Tito", "1970-01-01", "YUG:GOV"),
        ("Slobodan Milosevic", "1999-03-24", "YUG:GOV"),
        ("Kim Jong-il", "2002-08-23", "PRK:GOV"),
        ("Kim Jong Un", "2019-04-25", "PRK:GOV"),
        ("Selenski", "2020-01-01", "UKR:GOV"),
        ("Volodymyr Zelensky", "2020-01-01", "UKR:GOV"),
        ("Viktor Yushchenko", "2006-01-01", "UKR:GOV"),
        ("Julia Timoschenko", "2012-01-01", "UKR:OPP"),
        ("Michail Saakaschwili", "2008-08-08", "GEO:GOV"),
        ("Ghaddafi", "2011-03-01", "LBY:GOV"),
        ("Mahmoud Ahmadinejad", "2009-06-12", "IRN:GOV"),
        ("Ariel Sharon", "2005-08-15", "ISR:GOV"),
        ("Ismail Haniyeh", "2006-06-01", "PSE:GOV"),
        ("Ismail Haniyeh", "2012-06-01", "PSE:REB"),
        ("Hassan Nasrallah", "2006-07-12", "LBN:REB"),
        ("Osama bin Laden", "2004-10-29", "IMG:REB"),
        ("Abdullah Öcalan", "2013-03-21", "TUR:REB"),
        ("Schamil Bassajew", "2004-09-03", "RUS:REB"),
        ("Joseph Kony", "2006-01-01", "UGA:REB"),
        ("Manuel Marulanda", "2007-01-01", "COL:REB"),
        ("Velupillai Prabhakaran", "2008-01-01", "LKA:REB"),
        ("Morgan Tsvangirai", "2008-04-01", "ZWE:OPP"),
        ("Morgan Tsvangirai", "2010-04-01", "ZWE:GOV"),
        ("Aung San Suu Kyi", "2009-05-14", "MMR:OPP"),
        ("Juan Guaidó", "2019-01-23", "VEN:OPP"),
        ("Manuel Zelaya", "2009-06-01", "HND:GOV"),
        ("Roberto Micheletti", "2009-08-01", "HND:GOV"),
        ("Thaksin Shinawatra", "2006-01-01", "THA:GOV"),
        ("Pervez Musharraf", "2007-11-03", "PAK:GOV"),
        ("Kofi Annan", "2003-01-01", "UNO"),
        ("Ban Ki-moon", "2009-01-01", "UNO"),
        ("José Manuel Barroso", "2009-01-01", "EUR"),
        ("Jens Stoltenberg", "2008-01-01", "NOR:GOV"),
        ("Jens Stoltenberg", "2016-01-01", "IGO:NAT"),
        ("Benedikt XVI.", "2009-01-01", "VAT:GOV"),
        ("Papst Franziskus", "2014-01-01", "VAT:GOV"),
        ("Nancy Pelosi", "2008-01-01", "USA:LEG"),
        ("Omar al-Bashir", "2009-03-04", "SDN:GOV"),
        ("Fidel Castro", "1962-10-22", "CUB:GOV"),
        ("Nelson Mandela", "1995-01-01", "ZAF:GOV"),
        ("Ramsan Kadyrow", "2010-01-01", "RUS:GOV"),
        ("Evo Morales", "2008-01-01", "BOL:GOV"),
        ("Christoph Blocher", "2005-01-01", "CHE:GOV"),
        ("Alfred Gusenbauer", "2008-01-01", "AUT:GOV"),
        ("Jörg Haider", "2006-01-01", "AUT:GOV"),
    ],
)  # fmt: skip
def test_someone_holds_an_office_on_a_day(form: str, date: str, code: str) -> None:
    assert code in codes(form, date)


def test_the_same_surname_at_two_dates_is_two_people() -> None:
    def president(family: str, country: str, date: str) -> list[str]:
        return [
            row["name"]
            for row in by_name()[key(family)]
            if any(
                t.code == f"{country}:GOV" and t.holds(date) and t.office in ("president", "leader") for t in terms(row)
            )
        ]

    assert president("Bush", "USA", "1991-06-01") == ["George Bush"]
    assert president("Bush", "USA", "2005-06-01") == ["George W. Bush"]
    assert president("Kim", "PRK", "2005-06-01")[0] != president("Kim", "PRK", "2019-06-01")[0]
    assert "*Kim Jong-il" in president("Kim", "PRK", "2005-06-01")
    assert "*Kim Jong-un" in president("Kim", "PRK", "2019-06-01")


@pytest.mark.parametrize(
    ("code", "office", "date", "name"),
    [
        ("RUS:GOV", "president", "2019-04-25", "Wladimir Putin"),
        ("USA:GOV", "foreign_minister", "2014-05-01", "John Kerry"),
        ("DEU:GOV", "foreign_minister", "2007-05-01", "Frank-Walter Steinmeier"),
        ("DEU:GOV", "interior_minister", "2015-09-05", "Thomas de Maizière"),
        ("FRA:GOV", "president", "2010-01-01", "Nicolas Sarkozy"),
        ("GBR:GOV", "prime_minister", "2006-01-01", "Tony Blair"),
        ("POL:GOV", "president", "2010-04-01", "Lech Kaczyński"),
        ("TUR:GOV", "prime_minister", "2008-01-01", "Recep Tayyip Erdoğan"),
        ("CHN:GOV", "president", "2008-08-08", "*Hu Jintao"),
        ("JPN:GOV", "prime_minister", "2011-03-11", "Naoto Kan"),
        ("EGY:GOV", "president", "2012-12-01", "Mohammed Mursi"),
        ("SYR:GOV", "president", "2013-08-21", "Baschar al-Assad"),
        ("VEN:GOV", "president", "2009-01-01", "Hugo Chávez"),
        ("AUT:GOV", "chancellor", "2006-06-01", "Wolfgang Schüssel"),
        ("KEN:GOV", "president", "2008-01-01", "Mwai Kibaki"),
        ("UNO", "secretary_general", "2001-01-01", "Kofi Annan"),
        ("IGO:NAT", "secretary_general", "2007-01-01", "Jaap de Hoop Scheffer"),
        ("IRN:GOV", "foreign_minister", "2015-07-14", "Mohammed Dschawad Sarif"),
    ],
)  # fmt: skip
def test_an_office_on_a_day_finds_its_holder_alone(code: str, office: str, date: str, name: str) -> None:
    assert [r["name"] for r in rows() for t in terms(r) if (t.code, t.office) == (code, office) and t.holds(date)] == [
        name
    ]


def test_the_files_are_hand_written_but_for_one() -> None:
    assert (
        (PEOPLE / "countryinfo.lex")
        .read_text(encoding="utf-8")
        .splitlines()[1]
        .startswith("# Made by training/build_people.py")
    )
    assert {Path(p).name for p in PEOPLE.glob("*.lex")} >= {"germany.lex", "historical.lex", "armed_groups.lex"}


def test_who_died_in_office_is_told_from_who_left_it() -> None:
    died = {row["name"]: row["died"] for row in rows() if row["died"]}
    assert all(DATE.fullmatch(day) for day in died.values())
    assert all(max(t.end or "9999" for t in terms(row)) == row["died"] for row in rows() if row["died"])
    assert died["*Kim Jong-il"] == "2011-12-17" and died["Josef Stalin"] == "1953-03-05"
    assert "Gerhard Schröder" not in died


def test_a_leader_rules_a_state_or_stands_for_a_body_as_well_known() -> None:
    """The surname of a leader alone is enough to be found, so that heads of unions, banks and services are none."""
    sectors = {
        t.code.partition(":")[2] for row in rows() for t in terms(row) if t.office == "leader" and t.code[:3] != "EUR"
    }
    assert sectors <= {"GOV", "MIL"}


@pytest.mark.parametrize(
    ("name", "day", "code"),
    [
        ("Ali Alatas", "1995-05-01", "IDN:GOV"),
        ("Gareth Evans", "1993-05-01", "AUS:GOV"),
        ("İsmail Cem", "1999-05-01", "TUR:GOV"),
        ("Hans Hillen", "2012-05-01", "NLD:GOV"),
        ("Anifah Aman", "2016-05-01", "MYS:GOV"),
        ("Eduardo Bonomi", "2018-05-01", "URY:GOV"),
        ("Adelino Mano Queta", "2010-05-01", "GNB:GOV"),
        ("Teo Chee Hean", "2010-05-01", "SGP:GOV"),
    ],
)
def test_ministers_hold_all_of_their_term(name: str, day: str, code: str) -> None:
    assert code in codes(name, day)
