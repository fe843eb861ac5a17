"""Who is meant by what has been told before: whose deed is judged, whom an answer goes to, to whom others have done the same.

Each way takes a `Gap` and gives those whom it finds, nobody where the report does not say who they are, None where it does not apply.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from .. import grammar as g
from ..proto import CLAUSE, NOWHERE, SENTENCE, Proto
from .gap import BACK, DEEDS, GIVING, JUDGEMENTS, STATELESS, TOLD, Gap, country, states

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ...records import Participant
    from .gap import Found

#: Acts that call for an answer.
ASKING = frozenset({"ACCUSE", "REQUEST", "THREATEN"})
#: What is decided is no attack, no threat and no talk.
NOT_DECIDED = frozenset({"ASSAULT", "THREATEN", "CONSULT"})


def accused(gap: Gap) -> Found:
    """Who is accused of the deed in whose clause it is named: "machte *die Ukraine* für den Anschlag verantwortlich"."""
    if gap.charge is None or gap.charge.defaults[1]:
        return [p for p in gap.judged if p.code not in gap.codes] or None
    found = [p for p in gap.charge.recipient if p.code not in gap.codes]
    if not found:
        return None
    gap.proto.alleged = True
    return found


def parties(gap: Gap) -> Found:
    """Those who have just agreed or met, where something is agreed or signed by nobody named: "der Vertrag *soll im Mai unterzeichnet werden*"."""
    if not gap.proto.reciprocal or gap.arguments or not g.is_passive(gap.proto.token):
        return None
    for act in gap.told(3):
        if act.reciprocal and act.sentence < gap.proto.sentence and len({country(p.code) for p in act.actor}) > 1:
            return act.actor
    return None


def helped(gap: Gap) -> Found:
    """For whose act somebody does something *in return*: "die EU half Athen. *Im Gegenzug* versprach Griechenland Reformen"."""
    if not any(t.lemma_ in gap.story.groups["in_return"] for t in gap.clause.children):
        return None
    for act in gap.told(2):
        if act.sentence < gap.proto.sentence and gap.codes & _codes(act.recipient):
            return act.actor or None
    return None


def protesters(gap: Gap) -> Found:
    """Who holds a protest that a definite noun takes up: "Tausende demonstrierten gegen den Präsidenten. *Die Kundgebung* verlief friedlich"; one
    elsewhere is another."""
    token = gap.proto.token
    noun = token if token.pos_ == "NOUN" else g.subject(token)
    if noun is None or noun.pos_ != "NOUN" or not g.is_definite(noun) or "Plur" in noun.morph.get("Number"):
        return None
    if gap.story.actors.modifiers(noun.i) or gap.story.binder.noun_argument(noun, "gen"):
        return None
    for act in gap.told(BACK):
        if act.type == "PROTEST" and act.sentence < gap.proto.sentence and act.actor and not act.defaults[0]:
            here = not gap.scene or gap.scene in {country(p.code) for p in act.actor}
            return act.actor if here else None
    return None


def answered(gap: Gap) -> Found:
    """Whom an answer goes to: the one who, in this sentence or the few before, accused, asked or threatened the one who answers, or organs of his state."""
    organs = states(gap.codes)
    for act in gap.told(3):
        if act.type in ASKING and (gap.codes & _codes(act.recipient) or organs & states(_codes(act.recipient))):
            asker = next((p for p in act.actor if p.code not in gap.codes), None)
            return [asker] if asker is not None else None
    return None


def joined(gap: Gap) -> Found:
    """To whom the act of the predicate before was done by the same one, if he is of another country: "verurteilte den Putsch in Niger und *setzte die
    Hilfe aus*"."""
    clause = gap.clause
    if clause.dep_ != "conj":
        return None
    own = states(gap.codes)
    for act in gap.told(0):
        if g.clause_head(act.token) == clause.head and act.defaults[1] < SENTENCE and states(_codes(act.actor)) & own:
            others = states(_codes(act.recipient))
            return act.recipient if others and not others & own else None
    return None


def same_as_others(gap: Gap) -> Found:
    """To whom others have just done the same ("the USA sent *the Philippines* a ship. Germany gave half a million")."""
    kind = gap.proto.type
    for act in gap.told(2):
        alike = act.type == kind or {act.type, kind} <= GIVING
        if not alike or act.sentence >= gap.proto.sentence:
            continue
        others = _codes(act.recipient)
        if kind in GIVING and gap.opposed & others:
            continue
        if act.recipient and act.defaults[1] < NOWHERE and not gap.codes & (_codes(act.actor) | others):
            return act.recipient
    return None


def undergone(gap: Gap) -> set[tuple[str | None, str]]:
    """To whom the acts of the sentences before were done: what is done next is done to them rather than to those who did it."""
    return {(p.entity, p.code) for act in gap.told(4) if act.sentence < gap.proto.sentence for p in act.recipient}


# -- whose deed is judged ---------------------------------------------------------------------------------------


def doer_of_last(gap: Gap) -> Found:
    """Whose deed a judgement without an object is about: of the last one told, in the sentence before ("sprach von einer Provokation"); what somebody
    *also* says of it goes to whom the last one said it."""
    proto = gap.proto
    if gap.object is not None or proto.trigger.pos != "v" or proto.mode not in (None, "disapprove"):
        return None
    if any(
        m.code and m.code not in gap.codes and not m.place and m.form != "adjective" and gap.in_clause(m)
        for m in gap.mentions()
    ):
        # "äußerte sich in einem Gespräch mit *Putin* besorgt"
        return None
    last = [act for act in gap.told(1) if act.sentence < proto.sentence]
    also = any(t.lower_ in gap.story.groups["also"] for t in gap.clause.subtree)
    if also:
        last.sort(key=lambda act: act.type != proto.type)
    for act in last:
        judged = act.type in JUDGEMENTS and not act.reciprocal
        people = act.recipient if judged else act.actor
        known = not act.defaults[judged] or also and act.type == proto.type
        if people and known and not gap.codes & _codes(people):
            return people
    return None


def doer_for_pronoun(gap: Gap) -> Found:
    """Whose deed a pronoun stands for, where the sentence before judges one: "kritisierte die Einigung. Saudi-Arabien begrüßte *sie*"."""
    pronoun = gap.object
    if pronoun is None or pronoun.pos_ != "PRON" or gap.proto.mode == "allege":
        return None
    if any(m.kind == "person" for m in gap.story.actors.all_at(pronoun.i)):
        return None
    for act in gap.told(1):
        if act.sentence < gap.proto.sentence and act.type in JUDGEMENTS and act.defaults[1] == CLAUSE:
            return None if gap.codes & _codes(act.recipient) else act.recipient
    return None


def doer_of_taken_up(gap: Gap) -> Found:
    """Whose deed is judged, where its noun takes up an act told before: "verurteilte *den Anschlag*", "protestierten gegen *das Urteil*", "nannte *den
    Schritt* falsch". Nobody, where the report does not say who has done it; None where no act is taken up."""
    noun, proto = gap.object, gap.proto
    if noun is None or not _takes_up(gap, noun):
        return None
    unknown: Proto | None = None
    for act in (*gap.told(BACK), *gap.main()):
        if act.token.i == proto.token.i or act.sentence == proto.sentence and act.token.i > proto.token.i:
            continue
        if not _may_mean(gap, noun, act):
            continue
        claimed = "claim" in act.trigger.flags
        if (
            unknown is not None
            and not claimed
            and (act.type != "ASSAULT" or act.back_reference or not _same_victims(act, unknown))
        ):
            continue
        if act.actor and not act.defaults[0] and not act.alleged:
            return None if gap.codes & _codes(act.actor) else act.actor
        if act.type == "ASSAULT" and (act.alleged or not act.actor):
            # a detail of an attack told before ("Truppen marschierten ein. *Raketen schlugen ein*") does not say that its doer is unknown
            unknown = unknown or act
    return None if unknown is None else []


def doer_of_what_is_to_end(gap: Gap) -> Found:
    """Who did what he is asked to end: "türkische Jets griffen Stellungen an. Bagdad verlangte ein Ende *der Angriffe*"."""
    if gap.object is None:
        return None
    nouns = [t for t in gap.object.subtree if t.pos_ == "NOUN" and _takes_up(gap, t)]
    for noun in nouns:
        types = gap.types_of(noun) & DEEDS
        for act in gap.told(3):
            if act.type in types and act.sentence < gap.proto.sentence and act.actor and act.defaults[0] < SENTENCE:
                return None if gap.codes & _codes(act.actor) else act.actor
    return None


def _takes_up(gap: Gap, noun: Token) -> bool:
    """Whether a noun with a definite article, and without an owner, may take up what was told before."""
    if noun.pos_ != "NOUN" or gap.story.actors.modifiers(noun.i):
        return False
    owners = (c for c in noun.children if c.dep_ in ("nmod", "nmod:poss", "det:poss"))
    if any(not g.case_forms(c) or gap.behind(c, "genitive_preposition") for c in owners):
        return False
    return any(c.dep_ == "det" and "Ind" not in c.morph.get("Definite") for c in noun.children)


def _may_mean(gap: Gap, noun: Token, act: Proto) -> bool:
    """Whether a noun may take up an act: by its type, by what it was done with or to, or because the noun says no more than that something was done."""
    if act.type == "ASSAULT" and states(_codes(act.actor)) & states(gap.codes):
        # the own forces' answer is not the attack
        return False
    groups = gap.story.groups
    decided = noun.lemma_ in groups["decision"]
    if decided and act.type in NOT_DECIDED:
        # "bedauerte *die Entscheidung*"
        return False
    if decided or noun.lemma_ in groups["deed"]:
        # and not what others have said of it
        return act.type not in JUDGEMENTS
    return act.type in gap.types_of(noun) or _repeats(gap, noun, act)


def _repeats(gap: Gap, noun: Token, act: Proto) -> bool:
    """Whether a noun takes up what a deed was done with or to: "hat ein *Mediengesetz* beschlossen. Die OSZE kritisierte *das Gesetz*"."""
    if act.type in TOLD or act.token.pos_ == "NOUN" or act.sentence == gap.story.sentence_of(noun.i):
        return False
    word = noun.lemma_.lower()
    return len(word) > 3 and any(
        c.dep_ in ("obj", "nsubj:pass")
        and c.pos_ == "NOUN"
        and c.lemma_.lower().endswith(word)
        and not gap.story.actors.modifiers(c.i)
        for c in act.token.children
    )


def _same_victims(one: Proto, other: Proto) -> bool:
    """Whether two attacks hit the same country within two sentences."""
    hit = {country(p.code) for p in one.recipient} & {country(p.code) for p in other.recipient}
    return bool(hit - STATELESS) and abs(one.sentence - other.sentence) <= 2


def _codes(people: Iterable[Participant]) -> set[str]:
    return {p.code for p in people}
