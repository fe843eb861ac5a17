"""A site for the tests of pages: a store made by hand, a reader that needs no model, a server in a thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from conftest import made_by_hand
from depesche.records import (
    Block,
    Entity,
    Event,
    EventDate,
    Mention,
    Participant,
    Place,
    Reading,
    Report,
    Span,
)
from depesche.store import Store
from depesche.store.happenings import merge
from depesche.web import create_app

TOKEN = "a-token-of-the-tests-only"


def fake_read(report: Report) -> Reading:
    """Finds one event at every 'lobt' of a text: Albania praises North Macedonia in Skopje on the report's day."""
    text, day = report.text, report.date or "2019-04-25"
    events: list[Event] = []
    sentences: list[Span] = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            sentences.append(Span(start, start + len(line)))
        at = line.find("lobt")
        if at >= 0:
            events.append(
                Event(
                    id=f"e{len(events) + 1}",
                    type="SUPPORT",
                    trigger=Span(start + at, start + at + 4),
                    words="lobt",
                    score=5.0,
                    actor=[Participant(code="ALB:GOV", name="Albanien", sector="GOV")],
                    recipient=[Participant(code="MKD:GOV", name="Nordmazedonien", sector="GOV")],
                    evidence=[sentences[-1]],
                    date=EventDate(iso=day, begin=day, end=day),
                    confidence=0.6,
                    rule="test",
                    place=Place(name="Skopje", country="MKD", lat=42.0, lon=21.43),
                )  # fmt: skip
            )
        start += len(line) + 1
    words = text.split()
    first = text.find(words[0]) if words else 0
    entities = [Entity(id="n1", name=words[0], kind="place", country="ALB", mentions=[Mention(span=Span(first, first + len(words[0])), words=words[0], form="name")])] if words else []  # fmt: skip
    return Reading(
        report=Report(id=report.id, text=text, title=report.title, date=day, meta=report.meta), language="de", date=day,
        blocks=[Block(kind="paragraph", start=s.start, end=s.end) for s in sentences], sentences=sentences, events=events,
        entities=entities,
    )  # fmt: skip


def fill(path: Path) -> None:
    """A store with the report made by hand and two that tell the same, merged."""
    with Store.open(path) as store:
        store.add(made_by_hand())
        store.add(fake_read(Report(id="zweiter", text="Tirana lobt Skopje für die Bahn.", date="2019-04-23")))
        store.add(fake_read(Report(id="dritter", text="Albanien lobt Nordmazedonien erneut.", date="2019-04-24")))
        merge(store)


def site(path: Path, **settings: Any) -> Any:
    return create_app(path, fake_read, token=TOKEN, **settings)


@contextmanager
def server(path: Path) -> Iterator[str]:
    """The site on a free port of this machine; gives its address."""
    import uvicorn

    running = uvicorn.Server(uvicorn.Config(site(path), host="127.0.0.1", port=0, log_level="error", access_log=False))
    thread = threading.Thread(target=running.run, daemon=True)
    thread.start()
    end = time.monotonic() + 20
    while not running.started and time.monotonic() < end:
        time.sleep(0.02)
    try:
        yield f"http://127.0.0.1:{running.servers[0].sockets[0].getsockname()[1]}"
    finally:
        running.should_exit = True
        thread.join(10)
