"""The rooms of the house: imports run downwards only, heavy libraries wait until they are needed."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import ROOT

PACKAGE = ROOT / "src" / "depesche"

#: The floors from the ground up (docs/architecture.md). A room may import from floors below its own, never sideways or up.
FLOORS: tuple[tuple[str, ...], ...] = (
    ("bounded", "errors", "freeing", "pausing", "records"),
    ("carrier", "config", "lexicon"),
    ("layout", "language"),
    ("entities", "times", "quantities"),
    ("quotes",),
    ("events",),
    ("relations",),
    ("reading",),
    ("merge",),
    ("store",),
    ("export",),
    ("web", "scale"),
    ("cli",),
    ("__main__",),
)
FLOOR = {room: i for i, rooms in enumerate(FLOORS) for room in rooms}
#: Reads files and knows only what a report is.
ASIDE = {"ingest": {"errors", "records"}}
MODULES = sorted(p for p in PACKAGE.rglob("*.py"))


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


def imported_rooms(path: Path) -> Iterator[tuple[str, int]]:
    """Rooms a module imports from, with the line; imports inside functions count, those for type checking as well."""
    package = ["depesche", *path.relative_to(PACKAGE).parent.parts]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *(node.module.split(".") if node.module else [])])
            # `from . import x` names modules, `from .x import y` names what is in them.
            names = [f"{module}.{alias.name}" for alias in node.names] if module == "depesche" else [module]
        else:
            continue
        for name in names:
            parts = name.split(".")
            if parts[0] == "depesche" and len(parts) > 1:
                yield parts[1], node.lineno


def test_every_room_has_a_floor() -> None:
    rooms = {room_of(p) for p in MODULES} - {"__init__"}
    assert rooms <= set(FLOOR) | set(ASIDE)


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(PACKAGE).as_posix())
def test_imports_run_downwards(path: Path) -> None:
    room = room_of(path)
    if room == "__init__":
        pytest.skip("the package's front door may name any room")
    for other, line in imported_rooms(path):
        if other == room or other.startswith("__"):
            continue
        allowed = other in ASIDE[room] if room in ASIDE else other in ASIDE or FLOOR[other] < FLOOR[room]
        assert allowed, f"{path.relative_to(ROOT)}:{line}: {room} must not import {other}"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(PACKAGE).as_posix())
def test_every_module_says_what_it_takes_and_gives(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert not tree.body or ast.get_docstring(tree)


def test_the_command_line_starts_light() -> None:
    heavy = ["spacy", "numpy", "sqlalchemy", "polars", "pandas", "HanTa"]
    code = f"import sys, depesche.cli; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_readers_leave_spacy_to_the_engine() -> None:
    """Whoever imports spaCy first, decides how: `language/library.py` leaves out its command line, a third of the time."""
    rooms = [
        "events.explain",
        "quotes",
        "entities",
        "times",
        "quantities",
        "relations",
        "layout",
        "language",
        "lexicon",
    ]
    code = f"import sys, {', '.join(f'depesche.{room}' for room in rooms)}; print('spacy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_reading_asks_neither_clock_nor_network_nor_environment() -> None:
    forbidden = {"socket", "urllib", "http", "requests", "httpx", "random", "getpass"}
    for path in MODULES:
        if room_of(path) in ("cli", "web", "scale", "ingest", "store", "export"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import | ast.ImportFrom):
                names = [a.name for a in node.names] if isinstance(node, ast.Import) else [node.module or ""]
                assert not forbidden & {n.split(".")[0] for n in names}, f"{path.relative_to(ROOT)}:{node.lineno}"
            if isinstance(node, ast.Attribute) and node.attr in ("today", "now", "environ", "getenv"):
                pytest.fail(f"{path.relative_to(ROOT)}:{node.lineno}: {node.attr}")
