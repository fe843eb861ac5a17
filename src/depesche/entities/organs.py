"""Names of organs: "die Miliz Al-Falah", "der Sender CNN", "Demokratische Partei (PDM)", and "die Partei" for one named before.

`name_organs(doc, words, scan, lexicon)` joins an organ with the name behind it and a name with its abbreviation in
brackets, before countries are guessed; `kinds_of(role)` tells which kinds of organisations a noun can stand for.

What a report says an abbreviation stands for counts for more than what the lexicon knows of it. The report's long name is
compared with the names of the lexicon's body: the same body is the lexicon's; another is the report's, if its first letters
make the abbreviation (after Schwartz and Hearst 2003, "A simple algorithm for identifying abbreviation definitions") or
it is of another country or kind. A mere description ("die Kurdenpartei (PKK)") names no other body.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from depesche.lexicon.actors import Role, fold

from ..language import text_of
from .drafts import BODIES, UNKNOWN, Draft, Scan, Who

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from depesche.lexicon.actors import ActorLexicon

    from .words import Words

#: Kinds of organisations by the office word of a role; further ones stand in its note (`is:ngo,armed`).
_KINDS = {
    "army": ("military",), "rebels": ("armed", "terror"), "media": ("media", "agency"), "church": ("church",), "court": ("court",),
    "party": ("party",), "police": ("police",), "intelligence": ("intelligence",), "ministry": ("ministry",), "union": ("union",),
    "university": ("university",), "company": ("company",), "ngo": ("ngo",), "parliament": ("parliament",),
}  # fmt: skip
#: Kinds that reports do not keep apart: one body may be called either. Kinds in none of these say too little.
_ALIKE = (
    frozenset({"party", "armed", "terror"}), frozenset({"police", "military", "intelligence", "ministry", "armed"}), frozenset({"media", "agency"}),
    frozenset({"company"}), frozenset({"university"}), frozenset({"union"}), frozenset({"court"}), frozenset({"parliament"}), frozenset({"church"}),
)  # fmt: skip
_TELLING = frozenset().union(*_ALIKE)
_OPENING, _CLOSING = frozenset("„“\"»«‚‘'"), frozenset("“”\"«»‘’'")
_LONGEST_NAME, _LONGEST_ABBREVIATION = 5, 8
#: Words of a name that are spelled alike up to here are the same word ("Nationale", "Nationalen").
_SAME_LETTERS, _SHORTEST_WORD = 5, 4
_JOINING = frozenset("-–")
_LONGEST_PHRASE = 8


def kinds_of(role: Role) -> frozenset[str]:
    """Kinds of organisations that the noun of a role can stand for."""
    words = role.note.split()
    told = [part[3:].split(",") for part in words if part.startswith("is:")]
    own = _KINDS.get(words[0], ()) if words and role.kind == "organ" else ()
    return frozenset([*own, *(kind for kinds in told for kind in kinds)])


def name_organs(doc: Doc, words: Words, scan: Scan, lexicon: ActorLexicon) -> None:
    """Join organs with their names and names with their abbreviations, in place."""
    namer = _Namer(doc, words, scan, lexicon)
    for draft in [d for d in scan.drafts if d.role is not None and kinds_of(d.role) and not d.plural]:
        namer.name_behind(draft)
    for draft in list(scan.drafts):
        namer.abbreviation(draft)
    for i in range(1, len(doc) - 2):
        if doc[i].text == "(" and doc[i + 2].text == ")" and _is_abbreviation(doc[i + 1]):
            namer.spelled_out(i)


class _Namer:
    def __init__(self, doc: Doc, words: Words, scan: Scan, lexicon: ActorLexicon) -> None:
        self.doc, self.words, self.scan, self.lexicon = doc, words, scan, lexicon
        self.explained: set[int] = set()

    # ------------------------------------------------------------------ the name behind an organ

    def name_behind(self, draft: Draft) -> None:
        """ "die Miliz Al-Falah": one entity, that of the organisation where the lexicon knows it."""
        role = draft.role
        assert role is not None
        i = draft.end_token
        if draft.head >= i or i >= len(self.doc) or self.words.gap[i]:
            return
        quoted = self.doc[i].text in _OPENING
        start = i + 1 if quoted else i
        name = self._name_at(start, quoted)
        if name is None or name.who.kind == "person" or (name.who.kind == "state" and not quoted):
            return
        known = name.who.organisation
        if known is not None and name.who.code:
            if known.kind in kinds_of(role) or name.who.sector == role.sector:
                self._one(draft, name, name.who)
            return
        if role.sector == "-" or name.who.kind not in ("organisation", "place") or (not quoted and name.who.city):
            return
        who = name.who
        who.kind, who.city, who.political = "organisation", None, True
        who.country, who.sector, who.code = draft.who.country, draft.who.sector, draft.who.code
        who.organ = kinds_of(role)
        name.place = False
        self._one(draft, name, who)

    def _one(self, draft: Draft, name: Draft, who: Who) -> None:
        draft.who = name.who = who
        draft.form = "name"
        draft.end_token, draft.end = name.end_token, name.end
        draft.country, draft.resolved = who.country, bool(who.country or who.code)
        name.inner = True
        for i in range(name.start_token, name.end_token):
            self.scan.at[i].append(draft)

    def _name_at(self, start: int, quoted: bool) -> Draft | None:
        if start >= len(self.doc):
            return None
        if not quoted:
            found = [
                d for d in self.scan.at.get(start, ()) if d.role is None and d.form == "name" and d.start_token == start
            ]
            return max(found, key=lambda d: d.end, default=None)
        end = start
        while end < len(self.doc) and end - start <= _LONGEST_NAME and self.doc[end].text not in _CLOSING:
            if self.words.gap[end] or self.doc[end].pos_ in ("VERB", "AUX"):
                return None
            end += 1
        if (
            end == start
            or end - start > _LONGEST_NAME
            or end >= len(self.doc)
            or not self.doc[start].text[:1].isupper()
        ):
            return None
        whole = [
            d for d in self.scan.at.get(start, ()) if d.start_token == start and d.end_token == end and d.form == "name"
        ]
        if whole:
            return whole[0]
        for i in range(start, end):
            # What stands inside the name of a paper is not spoken of.
            for inside in list(self.scan.at.get(i, ())):
                self.scan.remove(inside)
        first, last = self.words.pieces_of(start), self.words.pieces_of(end - 1)
        if not first or not last:
            return None
        begin, stop = self.words.start[first[0]], self.words.end[last[-1]]
        name = text_of(self.doc)[begin:stop]
        who = self.scan.whos.setdefault(("organisation", name), Who("organisation", name, political=False))
        return self.scan.add(Draft(who, start, end, end - 1, begin, stop, "name"))

    # ------------------------------------------------------------------ abbreviations in brackets

    def abbreviation(self, draft: Draft) -> None:
        """ "Demokratische Partei (PDM)": whoever bears the abbreviation from here on is who bears the name."""
        doc, i = self.doc, draft.end_token
        if draft.who.kind in ("person", "place", "group") and not (
            draft.role is not None and draft.role.kind == "organ"
        ):
            return
        if (
            draft.who.kind == "state"
            or draft.inner
            or i + 2 >= len(doc)
            or doc[i].text != "("
            or doc[i + 2].text != ")"
        ):
            return
        short = doc[i + 1]
        if not _is_abbreviation(short) or draft.head >= i:
            return
        other = self._named_at(i + 1)
        if other is not None and (other.who is draft.who or other.who.kind in ("state", "person")):
            return
        self.explained.add(i)
        if other is not None and other.who.code:
            start = self._spelled_from(i)
            if self._another(other, draft.start_token if start is None else min(start, draft.start_token), i, draft):
                if start is not None and start < draft.start_token:
                    self.explained.discard(i)
                    return
                # "Thai Rak Thai (TRT)": here it is not the broadcaster
                self._bear(short.text, draft)
            else:
                self._known_by(draft, other)
            return
        if draft.who.organisation is not None and draft.who.organisation.kind == "party":
            # The abbreviation is not one of the party that bears this name elsewhere ("Liberaldemokraten (PLDM)").
            draft.who = self._namesake(draft)
        self._bear(short.text, draft)

    def spelled_out(self, i: int) -> None:
        """ "Bund der Arbeiter Kenias (BAK)": a name of several words, known to nobody, bears the abbreviation if it is clearly its own."""
        other = self._named_at(i + 1)
        if i in self.explained or (other is not None and other.who.kind in ("state", "person")):
            return
        start = self._spelled_from(i)
        head = self._organ_over(i) if start is None else self._organ_at(start)
        if (
            head is not None
            and head.end_token < i
            and self.doc[head.end_token].pos_ in ("NOUN", "PROPN")
            and self.lexicon.has("noun_modifiers")
        ):
            # "Farmers Bank Initiative" is no bank.
            head = None
        if start is None and head is not None:
            start = head.start_token
        if start is None:
            return
        if other is None or not other.who.code:
            if head is None or self._spelled_from(i) is None:
                return
        elif not self._another(other, start, i, head):
            return
        for k in range(start, i):
            for inside in self.scan.at.get(k, ()):
                inside.inner = inside.inner or inside is not head
        last = self.words.pieces_of(i - 1)
        end = self.words.end[last[-1]] if last else self.doc[i - 1].idx + len(self.doc[i - 1].text)
        if head is None:
            name = text_of(self.doc)[self.doc[start].idx : end]
            who = self.scan.whos.setdefault(("organisation", name), Who("organisation", name, political=False))
            head = self.scan.add(Draft(who, start, i, start, self.doc[start].idx, end, "name"))
        else:
            for k in range(head.end_token, i):
                self.scan.at.setdefault(k, []).append(head)
            head.end_token, head.end = i, end
        self._bear(self.doc[i + 1].text, head)

    def _organ_at(self, start: int) -> Draft | None:
        """The organ ("Gewerkschaft", "Bewegung") whose naming begins at a token."""
        return next(
            (
                d
                for d in self.scan.at.get(start, ())
                if d.start_token == start
                and not d.plural
                and d.role is not None
                and d.role.kind == "organ"
                and not d.inner
            ),
            None,
        )

    def _organ_over(self, i: int) -> Draft | None:
        """The organ that all from its noun to the bracket at `i` belongs to ("Bewegung für Freiheit und Ordnung")."""
        token = self.doc[i - 1]
        while token.head.i < token.i and i - token.head.i <= _LONGEST_PHRASE:
            token = token.head
            if token.pos_ not in ("NOUN", "PROPN") or any(self.words.gap[k] for k in range(token.i + 1, i)):
                return None
            organ = next((d for d in self.scan.at.get(token.i, ()) if d.head == token.i), None)
            if organ is not None:
                return self._organ_at(organ.start_token)
        return None

    def _named_at(self, i: int) -> Draft | None:
        return next((d for d in self.scan.at.get(i, ()) if d.form == "name"), None)

    def _spelled_from(self, i: int) -> int | None:
        """Where a name begins that ends before the bracket at `i` and whose first letters make the abbreviation; small words may be passed over."""
        short = fold(self.doc[i + 1].text)
        left, k = len(short), i - 1
        while left and k >= 0 and i - k <= 2 * len(short) + 1:
            token = self.doc[k]
            if token.pos_ in ("PUNCT", "VERB", "AUX") and token.text not in _JOINING or self.words.gap[k + 1]:
                return None
            pieces = [self.words.folded[p] for p in self.words.pieces_of(k)]
            letters = "".join(piece[:1] for piece in pieces)
            if letters and short[:left].endswith(letters):
                left -= len(letters)
            elif token.text[:1].isupper() or left == len(short):
                return None
            k -= 1
        return k + 1 if left == 0 and self.doc[k + 1].text[:1].isupper() and i - k > 2 else None

    def _another(self, other: Draft, start: int, i: int, draft: Draft | None) -> bool:
        """Whether the name from token `start` to the bracket at `i` is clearly that of another body than the lexicon's."""
        known = other.who.organisation
        if known is None:
            return False
        own = self._content(start, i)
        names = [
            name
            for name in self.lexicon.names_of.get(known, ())
            if len(name) > 1 or len(name[0]) > _LONGEST_ABBREVIATION
        ]
        if not own or not names:
            return False
        for name in names:
            theirs = {piece[:_SAME_LETTERS] for piece in name if len(piece) >= _SHORTEST_WORD}
            if len(own & theirs) * 2 > min(len(own), len(theirs)) or self._inside(own, name):
                return False
        if self._spelled_from(i) is not None:
            return True
        if draft is None:
            return False
        if known.kind in ("media", "agency") and draft.role is None:
            return False
        country, there = draft.country or draft.who.country or self._adjective_before(draft), known.code[:3]
        if country and there not in BODIES and country not in BODIES and country != UNKNOWN and country != there:
            return True
        kinds = kinds_of(draft.role) if draft.role is not None else draft.who.organ
        return (
            known.kind in _TELLING
            and bool(kinds)
            and kinds <= _TELLING
            and not any(known.kind in alike and kinds & alike for alike in _ALIKE)
        )

    def _adjective_before(self, draft: Draft) -> str:
        """The country of an adjective right before a naming ("die kenianische Volksunion")."""
        before = self.scan.at.get(draft.start_token - 1, ())
        return next((d.who.country for d in before if d.form == "adjective" and d.end_token == draft.start_token), "")

    def _content(self, start: int, i: int) -> set[str]:
        """Beginnings of the words that tell a name from others: no small words, and not the noun that says what kind of body it is."""
        found = set()
        for k in range(start, i):
            token = self.doc[k]
            if not token.text[:1].isupper():
                continue
            for p in self.words.pieces_of(k):
                piece = self.words.folded[p]
                role, _ = self.lexicon.role(self.words.written[p])
                if len(piece) >= _SHORTEST_WORD and (role is None or role.kind != "organ"):
                    found.add(piece[:_SAME_LETTERS])
        return found

    def _inside(self, own: set[str], name: tuple[str, ...]) -> bool:
        """Whether a compound of the lexicon's name holds the report's words ("Befreiungsfront": Front der Befreiung)."""
        return all(any(word in piece for piece in name) for word in own)

    def _known_by(self, draft: Draft, other: Draft) -> None:
        known = other.who.organisation
        if known is None or known.kind in ("media", "agency") and draft.role is None:
            return
        if draft.role is not None or not draft.who.political or draft.who.organisation is not None:
            draft.who, draft.code = other.who, None
            draft.form, draft.resolved, draft.country = "name", True, other.who.country
            other.inner = True

    def _namesake(self, draft: Draft) -> Who:
        who = Who("organisation", text_of(self.doc)[draft.start : draft.end], "", draft.who.sector)
        role = self.lexicon.party_role
        if role is not None:
            draft.role = role
        who.organ = frozenset({"party"})
        draft.form, draft.country, draft.code, draft.resolved = "name", "", None, False
        return who

    def _bear(self, short: str, draft: Draft) -> None:
        """Every later naming by the abbreviation is one of the draft's entity."""
        for token in self.doc:
            if token.text != short or token.i < draft.end_token or self.words.gap[token.i]:
                continue
            here = [
                d
                for d in self.scan.at.get(token.i, ())
                if d.form in ("name", "capital") and d.end_token - d.start_token == 1
            ]
            for d in here:
                d.who, d.place, d.form = draft.who, False, "name"
            if not here and not self.scan.at.get(token.i):
                self.scan.add(
                    Draft(draft.who, token.i, token.i + 1, token.i, token.idx, token.idx + len(short), "name")
                )
        draft.who.kind = "organisation"
        if draft.role is not None:
            draft.who.organ = draft.who.organ or kinds_of(draft.role)


def _is_abbreviation(token: Token) -> bool:
    text = token.text
    return 2 <= len(text) <= _LONGEST_ABBREVIATION and text[0].isupper() and sum(c.isupper() for c in text) >= 2
