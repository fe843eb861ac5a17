"""Keeps what was made of lexicon files in the user's cache folder, so that the next process need not make it again.

`stamp(paths)` says in a few letters what the files and this package's code are; `recall(name, stamp)` gives the bytes kept
under a name if they were made from just these, `keep(name, stamp, data)` keeps them; `through` does all three. A cache may always be missing: a
folder that cannot be used, a file that is broken, of another version or of another user is as good as none, silently.

Nothing is kept until a program says where (`use`): the command line does. What is kept is data and never code.
"""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec

if TYPE_CHECKING:
    from . import Lexicon

_STAMP, _SUM = 32, 16
_folder: Path | None = None
T = TypeVar("T")


def use(folder: Path | None) -> None:
    """From here on keep caches in a folder; None: keep nothing."""
    global _folder
    _folder = folder


@contextmanager
def nowhere() -> Iterator[None]:
    """For a while, keep and find nothing."""
    global _folder
    before, _folder = _folder, None
    try:
        yield
    finally:
        _folder = before


def stamp(paths: Iterable[Path]) -> bytes:
    """What files and code are, by name, size and time of change."""
    made_of = hashlib.blake2b(digest_size=_STAMP)
    code = sorted(Path(__file__).parent.rglob("*.py"))
    for path in [*paths, *code]:
        facts = path.stat()
        made_of.update(f"{path}\0{facts.st_size}\0{facts.st_mtime_ns}\n".encode())
    made_of.update(sys.version.encode())
    return made_of.digest()


def recall(name: str, made_of: bytes) -> bytes | None:
    """The data kept under a name, if it was made of the same and is whole."""
    where = _folder
    if where is None:
        return None
    try:
        path = where / name
        if hasattr(os, "getuid") and path.stat().st_uid != os.getuid():
            return None
        kept = path.read_bytes()
    except OSError:
        return None
    data = kept[_STAMP + _SUM :]
    return data if kept[:_STAMP] == made_of and kept[_STAMP : _STAMP + _SUM] == _sum(data) else None


def keep(name: str, made_of: bytes, data: bytes) -> None:
    """Keep data under a name. Written beside and put in place at once: whoever reads meanwhile finds the old or the new, never half."""
    where = _folder
    if where is None:
        return
    beside = None
    try:
        where.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor, beside = tempfile.mkstemp(dir=where, prefix=name)
        with os.fdopen(descriptor, "wb") as file:
            file.write(made_of + _sum(data) + data)
        os.replace(beside, where / name)
    except OSError:
        if beside is not None:
            Path(beside).unlink(missing_ok=True)


def through(
    kind: str,
    lexicon: Lexicon,
    files: Iterable[tuple[str, bool]],
    read: Callable[[], T],
    flatten: Callable[[T], bytes],
    unfold: Callable[[bytes], T],
) -> T:
    """What `read()` makes of files of a lexicon (pattern, whether under `any/`), from the cache if they are still the same."""
    made_of = stamp(path for relative, everywhere in files for path, _ in lexicon.files(relative, everywhere))
    # One file for each language and user's folder, so that old ones do not pile up.
    whose = hashlib.blake2b(f"{__file__}\0{lexicon.folder}".encode(), digest_size=6).hexdigest()
    name = f"{kind}-{lexicon.language}-{whose}"
    kept = recall(name, made_of)
    if kept is not None:
        try:
            return unfold(kept)
        except (msgspec.DecodeError, IndexError):
            pass
    made = read()
    keep(name, made_of, flatten(made))
    return made


def _sum(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=_SUM).digest()
