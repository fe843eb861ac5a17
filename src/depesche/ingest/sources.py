"""Names on the command line (files, folders, globs, `-`) → the files to read, in a stable order.

Gives `Source`s, one at a time, so that a folder of a million files needs no memory. Raises `UnreadableInput` for a name that leads nowhere.
"""

from __future__ import annotations

import glob
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ..errors import UnreadableInput

#: What is read, by suffix; those of compression may follow.
KINDS = {
    ".txt": "text", ".text": "text", ".md": "text", ".markdown": "text",
    ".html": "html", ".htm": "html", ".xhtml": "html",
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".tsv": "csv", ".parquet": "parquet", ".pq": "parquet",
    ".warc": "warc", ".xml": "feed", ".rss": "feed", ".atom": "feed",
}  # fmt: skip
PACKED = (".gz", ".zst")
_NO_UTF8 = "its name is no UTF-8; rename it"
STDIN = "-"


@dataclass(frozen=True)
class Source:
    """A file to read: its name as shown, its kind, whether it is packed. `stamp` tells whether it has changed."""

    name: str
    kind: str
    packing: str = ""
    size: int = 0
    stamp: str | None = None


def kind_of(name: str) -> tuple[str | None, str]:
    """(kind, packing) by the suffixes of a name; None for a kind that is not known."""
    path = Path(name)
    packing = path.suffix.lower() if path.suffix.lower() in PACKED else ""
    if packing:
        path = path.with_suffix("")
    return KINDS.get(path.suffix.lower()), packing


def find(
    names: Iterable[str], kind: str | None = None, passed: Counter[str] | None = None
) -> Iterator[Source | UnreadableInput]:
    """The files behind the names; what leads nowhere comes as the error. In folders, hidden files and unknown kinds are passed over; the latter
    are counted in `passed` by their suffix."""
    for name in names:
        if name == STDIN:
            yield Source("stdin", kind or "text")
        elif not _is_unicode(name):
            yield _unreadable(name, _NO_UTF8)
        elif os.path.isdir(name):
            empty = True
            for source in _walk(name, kind, passed):
                empty = False
                yield source
            if empty:
                yield _unreadable(name, f"holds no file of a kind that is read ({', '.join(sorted(KINDS))})")
        elif os.path.exists(name):
            yield _source(name, kind, named=True)
        elif glob.has_magic(name):
            found = sorted(glob.glob(name, recursive=True))
            if not found:
                yield _unreadable(name, "no file fits this pattern")
            for path in found:
                if os.path.isdir(path):
                    yield from _walk(path, kind, passed)
                else:
                    yield _source(path, kind, named=True)
        else:
            yield _unreadable(name, "there is no such file or folder")


def _walk(folder: str, kind: str | None, passed: Counter[str] | None) -> Iterator[Source | UnreadableInput]:
    try:
        entries = sorted(os.scandir(folder), key=lambda e: e.name)
    except OSError as error:
        yield _unreadable(folder, f"cannot be listed ({error.strerror or error}); check its permissions")
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        wanted = kind_of(entry.name)[0] is not None
        # Links to folders may lead round in circles.
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(entry.path, kind, passed)
        elif wanted and entry.is_symlink() and not os.path.exists(entry.path):
            yield _unreadable(entry.path, "is a link that leads nowhere; mend or remove it")
        elif wanted and entry.is_file():
            yield _source(entry.path, kind, named=False)
        elif passed is not None:
            what = "link to a folder" if os.path.isdir(entry.path) else Path(entry.name).suffix.lower() or "no suffix"
            passed[_shown(what)] += 1


def _source(name: str, kind: str | None, named: bool) -> Source | UnreadableInput:
    name = _name(name)
    known, packing = kind_of(name)
    if not _is_unicode(name):
        return _unreadable(name, _NO_UTF8)
    if kind is None and known is None and not named:
        return _unreadable(name, "is of no known kind")
    try:
        status = os.stat(name)
    except OSError as error:
        return _unreadable(name, f"cannot be read ({error.strerror or error})")
    stamp = f"{status.st_size}-{status.st_mtime_ns}"
    return Source(name, kind or known or "text", packing, status.st_size, stamp)


def _unreadable(name: str, fault: str) -> UnreadableInput:
    shown = _shown(_name(name))
    return UnreadableInput(f"{shown}: {fault}", shown)


def _name(path: str) -> str:
    """By what a file goes: what a folder named "." holds is the same as when it is named itself."""
    return path.removeprefix(f".{os.sep}") or path


def _is_unicode(name: str) -> bool:
    """Whether a name can be kept; its bytes may be of an encoding of long ago."""
    return not any("\udc80" <= c <= "\udcff" for c in name)


def _shown(name: str) -> str:
    """A name in letters that can be printed and kept."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
