"""What the user has chosen, flags over the file of settings → checked settings, the reader, the store.

Raises `ConfigError` for what cannot be meant so, which ends the command.
"""

from __future__ import annotations

from datetime import date as calendar_date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..config import Settings, load_config
from ..errors import ConfigError

if TYPE_CHECKING:
    from ..reading import Reader
    from ..store import Store


def settings_of(config: Path | None, **flags: Any) -> Settings:
    """The settings of a file with the flags that were given in their place, those that hold for all inputs checked."""
    settings = load_config(config).but(**flags)
    check(settings)
    return settings


def check(settings: Settings) -> None:
    """Raises for a language that is not read and a lexicon that is not there, or of which nothing would be read."""
    from ..lexicon import LANGUAGES

    if settings.language is not None and settings.language not in LANGUAGES:
        raise ConfigError(f"--language {settings.language}: Depesche reads {' and '.join(LANGUAGES)}")
    if settings.lexicon is not None and not settings.lexicon.is_dir():
        raise ConfigError(f"--lexicon {settings.lexicon}: there is no such folder")
    if settings.lexicon is not None and not any((settings.lexicon / top).is_dir() for top in ("any", *LANGUAGES)):
        raise ConfigError(
            f"--lexicon {settings.lexicon}: nothing in it would be read; it needs the folders of the lexicon, as de/triggers/mine.lex"
        )


def check_date(date: str | None) -> None:
    """Raises for what is no whole ISO date."""
    if date is None:
        return
    try:
        if calendar_date.fromisoformat(date).isoformat() != date:
            raise ValueError(date)
    except ValueError:
        raise ConfigError(f"--date {date}: is no date; write it as 2019-04-25") from None


def reader_of(settings: Settings) -> Reader:
    from ..reading import Config, Reader

    pipelines = tuple(sorted(settings.pipelines.items()))
    return Reader(Config(language=settings.language, pipelines=pipelines, lexicon=settings.lexicon))


def opened_store(store: str, create: bool = False) -> Store:
    """The store at a path or address; `create`: made if it is not there."""
    from ..store import Store

    return Store.open(store_or_dataset(store), create=create)


def chosen_store(config: Path | None, store: str | None) -> Store:
    """The store that a flag or the settings name."""
    return opened_store(named_store(load_config(config).but(store=store)))


def named_store(settings: Settings, note: str = "") -> str:
    """Where the store is; `note` is said besides where none was named."""
    if settings.store is None:
        raise ConfigError("which store? Name it with --store DB" + note)
    return settings.store


def store_or_dataset(store: str) -> str:
    """The store itself; of a dataset, the store that is made of it."""
    if not Path(store, "_dataset.json").is_file():
        return store
    from ..scale import to_store

    return str(to_store(store))
