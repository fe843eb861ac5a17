"""Words that state a standing relation or name an undertaking (`<language>/relations.lex`, `<language>/undertakings.lex`).

relations.lex: `@ lemma | pos | kind | frame | if`, frames as in the trigger lexicon (`source > target`, `&` for mutual ones). Besides the slots
of triggers a noun knows `self`: the one the noun itself describes (its apposition, or the subject of "is", "as").
undertakings.lex: `@ kind | words` for nouns, and `@ status | words` for the verbs and adjectives that say how far it is
(also `via`, `as`: words of routes and of roles; `former`, `coming`: words that set a relation in the past or future; `replacing`: verbs whose "as" phrase is about the subject;
`office`: nouns whose genitive is an office, not its holder; `deputy`: adjectives of who only stands in; `rank`: first parts that do not change who is led; `other`: ends of compounds that are no relation).
An `if` of `not:DEU` keeps a word from states that have no such office, `not:PTY` from bodies of that sector. `own`: the office is one of its holder's state where nothing else is said ("Präsident X").
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .triggers import Side, dictionary_form, read_frame

if TYPE_CHECKING:
    from . import Lexicon

RELATIONS = frozenset(
    """ally enemy neighbour member parent child sibling spouse grandparent grandchild relative successor predecessor head_of_state
    head_of_government minister party_member leader depends_on influence recognises occupies at_war borders spokesperson ambassador founder supporter commander""".split()
)
UNDERTAKINGS = frozenset(
    "pipeline railway road plant base trade arms treaty summit mine port satellite credit investment".split()
)
STATUSES = ("stopped", "done", "begun", "agreed", "planned", "discussed")


@dataclass(frozen=True, slots=True)
class RelationEntry:
    """One word that states a relation."""

    lemma: str
    head: str
    words: tuple[str, ...]
    pos: str
    kind: str
    source: Side
    target: Side
    mutual: bool
    reflexive: bool
    flags: frozenset[str]
    negated: bool
    where: str
    conditions: tuple[object, ...] = ()


@dataclass(slots=True)
class RelationWords:
    """Relations by head lemma, undertaking nouns and status words."""

    by_head: dict[str, list[RelationEntry]] = field(default_factory=dict)
    undertakings: dict[str, str] = field(default_factory=dict)
    statuses: dict[str, str] = field(default_factory=dict)
    via: frozenset[str] = frozenset()
    as_words: frozenset[str] = frozenset()
    former: frozenset[str] = frozenset()
    coming: frozenset[str] = frozenset()
    replacing: frozenset[str] = frozenset()
    office: frozenset[str] = frozenset()
    deputy: frozenset[str] = frozenset()
    rank: frozenset[str] = frozenset()
    other: tuple[str, ...] = ()


def load_relations(lexicon: Lexicon) -> RelationWords:
    """Reads and checks both files. Raises `LexiconError`."""
    result = RelationWords()
    for row in lexicon.rows("relations.lex"):
        if row["kind"] not in RELATIONS:
            raise row.error(f"unknown relation {row['kind']!r}; relations are {', '.join(sorted(RELATIONS))}")
        source, target, mutual = read_frame(row["frame"], row)
        head, others, reflexive = dictionary_form(row, row["pos"], lexicon)
        flags = frozenset(row.many("if", ","))
        entry = RelationEntry(
            row["lemma"],
            head,
            others,
            row["pos"],
            row["kind"],
            source,
            target,
            mutual,
            reflexive,
            flags,
            "neg" in flags,
            row.where,
        )
        result.by_head.setdefault(head, []).append(entry)
    groups: dict[str, set[str]] = {
        "via": set(),
        "as": set(),
        "former": set(),
        "coming": set(),
        "replacing": set(),
        "office": set(),
        "deputy": set(),
        "rank": set(),
        "other": set(),
    }
    for row in lexicon.rows("undertakings.lex"):
        if row["kind"]:
            if row["kind"] not in UNDERTAKINGS:
                raise row.error(
                    f"unknown undertaking {row['kind']!r}; undertakings are {', '.join(sorted(UNDERTAKINGS))}"
                )
            for word in row.many("words"):
                result.undertakings[word] = row["kind"]
        elif row["status"] in groups:
            groups[row["status"]].update(row.many("words"))
        elif row["status"] in STATUSES:
            for word in row.many("words"):
                result.statuses[word] = row["status"]
        else:
            raise row.error(
                f"unknown status {row['status']!r}; statuses are {', '.join(STATUSES)}, via, as, former, coming, replacing, office, deputy, rank, other"
            )
    result.via, result.as_words = frozenset(groups["via"]), frozenset(groups["as"])
    result.former, result.coming = frozenset(groups["former"]), frozenset(groups["coming"])
    result.replacing = frozenset(groups["replacing"])
    result.rank = frozenset(groups["rank"])
    result.office, result.deputy, result.other = (
        frozenset(groups["office"]),
        frozenset(groups["deputy"]),
        tuple(sorted(groups["other"])),
    )
    for entries in result.by_head.values():
        entries.sort(key=lambda e: -len(e.words) - len(e.flags))
    return result
