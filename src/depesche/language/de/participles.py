"""The verb a German past participle belongs to. Takes the participle without ending ("getötet", "festgenommen"), gives the infinitive."""

from __future__ import annotations

import re

from .hanta import tagger
from .lists import listed

#: A participle ends in -t or -en, and has ge- (perhaps behind a particle), a prefix that bears no stress, or -iert.
_FORM = re.compile(rf"(?:.*ge.+|(?:.{{2,}})?(?:{'|'.join(listed('prefixed'))}).+|.+ier)(?:t|en)")


def verb_of(participle: str) -> str | None:
    """ "festgenommen" → "festnehmen"; None for a word that is no participle ("nötig", "bereit")."""
    word = participle.lower()
    if word in listed("adjectives") or not _FORM.fullmatch(word):
        return None
    machine = tagger()
    lemma = str(machine.lemma(word, machine.hanta.tag2int["VV(PP)"]))
    if not lemma.endswith("n"):
        return None
    if lemma == word:
        # "entlassen", "überfallen": participle and infinitive alike
        return lemma if word.startswith(listed("unstressed")) else None
    if word.endswith("t") and not lemma.endswith(listed("mixed")):
        # "bereit" ends in the stem of its verb, "bereitet" adds -et to it
        stem = re.sub(r"e?n$", "", lemma)
        if not {word, *(word[: m.start()] + word[m.end() :] for m in re.finditer("ge", word))} & {
            stem + "t",
            stem + "et",
        }:
            return None
    return lemma
