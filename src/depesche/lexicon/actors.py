"""States, people, organisations and roles as the lexicon tells them, in one index over the words of a report.

`load_actors(lexicon)` reads `any/states.lex`, `any/cities.lex`, `any/people/*.lex`, `any/organisations/*.lex` and the
language's `states.lex` and `roles.lex`, and gives an `ActorLexicon`: `match(pieces, i)` is the longest name that begins
at a piece of a word (words are cut at hyphens, so that "US-Außenminister" and "Kim Jong-un" need no rule of their own),
`role(word)` the role a noun names, by its head if it is a compound. Built once a process; faults raise `LexiconError`.
"""

from __future__ import annotations

import gc
import os.path
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from ..bounded import bounded
from .inflection import Inflection
from .plover import SECTORS

if TYPE_CHECKING:
    from . import Lexicon, Row

#: Letters that a fold leaves as they are: they tell German words apart.
_KEPT = frozenset("äöüßÄÖÜ")
_OTHER_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "ı": "i", "đ": "d", "’": "'", "ʻ": "'", "‘": "'", "æ": "ae", "œ": "oe"}
)
_GENITIVES = ("'s", "’s", "`s", "´s")
_BREAKS = str.maketrans({mark: " " for mark in "-‐‑–/"})
#: Country codes that are no states.
BODY_CODES = frozenset({"UNO", "EUR", "IGO", "NGO", "MNC", "IMG", "ISM", "---"})
_RULERS = frozenset({"president", "prime_minister", "chancellor", "monarch", "leader"})
#: Years: after these a ruler is history; or after fewer, if he was in power for many.
LONG_GONE, GONE, LONG_IN_POWER = 24, 7, 15
#: Sectors that coders use beside PLOVER's own.
_FURTHER_SECTORS = frozenset({"NGO", "IGO"})
#: Offices that one person of a state holds at a time.
OFFICES_OF_ONE = frozenset(
    {"president", "prime_minister", "chancellor", "monarch", "leader", "foreign_minister", "defence_minister", "interior_minister", "finance_minister", "secretary_general"}
)  # fmt: skip
#: Shorter names of organisations begin too many compounds that are not theirs ("Bund").
_SHORTEST_FIRST_PART = 6
#: Surnames of two letters that are no other word.
_SHORT_SURNAMES = frozenset({"xi", "li", "hu"})
#: Words inside names.
NAME_PARTICLES = frozenset("von van de der den del di da dos du la le al el bin ibn ben abu zu ter".split())
#: Word classes at the end of `roles.lex`; what they hold stands there.
_CLASSES = (
    "former", "transparent", "place", "belongs", "both", "title", "pronoun", "own", "particles", "state", "as", "region", "against", "sides",
    "common", "source", "sport", "masculine", "feminine", "several", "latter", "his", "her", "its", "inside", "measure", "colours", "coalition", "origin", "stemming",
    "elsewhere", "way", "toward", "between", "link", "partner", "island", "unsure", "foreign", "sporting", "explained", "frontier", "led", "example", "federal", "federations", "foremost", "neighbour", "host", "belonging", "OPP", "REL", "REB", "MIL",
)  # fmt: skip
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "junior", "senior"})
#: The gender that a state's name carries in brackets.
_GENDER = re.compile(r"\s*\((m|f|n|pl)\)$")
_CODE = re.compile(r"[A-Z-]{3}(?::[A-Z]{3})*")
_TERM = re.compile(r"^(?P<code>[A-Z-]{3}(?::[A-Z]{3})*)\s+(?P<from>[\d-]*)\.\.(?P<to>[\d-]*)$")


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Lower case without accents and dots; German umlauts and ß stay."""
    if word.isascii():
        return word.lower().replace(".", "")
    letters = []
    for letter in word:
        if letter in _KEPT:
            letters.append(letter)
        else:
            letters += [c for c in unicodedata.normalize("NFD", letter) if not unicodedata.combining(c)]
    return "".join(letters).lower().translate(_OTHER_LETTERS).replace(".", "")


def cut(name: str) -> list[str]:
    """A name in pieces: at spaces, hyphens and slashes, without the mark of a genitive ("People's", "employers'"), as texts are cut."""
    return [piece for word in name.translate(_BREAKS).split() if (piece := without_genitive(word))]


def without_genitive(piece: str) -> str:
    """ "People's" → "People", "employers'" → "employers"; nothing of a mark that stands alone ("'s")."""
    if piece.endswith(_GENITIVES):
        return piece[:-2]
    return piece.rstrip("'’`´")


@dataclass(frozen=True, slots=True, eq=False)
class State:
    """A state, territory, former or partly recognised state. `code` is what records carry, `within` the state a region belongs to."""

    code: str
    kind: str
    begin: str
    end: str
    name: str
    within: str = ""

    @property
    def country(self) -> str:
        return self.within or self.code


@dataclass(frozen=True, slots=True)
class Term:
    """A code held from a day to a day (ISO dates as exact as known, empty where open)."""

    code: str
    office: str
    begin: str
    end: str

    def holds(self, day: str) -> bool:
        """Whether the day (an ISO date, perhaps only a year) can lie in the term."""
        return (not self.begin or self.begin[: len(day)] <= day[: len(self.begin)]) and (
            not self.end or self.end >= day[: len(self.end)]
        )


def _years(term: Term) -> int:
    """How long a term lasted, whole years; long where its end is open."""
    begin = term.begin[:4] or term.end[:4]
    return int(term.end[:4] or "2030") - int(begin or "2000") if begin.isdigit() else 0


@dataclass(frozen=True, slots=True, eq=False)
class Person:
    """A person with terms of office."""

    name: str
    sex: str
    terms: tuple[Term, ...]
    surname: str

    def term_at(self, day: str | None) -> Term | None:
        """The office on a day, the highest-ranking first as the file lists them; None if there is none."""
        if day is None:
            return None
        held = [term for term in self.terms if term.holds(day)]
        governing = [term for term in held if term.code.endswith(":GOV")]
        found = governing or held
        return found[-1] if found else None

    def _historical(self, day: str) -> bool:
        """Whether reports speak of the person as the ruler he was: long gone, or in power for long and gone for years."""
        ruled = [t for t in self.terms if t.code.endswith(":GOV") and t.office in _RULERS and t.end[:4].isdigit()]
        if not ruled:
            return False
        gone = int(day[:4]) - max(int(t.end[:4]) for t in ruled)
        years = sum(int(t.end[:4]) - int(t.begin[:4] or t.end[:4]) for t in ruled)
        return gone > LONG_GONE or (gone >= GONE and years >= LONG_IN_POWER)

    def code_at(self, day: str | None) -> str:
        """The PLOVER code on a day: of the office held, else ELI after the first and PTY before it; without a day that of the last office."""
        if not self.terms:
            return "---"
        if day is None:
            leading = [t for t in self.terms if t.office in _RULERS and t.code.endswith(":GOV")]
            return leading[-1].code if leading else max(self.terms, key=_years).code
        term = self.term_at(day)
        if term is not None:
            return term.code
        country = self.terms[-1].code[:3]
        over = [term for term in self.terms if term.end and term.end < day]
        if not over:
            first = self.terms[0]
            return first.code if first.code.count(":") == 0 or not first.code.endswith(":GOV") else f"{country}:PTY"
        if self._historical(day):
            return next((t.code for t in reversed(self.terms) if t.code.endswith(":GOV")), over[-1].code)
        last = over[-1].code
        # Who led an international body goes home.
        country = next((t.code[:3] for t in reversed(over) if t.code[:3] not in BODY_CODES), last[:3])
        sector = last.partition(":")[2]
        return last if sector in ("REB", "REL", "CVL", "CRM", "JRN", "NGO", "BUS", "OPP", "PTY") else f"{country}:ELI"


@dataclass(frozen=True, slots=True, eq=False)
class Organisation:
    """An organisation, party, armed group, organ, company."""

    name: str
    code: str
    kind: str
    terms: tuple[Term, ...]

    def code_at(self, day: str | None) -> str:
        """The PLOVER code on a day: who governs is a government, but a party stays one whoever governs."""
        if day is None or self.kind == "party":
            return self.code
        return next((term.code for term in reversed(self.terms) if term.holds(day)), self.code)


@dataclass(frozen=True, slots=True, eq=False)
class Role:
    """What a noun makes of its bearer. `sector` `*`: that of what it belongs to; `-`: no actor."""

    noun: str
    sector: str
    kind: str
    note: str
    sex: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class City:
    """A city with its country (alpha-3) and coordinates."""

    name: str
    country: str
    lat: float
    lon: float
    population: int


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One way of naming: what is named, how (`name`, `adjective`, `inhabitants`, `capital`, `seat`, `member`, `region`, `role`, `place`), written as."""

    what: State | Person | Organisation | Role | City
    form: str
    words: str
    sector: str = ""


@dataclass(slots=True)
class _Named:
    """An entry with its pieces as they must stand."""

    pieces: tuple[str, ...]
    entry: Entry
    capital: bool
    acronym: bool


@dataclass
class ActorLexicon:
    """All names of a language and of all languages, ready to be looked up."""

    inflection: Inflection = field(default_factory=Inflection)
    states: dict[str, State] = field(default_factory=dict)
    people: list[Person] = field(default_factory=list)
    organisations: list[Organisation] = field(default_factory=list)
    by_surname: dict[str, list[Person]] = field(default_factory=dict)
    by_ends: dict[tuple[str, str], list[Person]] = field(default_factory=dict)
    cities: dict[str, list[City]] = field(default_factory=dict)
    long_cities: dict[str, list[tuple[tuple[str, ...], City]]] = field(default_factory=dict)
    classes: dict[str, frozenset[str]] = field(default_factory=dict)
    name_endings: tuple[str, ...] = ()
    adjective_endings: tuple[str, ...] = ()
    city_endings: tuple[str, ...] = ()
    #: Endings that make a word of its own of what looks like a name.
    no_seconds: frozenset[str] = frozenset()
    #: "Mailänder" → Mailand, folded: adjectives of cities that no ending explains.
    city_adjectives: dict[str, str] = field(default_factory=dict)
    joints: tuple[str, ...] = ()
    _index: dict[str, list[_Named]] = field(default_factory=dict)
    _roles: dict[str, Role] = field(default_factory=dict)
    _by_head: dict[str, Role] = field(default_factory=dict)
    _roles_long: dict[str, list[tuple[tuple[str, ...], Role]]] = field(default_factory=dict)
    _role_memory: dict[str, tuple[Role | None, str]] = field(default_factory=dict)
    first_parts: dict[str, Entry] = field(default_factory=dict)
    by_office: dict[tuple[str, str], list[Person]] = field(default_factory=dict)

    # ------------------------------------------------------------------ looking up

    @cached_property
    def names_of(self) -> dict[Organisation, list[tuple[str, ...]]]:
        """The names of every organisation, in folded pieces."""
        found: dict[Organisation, list[tuple[str, ...]]] = {}
        for listed in self._index.values():
            for named in listed:
                if isinstance(named.entry.what, Organisation) and named.entry.form == "name":
                    found.setdefault(named.entry.what, []).append(named.pieces)
        return found

    def has(self, trait: str) -> bool:
        """Whether the language has a trait of `inflection.lex`."""
        return trait in self.inflection.traits

    @cached_property
    def party_role(self) -> Role | None:
        """The plain noun for a party."""
        found = [r for r in self._roles.values() if r.sector == "PTY" and r.kind == "organ" and r.note == "party"]
        return min(found, key=lambda role: (len(role.noun), role.noun), default=None)

    def stem(self, piece: str) -> str:
        """A piece without the ending of a declined adjective, where the language has such endings."""
        for ending in self.adjective_endings:
            if piece.endswith(ending) and len(piece) - len(ending) >= 4:
                return piece[: -len(ending)]
        return piece

    def match(self, folded: Sequence[str], written: Sequence[str], i: int) -> tuple[int, list[Entry]]:
        """The longest names that begin at piece i: (how many pieces, entries); (0, []) if none does."""
        piece = folded[i]
        found: list[Entry] = []
        longest = 0
        keys = [piece]
        stem = self.stem(piece)
        if stem != piece:
            keys.append("~" + stem)
        else:
            keys.append("~" + piece)
        for ending in self.name_endings:
            if piece.endswith(ending) and len(piece) - len(ending) >= 2:
                keys.append(piece[: -len(ending)])
        room = len(folded) - i
        for key in keys:
            for named in self._index.get(key, ()):
                n = len(named.pieces)
                if n < longest or n > room or not self._fits(named, folded, written, i):
                    continue
                if n > longest:
                    longest, found = n, []
                if named.entry not in found:
                    found.append(named.entry)
        return longest, found

    def _fits(self, named: _Named, folded: Sequence[str], written: Sequence[str], i: int) -> bool:
        pieces = named.pieces
        size = len(pieces)
        if named.acronym:
            text = written[i].replace(".", "")
            n = len(pieces[0])
            if not text[:n].isupper() or text[n:].isupper():
                # "Is" is no state, and ISS no genitive of it.
                return False
        elif named.capital and not written[i][:1].isupper():
            return False
        for k in range(size - 1):
            if folded[i + k] != pieces[k] and self.stem(folded[i + k]) != self.stem(pieces[k]):
                return False
        last = folded[i + size - 1]
        if last == pieces[-1]:
            return True
        if named.entry.form in ("adjective", "inhabitants", "member"):
            return False
        return any(last.endswith(e) and last[: -len(e)] == pieces[-1] for e in self.name_endings)

    def role(self, word: str, lemma: str = "") -> tuple[Role | None, str]:
        """The role a noun names, and the first part of the compound it is the head of ("Verkehrsminister": Minister, "verkehrs")."""
        known = self._role_memory.get(word)
        if known is None:
            known = self._find_role(word.lower())
            if known[0] is None and lemma and lemma.lower() != word.lower():
                known = self._find_role(lemma.lower())
            bounded(self._role_memory)[word] = known
        return known

    def _find_role(self, word: str) -> tuple[Role | None, str]:
        role = self._roles.get(word)
        if role is not None:
            return role, ""
        if not self._by_head:
            return None, ""
        # "Kremlführung": a name of the lexicon and any role, also one that heads no other compounds.
        for length in range(min(len(word) - 4, 14), 3, -1):
            if word[:length] in self.first_parts:
                for joint in (*self.joints, ""):
                    role = (
                        self._roles.get(word[length:].removeprefix(joint)) if word.startswith(joint, length) else None
                    )
                    if role is not None and role.sector != "-":
                        return role, word[:length]
        for cut_at in range(2, len(word) - 3):
            role = self._by_head.get(word[cut_at:])
            if role is not None:
                # "Entführung" is no Führung: what follows a verbal prefix is no head.
                return (None, "") if word[:cut_at] in self.classes["particles"] else (role, word[:cut_at])
        return None, ""

    def long_role(self, folded: Sequence[str], i: int) -> tuple[int, Role | None]:
        """The longest role of several words that begins at piece i."""
        for pieces, role in self._roles_long.get(self.stem(folded[i]), ()):
            n = len(pieces)
            if i + n <= len(folded) and all(
                folded[i + k] == pieces[k] or self.stem(folded[i + k]) == self.stem(pieces[k]) for k in range(1, n - 1)
            ):
                last = folded[i + n - 1]
                if last == pieces[-1] or self._same_noun(last, pieces[-1]) or last == pieces[-1] + "s":
                    return n, role
        return 0, None

    def _same_noun(self, one: str, other: str) -> bool:
        role = self._roles.get(one)
        return role is not None and role is self._roles.get(other)

    def first_part(self, word: str) -> tuple[Entry | None, int]:
        """The state or organisation that a closed compound begins with ("Irakkrieg"): (entry, length of its name). "Alpinisten" is no compound."""
        low = fold(word)
        for length in range(min(len(low) - 4, 14), 3, -1):
            entry = self.first_parts.get(low[:length])
            if entry is not None and low[length:] not in self.no_seconds:
                return entry, length
        return None, 0

    def city(self, folded: Sequence[str], i: int) -> tuple[int, list[City]]:
        """The cities whose name begins at piece i, the largest first."""
        for pieces, _ in self.long_cities.get(folded[i], ()):
            n = len(pieces)
            here = tuple(folded[i : i + n])
            # "New Yorks Bürgermeister"
            if here == pieces or here[:-1] == pieces[:-1] and here[-1:] == (f"{pieces[-1]}s",):
                return n, [c for p, c in self.long_cities[folded[i]] if p == pieces]
        piece = folded[i]
        found = self.cities.get(piece)
        if found is None and piece.endswith("s"):
            found = self.cities.get(piece[:-1])
        return (1, found) if found else (0, [])

    def city_adjective(self, folded: str, written: str) -> State | City | None:
        """The city that an adjective is made of ("Londoner"): for a capital its state."""
        irregular = self.city_adjectives.get(folded)
        if irregular is not None and written[:1].isupper():
            return self._city_named(irregular)
        return next((found for _, found in self._cities_of_adjective(folded, written)), None)

    def city_in_adjective(self, folded: str, written: str) -> str:
        """The name of the city that an adjective is made of ("London" for "Londoner"), or an empty string."""
        irregular = self.city_adjectives.get(folded)
        if irregular is not None and written[:1].isupper():
            return irregular
        stem = next((stem for stem, _ in self._cities_of_adjective(folded, written)), "")
        common = len(os.path.commonprefix([stem, folded]))
        return written[:common] + stem[common:]

    def _cities_of_adjective(self, folded: str, written: str) -> Iterator[tuple[str, State | City]]:
        """The folded names of cities that an adjective may be made of, each with its state (of a capital) or the city."""
        for ending in self.city_endings:
            bare = folded[: -len(ending)]
            # Londoner, Bremer, Hallenser; "Münchner" and "Basler" drop an e of the name.
            for stem in self._city_stems(bare):
                if not folded.endswith(ending) or len(stem) < 3 or not written[:1].isupper():
                    continue
                for named in self._index.get(stem, ()):
                    if named.entry.form == "capital" and isinstance(named.entry.what, State):
                        yield stem, named.entry.what
                if stem in self.cities:
                    yield stem, self.cities[stem][0]

    def _city_named(self, name: str) -> State | City | None:
        pieces = [fold(piece) for piece in cut(name)]
        for named in self._index.get(pieces[0], ()):
            if len(pieces) == 1 and named.entry.form == "capital" and isinstance(named.entry.what, State):
                return named.entry.what
        length, found = self.city(pieces, 0)
        return found[0] if length == len(pieces) else None

    def _city_stems(self, bare: str) -> list[str]:
        endings = self.inflection.endings
        dropped = [bare[:-1] + vowel + bare[-1:] for vowel in endings.get("city_dropped", ())]
        return [bare + ending for ending in endings.get("city_stem", ("",))] + dropped

    def persons(self, first: str, last: str) -> list[Person]:
        """People by first and last piece of a full name (middle names and initials do not matter)."""
        return self.by_ends.get((first, last), [])

    # ------------------------------------------------------------------ building

    def add(self, words: str, entry: Entry) -> None:
        """Index one way of naming."""
        written = cut(words)
        if not written:
            return
        self.add_folded(written[0], tuple(fold(piece) for piece in written), entry)

    def add_folded(self, first: str, folded: tuple[str, ...], entry: Entry) -> None:
        """Index folded pieces; `first` is the first one as written."""
        acronym = len(first) <= 4 and first.isupper() and len(first) > 1 and len(folded) == 1
        named = _Named(folded, entry, first[:1].isupper(), acronym)
        key = folded[0] if len(folded) == 1 else "~" + self.stem(folded[0])
        self._index.setdefault(key, []).append(named)


# ---------------------------------------------------------------------- reading the files


def load_actors(lexicon: Lexicon) -> ActorLexicon:
    """All actors of a lexicon, from the cache where there is one of the same files. Raises `LexiconError`."""
    from .actor_cache import cached

    # Tens of thousands of small objects that all stay: looking for garbage among them would take a third of the time.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return cached(lexicon, lambda: _empty(lexicon), lambda: read_actors(lexicon))
    finally:
        if collecting:
            gc.enable()


def _empty(lexicon: Lexicon) -> ActorLexicon:
    inflection = lexicon.inflection
    endings = inflection.endings
    return ActorLexicon(
        inflection=inflection,
        name_endings=endings.get("name", ()),
        adjective_endings=tuple(sorted(endings.get("adjective", ()), key=len, reverse=True)),
        city_endings=endings.get("city", ()),
        no_seconds=frozenset(endings.get("no_second", ())),
        city_adjectives={
            fold(word): city for word, _, city in (pair.partition("=") for pair in endings.get("city_adjective", ()))
        },
        joints=endings.get("joint", ()),
    )


def read_actors(lexicon: Lexicon) -> ActorLexicon:
    """All actors of a lexicon, from its files. Raises `LexiconError`."""
    actors = _empty(lexicon)
    _states(lexicon, actors)
    _people(lexicon, actors)
    _organisations(lexicon, actors)
    _roles(lexicon, actors)
    _cities(lexicon, actors)
    return actors


def _states(lexicon: Lexicon, actors: ActorLexicon) -> None:
    facts = {row["code"]: row for row in lexicon.rows("states.lex", everywhere=True)}
    for row in lexicon.rows("states.lex"):
        code = row["code"]
        if not code:
            continue
        fact = facts.get(code)
        if fact is None:
            raise row.error(f"state {code!r} does not stand in any/states.lex; add it there")
        if "regions" in row.cells:
            for region in row.many("regions"):
                actors.add(region, Entry(State(code, "region", "", "", region, code), "region", region, "GOV"))
            _adjectives(row.many("adjectives"), actors.states[code], actors)
            continue
        note = fact["note"]
        names = []
        for name in row.many("names"):
            bare, gender = _GENDER.sub("", name), _GENDER.search(name)
            names.append(bare)
            if gender is not None:
                key = f"gender:{gender[1]}"
                actors.classes[key] = actors.classes.get(key, frozenset()) | {bare.lower()}
        state = State(
            code,
            fact["kind"],
            fact["from"],
            fact["to"],
            names[0] if names else code,
            note[3:6] if note.startswith("in ") else "",
        )
        actors.states[code] = state
        for name in names:
            entry = Entry(state, "name", name, "GOV")
            actors.add(name, entry)
            if len(name) >= 4 and " " not in name and "-" not in name:
                actors.first_parts.setdefault(fold(name), entry)
        _adjectives(row.many("adjectives"), state, actors)
        for word in row.many("inhabitants"):
            actors.add(word, Entry(state, "inhabitants", word, "CVL"))
        for seat in row.many("seats"):
            name, _, sector = seat.partition("=")
            form = "capital" if sector == "CAPITAL" else "seat"
            entry = Entry(state, form, name, "GOV" if sector in ("", "CAPITAL") else sector)
            actors.add(name, entry)
            if form == "seat" and len(name) >= 5 and " " not in name:
                actors.first_parts.setdefault(fold(name), entry)
    _directions(lexicon, actors)


def _directions(lexicon: Lexicon, actors: ActorLexicon) -> None:
    """Parts of states named by where they lie ("Nordsyrien", "südthailändisch"), as far as no state bears such a name ("Südkorea")."""
    directions = lexicon.inflection.endings.get("direction", ())
    if not directions:
        return
    rows = [row for row in lexicon.rows("states.lex") if row["code"]]
    known = {
        name
        for row in rows
        for column in ("names", "regions", "adjectives")
        if column in row.cells
        for name in row.many(column)
    }
    # "südamerikanisch" is a continent, and no part of America
    known |= {row["class"].partition(":")[2] for row in lexicon.rows("roles.lex") if row["class"].startswith("lands:")}
    for row in rows:
        state = actors.states[row["code"]]
        if "regions" in row.cells or state.kind not in ("state", "partial") or " " in state.name or "-" in state.name:
            continue
        for direction in directions:
            region = direction + state.name.lower()
            if region not in known:
                actors.add(
                    region, Entry(State(state.code, "region", "", "", region, state.code), "region", region, "GOV")
                )
            adjectives = (direction.lower() + stem for stem in row.many("adjectives") if stem[:1].islower())
            _adjectives([word for word in adjectives if word not in known], state, actors)


def _adjectives(stems: Iterable[str], state: State, actors: ActorLexicon) -> None:
    for stem in stems:
        entry = Entry(state, "adjective", stem, "GOV")
        actors.add(stem, entry)
        if stem[:1].islower():
            for ending in actors.adjective_endings:
                actors.add(stem + ending, entry)


def _people(lexicon: Lexicon, actors: ActorLexicon) -> None:
    countries = set(actors.states) | BODY_CODES
    for row in lexicon.rows("people/*.lex", everywhere=True):
        written = row["name"]
        if not written:
            raise row.error("a person without a name")
        name = written.replace("*", "")
        terms = tuple(_office(row, text) for text in row.many("offices"))
        if any(term.code[:3] not in countries for term in terms):
            # A code of no country says nothing about whom to count the person to.
            terms = tuple(term for term in terms if term.code[:3] in countries)
        person = Person(name, row["sex"], terms, _surname(written))
        actors.people.append(person)
        entry = Entry(person, "name", name)
        surnames = {person.surname}
        for words in (written, *row.many("spellings")):
            pieces = cut(words.replace("*", "") if "*" in words else words)
            if not pieces:
                continue
            folded = tuple([fold(piece) for piece in pieces])
            actors.add_folded(pieces[0], folded, entry)
            if len(folded) > 1:
                actors.by_ends.setdefault((folded[0], folded[-1]), []).append(person)
                surnames.add(_surname(words) if "*" in words or folded[-1] in _SUFFIXES else folded[-1])
        for surname in surnames:
            if len(surname) > 2 or surname in _SHORT_SURNAMES:
                known = actors.by_surname.setdefault(surname, [])
                if not known or known[-1] is not person:
                    known.append(person)
        for term in terms:
            if term.office in OFFICES_OF_ONE:
                actors.by_office.setdefault((term.code[:3], term.office), []).append(person)


def _surname(written: str) -> str:
    """The folded last piece of the surname; a word marked with `*` is the surname."""
    if "*" in written:
        for word in written.split():
            if word.startswith("*"):
                return fold(cut(word[1:])[-1])
    words = written.split()
    while len(words) > 1 and fold(words[-1]) in _SUFFIXES:
        words.pop()
    return fold(cut(words[-1])[-1]) if words else ""


def _office(row: Row, text: str) -> Term:
    words = text.split()
    begin, dots, end = words[-1].partition("..")
    if len(words) != 3 or not dots or not _CODE.fullmatch(words[0]):
        raise row.error(f"office {text!r} is not `CODE office from..to`, for example `RUS:GOV president 2012-05-07..`")
    _check_sector(row, words[0])
    return Term(words[0], words[1], begin, end)


def _check_sector(row: Row, code: str) -> None:
    """A state's code has a sector of PLOVER's, or one of the coding guidelines beside it."""
    country, _, sector = code.partition(":")
    if country not in BODY_CODES and sector and sector[:3] not in SECTORS and sector[:3] not in _FURTHER_SECTORS:
        raise row.error(f"{sector!r} in {code!r} is no sector; PLOVER has {', '.join(sorted(SECTORS))}")


def _organisations(lexicon: Lexicon, actors: ActorLexicon) -> None:
    language = lexicon.language
    for row in lexicon.rows("organisations/*.lex", everywhere=True):
        terms = []
        for text in row.many("terms"):
            found = _TERM.match(text)
            if found is None:
                raise row.error(f"term {text!r} is not `CODE from..to`, for example `DEU:GOV 1998-10..2009-10`")
            terms.append(Term(found["code"], "", found["from"], found["to"]))
        for code in (row["code"], *(term.code for term in terms)):
            _check_sector(row, code)
        organisation = Organisation(row["name"], row["code"], row["kind"], tuple(terms))
        actors.organisations.append(organisation)
        named = Entry(organisation, "name", row["name"])
        own = row.many(language)
        for part in [row["name"], *own] if own else [row["name"], *row.many("en"), *row.many("de")]:
            if part.startswith("@"):
                for member in part[1:].split(","):
                    for form in actors.inflection.forms(member.strip(), "member"):
                        actors.add(form, Entry(organisation, "member", form))
                continue
            actors.add(part, named)
            if len(part) >= _SHORTEST_FIRST_PART and " " not in part and "-" not in part:
                actors.first_parts.setdefault(fold(part), named)


def _roles(lexicon: Lexicon, actors: ActorLexicon) -> None:
    genders, compounds = actors.has("genders"), actors.has("compounds")
    rows = lexicon.rows("roles.lex")
    # What is no role comes first, so that no form of a role hides it ("Premiere" is none of Premier).
    for row in sorted(rows, key=lambda r: r["kind"] != "none"):
        if row["class"]:
            actors.classes[row["class"]] = frozenset(word.lower() for word in row.many("words"))
            continue
        noun = row["noun"]
        if not noun or not row["sector"]:
            raise row.error("a role needs a noun and a sector (`*` that of what it belongs to, `-` none)")
        for word, sex in ((noun, _sex_of(row, genders)), (row["feminine"], "f")):
            if not word or word == "-":
                continue
            role = Role(noun, row["sector"], row["kind"], row["note"], sex)
            pieces = cut(word)
            if len(pieces) > 1:
                folded = tuple(fold(piece) for piece in pieces)
                actors._roles_long.setdefault(actors.stem(folded[0]), []).append((folded, role))
                if compounds:
                    actors._roles.setdefault("-".join(piece.lower() for piece in pieces), role)
                continue
            for form in actors.inflection.forms(word, "adjectival" if "adjectival" in row["note"] else "noun"):
                low = form.lower()
                actors._roles.setdefault(low, role)
                if (
                    compounds
                    and role.kind != "description"
                    and " alone" not in role.note
                    and len(word) >= 4
                    and (len(word) > 4 or len(low) <= 6)
                ):
                    actors._by_head.setdefault(low, role)
    for listed in actors._roles_long.values():
        listed.sort(key=lambda item: -len(item[0]))
    for name in _CLASSES:
        actors.classes.setdefault(name, frozenset())


def _sex_of(row: Row, genders: bool) -> str:
    """Nouns that have a feminine mean men where the language has such pairs; of descriptions only those are of people."""
    if row["kind"] == "person":
        return "m" if genders else ""
    return "m" if row["kind"] == "description" and row["feminine"] not in ("", "-") else ""


def _cities(lexicon: Lexicon, actors: ActorLexicon) -> None:
    for path, _ in lexicon.files("cities.lex", everywhere=True):
        # By far the longest table, and written by a script: read without the checks of `read_table`.
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line or line[0] in "#@":
                continue
            name, others, country, lat, lon, population = (
                line.split(" | ") if " |  | " not in line else _no_others(line)
            )
            city = City(name, country, float(lat), float(lon), int(population))
            for word in (name, *others.split("; ")) if others else (name,):
                pieces = cut(word)
                folded = tuple(fold(piece) for piece in pieces)
                if len(folded) == 1:
                    actors.cities.setdefault(folded[0], []).append(city)
                else:
                    actors.long_cities.setdefault(folded[0], []).append((folded, city))
    for listed in actors.long_cities.values():
        listed.sort(key=lambda item: (-len(item[0]), -item[1].population))
    for same in actors.cities.values():
        same.sort(key=lambda city: -city.population)


def _no_others(line: str) -> list[str]:
    name, rest = line.split(" |  | ", 1)
    return [name, "", *rest.split(" | ")]


__all__ = [
    "NAME_PARTICLES",
    "ActorLexicon",
    "City",
    "Entry",
    "Organisation",
    "Person",
    "Role",
    "State",
    "Term",
    "cut",
    "fold",
    "load_actors",
]
