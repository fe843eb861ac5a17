"""The codebook says what the program does: its sentences are read as it says, and no type, mode, sector, context or field is left out."""

from __future__ import annotations

import re
from functools import cache

import pytest

from conftest import ROOT
from depesche.lexicon import plover
from depesche.records import Event, Report

pytest.importorskip("depesche.reading", reason="there is no reader yet")
from depesche.reading import Config, Reader  # noqa: E402

CODEBOOK = (ROOT / "docs" / "codebook.md").read_text(encoding="utf-8")
ROWS = [
    tuple(cell.strip() for cell in line.split("|")[1:5])
    for line in CODEBOOK.splitlines()
    if " → " in line and line[0] == "|"
][1:]


@cache
def reader(language: str) -> Reader:
    return Reader(Config(language=language))


@pytest.mark.parametrize(
    ("act", "text", "sides", "language"),
    [(act, text, sides, language) for act, *texts, sides in ROWS for text, language in zip(texts, ("de", "en"))],
)
def test_a_sentence_is_read_as_the_codebook_says(act: str, text: str, sides: str, language: str) -> None:
    events = reader(language).read(Report(id="c", text=text, date="2015-06-19")).events
    found = [
        (
            f"{e.type} {e.mode or ''}".strip(),
            " → ".join(" ".join(sorted({p.code for p in side})) or "–" for side in (e.actor, e.recipient)),
            e.status,
        )
        for e in events
    ]
    assert (act, sides, "occurred") in found


def test_every_type_and_mode_has_a_sentence() -> None:
    shown = {tuple((act.split() + [""])[:2]) for act, *_ in ROWS}
    every = {(type_, mode) for type_ in plover.TYPES for mode in plover.MODES[type_]}
    assert every <= shown
    assert {type_ for type_, _ in shown} == set(plover.TYPES)


def test_nothing_of_the_ontology_and_no_field_is_left_out() -> None:
    words = set(re.findall(r"[\w-]+", CODEBOOK))
    fields = {name for name in Event.__struct_fields__ if name != "id"}
    assert {*fields, *plover.SECTORS, *plover.CONTEXTS, *plover.INTERNATIONAL, *plover.STATUS} <= words
