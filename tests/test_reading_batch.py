"""The commands that write answers for the scorers: one report that is refused does not take the others with it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"
ROWS = [
    {"id": "fr", "text": "Le président a rencontré hier à Paris le chancelier et lui a demandé de retirer ses troupes du pays."},
    {"id": "de", "text": "Russland kritisierte die USA: „Das ist falsch“, sagte Außenminister Lawrow.", "date": "2010-01-01"},
    {"id": "when", "text": "Russland kritisierte die USA.", "date": "gestern"},
]  # fmt: skip


@pytest.mark.parametrize(
    ("script", "written"), [("events.py", json.dumps(ROWS)), ("quotes.py", "\n".join(map(json.dumps, ROWS)))]
)
def test_every_report_has_an_answer(tmp_path: Path, script: str, written: str) -> None:
    (tmp_path / "in").write_text(written, encoding="utf-8")
    command = [sys.executable, str(BENCHMARKS / script), str(tmp_path / "in"), str(tmp_path / "out")]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stderr
    answers = {
        a.pop("id"): next(iter(a.values())) for a in map(json.loads, (tmp_path / "out").read_text().splitlines())
    }
    assert [name for name, found in answers.items() if found] == ["de"] and len(answers) == 3
    assert [line.split(":")[0] for line in told.splitlines()] == ["fr", "when"]
