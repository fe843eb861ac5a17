"""Reports as wires, scans and web pages carry them: carriers.py REPORTS.json GOLD.jsonl OUT_DIR [--only NAME,…]

REPORTS and GOLD as `../shared/gold` has them. For each carrier OUT_DIR gets NAME_reports.json (the texts changed so), NAME.jsonl (the gold, its evidence
as [start, end] in the changed text) and NAME_out.jsonl, the program's events, for `../shared/gold/score.py NAME_reports.json NAME.jsonl NAME_out.jsonl`.
Scores nothing itself.
"""

from __future__ import annotations

import argparse
import html.entities
import json
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

from events import as_gold
from rows import readings

#: What a carrier makes of the character at a place.
Carrier = Callable[[str, int], str]
_TWO_LETTERS = {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}
_OLD_QUOTES = {"„": ",,", "“": "''"}
_NAMED = {chr(number): f"&{name};" for number, name in html.entities.codepoint2name.items() if number > 127}
_WIDTH, _LONG = 72, 10


def western(text: str, i: int) -> str:
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text[i].encode())


def soft_hyphens(text: str, i: int) -> str:
    """One in the middle of each long word."""
    word = text[max(0, i - 5) : i + 5]
    at = len(word) == _LONG and word.isalpha() and (i == 5 or not text[i - 6].isalpha())
    return "\u00ad" + text[i] if at else text[i]


def tokenised(text: str, i: int) -> str:
    """A space before stops and around quotation marks and brackets, as corpora of tokens have it."""
    sign, after = text[i], text[i + 1 : i + 2]
    if sign in ",.;:!?" and i and not text[i - 1].isspace() and (not after or after in " \n“"):
        return f" {sign}"
    return f"{sign} " if sign in "„(" else f" {sign}" if sign in "“)" else sign


CARRIERS: dict[str, Carrier] = {
    "as-it-is": lambda text, i: text[i],
    "decomposed": lambda text, i: unicodedata.normalize("NFD", text[i]),
    "signs-of-html": lambda text, i: _NAMED.get(text[i], text[i]),
    "western-code-page": western,
    "soft-hyphens": soft_hyphens,
    "without-umlauts": lambda text, i: _TWO_LETTERS.get(text[i], text[i]),
    "swiss": lambda text, i: "ss" if text[i] == "ß" else text[i],
    "commas-for-quotes": lambda text, i: _OLD_QUOTES.get(text[i], text[i]),
    "tokenised": tokenised,
}


def changed(text: str, carrier: Carrier) -> tuple[str, list[int]]:
    """The text as a carrier has it, and where each character (and the end) has come to."""
    pieces, places, size = [], [], 0
    for i in range(len(text)):
        piece = carrier(text, i)
        # what comes before the character is not part of it
        places.append(size + (1 if piece[:1] in ("\u00ad", " ") and piece != text[i] else 0))
        pieces.append(piece)
        size += len(piece)
    return "".join(pieces), [*places, size]


def wrapped(text: str, cut: bool) -> tuple[str, list[int]]:
    """Lines of 72 characters; with `cut` long words are parted at their ends."""
    out: list[str] = []
    places: list[int] = []
    column = 0
    for piece in re.findall(r"\n|[^\S\n]|\S+", text):
        if column + len(piece) > _WIDTH and out and out[-1] == " ":
            if cut and len(piece) >= _LONG and piece.isalpha():
                for i, letter in enumerate(piece):
                    out += ["-", "\n"] * (i == _LONG // 2)
                    places.append(len(out))
                    out.append(letter)
                column = len(piece) - _LONG // 2
                continue
            out[-1], column = "\n", 0
        for letter in piece:
            places.append(len(out))
            out.append(letter)
        column = 0 if piece == "\n" else column + len(piece)
    return "".join(out), [*places, len(out)]


def led(evidence: list[Any], text: str, places: list[int]) -> list[list[int]]:
    """Evidence (sentences or offsets) of the text as offsets into the changed one."""
    spans = [(text.find(e.strip()), len(e.strip())) if isinstance(e, str) else (e[0], e[1] - e[0]) for e in evidence]
    return [[places[start], places[start + size]] for start, size in spans if start >= 0]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("reports", type=Path)
    parser.add_argument("gold", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", default="")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    rows = json.loads(asked.reports.read_text(encoding="utf-8"))
    gold = {row["id"]: row for row in map(json.loads, asked.gold.read_text(encoding="utf-8").splitlines())}
    ways: dict[str, Callable[[str], tuple[str, list[int]]]] = {
        name: lambda text, carrier=carrier: changed(text, carrier)  # type: ignore[misc]
        for name, carrier in CARRIERS.items()
    }
    ways |= {"wrapped": lambda text: wrapped(text, cut=False), "words-cut": lambda text: wrapped(text, cut=True)}
    for name in asked.only.split(",") if asked.only else ways:
        reports, coded = [], []
        for row in rows:
            text, places = ways[name](row["text"])
            reports.append({**row, "text": text})
            events = [{**e, "evidence": led(e["evidence"], row["text"], places)} for e in gold[row["id"]]["events"]]
            coded.append({**gold[row["id"]], "events": events})
        (asked.out / f"{name}_reports.json").write_text(json.dumps(reports, ensure_ascii=False), encoding="utf-8")
        with (asked.out / f"{name}.jsonl").open("w", encoding="utf-8") as file:
            file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in coded)
        with (asked.out / f"{name}_out.jsonl").open("w", encoding="utf-8") as file:
            for id_, reading in readings(reports, None):
                events = [as_gold(e) for e in reading.events] if reading else []
                file.write(json.dumps({"id": id_, "events": events}, ensure_ascii=False) + "\n")
        print(name, flush=True)


if __name__ == "__main__":
    main()
