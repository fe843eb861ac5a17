"""Reads the project's own coded reports (`training/reports/LANGUAGE_*.txt`, format in the README there).

Gives reports and their events in the form of `../shared/gold`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

FOLDER = Path(__file__).with_name("reports")


def read_own(language: str) -> tuple[list[dict[str, Any]], dict[str, list[dict[str, Any]]]]:
    """(reports, events by report id). Raises `ValueError` with file and line for a line that cannot be read."""
    reports: list[dict[str, Any]] = []
    gold: dict[str, list[dict[str, Any]]] = {}
    for path in sorted(FOLDER.glob(f"{language}_*.txt")):
        sentences: list[str] = []
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line.startswith("# "):
                key, date = line[2:].split()
                sentences = []
                reports.append({"id": key, "date": date, "title": "", "sentences": sentences})
                gold[key] = []
            elif line.startswith("@ "):
                gold[reports[-1]["id"]].append(_event(line[2:], sentences, f"{path.name}:{number}"))
            elif line.strip():
                sentences.append(line.strip())
    for report in reports:
        report["text"] = " ".join(report.pop("sentences"))
    return reports, gold


def _event(line: str, sentences: list[str], where: str) -> dict[str, Any]:
    try:
        act, actor, recipient, status, numbers = (cell.strip() for cell in line.split("|"))
        evidence = [sentences[int(n) - 1] for n in numbers.split(",")]
    except (ValueError, IndexError) as fault:
        raise ValueError(
            f"{where}: an event is `TYPE mode | actors | recipients | status | sentence numbers`, not {line!r}"
        ) from fault
    type_, _, mode = act.partition(" ")
    return {
        "type": type_,
        "mode": mode or None,
        "evidence": evidence,
        "actor": [c for c in actor.split(",") if c],
        "recipient": [c for c in recipient.split(",") if c],
        "status": status,
    }
