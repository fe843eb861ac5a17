"""Reads all of the lexicon and names each fault by file and line; counts its entries."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from . import LANGUAGES, ROOT, Lexicon
from .table import LexiconError, read_table


def check(folder: Path | None = None) -> list[str]:
    """All faults of the lexicon, with a user's folder laid over it: first of files as such, then of what they mean."""
    found: list[str] = []
    for path, label in _files(folder):
        try:
            list(read_table(path, label))
        except (LexiconError, UnicodeDecodeError) as error:
            found.append(str(error) if isinstance(error, LexiconError) else f"{label}: is not UTF-8")
    if found:
        return found
    for language in LANGUAGES:
        lexicon = Lexicon(language, folder)
        for part in parts():
            try:
                read = getattr(lexicon, part)
                if hasattr(read, "check"):  # what is only compiled when it is needed
                    read.check()
            except LexiconError as error:
                found.append(str(error))
    return list(dict.fromkeys(found))


def stats(folder: Path | None = None) -> list[tuple[str, int]]:
    """The number of entries of each file, by label."""
    return [(label, sum(1 for _ in read_table(path, label))) for path, label in _files(folder)]


def parts() -> list[str]:
    """The names of the Lexicon's parts."""
    return [name for name, value in vars(Lexicon).items() if isinstance(value, cached_property)]


def _files(folder: Path | None) -> list[tuple[Path, str]]:
    # The tables of the language rooms are read by their rules; here only that they are tables is seen to.
    bases = [(ROOT, ""), (ROOT.parent / "language", "language/"), *([(folder, f"{folder}/")] if folder else [])]
    return [(p, f"{mark}{p.relative_to(base).as_posix()}") for base, mark in bases for p in sorted(base.rglob("*.lex"))]
