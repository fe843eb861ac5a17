"""Reads what the project has coded itself: its own reports (`training/reports/LANGUAGE_*.txt`) and sentences of the treebanks (`training/sentences/LANGUAGE.tsv`).

The formats stand in the READMEs there. Gives reports and their events in the form of `../shared/gold`.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).with_name("reports")
SENTENCES = Path(__file__).with_name("sentences")
#: Treebanks set blanks around every token.
_BEFORE, _BEHIND = re.compile(r" ([,.;:!?)\]“»’%])"), re.compile(r"([(\[„«‚]) ")


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
        "date": None,
        "place": None,
        "said_by": [],
    }


def read_sentences(language: str) -> tuple[list[dict[str, Any]], dict[str, list[dict[str, Any]]]]:
    """(sentences as reports, events by their id); nothing for a language without any. Raises `ValueError` with file and line for a line that cannot be read."""
    from .treebank import texts

    path = SENTENCES / f"{language}.tsv"
    reports: list[dict[str, Any]] = []
    gold: dict[str, list[dict[str, Any]]] = {}
    known: dict[str, dict[str, str]] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines() if path.is_file() else (), 1):
        treebank, key, cell = line.split("\t")
        if treebank not in known:
            known[treebank] = texts(treebank)
        if key not in known[treebank]:
            raise ValueError(f"{path.name}:{number}: {treebank} has no sentence {key}")
        text = _BEHIND.sub(r"\1", _BEFORE.sub(r"\1", known[treebank][key]))
        if key not in gold:
            gold[key] = []
            reports.append({"id": key, "date": None, "title": "", "text": text})
        if cell:
            act, _, rest = cell.partition(" | ")
            gold[key].append(_event(f"{act}|{rest.partition('|')[2]}|1", [text], f"{path.name}:{number}"))
    return reports, gold


def main() -> None:
    """python -m training.own_reports REPORTS.json GOLD.jsonl: the coded sentences in the form that the gold's scorer reads."""
    import json
    import sys

    if len(sys.argv) != 3:
        sys.exit(main.__doc__)
    reports, gold = read_sentences("de")
    Path(sys.argv[1]).write_text(json.dumps(reports, ensure_ascii=False), encoding="utf-8")
    rows = [json.dumps({"id": key, "events": events}, ensure_ascii=False) for key, events in gold.items()]
    Path(sys.argv[2]).write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
