"""The knowledge, as data: words and facts that researchers can edit (`docs/lexicon.md`).

`load(language)` gives the Lexicon of a language; its parts are read when first asked for.
"""

from __future__ import annotations

from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from .table import LexiconError, Row, read_folder, read_table

__all__ = ["LANGUAGES", "Lexicon", "LexiconError", "Row", "load", "read_folder", "read_table"]

ROOT = Path(__file__).parent
#: Languages that have a folder of their own here.
LANGUAGES = tuple(sorted(p.name for p in ROOT.iterdir() if p.is_dir() and len(p.name) == 2))


class Lexicon:
    """The lexicon of one language, with a user's own folder laid over it if one is given.

    Its parts are read when first asked for, which raises `LexiconError` for a fault in their files. Raises it for a language without a lexicon.
    """

    def __init__(self, language: str, folder: Path | None = None) -> None:
        if language not in LANGUAGES:
            raise LexiconError(f"no lexicon for language {language!r}; there are: {', '.join(LANGUAGES)}")
        self.language = language
        self.folder = folder

    def files(self, relative: str, everywhere: bool = False) -> list[tuple[Path, str]]:
        """Files that match a pattern under the language's folder (or `any/`), then the user's, as (path, label)."""
        top = "any" if everywhere else self.language
        found: list[tuple[Path, str]] = []
        for base in [ROOT, *([self.folder] if self.folder else [])]:
            for path in sorted((base / top).glob(relative)):
                found.append((path, path.relative_to(base).as_posix()))
        return found

    def rows(self, relative: str, everywhere: bool = False, key: tuple[str, ...] = ()) -> list[Row]:
        """All entries of the files that match. With a `key`, the user's come first, and each takes the place of those of the package that have the same
        in these columns."""
        own: list[Row] = []
        packaged: list[Row] = []
        for path, label in self.files(relative, everywhere):
            to = own if self.folder is not None and path.is_relative_to(self.folder) else packaged
            to.extend(read_table(path, label))
        if not own or not key:
            return packaged + own
        replaced = {tuple(row[column] for column in key) for row in own if row[key[0]]}
        return own + [row for row in packaged if tuple(row[column] for column in key) not in replaced]

    @cached_property
    def triggers(self) -> Any:
        from .trigger_cache import cached
        from .triggers import load_triggers

        return cached(self, lambda: load_triggers(self))

    @cached_property
    def actors(self) -> Any:
        from .actors import load_actors

        return load_actors(self)

    @cached_property
    def inflection(self) -> Any:
        from .inflection import load_inflection

        return load_inflection(self)

    @cached_property
    def name_words(self) -> dict[str, frozenset[str]]:
        from .name_words import load_name_words

        return load_name_words(self)

    @cached_property
    def sayings(self) -> Any:
        from .sayings import load_sayings

        return load_sayings(self)

    @cached_property
    def time_rules(self) -> Any:
        from .time_rules import load_time_rules

        return load_time_rules(self)

    @cached_property
    def numbers(self) -> Any:
        from .numbers import load_numbers

        return load_numbers(self)

    @cached_property
    def layout(self) -> Any:
        from .layout_words import load_layout

        return load_layout(self)

    @cached_property
    def contexts(self) -> Any:
        from .contexts import load_contexts

        return load_contexts(self)

    @cached_property
    def reality(self) -> Any:
        from .reality import load_reality

        return load_reality(self)

    @cached_property
    def defaults(self) -> Any:
        from .defaults import load_defaults

        return load_defaults(self)

    @cached_property
    def locatives(self) -> frozenset[str]:
        """Prepositions that place an event (in, at, near, …)."""
        found: frozenset[str] = self.reality["locative"]
        return found

    @cached_property
    def relations(self) -> Any:
        from .relation_words import load_relations

        return load_relations(self)


@lru_cache(maxsize=8)
def load(language: str, folder: Path | None = None) -> Lexicon:
    """The Lexicon of a language (`de`, `en`), built once a process. Raises `LexiconError`."""
    return Lexicon(language, folder)
