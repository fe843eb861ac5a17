"""Who is meant where an act names nobody: by which way he is found, and why others are not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from depesche.events import coder, implied
from depesche.events.implied import exclusions, ways
from depesche.events.implied.gap import DOER, UNDERGOER, Gap
from depesche.events.making import maker
from depesche.events.proto import SENTENCE, Proto
from depesche.reading import Config, Reader
from depesche.records import Report

READER = Reader()


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Proto]]:
    """The events in the making of the reports that a test reads."""
    found: list[Proto] = []
    monkeypatch.setattr(coder, "load_judge", lambda language: None)

    def fill(story: Any, before: list[Proto], proto: Proto, arguments: Any) -> None:
        implied.fill(story, before, proto, arguments)
        found.append(proto)

    monkeypatch.setattr(maker, "fill", fill)
    yield found


def read(text: str) -> None:
    READER.read(Report(id="r", text=text, date="2019-04-25"))


@pytest.mark.parametrize(
    ("text", "type_", "side", "code", "way"),
    [
        ("Frankreich kritisierte die Türkei. Die türkische Regierung wies die Kritik zurück.", "REJECT", UNDERGOER, "FRA:GOV", "who is answered"),
        ("Russische Truppen griffen Kiew an. Deutschland verurteilte den Angriff.", "ACCUSE", UNDERGOER, "RUS:MIL", "who did what a noun takes up"),
        ("In Beirut verlangten Tausende den Rücktritt der Regierung.", "REQUEST", DOER, "LBN:CVL", "people of the place"),
        ("In Ankara wurden 20 Demonstranten festgenommen.", "COERCE", DOER, "TUR:COP", "by the kind of act"),
        ("Polen machte Russland für den Anschlag auf ein Lager verantwortlich.", "ASSAULT", DOER, "RUS:GOV", "the accused"),
        ("Norwegen hat China für die Festnahme von Anwälten kritisiert.", "COERCE", DOER, "CHN:GOV", "the accused"),
        ("Frankreich lobte Tunesien für die Freilassung der Journalisten.", "RETREAT", DOER, "TUN:GOV", "the accused"),
        ("Schweden verurteilte den Putsch in Niger und setzte die Entwicklungshilfe aus.", "SANCTION", UNDERGOER, "NER:GOV", "to whom the joined act was done"),
        ("Frankreich kritisierte die Verhaftung von Journalisten in der Türkei.", "ACCUSE", UNDERGOER, "TUR:GOV", "by the kind of act"),
        ("Frankreich kritisierte die türkische Polizei. Die Regierung in Ankara wies das zurück.", "REJECT", UNDERGOER, "FRA:GOV", "who is answered"),
        (
            "In Bagdad sind zwölf Menschen getötet worden. Die Miliz Islamischer Staat bekannte sich zu der Tat. Es war der schwerste Angriff seit Jahren. Der Präsident verurteilte die Tat.",
            "ACCUSE", UNDERGOER, "IMG:REB", "who did what a noun takes up",
        ),
        # what the first sentences tell is taken up however late
        (
            "Ruandische Truppen griffen Goma an. Das Wetter war schlecht. Es regnete stark. Die Straßen waren leer. Die Läden blieben zu. Die Preise stiegen. "
            "Der Markt war geschlossen. Viele Häuser waren dunkel. Belgien verurteilte den Angriff.",
            "ACCUSE", UNDERGOER, "RWA:MIL", "who did what a noun takes up",
        ),
    ],
)  # fmt: skip
def test_the_way_by_which_somebody_is_found_is_noted(
    made: list[Proto], text: str, type_: str, side: int, code: str, way: str
) -> None:
    read(text)
    proto = next(p for p in made if p.type == type_)
    people = proto.actor if side == DOER else proto.recipient
    assert ([p.code for p in people], proto.ways[side]) == ([code], way)


def test_a_reason_says_why_somebody_is_not_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    told: dict[str, str] = {}

    def asked(gap: Gap) -> Any:
        if gap.proto.type == "ASSAULT" and gap.side == DOER:
            told.update({gap.head(m).text: exclusions.why_not(gap, m, SENTENCE) for m in gap.mentions()})
        return ways.meant(gap)

    monkeypatch.setattr(implied, "meant", asked)
    read("Nach dem Anschlag auf die Polizei verhängte die türkische Regierung den Notstand.")
    assert told["Regierung"] == "reacts" and "" not in told.values()


def test_the_kind_of_act_is_asked_last() -> None:
    sides = [(side, kind) for side in (DOER, UNDERGOER) for kind in ("ASSAULT", "CONSULT", "AID")]
    assert all(ways.asked(side, kind, True)[-1].name == "by the kind of act" for side, kind in sides)
    assert all(not way.listed for way in ways.asked(DOER, "ASSAULT", False))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Regierung von Togo kündigte der Miliz M23 neue Hilfe an. Frankreich verurteilte die M23 und bot Unterstützung an."),
        ("en", "Togo promised new aid to the Taliban. France condemned the Taliban and offered medical help."),
    ],
)  # fmt: skip
def test_whom_one_condemns_one_does_not_help_in_the_same_breath(language: str, text: str) -> None:
    events = Reader(Config(language=language)).read(Report(id="t", text=text, date="2020-03-05")).events
    helped = [e for e in events if e.type in ("AID", "AGREE") and any(p.code == "FRA:GOV" for p in e.actor)]
    assert helped
    condemned = {p.code for e in events if e.type == "ACCUSE" for p in e.recipient}
    assert condemned and all(p.code not in condemned for e in helped for p in e.recipient)
