"""`depesche events`, `search` and `export`: the events of a store that some filters find, on the screen or in a file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ..errors import ConfigError
from .chosen import chosen_store
from .faults import reported
from .flags import (
    ActorFlag,
    ConfidenceFlag,
    ConfigFlag,
    FromFlag,
    JsonFlag,
    ModeFlag,
    OffsetFlag,
    PlaceFlag,
    RecipientFlag,
    SaidByFlag,
    StatusFlag,
    StoreFlag,
    ToFlag,
    TypeFlag,
)
from .screen import print_events


def events(
    store: StoreFlag = None,
    actor: ActorFlag = None,
    recipient: RecipientFlag = None,
    said_by: SaidByFlag = None,
    type_: TypeFlag = None,
    mode: ModeFlag = None,
    status: StatusFlag = None,
    from_: FromFlag = None,
    to: ToFlag = None,
    place: PlaceFlag = None,
    min_confidence: ConfidenceFlag = None,
    report: Annotated[str | None, typer.Option(metavar="ID", help="Of this report alone.")] = None,
    limit: Annotated[int | None, typer.Option(metavar="N", min=0, help="So many at the most.")] = None,
    offset: OffsetFlag = 0,
    as_json: JsonFlag = False,
    config: ConfigFlag = None,
) -> None:
    """List the events of a store."""
    with reported(), chosen_store(config, store) as opened:
        found = opened.events(
            actor=actor, recipient=recipient, said_by=said_by, type=type_, mode=mode, status=status, from_=from_, to=to,
            place=place, min_confidence=min_confidence, report=report, limit=limit, offset=offset,
        )  # fmt: skip
        print_events(found, as_json)


def search(
    words: Annotated[str, typer.Argument(metavar="WORDS", help='Words of the reports; "phrases" in quotes.')] = "",
    store: StoreFlag = None,
    actor: ActorFlag = None,
    recipient: RecipientFlag = None,
    said_by: SaidByFlag = None,
    type_: TypeFlag = None,
    mode: ModeFlag = None,
    status: StatusFlag = None,
    from_: FromFlag = None,
    to: ToFlag = None,
    place: PlaceFlag = None,
    min_confidence: ConfidenceFlag = None,
    limit: Annotated[int, typer.Option(metavar="N", min=0, help="So many at the most.")] = 25,
    offset: OffsetFlag = 0,
    as_json: JsonFlag = False,
    config: ConfigFlag = None,
) -> None:
    """Find events by the words of their reports and by who, what, whom, when, where."""
    with reported(), chosen_store(config, store) as opened:
        found = opened.events(
            words=words or None, actor=actor, recipient=recipient, said_by=said_by, type=type_, mode=mode, status=status,
            from_=from_, to=to, place=place, min_confidence=min_confidence, limit=limit, offset=offset,
        )  # fmt: skip
        print_events(found, as_json)


def export(
    out: Annotated[Path, typer.Argument(metavar="OUT", help="x.csv, .jsonl, .parquet, .cameo.csv, .jsonld, …")],
    store: StoreFlag = None,
    format_: Annotated[
        str | None,
        typer.Option(
            "--format", metavar="FORMAT", help="csv, jsonl, parquet, cameo, jsonld, panel-day, -month or -year."
        ),
    ] = None,
    evidence: Annotated[str, typer.Option(metavar="none|offsets|sentences", help="How much of the texts.")] = "none",
    words: Annotated[str | None, typer.Option(metavar="WORDS", help="Words of the reports.")] = None,
    actor: ActorFlag = None,
    recipient: RecipientFlag = None,
    said_by: SaidByFlag = None,
    type_: TypeFlag = None,
    mode: ModeFlag = None,
    status: StatusFlag = None,
    from_: FromFlag = None,
    to: ToFlag = None,
    place: PlaceFlag = None,
    min_confidence: ConfidenceFlag = None,
    config: ConfigFlag = None,
) -> None:
    """Write events to a file others can open, with its data dictionary."""
    with reported():
        from ..export.tables import EVIDENCE
        from ..export.write import write

        if evidence not in EVIDENCE:
            raise ConfigError(f"--evidence {evidence}: there are {', '.join(EVIDENCE)}")
        with chosen_store(config, store) as opened:
            found = opened.events(
                words=words, actor=actor, recipient=recipient, said_by=said_by, type=type_, mode=mode, status=status,
                from_=from_, to=to, place=place, min_confidence=min_confidence,
            )  # fmt: skip
            left_out: list[str] = []
            rows, dictionary = write(found, out, format_, evidence, left_out.append)
            print(f"{rows:,} rows in {out}, their meaning in {dictionary}")
            for line in left_out:
                print(line)
