"""What stands behind a cue where the parse gives it no clause: a conjunction, an infinitive or a subjunctive tells where it begins.

Takes a cue, gives the draft of those words, less sure than what the parse gives.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lexicon.sayings import Sayings
from ..cues import Cue
from ..draft import Draft
from ..grammar import AUX_DEPS, SUBJECTS, has_features, is_finite, is_relative, sentence_end, tokens_under
from .clauses import is_conjunction
from .extent import draft_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Sentence


def by_conjunction(cue: Cue, sentence: Sentence, sayings: Sayings) -> Draft | None:
    """ "told parliament that …": without commas the parse may hang the clause on the noun before its conjunction."""
    if "clause" not in cue.entry.takes or "weak" in cue.entry.takes:
        return None
    for k in range(max(cue.tokens) + 1, sentence_end(sentence)):
        token = sentence.doc[k]
        if token.text == ";" or is_finite(token) and token.dep_ not in AUX_DEPS:
            return None
        clause = token.head
        if not sayings.has("that", token.lower_) or token.dep_ != "mark" or clause.i <= k:
            continue
        if not _is_astray(clause, k, sayings):
            return None
        return draft_of(cue, {i for i in tokens_under(clause) if i >= k}, sentence, 0.8)
    return None


def _is_astray(clause: Token, conjunction: int, sayings: Sayings) -> bool:
    """Whether a clause with a subject hangs on a noun before its conjunction that is not what says it."""
    noun = clause.head if clause.dep_ in ("acl", "acl:relcl") else None
    if noun is None or noun.i > conjunction or sayings.noun(noun.lemma_) and noun.dep_ in ("obj", "nsubj"):
        return False
    return any(c.dep_ in SUBJECTS and c.i > conjunction for c in clause.children)


def by_commas(cue: Cue, sentence: Sentence, sayings: Sayings) -> Draft | None:
    """Where the parse gives no complement: a conjunction or a subjunctive after the next comma or colon of the cue."""
    doc, stop = sentence.doc, sentence_end(sentence)
    for k in range(max(cue.verb.i, *cue.tokens) + 1, stop):
        if doc[k].text in (",", ":") and k + 1 < stop:
            end = _end_of_told(cue, k, stop, sayings)
            if end:
                return draft_of(cue, set(range(k + 1, end)), sentence, 0.7)
        elif is_finite(doc[k]) and k != cue.verb.i and doc[k].dep_ not in AUX_DEPS:
            return None
    return None


def _end_of_told(cue: Cue, comma: int, stop: int, sayings: Sayings) -> int:
    """Where the words end that a cue tells behind a comma or colon; 0 if what follows is not told."""
    doc, takes = cue.verb.doc, cue.entry.takes
    following = doc[comma + 1]
    firmly = doc[comma].text == "," and "weak" not in takes
    if firmly and "clause" in takes and sayings.has("that", following.lower_):
        return stop
    if firmly and "inf" in takes:
        end = _infinitive_after(doc, comma + 1, stop)
        if end and _leads_on(cue, comma) and not _opens_other(following) and not is_relative(following):
            return end
    return stop if "main" in takes and _tells_main(cue, comma, stop, sayings) else 0


def _opens_other(token: Token) -> bool:
    """Whether a word opens a clause beside the cue's, with a conjunction of either sort."""
    return token.pos_ == "CCONJ" or is_conjunction(token)


def _tells_main(cue: Cue, comma: int, stop: int, sayings: Sayings) -> bool:
    """Whether a main clause that is told follows a comma."""
    doc = cue.verb.doc
    finite = next((doc[j] for j in range(comma + 1, stop) if is_finite(doc[j])), None)
    if finite is None or finite.i == comma + 1 or not _in_told_mood(cue, finite, sayings):
        return False
    return not _opens_other(doc[comma + 1]) and not any(is_relative(t) for t in doc[comma + 1 : comma + 3])


def _in_told_mood(cue: Cue, finite: Token, sayings: Sayings) -> bool:
    """Whether a finite verb shows that a main clause is told: a subjunctive, or "sollte(n)" after a speech act."""
    bidden = cue.entry.kind == "act" and finite.lemma_ in sayings.roles["hearsay"] and finite.dep_ == "aux"
    return bidden or has_features(finite, sayings.roles["carries"])


def _leads_on(cue: Cue, comma: int) -> bool:
    """Whether the words between a cue and a comma are the cue's: no other verb, and no noun that an infinitive could belong to."""
    doc, own = cue.verb.doc, {*cue.tokens, cue.head.i}
    for who in (cue.voice, cue.to):
        own |= set(range(who.start, who.end)) if who is not None else set()
    between = [doc[i] for i in range(max(cue.tokens) + 1, comma) if i not in own]
    if any(t.pos_ in ("VERB", "AUX") for t in between):
        return False
    last = doc[comma - 1]
    return last.i in own or last.pos_ != "NOUN"


def _infinitive_after(doc: Doc, start: int, stop: int) -> int:
    """The end of an infinitive clause that begins at `start`: before a finite verb comes an infinitive with its particle; 0 if none."""
    for k in range(start, stop):
        if is_finite(doc[k]):
            return 0
        if doc[k].tag_ in ("PTKZU", "VV(IZU)", "VVIZU") or doc[k].dep_ == "mark" and doc[k].pos_ == "PART":
            return next((j for j in range(k + 1, stop - 1) if doc[j].text == "," and is_finite(doc[j + 1])), stop)
    return 0
