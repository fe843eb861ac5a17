"""spaCy, imported without its command line. Gives the module.

`import spacy` loads `spacy.cli` only to offer `spacy.info()`: a third of the time, and web clients with it. An empty module stands in for it
during the import; whoever imports `spacy.cli` afterwards gets the real one.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

_CLI = ("spacy.cli", "spacy.cli.info")


def spacy() -> Any:
    """The spaCy module."""
    if "spacy" not in sys.modules:
        for name in _CLI:
            module = ModuleType(name)
            module.__path__ = []
            module.__dict__["info"] = None
            sys.modules[name] = module
        try:
            import spacy as library

            for name in ("cli", "info"):
                library.__dict__.pop(name, None)
        finally:
            for name in _CLI:
                sys.modules.pop(name, None)
    return sys.modules["spacy"]
