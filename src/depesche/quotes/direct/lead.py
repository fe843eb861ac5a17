"""Who speaks by what stands before quoted words and a colon: "X sagte: „…“", "– X: „…“".

Takes the tokens of the sentence before the words and the cues among them, gives an `Attribution`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..candidates import Speakers
from ..cues import Cue
from ..draft import Voice
from ..grammar import AUX_DEPS, clause_head, is_finite, is_passive, subject_of, verb_of
from ..voicing import voice, voice_of
from .stretch import Stretch
from .voices import Attribution, outside

if TYPE_CHECKING:
    from spacy.tokens import Token

#: How many tokens before the colon a particle of origin may stand.
NEAR = 6
#: Clauses that hang on another verb.
DEPENDENT = frozenset({"ccomp", "advcl", "acl", "acl:relcl", "csubj", "xcomp"})


def before_colon(s: Stretch, lead: list[int], cues: list[Cue], speakers: Speakers) -> Attribution:
    """Who speaks by the words before a colon: by a particle, a label, a cue, else the subject. `cues`: those among `lead`, in order."""
    so = _particle(lead[1:][-NEAR:], speakers)
    who = main_subject(lead, speakers) if so is not None else None
    if so is not None and who is not None:
        return Attribution(who, [so])
    labelled = speakers.label(lead)
    if labelled is not None:
        return Attribution(labelled)
    cue = _opening(s, lead, cues)
    if cue is None:
        return Attribution(main_subject(lead, speakers))
    who = outside(cue, s)
    if who is None and not (cue.passive and cue.entry.source is None):
        who = main_subject(lead, speakers)
    return Attribution(who, cue.tokens, cue.entry.medium)


def _particle(tokens: list[int], speakers: Speakers) -> int | None:
    """The first particle of origin ("so") behind punctuation."""
    doc = speakers.doc
    return next((i for i in tokens if speakers.sayings.has("so", doc[i].lower_) and doc[i - 1].is_punct), None)


def _opening(s: Stretch, lead: list[int], cues: list[Cue]) -> Cue | None:
    """The cue that opens the words: the verb right before the colon, whatever the parse makes of its clause, else the last of a main clause."""
    last = next((i for i in reversed(lead) if not s.doc[i].is_punct and not s.doc[i].is_space), -1)
    found = next((c for c in cues if last in _ends_of(c) and _opens_words(c)), None)
    return found or next((c for c in reversed(cues) if _is_main(c.head, lead)), None)


def _opens_words(cue: Cue) -> bool:
    """Whether quoted words can follow a cue; in a dependent clause "hervorgegangen sei:" leaves them to the verb of the main one."""
    return bool(cue.entry.takes & {"quote", "main"}) or cue.head.dep_ == "ROOT"


def _ends_of(cue: Cue) -> set[int]:
    """The tokens a cue may end its clause with: its words and its auxiliaries ("… zum Ziel erklärt hatte: „…“")."""
    relative = cue.head.dep_ in ("acl:relcl", "acl", "ROOT", "conj")
    return {cue.verb.i, *cue.tokens, *(c.i for c in cue.head.children if relative and c.dep_ in AUX_DEPS)}


def main_subject(lead: list[int], speakers: Speakers) -> Voice | None:
    """The subject of the clause before the words; behind a particle, and where no clause has one, the first name."""
    sayings = speakers.sayings
    for verb in _main_verbs(lead, speakers) if _particle(lead[-NEAR:], speakers) is None else ():
        if is_passive(verb):
            return voice_of(None, verb, True, sayings, speakers)
        subject = subject_of(verb)
        if subject is None or subject.i not in lead or not speakers.is_nominal(subject):
            continue
        if not sayings.has("nobody", subject.lower_):
            return voice(_speaking(subject, verb, lead, speakers))
    return _first_name(lead, speakers)


def _main_verbs(lead: list[int], speakers: Speakers) -> Iterator[Token]:
    """The verbs of the main clauses, the last first."""
    for i in reversed(lead):
        token = speakers.doc[i]
        if is_finite(token) and _is_main(verb_of(token), lead):
            yield verb_of(token)


def _is_main(head: Token, lead: list[int]) -> bool:
    """Whether a verb heads a main clause of the words before the colon: no dependent clause of another verb there."""
    for _ in range(6):
        if head.dep_ in DEPENDENT and head.head.i in lead:
            return False
        if head.dep_ != "conj" or head.head.i not in lead:
            return True
        head = head.head
    return True


def _speaking(subject: Token, verb: Token, lead: list[int], speakers: Speakers) -> Token:
    """The subject, or, if it is a thing, another nominative of its clause that can speak."""
    if subject.pos_ == "PRON" or speakers.can_speak(subject):
        return subject
    clause = clause_head(verb)
    words = (speakers.doc[k] for k in lead if k != subject.i)
    others = (t for t in words if t.morph.get("Case") == ["Nom"] and clause_head(t).i == clause.i)
    return next((t for t in others if _is_person(t, speakers)), subject)


def _is_person(token: Token, speakers: Speakers) -> bool:
    if token.pos_ == "PRON":
        return bool(token.morph.get("PronType") == ["Prs"])
    return token.pos_ in ("NOUN", "PROPN") and speakers.can_speak(token)


def _first_name(lead: list[int], speakers: Speakers) -> Voice | None:
    """The first noun that hangs on no other, behind a particle if there is one; what stands in another case than the subject comes last."""
    doc = speakers.doc
    so = _particle(lead[1:], speakers)
    inside = {i for i in lead if so is None or i > so}
    names = [
        doc[i]
        for i in sorted(inside)
        if doc[i].pos_ in ("PROPN", "NOUN", "PRON")
        and not speakers.sayings.has("nobody", doc[i].lower_)
        and not (doc[i].head.pos_ in ("NOUN", "PROPN") and doc[i].head.i in inside - {i})
    ]
    return voice(min(names, key=speakers.is_oblique)) if names else None
