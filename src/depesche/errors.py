"""The errors a person can cause and mend. Each message is one sentence that names the file or report, the fault and the way out.

Takes and gives nothing else; every room may raise these, the command line prints them. A stack trace is for bugs only.
"""

from __future__ import annotations


class DepescheError(Exception):
    """Base of all errors whose message is meant for the person at the keyboard."""


class UnreadableInput(DepescheError):
    """A file or text that is no report: missing, binary, empty, of an unknown encoding, too long.

    `where` is the input, and the place in it, with which the message begins. `name`, that of the input, may hold colons itself.
    """

    def __init__(self, message: str, name: str = "") -> None:
        super().__init__(message)
        known = name if message.startswith(name) else ""
        self.where = known + message[len(known) :].partition(": ")[0]


class UnknownLanguage(DepescheError):
    """A text in a language Depesche has no folder for (`guess` is its code), or one too short to tell (`guess` is None)."""

    def __init__(self, message: str, guess: str | None = None) -> None:
        super().__init__(message)
        self.guess = guess


class ConfigError(DepescheError):
    """A configuration file or flag that cannot be meant so."""


class LexiconError(DepescheError, ValueError):
    """An entry of the lexicon that cannot be read; the message names file, line and what to do."""


class MissingPart(DepescheError):
    """A model or an optional library that has to be installed or trained first."""


class StoreError(DepescheError):
    """A store that cannot be opened, read or written."""


class NoSuchReport(StoreError):
    """A report asked for by an id under which the store holds none."""


class NewerStore(StoreError):
    """A store written by a later version of the program."""
