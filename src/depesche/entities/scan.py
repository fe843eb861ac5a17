"""First pass over a report: every name, role and adjective that the lexicon or the name tagger knows, as drafts.

`scan(doc, words, lexicon, day)` gives a `Scan`: drafts by the token of their head, none of them joined into phrases yet.
Who bears a surname alone is decided here, in reading order, because it depends on who was named before.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from depesche.lexicon.actors import NAME_PARTICLES, City, Entry, Organisation, Person, Role, State, Term, cut, fold

from ..language import text_of
from .drafts import BODIES, Draft, Who, hints

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from depesche.lexicon.actors import ActorLexicon

    from .words import Words

_ARGUMENTS = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "nmod:poss", "conj"})
_NOUNS = frozenset({"NOUN", "PROPN"})
#: How a name hangs on the noun before it.
_NAMING = frozenset({"appos", "flat", "flat:name"})
#: Offices by which a surname alone is understood, the best known first.
_RANK = {
    "president": 0, "chancellor": 0, "prime_minister": 1, "monarch": 1, "leader": 1, "secretary_general": 2, "foreign_minister": 2,
    "party_leader": 3, "opposition_leader": 3, "defence_minister": 3, "interior_minister": 4, "finance_minister": 4, "rebel_leader": 3,
    "cleric": 4, "commissioner": 5,
}  # fmt: skip
_UNKNOWN_RANK = 9
#: States and bodies whose leaders reports name without naming the state.
KNOWN_EVERYWHERE = frozenset(
    "USA RUS CHN GBR FRA DEU ITA TUR IRN ISR IRQ UKR PRK JPN IND EUR UNO AUT CHE VEN SYR AFG LBY SRB POL ESP GRC".split()
)
#: Without a date of the report, a surname alone means nobody whose last office ended before.
RECENT = "1990"
#: For so many years after leaving office a leader is meant by the surname alone.
REMEMBERED = 10
#: A closed compound shorter than this is no compound of a name ("Iranerin" is one of inhabitants).
_SHORTEST_COMPOUND = 8
#: Kinds of organisations whose names other countries use as well.
_NATIONAL = frozenset({"party", "ngo", "union", "organ", "agency", "court", "parliament", "police"})


@dataclass(slots=True)
class Scan:
    """Drafts found, in order of their beginning, and whoever they name."""

    drafts: list[Draft] = field(default_factory=list)
    at: dict[int, list[Draft]] = field(default_factory=dict)
    whos: dict[tuple[str, str], Who] = field(default_factory=dict)
    covered: set[int] = field(default_factory=set)

    def add(self, draft: Draft) -> Draft:
        self.drafts.append(draft)
        for token_i in range(draft.start_token, draft.end_token):
            self.at.setdefault(token_i, []).append(draft)
        return draft

    def remove(self, draft: Draft) -> None:
        self.drafts.remove(draft)
        for here in self.at.values():
            if draft in here:
                here.remove(draft)

    def who(self, kind: str, key: str) -> Who | None:
        return self.whos.get((kind, key))


class Scanner:
    """One scan of one report."""

    def __init__(self, doc: Doc, words: Words, lexicon: ActorLexicon, day: str | None) -> None:
        self.doc, self.words, self.lexicon, self.day = doc, words, lexicon, day
        self.found = Scan()
        self.text = text_of(doc)
        self.taken: set[int] = set()
        self.titles = lexicon.classes["title"]
        self.former = lexicon.classes["former"]
        self.surnames: dict[str, Who] = {}
        self.countries: dict[str, float] = {}
        self.named_countries: set[str] = set()

    # ------------------------------------------------------------------ who

    def state(self, state: State, form: str = "name") -> Who:
        """The state as an actor; its people (`inhabitants`) are somebody else."""
        country = state.country
        kind, sector = ("group", "CVL") if form == "inhabitants" else ("state", "GOV")
        if state.kind == "people":
            country, sector = "", "ETH"
        key = (kind, state.name if state.kind == "region" else state.code)
        who = self.found.whos.get(key)
        if who is None:
            name = state.name if kind == "state" else state.name
            who = self.found.whos[key] = Who(kind, name, country, sector, state=state)
            if country == "EUR":
                who.code = "EUR"
        return who

    def organisation(self, organisation: Organisation) -> Who:
        key = ("organisation", organisation.name)
        who = self.found.whos.get(key)
        if who is None:
            code = organisation.code_at(self.day)
            country, _, sector = code.partition(":")
            who = self.found.whos[key] = Who(
                "organisation", organisation.name, country, sector, organisation=organisation
            )
            who.code = code if code and code != "-" else None
            who.political = who.code is not None
        return who

    def person(self, person: Person) -> Who:
        key = ("person", person.name)
        who = self.found.whos.get(key)
        if who is None:
            code = person.code_at(self.day)
            country, _, sector = code.partition(":")
            term = person.term_at(self.day)
            who = self.found.whos[key] = Who(
                "person", person.name, country, sector, code, person=person, sex=person.sex, surname=person.surname
            )
            who.office = term.office if term else ""
            who.political = code != "---"
            self._remember(person.surname, who)
            self.countries[country] = self.countries.get(country, 0) + 1
        return who

    def _remember(self, surname: str, who: Who) -> None:
        """Whom the surname alone means from here on: the last one named, but whoever is in office before his forebears."""
        known = self.surnames.get(surname)
        if known is not None and known.office and not who.office:
            return
        self.surnames[surname] = who

    def unknown_person(self, name: str, surname: str) -> Who:
        key = ("unknown", fold(name))
        who = self.found.whos.get(key)
        if who is None:
            who = self.found.whos[key] = Who("person", name, political=False, surname=surname)
            self.surnames[surname] = who
        return who

    def place(self, city: City, name: str = "") -> Who:
        key = ("place", f"{city.name} {city.country}")
        who = self.found.whos.get(key)
        if who is None:
            who = self.found.whos[key] = Who("place", name or city.name, city.country, city=city, political=False)
        return who

    # ------------------------------------------------------------------ drafts

    def draft(self, who: Who, first: int, last: int, form: str, role: Role | None = None) -> Draft:
        """A draft over pieces first..last (inclusive)."""
        words = self.words
        start_token, end_token = words.token[first], words.token[last] + 1
        whole_start = (
            self.doc[start_token].idx if words.start[first] - self.doc[start_token].idx <= 1 else words.start[first]
        )
        draft = Draft(
            who,
            start_token,
            end_token,
            self._head(start_token, end_token),
            words.start[first],
            words.end[last],
            form,
            role,
        )
        del whole_start
        draft.country = who.country
        return self.found.add(draft)

    def _head(self, start: int, end: int) -> int:
        """The token of a span whose head lies outside it."""
        for i in range(start, end):
            head = self.doc[i].head.i
            if head < start or head >= end or head == i:
                return i
        return end - 1

    def run(self) -> Scan:
        words, lexicon = self.words, self.lexicon
        i, n_pieces = 0, len(words.written)
        matches = [lexicon.match(words.folded, words.written, k) for k in range(n_pieces)]
        # Which countries the report names decides who is meant by a surname: counted before anybody is named.
        for _, entries in matches:
            shared = len({e.what.code[:3] for e in entries if isinstance(e.what, (State, Organisation))}) > 1
            for entry in entries[:1]:
                if shared and (isinstance(entry.what, Organisation) or entry.form == "seat"):
                    # "Kanzleramt", "Caritas": of which country, the rest of the report has to say
                    continue
                if isinstance(entry.what, State) and entry.form != "capital":
                    self.named_countries.add(entry.what.country)
                elif isinstance(entry.what, Organisation):
                    self.named_countries.add(entry.what.code.split(":")[0])
        while i < n_pieces:
            length, entries = matches[i]
            role_length, role = lexicon.long_role(words.folded, i)
            if role is not None and role_length > length:
                i = self._long_role(i, role_length, role)
                continue
            if length:
                step = self._named(i, length, entries)
                if step:
                    i += step
                    continue
            i += self._single(i)
        self._tagged_names()
        self.found.drafts.sort(key=lambda d: (d.start, -d.end))
        return self.found

    # ------------------------------------------------------------------ names of the lexicon

    def _named(self, i: int, length: int, entries: list[Entry]) -> int:
        """Make a draft of the entry that fits here; the number of pieces used, 0 if none fits."""
        words, doc = self.words, self.doc
        first_token, last_token = words.token[i], words.token[i + length - 1]
        entry = self._choose(entries, i, length)
        if entry is None:
            return 0
        what = entry.what
        token = doc[last_token]
        if (
            entry.form == "adjective"
            and i
            and words.token[i - 1] == first_token
            and words.folded[i - 1] in self.lexicon.classes["against"]
        ):
            self.taken.update(range(i, i + length))
            return length
        ends_inside = words.pieces_of(last_token)[-1] != i + length - 1
        if length == 1 and not ends_inside and token.pos_ == "VERB":
            return 0
        if (
            entry.form == "adjective"
            and length == 1
            and words.written[i][:1].isupper()
            and (token.pos_ != "ADJ" or token.dep_ != "amod" and not token.is_sent_start)
            and not ends_inside
            and not self._before_noun(token)
        ):
            return 0
        if isinstance(what, State) and (
            self._of_measure(token, ends_inside) or ends_inside and self._of_colours(i, token)
        ):
            self.taken.update(range(i, i + length))
            return length
        if (
            isinstance(what, State)
            and length == 1
            and words.folded[i] in self.lexicon.classes["common"]
            and token.ent_type_ != "LOC"
            and entry.form != "name"
        ):
            return 0
        if entry.form == "capital" and i and words.token[i - 1] == first_token:
            return 0
        if length == 1 and isinstance(what, Organisation) and self._among_letters(i):
            return 0
        if isinstance(what, (State, Organisation)) and length == 1 and self._inside_person(first_token, i):
            return 0
        if (
            isinstance(what, State)
            and length > 1
            and what.kind == "former"
            and what.end
            and self.day
            and self.day > what.end
        ):
            # Serbia and Montenegro are two states again.
            if any(doc[words.token[k]].pos_ == "CCONJ" for k in range(i, i + length)):
                return 0
        if (
            isinstance(what, Organisation)
            and what.kind == "party"
            and length == 1
            and first_token
            and not words.written[i].isupper()
        ):
            # "im Grünen" is no party.
            if doc[first_token - 1].text.lower() in self.lexicon.classes["inside"]:
                return 0
        if isinstance(what, State):
            who = self.state(what, entry.form)
            form = entry.form if entry.form != "region" else "name"
            self.countries[what.country] = self.countries.get(what.country, 0) + 1
        elif isinstance(what, Organisation):
            nation = self._nation_before(first_token)
            what = self._of_country(
                [e.what for e in entries if isinstance(e.what, Organisation) and e.form == entry.form], nation
            )
            who, form = self.organisation(what), "name" if entry.form == "name" else "role"
        elif isinstance(what, Person):
            if length == 1 and not self._may_be_person(what, i, first_token):
                return 0
            if length == 1 and (self._first_name_differs(what, first_token) or self._is_first_name(last_token)):
                return 0
            if length > 1 and (
                self._goes_on(last_token)
                # "Franz Josef Huber", and no ruler without his number
                or (words.folded[i + length - 1] != what.surname or what.name.endswith("."))
                and self._is_first_name(last_token)
            ):
                return 0
            if self._bears_name(first_token):
                return 0
            who, form = self._namesake(entries, i), "name"
            if length > 1 and not self.lexicon.has("lexicon_names"):
                # The lexicon names people as the German press does; any other language keeps its own spelling.
                who.name = " ".join(self.text[words.start[i] : words.end[i + length - 1]].split())
        else:
            return 0
        if ends_inside and not (entry.form == "capital" and token.pos_ == "PROPN"):
            # … but "Berlin-Kreuzberg" is a part of the city
            form = "compound" if form != "adjective" else "adjective"
        draft = self.draft(who, i, i + length - 1, form)
        if entry.form == "seat" and entry.sector not in ("", "GOV"):
            draft.code = f"{who.country}:{entry.sector}"
        if isinstance(what, Organisation) and what.kind in _NATIONAL and nation and nation != what.code[:3]:
            # "die italienischen Demokraten", "der Österreichische Naturschutzbund" are not those that are meant without the adjective
            draft.code = f"{nation}:{who.sector}" if who.sector else None
        if entry.form == "member":
            draft.plural = token.morph.get("Number") == ["Plur"]
        self.taken.update(range(i, i + length))
        return length

    def _choose(self, entries: list[Entry], i: int, length: int) -> Entry | None:
        if len(entries) == 1:
            return entries[0]
        words, doc = self.words, self.doc
        token = doc[words.token[i + length - 1]]
        forms: dict[str, Entry] = {}
        # A city that is the seat of two: of whom the report names, else of the body ("Brüssel" acts for the EU, seldom for Belgium).
        for entry in sorted(entries, key=self._seated):
            forms.setdefault(entry.form, entry)
        following = doc[token.i + 1] if token.i + 1 < len(doc) else None
        before_noun = (
            following is not None and following.pos_ in ("NOUN", "PROPN", "ADJ") and not self.words.gap[following.i]
        )
        if (
            following is not None
            and following.pos_ == "CCONJ"
            and token.i + 3 < len(doc)
            and (doc[token.i + 2].pos_ == "ADJ" or doc[token.i + 2].pos_ == "DET" and doc[token.i + 3].pos_ == "ADJ")
        ):
            # "Deutsche und französische Soldaten", "the German and the French ministers": the noun stands after the second.
            joined = token.head.i > token.i or any(c.dep_ == "conj" and c.i > token.i + 2 for c in token.children)
            before_noun = self._before_noun(token) and joined
        if "adjective" in forms:
            written = words.written[i]
            attributive = (
                token.pos_ == "ADJ"
                or written[:1].islower()
                or (before_noun and token.dep_ in ("amod", "compound", "nmod", "flat:name", "det"))
            )
            if attributive and (before_noun or token.dep_ == "amod" or written[:1].islower()) or len(forms) == 1:
                return forms["adjective"]
            del forms["adjective"]
        if "inhabitants" in forms and "name" in forms:
            left = doc[token.i - 1] if token.i else None
            people = left is not None and (
                left.pos_ == "DET"
                or (
                    left.pos_ == "PRON"
                    and left.dep_ not in ("nsubj", "obj", "nsubj:pass")
                    and "Plur" in left.morph.get("Number")
                )
                or left.pos_ == "NUM"
                or (left.pos_ == "ADJ" and "Plur" in token.morph.get("Number"))
            )
            return forms["inhabitants" if people else "name"]
        for form in ("name", "capital", "seat", "region", "inhabitants", "member"):
            if form in forms:
                return forms[form]
        return entries[0]

    def _seated(self, entry: Entry) -> tuple[bool, bool]:
        state = isinstance(entry.what, State)
        country = entry.what.country if isinstance(entry.what, State) else ""
        return state and country not in self.named_countries, state and country not in BODIES

    def _nation_before(self, first_token: int) -> str:
        """The country of an adjective of nationality right before a token, or an empty string."""
        for draft in reversed(self.found.drafts[-3:]):
            if draft.form == "adjective" and draft.end_token == first_token:
                return draft.who.country
        return ""

    def _of_country(self, organisations: list[Organisation], nation: str) -> Organisation:
        """Of organisations of one name that of the country in question: of the adjective before it, else the country spoken of most so far."""
        if len(organisations) > 1:
            for organisation in organisations:
                if nation and organisation.code[:3] == nation:
                    return organisation
            best = max(organisations, key=lambda o: self.countries.get(o.code[:3], 0))
            if self.countries.get(best.code[:3], 0) > self.countries.get(organisations[0].code[:3], 0):
                return best
            if organisations[0].code[:3] not in self.named_countries:
                # "Die *ÖVP* … Die Caritas": that of the only country that the report names
                return next((o for o in organisations if o.code[:3] in self.named_countries), organisations[0])
        return organisations[0]

    def _of_measure(self, token: Token, ends_inside: bool) -> bool:
        """Whether a state only tells a currency from others of its name ("US-Dollar", "Schweizer Franken")."""
        measures = self.lexicon.classes["measure"]
        if ends_inside:
            return self.words.folded[self.words.pieces_of(token.i)[-1]] in measures
        following = self.doc[token.i + 1] if token.i + 1 < len(self.doc) else None
        return following is not None and bool({following.lemma_.lower(), following.text.lower()} & measures)

    def _of_colours(self, i: int, token: Token) -> bool:
        """Whether a state only lends a coalition the colours of its flag ("Jamaika-Koalition")."""
        last = self.words.folded[self.words.pieces_of(token.i)[-1]]
        return self.words.folded[i] in self.lexicon.classes["colours"] and last in self.lexicon.classes["coalition"]

    def _among_letters(self, i: int) -> bool:
        """Whether a short abbreviation stands among figures and other abbreviations that nobody knows ("15-45mm IS STM")."""
        written = self.words.written
        if len(written[i]) > 3 or not written[i].isupper():
            return False
        for k in (i - 1, i + 1):
            if 0 <= k < len(written) and abs(self.words.token[k] - self.words.token[i]) <= 1:
                near = written[k]
                known = self.lexicon.match(self.words.folded, written, k)[0]
                if any(c.isdigit() for c in near) or (len(near) > 1 and near.isupper() and not known):
                    return True
        return False

    def _before_noun(self, token: Token) -> bool:
        """Whether a noun follows, perhaps after further adjectives."""
        for k in range(token.i + 1, min(token.i + 6, len(self.doc) - 1)):
            if self.doc[k].pos_ in _NOUNS:
                return True
            # "the *German* and the French ministers"
            again = self.doc[k].pos_ == "DET" and self.doc[k - 1].pos_ == "CCONJ" and self.doc[k].nbor(1).pos_ == "ADJ"
            if not again and self.doc[k].pos_ not in ("ADJ", "CCONJ"):
                return False
        return False

    def _namesake(self, entries: list[Entry], i: int) -> Who:
        """Among people of the same name the one already named, in office, or most recent."""
        people = [e.what for e in entries if isinstance(e.what, Person)]
        for person in people:
            if ("person", person.name) in self.found.whos and len(people) > 1:
                return self.person(person)
        return self.person(self._best(people))

    def _best(self, people: list[Person]) -> Person:
        def rank(person: Person) -> tuple[float, ...]:
            term = person.term_at(self.day)
            here = self.countries.get(person.terms[-1].code.split(":")[0], 0) if person.terms else 0
            held = 0 if term else 1
            if self.day is None:
                return (
                    0,
                    -here,
                    min((_RANK.get(t.office, _UNKNOWN_RANK) for t in person.terms), default=_UNKNOWN_RANK),
                    0,
                )
            started = any(not t.begin or t.begin <= self.day for t in person.terms)
            ended = max((t.end or "9999" for t in person.terms if not t.begin or t.begin <= self.day), default="")
            recent = -int(ended[:4]) if ended[:4].isdigit() else 0
            return (
                held,
                0 if started else 1,
                -min(here, 3),
                _RANK.get(term.office, _UNKNOWN_RANK) if term else _UNKNOWN_RANK,
                recent,
            )

        return min(people, key=rank)

    def _first_name_differs(self, person: Person, token_i: int) -> bool:
        """Whether a surname stands after a first name that is not the person's ("Hans Merkel")."""
        before = self._name_before(token_i)
        if before is None:
            return False
        first = fold(before.text)
        return not any(
            first == fold(part) or part[:1].lower() == first[:1] and len(first) <= 2
            for part in person.name.replace("-", " ").split()
        )

    def _goes_on(self, token_i: int) -> bool:
        """Whether the tagger sees more of a person's name behind ("Franz Josef Huber" is no emperor)."""
        if token_i + 1 >= len(self.doc):
            return False
        right = self.doc[token_i + 1]
        return (
            right.ent_type_ == "PER"
            and right.ent_iob_ == "I"
            and right.pos_ == "PROPN"
            and fold(right.text) not in NAME_PARTICLES
            and not self.words.gap[right.i]
        )

    def _is_first_name(self, token_i: int) -> bool:
        """Whether the word is followed by the rest of a longer name ("Hassan Wirajuda")."""
        if token_i + 1 >= len(self.doc):
            return False
        right = self.doc[token_i + 1]
        if right.pos_ != "PROPN" or not right.text[:1].isupper() or self.words.gap[right.i]:
            return False
        pieces = self.words.pieces_of(right.i)
        return bool(pieces) and not any(
            isinstance(e.what, State) for e in self.lexicon.match(self.words.folded, self.words.written, pieces[0])[1]
        )

    def _name_before(self, token_i: int) -> Token | None:
        """A first name directly before a token: a proper noun that is no title, role or known name."""
        if token_i == 0:
            return None
        left = self.doc[token_i - 1]
        if left.is_space and "\n" not in left.text and token_i > 1:
            left = self.doc[token_i - 2]
        if (
            left.pos_ != "PROPN"
            or not left.text[:1].isupper()
            or self.words.gap[left.i]
            or left.text.lower() in self.titles
        ):
            return None
        if any(not isinstance(d.who.person, Person) for d in self.found.at.get(left.i, ())):
            return None
        pieces = self.words.pieces_of(left.i)
        if not pieces or self.lexicon.role(self.words.written[pieces[-1]])[0] is not None:
            return None
        return left

    def _inside_person(self, token_i: int, piece: int) -> bool:
        """Whether a word that could be a state is part of a person's name ("Michael Jordan")."""
        token = self.doc[token_i]
        if not token.ent_type_:
            left = self._name_before(token_i)
            if (
                left is None
                or left.lemma_.lower() in self.lexicon.classes["region"]
                or left.text.lower() in self.lexicon.classes["region"]
            ):
                return False
            if left.head.i == token.i or token.head.i == left.i:
                return "compound" in left.dep_ + token.dep_ or "flat" in left.dep_ + token.dep_
            return left.head.i == token.head.i and left.dep_ == token.dep_
        if token.ent_type_ != "PER":
            return False
        if len(self.words.pieces_of(token_i)) > 1:
            return False
        if (
            token.i + 1 < len(self.doc)
            and self.doc[token.i + 1].ent_type_ == "PER"
            and self.doc[token.i + 1].ent_iob_ == "I"
        ):
            return self.lexicon.match(self.words.folded, self.words.written, piece)[1][0].form not in (
                "adjective",
                "name",
                "inhabitants",
            )
        return token.ent_iob_ == "I" and self._name_before(token_i) is not None

    def _may_be_person(self, person: Person, piece: int, token_i: int) -> bool:
        """Whether one word can name a person here: tagged as a name, or named before in full."""
        token = self.doc[token_i]
        if ("person", person.name) in self.found.whos or self.words.pieces_of(token_i)[-1] != piece:
            return True
        return token.ent_type_ == "PER" or token.pos_ == "PROPN"

    # ------------------------------------------------------------------ roles, surnames, places

    def _long_role(self, i: int, length: int, role: Role) -> int:
        if role.sector != "-":
            draft = self.draft(
                Who("person" if role.kind != "organ" else "organisation", role.noun), i, i + length - 1, "role", role
            )
            self._number(draft)
            self.taken.update(range(i, i + length))
        return i + length

    def _number(self, draft: Draft) -> None:
        token = self.doc[draft.head]
        draft.plural = "Plur" in token.morph.get("Number")
        if draft.plural and any(c.dep_ == "det" and c.morph.get("Number") == ["Sing"] for c in token.children):
            draft.plural = False
        draft.sex = draft.role.sex if draft.role else ""

    def _single(self, i: int) -> int:
        """A piece no name begins with: a role, a surname, a city, a compound of a name. Gives 1."""
        words, doc = self.words, self.doc
        token_i = words.token[i]
        token = doc[token_i]
        written = words.written[i]
        pieces = words.pieces_of(token_i)
        last = pieces[-1] == i
        if last and token.pos_ in ("NOUN", "PROPN", "X", "ADJ"):
            lemma = token.lemma_ if len(pieces) == 1 else ""
            if written[:1].isupper() or (token.pos_ != "ADJ" and not self.lexicon.has("noun_capitals")):
                role, prefix = self.lexicon.role(written, lemma)
                if role is not None and prefix and token.pos_ == "PROPN" and len(pieces) == 1:
                    role = None
                if role is not None and role.kind == "person" and self._in_company(token):
                    role = None
                if role is not None and not (
                    role.kind == "person" and len(pieces) == 1 and self._name_before(token_i) is not None
                ):
                    if role.sector != "-" or "is:" in role.note:
                        draft = self.draft(
                            Who("person" if role.kind != "organ" else "organisation", role.noun), i, i, "role", role
                        )
                        draft.prefix = prefix
                        if prefix and self.lexicon.has("compounds"):
                            self._prefix_organisation(i, prefix)
                        self._number(draft)
                        self.taken.add(i)
                    return 1
        if not written[:1].isupper():
            return 1
        if self.lexicon.city_endings and last and self._city_adjective(i, token):
            return 1
        if token.pos_ in _NOUNS or token.ent_type_:
            if self._surname(i, token) or self._city(i, token):
                return 1
            if len(pieces) == 1 and token.pos_ == "NOUN" and len(written) >= _SHORTEST_COMPOUND:
                entry, length = self.lexicon.first_part(written)
                if entry is not None:
                    what = entry.what
                    who = (
                        self.state(what)
                        if isinstance(what, State)
                        else self.organisation(what)
                        if isinstance(what, Organisation)
                        else None
                    )
                    if who is not None:
                        draft = self.draft(who, i, i, "compound")
                        draft.end = draft.start + length
        return 1

    def _in_company(self, token: Token) -> bool:
        """Whether a word is part of a foreign name of an organisation ("General Trust")."""
        right = self.doc[token.i + 1] if token.i + 1 < len(self.doc) else None
        return (
            self.lexicon.has("foreign_names")
            and token.ent_type_ == "ORG"
            and token.pos_ == "PROPN"
            and right is not None
            and right.ent_type_ == "ORG"
            and right.ent_iob_ == "I"
        )

    def _prefix_organisation(self, i: int, prefix: str) -> None:
        """ "UN-Sicherheitsratsmitglied": the organisation that the compound's first parts spell."""
        words = self.words
        begin = words.pieces_of(words.token[i])[0]
        for linking in (*self.lexicon.name_endings, ""):
            if not prefix.endswith(linking):
                continue
            bare = prefix[: len(prefix) - len(linking)]
            for first in range(begin, i + 1):
                folded = [*words.folded[first:i], fold(bare)]
                length, entries = self.lexicon.match(folded, [*words.written[first:i], bare.capitalize()], 0)
                if length == len(folded) and isinstance(entries[0].what, Organisation):
                    draft = self.draft(self.organisation(entries[0].what), first, i, "compound")
                    draft.end = words.start[i] + len(bare)
                    return

    def _surname(self, i: int, token: Token) -> bool:
        words = self.words
        piece = words.folded[i]
        pieces = words.pieces_of(token.i)
        whole = len(pieces) == 1
        keys = [piece, piece[:-1]] if piece.endswith("s") else [piece]
        for key in keys:
            known = self.surnames.get(key)
            before = self._name_before(token.i) if pieces[0] == i else None
            if known is not None and (before is None or fold(before.text) in fold(known.name)):
                if not whole and pieces[-1] == i or self._bears_name(token.i):
                    return False
                start = i
                if before is not None and not self.found.at.get(before.i):
                    start = words.pieces_of(before.i)[0]
                self.draft(known, start, i, "name" if pieces[-1] == i else "compound")
                self.taken.add(i)
                return True
            people = self.lexicon.by_surname.get(key)
            if not people:
                continue
            lead = self._lead(token, people) if pieces[0] == i else token
            if lead.i < token.i:
                # "Innenminister *de Maizière*"
                people = [p for p in people if self._has_lead(p, lead, token)]
                before = None
            if before is not None:
                first = fold(words.written[words.pieces_of(before.i)[0]])
                full = [p for p in people if fold(p.name.split()[0]) == first] or self.lexicon.persons(first, key)
                full = [p for p in full if self._may_be_short(p, 2)]
                if self._is_first_name(token.i):
                    # "Franz Josef Huber" is no emperor
                    full = [p for p in full if not p.name.endswith(".")]
                # "Kim Hyun-Sub" is no Kim Hyun
                if full and pieces[-1] == i and not self._bears_name(before.i):
                    self.draft(self.person(self._best(full)), words.pieces_of(before.i)[0], i, "name")
                    self.taken.add(i)
                    return True
                continue
            # "die *Bush*-Regierung"
            before_role = not whole and pieces[-1] != i and self.lexicon.role(words.written[pieces[-1]])[0] is not None
            if token.pos_ != "PROPN" and token.ent_type_ != "PER" and not before_role:
                continue
            if key in self.lexicon.classes["common"] and (
                token.dep_ not in _ARGUMENTS or any(c.dep_ == "case" for c in token.children)
            ):
                continue
            if self._is_first_name(token.i) or (not whole and pieces[-1] == i):  # "Schmidt-Koller" is another name
                continue
            if token.i and self.doc[token.i - 1].lemma_.lower() in self.lexicon.classes["named_for"]:
                # "Villa Kerry", whatever the parser makes of it: a surname alone may be anybody's
                continue
            if lead.i < token.i and self._bears_name(lead.i):
                continue
            known_people = self._in_office(people, lead) or [p for p in people if self._well_known(p)]
            best = self._best(known_people) if known_people else None
            if best is not None and (
                token.ent_type_ in ("PER", "") or not whole or ("person", best.name) in self.found.whos
            ):
                start = words.pieces_of(lead.i)[0] if lead.i < token.i else i
                self.draft(self.person(best), start, i, "name" if pieces[-1] == i else "compound")
                self.taken.add(i)
                return True
        return False

    def _lead(self, token: Token, people: list[Person]) -> Token:
        """The first of the words ("de", "van der") before a surname that belong to it in somebody's name; the surname itself if there are none."""
        first = token.i
        while first and self.doc[first - 1].lower_ in NAME_PARTICLES and not self.words.gap[first]:
            first -= 1
        lead = self.doc[first]
        return lead if any(self._has_lead(p, lead, token) for p in people) else token

    def _has_lead(self, person: Person, lead: Token, token: Token) -> bool:
        return f" {fold(self.doc[lead.i : token.i + 1].text)} " in f"{fold(person.name)} "

    def _bears_name(self, first_token: int) -> bool:
        """Whether a name belongs to the noun right before it: "die Villa *Kerry*", "das Orchester *Simón Bolívar*"; not "empfing im Weißen Haus *Angela Merkel*"."""
        first = first_token
        while first and self.doc[first].lower_ in NAME_PARTICLES and self.doc[first - 1].pos_ == "PROPN":
            # "*Charles* de Gaulle"
            first -= 1
        noun, named = self.doc[max(first - 1, 0)], self.doc[first]
        if noun.i == first or self.words.gap[first] or noun.lemma_.lower() not in self.lexicon.classes["named_for"]:
            return False
        while named.dep_ in _NAMING and named.head.i > named.i:
            named = named.head
        if any(d.who.political for d in self.found.at.get(noun.i, ())):
            # "im Weißen *Haus*"
            return False
        # "Orquesta *Sinfónica* Simón Bolívar"
        bearers = {noun.i, noun.head.i} if noun.dep_ in _NAMING else {noun.i}
        return named.dep_ in _NAMING and named.head.i in bearers

    def _in_office(self, people: list[Person], token: Token) -> list[Person]:
        """ "Wirtschaftsminister *Rösler*": the only one of the surname who held such an office on the report's day."""
        if not token.i or not self.day or self.words.gap[token.i]:
            return []
        before = self.doc[token.i - 1]
        role = self.lexicon.role(before.text, before.lemma_)[0] if before.pos_ in _NOUNS else None
        if role is None or role.kind != "person" or role.sector not in ("GOV", "LEG", "PTY", "OPP"):
            return []
        holders = [
            p
            for p in people
            if (term := p.term_at(self.day)) is not None
            and term.code[4:7] == role.sector
            and term.code[:3] in {*self.named_countries, *KNOWN_EVERYWHERE, *hints(role)}
        ]
        return holders if len(holders) == 1 else []

    def _well_known(self, person: Person) -> bool:
        """Whether the surname alone is enough on the report's day."""
        term = person.term_at(self.day) if self.day else None
        if term is None or term.office not in _RANK:
            # who led a state, is known some years longer, and where the day is unknown
            return any(self._leads(t) and self._remembered(t) for t in person.terms) and self._only_leader(person)
        return term.code.split(":")[0] in self.named_countries or self._leads(term)

    def _leads(self, term: Term) -> bool:
        """Whether an office leads a state that the report names or that is known everywhere."""
        country = term.code.split(":")[0]
        return _RANK.get(term.office, _UNKNOWN_RANK) <= 1 and (
            country in self.named_countries or country in KNOWN_EVERYWHERE
        )

    def _remembered(self, term: Term) -> bool:
        """Whether an office that has ended is still in people's minds on the report's day."""
        if self.day is None:
            return not term.end or term.end >= RECENT
        return bool(term.end) and term.end <= self.day and int(self.day[:4]) - int(term.end[:4]) <= REMEMBERED

    def _only_leader(self, person: Person) -> bool:
        """Whether no other state had a leader of that surname."""
        states = {
            t.code[:3]
            for other in self.lexicon.by_surname.get(person.surname, ())
            for t in other.terms
            if _RANK.get(t.office, _UNKNOWN_RANK) <= 1
        }
        return len(states) <= 1

    def _city(self, i: int, token: Token) -> bool:
        if token.ent_type_ == "PER" or self.words.pieces_of(token.i)[0] != i:
            return False
        if token.ent_type_ == "ORG" and not self._behind_an_organ(token):
            return False
        if i in self.taken:
            # "York" in "New York"
            return False
        if token.pos_ != "PROPN" and token.ent_type_ != "LOC":
            return False
        length, cities = self.lexicon.city(self.words.folded, i)
        placed = token.i > 0 and (
            self.doc[token.i - 1].pos_ == "ADP"
            or self.doc[token.i - 1].lemma_.lower() in self.lexicon.classes["region"]
        )
        if (
            not cities
            or self.words.folded[i] in self.lexicon.classes["common"]
            and token.ent_type_ != "LOC"
            and not placed
        ):
            return False
        if self._name_before(token.i) is not None and token.ent_type_ != "LOC":
            return False
        name = self.text[self.words.start[i] : self.words.end[i + length - 1]]
        if length == 1 and self.words.folded[i] not in self.lexicon.cities:
            name = name[:-1]
        draft = self.draft(self.place(self._which_city(cities), name), i, i + length - 1, "name")
        draft.place = True
        self.taken.update(range(i, i + length))
        return True

    def _behind_an_organ(self, token: Token) -> bool:
        """ "Staatsanwaltschaft *Nürnberg*": whose organ it is, though the two are one name."""
        return any(d.role is not None and d.role.kind == "organ" for d in self.found.at.get(token.i - 1, ()))

    def _city_adjective(self, i: int, token: Token) -> bool:
        """ "Londoner Gericht", "die Berliner Polizei": an adjective made of a city."""
        found = self.lexicon.city_adjective(self.words.folded[i], self.words.written[i])
        if found is None or not self._before_noun(token) or token.ent_type_ == "PER":
            return False
        if (
            token.pos_ not in ("ADJ", "PROPN", "NOUN")
            or self.words.folded[i] in self.lexicon.by_surname
            and token.pos_ != "ADJ"
        ):
            return False
        who = self.state(found) if isinstance(found, State) else self.place(found)
        draft = self.draft(who, i, i, "adjective")
        draft.city = True
        return True

    def _which_city(self, cities: list[City]) -> City:
        """The largest, unless another lies in a country the report names."""
        return max(
            cities,
            key=lambda c: (math.log10(c.population + 1) + 1.5 * min(self.countries.get(c.country, 0), 2), c.population),
        )

    # ------------------------------------------------------------------ names of the tagger

    def _tagged_names(self) -> None:
        """People, organisations and places that only the name tagger or the parser sees."""
        if not self.doc.ents:
            self._untagged_people()
        for ent in self.doc.ents:
            if ent.label_ not in ("PER", "ORG", "LOC"):
                continue
            start, end = ent.start, ent.end
            while start < end and (
                self.found.at.get(start)
                or self.doc[start].text.lower().rstrip(".") in self.titles
                or self.doc[start].pos_ in ("DET", "ADP", "PUNCT")
            ):
                start += 1
            while end > start and self.found.at.get(end - 1):
                end -= 1
            if end <= start or any(self.found.at.get(k) for k in range(start, end)) or self.words.gap[start]:
                continue
            pieces = [p for k in range(start, end) for p in self.words.pieces_of(k)]
            if not pieces or not self.words.written[pieces[0]][:1].isupper():
                continue
            name = self.text[self.words.start[pieces[0]] : self.words.end[pieces[-1]]]
            settled = start > 0 and self.doc[start - 1].lemma_.lower() in self.lexicon.classes["community"]
            if ent.label_ == "PER" and not (settled and len(pieces) == 1):
                # … but "die Stadt *Gao*" is a place, whatever the tagger says
                self._tagged_person(name, pieces)
            elif any(who.surname and who.surname.lower() == name.lower() for who in self.found.whos.values()):
                # a surname that is known in this report is no organisation and no place, whatever the tagger says
                continue
            elif ent.label_ == "ORG":
                key = ("organisation", name)
                who = self.found.whos.setdefault(key, Who("organisation", name, political=False))
                self.draft(who, pieces[0], pieces[-1], "name")
            else:
                key = ("place", name)
                who = self.found.whos.setdefault(key, Who("place", name, political=False))
                self.draft(who, pieces[0], pieces[-1], "name").place = True

    def _untagged_people(self) -> None:
        """Without a name tagger: two or more proper nouns in a row are a person, and one after a personal role."""
        doc, i = self.doc, 0
        while i < len(doc):
            if not self._proper(i):
                i += 1
                continue
            end = i + 1
            while end < len(doc) and (self._proper(end) or self._particle(end)):
                end += 1
            pieces = [p for k in range(i, end) for p in self.words.pieces_of(k)]
            before = self.found.at.get(i - 1, [])
            titled = any(d.role is not None and d.role.kind == "person" and not d.plural for d in before)
            if end - i > 1 or titled:
                name = self.text[self.words.start[pieces[0]] : self.words.end[pieces[-1]]]
                self._tagged_person(name, pieces)
            i = end

    def _proper(self, i: int) -> bool:
        token = self.doc[i]
        capital = token.text[:1].isupper() or ("-" in token.text and token.text.rpartition("-")[2][:1].isupper())
        return token.pos_ == "PROPN" and capital and not self.found.at.get(i) and bool(self.words.pieces_of(i))

    def _particle(self, i: int) -> bool:
        """ "von", "al", "de" between the parts of a name."""
        return (
            self.doc[i].text.lower() in NAME_PARTICLES
            and self.doc[i].text.islower()
            and i + 1 < len(self.doc)
            and self._proper(i + 1)
        )

    def _may_be_short(self, person: Person, pieces: int) -> bool:
        """Whether a name without its middle is the person's: only where the report names his country."""
        return len(cut(person.name)) <= pieces or any(t.code[:3] in self.named_countries for t in person.terms)

    def _tagged_person(self, name: str, pieces: list[int]) -> None:
        if self._bears_name(self.words.token[pieces[0]]):
            return
        folded = [self.words.folded[p] for p in pieces]
        last = folded[-1]
        if len(pieces) > 1:
            for key in (last, last[:-1] if last.endswith("s") else last):
                people = [p for p in self.lexicon.persons(folded[0], key) if self._may_be_short(p, len(pieces))]
                if people:
                    self.draft(self.person(self._best(people)), pieces[0], pieces[-1], "name")
                    return
        else:
            for key in (last, last[:-1] if last.endswith("s") else last):
                known = self.surnames.get(key)
                if known is not None:
                    self.draft(known, pieces[0], pieces[-1], "name")
                    return
        if last.endswith("s") and self.surnames.get(last[:-1]) is not None:
            last = last[:-1]
        known = self.surnames.get(last)
        if known is not None and fold(known.name) in fold(name):
            self.draft(known, pieces[0], pieces[-1], "name")
            return
        self.draft(self.unknown_person(name, last), pieces[0], pieces[-1], "name")


def scan(doc: Doc, words: Words, lexicon: ActorLexicon, day: str | None) -> Scan:
    """All drafts of a report."""
    return Scanner(doc, words, lexicon, day).run()
