"""`depesche ingest` and `depesche scale`: a whole corpus, on this machine into a store or on many machines into a dataset."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..config import Settings
from ..errors import ConfigError
from ..ingest.stopping import ended_gently
from .chosen import named_store, opened_store, reader_of, settings_of
from .faults import Faults, reported
from .flags import ConfigFlag, LanguageFlag, LexiconFlag, MergeFlag, StoreFlag

if TYPE_CHECKING:
    from ..ingest import Columns
    from ..ingest.run import Summary
    from ..store.intake import Intake

FormatFlag = Annotated[
    str | None, typer.Option("--format", metavar="KIND", help="text, html, jsonl, csv, parquet, warc or feed.")
]
TextFlag = Annotated[str | None, typer.Option("--text", metavar="COLUMN", help="The column of the text.")]
IdFlag = Annotated[str | None, typer.Option("--id", metavar="COLUMN", help="The same for the id.")]
TitleFlag = Annotated[str | None, typer.Option("--title", metavar="COLUMN", help="The same for the title.")]
DateFlag = Annotated[str | None, typer.Option("--date", metavar="COLUMN", help="The same for the date.")]
AuthorFlag = Annotated[str | None, typer.Option("--author", metavar="COLUMN", help="The same for the author.")]
SourceFlag = Annotated[str | None, typer.Option("--source", metavar="COLUMN", help="The same for the source.")]
UrlFlag = Annotated[str | None, typer.Option("--url", metavar="COLUMN", help="The same for the address.")]


def ingest(
    paths: Annotated[
        list[str], typer.Argument(metavar="PATH...", help="Files, folders, globs, or - for standard input.")
    ],
    store: StoreFlag = None,
    workers: Annotated[int, typer.Option(metavar="N", min=1, help="Processes that read.")] = 1,
    again: Annotated[bool, typer.Option("--again", help="Also what an older lexicon or model has read.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Count what would be read.")] = False,
    merge: MergeFlag = True,
    kind: FormatFlag = None,
    text: TextFlag = None,
    id_: IdFlag = None,
    title: TitleFlag = None,
    date: DateFlag = None,
    author: AuthorFlag = None,
    source: SourceFlag = None,
    url: UrlFlag = None,
    language: LanguageFlag = None,
    lexicon: LexiconFlag = None,
    config: ConfigFlag = None,
) -> None:
    """Read a corpus into a store; ended and started again, it carries on."""
    from ..ingest import find, run
    from ..ingest.progress import Progress, summary_lines

    columns = _columns(text=text, id=id_, title=title, date=date, author=author, source=source, url=url)
    with reported() as faults:
        settings = settings_of(config, language=language, lexicon=lexicon, store=store)
        _check_kind(kind)
        keep = _intake(settings, again, dry_run)
        passed: Counter[str] = Counter()
        with ended_gently(), Progress(lambda: find(paths, kind), sys.stderr) as progress:
            summary = run(
                find(paths, kind, passed), keep, None if dry_run else partial(reader_of, settings),
                columns=columns, max_characters=settings.max_characters, workers=workers, progress=progress.show,
            )  # fmt: skip
        if keep is not None and merge and not dry_run and not summary.stopped:
            from ..store.happenings import merge as merge_store

            try:
                with ended_gently():
                    merge_store(keep.store)
            except KeyboardInterrupt:
                summary.stopped = True
        summary.passed = passed
        _tell(summary, summary_lines(summary, dry_run, where=keep.store.name if keep is not None else None), faults)
        if keep is not None:
            keep.store.close()
        _stop_if_stopped(summary)


def _columns(**named: str | None) -> Columns:
    from ..ingest import Columns

    return Columns({part: column for part, column in named.items() if column})


def _check_kind(kind: str | None) -> None:
    from ..ingest.sources import KINDS

    if kind is not None and kind not in KINDS.values():
        raise ConfigError(f"--format {kind}: there are {', '.join(sorted(set(KINDS.values())))}")


def _intake(settings: Settings, again: bool, dry_run: bool) -> Intake | None:
    """What takes in readings; a dry run only asks a store that is there, and makes none."""
    if dry_run and not (settings.store and (Path(settings.store).exists() or "://" in settings.store)):
        return None
    from ..store.intake import Intake
    from ..store.made_by import makers

    kept = opened_store(named_store(settings), create=not dry_run)
    return Intake(kept, makers(settings.lexicon, settings.pipelines), again)


def scale(
    inputs: Annotated[
        list[str], typer.Argument(metavar="INPUT...", help="Files, folders, globs, here or elsewhere (s3://…).")
    ],
    out: Annotated[str, typer.Option("--out", metavar="DATASET", help="A folder, here or elsewhere.")],
    address: Annotated[str, typer.Option(metavar="local|auto|ray://…", help="The cluster that reads.")] = "local",
    workers: Annotated[int | None, typer.Option(metavar="N", min=1, help="Readers at the most.")] = None,
    batch: Annotated[int, typer.Option(metavar="N", min=1, help="Reports read and written together.")] = 64,
    again: Annotated[bool, typer.Option("--again", help="Forget what the dataset holds.")] = False,
    merge: MergeFlag = True,
    kind: FormatFlag = None,
    text: TextFlag = None,
    id_: IdFlag = None,
    title: TitleFlag = None,
    date: DateFlag = None,
    author: AuthorFlag = None,
    source: SourceFlag = None,
    url: UrlFlag = None,
    language: LanguageFlag = None,
    lexicon: LexiconFlag = None,
    config: ConfigFlag = None,
) -> None:
    """Read a corpus on many machines into a Parquet dataset; ended and started again, it carries on."""
    from ..ingest.progress import summary_lines

    columns = _columns(text=text, id=id_, title=title, date=date, author=author, source=source, url=url)
    with reported() as faults:
        settings = settings_of(config, language=language, lexicon=lexicon)
        _check_kind(kind)
        from ..scale import run

        summary = run(
            inputs, out, address=address, workers=workers, config=reader_of(settings).config, batch=batch, merge=merge, again=again,
            columns=columns, kind=kind, max_characters=settings.max_characters,
        )  # fmt: skip
        found = f"{summary.doubled:,} doubled, {summary.copies:,} copies, {summary.happenings:,} happenings, {summary.core_seconds:,.1f} core seconds"
        _tell(summary, [*summary_lines(summary, where=out), found], faults)
        _stop_if_stopped(summary)


# --- what both say at the end ------------------------------------------------------------------------------------------


def _tell(summary: Summary, lines: Iterable[str], faults: Faults) -> None:
    for line in lines:
        print(line)
    for message in summary.faults:
        faults.say(message)


def _stop_if_stopped(summary: Summary) -> None:
    """Ends like a command that was interrupted."""
    if summary.stopped:
        raise typer.Exit(130)
