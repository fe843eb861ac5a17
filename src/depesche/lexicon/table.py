"""The one file format of the lexicon: a `.lex` table, readable, commented, one entry a line.

    # comment to the end of the line (only at the start of a line, or after two spaces)
    @ lemma | act | frame | if
    kritisieren | ACCUSE disapprove | subj > obj |

The line beginning with `@` names the columns; cells are separated by `|` and stripped; missing cells at the end of
a line are empty. A second `@` line begins a new table in the same file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..errors import LexiconError as LexiconError


@dataclass(frozen=True, slots=True)
class Row:
    """One entry: its cells by column name and where it stands (`de/triggers/accuse.lex:12`)."""

    cells: dict[str, str]
    where: str

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")

    def many(self, column: str, separator: str = ";") -> list[str]:
        """The parts of a cell, stripped, without empty ones."""
        return [part.strip() for part in self[column].split(separator) if part.strip()]

    def error(self, what: str) -> LexiconError:
        """A fault in this entry, to be raised; its message begins with where the entry stands."""
        return LexiconError(f"{self.where}: {what}")


def read_table(path: Path, name: str | None = None) -> Iterator[Row]:
    """The rows of a `.lex` file, which faults call by `name`. Raises `LexiconError` for a line before any `@` line or with too many cells, and for what is not UTF-8."""
    columns: list[str] | None = None
    label = name or path.name
    try:
        # some editors begin a file with a mark of its encoding
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise LexiconError(f"{label}: is not UTF-8; save it so") from None
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.split("  #", 1)[0].strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("@"):
            columns = [cell.strip() for cell in line[1:].split("|")]
            continue
        where = f"{label}:{number}"
        if columns is None:
            raise LexiconError(f"{where}: an entry before the line that names the columns (begin it with '@')")
        cells = [cell.strip() for cell in line.split("|")]
        if len(cells) > len(columns) and any(cells[len(columns) :]):
            raise LexiconError(
                f"{where}: {len(cells)} cells, but the columns are {len(columns)}: {' | '.join(columns)}"
            )
        yield Row(dict(zip(columns, cells)), where)


def read_folder(folder: Path, pattern: str = "*.lex", label: str = "") -> Iterator[Row]:
    """The rows of all `.lex` files of a folder, in the order of their names."""
    for path in sorted(folder.glob(pattern)):
        yield from read_table(path, f"{label}{path.name}")
