"""The English trigger lexicon: broad in every type, and each of its modes reachable."""

from __future__ import annotations

import pytest

from depesche.lexicon import load
from depesche.lexicon.plover import MODES

TRIGGERS = load("en").triggers


@pytest.mark.parametrize("type_", sorted(MODES))
def test_every_type_has_verbs_and_nouns_in_breadth(type_: str) -> None:
    lemmas = {t.lemma for t in TRIGGERS.entries if t.type == type_}
    assert len(lemmas) >= 40
    assert {"v", "n"} <= {t.pos for t in TRIGGERS.entries if t.type == type_}


@pytest.mark.parametrize(("type_", "mode"), [(t, m) for t, modes in sorted(MODES.items()) for m in modes])
def test_every_mode_has_words(type_: str, mode: str) -> None:
    assert any(t.type == type_ and t.mode == mode for t in TRIGGERS.entries)


def test_no_entry_stands_twice() -> None:
    seen = [(t.lemma, t.pos, t.type, t.mode, t.actor, t.recipient, t.conditions, t.flags) for t in TRIGGERS.entries]
    assert len(seen) == len(set(seen))
