"""The command line: commands and their flags, no logic of their own.

Faults of inputs go to standard error, one line each, and make the exit code 2 at the end; the other inputs are still read.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from datetime import date as calendar_date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .config import Settings, load_config
from .errors import ConfigError, DepescheError, MissingPart

if TYPE_CHECKING:
    from rich.console import Console

    from .reading import Reader
    from .records import Reading, Report

app = typer.Typer(
    name="depesche",
    help="Reads news reports in German and English and returns what they say about politics as data.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
lexicon_app = typer.Typer(help="The lexicon: all words and facts Depesche knows.", no_args_is_help=True)
app.add_typer(lexicon_app, name="lexicon")
store_app = typer.Typer(help="Look after a store: check, backup, compact.", no_args_is_help=True)
app.add_typer(store_app, name="store")

StoreFlag = Annotated[str | None, typer.Option("--store", metavar="DB", help="The store: a file or a database URL.")]
ConfigFlag = Annotated[Path | None, typer.Option("--config", metavar="FILE", help="Settings as TOML.")]
LexiconFlag = Annotated[Path | None, typer.Option("--lexicon", metavar="DIR", help="A folder laid over the lexicon.")]
# Filters of events, the same for every command that finds some.
ActorFlag = Annotated[str | None, typer.Option(metavar="CODE", help="Who acts: RUS, or RUS:GOV; several with commas.")]
RecipientFlag = Annotated[str | None, typer.Option(metavar="CODE", help="To whom it is done.")]
SaidByFlag = Annotated[str | None, typer.Option("--said-by", metavar="CODE", help="Who says so.")]
TypeFlag = Annotated[str | None, typer.Option("--type", metavar="TYPE", help="CONSULT,AGREE: types of PLOVER.")]
ModeFlag = Annotated[str | None, typer.Option(metavar="MODE", help="demo, arrest, …: a mode of the type.")]
StatusFlag = Annotated[
    str | None, typer.Option(metavar="STATUS", help="occurred, future, negated, hypothetical or historical.")
]
FromFlag = Annotated[str | None, typer.Option("--from", metavar="DATE", help="2019, 2019-04 or 2019-04-25.")]
ToFlag = Annotated[str | None, typer.Option(metavar="DATE", help="The last day, month or year.")]
PlaceFlag = Annotated[str | None, typer.Option(metavar="NAME", help="A place, or a country's code.")]
ConfidenceFlag = Annotated[float | None, typer.Option("--min-confidence", metavar="0..1", help="How sure at least.")]
OffsetFlag = Annotated[int, typer.Option(metavar="N", min=0, help="Pass over the first.")]
JsonFlag = Annotated[bool, typer.Option("--json", help="One JSON object a line and event.")]
LanguageFlag = Annotated[str | None, typer.Option("--language", metavar="de|en", help="Instead of finding out.")]


@app.command(short_help="Read reports and show what they say.")
def read(
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="Text files, or - for standard input.")],
    as_json: Annotated[
        bool, typer.Option("--json", help="One JSON object a line and report instead of the digest.")
    ] = False,
    html: Annotated[
        Path | None,
        typer.Option("--html", metavar="OUT.html", help="Write the marked-up report; for several, name a folder."),
    ] = None,
    store: StoreFlag = None,
    date: Annotated[str | None, typer.Option("--date", metavar="YYYY-MM-DD", help="The date of the report.")] = None,
    language: LanguageFlag = None,
    lexicon: LexiconFlag = None,
    config: ConfigFlag = None,
) -> None:
    """Read reports: what they say, on the screen, as JSON, as a page, into a store."""
    faults = Faults()
    with faults:
        settings = load_config(config).but(language=language, lexicon=lexicon, store=store)
        _check(settings, date)
        reader = _reader(settings)
        target = _pages(html, files)
        keep = _open(settings.store, create=True) if settings.store else None
        made_by = {}
        if keep is not None:
            from .store.made_by import makers

            made_by = makers(settings.lexicon, settings.pipelines)
        for reading in _readings(reader, files, date, settings, faults):
            with faults:
                if keep is not None:
                    keep.add(reading, made_by=made_by.get(reading.language))
                if target is not None:
                    _write_page(reading, target(reading))
                if as_json:
                    _out_json(reading)
                else:
                    _print(_digest(reading))
        if keep is not None:
            keep.close()
    faults.leave()


@app.command(short_help="Read a corpus into a store.")
def ingest(
    paths: Annotated[
        list[str], typer.Argument(metavar="PATH...", help="Files, folders, globs, or - for standard input.")
    ],
    store: StoreFlag = None,
    workers: Annotated[int, typer.Option(metavar="N", min=1, help="Processes that read.")] = 1,
    again: Annotated[bool, typer.Option("--again", help="Also what an older lexicon or model has read.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Count what would be read.")] = False,
    merge: Annotated[bool, typer.Option("--merge/--no-merge", help="Find copies and happenings afterwards.")] = True,
    kind: Annotated[
        str | None, typer.Option("--format", metavar="KIND", help="text, html, jsonl, csv, parquet, warc or feed.")
    ] = None,
    text: Annotated[str | None, typer.Option("--text", metavar="COLUMN", help="The column of the text.")] = None,
    id_: Annotated[str | None, typer.Option("--id", metavar="COLUMN", help="The same for the id.")] = None,
    title: Annotated[str | None, typer.Option("--title", metavar="COLUMN", help="The same for the title.")] = None,
    date: Annotated[str | None, typer.Option("--date", metavar="COLUMN", help="The same for the date.")] = None,
    author: Annotated[str | None, typer.Option("--author", metavar="COLUMN", help="The same for the author.")] = None,
    source: Annotated[str | None, typer.Option("--source", metavar="COLUMN", help="The same for the source.")] = None,
    url: Annotated[str | None, typer.Option("--url", metavar="COLUMN", help="The same for the address.")] = None,
    language: LanguageFlag = None,
    lexicon: LexiconFlag = None,
    config: ConfigFlag = None,
) -> None:
    """Read a corpus into a store; ended and started again, it carries on."""
    from collections import Counter
    from functools import partial

    from .ingest import Columns, find, run
    from .ingest.progress import Progress, summary_lines
    from .ingest.sources import KINDS

    faults = Faults()
    with faults:
        settings = load_config(config).but(language=language, lexicon=lexicon, store=store)
        _check(settings, None)
        if kind is not None and kind not in KINDS.values():
            raise ConfigError(f"--format {kind}: there are {', '.join(sorted(set(KINDS.values())))}")
        if settings.store is None and not dry_run:
            raise ConfigError("which store? Name it with --store DB")
        named = {"text": text, "id": id_, "title": title, "date": date, "author": author, "source": source, "url": url}
        columns = Columns({part: column for part, column in named.items() if column})
        kept, keep = None, None
        if settings.store is not None and (not dry_run or Path(settings.store).exists() or "://" in settings.store):
            from .store.intake import Intake
            from .store.made_by import makers

            kept = _open(settings.store, create=not dry_run)
            keep = Intake(kept, makers(settings.lexicon, settings.pipelines), again)
        make = None if dry_run else partial(_reader, settings)
        with Progress(lambda: find(paths, kind), sys.stderr) as progress:
            passed: Counter[str] = Counter()
            summary = run(
                find(paths, kind, passed), keep, make,
                columns=columns, max_characters=settings.max_characters, workers=workers, progress=progress.show,
            )  # fmt: skip
        if kept is not None and merge and not dry_run and not summary.stopped:
            from .store.happenings import merge as merge_store

            merge_store(kept)
        summary.passed = passed
        for line in summary_lines(summary, dry_run):
            print(line)
        for message in summary.faults:
            faults.say(message)
        if kept is not None:
            kept.close()
        if summary.stopped:
            raise typer.Exit(130)
    faults.leave()


@app.command(short_help="Read a corpus on many machines.")
def scale(
    inputs: Annotated[
        list[str], typer.Argument(metavar="INPUT...", help="Files, folders, globs, here or elsewhere (s3://…).")
    ],
    out: Annotated[str, typer.Option("--out", metavar="DATASET", help="A folder, here or elsewhere.")],
    address: Annotated[str, typer.Option(metavar="local|auto|ray://…", help="The cluster that reads.")] = "local",
    workers: Annotated[int | None, typer.Option(metavar="N", min=1, help="Readers at the most.")] = None,
    batch: Annotated[int, typer.Option(metavar="N", min=1, help="Reports read and written together.")] = 64,
    again: Annotated[bool, typer.Option("--again", help="Forget what the dataset holds.")] = False,
    merge: Annotated[bool, typer.Option("--merge/--no-merge", help="Find copies and happenings afterwards.")] = True,
    language: LanguageFlag = None,
    lexicon: LexiconFlag = None,
    config: ConfigFlag = None,
) -> None:
    """Read a corpus on many machines into a Parquet dataset; ended and started again, it carries on."""
    from .ingest.progress import summary_lines

    faults = Faults()
    with faults:
        settings = load_config(config).but(language=language, lexicon=lexicon)
        _check(settings, None)
        from .scale import run

        summary = run(
            inputs, out, address=address, workers=workers, config=_reader(settings).config, batch=batch, merge=merge, again=again,
            max_characters=settings.max_characters,
        )  # fmt: skip
        for line in summary_lines(summary):
            print(line)
        print(
            f"{summary.doubled:,} doubled, {summary.copies:,} copies, {summary.happenings:,} happenings, {summary.core_seconds:,.1f} core seconds"
        )
        for message in summary.faults:
            faults.say(message)
        if summary.stopped:
            raise typer.Exit(130)
    faults.leave()


@app.command()
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
    faults = Faults()
    with faults:
        settings = load_config(config).but(store=store)
        if settings.store is None:
            raise ConfigError("which store? Name it with --store DB")
        with _open(settings.store, create=False) as opened:
            found = opened.events(
                actor=actor, recipient=recipient, said_by=said_by, type=type_, mode=mode, status=status, from_=from_, to=to,
                place=place, min_confidence=min_confidence, report=report, limit=limit, offset=offset,
            )  # fmt: skip
            _list_events(found, as_json)
    faults.leave()


@app.command(short_help="Tell why an event was coded as it was.")
def explain(
    store: Annotated[str, typer.Argument(metavar="DB", help="The store the event stands in.")],
    event: Annotated[str, typer.Argument(metavar="EVENT", help="Report and event, as REPORT/e3.")],
    lexicon: LexiconFlag = None,
    config: ConfigFlag = None,
) -> None:
    """Tell why an event was coded as it was: its entry in the lexicon, who fills which slot, where status, date and place come from."""
    faults = Faults()
    with faults:
        settings = load_config(config).but(lexicon=lexicon)
        name, _, id_ = event.rpartition("/")
        if not name:
            raise ConfigError(f"{event}: name the report as well, as REPORT/{event}")
        with _open(store, create=False) as opened:
            stored = opened.get(name)
        record = next((e for e in stored.events if e.id == id_), None)
        if record is None:
            raise ConfigError(
                f"{name}: has no event {id_!r}; list them with: depesche events --store {store} --report {name}"
            )
        facts = _reader(settings).explain(stored.report, id_)
        told = dict(facts)
        if not told or not told["entry"].startswith(record.rule.split(" ")[0] + " "):
            faults.say(
                f"{event}: was stored as {record.type} by {record.rule}, but is read otherwise now; ingest the report again"
            )
        for label, words in facts:
            print(f"{label:10}  {words}")
    faults.leave()


@app.command(short_help="Find events by words, actors, days, …")
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
    faults = Faults()
    with faults:
        settings = load_config(config).but(store=store)
        with _named(settings) as opened:
            found = opened.events(
                words=words or None, actor=actor, recipient=recipient, said_by=said_by, type=type_, mode=mode, status=status,
                from_=from_, to=to, place=place, min_confidence=min_confidence, limit=limit, offset=offset,
            )  # fmt: skip
            _list_events(found, as_json)
    faults.leave()


@app.command(short_help="Write events to a file for other programs.")
def export(
    out: Annotated[Path, typer.Argument(metavar="OUT", help="x.csv, .jsonl, .parquet, .cameo.csv, .jsonld, …")],
    store: StoreFlag = None,
    format_: Annotated[
        str | None,
        typer.Option("--format", metavar="FORMAT", help="csv, jsonl, parquet, cameo, jsonld, panel-day, panel-month."),
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
    faults = Faults()
    with faults:
        from .export.tables import EVIDENCE
        from .export.write import write

        if evidence not in EVIDENCE:
            raise ConfigError(f"--evidence {evidence}: there are {', '.join(EVIDENCE)}")
        settings = load_config(config).but(store=store)
        with _named(settings) as opened:
            found = opened.events(
                words=words, actor=actor, recipient=recipient, said_by=said_by, type=type_, mode=mode, status=status,
                from_=from_, to=to, place=place, min_confidence=min_confidence,
            )  # fmt: skip
            rows, dictionary = write(found, out, format_, evidence)
            print(f"{rows:,} rows in {out}, their meaning in {dictionary}")
    faults.leave()


@store_app.command("check")
def store_check(store: StoreFlag = None, config: ConfigFlag = None) -> None:
    """Look for damage in a store."""
    faults = Faults()
    with faults, _named(load_config(config).but(store=store)) as opened:
        from .store.maintenance import check

        found = check(opened)
        for fault in found:
            faults.say(fault)
        if not found:
            print("The store is in order: " + ", ".join(f"{n:,} {name}" for name, n in opened.counts().items() if n))
    faults.leave()


@store_app.command("backup")
def store_backup(
    out: Annotated[Path, typer.Argument(metavar="OUT.db", help="A new file.")],
    store: StoreFlag = None,
    config: ConfigFlag = None,
) -> None:
    """Copy a store while others read and write it."""
    faults = Faults()
    with faults, _named(load_config(config).but(store=store)) as opened:
        from .store.maintenance import backup

        print(f"{backup(opened, out):,} bytes in {out}")
    faults.leave()


@store_app.command("compact")
def store_compact(store: StoreFlag = None, config: ConfigFlag = None) -> None:
    """Give back the space of what was deleted, build indexes anew."""
    faults = Faults()
    with faults, _named(load_config(config).but(store=store)) as opened:
        from .store.maintenance import compact

        before, after = compact(opened)
        print(f"{before:,} bytes before, {after:,} after")
    faults.leave()


@app.command(short_help="Open a store in the browser.")
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
    faults = Faults()
    with faults:
        settings = load_config(config).but(store=store, lexicon=lexicon)
        _check(settings, None)
        if settings.store is None:
            raise ConfigError("which store? Name it with --store DB; it is made if it is not there")
        try:
            from .web.serving import serve as run
        except ImportError as error:
            raise MissingPart(f"{error.name} is not installed; install it with: pip install depesche[web]") from error
        settings = settings.but(store=_place(settings.store))
        run(settings, _reader(settings).read, host, port, token, token_file, tuple(name or ()))
    faults.leave()


@app.command(short_help="Count how many reviewed events were right.")
def evaluate(store: Annotated[str, typer.Argument(metavar="DB", help="A store with reviews.")]) -> None:
    """Print by type how many of the reviewed events were right."""
    faults = Faults()
    with faults, _open(store, create=False) as opened:
        from .store.reviews import Reviews

        found = Reviews(opened).precision()
        for kind, (right, reviewed) in found.items():
            print(f"{kind:10} {right:6,} of {reviewed:6,}  {right / reviewed:.3f}")
        if found:
            right, reviewed = (sum(pair[i] for pair in found.values()) for i in (0, 1))
            print(f"{'all':10} {right:6,} of {reviewed:6,}  {right / reviewed:.3f}")
        else:
            print(f"No reviews yet. Make some with: depesche serve --store {store}")
    faults.leave()


@app.command(short_help="Print the JSON Schema of `read --json`.")
def schema() -> None:
    """Print the JSON Schema of what `read --json` prints."""
    import json

    from .records import schema as reading_schema

    print(json.dumps(reading_schema(), indent=2, ensure_ascii=False))


@app.command()
def version() -> None:
    """Print the version."""
    print(f"depesche {_version()}")


@lexicon_app.command("check")
def lexicon_check(lexicon: LexiconFlag = None) -> None:
    """Read all of the lexicon and name each fault by file and line."""
    from .lexicon.check import check

    faults = Faults()
    with faults:
        _check(Settings(lexicon=lexicon), None)
        found = check(lexicon)
        for fault in found:
            faults.say(fault)
        if not found:
            print("The lexicon is in order.")
    faults.leave()


@lexicon_app.command("stats")
def lexicon_stats(lexicon: LexiconFlag = None) -> None:
    """Count the entries of each file of the lexicon."""
    from .lexicon.check import stats

    faults = Faults()
    with faults:
        _check(Settings(lexicon=lexicon), None)
        counted = stats(lexicon)
        for label, count in counted:
            print(f"{count:8,}  {label}")
        print(f"{sum(count for _, count in counted):8,}  in all")
    faults.leave()


class Faults:
    """Collects what went wrong with single inputs: one line each on standard error, exit code 2 at the end."""

    def __init__(self) -> None:
        self.count = 0

    def say(self, message: object) -> None:
        self.count += 1
        print("depesche: " + " ".join(str(message).split()), file=sys.stderr)

    def __enter__(self) -> Faults:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: object) -> bool:
        from .lexicon import LexiconError

        if isinstance(value, DepescheError | LexiconError):
            self.say(value)
            return True
        return False

    def leave(self) -> None:
        if self.count:
            raise typer.Exit(2)


def _check(settings: Settings, date: str | None) -> None:
    """Flags that hold for all inputs; a fault in them ends the command."""
    from .lexicon import LANGUAGES

    if settings.language is not None and settings.language not in LANGUAGES:
        raise ConfigError(f"--language {settings.language}: Depesche reads {' and '.join(LANGUAGES)}")
    if settings.lexicon is not None and not settings.lexicon.is_dir():
        raise ConfigError(f"--lexicon {settings.lexicon}: there is no such folder")
    if date is not None:
        try:
            if calendar_date.fromisoformat(date).isoformat() != date:
                raise ValueError(date)
        except ValueError:
            raise ConfigError(f"--date {date}: is no date; write it as 2019-04-25") from None


def _reader(settings: Settings) -> Reader:
    from .reading import Config, Reader

    return Reader(
        Config(
            language=settings.language, pipelines=tuple(sorted(settings.pipelines.items())), lexicon=settings.lexicon
        )
    )


def _readings(
    reader: Reader, files: list[str], date: str | None, settings: Settings, faults: Faults
) -> Iterator[Reading]:
    import msgspec

    for name in files:
        with faults:
            report = _input(name, settings.max_characters)
            if date is not None:
                report = msgspec.structs.replace(report, date=date)
            try:
                reading = reader.read(report)
            except DepescheError as error:
                message = str(error)
                raise type(error)(message if message.startswith(name) else f"{name}: {message}") from error
            yield reading


def _input(name: str, max_characters: int) -> Report:
    from .ingest import read_bytes, read_file

    if name == "-":
        return read_bytes(sys.stdin.buffer.read(4 * max_characters + 5), "stdin", max_characters=max_characters)
    return read_file(Path(name), max_characters)


def _pages(html: Path | None, files: list[str]) -> Any:
    """Where the page of a reading goes: the file named, or a file in the folder named if there are several inputs."""
    if html is None:
        return None
    if html.is_dir() or len(files) > 1:
        if html.suffix and not html.is_dir():
            raise ConfigError(f"--html {html}: for {len(files)} inputs name a folder, one page is written for each")
        html.mkdir(parents=True, exist_ok=True)
        return lambda reading: html / f"{reading.report.id}.html"
    if not html.absolute().parent.is_dir():
        raise ConfigError(f"--html {html}: the folder {html.absolute().parent} is not there")
    return lambda reading: html


def _write_page(reading: Reading, path: Path) -> None:
    from .export.page import page

    try:
        path.write_text(page(reading), encoding="utf-8")
    except OSError as error:
        raise ConfigError(f"--html {path}: cannot be written ({error.strerror or error})") from error


def _open(store: str, create: bool) -> Any:
    from .store import Store

    return Store.open(_place(store), create=create)


def _place(store: str) -> str:
    """The store itself; of a dataset, the store that is made of it."""
    if not Path(store, "_dataset.json").is_file():
        return store
    from .scale import to_store

    return str(to_store(store))


def _named(settings: Settings) -> Any:
    if settings.store is None:
        raise ConfigError("which store? Name it with --store DB")
    return _open(settings.store, create=False)


def _list_events(found: Any, as_json: bool) -> None:
    if as_json:
        import msgspec

        for row in found:
            sys.stdout.buffer.write(
                msgspec.json.encode({"report": row.report, "report_date": row.report_date, "event": row.event}) + b"\n"
            )
        return
    from .export.digest import event_lines

    total, shown = len(found), 0
    for row in found:
        shown += 1
        _print(event_lines(row.event, sentence=row.sentence, report=row.report))
    print(f"{shown:,} of {total:,} events" if shown != total else f"{total:,} events")


def _digest(reading: Reading) -> Any:
    from .export.digest import digest

    return digest(reading)


def _out_json(reading: Reading) -> None:
    from .export.whole import whole_json

    sys.stdout.buffer.write(whole_json(reading) + b"\n")
    sys.stdout.buffer.flush()


_screen: Console | None = None


def _print(lines: Any) -> None:
    """Prints Rich renderables; a pipe gets no colours and does not fold lines."""
    global _screen
    if _screen is None:
        from rich.console import Console

        screen = sys.stdout.isatty()
        _screen = Console(highlight=False, soft_wrap=not screen, width=None if screen else 120)
    for line in lines:
        _screen.print(line)


def _version() -> str:
    from importlib.metadata import version

    return version("depesche")


def _cache_folder() -> Path | None:
    """Where this user keeps caches: `DEPESCHE_CACHE` (`off`: nowhere), else as the system has it."""
    import os

    chosen = os.environ.get("DEPESCHE_CACHE")
    if chosen is not None:
        return None if chosen.strip().lower() in ("", "0", "off", "no") else Path(chosen)
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA", "")
    elif sys.platform == "darwin":
        base = os.path.expanduser("~/Library/Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME", "")
        base = base if os.path.isabs(base) else os.path.expanduser("~/.cache")
    return Path(base) / "depesche" if os.path.isabs(base) else None


def main() -> None:
    """Entry point: like any filter, quiet when the reader of its output goes away."""
    from .lexicon import cache

    # Lexicon and engines are many lasting objects and no cycles: the collector would go through them in vain, while they are loaded and at the end.
    gc.set_threshold(50_000)
    cache.use(_cache_folder())
    try:
        app()
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
    finally:
        gc.freeze()
