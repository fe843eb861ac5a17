"""`roles.lex`: nouns of roles with their feminines, in all their forms, and the classes of words at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..facts import Role
from ..spelling import cut, fold

if TYPE_CHECKING:
    from ... import Lexicon, Row
    from ..index import ActorLexicon

#: Classes of words that readers ask for: those that a language lacks are empty.
CLASSES = (
    "former", "transparent", "place", "belongs", "both", "title", "pronoun", "own", "particles", "state", "as", "region", "against", "sides",
    "common", "source", "sport", "masculine", "feminine", "several", "latter", "his", "her", "its", "inside", "measure", "colours", "coalition", "origin", "stemming",
    "elsewhere", "regional", "parts", "settled", "way", "toward", "between", "link", "partner", "island", "unsure", "foreign", "sporting", "explained", "frontier", "led", "example", "federal", "federations", "foremost", "national", "neighbour", "host", "belonging",
    "beside", "community", "named_for", "unknown", "OPP", "REL", "REB", "MIL",
)  # fmt: skip
#: Heads of compounds have at least so many letters; if just so many, their forms have at most as many as stand behind it.
_SHORTEST_HEAD, _LONGEST_FORM_OF_SHORTEST = 4, 6


def read_roles(lexicon: Lexicon, actors: ActorLexicon) -> None:
    """Roles by every form of their nouns, as the language inflects them."""
    # What is no role comes first, so that no form of a role hides it ("Premiere" is none of Premier).
    for row in sorted(lexicon.rows("roles.lex", key=("noun",)), key=lambda r: r["kind"] != "none"):
        if row["class"]:
            actors.classes[row["class"]] = frozenset(word.lower() for word in row.many("words"))
            continue
        if not row["noun"] or not row["sector"]:
            raise row.error("a role needs a noun and a sector (`*` that of what it belongs to, `-` none)")
        for word, sex in ((row["noun"], _sex_of(row, actors.has("genders"))), (row["feminine"], "f")):
            if word and word != "-":
                _add_role(word, Role(row["noun"], row["sector"], row["kind"], row["note"], sex), actors)
    for listed in actors.roles.long.values():
        listed.sort(key=lambda item: -len(item[0]))
    for name in CLASSES:
        actors.classes.setdefault(name, frozenset())


def _sex_of(row: Row, genders: bool) -> str:
    """Nouns that have a feminine mean men where the language has such pairs; of descriptions only those are of people."""
    if row["kind"] == "person":
        return "m" if genders else ""
    return "m" if row["kind"] == "description" and row["feminine"] not in ("", "-") else ""


def _add_role(word: str, role: Role, actors: ActorLexicon) -> None:
    pieces, compounds = cut(word), actors.has("compounds")
    if len(pieces) > 1:
        folded = tuple(fold(piece) for piece in pieces)
        actors.roles.long.setdefault(actors.stem(folded[0]), []).append((folded, role))
        if compounds:
            actors.roles.by_noun.setdefault("-".join(piece.lower() for piece in pieces), role)
        return
    for form in actors.inflection.forms(word, "adjectival" if "adjectival" in role.note else "noun"):
        low = form.lower()
        actors.roles.by_noun.setdefault(low, role)
        if compounds and _heads_compounds(role, word, low):
            actors.roles.by_head.setdefault(low, role)


def _heads_compounds(role: Role, word: str, form: str) -> bool:
    if role.kind == "description" or " alone" in role.note or len(word) < _SHORTEST_HEAD:
        return False
    return len(word) > _SHORTEST_HEAD or len(form) <= _LONGEST_FORM_OF_SHORTEST
