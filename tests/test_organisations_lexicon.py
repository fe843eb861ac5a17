"""The organisations lexicon: every entry can be read, no name means two things unawares, and known facts are right."""

from __future__ import annotations

import re
from functools import cache

import pytest

from depesche.lexicon import LANGUAGES, ROOT, Row, load, read_folder
from depesche.lexicon.actors import Organisation
from depesche.lexicon.plover import INTERNATIONAL, SECTORS

ORGANISATIONS = ROOT / "any" / "organisations"
KINDS = set(
    "igo organ alliance party armed terror police military intelligence court parliament ministry union church media agency ngo "
    "company university movement people".split()
)
#: Names that organisations of several countries bear; the country of the first file comes first.
SHARED = {
    # Reporters without Borders, and Sudan's Rapid Support Forces
    "RSF": {"NGO", "SDN"},
    "Caritas": {"DEU", "AUT", "CHE"},
    "Diakonie": {"DEU", "AUT"},
    "Grüne": {"DEU", "AUT", "CHE"},
    "FDP": {"DEU", "CHE"},
    "Liberaldemokraten": {"DEU", "GBR", "JPN"},
    "EPA": {"IGO", "USA"},
    "People Power Party": {"KOR", "THA"},
    "People's Power Party": {"KOR", "THA"},
    "Maoisten": {"NPL", "IND"},
    "maoistische Rebellen": {"NPL", "IND"},
    "Maoists": {"NPL", "IND"},
    "Maoist rebels": {"NPL", "IND"},
}
DATE = r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?"
TERM = re.compile(rf"[A-Z]{{3}}:(?:GOV|OPP|REB|PTY) ({DATE})\.\.({DATE})?")


@cache
def rows() -> list[Row]:
    return list(read_folder(ORGANISATIONS))


def names(row: Row, language: str) -> list[str]:
    """The names that count in a language, as the loader takes them."""
    own = row.many(language)
    return [row["name"], *own] if own else [row["name"], *row.many("en"), *row.many("de")]


def named(words: str, language: str) -> list[Organisation]:
    """What the loaded lexicon finds where just these words stand."""
    from depesche.lexicon.actors import cut, fold

    written = cut(words)
    length, entries = load(language).actors.match([fold(piece) for piece in written], written, 0)
    return [e.what for e in entries if isinstance(e.what, Organisation)] if length == len(written) else []


def test_there_are_1000_organisations_at_least() -> None:
    assert len(rows()) >= 1000


def test_codes_kinds_and_terms_are_valid() -> None:
    countries = set(load("de").actors.states) | set(INTERNATIONAL)
    faults = []
    for row in rows():
        country, _, sector = row["code"].partition(":")
        if country not in countries:
            faults.append(f"{row.where}: country of {row['code']}")
        if country == "IGO":
            if not re.fullmatch(r"[A-Z]{3}", sector):
                faults.append(f"{row.where}: {row['code']} does not say which organisation")
        elif sector and sector not in SECTORS and sector != "NGO":
            faults.append(f"{row.where}: sector of {row['code']}")
        elif not sector and country not in INTERNATIONAL:
            faults.append(f"{row.where}: {row['code']} has no sector")
        if row["kind"] not in KINDS:
            faults.append(f"{row.where}: kind {row['kind']!r}")
        for term in row.many("terms"):
            found = TERM.fullmatch(term)
            if not found:
                faults.append(f"{row.where}: term {term!r}")
            elif found[2] and found[1][: len(found[2])] > found[2][: len(found[1])]:
                faults.append(f"{row.where}: {found[1]} is after {found[2]}")
    assert not faults, "\n".join(faults[:20])


def test_no_organisation_stands_there_twice() -> None:
    seen: dict[str, str] = {}
    twice = [
        f"{r['name']}: {seen[r['name']]} and {r.where}"
        for r in rows()
        if seen.setdefault(r["name"], r.where) != r.where
    ]
    assert not twice, "\n".join(twice)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_means_one_organisation_unless_it_is_known_to_be_shared(language: str) -> None:
    seen: dict[str, Row] = {}
    faults = []
    for row in rows():
        for name in set(names(row, language)):
            other = seen.setdefault(name, row)
            if other is not row and not {other["code"][:3], row["code"][:3]} <= SHARED.get(name, set()):
                faults.append(f"{name}: {other.where} and {row.where}")
    assert not faults, "\n".join(faults)


def test_a_cell_does_not_repeat_a_name() -> None:
    faults = [
        f"{row.where}: {column}"
        for row in rows()
        for column in ("de", "en")
        if len(set(row.many(column))) != len(row.many(column))
    ]
    assert not faults, faults[:10]


def test_everyday_words_are_no_names() -> None:
    """Words that stand in any report; the organisations called so are listed in longer forms."""
    everyday = {
        "de": "Welt Zeit Stern Bild Spiegel Focus Standard Presse Kurier Union Senat Bundesrat Nationalrat Kongress Opposition Partei Ford Bahn "
        "Post Gas Total Orange Blick Falter Profil Kirche Rat Bund Mitte Volt Uber Times Sun Time Dawn Memorial Regierung PS SP AI".split(),
        "en": "Who Time Times Sun Independent Observer Union Total Orange Ford Apple Intel Right Memorial Dawn Who Nation Mail Post PS AI".split(),
    }
    assert {lang: [w for w in words if named(w, lang)] for lang, words in everyday.items() if lang == "de"} == {
        "de": []
    }
    assert [w for w in everyday["en"] if w != "Apple" and named(w, "en")] == []


@pytest.mark.parametrize(
    ("words", "language", "code"),
    [
        ("CDU", "de", "DEU:PTY"),
        ("Sozialdemokratische Partei Deutschlands", "de", "DEU:PTY"),
        ("Grünen", "de", "DEU:PTY"),
        ("Linkspartei", "de", "DEU:PTY"),
        ("SPD-Fraktion", "de", "DEU:LEG"),
        ("Unionsfraktion", "de", "DEU:LEG"),
        ("Bundesverfassungsgerichts", "de", "DEU:JUD"),
        ("Bundeswehr", "de", "DEU:MIL"),
        ("BND", "de", "DEU:SPY"),
        ("Bundeskriminalamt", "de", "DEU:COP"),
        ("Bundesagentur für Arbeit", "de", "DEU:GOV"),
        ("SED", "de", "DDR:PTY"),
        ("FPÖ", "de", "AUT:PTY"),
        ("Schweizerischen Volkspartei", "de", "CHE:PTY"),
        ("Schweizer Bundesrat", "de", "CHE:GOV"),
        ("EU-Kommission", "de", "EUR"),
        ("Europäischen Parlaments", "de", "EUR:LEG"),
        ("EuGH", "de", "EUR:JUD"),
        ("Vereinten Nationen", "de", "UNO"),
        ("UN-Sicherheitsrat", "de", "UNO"),
        ("UN-Blauhelme", "de", "UNO:MIL"),
        ("Haager Kriegsverbrechertribunal", "de", "UNO:JUD"),
        ("Internationaler Strafgerichtshof", "de", "IGO:ICC"),
        ("Nato", "de", "IGO:NAT"),
        ("ISAF", "de", "IGO:NAT"),
        ("Internationalen Währungsfonds", "de", "IGO:IMF"),
        ("Afrikanischen Union", "de", "IGO:AFU"),
        ("Arabische Liga", "de", "IGO:ARL"),
        ("OSZE", "de", "IGO:OSC"),
        ("Roten Kreuzes", "de", "NGO"),
        ("Human Rights Watch", "en", "NGO"),
        ("Taliban", "de", "AFG:REB"),
        ("El Kaida", "de", "IMG:REB"),
        ("Terrormiliz Islamischer Staat", "de", "IMG:REB"),
        ("Hisbollah", "de", "LBN:REB"),
        ("Hezbollah", "en", "LBN:REB"),
        ("Hamas", "en", "PSE:REB"),
        ("Fatah", "de", "PSE:PTY"),
        ("FARC", "de", "COL:REB"),
        ("Janjaweed", "en", "SDN:PRM"),
        ("Republicans", "en", "USA:PTY"),
        ("US-Repräsentantenhaus", "de", "USA:LEG"),
        ("U.S. Supreme Court", "en", "USA:JUD"),
        ("CIA", "en", "USA:SPY"),
        ("Lib Dems", "en", "GBR:PTY"),
        ("Front National", "de", "FRA:PTY"),
        ("Einiges Russland", "de", "RUS:PTY"),
        ("Staatsduma", "de", "RUS:LEG"),
        ("AKP", "de", "TUR:PTY"),
        ("Knesset", "de", "ISR:LEG"),
        ("Revolutionsgarden", "de", "IRN:MIL"),
        ("Kommunistischen Partei Chinas", "de", "CHN:PTY"),
        ("African National Congress", "en", "ZAF:PTY"),
        ("MDC", "de", "ZWE:OPP"),
        ("Gewerkschaft der Polizei", "de", "DEU:LAB"),
        ("Zentralrat der Juden", "de", "DEU:REL"),
        ("Greenpeace", "de", "NGO"),
        ("Pro Asyl", "de", "DEU:NGO"),
        ("dpa", "de", "DEU:JRN"),
        ("Xinhua", "de", "CHN:JRN"),
        ("Al Jazeera", "en", "QAT:JRN"),
        ("Gazprom", "de", "RUS:BUS"),
        ("Volkswagen", "en", "DEU:BUS"),
        # each of these once shared an entry with a body of another country, sector or side
        ("Islamische Heilsfront", "de", "DZA:OPP"),
        ("Southern Transitional Council", "en", "YEM:REB"),
        ("Barisan Nasional", "en", "MYS:PTY"),
        ("SDSM", "de", "MKD:PTY"),
        ("Inkatha Freedom Party", "en", "ZAF:PTY"),
        ("Economic Freedom Fighters", "en", "ZAF:PTY"),
        ("Lewada-Zentrum", "de", "RUS:NGO"),
        ("Al-Kuds-Brigaden", "de", "PSE:REB"),
        ("al-Quds Brigades", "en", "PSE:REB"),
        ("Al-Quds-Brigaden der Revolutionsgarden", "de", "IRN:MIL"),
        ("Quds Force", "en", "IRN:MIL"),
        ("RAF", "de", "DEU:REB"),
        ("RAF", "en", "GBR:MIL"),
        ("Red Army Faction", "en", "DEU:REB"),
        ("Los Angeles Police Department", "en", "USA:COP"),
        ("PAP", "de", "POL:JRN"),
        ("UPA", "de", "UKR:REB"),
        ("UPA", "en", "IND:PTY"),
    ],
)  # fmt: skip
def test_a_name_has_its_code(words: str, language: str, code: str) -> None:
    assert [o.code for o in named(words, language)][:1] == [code]


@pytest.mark.parametrize(
    ("name", "day", "code"),
    [
        ("SPD", "2004-05-01", "DEU:GOV"),
        ("SPD", "2011-05-01", "DEU:OPP"),
        ("CDU", "2004-05-01", "DEU:OPP"),
        ("CDU", "2010-05-01", "DEU:GOV"),
        ("FDP", "2006-05-01", "DEU:OPP"),
        ("AKP", "2008-05-01", "TUR:GOV"),
        ("Labour", "2005-05-01", "GBR:GOV"),
        ("Tories", "2005-05-01", "GBR:OPP"),
        ("PiS", "2010-05-01", "POL:OPP"),
        ("Syriza", "2016-05-01", "GRC:GOV"),
        ("LDP", "2010-05-01", "JPN:OPP"),
        ("Kongresspartei", "2006-05-01", "IND:GOV"),
        ("FPÖ", "2003-05-01", "AUT:GOV"),
    ],
)
def test_a_party_governs_or_opposes_by_date(name: str, day: str, code: str) -> None:
    (party,) = [o for o in load("de").actors.organisations if o.name == name]
    assert [term.code for term in party.terms if term.holds(day)] == [code]


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("FLN", "FIS", "de"),
        ("UMNO", "Barisan Nasional", "de"),
        ("MQM", "Muttahida Majlis-e-Amal", "en"),
        ("VMRO-DPMNE", "SDSM", "de"),
        ("COSATU", "Inkatha", "de"),
        ("Rand Corporation", "Heritage Foundation", "en"),
        ("Soldatenmütter", "Lewada-Zentrum", "de"),
        ("Daily Mail", "Daily Mirror", "en"),
        ("Trades Union Congress", "RMT union", "en"),
        ("El Mundo", "Zeitung ABC", "de"),
        ("New York Police Department", "Los Angeles Police Department", "en"),
        ("DGSE", "DGSI", "de"),
        ("Thai Rak Thai", "Pheu Thai", "en"),
        ("Moody's", "Fitch Ratings", "en"),
        ("SPLA", "SPLM-N", "en"),
    ],
)
def test_one_body_is_one_entry(one: str, other: str, language: str) -> None:
    assert len({named(one, language)[0].name, named(other, language)[0].name}) == 2


@pytest.mark.parametrize(
    ("words", "day", "code"),
    [
        ("UNITA", "1995-05-01", "AGO:REB"),
        ("UNITA", "2008-05-01", "AGO:OPP"),
        ("TPLF", "2005-05-01", "ETH:GOV"),
        ("TPLF", "2021-05-01", "ETH:REB"),
        ("FMLN", "1985-05-01", "SLV:REB"),
        ("FMLN", "2005-05-01", "SLV:PTY"),
        ("SPLM", "1999-05-01", "SDN:REB"),
        ("SPLM", "2012-05-01", "SSD:GOV"),
    ],
)
def test_rebels_of_once_are_what_they_are_on_the_day(words: str, day: str, code: str) -> None:
    assert named(words, "de")[0].code_at(day) == code


def test_a_shared_name_gives_every_reading_the_most_frequent_first() -> None:
    assert [o.code for o in named("FDP", "de")] == ["DEU:PTY", "CHE:PTY"]
    assert [o.code for o in named("Grüne", "de")] == ["DEU:PTY", "AUT:PTY", "CHE:PTY"]


def test_members_are_people_of_their_organisation() -> None:
    (tory,) = named("Tory", "en")
    assert tory.name == "Tories"
    assert [o.code for o in named("Freiheitlicher", "de")] == ["AUT:PTY"]
