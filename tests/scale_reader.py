"""Readers for the tests of `scale`: quick ones that do what a test needs, in processes of their own."""

from __future__ import annotations

import os
import random
import signal
import time
from pathlib import Path

from depesche.records import Event, EventDate, Participant, Reading, Report, Span

TYPES = ("CONSULT", "AGREE", "ACCUSE", "REJECT", "SANCTION", "COERCE", "ASSAULT", "PROTEST")
CODES = ("ALB:GOV", "MKD:GOV", "ALB:MIL", "KEN:GOV", "KEN:OPP", "PER")
ORDERS = ("DIES ONCE", "DIES ALWAYS")


class Quick:
    """Notes in a folder who reads what; dies by the text's order; waits before each report."""

    def __init__(self, folder: str, wait: float = 0.0) -> None:
        self.folder, self.wait = Path(folder), wait

    def read(self, report: Report) -> Reading:
        with open(self.folder / "read.log", "a", encoding="utf-8") as log:
            log.write(f"{os.getpid()} {report.id}\n")
        died = self.folder / f"died-{report.id}"
        if report.text.startswith("DIES ALWAYS") or (report.text.startswith("DIES ONCE") and not died.exists()):
            died.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        time.sleep(self.wait)
        return Reading(report=report, language="en", date=report.date, sentences=[Span(0, len(report.text))])


class Teller:
    """Makes up events from a seed in the text: many that are alike, on days that are near."""

    def read(self, report: Report) -> Reading:
        dice = random.Random(int(report.text.split()[1]))
        events = []
        for n in range(dice.randint(1, 4)):
            start = dice.randrange(0, len(report.text) - 60)
            actor, recipient = dice.sample(CODES, 2)
            day = f"2019-0{dice.randint(4, 5)}-{dice.choice((1, 2, 3, 29, 30)):02}"
            events.append(
                Event(
                    id=f"e{n}", type=dice.choice(TYPES), actor=[Participant(code=actor)], recipient=[Participant(code=recipient)],
                    status=dice.choice(("occurred", "occurred", "negated", "future")), date=EventDate(iso=day, begin=day, end=day),
                    evidence=[Span(start, start + 60)], trigger=Span(start, start + 5), words=report.text[start : start + 5],
                    dead=dice.choice((None, "3", "5")),
                )
            )  # fmt: skip
        return Reading(report=report, language="en", date=report.date, events=events)
