"""Words that say how an act stands to reality and to its clause (`<language>/reality.lex`, columns `group | words`).

`GROUPS` names the groups and what each is for.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import Lexicon

#: What each group of words does.
GROUPS: dict[str, str] = {
    "negator": "negates the clause or phrase it belongs to",
    "modal_future": "modal verbs that put an act into the future",
    "modal_possible": "modal verbs of what may be",
    "modal_demand": "modal verbs of what must be",
    "modal_claim": "modal verbs that make a perfect infinitive hearsay",
    "passive": "auxiliaries that with a participle are the passive of the present and no future",
    "perfect": "auxiliaries of the perfect",
    "planned": "verbs, nouns and adjectives that put an act into the future",
    "possible": "words that make an act a possibility",
    "prevented": "words by which an act did not happen",
    "condition": "conjunctions of condition",
    "purpose": "markers of an infinitive or clause that says what for",
    "due_mark": "marks of an infinitive that, behind a form of to be, is what is planned",
    "aim": "those of them that make their clause a mere aim",
    "support": "verbs that lend a noun their subject",
    "support_passive": "verbs whose subject undergoes the act of the noun",
    "each_other": "says that those who act do so to each other",
    "charge_preposition": "says what somebody is charged with, thanked or punished for: the act of another",
    "opposed": "prepositions behind which stands what somebody is against",
    "support_preposition": "joins a noun to the verb that carries it",
    "object_control": "verbs whose object does what their infinitive says",
    "receiving": "auxiliaries whose subject is given what their participle says",
    "doer_preposition": "marks the doer of what a noun names",
    "causative": "verbs by which the subject has done what their infinitive says",
    "assembling": "verbs and nouns by which the members of a body meet each other",
    "outward": "says where something comes from: who lives there is not hit",
    "place_preposition": "says where something happens; who stands behind it has not done it",
    "target": "says at whom an attack is aimed; who stands behind it has not done it",
    "agent_preposition": "marks the doer of a passive",
    "genitive_preposition": "does the work of a genitive",
    "predicative": "opens what a thing or person is called or taken for",
    "measure": "nouns that only count what stands after them",
    "company": "joins those who act together",
    "bystander": "people who are no actors (the guidelines' experts, observers, critics): what they say is nobody's act",
    "charge": "prepositions by which one is charged, tried or punished for something",
    "topic": "prepositions whose noun is only talked about (in consultations, reports)",
    "background": "prepositions whose noun has happened already",
    "aftermath": "prepositions whose noun came before what the clause tells, or caused it",
    "casualties": "prepositions by which one came to harm in what their noun names",
    "earlier": "prepositions whose noun lies before the story",
    "ago": "prepositions whose length of time lies between what is told and today",
    "then": "adverbs for the time that was told of last",
    "formerly": "words for a past of which the text does not say when",
    "locative": "prepositions that place an event",
    "destination": "prepositions behind which stands where somebody goes, and not where he is",
    "inside": "prepositions that make an unknown name a place",
    "region": "nouns of kinds of places that are part of the place's name",
    "settlement": "nouns of kinds of places that stand before a place's name and are no part of it",
    "existential": "verbs that with an expletive say that there is something",
    "anybody": "pronouns by which speakers speak of themselves and everybody",
    "somebody": "pronouns for people of whom nobody is told apart",
    "another": "adjectives that tell an act from one told before",
    "otherwise": "says that something follows if what was asked for is not done",
    "in_return": "says that somebody does something for what another has done for him",
    "auspices": "nouns that say under whose eyes or lead something is done",
    "forum": "prepositions behind which stands with whom one complains of another",
    "also": "says that somebody does what others have done",
    "reacting": "verbs by which one reacts to what others have said",
    "deed": "nouns that take up any act told before",
    "of_law": "words of charges and trials: who is not named there is a court or a prosecutor",
    "decision": "nouns that take up any act told before but an attack",
    "idiom": "a noun and a verb, mostly with a preposition before the noun, that together name nothing of what the noun or the verb does alone",
    "multitude": "nouns of large numbers that alone mean so many people",
    "breaking_up": "verbs that end or disturb what their object names, which was going on",
    "expletive": "subjects that stand for nobody",
    "venue": "nouns that after a preposition of place are a place themselves",
}


def load_reality(lexicon: Lexicon) -> dict[str, frozenset[str]]:
    """Group → lemmas. Raises `LexiconError` for an unknown group."""
    groups: dict[str, set[str]] = defaultdict(set)
    for row in lexicon.rows("reality.lex"):
        if row["group"] not in GROUPS:
            raise row.error(f"unknown group {row['group']!r}; groups are {', '.join(sorted(GROUPS))}")
        groups[row["group"]].update(row.many("words"))
    return {name: frozenset(groups[name]) for name in GROUPS}
