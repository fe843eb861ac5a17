"""Reports of products, shows and games, where customers, artists and players act and hardly a state.

`leisure(doc, lexicon)` grades a report by its words, `unpolitical(doc, lexicon)` weighs them against those of politics;
`private(doc, scan, lexicon)` then leaves political only who is it beyond doubt.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from ..language import compound_head
from .drafts import BODIES
from .sport import beyond_doubt, in_office, surely_of_state

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from ..lexicon import Lexicon
    from ..lexicon.actors import ActorLexicon
    from .drafts import Draft, Scan
    from .words import Words

#: Words of leisure among a hundred: hardly a report of politics has two.
GRADES = (0.5, 1.5, 2.5, 4.0)
#: So many different words of leisure at least: one alone is any sentence's.
DIFFERENT = 2
#: With fewer different ones a report is none of leisure beyond doubt, however short it is: "Kamera" and "Fußballfan" stand in any.
CERTAIN = 3
#: Where a state is more than a place.
ACTING = frozenset({"nsubj", "nsubj:pass", "obl:agent", "obl:arg", "obj", "iobj"})
#: Contexts whose words speak of politics; those of economy, technology, health or disasters do not.
POLITICAL_CONTEXTS = frozenset(
    "military intelligence executive legislative election political_institutions pro_democracy pro_autocracy legal reparations human_rights "
    "repression diplomatic territory peacekeeping asylum migration terrorism crime corruption".split()
)
#: Labels of names that a person's name may be part of.
_FIRMS = frozenset({"ORG", "MISC"})
#: How a name hangs on the noun before it.
_NAMING = frozenset({"appos", "flat", "flat:name"})
#: Forms that stand for a name.
_POINTING = frozenset({"description", "role", "pronoun", "possessive"})
#: So many different words of films, novels and games make a report that tells a story.
STORY = 3
#: So many of them and of words of exhibitions make one that speaks of works.
WORKS = 2
#: So many years that lie so far back make a report of history.
OLD_YEARS, LONG_AGO = 4, 30
#: Who fights, spies and hunts in stories.
ARMED = frozenset({"MIL", "REB", "SPY", "COP", "PRM"})
#: From this grade on a report is one of leisure.
PLAIN = 2
#: With fewer words of leisure it is one if at most this share of its sentences names somebody public.
QUIET = 0.15
#: Sectors of public life.
PUBLIC = frozenset({"GOV", "MIL", "REB", "LEG", "PTY", "OPP", "JUD", "COP", "SPY", "PRM"})
#: Who makes a report a serious one, of whatever country.
SERIOUS = PUBLIC - {"GOV"} | {"CRM", "LAB", "REF", "REL", "ETH"}
#: Who is named for what he makes, sells, buys or reports.
BYSTANDERS = frozenset({"BUS", "JRN", "EDU", "CVL", "NGO", "ELI", "CRM", "MED", "MNC"})


def leisure(doc: Doc, lexicon: Lexicon) -> int:
    """Grade of the share of words of products, shows and games among all words (0 to 4)."""
    told = _of_class(doc, lexicon, "leisure")
    different = len(set(told))
    if different < DIFFERENT:
        return 0
    grade = bisect_right(GRADES, 100 * len(told) / max(sum(t.is_alpha for t in doc), 1))
    return grade if different >= CERTAIN else min(grade, PLAIN - 1)


def unpolitical(doc: Doc, lexicon: Lexicon) -> bool:
    """Whether a report has more words of products, shows and games than of politics."""
    told = len(_of_class(doc, lexicon, "leisure"))
    cues, language = lexicon.contexts, lexicon.language
    heads = ((t, compound_head(t.lemma_, language) if t.pos_ in ("NOUN", "PROPN") else t.lemma_) for t in doc)
    political = sum(
        not POLITICAL_CONTEXTS.isdisjoint([*cues.get(t.lemma_, ()), *cues.get(head, ())]) for t, head in heads
    )
    return told > political


def tells_story(doc: Doc, lexicon: Lexicon) -> bool:
    """Whether a report tells of films, novels, plays or games: what is done in them has not happened."""
    told = _of_class(doc, lexicon, "fiction")
    return len(set(told)) >= STORY and 100 * len(told) >= sum(t.is_alpha for t in doc)


def of_works(doc: Doc, lexicon: Lexicon) -> bool:
    """Whether a report speaks of works that may tell of deeds: films, novels, plays, exhibitions."""
    return len({*_of_class(doc, lexicon, "fiction"), *_of_class(doc, lexicon, "showing")}) >= WORKS


def _of_old(doc: Doc, day: str | None) -> bool:
    """Whether most years that a report names are long ago."""
    years = [int(t.text) for t in doc if t.text.isdigit() and len(t.text) == 4 and "1000" <= t.text <= "2100"]
    now = int(day[:4]) if day and day[:4].isdigit() else max(years, default=0)
    old = sum(year < now - LONG_AGO for year in years)
    return old >= OLD_YEARS and 2 * old > len(years)


def _of_class(doc: Doc, lexicon: Lexicon, name: str) -> list[str]:
    """The nouns of a report that belong to a word class, compounds by their head."""
    named = lexicon.triggers.classes.get(name, frozenset())
    return [
        t.lemma_
        for t in doc
        if t.pos_ in ("NOUN", "PROPN")
        and (t.lemma_ in named or t.text in named or compound_head(t.lemma_, lexicon.language) in named)
    ]


def private(doc: Doc, words: Words, found: Scan, lexicon: Lexicon, grade: int, day: str | None) -> bool:
    """Leaves political only whose country is told (customers, artists, "die Behörden" speak for themselves), who is named in full or with an office
    (a surname may be anybody's, a full name part of an orchestra's), and states that do something political or have it done to them (elsewhere they are
    where something is sold, shown or suffered, and their adjectives say where somebody comes from). A report with few words of leisure (`grade`)
    is left alone if it speaks of politics; False then."""
    doubtful, places = _doubts(doc, found, lexicon, day)
    held = {id(d) for d in (*doubtful, *places)}
    serious = {
        words.sentence[d.head]
        for d in found.drafts
        if id(d) not in held and _public(d) or d.role is not None and sector(d.who.full_code() or "") in SERIOUS
    }
    if (
        grade < PLAIN
        and len(serious) > QUIET * (words.sentence[-1] + 1 if words.sentence else 0)
        and not _of_old(doc, day)
    ):
        for draft in places:
            # "Österreich hat sich verändert": the country, not who governs it
            draft.place = draft.place or doc[draft.head].dep_ == "nsubj" and draft.form not in ("adjective", "compound")
        return False
    for draft in doubtful:
        draft.who.political = False
        draft.code = None
    for draft in places:
        draft.place = True
        draft.aside = draft.form in ("adjective", "compound")
    return True


def leave_bystanders(doc: Doc, words: Words, found: Scan, lexicon: Lexicon) -> None:
    """Firms, media, customers and scholars are political only where somebody public is named in their sentence or the one before. "Das Land" that
    does nothing is a place like the state it stands for."""
    for draft in found.drafts:
        if draft.who.kind == "state" and draft.form in _POINTING and not _acts(doc[draft.head], lexicon):
            draft.place = True
    public = {words.sentence[d.head] for d in found.drafts if _public(d)}
    for draft in found.drafts:
        code = draft.code or draft.who.full_code()
        if (
            code
            and sector(code) in BYSTANDERS
            and not public & {words.sentence[draft.head], words.sentence[draft.head] - 1}
        ):
            draft.aside = True


def leave_namesakes(doc: Doc, found: Scan, lexicon: Lexicon) -> None:
    """Who only gives a thing its name does nothing: "der Kaiser-Franz-Joseph-Bart", where nothing else names him, and a state in the name of a firm
    ("Japan Display"). What he did or what was done to him ("das Kennedy-Attentat") names him."""
    acts, language = lexicon.triggers.by_head["n"], lexicon.language
    for draft in found.drafts:
        who, token = draft.who, doc[draft.head]
        others = [d for d in found.at.get(draft.head, ()) if d is not draft]
        if who.person is not None and draft.form == "compound":
            alone = not others and all(d.form == "compound" for d in found.drafts if d.who is who)
            if alone and token.lemma_ not in acts and compound_head(token.lemma_, language) not in acts:
                who.political = False
                draft.code = None
        elif who.kind == "state" and draft.form == "name" and draft.end_token < len(doc):
            behind = doc[draft.end_token]
            firm = token.ent_type_ == "ORG" and behind.ent_type_ == "ORG" and behind.ent_iob_ == "I"
            if firm and behind.pos_ == "PROPN" and all(d.who.kind == "place" for d in found.at.get(behind.i, ())):
                draft.aside = True


def leave_origins(doc: Doc, found: Scan, actors: ActorLexicon, grade: int) -> None:
    """An adjective of a state is no government inside a name ("Verband Deutscher Kaufleute") nor before somebody named who has no office ("der
    österreichische Jurist Max Huber"); that of a city is none where a report has words of leisure ("Wiener Clubs")."""
    small = actors.has("noun_capitals")
    for draft in found.drafts:
        if draft.form != "adjective" or draft.who.kind not in ("state", "place"):
            continue
        noun = doc[draft.head].head
        someone = any(c.dep_ in _NAMING and c.ent_type_ == "PER" for c in noun.children)
        someone = someone and noun.lemma_.lower() not in actors.classes["community"]
        someone = someone and not any(d.who.full_code() for d in found.at.get(noun.i, ()))
        if someone or (bool(grade) if draft.city else small and _in_name(doc, draft.head)):
            draft.aside = True


def _in_name(doc: Doc, i: int) -> bool:
    """Whether an adjective has a capital inside a sentence; only where adjectives are written small, and nouns are not."""
    token = doc[i]
    inside = i > 0 and not token.is_sent_start and doc[i - 1].is_alpha
    return inside and token.pos_ == "ADJ" and token.text.istitle()


def _doubts(doc: Doc, found: Scan, lexicon: Lexicon, day: str | None) -> tuple[list[Draft], list[Draft]]:
    """Drafts of whom nothing says that they are political, and states that only say where."""
    full = {
        id(d.who)
        for d in found.drafts
        if d.who.person is not None and beyond_doubt(d) and in_office(d, day) and not _inside_name(doc, d)
    }
    story = tells_story(doc, lexicon)
    gone = {
        d.who.country
        for d in found.drafts
        if d.who.state is not None and d.who.state.end and d.who.state.end < (day or "")
    }
    doubtful: list[Draft] = []
    places: list[Draft] = []
    for draft in found.drafts:
        who = draft.who
        if who.person is not None:
            sure = id(who) in full
        elif draft.role is not None:
            sure = (not who.guessed and not story or surely_of_state(draft.role)) and who.country not in gone
        elif who.kind == "state":
            sure = True
            if draft.form in ("adjective", "compound") or not _acts(doc[draft.head], lexicon) or who.country in gone:
                places.append(draft)
        else:
            sure = not (story and who.sector in ARMED) and who.country not in gone
        if not sure:
            doubtful.append(draft)
    return doubtful, places


def _acts(token: Token, lexicon: Lexicon) -> bool:
    """Whether somebody does or undergoes what the lexicon knows as an act, in words that mostly stand for one."""
    if token.dep_ not in ACTING:
        return False
    heads = lexicon.triggers.by_head
    verb = token.head.pos_ == "VERB"
    kinds = "v" if verb else "na"
    return any(t.open < 2 and not (verb and t.words) for kind in kinds for t in heads[kind].get(token.head.lemma_, ()))


def _public(draft: Draft) -> bool:
    """Whether somebody of public life is named: a state that acts, an organ, a party, a court, police, an armed group, an international body."""
    code = draft.code or draft.who.full_code()
    if not code or draft.place or draft.aside or draft.form == "adjective":
        return False
    return code[:3] in BODIES and code[:3] != "NGO" and code[:3] != "MNC" or sector(code) in PUBLIC


def sector(code: str) -> str:
    """The sector of a code, or the body that stands in a country's place."""
    return code[4:7] if code[:3] not in BODIES else code[:3]


def _inside_name(doc: Doc, draft: Draft) -> bool:
    """Whether a person's name is the end of the name of something else ("das Orquesta Sinfónica Simón Bolívar")."""
    first = doc[draft.start_token]
    goes_on = first.ent_iob_ == "I" and first.ent_type_ in _FIRMS
    return goes_on or first.i > 0 and doc[first.i - 1].ent_type_ in _FIRMS
