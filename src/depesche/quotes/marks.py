"""Quotation marks: a text with marks in → the stretches between them, whatever the style of the marks.

German „…“ and »…«, English “…” and ‘…’, French «…», straight "…", Swedish ”…”, and the mixtures that typists make of them („…", „…”).
A mark is opening or closing by its shape, by what is open already, and, where both fail, by the space around it.
"""

from __future__ import annotations

from dataclasses import dataclass

#: Opening mark → marks that may close it.
PAIRS = {
    "„": '“”"',
    "“": '”"“',
    "”": "”",
    "»": "«»",
    "«": "»«",
    '"': '"“”',
    "‚": "‘’'",
    "‘": "’'",
    "›": "‹",
    "‹": "›",
    "'": "'",
}
SINGLE = "‚‘›‹'’"
ALL = set("".join(PAIRS) + "".join(PAIRS.values()))


@dataclass(frozen=True, slots=True)
class Marked:
    """`[start, end)` with the marks, `[inner_start, inner_end)` without them. `closed`: it has a closing mark."""

    start: int
    end: int
    closed: bool = True

    @property
    def inner_start(self) -> int:
        return self.start + 1

    @property
    def inner_end(self) -> int:
        return self.end - 1 if self.closed else self.end


def _letter(text: str, i: int) -> bool:
    return 0 <= i < len(text) and (text[i].isalnum())


def _may_open(text: str, i: int) -> bool:
    """A mark with a word after it and none before it."""
    after = i + 1 < len(text) and not text[i + 1].isspace()
    return after and (i == 0 or text[i - 1].isspace() or text[i - 1] in "([{–—-/:,»«„“‚‘\"'")


def marked(text: str, start: int, end: int) -> list[Marked]:
    """The quoted stretches of `text[start:end]` (one paragraph), in order, nested ones after the one around them.

    A stretch that is opened at the beginning of the paragraph or after a colon and never closed runs to the paragraph's end
    (speech over several paragraphs); other marks without a partner are left aside.
    """
    open_at: list[int] = []
    found: list[Marked] = []
    for i in range(start, end):
        char = text[i]
        if char not in ALL:
            continue
        if char in "'’" and _letter(text, i - 1) and _letter(text, i + 1):
            continue  # an apostrophe inside a word
        if char == "'" and "'" in (text[i - 1 : i], text[i + 1 : i + 2]):
            continue  # wiki markup
        partner = next((k for k in range(len(open_at) - 1, -1, -1) if char in PAIRS[text[open_at[k]]]), None)
        fresh = _may_open(text, i) and not _closes_well(text, i)
        if char in "„‚›" and char not in (PAIRS[text[open_at[-1]]] if open_at else ""):
            open_at.append(i)
        elif partner is not None and not (fresh and (char in SINGLE or char == text[open_at[partner]])):
            if char in "'’" and not _closes_well(text, i):
                continue
            begun = open_at[partner]
            del open_at[partner:]
            if i - begun > 1:
                found.append(Marked(begun, i + 1))
        elif char in PAIRS and fresh:
            open_at.append(i)
    if open_at:
        begun = open_at[0]
        lead = text[start:begun].strip()
        if (not lead or lead.endswith(":")) and text[begun] not in SINGLE and end - begun > 20:
            found.append(Marked(begun, end, closed=False))
    return sorted(found, key=lambda m: (m.start, -m.end))


def _closes_well(text: str, i: int) -> bool:
    """A mark with a word or stop before it and no word after it."""
    return i > 0 and not text[i - 1].isspace() and not _letter(text, i + 1)
