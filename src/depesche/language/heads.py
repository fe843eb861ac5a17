"""What a word is a kind of, in any language. Takes a word as written, gives the lemma of its head.

    compound_head("Waffenstillstandsabkommen", "de") → "Abkommen"
    compound_head("US-Präsidenten", "de")            → "Präsident"
    compound_head("ceasefire-deal", "en")            → "deal"

A language that writes compounds as one word offers `head(word)` and `split(word)` in `language/<language>/compounds.py`; elsewhere only
what follows the last hyphen is the head. `compound_parts` gives all parts as written, lower case, the head last.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType


@lru_cache(maxsize=8)
def _compounds(language: str) -> ModuleType | None:
    name = f"{__package__}.{language}.compounds"
    return import_module(name) if find_spec(name) else None


@lru_cache(maxsize=50_000)
def compound_head(text: str, language: str) -> str:
    """The lemma of the head of a compound noun ("Luftangriffe": Angriff); a simple noun gives its own lemma."""
    module = _compounds(language)
    if module is not None:
        return str(module.head(text))
    return text.rpartition("-")[2] or text


@lru_cache(maxsize=50_000)
def compound_parts(text: str, language: str) -> tuple[str, ...]:
    """The parts of a compound as written, lower case, linking elements left with the part before them; one part for a simple word."""
    module = _compounds(language)
    if module is not None:
        return tuple(module.split(text))
    return tuple(part for part in text.lower().split("-") if part) or (text.lower(),)


@lru_cache(maxsize=20_000)
def participle_verb(text: str, language: str) -> str | None:
    """The verb of a past participle used as an adjective ("getötet" → "töten"), or None. A language offers `verb_of` in `participles.py`."""
    name = f"{__package__}.{language}.participles"
    if not find_spec(name):
        return None
    found = import_module(name).verb_of(text)
    return str(found) if found else None
