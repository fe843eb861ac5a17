"""Asks for the arguments of triggers, by their part of speech, and who the arguments are.

Takes a trigger entry and the token it was found at, gives for a slot the argument tokens; `actors` then says whom they name.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from .. import grammar as g
from .caused import caused
from .inside import inside
from .nouns import noun_argument
from .phrases import behind
from .predicatives import named
from .verbs import verb_argument

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ...entities.actors import Actors
    from ...lexicon.triggers import Slot, Trigger


@dataclass(slots=True)
class Binder:
    """Finds the arguments of triggers in one report. `actors` answers `np(token_i)` and `at(token_i)`; `reality` holds the word groups."""

    actors: Actors
    reality: dict[str, frozenset[str]]
    #: (word) -> head lemma of a compound
    heads: Callable[[str], str | None]
    #: Nouns of acts whose genitive undergoes them.
    suffered: frozenset[str] = frozenset()
    freed: frozenset[str] = frozenset()
    #: Arguments found before, by verb and slot: many entries of one word ask for the same.
    _known: dict[tuple[int, str], list[Token]] = field(default_factory=dict)
    _known_of_nouns: dict[tuple[int, str], list[Token]] = field(default_factory=dict)

    # -- arguments ------------------------------------------------------------------------------------------

    def argument(self, trigger: Trigger, token: Token, slot: Slot) -> list[Token]:
        """The tokens that stand in a slot, best first; several are alternatives."""
        if slot.inner is not None:
            return inside(trigger, token, slot, self)
        if trigger.pos == "v":
            return self._argument_of_entry(trigger, token, slot.name)
        if trigger.pos == "n":
            return self.noun_argument(token, slot.name)
        if token.dep_ == "amod" and slot.name == "subj" and not trigger.actor.slots:
            # "*inhaftierte* Kämpfer", "freie Wahlen": it is said of what it stands before, and of nothing else
            return [token.head]
        return self.predicate_argument(token, slot.name)

    def _argument_of_entry(self, trigger: Trigger, verb: Token, name: str) -> list[Token]:
        """Arguments of a verb as its entry means them: below a causative, beside what it calls something, behind its particle."""
        if verb.dep_ == "xcomp" and verb.head.lemma_ in self.reality["causative"]:
            found = caused(trigger, verb, name, self.reality)
            if found is not None:
                return found
        if name != "obj":
            return self.verb_argument(verb, name)
        if any(c.slot.name in self.reality["predicative"] for c in trigger.conditions):
            thing = named(verb)
            if thing is not None:
                return [thing]
        # "handed over a general": the parser may take the particle for a preposition
        return self.verb_argument(verb, name) or [p for word in trigger.words for p in g.phrases(verb, word)]

    def verb_argument(self, verb: Token, name: str) -> list[Token]:
        """Arguments of a verb by slot name."""
        known = self._known.get((verb.i, name))
        if known is None:
            known = self._known[verb.i, name] = verb_argument(verb, name, self)
        return list(known)

    def noun_argument(self, noun: Token, name: str) -> list[Token]:
        """Arguments of a noun by slot name."""
        known = self._known_of_nouns.get((noun.i, name))
        if known is None:
            known = self._known_of_nouns[noun.i, name] = noun_argument(noun, name, self)
        return list(known)

    def predicate_argument(self, token: Token, name: str) -> list[Token]:
        """Arguments of an adjective or a fixed phrase: the actor whom it stands before, those of itself, else those of the verb it belongs to."""
        if name == "subj" and token.dep_ == "amod" and self.actors.np(token.head.i):
            return [token.head]
        found = self.verb_argument(token, name)
        if found:
            return found
        verb = g.clause_head(token)
        if verb != token:
            return [t for t in self.verb_argument(verb, name) if t.i != token.i]
        return []

    # -- who they are ---------------------------------------------------------------------------------------

    def actors_of(self, token: Token | None) -> list[Any]:
        """The political actors a noun phrase denotes, relative pronouns resolved."""
        if token is None:
            return []
        token = g.antecedent(token)
        found = list(self.actors.np(token.i))
        if len(found) == 1 and found[0].form == "role" and found[0].sector and "Plur" in token.morph.get("Number"):
            # "die Staatschefs von Polen und Litauen": one for each of their countries
            one = found[0]
            # "Kampfflugzeuge *aus Frankreich und Italien*"
            homes = self.noun_argument(token, "gen") + behind(token, self.reality["outward"])
            for argument in homes:
                for m in self.actors.np(argument.i):
                    if m.country and m.country != one.country and m.kind in ("state", "place"):
                        found.append(replace(m, code=f"{m.country}:{one.sector}", sector=one.sector))
        return found

    def compound_or_np(self, argument: Token, slot: str) -> list[Any]:
        """Who an argument is: modifiers for the slots `adj` and `comp`, else the noun phrase."""
        if slot == "comp":
            return self.modifiers(argument, "compound", "name", "capital")
        if slot == "adj":
            return self.modifiers(argument, "adjective")
        return self.actors_of(argument)

    def modifiers(self, noun: Token, *forms: str) -> list[Any]:
        """Actors inside or before a noun: "US-Kritik" (compound), "russische Kritik" (adjective)."""
        found = [m for m in self.actors.modifiers(noun.i) if m.form in forms]
        if not found and "compound" in forms:
            # "US drone attack": the name hangs on the other part of the compound
            inner = (c for c in g.children(noun, "compound") if self.actors.at(c.i) is None)
            found = [m for c in inner for m in self.actors.modifiers(c.i) if m.form in (*forms, "name")]
        return found

    # -- what they are called -------------------------------------------------------------------------------

    def word_in(self, noun: Token, words: frozenset[str]) -> bool:
        """Whether a noun or the head of its compound is one of the words."""
        if not words:
            return False
        if noun.lemma_ in words or noun.text in words:
            return True
        if noun.pos_ == "NOUN" and any(c.lemma_ in words for c in g.children(noun, "amod")):
            # "ein falscher Schritt": a class of judgements holds adjectives, too
            return True
        head = self.heads(noun.lemma_)
        # "Patriot-Raketenabwehrsystem": a Raketenabwehrsystem, not only a System
        behind_hyphen = noun.lemma_.rpartition("-")[2]
        return bool(head) and (head in words or behind_hyphen != noun.lemma_ and behind_hyphen in words)

    def in_name(self, noun: Token, among: bool = False) -> bool:
        """Whether a word stands in the name of an organisation; `among`: among other words ("*Doctors* Without Borders" are no doctors)."""
        return any(
            m.kind == "organisation" and m.form == "name" and (not among or m.end_token - m.start_token > 1)
            for m in self.actors.all_at(noun.i)
        )
