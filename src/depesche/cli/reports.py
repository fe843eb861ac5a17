"""`depesche read`: single reports, on the screen, as JSON, as a page, into a store."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..config import Settings
from ..errors import ConfigError, DepescheError, LexiconError
from .chosen import check_date, opened_store, reader_of, settings_of
from .faults import Faults, reported
from .flags import ConfigFlag, LanguageFlag, LexiconFlag, StoreFlag
from .screen import print_digest, print_whole

if TYPE_CHECKING:
    from ..reading import Reader
    from ..records import Reading, Report


def read(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE...", help="Files of reports, or - for a text from standard input.")
    ],
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
    with reported() as faults:
        settings = settings_of(config, language=language, lexicon=lexicon, store=store)
        check_date(date)
        reader = reader_of(settings)
        write_page = _page_writer(html, files)
        show = print_whole if as_json else print_digest
        with _keeping(settings) as keep:
            for reading in _readings(reader, files, date, settings.max_characters, faults):
                with faults:
                    keep(reading)
                    write_page(reading)
                    show(reading)


# --- in ----------------------------------------------------------------------------------------------------------------


def _readings(
    reader: Reader, files: list[str], date: str | None, max_characters: int, faults: Faults
) -> Iterator[Reading]:
    """The readings of the files that can be read; a fault names the file it came from."""
    import msgspec

    for name in files:
        with faults:
            for report in _inputs(name, max_characters, faults):
                with faults:
                    if date is not None:
                        report = msgspec.structs.replace(report, date=date)
                    try:
                        reading = reader.read(report)
                    except LexiconError as error:
                        # No fault of the report: every other would meet it as well.
                        faults.say(error)
                        return
                    except DepescheError as error:
                        message = str(error)
                        raise type(error)(message if message.startswith(name) else f"{name}: {message}") from error
                    yield reading


def _inputs(name: str, max_characters: int, faults: Faults) -> Iterator[Report]:
    """The report in a text file or in standard input; those of a page, table, feed or archive as `ingest` reads them."""
    from ..ingest import find, read_bytes, read_file, read_source
    from ..ingest.sources import kind_of

    if name == "-":
        yield read_bytes(sys.stdin.buffer.read(4 * max_characters + 5), "stdin", max_characters=max_characters)
    elif kind_of(name) in ((None, ""), ("text", "")) or not Path(name).is_file():
        yield read_file(Path(name), max_characters)
    else:
        for source in find([name]):
            for item in [source] if isinstance(source, DepescheError) else read_source(source, None, max_characters):
                if isinstance(item, DepescheError):
                    faults.say(item)
                else:
                    yield item


# --- out ---------------------------------------------------------------------------------------------------------------


@contextmanager
def _keeping(settings: Settings) -> Iterator[Callable[[Reading], object]]:
    """Puts readings into the store, if one is named, with what made them."""
    if settings.store is None:
        yield _leave
        return
    with opened_store(settings.store, create=True) as kept:
        from ..store.made_by import makers

        made_by = makers(settings.lexicon, settings.pipelines)
        yield lambda reading: kept.add(reading, made_by=made_by.get(reading.language))


def _leave(reading: Reading) -> None:
    """Does nothing with a reading."""


def _page_writer(html: Path | None, files: list[str]) -> Callable[[Reading], None]:
    """Writes the page of a reading into the file named, or into the folder named if there are several inputs."""
    if html is None:
        return _leave
    from ..ingest.sources import kind_of

    if html.is_dir() or len(files) > 1 or any(kind_of(f)[0] not in (None, "text", "html") for f in files):
        if html.suffix and not html.is_dir():
            raise ConfigError(f"--html {html}: for several reports name a folder, one page is written for each")
        html.mkdir(parents=True, exist_ok=True)
        return lambda reading: _write_page(reading, html / f"{reading.report.id}.html")
    if not html.absolute().parent.is_dir():
        raise ConfigError(f"--html {html}: the folder {html.absolute().parent} is not there")
    return lambda reading: _write_page(reading, html)


def _write_page(reading: Reading, path: Path) -> None:
    from ..export.page import page

    try:
        path.write_text(page(reading), encoding="utf-8")
    except OSError as error:
        raise ConfigError(f"--html {path}: cannot be written ({error.strerror or error})") from error
