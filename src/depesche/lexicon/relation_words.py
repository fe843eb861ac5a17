"""Words that state a standing relation or name an undertaking (`<language>/relations.lex`, `<language>/undertakings.lex`).

relations.lex: `@ lemma | pos | kind | frame | if`, frames as in the trigger lexicon (`source > target`, `&` for mutual ones). Besides the slots
of triggers a noun knows `self`: the one the noun itself describes (its apposition, or the subject of "is", "as").
undertakings.lex: `@ kind | words` for nouns (`=word`: only itself, no compound that ends with it; `-word`: only behind a hyphen; `+verb/verb object/object`: a verb, with one of the objects if there are any), and `@ status | words` for the verbs, nouns and adjectives that
say how far it is ("in Kraft": a phrase of a preposition), in the order of the file's groups where a word stands in several. Further groups:
`no`: ends of compounds that are no undertaking; `grow`: verbs that tell of one only where meant; `modal`: verbs that make a plan of what they govern;
`build`: nouns that lead from the thing to its clause; `about`: prepositions by which a clause speaks about the thing; `aside`: those whose phrase names no party;
`at`: those that name where or to whom; `between`: those that name the other side; `other_side`: those of them that name it alone;
`first_part`: first parts of compounds that leave an office what it is; `frontier`: nouns of a place that only says where; `into`: prepositions (with the accusative) of where a way ends; `joins`: verbs whose objects a way leads to; `help`: nouns whose adjective names who takes part; `ahead`: words of what is to come;
`measure`: nouns of measure before what is delivered; `project`, `cost`: nouns and verbs of a sentence behind that says the sum; `both`: words of a pair named before;
`made`: nouns of what is under way where no word says how far it is;
`deal`: verbs that tell how far a deal is, not a building; `build_by`: prepositions of `at` that open what is spoken of as well;
`topic`: prepositions of what talks and treaties are about;
`held`: verbs of meetings that are planned in the present and over in the past; `refuse`: verbs that stop a building and tell of no deal; `works`: verbs that say what a planned building will do;
`apart`: prepositions that lead away from a thing; `runs`: verbs whose subject is the undertaking itself; `aim`: nouns that, said of a thing, make it planned; `maybe`: adjectives of who might be something;
`leave`: verbs that end an office; `member_of`: prepositions between a name and the person's party
(also `via`, `as`: words of routes and of roles; `former`, `coming`: words that set a relation in the past or future; `replacing`: verbs whose "as" phrase is about the subject;
`office`: nouns whose genitive is an office, not its holder; `deputy`: adjectives of who only stands in; `rank`: first parts that do not change who is led; `other`: ends of compounds that are no relation).
An `if` of `not:DEU` keeps a word from states that have no such office, `not:PTY` from bodies of that sector; `is:PTY` asks for a party. `own`: the office is one of its holder's state where nothing else is said ("Präsident X"), with `known` only if the lexicon of people has it so
(regions have such offices, too); `held`: only if the lexicon of people says so on the day of the report; `borders`: the other one may be a state of the report that
borders it (`any/borders.lex`). What both ends must be (`states`, `land`, `persons`, …): `relations/ends.py`.
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
    """pipeline railway road cable plant base barrier settlement mine port satellite trade arms supply treaty summit visit talks coalition
    credit aid investment troops exercise mission exchange accession""".split()
)
#: Undertakings that are built: one party is enough.
WORKS = frozenset("pipeline railway road cable plant base barrier settlement mine port satellite".split())
#: Groups of words beside the statuses.
GROUPS = tuple(
    "via as former coming replacing office deputy rank other no grow modal build about aside at between first_part frontier into joins other_side help ahead measure project cost both made deal build_by member_of topic held refuse works apart leave runs aim maybe".split()
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
    exact: dict[str, str] = field(default_factory=dict)
    #: kinds of nouns already asked for, by lemma and form
    kinds: dict[tuple[str, str], str | None] = field(default_factory=dict)
    statuses: dict[str, str] = field(default_factory=dict)
    no: tuple[str, ...] = ()
    grow: frozenset[str] = frozenset()
    modal: frozenset[str] = frozenset()
    build: frozenset[str] = frozenset()
    about: frozenset[str] = frozenset()
    aside: frozenset[str] = frozenset()
    at: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    first_part: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()
    frontier: frozenset[str] = frozenset()
    into: frozenset[str] = frozenset()
    other_side: frozenset[str] = frozenset()
    #: states that share a border, both ways
    borders: frozenset[tuple[str, str]] = frozenset()
    help: frozenset[str] = frozenset()
    ahead: frozenset[str] = frozenset()
    measure: frozenset[str] = frozenset()
    project: frozenset[str] = frozenset()
    cost: frozenset[str] = frozenset()
    both: frozenset[str] = frozenset()
    made: frozenset[str] = frozenset()
    deal: frozenset[str] = frozenset()
    build_by: frozenset[str] = frozenset()
    member_of: frozenset[str] = frozenset()
    topic: frozenset[str] = frozenset()
    held: frozenset[str] = frozenset()
    refuse: frozenset[str] = frozenset()
    works: frozenset[str] = frozenset()
    apart: frozenset[str] = frozenset()
    leave: frozenset[str] = frozenset()
    runs: frozenset[str] = frozenset()
    aim: frozenset[str] = frozenset()
    maybe: frozenset[str] = frozenset()
    #: kinds of what follows a hyphen only
    hyphen: dict[str, str] = field(default_factory=dict)
    #: by verb: the objects that make it an undertaking (none: any) and its kind
    acts: dict[str, list[tuple[frozenset[str], str]]] = field(default_factory=dict)
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
    groups: dict[str, set[str]] = {name: set() for name in GROUPS}
    for row in lexicon.rows("undertakings.lex"):
        if row["kind"]:
            if row["kind"] not in UNDERTAKINGS:
                raise row.error(
                    f"unknown undertaking {row['kind']!r}; undertakings are {', '.join(sorted(UNDERTAKINGS))}"
                )
            for word in row.many("words"):
                if word.startswith("+"):
                    verbs, _, objects = word[1:].partition(" ")
                    for verb in verbs.split("/"):
                        things = frozenset(objects.split("/")) if objects else frozenset()
                        result.acts.setdefault(verb, []).append((things, row["kind"]))
                    continue
                if word.startswith("-"):
                    result.hyphen[word[1:]] = row["kind"]
                    continue
                whole = word.startswith("=")
                (result.exact if whole else result.undertakings)[word.lstrip("=")] = row["kind"]
        elif row["status"] in groups:
            groups[row["status"]].update(row.many("words"))
        elif row["status"] in STATUSES:
            for word in row.many("words"):
                result.statuses.setdefault(word, row["status"])
        else:
            raise row.error(f"unknown status {row['status']!r}; statuses are {', '.join((*STATUSES, *GROUPS))}")
    for row in lexicon.rows("borders.lex", everywhere=True):
        pairs = {(row["state"], other) for other in row.many("neighbours")}
        result.borders |= pairs | {(b, a) for a, b in pairs}
    result.as_words = frozenset(groups["as"])
    for name in GROUPS:
        if name in ("other", "no"):
            setattr(result, name, tuple(sorted(groups[name])))
        elif name != "as":
            setattr(result, name, frozenset(groups[name]))
    for entries in result.by_head.values():
        entries.sort(key=lambda e: -len(e.words) - len(e.flags))
    return result
