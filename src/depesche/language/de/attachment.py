"""Where a word hangs: corrections that German grammar allows over the parser's tree, made before the labels are corrected (`arguments.py`).

- Who is joined to a titled name is joined to the title: "Kanzlerin Anna Meier und die Türkei" are two. A title in the plural has its names
  joined ("die Minister Meier und Schulz").
- A verb in the plural with one subject in the singular has a second one: "Die Regierung in Rom und Athen unterzeichneten …".
- "zwischen" stands before two: who is joined to the noun in front of "zwischen X", is joined to X.
- "als auch", "wie auch", "sondern auch" join a second: "Sowohl Rom als auch Athen", "nicht nur Rom, sondern auch Athen".
- What is spoken of, with whom or against whom, belongs to the verb and not to the place in front: "sprachen in Rom über Syrien".
- What a conjunction parts before the finite verb is one constituent: "Russland und die Ukraine haben ihren Streit beigelegt".
- A genitive right before a verb that governs it is the verb's: "hat drei Männer des Mordes angeklagt".
- A bare noun behind a time of day is no attribute of it: "haben am Abend Raketen abgefeuert".
- Behind a bare subject stands no second noun with an attribute of its own: "hatten Kampfjets Stellungen der Miliz bombardiert".
- A counted noun without a preposition is no attribute: "kamen bei einem Angriff aus dem Tal zwei Bauern ums Leben".
- Who is counted is what the number is: "demonstrierten *Tausende Menschen*"; and what stands behind people belongs to the verb that governs it:
  "demonstrierten Tausende *gegen die Regierung*".
- A common noun is no part of a name in front of it where the verb wants it for its object: "lieferte Rom Waffen", "setzten in Rom Tränengas ein".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import gazetteer
from .cases import does_things
from .hanta import tagger
from .lists import listed
from .valency import GENITIVE, governs

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

#: Relations of the parts of a name to a title in front of it.
_NAMING = frozenset({"appos", "flat", "flat:name"})
_NOUNS = ("NE", "NN")
_DATIVES = frozenset({"obl:arg", "iobj"})
#: What a verb does something to.
_AFFECTED = frozenset({"obj", "obl:arg", "iobj"})
_SUBJECTS = ("nsubj", "nsubj:pass")
_FRONT = frozenset({"nsubj", "nsubj:pass", "obj", "obl:arg", "iobj", "dislocated"})
_INSIDE = frozenset({"appos", "flat", "flat:name", "nmod", "nmod:poss"})
_MEMBERS = frozenset({"obj", "obl:arg", "iobj", "obl", "nsubj", "nsubj:pass"})


def attach(doc: Doc) -> None:
    """Changes heads and the labels of what is hung anew."""
    strings = doc.vocab.strings
    advmod, nmod, conj, cc, case, objects = (
        strings.add(dep) for dep in ("advmod", "nmod", "conj", "cc", "case", "obj")
    )
    subjects = {strings.add(dep) for dep in _SUBJECTS}
    naming = {strings.add(dep) for dep in _NAMING}
    for i, dep in enumerate(doc.to_array("DEP").tolist()):
        if dep == conj:
            _leave_title(doc[i])
            _share_verb(doc[i])
            _stand_between(doc[i])
        elif dep in subjects:
            _leave_auxiliary(doc[i])
        elif dep in naming:
            _join_crowd(doc[i])
            _stand_behind_owner(doc[i])
            _leave_name(doc[i])
            _leave_time(doc[i])
            _leave_subject(doc[i])
        elif dep == objects:
            _join_crowd(doc[i])
        elif dep == advmod:
            _join_also(doc[i])
        elif dep == cc:
            _join_front(doc[i])
        elif dep == case:
            _more_than(doc[i])
        elif dep == nmod:
            _leave_place(doc[i])
            _leave_victim(doc[i])
            _leave_governed(doc[i])
            _leave_people(doc[i])
            _leave_time(doc[i])
            _join_genitive(doc[i])
            _leave_counted(doc[i])


def leave_names(doc: Doc) -> None:
    """Once subjects and objects are known: common nouns behind a name in the dative that were taken for its last part ("gewährte der IAEA *Einblick*")."""
    strings = doc.vocab.strings
    naming = {strings.add(dep) for dep in _NAMING}
    for i, dep in enumerate(doc.to_array("DEP").tolist()):
        if dep in naming and doc[i].head.dep_ in _DATIVES:
            _leave_name(doc[i], dative=True)


def _is_time(token: Token) -> bool:
    return token.lower_ in listed("times")


def _is_place(token: Token) -> bool:
    """Whether a word names a city or country and no person."""
    kinds = gazetteer.kinds().get(token.text, "")
    return ("C" in kinds or "L" in kinds) and "F" not in kinds


def _leave_auxiliary(token: Token) -> None:
    """An auxiliary has no subject; its verb has."""
    if token.head.dep_ in ("aux", "aux:pass") and token.head.head.tag_[:1] == "V":
        token.head = token.head.head


def _leave_title(token: Token) -> None:
    """What is joined to a name behind a title in the singular, is joined to the title."""
    top = token.head
    while top.dep_ in _NAMING and top.head.i == top.i - 1 and top.head.pos_ in ("NOUN", "PROPN"):
        top = top.head
    if top != token.head and top.tag_ == "NN" and top.morph.get("Number") == ["Sing"]:
        token.head = top


def _share_verb(token: Token) -> None:
    """What is joined to a noun inside a singular subject of a plural verb, is joined to the subject."""
    inner = token.head
    subject = inner.head
    if inner.dep_ != "nmod" or subject.dep_ not in _SUBJECTS or subject.i > inner.i:
        return
    if subject.morph.get("Number") != ["Sing"] or any(c.dep_ in ("conj", "nummod") for c in subject.children):
        return
    verb = subject.head
    finite = next((c for c in verb.children if c.dep_ in ("aux", "aux:pass", "cop") and c.tag_.endswith("(FIN)")), verb)
    if not finite.tag_.endswith("(FIN)") or finite.morph.get("Number") != ["Plur"]:
        return
    if not _is_place(inner):
        return
    named = token.pos_ == "PROPN" or any(c.dep_ == "det" for c in token.children)
    if named and not any(c.dep_ == "case" for c in token.children):
        token.head = subject


def _leave_place(token: Token) -> None:
    """ "sprachen in Rom *über Syrien*", "hat Peking *für die Festnahme* kritisiert": a place has no topic and no opponent; its verb has."""
    place = token.head
    verb = place.head
    told = place.dep_ == "obl" or place.dep_ in _AFFECTED
    if place.i < token.i and told and verb.tag_[:1] == "V" and place.tag_ == "NE" and _is_place(place):
        if any(child.dep_ == "case" and child.lower_ in listed("of verbs only") for child in token.lefts):
            token.head, token.dep_ = verb, "obl"


def _leave_governed(token: Token) -> None:
    """ "ist nach den Vorwürfen *von seinem Amt* zurückgetreten": right before a verb that governs its preposition, a phrase is the verb's."""
    noun, case = token.head, next((c for c in token.lefts if c.dep_ == "case"), None)
    verb = noun.head
    if case is None or token.i < noun.i or verb.i != token.right_edge.i + 1 or verb.tag_[:1] != "V":
        return
    if noun.dep_ == "obl" and governs(verb.lemma_, case.lower_):
        token.head, token.dep_ = verb, "obl:arg"


def _is_crowd(token: Token) -> bool:
    return token.lower_ in listed("crowds")


def _leave_people(token: Token) -> None:
    """ "In Wien demonstrierten Tausende *gegen die Regierung*", "drohte dem Botschafter *mit der Ausweisung*": behind a verb that governs its preposition
    and the people it does something to, a phrase is the verb's and not theirs."""
    people, case = token.head, next((c for c in token.lefts if c.dep_ == "case"), None)
    verb = people.head
    if case is None or not verb.i < people.i < token.i or not governs(verb.lemma_, case.lower_):
        return
    if people.dep_ == "nsubj":
        its = _is_crowd(people) or does_things(people) and not any(c.dep_ == "det" for c in people.children)
    else:
        its = (
            people.dep_ in _AFFECTED
            and does_things(people)
            and not any(c.dep_ == "obl:arg" and c.i > people.i for c in verb.children)
        )
    if its:
        token.head, token.dep_ = verb, "obl:arg"


def _join_crowd(token: Token) -> None:
    """ "demonstrierten Tausende *Menschen*": who is counted right behind such a number is the subject, the number what it counts."""
    number = token.doc[token.i - 1] if token.i else token
    beside = token.head in (number, number.head)
    if token.left_edge.i != token.i or not beside or number.dep_ != "nsubj" or not _is_crowd(number):
        return
    if token.tag_ == "NN":
        token.head, token.dep_ = number.head, "nsubj"
        for child in [*number.children, number]:
            child.head = token
        number.dep_ = "nummod"


def _leave_victim(token: Token) -> None:
    """ "sind nach einer Attacke auf eine Frau in Rom *von der Armee* erschossen worden": right before the participle of a passive, behind another
    phrase, "von" tells who has done it."""
    noun, case = token.head, next((c for c in token.lefts if c.dep_ == "case"), None)
    if (
        case is None
        or case.lower_ not in listed("doers")
        or noun.i >= case.i - 1
        and not _is_place(noun)
        or token.right_edge.i + 1 >= len(token.doc)
    ):
        return
    verb = token.doc[token.right_edge.i + 1]
    if verb.tag_ != "VV(PP)" or not any(c.dep_ == "aux:pass" for c in verb.children):
        return
    named = token.tag_ == "NE" and not _is_time(token) or does_things(token)
    if named and not any(c.dep_ == "obl:agent" for c in verb.children):
        token.head, token.dep_ = verb, "obl:agent"


def _leave_time(token: Token) -> None:
    """ "haben am Abend *Raketen* abgefeuert": a bare noun behind a time of day or week is the object of the verb, if that has none."""
    time = token.head
    verb = time.head
    if time.i != token.i - 1 or token.tag_ != "NN" or time.dep_ != "obl" or verb.tag_[:1] != "V":
        return
    if not _is_time(time) or any(c.i < token.i for c in token.children):
        return
    if not any(c.dep_ in ("obj", "nsubj:pass", "cop") for c in verb.children):
        token.head, token.dep_ = verb, "obj"


def _leave_subject(token: Token) -> None:
    """ "hatten Kampfjets *Stellungen der Miliz* bombardiert": what stands right behind a bare subject of those who do things, and has an attribute of its
    own, is no other name of them but the object of the verb, if that has none."""
    subject = token.head
    verb = subject.head
    if subject.i != token.i - 1 or token.tag_ != "NN" or subject.tag_ != "NN" or subject.dep_ != "nsubj":
        return
    if verb.tag_[:1] != "V" or not does_things(subject):
        return
    if not any(c.dep_ in ("nmod", "acl") and c.i > token.i for c in token.children) or does_things(token):
        return
    if not any(c.dep_ in ("obj", "nsubj:pass", "cop", "aux:pass") for c in verb.children):
        token.head, token.dep_ = verb, "obj"


def _leave_counted(token: Token) -> None:
    """ "kamen bei einem Angriff aus dem Tal *zwei Bauern* ums Leben": numbers show no genitive, so a counted noun without a preposition is no attribute
    but the subject of a plural verb that lacks one."""
    if token.tag_ != "NN" or not any(c.dep_ == "nummod" and c.i < token.i for c in token.children):
        return
    if any(c.dep_ in ("case", "det") for c in token.children) or token.head.tag_ not in _NOUNS:
        return
    if token.head.i > token.i or any(c.dep_ == "nummod" for c in token.head.children):
        return
    verb = token.head
    for _ in range(4):
        if verb.tag_[:1] == "V" or verb.head == verb:
            break
        verb = verb.head
    if verb.tag_[:1] != "V" or any(c.dep_ in ("nsubj:pass", "csubj", "expl", "cop") for c in verb.children):
        return
    if any(c.dep_ == "nsubj" for c in verb.children):
        # "entsandte noch in der Nacht 2000 *Soldaten*"
        if _is_time(token.head) and not any(c.dep_ in ("obj", "aux:pass") for c in verb.children):
            token.head, token.dep_ = verb, "obj"
        return
    finite = next((c for c in verb.children if c.dep_ in ("aux", "aux:pass") and c.tag_.endswith("(FIN)")), verb)
    if finite.tag_.endswith("(FIN)") and finite.morph.get("Number") == ["Plur"]:
        token.head, token.dep_ = verb, "nsubj"


def _more_than(token: Token) -> None:
    """ "warf der Regierung *zu große* Nähe vor": before an adjective that is no dative, "zu" says that something is too much."""
    noun = token.head
    if (
        token.lower_ not in listed("too")
        or noun.i < token.i + 2
        or any(c.dep_ in ("det", "det:poss") for c in noun.lefts)
    ):
        return
    adjective = token.nbor(1)
    if adjective.pos_ != "ADJ" or adjective.head != noun or not adjective.lower_.endswith(("e", "es")):
        return
    token.head, token.dep_ = adjective, "advmod"
    if noun.dep_ in ("obl", "obl:arg", "nmod") and noun.head.tag_[:1] == "V":
        noun.dep_ = "obj" if not any(c.dep_ == "obj" and c != noun for c in noun.head.children) else noun.dep_


def _join_genitive(token: Token) -> None:
    """ "hat drei Männer *des Mordes* angeklagt": right before a verb that governs it, a genitive is the verb's and no attribute; so it is behind the object
    of such a verb if it is no owner ("beschuldigte die Polizei *der Folter*", but "die Polizei der Ukraine") and no clause tells what is meant."""
    noun = token.head
    verb = noun.head
    if noun.dep_ not in ("obj", "nsubj:pass") or token.i < noun.i or verb.tag_[:1] != "V":
        return
    if verb.i != token.i + 1:
        owned = any(c.dep_ == "det:poss" for c in token.children)
        owner = not owned and (token.tag_ == "NE" or does_things(token) or _is_place(token))
        told = any(c.dep_ in ("ccomp", "xcomp", "advcl", "parataxis") for c in verb.children)
        if verb.lemma_ not in listed("with genitive") or verb.i > noun.i or owner or told:
            return
    article = token.nbor(-1)
    if "Gen" in article.morph.get("Case") and article.i == noun.i + 1 and governs(verb.lemma_, GENITIVE):
        token.head, token.dep_ = verb, "obl:arg"


def _join_front(cc: Token) -> None:
    """ "*Russland und die Ukraine* haben ihren Streit beigelegt": one constituent stands before the finite verb, so what a conjunction parts there is joined."""
    verb = cc.head
    if verb.tag_[:1] != "V" or cc.i < 1 or cc.lower_ not in listed("joins"):
        return
    parts = [c for c in verb.children if c.dep_ in _FRONT and c.pos_ in ("NOUN", "PROPN")]
    first = next((c for c in parts if c.right_edge.i == cc.i - 1), None)
    second = next((c for c in parts if c.left_edge.i == cc.i + 1), None)
    if first is None or second is None or any(c.dep_ == "case" for c in (*first.children, *second.children)):
        return
    behind = second.right_edge.i + 1
    finite = next((c for c in verb.children if c.dep_ in ("aux", "aux:pass", "cop") and c.tag_.endswith("(FIN)")), verb)
    if finite.i == behind and finite.tag_.endswith("(FIN)") and first.left_edge.is_sent_start:
        second.head, second.dep_, cc.head = first, "conj", second
        if not any(c.dep_ in _SUBJECTS for c in verb.children):
            first.dep_ = "nsubj"


def _join_also(also: Token) -> None:
    """What stands behind "als auch", "wie auch" or "sondern auch" is joined to what stands before."""
    if also.lower_ != "auch" or also.i < 2:
        return
    second, joins = also.head, also.nbor(-1)
    if second.i < also.i or second.dep_ == "conj" or second.pos_ not in ("PROPN", "NOUN", "PRON"):
        return
    first = second.head
    if joins.lower_ == "sondern":
        first = next((c for c in second.head.children if c.dep_ == second.dep_ and c.i < joins.i), first)
    elif joins.lower_ not in ("wie", "als") or joins.head != second or second.dep_ not in ("nmod", "appos", "obl"):
        return
    elif joins.lower_ == "als" and not any(
        w.lower_ == "sowohl" for w in also.doc[max(first.left_edge.i - 2, 0) : joins.i]
    ):
        return
    if first.pos_ in ("PROPN", "NOUN", "PRON") and first.i < joins.i:
        second.head, second.dep_ = first, "conj"
        joins.head, joins.dep_ = second, "cc"


def _stand_between(token: Token) -> None:
    """ "Der Streit zwischen Rom und der Führung in Athen": the second belongs to "zwischen" as the first does."""
    noun = token.head
    if any(c.dep_ == "case" for c in token.children):
        return
    for first in noun.children:
        if first.dep_ != "nmod" or first.i > token.i or not any(c.lower_ == "zwischen" for c in first.lefts):
            continue
        if first.morph.get("Number") != ["Plur"] and not any(c.dep_ == "conj" for c in first.children):
            token.head = first
            return


def _stand_behind_owner(token: Token) -> None:
    """ "*New Yorks Bürgermeister* kritisierte …": a noun of office behind a name with a genitive -s is what the name owns, and no part of it."""
    name, before = token.head, token.nbor(-1) if token.i else token
    if (
        token.tag_ != "NN"
        or before.tag_ != "NE"
        or not before.text.endswith("s")
        or name.i >= token.i
        or not does_things(token)
    ):
        return
    if name.tag_ != "NE" or before != name and before.head != name or not _is_place(name) and not _is_owner(before):
        return
    if any(child.dep_ in ("det", "det:poss", "case") for child in name.children):
        return
    token.head, token.dep_ = (name.head, name.dep_) if name.head != name else (token, "ROOT")
    name.head, name.dep_ = token, "nmod"
    named = [child for child in name.children if child.i > token.i]
    for child in named:
        child.head = token
    if any(child.tag_ == "NE" for child in named):
        # "Libyens *Machthaber* Gaddafi" is one
        token.set_morph({**token.morph.to_dict(), "Number": "Sing"})


def _is_owner(name: Token) -> bool:
    """Whether a name has its -s from the genitive."""
    kinds = gazetteer.kinds().get(name.text[:-1], "")
    return bool(set(kinds) & set("CLFS")) and not gazetteer.kinds().get(name.text)


def _leave_name(token: Token, dative: bool = False) -> None:
    """A common noun that the parser took for the last part of a name in front of it. `dative`: the name is known to be one."""
    name = token.head
    if token.tag_ != "NN" or name.tag_ not in _NOUNS or name.i != token.i - 1:
        return
    inflected = _is_place(name) and token.morph.get("Number") == ["Plur"]
    common = gazetteer.kinds().get(token.text, "W" if inflected or tagger().is_common(token.text) else "") == "W"
    if not common or dative and does_things(token) or any(c.dep_ in _NAMING for c in token.children):
        return
    bare = dative or "S" in gazetteer.kinds().get(name.text, "") and not any(c.dep_ == "det" for c in name.children)
    if not _is_place(name) and (token.is_upper or not bare and token.morph.get("Number") != ["Plur"]):
        # "Siemens AG": a name indeed
        return
    top = name
    while top.dep_ in _INSIDE and top.head.i < top.i:
        top = top.head
    verb = top.head
    if top.dep_ not in _MEMBERS or verb.tag_[:1] != "V" or top == name and not (_is_place(name) or bare):
        return
    taken = {c.dep_ for c in verb.children if c != top}
    second = top.dep_ in _SUBJECTS and not taken.isdisjoint(_SUBJECTS)
    if "obj" in taken or name.tag_ == "NN" and not (second or top.dep_ in _DATIVES):
        return
    if top.dep_ == "obj" or second:
        top.dep_ = "obl:arg"
    behind = [c for c in name.children if c.i > token.i]
    token.head, token.dep_ = verb, "obj"
    for child in behind:
        if any(c.dep_ == "case" and c.lower_ in listed("of verbs only") for c in child.children):
            child.head, child.dep_ = verb, "obl"
        else:
            child.head = token
