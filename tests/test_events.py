"""Sentences in, events out: every construction the coder knows, in German and English."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from depesche.events.story import Story
from depesche.lexicon import load
from depesche.lexicon.table import read_table
from depesche.reading import Config, Reader
from depesche.records import Event, Report

DATA = Path(__file__).parent / "data" / "events"
READERS = {language: Reader(Config(language=language)) for language in ("de", "en")}


def cases() -> list[tuple[str, str, str]]:
    return [
        (language, row["sentence"], row["events"])
        for language in ("de", "en")
        for row in read_table(DATA / f"{language}.lex")
    ]


def fits(event: Event, claim: str) -> bool:
    act, sides, status = claim.split()
    type_, _, mode = act.partition("/")
    if event.type != type_ or (mode and event.mode != mode) or event.status != status:
        return False
    for people, wanted in zip((event.actor, event.recipient), sides.split(">")):
        codes = {p.code for p in people}
        if wanted == "-":
            continue
        if not all(any(code.startswith(w) for code in codes) for w in wanted.split(",")):
            return False
    return True


@pytest.fixture
def no_judge(monkeypatch: pytest.MonkeyPatch) -> None:
    """Constructions are tested as the lexicon and the grammar propose them; how likely they are is the judge's matter."""
    monkeypatch.setattr("depesche.events.coder.load_judge", lambda language: None)


@pytest.mark.usefixtures("no_judge")
@pytest.mark.parametrize(("language", "sentence", "claims"), cases())
def test_a_sentence_makes_its_events(language: str, sentence: str, claims: str) -> None:
    events = READERS[language].read(Report(id="t", text=sentence, date="2019-04-25")).events
    said = [
        (e.type, e.mode, [p.code for p in e.actor], [p.code for p in e.recipient], e.status, e.rule) for e in events
    ]
    if claims == "none":
        assert not events, said
        return
    for claim in claims.split(";"):
        assert any(fits(e, claim.strip()) for e in events), said


@pytest.mark.parametrize(("language", "least"), [("de", 1200), ("en", 900)])
def test_the_trigger_lexicon_is_broad_and_names_every_type(language: str, least: int) -> None:
    triggers = load(language).triggers
    assert len(triggers.entries) >= least
    assert len({t.type for t in triggers.entries}) == 16


def test_the_same_meeting_told_twice_is_one_event() -> None:
    text = (
        "Der russische Präsident Wladimir Putin hat am Mittwoch in Moskau den türkischen Präsidenten Recep Tayyip Erdoğan getroffen.\n\n"
        "Das Treffen dauerte zwei Stunden."
    )
    events = [e for e in READERS["de"].read(Report(id="t", text=text, date="2019-04-25")).events if e.type == "CONSULT"]
    assert len(events) == 1
    assert len(events[0].evidence) == 2
    assert events[0].date is not None and events[0].date.iso == "2019-04-24"


def test_what_is_demanded_is_no_event_of_its_own() -> None:
    events = (
        READERS["de"]
        .read(
            Report(id="t", text="Die USA forderten von Russland den Abzug der Truppen aus Georgien.", date="2008-08-20")
        )
        .events
    )
    assert [e.type for e in events] == ["REQUEST"]


def test_who_says_it_is_kept_apart_from_what_the_report_says() -> None:
    text = "Nach Angaben der türkischen Regierung griff Griechenland ein türkisches Schiff an."
    events = READERS["de"].read(Report(id="t", text=text, date="2019-04-25")).events
    attack = [e for e in events if e.type == "ASSAULT"]
    assert attack and [p.code[:3] for p in attack[0].said_by] == ["TUR"]


def test_what_was_promised_for_a_year_to_come_was_promised_now() -> None:
    text = "Kanada versprach Haiti, die Hilfe bis 2030 zu verdoppeln."
    events = READERS["de"].read(Report(id="t", text=text, date="2019-04-25")).events
    promise = [e for e in events if e.type == "AGREE"]
    assert promise and promise[0].status == "occurred"
    assert promise[0].date is not None and promise[0].date.iso == "2019-04"


@pytest.mark.parametrize(
    "text",
    [
        # firms, customers and media, with nobody political beside them
        "Der Hersteller bietet den Kunden ein Update für das Smartphone an. Die Nutzer kritisieren Samsung wegen des Akkus. Ein Sender bat um eine Stellungnahme.",
        # what happens in a film
        "Der Thriller des Regisseurs lebt von der Hauptfigur. Der Held wird von der Polizei verhaftet, ein Agent erschießt den General. Im Kino war das Publikum begeistert.",
        # a country where something is sold, and the adjective of its city
        "Das Spiel erscheint in Österreich für die Konsole. Die Spieler lobten den Wiener Entwickler. Die Grafik überzeugt, die Figuren bekämpfen einander.",
    ],
)
def test_reports_of_devices_films_and_games_have_no_events(text: str) -> None:
    assert not READERS["de"].read(Report(id="t", text=text, date="2019-04-25")).events


def test_politics_in_a_report_of_devices_stays() -> None:
    text = "Der Hersteller zeigte ein neues Smartphone mit besserer Kamera. Die EU-Kommission kritisierte Apple wegen der Preise im App Store."
    events = READERS["de"].read(Report(id="t", text=text, date="2019-04-25")).events
    assert [e.type for e in events] == ["ACCUSE"]
    assert [p.code for p in events[0].recipient] == ["USA:BUS"]


def test_a_parliament_debates_with_itself_not_with_those_whom_the_debate_is_about() -> None:
    text = "Der Bundestag debattierte am Donnerstag über den Einsatz der Armee von Mali. Die Kanzlerin schwieg dazu."
    events = READERS["de"].read(Report(id="t", text=text, date="2019-04-25")).events
    assert [(e.type, [p.code for p in e.actor]) for e in events] == [("CONSULT", ["DEU:LEG"])]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Autobombe tötet elf Menschen vor Ministerium in Kabul."),
        ("en", "A bomb exploded outside the interior ministry in Kabul, killing 11 people."),
    ],
)
def test_who_stands_behind_a_preposition_of_place_has_not_done_it(language: str, sentence: str) -> None:
    events = READERS[language].read(Report(id="t", text=sentence, date="2019-04-25")).events
    assert [(e.type, e.actor) for e in events] == [("ASSAULT", [])]


@pytest.mark.usefixtures("no_judge")
@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Der Außenminister Estlands wies die Vorwürfe Russlands weit von sich.", "REJECT EST>RUS occurred"),
        ("Estland zog mit dem Beschluss den Zorn Russlands auf sich.", "ACCUSE RUS>EST occurred"),
        ("Der Vorschlag Norwegens fand bei der Regierung in Lima Zustimmung.", "SUPPORT PER>NOR occurred"),
        ("Auch Norwegen fand Gefallen am Präsidenten Perus.", "SUPPORT NOR>PER occurred"),
        ("Die Fatah brach die Verhandlungen mit Israel ab.", "SANCTION PSE>ISR occurred"),
        ("Chile sträubt sich gegen eine Untersuchung durch Peru.", "REJECT CHL>- occurred"),
    ],
)
def test_a_construction_tells_who_acts(sentence: str, claim: str) -> None:
    events = READERS["de"].read(Report(id="t", text=sentence, date="2019-04-25")).events
    assert any(fits(e, claim) for e in events), [(e.type, e.rule, [p.code for p in e.actor]) for e in events]


@pytest.mark.parametrize(
    "text",
    [
        # animals, weather and trains
        "Ein Jogger ist westlich von Trient von einem Bären angegriffen worden.",
        "Ein Wolf hat in Kärnten zwei Schafe getötet.",
        "Erdrutsche blockierten in Bayern mehrere Straßen.",
        # what exists, what is shown, what looms
        "In Dänemark gibt es etwa eine vom Einkommen unabhängige Grundpension.",
        "Um zu demonstrieren, dass er bereut, weinte der Angeklagte vor dem Richter in Wien.",
        "Ohne Hilfe droht dem griechischen Bankensystem der Kollaps.",
        # those who flee wait, arrive and travel on
        "Tausende Flüchtlinge harrten am Montag an der serbischen Grenze aus.",
        "Tausende Flüchtlinge erreichten am Montag die griechisch-mazedonische Grenze.",
        "18.000 Migranten trafen bis März in Italien ein.",
        # closed for works, dearer money
        "Die Südbahn in Niederösterreich wird für drei Wochen gesperrt.",
        "Der Schweizer Franken hat aufgewertet, nachdem Deutschland den Euro geschwächt hatte.",
        # idioms
        "Die Grünen führen ein weiteres Argument gegen den schwedischen Konzern ins Treffen.",
        "Zeitungen in Wien schalten weniger Anzeigen als im Vorjahr.",
        # names that look like words
        "Die Initiative wird von British American Tobacco (BAT) in Österreich bezahlt.",
        "Lukas Papademos war in Griechenland Zentralbankchef.",
    ],
)
def test_what_is_no_act_of_politics_is_no_event(text: str) -> None:
    assert not READERS["de"].read(Report(id="t", text=text, date="2016-05-10")).events


def test_sanctions_named_by_a_country_are_against_it() -> None:
    text = "Die Russland-Sanktionen der EU schaden Österreich."
    events = READERS["de"].read(Report(id="t", text=text, date="2016-05-10")).events
    assert [[p.code for p in e.actor + e.recipient] for e in events] == [["EUR", "RUS:GOV"]]


@pytest.mark.parametrize(
    ("text", "types"),
    [
        # officials who ask something of an orchestra
        (
            "Die Wiener Philharmoniker geben im Mai ein Konzert in Moskau. Das ukrainische Außenministerium hat das Orchester aufgefordert, "
            "das Konzert abzusagen. Auf dem Programm stehen Werke von Mahler.",
            ["REQUEST"],
        ),
        # a government that shuts a paper down
        (
            "Der Verlag verliert Leser. Die ungarische Regierung entzog dem Blatt am Freitag die Lizenz. Die Nutzer lesen lieber am Handy, "
            "für das eine App erscheint.",
            ["COERCE"],
        ),
        # what officials do in an exhibition
        (
            "Das Museum in Linz zeigt Bilder aus dem Krieg. Schwedische Truppen zerstörten damals die Stadt. Die Ausstellung dauert bis Mai.",
            [],
        ),
    ],
)
def test_officials_act_in_reports_of_leisure_too_but_not_in_works(text: str, types: list[str]) -> None:
    events = READERS["de"].read(Report(id="t", text=text, date="2016-05-10")).events
    assert [e.type for e in events] == types


@pytest.mark.usefixtures("no_judge")
@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Die Hamas reklamierte den Angriff auf Sderot für sich.", "ASSAULT PSE> occurred"),
        ("Die Islamisten setzten in Timbuktu eine Kirche in Brand.", "ASSAULT/destroy MLI:REB>MLI occurred"),
        ("Präsident Trump ordnete den Abzug der amerikanischen Soldaten aus Syrien an.", "CONCEDE USA:GOV>- occurred"),
        ("Die Rebellen in Tripolis brachten die Regierungstruppen zum Stehen.", "ASSAULT LBY:REB>LBY:MIL occurred"),
        ("Israels Luftwaffe zerstörte vier Panzer der syrischen Armee.", "ASSAULT/destroy ISR:MIL>SYR:MIL occurred"),
        ("In Rangun fuhren vor dem Parlament gepanzerte Fahrzeuge der Armee auf.", "MOBILIZE MMR:MIL>- occurred"),
        ("Präsident Buhari verurteilte das Blutbad und kündigte an, weitere Soldaten in den Nordosten Nigerias zu schicken.", "MOBILIZE NGA:GOV>- future"),
        ("Kampfflugzeuge aus Frankreich, Großbritannien und den USA haben Ziele in Libyen bombardiert.", "ASSAULT FRA,GBR,USA>LBY occurred"),
        ("Eine Rakete aus dem Libanon ist am Abend im Süden Israels eingeschlagen.", "ASSAULT LBN>ISR occurred"),
        ("Ein Sprecher der Taliban versprach eine Amnestie für Regierungsbeamte.", "CONCEDE AFG>- occurred"),
        ("Helfer berichten von Plünderungen durch Soldaten im Osten Kongos.", "ASSAULT/destroy COD:MIL>- occurred"),
        ("Russische Truppen sind in die Ukraine einmarschiert. Raketen schlugen in Kiew ein. Norwegen verurteilte den Überfall.", "ACCUSE NOR>RUS occurred"),
        ("Frankreich und Marokko kritisierten die Gewalt. Tags zuvor hatten sich in Casablanca drei Terroristen in die Luft gesprengt.", "ASSAULT MAR:REB>MAR occurred"),
        ("Bei einem Mörserangriff aus dem Gazastreifen sind zwei Israelis ums Leben gekommen.", "ASSAULT PSE>ISR:CVL occurred"),
    ],
)  # fmt: skip
def test_who_hits_whom(text: str, claim: str) -> None:
    events = READERS["de"].read(Report(id="t", text=text, date="2019-04-25")).events
    assert any(fits(e, claim) for e in events), [
        (e.type, e.rule, [p.code for p in e.actor], [p.code for p in e.recipient], e.status) for e in events
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Israel schloss den Grenzübergang und verstärkte seine Truppen. Erst am Montag war in Kairo ein Staatsanwalt bei einem Bombenanschlag getötet worden.",
        "Die Befreiungstiger von Tamil Eelam erklärten, sie würden die Waffen niederlegen.",
        "Der Westen wirft Russland vor, eigene Soldaten auf die Halbinsel entsandt zu haben.",
    ],
)
def test_nobody_is_said_to_have_done_it(text: str) -> None:
    events = READERS["de"].read(Report(id="t", text=text, date="2015-07-02")).events
    assert not any(e.type in ("ASSAULT", "ACCUSE") and e.actor or e.mode == "resign" for e in events)


def test_who_protests_is_told_once_and_only_states_censor() -> None:
    text = "Tausende Studenten demonstrierten in Damaskus. Die Kundgebung richtete sich gegen eine dänische Zeitung."
    events = READERS["de"].read(Report(id="t", text=text, date="2006-02-04")).events
    assert {p.code for e in events if e.type == "PROTEST" for p in e.actor} == {"SYR:EDU"}
    text = "Das Mobilfunknetz war abgeschaltet, die Seiten mehrerer Agenturen in Teheran wurden gesperrt."
    events = READERS["de"].read(Report(id="t", text=text, date="2009-06-15")).events
    assert {p.code for e in events if e.mode == "censor" for p in e.actor} == {"IRN:GOV"}


def test_what_somebody_is_accused_of_is_no_second_accusation() -> None:
    text = "Der russische Außenminister warf Washington vor, die Rüstungskontrolle zu untergraben."
    events = READERS["de"].read(Report(id="t", text=text, date="2019-04-25")).events
    assert [e.type for e in events] == ["ACCUSE"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Der Minister drohte Nordkorea mit Vergeltung, sollte es Japan angreifen.", {"THREATEN": {"PRK:GOV"}}),
        ("Washington warnte Peking. Der UN-Sicherheitsrat ist zu einer Dringlichkeitssitzung zusammengekommen.", {"CONSULT": {"UNO"}}),
    ],
)  # fmt: skip
def test_what_is_only_a_condition_and_who_meets_himself(text: str, found: dict[str, set[str]]) -> None:
    events = READERS["de"].read(Report(id="t", text=text, date="2017-09-04")).events
    for event in events:
        assert event.type != "ASSAULT"
        if event.type in found:
            assert {p.code for p in (event.recipient or event.actor)} == found[event.type]
    assert found.keys() <= {e.type for e in events}


@pytest.mark.parametrize(("unpolitical", "grade", "least"), [(True, 1, 0.5), (True, 0, 0.38), (False, 4, 0.38)])
def test_what_a_report_of_leisure_tells_has_to_be_as_likely_as_not(unpolitical: bool, grade: int, least: float) -> None:
    """But not what officials do there (grade 0 of the act), nor where politics is spoken of more."""
    story = SimpleNamespace(actors=SimpleNamespace(unpolitical=unpolitical), leisure=lambda _: grade)
    assert Story.least(story, None, 0.38) == least  # type: ignore[arg-type]


def test_what_a_headline_says_is_told_again_below_it() -> None:
    text = (
        "Zwölf Tote bei Anschlag auf Markt in Bagdad – Präsident ruft zu Ruhe auf\n\n"
        "Bagdad, 21. Januar 2021. Bei einem Selbstmordanschlag auf einem Markt in Bagdad sind zwölf Menschen getötet worden. Das teilte die Polizei mit."
    )
    events = [e for e in READERS["de"].read(Report(id="t", text=text)).events if e.type == "ASSAULT"]
    assert [(e.mode, len(e.evidence)) for e in events] == [("suicide-attack", 2)]
