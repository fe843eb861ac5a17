"""Who is named: sentences in, mentions with PLOVER codes out (`tests/data/entities/<language>.txt`)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from depesche import language
from depesche.entities import Actors, read_entities
from depesche.lexicon import load
from depesche.records import Block, Report

DATA = Path(__file__).parent / "data/entities"


@dataclass(frozen=True)
class Case:
    """One mention that a report must have."""

    text: str
    date: str | None
    words: str
    nth: int
    code: str | None
    name: str | None


def cases(path: Path) -> list[Case]:
    """The table of a language (see the head of the file)."""
    found: list[Case] = []
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        date = next((line[1:].strip() for line in lines if line.startswith("@")), None)
        text = "\n".join(line for line in lines if not line.startswith(("@", " ")))
        for line in lines:
            if line.startswith(" "):
                words, code, *name = [cell.strip() for cell in line.split("|")]
                words, _, nth = words.partition(" #")
                found.append(
                    Case(
                        text,
                        date or None,
                        words,
                        int(nth or 1),
                        None if code == "-" else code,
                        name[0] if name else None,
                    )
                )
    return found


@cache
def read(text: str, date: str | None, lang: str) -> Actors:
    report = Report(id="t", text=text, date=date)
    doc = language.parse(report, [Block(kind="paragraph", start=0, end=len(text))], language.load_engine(lang))
    return read_entities(doc, report, load(lang))


def codes_at(actors: Actors, case: Case) -> list[str | None]:
    """Codes of the mentions with these very words at the n-th place they stand, or else of the largest covering it."""
    start = -1
    for _ in range(case.nth):
        start = case.text.index(case.words, start + 1)
    end = start + len(case.words)
    exact = [m for m in actors.mentions if (m.start, m.end) == (start, end)]
    ending = [m for m in actors.mentions if m.end == end]
    covering = [m for m in actors.mentions if m.start <= start and end <= m.end]
    return [m.code for m in exact or ending or covering] or [None]


def check(case: Case, lang: str) -> None:
    actors = read(case.text, case.date, lang)
    codes = codes_at(actors, case)
    if case.code is None:
        assert all(code is None for code in codes), f"{case.words!r} in {case.text!r} is nobody political, not {codes}"
    else:
        assert case.code in codes, f"{case.words!r} in {case.text!r} is {case.code}, not {codes}"
    if case.name is not None:
        names = [m.name for m in actors.mentions if case.words in case.text[m.start : m.end]]
        assert case.name in names, f"{case.words!r} in {case.text!r} is {case.name}, not {names}"


@pytest.mark.parametrize("case", cases(DATA / "de.txt"), ids=lambda c: f"{c.words}-{c.text[:24]}")
def test_german_mention(case: Case) -> None:
    check(case, "de")


@pytest.mark.parametrize("case", cases(DATA / "en.txt"), ids=lambda c: f"{c.words}-{c.text[:24]}")
def test_english_mention(case: Case) -> None:
    check(case, "en")


@pytest.mark.parametrize(
    ("lang", "text", "words", "code"),
    [
        # The first letters of the report's name make the abbreviation: it is not the lexicon's body of that abbreviation.
        ("en", "In Peru, the Farmers Bank Initiative (FBI) criticised the mayor. The FBI called a strike.", "FBI", None),
        ("en", "In Malawi, the Union of Public Administrators (UPA) went on strike. The UPA wants higher pay.", "UPA", "MWI:LAB"),
        ("de", "In Sambia streikte die Gewerkschaft der Arbeiter (GDA). Die GDA fordert mehr Lohn.", "GDA", "ZMB:LAB"),
        # It is of another country, or of another kind.
        ("de", "Die Kenianische Volksunion (FIS) lehnte das Abkommen ab. Die FIS rief zu Protesten auf.", "FIS", None),
        ("de", "Die Gewerkschaft der Bergarbeiter (BKA) streikte in Sambia. Die BKA fordert mehr Lohn.", "BKA", "ZMB:LAB"),
        ("de", "Die Fluggesellschaft Nordwind (SPD) ist pleite. Die SPD entließ alle Piloten.", "SPD", "---:BUS"),
        # The same body, whether by all of its name, part of it, or only described.
        ("de", "Die Arbeiterpartei Kurdistans (PKK) griff Soldaten an. Die PKK bekannte sich dazu.", "PKK", "TUR:REB"),
        ("de", "Die verbotene Kurdenpartei (PKK) griff Soldaten an. Die PKK bekannte sich dazu.", "PKK", "TUR:REB"),
        ("de", "Die Demokratische Partei (DPJ) kritisierte die Regierung in Tokio. Die DPJ will Neuwahlen.", "DPJ", "JPN:PTY"),
        ("en", "The Kurdistan Workers' Party (PKK) attacked soldiers. The PKK claimed the attack.", "PKK", "TUR:REB"),
        ("en", "The Federal Bureau of Investigation (FBI) searched the house. The FBI found letters.", "FBI", "USA:COP"),
        ("en", "The banned party (PKK) attacked soldiers. The PKK claimed the attack.", "PKK", "TUR:REB"),
    ],
)  # fmt: skip
def test_what_a_report_says_an_abbreviation_stands_for(lang: str, text: str, words: str, code: str | None) -> None:
    second = text.rindex(words)
    codes = [m.code for m in read(text, "2009-05-05", lang).mentions if m.start == second]
    assert codes[:1] == [code], f"{words!r} in {text!r} is {code}, not {codes}"


@pytest.mark.parametrize(
    ("lang", "text", "words", "code"),
    [
        # Mujahedin are rebels of wherever they fight.
        ("de", "Die Mudschaheddin in Tschetschenien griffen Soldaten an.", "Mudschaheddin", "RUS:REB"),
        ("de", "Afghanische Mudschahedin griffen Soldaten an.", "Afghanische Mudschahedin", "AFG:REB"),
        # The chief of staff of a president is no soldier, that of an army is one.
        ("en", "In Washington, the president's chief of staff rejected the bill.", "president's chief of staff", "USA:GOV"),
        ("en", "In Washington, the army's chief of staff rejected the bill.", "chief of staff", "USA:MIL"),
        ("de", "Der Stabschef des Weißen Hauses lehnte das Gesetz ab.", "Weißen Hauses", "USA:GOV"),
        # One abbreviation, two languages.
        ("en", "RAF jets bombed a depot in Libya.", "RAF", "GBR:MIL"),
        ("de", "Die RAF bekannte sich zu dem Anschlag.", "RAF", "DEU:REB"),
        ("de", "Die Al-Kuds-Brigaden feuerten Raketen auf Israel.", "Al-Kuds-Brigaden", "PSE:REB"),
        # Creditors are no believers.
        ("de", "Griechenland einigte sich mit den Gläubigern.", "Gläubigern", "GRC:BUS"),
        ("de", "In Ägypten versammelten sich die Gläubigen vor der Moschee.", "Gläubigen", "EGY:REL"),
        # A seat of two: of whom the report names, else of the union.
        ("de", "London lehnte den Vorschlag aus Brüssel ab.", "Brüssel", "EUR"),
        ("de", "Brüssel lehnte den Vorschlag ab. Der belgische König schwieg.", "Brüssel", "BEL:GOV"),
        # A colleague with a nation of his own.
        ("de", "Der Präsident der Slowakei traf seinen ungarischen Amtskollegen.", "ungarischen Amtskollegen", "HUN:GOV"),
        # "Dieser" takes up whom the sentence before named last.
        ("de", "Norwegen beschuldigte den Außenminister Perus. Dieser bestritt alles.", "Dieser", "PER:GOV"),
        # A crowd is of where it is, not of the state whose embassy it storms or whose ruler another clause names.
        ("de", "Der Film wurde in den USA gedreht. In Kairo stürmten Demonstranten die amerikanische Botschaft.", "Demonstranten", "EGY:CVL"),
        ("de", "Der französische Präsident Nicolas Sarkozy ist frei. Die Ermittlungsrichter werfen ihm vor, Geld vom libyschen Machthaber Muammar al-Gaddafi genommen zu haben. Sarkozy wies das zurück.", "Ermittlungsrichter", "FRA:JUD"),
        # One place in a report does not tell where all of it happens.
        ("de", "Nigerias Militärregierung hat acht Bürgerrechtler hinrichten lassen. Ein Tribunal hatte sie verurteilt. Das Commonwealth beriet in Auckland über das Land.", "Bürgerrechtler", "NGA:OPP"),
        ("de", "Die Justiz in Madrid ermittelt. Gegen den nach Belgien geflohenen Carles Puigdemont erließ das Gericht einen Haftbefehl.", "Gericht", "ESP:JUD"),
        # A court of a kind that Germany has may stand elsewhere.
        ("de", "Das Verwaltungsgericht in Teheran hat die Zeitung verboten.", "Verwaltungsgericht", "IRN:JUD"),
        # Two words of leisure in a short report of politics.
        ("de", "Die Polizei in Teheran sperrte den Zugang zu Instagram und WhatsApp. Präsident Ahmadinedschad verteidigte den Schritt.", "Ahmadinedschad", "IRN:GOV"),
        # The surname of who leads a union or a service is not enough.
        ("de", "Der Maler Lang und die Geigerin Jordan heirateten in Wien.", "Lang", None),
        # of a name that two share the end of, the first has only its beginning
        ("de", "Nord- und Südkorea einigten sich auf ein Treffen.", "Nord", "PRK:GOV"),
        ("de", "Die Kanzlerin reiste nach Süd- und Ostdeutschland.", "Süd", None),
    ],
)  # fmt: skip
def test_who_they_are_depends_on_where_and_whose(lang: str, text: str, words: str, code: str | None) -> None:
    check(Case(text, "2009-05-05", words, 1, code, None), lang)


@pytest.mark.parametrize(
    ("day", "text", "words", "code"),
    [
        # Who leads a great state is known by the surname alone, whatever day it is, and some years longer.
        (None, "Merkel und Macron verhandelten stundenlang.", "Macron", "FRA:GOV"),
        ("2018-05-05", "Merkel und Macron verhandelten stundenlang.", "Merkel", "DEU:GOV"),
        ("2023-05-05", "Merkel warnte vor einer Spaltung.", "Merkel", "DEU:ELI"),
        ("2045-05-05", "Merkel warnte vor einer Spaltung.", "Merkel", None),
        # A double name is another name, and a surname that two states' leaders bore is nobody's.
        (None, "Weber-Macron warnte vor einer Spaltung.", "Macron", None),
        (None, "Johnson warnte vor einer Spaltung.", "Johnson", None),
    ],
)
def test_whom_a_surname_alone_means(day: str | None, text: str, words: str, code: str | None) -> None:
    found = [m for m in read(text, day, "de").mentions if m.code and words in text[m.start : m.end]]
    assert [m.code for m in found] == ([code] if code else [])


def codes(text: str) -> set[str]:
    """Codes of all mentions of a German report."""
    return {m.code for m in read(text, "2015-06-01", "de").mentions if m.code}


def test_an_office_of_a_state_goes_before_one_at_a_body_on_the_day() -> None:
    text = "Südafrikas Präsident Thabo Mbeki lobte Italien. Der Sondergesandte Thabo Mbeki lobte Italien."
    found = [m.code for m in read(text[:47], "2018-05-05", "de").mentions if text[m.start : m.end].endswith("Mbeki")]
    assert set(found) == {"ZAF:GOV"}
    found = [m.code for m in read(text[48:], "2018-05-05", "de").mentions if m.code and m.code.startswith("IGO")]
    assert found


def test_an_adjective_inside_a_name_is_no_government() -> None:
    assert "DEU:GOV" not in codes("Der Verband Deutscher Kaufleute klagte vor dem Gericht.")
    assert "DEU:GOV" in codes("Die deutsche Kritik an dem Vorhaben hält an.")


def test_a_country_with_a_preposition_of_place_stays_a_place_behind_a_region() -> None:
    actors = read("Es gab Versuche auf einer Straße in den USA.", "2015-06-01", "de")
    found = [m for m in actors.mentions if m.name == "USA"]
    assert found and all(m.place for m in found)


def test_armed_forces_of_a_story_are_characters() -> None:
    story = "Der Spielfilm des Regisseurs nach dem Roman ist ein Thriller. Die Hauptfigur flieht vor der US-Armee. Das Drehbuch hat Witz."
    assert "USA:MIL" not in codes(story)
    assert "USA:MIL" in codes("Die US-Armee zog ihre Truppen ab.")


def test_who_presides_over_a_body_is_of_its_sector() -> None:
    assert "DEU:COP" in codes("BKA-Präsident Ziercke warnte vor Anschlägen.")
    assert "DEU:GOV" not in codes("BKA-Präsident Ziercke warnte vor Anschlägen.")
    assert "DEU:GOV" not in codes("DFB-Interimspräsident Koch trat zurück.")


def test_the_commission_named_before_is_that_of_the_union() -> None:
    text = "Die EU-Kommission kritisierte Ungarn. Die Kommission forderte Budapest auf, das Gesetz zu ändern, wie die Behörde mitteilte."
    union = next(e for e in read(text, "2018-04-25", "de").entities if e.code == "EUR")
    assert [m.words for m in union.mentions] == ["EU-Kommission", "Kommission", "Behörde"]


def test_who_only_gives_a_thing_its_name_is_no_actor() -> None:
    text = "Er trägt einen Kaiser-Franz-Joseph-Bart und zeigt die Merkel-Raute."
    assert not [e.code for e in read(text, "2016-04-25", "de").entities if e.code]


def at(text: str, words: str, day: str = "2014-08-27") -> set[str | None]:
    start = text.rindex(words)
    return {m.code for m in read(text, day, "de").mentions if m.start <= start < m.end}


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        # two who were named together are both sides, whoever is named after them
        ("Israel und die Hamas haben sich geeinigt. Ägypten hatte vermittelt. Der Papst rief die Konfliktparteien auf, zu schweigen.", "Konfliktparteien", {"ISR:GOV", "PSE:REB"}),
        ("Rebellen und Regierung in Damaskus einigten sich. Russland half. Beide Seiten tauschten Gefangene aus.", "Seiten", {"SYR:REB", "SYR:GOV"}),
        # a government beside rebels is that of their country
        ("Syriens Armee steht nach Angaben aus Moskau vor Aleppo. Rebellen und Regierung verhandelten unter Vermittlung Russlands.", "Regierung", {"SYR:GOV"}),
        # forces of a ruler
        ("Der französische Minister sprach vom Rückzug der Gaddafi-Truppen.", "Gaddafi-Truppen", {"LBY:MIL"}),
        # the attackers' ground forces
        ("Die türkische Armee griff Nordsyrien an. Am Abend rückten Bodentruppen über die Grenze vor.", "Bodentruppen", {"TUR:MIL"}),
        # where something is done to people, whatever the report is about
        ("In London starben 50 Menschen. Die Polizei durchsuchte Wohnungen in Leeds. Im März 2004 waren in Madrid 191 Menschen getötet worden.", "Menschen", {"ESP:CVL"}),
        ("In Nordsyrien rückten Milizen vor. In Damaskus baten die Kurden um Hilfe.", "Kurden", {"SYR:ETH"}),
        # two whom the sentence before blames
        ("Die Regierung Kongos kämpft gegen Rebellen. Ein Bericht wirft Ruanda und Uganda vor, sie zu bewaffnen. Beide Länder weisen das zurück.", "Länder", {"RWA:GOV", "UGA:GOV"}),
        # where somebody came from is not where something happens
        ("Die dänische Polizei hat fünf Islamisten festgenommen. Drei der Männer waren aus Schweden eingereist.", "Islamisten", {"DNK:REB"}),
        # subject and object are two
        ("In Burkina Faso fielen Schüsse. Französische Soldaten unterstützten die Armee.", "Armee", {"BFA:MIL"}),
        # who speaks for those named before
        ("Die somalische Al-Schabab-Miliz hat Kenia angegriffen. Ein Sprecher der Extremisten drohte Nairobi.", "Sprecher", {"SOM:REB"}),
        ("Unbekannte Täter haben in Kabul einen Richter erschossen.", "Täter", set()),
        # what is only where they are says nothing of who they are
        ("Die Terrormiliz Islamischer Staat hat angegriffen. Die Luftwaffe Ägyptens traf Stellungen der Dschihadisten nahe der Grenze zum Gazastreifen.", "Dschihadisten", {"IMG:REB"}),
    ],
)  # fmt: skip
def test_who_is_meant_in_a_war(text: str, words: str, found: set[str]) -> None:
    assert at(text, words) - {"LBY:ELI", "LBY:GOV"} == found


@pytest.mark.parametrize(
    ("text", "day", "codes"),
    [
        # houses, orchestras and airports that bear somebody's name
        ("An der Villa Kerry fand man Gold. US-Außenminister John Kerry schwieg. Hinter der Villa Kerry liegt ein Wald.", "2015-05-01", {"John Kerry": 2}),
        ("Das Krankenhaus Nelson Mandela und der Flughafen Charles de Gaulle wurden gesperrt.", None, {}),
        ("Im Orquesta Sinfónica Simón Bolívar spielen junge Leute.", None, {}),
        # … but the White House only stands before the guest
        ("Barack Obama empfing im Weißen Haus Angela Merkel.", "2014-05-02", {"Barack Obama": 1, "Angela Merkel": 1, "USA": 1}),
        # characters who ruled long ago, in a report of unknown date
        ("Das Musical über Juan Perón hat am Donnerstag Premiere im Theater. Der Sänger Karl Baum spielt Perón müde, das Orchester klingt laut, die Regie blass.", None, {}),
        # where victims live, and what a country is one of
        ("Die Opfer leben in 17 verschiedenen Staaten. Auch Österreich gehört dazu. Italien zählt zu den Ländern mit den meisten.", "2015-05-01", {}),
        # a People's Republic is none of just any state
        ("Taiwan hat gewählt. China löschte die Einträge über die Siegerin, die in der Volksrepublik nicht zu lesen sind.", "2016-01-16", {"Taiwan": 1, "China": 2}),
        # "er" takes up no state whose name is plural, "sie" does
        ("Der Künstler schwieg. Die USA hatten ihn gewarnt. Früher bemerkte er nichts.", "2015-05-01", {"USA": 1}),
    ],
)  # fmt: skip
def test_whom_names_of_works_houses_and_lands_leave_out(text: str, day: str | None, codes: dict[str, int]) -> None:
    entities = read(text, day, "de").entities
    found = {
        e.name: len([m for m in e.mentions if m.form != "compound"]) for e in entities if (e.code or "")[4:] == "GOV"
    }
    assert {name: min(n, 2) for name, n in found.items()} == codes


def test_a_commissioner_of_the_union_is_its_official_whatever_the_day() -> None:
    assert "EUR" in at("EU-Kommissar Günther Oettinger plant eine Reform.", "Oettinger")
    assert {e.code for e in read("EU-Kommissar Günther Oettinger plant eine Reform.", None, "de").entities} == {"EUR"}
