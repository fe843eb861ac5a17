"""Second pass: drafts joined into noun phrases.

"US-Außenminister John Kerry" is one person with the code of his office, "iranische Soldaten" are Iran's, "der Sprecher des
Innenministeriums" speaks for a ministry. `compose(doc, words, scan, lexicon)` gives each role its country and sector as
far as the phrase tells them, and lets titles, names and appositions share one entity.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..language import text_of
from .attributes import describe
from .drafts import BODIES, NAMED_BY, Draft, Scan, Who, hints, join, sector_in

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from depesche.lexicon.actors import ActorLexicon, Role

    from .words import Words

_OWNED = frozenset({"nmod", "nmod:poss", "det:poss", "compound", "obl", "appos", "flat", "flat:name"})
#: Offices that clubs and companies have as well.
_HEADED = ("president", "party_leader", "monarch", "*")
_STATE_SECTORS = frozenset({"GOV", "LEG", "JUD", "MIL", "COP", "SPY", "PTY", "OPP", "REB", "IGO", "UNO", "*"})
_ARMED = frozenset({"armed", "terror", "movement"})
#: Forces whose units are theirs.
_FORCES = frozenset({"COP", "SPY", "PRM", "REB"})
#: What a president may preside over beside states.
_PRESIDED = frozenset({"LEG", "JUD", "REL", "EDU", "NGO", "LAB", "BUS", "PTY", "MED", "AGR"})
_SERVED = _FORCES | {"MIL", "JUD"}
#: How far to the right a genitive is looked for without the parser's help.
_REACH = 4


def _governs(role: Role) -> bool:
    """A government or leadership: told by who leads it ("Bush-Regierung", "Regierung Merkel")."""
    return role.kind == "organ" and role.note.startswith("government")


class Composer:
    """Joins the drafts of one report."""

    def __init__(self, doc: Doc, words: Words, scan: Scan, lexicon: ActorLexicon) -> None:
        self.doc, self.words, self.scan, self.lexicon = doc, words, scan, lexicon
        self.former = lexicon.classes["former"]
        self.belongs = lexicon.classes["belongs"]
        self.done: set[int] = set()

    def run(self) -> None:
        roles = [d for d in self.scan.drafts if d.role is not None]
        for draft in roles:
            self.resolve(draft)
        for draft in roles:
            self._join_name(draft)
        for draft in self.scan.drafts:
            if draft.form == "inhabitants" and draft.role is None:
                told = describe(draft, self.doc, self.words, self.lexicon, self.scan.at)
                draft.code = join(draft.who.country, told.sector) if told.sector else draft.code
        self._in_brackets()

    # ------------------------------------------------------------------ parts of a phrase

    def inside(self, draft: Draft) -> list[Draft]:
        """Names within the token of the role: "US" of "US-Außenminister"."""
        return [
            d
            for d in self.scan.at.get(draft.head, ())
            if d is not draft and d.end <= draft.start and d.form in ("compound", "adjective")
        ]

    def left(self, draft: Draft) -> tuple[list[Draft], bool, int]:
        """Actors that stand as modifiers directly before the role; whether the role is a former one; where the phrase begins."""
        doc, i = self.doc, draft.start_token - 1
        found: list[Draft] = []
        was = (
            any(self.words.folded[p] in self.former for p in self.words.pieces_of(draft.head))
            or draft.prefix in self.former
        )
        begin = draft.start_token
        steps = 0
        while i >= 0 and steps < 5 and not self.words.gap[i]:
            token = doc[i]
            here = self.scan.at.get(i, [])
            lemma = token.lemma_.lower()
            if lemma in self.former or self.lexicon.stem(token.text.lower()) in self.former:
                was = True
            elif token.pos_ == "ADJ" or (token.pos_ == "VERB" and token.dep_ == "amod"):
                pass
            elif here and any(d.form == "adjective" for d in here):
                pass
            elif (
                self.lexicon.has("noun_modifiers")
                and here
                and token.pos_ in ("PROPN", "NOUN")
                and here[0].form in ("name", "capital", "compound", "adjective", "role")
            ):
                if here[0].role is not None and here[0].end_token != i + 1:
                    break
            elif self.lexicon.has("noun_modifiers") and not here and token.pos_ == "NOUN" and token.dep_ == "compound":
                # "the EU *trade* commissioner"
                pass
            elif token.pos_ == "DET" and found and self._joined_adjective(i, draft):
                # "der *deutsche* und der französische Außenminister"
                i -= 2
                continue
            elif token.text in ("’s", "'s", "'", "’") and i and self.scan.at.get(i - 1):
                i -= 1
                for d in self.scan.at[i]:
                    if d.end_token - 1 == i or d.head == i:
                        found.append(d)
                        begin = min(begin, d.start_token)
                break
            elif token.pos_ in ("NOUN", "PROPN", "CCONJ") or token.text == ",":
                if (
                    token.pos_ == "CCONJ"
                    and i
                    and any(d.form == "adjective" for d in self.scan.at.get(i - 1, ()))
                    and found
                ):
                    i -= 1
                    continue
                if token.text == "," and i and doc[i - 1].pos_ == "ADJ" and steps:
                    i -= 1
                    steps += 1
                    continue
                # "Deutschlands Kanzlerin", "Irans Oberster Führer": a genitive before its noun has no article.
                if here and any(self._stands_before(d, draft, i) for d in here):
                    found += [d for d in here if d.role is None]
                    begin = min(begin, *(d.start_token for d in here))
                break
            else:
                break
            for d in here:
                if d.form in ("adjective", "name", "capital", "compound") or self.lexicon.has("noun_modifiers"):
                    if d is not draft and d.end <= draft.start and d not in found:
                        found.append(d)
                        begin = min(begin, d.start_token)
            i -= 1
            steps += 1
        return found, was, begin

    def _joined_adjective(self, article: int, draft: Draft) -> bool:
        """Whether an article joins a second adjective of nationality to a noun that stands but once."""
        if article < 2 or not (self.doc[article - 1].pos_ == "CCONJ" or self.doc[article - 1].text == ","):
            return False
        first = self.doc[article - 2]
        noun = self.doc[draft.head]
        alone = noun.i in (first.i, first.head.i) or first.dep_ == "conj" or noun.dep_ == "conj" and noun.head == first
        return alone and any(d.form == "adjective" for d in self.scan.at.get(first.i, ()))

    def _stands_before(self, owner: Draft, draft: Draft, i: int) -> bool:
        """Whether a name is the genitive before its noun: by the parser, or a state's name with its -s directly before."""
        if owner.role is not None or owner.form not in ("name", "capital") or not self._genitive(owner):
            return False
        token = self.doc[owner.head]
        adjacent = (
            i == draft.start_token - 1
            and owner.who.kind in ("state", "place")
            and (token.text.endswith("s") and token.lemma_ != token.text)
        )
        return token.head.i == draft.head or adjacent

    def _genitive(self, draft: Draft) -> bool:
        token = self.doc[draft.head]
        return "Gen" in token.morph.get("Case") or token.text.endswith(("s", "'", "’"))

    def right(self, draft: Draft) -> Draft | None:
        """What the role belongs to: a genitive, "von", "of", found by the parser or else directly behind."""
        doc = self.doc
        after = draft.end_token
        if after >= len(doc) or self.words.gap[after]:
            return None
        head = doc[draft.head]
        if any(child.dep_ == "det:poss" for child in head.children):
            return None
        if draft.role is not None and _governs(draft.role):
            for d in self.scan.at.get(after, ()):
                if d.start_token == after and d.form == "name" and d.who.kind == "person" and d.who.country:
                    # "die Regierung *Merkel*"
                    return d
        for child in head.children:
            if child.i < draft.end_token or child.dep_ not in ("nmod", "nmod:poss"):
                continue
            if child.i - draft.end_token > 8 or self.words.sentence[child.i] != self.words.sentence[draft.head]:
                continue
            case = [c for c in child.children if c.dep_ == "case"]
            if case and not any(c.text.lower() in self.belongs for c in case):
                continue
            if (
                case
                and draft.role is not None
                and draft.role.note.startswith(("diplomat", "embassy"))
                and case[0].text.lower() in self.lexicon.classes["place"]
            ):
                continue
            here = self._best_at(child.i, draft)
            if here is None and child.lemma_.lower() in self.lexicon.classes["community"]:
                # "der Bürgermeister der Stadt *Köln*"
                named = (c for c in child.children if c.i > child.i and c.dep_ in NAMED_BY)
                drafts = (self._best_at(c.i, draft) for c in named)
                here = next((d for d in drafts if d is not None and d.role is None), None)
            if here is not None:
                return here
        i = after
        first = doc[i]
        adposition = first.pos_ == "ADP" and first.text.lower() in self.belongs
        if (
            adposition
            and draft.role is not None
            and draft.role.note.startswith(("diplomat", "embassy"))
            and first.text.lower() in self.lexicon.classes["place"]
        ):
            return None
        genitive = first.pos_ in ("DET", "ADJ", "PRON") and ("Gen" in first.morph.get("Case"))
        if not adposition and not genitive:
            for d in self.scan.at.get(i, []):
                if (
                    d.role is None
                    and d.who.kind != "person"
                    and d.form != "adjective"
                    and d.start_token == i
                    and (self._genitive(d) and self.lexicon.has("cases"))
                ):
                    return d
            return None
        for k in range(i + (1 if adposition else 0), min(i + _REACH, len(doc))):
            token = doc[k]
            if token.pos_ in ("PUNCT", "VERB", "AUX", "SPACE", "CCONJ", "SCONJ"):
                return None
            if token.pos_ in ("NOUN", "PROPN"):
                return self._best_at(k, draft)
        return None

    def _best_at(self, token_i: int, but: Draft) -> Draft | None:
        """The draft that a token heads, roles before names inside of them."""
        here = [d for d in self.scan.at.get(token_i, ()) if d is not but and d.form not in ("adjective",)]
        for d in here:
            if d.role is not None:
                return d
        for d in here:
            if d.form != "compound":
                return d
        return None

    # ------------------------------------------------------------------ country and sector

    def resolve(self, draft: Draft) -> None:
        """Country and sector of a role from its own phrase; what stays open is left to the report."""
        if draft.head in self.done or draft.role is None:
            return
        self.done.add(draft.head)
        role = draft.role
        inside = self.inside(draft)
        left, was, begin = self.left(draft)
        named = self._name_after(draft) is not None and not _governs(role)
        owner = None if named else self.right(draft)
        if owner is not None and owner.role is not None:
            self.resolve(owner)
            if not owner.who.country and (bearer := self._name_after(owner)) is not None and bearer.who.country:
                # "die Regierung von Ministerpräsident *Berlusconi*"
                owner = bearer
        entry = (
            self.lexicon.first_parts.get(draft.prefix) or self.lexicon.first_parts.get(draft.prefix.rstrip("s"))
            if draft.prefix
            else None
        )
        sector = role.sector if role.sector != "-" else ""
        country = ""
        code: str | None = None
        if role.note.startswith("diplomat") and any(
            d.who.kind == "state" for d in (*left, *([owner] if owner else []))
        ):
            # "der syrische *UN*-Botschafter", "der *UN*-Botschafter Syriens" are Syria's
            inside = [d for d in inside if d.who.kind != "organisation"]
        sources = [*inside, *left, *([owner] if owner is not None else [])]
        if entry is not None and not sources:
            what = entry.what
            country = getattr(what, "country", "") or getattr(what, "code", "").split(":")[0]
            if sector == "*" and ":" in getattr(what, "code", ""):
                code = what.code  # type: ignore[union-attr]
        for source in sources:
            who = source.who
            if (
                who.kind == "person"
                and source is not owner
                and not (
                    # "Bush-Regierung", "Putin-Sprecher", "Gaddafi-Truppen"
                    source in inside
                    and (
                        _governs(role)
                        or role.sector in _FORCES | {"MIL"}
                        or role.kind == "person"
                        and role.sector == "*"
                    )
                )
            ):
                continue
            if who.kind == "organisation" and who.organisation is not None and who.code:
                whose = who.code
                if (
                    sector == "*"
                    # "BKA-Präsident" presides over the police, "DFB-Präsident" over a league
                    or (role.note.startswith(_HEADED) and whose.count(":"))
                    # "CDU-Führung", "Führung des DFB"
                    or ("needs" in role.note.split() and _governs(role) and whose.count(":"))
                    or (sector in ("PTY", "REB", "OPP") and whose.count(":"))
                    or whose.split(":")[0] in BODIES
                ):
                    code = code or (
                        whose if whose.split(":")[0] not in BODIES or sector in ("*", "GOV") else join(whose, sector)
                    )
                country = country or whose.split(":")[0]
            elif who.country:
                country = country or who.country
        if sector == role.sector:
            sector = sector_in(role, country)
        if self._presides(role, owner):
            sector = owner.who.sector  # type: ignore[union-attr]
        if sector == "*":
            sector = ""
            abroad = (
                owner is not None
                and role.kind == "person"
                and owner.who.kind in ("state", "place")
                and self._in_place(draft, owner)
            )
            prefix = self.lexicon.role(draft.prefix.rstrip("s").rstrip("-") or " ")[0] if draft.prefix else None
            if prefix is None and draft.prefix:
                prefix = self.lexicon.role(draft.prefix)[0]
            if prefix is None:
                for piece in self.words.pieces_of(draft.head)[:-1]:
                    prefix = prefix or self.lexicon.role(self.words.written[piece])[0]
            if prefix is not None and prefix.sector not in ("*", "-"):
                sector = prefix.sector
            elif abroad and not code:
                # "Mitarbeiter in den USA" work for nobody that is named.
                country = ""
            elif owner is not None:
                sector = owner.who.sector
                code = code or owner.code or (owner.who.code if owner.who.kind != "person" else None)
                country = country or owner.who.country
            elif sources and not (
                draft.prefix and entry is None and all(s.who.kind != "organisation" for s in sources)
            ):
                # "russische Vertreter" are Russia's; what a compound leads that nobody knows is no state ("moldauischer Teamchef").
                sector = sources[0].who.sector if sources[0].who.kind != "group" else "GOV"
            elif country and not draft.prefix:
                sector = "GOV"
        if was and sector in ("GOV", "MIL", "LEG") and role.kind == "person":
            sector, code = "ELI", None
        told = describe(draft, self.doc, self.words, self.lexicon, self.scan.at)
        if told.sector and not code:
            sector = told.sector
        if told.country and role.kind != "organ":
            country = told.country
        country = told.led_by or country
        several = draft.plural and (
            role.note.startswith("government") or role.noun.lower() in self.lexicon.classes["state"]
        )
        # "Regierungen" that nothing tells the country of are those of many.
        any_of_them = several and (not self._counted(draft) or self._of_region(draft))
        draft.elsewhere = not country and (told.elsewhere or any_of_them)
        if sector == "MIL" and owner is not None and owner.who.sector in _FORCES:
            # "Spezialeinheiten der Polizei" are police.
            sector = owner.who.sector
        if "of_force" in role.note.split() and owner is not None and owner.who.sector in _SERVED:
            # "Angehörige der Bundeswehr" are soldiers
            sector = owner.who.sector
        theirs = hints(role)
        if theirs and country not in theirs and owner is not None and not inside and self._in_place(draft, owner):
            # "der Papst in Jerusalem": an office that only some states have is there on a visit
            country = ""
        draft.owner = owner
        who = draft.who
        who.country, who.sector, who.code, who.office, who.sex = (
            country,
            sector,
            code,
            role.note.split()[0] if role.note else "",
            draft.sex,
        )
        who.political = bool(sector or code)
        if role.note.startswith(_HEADED) and (
            self._strange_prefix(draft, inside) or any(s.who.kind == "place" and s.form == "name" for s in left)
        ):
            # "IAAF-Präsident", "Neustadts Präsident" preside over something that is no state.
            who.political, draft.resolved = False, True
        if role.sector == "*" and role.kind == "person" and any(self._branch_of(d) for d in inside):
            # "Deutschland-Chef" leads the branch of a company.
            who.political, draft.resolved = False, True
        if "bare" in role.note.split() and (owner is not None or left or self._told_apart(draft)):
            # "der *Bund*" pays, "der Bund der Schützen" is a club
            who.political, draft.resolved, draft.elsewhere = False, True, True
        if role.note.startswith("generic") and owner is not None and owner.who.kind == "person" and not draft.plural:
            # "der Vater des Präsidenten" is kin, no people.
            who.political, draft.resolved = False, True
        owned = bool(code) or (
            bool(country)
            and not (
                owner is not None
                and owner.who.kind == "place"
                # "die Führung in Moskau"
                and not (owner.form == "capital" and role.note.startswith("government"))
                and not inside
                and not left
            )
        )
        if "needs" in role.note.split() and not owned and not self._beside(role):
            # "Führung" is a government only where the phrase says whose; a possessive says so later.
            who.political = False
            draft.resolved = role.kind == "description" or not any(
                c.dep_ == "det:poss" for c in self.doc[draft.head].children
            )
        draft.country = country
        draft.resolved = bool(country or code)
        if not who.political and sector and "needs" in role.note.split():
            draft.elsewhere = True
        draft.start_token = min(draft.start_token, begin)
        if begin < draft.head:
            draft.start = min(draft.start, self.doc[begin].idx)
        if inside:
            draft.start = min(draft.start, self.doc[draft.start_token].idx)
        for source in [*inside, *left]:
            source.inner = True
        self._twins(draft, [*inside, *left], sector)
        if owner is not None:
            owner.inner = owner.role is None
        for token_i in range(draft.start_token, draft.end_token):
            listed = self.scan.at.setdefault(token_i, [])
            if draft not in listed:
                listed.append(draft)

    def _told_apart(self, draft: Draft) -> bool:
        """Whether the phrase of a noun says which of its kind is meant."""
        return any(
            c.dep_ in ("amod", "nmod", "nmod:poss", "det:poss", "appos", "flat", "flat:name")
            for c in self.doc[draft.head].children
        )

    def _beside(self, role: Role) -> bool:
        """Whether the report names one of those beside whom a noun is understood ("die *Union*" beside the SPD, "die *Bahn*" beside a union)."""
        kinds = next((part[7:].split(",") for part in role.note.split() if part.startswith("beside:")), [])
        homes = hints(role)
        return any(
            who.organisation is not None and who.organisation.kind in kinds and (not homes or who.country in homes)
            for who in self.scan.whos.values()
        )

    @staticmethod
    def _presides(role: Role, owner: Draft | None) -> bool:
        """ "Der Präsident des *Zentralrats der Juden*", "… des *Landtags*": what he presides over is no government."""
        return (
            role.kind == "person"
            and role.sector == "GOV"
            and role.note.startswith("president")
            and owner is not None
            and owner.role is not None
            and owner.role.kind == "organ"
            and owner.who.sector in _PRESIDED
        )

    def _branch_of(self, inside: Draft) -> bool:
        state = inside.who.state
        return (
            state is not None
            and text_of(self.doc)[inside.start : inside.end] == state.name
            and not state.name.isupper()
        )

    def _strange_prefix(self, draft: Draft, inside: list[Draft]) -> bool:
        """Whether the role stands behind letters that no name of the lexicon explains."""
        if inside:
            return False
        explained = self.lexicon.classes["explained"]
        before = [p for p in self.words.pieces_of(draft.head)][:-1]
        if any(len(self.words.written[p]) > 1 and self.words.written[p].isupper() for p in before):
            return True
        return self.lexicon.has("compounds") and any(
            self.words.folded[p] not in explained and self.words.folded[p] not in self.former and not self._of_state(p)
            for p in before
        )

    def _of_state(self, piece: int) -> bool:
        """Whether the first part of a compound is an organ of a state ("Parlaments-", not "Liga-")."""
        written = self.words.written[piece]
        role = self.lexicon.role(written)[0] or self.lexicon.role(written.removesuffix("s"))[0]
        return role is not None and role.sector in _STATE_SECTORS

    def _counted(self, draft: Draft) -> bool:
        """ "Die Regierungen", "beide Regierungen": those spoken of; "17 Staaten" are any."""
        return any(
            c.dep_ in ("det", "det:poss")
            and "Ind" not in c.morph.get("PronType")
            and "Ind" not in c.morph.get("Definite")
            or c.dep_ == "nummod"
            and self.lexicon.classes["both"] & {c.lower_, c.lemma_.lower()}
            for c in self.doc[draft.head].children
        )

    def _of_region(self, draft: Draft) -> bool:
        """ "Die Staaten *Südamerikas*", "die Regierungen *in Europa*": of a part of the world that is no state."""
        behind = [c.i for c in self.doc[draft.head].children if c.dep_ in ("nmod", "obl") and c.i > draft.head]
        named = [d for i in behind for d in self.scan.at.get(i, ())]
        return any(d.who.kind == "place" and not d.who.country for d in named) or any(
            self.doc[i].lemma_.lower() in self.lexicon.classes["parts"] for i in behind
        )

    def _in_place(self, draft: Draft, owner: Draft) -> bool:
        """Whether the owner is only where the role is ("in den USA")."""
        cases = [c for c in self.doc[owner.head].children if c.dep_ == "case"]
        first = self.doc[draft.end_token] if draft.end_token < len(self.doc) else None
        words = [c.text.lower() for c in cases] or ([first.text.lower()] if first is not None else [])
        return any(w in self.lexicon.classes["place"] for w in words)

    def _twins(self, draft: Draft, sources: list[Draft], sector: str) -> None:
        """ "deutsche und französische Soldaten": one more draft for each further country."""
        adjectives = [s for s in sources if s.form in ("adjective", "compound") and s.who.kind in ("state", "group")]
        seen = {adjectives[0].who.country} if adjectives else set()
        for source in adjectives[1:]:
            if source.who.country in seen or not sector or draft.who.code:
                continue
            seen.add(source.who.country)
            who = Who(draft.who.kind, draft.who.name, source.who.country, sector)
            twin = Draft(
                who,
                draft.start_token,
                draft.end_token,
                draft.head,
                draft.start,
                draft.end,
                draft.form,
                draft.role,
                draft.prefix,
            )
            twin.country, twin.plural, twin.sex, twin.twin = who.country, draft.plural, draft.sex, True
            self.scan.add(twin)

    # ------------------------------------------------------------------ names beside roles

    def _join_name(self, draft: Draft) -> None:
        """A role with a name directly behind it ("Präsident Putin") or in apposition ("Lawrow, Russlands Außenminister")."""
        role = draft.role
        assert role is not None
        if role.kind == "organ" or draft.plural and role.kind != "person":
            return
        name = self._name_after(draft)
        if name is not None and not draft.plural:
            self._share(draft, name)
            name.inner = True
            draft.end_token = name.end_token
            draft.end = name.end
            draft.form = "name"
            for token_i in range(name.start_token, name.end_token):
                self.scan.at[token_i].append(draft)
            return
        name = self._apposition(draft)
        if name is not None and not draft.plural:
            self._share(draft, name)
            name.code = draft.code

    def _name_after(self, draft: Draft) -> Draft | None:
        i = draft.end_token
        titles = self.lexicon.classes["title"]
        while i < len(self.doc) and (
            self.doc[i].text.lower().rstrip(".") in titles or self.doc[i].text.lower() in titles
        ):
            i += 1
        if i >= len(self.doc) or self.words.gap[i] or draft.head >= i:
            return None
        for d in self.scan.at.get(i, ()):
            if d.role is not None or d.start_token != i or d.form != "name":
                continue
            if d.who.kind == "person":
                return d
            if self._person_after_all(d, draft):
                pieces = self.words.pieces_of(d.end_token - 1)
                d.who.kind, d.place = "person", False
                d.who.surname = self.words.folded[pieces[-1]] if pieces else ""
                return d
        # "der Sprecher des Ministeriums, Hans Müller" and "Kanzler der Bundesrepublik, …" are appositions; "Präsident des Iran Rohani" is not.
        if draft.owner is not None and draft.owner.head + 1 == i - 0:
            return None
        return None

    def _person_after_all(self, name: Draft, draft: Draft) -> bool:
        """Whether a name that nobody knows behind the office of one person is his ("der Unternehmer Wei Wenhua")."""
        role = draft.role
        return (
            role is not None
            and role.kind == "person"
            and not draft.plural
            and name.end_token - name.start_token > 1
            and name.who.kind in ("organisation", "place")
            and name.who.organisation is None
            and name.who.city is None
            and not name.who.political
        )

    def _apposition(self, draft: Draft) -> Draft | None:
        """The person a role stands in apposition to, before or after a comma."""
        doc = self.doc
        token = doc[draft.head]
        related = [token.head.i] if token.dep_ in ("appos", "conj", "parataxis", "nmod") else []
        related += [child.i for child in token.children if child.dep_ in ("appos", "flat", "flat:name")]
        for token_i in related:
            for d in self.scan.at.get(token_i, ()):
                if d.who.kind == "person" and d.role is None and d.form == "name" and self._comma_between(draft, d):
                    return d
        return None

    def _comma_between(self, one: Draft, other: Draft) -> bool:
        """Whether one phrase follows the other after a comma or a bracket, without a conjunction."""
        first, second = (one, other) if one.head < other.head else (other, one)
        between = [self.doc[k] for k in range(first.end_token, second.start_token)]
        if len(between) > 8 or any(t.pos_ in ("CCONJ", "VERB", "AUX") for t in between):
            return False
        return any(t.text in (",", "(", "–", "-", ":") for t in between) or not between

    def _share(self, draft: Draft, name: Draft) -> None:
        """Role and name are one person: who is known keeps the office of the lexicon unless it had none that day."""
        person, given = name.who, draft.who
        if (
            person.person is not None
            and draft.resolved
            and given.country
            and given.country not in BODIES
            and given.country != person.country
        ):
            # "Indonesiens Außenminister Hassan" is not a Hassan of another country.
            if (
                name.end_token - name.start_token == 1
                and person.country not in BODIES
                and not any(t.code.startswith(given.country) for t in person.person.terms)
            ):
                words = self.scan_text(name)
                person = name.who = Who("person", words, surname=person.surname, political=False)
        if person.person is None:
            if given.political and (given.sector != "" or given.code):
                if not person.political or (person.sector in ("", "PTY") and given.sector not in ("", "PTY")):
                    person.country, person.sector, person.code, person.political = (
                        given.country,
                        given.sector,
                        given.code,
                        True,
                    )
                    person.guessed = not draft.resolved
                elif not person.country and given.country:
                    person.country = given.country
            person.sex = person.sex or draft.sex
            person.office = person.office or given.office
        else:
            self._body_term(person, given, draft.role)
            if draft.resolved:
                self._state_term(person, given)
            term_sector = (person.code or "").partition(":")[2]
            if (
                given.sector == "GOV"
                and term_sector in ("ELI", "PTY", "LEG", "")
                and draft.role is not None
                and draft.role.sector == "GOV"
            ):
                country = person.country or given.country
                if country not in BODIES:
                    person.code = join(country, "GOV")
                    person.country, person.sector = country, "GOV"
            elif given.sector == "ELI" and term_sector == "GOV":
                person.code = join(person.country, "ELI")
                person.sector = "ELI"
            person.office = given.office or person.office
        draft.who = person
        draft.resolved = draft.resolved or bool(person.country)

    @staticmethod
    def _body_term(person: Who, given: Who, role: Role | None) -> None:
        """Who is introduced with his office at an international body is meant as its official, if he ever was one; an office that only one body has
        ("EU-Kommissar") names the body."""
        homes = hints(role)
        body = (given.code or given.country or (homes[0] if len(homes) == 1 else ""))[:3]
        if person.person is None or body not in BODIES or person.country == body or person.office:
            return
        code = next((t.code for t in reversed(person.person.terms) if t.code.startswith(body)), None)
        if code is not None:
            person.code, person.country, person.sector = code, body, code.partition(":")[2]

    @staticmethod
    def _state_term(person: Who, given: Who) -> None:
        """Who is introduced with an office of a state is meant as that, even if he serves a body on the report's day ("Südafrikas Präsident Thabo Mbeki")."""
        state = given.country
        if (
            person.person is None
            or person.country not in BODIES
            or not state
            or state in BODIES
            or given.sector != "GOV"
        ):
            return
        if any(t.code.startswith(state) for t in person.person.terms):
            person.code, person.country, person.sector = join(state, "GOV"), state, "GOV"

    def scan_text(self, draft: Draft) -> str:
        return str(self.doc[draft.start_token : draft.end_token].text)

    def _in_brackets(self) -> None:
        """ "Hans Müller (SPD)", "Ana Silva (Brasilien)": tells of a person, and does nothing itself; who has no office belongs to the party."""
        doc = self.doc
        for draft in self.scan.drafts:
            who = draft.who
            if who.kind not in ("person", "place") or draft.role is not None or draft.end_token + 2 >= len(doc):
                continue
            if doc[draft.end_token].text not in ("(", "["):
                continue
            for d in self.scan.at.get(draft.end_token + 1, ()):
                if d.start_token != draft.end_token + 1 or doc[d.end_token].text not in (")", "]", ","):
                    continue
                organisation = d.who.organisation
                if d.who.kind == "state" or organisation is not None and organisation.kind == "party":
                    d.aside = True
                if who.kind == "place" or who.person is not None and who.person.terms:
                    continue
                if organisation is not None and organisation.kind == "party" and d.who.code:
                    if not who.political:
                        who.code, who.political = d.who.code, True
                        who.country, _, who.sector = d.who.code.partition(":")
                    elif not who.country:
                        who.country = d.who.country


def compose(doc: Doc, words: Words, scan: Scan, lexicon: ActorLexicon) -> None:
    """Join the drafts of a report into phrases, in place."""
    Composer(doc, words, scan, lexicon).run()
