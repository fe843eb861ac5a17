"""`depesche lexicon …`: whether the lexicon is in order, and what it holds."""

from __future__ import annotations

from ..config import Settings
from . import chosen
from .faults import reported
from .flags import LexiconFlag


def check(lexicon: LexiconFlag = None) -> None:
    """Read all of the lexicon and name each fault by file and line."""
    from ..lexicon.check import check as faults_in
    from ..lexicon.check import notes

    with reported() as faults:
        chosen.check(Settings(lexicon=lexicon))
        found = faults_in(lexicon)
        for fault in found:
            faults.say(fault)
        if not found:
            if lexicon is not None:
                from ..language.vocabulary import oddity

                for note in notes(lexicon, oddity):
                    print(f"note: {note}")
            print("The lexicon is in order.")


def stats(lexicon: LexiconFlag = None) -> None:
    """Count the entries of each file of the lexicon."""
    from ..lexicon.check import stats as entries_of

    with reported():
        chosen.check(Settings(lexicon=lexicon))
        counted = entries_of(lexicon)
        for label, count in counted:
            print(f"{count:8,}  {label}")
        print(f"{sum(count for _, count in counted):8,}  in all")
