"""Questions about a clause, answered from Universal Dependencies: its subject, objects, voice, and who stands behind a pronoun.

Takes tokens of a parsed Doc, gives tokens. No word of any language stands here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..language.keeping import kept

if TYPE_CHECKING:
    from spacy.tokens import Token

SUBJECTS = frozenset({"nsubj", "csubj", "nsubj:outer"})
PASSIVE_SUBJECTS = frozenset({"nsubj:pass", "csubj:pass"})
OBLIQUE = frozenset({"obl", "obl:arg", "obl:agent", "nmod", "obl:tmod", "obl:npmod", "nmod:poss", "obl:unmarked"})
#: Relations of what may be opened by a preposition.
_WITH_CASE = OBLIQUE | {"obj", "advcl", "acl", "xcomp", "advmod", "iobj", "appos", "parataxis"}
CONTENT = frozenset({"VERB", "NOUN", "ADJ", "PROPN", "AUX", "ADV", "NUM", "PRON", "X"})


def children(token: Token, *deps: str) -> Iterator[Token]:
    """Children with one of the relations, in text order."""
    for child in token.children:
        if child.dep_ in deps:
            yield child


@kept
def is_passive(verb: Token) -> bool:
    """Whether the clause is passive, or the token a past participle that modifies its object."""
    relations = {child.dep_ for child in verb.children}
    if relations & {"aux:pass", "nsubj:pass", "csubj:pass"}:
        return True
    if "obl:agent" in relations:
        # a verb with a subject and an object is active, whatever its "von" or "by" phrase was taken for
        return not {"nsubj", "obj"} <= relations
    if verb.dep_ == "conj" and not any(c.dep_ in SUBJECTS or c.dep_ == "aux" for c in verb.children):
        head = verb.head
        if head.pos_ in ("VERB", "AUX") and is_participle(verb) == is_participle(head):
            return is_passive(head)
        return False
    if verb.dep_ in ("amod", "acl"):
        return is_participle(verb) or verb.dep_ == "amod" and verb.pos_ == "ADJ"
    return False


def is_participle(verb: Token) -> bool:
    """Whether a verb is a past participle."""
    if "Part" in verb.morph.get("VerbForm") and "Pres" not in verb.morph.get("Tense"):
        return True
    return verb.tag_ in ("VBN", "VV(PP)", "VVPP", "VM(PP)", "VA(PP)")


def is_infinitive(verb: Token) -> bool:
    """Whether a verb is an infinitive without a subject of its own."""
    return "Inf" in verb.morph.get("VerbForm") or "INF" in verb.tag_ or verb.tag_ in ("VB", "VBG")


def subject(verb: Token, object_control: frozenset[str] = frozenset(), depth: int = 0) -> Token | None:
    """The understood grammatical subject of a verb (or nominal predicate): its own, its conjunct's, or the one that controls it."""
    found = own_subjects(verb)
    if found:
        return found[0]
    if depth > 4:
        return None
    head, dep = verb.head, verb.dep_
    if head == verb:
        return None
    if dep == "conj":
        if head.pos_ in ("VERB", "AUX", "ADJ", "NOUN") and verb.pos_ in ("VERB", "AUX", "ADJ"):
            return subject(head, object_control, depth + 1)
        return None
    if dep == "acl:relcl":
        return None
    if dep in ("amod", "acl"):
        if is_infinitive(verb) and head.pos_ == "NOUN":
            return noun_controller(head, object_control, depth)
        return head
    if dep in ("xcomp", "advcl", "ccomp", "csubj", "obj", "obl:arg"):
        if head.pos_ not in ("VERB", "AUX", "ADJ", "NOUN"):
            return None
        if dep == "ccomp" and not is_infinitive(verb):
            return None
        if head.lemma_ in object_control:
            controller = direct_object(head) or next(children(head, "iobj", "obl:arg"), None)
            if controller is not None:
                return controller
            if is_passive(head):
                return subject(head, object_control, depth + 1)
        return subject(head, object_control, depth + 1)
    if dep in ("aux", "aux:pass", "cop"):
        return subject(head, object_control, depth + 1)
    return None


def own_subjects(verb: Token) -> list[Token]:
    """The subjects a parser gave a verb, the likeliest first: a verb has one, so of two the unmistakable nominative wins, then the one that agrees."""
    found = [c for c in verb.children if c.dep_ in SUBJECTS or c.dep_ in PASSIVE_SUBJECTS]
    # a subject that the parser hung on the auxiliary is the verb's
    found += [s for c in verb.children if c.dep_ in ("aux", "aux:pass") for s in c.children if s.dep_ in SUBJECTS]
    if len(found) < 2:
        return found
    number = finite(verb).morph.get("Number")

    def rank(token: Token) -> tuple[bool, bool, bool]:
        case = token.morph.get("Case")
        return (
            not (token.pos_ == "PRON" and "Nom" in case and "Prs" in token.morph.get("PronType")),
            bool(case) and "Nom" not in case,
            bool(number) and bool(token.morph.get("Number")) and not set(number) & set(token.morph.get("Number")),
        )

    return sorted(found, key=rank)


def noun_controller(noun: Token, object_control: frozenset[str], depth: int = 0) -> Token | None:
    """Who does what an infinitive under a noun says ("Israels Drohung, … anzugreifen"): its genitive, else the governing verb's subject."""
    for child in noun.children:
        if child.dep_ in ("nmod", "nmod:poss", "det:poss") and not preposition(child):
            return child
    if noun.head.pos_ in ("VERB", "AUX"):
        return subject(noun.head, object_control, depth + 1)
    return None


def direct_object(verb: Token) -> Token | None:
    """The direct object, shared with a coordinated verb if it has none of its own. Of two without case the second: the first is whom it is given to."""
    found = list(children(verb, "obj"))
    if found:
        return found[-1] if _double_object(found) else found[0]
    for given in children(verb, "iobj"):
        for child in children(given, "appos"):
            # "offered the island a loan": the parser took the thing for another name of the one who gets it
            return child
    subjects = own_subjects(verb)
    if len(subjects) > 1 and not any(c.dep_ == "aux:pass" for c in verb.children):
        return subjects[1]
    return _of_predicate(verb)


def _of_predicate(verb: Token) -> Token | None:
    """ "nannte *die Anschuldigung* absurd": the object may hang on what it is called."""
    for child in children(verb, "xcomp"):
        if child.pos_ == "ADJ":
            return next(children(child, "obj"), None)
    return None


def _double_object(objects: list[Token]) -> bool:
    """Two objects of which no case tells who is given what: where none has any, or the first is a bare name, whose form shows none."""
    if len(objects) != 2 or any(preposition(o) for o in objects):
        return False
    first, second = objects
    bare_name = (
        first.pos_ == "PROPN" and second.pos_ != "PROPN" and not any(c.dep_ in ("det", "amod") for c in first.children)
    )
    return bare_name or not any(o.morph.get("Case") for o in objects)


def is_inflected_name(token: Token) -> bool:
    """A name in a form that is not its lemma ("Moskaus"): a genitive, whatever case the tagger gave."""
    return token.pos_ == "PROPN" and token.lemma_ != token.text and token.text.startswith(token.lemma_[:3])


def indirect_object(verb: Token) -> Token | None:
    """The indirect object; a bare dative among the governed obliques counts."""
    for child in verb.children:
        if child.dep_ == "iobj":
            return child
    objects = list(children(verb, "obj"))
    if _double_object(objects):
        return objects[0]
    for child in verb.children:
        if child.dep_ in ("obl:arg", "obj", "obl") and not preposition(child) and "Dat" in child.morph.get("Case"):
            return child
    subjects = own_subjects(verb)
    return subjects[1] if len(subjects) > 1 and not objects else None


def preposition(token: Token) -> str:
    """The preposition of a phrase (its lemma, two words joined by a blank), or an empty string."""
    parts = [c.lemma_.lower() for c in token.children if c.dep_ == "case" and c.pos_ != "PART"]
    for c in token.children:
        if c.dep_ == "case" and any(g.dep_ == "fixed" for g in c.children):
            return " ".join([c.lower_, *[g.lower_ for g in c.children if g.dep_ == "fixed"]])
    return parts[0] if parts else ""


def phrases(token: Token, name: str) -> Iterator[Token]:
    """Prepositional phrases of a verb or noun with that preposition (also of its conjuncts' shared head)."""
    for child in token.children:
        if child.dep_ in _WITH_CASE and name in case_forms(child):
            yield child


def marked(verb: Token, name: str) -> list[Token]:
    """Complements opened by a word that the parser took for a marker or conjunction ("als" in "bezeichnete ihn als Lügner"), nouns and adjectives alike."""
    return [
        child
        for child in verb.children
        if child.dep_ in ("xcomp", "ccomp", "advcl", "conj", "advmod", "obl", "obj", "nmod", "acl")
        and any(c.lower_ == name and c.dep_ in ("mark", "cc", "case", "advmod") for c in child.children)
    ]


@kept
def case_forms(token: Token) -> frozenset[str]:
    """All ways in which the preposition of a phrase may be named in the lexicon: lemma, form, fixed expression."""
    found: set[str] = set()
    for c in token.children:
        if c.dep_ == "case":
            found.add(c.lemma_.lower())
            found.add(c.lower_)
            fixed = [g.lower_ for g in c.children if g.dep_ == "fixed"]
            if fixed:
                found.add(" ".join([c.lower_, *fixed]))
    return frozenset(found)


def is_definite(noun: Token) -> bool:
    """Whether a noun has a definite article of its own."""
    return any(c.dep_ == "det" and "Def" in c.morph.get("Definite") for c in noun.children)


def is_reflexive(token: Token) -> bool:
    """Whether a token is a reflexive pronoun of its verb."""
    return token.dep_ in ("expl:pv", "expl", "obj", "iobj") and (
        "Yes" in token.morph.get("Reflex") or token.tag_ == "PRF"
    )


def is_relative(token: Token) -> bool:
    """Whether a token is a relative pronoun."""
    return "Rel" in token.morph.get("PronType") or token.tag_ in ("PRELS", "PRELAT", "WDT", "WP", "WP$")


def antecedent(token: Token) -> Token:
    """The noun a relative pronoun stands for; the token itself if it is none."""
    if not is_relative(token):
        return token
    node = token
    for _ in range(12):
        if node.dep_ in ("acl:relcl", "acl"):
            return node.head
        if node.head == node:
            break
        node = node.head
    return token


def conjuncts(token: Token) -> list[Token]:
    """A noun and what is coordinated with it."""
    found = [token]
    for child in token.children:
        if child.dep_ == "conj":
            found.extend(conjuncts(child))
    return found


def is_marked_infinitive(verb: Token) -> bool:
    """An infinitive with the particle that marks one ("zu", "to"), apart or inside the word ("auszusetzen")."""
    return "IZU" in verb.tag_ or any(c.dep_ == "mark" and c.pos_ == "PART" for c in verb.children)


def clause_head(token: Token) -> Token:
    """The predicate of the smallest clause a token stands in."""
    node = token
    for _ in range(40):
        if node.head == node:
            return node
        if node.pos_ in ("VERB", "AUX") and node.dep_ not in ("aux", "aux:pass", "cop", "amod"):
            return node
        if any(c.dep_ == "cop" for c in node.children):
            return node
        node = node.head
    return node


def finite(verb: Token) -> Token:
    """The finite verb of a clause: the predicate itself or one of its auxiliaries."""
    if is_finite_tag(verb):
        return verb
    for child in verb.children:
        if child.dep_ in ("aux", "aux:pass", "cop") and (is_finite_tag(child) or child.tag_ == "MD"):
            return child
    if verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        return finite(verb.head)
    return verb


def is_condition(clause: Token, conjunctions: frozenset[str]) -> bool:
    """Whether a clause is a condition: opened by one of the conjunctions, or its finite verb stands first ("*Sollte* Seoul angreifen, …")."""
    if clause.dep_ != "advcl":
        return False
    marks = {c.lower_ for c in clause.children if c.dep_ == "mark"}
    if marks:
        return bool(marks & conjunctions)
    verb = finite(clause)
    first = next((t for t in clause.subtree if t.pos_ not in ("PUNCT", "CCONJ")), clause)
    return is_finite_tag(verb) and verb.i == first.i


def is_finite_tag(token: Token) -> bool:
    """Finite by tag or morphology."""
    if "INF" in token.tag_ or "(PP)" in token.tag_:
        # the tag knows an infinitive or participle better than the morphology of its form
        return False
    return "Fin" in token.morph.get("VerbForm") or "FIN" in token.tag_ or token.tag_ in ("VBD", "VBZ", "VBP")
