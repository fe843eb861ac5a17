"""HanTa's tags and lemmas, the same answers several times faster.

Takes the words of a sentence, gives a (tag, lemma) for each. HanTa analyses a word independently of its
neighbours (a hidden Markov model over morphemes) and then chooses among the readings by a trigram model over tags.
The first half is kept in a memory per word form, the lemma in one per (word, tag); the second half is rewritten to
look only at the readings a word has instead of at all tags. `tests/test_language_hanta.py` holds both to be equal.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from functools import cached_property, lru_cache
from itertools import accumulate
from pathlib import Path
from typing import Any

from ...bounded import bounded
from ..frozen import Frozen, write
from .lists import listed
from .morphemes import Morphemes
from .preterite import missing_finite
from .strong import FINITE, NAME, PARTICIPLE, infinitive, names
from .words import OPENERS

#: Analyses of frequent words made in advance (`python -m training.words`), the same HanTa would give.
TABLE = Path(__file__).parents[1] / "models" / "de" / "words.bin"
#: Readings far less likely than the best are dropped by HanTa itself (log probability).
_CUTOFF = 5
#: Tags of words that HanTa does not understand, and of small words that are nothing else.
_PARTICIPLES = frozenset({"VV(PP)", "ADJ(D)", "ADJ(A)"})
_STRANGE, _CLOSED = frozenset({"FM", "NE", "XY"}), frozenset({"PIS", "PPER", "PDS", "PWS", "KOUS"})
_BEAM = 5
#: The vowels of a plural as its singular has them.
_PLAIN = str.maketrans("äöü", "aou")
_DIPHTHONGS = frozenset({"ei", "ie", "eu", "äu", "au"})
#: More than HanTa has tags: two make one number.
_TAGS = 1024

#: The tags of a word with their log probabilities.
_Readings = tuple[tuple[int, float], ...]
#: Letters cut off, whether the first becomes a capital, letters added.
_Edit = tuple[int, bool, str]


class Known:
    """Analyses made in advance, in a file (`frozen.py`): of a form in small letters the readings, each with HanTa's lemma, and the
    parts of compounds as (word, tag). A lemma is kept as what must be done to the form (`edit`); few such edits serve all forms."""

    #: Log probabilities are kept as steps behind the likeliest reading: which tag is chosen does not depend on what all readings of a word share.
    STEPS = 2000
    _READING = struct.Struct("<HHH")
    _NO_LEMMA = 0xFFFF
    #: The tag of common nouns.
    NOUN = "NN"

    def __init__(self, path: Path) -> None:
        self._table = Frozen(path)
        edits = self._table.get("e")
        self._edits = [_edit_of(row) for row in edits.decode().split("\n")] if edits else []

    def readings(self, low: str) -> _Readings | None:
        """Log probabilities by tag, the likeliest 0; None for a form that is not in the table, and for one that HanTa keeps readings of itself."""
        found = self._table.get("f" + low)
        return (
            None
            if found is None
            else tuple((tag, behind / -self.STEPS) for tag, behind, _ in self._READING.iter_unpack(found))
        )

    def lemma(self, low: str, tag: int) -> str | None:
        """HanTa's lemma of a form in small letters, in HanTa's spelling."""
        for prefix in ("f", "h"):
            found = self._table.get(prefix + low)
            if found is not None:
                for known, _, number in self._READING.iter_unpack(found):
                    if known == tag:
                        return None if number == self._NO_LEMMA else apply(self._edits[number], low)
        return None

    def parts(self, word: str, tag: str) -> tuple[str, ...] | None:
        """The parts of a compound as written, in small letters; the word alone if it is none."""
        found = self._table.get(f"s{tag} {word}")
        if found is not None:
            return tuple(found.decode().split("·"))
        low = word.lower()
        lengths = self._table.get("c" + low) if tag == self.NOUN else None
        if lengths is None:
            return None
        ends = list(accumulate(lengths, initial=0))
        return tuple(low[begin:end] for begin, end in zip(ends, ends[1:]))

    @classmethod
    def write(
        cls,
        path: Path,
        readings: Mapping[str, _Readings],
        lemmas: Mapping[tuple[str, int], str],
        kept: Mapping[str, _Readings],
        parts: Mapping[tuple[str, str], tuple[str, ...]],
        nouns: Mapping[str, tuple[str, ...]],
    ) -> None:
        """`readings`: of forms in small letters; `lemmas`: by form and tag; `kept`: readings of the forms that HanTa keeps itself, for their lemmas only;
        `parts`: by word as written and name of its tag; `nouns`: the parts of nouns in small letters, together the noun."""
        edits: dict[_Edit, int] = {}
        table: dict[str, bytes] = {}
        for prefix, forms in (("f", readings), ("h", kept)):
            for low, found in forms.items():
                rows, most = [], max(lp for _, lp in found)
                for tag, lp in found:
                    lemma = lemmas.get((low, tag))
                    number = cls._NO_LEMMA
                    if lemma is not None:
                        number = edits.setdefault(edit(low, lemma), len(edits))
                    rows.append(
                        cls._READING.pack(tag, min(round((most - lp) * cls.STEPS), 0xFFFF), min(number, cls._NO_LEMMA))
                    )
                table[prefix + low] = b"".join(rows)
        by_number = sorted(edits, key=edits.__getitem__)[: cls._NO_LEMMA]
        table["e"] = "\n".join(f"{cut} {int(capital)} {ending}" for cut, capital, ending in by_number).encode()
        table |= {
            f"s{tag} {word}": "·".join(found).encode()
            for (word, tag), found in parts.items()
            if tag != cls.NOUN or nouns.get(word.lower()) != found
        }
        table |= {"c" + low: bytes(map(len, found)) for low, found in nouns.items()}
        write(path, table)


def edit(low: str, lemma: str) -> _Edit:
    """What makes the lemma of a form in small letters: (letters cut off its end, whether the first becomes a capital, letters added)."""
    capital = lemma[:1] != lemma[:1].lower()
    small = lemma[:1].lower() + lemma[1:]
    shared = 0
    while shared < min(len(low), len(small)) and low[shared] == small[shared]:
        shared += 1
    return len(low) - shared, capital, small[shared:] if shared or not capital else lemma


def apply(done: _Edit, low: str) -> str:
    """The lemma."""
    cut, capital, ending = done
    lemma = low[: len(low) - cut] + ending
    return lemma[:1].upper() + lemma[1:] if capital else lemma


def _edit_of(row: str) -> _Edit:
    cut, capital, ending = row.split(" ", 2)
    return int(cut), capital == "1", ending


class Tagger:
    """One HanTa model with its memories. Not for use by several threads at once."""

    def __init__(self, model: str = "morphmodel_ger.pgz", table: Path | None = None) -> None:
        self._model = model
        self._table = Known(table) if table is not None and table.is_file() else None
        self._readings: dict[tuple[str, bool], _Readings] = {}
        self._lemmas: dict[tuple[str, int], str] = {}
        self._morphemes: dict[tuple[str, int], tuple[tuple[str, str], ...]] = {}
        self._splits: dict[tuple[str, str], tuple[str, ...]] = {}
        self._forward: dict[str, _Readings] = {}
        self._transitions: dict[int, dict[int, float]] = {}

    @cached_property
    def hanta(self) -> Any:
        from HanTa import HanoverTagger as HanTa

        class Hanta(HanTa.HanoverTagger):  # type: ignore[misc]
            def reachable(self) -> None:
                self.reachability = _reachability(self)

            def analyze_viterbi(self, word: str, targetpos: int) -> list[tuple[int, int]]:
                # a noun is asked for its lemma and then for its parts
                found = last.get((word, targetpos))
                if found is None:
                    last.clear()
                    found = last[word, targetpos] = morphemes.path(word, targetpos)
                return found

        last: dict[tuple[str, int], list[tuple[int, int]]] = {}
        hanta = Hanta(self._model)
        hanta.cache = {word: tuple(readings) for word, readings in hanta.cache.items()}
        morphemes = self._search = Morphemes(hanta)
        self._transitions = {before * _TAGS + tag: after for (before, tag), after in hanta.LP_trans_word.items()}
        return hanta

    def tag(self, words: list[str]) -> list[tuple[str, str]]:
        """(tag, lemma) for each word of one sentence."""
        name, lemma = self.hanta.int2tag, self.lemma
        return [(name[tag], lemma(word, tag)) for word, tag in zip(words, self.numbers(words))]

    def numbers(self, words: list[str]) -> list[int]:
        """HanTa's number of each word's tag."""
        if not words:
            return []
        name = self.hanta.int2tag
        numbers = self._choose(words)
        for i in range(1, len(words)):
            if words[i - 1] in OPENERS and name[numbers[i]] in _STRANGE:
                # "„Man": behind a quotation mark HanTa takes it for a foreign word
                best, _ = max(
                    self.forward(self.hanta.normalize(words[i])), key=lambda r: r[1], default=(numbers[i], 0.0)
                )
                if name[best] in _CLOSED:
                    numbers[i] = best
        verb = missing_finite(words, [name[n] for n in numbers], self._may_be_finite)
        if verb is not None:
            numbers[verb] = self.hanta.tag2int[FINITE]
        return numbers

    def _may_be_finite(self, word: str) -> bool:
        number = self.hanta.tag2int[FINITE]
        return any(tag == number for tag, _ in self.forward(self.hanta.normalize(word)))

    def lemma(self, word: str, tag: int) -> str:
        key = (word, tag)
        known = self._lemmas.get(key)
        if known is None:
            known = infinitive(word.lower(), self.hanta.int2tag[tag])
            known = known or (self._table.lemma(word.lower(), tag) if self._table else None)
            known = todays_spelling(word, known or self.plain_lemma(word, tag))
            bounded(self._lemmas)[key] = known
        return known

    def is_common(self, word: str) -> bool:
        """Whether a word with a capital is known as a common noun and not as a name."""
        names = {self.hanta.int2tag[tag] for tag, _ in self._word_readings(word, True)}
        return "NN" in names and "NE" not in names and "FM" not in names

    def is_known(self, low: str) -> bool:
        """Whether a form in small letters is among the words known beforehand."""
        return bool(self._table and self._table.readings(low) is not None) or low in self.hanta.cache

    def is_verb(self, infinitive: str) -> bool:
        """Whether an infinitive in small letters is among the words known beforehand."""
        readings = self._table.readings(infinitive) if self._table else None
        if readings is None:
            readings = self.hanta.cache.get(infinitive, ())
        return any(self.hanta.int2tag[tag] in ("VV(INF)", "VV(FIN)") for tag, _ in readings)

    def plain_lemma(self, word: str, tag: int) -> str:
        """As HanTa spells it, whatever the word's capitals."""
        return str(self.hanta._analyze(word, tag, taglevel=1)[0])

    def morphemes(self, word: str, tag: str) -> tuple[tuple[str, str], ...]:
        """The morphemes HanTa finds in a word if it has this tag: (("waffe", "NN"), ("n", "FUGE"), …)."""
        number = self.hanta.tag2int.get(tag)
        if number is None:
            return ((word.lower(), tag),)
        key = (word, number)
        known = self._morphemes.get(key)
        if known is None:
            known = bounded(self._morphemes)[key] = tuple(self.hanta._analyze(word, number, taglevel=3)[1])
        return known

    def parts_of(self, word: str, tag: str) -> tuple[str, ...] | None:
        """The parts of a compound if they have been found before (`compounds.split` finds them)."""
        known = self._splits.get((word, tag))
        if known is None and self._table is not None:
            known = self._table.parts(word, tag)
            if known is not None:
                self.remember_parts(word, tag, known)
        return known

    def remember_parts(self, word: str, tag: str, parts: tuple[str, ...]) -> tuple[str, ...]:
        bounded(self._splits)[(word, tag)] = parts
        return parts

    def _word_readings(self, word: str, cased: bool) -> _Readings:
        key = (word, cased)
        known = self._readings.get(key)
        if known is None:
            # A word without a reading may be anything.
            found = self._analyse(word, cased) or [(tag, 0.0) for tag in self.hanta.LP_wtag if tag != 2]
            known = bounded(self._readings)[key] = tuple(found)
        return known

    def forward(self, low: str) -> _Readings:
        """HanTa's readings of a normalised form with their log probabilities."""
        known = self._forward.get(low)
        if known is None:
            known = self._table.readings(low) if self._table else None
            known = bounded(self._forward)[low] = known or tuple(self._search.readings(low))
        return known

    def _analyse(self, word: str, cased: bool) -> list[tuple[int, float]]:
        """HanTa's `_tag_word` with its cutoff, over the readings known beforehand."""
        hanta = self.hanta
        if word in names():
            return [(hanta.tag2int[NAME], 0.0)]
        low = hanta.normalize(word)
        frequent = hanta.cache.get(low)
        upper = cased and word[0].isupper()
        found = []
        for tag, lp in frequent if frequent is not None else self.forward(low):
            # 3 is HanTa's UNKNOWN, 2 the end of the sentence: neither is a reading of a word.
            if tag in (2, 3):
                continue
            if cased:
                lp += hanta.LP_case_t[tag][upper]
            found.append((tag, lp - hanta.LP_wtag[tag]))
        found.sort(key=lambda reading: reading[1], reverse=True)
        if frequent is None and found:
            limit = found[0][1] - _CUTOFF
            found = [(tag, lp) for tag, lp in found if lp >= limit]
        return found if upper else self._with_unknown(low, found)

    def _with_unknown(self, low: str, found: list[tuple[int, float]]) -> list[tuple[int, float]]:
        """The readings of a word with those that HanTa does not know ("enthob", "zerriss": it guesses a noun or a foreign word)."""
        finite, participle = infinitive(low) is not None, infinitive(low, PARTICIPLE) is not None
        if not finite and not participle:
            return found
        number, names = self.hanta.tag2int, self.hanta.int2tag
        best = max((lp for _, lp in found), default=0.0)
        if participle:
            return [(number[PARTICIPLE], best)] + [(number[FINITE], best)] * finite
        tags = {names[tag] for tag, _ in found}
        taken = bool(tags & _PARTICIPLES)
        if FINITE in tags or taken and not low.startswith(listed("of verbs")):
            return found
        # as a participle "zerrissen" is likelier
        return [*found, (number[FINITE], best - 1 if taken else best + _CUTOFF)]

    def _choose(self, words: list[str]) -> list[int]:
        """The most likely sequence of tags (HanTa's `tag_sent_viterbi`, without the walk over all tags). A state is two tags as one number."""
        start, end = 1, 2
        known, transitions = self._readings, self._transitions
        row: dict[int, float] = {start: 0.0}
        back: list[dict[int, int]] = []
        cased = False
        before = ""
        for word in words:
            readings = known.get((word, cased)) or self._word_readings(word, cased)
            # the first word has a capital whatever it is, behind an opening quotation mark as well, and so has one that begins a quotation
            cased = word[-1].isalnum() or cased and before != ":"
            before = word
            bound = sorted(row.values(), reverse=True)[_BEAM] - 1 if len(row) > _BEAM else -1e6
            new: dict[int, float] = {}
            came: dict[int, int] = {}
            for state, lp0 in row.items():
                if lp0 < bound:
                    continue
                following = transitions[state]
                last = state % _TAGS * _TAGS
                for tag, chance in readings:
                    lp = lp0 + following[tag] + chance
                    to = last + tag
                    if to not in new or lp > new[to]:
                        new[to] = lp
                        came[to] = state
            row = new
            back.append(came)
        best, state = float("-inf"), next(iter(row))
        for candidate, lp0 in row.items():
            lp = lp0 + transitions[candidate].get(end, float("-inf"))
            if lp > best:
                best, state = lp, candidate
        chosen: list[int] = []
        for came in reversed(back):
            chosen.append(state % _TAGS)
            state = came[state]
        return chosen[::-1]


def _reachability(hanta: Any) -> dict[int, frozenset[int]]:
    """The states from which each final state (a negative number) can be reached, as HanTa finds them at every start, in a fifth of the time."""
    before: dict[int, set[int]] = {}
    for (_, state), followers in hanta.LP_trans.items():
        for follower in followers:
            before.setdefault(follower, set()).add(state)
    found: dict[int, frozenset[int]] = {}
    for final in hanta.int2tag:
        if final < 0:
            reached = set(before.get(final, ()))
            ways = list(reached)
            while ways:
                new = before.get(ways.pop(), set()) - reached
                reached |= new
                ways += new
            found[final] = frozenset(reached)
    return found


def todays_spelling(word: str, lemma: str) -> str:
    """HanTa's lexicon spells as before 1996 (Prozeß, Ausschuß); where the word itself has ss after the same short vowel, so has its lemma.

    After a long vowel ß is right today as well: geschlossen → schließen. The vowel of a plural may be mutated: Beschlüsse → Beschluß → Beschluss.
    """
    if word.endswith("ss") and lemma.lower() == word[:-1].lower():
        # "Anschlus": an s taken for an ending
        return lemma + "s"
    at, double = lemma.rfind("ß"), word.rfind("ss")
    if lemma[: at + 1].lower().endswith(listed("long stems")):
        return lemma
    if at < 1 or double < 1 or word.rfind("ß") > double:
        return lemma
    vowels = lemma[at - 1].lower(), word[double - 1].lower()
    if vowels[0] not in (vowels[1], vowels[1].translate(_PLAIN)) or lemma[max(0, at - 2) : at].lower() in _DIPHTHONGS:
        return lemma
    return f"{lemma[:at]}ss{lemma[at + 1 :]}" if "ß" in word else lemma.replace("ß", "ss")


@lru_cache(maxsize=1)
def tagger() -> Tagger:
    """The German tagger of this process."""
    return Tagger(table=TABLE)
