"""Numbers with their units, bounds and what is counted.

Takes the parsed Doc and the language's number words, gives `Quantity` records. Numbers that belong to dates, times or names are left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from ..language import sentences, text_of
from ..records import Quantity, Span

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Sentence

    from ..lexicon import Lexicon
    from ..lexicon.numbers import Numbers

DIGITS = re.compile(r"^([^\d\s]{0,3})(\d[\d.,'’ ]*)(%|€|\$|£|‰)?$")
ORDINAL_END = re.compile(r"\d\.$")
#: "20.15" where the comma is the decimal mark: a time of the clock or a date, unless a unit follows.
CLOCK = re.compile(r"\d{1,2}\.\d\d")


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
        if pair in units and i + 1 < len(self.doc):
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
        elif (vague := self._vague(i, end)) is not None:
            return vague
        elif token.pos_ in ("NUM", "DET", "ADJ", "NOUN", "ADV", "PRON", "PROPN", "X"):
            value = number_word(text, numbers)
            word = value is not None
            if (
                value is None
                and (fraction := numbers.fractions.get(token.lower_)) is not None
                and self._is_share(token, end)
            ):
                value, word = fraction, True
        if value is None:
            # a sign or code of currency before its number; a word ("won") stands behind it
            if (
                text in numbers.units
                and (text.isupper() or not text.isalpha())
                and i + 1 < end
                and DIGITS.match(self.doc[i + 1].text)
            ):
                inner = self.number_at(self.doc[i + 1], end)
                if inner is not None and inner.unit is None:
                    inner.start, inner.unit = i, numbers.units[text]
                    return inner
            return None
        j = i + 1
        if match and unit is None and re.fullmatch(r"[1-9]\d{0,2}", text):
            # thousands set apart by blanks: "3 000"
            while j < end and re.fullmatch(r"\d{3}", self.doc[j].text):
                value = value * 1000 + float(self.doc[j].text)
                j += 1
        if j < end and (share := numbers.fractions.get(self.doc[j].lower_)) is not None and share < 0.5:
            value *= share
            j += 1
        while j < end:
            nxt = self.doc[j]
            if word and nxt.text == "-" and j + 1 < end and 20 <= value < 100 and value % 10 == 0:
                ones = number_word(self.doc[j + 1].text, numbers)
                if ones is not None and ones < 10:
                    value += ones
                    j += 2
                    continue
            scale = numbers.scales.get(nxt.text) or (
                numbers.scales.get(nxt.text.rstrip(".")) if len(nxt.text) > 2 else None
            )
            if scale is not None:
                value *= scale
                j += 1
                if (
                    j < end
                    and self.doc[j].text == "."
                    and self.doc[j - 1].text in numbers.scales
                    and len(self.doc[j - 1].text) <= 3
                ):
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

    def _vague(self, i: int, end: int) -> Found | None:
        """A word for an uncertain number, of one to three words ("tens of thousands")."""
        if self.doc[i].lower_ not in self.numbers.vague_starts:
            return None
        for length in (3, 2, 1):
            if i + length > end:
                continue
            words = self.doc[i : i + length].text
            bounds = self.numbers.vague.get(words) or self.numbers.vague.get(words.lower())
            if bounds is not None:
                found = Found(i, i + length, bounds[0], bounds[0], bounds[1], word=True)
                scale = self.numbers.scales.get(self.doc[found.end].text) if found.end < end else None
                if scale is not None:
                    found.value, found.low, found.high, found.end = (
                        bounds[0] * scale,
                        bounds[0] * scale,
                        bounds[1] * scale,
                        found.end + 1,
                    )
                self._unit(found, end)
                return found
        return None

    def _is_share(self, token: Token, end: int) -> bool:
        """Whether a word for a part says how much of something ("die Hälfte der Wähler"), and is no ordinal, quarter of a town or of a year."""
        if token.i + 1 >= end:
            return False
        if self.unit_at(token.i + 1) or self.doc[token.i + 1].text in self.numbers.scales:
            return True
        if self.numbers.fractions[token.lower_] != 0.5 or any(c.dep_ in ("amod", "compound") for c in token.children):
            return False
        return self._genitive(token) is not None

    def _genitive(self, token: Token) -> Token | None:
        """The noun of which a number or measure tells the amount: a genitive, "von", "of", or what follows without a preposition."""
        partitive = self.numbers.groups["partitive"]
        for child in token.children:
            if (
                child.i > token.i
                and child.dep_ in ("nmod", "appos", "flat", "obl")
                and (child.pos_ in ("NOUN", "PROPN") or child.dep_ == "appos" and child.text[:1].isupper())
            ):
                cases = {c.lower_ for c in child.children if c.dep_ == "case"}
                if not cases or cases & partitive:
                    return child
        after = self.doc[token.i + 1] if token.i + 1 < len(self.doc) else None
        if (
            after is not None
            and after.lower_ in partitive
            and after.head.pos_ in ("NOUN", "PROPN")
            and after.head.i > after.i
        ):
            return after.head
        return None

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
            if length == 1 and self._governs(self.doc[i], found):
                continue
            v = found.value
            if length == 2 and self.doc[i].pos_ == "ADP" and v % 10:
                continue  # "an die vier Titel": a preposition; only round numbers are told so roughly
            if words in groups["about"]:
                found.low, found.high = round(v * 0.9, 6), round(v * 1.1, 6)
            elif words in groups["below"]:
                found.low, found.high = round(v * 0.9, 6), v
            elif words in groups["more"]:
                found.low, found.high = v, None
            elif words in groups["most"]:
                found.low, found.high = None, v
            else:
                continue
            found.start = i
            return

    def _governs(self, word: Token, found: Found) -> bool:
        """Whether a word before a number is the preposition of the phrase ("verfügt über 151 Sitze"), not a bound."""
        if word.pos_ != "ADP" or word.dep_ != "case" or word.head.i < found.start:
            return False
        head = word.head
        if sum(c.dep_ == "case" for c in head.children) > 1:
            return False
        if head.dep_ == "obl" and word.lower_ in self.numbers.groups["more"]:
            return False
        return head.dep_ not in ("nsubj", "nsubj:pass", "obj", "conj", "ROOT", "root", "nummod", "appos")

    def counted(self, found: Found) -> Token | None:
        """The noun that is counted or measured."""
        last = self.doc[found.end - 1]
        if found.unit:
            return self._measured(last, found)
        if (below := self._genitive(last)) is not None and (
            last.pos_ == "NOUN" or self.numbers.is_partitive(last.nbor(1).lower_)
        ):
            return below
        core = next((t for t in self.doc[found.start : found.end] if t.dep_ == "nummod" or t.pos_ == "NUM"), last)
        head = core.head if core.dep_ in ("nummod", "det", "amod", "compound", "flat", "det:numgov", "advmod") else None
        if head is not None and found.start <= head.i < found.end:
            head = head.head if head.dep_ in ("nummod", "amod", "det") else self._genitive(head)
        if (
            head is not None
            and head.pos_ in ("NOUN", "PROPN", "ADJ", "X")
            and (head.i >= found.end or self._genitive(last) is None)
        ):
            if self.unit_at(head.i):
                return None  # "600 or 900 euros": no thing, but what the number is a number of
            lower = head.pos_ == "ADJ" and head.text.islower()
            return (self._behind_adjectives(head) if lower else None) or head
        after = self.doc[found.end] if found.end < len(self.doc) else None
        if after is not None and after.pos_ == "DET" and below is not None and "Plur" in below.morph.get("Number", []):
            return below  # "901 of the acts"
        if after is not None and after.pos_ == "ADJ" and (noun := self._behind_adjectives(after)) is not None:
            return noun
        if after is not None and after.pos_ == "VERB" and after.text[:1].isupper():
            return after  # a noun taken for a verb
        if after is not None and (
            after.pos_ == "NOUN" or after.lower_ in self.numbers.victims and after.dep_ not in ("aux", "cop")
        ):
            if after.pos_ == "NOUN" or after.i + 1 >= len(self.doc) or self.doc[after.i + 1].pos_ != "NOUN":
                return after
        return None

    def _behind_adjectives(self, token: Token) -> Token | None:
        """The noun behind adjectives that follow a number."""
        for following in self.doc[token.i : token.i + 4]:
            if following.pos_ == "NOUN":
                return following
            if following.pos_ != "ADJ":
                return None
        return None

    def _measured(self, unit: Token, found: Found) -> Token | None:
        """What a sum or measure is said of: its genitive, the noun it belongs to, else the object or subject of the clause."""
        below = self._genitive(unit)
        if below is not None and not self.unit_at(below.i):
            return below
        after = self.doc[unit.i + 1] if unit.i + 1 < len(self.doc) else None
        if after is not None and after.pos_ == "NOUN" and after.head in (unit, unit.head):
            return after
        node = unit
        while node.head != node and (
            found.start <= node.head.i < found.end
            or node.dep_ in ("nummod", "conj")
            and node.head.pos_ in ("NOUN", "NUM", "SYM")
        ):
            node = node.head
        head = node.head
        if node.dep_ in ("nmod", "appos", "compound") and head.pos_ in ("NOUN", "PROPN"):
            # the parser may hang one sum of a change on the other, or both on the verb taken for a noun
            for _ in range(4):
                if not (
                    self.unit_at(head.i)
                    or head.text in self.numbers.scales
                    or head.dep_ == "ROOT"
                    and self._subject(head)
                    or head.lemma_ in self.numbers.groups["measure_noun"]
                ):
                    return head
                if head.dep_ not in ("nmod", "appos") or head.head == head:
                    break
                head = head.head
            return self._subject(head)
        predicate = head if head.pos_ in ("VERB", "AUX") else None
        cased = any(c.dep_ == "case" for t in self.doc[found.start : found.end] for c in t.children)
        money_or_mass = (
            len(found.unit or "") == 3 and (found.unit or "").isupper() or found.unit in self.numbers.groups["mass"]
        )
        if (
            node.dep_ == "obj"
            and not cased
            and money_or_mass
            and predicate is not None
            and predicate.lemma_ not in self.numbers.groups["measure_verb"]
        ):
            return None
        if node.dep_ in ("obl", "obl:arg") and predicate is not None:
            thing = next(
                (c for c in predicate.children if c.dep_ in ("obj", "nsubj:pass") and c.pos_ in ("NOUN", "PROPN")), None
            )
            if thing is not None:
                return thing
        return self._subject(node)

    @staticmethod
    def _subject(token: Token) -> Token | None:
        node = token
        for _ in range(8):
            subjects = [c for c in node.children if c.dep_ in ("nsubj", "nsubj:pass")]
            if subjects:
                return subjects[0] if subjects[0].pos_ in ("NOUN", "PROPN") and subjects[0] != token else None
            if node.head == node:
                # a clause taken for a noun phrase: the noun in front of the would-be predicate
                first = next((c for c in node.children if c.dep_ == "compound" and c.i < node.i), None)
                return first if node != token else None
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

    def changes(self, found: Found, sentence: Sentence) -> bool:
        """Whether a number is where a change starts ("from 10 to 15"), not the lower end of a range."""
        before = self.doc[found.start - 1] if found.start > sentence.start else None
        return before is not None and before.lower_ in self.numbers.groups["from"]

    def excluded(self, found: Found, sentence: Sentence) -> bool:
        """Numbers that are no quantity: dates, clock times, names, articles, years, durations."""
        groups = self.numbers.groups
        first, last = self.doc[found.start], self.doc[found.end - 1]
        before = self.doc[found.start - 1] if found.start > sentence.start else None
        after = self.doc[found.end] if found.end < sentence.end else None
        if before is not None and (
            before.text in groups["not_after"]
            or before.lemma_ in groups["not_after"]
            or before.lower_ in groups["not_after"]
        ):
            return True
        if before is not None and before.lower_ in groups["not_before"]:
            return True
        single = found.end - found.start == 1
        if before is not None and single and not found.word and found.unit is None:
            if before.text.isdigit():
                return True
            # a number that names what stands before it: a house, a law, a type
            if (
                before.pos_ in ("NOUN", "PROPN")
                and first.head == before
                and first.dep_ in ("nummod", "appos", "flat", "flat:name", "nmod", "compound")
            ):
                return True
        if after is not None and found.end + 1 < sentence.end and after.text == "-" and not after.whitespace_:
            following = self.doc[found.end + 1]
            if following.text[:1].isdigit() or following.lower_ in groups["time_unit"]:
                return True
        if single and not found.word and found.unit is None:
            if self.numbers.decimal_comma and CLOCK.fullmatch(first.text):
                return True
            # the mark of a list or a minute or age in brackets: "3) …", "Kozek (41)"
            if after is not None and after.text == ")":
                opened = [t.text for t in sentence[: found.start - sentence.start] if t.text in ("(", ")")]
                if before is None or before.text in ("(", "/", ",") or not opened or opened[-1] == ")":
                    return True
            # a channel or type: "ARTE 2"
            if before is not None and len(before.text) > 1 and before.text.isupper() and before.pos_ == "PROPN":
                if self.counted(found) is None:
                    return True
        if after is not None and found.unit is None:
            if (
                after.text.rstrip(".") in groups["not_before"]
                or after.lower_.rstrip(".") in groups["not_before"]
                or after.lower_ in groups["not_before"]
                or after.text in groups["time_unit"]
                or after.lower_ in groups["time_unit"]
            ):
                return True
            if (
                after.text in (":", "/", ".")
                and not after.is_sent_end
                and found.end + 1 < sentence.end
                and self.doc[found.end + 1].text[:1].isdigit()
            ):
                return True
        if (
            before is not None
            and before.text in (":", "/", "-")
            and found.start - 1 > sentence.start
            and self.doc[found.start - 2].text[:1].isdigit()
        ):
            return True
        if single and not found.word and found.unit is None:
            text = first.text
            if before is not None and first.ent_type_ and first.ent_type_ == before.ent_type_ and first.ent_iob_ == "I":
                return True
            if before is not None and before.lower_ in groups["since"] and re.fullmatch(r"1[5-9]\d\d|20\d\d", text):
                return True
            if re.fullmatch(r"1[5-9]\d\d|20\d\d", text) and not (
                first.dep_ == "nummod"
                and first.head.i > first.i
                and first.head.pos_ == "NOUN"
                and "Plur" in first.head.morph.get("Number", [])
            ):
                return True
        of = self.counted(found) if found.unit is None else None
        if of is not None and {of.text, of.lower_} & groups["time_unit"]:
            return True
        if (
            found.word
            and found.unit is None
            and found.value <= 2
            and first.lower_ in self.numbers.numbers
            and first.pos_ in ("DET", "PRON")
        ):
            return True
        if found.word and found.value in (0, 1) and found.unit is None and found.end - found.start == 1:
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
            if i + 1 < sentence.end and doc[i].lower_ in groups["range"]:
                upper = reader.number_at(doc[i + 1], sentence.end)
                between = found.start > sentence.start and doc[found.start - 1].lower_ in groups["between"]
                same = upper is not None and found.unit in (None, upper.unit)
                if (
                    upper is not None
                    and same
                    and upper.value > found.value
                    and (
                        between
                        or doc[i].lower_ not in groups["joiner"]
                        and not (doc[i].lower_ in groups["to"] and reader.changes(found, sentence))
                    )
                ):
                    scale = 1.0
                    if upper.value > 1000 and found.value < 1000 and found.end - found.start == 1:
                        ratio = (
                            next(
                                (
                                    s
                                    for w, s in reader.numbers.scales.items()
                                    if doc[upper.start + 1].text.rstrip(".") == w
                                ),
                                1.0,
                            )
                            if upper.end - upper.start > 1
                            else 1.0
                        )
                        scale = ratio
                    found = Found(
                        found.start,
                        upper.end,
                        upper.value,
                        found.value * scale,
                        upper.value,
                        upper.unit,
                        word=found.word,
                    )
                    i = upper.end
                    if reader.excluded(found, sentence):
                        last = None
                        continue
            if (
                found.unit is None
                and last is not None
                and last.unit
                and len(last.unit) == 3
                and found.value >= 1000
                and reader.counted(found) is None
            ):
                # the currency is carried over: "from 34 million dollars to a billion"
                found.unit, found.carried = last.unit, True
            of = reader.counted(found)
            if of is None and not found.unit and out and last is not None:
                of = _of_whole(out[-1], doc, found, last, groups)
            if (
                found.unit
                and last is not None
                and last.unit
                and doc[found.start - 1].text == "("
                and last.end == found.start - 1
            ):
                of = reader.counted(last)  # the same sum in another currency
            start = doc[found.start].idx
            end_token = doc[found.end - 1]
            end = end_token.idx + len(end_token)
            of_span = Span(of.idx, of.idx + len(of)) if of is not None else None
            out.append(
                Quantity(
                    id=f"n{len(out) + 1}",
                    span=Span(start, end),
                    words=text_of(doc)[start:end],
                    value=found.value,
                    low=found.low,
                    high=found.high,
                    unit=found.unit,
                    of=of.text if of is not None else None,
                    of_span=of_span,
                    role=reader.role(found, sentence),
                )  # fmt: skip
            )
            if of is not None and not found.unit:
                _share(out, doc, groups, found, of)
            _share_back(out, doc, groups, found.carried)
            last = found
    return out


def _of_whole(before: Quantity, doc: Doc, found: Found, last: Found, groups: dict[str, frozenset[str]]) -> Token | None:
    """What a bare number is a part of: "of eleven deportations, five were faulted"."""
    if before.of_span is None or found.start - last.end > 8 or doc[last.start - 1].lower_ not in groups["partitive"]:
        return None
    if doc[found.start].dep_ not in ("nsubj", "nsubj:pass", "obj"):
        return None
    return next((t for t in doc[last.start : found.start] if t.idx == before.of_span.start), None)


def _share(out: list[Quantity], doc: Doc, groups: dict[str, frozenset[str]], found: Found, of: Token) -> None:
    """What is counted after the second number of a change is counted by the first as well: "from 900 to 1,200 men"."""
    if len(out) < 2 or out[-2].of is not None or out[-2].unit or doc[found.start - 1].lower_ not in groups["to"]:
        return
    if doc[found.start - 1].idx - out[-2].span.end <= 1:
        out[-2] = msgspec.structs.replace(out[-2], of=of.text, of_span=Span(of.idx, of.idx + len(of)))


def _share_back(out: list[Quantity], doc: Doc, groups: dict[str, frozenset[str]], carried: bool) -> None:
    """The last number of a list or change says for all what they are: "250, 400 and 600 euros", "from two to 1.5 percent"."""
    final = out[-1]
    if carried:
        return
    for k in range(len(out) - 2, -1, -1):
        one = out[k]
        between = text_of(doc)[one.span.end : out[k + 1].span.start].strip(" ,").lower()
        if one.unit or one.of is not None or (between and between not in groups["list"] | groups["to"]):
            return
        if text_of(doc)[one.span.end : out[k + 1].span.start].strip() == "":
            return
        out[k] = msgspec.structs.replace(one, unit=final.unit, of=final.of, of_span=final.of_span)
