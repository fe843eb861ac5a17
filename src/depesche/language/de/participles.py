"""The verb a German past participle belongs to. Takes the participle without ending ("getötet", "festgenommen"), gives the infinitive."""

from __future__ import annotations

from .hanta import tagger


def verb_of(participle: str) -> str | None:
    """ "festgenommen" → "festnehmen"; None for a word that HanTa knows as no participle."""
    machine = tagger()
    lemma = str(machine.lemma(participle.lower(), machine.hanta.tag2int["VV(PP)"]))
    return lemma if lemma != participle.lower() and lemma.endswith("n") else None
