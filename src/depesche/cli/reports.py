"""`depesche read`: single reports, on the screen, as JSON, as a page, into a store."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..config import Settings
from ..errors import ConfigError, DepescheError
from .chosen import check_date, opened_store, reader_of, settings_of
from .faults import Faults, reported
from .flags import ConfigFlag, LanguageFlag, LexiconFlag, StoreFlag
from .screen import print_digest, print_whole

if TYPE_CHECKING:
    from ..reading import Reader
    from ..records import Reading, Report


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
    with reported() as faults:
        settings = settings_of(config, language=language, lexicon=lexicon, store=store)
        check_date(date)
        reader = reader_of(settings)
        write_page = _page_writer(html, len(files))
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
            report = _input(name, max_characters)
            if date is not None:
                report = msgspec.structs.replace(report, date=date)
            try:
                reading = reader.read(report)
            except DepescheError as error:
                message = str(error)
                raise type(error)(message if message.startswith(name) else f"{name}: {message}") from error
            yield reading


def _input(name: str, max_characters: int) -> Report:
    from ..ingest import read_bytes, read_file

    if name == "-":
        return read_bytes(sys.stdin.buffer.read(4 * max_characters + 5), "stdin", max_characters=max_characters)
    return read_file(Path(name), max_characters)


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


def _page_writer(html: Path | None, inputs: int) -> Callable[[Reading], None]:
    """Writes the page of a reading into the file named, or into the folder named if there are several inputs."""
    if html is None:
        return _leave
    if html.is_dir() or inputs > 1:
        if html.suffix and not html.is_dir():
            raise ConfigError(f"--html {html}: for {inputs} inputs name a folder, one page is written for each")
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
