"""Report → Layout: the blocks of a report in their order, and the report with author, place and date it gives itself.

First every line is looked at alone (`debris`), then beside its neighbours: a line with a credit under it is a caption, short lines
before the text are its title, short lines between paragraphs are subheadings. Last, datelines and signatures are cut off the
paragraphs they share a line with.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import msgspec

from ..lexicon import Lexicon
from ..lexicon.layout_words import LayoutWords
from ..records import Block, BlockKind, Report
from .dates import Written, find_date, is_only_date
from .debris import is_lone_token, is_section, line_kind, trailing_credit
from .lines import Unit, ends_sentence, read_units, trim
from .signatures import Dateline, Signature, closing_bracket, is_place, read_byline, read_dateline, read_signature

_URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?!\d)")
#: Not behind "St.", "Dr.", "J.": short words with a capital are abbreviations.
_SENTENCE_END = re.compile(r"(?<!\b[A-ZÄÖÜ])(?<!\b[A-ZÄÖÜ][a-zäöü])[.!?…][”“\"»)]*\s+(?=[^\W\d_])")
_PAIRS = {"„": '“”"', "“": "”", '"': '"', "»": "«", "«": "»", "”": "”"}
_DASH_LINE = re.compile(r"[–—-]\s*[^\W\d_]")
_LIST_MARK = re.compile(r"[•*▪●◦‣–—-]\s|\d{1,2}[.)]\s")


@dataclass(frozen=True)
class Layout:
    """A report whose author, place and date are filled in where its text gives them, and its blocks in order."""

    report: Report
    blocks: list[Block]


class _Reader:
    """The state of one reading: units, the kind found for each, and what the report says of itself."""

    def __init__(self, report: Report, words: LayoutWords) -> None:
        self.report = report
        self.words = words
        self.units = read_units(report.text)
        self.kinds: list[BlockKind | None] = [None] * len(self.units)
        self.signatures: list[Signature] = []
        self.places: list[str] = []
        self.agencies: list[str] = []
        #: Dates by how much they speak for the report's own: published, byline, dateline, updated.
        self.dates: dict[str, list[Written]] = {"published": [], "byline": [], "dateline": [], "updated": []}

    def read(self) -> Layout:
        self.see_lines()
        self.see_captions()
        self.see_dates_and_bylines()
        self.see_sections()
        self.see_titles()
        self.see_subheadings()
        return Layout(self.completed_report(), self.blocks())

    # --- lines alone -------------------------------------------------------------------------------------------------

    def see_lines(self) -> None:
        if len(self.units) == 1:
            return
        for i, unit in enumerate(self.units):
            self.kinds[i] = line_kind(unit.text, self.words)
            if (
                self.kinds[i] is None
                and unit.alone
                and is_lone_token(unit.text)
                and self.report.text.count(unit.text) == 1
            ):
                self.kinds[i] = "embed"
            # An agency alone under a line signs its picture; alone between blank lines it stands for something embedded.
            signs = not unit.opens and unit.closes and self.words.is_word("photo", unit.text.strip("()[]"))
            if self.kinds[i] in ("embed", None) and signs:
                self.kinds[i] = "credit"
            if self.kinds[i] is None and unit.mark.startswith(">"):
                self.kinds[i] = "pullquote"

    # --- lines beside their neighbours -------------------------------------------------------------------------------

    def see_captions(self) -> None:
        for i, unit in enumerate(self.units):
            if self.kinds[i] != "credit" or i == 0 or self.kinds[i - 1] is not None:
                continue
            before = self.units[i - 1]
            if len(before.text) > 500:
                continue
            if before.group == unit.group:
                self.kinds[i - 1] = "caption"
                # A caption of two lines stands between blank lines with its credit.
                if (
                    i >= 2
                    and unit.closes
                    and self.units[i - 2].opens
                    and self.units[i - 2].group == unit.group
                    and self.kinds[i - 2] is None
                ):
                    self.kinds[i - 2] = "caption"
            elif (
                before.alone
                and len(before.text) <= 250
                and (
                    (i >= 2 and self.kinds[i - 2] == "placeholder")
                    or (not before.ends_sentence and len(before.text.split()) > 9 and i >= 2)
                )
            ):
                self.kinds[i - 1] = "caption"

    def see_sections(self) -> None:
        """A heading like "Mehr zum Thema" and the titles under it, up to the next running text or its subheading."""
        i = 0
        while i < len(self.units):
            if self.kinds[i] in (None, "boilerplate", "embed") and is_section(self.units[i].text, self.words):
                self.kinds[i] = "boilerplate"
                j = i + 1
                while (
                    j < len(self.units)
                    and self.kinds[j] in (None, "boilerplate")
                    and not self.units[j].text.endswith(".")
                ):
                    if self.units[j].is_paragraph and len(self.units[j].text) > 160:
                        break
                    following = self.units[j + 1] if j + 1 < len(self.units) else None
                    own_group = self.units[j].group != self.units[j - 1].group
                    if own_group and following is not None and following.is_paragraph and j > i + 1:
                        break
                    if (
                        own_group
                        and following is not None
                        and following.is_paragraph
                        and not _LIST_MARK.match(self.units[j].text)
                    ):
                        # One title after the heading, then text: the title belongs to the heading, it is no subheading.
                        self.kinds[j] = "boilerplate"
                        j += 1
                        break
                    self.kinds[j] = "boilerplate"
                    j += 1
                i = j
            else:
                i += 1

    def see_dates_and_bylines(self) -> None:
        first_text = next(
            (i for i, u in enumerate(self.units) if self.kinds[i] is None and u.is_paragraph), len(self.units)
        )
        last = len(self.units) - 1
        # The head of the report reaches to the line after the first running text, and as far as signs follow each other.
        limit = first_text + 1
        for i, unit in enumerate(self.units):
            if i > 0 and self.kinds[i - 1] in ("byline", "date", "dateline"):
                limit = max(limit, i)
            if self.kinds[i] not in (None, "boilerplate") or len(unit.text) > 200 or len(self.units) == 1:
                continue
            head = i <= limit
            if is_only_date(unit.text, self.words) and (head or i >= last - 3):
                self.kinds[i] = "date"
                written = find_date(unit.text, self.words)
                if written is not None:
                    first = self.words.starts("update", unit.text)
                    self.dates["updated" if first else "published"].append(written)
                continue
            if self.kinds[i] is not None:
                continue
            signature = read_byline(unit.text.strip("()[]"), self.words)
            if signature is None and i > 0 and (head or i >= last - 1) and not ends_sentence(unit.text):
                signature = self.bare_signature(unit, head)
            if signature is not None and (head or i >= last - 3):
                self.kinds[i] = "byline"
                self.sign(signature)
                continue
            if head:
                self.see_place_line(i, unit)

    def bare_signature(self, unit: Unit, head: bool) -> Signature | None:
        """A byline without "Von": a name with a date, a place ("Jane Doe in Cairo") or an agency, or all in brackets."""
        found = read_signature(unit.text.strip("()[]"), self.words)
        if found is None:
            return None
        bracketed = unit.text.startswith("(") and unit.text.endswith(")")
        if found.authors and (
            found.place or found.agencies or (found.trade and head) or (found.date and (head or bracketed))
        ):
            return found
        return found if bracketed and (found.agencies or found.date or found.authors) else None

    def see_place_line(self, i: int, unit: Unit) -> None:
        """ "Kairo, 3. Mai 2018" on a line of its own."""
        written = find_date(unit.text, self.words)
        if written is None or len(unit.text) > 60:
            return
        before = unit.text[: written.start].strip(" ,(")
        after = unit.text[written.end :].strip(" ,.)–—-")
        signed = read_signature(after, self.words) if after else None
        if is_place(before, self.words) and not self.words.is_word("noplace", before) and (not after or signed):
            self.kinds[i] = "dateline"
            self.places.append(before)
            self.dates["dateline"].append(written)
            if signed:
                self.agencies += signed.agencies

    def see_titles(self) -> None:
        """Kicker, headline and lead: the short lines before the running text."""
        body = next((i for i, u in enumerate(self.units) if self.kinds[i] is None and u.is_paragraph), None)
        title = (self.report.title or "").strip()
        named = next((i for i, u in enumerate(self.units[:6]) if title and u.text == title), None)
        if named is not None:
            body = max(body if body is not None else len(self.units), named + 1)
        if body is None or len(self.units) == 1:
            return
        heads = [i for i in range(body) if self.kinds[i] is None and (i == named or len(self.units[i].text) <= 160)]
        # A line that goes with what follows ("Moskau:" before a list) is no title.
        if not heads:
            self.see_lead(body, has_title=False)
            return
        headline = named if named is not None else self.headline_of(heads)
        for i in heads:
            self.kinds[i] = "kicker" if i < headline else "headline" if i == headline else "lead"
        # A subheading above the first paragraph, right before it and apart from the title.
        if (
            len(heads) >= 2
            and heads[-1] == body - 1
            and heads[-1] > headline
            and len(self.units[heads[-1]].text.split()) <= 6
        ):
            between = self.kinds[headline + 1 : heads[-1]]
            if any(kind in ("byline", "date", "caption", "credit", "lead") for kind in between):
                self.kinds[heads[-1]] = "subheading"
        if not any(self.kinds[i] == "lead" for i in heads):
            self.see_lead(body, has_title=True)

    def headline_of(self, heads: list[int]) -> int:
        """Which of the short lines is the headline: the second if the first is a kicker, else the first."""
        marked = [i for i in heads if self.units[i].mark.startswith("#")]
        if marked:
            return marked[0]
        if len(heads) < 2:
            return heads[0]
        first, second = self.units[heads[0]].text, self.units[heads[1]].text
        if len(first.split()) <= 4 and len(first) <= 40 and len(second) > len(first) and len(second.split()) >= 3:
            return heads[1]
        return heads[0]

    def see_lead(self, body: int, has_title: bool) -> None:
        """The first paragraph is a lead if the report's signs (byline, date, dateline) stand between it and the rest."""
        unit = self.units[body]
        after = [
            i
            for i in range(body + 1, len(self.units))
            if self.kinds[i] not in ("caption", "credit", "placeholder", "embed", "boilerplate")
        ]
        if not after or len(unit.text) > 450 or "\n" in unit.text:
            return
        following = after[0]
        signed = self.kinds[following] in ("byline", "date", "dateline")
        if signed and following + 1 < len(self.units) and any(self.kinds[i] is None for i in after):
            self.kinds[body] = "lead"
        elif (has_title or unit.mark == "**") and self.kinds[following] is None:
            dated = read_dateline(self.units[following].text, self.words)
            if unit.mark == "**" or (dated is not None and read_dateline(unit.text, self.words) is None):
                self.kinds[body] = "lead"

    def see_subheadings(self) -> None:
        last_text = max((i for i, u in enumerate(self.units) if self.kinds[i] is None and u.is_paragraph), default=-1)
        for i, unit in enumerate(self.units):
            if self.kinds[i] is not None:
                continue
            if self.is_pullquote(i, unit):
                self.kinds[i] = "pullquote"
                if i + 1 < len(self.units) and self.is_attribution(i + 1):
                    self.kinds[i + 1] = "pullquote"
            elif i < last_text and len(self.units) > 1 and self.is_subheading(i, unit):
                self.kinds[i] = "subheading"

    def is_subheading(self, i: int, unit: Unit) -> bool:
        text = unit.text
        if unit.mark.startswith(("#", "=")) and len(text) <= 160:
            return True
        if (
            len(text) > 90
            or len(text.split()) > 12
            or unit.is_paragraph
            or _LIST_MARK.match(text)
            or text[-1] in ".,;:…"
            or text[0].islower()
        ):
            return False
        if text[-1] in "?!" and len(text) > 60:
            return False
        # Something has to follow that it heads; in a list of short lines none heads another.
        following = self.units[i + 1] if i + 1 < len(self.units) else None
        return following is not None and (
            self.kinds[i + 1] is not None or following.is_paragraph or following.ends_sentence
        )

    def is_pullquote(self, i: int, unit: Unit) -> bool:
        """Words in quotation marks set apart: told again in the text, or with their speaker on a line of their own."""
        text = unit.text
        if len(text) < 20 or len(text) > 300 or text[0] not in _PAIRS or not unit.opens:
            return False
        if text[-1] not in _PAIRS[text[0]]:
            return False
        inner = text[1:-1].strip(" .,!?…")
        if len(inner.split()) < 4 or any(mark in inner for mark in "„“”"):
            return False
        elsewhere = any(
            inner in other.text for j, other in enumerate(self.units) if j != i and len(other.text) > len(text)
        )
        return elsewhere or (
            i + 1 < len(self.units) and self.is_attribution(i + 1) and self.units[i + 1].group == unit.group
        )

    def is_attribution(self, i: int) -> bool:
        unit = self.units[i]
        return (
            self.kinds[i] is None
            and len(unit.text) <= 80
            and not unit.ends_sentence
            and _DASH_LINE.match(unit.text) is not None
        )

    # --- blocks ------------------------------------------------------------------------------------------------------

    def blocks(self) -> list[Block]:
        text = self.report.text
        blocks: list[Block] = []
        for start, end, kind in self.pieces:
            start, end = trim(text, start, end)
            if start < end:
                blocks.append(Block(kind=kind, start=start, end=end))
        return blocks

    def cut(self) -> list[tuple[int, int, BlockKind]]:
        """All units with their kinds, signatures, credits and datelines cut off the line they share."""
        pieces: list[tuple[int, int, BlockKind]] = []
        texts = [i for i, kind in enumerate(self.kinds) if kind is None]
        for i, unit in enumerate(self.units):
            kind = self.kinds[i]
            start, end = unit.start, unit.end
            if kind == "caption":
                label = self.words.starts("caption", unit.text)
                start += len(label) if label else 0
            tail: list[tuple[int, int, BlockKind]] = []
            if kind in (None, "lead", "caption"):
                last = bool(texts) and i >= texts[-1]
                kind, end, tail = self.cut_tail(unit, kind, start, end, last)
            if kind is None:
                order = texts.index(i) if texts and i in texts[:2] else 2
                pieces += self.cut_dateline(start, end, order)
            else:
                pieces.append((start, end, kind))
            pieces += tail
        return pieces

    def cut_tail(
        self, unit: Unit, kind: BlockKind | None, start: int, end: int, last: bool
    ) -> tuple[BlockKind | None, int, list[tuple[int, int, BlockKind]]]:
        """A signature or a credit that ends the unit's line."""
        text = self.report.text
        if kind != "caption":
            found = closing_bracket(unit.text, self.words)
            if found is not None:
                at, to, signature = found
                strong = bool(signature.date or (signature.place and signature.authors))
                only_date = signature.date is not None and not (
                    signature.authors or signature.agencies or signature.desk or signature.place
                )
                if (last or strong) and (last or not only_date):
                    self.sign(signature)
                    return (
                        kind,
                        unit.start + at,
                        [(unit.start + at, unit.start + to, "date" if only_date else "byline")],
                    )
        at_credit = (
            trailing_credit(text[start:end], self.words) if len(self.units) > 1 or len(unit.text) < 300 else None
        )
        if at_credit:
            if kind is None and len(unit.text) <= 400 and len(self.units) > 1:
                kind = "caption"
            return kind, start + at_credit, [(start + at_credit, end, "credit")]
        return kind, end, []

    def cut_dateline(self, start: int, end: int, order: int) -> list[tuple[int, int, BlockKind]]:
        """The dateline that begins a paragraph, or stands behind the lead in the first line of a report without line breaks."""
        text = self.report.text[start:end]
        found = read_dateline(text[:1000], self.words)
        if (
            found is not None
            and (order < 2 or found.agencies or found.date)
            and not (order == 1 and self.places and not (found.agencies or found.date))
        ):
            self.note(found)
            return [(start, start + found.words, "dateline"), (start + found.length, end, "paragraph")]
        if order == 0 and not self.places:
            for stop in _SENTENCE_END.finditer(text[:700]):
                inside = read_dateline(text[stop.end() : stop.end() + 1000], self.words, middle=True)
                if inside is not None:
                    self.note(inside)
                    at = start + stop.end()
                    return [
                        (start, at, "lead"),
                        (at, at + inside.words, "dateline"),
                        (at + inside.length, end, "paragraph"),
                    ]
        return [(start, end, "paragraph")]

    # --- what the report says of itself ------------------------------------------------------------------------------

    def note(self, dateline: Dateline) -> None:
        if dateline.place is not None:
            self.places.append(dateline.place)
        self.agencies += dateline.agencies
        if dateline.date is not None:
            self.dates["dateline"].append(dateline.date)

    def sign(self, signature: Signature) -> None:
        self.signatures.append(signature)
        self.agencies += signature.agencies
        if signature.date is not None:
            self.dates["byline"].append(signature.date)

    def completed_report(self) -> Report:
        """The report with what its text says of itself; what came with the report stays."""
        self.pieces = self.cut()
        report = self.report
        authors = next((s.authors for s in self.signatures if s.authors), ())
        place = next(iter(self.places), None) or next((s.place for s in self.signatures if s.place), None)
        return msgspec.structs.replace(
            report,
            author=report.author or ", ".join(authors) or None,
            place=report.place or place,
            date=report.date or self.own_date(),
            source=report.source or ", ".join(dict.fromkeys(self.agencies)) or None,
        )

    def own_date(self) -> str | None:
        in_url = _URL_DATE.search(self.report.url or "")
        url_date = Written(0, 0, int(in_url[3]), int(in_url[2]), int(in_url[1])) if in_url else None
        order = [*self.dates["published"], *self.dates["byline"], *self.dates["dateline"], *self.dates["updated"]]
        year = next((w.year for w in order if w.year), url_date.year if url_date else None)
        for written in [*order, *([url_date] if url_date else [])]:
            iso = written.iso(year)
            if iso is not None:
                return iso
        return None


def read_layout(report: Report, lexicon: Lexicon) -> Layout:
    """The Layout of a report: blocks in order, trimmed, without overlap; author, place and date where the text gives them."""
    return _Reader(report, lexicon.layout).read()
