"""The command line: commands and their flags, no logic of their own.

One module for each group of commands; `app` has them in the order in which `--help` lists them, `main` is the entry point.
Faults of inputs go to standard error, one line each, and make the exit code 2 at the end; the other inputs are still read.
"""

from __future__ import annotations

import gc
import sys

import typer

from . import about, keeping, lexicon
from .caches import cache_folder
from .corpora import ingest, scale
from .finding import events, export, search
from .judging import evaluate, explain
from .reports import read

app = typer.Typer(
    name="depesche",
    help="Reads news reports in German and English and returns what they say about politics as data.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.command(short_help="Read reports and show what they say.")(read)
app.command(short_help="Read a corpus into a store.")(ingest)
app.command(short_help="Read a corpus on many machines.")(scale)
app.command()(events)
app.command(short_help="Tell why an event was coded as it was.")(explain)
app.command(short_help="Find events by words, actors, days, …")(search)
app.command(short_help="Write events to a file for other programs.")(export)
app.command(short_help="Open a store in the browser.")(keeping.serve)
app.command(short_help="Count how many reviewed events were right.")(evaluate)
app.command(short_help="Print the JSON Schema of `read --json`.")(about.schema)
app.command()(about.version)

_lexicon = typer.Typer(help="The lexicon: all words and facts Depesche knows.", no_args_is_help=True)
_lexicon.command()(lexicon.check)
_lexicon.command()(lexicon.stats)
app.add_typer(_lexicon, name="lexicon")

_store = typer.Typer(help="Look after a store: check, errors, backup, compact.", no_args_is_help=True)
_store.command()(keeping.check)
_store.command()(keeping.errors)
_store.command()(keeping.backup)
_store.command()(keeping.compact)
app.add_typer(_store, name="store")


def main() -> None:
    """Entry point: like any filter, quiet when the reader of its output goes away."""
    from ..lexicon import cache

    # Lexicon and engines are many lasting objects and no cycles: the collector would go through them in vain, while they are loaded and at the end.
    gc.set_threshold(50_000)
    cache.use(cache_folder())
    try:
        app()
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
    finally:
        gc.freeze()
