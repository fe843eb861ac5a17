"""The German treebanks in de_news's scheme, with the tags and lemmas of HanTa that the parser reads.

Takes the names of treebanks, gives Sentences ready for training. Each function below is one difference between the
treebanks and the guide (`DE_NEWS.md`); `training/EXPERIMENTS.md` says what each is worth.
"""

from __future__ import annotations

from depesche.language.de.compounds import head_form
from depesche.language.de.hanta import tagger
from depesche.language.de.valency import governs

from .treebank import Sentence, Word, read, remove

_TITLES = frozenset(
    "Herr Herrn Frau Dr. Prof. Präsident Präsidentin König Königin Papst Kaiser Sir Lord Doktor Professor Kanzler Minister General Oberst Graf Fürst Prinz Prinzessin Senator".split()
)
_RELATIVES = frozenset(
    "der die das dem den dessen deren denen was wo wer wen wem welche welcher welches welchem welchen woran worauf wofür womit wobei wodurch wonach worin worüber wovon wozu wohin woher weshalb".split()
)
_COMPARING = frozenset({"als", "wie"})
_BY_CLASS = {"DET": "det", "ADP": "case", "ADJ": "amod", "NUM": "nummod"}
_PARTS_OF_TIME = frozenset("Anfang Ende Mitte anfang ende mitte".split())


def join_hyphens(sentence: Sentence) -> None:
    """US - Präsident, in GSD with spaces between, is one word here."""
    words = sentence.words
    gone: dict[int, int] = {}
    i = 0
    while i + 2 < len(words):
        last = i
        while last + 2 < len(words) and words[last + 1].form == "-" and _belongs(words, last, sentence.source):
            last += 2
        if last > i:
            whole = "".join(w.form for w in words[i : last + 1])
            inside = range(i, last + 1)
            tops = [k for k in inside if not i <= words[k].head <= last or words[k].head == k]
            if len(tops) == 1:
                top = words[tops[0]]
                head, dep = top.head, top.dep
                if head == tops[0]:
                    head = last
                words[last] = Word(
                    whole, whole, words[last].upos, words[last].xpos, words[last].feats, head, dep, words[last].space
                )
                for k in inside:
                    if k != last:
                        gone[k] = last
            i = last + 1
        else:
            i += 1
    if gone:
        remove(sentence, gone)


def _belongs(words: list[Word], i: int, source: str) -> bool:
    left, hyphen, right = words[i], words[i + 1], words[i + 2]
    if hyphen.dep != "punct" or not right.form[0].isalnum() or not left.form[-1].isalnum():
        return False
    if not left.space and not hyphen.space:
        return True
    return source.startswith("de_gsd") and left.dep == "compound" and left.head > i + 1


def rename(sentence: Sentence) -> None:
    words = sentence.words
    for i, word in enumerate(words):
        low = word.form.lower()
        dep = word.dep
        if dep in ("obl:tmod", "nsubj:outer", "cc:preconj", "advmod:emph", "csubj:outer"):
            word.dep = {"obl:tmod": "obl", "nsubj:outer": "nsubj", "cc:preconj": "cc", "csubj:outer": "csubj"}.get(
                dep, "advmod"
            )
        elif dep == "nmod:poss":
            word.dep = "det:poss" if low in ("dessen", "deren") or word.upos in ("DET", "PRON") else "nmod"
        elif dep == "nmod" and low in ("dessen", "deren"):
            word.dep = "det:poss"
        elif dep == "flat":
            word.dep = "flat:name"
        elif dep == "obj" and low == "sich":
            word.dep = "expl:pv"
        elif dep == "acl" and any(
            k.head == i and k is not word and _relative(words, n, i) for n, k in enumerate(words)
        ):
            word.dep = "acl:relcl"
        elif dep == "nummod" and word.upos == "ADJ":
            word.dep = "amod"
        elif dep == "nummod" and word.head < i and word.form.isdigit() and len(word.form) == 4:
            word.dep = "nmod"  # Oktober 2015
        elif dep == "cc" and low in _COMPARING:
            # "als Präsident", "wie im Vorjahr": PUD makes them conjuncts.
            compared = words[word.head]
            if compared.dep == "conj":
                compared.dep = "nmod" if words[compared.head].upos in ("NOUN", "PROPN", "PRON", "NUM") else "obl"
            word.dep = "case"
        elif dep == "dep":
            # GSD leaves the first words of many sentences without a label.
            if word.upos in ("PROPN", "NOUN") and word.head == i + 1 and words[i + 1].upos == "PROPN":
                word.dep = "compound"
            else:
                word.dep = _BY_CLASS.get(word.upos, dep)


def _relative(words: list[Word], n: int, clause: int) -> bool:
    """Is word n a relative pronoun (or has one before it) that opens the clause?"""
    first = n
    while first > 0 and words[first - 1].head in (n, first) and words[first - 1].form != ",":
        first -= 1
    opener = {words[k].form.lower() for k in range(first, n + 1)}
    return first < clause and first > 0 and words[first - 1].form == "," and bool(opener & _RELATIVES)


def reattach_names(sentence: Sentence) -> None:
    """Titles head the name (appos), names begin with their head (flat:name); PUD and GSD have `compound` to the last part."""
    words = sentence.words
    for i in range(len(words)):
        if words[i].dep != "compound":
            continue
        head = words[i].head
        if head <= i:
            words[i].dep = "flat:name"
            continue
        chain = [k for k in range(i, head) if words[k].dep == "compound" and words[k].head == head]
        if len(chain) != head - i:  # something else stands between
            if words[i].form[0].isdigit():
                words[i].dep = "nummod"
            continue
        if words[i].form[0].isdigit():
            words[i].dep = "nummod"
            continue
        if not all(words[k].form[:1].isupper() or words[k].form.lower() in _PARTS_OF_TIME for k in (*chain, head)):
            continue
        top, last = words[i], words[head]
        dep, to = last.dep, last.head
        if words[i].form in _PARTS_OF_TIME:
            inner = "nmod"
        elif words[i].form in _TITLES or (words[i].upos == "NOUN" and last.upos == "PROPN"):
            inner = "appos"
        else:
            inner = "flat:name"
        for k, word in enumerate(words):  # everything outside the name that hung on its last part
            if word.head == head and k != head and not i <= k < head:
                if not (inner == "appos" and word.dep in ("flat:name", "flat") and k == head + 1):
                    word.head = i
        top.dep, top.head = dep, (i if to == head else to)
        if inner == "appos":
            words[chain[1] if len(chain) > 1 else head].dep = "appos"
            first = chain[1] if len(chain) > 1 else head
            words[first].head = i
            for k in range(first + 1, head + 1):
                words[k].dep, words[k].head = "flat:name", first
            for word in words[head + 1 :]:
                if word.head == head and first != head:
                    word.head = first
        else:
            for k in range(i + 1, head + 1):
                words[k].dep, words[k].head = inner, i


def quoted_first(sentence: Sentence) -> None:
    """ "…, sagte X": the quoted clause is the root and the verb of saying its parataxis; PUD and GSD have it the other way."""
    words = sentence.words
    root = next(i for i, w in enumerate(words) if w.head == i)
    clauses = [i for i, w in enumerate(words) if w.dep == "ccomp" and w.head == root and i < root]
    if len(clauses) != 1:
        return
    clause = clauses[0]
    children = [i for i, w in enumerate(words) if w.head == clause]
    if any(words[i].dep == "mark" for i in children):
        return
    # Everything of the verb of saying stands after the quotation, but for marks and the words that open the sentence.
    first = min((i for i, w in enumerate(words) if w.head == root and i > clause), default=root)
    subject_after = any(w.head == root and w.dep == "nsubj" and i > root for i, w in enumerate(words))
    if not subject_after or words[first - 1 if words[first].dep != "punct" else first].form not in (
        ",",
        "“",
        '"',
        "«",
        "”",
        "''",
    ):
        return
    for i, w in enumerate(words):
        if w.head == root and w.dep == "punct" and (i < clause or i == len(words) - 1 or i > root):
            w.head = clause
    words[root].head, words[root].dep = clause, "parataxis"
    words[clause].head, words[clause].dep = clause, "ROOT"


def govern(sentence: Sentence) -> None:
    """A prepositional object that its verb governs is obl:arg, as in de_news; PUD and GSD call them all obl."""
    words = sentence.words
    particle = {w.head: w.form.lower() for w in words if w.dep == "compound:prt"}
    for i, word in enumerate(words):
        if word.dep != "obl":
            continue
        verb = sentence.lemmas[word.head].lower()
        prefix = particle.get(word.head, "")
        if not verb.startswith(prefix):
            verb = prefix + verb
        passive = any(w.dep == "aux:pass" and w.head == word.head for w in words)
        cases = [w.form.lower() for w in words if w.dep == "case" and w.head == i]
        if any(governs(verb, case) for case in cases):
            word.dep = "obl:arg"
        elif passive and cases and cases[0] in ("von", "vom"):
            word.dep = "obl:agent"


def annotate(sentence: Sentence) -> Sentence:
    found = tagger().tag([w.form for w in sentence.words])
    sentence.tags = [t for t, _ in found]
    sentence.lemmas = [lemma for _, lemma in found]
    return sentence


def load(name: str, normalise: bool = True) -> list[Sentence]:
    """The sentences of a German treebank, normalised and tagged."""
    sentences = read(name)
    for sentence in sentences:
        join_hyphens(sentence)
        if normalise and not name.startswith("de_news"):
            rename(sentence)
            reattach_names(sentence)
            quoted_first(sentence)
            for i, word in enumerate(sentence.words):
                if word.dep == "compound" and word.head != i:
                    word.dep = "flat:name" if word.head < i else "compound"
        annotate(sentence)
        if normalise and not name.startswith("de_news"):
            govern(sentence)
    return sentences


def norms(sentence: Sentence) -> list[str]:
    """What stands in NORM for the parser: nouns without the first parts of a compound."""
    return [
        head_form(w.form, t) if t in ("NN", "NE") else w.form.lower() for w, t in zip(sentence.words, sentence.tags)
    ]
