"""What is counted when an engine is measured. Takes analysed Docs and the treebank's Sentences, gives counts that can be added up.

Attachment is counted on gold words, `UAS` and `LAS` without punctuation (as spaCy's scorer counts), `_all` with it. Sums of counts, not
means of percentages, make the pooled figures of a cross-validation.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from spacy.tokens import Doc

from .treebank import Sentence

#: Relations whose F1 is reported.
LABELS = (
    "nsubj", "nsubj:pass", "obj", "iobj", "obl:arg", "obl", "obl:agent", "nmod", "appos", "acl:relcl", "ccomp", "xcomp", "parataxis", "conj",
)  # fmt: skip
#: Who is addressed: any object but the direct one, whatever its preposition.
_ARGUMENTS = ("obl:arg", "iobj")


def f1(both: float, found: float, gold: float) -> float:
    return 2 * both / max(1, found + gold)


class Attachment(Counter[str]):
    """Counts of heads and relations."""

    def add(self, docs: Sequence[Doc], sentences: Sequence[Sentence]) -> None:
        for doc, sentence in zip(docs, sentences, strict=True):
            for token, word in zip(doc, sentence.words, strict=True):
                head = token.head.i == word.head
                label = head and token.dep_ == word.dep
                self.update({"words_all": 1, "heads_all": head, "labels_all": label})
                if word.dep != "punct":
                    self.update({"words": 1, "heads": head, "labels": label})
                self.update({f"found {token.dep_}": 1, f"gold {word.dep}": 1, f"both {word.dep}": label})

    def figures(self) -> dict[str, float]:
        given = {
            "UAS": self["heads"] / max(1, self["words"]),
            "LAS": self["labels"] / max(1, self["words"]),
            "UAS_all": self["heads_all"] / max(1, self["words_all"]),
            "LAS_all": self["labels_all"] / max(1, self["words_all"]),
        }
        for label in LABELS:
            if self[f"gold {label}"]:
                given[label] = f1(self[f"both {label}"], self[f"found {label}"], self[f"gold {label}"])
        both, found, gold = (sum(self[f"{kind} {label}"] for label in _ARGUMENTS) for kind in ("both", "found", "gold"))
        if gold:
            given["iobj/obl:arg"] = f1(both, found, gold)
        return given


class Moods(Counter[str]):
    """Counts of mood of finite verbs, and of case and number where the treebank gives them."""

    def add(self, docs: Sequence[Doc], sentences: Sequence[Sentence]) -> None:
        for doc, sentence in zip(docs, sentences, strict=True):
            for token, word in zip(doc, sentence.words, strict=True):
                feats = dict(f.split("=") for f in word.feats.split("|")) if "=" in word.feats else {}
                if feats.get("Case"):
                    self.update(
                        {
                            "cases": 1,
                            "case": token.morph.get("Case") == [feats["Case"]],
                            "number": token.morph.get("Number", [""]) == [feats.get("Number", "")],
                        }
                    )
                truth = feats.get("Mood")
                if truth in ("Ind", "Sub"):
                    said = (token.morph.get("Mood") or ["-"])[0]
                    self.update({"finite": 1, "right": said == truth})
                    self.update(
                        {"gold Sub": truth == "Sub", "found Sub": said == "Sub", "both Sub": said == truth == "Sub"}
                    )
                    if said != truth:
                        self[f"wrong {word.form}:{truth}>{said}"] += 1

    def figures(self) -> dict[str, float]:
        cases = max(1, self["cases"])
        return {
            "mood": self["right"] / max(1, self["finite"]),
            "Sub F1": f1(self["both Sub"], self["found Sub"], self["gold Sub"]),
            "case": self["case"] / cases,
            "number": self["number"] / cases,
        }

    def errors(self) -> list[tuple[str, int]]:
        return [(k.removeprefix("wrong "), n) for k, n in self.most_common() if k.startswith("wrong ")][:25]


class Boundaries(Counter[str]):
    """Counts of sentence spans and of words."""

    def figures(self) -> dict[str, float]:
        return {
            kind: f1(self[f"both {kind}"], self[f"found {kind}"], self[f"gold {kind}"])
            for kind in ("sentences", "tokens")
        }
