"""What several tests share: where the project and its data lie, and a Reading made by hand that fills every kind of record."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from depesche.records import (
    Block,
    Entity,
    Event,
    EventDate,
    Mention,
    Participant,
    Place,
    Quantity,
    Quote,
    Reading,
    Relation,
    Report,
    Span,
    TimeExpression,
    Undertaking,
)

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"

TEXT = """Minister lobt Nachbarland <script>alert("x")</script>

Tirana – Außenminister Arben Hoxha hat am Dienstag in Skopje die Regierung von Nordmazedonien gelobt. \
„Wir bauen die Bahn gemeinsam“, sagte Hoxha 🚂. Rund 40 Millionen Euro soll die Strecke kosten.

Foto: Muster/Agentur"""


def span(words: str, text: str = TEXT, nth: int = 0) -> Span:
    """Where words stand in a text."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def made_by_hand(id: str = "hoxha", text: str = TEXT) -> Reading:
    """A Reading of `TEXT` in which every kind of record and every field stands at least once."""

    def at(words: str, nth: int = 0) -> Span:
        return span(words, text, nth)

    hoxha = Participant(
        code="ALB:GOV", entity="n1", name="Arben Hoxha", sector="GOV", span=at("Arben Hoxha"), words="Arben Hoxha"
    )
    skopje = Participant(
        code="MKD:GOV",
        entity="n2",
        name="Nordmazedonien",
        sector="GOV",
        span=at("Nordmazedonien"),
        words="Nordmazedonien",
    )
    first = at("Außenminister Arben Hoxha hat am Dienstag in Skopje die Regierung von Nordmazedonien gelobt.")
    second = at("„Wir bauen die Bahn gemeinsam“, sagte Hoxha 🚂.")
    third = at("Rund 40 Millionen Euro soll die Strecke kosten.")
    return Reading(
        report=Report(
            id=id, text=text, title="Minister lobt Nachbarland", date="2019-04-25", place="Tirana", author="Max Muster",
            source="Agentur", url="/bericht/1", language="de", meta={"file": "hoxha.txt"},
        ),
        language="de",
        author="Max Muster",
        place="Tirana",
        date="2019-04-25",
        blocks=[
            Block(kind="headline", start=0, end=text.index("\n")),
            Block(kind="dateline", start=at("Tirana").start, end=at("Tirana").end),
            Block(kind="paragraph", start=first.start, end=third.end),
            Block(kind="credit", start=at("Foto:").start, end=len(text)),
        ],
        sentences=[first, second, third],
        entities=[
            Entity(
                id="n1", name="Arben Hoxha", kind="person", code="ALB:GOV", country="ALB", confidence=0.9,
                mentions=[
                    Mention(span=at("Arben Hoxha"), words="Arben Hoxha", form="name"),
                    Mention(span=at("Hoxha", 1), words="Hoxha", form="name"),
                ],
            ),
            Entity(
                id="n2", name="Nordmazedonien", kind="state", code="MKD:GOV", country="MKD",
                mentions=[Mention(span=at("Nordmazedonien"), words="Nordmazedonien", form="name")],
            ),
            Entity(id="n3", name="Skopje", kind="place", country="MKD", lat=41.99646, lon=21.43141,
                   mentions=[Mention(span=at("Skopje"), words="Skopje", form="name")]),
        ],
        events=[
            Event(
                id="e1", type="SUPPORT", mode=None, context=["diplomatic", "economic"], actor=[hoxha], recipient=[skopje],
                date=EventDate(iso="2019-04-23", begin="2019-04-23", end="2019-04-23"),
                place=Place(name="Skopje", country="MKD", lat=41.99646, lon=21.43141, span=at("Skopje")),
                evidence=[first, second], trigger=at("gelobt"), words="gelobt", quad=1, score=3.5, confidence=0.8,
                rule="de/triggers/support.lex:7",
            ),
            Event(
                id="e2", type="COOPERATE", mode="third-party", actor=[hoxha, skopje], status="future", said_by=[hoxha],
                evidence=[second], trigger=at("bauen"), words="bauen", size="2", dead="0", injured="1", arrests="3",
            ),
        ],
        quotes=[
            Quote(
                id="q1", kind="direct", spans=[at("Wir bauen die Bahn gemeinsam")], words="Wir bauen die Bahn gemeinsam",
                speaker=hoxha, cue=[at("sagte")], cue_words="sagte", addressee=skopje, sentence=second, confidence=0.7,
            ),
            Quote(id="q2", kind="indirect", spans=[at("Wir bauen"), at("gemeinsam")], words="Wir bauen … gemeinsam"),
        ],
        times=[
            TimeExpression(
                id="t1", span=at("Dienstag"), words="Dienstag", type="DATE", value="2019-04-23", begin="2019-04-23",
                end="2019-04-23", rule="weekday",
            )
        ],
        quantities=[
            Quantity(
                id="m1", span=at("Rund 40 Millionen Euro"), words="Rund 40 Millionen Euro", value=4e7, low=3.6e7, high=4.4e7,
                unit="EUR", of="Strecke", of_span=at("Strecke"), role="target", event="e2",
            )
        ],
        relations=[
            Relation(id="r1", kind="neighbour", source=hoxha, target=skopje, evidence=[first], said_by=[hoxha], rule="x")
        ],
        undertakings=[
            Undertaking(
                id="u1", kind="railway", what="die Bahn", span=at("die Bahn"), parties=[hoxha, skopje], route=["ALB", "MKD"],
                sum=["m1"], condition=None, evidence=[second], said_by=[hoxha], rule="y",
            )
        ],
    )  # fmt: skip


@pytest.fixture
def reading() -> Reading:
    return made_by_hand()


@pytest.fixture(scope="session")
def shared() -> Path:
    """The data beside the project; tests that need it are skipped where it is not."""
    if not SHARED.is_dir():
        pytest.skip("../shared is not there")
    return SHARED


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The address of a PostgreSQL server of our own, from Debian's package, gone after the tests."""
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"))
    if not programs:
        pytest.skip("Debian's postgresql is not installed")
    # The server refuses to run as root.
    become = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    home = Path(tempfile.mkdtemp(prefix="depesche-pg-"))
    if become:
        shutil.chown(home, "postgres")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    def run(*command: str) -> None:
        subprocess.run([*become, *command], check=True, capture_output=True, cwd=home)

    data = str(home / "data")
    run(str(programs[-1].with_name("initdb")), "-D", data, "-U", "tester", "-A", "trust", "-E", "UTF8", "--no-sync")
    # Without output files the server would hold the pipes of pg_ctl open.
    options = f"-c listen_addresses=127.0.0.1 -p {port} -k {home} -c fsync=off"
    run(str(programs[-1]), "-D", data, "-w", "-l", str(home / "log"), "-o", options, "start")
    try:
        yield f"postgresql://tester@127.0.0.1:{port}/postgres"
    finally:
        run(str(programs[-1]), "-D", data, "-m", "immediate", "stop")
        shutil.rmtree(home, ignore_errors=True)
