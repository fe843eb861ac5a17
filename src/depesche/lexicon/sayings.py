"""The words of saying of one language (`sayings*.lex`): verbs and constructions with their frames, nouns, sources, small words.

`load_sayings(lexicon)` gives a frozen `Sayings`. The columns and roles are described at the head of each file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .table import Row

if TYPE_CHECKING:
    from . import Lexicon

KINDS = {"speech", "writing", "thought", "act"}
#: What may stand for what is said; everything else in the column is a slot of a reported act (obj, als, von, …).
COMPLEMENTS = {"clause", "main", "inf", "quote", "how", "weak"}
#: Before a noun that heads no compounds.
WHOLE = "="
ROLES = {
    "source", "origin", "so", "told", "whereby", "how", "that", "this", "hearsay", "carries", "by", "owner", "term", "named", "order", "modal", "not", "document", "tail", "relative", "plain", "condition", "reflexive", "calling", "telling", "topic", "nobody", "oblique", "thing", "writing", "onward", "view", "nominative", "perfect", "example", "contrast",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Saying:
    """One entry of `sayings.lex`. `words` are the lemmas beside the verb; `slots` name what is told where no words are given."""

    lemma: str
    verb: str
    words: tuple[str, ...]
    reflexive: bool
    kind: str
    takes: frozenset[str]
    slots: tuple[str, ...]
    source: str | None
    to: tuple[str, ...]
    where: str

    @property
    def medium(self) -> str:
        """The medium of what is said with it: a speech act is speech."""
        return "speech" if self.kind == "act" else self.kind


@dataclass(frozen=True, slots=True)
class Sayings:
    """All words of saying of a language. `verbs`: entries by the lemma of their verb, the longest first."""

    verbs: dict[str, tuple[Saying, ...]]
    nouns: dict[str, str]
    sources: dict[str, str]
    roles: dict[str, dict[str, str]]
    #: Nouns that head no compounds.
    whole: frozenset[str] = frozenset()

    def noun(self, lemma: str) -> str | None:
        """Kind of a noun of saying; a compound counts by its head ("Hauptforderung")."""
        return _by_head(self.nouns, lemma, self.whole)

    def source(self, lemma: str) -> str | None:
        """Kind of a noun that can be an origin after a preposition ("nach Polizeiangaben")."""
        return _by_head(self.sources, lemma, self.whole)

    @property
    def verb_last(self) -> bool:
        """Whether dictionary forms of several words end with their verb ("Kritik üben"), as the role `order` says."""
        return "last" in self.roles["order"]

    @property
    def strict(self) -> bool:
        """Languages that mark reported speech by mood also set a comma before every complement and turn verb and subject round after it."""
        return bool(self.roles["carries"])

    def has(self, role: str, word: str) -> bool:
        return word in self.roles[role]

    def named(self, lemma: str) -> bool:
        """Whether quoted words after this noun are its name."""
        return _by_head(self.roles["named"], lemma, self.whole) is not None


def _by_head(words: dict[str, str], lemma: str, whole: frozenset[str]) -> str | None:
    found = words.get(lemma)
    if found is None and len(lemma) > 6:
        # The head of a compound is at least four letters long and leaves three before it: "Pressebericht", not "Rat" in "Automat".
        for start in range(3, len(lemma) - 3):
            head = lemma[start].upper() + lemma[start + 1 :]
            found = words.get(head)
            if found is not None and head not in whole:
                return found
        return None
    return found


def _entry(row: Row, verb_last: bool, pronouns: dict[str, str]) -> Saying:
    lemma, kind = row["lemma"], row["kind"]
    if kind not in KINDS:
        raise row.error(f"kind {kind!r}; there are: {', '.join(sorted(KINDS))}")
    takes = row["takes"].split()
    if not takes:
        raise row.error(
            f"{lemma!r} takes nothing: name what stands for what is said ({', '.join(sorted(COMPLEMENTS))}, obj, a preposition)"
        )
    words = lemma.split()
    reflexive = words[0] in pronouns
    if reflexive:
        words = words[1:]
    verb = words.pop(-1 if verb_last else 0)
    sources = [t.removeprefix("from:") for t in takes if t.startswith("from:")]
    slots = tuple(t for t in takes if t not in COMPLEMENTS and not t.startswith("from:"))
    return Saying(
        lemma=lemma, verb=verb, words=tuple(words), reflexive=reflexive, kind=kind,
        takes=frozenset(t for t in takes if t in COMPLEMENTS), slots=slots,
        source=sources[0] if sources else None, to=tuple(x for x in row["to"].split("/") if x), where=row.where,
    )  # fmt: skip


def load_sayings(lexicon: Lexicon) -> Sayings:
    """Reads and checks `sayings*.lex`. Raises `LexiconError`."""
    tables: dict[str, dict[str, str]] = {}
    whole: set[str] = set()
    for file in ("sayings_nouns.lex", "sayings_sources.lex"):
        table = tables.setdefault(file, {})
        for row in lexicon.rows(file):
            if row["kind"] not in KINDS:
                raise row.error(f"kind {row['kind']!r}; there are: {', '.join(sorted(KINDS))}")
            table[row["noun"].removeprefix(WHOLE)] = row["kind"]
            if row["noun"].startswith(WHOLE):
                whole.add(row["noun"].removeprefix(WHOLE))
    roles: dict[str, dict[str, str]] = {role: {} for role in ROLES}
    for row in lexicon.rows("sayings_words.lex"):
        if row["role"] not in ROLES:
            raise row.error(f"role {row['role']!r}; there are: {', '.join(sorted(ROLES))}")
        roles[row["role"]][row["word"]] = row["note"]
    verbs: dict[str, list[Saying]] = {}
    for row in lexicon.rows("sayings.lex"):
        entry = _entry(row, "last" in roles["order"], roles["reflexive"])
        verbs.setdefault(entry.verb, []).append(entry)

    def longest_first(entry: Saying) -> tuple[Any, ...]:
        return (-len(entry.words), not entry.reflexive, entry.lemma)

    return Sayings(
        verbs={verb: tuple(sorted(entries, key=longest_first)) for verb, entries in verbs.items()},
        nouns=tables["sayings_nouns.lex"], sources=tables["sayings_sources.lex"], roles=roles, whole=frozenset(whole),
    )  # fmt: skip
