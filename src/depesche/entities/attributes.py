"""What the words around a noun tell of its bearer beside the names in its phrase.

`describe(draft, doc, words, lexicon, at)` gives an `Attributes`: the sector an adjective tells ("oppositionelle Abgeordnete"),
the country of an origin ("ein Mann türkischer Staatsangehörigkeit", "ein aus Hamburg stammender Mann"), and whether the
bearer is said to be from elsewhere ("westliche Regierungen", "ausländische Journalisten"), so that no country of the
report may be put in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from depesche.lexicon.actors import ActorLexicon

    from .drafts import Draft
    from .words import Words

#: Sectors that adjectives tell, and of whom they may be said: a Christian party stays a party, an opposition court does not exist.
_SAID_OF = {
    "OPP": frozenset({"PTY", "LEG", "CVL", "NGO", "ELI"}),
    "REL": frozenset({"CVL", "ETH"}),
    "REB": frozenset({"CVL", "PTY", "ETH"}),
    "MIL": frozenset({"*"}),
}
#: How far to the right an origin may stand.
_REACH = 4


@dataclass(slots=True)
class Attributes:
    """What is told; empty where nothing is. `led_by`: the country that leads those who act together."""

    sector: str = ""
    country: str = ""
    elsewhere: bool = False
    led_by: str = ""


def describe(draft: Draft, doc: Doc, words: Words, lexicon: ActorLexicon, at: dict[int, list[Draft]]) -> Attributes:
    """The attributes of the noun that a draft is headed by."""
    told = Attributes()
    sector = draft.role.sector if draft.role is not None else draft.who.sector
    for token in _adjectives(doc, draft, words):
        forms = {token.lemma_.lower(), lexicon.stem(token.text.lower())}
        several = draft.plural and sector == "GOV"
        if forms & lexicon.classes["elsewhere"] or several and forms & lexicon.classes["regional"]:
            # "die *baltischen* Staaten" are several countries, "das baltische Land" is one that was named
            told.elsewhere = True
        for name, bearers in _SAID_OF.items():
            if sector in bearers and forms & lexicon.classes[name]:
                told.sector = name
        if forms & lexicon.classes["led"]:
            # "die von *Saudi-Arabien* geführte Koalition"
            told.led_by = told.led_by or _named_before(token, doc, draft, at)
        if forms & lexicon.classes["stemming"]:
            told.country = told.country or _named_before(token, doc, draft, at)
    told.country = told.country or _example(draft, doc, lexicon, at)
    told.country = told.country or _origin_behind(draft, doc, words, lexicon, at)
    return told


def _adjectives(doc: Doc, draft: Draft, words: Words) -> list[Token]:
    """Adjectives and participles of the phrase: by the parser, and those directly before."""
    found = [c for c in doc[draft.head].children if c.dep_ == "amod" and c.i < draft.head]
    i = min(draft.start_token, draft.head) - 1
    while i >= 0 and doc[i].pos_ == "ADJ" and not words.gap[i]:
        found.append(doc[i])
        i -= 1
    found += [doc[k] for k in range(draft.start_token, draft.head) if doc[k].pos_ == "ADJ"]
    return list({token.i: token for token in found}.values())


def _country_of(draft: Draft) -> str:
    return draft.who.country if draft.who.kind in ("state", "place", "group") and draft.role is None else ""


def _named_before(participle: Token, doc: Doc, draft: Draft, at: dict[int, list[Draft]]) -> str:
    """The country in the phrase of a participle, which begins at the latest behind the article of the noun."""
    for k in range(participle.i - 1, max(participle.i - _REACH, -1), -1):
        if doc[k].pos_ in ("DET", "VERB", "PUNCT"):
            break
        for other in at.get(k, ()):
            if other is not draft and _country_of(other):
                return _country_of(other)
    return ""


def _example(draft: Draft, doc: Doc, lexicon: ActorLexicon, at: dict[int, list[Draft]]) -> str:
    """ "Terrorgruppen wie *Boko Haram*": of the country of the one that stands for them."""
    if draft.role is None or draft.role.kind != "organ":
        return ""
    for child in doc[draft.head].children:
        if child.i < draft.end_token or not any(
            c.lower_ in lexicon.classes["example"] for c in child.children if c.i < child.i
        ):
            continue
        for other in at.get(child.i, ()):
            if other.role is None and other.who.kind == "organisation" and other.who.country:
                return other.who.country
    return ""


def _origin_behind(draft: Draft, doc: Doc, words: Words, lexicon: ActorLexicon, at: dict[int, list[Draft]]) -> str:
    """The country of an adjective that an origin behind the noun has."""
    origin = lexicon.classes["origin"]
    for k in range(draft.end_token, min(draft.end_token + _REACH, len(doc))):
        if words.gap[k] or doc[k].pos_ in ("VERB", "AUX", "PUNCT"):
            break
        if doc[k].lemma_.lower() in origin:
            for i in range(draft.end_token, k):
                for other in at.get(i, ()):
                    if other.form == "adjective":
                        return _country_of(other)
    return ""
