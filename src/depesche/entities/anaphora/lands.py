"""Which state "das Land" means: the one most and last spoken of, as far as the noun and its attributes leave it open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..drafts import Draft, Who, is_state
from .discourse import SUBJECTS

if TYPE_CHECKING:
    from depesche.lexicon.actors import Role

    from .discourse import Discourse

#: A host is at home where a place was named at most so many sentences before.
_SENTENCES_BACK = 3
#: What a mention counts a sentence later, and a state or place by name.
_NEAR, _NAMED = 0.7, 1.5


def state_spoken_of(discourse: Discourse, draft: Draft, role: Role) -> Who | None:
    """The state most and last spoken of that the noun can mean, and not the subject of the same verb."""
    weight = _weight_of_states(discourse, draft, role)
    if not weight:
        return None
    country = max(weight, key=lambda c: (weight[c], c))
    for (kind, _), who in discourse.scan.whos.items():
        if kind == "state" and who.country == country:
            return who
    state = discourse.lexicon.states.get(country)
    if state is None:
        return None
    who = discourse.scan.whos["state", country] = Who("state", state.name, country, "GOV", state=state)
    return who


def _weight_of_states(discourse: Discourse, draft: Draft, role: Role) -> dict[str, float]:
    sentence = discourse.words.sentence
    here = sentence[draft.head]
    beside = {who.country for who in discourse.beside(draft)} | _next_to(discourse, draft, role)
    home = home_of_host(discourse, draft, role)
    lands = frozenset({home.lower()}) if home else _lands(discourse, draft, role)
    weight: dict[str, float] = {}
    for former in discourse.former:
        country = former.who.country
        if not is_state(country) or country in beside or former.head >= draft.head:
            continue
        if lands is None or country.lower() in lands:
            worth = _NAMED if former.place or former.who.kind == "state" and former.form == "name" else 1.0
            weight[country] = weight.get(country, 0.0) + worth * _NEAR ** max(here - sentence[former.head], 0)
    return weight


def home_of_host(discourse: Discourse, draft: Draft, role: Role) -> str | None:
    """Where a host is at home: in the country of the place named last before him. None for who is no host."""
    if role.noun.lower() not in discourse.lexicon.classes["host"]:
        return None
    for _, former in discourse.recent(draft.head, _SENTENCES_BACK):
        if former.who.country and (former.who.kind == "place" or former.place or former.form == "capital"):
            return former.who.country
    return None


def _lands(discourse: Discourse, draft: Draft, role: Role) -> frozenset[str] | None:
    """The states that a description can mean by where they lie: "das *südamerikanische* Land", "der *Inselstaat*"; None for any."""
    classes = discourse.lexicon.classes
    words = [role.noun, *(c.lemma_ for c in discourse.doc[draft.head].children if c.dep_ == "amod")]
    found = [classes[name] for w in words if (name := f"lands:{w.lower()}") in classes]
    return frozenset.intersection(*found) if found else None


def _next_to(discourse: Discourse, draft: Draft, role: Role) -> set[str]:
    """Whose neighbour a subject is that is called a neighbour: of the state that acted in the sentence before."""
    doc, sentence = discourse.doc, discourse.words.sentence
    if role.noun.lower() not in discourse.lexicon.classes["neighbour"] or doc[draft.head].dep_ not in SUBJECTS:
        return set()
    before = sentence[draft.head] - 1
    acted = (f for f in discourse.former if f.head < draft.head and doc[f.head].dep_ in SUBJECTS)
    return {f.who.country for f in acted if sentence[f.head] == before and f.who.country}
