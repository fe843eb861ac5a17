"""Who is subject and what is governed: corrections that German grammar allows over the parser's answer. Takes a parsed sentence, changes labels.

- A prepositional object is obl:arg if its verb governs the preposition (`valency.lex`), else obl.
- `von` in the passive marks the doer (obl:agent).
- A clause has one subject. Of two, the form decides: er, wir, man, wer are nominative; den, dem, einen, ihn are not; the verb agrees
  in number with its subject ("Kim lobte er": er is the subject, Kim the object).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..gazetteer import kinds
from .cases import (
    CLEAR,
    DATIVE_WORDS,
    NAMES,
    SUBJECTS,
    does_things,
    finite_form,
    is_accusative,
    is_dative,
    is_noun,
    is_plural,
    is_unmarked,
    is_word,
    subject_score,
)
from .lists import listed
from .valency import GENITIVE, governs

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_ALWAYS_NOMINATIVE = frozenset(listed("always nominative"))
_COMPLEMENTS = frozenset({"nsubj", "nsubj:pass", "obj", "obl:arg"})
#: Clauses with a subject of their own; a conjunct may share that of the first.
_CLAUSES = frozenset({"ROOT", "ccomp", "acl:relcl", "advcl", "parataxis"})
_STAND_FOR_SUBJECT = frozenset({"expl", "csubj", "csubj:pass"})
_CASE_OF = {"nsubj": "Nom", "nsubj:pass": "Nom", "obj": "Acc", "obl:arg": "Dat"}


def correct(doc: Doc) -> None:
    """Changes `dep_` only, never the tree."""
    verbs, names = _by_verb(doc)
    for head, found in names.items():
        if head not in verbs:
            continue
        subjects = [t for t in verbs[head] if t.dep_ in SUBJECTS]
        if not subjects or len(subjects) == 1 and subject_score(subjects[0], finite_form(doc[head])) <= -1:
            _lend_subject(doc[head], found[0])
            verbs[head].append(found[0])
        elif len(subjects) == 1 and not any(t.dep_ == "obj" for t in verbs[head]):
            _lead(doc[head], found[0], subjects[0])
            verbs[head].append(found[0])
    for head, found in verbs.items():
        _correct_clause(doc[head], found)


def _by_verb(doc: Doc) -> tuple[dict[int, list[Token]], dict[int, list[Token]]]:
    """What the parser took for subjects and objects, by the word they hang on, and names that it took for adverbs. Phrases with a preposition
    become what their verb makes of them; marks become punctuation."""
    strings = doc.vocab.strings
    complements = {strings.add(dep) for dep in _COMPLEMENTS}
    oblique = {strings.add(dep) for dep in ("obl", "obl:arg")}
    loose = strings.add("advmod")
    verbs: dict[int, list[Token]] = {}
    names: dict[int, list[Token]] = {}
    for i, dep in enumerate(doc.to_array("DEP").tolist()):
        if dep in complements:
            token = doc[i]
            if is_word(token.text) and _is_phrase(token):
                token.dep_ = "obl"
                _govern(token)
            elif is_word(token.text):
                verbs.setdefault(token.head.i, []).append(token)
            else:
                token.dep_ = "punct"
                continue
        elif dep == loose and doc[i].tag_ in NAMES:
            # "Pakistan hat den Luftraum gesperrt": a name is no adverb, if only the subject is lacking
            names.setdefault(doc[i].head.i, []).append(doc[i])
        if dep in oblique:
            if _owned_and_bare(doc[i]):
                # "Thailands Armee hat die Macht übernommen"
                doc[i].dep_ = "nsubj"
                verbs.setdefault(doc[i].head.i, []).append(doc[i])
                continue
            _govern(doc[i])
    return verbs, names


def _correct_clause(verb: Token, found: list[Token]) -> None:
    """Settle which of the words that hang on a verb is its subject, and what the others are."""
    _share_subject(verb, found)
    subjects = [token for token in found if token.dep_ in SUBJECTS]
    if len(subjects) > 1:
        _one_subject(verb, subjects)
    elif subjects:
        _swap(verb, subjects[0])
    else:
        _find_subject(verb, found)
    if subjects:
        _plain_order(verb)
    _give(found)
    passive = _is_passive(verb)
    if passive is False and any(child.lemma_ == "haben" for child in verb.children if child.dep_ == "aux"):
        for child in verb.children:
            if child.dep_ == "obl:agent":
                # "hat die Stadt *von der Miliz* zurückerobert"
                child.dep_ = "obl"
    if any(child.tag_ == "PTKZU" for child in verb.children) and not finite_form(verb).tag_.endswith("(FIN)"):
        _no_subject(found)
    for token in found:
        _name_function(token, verb, found, passive)
        _agree(token)


def _name_function(token: Token, verb: Token, found: list[Token], passive: bool | None) -> None:
    """Whether a subject is one of a passive (None: the verb does not say), whether an object is a dative."""
    if token.dep_ in SUBJECTS:
        if passive is not None:
            token.dep_ = "nsubj:pass" if passive else "nsubj"
    elif token.dep_ == "obj":
        if is_dative(token) or token.tag_ == "NE" and verb.lemma_ in listed("with dative"):
            # "drohte *Pjöngjang* mit Vergeltung"
            token.dep_ = "obl:arg"
    elif token.dep_ == "obl:arg" and not any(t.dep_ == "obj" for t in found):
        if is_accusative(token) or _beside_dative(token, found):
            token.dep_ = "obj"


def _give(found: list[Token]) -> None:
    """Of two objects beside a subject, a name before a bare noun is who is given it: "verkauft *Indien* U-Boote", "lieferte *Kiew* Waffen"."""
    objects = [token for token in found if token.dep_ == "obj"]
    if len(objects) != 2 or not any(token.dep_ in SUBJECTS for token in found):
        return
    name, thing = objects
    named = not {"L", "C"}.isdisjoint(kinds().get(name.text, ""))
    if named and thing.tag_ == "NN" and thing.i > name.i and not any(c.dep_ in ("det", "case") for c in thing.children):
        name.dep_ = "obl:arg"


def _is_phrase(token: Token) -> bool:
    """Whether what the parser took for a subject or object stands behind a preposition: it is neither. "Um die hundert Leute" counts people."""
    if token.dep_ == "obl:arg" or token.head.tag_[:1] != "V" or token.tag_ not in NAMES:
        return False
    case = next((child for child in token.lefts if child.dep_ == "case"), None)
    if case is None or case.tag_ not in ("APPR", "APPRART", "APPR(ART)"):
        return False
    return not any(child.dep_ == "nummod" or child.pos_ == "NUM" for child in token.lefts)


def _beside_dative(token: Token, found: list[Token]) -> bool:
    """ "denen er *Verbindungen* vorwirft": of two bare nouns the one that is no dative, where a pronoun is."""
    if token.tag_ not in NAMES or is_dative(token) or any(child.dep_ == "case" for child in token.children):
        return False
    return any(t != token and t.dep_ == "obl:arg" and t.lower_ in DATIVE_WORDS for t in found)


def _no_subject(found: list[Token]) -> None:
    """An infinitive with "zu" has no subject: what the parser took for one is its object, if it has no other."""
    if not any(token.dep_ == "obj" for token in found):
        for token in found:
            if token.dep_ in SUBJECTS and token.tag_ in NAMES:
                token.dep_ = "obj"
                return


def _agree(token: Token) -> None:
    """The case of a subject or object is that of its function."""
    case = _CASE_OF.get(token.dep_)
    known = token.morph.get("Case")
    if case is None or known == [case]:
        return
    if case == "Dat" and any(child.dep_ == "case" for child in token.lefts):
        return
    if case == "Dat" and known == ["Gen"] and not _may_be_dative(token):
        return
    if known:
        features = token.morph.to_dict()
        features["Case"] = case
        token.set_morph(features)


def _owned_and_bare(token: Token) -> bool:
    """Whether a noun in front of its verb has no preposition but an owner by name: no adverb of time, so a subject or object."""
    return (
        token.tag_ == "NN"
        and token.i < token.head.i
        and token.head.tag_[:1] == "V"
        and not any(child.dep_ == "case" for child in token.children)
        and any(child.dep_ == "nmod" and child.i == token.i - 1 and child.tag_ == "NE" for child in token.lefts)
        and not any(child.dep_ in SUBJECTS and child.i < token.i for child in token.head.children)
    )


def _may_be_dative(token: Token) -> bool:
    """ "Sie blieben *der Feier* fern": a feminine that looks like a genitive, with a verb that asks for none."""
    return (
        "Fem" in token.morph.get("Gender")
        and not governs(token.head.lemma_, GENITIVE)
        and any(child.dep_ in ("det", "det:poss") and child.lower_.endswith("er") for child in token.lefts)
    )


def _govern(token: Token) -> None:
    verb = token.head
    if verb.tag_[:1] != "V":
        return
    case = next((child.lower_ for child in token.lefts if child.dep_ == "case"), "")
    if case in listed("doers") and any(child.dep_ == "aux:pass" for child in verb.children):
        token.dep_ = "obl:agent"
    elif case:
        token.dep_ = "obl:arg" if governs(verb.lemma_, case) else "obl"


def _is_passive(verb: Token) -> bool | None:
    """`werden` with a participle is the passive, with an infinitive the future; "sein" makes the perfect of a verb of motion ("sind eingerückt"),
    with other participles it is left to the parser (None)."""
    auxiliaries = [child for child in verb.children if child.dep_ in ("aux", "aux:pass")]
    become = [child for child in auxiliaries if child.lemma_ == "werden"]
    if not become or verb.tag_[:1] != "V":
        if not become and verb.lemma_.endswith(listed("motion")):
            for child in auxiliaries:
                child.dep_ = "aux"
            return False if auxiliaries else None
        return False if any(child.lemma_ == "haben" for child in auxiliaries) else None
    passive = verb.tag_ == "VV(PP)" and not any(child.lemma_ == "haben" for child in auxiliaries)
    for child in become:
        child.dep_ = "aux:pass" if passive and (len(become) == 1 or not child.tag_.endswith("(FIN)")) else "aux"
    return passive


def _lead(verb: Token, name: Token, subject: Token) -> None:
    """ "*Pakistan* rief Indien zu Gesprächen auf": of a name right before the finite verb, which is no adverb, and another of its kind right behind it,
    neither of which shows its case, the first is the subject (not: "Kiew verließ Selenskyj")."""
    finite = finite_form(verb)
    bare = name.pos_ == "PROPN" and not any(child.dep_ == "case" for child in name.children)
    alike = not set(kinds().get(name.text, "")).isdisjoint(kinds().get(subject.text, ""))
    bare = bare and alike and name.lower_ not in listed("times")
    around = name.right_edge.i + 1 == finite.i and subject.left_edge.i == finite.i + 1
    if bare and around and finite.tag_.endswith("(FIN)") and subject.pos_ == "PROPN" and is_unmarked(subject):
        name.dep_, subject.dep_ = "nsubj", "obj"


def _lend_subject(verb: Token, name: Token) -> None:
    """A name without a preposition that the parser took for an adverb is the subject that a finite clause lacks."""
    finite = finite_form(verb)
    bare = not any(child.dep_ == "case" for child in name.children)
    if verb.dep_ in _CLAUSES and finite.tag_.endswith("(FIN)") and bare and name.pos_ == "PROPN":
        if not any(child.dep_ in _STAND_FOR_SUBJECT for child in verb.children) and subject_score(name, finite) >= 0.5:
            name.dep_ = "nsubj"


def _find_subject(verb: Token, objects: list[Token]) -> None:
    """A finite clause that is not joined to another has a subject: an object that can be it, is it. One that is joined may share it, but not with two
    objects of which one stands in front ("…, und *Washington* verlangte die Rückkehr")."""
    finite = finite_form(verb)
    if not finite.tag_.endswith("(FIN)"):
        return
    if verb.dep_ not in _CLAUSES:
        objects = [token for token in objects if token.dep_ == "obj"]
        if verb.dep_ != "conj" or len(objects) < 2 or not (objects[0].i < finite.i < objects[1].i):
            return
        objects = objects[:1]
    if any(child.dep_ in _STAND_FOR_SUBJECT for child in verb.children):
        return
    scored = [(subject_score(token, finite), -token.i, token) for token in objects if token.dep_ == "obj"]
    if scored:
        score, _, token = max(scored)
        if score >= 0.5:
            token.dep_ = "nsubj"


def _share_subject(verb: Token, found: list[Token]) -> None:
    """A verb right behind the conjunction that joins it shares the subject in front of the first verb: what follows is no subject ("Rom verurteilte
    den Anschlag und sicherte *Kairo* Hilfe zu")."""
    finite = finite_form(verb)
    if verb.dep_ != "conj" or verb.head.tag_[:1] != "V" or not finite.tag_.endswith("(FIN)") or finite.i == 0:
        return
    joint = finite.nbor(-1)
    first = finite_form(verb.head)
    shared = any(child.dep_ in SUBJECTS and child.i < first.i for child in verb.head.children)
    if joint.tag_ != "KON" or joint.head != verb or not first.tag_.endswith("(FIN)") or not shared:
        return
    taken = any(token.dep_ == "obj" for token in found)
    for token in found:
        if token.dep_ in SUBJECTS and token.i > finite.i and subject_score(token, finite) < CLEAR:
            token.dep_ = "obl:arg" if taken or is_dative(token) else "obj"
            taken = True


def _one_subject(verb: Token, found: list[Token]) -> None:
    finite = finite_form(verb)
    scores = [subject_score(token, finite) for token in found]
    if any(does_things(token) or token.tag_ == "NE" for token in found):
        # "*Das* musste der Minister einräumen"
        scores = [s - (0.6 if t.lower_ in listed("facts") else 0.0) for s, t in zip(scores, found)]
    best = max(range(len(found)), key=lambda k: (scores[k], -k))
    if scores[best] - min(scores) < 0.5:
        return
    taken = any(child.dep_ == "obj" for child in verb.children)
    for k, token in enumerate(found):
        if k != best:
            dative = is_dative(token)
            token.dep_ = "obl:arg" if dative else ("obj" if not taken else token.dep_)
            taken = taken or not dative


def _swap(verb: Token, token: Token) -> None:
    """A "subject" that cannot be one is the object, if the object can be the subject."""
    other = next((child for child in verb.children if child.dep_ == "obj"), None)
    if other is None:
        return
    finite = finite_form(verb)
    score = subject_score(token, finite)
    if score <= -1 and other.tag_ == "NN" and not does_things(other):
        # "Der EU warf *Orban* Erpressung vor": rather a name that was taken for a dative
        named = [c for c in verb.children if c.dep_ == "obl:arg" and c.tag_ == "NE"]
        other = next((c for c in named if not any(x.dep_ in ("det", "case") for x in c.children)), other)
    better = subject_score(other, finite)
    clear = 2.0
    if is_noun(token) and is_noun(other) and (other.tag_ == "NE" or does_things(other)):
        # "*Menschenrechtler* riefen die Regierung auf": where the number tells, and somebody who does things is there
        clear = 1.5
    if (score <= -1 and better - score >= clear) or (other.lower_ in _ALWAYS_NOMINATIVE and better == CLEAR > score):
        other.dep_ = "nsubj"
        token.dep_ = "obl:arg" if is_dative(token) else "obj"


def _plain_order(verb: Token) -> None:
    """Where no form tells subject and object apart, the one before the finite verb is the subject, if it is one who does things:
    "*Libyens Machthaber* hat die Regierung von Peru kritisiert"."""
    finite = finite_form(verb)
    if not finite.tag_.endswith("(FIN)") or any(child.dep_ == "mark" for child in verb.children):
        return
    first = next((child for child in verb.children if child.dep_ == "obj"), None)
    second = next((child for child in verb.children if child.dep_ == "nsubj" and child.i > finite.i), None)
    if first is None or second is None or first.i > second.i or not (is_unmarked(first) and is_unmarked(second)):
        return
    if first.i > finite.i and (first.tag_ == "NE" or second.tag_ == "NE" or does_things(second)):
        # "ermordeten *Paramilitärs* Tausende Menschen", but "traf den Minister" and "traf Merkel Obama" are left to the parser
        return
    if is_plural(first) != is_plural(second) or not (first.tag_ == "NE" or does_things(first)):
        return
    first.dep_, second.dep_ = "nsubj", "obj"
