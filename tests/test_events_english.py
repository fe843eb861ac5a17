"""English as news agencies write it: a table of sentences, one or more for each kind of act that CAMEO tells apart, with type and countries.

The floors are what the coder reached when the table was last looked through; a change that falls below one of them loses breadth.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from depesche.lexicon.table import Row, read_table
from depesche.reading import Config, Reader
from depesche.records import Event, Report

TABLE = Path(__file__).parent / "data" / "events" / "english_wire.lex"
#: Types whose parties may stand on either side.
MUTUAL = frozenset({"CONSULT", "AGREE", "COOPERATE", "SUPPORT", "ASSAULT"})
LEAST_TYPE, LEAST_SIDES, MOST_EVENTS = 0.87, 0.81, 1.0


def wanted(cell: str) -> set[str]:
    return set() if cell == "-" else set(cell.split(","))


def names_sides(event: Event, actor: set[str], recipient: set[str]) -> bool:
    who, whom = ({p.code[:3] for p in side} for side in (event.actor, event.recipient))
    if event.type in MUTUAL and not (recipient and whom):
        return bool((actor | recipient) & (who | whom)) and all(not s or s & (who | whom) for s in (actor, recipient))
    return (not actor or bool(actor & who)) and (not recipient or bool(recipient & whom))


@pytest.fixture(scope="module")
def readings() -> list[tuple[Row, list[Event]]]:
    reader = Reader(Config(language="en"))
    return [(row, reader.read(Report(id="t", text=row["sentence"])).events) for row in read_table(TABLE)]


def share(hits: list[bool]) -> float:
    return sum(hits) / len(hits)


def test_acts_of_every_kind_are_found(readings: list[tuple[Row, list[Event]]]) -> None:
    hits = [any(e.type in row["type"].split(",") for e in events) for row, events in readings]
    assert share(hits) >= LEAST_TYPE


def test_their_two_sides_are_named(readings: list[tuple[Row, list[Event]]]) -> None:
    hits = [
        any(
            e.type in row["type"].split(",") and names_sides(e, wanted(row["actor"]), wanted(row["recipient"]))
            for e in events
        )
        for row, events in readings
    ]
    assert share(hits) >= LEAST_SIDES


def test_one_act_makes_one_event(readings: list[tuple[Row, list[Event]]]) -> None:
    assert sum(len(events) for _, events in readings) <= MOST_EVENTS * len(readings)


@pytest.mark.parametrize(
    ("text", "type_", "actor", "recipient"),
    [
        # an act beside another in one sentence
        ("The UN condemned the coup in Chad and urged Chad's army to free the president.", "REQUEST", "UNO", "TCD:MIL"),
        # a place that is hit stands for its people
        ("Suicide bombers attacked a mosque in northern Chad on Friday.", "ASSAULT", "TCD:REB", "TCD:CVL"),
        ("Kenyan police arrested a Syrian man in Nairobi.", "COERCE", "KEN:COP", "SYR:CVL"),
        ("A Kenyan court sentenced a Somali man to ten years in prison.", "COERCE", "KEN:JUD", "SOM:CVL"),
        ("Gunmen killed nine civilians in Chad. The UN urged authorities to investigate.", "REQUEST", "UNO", "TCD:GOV"),
        ("Washington hailed the summit between Kenya and Somalia.", "SUPPORT", "USA:GOV", "KEN:GOV SOM:GOV"),
        ("Chadian troops have rescued 40 women held in the forest.", "AID", "TCD:MIL", None),
        ("Jordan carried out six airdrops of food over Sudan.", "AID", "JOR:GOV", None),
        ("The European Union launched legal action against Poland.", "ACCUSE", "EUR", "POL:GOV"),
        ("Chad's opposition described the vote as a charade.", "ACCUSE", "TCD:OPP", None),
        ("Chad blocked the app Telegram.", "COERCE", "TCD:GOV", None),
        # what somebody calls a thing, without a word that opens it
        ("Vladimir Putin called the Ukrainian attack a monstrous crime.", "ACCUSE", "RUS:GOV", "UKR:GOV"),
        ("Joe Biden called the operation in Syria a bad idea.", "ACCUSE", "USA:GOV", None),
        ("Egypt said the Kenyan attack was completely unjustified.", "ACCUSE", "EGY:GOV", "KEN:GOV"),
        # a crowd that storms a parliament protests
        ("Young demonstrators stormed parliament in Nairobi on Friday.", "PROTEST", "KEN:CVL", "KEN:LEG"),
        # a missile into the sea is a test, one that an aircraft drops on a village is none
        ("North Korea fired a ballistic missile into waters off Hokkaido.", "MOBILIZE", "PRK:GOV", None),
        ("A Russian aircraft dropped a missile on a village in Georgia.", "ASSAULT", "RUS:GOV", "GEO:CVL"),
        # troops are no aid
        ("Kenya sent troops into the Somali town of Baidoa.", "MOBILIZE", "KEN:GOV", "SOM:GOV"),
        # a past form is joined to the verb above an infinitive
        ("Chad promised to lift the ban and accused Kenya of spying.", "ACCUSE", "TCD:GOV", "KEN:GOV"),
        # a plural noun may be the first part of what is done something to
        ("Kenya lifted an arms embargo on Chad that had stood for decades.", "RETREAT", "KEN:GOV", "TCD:GOV"),
        # what troops are told to do
        ("Chad's military rulers ordered French troops to leave the country.", "SANCTION", "TCD:GOV", "FRA:MIL"),
        ("Norway donated 20 million doses of vaccine to Ghana.", "AID", "NOR:GOV", "GHA:GOV"),
        # officials who gather meet, they do not demonstrate
        ("Ministers from Jordan and Egypt gathered in Amman to discuss water.", "CONSULT", "JOR:GOV EGY:GOV", None),
        ("The Maldives told India to withdraw its soldiers by mid-March.", "REQUEST", "MDV:GOV", "IND:GOV"),
        (
            "Taiwan said it had scrambled fighter jets after 20 Chinese aircraft crossed the line.",
            "MOBILIZE",
            "TWN:GOV",
            None,
        ),
        ("Washington will provide Kyiv with Patriot missiles.", "AGREE", "USA:GOV", "UKR:GOV"),
        ("Kenyan prosecutors raided the offices of the electoral commission.", "COERCE", "KEN:JUD", None),
        ("Peru withdrew its ambassador from Mexico City on Saturday.", "SANCTION", "PER:GOV", "MEX:GOV"),
        (
            "Peru recalled its envoy from Mexico. Colombia urged both governments to show restraint.",
            "REQUEST",
            "COL:GOV",
            "PER:GOV MEX:GOV",
        ),
        ("Egypt closes its border with Sudan.", "SANCTION COERCE", "EGY:GOV", None),
        # "is to" announces
        ("Canada is to send 200 military trainers to Ukraine.", "AGREE", "CAN:GOV", "UKR:GOV"),
        ("Kenyan lawmakers approved the trade deal with Somalia.", "SUPPORT", "KEN:LEG", None),
        ("The rebels vowed to wage war against Kenya.", "THREATEN", "KEN:REB", None),
        ("Chad cut internet access in the capital.", "COERCE", "TCD:GOV", None),
        ("Kenyan police freed the hostages on Sunday.", "AID", "KEN:COP", None),
        ("Chad barred the Kenyan ambassador from returning.", "REJECT", "TCD:GOV", "KEN:GOV"),
        ("Kenyan senators denounced the deal with Somalia.", "ACCUSE", "KEN:LEG", None),
        ("Chad's military rulers said they would prosecute Kenya's ambassador.", "THREATEN", "TCD:GOV", "KEN:GOV"),
        ("The two leaders met for talks brokered by the European Union.", "CONSULT", "EUR", None),
        # an ultimatum tells how long
        ("Chad gave the rebels 48 hours to lay down their weapons.", "THREATEN", "TCD:GOV", "TCD:REB"),
        ("The parliament of Catalonia declared independence from Spain.", "THREATEN", "ESP:LEG", "ESP:GOV"),
        # idioms of reproach
        ("The Kenyan prime minister took a swipe at Somalia.", "ACCUSE", "KEN:GOV", "SOM:GOV"),
        ("Egypt pointed the finger at Sudan.", "ACCUSE", "EGY:GOV", "SDN:GOV"),
        ("American officials linked the hackers to North Korea.", "ACCUSE", "USA:GOV", "PRK:GOV"),
        ("Peru said it was deeply troubled by the arrests in Chile.", "ACCUSE", "PER:GOV", None),
        ('Ms Moreno, the president of Peru, branded the Chilean decision "a coup".', "ACCUSE", "PER:GOV", "CHL:GOV"),
        # what is asked for, and from whom
        ("Ghana turned to the IMF for help.", "REQUEST", "GHA:GOV", "IGO:IMF"),
        ("South Korea told Japan to apologise.", "REQUEST", "KOR:GOV", "JPN:GOV"),
        # promises of what is not to be done, and denials of what was
        ("Kenya's president vowed not to step down.", "REJECT", "KEN:GOV", None),
        ("Egypt no longer recognised the Libyan government.", "REJECT", "EGY:GOV", "LBY:GOV"),
        ("Italy turned away a migrant ship.", "REJECT COERCE", "ITA:GOV", None),
        # "they" are those joined in the subject
        ("Germany and Denmark said they would suspend aid to Chad.", "THREATEN", "DEU:GOV DNK:GOV", None),
        # strikes that are ordered are no labour's
        ("The president of Kenya ordered air strikes on rebels in Somalia.", "ASSAULT", "KEN:GOV", "SOM:REB"),
        ("Kenya's opposition called off the banned rally.", "RETREAT", "KEN:OPP", None),
        ("Washington said it would assist the investigation in Kenya.", "AGREE COOPERATE", "USA:GOV", None),
        # nobody warns himself
        (
            "Sudan warned on Friday. Chad warned that any attack on Chad would be considered an act of war.",
            "THREATEN",
            "TCD:GOV",
            "SDN:GOV",
        ),
        ("The Iranian foreign ministry called the reports baseless.", "REJECT", "IRN:GOV", None),
        ("Kenya's parliament failed to approve the bailout.", "REJECT", "KEN:LEG", None),
        ("Hungary's parliament ratified Finland's accession to NATO.", "SUPPORT", "HUN:LEG", None),
        ("Ten Russian diplomats were expelled from Britain.", "SANCTION", "GBR:GOV", "RUS:GOV"),
        ("China's navy held live-fire drills near Taiwan.", "MOBILIZE", "CHN:MIL", None),
        ("Egypt carried out air raids on Sanaa.", "ASSAULT", "EGY:GOV", None),
        # sums promised
        ("Congress approved $40bn in aid for Ukraine.", "AGREE", "USA:LEG", "UKR:GOV"),
        ("Japan will lend Indonesia $3bn.", "AGREE", "JPN:GOV", "IDN:GOV"),
        ("Chad announced the release of 53 prisoners.", "CONCEDE", "TCD:GOV", None),
        ("Chad's prime minister was forced to resign.", "RETREAT", "TCD:GOV", None),
        ("India stopped issuing visas to Canadians.", "SANCTION", "IND:GOV", "CAN:CVL"),
        ("The United States revoked the visas of Georgian officials.", "SANCTION", "USA:GOV", "GEO:GOV"),
        ("India revoked the autonomy of Kashmir.", "COERCE", "IND:GOV", None),
        ("The activist was taken away by police in Nairobi.", "COERCE", "KEN:COP", "KEN:CVL"),
        ("The Pentagon authorised the dispatch of 1,000 soldiers to Kabul.", "MOBILIZE", "USA:MIL", None),
        ("Taliban fighters swept into Kabul.", "ASSAULT", "AFG:GOV", None),
        ("Kenyan police used pepper spray on demonstrators in Nairobi.", "ASSAULT", "KEN:COP", "KEN:CVL"),
        ("Israel responded with air strikes on Lebanon.", "ASSAULT", "ISR:GOV", "LBN:CVL"),
        ("Fighting raged between the army and rebels in Sudan.", "ASSAULT", "SDN:MIL SDN:REB", None),
        (
            "Vladimir Putin told Emmanuel Macron in a phone call that Russia had no choice.",
            "CONSULT",
            "RUS:GOV FRA:GOV",
            None,
        ),
    ],
)
def test_agency_sentences(text: str, type_: str, actor: str, recipient: str | None) -> None:
    events = Reader(Config(language="en")).read(Report(id="t", text=text, date="2024-06-18")).events
    found = [
        (" ".join(p.code for p in e.actor), " ".join(p.code for p in e.recipient))
        for e in events
        if e.type in type_.split()
    ]
    assert any(a == actor and recipient in (None, r) for a, r in found), found


@pytest.mark.parametrize(
    "text",
    [
        "The study from Kenya was attacked by some colleagues.",
        "The jury in Nairobi praised the film from Chad.",
        "Firefighters in Kenya rescued dozens of drivers.",
        "The chief executive of the Kenyan bank met investors in London.",
        # nothing is asked or refused by those who answer
        "The president of Kenya declined to comment.",
        "The president of Peru may have committed errors in Chile.",
    ],
)
def test_everyday_senses_are_no_acts(text: str) -> None:
    events = Reader(Config(language="en")).read(Report(id="t", text=text, date="2024-06-18")).events
    assert not events, [(e.type, e.words) for e in events]
