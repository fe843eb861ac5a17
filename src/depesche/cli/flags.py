"""Flags that several commands share, so that they have one name, one form and one help."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

StoreFlag = Annotated[str | None, typer.Option("--store", metavar="DB", help="The store: a file or a database URL.")]
ConfigFlag = Annotated[Path | None, typer.Option("--config", metavar="FILE", help="Settings as TOML.")]
LexiconFlag = Annotated[Path | None, typer.Option("--lexicon", metavar="DIR", help="A folder laid over the lexicon.")]
LanguageFlag = Annotated[str | None, typer.Option("--language", metavar="de|en", help="Instead of finding out.")]
MergeFlag = Annotated[bool, typer.Option("--merge/--no-merge", help="Find copies and happenings afterwards.")]

# Filters of events, the same for every command that finds some.
ActorFlag = Annotated[str | None, typer.Option(metavar="CODE", help="Who acts: RUS, or RUS:GOV; several with commas.")]
RecipientFlag = Annotated[str | None, typer.Option(metavar="CODE", help="To whom it is done.")]
SaidByFlag = Annotated[str | None, typer.Option("--said-by", metavar="CODE", help="Who says so.")]
TypeFlag = Annotated[str | None, typer.Option("--type", metavar="TYPE", help="CONSULT,AGREE: types of PLOVER.")]
ModeFlag = Annotated[str | None, typer.Option(metavar="MODE", help="demo, arrest, …: a mode of the type.")]
StatusFlag = Annotated[
    str | None, typer.Option(metavar="STATUS", help="occurred, future, negated, hypothetical, historical or all.")
]
FromFlag = Annotated[str | None, typer.Option("--from", metavar="DATE", help="2019, 2019-04 or 2019-04-25.")]
ToFlag = Annotated[str | None, typer.Option(metavar="DATE", help="The last day, month or year.")]
PlaceFlag = Annotated[str | None, typer.Option(metavar="NAME", help="A place, or a country's code.")]
ConfidenceFlag = Annotated[float | None, typer.Option("--min-confidence", metavar="0..1", help="How sure at least.")]
OffsetFlag = Annotated[int, typer.Option(metavar="N", min=0, help="Pass over the first.")]
JsonFlag = Annotated[bool, typer.Option("--json", help="One JSON object a line and event.")]
