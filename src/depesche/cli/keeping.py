"""`depesche serve` and `depesche store …`: a store in the browser, and its care."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ..errors import MissingPart
from .chosen import chosen_store, named_store, reader_of, settings_of, store_or_dataset
from .faults import reported
from .flags import ConfigFlag, LexiconFlag, StoreFlag


def serve(
    store: StoreFlag = None,
    host: Annotated[
        str, typer.Option(metavar="ADDRESS", help="This machine only, unless a token is given.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(metavar="N", min=0, max=65535)] = 8000,
    token: Annotated[
        str | None, typer.Option("--token", metavar="WORDS", help="Who knows it may change the store.")
    ] = None,
    token_file: Annotated[
        Path | None, typer.Option("--token-file", metavar="FILE", help="The token from a file.")
    ] = None,
    name: Annotated[list[str] | None, typer.Option("--name", metavar="HOST", help="A name the server goes by.")] = None,
    lexicon: LexiconFlag = None,
    config: ConfigFlag = None,
) -> None:
    """Open a store in the browser: reports, timeline, network, map, review."""
    with reported():
        settings = settings_of(config, store=store, lexicon=lexicon)
        named = named_store(settings, "; it is made if it is not there")
        try:
            from ..web.serving import serve as run
        except ImportError as error:
            raise MissingPart(f"{error.name} is not installed; install it with: pip install depesche[web]") from error
        settings = settings.but(store=store_or_dataset(named))
        run(settings, reader_of(settings).read, host, port, token, token_file, tuple(name or ()))


def check(store: StoreFlag = None, config: ConfigFlag = None) -> None:
    """Look for damage in a store."""
    with reported() as faults, chosen_store(config, store) as opened:
        from ..store.maintenance import check as faults_in

        found = faults_in(opened)
        for fault in found:
            faults.say(fault)
        if not found:
            print("The store is in order: " + ", ".join(f"{n:,} {name}" for name, n in opened.counts().items() if n))


def errors(store: StoreFlag = None, config: ConfigFlag = None) -> None:
    """List what could not be read."""
    with reported(), chosen_store(config, store) as opened:
        found = opened.errors()
        for _, message in found:
            print(message)
        if not found:
            print("Nothing that could not be read.")


def backup(
    out: Annotated[Path, typer.Argument(metavar="OUT.db", help="A new file.")],
    store: StoreFlag = None,
    config: ConfigFlag = None,
) -> None:
    """Copy a store while others read and write it."""
    with reported(), chosen_store(config, store) as opened:
        from ..store.maintenance import backup as copy

        print(f"{copy(opened, out):,} bytes in {out}")


def compact(store: StoreFlag = None, config: ConfigFlag = None) -> None:
    """Give back the space of what was deleted, build indexes anew."""
    with reported(), chosen_store(config, store) as opened:
        from ..store.maintenance import compact as shrink

        before, after = shrink(opened)
        print(f"{before:,} bytes before, {after:,} after")
