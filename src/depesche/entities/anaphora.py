"""Third pass: pronouns, descriptions and offices without a name, in reading order.

`er` is the last subject that fits in gender and number, "die beiden Staatschefs" the last two of them, "das Land" the
state spoken of, "die Kanzlerin" whoever holds the office in the report or on its day.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..language import text_of
from .drafts import BODIES, UNKNOWN, Draft, Scan, Who
from .organs import kinds_of
from .words import clause_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from depesche.lexicon.actors import ActorLexicon

    from .words import Words

_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj", "sb"})
_OBJECTS = frozenset({"obj", "iobj", "obl:arg"})
#: How a name hangs on its title, and a noun on the one it is coordinated with.
_JOINED = frozenset({"conj", "flat", "flat:name", "appos", "compound"})
_SENTENCES_BACK = 3
#: Genders that the lexicon tells of names of states with an article.
_GENDERS = ("m", "f", "pl")
#: "The party" is one named at most so many sentences before.
_ORGANS_BACK = 6
#: "Both sides" are two who were named together at most so many sentences before.
_JOINED_BACK = 3
_SIDES = frozenset({"GOV", "", "PTY", "OPP", "REB", "MIL", "ELI", "PRM", "SPY", "COP"})
#: What a mention counts for "both sides", a sentence later.
_DECAY = 0.93
#: And for "the country".
_NEAR = 0.7
_HEADS = frozenset({"president", "prime_minister", "chancellor", "monarch", "head", "leader"})
_POLITICIANS = frozenset({"GOV", "PTY", "LEG", "OPP", "ELI"})
_UNIQUE = _HEADS | {
    "foreign_minister",
    "defence_minister",
    "interior_minister",
    "finance_minister",
    "secretary_general",
}


class Anaphora:
    """Resolution over one report; `run` walks through its tokens once."""

    def __init__(self, doc: Doc, words: Words, scan: Scan, lexicon: ActorLexicon, day: str | None) -> None:
        self.doc, self.words, self.scan, self.lexicon, self.day = doc, words, scan, lexicon, day
        self.text = text_of(doc)
        self.pronouns = lexicon.classes["pronoun"]
        self.own = lexicon.classes["own"]
        self.both = lexicon.classes["both"]
        self.former: list[Draft] = []
        self.roles: dict[tuple[str, str, str], Who] = {}

    def run(self) -> None:
        by_head: dict[int, list[Draft]] = {}
        for draft in self.scan.drafts:
            by_head.setdefault(draft.head, []).append(draft)
        for token in self.doc:
            if self.words.gap[token.i]:
                continue
            for draft in by_head.get(token.i, ()):
                if draft.role is not None:
                    self._role(draft)
                if not draft.inner or draft.form in ("name", "capital"):
                    self.former.append(draft)
            if token.pos_ in ("PRON", "DET") and not by_head.get(token.i):
                self._pronoun(token)
        for draft in self.scan.drafts:
            self._of_described(draft)

    # ------------------------------------------------------------------ roles

    def _role(self, draft: Draft) -> None:
        role = draft.role
        assert role is not None
        if draft.twin:
            return
        if draft.form == "name" and draft.who.name != role.noun:
            return
        if draft.who.person is not None or draft.who.name != role.noun and draft.who.drafts:
            return
        if role.sector in ("REB", "CRM") and draft.who.guessed and self._is_unknown(draft):
            # "unbekannte Täter"
            draft.who.political = False
            return
        self._possessed(draft)
        self._like(draft)
        if not draft.plural and not draft.resolved and (kinds := kinds_of(role)):
            named = self._organisation(draft, kinds)
            if named is not None:
                draft.who, draft.form = named, "description"
                return
        both = self._with_both(draft)
        if both and draft.plural and role.kind == "organ" and not draft.resolved and self._two_countries(draft):
            return
        sides = role.noun.lower() in self.lexicon.classes["sides"]
        if sides and (draft.plural or both) and not draft.resolved:
            if self._adversaries(draft) or role.kind == "organ" and self._pair(draft, 2, lambda w: True):
                return
        if self._beside_state(draft) or self._armed(draft):
            return
        if role.kind == "description" or (
            both and role.kind == "person" and role.sector in ("GOV", "PTY", "OPP", "LEG", "MIL", "REB", "*")
        ):
            self._description(draft, both)
            return
        office = role.note.split()[0] if role.note else ""
        if role.kind == "person" and not draft.plural:
            named = self._same_office(draft, office)
            if named is not None:
                draft.who = named
                draft.form = "description" if role.note.startswith("head") else "role"
                return
            if office in _UNIQUE and draft.who.country and (draft.who.full_code() or "").endswith(":GOV") and self.day:
                holders = [
                    p
                    for p in self.lexicon.by_office.get((draft.who.country, office), ())
                    if any(t.office == office and t.holds(self.day) for t in p.terms)
                ]
                if len(holders) == 1 and role.noun.lower() in _words_for(draft, office):
                    key = ("person", holders[0].name)
                    who = self.scan.whos.get(key)
                    if who is None:
                        code = holders[0].code_at(self.day)
                        who = Who(
                            "person",
                            holders[0].name,
                            draft.who.country,
                            "GOV",
                            code,
                            person=holders[0],
                            sex=holders[0].sex,
                            office=office,
                        )
                        who.surname = holders[0].surname
                        self.scan.whos[key] = who
                    if not who.sex or not draft.sex or who.sex == draft.sex or not self.lexicon.has("genders"):
                        draft.who = who
                        return
        elif role.kind == "person" and draft.plural and role.note.startswith("head") and draft.who.guessed:
            if self._pair(
                draft, 2, lambda w: w.kind == "person" and (w.sector == "GOV" or (w.code or "").endswith(":GOV"))
            ):
                return
        self._share_role(draft)

    def _is_unknown(self, draft: Draft) -> bool:
        return any(
            c.dep_ == "amod" and c.lemma_.lower() in self.lexicon.classes["unknown"]
            for c in self.doc[draft.head].children
        )

    def _of_described(self, draft: Draft) -> None:
        """ "Ein Sprecher *der Extremisten*": of those whom the description was found to mean."""
        role, owner = draft.role, draft.owner
        if role is None or role.sector != "*" or owner is None or owner.form != "description" or draft.code:
            return
        if draft.who.person is None and draft.who.guessed and (owner.who.full_code() or "")[4:7] == "REB":
            draft.code = owner.who.full_code()
            draft.country = owner.who.country

    def _organisation(self, draft: Draft, kinds: frozenset[str]) -> Who | None:
        """ "Das Gericht", "die Partei": the last one named that the noun can stand for, and not beside it in the clause."""
        token = self.doc[draft.head]
        if not self._is_taken_up(token):
            return None
        here = self.words.sentence[draft.head]
        for former in reversed(self.former):
            if here - self.words.sentence[former.head] > _ORGANS_BACK:
                return None
            who = former.who
            kind = who.organisation.kind if who.organisation is not None else ""
            if (kind in kinds or who.organ & kinds) and who.full_code() and not self._same_clause(token, former):
                return who
        return None

    def _armed(self, draft: Draft) -> bool:
        """ "Die Rebellen", "die Extremisten": those named last who fight a state, and not beside them in the clause."""
        role, token = draft.role, self.doc[draft.head]
        assert role is not None
        if role.sector != "REB" or not draft.who.guessed or draft.resolved or not self._is_taken_up(token):
            return False
        here = self.words.sentence[draft.head]
        for former in reversed(self.former):
            if here - self.words.sentence[former.head] > _ORGANS_BACK:
                return False
            code = former.who.full_code() or ""
            if code[4:7] != "REB" or former.who.guessed or self._same_clause(token, former):
                continue
            if former.who.kind == "organisation" and draft.plural:
                draft.who, draft.form = former.who, "description"
                return True
            if former.who.country:
                draft.who.country, draft.who.guessed = former.who.country, False
                draft.country = former.who.country
            return False
        return False

    def _beside_state(self, draft: Draft) -> bool:
        """ "*Kiew* und die Aufständischen": those who are joined to a state without a country of their own are that state's."""
        token = self.doc[draft.head]
        if (
            draft.role is None
            or draft.role.sector not in ("REB", "OPP")
            or not draft.who.guessed
            or token.dep_ != "conj"
        ):
            return False
        for other in self.scan.at.get(token.head.i, ()):
            if (
                other.who.country
                and other.who.country not in (*BODIES, UNKNOWN)
                and other.form in ("name", "capital", "role")
            ):
                draft.who.country, draft.who.guessed = other.who.country, False
                draft.country = other.who.country
                break
        return False

    def _is_taken_up(self, token: Token) -> bool:
        """Whether a noun has a definite article and nothing else: it takes up somebody named."""
        children = list(token.children)
        return any(
            c.dep_ == "det" and "Ind" not in c.morph.get("Definite") and c.pos_ == "DET" for c in children
        ) and all(
            c.dep_ not in ("amod", "det:poss", "nmod", "nmod:poss", "acl:relcl", "nummod", "appos")
            or self._only_where(c)
            for c in children
        )

    def _only_where(self, attribute: Token) -> bool:
        """ "die Stellungen der Dschihadisten *nahe der Grenze*": a phrase with a preposition that names nobody itself says nothing of who they are."""
        return (
            attribute.dep_ == "nmod"
            and any(c.dep_ == "case" for c in attribute.children)
            and (
                not self.scan.at.get(attribute.i)
                or any(c.dep_ == "case" and c.lower_ in self.lexicon.classes["beside"] for c in attribute.children)
            )
        )

    def _adversaries(self, draft: Draft) -> bool:
        """ "Die Kriegsparteien": those named last who fight a state, and the government of that state."""
        fighters: Draft | None = None
        for former in reversed(self.former):
            code = former.who.full_code() or ""
            if fighters is None:
                if code[4:7] == "REB" and former.who.country and former.who.country not in (*BODIES, UNKNOWN):
                    fighters = former
            elif code[:3] == fighters.who.country and code[4:7] in ("GOV", "MIL") and former.form != "adjective":
                draft.who, draft.form = fighters.who, "description"
                self._twin(draft, former.who)
                return True
        return False

    def _twin(self, draft: Draft, who: Who) -> None:
        """The same words denote somebody else, too."""
        span = (draft.start_token, draft.end_token, draft.head, draft.start, draft.end)
        twin = Draft(who, *span, "description", draft.role, plural=True)
        twin.country = who.country
        self.scan.add(twin)

    def _possessed(self, draft: Draft) -> None:
        """ "seine Regierung" is that of the country of whom `seine` means; "sein türkischer Kollege" has a country of his own."""
        children = list(self.doc[draft.head].children)
        if any(d.form == "adjective" and d.who.country for c in children for d in self.scan.at.get(c.i, ())):
            return
        for child in children:
            for owner in self.scan.at.get(child.i, ()):
                if (
                    owner.form == "possessive"
                    and owner.who.country
                    and owner.who.country not in BODIES
                    and owner.who.country != UNKNOWN
                ):
                    draft.who.country, draft.who.guessed = owner.who.country, False
                    draft.country = owner.who.country
                    if draft.role is not None and "needs" in draft.role.note.split() and draft.who.sector:
                        draft.who.political = True
                    return

    def _like(self, draft: Draft) -> None:
        """ "Beamte" near policemen are policemen: the role takes the sector of its like if that was just named."""
        assert draft.role is not None
        like = next((part[5:] for part in draft.role.note.split() if part.startswith("like:")), "")
        if not like:
            return
        here = self.words.sentence[draft.head]
        for other in self.scan.drafts:
            if other is not draft and abs(self.words.sentence[other.head] - here) <= 2 and other.who.sector == like:
                draft.who.sector = like
                draft.who.country = other.who.country or draft.who.country
                return

    def _two_countries(self, draft: Draft) -> bool:
        """ "beide Regierungen": the same organ of the last two countries."""
        assert draft.role is not None
        countries: list[str] = []
        for former in reversed(self.former):
            country = former.who.country
            if former.place or former.who.kind == "place":
                continue
            if country and country != UNKNOWN and country not in BODIES and country not in countries:
                countries.append(country)
            if len(countries) == 2:
                break
        if len(countries) < 2:
            return False
        sector = draft.who.sector
        draft.who.country, draft.who.guessed = countries[1], False
        self._share_role(draft)
        twin = Draft(
            Who("organisation", draft.role.noun, countries[0], sector),
            draft.start_token,
            draft.end_token,
            draft.head,
            draft.start,
            draft.end,
            draft.form,
            draft.role,
        )
        twin.plural = twin.twin = True
        self.scan.add(twin)
        return True

    def _share_role(self, draft: Draft) -> None:
        """The same role of the same country is the same entity throughout the report."""
        who, role = draft.who, draft.role
        assert role is not None
        country = who.code or who.country
        key = (country, who.sector, role.noun)
        known = self.roles.get(key)
        if known is None:
            self.roles[key] = who
            who.kind = (
                "organisation"
                if role.kind == "organ"
                else "group"
                if draft.plural or role.kind == "group"
                else "person"
            )
            who.name = self.text[draft.start : draft.end]
        else:
            draft.who = known

    def _same_office(self, draft: Draft, office: str) -> Who | None:
        """The person named before (or just after) with this office, of the same country."""
        role = draft.role
        assert role is not None
        best: Who | None = None
        beside: set[Who] = set()
        if office == "head" or self.doc[draft.head].dep_ in ("obj", "iobj", "obl:arg"):
            # whoever acts in the clause does so to somebody else: "*Seehofer* nahm *den Minister* in Schutz"
            beside = {f.who for f in self.former if f.head != draft.head and self._same_clause(self.doc[draft.head], f)}
        for former in reversed(self.former):
            who = former.who
            if who in beside:
                continue
            if who.kind != "person" or (who.person is None and not who.surname):
                continue
            if draft.sex and who.sex and draft.sex != who.sex and self.lexicon.has("genders") and role.kind == "person":
                continue
            same = former.role is not None and former.role.noun == role.noun
            other_country = bool(draft.who.country and who.country and draft.who.country != who.country)
            if other_country and not (draft.who.guessed and (same or office == "head")):
                continue
            near = self.words.sentence[draft.head] - self.words.sentence[former.head] <= 2
            if (
                office == "politician"
                and draft.who.code
                and near
                and who.political
                and who.sector in _POLITICIANS
                and former.form == "name"
            ):
                # "der SPD-Politiker" is the politician just named.
                same = True
            if (
                not same
                and office
                and office
                not in (
                    "official",
                    "minister",
                    "politician",
                    "holder",
                    "citizen",
                    "activist",
                    "officer",
                    "soldier",
                    "rebel",
                    "criminal",
                )
            ):
                same = who.office == office or (office == "head" and who.office in _HEADS)
            if same and self._definite(draft):
                best = who
                break
        return best

    def _definite(self, draft: Draft) -> bool:
        """With a definite article, a possessive or none of both: "ein Sprecher" is somebody new."""
        for child in self.doc[draft.head].children:
            if child.dep_ == "det" and "Ind" in child.morph.get("Definite"):
                return False
        return draft.role is not None and draft.role.sector not in ("CVL", "CRM", "REB")

    # ------------------------------------------------------------------ descriptions

    def _with_both(self, draft: Draft) -> bool:
        for k in range(max(0, draft.head - 3), draft.head):
            token = self.doc[k]
            if (
                token.lemma_.lower() in self.both or token.text.lower().rstrip("nrs") in self.both
            ) and token.head.i == draft.head:
                return True
        return False

    def _description(self, draft: Draft, both: bool) -> None:
        role = draft.role
        assert role is not None
        draft.form = "description"
        word = role.noun
        number = 2 if both else 0
        if not both and self._predicate(self.doc[draft.head]):
            draft.who.political = False
            return
        sides = word.lower() in self.lexicon.classes["sides"]
        if both or (draft.plural and not draft.resolved and (sides or role.kind == "person")):
            person = role.kind == "person"
            if self._pair(draft, number or 2, (lambda w: w.kind == "person") if person else (lambda w: True)):
                return
        if role.kind == "person":
            self._share_role(draft)
            return
        if draft.resolved and draft.who.country and (draft.owner is not None):
            draft.who.sector = draft.who.sector or "GOV"
            self._share_role(draft)
            return
        if draft.resolved and draft.who.country:
            self._share_role(draft)
            return
        state_like = word.lower() in self.lexicon.classes["state"]
        person_like = bool(draft.sex)
        if state_like:
            beside = next(
                (
                    d
                    for d in self.scan.at.get(draft.head + 1, ())
                    if d.who.kind == "state" and d.role is None and d.start_token == draft.head + 1
                ),
                None,
            )
            if beside is not None and beside.form == "name":
                # "die Republik Österreich" is Österreich.
                draft.who = beside.who
                return
        if draft.plural or not (state_like or person_like):
            draft.who.political = False
            return
        if state_like:
            state = self._spoken_of(draft)
            if state is None:
                draft.who.political = False
            else:
                draft.who = state
            return
        home = self._home(draft)
        others = {
            d.who for d in self.scan.drafts if d.head != draft.head and self._same_clause(self.doc[draft.head], d)
        }
        for former in reversed(self.former):
            who = former.who
            if former.head == draft.head or who in others or not who.political or not who.full_code():
                continue
            if self.words.sentence[draft.head] - self.words.sentence[former.head] > _SENTENCES_BACK * 2:
                break
            if who.kind != "person" or former.plural or former.form in ("adjective", "compound"):
                continue
            if home and who.country != home:
                continue
            draft.who = who
            return
        draft.who.political = False

    def _spoken_of(self, draft: Draft) -> Who | None:
        """The state that "das Land" means: the one most and last spoken of, and not the subject of the same verb."""
        here = self.words.sentence[draft.head]
        beside = {w.country for w in self._beside(draft)} | self._next_to(draft)
        lands = self._lands(draft)
        if home := self._home(draft):
            lands = frozenset({home.lower()})
        weight: dict[str, float] = {}
        for former in self.former:
            country = former.who.country
            if (
                country
                and country != UNKNOWN
                and country not in BODIES
                and (lands is None or country.lower() in lands)
                and country not in beside
                and former.head < draft.head
            ):
                worth = 1.5 if former.place or former.who.kind == "state" and former.form == "name" else 1.0
                weight[country] = weight.get(country, 0.0) + worth * _NEAR ** max(
                    here - self.words.sentence[former.head], 0
                )
        if not weight:
            return None
        country = max(weight, key=lambda c: (weight[c], c))
        for (kind, _), who in self.scan.whos.items():
            if kind == "state" and who.country == country:
                return who
        state = self.lexicon.states.get(country)
        if state is None:
            return None
        who = self.scan.whos[("state", country)] = Who("state", state.name, country, "GOV", state=state)
        return who

    def _home(self, draft: Draft) -> str | None:
        """Where a host is at home: in the country of the place named last before him."""
        assert draft.role is not None
        if draft.role.noun.lower() not in self.lexicon.classes["host"]:
            return None
        here = self.words.sentence[draft.head]
        for former in reversed(self.former):
            if here - self.words.sentence[former.head] > _SENTENCES_BACK:
                return None
            if former.who.country and (former.who.kind == "place" or former.place or former.form == "capital"):
                return former.who.country
        return None

    def _lands(self, draft: Draft) -> frozenset[str] | None:
        """The states that a description can mean by where they lie: "das *südamerikanische* Land", "der *Inselstaat*"; None for any."""
        assert draft.role is not None
        words = [draft.role.noun, *(c.lemma_ for c in self.doc[draft.head].children if c.dep_ == "amod")]
        found = [self.lexicon.classes[name] for w in words if (name := f"lands:{w.lower()}") in self.lexicon.classes]
        return frozenset.intersection(*found) if found else None

    def _next_to(self, draft: Draft) -> set[str]:
        """Whose neighbour a subject is that is called a neighbour: of the state that acted in the sentence before."""
        assert draft.role is not None
        if draft.role.noun.lower() not in self.lexicon.classes["neighbour"]:
            return set()
        here = self.words.sentence[draft.head]
        if self.doc[draft.head].dep_ not in _SUBJECTS:
            return set()
        acted = (f for f in reversed(self.former) if f.head < draft.head and self.doc[f.head].dep_ in _SUBJECTS)
        return {f.who.country for f in acted if here - self.words.sentence[f.head] == 1 and f.who.country}

    def _predicate(self, token: Token) -> bool:
        """ "ein Verbündeter sein", "als Gesprächspartner": says something of somebody, names nobody."""
        words = self.lexicon.classes["as"]
        for child in token.children:
            if (
                child.dep_ == "cop"
                or (child.dep_ == "det" and "Ind" in child.morph.get("Definite"))
                or child.text.lower() in words
            ):
                return True
        for k in range(token.i - 1, max(token.i - 6, -1), -1):
            before = self.doc[k]
            if before.text.lower() in words:
                return True
            if before.pos_ not in ("ADJ", "PUNCT", "CCONJ", "ADV", "DET", "VERB"):
                break
        return (
            token.dep_ == "conj"
            and token.head.i != token.i
            and token.head.pos_ == "NOUN"
            and self._predicate(token.head)
        )

    def _beside(self, draft: Draft) -> set[Who]:
        """Who else depends on the same verb."""
        verb = _verb_of(self.doc[draft.head])
        if verb is None:
            return set()
        return {d.who for d in self.scan.drafts if d.head != draft.head and _verb_of(self.doc[d.head]) == verb}

    def _pair(self, draft: Draft, number: int, fits: Callable[[Who], bool]) -> bool:
        """The `number` countries most and last spoken of, each by its last fitting actor: the first takes the draft, the others get one of their own."""
        here = self.words.sentence[draft.head]
        if number == 2 and (joined := self._joined(draft, fits)) is not None:
            draft.who, draft.form = joined[0], "description"
            self._twin(draft, joined[1])
            return True
        weight: dict[str, float] = {}
        last: dict[str, Who] = {}
        # "China mahnte beide Seiten": who speaks to two is none of them
        beside = {w.country for w in self._beside(draft)}
        for former in self.former:
            who = former.who
            country = who.country
            if (
                not country
                or country in beside
                or country == UNKNOWN
                or (country in BODIES and who.kind != "person")
                or who.kind in ("place", "group")
                or former.place
            ):
                continue
            value = _DECAY ** max(here - self.words.sentence[former.head], 0)
            weight[country] = weight.get(country, 0.0) + (
                value if former.form in ("name", "capital", "role", "description", "seat") else value / 3
            )
            if (
                who.full_code()
                and fits(who)
                and former.form not in ("adjective", "compound")
                and who.sector in ("GOV", "", "PTY", "OPP", "REB", "MIL", "ELI")
            ):
                last[country] = who
        ranked = sorted((c for c in weight if c in last), key=lambda c: (-weight[c], c))[:number]
        if len(ranked) < number:
            return number == 2 and not draft.resolved and not draft.who.sector and self._adversaries(draft)
        found = [last[c] for c in ranked]
        draft.who = found[0]
        draft.form = "description"
        for other in found[1:]:
            self._twin(draft, other)
        return True

    def _joined(self, draft: Draft, fits: Callable[[Who], bool]) -> tuple[Who, Who] | None:
        """Two who were the subject of a sentence together, not long before: "*Rebellen und Regierung* einigten sich. Beide Seiten …"."""
        here = self.words.sentence[draft.head]
        beside = {w.full_code() for w in self._beside(draft)}
        for former in reversed(self.former):
            back = here - self.words.sentence[former.head]
            if back > _JOINED_BACK:
                return None
            token = self.doc[former.head]
            if (
                back < 1
                or token.dep_ != "conj"
                or token.head.dep_ not in _SUBJECTS | (_OBJECTS if back == 1 else set())
            ):
                continue
            for other in self.scan.at.get(token.head.i, ()):
                pair = other.who, former.who
                if (
                    other.head == token.head.i
                    and other.form not in ("adjective", "compound")
                    and former.form not in ("adjective", "compound")
                    and all(w.full_code() and w.sector in _SIDES and fits(w) for w in pair)
                    and pair[0].full_code() != pair[1].full_code()
                    and not beside & {w.full_code() for w in pair}
                    and not any(c.dep_ == "conj" for c in token.children)
                    and sum(c.dep_ == "conj" for c in token.head.children) == 1
                ):
                    return pair
        return None

    # ------------------------------------------------------------------ pronouns

    def _pronoun(self, token: Token) -> None:
        text = token.text.lower()
        if (
            token.text[:1].isupper()
            and not token.is_sent_start
            and self.lexicon.has("polite_capitals")
            and token.i
            and self.doc[token.i - 1].is_alpha
        ):
            # "Ihre Arbeit" within a sentence speaks to somebody.
            return
        possessive = token.dep_ in ("det:poss", "nmod:poss") or "Yes" in token.morph.get("Poss")
        if possessive:
            if text.rstrip("enmrs") not in {w.rstrip("enmrs") for w in self.own} and text not in self.own:
                return
        elif text not in self.pronouns or token.pos_ != "PRON" and token.tag_ != "PDS":
            return
        antecedent = self._antecedent(token, possessive)
        subject = antecedent is not None and self.doc[antecedent.head].dep_ in _SUBJECTS
        if not subject and not possessive and self._those_joined(token):
            return
        if antecedent is None:
            return
        draft = Draft(
            antecedent.who,
            token.i,
            token.i + 1,
            token.i,
            token.idx,
            token.idx + len(token.text),
            "possessive" if possessive else "pronoun",
        )
        draft.country = antecedent.who.country
        draft.code = antecedent.code
        draft.plural = antecedent.plural
        self.scan.add(draft)
        self.former.append(draft)

    def _those_joined(self, token: Token) -> bool:
        """ "Rom und Paris … *Sie* fordern": a subject in the plural that takes up the names joined in the subject of the sentence before."""
        verb = next((v for v in (token.head, *token.head.children) if "Fin" in v.morph.get("VerbForm")), None)
        if token.dep_ not in _SUBJECTS or verb is None or "Plur" not in verb.morph.get("Number"):
            return False
        here = self.words.sentence[token.i]
        found: list[Draft] = []
        for former in self.former:
            first = self.doc[former.head]
            while first.dep_ == "conj" and first.head.i != first.i:
                first = first.head
            named = former.form in ("name", "capital", "role") and former.who.full_code() and not former.plural
            if self.words.sentence[former.head] == here - 1 and first.dep_ in _SUBJECTS and named:
                if all(former.who is not other.who for other in found):
                    found.append(former)
        if len({_verb_of(self.doc[former.head]) for former in found}) != 1 or len(found) < 2:
            return False
        span = (token.i, token.i + 1, token.i, token.idx, token.idx + len(token.text))
        for former in found:
            draft = Draft(former.who, *span, "pronoun", plural=True)
            draft.country, draft.code = former.who.country, former.code
            self.scan.add(draft)
            self.former.append(draft)
        return True

    def _antecedent(self, token: Token, possessive: bool) -> Draft | None:
        morph = token.morph
        gender = morph.get("Gender") if not possessive else []
        plural = not possessive and "Plur" in morph.get("Number")
        text = token.text.lower()
        sex = ""
        if not possessive:
            sex = {"Masc": "m", "Fem": "f", "Neut": "n"}.get(gender[0], "") if gender else ""
        elif any(text.startswith(word) for word in self.lexicon.classes["his"]):
            sex = "mn"
        elif any(text.startswith(word) for word in self.lexicon.classes["her"]):
            sex = "fp"
        if not possessive:
            # The word tells more than the tagger's guess of its gender.
            sex = (
                "m"
                if text in self.lexicon.classes["masculine"]
                else "f"
                if text in self.lexicon.classes["feminine"]
                else sex
            )
        if text in self.lexicon.classes["several"]:
            plural = True
        if token.dep_ in _SUBJECTS:
            # "sie" is one or several as its verb says.
            for verb in (token.head, *token.head.children):
                if "Fin" in verb.morph.get("VerbForm") and verb.morph.get("Number"):
                    plural = "Plur" in verb.morph.get("Number")
                    break
        if text in self.lexicon.classes["its"]:
            sex = "n"
        latter = text in self.lexicon.classes["latter"]
        best: Draft | None = None
        best_score = 0.0
        here = self.words.sentence[token.i]
        for former in reversed(self.former):
            distance = here - self.words.sentence[former.head]
            if distance > _SENTENCES_BACK:
                break
            if (
                former.head >= token.i
                or former.form in ("adjective", "compound", "possessive")
                or not former.who.full_code()
                and former.who.kind != "person"
            ):
                continue
            if former.who.kind == "place" or not self._agrees(former, sex, plural):
                continue
            if self._co_argument(token, former):
                continue
            score = 6.0 - 2.0 * distance
            former_token = self.doc[former.head]
            if latter:
                # "dieser" takes up whom the sentence before named last, and not its subject
                score += -0.5 if former_token.dep_ in _SUBJECTS else 0.5
            elif former_token.dep_ in _SUBJECTS:
                score += 1.5
            elif former_token.dep_ in ("nmod", "nmod:poss", "obl"):
                score -= 0.7
            if former.who.kind == "person":
                score += 1.0
            if not latter and token.dep_ in _SUBJECTS and former_token.dep_ in _SUBJECTS:
                score += 0.7
            if former.form == "pronoun":
                score += 0.5
            score -= 0.01 * (token.i - former.head)
            if score > best_score:
                best, best_score = former, score
        return best

    def _agrees(self, draft: Draft, sex: str, plural: bool) -> bool:
        who = draft.who
        is_plural = draft.plural or who.kind == "group" or self._gender(draft) == "p"
        if plural:
            return is_plural
        if sex == "fp":
            return is_plural or self._gender(draft) in ("f", "")
        if is_plural:
            return False
        gender = self._gender(draft)
        if not sex or not gender:
            return not sex or who.kind == "person" or sex == "n"
        return gender in sex

    def _gender(self, draft: Draft) -> str:
        who = draft.who
        if who.kind == "person":
            return who.sex or draft.sex
        found = self.doc[draft.head].morph.get("Gender")
        if who.kind == "state" and draft.form in ("name", "capital") and self.lexicon.has("genders"):
            # names of states are neuter but for those with an article, of which the lexicon tells
            name = self.doc[draft.start_token : draft.end_token].text.lower()
            for gender in _GENDERS:
                listed = self.lexicon.classes.get(f"gender:{gender}", frozenset())
                if name in listed or name.removesuffix("s") in listed:
                    return gender[0]
            found = [g for g in found if g != "Masc"]
        return (
            {"Masc": "m", "Fem": "f", "Neut": "n"}.get(found[0], "") if found else ("n" if who.kind == "state" else "")
        )

    def _same_clause(self, token: Token, former: Draft) -> bool:
        """Whether both stand under the same verb."""
        other = self.doc[former.head]
        return self.words.sentence[token.i] == self.words.sentence[other.i] and clause_of(token) == clause_of(other)

    def _co_argument(self, token: Token, former: Draft) -> bool:
        """Whether both depend on the same verb: then they are two ("Kim lobte er")."""
        other = self.doc[former.head]
        current = token
        while current.dep_ in ("nmod", "nmod:poss") and current.head.i != current.i:
            current = current.head
        head = _verb_of(current)
        return head is not None and head == _verb_of(other) and token.i != other.i


def _verb_of(token: Token) -> int | None:
    """The verb whose direct argument a token is; coordinated nouns share the first one's, a name its title's."""
    current = token
    # "opposition leader Keir *Starmer* accused him": the name is the subject with its title
    while current.dep_ in _JOINED and current.head.pos_ in ("NOUN", "PROPN", "PRON") and current.head.i != current.i:
        current = current.head
    if current.dep_ in ("nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:arg", "obl:agent", "dobj", "dative"):
        return int(current.head.i)
    return None


def _words_for(draft: Draft, office: str) -> set[str]:
    """The role nouns that alone mean the holder of a national office."""
    role = draft.role
    assert role is not None
    noun = role.noun.lower()
    return {noun} if not draft.prefix or draft.prefix in ("bundes", "staats", "us") else set()
