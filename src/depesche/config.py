"""The configuration: a TOML file and flags of the same names give one `Settings`; the defaults need neither.

language = "de"                # read every report as German instead of finding out
lexicon = "my-lexicon"         # a folder laid over the lexicon of the package
store = "depesche.db"          # where `read` and `events` keep records; a path or a database URL
max_characters = 1000000       # longer inputs are refused

[pipelines]                    # a spaCy pipeline of your own, by language
de = "de_core_news_lg"
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from .errors import ConfigError

#: The file that is read from the working directory when no other is named.
FILE_NAME = "depesche.toml"


@dataclass(frozen=True)
class Settings:
    """What a user may choose, with the command line's own settings beside those of reading. `pipelines` maps a language to the name or path of a spaCy pipeline."""

    language: str | None = None
    lexicon: Path | None = None
    store: str | None = None
    max_characters: int = 1_000_000
    pipelines: dict[str, str] = field(default_factory=dict, hash=False)

    def but(self, **changes: Any) -> Settings:
        """This configuration with what is not None in `changes` put in its place."""
        return replace(self, **{name: value for name, value in changes.items() if value is not None})


def load_config(path: Path | None = None) -> Settings:
    """The Settings of a TOML file; without one, of `depesche.toml` in the working directory; without that, the defaults.

    Raises `ConfigError` for a file that is missing, no TOML, or names something unknown.
    """
    if path is None:
        path = Path(FILE_NAME)
        if not path.is_file():
            return Settings()
    # Most runs have no file of settings; the command line would start later for it.
    import tomllib

    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ConfigError(f"{path}: there is no such configuration file") from None
    except OSError as error:
        raise ConfigError(f"{path}: the configuration cannot be read ({error.strerror or error})") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path}: is no TOML ({error})") from error
    return _checked(data, path)


def _checked(data: dict[str, Any], path: Path) -> Settings:
    known = [f.name for f in fields(Settings)]
    for name in data:
        if name not in known:
            raise ConfigError(f"{path}: {name!r} is no setting; there are: {', '.join(known)}")
    for name, kind in (
        ("language", str),
        ("lexicon", str),
        ("store", str),
        ("max_characters", int),
        ("pipelines", dict),
    ):
        if name in data and not isinstance(data[name], kind):
            raise ConfigError(f"{path}: {name} has to be a {kind.__name__}, not {data[name]!r}")
    if "lexicon" in data:
        folder = (path.parent / data["lexicon"]).resolve()
        if not folder.is_dir():
            raise ConfigError(f"{path}: the lexicon folder {folder} is not there")
        data = data | {"lexicon": folder}
    return Settings(**data)
