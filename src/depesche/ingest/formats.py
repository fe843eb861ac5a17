"""One source of any kind → its Reports, and an `UnreadableInput` in place of each that cannot be read. Raises only `MissingPart`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..errors import DepescheError, UnreadableInput
from ..records import Report
from .columns import Columns
from .packed import open_bytes
from .pages import html_report, read_feed, read_warc
from .sources import Source
from .tables import read_csv, read_jsonl, read_parquet
from .text import MAX_CHARACTERS, read_bytes

#: A feed is read whole.
_LONGEST_FEED = 100_000_000


def read_source(
    source: Source, columns: Columns | None = None, max_characters: int = MAX_CHARACTERS
) -> Iterator[Report | UnreadableInput]:
    """The reports of a source, in order, one in memory at a time."""
    for found in _items(source, columns or Columns(), max_characters):
        yield found if isinstance(found, Report) else UnreadableInput(str(found), source.name)


def _items(source: Source, columns: Columns, max_characters: int) -> Iterator[Report | UnreadableInput]:
    try:
        stream = open_bytes(source)
    except UnreadableInput as error:
        yield error
        return
    try:
        name = source.name
        if source.kind == "jsonl":
            yield from read_jsonl(stream, name, columns, max_characters)
        elif source.kind == "csv":
            yield from read_csv(stream, name, columns, max_characters)
        elif source.kind == "parquet":
            yield from read_parquet(stream, name, columns, max_characters, bool(source.packing) or source.stamp is None)
        elif source.kind == "warc":
            yield from read_warc(stream, name, max_characters)
        elif source.kind == "feed":
            data = stream.read(_LONGEST_FEED + 1)
            if len(data) > _LONGEST_FEED:
                raise UnreadableInput(f"{name}: is too long for a feed; split it")
            yield from read_feed(data, name, max_characters)
        elif source.kind == "html":
            yield html_report(stream.read(8 * max_characters + 1), name, Path(name).name.split(".")[0], max_characters)
        else:
            data = stream.read(4 * max_characters + 5)
            stem = Path(name).name.removesuffix(source.packing)
            yield read_bytes(data, name, stem=Path(stem).stem, max_characters=max_characters)
    except UnreadableInput as error:
        yield error
    except OSError as error:
        yield UnreadableInput(f"{source.name}: cannot be read ({error.strerror or error})")
    except DepescheError:
        raise
    except Exception as error:  # one source that a library trips over must not stop the others
        yield UnreadableInput(
            f"{source.name}: reading it failed ({type(error).__name__}: {error}); is it damaged? Otherwise please report it"
        )
    finally:
        if source.stamp is not None:
            stream.close()
