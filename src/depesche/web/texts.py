"""The words of the interface, German and English, from `texts.toml`; `Texts("de")("report.none")` gives one."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

LANGUAGES = {"en": "English", "de": "Deutsch"}
_FILE = Path(__file__).with_name("texts.toml")


@cache
def catalogue() -> dict[str, dict[str, str]]:
    """Key → language → words."""
    found: dict[str, dict[str, str]] = {}
    for room, entries in tomllib.loads(_FILE.read_text(encoding="utf-8")).items():
        for key, words in entries.items():
            found[f"{room}.{key}"] = words
    return found


class Texts:
    """The words in one language. An unknown key is a bug and raises `KeyError`."""

    def __init__(self, language: str) -> None:
        self.language = language

    def __call__(self, key: str, **values: object) -> str:
        words = catalogue()[key][self.language]
        return words.format(**values) if values else words

    def number(self, value: float | int | None) -> str:
        """`12,345` or `12.345`."""
        if value is None:
            return "–"
        shown = f"{value:,}" if isinstance(value, int) else f"{value:,.1f}"
        if self.language == "de":
            shown = shown.replace(",", "\0").replace(".", ",").replace("\0", ".")
        return shown

    def score(self, value: float | None) -> str:
        """A conflict-cooperation score with its sign: `+3.5`, `−2.0`."""
        if value is None:
            return "–"
        return ("+" if value > 0.05 else "−" if value < -0.05 else "±") + self.number(abs(float(value)))

    def day(self, iso: str | None) -> str:
        """`2019-04-25` → 25 Apr 2019 or 25. Apr. 2019; less exact dates as they are."""
        parts = (iso or "")[:10].split("-")
        if not iso or not all(p.isdigit() for p in parts) or not 1 <= len(parts) <= 3:
            return iso or ""
        if len(parts) > 1 and not 1 <= int(parts[1]) <= 12:
            return iso
        words = [parts[0]]
        if len(parts) > 1:
            words.insert(0, self("date.months").split()[int(parts[1]) - 1])
        if len(parts) > 2:
            words.insert(0, str(int(parts[2])) + ("." if self.language == "de" else ""))
        return " ".join(words)

    def moment(self, iso: str) -> str:
        """A day with its time of day, UTC."""
        return f"{self.day(iso)}, {iso[11:16]} UTC"


def preferred(header: str) -> str:
    """The language of an Accept-Language header that there is, else English."""
    for part in header.split(","):
        language = part.split(";")[0].strip()[:2].lower()
        if language in LANGUAGES:
            return language
    return "en"
