"""Numbers with their units, bounds and what is counted.

Takes the parsed Doc and the language's number words, gives `Quantity` records. Numbers that belong to dates, times or names are left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..language import sentences
from ..records import Quantity, Span

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Sentence

    from ..lexicon import Lexicon
    from ..lexicon.numbers import Numbers

DIGITS = re.compile(r"^([^\d\s]{0,3})(\d[\d.,'’ ]*)(%|€|\$|£|‰)?$")
ORDINAL_END = re.compile(r"\d\.$")


@dataclass(slots=True)
class Found:
    """A number in the making: tokens [start, end), its value or range, unit."""

    start: int
    end: int
    value: float
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    word: bool = False
    carried: bool = False


def digits(text: str, decimal_comma: bool) -> float | None:
    """The value of a number in digits, or None. `decimal_comma`: 1.000,5 (German); else 1,000.5."""
    text = text.strip("'’ ").replace("’", "").replace("'", "").replace("\u202f", "").replace(" ", "").replace(" ", "")
    if decimal_comma:
        if re.fullmatch(r"\d{1,3}(\.\d{3})+(,\d+)?", text) or re.fullmatch(r"\d+(,\d+)?", text):
            return float(text.replace(".", "").replace(",", "."))
        if re.fullmatch(r"\d+\.\d{1,2}", text):
            return float(text)
        return None
    if re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d+)?", text) or re.fullmatch(r"\d+(\.\d+)?", text):
        return float(text.replace(",", ""))
    return None


def number_word(word: str, numbers: Numbers) -> float | None:
    """The value of a number word, also a compound one ("zweihundertfünfzig", "twenty-three"), or None."""
    low = word.lower()
    if low in numbers.numbers:
        return numbers.numbers[low]
    if low in numbers.scales and len(low) > 3:
        return numbers.scales[low]
    return _compound(low, numbers)


def _compound(word: str, numbers: Numbers) -> float | None:
    """Left to right over the pieces of a number written in one word."""
    word = word.replace("-", "")
    if len(word) < 5:
        return None
    words = {**numbers.numbers, **{k.lower(): v for k, v in numbers.scales.items() if v <= 1000 and len(k) > 4}}
    pieces: list[str] = []
    joiners = numbers.groups["joiner"]
    i = 0
    while i < len(word):
        for length in range(len(word) - i, 2, -1):
            piece = word[i : i + length]
            if piece in words or piece in joiners:
                pieces.append(piece)
                i += length
                break
        else:
            return None
    if sum(p not in joiners for p in pieces) < 2:
        return None
    total = current = 0.0
    for piece in pieces:
        if piece in joiners:
            continue
        value = words[piece]
        if value == 1000:
            total, current = total + max(current, 1) * 1000, 0.0
        elif value == 100:
            current = max(current, 1) * 100
        else:
            # teens are written as digit and ten ("dreizehn"): they add up as well
            current += value
    return total + current


class QuantityReader:
    """Reads the numbers of one Doc."""

    def __init__(self, doc: Doc, lexicon: Lexicon) -> None:
        self.doc = doc
        self.numbers: Numbers = lexicon.numbers

    def unit_at(self, i: int) -> tuple[str, int] | None:
        """Unit and its length in tokens at a position."""
        if i >= len(self.doc):
            return None
        pair = " ".join(t.lower_ for t in self.doc[i : i + 2])
        units = self.numbers.units
        if pair in units:
            return units[pair], 2
        token = self.doc[i]
        for form in (token.text, token.lemma_, token.lower_):
            if form in units:
                return units[form], 1
        return None

    def number_at(self, token: Token, end: int) -> Found | None:
        """A number that begins at a token."""
        numbers = self.numbers
        i = token.i
        text = token.text
        match = DIGITS.match(text)
        value: float | None = None
        unit: str | None = None
        word = False
        if match:
            value = digits(match[2].rstrip(".,"), numbers.decimal_comma)
            if value is None or ORDINAL_END.search(text):
                return None
            sign = match[1].strip() or match[3]
            if sign:
                unit = numbers.units.get(sign)
                if unit is None:
                    return None
        elif text in numbers.vague or token.lower_ in numbers.vague:
            low, high = numbers.vague.get(text) or numbers.vague[token.lower_]
            found = Found(i, i + 1, low, low, high, word=True)
            self._unit(found, end)
            return found
        elif token.pos_ in ("NUM", "DET", "ADJ", "NOUN", "ADV", "PRON", "PROPN", "X"):
            value = number_word(text, numbers)
            word = value is not None
            if value is None and token.pos_ in ("NOUN", "ADJ", "NUM"):
                fraction = numbers.fractions.get(text)
                if fraction is not None and i + 1 < end and (self.unit_at(i + 1) or self.doc[i + 1].text in numbers.scales):
                    value, word = fraction, True
        if value is None:
            if text in numbers.units and unit is None and i + 1 < end and DIGITS.match(self.doc[i + 1].text):
                inner = self.number_at(self.doc[i + 1], end)
                if inner is not None and inner.unit is None:
                    inner.start, inner.unit = i, numbers.units[text]
                    return inner
            return None
        j = i + 1
        while j < end:
            nxt = self.doc[j]
            scale = numbers.scales.get(nxt.text) or (numbers.scales.get(nxt.text.rstrip(".")) if len(nxt.text) > 2 else None)
            if scale is not None:
                value *= scale
                j += 1
                if j < end and self.doc[j].text == "." and self.doc[j - 1].text in numbers.scales and len(self.doc[j - 1].text) <= 3:
                    j += 1
                continue
            more = number_word(nxt.text, numbers) if word and nxt.pos_ == "NUM" else None
            if more is not None and more < value and value >= 20:
                value += more
                j += 1
                continue
            break
        found = Found(i, j, value, unit=unit, word=word)
        self._unit(found, end)
        return found

    def _unit(self, found: Found, end: int) -> None:
        if found.unit is None and found.end < end:
            unit = self.unit_at(found.end)
            if unit is not None:
                found.unit = unit[0]
                found.end += unit[1]

    def bounds(self, found: Found, start: int) -> None:
        """Approximations and bounds before the number."""
        groups = self.numbers.groups
        for length in (2, 1):
            i = found.start - length
            if i < start:
                continue
            words = " ".join(t.lower_ for t in self.doc[i : found.start])
            v = found.value
            if words in groups["about"]:
                found.low, found.high = v * 0.9, v * 1.1
            elif words in groups["below"]:
                found.low, found.high = v * 0.9, v
            elif words in groups["more"]:
                found.low, found.high = v, None
            elif words in groups["most"]:
                found.low, found.high = None, v
            else:
                continue
            found.start = i
            return

    def counted(self, found: Found) -> Token | None:
        """The noun that is counted or measured."""
        token = self.doc[found.end - 1]
        number = self.doc[found.start]
        core = next((t for t in self.doc[found.start : found.end] if t.dep_ == "nummod" or t.pos_ == "NUM"), token)
        unit_token = token if found.unit else None
        if unit_token is None:
            head = core.head if core.dep_ in ("nummod", "det", "amod", "compound", "flat", "det:numgov", "advmod") else None
            if head is not None and found.start <= head.i < found.end:
                head = head.head if head.dep_ in ("nummod", "amod", "det") else next((c for c in head.children if c.dep_ in ("nmod", "appos") and c.i > head.i), None)
            if head is not None and head.pos_ in ("NOUN", "PROPN", "ADJ", "X"):
                return head
            after = self.doc[found.end] if found.end < len(self.doc) else None
            return after if after is not None and after.pos_ == "NOUN" else None
        below = next((c for c in unit_token.children if c.dep_ in ("nmod", "appos") and c.i > unit_token.i and c.pos_ in ("NOUN", "PROPN")), None)
        if below is not None:
            return below
        head = unit_token.head
        if unit_token.dep_ in ("nmod", "appos") and head.pos_ in ("NOUN", "PROPN") and not found.start <= head.i < found.end:
            return head if not self._measure(head) else head.head if head.head.pos_ == "NOUN" else self._subject(head)
        return self._subject(unit_token) or (None if number == token else None)

    @staticmethod
    def _measure(token: Token) -> bool:
        return any(c.dep_ == "nmod" for c in token.children) and token.dep_ in ("obl", "obl:arg", "nmod")

    @staticmethod
    def _subject(token: Token) -> Token | None:
        node = token
        for _ in range(8):
            if node.pos_ in ("VERB", "AUX") or node.dep_ == "ROOT":
                for child in node.children:
                    if child.dep_ in ("nsubj", "nsubj:pass") and child.pos_ in ("NOUN", "PROPN"):
                        return child
                for child in node.children:
                    if child.dep_ == "obj" and child.pos_ in ("NOUN", "PROPN") and child != token:
                        return child
            if node.head == node:
                return None
            node = node.head
        return None

    def role(self, found: Found, sentence: Sentence) -> str | None:
        """current, target, former or change, from prepositions and words of the clause."""
        groups = self.numbers.groups
        before = self.doc[found.start - 1] if found.start > sentence.start else None
        before_lemma = {before.lemma_.lower(), before.lower_} if before is not None else set()
        lemmas = {t.lemma_ for t in sentence} | {t.lower_ for t in sentence}
        near = {t.lemma_ for t in self.doc[max(sentence.start, found.start - 6) : found.start]}
        if before_lemma & groups["by"] and lemmas & groups["target"]:
            return "change"
        if before_lemma & groups["to"] and lemmas & groups["target"]:
            return "target"
        if near & groups["former"]:
            return "former"
        if near & groups["current"] or (before_lemma & groups["from"] and lemmas & groups["target"]):
            return "current"
        return None

    def excluded(self, found: Found, sentence: Sentence) -> bool:
        """Numbers that are no quantity: dates, clock times, names, articles, years, durations."""
        groups = self.numbers.groups
        first, last = self.doc[found.start], self.doc[found.end - 1]
        before = self.doc[found.start - 1] if found.start > sentence.start else None
        after = self.doc[found.end] if found.end < sentence.end else None
        if before is not None and (before.text in groups["not_after"] or before.lemma_ in groups["not_after"] or before.lower_ in groups["not_after"]):
            return True
        if after is not None and found.unit is None:
            if after.text in groups["not_before"] or after.lower_ in groups["not_before"] or after.text in groups["time_unit"] or after.lower_ in groups["time_unit"]:
                return True
            if after.text in (":", "/", ".") and not after.is_sent_end and found.end + 1 < sentence.end and self.doc[found.end + 1].text[:1].isdigit():
                return True
        if before is not None and before.text in (":", "/", "-") and found.start - 1 > sentence.start and self.doc[found.start - 2].text[:1].isdigit():
            return True
        single = found.end - found.start == 1
        if single and not found.word and found.unit is None:
            text = first.text
            if re.fullmatch(r"1[5-9]\d\d|20\d\d", text) and not (first.dep_ == "nummod" and first.head.i > first.i and first.head.pos_ == "NOUN" and "Plur" in first.head.morph.get("Number")):
                return True
        if found.word and found.unit is None and found.value <= 2 and first.lower_ in self.numbers.numbers and first.pos_ in ("DET", "PRON"):
            return True
        if found.word and found.value <= 1 and found.unit is None and found.end - found.start == 1:
            return True
        return last.dep_ == "flat:name"


def read_quantities(doc: Doc, lexicon: Lexicon) -> list[Quantity]:
    """The quantities of a report, in the order of the text, ids `n1`, `n2`, …"""
    reader = QuantityReader(doc, lexicon)
    out: list[Quantity] = []
    groups = reader.numbers.groups
    for sentence in sentences(doc):
        i = sentence.start
        last: Found | None = None
        while i < sentence.end:
            found = reader.number_at(doc[i], sentence.end)
            if found is None:
                i += 1
                continue
            i = max(found.end, i + 1)
            if reader.excluded(found, sentence):
                last = None
                continue
            reader.bounds(found, sentence.start)
            if i + 1 < sentence.end and doc[i].lower_ in groups["range"] and found.unit is None:
                upper = reader.number_at(doc[i + 1], sentence.end)
                if upper is not None and upper.value > found.value and upper.end - upper.start >= 1 and (doc[i].lower_ not in groups["joiner"]):
                    scale = 1.0
                    if upper.value > 1000 and found.value < 1000 and found.end - found.start == 1:
                        ratio = next((s for w, s in reader.numbers.scales.items() if doc[upper.start + 1].text == w), 1.0) if upper.end - upper.start > 1 else 1.0
                        scale = ratio
                    found = Found(found.start, upper.end, upper.value, found.value * scale, upper.value, upper.unit, word=found.word)
                    i = upper.end
            if found.unit is None and last is not None and last.unit and len(last.unit) == 3 and found.value >= 1000 and reader.counted(found) is None:
                # the currency is carried over: "from 34 million dollars to a billion"
                found.unit, found.carried = last.unit, True
            of = reader.counted(found)
            start = doc[found.start].idx
            end_token = doc[found.end - 1]
            end = end_token.idx + len(end_token)
            of_span = Span(of.idx, of.idx + len(of)) if of is not None else None
            out.append(
                Quantity(
                    id=f"n{len(out) + 1}", span=Span(start, end), words=doc.text[start:end], value=found.value, low=found.low, high=found.high,
                    unit=found.unit, of=of.text if of is not None else None, of_span=of_span, role=reader.role(found, sentence),
                )  # fmt: skip
            )
            last = found
    return out
