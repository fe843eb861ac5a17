"""Abbreviations in brackets: "Demokratische Partei (PDM)", and whoever is called PDM from there on.

`join_abbreviations(page)` joins names with their abbreviations, before countries are guessed.

What a report says an abbreviation stands for counts for more than what the lexicon knows of it. The report's long name is
compared with the names of the lexicon's body: the same body is the lexicon's; another (`other_bodies`) is the report's. A
mere description ("die Kurdenpartei (PKK)") names no other body. Which words a name has, is told by the first letters that
make the abbreviation (after Schwartz and Hearst 2003, "A simple algorithm for identifying abbreviation definitions").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from depesche.lexicon.actors import fold

from ..drafts import Draft, Who
from .kinds import kinds_of
from .other_bodies import LONGEST_ABBREVIATION, another_body, is_described

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

    from ..page import Page

#: What may stand inside of a name that is spelled out.
_JOINING = frozenset("-–")
#: How far before the bracket the organ of a name may stand.
_LONGEST_PHRASE = 8


def join_abbreviations(page: Page) -> None:
    """Join names with the abbreviations in brackets behind them, in place."""
    doc = page.doc
    #: Brackets whose abbreviation has found its bearer.
    explained: set[int] = set()
    for draft in list(page.found.drafts):
        if _may_bear(draft) and _is_bracketed(doc, draft.end_token) and draft.head < draft.end_token:
            _explain(page, draft, explained)
    for bracket in _brackets(doc):
        if bracket not in explained:
            _spell_out(page, bracket)


def _brackets(doc: Doc) -> Iterator[int]:
    """Tokens that open brackets around nothing but an abbreviation."""
    return (i for i in range(1, len(doc) - 2) if doc[i].text == "(" and _is_bracketed(doc, i))


def _is_bracketed(doc: Doc, i: int) -> bool:
    """Whether an abbreviation stands in brackets that open at a token."""
    return i + 2 < len(doc) and doc[i].text == "(" and doc[i + 2].text == ")" and _is_abbreviation(doc[i + 1].text)


def _is_abbreviation(text: str) -> bool:
    return 2 <= len(text) <= LONGEST_ABBREVIATION and text[0].isupper() and sum(c.isupper() for c in text) >= 2


def _is_organ(draft: Draft) -> bool:
    return draft.role is not None and draft.role.kind == "organ"


def _may_bear(draft: Draft) -> bool:
    """Whether a naming can have an abbreviation: of an organisation, or by the noun of an organ."""
    kind = draft.who.kind
    return not draft.inner and kind != "state" and (kind not in ("person", "place", "group") or _is_organ(draft))


# ---------------------------------------------------------------------- a draft and the abbreviation behind it


def _explain(page: Page, draft: Draft, explained: set[int]) -> None:
    """ "Demokratische Partei (PDM)": whoever bears the abbreviation from here on is who bears the name."""
    bracket = draft.end_token
    short, other = page.doc[bracket + 1].text, _named_at(page, bracket + 1)
    if other is not None and (other.who is draft.who or other.who.kind in ("state", "person")):
        return
    explained.add(bracket)
    if other is None or not other.who.code:
        if draft.who.organisation is not None and draft.who.organisation.kind == "party":
            # The abbreviation is not one of the party that bears this name elsewhere ("Liberaldemokraten (PLDM)").
            draft.who = _party_of_the_name(page, draft)
        _bear(page, short, draft)
        return
    spelled = _spelled_from(page, bracket)
    start = draft.start_token if spelled is None else min(spelled, draft.start_token)
    if not another_body(page, other, range(start, bracket), draft, spelled is not None):
        _be_known(draft, other)
    elif start < draft.start_token:
        explained.discard(bracket)
    else:
        # "Thai Rak Thai (TRT)": here it is not the broadcaster
        _bear(page, short, draft)


def _named_at(page: Page, i: int) -> Draft | None:
    return next((d for d in page.drafts_at(i) if d.form == "name"), None)


def _be_known(draft: Draft, other: Draft) -> None:
    """Let a description be a naming of the body that the lexicon knows by the abbreviation."""
    if is_described(draft, other) and (
        draft.role is not None or not draft.who.political or draft.who.organisation is not None
    ):
        draft.who, draft.code = other.who, None
        draft.form, draft.resolved, draft.country = "name", True, other.who.country
        other.inner = True


def _party_of_the_name(page: Page, draft: Draft) -> Who:
    """Another party of the name of one that the lexicon knows."""
    who = Who("organisation", page.text[draft.start : draft.end], "", draft.who.sector, organ=frozenset({"party"}))
    draft.role = page.lexicon.party_role or draft.role
    draft.form, draft.country, draft.code, draft.resolved = "name", "", None, False
    return who


def _bear(page: Page, short: str, draft: Draft) -> None:
    """Every later naming by the abbreviation is one of the draft's entity."""
    for token in page.doc[draft.end_token :]:
        if token.text != short or page.words.gap[token.i]:
            continue
        at_all = page.drafts_at(token.i)
        for d in at_all:
            if d.form in ("name", "capital") and d.end_token - d.start_token == 1:
                d.who, d.place, d.form = draft.who, False, "name"
        if not at_all:
            end = token.idx + len(short)
            page.found.add(Draft(draft.who, token.i, token.i + 1, token.i, token.idx, end, "name"))
    draft.who.kind = "organisation"
    if draft.role is not None:
        draft.who.organ = draft.who.organ or kinds_of(draft.role)


# ---------------------------------------------------------------------- a name that is known to nobody


def _spell_out(page: Page, bracket: int) -> None:
    """ "Bund der Arbeiter Kenias (BAK)": a name of several words, known to nobody, bears the abbreviation if it is clearly its own."""
    other = _named_at(page, bracket + 1)
    if other is not None and other.who.kind in ("state", "person"):
        return
    spelled = _spelled_from(page, bracket)
    organ = _organ_over(page, bracket) if spelled is None else _organ_at(page, spelled)
    if organ is not None and _only_modifies(page, organ, bracket):
        organ = None
    if spelled is not None:
        start = spelled
    elif organ is not None:
        start = organ.start_token
    else:
        return
    if other is None or not other.who.code:
        if organ is None or spelled is None:
            return
    elif not another_body(page, other, range(start, bracket), organ, spelled is not None):
        return
    _bear(page, page.doc[bracket + 1].text, _whole_name(page, start, bracket, organ))


def _only_modifies(page: Page, organ: Draft, bracket: int) -> bool:
    """ "Farmers Bank Initiative" is no bank."""
    behind = organ.end_token
    return behind < bracket and page.doc[behind].pos_ in ("NOUN", "PROPN") and page.lexicon.has("noun_modifiers")


def _whole_name(page: Page, start: int, bracket: int, organ: Draft | None) -> Draft:
    """A draft of all from a token to a bracket: that of the organ it begins with, or a new one."""
    found = page.found
    for k in range(start, bracket):
        for inside in page.drafts_at(k):
            inside.inner = inside.inner or inside is not organ
    end = _end_before(page, bracket)
    if organ is None:
        begin = page.doc[start].idx
        who = found.unknown("organisation", page.text[begin:end])
        return found.add(Draft(who, start, bracket, start, begin, end, "name"))
    for k in range(organ.end_token, bracket):
        found.at.setdefault(k, []).append(organ)
    organ.end_token, organ.end = bracket, end
    return organ


def _end_before(page: Page, bracket: int) -> int:
    """Where the last word before a bracket ends."""
    last = page.words.pieces_of(bracket - 1)
    token: Token = page.doc[bracket - 1]
    return page.words.end[last[-1]] if last else token.idx + len(token.text)


def _organ_at(page: Page, start: int) -> Draft | None:
    """The organ ("Gewerkschaft", "Bewegung") whose naming begins at a token."""
    for d in page.drafts_at(start):
        if d.start_token == start and not d.plural and _is_organ(d) and not d.inner:
            return d
    return None


def _organ_over(page: Page, bracket: int) -> Draft | None:
    """The organ that all from its noun to a bracket belongs to ("Bewegung für Freiheit und Ordnung")."""
    token = page.doc[bracket - 1]
    while token.head.i < token.i and bracket - token.head.i <= _LONGEST_PHRASE:
        token = token.head
        if token.pos_ not in ("NOUN", "PROPN") or any(page.words.gap[token.i + 1 : bracket]):
            return None
        organ = next((d for d in page.drafts_at(token.i) if d.head == token.i), None)
        if organ is not None:
            return _organ_at(page, organ.start_token)
    return None


def _spelled_from(page: Page, bracket: int) -> int | None:
    """Where a name begins that ends before a bracket and whose first letters make the abbreviation; small words may be passed over."""
    doc, words = page.doc, page.words
    short = fold(doc[bracket + 1].text)
    left, k = len(short), bracket - 1
    while left and k >= 0 and bracket - k <= 2 * len(short) + 1:
        token = doc[k]
        if token.pos_ in ("PUNCT", "VERB", "AUX") and token.text not in _JOINING or words.gap[k + 1]:
            return None
        letters = "".join(words.folded[p][:1] for p in words.pieces_of(k))
        if letters and short[:left].endswith(letters):
            left -= len(letters)
        elif token.text[:1].isupper() or left == len(short):
            return None
        k -= 1
    return k + 1 if left == 0 and doc[k + 1].text[:1].isupper() and bracket - k > 2 else None
