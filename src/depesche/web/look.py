"""How records look in pages: the words templates share, and the style the exported page and the application have in common."""

from __future__ import annotations

import re
from functools import cache
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import quote

from markupsafe import Markup

from .. import export
from ..export import wording
from ..ingest.sources import KINDS
from ..records import Event, Participant, Span
from ..store.search import FOUND
from . import names
from .charts import step_of
from .texts import Texts

#: Suffixes of what can be uploaded: one report a file.
SUFFIXES = tuple(suffix for suffix, kind in KINDS.items() if kind in ("text", "html"))
_EXPORT = Path(export.__file__).parent


@cache
def shared_files() -> dict[str, str]:
    """The exported page's style and script, and its two palettes for those who choose light or dark themselves."""
    css = (_EXPORT / "page.css").read_text(encoding="utf-8")
    light, dark = re.findall(r":root \{(.*?)\}", css, re.S)[:2]
    chosen = f':root[data-theme="light"] {{ color-scheme: light; {light.replace("color-scheme: light dark;", "")} }}\n'
    chosen += f':root[data-theme="dark"] {{ color-scheme: dark; {dark} }}\n'
    # On paper everything is light.
    chosen += f"@media print {{ :root, :root[data-theme] {{ color-scheme: light; {light.replace('color-scheme: light dark;', '')} }} }}\n"
    return {
        "page.css": css,
        "page.js": (_EXPORT / "page.js").read_text(encoding="utf-8"),
        "theme.css": chosen,
    }


def template_words(t: Texts) -> dict[str, Any]:
    """Functions templates use, in the language of the visitor."""

    def word(kind: str, value: str | None) -> str:
        return names.word(kind, value, t.language) if value else ""

    def when(event: Event) -> str:
        date = event.date
        if date is None:
            return ""
        if date.precision in ("day", "month", "year") or not (date.begin and date.end) or date.begin == date.end:
            return t.day(date.iso)
        return f"{t.day(date.begin)} – {t.day(date.end)}"

    def who(p: Participant | None) -> str:
        """A party by name or words, one that no words name by its code in words."""
        return wording.who(p) if p is None or p.name or p.words else names.actor(p.code, t.language)

    def figure(value: str) -> str:
        """`20000-99999` → 20,000–99,999; `>=440` → ≥ 440."""
        words = re.sub(r"\d+", lambda n: t.number(int(n[0])), value)
        return words.replace("-", "–").replace(">=", "≥ ").replace("<=", "≤ ")

    return {
        "figure": figure,
        "upload_suffixes": SUFFIXES,
        "word": word,
        "actor_name": lambda code: names.actor(code, t.language),
        "when": when,
        "who": who,
        "amount": wording.amount,
        "time_value": wording.time_value,
        "report_url": report_url,
        "actor_url": lambda code: "/actor/" + quote(code, safe=":"),
        "dyad_url": lambda a, b: "/dyad/" + quote(a, safe=":") + "/" + quote(b, safe=":"),
        "event_url": lambda report, event: f"{report_url(report)}#{anchor(event)}",
        "happening_url": lambda report, event: (
            f"/happening?report={quote(report, safe='')}&event={quote(event, safe='')}"
        ),
        "review_url": lambda report, event: (
            f"/review/event?report={quote(report, safe='')}&event={quote(event, safe='')}"
        ),
        "anchor": anchor,
        "marked": marked,
        "told_by": told_by,
        "sentence_of": sentence_of,
        "step_of": step_of,
        "excerpt": excerpt,
        "headline": headline,
        "country": country,
    }


def report_url(id: str) -> str:
    return "/report/" + quote(id, safe="")


def anchor(id: str) -> str:
    """A record's id as the exported page writes it."""
    return "r-" + "_".join(id.split())


def country(p: Participant) -> str:
    return p.code.partition(":")[0]


def headline(row: dict[str, Any]) -> str:
    """What a report is called in lists: its title, else its headline, else its first line that is more than a word."""
    if row["title"] or row["headline"]:
        return str(row["title"] or row["headline"])
    lines = [line.strip() for line in row["beginning"].splitlines() if line.strip()]
    line: str = next((line for line in lines if len(line.split()) > 2), lines[0] if lines else row["id"])
    return line if len(line) <= 140 else line[:139].rsplit(" ", 1)[0] + " …"


def excerpt(words: str) -> Markup:
    """A search excerpt with what was found marked."""
    words = escape(" ".join(words.split()))
    return Markup(words.replace(FOUND[0], "<mark>").replace(FOUND[1], "</mark>"))


def told_by(sentence: str | None, event: Event) -> Markup:
    """The sentence of an event with its trigger marked, where the same words stand in it twice too."""
    return marked(sentence, event.words, event.trigger.start - event.evidence[0].start if event.evidence else 0)


def marked(sentence: str | None, words: str, at: int = 0) -> Markup:
    """A sentence with some words marked, those that begin at a character of it, else the first time they stand there."""
    sentence = sentence or ""
    if not words or at < 0 or not sentence.startswith(words, at):
        at = sentence.find(words) if words else -1
    if at < 0:
        return Markup(escape(sentence))
    return Markup(f"{escape(sentence[:at])}<mark>{escape(words)}</mark>{escape(sentence[at + len(words) :])}")


def sentence_of(text: str, span: Span) -> str:
    return text[span.start : span.end]
