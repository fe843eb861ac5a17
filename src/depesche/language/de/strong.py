"""The infinitive of verb forms that HanTa does not know: preterites of strong verbs ("enthob" is entheben), all forms of some rare weak ones.

The forms are `strong.lex`; the prefixes put before strong verbs are those that do not part from them (`lists.lex`).
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from ...lexicon.table import read_table
from .lists import listed

#: Tags of a finite form, a participle, a name.
FINITE, PARTICIPLE, NAME = "VV(FIN)", "VV(PP)", "NE"


@lru_cache(maxsize=1)
def _forms() -> tuple[dict[str, str], dict[str, str], dict[str, str], frozenset[str]]:
    """Infinitives of strong preterites, of weak finite forms, of weak participles; names."""
    strong: dict[str, str] = {}
    weak: dict[str, str] = {}
    participles: dict[str, str] = {}
    called: set[str] = set()
    for row in read_table(Path(__file__).with_name("strong.lex"), "language/de/strong.lex"):
        if "name" in row.cells:
            called.add(row["name"])
            continue
        if "preterite" in row.cells:
            past = row["preterite"]
            strong[past] = strong[past + ("n" if past.endswith("e") else "en")] = row["infinitive"]
            continue
        verb, participle = row["weak"], row["participle"]
        stem = verb.removesuffix("en") if verb.endswith("en") else verb.removesuffix("n")
        linked = "e" if stem.endswith(("t", "d")) else ""
        weak[f"{stem}{linked}t"] = verb
        if participle == "-":
            continue
        weak[f"{stem}{linked}te"] = weak[f"{stem}{linked}ten"] = verb
        if participle:
            participles[participle] = verb
    return strong, weak, participles, frozenset(called)


def infinitive(form: str, tag: str = FINITE) -> str | None:
    """`form`: in small letters; `tag`: HanTa's, of a finite verb or a participle. None for what is no such form of a verb of the table."""
    strong, weak, participles, _ = _forms()
    if tag == PARTICIPLE:
        return participles.get(form)
    if tag != FINITE:
        return None
    plain = strong.get(form) or weak.get(form)
    if plain is not None:
        return plain
    for prefix in (*listed("unstressed"), *listed("parted too")):
        if prefix == "ge" and form.endswith("en"):
            # "geschlossen" is a participle
            continue
        plain = strong.get(form[len(prefix) :]) if form.startswith(prefix) else None
        if plain is not None:
            return prefix + plain
    return None


def names() -> frozenset[str]:
    """Words that with a capital are names, whatever verbs look like them."""
    return _forms()[3]
