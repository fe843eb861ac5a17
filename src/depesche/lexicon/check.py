"""Reads all of the lexicon and names each fault by file and line; counts its entries.

A loader stops at the first entry it cannot read: that one is left out and it reads again, so that all faults are told at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path

from . import LANGUAGES, ROOT, Lexicon, cache
from .cells import Known, faults
from .table import LexiconError, Row, read_table

#: Faults after which a part of the lexicon is not read any further.
_MOST = 40
#: Files beside those of the lexicon that nobody takes for one.
_NOTES = frozenset({".md", ""})
#: What is odd about a word as a dictionary form (language, word, whether it is a verb), None where nothing is.
Oddity = Callable[[str, str, bool], str | None]


class _Watched(Lexicon):
    """A lexicon that knows which files were asked for, by what pattern, and leaves out entries that cannot be read."""

    def __init__(self, language: str, folder: Path | None) -> None:
        super().__init__(language, folder)
        self.asked: dict[Path, str] = {}
        self.left_out: set[str] = set()

    def files(self, relative: str, everywhere: bool = False) -> list[tuple[Path, str]]:
        own = self.folder
        found = [
            (path, f"{own}/{label}" if own is not None and path.is_relative_to(own) else label)
            for path, label in super().files(relative, everywhere)
        ]
        self.asked.update((path, relative) for path, _ in found)
        return found

    def rows(self, relative: str, everywhere: bool = False, key: tuple[str, ...] = ()) -> list[Row]:
        return [row for row in super().rows(relative, everywhere, key) if row.where not in self.left_out]


def check(folder: Path | None = None) -> list[str]:
    """All faults of the lexicon, with a user's folder laid over it: first of files as such, then of what they mean."""
    found: list[str] = []
    for path, label in _files(folder):
        try:
            list(read_table(path, label))
        except LexiconError as error:
            found.append(str(error))
    if found:
        return found
    with cache.nowhere():
        lexicons = [_Watched(language, folder) for language in LANGUAGES]
        for lexicon in lexicons:
            for part in parts():
                found += _faults_of(lexicon, part)
    found += [str(error) for lexicon in lexicons for error in _faults_of_cells(lexicon)]
    if folder is not None:
        found += _unread(folder, {path for lexicon in lexicons for path in lexicon.asked})
    return list(dict.fromkeys(found))


def notes(folder: Path, oddity: Oddity) -> list[str]:
    """What a user's folder says that may be meant so: words that nobody knows, entries that take the place of others."""
    found: list[str] = []
    for language in LANGUAGES:
        rows = _Watched(language, folder).rows("triggers/*.lex")
        own = [row for row in rows if row.where.startswith(f"{folder}/")]
        packaged = [row for row in rows if not row.where.startswith(f"{folder}/")]
        known = {word for row in packaged for word in row["lemma"].split()}
        replaced = {_same(row): row.where for row in packaged}
        before: dict[tuple[str, ...], str] = {}
        for row in own:
            first = before.setdefault(_same(row), row.where)
            if first != row.where:
                found.append(f"{row.where}: is never asked, {first} has the same word and conditions")
            elif _same(row) in replaced:
                found.append(f"{row.where}: takes the place of {replaced[_same(row)]}")
            words = row["lemma"].split()
            odd = (oddity(language, word, row["pos"] == "v" and len(words) == 1) for word in words if word not in known)
            found += [f"{row.where}: {what}" for what in odd if what]
    return found


def _same(row: Row) -> tuple[str, ...]:
    return row["lemma"], row["pos"], row["if"]


def stats(folder: Path | None = None) -> list[tuple[str, int]]:
    """The number of entries of each file, by label."""
    return [(label, sum(1 for _ in read_table(path, label))) for path, label in _files(folder)]


def parts() -> list[str]:
    """The names of the Lexicon's parts."""
    return [name for name, value in vars(Lexicon).items() if isinstance(value, cached_property)]


def _faults_of(lexicon: _Watched, part: str) -> list[str]:
    """What the loader of a part cannot read."""
    found: list[str] = []
    while len(found) < _MOST:
        try:
            read = getattr(lexicon, part)
            if hasattr(read, "check"):  # what is only compiled when it is needed
                read.check()
            break
        except LexiconError as error:
            found.append(str(error))
            where = str(error).partition(": ")[0]
            vars(lexicon).pop(part, None)
            if where in lexicon.left_out:
                break
            lexicon.left_out.add(where)
    return found


def _faults_of_cells(lexicon: _Watched) -> Iterator[LexiconError]:
    """What loaders do not mind, of the package's files and of the user's by what the package's hold."""
    known = Known()
    rows = {path: list(read_table(path, label)) for path, label in _labelled(lexicon)}
    for path, pattern in lexicon.asked.items():
        if path.is_relative_to(ROOT):
            known.take(pattern, rows[path])
    for path, pattern in lexicon.asked.items():
        yield from faults(pattern, rows[path], known)


def _labelled(lexicon: _Watched) -> Iterator[tuple[Path, str]]:
    for path in lexicon.asked:
        in_package = path.is_relative_to(ROOT)
        yield path, path.relative_to(ROOT).as_posix() if in_package else str(path)


def _unread(folder: Path, read: set[Path]) -> Iterator[str]:
    """Files of the user's that are read by nobody: in a folder or under a name that the lexicon does not have."""
    for path in sorted(folder.rglob("*")):
        if path in read or not path.is_file() or path.name.startswith(".") or path.suffix in _NOTES:
            continue
        if path.suffix == ".lex":
            yield f"{path}: nothing reads it; files of the lexicon stand where those of the package do, as de/triggers/mine.lex or any/people/mine.lex"
        else:
            yield f"{path}: nothing reads it; files of the lexicon end in .lex"


def _files(folder: Path | None) -> list[tuple[Path, str]]:
    # The tables of the language rooms are read by their rules; here only that they are tables is seen to.
    bases = [(ROOT, ""), (ROOT.parent / "language", "language/"), *([(folder, f"{folder}/")] if folder else [])]
    return [(p, f"{mark}{p.relative_to(base).as_posix()}") for base, mark in bases for p in sorted(base.rglob("*.lex"))]
