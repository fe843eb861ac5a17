"""Names of organs: "die Miliz Al-Falah", "der Sender CNN", "Demokratische Partei (PDM)", and "die Partei" for one named before.

`name_organs(doc, words, scan, lexicon)` joins an organ with the name behind it and a name with its abbreviation in
brackets, before countries are guessed; `kinds_of(role)` tells which kinds of organisations a noun can stand for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from depesche.lexicon.actors import Role

from ..language import text_of
from .drafts import Draft, Who

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from depesche.lexicon.actors import ActorLexicon

    from .scan import Scan
    from .words import Words

#: Kinds of organisations by the office word of a role; further ones stand in its note (`is:ngo,armed`).
_KINDS = {
    "army": ("military",), "rebels": ("armed", "terror"), "media": ("media", "agency"), "church": ("church",), "court": ("court",),
    "party": ("party",), "police": ("police",), "intelligence": ("intelligence",), "ministry": ("ministry",), "union": ("union",),
    "university": ("university",), "company": ("company",), "ngo": ("ngo",), "parliament": ("parliament",),
}  # fmt: skip
#: Kinds of organisations whose abbreviations others bear as well.
_COMMON = frozenset({"media", "agency", "company", "university", "union", "ngo"})
_OPENING, _CLOSING = frozenset("„“\"»«‚‘'"), frozenset("“”\"«»‘’'")
_LONGEST_NAME, _LONGEST_ABBREVIATION = 5, 8


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


class _Namer:
    def __init__(self, doc: Doc, words: Words, scan: Scan, lexicon: ActorLexicon) -> None:
        self.doc, self.words, self.scan, self.lexicon = doc, words, scan, lexicon

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
        other = next((d for d in self.scan.at.get(i + 1, ()) if d.form == "name"), None)
        if other is not None and (other.who is draft.who or other.who.kind in ("state", "person")):
            return
        if other is not None and other.who.code:
            known = other.who.organisation
            if draft.role is None and known is not None and known.kind in _COMMON and self._spells(draft, short.text):
                # "Thai Rak Thai (TRT)": here it is not the broadcaster
                self._bear(short.text, draft)
            else:
                self._known_by(draft, other)
            return
        if draft.who.organisation is not None and draft.who.organisation.kind == "party":
            # The abbreviation is not one of the party that bears this name elsewhere ("Liberaldemokraten (PLDM)").
            draft.who = self._namesake(draft)
        self._bear(short.text, draft)

    def _spells(self, draft: Draft, short: str) -> bool:
        """Whether the first letters of a name make the abbreviation."""
        letters = [
            self.words.folded[p][:1] for i in range(draft.start_token, draft.end_token) for p in self.words.pieces_of(i)
        ]
        return len(letters) > 1 and "".join(letters) == short.lower()

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
